//! YAML that a reader of version 1.1 (`PyYAML`) and one of version 1.2 take for the same strings.

use serde_json::Value as Json;

use super::formatter::unexpressed;
use crate::error::Result;

/// Longer keys need a mark of their own, in characters (YAML 1.2.2, 7.4.2).
const LONGEST_KEY: usize = 1000;

/// Appends `value` as a whole document.
///
/// The library leaves it to itself which keys it quotes, and tags have keys that readers mistype. So it writes the
/// texts, each quoted, and what is between them is written here.
pub(super) fn document(value: &Json, out: &mut Vec<u8>) -> Result<()> {
    block(value, 0, out)
}

/// Appends a value and ends its last line; further lines begin with `indent` blanks.
fn block(value: &Json, indent: usize, out: &mut Vec<u8>) -> Result<()> {
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (number, (key, value)) in members.iter().enumerate() {
                pad(if number == 0 { 0 } else { indent }, out);
                member(key, value, indent, out)?;
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for (number, item) in items.iter().enumerate() {
                pad(if number == 0 { 0 } else { indent }, out);
                out.extend_from_slice(b"- ");
                block(item, indent + 2, out)?;
            }
        }
        Json::String(string) => {
            text(string, out)?;
            out.push(b'\n');
        }
        other => out.extend_from_slice(format!("{other}\n").as_bytes()),
    }
    Ok(())
}

fn member(key: &str, value: &Json, indent: usize, out: &mut Vec<u8>) -> Result<()> {
    let start = out.len();
    if is_plain(key) {
        out.extend_from_slice(key.as_bytes());
    } else {
        text(key, out)?;
    }
    if out.len() - start > LONGEST_KEY {
        out.splice(start..start, *b"? ");
        out.push(b'\n');
        pad(indent, out);
    }
    out.push(b':');
    let within = match value {
        Json::Object(members) if !members.is_empty() => indent + 2,
        Json::Array(items) if !items.is_empty() => indent,
        _ => {
            out.push(b' ');
            return block(value, indent, out);
        }
    };
    out.push(b'\n');
    pad(within, out);
    block(value, within, out)
}

/// Whether a key is a name such as the API's members have, and no word of YAML.
fn is_plain(key: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !words.iter().any(|word| key.eq_ignore_ascii_case(word))
}

/// Appends a text in quotes. Which plain texts are numbers, dates or booleans differs from reader to reader, beyond
/// both standards: ruamel.yaml takes `-_` for a number.
fn text(text: &str, out: &mut Vec<u8>) -> Result<()> {
    let options = serde_saphyr::ser_options! { quote_all: true };
    let text = serde_saphyr::to_string_with_options(&text, options).map_err(unexpressed)?;
    out.extend_from_slice(text.trim_end_matches('\n').as_bytes());
    Ok(())
}

fn pad(indent: usize, out: &mut Vec<u8>) {
    out.resize(out.len() + indent, b' ');
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

    #[test]
    fn keys_are_quoted_unless_they_are_names() {
        for (key, printed) in [
            ("deviceCreationTags", "deviceCreationTags"),
            ("No", "'No'"),
            ("-_", "'-_'"),
            ("1_000", "'1_000'"),
            ("", "''"),
            ("a b", "'a b'"),
            ("a\n", "\"a\\n\""),
        ] {
            assert_eq!(shown(&json!({ key: [] })), format!("{printed}: []\n"));
        }
        let long = "x1".repeat(LONGEST_KEY);
        let deep = json!({ &long: [{ &long: [[1], {}] }], "b": null });
        let printed = shown(&deep);
        assert!(printed.starts_with("? 'x1"), "{printed}");
        assert_eq!(
            serde_saphyr::from_str::<Json>(&printed).expect("YAML"),
            deep
        );
    }

    fn shown(value: &Json) -> String {
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
            "tags:\n  'no': 'no'\n"
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
        assert_eq!(shown(&json!(null)), "null\n");
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
            assert_eq!(shown(&json!(plain)), format!("'{plain}'\n"));
        }
        for (special, escaped) in [
            ("\n", "\\n"),
            ("a\nb\n\n", "a\\nb\\n\\n"),
            ("\u{85}\u{2028}\u{2029}", "\\N\\L\\P"),
            ("\u{feff}\u{7f}\u{9b}\0", "\\uFEFF\\x7F\\x9B\\0"),
            ("\u{fffe}\u{ffff}", "\\uFFFE\\uFFFF"),
            ("it's \\", "it's \\\\"),
        ] {
            assert_eq!(shown(&json!(special)), format!("\"{escaped}\"\n"));
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(key in hostile(), value in hostile(), deep in hostile()) {
            let value = json!({ "tags": { &key: &value, "list": [[&deep], { &deep: [] }] } });
            prop_assert_eq!(serde_saphyr::from_str::<Json>(&shown(&value))?, value);
        }
    }
}
