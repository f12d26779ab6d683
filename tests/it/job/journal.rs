//! The journal as a file, and the records that are read from it.

use std::os::unix::fs::PermissionsExt;

use snapbox::{IntoData, str};

use super::fleet::{Fleet, deregister, job, journal};

/// The format is a promise: a change of this snapshot is a new version.
#[test]
fn the_format() {
    let fleet = Fleet::sound(2);
    let world = fleet.world();
    let ran = world.run(&format!("{} --concurrency 1", deregister(2)));
    assert_eq!(ran.code, Some(0), "{ran}");
    let text = std::fs::read_to_string(journal(&world)).expect("a journal");
    let hidden = |text: &str, pattern: &str, name: &str| {
        let pattern = regex::Regex::new(pattern).expect("an expression");
        pattern.replace_all(text, name).into_owned()
    };
    let text = hidden(&text, "[0-9]{8}-[0-9]{6}-[0-9a-f]{6}", "[JOB]");
    let text = hidden(&text, "\"token\":\"[0-9a-f]{32}\"", "\"token\":\"[TOKEN]\"");
    let text = hidden(&text, "\"host\":\"[^\"]*\"", "\"host\":\"[HOST]\"");
    let text = text.replace(&fleet.server.url, "[URL]");
    snapbox::assert_data_eq!(text, str![[r#"
{"type":"job","version":1,"id":"[JOB]","time":"2026-11-22T12:00:00Z","command":"device deregister","action":"deregister","operation":"DeregisterDevice","targetMember":"id","parameters":{},"ignoreMissing":false,"place":{"partition":"aws","account":"123456789012","region":"us-east-1","endpoint":"[URL]"},"targets":2}
{"type":"target","id":"device000000000000000000","token":"[TOKEN]"}
{"type":"target","id":"device000000000000000001","token":"[TOKEN]"}
{"type":"run","time":"2026-11-22T12:00:00Z","user":"ann","host":"[HOST]","program":"thinctl 0.1.0"}
{"type":"sent","below":2}
{"type":"outcome","target":0,"outcome":"succeeded","attempts":1,"sent":"2026-11-22T12:00:00Z","time":"2026-11-22T12:00:00Z"}
{"type":"outcome","target":1,"outcome":"succeeded","attempts":1,"sent":"2026-11-22T12:00:00Z","time":"2026-11-22T12:00:00Z"}
{"type":"end","time":"2026-11-22T12:00:00Z"}

"#]].raw());
}

#[test]
fn nobody_else_can_read_it() {
    let fleet = Fleet::sound(2);
    let world = fleet.world();
    assert_eq!(world.run(&deregister(2)).code, Some(0));
    let file = journal(&world);
    let mode = |path: &std::path::Path| {
        let metadata = std::fs::metadata(path).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(file.parent().expect("a folder")), 0o700);
    let left: Vec<_> = std::fs::read_dir(file.parent().expect("a folder"))
        .expect("a folder")
        .collect();
    assert_eq!(left.len(), 1, "nothing is left beside it");
}

#[test]
fn a_link_is_not_followed() {
    let fleet = Fleet::sound(2);
    let world = fleet.world();
    assert_eq!(world.run(&deregister(2)).code, Some(0));
    let file = journal(&world);
    let elsewhere = world.home().join("elsewhere");
    std::fs::rename(&file, &elsewhere).expect("it moves");
    std::os::unix::fs::symlink(&elsewhere, &file).expect("a link");
    let id = file
        .file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let ran = world.run(&format!("job show {id}"));
    assert_eq!(ran.code, Some(1), "{ran}");
    assert!(ran.stderr.contains("cannot read the journal"), "{ran}");
}

#[test]
fn jobs_are_listed_and_shown() {
    let fleet = Fleet::sound(2);
    let world = fleet.world();
    world.check(
        "job list",
        str![[r#"
$ thinctl job list
id  command  state  startedAt  targets  summary
--- exit 0
"#]],
    );
    world.check(
        "job list -o json",
        str![[r#"
$ thinctl job list -o json
{
    "jobs": []
}
--- exit 0
"#]],
    );
    let line = format!("{} --concurrency 1", deregister(2));
    assert_eq!(world.run(&line).code, Some(0));
    world.check(
        "job list",
        str![[r#"
$ thinctl job list
id                      command            state     startedAt             targets  summary
[JOB]  device deregister  finished  2026-11-22T12:00:00Z  2        2 succeeded
--- exit 0
"#]],
    );
    let job = job(&world);
    world.check(
        &format!("job show {job}"),
        str![[r#"
$ thinctl job show [JOB]
id                        action      outcome    reason  error  settledAt             user
device000000000000000000  deregister  succeeded  -       -      2026-11-22T12:00:00Z  ann
device000000000000000001  deregister  succeeded  -       -      2026-11-22T12:00:00Z  ann
--- exit 0
"#]],
    );
    let csv = world.run(&format!("job show {job} -o csv"));
    let heading = csv.stdout.lines().next().unwrap_or_default();
    assert_eq!(
        heading,
        "id,action,outcome,reason,error,settledAt,user,host,profile,account,region,endpoint,sandbox,operation,\
         request,sentAt,attempts,requestId,job"
    );
    assert_eq!(csv.stdout.lines().count(), 3, "{csv}");
    let shown = world.json(&format!("job show {job}"));
    let row = &shown["results"][1];
    let change = &fleet.changes()[1];
    assert_eq!(
        row["request"]["clientToken"].as_str(),
        change.token.as_deref()
    );
    assert_eq!(row["user"], "ann");
    assert_eq!(row["account"], "123456789012");
    assert_eq!(shown["job"]["state"], "finished");
}

#[test]
fn jobs_that_are_not_there() {
    let world = Fleet::sound(1).world();
    world.check(
        "job show 20261122-120000-abcdef",
        str![[r#"
$ thinctl job show [JOB]
--- stderr
error: there is no job "[JOB]"
hint: `thinctl job list` shows them all
--- exit 5
"#]],
    );
    world.check(
        "job resume ../../../etc/passwd --yes",
        str![[r#"
$ thinctl job resume ../../../etc/passwd --yes
--- stderr
error: there is no job "../../../etc/passwd"
hint: `thinctl job list` shows them all
--- exit 5
"#]],
    );
}

/// A journal that was cut at any byte is read, or refused in words; never does it make the program fail.
#[test]
fn a_journal_cut_anywhere_is_read_or_refused() {
    let fleet = Fleet::sound(3);
    let world = fleet.world();
    assert_eq!(world.run(&deregister(3)).code, Some(0));
    let file = journal(&world);
    let job = job(&world);
    let whole = std::fs::read(&file).expect("a journal");
    for length in (0..whole.len()).step_by(61) {
        std::fs::write(&file, &whole[..length]).expect("it is cut");
        let ran = world.run(&format!("job show {job} -o json"));
        assert!(matches!(ran.code, Some(0 | 1)), "{length}: {ran}");
        assert_eq!(world.run("job list").code, Some(0));
    }
}

#[test]
fn a_damaged_journal_is_told_and_nothing_is_sent() {
    let fleet = Fleet::sound(2);
    let world = fleet.world();
    assert_eq!(world.run(&deregister(2)).code, Some(0));
    let file = journal(&world);
    let text = std::fs::read_to_string(&file).expect("a journal");
    std::fs::write(
        &file,
        text.replacen("\"type\":\"run\"", "\"type\":\"walk\"", 1),
    )
    .expect("it is written");
    let sent = fleet.changes().len();
    let job = job(&world);
    world.check(
        "job list",
        str![[r#"
$ thinctl job list
id                      command  state    startedAt  targets  summary
[JOB]  -        damaged  -          -        -
--- exit 0
"#]],
    );
    world.check(
        &format!("job resume {job} --yes"),
        str![[r#"
$ thinctl job resume [JOB] --yes
--- stderr
error: job [JOB]: the journal is damaged: line 4 cannot be understood
hint: what was done is in the lines before; see what is left with --where and start anew
--- exit 1
"#]],
    );
    std::fs::write(&file, text.replacen("\"version\":1", "\"version\":2", 1))
        .expect("it is written");
    world.check(
        &format!("job resume {job} --yes"),
        str![[r#"
$ thinctl job resume [JOB] --yes
--- stderr
error: job [JOB]: the journal was written by a newer version of thinctl
hint: use that version, or a newer one
--- exit 1
"#]],
    );
    assert_eq!(fleet.changes().len(), sent);
}
