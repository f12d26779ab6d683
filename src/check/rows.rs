//! Findings as rows.

use serde_json::Value as Json;

use super::{Finding, Outcome};
use crate::output::{ColumnSpec, Kind, Rows, Value};

/// The columns of [`Findings`]; the table leaves the devices to the message.
#[must_use]
pub fn columns() -> Vec<ColumnSpec> {
    let column = |name: &'static str, kind| ColumnSpec {
        name: name.into(),
        kind,
        in_table: name != "devices",
    };
    vec![
        column("rule", Kind::Text),
        column("subject", Kind::Text),
        column("name", Kind::Text),
        column("outcome", Kind::Enum(Outcome::WORDS)),
        column("message", Kind::Text),
        column("devices", Kind::Nested),
    ]
}

/// Findings, read cell by cell.
pub struct Findings(pub Vec<Finding>);

impl Rows for Findings {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        let finding = self.0.get(row)?;
        Some(match column {
            0 => finding.rule.into(),
            1 => finding.subject.as_str().into(),
            2 => finding.name.as_deref()?.into(),
            3 => finding.outcome.as_str().into(),
            4 => finding.message.as_str().into(),
            _ if finding.devices.is_empty() => return None,
            _ => Value::Nested {
                json: finding.devices.iter().cloned().map(Json::from).collect(),
                label: finding.devices.join(", "),
            },
        })
    }
}
