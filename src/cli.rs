//! The root of the command line: global options and the tree of commands.

use std::borrow::Cow;
use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::time::Duration;

use clap::builder::FalseyValueParser;
use clap::parser::ValueSource;
use clap::{ArgAction, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, ValueEnum};

use crate::args::{self, Concurrency};
use crate::client::{Options, Trace};
use crate::commands::Command;
use crate::config::{Config, Given, Resolved, Setting, Source};
use crate::context::{Clock, Context, Service};
use crate::error::{Error, Result};
use crate::output::{CsvCells, Format, Headers, Query, Settings};
use crate::text::escape;
use crate::ui::{ColorChoice, ErrorFormat, Ui, Verbosity};

/// Sets the format that `--output` has otherwise.
const OUTPUT: &str = "THINCTL_OUTPUT";

const ABOUT: &str = "Administer fleets of Amazon WorkSpaces Thin Client devices";

const LONG_ABOUT: &str = "Administer fleets of Amazon WorkSpaces Thin Client devices: inventory, changes, tags and wind-down.

Everything that the API offers, with results as table, JSON, YAML, CSV or plain text. Credentials, profiles \
and regions are those of the aws command. With --sandbox every command works on a local demo fleet instead, \
without an AWS account.

AWS ends the service on 2027-03-31, and each device costs money until it is deregistered.";

const AFTER_HELP: &str = "Examples:
  thinctl --sandbox device list           Look around without an AWS account
  thinctl device list --profile prod --region eu-central-1
  thinctl device get ID -o json | jq .device.status
  thinctl device deregister ID            Asks first; ends the device's cost

`thinctl help where` explains conditions.

Exit codes:
  0 success   1 failure   2 usage   3 partial   4 credentials   5 not found
  6 conflict   7 try again   8 check failed   9 not confirmed
  10 answer not trusted   70 bug   74 output";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "thinctl",
    version,
    about = ABOUT,
    long_about = LONG_ABOUT,
    after_help = AFTER_HELP,
    max_term_width = 100,
    arg_required_else_help = true,
    subcommand_required = true
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: GlobalArgs,
    /// What was given of that which the configuration file may say too.
    #[arg(skip)]
    given: Given,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// Reads a command line.
    ///
    /// # Errors
    /// clap's, for what it cannot understand and for what it prints itself, such as help.
    pub fn read(args: &[OsString]) -> Result<Self, clap::Error> {
        args::reading(args, || Self::parse_words(args))
    }

    fn parse_words(args: &[OsString]) -> Result<Self, clap::Error> {
        // The process ends before it could use the memory again: to free it piece by piece takes longer than parsing.
        let mut command = ManuallyDrop::new(Self::command());
        // clap would blame the option for it, also where the option is given and right.
        if check_variable().is_err() {
            let blameless = Self::command().mut_arg("output", |arg| arg.env(None::<&str>));
            command = ManuallyDrop::new(blameless);
        }
        let mut matches = ManuallyDrop::new(command.try_get_matches_from_mut(args)?);
        let given = given(&matches);
        let cli = Self::from_arg_matches_mut(&mut matches);
        let cli = cli.map_err(|why| why.format(&mut command))?;
        Ok(Self { given, ..cli })
    }

    /// The whole tree of commands, for those who look at all of it; not while a command line is read.
    #[must_use]
    pub fn whole() -> clap::Command {
        Self::command()
    }

    /// What variables and the configuration file say, to commands that they are about.
    ///
    /// # Errors
    /// What they say cannot be used.
    pub fn config(&self) -> Result<Config> {
        if self.command.speaks_of_itself() {
            return Ok(Config::default());
        }
        if self.global.output.is_none() {
            check_variable()?;
        }
        Config::read()
    }

    /// The settings, from wherever they stand.
    #[must_use]
    pub fn resolve(&self, config: Config) -> Resolved {
        config.resolve(self.given)
    }

    /// What the command gets: the global options, resolved.
    ///
    /// # Errors
    /// [`Kind::Usage`](crate::error::Kind::Usage) for options that cannot go together.
    pub fn context(&self, ui: Ui, resolved: Resolved) -> Result<Context> {
        let settings = self.settings(resolved.output.value);
        settings.check()?;
        Ok(Context::new(
            ui,
            Clock::from_env()?,
            settings,
            resolved,
            self.global.service(ui)?,
            Self::whole,
        ))
    }

    fn settings(&self, format: Format) -> Settings {
        let display = self.command.display();
        Settings {
            format,
            columns: display.named_columns(),
            headers: if display.table.no_headers {
                Headers::Omitted
            } else {
                Headers::Shown
            },
            csv_cells: if display.table.csv_safe {
                CsvCells::Guarded
            } else {
                CsvCells::Exact
            },
            query: self.global.query.clone(),
        }
    }
}

