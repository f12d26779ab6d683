//! Lines of a table whose columns have their widths.
//!
//! Laid out here and not by a library: those that exist keep every cell until the end, ten times the memory of the
//! text, and take longer for it than all the rest of a long list.

use std::borrow::Cow;

use anstyle::Style;

use super::fit::GAP;
use crate::text::{beginning, width};

/// Stands at the end of a text that was cut.
const CUT: char = '…';

/// Columns whose widths are settled.
pub(super) struct Layout {
    /// None for a column that is left out.
    widths: Vec<Option<usize>>,
    last: usize,
    cuts: bool,
}

impl Layout {
    /// Columns of these widths; a cell that is wider is cut, or else pushes the others aside.
    pub(super) fn new(widths: Vec<Option<usize>>, cuts: bool) -> Self {
        let last = widths.iter().rposition(Option::is_some).unwrap_or_default();
        Self { widths, last, cuts }
    }

    /// The width of each column; none where it is left out.
    pub(super) fn widths(&self) -> &[Option<usize>] {
        &self.widths
    }

    /// Appends a line of these cells.
    pub(super) fn line<'a>(
        &self,
        cells: impl Iterator<Item = Cow<'a, str>>,
        style: Style,
        out: &mut Vec<u8>,
    ) {
        let mut line = String::new();
        for (index, (cell, width)) in cells.zip(&self.widths).enumerate() {
            if let Some(width) = *width {
                self.cell(&cell, width, &mut line);
                if index < self.last {
                    line.extend(std::iter::repeat_n(' ', GAP));
                }
            }
        }
        out.extend_from_slice(format!("{style}{}{style:#}\n", line.trim_end()).as_bytes());
    }

    /// Appends a cell and the blanks that make it as wide as its column.
    fn cell(&self, label: &str, room: usize, line: &mut String) {
        let mut used = width(label);
        if self.cuts && used > room {
            let shown = beginning(label, room.saturating_sub(1));
            line.push_str(shown);
            line.push(CUT);
            used = width(shown) + 1;
        } else {
            line.push_str(label);
        }
        line.extend(std::iter::repeat_n(' ', room.saturating_sub(used)));
    }
}
