//! Which items a command is about: named ones, and those that conditions choose.
//!
//! The way of a selection: [`SelectArgs`] hold what was typed; [`names`] turn names into ids; a [`Plan`] decides
//! which conditions and columns need which calls; a [`Fetcher`] makes them, for the items that are left.

mod args;
pub mod condition;
mod fetch;
mod file;
mod names;
mod plan;
mod shortcuts;
mod sort;
mod test;

pub use self::args::{Choose, FilterArgs, Missing, Origin, SelectArgs, Selection, Targets, words};
pub use self::fetch::{Fetcher, OnFailure};
pub use self::names::{Wanted, resolve};
pub use self::plan::Plan;
pub use self::shortcuts::DeviceArgs;
pub use self::sort::{SortKey, sort};
pub use self::test::{Test, Verdict};
