//! Changes to one target or many: plan, confirm, run, report.
//!
//! A verb says in a [`Mutation`] how one target is changed; everything else is the same for all verbs.

mod mutation;
mod outcome;
mod pacer;
mod plan;
mod run;
pub mod wait;

pub use self::mutation::{Caution, Description, Effect, Mutation};
pub use self::outcome::{Outcome, State, Tally};
pub use self::pacer::Pacer;
pub use self::plan::{ChangeArgs, token_for_one};
pub use self::run::{planned, run};
