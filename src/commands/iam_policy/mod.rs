//! `thinctl iam-policy`

mod action;
mod needs;
mod policy;
mod said;

use clap::{ArgMatches, Args, Command};

use self::needs::{COMMANDS, Needs};
use self::said::Said;
use crate::config::Source;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Format, Report};

/// Shown after the options.
pub const HELP: &str = "Examples:
  thinctl iam-policy software-set check
  thinctl iam-policy device list --with-tags
  thinctl iam-policy --region eu-central-1 device deregister ID --yes
  thinctl iam-policy environment              For all that environment can do
  thinctl iam-policy                          For everything

The command line is read as if it were run, and nothing is called. What it names decides: a device's id \
costs no ListDevices, --with-tags needs ListTagsForResource, --dry-run changes nothing. A command without \
targets gets what naming and choosing may need; a noun, or nothing at all, gets what any option may need. \
Columns of the configuration file do not count. Resources are of all accounts: put your own in the ARNs.";

/// Options of `iam-policy`.
#[derive(Debug, Args)]
pub struct PolicyArgs {
    /// A command as it would be run, without `thinctl`; a noun, or nothing, for all below it
    #[arg(
        value_name = "COMMAND",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    words: Vec<String>,
}

/// The policy that lets a command do all that it does, and nothing else.
///
/// # Errors
/// A usage error for what is no command line, or one that calls nothing; for a format other than JSON.
pub fn run<'a>(context: &'a Context, args: &PolicyArgs) -> Result<Report<'a>> {
    let output = context.resolved.output;
    let is_json = output.source != Source::Flag || output.value == Format::Json;
    if !is_json || context.settings.query.is_some() {
        return Err(Error::usage("a policy is printed as it is, in JSON"));
    }
    let matches = parse(context, &args.words)?;
    let (path, leaf) = command(&matches);
    let of_it = |needs: &&Needs| is_below(needs.command, &path);
    let declared: Vec<_> = COMMANDS.iter().filter(of_it).collect();
    let actions = match &declared[..] {
        [one] if one.command == path => one.actions(&Said::read(context, &path, leaf)?),
        several => several.iter().flat_map(|needs| needs.all()).collect(),
    };
    if actions.is_empty() {
        return Err(Error::usage(format!(
            "`thinctl {path}` calls nothing, so that it needs no policy"
        )));
    }
    let region = matches.get_one::<String>("region").cloned();
    let region = region.or_else(|| {
        let region = context.region()?;
        (region.source == Source::Flag).then_some(region.value)
    });
    policy::document(actions, region.as_deref()).map(Report::Text)
}

/// Reads a command line that may lack what it needs to be run.
fn parse(context: &Context, words: &[String]) -> Result<ArgMatches> {
    let root = lenient((context.root)());
    let words = ["thinctl".to_owned()]
        .into_iter()
        .chain(words.iter().cloned());
    root.try_get_matches_from(words).map_err(|why| {
        let text = why.render().to_string();
        let mut parts = text.split("\n\n").map(str::trim);
        let message = parts.next().unwrap_or_default();
        let error = Error::usage(message.trim_start_matches("error: "));
        parts.fold(error, |error, part| {
            error.hint(part.trim_start_matches("tip: "))
        })
    })
}

/// The same command with nothing required, and without answers of clap's own.
fn lenient(command: Command) -> Command {
    let groups = command.get_groups().map(|group| group.get_id().clone());
    let groups: Vec<_> = groups.collect();
    groups
        .into_iter()
        .fold(command, |command, group| {
            command.mut_group(group, |group| group.required(false))
        })
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(false)
        .arg_required_else_help(false)
        .mut_args(|arg| arg.required(false))
        .mut_subcommands(lenient)
}

/// The command that was named, and what was said to it.
fn command(mut matches: &ArgMatches) -> (String, &ArgMatches) {
    let mut path = Vec::new();
    while let Some((name, below)) = matches.subcommand() {
        path.push(name);
        matches = below;
    }
    (path.join(" "), matches)
}

fn is_below(command: &str, path: &str) -> bool {
    let rest = command.strip_prefix(path);
    path.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The commands that are declared.
pub fn declared() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|needs| needs.command)
}
