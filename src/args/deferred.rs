//! Commands that the parser learns of only when they are named.

use std::cell::Cell;

use clap::builder::Resettable;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

/// Subcommands that are declared when their parent is named on the command line, not before.
///
/// To declare all commands with all options takes longer than to carry out `--version` or `--help`. Whoever needs
/// the whole tree declares it within [`at_once`].
#[derive(Clone, Debug)]
pub struct Deferred<T>(pub T);

thread_local! {
    static AT_ONCE: Cell<bool> = const { Cell::new(false) };
}

/// What `declare` returns, with nothing deferred. (The traits of the parser leave no other way in.)
pub fn at_once(declare: fn() -> Command) -> Command {
    AT_ONCE.set(true);
    let root = declare();
    AT_ONCE.set(false);
    root
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

impl<T: Subcommand> Subcommand for Deferred<T> {
    fn augment_subcommands(parent: Command) -> Command {
        if AT_ONCE.get() {
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

/// Declares `parent`'s subcommands. What is said of the parent was said before: the type's own documentation, which
/// is for those who read the code, must not replace it.
fn keeping_about(parent: Command, declare: fn(Command) -> Command) -> Command {
    let about = Resettable::from(parent.get_about().cloned());
    let long_about = Resettable::from(parent.get_long_about().cloned());
    declare(parent).about(about).long_about(long_about)
}
