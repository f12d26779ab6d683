//! JSON, byte for byte as `aws … --output json` prints it: Python's `json.dumps(…, indent=4, ensure_ascii=False)`.

use serde::Serialize;
use serde_json::Value as Json;
use serde_json::ser::{Formatter as _, PrettyFormatter, Serializer};

use super::columns::Column;
use super::formatter::{Formatter, unexpressed};
use super::row::Row;
use crate::error::Result;

const INDENT: &[u8] = b"    ";

/// Appends `value` as a whole document.
pub(super) fn document(value: &Json, out: &mut Vec<u8>) -> Result<()> {
    nested(value, PrettyFormatter::with_indent(INDENT), out)?;
    out.push(b'\n');
    Ok(())
}

/// Appends `value` as it stands at the depth that `layout` has reached.
fn nested(value: &impl Serialize, layout: PrettyFormatter<'_>, out: &mut Vec<u8>) -> Result<()> {
    value
        .serialize(&mut Serializer::with_formatter(out, layout))
        .map_err(unexpressed)
}

/// A listing as one object, streamed: it stays unclosed when the listing breaks off.
pub(super) struct Stream {
    envelope: &'static str,
    /// Counts the depth; a copy of it goes on where a record begins.
    layout: PrettyFormatter<'static>,
    first: bool,
}

impl Stream {
    pub(super) fn new(envelope: &'static str) -> Self {
        Self {
            envelope,
            layout: PrettyFormatter::with_indent(INDENT),
            first: true,
        }
    }

    fn key(&mut self, key: &str, first: bool, out: &mut Vec<u8>) -> Result<()> {
        let layout = &mut self.layout;
        layout.begin_object_key(out, first).map_err(unexpressed)?;
        nested(&key, layout.clone(), out)?;
        layout.end_object_key(out).map_err(unexpressed)?;
        layout.begin_object_value(out).map_err(unexpressed)
    }
}

impl Formatter for Stream {
    fn begin(&mut self, _columns: &[Column], out: &mut Vec<u8>) -> Result<()> {
        self.layout.begin_object(out).map_err(unexpressed)?;
        self.key(self.envelope, true, out)?;
        self.layout.begin_array(out).map_err(unexpressed)
    }

    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()> {
        let first = std::mem::replace(&mut self.first, false);
        self.layout
            .begin_array_value(out, first)
            .map_err(unexpressed)?;
        nested(row, self.layout.clone(), out)?;
        self.layout.end_array_value(out).map_err(unexpressed)
    }

    fn end(&mut self, trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        self.layout.end_array(out).map_err(unexpressed)?;
        self.layout.end_object_value(out).map_err(unexpressed)?;
        if let Some((key, value)) = trailer {
            self.key(key, false, out)?;
            nested(&value, self.layout.clone(), out)?;
            self.layout.end_object_value(out).map_err(unexpressed)?;
        }
        self.layout.end_object(out).map_err(unexpressed)?;
        out.push(b'\n');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{FutureExt, StreamExt, stream};
    use proptest::prelude::*;
    use serde_json::json;

    use crate::error::{Error, Kind};
    use crate::output::testing::{
        Table, columns, device, devices, format, hostile, listing, print_to, printed, query,
        record, specs, tags,
    };
    use crate::output::{Batch, Ending, Format, Listing, Output, Report, Settings, Target, print};

    use super::*;

    const DEVICES: &str = r#"{
    "devices": [
        {
            "id": "a",
            "name": "desk \"1\", 東京",
            "count": 7,
            "createdAt": "1970-01-01T00:00:00+00:00",
            "window": {
                "type": "CUSTOM",
                "days": [
                    "MONDAY"
                ],
                "none": []
            },
            "activationCode": "us1234567"
        },
        {
            "id": "b",
            "name": "=1\tü<RLO>\n",
            "count": 7,
            "createdAt": "1970-01-01T00:00:00+00:00",
            "window": {
                "type": "CUSTOM",
                "days": [
                    "MONDAY"
                ],
                "none": []
            },
            "activationCode": "us1234567"
        },
        {
            "id": "c"
        }
    ]
}
"#;

    fn devices_json() -> String {
        DEVICES.replace("<RLO>", "\u{202e}")
    }

    fn json_settings() -> Settings {
        format(Format::Json)
    }

    #[test]
    fn a_listing_is_what_python_prints() {
        assert_eq!(
            printed(Report::Listing(devices()), &json_settings()),
            devices_json()
        );
    }

