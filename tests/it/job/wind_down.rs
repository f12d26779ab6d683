//! The README's way to the end of a fleet, from start to end.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::World;

/// The script, as the README has it.
fn script() -> String {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(readme).expect("the README");
    let begin = readme.find("#!/bin/sh\n# wind-down").expect("the script");
    let script = &readme[begin..];
    script[..script.find("```").expect("its end")].to_owned()
}

#[test]
fn nothing_is_left_but_the_records() {
    // Devices take seconds to be deregistered, so the clock has to go on.
    let world = World::sandbox().without("THINCTL_NOW");
    let ran = world.run("sandbox reset --devices 120 --environments 3");
    assert_eq!(ran.code, Some(0), "{ran}");
    let path = world.write("wind-down.sh", &script());
    let script = "PATH=\"$(dirname \"$0\"):$PATH\" exec sh \"$@\"";
    let line = format!("{} --yes --max-affected 500", path.display());
    let mut command = world.command_by(script, &line);
    command.env("PATH", "/usr/bin:/bin");
    let ran = world.finish("(the script)", &mut command);
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(
        ran.stdout
            .ends_with("nothing is left; the records are in wind-down\n"),
        "{ran}"
    );
    let folder = world.home().join("wind-down");
    let lines = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).expect(name);
        text.lines().count()
    };
    assert_eq!((lines("device.csv"), lines("environment.csv")), (121, 4));
    let jobs = std::fs::read_to_string(folder.join("jobs.json")).expect("the jobs");
    let jobs: serde_json::Value = serde_json::from_str(&jobs).expect("JSON");
    let jobs = jobs["jobs"].as_array().expect("a list");
    let commands: BTreeSet<_> = jobs
        .iter()
        .filter_map(|job| job["command"].as_str())
        .collect();
    let expected = ["device delete", "device deregister", "environment delete"];
    assert_eq!(commands, expected.into_iter().collect());
    for job in jobs {
        assert_eq!(job["state"], "finished", "{job}");
        let id = job["id"].as_str().expect("an id");
        let targets = job["targets"].as_u64().expect("a number");
        assert_eq!(lines(&format!("job-{id}.csv")) as u64, targets + 1);
    }
    let left = world.json("device list --query length(devices)");
    assert_eq!(left, 0);
}
