//! The README's ten questions, asked of a fleet of 2,000 devices.

use std::path::Path;

use crate::support::World;

/// A row of the table: the command, and the number of calls it says.
fn rows(readme: &str) -> Vec<(String, String)> {
    let table = readme
        .split("| question | command | calls |")
        .nth(1)
        .expect("the table");
    let lines = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    lines
        .map(|line| {
            let cells: Vec<_> = line.split(" | ").collect();
            let [_, command, number] = cells[..] else {
                panic!("three cells: {line}")
            };
            (
                command.trim_matches('`').to_owned(),
                number.trim_end_matches(" |").to_owned(),
            )
        })
        .collect()
}

/// How many requests `-vv` told of.
fn calls(stderr: &str) -> usize {
    stderr
        .lines()
        .filter(|line| line.contains(": 200 after "))
        .count()
}

#[test]
fn ten_questions_take_as_many_calls_as_the_readme_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let mut readme = std::fs::read_to_string(&path).expect("the README");
    let rows = rows(&readme);
    assert_eq!(rows.len(), 10);
    let world = World::sandbox();
    assert_eq!(
        world
            .run("sandbox reset --devices 2000 --environments 12")
            .code,
        Some(0)
    );
    for (command, said) in rows {
        let ran = world.run(&format!("{command} -vv"));
        assert_eq!(ran.code, Some(0), "{ran}");
        assert!(ran.stdout.lines().count() > 1, "an answer: {ran}");
        let took = calls(&ran.stderr).to_string();
        if std::env::var_os("UPDATE").is_some() {
            readme = readme.replace(
                &format!("`{command}` | {said} |"),
                &format!("`{command}` | {took} |"),
            );
        } else {
            assert_eq!(took, said, "{command}");
        }
    }
    if std::fs::read_to_string(&path).is_ok_and(|before| before != readme) {
        std::fs::write(path, readme).expect("the README");
    }
}
