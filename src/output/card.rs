//! One record for people: a line for each member, long values wrapped.

use comfy_table::{ColumnConstraint, Row as Cells};

use super::row::Row;
use super::table::{GAP, arrange, layout};
use crate::text::{escape, width};

/// The names are cut only where less than this would remain for the values.
const VALUE_WIDTH: usize = 10;

/// Appends the record. Members that are absent show `-`, so that all that could be there can be seen.
pub(super) fn render(row: &Row<'_>, limit: Option<usize>, out: &mut Vec<u8>) {
    let mut card = layout();
    let mut names = 0;
    for (name, label) in row.labels() {
        let name = escape(name).into_owned();
        names = names.max(width(&name));
        card.add_row(Cells::from([name, label]));
    }
    arrange(&mut card, limit);
    let roomy = limit.is_none_or(|limit| names + GAP + VALUE_WIDTH <= limit);
    if let Some(column) = card.column_mut(0).filter(|_| roomy) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    for line in card.lines() {
        out.extend_from_slice(line.trim_end().as_bytes());
        out.push(b'\n');
    }
}
