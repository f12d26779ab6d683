//! Tab-separated text for awk and cut: one record a line, no header.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::Value;
use super::formatter::Formatter;
use super::row::Row;
use crate::error::Result;
use crate::text::escape;

/// Stands where a record has no such member: an empty field would be lost on a reader that splits at blanks.
const ABSENT: &str = "-";

/// A listing as lines.
pub(super) struct Lines;

impl Formatter for Lines {
    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()> {
        let cells = row.cells().map(|(_, cell)| match cell {
            None => ABSENT.to_owned(),
            Some(Value::Failed) => Value::Failed.label().into_owned(),
            Some(value) => escape(&value.text()).into_owned(),
        });
        line(cells, out);
        Ok(())
    }
}

/// Appends what a query found: a scalar or a row a line.
///
/// As `aws --output text` prints it for scalars, lists and lists of lists. The fields of objects are in the
/// order of their keys, as there; what lies deeper is compact JSON, so that a row stays one line.
pub(super) fn document(value: &Json, out: &mut Vec<u8>) {
    match value {
        Json::Array(items) if items.iter().any(|item| item.is_array() || item.is_object()) => {
            let keys = items.iter().filter_map(Json::as_object).flat_map(Map::keys);
            let keys: BTreeSet<&String> = keys.collect();
            for item in items {
                match item {
                    Json::Object(object) => fields(object, keys.iter().copied(), out),
                    other => row(other, out),
                }
            }
        }
        Json::Object(object) => fields(object, object.keys().collect::<BTreeSet<_>>(), out),
        other => row(other, out),
    }
}

/// Appends a list of fields, or a lone one, as one line; nothing for an empty list.
fn row(value: &Json, out: &mut Vec<u8>) {
    match value {
        Json::Array(items) if items.is_empty() => {}
        Json::Array(items) => line(items.iter().map(scalar), out),
        lone => line([scalar(lone)], out),
    }
}

fn fields<'a>(
    object: &Map<String, Json>,
    keys: impl IntoIterator<Item = &'a String>,
    out: &mut Vec<u8>,
) {
    let field = |key| object.get(key).map_or_else(|| ABSENT.to_owned(), scalar);
    line(keys.into_iter().map(field), out);
}

/// One field, as Python's `str` prints it.
fn scalar(value: &Json) -> String {
    let text = match value {
        Json::Null => Cow::Borrowed("None"),
        Json::Bool(true) => Cow::Borrowed("True"),
        Json::Bool(false) => Cow::Borrowed("False"),
        Json::String(text) => Cow::Borrowed(text.as_str()),
        other => Cow::Owned(other.to_string()),
    };
    escape(&text).into_owned()
}

fn line(fields: impl IntoIterator<Item = String>, out: &mut Vec<u8>) {
    for (number, field) in fields.into_iter().enumerate() {
        if number > 0 {
            out.push(b'\t');
        }
        out.extend_from_slice(field.as_bytes());
    }
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::output::testing::{devices, format, hostile, printed, query, record, tags};
    use crate::output::{Format, Report};

    fn text(value: &Json) -> String {
        let mut out = Vec::new();
        document(value, &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn one_record_is_one_line_of_all_columns() {
        let window = r#"{"type":"CUSTOM","days":["MONDAY"],"none":[]}"#;
        let rest = format!("7\t1970-01-01T00:00:00+00:00\t{window}\tus1234567");
        let expected = format!(
            "a\tdesk \"1\", 東京\t{rest}\nb\t=1\\tü\\u{{202e}}\\n\t{rest}\nc\t?\t-\t-\t-\t-\n"
        );
        assert_eq!(
            printed(Report::Listing(devices()), &format(Format::Text)),
            expected
        );
        assert!(printed(record(), &format(Format::Text)).starts_with("a\t-\t7\t"));
        assert_eq!(
            printed(tags(&[("k", "v")]), &format(Format::Text)),
            "k\tv\n"
        );
    }

    #[test]
    fn a_query_prints_a_scalar_or_row_a_line() {
        for (value, expected) in [
            (json!("a\tb"), "a\\tb\n"),
            (json!(null), "None\n"),
            (json!(true), "True\n"),
            (json!(7), "7\n"),
            (json!([]), ""),
            (json!(["a", null, 1]), "a\tNone\t1\n"),
            (json!([["a", 1], ["b", 2]]), "a\t1\nb\t2\n"),
            (json!([["a", ["x"]], []]), "a\t[\"x\"]\n"),
            (json!({"b": 1, "a": "x"}), "x\t1\n"),
            (
                json!([{"b": 1, "a": "x"}, {"c": false}]),
                "x\t1\t-\n-\t-\tFalse\n",
            ),
            (json!(["a", ["b", "c"]]), "a\nb\tc\n"),
        ] {
            assert_eq!(text(&value), expected, "{value}");
        }
        let settings = query(Format::Text, "devices[].[id,count]");
        assert_eq!(
            printed(Report::Listing(devices()), &settings),
            "a\t7\nb\t7\nc\tNone\n"
        );
    }

    proptest! {
        #[test]
        fn no_text_breaks_a_line(key in hostile(), value in hostile()) {
            let text = printed(tags(&[(&key, &value)]), &format(Format::Text));
            prop_assert_eq!(text.matches('\n').count(), 1);
            prop_assert_eq!(text.matches('\t').count(), 1);
            prop_assert!(!text.chars().any(|char| char.is_control() && !"\t\n".contains(char)));
        }
    }
}
