//! A table for people: no borders, one line a record, as wide as its content or the terminal.

use std::borrow::Cow;

use anstyle::Style;
use comfy_table::{ColumnConstraint, Row as Cells, Table as Layout, Width, presets};
use serde_json::Value as Json;

use super::columns::Column;
use super::fit::{GAP, Shape, fit};
use super::formatter::Formatter;
use super::row::{ABSENT, Row};
use super::{Headers, Settings, Target};
use crate::error::Result;
use crate::text::escape;

/// A terminal that says it is narrower than this gets lines of this width.
const MIN_WIDTH: usize = 20;
const BOLD: Style = Style::new().bold();
const PLAIN: Style = Style::new();

/// The terminal's columns to keep to, if it has any limit.
pub(super) fn limit(target: &Target<'_>) -> Option<usize> {
    // Terminals that do not know their size say 0.
    let width = target.width.filter(|&width| width > 0)?;
    Some(width.max(MIN_WIDTH))
}

fn fitting(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// No label needs more characters than this for each column of the terminal, combining ones included.
const PER_COLUMN: usize = 8;

/// As much of a label as a line may show: the layout takes minutes to cut a megabyte.
fn beginning(mut label: String, limit: usize) -> String {
    if let Some((end, _)) = label.char_indices().nth(limit * PER_COLUMN) {
        label.truncate(end);
        label.push('…');
    }
    label
}

/// Collects a listing, whose columns are as wide as their widest cells, and prints it at the end.
pub(super) struct Table {
    layout: Layout,
    headers: Headers,
    limit: Option<usize>,
    styled: bool,
    names: Vec<String>,
    shapes: Vec<Shape>,
    left_out: Vec<String>,
}

impl Table {
    pub(super) fn new(settings: &Settings, target: &Target<'_>) -> Self {
        let mut layout = Layout::new();
        layout.load_style(presets::NOTHING);
        // No cell has a line break, so that a long one is cut at a character and not at a blank.
        layout.set_delimiter('\n');
        Self {
            layout,
            headers: settings.headers,
            limit: limit(target),
            styled: target.styled,
            names: Vec::new(),
            shapes: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn cells(&self, texts: Vec<String>) -> Cells {
        let mut cells = Cells::from(texts);
        if self.limit.is_some() {
            cells.max_height(1);
        }
        cells
    }

    /// Separates the columns, and makes them as narrow as the terminal needs them.
    fn arrange(&mut self) {
        let widths = match self.limit {
            Some(limit) => fit(&self.shapes, limit),
            None => Vec::new(),
        };
        let last = match widths.iter().rposition(Option::is_some) {
            Some(last) => last,
            None => self.names.len().saturating_sub(1),
        };
        for (index, column) in self.layout.column_iter_mut().enumerate() {
            let gap = if index == last { 0 } else { GAP };
            column.set_padding((0, fitting(gap)));
            match widths.get(index) {
                None => {}
                Some(None) => {
                    column.set_constraint(ColumnConstraint::Hidden);
                    self.left_out.push(self.names[index].clone());
                }
                Some(Some(width)) => {
                    let width = Width::Fixed(fitting(width + gap));
                    column.set_constraint(ColumnConstraint::Absolute(width));
                }
            }
        }
    }
}

impl Formatter for Table {
    fn begin(&mut self, columns: &[Column], _out: &mut Vec<u8>) -> Result<()> {
        let names = columns.iter().map(|column| escape(&column.name));
        self.names = names.map(Cow::into_owned).collect();
        let is_headed = self.headers == Headers::Shown;
        let shape = |(column, name): (&Column, &String)| {
            Shape::new(column.kind, if is_headed { name } else { "" })
        };
        self.shapes = columns.iter().zip(&self.names).map(shape).collect();
        if let Some(shape) = self.shapes.first_mut() {
            shape.hold();
        }
        if is_headed {
            let cells = self.cells(self.names.clone());
            self.layout.set_header(cells);
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, _out: &mut Vec<u8>) -> Result<()> {
        let labels = row.labels().map(|(_, label)| label);
        let labels: Vec<String> = match self.limit {
            Some(limit) => labels.map(|label| beginning(label, limit)).collect(),
            None => labels.collect(),
        };
        for (shape, label) in self.shapes.iter_mut().zip(&labels) {
            shape.add(label, label != ABSENT);
        }
        let cells = self.cells(labels);
        self.layout.add_row(cells);
        Ok(())
    }

    fn end(&mut self, _trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        self.arrange();
        for (number, line) in self.layout.lines().enumerate() {
            let line = line.trim_end();
            let heading = number == 0 && self.headers == Headers::Shown;
            let style = if heading && self.styled { BOLD } else { PLAIN };
            out.extend_from_slice(format!("{style}{line}{style:#}\n").as_bytes());
        }
        Ok(())
    }

    fn note(&self) -> Option<String> {
        let count = match self.left_out.len() {
            0 => return None,
            1 => "1 column does".to_owned(),
            more => format!("{more} columns do"),
        };
        let names = self.left_out.join(", ");
        Some(format!(
            "{count} not fit: {names}; a wider terminal or another --output shows all"
        ))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use proptest::prelude::*;

    use super::*;
    use crate::error::{Error, Kind};
    use crate::output::columns::choose;
    use crate::output::testing::{
        Table as Rows, columns, device, device_columns, devices, format, hostile, listing,
        print_to, printed, specs, tags,
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
    fn texts_are_cut_on_a_narrow_terminal_only() {
        let settings = format(Format::Table);
        assert_eq!(shown(62, devices(), &settings), DEVICES);
        let expected = "\
id  name      count  createdAt             window
a   desk \"1…  7      1970-01-01T00:00:00Z  MONDAY …
b   =1\\tü\\u…  7      1970-01-01T00:00:00Z  MONDAY …
c   ?         -      -                     -
";
        assert_eq!(shown(51, devices(), &settings), expected);
    }

    #[test]
    fn columns_without_room_are_left_out_and_named() {
        let settings = format(Format::Table);
        let expected = "\
id  name           count
a   desk \"1\", 東…  7
b   =1\\tü\\u{202e…  7
c   ?              -
";
        assert_eq!(shown(24, devices(), &settings), expected);
        assert_eq!(
            note(24, &settings).expect("a note"),
            "2 columns do not fit: createdAt, window; a wider terminal or another --output shows all"
        );
        let settings = columns(Format::Table, &["createdAt", "name"]);
        let one = note(20, &settings).expect("a note");
        assert!(one.starts_with("1 column does not fit: name;"), "{one}");
        assert_eq!(note(80, &settings), None);
    }

    /// What is said of a listing of one device on a terminal of `width` columns.
    fn note(width: usize, settings: &Settings) -> Option<String> {
        let target = Target {
            ui: crate::output::testing::silent(),
            writer: &mut Vec::new(),
            width: Some(width),
            styled: false,
        };
        let columns = device_columns();
        let columns = choose(&columns, settings.columns.as_deref(), |spec| spec.in_table);
        let (columns, mut out) = (columns.expect("columns"), Vec::new());
        let rows = &Rows(vec![device("a", Some("desk 1"))]);
        let mut table = Table::new(settings, &target);
        table.begin(&columns, &mut out).expect("begun");
        let row = Row {
            rows,
            number: 0,
            columns: &columns,
        };
        table.row(&row, &mut out).expect("taken");
        table.end(None, &mut out).expect("ended");
        table.note()
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
