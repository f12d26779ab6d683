//! The rules, each declared once.

use aws_sdk_workspacesthinclient::types::SoftwareSetSummary;

use super::fleet::{Fleet, Need};
use super::rules::{self, Question};
use super::{Finding, Limits, Outcome};

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The mark of each of the software sets that are checked.
    Mark,
    /// Each of the software sets that are checked.
    SoftwareSets,
    /// The fleet, whichever software sets are named.
    Fleet,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name on the command line, in results and in reports; never changed.
    pub name: &'static str,
    /// One line of help.
    pub help: &'static str,
    /// What it asks for, and why.
    pub explanation: &'static str,
    /// What it is about.
    pub about: About,
    /// What has to be known of the fleet.
    pub needs: &'static [Need],
    /// What is said where there is nothing to judge.
    idle: &'static str,
    judge: fn(&Question<'_>) -> Vec<Finding>,
}

/// Every rule, in the order of results.
pub static RULES: [Rule; 6] = [
    Rule {
        name: "validated",
        help: "Each software set is marked VALIDATED",
        explanation: "\
Each software set that is checked is marked VALIDATED.

The mark is your own: it records that your team has tested the software set. AWS
documents no effect of it on how software is rolled out. To set it:
  thinctl software-set update ID --validation-status validated",
        about: About::Mark,
        needs: &[],
        idle: "there is no software set to judge",
        judge: rules::validated,
    },
    Rule {
        name: "supported",
        help: "Each software set is supported for a while yet (--min-support)",
        explanation: "\
The support of each software set that is checked ends no earlier than
--min-support from now, 14 days unless you say otherwise. One without an
announced end, which the newest is, passes.

A software set expires 40 days after the next feature release, and 3 days after
a security release. AWS updates devices with expired software by force, outside
any maintenance window.",
        about: About::SoftwareSets,
        needs: &[],
        idle: "there is no software set to judge",
        judge: rules::supported,
    },
    Rule {
        name: "newest-validated",
        help: "The newest software set is marked VALIDATED",
        explanation: "\
The newest software set, by its date of release, is marked VALIDATED.

The newest is what environments with USE_LATEST install, and what expired
devices are updated to. Its subject is always called latest, whichever software
set that is.",
        about: About::Fleet,
        needs: &[],
        idle: "there is no software set to judge",
        judge: rules::newest_validated,
    },
    Rule {
        name: "desired-exists",
        help: "Each desired software set exists, is supported and VALIDATED",
        explanation: "\
The software set that an environment with USE_DESIRED or a registered device
desires exists, is still supported and is marked VALIDATED.

Environments with USE_LATEST desire none: newest-validated is about them.",
        about: About::Fleet,
        needs: &[Need::Environments, Need::Devices],
        idle: "no environment and no registered device desires a particular software set",
        judge: rules::desired_exists,
    },
    Rule {
        name: "fleet-supported",
        help: "No registered device runs software without support (--max-devices)",
        explanation: "\
No registered device runs a software set that is no longer supported, or that
the service does not list any more; --max-devices allows for some, such as 3 or
5%.

Devices that never told what they run are counted in the message and do not
fail. The ids of the devices that run unsupported software are in the member
`devices` of the result.",
        about: About::Fleet,
        needs: &[Need::Devices],
        idle: "there is no registered device",
        judge: rules::fleet_supported,
    },
    Rule {
        name: "environment-compliant",
        help: "Each environment is COMPLIANT in the eyes of the service",
        explanation: "\
The service says COMPLIANT of each environment (softwareSetComplianceStatus):
its devices run supported software. An environment without registered devices is
skipped.

This costs a call for each environment.",
        about: About::Fleet,
        needs: &[Need::Environments, Need::Compliance],
        idle: "there is no environment",
        judge: rules::environment_compliant,
    },
];

impl Rule {
    /// Judges a fleet: at least one finding, whatever is there to be judged.
    #[must_use]
    pub fn judge(
        &self,
        fleet: &Fleet,
        sets: &[&SoftwareSetSummary],
        limits: &Limits,
    ) -> Vec<Finding> {
        let found = (self.judge)(&Question {
            rule: self.name,
            fleet,
            sets,
            limits,
        });
        if found.is_empty() {
            return vec![self.skip(self.idle)];
        }
        found
    }

    /// The finding of a rule that is not judged.
    #[must_use]
    pub fn skip(&self, why: &str) -> Finding {
        Finding {
            rule: self.name,
            subject: "fleet".to_owned(),
            name: None,
            outcome: Outcome::Skipped,
            message: why.to_owned(),
            devices: Vec::new(),
        }
    }
}

/// The names of all rules.
pub fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name)
}

/// The rule with a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
