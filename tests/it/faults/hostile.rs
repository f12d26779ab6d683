//! Text that somebody else chose: names, tags and errors that would be obeyed by a terminal, a spreadsheet or a
//! reader of YAML.

use regex::Regex;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::{answering, completing, id};
use crate::support::{Answer, Ran, Server, World};

/// What terminals obey or hide.
const FOR_TERMINALS: [&str; 14] = [
    "\u{1b}[2J\u{1b}[H",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://example.com\u{1b}\\link\u{1b}]8;;\u{1b}\\",
    "\u{9b}31mred",
    "desk\rDelete nothing? [y/N] y",
    "two\nlines",
    "\ttabs\t",
    "nul\0",
    "\u{202e}drah\u{202c}",
    "zero\u{200b}width\u{200d}\u{feff}",
    "\u{2028}\u{2029}\u{85}",
    "\u{7f}\u{8}\u{8}\u{8}",
    "\u{e0041}tags",
    "prod\u{fe0f}",
];

/// What spreadsheets and readers of YAML take for something else.
const FOR_READERS: [&str; 30] = [
    "=cmd|'/c calc'!A0",
    "+1",
    "-1",
    "@SUM(1)",
    "no",
    "Y",
    "~",
    "null",
    "0123",
    "0o17",
    "1e3",
    "1_000",
    "12:34:56",
    "2025-01-01",
    "2025-01-01T00:00:00Z",
    "<<",
    "=",
    "- a",
    "a: b",
    "#",
    " a ",
    "",
    ".inf",
    "---",
    "%TAG",
    "&a *a !a",
    "{\"a\":1}",
    "\"quoted\", 'and'",
    "back\\slash",
    "e\u{301} 東京 👍🏽 🇯🇵",
];

fn hostile() -> Vec<&'static str> {
    FOR_TERMINALS.iter().chain(&FOR_READERS).copied().collect()
}

/// A page of devices with these names.
fn named(names: &[&str]) -> Answer {
    let numbered = names.iter().zip(1..);
    let devices = numbered.map(|(name, number)| json!({"id": id(number), "name": name}));
    Answer::json(
        200,
        &json!({ "devices": devices.collect::<Vec<_>>() }).to_string(),
    )
}

/// Nothing that a terminal obeys or hides has come through.
#[track_caller]
fn is_clean(ran: &Ran) {
    let unsafe_characters = Regex::new(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}--\n]").expect("a class");
    for text in [&ran.stdout, &ran.stderr] {
        assert!(!unsafe_characters.is_match(text), "{:?}", ran.to_string());
    }
}

#[test]
fn machine_formats_carry_them_exactly() {
    let names = hostile();
    let (_server, world) = answering(vec![named(&names)]);
    let print = |format: &str| {
        let ran = world.run(&format!("device list --columns id,name -o {format}"));
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
        ran.stdout
    };
    let names_of = |list: &Value| -> Vec<String> {
        let devices = list["devices"].as_array().expect("devices");
        let name = |device: &Value| device["name"].as_str().expect("a text").to_owned();
        devices.iter().map(name).collect()
    };
    let json: Value = serde_json::from_str(&print("json")).expect("JSON");
    assert_eq!(names_of(&json), names);
    let yaml: Value = serde_saphyr::from_str(&print("yaml")).expect("YAML");
    assert_eq!(names_of(&yaml), names);
    let ndjson = print("ndjson");
    let lines: Vec<Value> = ndjson
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(names_of(&json!({ "devices": lines })), names);
    let csv = print("csv");
    let records: Vec<_> = csv::Reader::from_reader(csv.as_bytes())
        .into_records()
        .map(|record| record.expect("a record")[1].to_owned())
        .collect();
    assert_eq!(records, names);
}

