//! The rules on fleets made by hand.

use aws_sdk_workspacesthinclient::primitives::DateTime;
use aws_sdk_workspacesthinclient::types::{
    DeviceStatus, DeviceSummary, EnvironmentSoftwareSetComplianceStatus as Compliance,
    EnvironmentSummary, SoftwareSetSummary, SoftwareSetUpdateMode, SoftwareSetValidationStatus,
};
use jiff::Timestamp;

use super::super::{Fleet, Limits, MaxDevices, Outcome, RULES, find};
use super::*;

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

fn set(
    id: &str,
    released: i64,
    support_left: Option<i64>,
    is_validated: bool,
) -> SoftwareSetSummary {
    let mark = if is_validated {
        SoftwareSetValidationStatus::Validated
    } else {
        SoftwareSetValidationStatus::NotValidated
    };
    SoftwareSetSummary::builder()
        .id(id)
        .version(format!("2.{id}.0"))
        .released_at(DateTime::from_secs(NOW + released))
        .set_supported_until(support_left.map(|left| DateTime::from_secs(NOW + left)))
        .validation_status(mark)
        .build()
}

fn device(id: &str, runs: Option<&str>) -> DeviceSummary {
    DeviceSummary::builder()
        .id(id)
        .status(DeviceStatus::Registered)
        .environment_id("e")
        .set_current_software_set_id(runs.map(str::to_owned))
        .build()
}

fn environment(id: &str, mode: SoftwareSetUpdateMode, desired: &str) -> EnvironmentSummary {
    let environment = EnvironmentSummary::builder()
        .id(id)
        .software_set_update_mode(mode);
    environment.desired_software_set_id(desired).build()
}

/// An expired, an expiring and the newest software set; the newest was not tested yet.
fn fleet() -> Fleet {
    Fleet {
        now: Timestamp::from_second(NOW).expect("a time"),
        software_sets: vec![
            set("1", -90 * DAY, Some(-DAY), true),
            set("3", -9 * DAY, None, false),
            set("2", -50 * DAY, Some(20 * DAY), true),
        ],
        environments: Vec::new(),
        devices: Vec::new(),
        compliance: std::collections::HashMap::new(),
    }
}

fn judge(rule: &str, fleet: &Fleet, limits: &Limits) -> Vec<Finding> {
    let sets: Vec<_> = fleet.software_sets.iter().collect();
    find(rule).expect(rule).judge(fleet, &sets, limits)
}

fn outcomes(rule: &str, fleet: &Fleet) -> Vec<(String, Outcome)> {
    let found = judge(rule, fleet, &Limits::DEFAULT).into_iter();
    found.map(|f| (f.subject, f.outcome)).collect()
}

