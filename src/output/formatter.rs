//! The way of a listing through a format: batch by batch, each flushed before the next is awaited.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use futures_util::TryStreamExt;
use futures_util::future::{Either, select};
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

/// What is at hand is written together up to this many bytes: many batches are single records.
const ENOUGH: usize = 1 << 16;

/// Prints a listing. An error in it ends the output where it is.
///
/// While a batch is formatted and written, the next one is on its way.
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
    let mut coming = batches.try_next().await?;
    while let Some(batch) = coming {
        let next = ask(&mut batches).await;
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
        drop(batch);
        coming = match next {
            Poll::Ready(Ok(Some(batch))) if out.len() < ENOUGH => Some(batch),
            next => match write(&mut out, next, &mut batches, target).await {
                Ok(coming) => coming?,
                Err(error) => return Err(give_up(batches, unwritten, error).await),
            },
        };
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

type Batches<'a> = LocalBoxStream<'a, Result<Batch<'a>>>;

/// What a stream of batches gives: an error, a batch or its end.
type Next<'a> = Result<Option<Batch<'a>>>;

/// Asks for the next batch, and lets the request out before anything else is done; pending where it has to be
/// waited for.
async fn ask<'a>(batches: &mut Batches<'a>) -> Poll<Next<'a>> {
    let next = poll_fn(|context| Poll::Ready(batches.try_poll_next_unpin(context))).await;
    if next.is_pending() {
        tokio::task::yield_now().await;
    }
    next.map(Option::transpose)
}

/// Writes `out` and empties it; gives the next batch, whose request goes on meanwhile. What was to be written is
/// written even if that request fails.
///
/// # Errors
/// Where `out` cannot be written.
async fn write<'a>(
    out: &mut Vec<u8>,
    next: Poll<Next<'a>>,
    batches: &mut Batches<'a>,
    target: &mut Target<'_>,
) -> Result<Next<'a>> {
    if out.is_empty() {
        return Ok(match next {
            Poll::Ready(next) => next,
            Poll::Pending => batches.try_next().await,
        });
    }
    let bytes = std::mem::take(out);
    let (mut bytes, next) = match next {
        Poll::Ready(next) => {
            target.send(&bytes)?;
            (bytes, next)
        }
        Poll::Pending => {
            let written = pin!(target.send_aside(bytes));
            match select(written, batches.try_next()).await {
                Either::Left((written, next)) => (written?, next.await),
                Either::Right((next, written)) => (written.await?, next),
            }
        }
    };
    bytes.clear();
    *out = bytes;
    Ok(next)
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
