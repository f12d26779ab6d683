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
