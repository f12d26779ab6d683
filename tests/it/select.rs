//! Choosing: names, files, standard input and conditions, the same for every verb.

use std::io::Write;
use std::process::Stdio;

use snapbox::str;

use crate::support::World;

/// The ids of a list, in its order.
fn ids(world: &World, line: &str) -> Vec<String> {
    let list = world.json(line);
    let devices = list["devices"].as_array().expect("devices");
    let id = |device: &serde_json::Value| device["id"].as_str().expect("an id").to_owned();
    devices.iter().map(id).collect()
}

#[test]
fn an_item_may_be_called_by_id_arn_serial_or_name() {
    let world = World::sandbox();
    let all = world.json("device list --limit 1");
    let device = &all["devices"][0];
    let text = |member: &str| device[member].as_str().expect(member).to_owned();
    let (id, serial, name, arn) = (text("id"), text("serialNumber"), text("name"), text("arn"));
    let by_id = world.json(&format!("device get {id}"));
    for called in [
        arn,
        serial.clone(),
        format!("'{name}'"),
        format!("'name:{name}'"),
        format!("serial:{serial}"),
        format!("id:{id}"),
    ] {
        assert_eq!(
            world.json(&format!("device get {called}")),
            by_id,
            "{called}"
        );
    }
    assert_eq!(
        ids(&world, &format!("device list {serial} {id} '{name}'")),
        [id]
    );
}

#[test]
fn what_is_ambiguous_or_unknown_sends_nothing() {
    let world = World::sandbox();
    let two = ids(&world, "device list --status registered --limit 2");
    for id in &two {
        let ran = world.run(&format!("device update {id} --name 'twin desk'"));
        assert_eq!(ran.code, Some(0), "{ran}");
    }
    let ran = world.run("device deregister 'twin desk' --yes");
    assert_eq!(ran.code, Some(2), "{ran}");
    assert!(two.iter().all(|id| ran.stderr.contains(id)), "{ran}");
    let ran = world.run(&format!(
        "device deregister {} 'name:twin dekss' --yes",
        two[0]
    ));
    assert_eq!(ran.code, Some(5), "{ran}");
    assert!(ran.stderr.contains("did you mean \"twin desk\"?"), "{ran}");
    assert_eq!(
        world.json(&format!("device get {}", two[0]))["device"]["status"],
        "REGISTERED"
    );
    let ran = world.run(&format!(
        "device deregister {} 'no such desk' --yes --ignore-missing -o csv",
        two[0]
    ));
    assert_eq!(ran.code, Some(0), "{ran}");
    assert!(
        ran.stdout
            .contains("no such desk,deregister,skipped,device does not exist"),
        "{ran}"
    );
}

#[test]
fn what_is_printed_is_read_back() {
    let world = World::sandbox();
    let chosen = ids(
        &world,
        "device list --status deregistered,archived --sort -name",
    );
    assert!(chosen.len() > 1);
    for format in ["json", "ndjson", "csv"] {
        let line =
            format!("device list --status deregistered --status archived --sort -name -o {format}");
        let file = world.write(format, &world.run(&line).stdout);
        assert_eq!(
            ids(
                &world,
                &format!("device list --from-file {}", file.display())
            ),
            chosen,
            "{format}"
        );
    }
    let lines = format!("# out of use\n\n{}\n", chosen.join("\n"));
    let file = world.write("lines", &lines);
    assert_eq!(
        ids(
            &world,
            &format!("device list --from-file {}", file.display())
        ),
        chosen
    );
}

#[test]
fn standard_input_names_targets_and_cannot_confirm() {
    let world = World::sandbox();
    let id = ids(&world, "device list --status registered --limit 1").remove(0);
    for (line, code, part) in [
        (
            "device deregister -",
            9,
            "standard input was read for the targets",
        ),
        ("device deregister - --dry-run", 0, "planned"),
        ("device deregister - --yes", 0, "succeeded"),
    ] {
        let mut child = world
            .command(line)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin
            .write_all(format!("{id}\n").as_bytes())
            .expect("written");
        drop(stdin);
        let output = child.wait_with_output().expect("it ends");
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("UTF-8");
        assert_eq!(output.status.code(), Some(code), "{line}: {said}");
        assert!(said.contains(part), "{line}: {said}");
    }
}

