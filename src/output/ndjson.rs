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
