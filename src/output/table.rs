//! A table for people: no borders, one line a record, as wide as its content or the terminal.

use std::borrow::Cow;

use anstyle::Style;
use serde_json::Value as Json;

use super::columns::Column;
use super::fit::{Shape, fit};
use super::formatter::Formatter;
use super::layout::Layout;
use super::row::{ABSENT, Row};
use super::{Headers, Kind, Settings, Target};
use crate::error::Result;
use crate::text::escape;

/// A terminal that says it is narrower than this gets lines of this width.
const MIN_WIDTH: usize = 20;
const BOLD: Style = Style::new().bold();
const PLAIN: Style = Style::new();

/// How many records settle the widths of columns where there is no terminal to fit. Up to here a table is printed
/// when it is whole; the records of a longer one follow as they come, those with wider cells out of line.
const SETTLING: usize = 1_000;

/// The terminal's columns to keep to, if it has any limit.
pub(super) fn limit(target: &Target<'_>) -> Option<usize> {
    // Terminals that do not know their size say 0.
    let width = target.width.filter(|&width| width > 0)?;
    Some(width.max(MIN_WIDTH))
}

/// No label needs more characters than this for each column of the terminal, combining ones included.
const PER_COLUMN: usize = 8;

/// As much of a label as a line may show: to measure and keep a megabyte of which nothing is seen takes long.
fn beginning(label: Cow<'_, str>, limit: Option<usize>) -> Cow<'_, str> {
    let most = limit.unwrap_or(usize::MAX).saturating_mul(PER_COLUMN);
    if label.len() <= most {
        return label;
    }
    match label.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &label[..end]).into(),
        None => label,
    }
}

/// Collects a listing until it is known how wide its columns are.
pub(super) struct Table {
    headers: Headers,
    limit: Option<usize>,
    styled: bool,
    names: Vec<String>,
    kinds: Vec<Kind>,
    shapes: Vec<Shape>,
    /// Records that wait: a line each, the cells with a tab between them. No label has either.
    held: String,
    count: usize,
    layout: Option<Layout>,
}

impl Table {
    pub(super) fn new(settings: &Settings, target: &Target<'_>) -> Self {
        Self {
            headers: settings.headers,
            limit: limit(target),
            styled: target.styled,
            names: Vec::new(),
            kinds: Vec::new(),
            shapes: Vec::new(),
            held: String::new(),
            count: 0,
            layout: None,
        }
    }

    fn hold(&mut self, row: &Row<'_>) {
        for ((_, label), shape) in row.labels().zip(&mut self.shapes) {
            let label = beginning(label, self.limit);
            shape.add(&label, label != ABSENT);
            self.held.push_str(&label);
            self.held.push('\t');
        }
        self.held.pop();
        self.held.push('\n');
    }

    /// The widths that the records so far ask for.
    fn fitted(&self) -> Vec<Option<usize>> {
        match self.limit {
            Some(limit) => fit(&self.shapes, limit),
            None => self.shapes.iter().map(Shape::full).map(Some).collect(),
        }
    }

    /// The same, with room for what is known of the records to come.
    fn expected(&self) -> Vec<Option<usize>> {
        let room =
            |(width, kind): (Option<usize>, &Kind)| width.map(|width| width.max(usual(*kind)));
        self.fitted()
            .into_iter()
            .zip(&self.kinds)
            .map(room)
            .collect()
    }

    /// Prints the heading and what was held.
    fn lay_out(&mut self, widths: Vec<Option<usize>>, out: &mut Vec<u8>) -> Layout {
        let layout = Layout::new(widths, self.limit.is_some());
        if self.headers == Headers::Shown {
            let style = if self.styled { BOLD } else { PLAIN };
            layout.line(self.names.iter().map(Cow::from), style, out);
        }
        for line in std::mem::take(&mut self.held).lines() {
            layout.line(line.split('\t').map(Cow::from), PLAIN, out);
        }
        layout
    }
}

/// How wide the cells of a column can be expected to become, whatever they have been so far.
fn usual(kind: Kind) -> usize {
    match kind {
        Kind::Time => "2025-10-09T08:53:20Z".len(),
        Kind::Boolean | Kind::Enum(_) => {
            let words = kind.words().iter();
            words.map(|word| word.len()).max().unwrap_or_default()
        }
        Kind::Text | Kind::Integer | Kind::Nested => 0,
    }
}

