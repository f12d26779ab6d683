//! Completion of live values: what a shell asks the program for while somebody types.
//!
//! A script that [`registration`] prints makes the shell run `COMPLETE=SHELL thinctl -- …` with what was typed so
//! far; clap's engine finds out which argument is meant, and [`source`] says what may stand there. The engine knows
//! the current word only, so that [`Line`] reads the rest again: whose devices are listed depends on it.
//!
//! Nobody asked for a command here. So nothing is ever said about a failure, nothing is asked, and no answer takes
//! longer than [`live::PATIENCE`].

mod cache;
mod columns;
mod items;
mod line;
mod live;
mod offer;
mod shells;

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::Arc;

use clap::{Arg, Command};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use self::line::Line;
use self::offer::{Offer, matching};
use self::shells::SHELLS;
use crate::args::ArnKind;
use crate::client::REGIONS;

/// The variable by which a shell asks; its value names the shell.
const VARIABLE: &str = "COMPLETE";

const PROGRAM: &str = "thinctl";

/// Answers a shell that asks for completions; `false` where `args` are a command to be run.
///
/// No command line begins with `--`, so that a variable left over in the environment turns no command into this.
#[must_use]
pub fn answer(args: &[OsString], root: fn() -> Command) -> bool {
    let asks = match args {
        [_] => true,
        [_, first, ..] => first == "--",
        [] => false,
    };
    if !asks || !is_for_known_shell() {
        return false;
    }
    let line = Arc::new(Line::read(args.get(2..).unwrap_or_default()));
    if args.len() > 1 {
        silence();
    }
    let complete = CompleteEnv::with_factory(|| attach(root(), None, &line));
    let complete = complete.var(VARIABLE).completer(PROGRAM).shells(SHELLS);
    let folder = std::env::current_dir().ok();
    // What cannot be completed, or not be written, is not completed.
    let _ = complete.try_complete(args, folder.as_deref());
    true
}

/// The script that makes `shell` ask; `None` for a shell that is not known.
#[must_use]
pub fn registration(shell: &str) -> Option<String> {
    let mut script = Vec::new();
    SHELLS
        .completer(shell)?
        .write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut script)
        .ok()?;
    String::from_utf8(script).ok()
}

fn is_for_known_shell() -> bool {
    let shell = std::env::var_os(VARIABLE).unwrap_or_default();
    let name = Path::new(&shell).file_stem().and_then(OsStr::to_str);
    name.is_some_and(|name| SHELLS.completer(name).is_some())
}

/// Leaves the terminal to the shell, whose line is being edited: neither this process nor one that it starts for
/// credentials can write to it or read from it.
#[cfg(unix)]
fn silence() {
    use std::fs::OpenOptions;

    if let Ok(nowhere) = OpenOptions::new().read(true).write(true).open("/dev/null") {
        let _ = rustix::stdio::dup2_stdin(&nowhere);
        let _ = rustix::stdio::dup2_stderr(&nowhere);
    }
    // Fails for the leader of a process group, which has no other way out of its session.
    let _ = rustix::process::setsid();
}

#[cfg(not(unix))]
fn silence() {}

/// What may stand where an argument's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// The profiles of the AWS configuration.
    Profiles,
    /// The regions of the service.
    Regions,
    /// Columns.
    Columns(ArnKind),
    /// Columns, also with `-` before them.
    SortKeys(ArnKind),
    /// Conditions over columns.
    Conditions(ArnKind),
    /// The words of a column.
    Words(ArnKind, &'static str),
    /// Ids, and what else items are called.
    Items(ArnKind),
    /// Ids alone.
    Ids(ArnKind),
    /// `device/…` and the like, unless there is one already.
    TagTarget,
}

/// What may stand for the argument `id` of a command below `noun`; `None` where clap knows it, or nobody.
fn source(noun: Option<ArnKind>, id: &str) -> Option<Source> {
    use ArnKind::{Device, Environment, SoftwareSet};
    Some(match (id, noun) {
        ("profile", _) => Source::Profiles,
        ("region", _) => Source::Regions,
        ("columns", Some(noun)) => Source::Columns(noun),
        ("sort", Some(noun)) => Source::SortKeys(noun),
        ("conditions", Some(noun)) => Source::Conditions(noun),
        ("targets", Some(noun)) => Source::Items(noun),
        ("status", Some(Device)) => Source::Words(Device, "status"),
        ("environment", Some(_)) => Source::Items(Environment),
        ("desired_software_set_id", Some(_)) => Source::Ids(SoftwareSet),
        ("target" | "words", _) => Source::TagTarget,
        _ => return None,
    })
}

/// Tells the engine what may stand for the arguments of `command` and of all below it.
fn attach(command: Command, noun: Option<ArnKind>, line: &Arc<Line>) -> Command {
    command
        .mut_args(|arg| complete(arg, noun, line))
        .mut_subcommands(|sub| {
            let noun = noun.or_else(|| named(sub.get_name(), line));
            attach(sub, noun, line)
        })
}

fn complete(arg: Arg, noun: Option<ArnKind>, line: &Arc<Line>) -> Arg {
    let Some(source) = source(noun, arg.get_id().as_str()) else {
        return arg;
    };
    let line = Arc::clone(line);
    arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
        typed
            .to_str()
            .map_or_else(Vec::new, |typed| candidates(source, typed, &line))
    }))
}

/// The noun of a group of commands; tags are those of what the line says.
fn named(group: &str, line: &Line) -> Option<ArnKind> {
    match group {
        "device" => Some(ArnKind::Device),
        "environment" => Some(ArnKind::Environment),
        "software-set" => Some(ArnKind::SoftwareSet),
        "tag" => line.kind(),
        _ => None,
    }
}

fn candidates(source: Source, typed: &str, line: &Line) -> Vec<CompletionCandidate> {
    let offers = match source {
        Source::Profiles => live::profiles().into_iter().map(Offer::plain).collect(),
        Source::Regions => REGIONS.map(Offer::plain).into(),
        Source::Columns(noun) => columns::names(noun),
        Source::SortKeys(noun) => columns::sort_keys(noun, typed),
        Source::Conditions(noun) => columns::conditions(noun, typed),
        Source::Words(noun, column) => columns::words(noun, column),
        // The engine asks for every word that may be one, options too.
        Source::Items(_) | Source::TagTarget if typed.starts_with('-') => Vec::new(),
        Source::Items(noun) => items::all(&live::items(noun, line), typed),
        Source::Ids(noun) => items::ids(&live::items(noun, line)),
        Source::TagTarget if line.names_tagged(typed) => Vec::new(),
        Source::TagTarget => items::tag_targets(typed, |noun| live::items(noun, line)),
    };
    let candidates = matching(typed, offers).into_iter().map(Offer::candidate);
    candidates.collect()
}
