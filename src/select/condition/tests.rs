mod grammar;
mod matching;
mod reference;

use super::*;

/// Columns of every kind.
fn columns() -> Vec<ColumnSpec> {
    let column = |name: &'static str, kind| ColumnSpec {
        name: name.into(),
        kind,
        in_table: true,
    };
    vec![
        column("name", Kind::Text),
        column("count", Kind::Integer),
        column("seenAt", Kind::Time),
        column("status", Kind::Enum(STATUS)),
        column("window", Kind::Nested),
        column(TAGS, Kind::Nested),
    ]
}

const STATUS: &[&str] = &["REGISTERED", "NOT_VALIDATED", "workspaces-web"];

/// The time from which relative ones count.
const NOW: &str = "2026-03-01T12:00:00.25Z";

fn time(text: &str) -> Timestamp {
    text.parse().expect(text)
}

fn parse(text: &str) -> Result<Condition> {
    Condition::parse(text, &columns(), time(NOW))
}

fn nested(json: Json, label: &str) -> Value<'static> {
    let label = label.to_owned();
    Value::Nested { json, label }
}
