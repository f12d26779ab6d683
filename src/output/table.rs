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