    #[test]
    fn a_collected_listing_is_the_same_as_a_streamed_one() {
        let settings = query(Format::Json, "@");
        assert_eq!(
            printed(Report::Listing(devices()), &settings),
            devices_json()
        );
    }

    #[test]
    fn empty_ones_are_on_one_line() {
        let none = Report::Listing(listing(Vec::new()));
        assert_eq!(
            printed(none, &json_settings()),
            "{\n    \"devices\": []\n}\n"
        );
        let empty_page = Report::Listing(listing(vec![Ok(Vec::new())]));
        assert_eq!(
            printed(empty_page, &json_settings()),
            "{\n    \"devices\": []\n}\n"
        );
        assert_eq!(
            printed(tags(&[]), &json_settings()),
            "{\n    \"tags\": {}\n}\n"
        );
        let all_absent = Report::Listing(listing(vec![Ok(vec![vec![None; 6]])]));
        let expected = "{\n    \"devices\": [\n        {}\n    ]\n}\n";
        assert_eq!(printed(all_absent, &json_settings()), expected);
    }

    #[test]
    fn columns_narrow_the_members() {
        let settings = columns(Format::Json, &["count", "ID"]);
        let expected =
            "{\n    \"device\": {\n        \"count\": 7,\n        \"id\": \"a\"\n    }\n}\n";
        assert_eq!(printed(record(), &settings), expected);
        let narrowed: Json =
            serde_json::from_str(&printed(Report::Listing(devices()), &settings)).expect("JSON");
        assert_eq!(narrowed["devices"][1], json!({"count": 7, "id": "b"}));
    }

    #[test]
    fn the_trailer_follows_the_list_and_the_failure_comes_last() {
        let failure = Error::new(Kind::Partial, "PartialFailure", "1 of 2 failed");
        let results = Listing {
            ending: Box::new(|| Ending {
                note: None,
                trailer: Some(("summary", json!({"failed": 1}))),
                failure: Some(failure),
            }),
            ..listing(Vec::new())
        };
        let (text, result) = print_to(None, Report::Listing(results), &json_settings());
        assert_eq!(
            text,
            "{\n    \"devices\": [],\n    \"summary\": {\n        \"failed\": 1\n    }\n}\n"
        );
        assert_eq!(result.expect_err("the failure").kind(), Kind::Partial);
    }

    #[test]
    fn a_broken_listing_stays_unclosed() {
        let broken = || Err(Error::new(Kind::Transient, "Throttled", "slow down"));
        let (text, result) = print_to(
            None,
            Report::Listing(listing(vec![broken()])),
            &json_settings(),
        );
        assert_eq!(
            (text.as_str(), result.expect_err("broken").kind()),
            ("", Kind::Transient)
        );
        let pages = vec![Ok(vec![device("a", None)]), broken()];
        let (text, result) = print_to(None, Report::Listing(listing(pages)), &json_settings());
        assert_eq!(result.expect_err("broken").kind(), Kind::Transient);
        assert!(text.starts_with("{\n    \"devices\": [\n        {\n"));
        assert!(serde_json::from_str::<Json>(&text).is_err());
    }

    #[test]
    fn each_page_is_written_before_the_next_is_awaited() {
        let page = || -> Batch<'static> { Box::new(Table(vec![device("a", None)])) };
        let endless = Listing {
            batches: stream::iter([Ok(page())])
                .chain(stream::pending())
                .boxed_local(),
            ..listing(Vec::new())
        };
        let mut written = Vec::new();
        let mut target = Target {
            ui: crate::output::testing::silent(),
            output: Output::Memory(&mut written),
            width: None,
            styled: false,
        };
        let settings = json_settings();
        let mut printing = Box::pin(print(Report::Listing(endless), &settings, &mut target));
        // Once to ask for the next page, once to go on meanwhile.
        for _ in 0..2 {
            assert!(printing.as_mut().now_or_never().is_none());
        }
        drop(printing);
        assert!(written.ends_with(b"\n        }"));
    }

    proptest! {
        #[test]
        fn what_is_printed_parses_back(texts in prop::collection::vec(hostile(), 0..4)) {
            let rows = texts.iter().map(|text| vec![Some(text.clone().into())]).collect();
            let names = Listing { columns: specs(&["name"]), ..listing(vec![Ok(rows)]) };
            let parsed: Json = serde_json::from_str(&printed(Report::Listing(names), &json_settings()))?;
            let expected: Vec<Json> = texts.iter().map(|text| json!({"name": text})).collect();
            prop_assert_eq!(parsed, json!({ "devices": expected }));
        }
    }
}