/// Options that every command takes.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// How to print the result [default: table]
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        env = OUTPUT,
        hide_env_values = true
    )]
    pub output: Option<Format>,

    /// Print what a JMESPath expression selects from the whole result; alone it implies json
    #[arg(long, global = true, value_name = "JMESPATH")]
    pub query: Option<Query>,

    /// Use this profile of the AWS configuration
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,

    /// Use this AWS region
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,

    /// Send requests to this address instead of AWS
    #[arg(long, global = true, value_name = "URL")]
    pub endpoint_url: Option<String>,

    /// Work on a local demo fleet: no account needed, nothing is sent to AWS
    #[arg(long, global = true, env = "THINCTL_SANDBOX", hide_env_values = true, value_parser = FalseyValueParser::new())]
    pub sandbox: bool,

    /// Give one API call, its retries included, this long
    #[arg(long, global = true, value_name = "DURATION", default_value = "60s", value_parser = args::duration)]
    pub timeout: Duration,

    /// Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile's max_attempts, or 3]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub max_attempts: Option<u32>,

    /// When to colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,

    /// Say errors, warnings and questions only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more on standard error: the connection and causes of errors; twice: every request
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
}

impl GlobalArgs {
    fn service(&self, ui: Ui) -> Result<Service> {
        let options = Options {
            profile: self.profile.clone(),
            region: self.region.clone(),
            endpoint_url: self.endpoint_url.clone(),
            timeout: self.timeout,
            max_attempts: self.max_attempts,
            trace: ui
                .says(Verbosity::Trace)
                .then(|| Trace::new(move |line| ui.detail(Verbosity::Trace, escape(line)))),
        };
        if !self.sandbox {
            return Ok(Service::Aws(options));
        }
        let given = [
            ("--profile", self.profile.is_some()),
            ("--endpoint-url", self.endpoint_url.is_some()),
        ];
        match given.into_iter().find(|(_, is_given)| *is_given) {
            Some((option, _)) => Err(Error::usage(format!(
                "{option} cannot be used with the sandbox"
            ))
            .hint("leave out --sandbox and unset THINCTL_SANDBOX to work on AWS")),
            None => Ok(Service::Sandbox(options)),
        }
    }

    /// How much to say on standard error.
    #[must_use]
    pub fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (false, 0) => Verbosity::Normal,
            (false, 1) => Verbosity::Verbose,
            (false, _) => Verbosity::Trace,
        }
    }
}

/// Refuses a variable that names no format.
fn check_variable() -> Result<()> {
    let Some(value) = std::env::var_os(OUTPUT) else {
        return Ok(());
    };
    let value = value.to_string_lossy();
    if <Format as ValueEnum>::from_str(&value, false).is_ok() {
        return Ok(());
    }
    let formats = Format::value_variants().iter().map(|format| format.name());
    let formats: Vec<_> = formats.collect();
    let error = Error::usage(format!("{OUTPUT}: \"{value}\" is not an output format"));
    Err(error.hint(format!("the formats are {}", formats.join(", "))))
}

/// What was given, and where it stands; a query implies json, whatever the file says.
fn given(matches: &ArgMatches) -> Given {
    let output = matches.get_one("output").copied();
    let implied = matches.contains_id("query").then_some(Format::Json);
    let implied = implied.map(|format| Setting::new(format, Source::Flag));
    let sandbox = source(matches, "sandbox");
    Given {
        output: output
            .zip(source(matches, "output"))
            .map(|(format, source)| Setting::new(format, source))
            .or(implied),
        sandbox: sandbox.map(|source| Setting::new(matches.get_flag("sandbox"), source)),
        concurrency: concurrency(matches),
    }
}

