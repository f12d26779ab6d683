//! The way of a listing through a format: batch by batch, each flushed before the next is awaited.

use std::fmt;

use futures_util::TryStreamExt;
use futures_util::stream::LocalBoxStream;
use serde_json::Value as Json;

use super::columns::Column;
use super::row::Row;
use super::{Batch, Listing, Target, Unwritten};
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

    /// What a person at a terminal has to know of what was printed; asked after [`Formatter::end`].
    fn note(&self) -> Option<String> {
        None
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
        unwritten,
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
            if let Err(error) = target.send(&out) {
                return Err(give_up(batches, unwritten, error).await);
            }
            out.clear();
        }
    }
    if !begun {
        formatter.begin(columns, &mut out)?;
    }
    let ending = ending();
    formatter.end(ending.trailer, &mut out)?;
    target.send(&out)?;
    for note in formatter.note().into_iter().chain(ending.note) {
        target.ui.note(note);
    }
    ending.failure.map_or(Ok(()), Err)
}

/// What to say of records that cannot be written; changes that were begun come to their end first.
async fn give_up(
    mut batches: LocalBoxStream<'_, Result<Batch<'_>>>,
    unwritten: Unwritten,
    error: Error,
) -> Error {
    if unwritten == Unwritten::Dropped {
        return error;
    }
    while let Ok(Some(_)) = batches.try_next().await {}
    // Without its cause: a reader that went away must not make work that was done look interrupted.
    Error::new(error.kind(), error.code().to_owned(), error.message())
        .hint("what was asked for was carried out all the same; only the report is lost")
}

/// Writing to memory fails only where this program built what a format cannot express.
pub(super) fn unexpressed(error: impl fmt::Display) -> Error {
    Error::bug(format!("the result cannot be expressed: {error}"))
}