impl Formatter for Table {
    fn begin(&mut self, columns: &[Column], _out: &mut Vec<u8>) -> Result<()> {
        let names = columns.iter().map(|column| escape(&column.name));
        self.names = names.map(Cow::into_owned).collect();
        self.kinds = columns.iter().map(|column| column.kind).collect();
        let is_headed = self.headers == Headers::Shown;
        let shape = |(column, name): (&Column, &String)| {
            Shape::new(column.kind, if is_headed { name } else { "" })
        };
        self.shapes = columns.iter().zip(&self.names).map(shape).collect();
        if let Some(shape) = self.shapes.first_mut() {
            shape.hold();
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()> {
        if self.layout.is_none() && self.limit.is_none() && self.count == SETTLING {
            self.layout = Some(self.lay_out(self.expected(), out));
        }
        match &self.layout {
            Some(layout) => layout.line(row.labels().map(|(_, label)| label), PLAIN, out),
            None => self.hold(row),
        }
        self.count += 1;
        Ok(())
    }

    fn end(&mut self, _trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        if self.layout.is_none() {
            self.layout = Some(self.lay_out(self.fitted(), out));
        }
        Ok(())
    }

    fn note(&self) -> Option<String> {
        let widths = self.layout.as_ref()?.widths();
        let columns = self.names.iter().zip(widths);
        let left_out: Vec<_> = columns
            .filter(|(_, width)| width.is_none())
            .map(|(name, _)| name.as_str())
            .collect();
        let count = match left_out.len() {
            0 => return None,
            1 => "1 column does".to_owned(),
            more => format!("{more} columns do"),
        };
        let names = left_out.join(", ");
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
    use crate::error::{Error, Kind as Failure};
    use crate::output::columns::choose;
    use crate::output::testing::{
        Table as Rows, columns, device, device_columns, devices, format, hostile, listing,
        print_to, printed, specs, tags,
    };
    use crate::output::{Format, Listing, Output, Report, Target, Value, print};
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
            output: Output::Memory(&mut written),
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
            output: Output::Memory(&mut Vec::new()),
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
        let broken = Err(Error::new(Failure::Transient, "Throttled", "slow down"));
        let pages = vec![Ok(vec![device("a", None)]), broken];
        let (text, result) = print_to(
            None,
            Report::Listing(listing(pages)),
            &format(Format::Table),
        );
        assert_eq!(text, "");
        assert!(result.is_err());
    }

    /// A long list into a pipe: `count` devices, of which the last has a long name.
    fn long(count: usize) -> Vec<Result<Vec<Vec<Option<Value<'static>>>>>> {
        let page = |number: usize| {
            let name = if number + 1 == count {
                "far longer than the others"
            } else {
                "desk"
            };
            Ok(vec![device(&number.to_string(), Some(name))])
        };
        (0..count).map(page).collect()
    }

    #[test]
    fn up_to_a_thousand_records_are_printed_when_whole_with_exact_widths() {
        let settings = format(Format::Table);
        let text = printed(Report::Listing(listing(long(SETTLING))), &settings);
        assert!(
            text.starts_with("id   name                        count  "),
            "{text}"
        );
        let mut pages = long(SETTLING);
        pages.push(Err(Error::new(
            Failure::Transient,
            "Throttled",
            "slow down",
        )));
        let (text, result) = print_to(None, Report::Listing(listing(pages)), &settings);
        assert_eq!(text, "");
        assert!(result.is_err());
    }

    #[test]
    fn more_are_printed_as_they_come_and_nothing_is_cut() {
        let settings = format(Format::Table);
        let text = printed(Report::Listing(listing(long(SETTLING + 2))), &settings);
        assert_eq!(text.lines().count(), SETTLING + 3);
        assert!(text.starts_with("id   name  count  "), "{text}");
        let last = text.lines().last().expect("a line");
        assert!(
            last.starts_with("1001  far longer than the others  7      1970-"),
            "{last}"
        );
        let mut pages = long(SETTLING + 2);
        pages.push(Err(Error::new(
            Failure::Transient,
            "Throttled",
            "slow down",
        )));
        let (broken, result) = print_to(None, Report::Listing(listing(pages)), &settings);
        assert_eq!(broken, text);
        assert!(result.is_err());
    }

    #[test]
    fn room_is_kept_for_the_words_and_times_to_come() {
        let words = Kind::Enum(&["NO", "DEREGISTERING"]);
        assert_eq!(
            [Kind::Time, words, Kind::Boolean, Kind::Text].map(usual),
            [20, 13, 5, 0]
        );
    }

    #[test]
    fn on_a_terminal_a_table_is_printed_when_whole_however_long() {
        let mut pages = long(SETTLING + 2);
        let settings = format(Format::Table);
        let text = shown(80, listing(long(SETTLING + 2)), &settings);
        assert!(
            text.starts_with("id    name                        count  "),
            "{text}"
        );
        pages.push(Err(Error::new(
            Failure::Transient,
            "Throttled",
            "slow down",
        )));
        let (text, _) = print_to(Some(80), Report::Listing(listing(pages)), &settings);
        assert_eq!(text, "");
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
