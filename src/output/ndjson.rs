//! Newline-delimited JSON: one compact object a line, nothing around them.

use super::formatter::{Formatter, unexpressed};
use super::row::Row;
use crate::error::Result;

/// A listing as lines.
pub(super) struct Lines;

impl Formatter for Lines {
    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()> {
        serde_json::to_writer(&mut *out, row).map_err(unexpressed)?;
        out.push(b'\n');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::error::{Error, Kind};
    use crate::output::testing::columns;
    use crate::output::testing::{
        device, devices, format, listing, print_to, printed, record, tags,
    };
    use crate::output::{Format, Report};

    #[test]
    fn one_object_is_one_line() {
        let lines = printed(
            Report::Listing(devices()),
            &columns(Format::Ndjson, &["id", "window"]),
        );
        let window = r#""window":{"type":"CUSTOM","days":["MONDAY"],"none":[]}"#;
        let expected =
            format!("{{\"id\":\"a\",{window}}}\n{{\"id\":\"b\",{window}}}\n{{\"id\":\"c\"}}\n");
        assert_eq!(lines, expected);
    }

    #[test]
    fn there_is_no_envelope() {
        let settings = format(Format::Ndjson);
        assert_eq!(printed(Report::Listing(listing(Vec::new())), &settings), "");
        assert!(printed(record(), &settings).starts_with("{\"id\":\"a\",\"count\":7,"));
        assert_eq!(
            printed(tags(&[("k", "v")]), &settings),
            "{\"key\":\"k\",\"value\":\"v\"}\n"
        );
    }

    #[test]
    fn a_broken_listing_keeps_its_lines() {
        let broken = Err(Error::new(Kind::Transient, "Throttled", "slow down"));
        let pages = vec![Ok(vec![device("a", None)]), broken];
        let (text, result) = print_to(
            None,
            Report::Listing(listing(pages)),
            &format(Format::Ndjson),
        );
        assert_eq!(text.lines().count(), 1);
        assert!(result.is_err());
    }
}
