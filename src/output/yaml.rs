//! YAML that a reader of version 1.1 (`PyYAML`) and one of version 1.2 take for the same strings.

use serde_json::Value as Json;

use super::formatter::unexpressed;
use crate::error::Result;

/// Appends `value` as a whole document.
pub(super) fn document(value: &Json, out: &mut Vec<u8>) -> Result<()> {
    // Which plain texts are numbers, dates or booleans differs from reader to reader, beyond both standards:
    // ruamel.yaml takes `-_` for a number. All texts are quoted, but keys only where the library sees a need.
    let options = serde_saphyr::ser_options! { quote_all: true };
    let text = serde_saphyr::to_string_with_options(value, options).map_err(unexpressed)?;
    out.extend_from_slice(text.as_bytes());
    if !text.ends_with('\n') {
        out.push(b'\n');
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::error::{Error, Kind};
    use crate::output::testing::{
        columns, device, devices, format, hostile, listing, print_to, printed, query, record, tags,
    };
    use crate::output::{Format, Report};

    fn text(value: &Json) -> String {
        let mut out = Vec::new();
        document(value, &mut out).expect("YAML");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn it_has_the_content_of_json() {
        let settings = columns(Format::Yaml, &["id", "count", "createdAt", "window"]);
        let expected = "device:
  id: 'a'
  count: 7
  createdAt: '1970-01-01T00:00:00+00:00'
  window:
    type: 'CUSTOM'
    days:
    - 'MONDAY'
    none: []
";
        assert_eq!(printed(record(), &settings), expected);
        let listing = printed(
            Report::Listing(devices()),
            &columns(Format::Yaml, &["name"]),
        );
        let names = "devices:\n- name: 'desk \"1\", 東京'\n- name: \"=1\\tü\u{202e}\\n\"\n- {}\n";
        assert_eq!(listing, names);
        assert_eq!(
            printed(tags(&[("no", "no")]), &format(Format::Yaml)),
            "tags:\n  \"no\": 'no'\n"
        );
    }

    #[test]
    fn empty_ones_are_no_nulls() {
        let settings = format(Format::Yaml);
        assert_eq!(
            printed(Report::Listing(listing(Vec::new())), &settings),
            "devices: []\n"
        );
        assert_eq!(printed(tags(&[]), &settings), "tags: {}\n");
    }

    #[test]
    fn lone_values_are_documents() {
        let settings = query(Format::Yaml, "devices[0].id");
        assert_eq!(printed(Report::Listing(devices()), &settings), "'a'\n");
        assert_eq!(text(&json!(null)), "null\n");
    }

    #[test]
    fn a_broken_listing_prints_nothing() {
        let broken = Err(Error::new(Kind::Transient, "Throttled", "slow down"));
        let pages = vec![Ok(vec![device("a", None)]), broken];
        let (text, result) = print_to(None, Report::Listing(listing(pages)), &format(Format::Yaml));
        assert_eq!(text, "");
        assert!(result.is_err());
    }

    /// Each was read back with `PyYAML` (1.1) and ruamel.yaml (1.2) when the options were chosen.
    #[test]
    fn no_text_is_plain() {
        for plain in [
            "",
            "no",
            "Y",
            "~",
            "null",
            "0123",
            "0o17",
            "1e3",
            "1_000",
            "-_",
            "12:34:56",
            "2025-01-01",
            "=",
            "<<",
            " a ",
            "a: b",
            "- a",
            "---",
            "#",
            ".inf",
        ] {
            assert_eq!(text(&json!(plain)), format!("'{plain}'\n"));
        }
        for (special, escaped) in [
            ("\n", "\\n"),
            ("a\nb\n\n", "a\\nb\\n\\n"),
            ("\u{85}\u{2028}\u{2029}", "\\N\\L\\P"),
            ("\u{feff}\u{7f}\u{9b}\0", "\\uFEFF\\x7F\\x9B\\0"),
            ("\u{fffe}\u{ffff}", "\\uFFFE\\uFFFF"),
            ("it's \\", "it's \\\\"),
        ] {
            assert_eq!(text(&json!(special)), format!("\"{escaped}\"\n"));
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(key in hostile(), value in hostile(), deep in hostile()) {
            let value = json!({ "tags": { &key: &value, "list": [[&deep], { &deep: [] }] } });
            prop_assert_eq!(serde_saphyr::from_str::<Json>(&text(&value))?, value);
        }
    }
}
