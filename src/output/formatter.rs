//! The way of a listing through a format: batch by batch, each flushed before the next is awaited.

use std::fmt;

use futures_util::TryStreamExt;
use serde_json::Value as Json;

use super::columns::Column;
use super::row::Row;
use super::{Listing, Target};
use crate::error::{Error, Result};

/// A format that takes records one by one.
///
/// What it appends to `out` is written when the batch ends; what it keeps until [`Formatter::end`] is
/// printed only when the listing came whole.
pub(super) trait Formatter {
    /// Begins; called when the first batch has arrived, or at the end of a listing without any.
    fn begin(&mut self, _columns: &[Column], _out: &mut Vec<u8>) -> Result<()> {
        Ok(())
    }

    /// Takes one record.
    fn row(&mut self, row: &Row<'_>, out: &mut Vec<u8>) -> Result<()>;

    /// Ends a listing that came whole.
    fn end(&mut self, _trailer: Option<(&'static str, Json)>, _out: &mut Vec<u8>) -> Result<()> {
        Ok(())
    }
}

/// Prints a listing. An error in it ends the output where it is.
pub(super) async fn run(
    listing: Listing<'_>,
    columns: &[Column],
    formatter: &mut dyn Formatter,
    target: &mut Target<'_>,
) -> Result<()> {
    let Listing {
        mut batches,
        ending,
        ..
    } = listing;
    let mut out = Vec::new();
    let mut begun = false;
    while let Some(batch) = batches.try_next().await? {
        if !begun {
            formatter.begin(columns, &mut out)?;
            begun = true;
        }
        for number in 0..batch.len() {
            let rows = &*batch;
            let row = Row {
                rows,
                number,
                columns,
            };
            formatter.row(&row, &mut out)?;
        }
        if !out.is_empty() {
            target.send(&out)?;
            out.clear();
        }
    }
    if !begun {
        formatter.begin(columns, &mut out)?;
    }
    let ending = ending();
    formatter.end(ending.trailer, &mut out)?;
    target.send(&out)?;
    ending.failure.map_or(Ok(()), Err)
}

/// Writing to memory fails only where this program built what a format cannot express.
pub(super) fn unexpressed(error: impl fmt::Display) -> Error {
    Error::bug(format!("the result cannot be expressed: {error}"))
}
