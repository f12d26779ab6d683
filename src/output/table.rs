//! A table for people: no borders, one line a record, as wide as its content or the terminal.

use anstyle::Style;
use comfy_table::{ColumnConstraint, ContentArrangement, Row as Cells, Table as Layout, presets};
use serde_json::Value as Json;

use super::columns::Column;
use super::formatter::Formatter;
use super::row::Row;
use super::{Headers, Settings, Target};
use crate::error::Result;
use crate::text::escape;

/// Blanks between two columns.
pub(super) const GAP: usize = 2;
/// On a terminal a column is never narrower than this for the sake of the next ones.
const NARROWEST: usize = 5;
/// A terminal that says it is narrower than this gets lines of this width.
const MIN_WIDTH: usize = 20;
/// Ends lines that lack columns.
const CUT: char = '…';
const CUT_WIDTH: usize = 1;
const BOLD: Style = Style::new().bold();
const PLAIN: Style = Style::new();

/// The terminal's columns to keep to, if it has any limit.
pub(super) fn limit(target: &Target<'_>) -> Option<usize> {
    // Terminals that do not know their size say 0.
    let width = target.width.filter(|&width| width > 0)?;
    Some(width.max(MIN_WIDTH))
}

/// A layout without borders.
pub(super) fn layout() -> Layout {
    let mut layout = Layout::new();
    layout.load_style(presets::NOTHING);
    layout
}

/// Separates the columns, and sets the width to keep to.
pub(super) fn arrange(layout: &mut Layout, limit: Option<usize>) {
    let last = layout.column_count().saturating_sub(1);
    for (index, column) in layout.column_iter_mut().enumerate() {
        let gap = if index == last { 0 } else { GAP };
        column.set_padding((0, fitting(gap)));
    }
    if let Some(limit) = limit {
        layout.set_width(fitting(limit));
        layout.set_content_arrangement(ContentArrangement::Dynamic);
    }
}

