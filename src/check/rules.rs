//! What each rule asks for.

mod fleet_supported;
#[cfg(test)]
mod tests;

use aws_sdk_workspacesthinclient::types::{
    EnvironmentSoftwareSetComplianceStatus, SoftwareSetSummary, SoftwareSetUpdateMode,
    SoftwareSetValidationStatus,
};
use jiff::Timestamp;

pub(super) use self::fleet_supported::fleet_supported;
use super::fleet::{Fleet, end_of_support};
use super::{Finding, Limits, Outcome};
use crate::args::ArnKind;
use crate::text;

/// What a rule is asked about.
pub(super) struct Question<'a> {
    pub rule: &'static str,
    pub fleet: &'a Fleet,
    /// The software sets that are checked.
    pub sets: &'a [&'a SoftwareSetSummary],
    pub limits: &'a Limits,
}

impl Question<'_> {
    /// What was found about a resource; `name` is what people call it.
    fn finding(
        &self,
        kind: ArnKind,
        id: Option<&str>,
        name: Option<&str>,
        (outcome, message): (Outcome, String),
    ) -> Finding {
        let subject = format!("{}/{}", kind.segment(), id.unwrap_or("-"));
        Finding {
            rule: self.rule,
            subject,
            name: name.map(str::to_owned),
            outcome,
            message,
            devices: Vec::new(),
        }
    }

    fn of_each_set(
        &self,
        judge: impl Fn(&SoftwareSetSummary) -> (Outcome, String),
    ) -> Vec<Finding> {
        let judged = self
            .sets
            .iter()
            .map(|set| self.finding(ArnKind::SoftwareSet, set.id(), set.version(), judge(set)));
        judged.collect()
    }
}

fn outcome(is_well: bool) -> Outcome {
    if is_well {
        Outcome::Passed
    } else {
        Outcome::Failed
    }
}

/// What people call a software set.
fn label(set: &SoftwareSetSummary) -> String {
    let id = set.id().unwrap_or("-");
    match set.version() {
        Some(version) => format!("software set {version} ({id})"),
        None => format!("software set {id}"),
    }
}

pub(super) fn validated(question: &Question<'_>) -> Vec<Finding> {
    question.of_each_set(mark)
}

fn mark(set: &SoftwareSetSummary) -> (Outcome, String) {
    let label = label(set);
    match set.validation_status() {
        Some(SoftwareSetValidationStatus::Validated) => {
            (Outcome::Passed, format!("{label} is marked VALIDATED"))
        }
        Some(status) => {
            let status = status.as_str();
            (Outcome::Failed, format!("{label} is marked {status}"))
        }
        None => (Outcome::Failed, format!("{label} has no mark")),
    }
}

pub(super) fn newest_validated(question: &Question<'_>) -> Vec<Finding> {
    let newest = question.fleet.newest().map(|set| {
        let (outcome, message) = mark(set);
        Finding {
            rule: question.rule,
            subject: "latest".to_owned(),
            name: set.version().map(str::to_owned),
            outcome,
            message,
            devices: Vec::new(),
        }
    });
    newest.into_iter().collect()
}

pub(super) fn supported(question: &Question<'_>) -> Vec<Finding> {
    let Question { fleet, limits, .. } = question;
    question.of_each_set(|set| {
        let label = label(set);
        let Some(end) = end_of_support(set) else {
            let message = format!("{label} has no announced end of support");
            return (Outcome::Passed, message);
        };
        let until = text::table_time(end);
        let left = end.duration_since(fleet.now);
        // What is left beyond the longest duration that can be asked for is enough.
        let is_enough =
            std::time::Duration::try_from(left).is_ok_and(|left| left >= limits.min_support);
        let left = days(fleet.now, end);
        let message = match (end > fleet.now, is_enough) {
            (false, _) => format!("support of {label} ended {until}"),
            (true, true) => format!("{label} is supported for {left}, until {until}"),
            (true, false) => format!(
                "{label} is supported for {left}, until {until}; --min-support is {}",
                text::duration(limits.min_support)
            ),
        };
        (outcome(is_enough), message)
    })
}

/// How long it is from now to then, in words.
fn days(now: Timestamp, then: Timestamp) -> String {
    let days = then.duration_since(now).as_hours() / 24;
    match usize::try_from(days) {
        Ok(0) | Err(_) => "less than a day".to_owned(),
        Ok(days) => text::count(days, "day", "days"),
    }
}

pub(super) fn desired_exists(question: &Question<'_>) -> Vec<Finding> {
    let fleet = question.fleet;
    let wishes = fleet.environments.iter().filter_map(|environment| {
        let mode = environment.software_set_update_mode();
        let desired = environment
            .desired_software_set_id()
            .filter(|_| mode != Some(&SoftwareSetUpdateMode::UseLatest))?;
        Some((
            ArnKind::Environment,
            environment.id(),
            environment.name(),
            desired,
        ))
    });
    let of_devices = fleet.devices.iter().filter_map(|device| {
        let desired = device.desired_software_set_id()?;
        Some((ArnKind::Device, device.id(), device.name(), desired))
    });
    let judge = |(kind, id, name, desired)| {
        question.finding(kind, id, name, desired_is_well(fleet, desired))
    };
    wishes.chain(of_devices).map(judge).collect()
}

fn desired_is_well(fleet: &Fleet, desired: &str) -> (Outcome, String) {
    let Some(set) = fleet.set(desired) else {
        let message = format!("desires software set {desired}, which does not exist");
        return (Outcome::Failed, message);
    };
    let mut flaws = Vec::new();
    if let Some(end) = end_of_support(set).filter(|_| !fleet.supports(set)) {
        flaws.push(format!(
            "is supported no longer, since {}",
            text::table_time(end)
        ));
    }
    if mark(set).0 == Outcome::Failed {
        flaws.push("is not marked VALIDATED".to_owned());
    }
    let label = label(set);
    if flaws.is_empty() {
        return (Outcome::Passed, format!("desires {label}"));
    }
    let message = format!("desires {label}, which {}", flaws.join(" and "));
    (Outcome::Failed, message)
}

pub(super) fn environment_compliant(question: &Question<'_>) -> Vec<Finding> {
    use EnvironmentSoftwareSetComplianceStatus::{Compliant, NoRegisteredDevices};
    let fleet = question.fleet;
    let judge = |id: Option<&str>| match id.and_then(|id| fleet.compliance.get(id)) {
        Some(NoRegisteredDevices) => (Outcome::Skipped, "has no registered devices".to_owned()),
        Some(status) => (
            outcome(*status == Compliant),
            format!("is {} in the eyes of the service", status.as_str()),
        ),
        None => (
            Outcome::Failed,
            "the service does not say whether it is compliant".to_owned(),
        ),
    };
    let environments = fleet.environments.iter();
    environments
        .map(|e| question.finding(ArnKind::Environment, e.id(), e.name(), judge(e.id())))
        .collect()
}
