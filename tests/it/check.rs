//! `software-set check`: what it finds, how it ends, and what CI systems read of it.

use std::fs;

use quick_junit::{Report, TestCaseStatus};
use serde_json::{Value, json};
use snapbox::str;

use crate::support::{Answer, Request, Server, World};

const ALL: &str = "software-set check";

/// A fleet in which every rule passes.
fn well() -> World {
    let world = World::small();
    let ran = world.run("sw update --all --validation-status validated --yes");
    assert_eq!(ran.code, Some(0), "{ran}");
    world
}

/// The outcomes of each rule, by rule and subject.
fn outcomes(found: &Value) -> Vec<String> {
    let text = |one: &Value, member: &str| one[member].as_str().unwrap_or("-").to_owned();
    let results = found["results"].as_array().expect("results");
    let line = |one| {
        ["rule", "subject", "outcome"]
            .map(|member| text(one, member))
            .join(" ")
    };
    results.iter().map(line).collect()
}

fn found(world: &World, line: &str) -> Value {
    world.run(&format!("{line} -o json")).json()
}

#[test]
fn what_is_well_passes() {
    well().check(ALL, str![[r#"
$ thinctl software-set check
rule                   subject                name                   outcome  message
validated              softwareset/31         2.19.1                 passed   software set 2.19.1 (31) is marked VALIDATED
validated              softwareset/33         2.20.1                 passed   software set 2.20.1 (33) is marked VALIDATED
supported              softwareset/31         2.19.1                 passed   software set 2.19.1 (31) is supported for 28 days, until 2026-12-20T12:00:00Z
supported              softwareset/33         2.20.1                 passed   software set 2.20.1 (33) has no announced end of support
newest-validated       latest                 2.20.1                 passed   software set 2.20.1 (33) is marked VALIDATED
desired-exists         environment/b4s42dwir  São Paulo call centre  passed   desires software set 2.19.1 (31)
fleet-supported        fleet                  -                      passed   0 of 2 registered devices run software without support
environment-compliant  environment/xc6iyrijo  Berlin office          skipped  has no registered devices
environment-compliant  environment/b4s42dwir  São Paulo call centre  passed   is COMPLIANT in the eyes of the service
--- exit 0
"#]]);
}

#[test]
fn what_is_not_fails() {
    World::sandbox().check(ALL, str![[r#"
$ thinctl software-set check
rule                   subject                          name                       outcome  message
validated              softwareset/31                   2.15.0                     passed   software set 2.15.0 (31) is marked VALIDATED
validated              softwareset/39                   2.19.1                     failed   software set 2.19.1 (39) is marked NOT_VALIDATED
validated              softwareset/41                   2.20.1                     failed   software set 2.20.1 (41) is marked NOT_VALIDATED
supported              softwareset/31                   2.15.0                     failed   support of software set 2.15.0 (31) ended 2026-06-25T13:53:26Z
supported              softwareset/39                   2.19.1                     passed   software set 2.19.1 (39) is supported for 28 days, until 2026-12-20T12:00:00Z
supported              softwareset/41                   2.20.1                     passed   software set 2.20.1 (41) has no announced end of support
newest-validated       latest                           2.20.1                     failed   software set 2.20.1 (41) is marked NOT_VALIDATED
desired-exists         environment/b4s42dwir            São Paulo call centre      failed   desires software set 2.19.1 (39), which is not marked VALIDATED
desired-exists         device/k9xQMB2DQoSYfTm2Ozr2cVFV  São Paulo meeting room 21  failed   desires software set 2.19.1 (39), which is not marked VALIDATED
fleet-supported        fleet                            -                          failed   2 of 21 registered devices (9.5%) run software without support: software set 2.15.0 (31) on 2; --max-devices is 0
environment-compliant  environment/xc6iyrijo            Berlin office              failed   is NOT_COMPLIANT in the eyes of the service
environment-compliant  environment/b4s42dwir            São Paulo call centre      passed   is COMPLIANT in the eyes of the service
environment-compliant  environment/c6xnpxteu            Tokyo 東京 training        failed   is NOT_COMPLIANT in the eyes of the service
environment-compliant  environment/1nzq51ap0            Zürich clinic              passed   is COMPLIANT in the eyes of the service
--- stderr
error: 9 of 14 checks did not pass
hint: `thinctl software-set check --explain validated` tells what that rule asks for
--- exit 8
"#]]);
    World::sandbox().check(
        "software-set check --rule fleet-supported,validated --environment 'Berlin office' -o yaml",
        str![[r#"
$ thinctl software-set check --rule fleet-supported,validated --environment 'Berlin office' -o yaml
results:
- rule: 'validated'
  subject: 'softwareset/31'
  name: '2.15.0'
  outcome: 'passed'
  message: 'software set 2.15.0 (31) is marked VALIDATED'
- rule: 'validated'
  subject: 'softwareset/39'
  name: '2.19.1'
  outcome: 'failed'
  message: 'software set 2.19.1 (39) is marked NOT_VALIDATED'
- rule: 'validated'
  subject: 'softwareset/41'
  name: '2.20.1'
  outcome: 'failed'
  message: 'software set 2.20.1 (41) is marked NOT_VALIDATED'
- rule: 'fleet-supported'
  subject: 'fleet'
  outcome: 'failed'
  message: '1 of 7 registered devices (14.3%) run software without support: software set 2.15.0 (31) on 1; --max-devices is 0'
  devices:
  - 'kvud5jzsvWHvOvYfLHxNgrAg'
summary:
  passed: 1
  failed: 3
  skipped: 0
--- stderr
error: 3 of 4 checks did not pass
hint: `thinctl software-set check --explain validated` tells what that rule asks for
--- exit 8
"#]],
    );
}

#[test]
fn the_devices_of_a_finding_are_for_programs() {
    let found = found(&World::sandbox(), "sw check --rule fleet-supported");
    let devices = found["results"][0]["devices"].as_array().expect("devices");
    assert_eq!(devices.len(), 2, "{found}");
    assert_eq!(
        found["summary"],
        json!({"passed": 0, "failed": 1, "skipped": 0})
    );
}

#[test]
fn named_software_sets_are_judged_alone() {
    let world = World::sandbox();
    for line in [
        "sw check latest 2.18.1",
        "sw check 41 37",
        "sw check latest 41 name:2.18.1",
    ] {
        assert_eq!(
            outcomes(&found(&world, line)),
            [
                "validated softwareset/41 failed",
                "validated softwareset/37 passed",
                "supported softwareset/41 passed",
                "supported softwareset/37 failed",
                "newest-validated fleet skipped",
                "desired-exists fleet skipped",
                "fleet-supported fleet skipped",
                "environment-compliant fleet skipped",
            ],
            "{line}"
        );
    }
    assert_eq!(
        outcomes(&found(
            &world,
            "sw check 41 --rule fleet-supported,supported"
        )),
        [
            "supported softwareset/41 passed",
            "fleet-supported fleet failed"
        ]
    );
    world.check(
        "sw check 2.18.2",
        str![[r#"
$ thinctl sw check 2.18.2
--- stderr
error: no software set is called "2.18.2"
hint: did you mean "2.18.1"?
--- exit 5
"#]],
    );
}

#[test]
fn only_what_the_rules_need_is_asked_for() {
    let calls = |line: &str| {
        let server = failing_at("nothing");
        let ran = World::sending_to(&server).run(line);
        assert_eq!(ran.code, Some(0), "{ran}");
        let lines = server.lines();
        let paths = [
            "softwaresets?",
            "devices?",
            "environments?",
            "environments/abcdefghi",
        ];
        paths.map(|path| {
            lines
                .iter()
                .any(|line| line.starts_with(&format!("GET /{path}")))
        })
    };
    assert_eq!(calls("sw check"), [true, true, true, true]);
    assert_eq!(calls("sw check latest"), [true, false, false, false]);
    assert_eq!(
        calls("sw check --rule newest-validated"),
        [true, false, false, false]
    );
    assert_eq!(
        calls("sw check --rule fleet-supported"),
        [true, true, false, false]
    );
    assert_eq!(
        calls("sw check --rule environment-compliant"),
        [true, false, true, true]
    );
}

#[test]
fn rules_are_chosen_and_left_out() {
    let world = World::small();
    let rules = |line: &str| -> Vec<String> {
        let found = found(&world, line);
        let results = found["results"].as_array().expect("results");
        let mut rules: Vec<_> = results
            .iter()
            .map(|one| one["rule"].as_str().expect("a rule").to_owned())
            .collect();
        rules.dedup();
        rules
    };
    assert_eq!(
        rules("sw check --rule supported,validated"),
        ["validated", "supported"]
    );
    assert_eq!(
        rules("sw check --rule supported,validated --skip validated"),
        ["supported"]
    );
    world.write(
        ".config/thinctl/config.toml",
        "[check]\nskip = [\"validated\", \"newest-validated\"]\n",
    );
    assert_eq!(
        rules("sw check"),
        [
            "supported",
            "desired-exists",
            "fleet-supported",
            "environment-compliant"
        ]
    );
    assert_eq!(rules("sw check --rule validated"), ["validated"]);
    world.check(
        "sw check --rule validated --skip validated",
        str![[r#"
$ thinctl sw check --rule validated --skip validated
--- stderr
error: every rule is left out, so that nothing is checked
--- exit 2
"#]],
    );
    world.check("sw check --rule validatd", str![[r#"
$ thinctl sw check --rule validatd
--- stderr
error: invalid value 'validatd' for '--rule <RULE,…>'
  [possible values: validated, supported, newest-validated, desired-exists, fleet-supported, environment-compliant]

  tip: a similar value exists: 'validated'

For more information, try '--help'.
--- exit 2
"#]]);
}

#[test]
fn limits_come_from_the_option_or_else_from_the_file() {
    let world = World::sandbox();
    let ends = |line: &str| world.run(line).code;
    assert_eq!(ends("sw check --rule fleet-supported"), Some(8));
    assert_eq!(
        ends("sw check --rule fleet-supported --max-devices 2"),
        Some(0)
    );
    assert_eq!(
        ends("sw check --rule fleet-supported --max-devices 9.5%"),
        Some(8)
    );
    assert_eq!(ends("sw check 2.19.1 --rule supported"), Some(0));
    assert_eq!(
        ends("sw check 2.19.1 --rule supported --min-support 28d"),
        Some(0)
    );
    assert_eq!(
        ends("sw check 2.19.1 --rule supported --min-support 29d"),
        Some(8)
    );
    world.write(
        ".config/thinctl/config.toml",
        "[check]\nmax-devices = \"10%\"\nmin-support = \"36h\"\nskip = [\"validated\"]\n",
    );
    assert_eq!(ends("sw check --rule fleet-supported"), Some(0));
    assert_eq!(
        ends("sw check --rule fleet-supported --max-devices 0"),
        Some(8)
    );
    let shown = world.run("config show -o csv").stdout;
    for line in [
        "check.min-support,1d 12h,file",
        "check.max-devices,10%,file",
        "check.skip,\"[\"\"validated\"\"]\",file",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn rules_explain_themselves_to_anybody() {
    let world = World::new().without("HOME");
    world.check(
        "software-set check --explain fleet-supported",
        str![[r#"
$ thinctl software-set check --explain fleet-supported
No registered device runs a software set that is no longer supported, or that
the service does not list any more; --max-devices allows for some, such as 3 or
5%.

Devices that never told what they run are counted in the message and do not
fail. The ids of the devices that run unsupported software are in the member
`devices` of the result.
--- exit 0
"#]],
    );
    for rule in thinctl::check::names() {
        let ran = world.run(&format!("sw check --explain {rule}"));
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran}");
        assert!(
            ran.stdout.lines().all(|line| line.chars().count() <= 80),
            "{ran}"
        );
    }
    assert_eq!(world.run("sw check 41 --explain supported").code, Some(2));
}

/// One set, one environment and a device, and one answer that is none.
fn failing_at(path: &'static str) -> Server {
    Server::replying(move |request: &Request| {
        if request.line.starts_with(path) {
            return Answer::error(500, "InternalServerException", "no");
        }
        Answer::json(
            200,
            match request.line.split('?').next() {
                Some("GET /softwaresets") => {
                    r#"{"softwareSets":[{"id":"1","version":"2.0.0","validationStatus":"VALIDATED"}]}"#
                }
                Some("GET /environments") => r#"{"environments":[{"id":"abcdefghi"}]}"#,
                Some("GET /environments/abcdefghi") => {
                    r#"{"environment":{"id":"abcdefghi","softwareSetComplianceStatus":"COMPLIANT"}}"#
                }
                _ => r#"{"devices":[]}"#,
            },
        )
    })
}

#[test]
fn what_cannot_be_fetched_is_never_a_pass() {
    let line = "sw check --max-attempts 1 --report junit --report-file report.xml";
    for path in [
        "GET /softwaresets",
        "GET /environments?",
        "GET /devices",
        "GET /environments/abc",
    ] {
        let world = World::sending_to(&failing_at(path));
        let report = world.write("report.xml", "<testsuites/>");
        let ran = world.run(line);
        assert_eq!(
            (ran.code, ran.stdout.as_str()),
            (Some(7), ""),
            "{path}: {ran}"
        );
        // A report of a former run is not taken for this one's.
        assert_eq!(fs::read_to_string(report).expect("the report"), "");
    }
    let world = World::sending_to(&failing_at("nothing"));
    assert_eq!(world.run(line).code, Some(0));
}

#[test]
fn without_software_sets_there_is_no_pass() {
    let server = Server::answering(vec![Answer::json(200, r#"{"softwareSets":[]}"#)]);
    World::sending_to(&server).check(
        "sw check",
        str![[r#"
$ thinctl sw check
--- stderr
error: the service lists no software set, so that nothing can be checked
--- exit 5
"#]],
    );
}

#[test]
fn a_report_takes_the_place_of_the_result_or_stands_beside_it() {
    let world = World::sandbox();
    let line = "sw check latest --rule validated";
    world.check(&format!("{line} --report junit"), str![[r#"
$ thinctl sw check latest --rule validated --report junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="thinctl software-set check" tests="1" skipped="0" failures="1" errors="0">
    <testsuite name="validated" tests="1" skipped="0" errors="0" failures="1">
        <testcase name="softwareset/41" classname="software-set.validated">
            <failure message="software set 2.20.1 (41) is marked NOT_VALIDATED" type="validated">software set 2.20.1 (41) is marked NOT_VALIDATED</failure>
        </testcase>
    </testsuite>
</testsuites>
--- stderr
error: 1 of 1 check did not pass
hint: `thinctl software-set check --explain validated` tells what that rule asks for
--- exit 8
"#]]);
    world.check(
        &format!("{line} --report github"),
        str![[r#"
$ thinctl sw check latest --rule validated --report github
::error title=validated%3A softwareset/41 (2.20.1)::software set 2.20.1 (41) is marked NOT_VALIDATED
::notice title=thinctl software-set check::1 failed, 0 passed, 0 skipped
--- stderr
error: 1 of 1 check did not pass
hint: `thinctl software-set check --explain validated` tells what that rule asks for
--- exit 8
"#]],
    );
    world.check(&format!("{line} --report markdown"), str![[r#"
$ thinctl sw check latest --rule validated --report markdown
## Software sets: 1 failed, 0 passed, 0 skipped

| Rule | Subject | Name | Outcome | Message |
| --- | --- | --- | --- | --- |
| validated | softwareset/41 | 2.20.1 | **failed** | software set 2.20.1 (41) is marked NOT\_VALIDATED |
--- stderr
error: 1 of 1 check did not pass
hint: `thinctl software-set check --explain validated` tells what that rule asks for
--- exit 8
"#]]);
    world.check(
        &format!("{line} --report markdown --report-file summary.md -o ndjson"),
        str![[r#"
$ thinctl sw check latest --rule validated --report markdown --report-file summary.md -o ndjson
{"rule":"validated","subject":"softwareset/41","name":"2.20.1","outcome":"failed","message":"software set 2.20.1 (41) is marked NOT_VALIDATED"}
--- stderr
{"error":{"code":"CheckFailed","message":"1 of 1 check did not pass","retryable":false,"hint":"`thinctl software-set check --explain validated` tells what that rule asks for","exitCode":8}}
--- exit 8
"#]],
    );
    let printed = world.run(&format!("{line} --report markdown")).stdout;
    let written = fs::read_to_string(world.home().join("summary.md")).expect("the report");
    assert_eq!(written, printed);
}

#[test]
fn reports_that_cannot_be_are_refused_before_anything_is_asked() {
    let server = Server::answering(vec![Answer::Reset]);
    let world = World::sending_to(&server);
    for (line, code) in [
        ("sw check --report junit -o json", 2),
        ("sw check --report junit --query results", 2),
        ("sw check --report-file report.xml", 2),
        (
            "sw check --report junit --report-file nowhere/report.xml",
            74,
        ),
    ] {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(code), "{ran}");
    }
    assert!(server.lines().is_empty());
    // A default is no demand.
    let world = World::small().with("THINCTL_OUTPUT", "json");
    let ran = world.run("sw check --rule supported --report markdown");
    assert!(
        ran.stdout.starts_with("## Software sets: 0 failed"),
        "{ran}"
    );
}

#[test]
fn junit_has_the_same_cases_in_every_run() {
    let world = World::sandbox();
    let read = || {
        let ran = world.run("sw check --report junit --report-file report.xml -q");
        let xml = fs::read_to_string(world.home().join("report.xml")).expect("a report");
        (ran.code, Report::deserialize_from_str(&xml).expect("JUnit"))
    };
    let cases = |report: &Report| -> Vec<String> {
        let of_suite = |suite: &quick_junit::TestSuite| {
            let cases = suite.test_cases.iter();
            let name = |case: &quick_junit::TestCase| {
                format!("{} {}", suite.name.as_str(), case.name.as_str())
            };
            cases.map(name).collect::<Vec<_>>()
        };
        report.test_suites.iter().flat_map(of_suite).collect()
    };
    let (code, before) = read();
    assert_eq!((code, before.tests, before.failures), (Some(8), 14, 9));
    world.run("sw update --all --validation-status validated --yes");
    let (code, after) = read();
    assert_eq!((code, after.tests, after.failures), (Some(8), 14, 4));
    assert_eq!(cases(&before), cases(&after));
    let is_passed =
        |case: &quick_junit::TestCase| matches!(case.status, TestCaseStatus::Success { .. });
    assert!(after.test_suites[0].test_cases.iter().all(is_passed));
}

#[test]
fn lists_count_what_runs_and_what_is_wanted() {
    World::sandbox().check(
        "sw list --columns version,devices,environments,daysOfSupport --where devices>0",
        str![[r#"
$ thinctl sw list --columns version,devices,environments,daysOfSupport --where devices>0
version  devices  environments  daysOfSupport
2.15.0   2        0             -150
2.19.1   9        1             28
2.20.1   10       3             -
--- exit 0
"#]],
    );
    World::sandbox().check(
        "sw get 41 --columns devices,environments",
        str![[r#"
$ thinctl sw get 41 --columns devices,environments
devices       10
environments  3
--- exit 0
"#]],
    );
}

#[test]
fn only_what_passes_is_marked() {
    let world = World::sandbox();
    let line = "sw update 41 37 --validation-status validated --yes --if-check";
    world.check(
        line,
        str![[r#"
$ thinctl sw update 41 37 --validation-status validated --yes --if-check
--- stderr
error: support of software set 2.18.1 (37) ended 2026-11-09T19:20:26Z; nothing was sent
hint: leave out what does not pass, or --if-check
--- exit 8
"#]],
    );
    let mark = |id: &str| {
        let set = world.json(&format!("sw get {id}"));
        set["softwareSet"]["validationStatus"].clone()
    };
    assert_eq!(mark("41"), "NOT_VALIDATED");
    let ran = world.run("sw update 41 --validation-status validated --if-check");
    assert_eq!(
        (ran.code, mark("41")),
        (Some(0), json!("VALIDATED")),
        "{ran}"
    );
    world.check(
        "sw update 41 --validation-status not-validated --if-check",
        str![[r#"
$ thinctl sw update 41 --validation-status not-validated --if-check
--- stderr
error: --if-check goes with --validation-status validated
--- exit 2
"#]],
    );
    world.write(".config/thinctl/config.toml", "check.min-support = \"29d\"");
    let ran = world.run("sw update 39 --validation-status validated --if-check --dry-run");
    assert_eq!(ran.code, Some(8), "{ran}");
}
