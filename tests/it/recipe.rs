//! The scripts that the README proposes for CI, as they stand there, against a sandbox that is served.

use std::path::{Path, PathBuf};
use std::process::Command;

use quick_junit::Report;

use crate::support::{Serving, World};

/// The first script after the README names it.
fn script(name: &str) -> String {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(readme).expect("the README");
    let (_, after) = readme.split_once(&format!("say `{name}`")).expect(name);
    let (_, block) = after.split_once("```sh\n").expect("a script");
    let (script, _) = block.split_once("```").expect("its end");
    assert!(script.starts_with("#!/bin/sh\n"), "{script}");
    script.to_owned()
}

/// A checkout in which the scripts lie, and how they ended.
struct Job {
    world: World,
}

impl Job {
    fn new(serving: &Serving) -> Self {
        let world = World::aws().with("AWS_ENDPOINT_URL_WORKSPACES_THIN_CLIENT", &serving.url);
        for name in ["ci/check-software", "ci/approve-software"] {
            world.write(name, &script(name));
        }
        Self { world }
    }

    /// Runs a line as a CI system does: its exit code, and what it prints.
    fn run(&self, line: &str, env: &[(&str, &str)]) -> (Option<i32>, String) {
        let program = self.world.command("");
        let bin = PathBuf::from(program.get_program());
        let bin = bin.parent().expect("a folder").display();
        let set = program
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?)));
        let output = Command::new("sh")
            .args(["-c", line])
            .env_clear()
            .envs(set)
            .env("PATH", format!("{bin}:/usr/bin:/bin"))
            .envs(env.iter().copied())
            .current_dir(self.world.home())
            .output()
            .expect("a shell");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        (output.status.code(), text)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.world.home().join(name)).expect(name)
    }

    /// The number of tests and of failures in the report.
    fn junit(&self) -> (usize, usize) {
        let report = Report::deserialize_from_str(&self.read("report.xml")).expect("JUnit");
        (report.tests, report.failures)
    }
}

const GITHUB: &[(&str, &str)] = &[
    ("GITHUB_ACTIONS", "true"),
    ("GITHUB_STEP_SUMMARY", "summary.md"),
];

#[test]
fn a_fleet_that_is_not_well_fails_the_job() {
    let serving = Serving::start("");
    let job = Job::new(&serving);
    let (code, printed) = job.run("sh ci/check-software", &[]);
    assert_eq!((code, job.junit()), (Some(8), (14, 9)), "{printed}");
    assert!(printed.starts_with("rule "), "{printed}");
    let (code, printed) = job.run("sh ci/check-software", GITHUB);
    assert_eq!(code, Some(8));
    assert_eq!(
        printed.matches("\n::error title=").count() + 1,
        9,
        "{printed}"
    );
    assert!(
        job.read("summary.md")
            .starts_with("## Software sets: 9 failed")
    );
    // What has expired is not approved.
    assert_eq!(job.run("sh ci/approve-software 2.18.1", &[]).0, Some(8));
}

#[test]
fn after_the_approval_the_job_passes() {
    let serving = Serving::start("--devices 2 --environments 2 --software-sets 2");
    let job = Job::new(&serving);
    assert_eq!(job.run("sh ci/check-software", &[]).0, Some(8));
    for version in ["2.19.1", "2.20.1"] {
        let (code, printed) = job.run(
            "sh ci/approve-software \"$VERSION\"",
            &[("VERSION", version)],
        );
        assert_eq!(code, Some(0), "{printed}");
    }
    let (code, printed) = job.run("sh ci/check-software", &[]);
    assert_eq!((code, job.junit().1), (Some(0), 0), "{printed}");
    let (code, printed) = job.run("sh ci/check-software", GITHUB);
    assert_eq!(code, Some(0));
    assert!(printed.starts_with("::notice "), "{printed}");
}

#[test]
fn a_check_that_is_impossible_is_neither() {
    let serving = Serving::start("--fail 'ListDevices=access-denied@1+'");
    let job = Job::new(&serving);
    let (code, printed) = job.run("sh ci/check-software", &[]);
    assert_eq!((code, printed.as_str()), (Some(4), ""));
    assert_eq!(job.read("report.xml"), "");
    assert_eq!(job.run("sh ci/check-software", GITHUB).0, Some(4));
}