/// Where the value of a global option stands, unless that is the program.
fn source(matches: &ArgMatches, option: &str) -> Option<Source> {
    match matches.value_source(option)? {
        ValueSource::CommandLine => Some(Source::Flag),
        ValueSource::EnvVariable => Some(Source::Environment),
        _ => None,
    }
}

/// `--concurrency`, of whichever command has it: what is under way at once concerns all that it does.
fn concurrency(mut matches: &ArgMatches) -> Option<Setting<Concurrency>> {
    while let Some((_, command)) = matches.subcommand() {
        matches = command;
    }
    let number = matches.try_get_one("concurrency").ok().flatten()?;
    Some(Setting::new(*number, Source::Flag))
}

/// In which shape to report the errors of a command whose results have this format.
#[must_use]
pub fn error_format(format: Format) -> ErrorFormat {
    match format {
        Format::Json | Format::Ndjson => ErrorFormat::Json,
        _ => ErrorFormat::Text,
    }
}

/// The words of a command line that cannot be parsed as a whole.
fn words(args: &[OsString]) -> Vec<Cow<'_, str>> {
    args.iter()
        .skip(1)
        .map(|arg| arg.to_string_lossy())
        .collect()
}

/// The format that the words ask for.
fn format_in<'a>(words: &'a [Cow<'_, str>]) -> Option<&'a str> {
    words
        .iter()
        .enumerate()
        .rev()
        .find_map(|(i, word)| match word.as_ref() {
            "-o" | "--output" => words.get(i + 1).map(AsRef::as_ref),
            word => word
                .strip_prefix("--output=")
                .or_else(|| word.strip_prefix("-o")),
        })
}

/// The error format that a command line asks for which cannot be parsed as a whole.
#[must_use]
pub fn error_format_of(args: &[OsString]) -> ErrorFormat {
    let words = words(args);
    let asks_a_query = || {
        let is_query = |word: &Cow<'_, str>| word == "--query" || word.starts_with("--query=");
        words
            .iter()
            .any(is_query)
            .then(|| Format::Json.name().to_owned())
    };
    let asked = format_in(&words)
        .map(str::to_owned)
        .or_else(|| std::env::var(OUTPUT).ok())
        .or_else(asks_a_query);
    let format = match asked {
        Some(word) => <Format as ValueEnum>::from_str(word.trim_start_matches('='), true).ok(),
        None => Config::read().ok().and_then(|config| config.output),
    };
    format.map_or(ErrorFormat::Text, error_format)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_tree_of_commands_is_sound() {
        Cli::whole().debug_assert();
    }

    /// The arguments of a verb are declared where its name stands on the command line.
    #[test]
    fn verbs_go_by_one_name() {
        for noun in Cli::whole().get_subcommands() {
            let is_verb = !noun.has_subcommands();
            for verb in noun.get_subcommands().chain(is_verb.then_some(noun)) {
                assert_eq!(verb.get_all_aliases().count(), 0, "{}", verb.get_name());
            }
        }
    }

    /// What is indented is to be copied or stands in columns: wrapped, it is neither.
    #[test]
    fn indented_lines_of_help_fit_a_terminal_of_80_columns() {
        fn check(command: &clap::Command) {
            let help = [command.get_after_help(), command.get_after_long_help()];
            for help in help.into_iter().flatten() {
                let help = help.to_string();
                let wide = |line: &&str| line.starts_with("  ") && line.chars().count() > 80;
                let wide: Vec<_> = help.lines().filter(wide).collect();
                assert!(wide.is_empty(), "{}: {wide:#?}", command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::whole());
    }

    proptest! {
        #[test]
        fn any_command_line_is_read_or_refused(
            words in prop::collection::vec(
                "(device|environment|sw|tag|list|get|update|create|delete|add|sandbox|serve|help|man|config|--[a-z]{1,8}|-o|json|--where|a=b|--all|--maintenance-window|type=CUSTOM|-|--|=|\\PC{0,9})",
                0..9,
            ),
        ) {
            let args: Vec<_> = std::iter::once("thinctl".into())
                .chain(words.into_iter().map(OsString::from))
                .collect();
            let _ = error_format_of(&args);
            if let Ok(cli) = Cli::read(&args) {
                let settings = cli.settings(Format::Json);
                let _ = settings.check();
            }
        }
    }
}