#[test]
fn tables_and_text_show_them_in_lines() {
    let names = hostile();
    let (_server, world) = answering(vec![named(&names)]);
    for format in ["table", "text"] {
        let columns = if format == "table" { "name,id" } else { "name" };
        let ran = world.run(&format!(
            "device list --columns {columns} -o {format} --no-headers"
        ));
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran}");
        assert_eq!(ran.stdout.lines().count(), names.len());
        is_clean(&ran);
        // The ids begin in one column.
        let columns: Vec<_> = ran
            .stdout
            .lines()
            .map(|line| line.split("AAAA").next().unwrap_or_default().width())
            .collect();
        assert!(
            format == "text" || columns.iter().all(|column| *column == columns[0]),
            "{columns:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_shows_them_in_lines() {
    for columns in [20, 60, 200] {
        let names = hostile();
        let (_server, world) = answering(vec![named(&names)]);
        let ran = world
            .with("NO_COLOR", "1")
            .showing("device list --columns id,name", columns);
        is_clean(&ran);
        let widths = ran
            .stderr
            .lines()
            .take(names.len() + 1)
            .map(UnicodeWidthStr::width);
        assert!(widths.max() <= Some(usize::from(columns)), "{ran}");
    }
}

/// One resource of each kind, all of whose texts are hostile.
fn everything() -> Server {
    let text = FOR_TERMINALS.concat();
    let of = |keys: &[&str]| -> Value {
        keys.iter()
            .map(|key| ((*key).to_owned(), json!(text)))
            .collect()
    };
    let mut device = of(&[
        "name",
        "serialNumber",
        "model",
        "environmentId",
        "status",
        "lastUserId",
        "arn",
    ]);
    device["id"] = id(1).into();
    let mut environment = of(&[
        "name",
        "activationCode",
        "desktopEndpoint",
        "desktopType",
        "arn",
    ]);
    environment["id"] = "aaaaaaaaa".into();
    environment["deviceCreationTags"] = json!({ &text: text });
    environment["maintenanceWindow"] = json!({"type": text, "daysOfTheWeek": [text]});
    let mut set = of(&["version", "validationStatus", "arn"]);
    set["id"] = "42".into();
    set["software"] = json!([{"name": text, "version": text}]);
    let body = json!({
        "device": device, "devices": [device, device], "environment": environment,
        "environments": [environment], "softwareSet": set, "softwareSets": [set], "tags": { &text: text },
    });
    Server::answering(vec![Answer::json(200, &body.to_string())])
}

const ARN: &str = "arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAA0001";

#[test]
fn every_table_and_card_shows_them_escaped() {
    let server = everything();
    let world = World::sending_to(&server);
    for line in [
        "device list --with-tags",
        "device list --columns name,tags,lastUserId,softwareSetComplianceStatus",
        "device list --where name~x",
        "environment list --with-tags",
        "software-set list",
        "device get AAAAAAAAAAAAAAAAAAAA0001 --with-tags",
        "environment get id:aaaaaaaaa",
        "software-set get 42",
        &format!("tag list {ARN}"),
        "device update AAAAAAAAAAAAAAAAAAAA0001 --name x",
        "environment update id:aaaaaaaaa --name x",
        "device deregister AAAAAAAAAAAAAAAAAAAA0001 --dry-run",
        "device delete AAAAAAAAAAAAAAAAAAAA0001 --yes",
    ] {
        for more in ["", " -vv"] {
            let ran = world.run(&format!("{line}{more}"));
            assert!(!ran.stdout.is_empty(), "{ran}");
            is_clean(&ran);
        }
    }
    let ran = completing(&world, "thinctl device get A");
    is_clean(&ran);
    assert!(ran.stdout.contains(&id(1)), "{ran}");
}

#[test]
fn every_error_shows_them_escaped() {
    let text = FOR_TERMINALS.concat();
    let bodies = [
        json!({ "message": text }),
        json!({"message": text, "resourceId": text, "resourceType": text, "quotaCode": text}),
        json!({"message": text, "fieldList": [{"name": text, "message": text}]}),
    ];
    for (code, status) in [
        ("AccessDeniedException", 403),
        ("ConflictException", 409),
        ("InternalServerException", 500),
        ("ResourceNotFoundException", 404),
        ("ServiceQuotaExceededException", 402),
        ("ThrottlingException", 429),
        ("ValidationException", 400),
        ("Other\\u001b[2J", 400),
    ] {
        for body in &bodies {
            let headers = format!("x-amzn-errortype: {code}\r\nx-amzn-requestid: \u{9b}2J\r\n");
            let (_server, world) =
                answering(vec![Answer::json_with(status, &headers, &body.to_string())]);
            for line in [
                "device list",
                "device get AAAAAAAAAAAAAAAAAAAA0001",
                "environment update id:aaaaaaaaa --name x",
            ] {
                let ran = world.run(&format!("{line} --max-attempts 1 -vv"));
                assert!(
                    ran.code != Some(0) && ran.stderr.contains("error: "),
                    "{ran}"
                );
                is_clean(&ran);
            }
        }
    }
    for kind in ["text/html", "text/\u{9b}2J"] {
        let (_server, world) = answering(vec![Answer::typed(200, kind, &text)]);
        is_clean(&world.run("device list"));
    }
}

#[test]
fn candidates_are_shown_escaped() {
    let name = "desk\u{1b}[2J\nerror: all is well";
    let (server, world) = answering(vec![named(&[name, name])]);
    let ran = world.finish("device get NAME", world.command("device get").arg(name));
    assert_eq!(ran.code, Some(2), "{ran}");
    is_clean(&ran);
    assert_eq!(ran.stderr.matches("\nerror: ").count(), 0, "{ran}");
    assert!(
        ran.stderr.contains(&id(1)) && ran.stderr.contains(&id(2)),
        "{ran}"
    );
    assert_eq!(server.lines().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_question_about_several_cannot_be_faked() {
    let server = Server::replying(|request| {
        let (_, id) = request.line.rsplit_once('/').expect("an id");
        let fake = "desk\"\r\u{1b}[3A\u{1b}[J\nType 1 to go on: \u{202e}";
        let device = json!({"id": id, "name": fake, "status": fake, "serialNumber": fake});
        Answer::json(200, &json!({ "device": device }).to_string())
    });
    let world = World::sending_to(&server).with("NO_COLOR", "1");
    let ran = world.typing(&format!("device delete {} {}", id(1), id(2)), "1\n");
    assert_eq!(ran.code, Some(9), "{ran}");
    is_clean(&ran);
    let lines: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 5, "{ran}");
    assert_eq!(lines[3], "Type 2 to go on: 1");
    assert!(server.lines().iter().all(|line| line.starts_with("GET ")));
}

#[test]
fn a_name_of_a_megabyte() {
    let long = "東\u{1b}[2J".repeat(1 << 17);
    let (_server, world) = answering(vec![named(&["x", &long])]);
    for format in ["table", "json", "yaml", "csv", "ndjson", "text"] {
        let ran = world.ends(&format!("device list --columns id,name -o {format}"));
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""));
        assert!(ran.stdout.len() > long.len());
        if format == "json" {
            assert!(
                ran.json()["devices"][1]["name"] == *long,
                "it is another name"
            );
        }
    }
    #[cfg(unix)]
    {
        let ran = world
            .with("NO_COLOR", "1")
            .showing("device list --columns id,name", 80);
        assert_eq!(ran.code, Some(0));
        assert!(ran.stderr.lines().all(|line| line.width() <= 80));
    }
}

#[test]
fn formulas_are_exact_unless_they_are_to_be_disarmed() {
    let names = ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "\rx", "plain"];
    let (_server, world) = answering(vec![named(&names)]);
    let cells = |more: &str| -> Vec<String> {
        let ran = world.run(&format!("device list --columns name -o csv {more}"));
        let reader = csv::Reader::from_reader(ran.stdout.as_bytes());
        reader
            .into_records()
            .map(|record| record.expect("a record")[0].to_owned())
            .collect()
    };
    assert_eq!(cells(""), names);
    let disarmed = ["'=1+1", "'+1", "'-1", "'@SUM(1)", "'\tx", "'\rx", "plain"];
    assert_eq!(cells("--csv-safe"), disarmed);
}