fn fitting(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// Collects a listing, whose columns are as wide as their widest cells, and prints it at the end.
pub(super) struct Table {
    layout: Layout,
    headers: Headers,
    limit: Option<usize>,
    styled: bool,
}

impl Table {
    pub(super) fn new(settings: &Settings, target: &Target<'_>) -> Self {
        let mut layout = layout();
        // No cell has a line break, so that a long one is cut at a character and not at a blank.
        layout.set_delimiter('\n');
        Self {
            layout,
            headers: settings.headers,
            limit: limit(target),
            styled: target.styled,
        }
    }

    fn cells(&self, texts: impl Iterator<Item = String>) -> Cells {
        let mut cells = Cells::from(texts);
        if self.limit.is_some() {
            cells.max_height(1);
        }
        cells
    }

    /// Hides the last columns where not all can be legible, and says whether it had to.
    fn hide_what_cannot_fit(&mut self, limit: usize) -> bool {
        let widths = self.layout.column_max_content_widths();
        let least = widths
            .iter()
            .map(|&width| usize::from(width).min(NARROWEST));
        if least.clone().sum::<usize>() + GAP * widths.len().saturating_sub(1) <= limit {
            return false;
        }
        let mut used = CUT_WIDTH;
        for (column, least) in self.layout.column_iter_mut().zip(least) {
            used += least + GAP;
            if used > limit {
                column.set_constraint(ColumnConstraint::Hidden);
            }
        }
        true
    }
}

impl Formatter for Table {
    fn begin(&mut self, columns: &[Column], _out: &mut Vec<u8>) -> Result<()> {
        if self.headers == Headers::Shown {
            let names = columns
                .iter()
                .map(|column| escape(&column.name).into_owned());
            let cells = self.cells(names);
            self.layout.set_header(cells);
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, _out: &mut Vec<u8>) -> Result<()> {
        let cells = self.cells(row.labels().map(|(_, label)| label));
        self.layout.add_row(cells);
        Ok(())
    }

    fn end(&mut self, _trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        let cut = self
            .limit
            .is_some_and(|limit| self.hide_what_cannot_fit(limit));
        let spare = if cut { CUT_WIDTH } else { 0 };
        arrange(&mut self.layout, self.limit.map(|limit| limit - spare));
        for (number, mut line) in self.layout.lines().enumerate() {
            if cut {
                line.push(CUT);
            }
            let line = line.trim_end();
            let heading = number == 0 && self.headers == Headers::Shown;
            let style = if heading && self.styled { BOLD } else { PLAIN };
            out.extend_from_slice(format!("{style}{line}{style:#}\n").as_bytes());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use proptest::prelude::*;

    use super::*;
    use crate::error::{Error, Kind};
    use crate::output::testing::{
        columns, device, devices, format, hostile, listing, print_to, printed, specs, tags,
    };
    use crate::output::{Format, Listing, Report, Target, print};
    use crate::text::width;

    const DEVICES: &str = "\
id  name             count  createdAt             window
a   desk \"1\", 東京   7      1970-01-01T00:00:00Z  MONDAY 01:00
b   =1\\tü\\u{202e}\\n  7      1970-01-01T00:00:00Z  MONDAY 01:00
c   ?                -      -                     -
";

    fn shown(width: usize, listing: Listing<'static>, settings: &Settings) -> String {
        let (text, result) = print_to(Some(width), Report::Listing(listing), settings);
        result.expect("printed");
        text
    }

    #[test]
    fn default_columns_as_wide_as_their_cells() {
        let settings = format(Format::Table);
        assert_eq!(printed(Report::Listing(devices()), &settings), DEVICES);
        assert_eq!(shown(80, devices(), &settings), DEVICES);
    }

    #[test]
    fn asked_columns_in_the_order_asked() {
        let settings = columns(Format::Table, &["activationCode", "id"]);
        let expected =
            "activationCode  id\nus1234567       a\nus1234567       b\n-               c\n";
        assert_eq!(printed(Report::Listing(devices()), &settings), expected);
    }

    #[test]
    fn nothing_found_leaves_the_headings() {
        let settings = format(Format::Table);
        let none = || Report::Listing(listing(Vec::new()));
        assert_eq!(
            printed(none(), &settings),
            "id  name  count  createdAt  window\n"
        );
        let settings = Settings {
            headers: Headers::Omitted,
            ..settings
        };
        assert_eq!(printed(none(), &settings), "");
    }

    #[test]
    fn headings_are_bold_or_left_out() {
        let mut written = Vec::new();
        let mut target = Target {
            ui: crate::output::testing::silent(),
            writer: &mut written,
            width: Some(80),
            styled: true,
        };
        print(tags(&[("k", "v")]), &format(Format::Table), &mut target)
            .now_or_never()
            .expect("nothing to wait for")
            .expect("printed");
        assert_eq!(written, b"\x1b[1mkey  value\x1b[0m\nk    v\n");
        let settings = Settings {
            headers: Headers::Omitted,
            ..format(Format::Table)
        };
        assert_eq!(printed(tags(&[("k", "v")]), &settings), "k  v\n");
    }

    #[test]
    fn cells_are_cut_on_a_narrow_terminal_only() {
        let settings = format(Format::Table);
        let expected = "\
id  name       count  createdAt  window
a   desk \"1\"…  7      1970-01-…  MONDAY …
b   =1\\tü\\u{…  7      1970-01-…  MONDAY …
c   ?          -      -          -
";
        assert_eq!(shown(41, devices(), &settings), expected);
    }

    #[test]
    fn columns_without_room_are_left_out_visibly() {
        let settings = format(Format::Table);
        let expected = "\
id  name        count  …
a   desk \"1\",…  7      …
b   =1\\tü\\u{2…  7      …
c   ?           -      …
";
        assert_eq!(shown(24, devices(), &settings), expected);
    }

    #[test]
    fn a_broken_listing_prints_nothing() {
        let broken = Err(Error::new(Kind::Transient, "Throttled", "slow down"));
        let pages = vec![Ok(vec![device("a", None)]), broken];
        let (text, result) = print_to(
            None,
            Report::Listing(listing(pages)),
            &format(Format::Table),
        );
        assert_eq!(text, "");
        assert!(result.is_err());
    }

    proptest! {
        #[test]
        fn lines_fit_and_records_stay_lines(
            rows in prop::collection::vec(prop::collection::vec(hostile(), 9), 0..4),
            count in 1..=9usize,
            limit in 20..90usize,
        ) {
            let cells = |row: &Vec<String>| row[..count].iter().map(|text| Some(text.clone().into())).collect();
            let texts = Listing {
                columns: specs(&["a", "name", "environmentId", "d", "e", "lastConnectedAt", "g", "h", "i"][..count]),
                ..listing(vec![Ok(rows.iter().map(cells).collect())])
            };
            let text = shown(limit, texts, &format(Format::Table));
            prop_assert_eq!(text.lines().count(), rows.len() + 1);
            for line in text.lines() {
                prop_assert!(width(line) <= limit, "{} > {limit}: {line:?}", width(line));
                prop_assert_eq!(escape(line), line);
            }
        }
    }
}
