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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::output::testing::{
        Table, columns, format, hostile, print_to, printed, record, specs,
    };
    use crate::output::{Format, Report};
    use crate::text::{escape, width};

    #[test]
    fn all_members_are_shown() {
        let expected = "\
id              a
name            -
count           7
createdAt       1970-01-01T00:00:00Z
window          MONDAY 01:00
activationCode  us1234567
";
        assert_eq!(printed(record(), &format(Format::Table)), expected);
        let settings = columns(Format::Table, &["count", "id"]);
        assert_eq!(printed(record(), &settings), "count  7\nid     a\n");
    }

    fn card(names: &[&'static str], values: &[String]) -> Report<'static> {
        let cell = |value: &String| Some(value.clone().into());
        Report::Record {
            failure: None,
            envelope: "device",
            columns: specs(names),
            row: Box::new(Table(vec![values.iter().map(cell).collect()])),
        }
    }

    #[test]
    fn long_values_wrap_beside_their_names() {
        let values = ["one two three four".to_owned(), "x".repeat(25)];
        let (text, _) = print_to(
            Some(20),
            card(&["name", "arn"], &values),
            &format(Format::Table),
        );
        assert_eq!(
            text,
            "name  one two three\n      four\narn   xxxxxxxxxxxxxx\n      xxxxxxxxxxx\n"
        );
        let expected = format!("name  one two three four\narn   {}\n", values[1]);
        assert_eq!(
            printed(card(&["name", "arn"], &values), &format(Format::Table)),
            expected
        );
    }

    proptest! {
        #[test]
        fn lines_fit(values in prop::collection::vec(hostile(), 3), limit in 20..60usize) {
            let names = ["id", "name", "softwareSetUpdateSchedule"];
            let (text, _) = print_to(Some(limit), card(&names, &values), &format(Format::Table));
            for line in text.lines() {
                prop_assert!(width(line) <= limit, "{} > {limit}: {line:?}", width(line));
                prop_assert_eq!(escape(line), line);
            }
        }
    }
}
