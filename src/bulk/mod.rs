//! Changes to one target or many: plan, confirm, run, report.
//!
//! A verb says in a [`Mutation`] how one target is changed; everything else is the same for all verbs. A change
//! to more than one target is a [`Job`]: its plan is in a [`journal`] before the first request, the engine
//! carries it out, and what a crash or a signal leaves undone is resumed from the journal.

mod args;
mod confirm;
mod engine;
mod job;
pub mod journal;
mod mutation;
mod outcome;
mod pacer;
mod report;
mod resume;
mod run;
mod signals;
mod tally;
mod undo;
pub mod wait;

pub use self::args::{ChangeArgs, PaceArgs};
pub use self::job::Job;
pub use self::mutation::{Caution, Description, Effect, Mutation, Repetition, Standing, Task};
pub use self::outcome::{Outcome, State};
pub use self::pacer::Pacer;
pub use self::resume::{ResumeArgs, resume};
pub use self::run::{planned, run, run_and_wait};
pub use self::tally::Tally;
