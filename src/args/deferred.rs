//! Commands that the parser learns of only when they are named.

use std::cell::RefCell;
use std::ffi::OsString;

use clap::builder::Resettable;
use clap::{ArgMatches, Args, Command, FromArgMatches, Id, Subcommand};

/// The subcommands or the arguments of a command. While a command line is [read](reading) they are declared only where
/// it names the command; otherwise always.
///
/// To declare all commands with all options takes longer than to carry out `--version`, `--help` or a short list.
#[derive(Clone, Debug)]
pub struct Deferred<T>(pub T);

thread_local! {
    static WORDS: RefCell<Option<Vec<OsString>>> = const { RefCell::new(None) };
}

/// Lets `parse` read the command line `words`. (The traits of the parser leave no other way in.)
pub fn reading<T>(words: &[OsString], parse: impl FnOnce() -> T) -> T {
    let outer = WORDS.replace(Some(words.to_vec()));
    let parsed = parse();
    WORDS.set(outer);
    parsed
}

fn is_reading() -> bool {
    WORDS.with_borrow(Option::is_some)
}

/// Whether the command line that is read does without `command`.
fn is_unnamed(command: &Command) -> bool {
    let name = command.get_name();
    WORDS.with_borrow(|words| {
        let words = words.as_ref();
        words.is_some_and(|words| words.iter().all(|word| word != name))
    })
}

impl<T: FromArgMatches> FromArgMatches for Deferred<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches_mut(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

/// A noun may go by other names, of which nothing is known here: the parser itself calls back when it meets one.
impl<T: Subcommand> Subcommand for Deferred<T> {
    fn augment_subcommands(parent: Command) -> Command {
        if !is_reading() {
            return T::augment_subcommands(parent);
        }
        parent.defer(|parent| keeping_about(parent, T::augment_subcommands))
    }

    fn augment_subcommands_for_update(parent: Command) -> Command {
        parent.defer(|parent| keeping_about(parent, T::augment_subcommands_for_update))
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

/// A verb goes by one name. Were the parser to call back here too, help would show the global options before its own.
impl<T: Args> Args for Deferred<T> {
    fn group_id() -> Option<Id> {
        T::group_id()
    }

    fn augment_args(parent: Command) -> Command {
        if is_unnamed(&parent) {
            return parent;
        }
        T::augment_args(parent)
    }

    fn augment_args_for_update(parent: Command) -> Command {
        T::augment_args_for_update(parent)
    }
}

/// Declares `parent`'s subcommands. What is said of the parent was said before: the type's own documentation, which
/// is for those who read the code, must not replace it.
fn keeping_about(parent: Command, declare: fn(Command) -> Command) -> Command {
    let about = Resettable::from(parent.get_about().cloned());
    let long_about = Resettable::from(parent.get_long_about().cloned());
    declare(parent).about(about).long_about(long_about)
}
