//! What is waited for.

use jiff::Timestamp;

use super::poller::Needs;
use crate::error::{Error, Result};
use crate::resource::{Chosen, Facts, Record, Resource};
use crate::select::{Test, Verdict};

/// Conditions that all have to hold, and conditions of which none may.
///
/// It keeps their texts: relative times count from each look, as they would in a list made then.
pub struct Goal<R: Resource> {
    reach: Vec<String>,
    fail_on: Vec<String>,
    column: Chosen<R>,
}

/// The conditions at one time.
pub(super) struct Tests<R: Resource> {
    reach: Vec<Test<R>>,
    fail_on: Vec<Test<R>>,
}

/// What the conditions say of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    /// It is there.
    Reached,
    /// The condition with this number says that it will not get there.
    GivenUp(usize),
    /// Neither.
    Waiting,
}

impl<R: Resource> Goal<R> {
    /// Reads conditions as `--where` takes them: a target is there when all of `reach` hold, and not waited for any
    /// more when one of `fail_on` does.
    ///
    /// # Errors
    /// A usage error that points at the character; also where nothing is to be reached.
    pub fn parse(reach: Vec<String>, fail_on: Vec<String>, now: Timestamp) -> Result<Self> {
        let tests = parse::<R>(&reach, now)?;
        parse::<R>(&fail_on, now)?;
        let Some(Test::Column(column, _)) = tests.into_iter().next() else {
            return Err(Error::usage("nothing is said to wait for"));
        };
        Ok(Self {
            reach,
            fail_on,
            column,
        })
    }

    /// The conditions, with times relative to `now`.
    pub(super) fn tests(&self, now: Timestamp) -> Result<Tests<R>> {
        Ok(Tests {
            reach: parse(&self.reach, now)?,
            fail_on: parse(&self.fail_on, now)?,
        })
    }

    /// The column that tells how far a target is: the first one to be reached.
    pub(super) fn column(&self) -> &Chosen<R> {
        &self.column
    }

    /// The condition to give up on with this number, as it was typed.
    pub(super) fn fail_on(&self, number: usize) -> &str {
        self.fail_on.get(number).map_or("", String::as_str)
    }

    /// The options that say it.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let reach = self.reach.iter().flat_map(|text| ["--for", text]);
        let fail_on = self.fail_on.iter().flat_map(|text| ["--fail-on", text]);
        reach.chain(fail_on)
    }
}

impl<R: Resource> Tests<R> {
    /// What has to be fetched to decide.
    pub(super) fn needs(&self) -> Needs {
        Needs::of(self.reach.iter().chain(&self.fail_on).map(Test::cost))
    }

    /// Decides about a target.
    pub(super) fn judge(&self, record: &Record<R>, facts: &Facts) -> Judgement {
        let holds = |test: &Test<R>| test.judge(record, facts) == Verdict::Meant;
        if self.reach.iter().all(holds) {
            return Judgement::Reached;
        }
        let given_up = self.fail_on.iter().position(holds);
        given_up.map_or(Judgement::Waiting, Judgement::GivenUp)
    }
}

fn parse<R: Resource>(texts: &[String], now: Timestamp) -> Result<Vec<Test<R>>> {
    texts.iter().map(|text| Test::parse(text, now)).collect()
}
