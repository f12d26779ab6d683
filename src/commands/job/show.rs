//! `thinctl job show`

use std::borrow::Cow;

use clap::Args;
use serde_json::json;

use super::{last_run, state};
use crate::bulk::State;
use crate::bulk::journal::{Folder, Record};
use crate::commands::display::TableArgs;
use crate::commands::grid::{self, Cells, Declared};
use crate::error::Result;
use crate::output::Kind::{Enum, Integer, Nested, Text, Time};
use crate::output::{Report, Value};

pub const HELP: &str = "Examples:
  thinctl job show JOB
  thinctl job show JOB -o csv > audit.csv
  thinctl job show JOB -o json | jq '.results[] | select(.outcome==\"failed\")'

A target whose outcome is unknown may have been changed: `job resume` reads it again before it sends anything. \
The user and the host are what the system said; nothing proves them.";

/// Options of `show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The job, as `thinctl job list` shows it
    #[arg(value_name = "JOB")]
    id: String,

    #[command(flatten)]
    pub table: TableArgs,
}

const COLUMNS: &[Declared] = &[
    ("id", Text, true),
    ("action", Text, true),
    ("outcome", Enum(State::WORDS), true),
    ("reason", Text, true),
    ("error", Text, true),
    ("settledAt", Time, true),
    ("user", Text, true),
    ("host", Text, false),
    ("profile", Text, false),
    ("account", Text, false),
    ("region", Text, false),
    ("endpoint", Text, false),
    ("sandbox", Text, false),
    ("operation", Text, false),
    ("request", Nested, false),
    ("sentAt", Time, false),
    ("attempts", Integer, false),
    ("requestId", Text, false),
    ("job", Text, false),
];

pub fn run<'a>(args: &ShowArgs) -> Result<Report<'a>> {
    let found = Folder::find()?.read(&args.id)?;
    let state = state(&found);
    let record = found.record?;
    let rows = (0..record.targets.len())
        .map(|number| row(&record, number))
        .collect();
    let job = json!({
        "id": record.header.id,
        "command": record.header.command,
        "operation": record.header.operation,
        "parameters": record.header.parameters,
        "place": record.header.place,
        "state": state,
        "startedAt": crate::text::aws_time(record.header.time),
        "lastRunAt": last_run(&record).map(crate::text::aws_time),
        "runs": record.runs,
        "summary": record.tally().summary(),
    });
    Ok(grid::report("results", COLUMNS, rows, Some(("job", job))))
}

fn row(record: &Record, number: usize) -> Cells {
    let header = &record.header;
    let target = &record.targets[number];
    let settled = record.settled[number].as_ref();
    let run = settled.and_then(|settled| record.runs.get(settled.run));
    let text = |text: Option<&String>| text.cloned().map(Value::from);
    let refusal = settled.and_then(|settled| settled.error.as_ref());
    let attempts = settled.map(|settled| i64::from(settled.attempts));
    vec![
        text(Some(&target.id)),
        text(Some(&header.action)),
        Some(record.state(number).as_str().into()),
        text(settled.and_then(|settled| settled.reason.as_ref())),
        text(refusal.map(|refusal| &refusal.code)),
        settled.map(|settled| settled.time.into()),
        text(run.and_then(|run| run.user.as_ref())),
        text(run.and_then(|run| run.host.as_ref())),
        text(run.and_then(|run| run.profile.as_ref())),
        text(header.place.account.as_ref()),
        text(Some(&header.place.region)),
        text(header.place.endpoint.as_ref()),
        text(header.place.sandbox.as_ref()),
        text(Some(&header.operation)),
        Some(request(record, number)),
        settled.and_then(|settled| settled.sent).map(Value::from),
        attempts.map(Value::from),
        text(settled.and_then(|settled| settled.request_id.as_ref())),
        text(Some(&header.id)),
    ]
}

/// What was, or would be, sent to a target.
fn request(record: &Record, number: usize) -> Value<'static> {
    let (header, target) = (&record.header, &record.targets[number]);
    let mut request = json!({ header.target_member.as_str(): target.id });
    if let (Some(request), Some(parameters)) =
        (request.as_object_mut(), header.parameters.as_object())
    {
        request.extend(parameters.clone());
        let token = target.token.as_ref();
        request.extend(token.map(|token| ("clientToken".to_owned(), json!(token))));
    }
    Value::Json(Cow::Owned(request))
}
