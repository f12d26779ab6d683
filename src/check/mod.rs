//! Rules over the software of a fleet: what is asked, and what was found.
//!
//! [`RULES`] declares each rule once: its name, its help, what has to be known of the [`Fleet`], and the function
//! that judges. Nothing is fetched while it is judged, so that every finding is about the same moment. A fleet of
//! which a part could not be fetched is no [`Fleet`]: it cannot pass.

mod fleet;
mod limits;
pub mod report;
mod rows;
mod rule;
mod rules;

use serde_json::{Value as Json, json};

pub use self::fleet::{Fleet, Need, Scope};
pub use self::limits::{Limits, MaxDevices};
pub use self::rows::{Findings, columns};
pub use self::rule::{About, RULES, Rule, find, names};
use crate::error::{Error, Kind};
use crate::text;

/// What became of a rule for one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// There was nothing to judge.
    Skipped,
}

impl Outcome {
    /// All of them, as they are printed.
    pub const WORDS: &[&str] = &["passed", "failed", "skipped"];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

/// What was found out about one subject by one rule. The rule and the subject name it from run to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// `softwareset/ID`, `environment/ID` or `device/ID`, as targets of tags are written; `latest`; `fleet`.
    pub subject: String,
    /// The version or name, as the service has it.
    pub name: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why; holds text of the service as it came.
    pub message: String,
    /// The ids of the devices that are the reason.
    pub devices: Vec<String>,
}

/// How many findings of each outcome there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Summary {
    /// Counts them.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let count = |outcome| findings.iter().filter(|f| f.outcome == outcome).count();
        Self {
            passed: count(Outcome::Passed),
            failed: count(Outcome::Failed),
            skipped: count(Outcome::Skipped),
        }
    }

    /// As the JSON object beside the findings.
    #[must_use]
    pub fn json(self) -> Json {
        json!({ "passed": self.passed, "failed": self.failed, "skipped": self.skipped })
    }

    /// In words.
    #[must_use]
    pub fn words(self) -> String {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        format!("{failed} failed, {passed} passed, {skipped} skipped")
    }
}

/// The failure of a command whose findings are not all well.
#[must_use]
pub fn verdict(findings: &[Finding]) -> Option<Error> {
    let summary = Summary::of(findings);
    let first = findings.iter().find(|f| f.outcome == Outcome::Failed)?;
    let checks = text::count(summary.failed + summary.passed, "check", "checks");
    let message = format!("{} of {checks} did not pass", summary.failed);
    let hint = format!(
        "`thinctl software-set check --explain {}` tells what that rule asks for",
        first.rule
    );
    Some(Error::new(Kind::Check, "CheckFailed", message).hint(hint))
}
