//! `thinctl job list`

use super::{STATES, last_run, state};
use crate::bulk::journal::{Folder, Found};
use crate::commands::grid::{self, Cells, Declared};
use crate::error::Result;
use crate::output::Kind::{Enum, Integer, Nested, Text, Time};
use crate::output::{Report, Value};

pub const HELP: &str = "Examples:
  thinctl job list
  thinctl job list -o json | jq -r '.jobs[] | select(.state==\"interrupted\").id'

Changes to more than one target are jobs. Each has a journal, a file in the folder thinctl/jobs of \
$XDG_STATE_HOME, else of ~/.local/state; a job whose file is deleted is forgotten.";

const COLUMNS: &[Declared] = &[
    ("id", Text, true),
    ("command", Text, true),
    ("state", Enum(STATES), true),
    ("startedAt", Time, true),
    ("targets", Integer, true),
    ("summary", Nested, true),
    ("resumedAt", Time, false),
    ("account", Text, false),
    ("region", Text, false),
    ("endpoint", Text, false),
    ("sandbox", Text, false),
];

pub fn run<'a>() -> Result<Report<'a>> {
    let jobs = Folder::find()?.all()?;
    let rows = jobs.iter().map(row).collect();
    Ok(grid::report("jobs", COLUMNS, rows, None))
}

fn row(found: &Found) -> Cells {
    let id = Some(found.id.clone().into());
    let state = Some(state(found).into());
    let Ok(record) = &found.record else {
        return vec![id, None, state];
    };
    let header = &record.header;
    let text = |text: &Option<String>| text.clone().map(Value::from);
    let resumed = last_run(record).filter(|_| record.runs.len() > 1);
    let json = record.tally().summary();
    let summary = Value::Nested {
        label: label(&json),
        json,
    };
    vec![
        id,
        Some(header.command.clone().into()),
        state,
        Some(header.time.into()),
        i64::try_from(header.targets).ok().map(Value::from),
        Some(summary),
        resumed.map(Value::from),
        text(&header.place.account),
        Some(header.place.region.clone().into()),
        text(&header.place.endpoint),
        text(&header.place.sandbox),
    ]
}

/// `97 succeeded, 3 failed`
fn label(summary: &serde_json::Value) -> String {
    let counts = summary.as_object().into_iter().flatten();
    let counts: Vec<_> = counts
        .map(|(state, count)| format!("{count} {state}"))
        .collect();
    counts.join(", ")
}