#[test]
fn conditions_and_short_words_mean_the_same() {
    let world = World::sandbox();
    let pairs = [
        ("--status registered", "--where status=REGISTERED"),
        (
            "--environment 'Berlin office'",
            "--where 'environmentName=Berlin office'",
        ),
        ("--environment xc6iyrijo", "--where environmentId=xc6iyrijo"),
        ("--model AFTGAZL", "--where model=AFTGAZL"),
        (
            "--inactive-for 20d --where lastPostureAt!=",
            "--where 'lastPostureAt<-20d'",
        ),
        ("--all", ""),
    ];
    for (short, long) in pairs {
        let chosen = ids(&world, &format!("device list {short}"));
        assert!(!chosen.is_empty(), "{short}");
        assert_eq!(
            chosen,
            ids(&world, &format!("device list {long}")),
            "{short}"
        );
    }
    let never = ids(
        &world,
        "device list --where lastPostureAt= --where 'createdAt<-20d'",
    );
    let idle = ids(&world, "device list --inactive-for 20d");
    assert!(
        never.iter().all(|id| idle.contains(id)),
        "never seen counts from creation"
    );
}

#[test]
fn a_condition_and_names_narrow_each_other() {
    let world = World::sandbox();
    let all = ids(&world, "device list");
    let registered = ids(&world, "device list --status registered");
    let named = all.join(" ");
    assert_eq!(
        ids(&world, &format!("device list {named} --status registered")),
        registered
    );
    let json = world.json(&format!(
        "device deregister {} --where status=archived --dry-run",
        registered[0]
    ));
    assert_eq!(json.to_string(), r#"{"results":[],"summary":{}}"#);
}

#[test]
fn mistakes_point_at_the_character() {
    World::sandbox().check(
        "device list --where 'status=registred'",
        str![[r#"
$ thinctl device list --where 'status=registred'
--- stderr
error: "registred" is not a value of "status"; did you mean "REGISTERED"?
  status=registred
         ^
hint: the values are ARCHIVED, DEREGISTERED, DEREGISTERING, REGISTERED
hint: `thinctl help where` explains conditions
--- exit 2
"#]],
    );
}

#[test]
fn what_a_condition_chose_is_capped() {
    let world = World::sandbox();
    let count = ids(&world, "device list --status registered").len();
    let line =
        "device update --status registered --software-set-update-schedule apply-immediately --yes";
    let ran = world.run(&format!("{line} --max-affected 3"));
    assert_eq!(ran.code, Some(2), "{ran}");
    assert!(ran.stdout.is_empty(), "{ran}");
    assert!(
        ran.stderr.contains(&format!("--max-affected {count}")),
        "{ran}"
    );
    let json = world.json(&format!("{line} --max-affected {count}"));
    assert_eq!(json["summary"]["succeeded"], count);
}

#[test]
fn nothing_is_meant_by_saying_nothing() {
    let world = World::sandbox();
    for line in [
        "device deregister --yes",
        "environment delete --yes",
        "software-set get",
    ] {
        let ran = world.run(line);
        assert_eq!(ran.code, Some(2), "{ran}");
        assert!(ran.stderr.contains("is named"), "{ran}");
    }
    let ran = world.run("device list --all name:x");
    assert_eq!(ran.code, Some(2), "{ran}");
}

#[test]
fn tags_of_many() {
    let world = World::sandbox();
    let tag = "tag add --type device --environment";
    assert_eq!(
        world.run(&format!("{tag} x a=b")).code,
        Some(2),
        "tags know no short words"
    );
    let json = world
        .json("tag add --type device --where 'environmentName=Berlin office' site=berlin --yes");
    let tagged = ids(&world, "device list --where tag:site=berlin");
    assert_eq!(json["summary"]["succeeded"], tagged.len());
    assert!(tagged.len() > 1);
    let json = world.json("tag remove --type device --where tag:site=berlin site --yes");
    assert_eq!(json["summary"]["succeeded"], tagged.len());
    assert!(ids(&world, "device list --where tag:site=berlin").is_empty());
}

#[test]
fn sorting_is_by_kind_with_the_absent_last() {
    let world = World::sandbox();
    let column = |line: &str, name: &str| -> Vec<serde_json::Value> {
        let list = world.json(&format!("device list --columns {name} {line}"));
        list["devices"]
            .as_array()
            .expect("devices")
            .iter()
            .map(|device| device[name].clone())
            .collect()
    };
    let days = column("--sort -inactiveDays", "inactiveDays");
    let known: Vec<_> = days.iter().filter_map(serde_json::Value::as_i64).collect();
    assert!(known.is_sorted_by(|a, b| a >= b), "{days:?}");
    assert!(days.last().expect("a device").is_null(), "{days:?}");
    let names = column("--sort name", "name");
    let lower = |name: &serde_json::Value| name.as_str().map(str::to_lowercase);
    assert!(names.iter().filter_map(lower).is_sorted(), "{names:?}");
}
