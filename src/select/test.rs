//! A condition bound to the column whose values it judges.

use jiff::Timestamp;

use super::condition::Condition;
use crate::error::Result;
use crate::output::Value;
use crate::resource::{Chosen, Column, Cost, Facts, Record, Resource};

/// Decides about an item.
pub enum Test<R: Resource> {
    /// By a column's value.
    Column(Chosen<R>, Condition),
    /// By more than one column, all of them cheap.
    Cheap(Cost, Decide<R>),
}

/// Decides by what is known without a call for the item.
pub type Decide<R> = Box<dyn Fn(&Record<R>, &Facts) -> bool>;

/// What a test says of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is meant.
    Meant,
    /// It is not.
    Other,
    /// The value that decides could not be fetched.
    Undecided,
}

impl<R: Resource> Test<R> {
    /// Reads a condition on a column of the resource; relative times count from `now`.
    ///
    /// # Errors
    /// A usage error that points at the character.
    pub fn parse(text: &str, now: Timestamp) -> Result<Self> {
        let specs: Vec<_> = R::columns().iter().map(Column::spec).collect();
        let condition = Condition::parse(text, &specs, now)?;
        Ok(Self::Column(Chosen::find(condition.column())?, condition))
    }

    /// What it takes to decide.
    #[must_use]
    pub fn cost(&self) -> Cost {
        match self {
            Self::Column(column, _) => column.cost(),
            Self::Cheap(cost, _) => *cost,
        }
    }

    /// Decides, once that is known.
    pub fn judge(&self, record: &Record<R>, facts: &Facts) -> Verdict {
        let is_meant = match self {
            Self::Column(column, condition) => match column.value(record, facts) {
                Some(Value::Failed) => return Verdict::Undecided,
                value => condition.matches(value.as_ref()),
            },
            Self::Cheap(_, decide) => decide(record, facts),
        };
        if is_meant {
            Verdict::Meant
        } else {
            Verdict::Other
        }
    }
}
