//! What the tests of all formats share: a small listing, hostile texts, and a way to print.

use crate::ui::{ColorChoice, ErrorFormat, Ui, Verbosity};
use futures_util::{FutureExt, stream};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::json;

use super::*;

/// Records as lists of cells.
pub(super) struct Table(pub(super) Vec<Vec<Option<Value<'static>>>>);

impl Rows for Table {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        self.0[row][column].clone()
    }
}

pub(super) fn specs(names: &[&'static str]) -> Vec<ColumnSpec> {
    let spec = |&name: &&'static str| ColumnSpec {
        name: name.into(),
        kind: Kind::Text,
        in_table: name != "activationCode",
    };
    names.iter().map(spec).collect()
}

pub(super) fn device_columns() -> Vec<ColumnSpec> {
    specs(&[
        "id",
        "name",
        "count",
        "createdAt",
        "window",
        "activationCode",
    ])
}

pub(super) fn device(id: &str, name: Option<&str>) -> Vec<Option<Value<'static>>> {
    let window = Value::Nested {
        json: json!({"type": "CUSTOM", "days": ["MONDAY"], "none": []}),
        label: "MONDAY 01:00".to_owned(),
    };
    vec![
        Some(id.to_owned().into()),
        name.map(|name| name.to_owned().into()),
        Some(7.into()),
        Some(Timestamp::UNIX_EPOCH.into()),
        Some(window),
        Some("us1234567".into()),
    ]
}

/// Two pages: two devices, then one whose cells are absent or failed.
pub(super) fn devices() -> Listing<'static> {
    let last = vec![
        Some("c".into()),
        Some(Value::Failed),
        None,
        None,
        None,
        None,
    ];
    listing(vec![
        Ok(vec![
            device("a", Some("desk \"1\", 東京")),
            device("b", Some("=1\tü\u{202e}\n")),
        ]),
        Ok(vec![last]),
    ])
}

pub(super) fn listing(pages: Vec<Result<Vec<Vec<Option<Value<'static>>>>>>) -> Listing<'static> {
    let batch = |page: Result<_>| page.map(|rows| Box::new(Table(rows)) as Batch<'_>);
    Listing {
        unwritten: Unwritten::Dropped,
        envelope: "devices",
        columns: device_columns(),
        batches: Box::pin(stream::iter(pages.into_iter().map(batch))),
        ending: Box::new(Ending::default),
    }
}

pub(super) fn record() -> Report<'static> {
    Report::Record {
        failure: None,
        envelope: "device",
        columns: device_columns(),
        row: Box::new(Table(vec![device("a", None)])),
    }
}

pub(super) fn tags(entries: &[(&str, &str)]) -> Report<'static> {
    let entry = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    Report::Map {
        envelope: "tags",
        entries: entries.iter().map(entry).collect(),
    }
}

pub(super) fn format(format: Format) -> Settings {
    Settings {
        format,
        ..Settings::default()
    }
}

pub(super) fn columns(format: Format, names: &[&str]) -> Settings {
    Settings {
        format,
        columns: Some(names.iter().map(|&name| name.to_owned()).collect()),
        ..Settings::default()
    }
}

pub(super) fn query(format: Format, expression: &str) -> Settings {
    Settings {
        format,
        query: Some(expression.parse().expect("a query")),
        ..Settings::default()
    }
}

/// Prints to a terminal of `width` columns, or to a pipe; gives what arrived and how it ended.
pub(super) fn print_to(
    width: Option<usize>,
    report: Report<'_>,
    settings: &Settings,
) -> (String, Result<()>) {
    let mut written = Vec::new();
    let mut target = Target {
        ui: silent(),
        output: Output::Memory(&mut written),
        width,
        styled: false,
    };
    let result = print(report, settings, &mut target)
        .now_or_never()
        .expect("nothing to wait for");
    (String::from_utf8(written).expect("UTF-8"), result)
}

/// What is printed to a pipe, wholly.
pub(super) fn printed(report: Report<'_>, settings: &Settings) -> String {
    let (text, result) = print_to(None, report, settings);
    result.expect("printed");
    text
}

/// Texts of characters that formats and terminals trip over.
pub(super) fn hostile() -> impl Strategy<Value = String> {
    let special = prop::sample::select(
        "\0\t\n\r\u{b}\u{1b}\u{7f}\u{85}\u{9b}\u{a0}\u{ad}\u{301}\u{200b}\u{200d}\u{202e}\u{2028}\u{fe0f}\u{feff}\u{fffe}\u{ffff}東👍🏽🇯🇵 '\"\\,;:#-?!&*|>{}[]%@`=~<.0179eExXyNno_+$…"
            .chars()
            .collect::<Vec<char>>(),
    );
    let char = prop_oneof![4 => special, 1 => any::<char>()];
    prop::collection::vec(char, 0..24).prop_map(String::from_iter)
}

/// A person who hears nothing.
pub(super) fn silent() -> Ui {
    Ui::new(Verbosity::Quiet, ErrorFormat::Text, ColorChoice::Never)
}