fn only(rule: &str, fleet: &Fleet, limits: &Limits) -> Finding {
    let mut found = judge(rule, fleet, limits);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn expected(pairs: &[(&str, Outcome)]) -> Vec<(String, Outcome)> {
    let own = |(subject, outcome): &(&str, Outcome)| ((*subject).to_owned(), *outcome);
    pairs.iter().map(own).collect()
}

#[test]
fn marks_are_judged_as_they_are() {
    use Outcome::{Failed, Passed};
    let mut fleet = fleet();
    fleet.software_sets[2].validation_status = None;
    assert_eq!(
        outcomes("validated", &fleet),
        expected(&[
            ("softwareset/1", Passed),
            ("softwareset/3", Failed),
            ("softwareset/2", Failed)
        ])
    );
    fleet.software_sets[2].validation_status = Some("TESTED".into());
    let found = judge("validated", &fleet, &Limits::DEFAULT);
    assert_eq!(found[2].message, "software set 2.2.0 (2) is marked TESTED");
    assert_eq!(found[2].outcome, Failed);
}

#[test]
fn the_last_moment_of_the_wanted_support_is_enough() {
    let limits = Limits::DEFAULT;
    for (left, outcome, message) in [
        (
            14 * DAY,
            Outcome::Passed,
            "is supported for 14 days, until 2027-01-29T08:00:00Z",
        ),
        (
            14 * DAY - 1,
            Outcome::Failed,
            "is supported for 13 days, until 2027-01-29T07:59:59Z; --min-support is 14d",
        ),
        (
            1,
            Outcome::Failed,
            "is supported for less than a day, until 2027-01-15T08:00:01Z; --min-support is 14d",
        ),
    ] {
        let mut fleet = fleet();
        fleet.software_sets = vec![set("1", 0, Some(left), true)];
        let found = only("supported", &fleet, &limits);
        assert_eq!(found.outcome, outcome, "{left}");
        assert_eq!(found.message, format!("software set 2.1.0 (1) {message}"));
    }
    let ended = &judge("supported", &fleet(), &limits)[0];
    assert_eq!(
        ended.message,
        "support of software set 2.1.0 (1) ended 2027-01-14T08:00:00Z"
    );
    let mut fleet = fleet();
    fleet.software_sets = vec![set("1", 0, Some(0), true)];
    assert_eq!(only("supported", &fleet, &limits).outcome, Outcome::Failed);
}

#[test]
fn without_an_announced_end_software_is_supported() {
    let found = &judge("supported", &fleet(), &Limits::DEFAULT)[1];
    assert_eq!(found.outcome, Outcome::Passed);
    assert_eq!(
        found.message,
        "software set 2.3.0 (3) has no announced end of support"
    );
}

#[test]
fn the_newest_is_the_one_released_last() {
    let mut fleet = fleet();
    let found = only("newest-validated", &fleet, &Limits::DEFAULT);
    assert_eq!(
        (found.subject.as_str(), found.outcome),
        ("latest", Outcome::Failed)
    );
    assert_eq!(found.name.as_deref(), Some("2.3.0"));
    // Released together, the higher version is the newer, by its numbers.
    fleet.software_sets = vec![set("9", 0, None, false), set("10", 0, None, true)];
    let found = only("newest-validated", &fleet, &Limits::DEFAULT);
    assert_eq!(found.name.as_deref(), Some("2.10.0"));
}

#[test]
fn what_is_desired_exists_is_supported_and_validated() {
    use SoftwareSetUpdateMode::{UseDesired, UseLatest};
    let mut fleet = fleet();
    fleet.environments = vec![
        environment("good", UseDesired, "2"),
        environment("expired", UseDesired, "1"),
        environment("untested", UseDesired, "3"),
        environment("unknown", UseDesired, "99"),
        environment("latest", UseLatest, "99"),
    ];
    let mut own = device("D", Some("2"));
    own.desired_software_set_id = Some("98".to_owned());
    fleet.devices = vec![own, device("E", Some("2"))];
    let found = judge("desired-exists", &fleet, &Limits::DEFAULT);
    let found: Vec<_> = found
        .iter()
        .map(|f| (f.subject.as_str(), f.outcome, f.message.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (
                "environment/good",
                Outcome::Passed,
                "desires software set 2.2.0 (2)"
            ),
            (
                "environment/expired",
                Outcome::Failed,
                "desires software set 2.1.0 (1), which is supported no longer, since 2027-01-14T08:00:00Z"
            ),
            (
                "environment/untested",
                Outcome::Failed,
                "desires software set 2.3.0 (3), which is not marked VALIDATED"
            ),
            (
                "environment/unknown",
                Outcome::Failed,
                "desires software set 99, which does not exist"
            ),
            (
                "device/D",
                Outcome::Failed,
                "desires software set 98, which does not exist"
            ),
        ]
    );
}

#[test]
fn devices_without_support_are_counted_against_the_limit() {
    let mut fleet = fleet();
    fleet.devices = vec![
        device("A", Some("1")),
        device("B", Some("77")),
        device("C", Some("2")),
        device("D", None),
    ];
    let found = only("fleet-supported", &fleet, &Limits::DEFAULT);
    assert_eq!(found.outcome, Outcome::Failed);
    assert_eq!(found.devices, ["A", "B"]);
    assert_eq!(
        found.message,
        "2 of 4 registered devices (50.0%) run software without support: software set 2.1.0 (1) on 1, \
         software set 77, which is not listed, on 1; --max-devices is 0; 1 device has never told what it runs"
    );
    for (limit, outcome) in [
        (MaxDevices::Count(1), Outcome::Failed),
        (MaxDevices::Count(2), Outcome::Passed),
        (MaxDevices::Share(4_999), Outcome::Failed),
        (MaxDevices::Share(5_000), Outcome::Passed),
    ] {
        let limits = Limits {
            max_devices: limit,
            ..Limits::DEFAULT
        };
        assert_eq!(
            only("fleet-supported", &fleet, &limits).outcome,
            outcome,
            "{limit}"
        );
    }
}

#[test]
fn a_device_that_tells_nothing_fails_nothing() {
    let mut fleet = fleet();
    fleet.devices = vec![device("A", None), device("B", None)];
    let found = only("fleet-supported", &fleet, &Limits::DEFAULT);
    assert_eq!(found.outcome, Outcome::Passed);
    assert_eq!(
        found.message,
        "0 of 2 registered devices run software without support; 2 devices have never told what they run"
    );
}

#[test]
fn only_compliant_environments_pass() {
    use Outcome::{Failed, Passed, Skipped};
    let mut fleet = fleet();
    let ids = ["good", "bad", "empty", "new", "silent"];
    fleet.environments = ids
        .map(|id| environment(id, SoftwareSetUpdateMode::UseLatest, "1"))
        .into();
    let said = [
        Compliance::Compliant,
        Compliance::NotCompliant,
        Compliance::NoRegisteredDevices,
        "SOMETHING_NEW".into(),
    ];
    fleet.compliance = ids.iter().map(|id| (*id).to_owned()).zip(said).collect();
    let found = outcomes("environment-compliant", &fleet);
    let found: Vec<_> = found.into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(found, [Passed, Failed, Skipped, Failed, Failed]);
}

#[test]
fn every_rule_says_something_of_an_empty_fleet() {
    let mut fleet = fleet();
    fleet.software_sets.clear();
    for rule in &RULES {
        let found = only(rule.name, &fleet, &Limits::DEFAULT);
        assert_eq!(
            (found.subject.as_str(), found.outcome),
            ("fleet", Outcome::Skipped)
        );
    }
}

#[test]
fn in_use_is_what_runs_waits_or_is_wanted() {
    let mut fleet = fleet();
    fleet.software_sets = (1..=6)
        .map(|id| set(&id.to_string(), id * DAY, None, true))
        .collect();
    let ids = |fleet: &Fleet| -> Vec<String> {
        fleet
            .in_use()
            .iter()
            .filter_map(|set| set.id.clone())
            .collect()
    };
    assert_eq!(ids(&fleet), ["6"]);
    fleet.environments = vec![environment("e", SoftwareSetUpdateMode::UseLatest, "1")];
    assert_eq!(
        ids(&fleet),
        ["6"],
        "what is desired does not count under USE_LATEST"
    );
    fleet.environments = vec![environment("e", SoftwareSetUpdateMode::UseDesired, "1")];
    let mut waiting = device("A", Some("2"));
    waiting.pending_software_set_id = Some("3".to_owned());
    waiting.desired_software_set_id = Some("4".to_owned());
    fleet.devices = vec![waiting];
    assert_eq!(ids(&fleet), ["1", "2", "3", "4", "6"]);
}

#[test]
fn names_of_rules_are_a_contract() {
    let names: Vec<_> = super::super::names().collect();
    assert_eq!(
        names,
        [
            "validated",
            "supported",
            "newest-validated",
            "desired-exists",
            "fleet-supported",
            "environment-compliant"
        ]
    );
}
