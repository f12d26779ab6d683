//! `NOUN get`, for every noun.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::stream::{self, StreamExt};

use super::DisplayArgs;
use super::records::Shown;
use crate::bulk::{CONCURRENCY, State, Tally};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::output::{Batch, Ending, Listing, Report, Unwritten};
use crate::resource::{Record, Resource};
use crate::select::{Fetcher, Missing, OnFailure, Origin, Plan, Selection};

/// Fetches items with all details. One that was typed stands alone in the answer, as in the API's.
///
/// Of several, those that do not exist are reported and the others printed; any other failure ends it.
///
/// # Errors
/// As the service answers.
pub async fn run<R: Resource>(
    context: &Context,
    selection: Selection<R>,
    display: DisplayArgs,
) -> Result<Report<'_>> {
    let shown = Shown::<R>::in_get(&context.settings, display.with_tags)?;
    let origin = selection.origin;
    let ids = selection.targets(context, Missing::Refused).await?.ids;
    let connection = context.connect().await?;
    let plan = Plan::after_get(shown.columns());
    let reader = Reader {
        fetcher: Fetcher::prepare(&connection, context, plan, OnFailure::Show).await?,
        connection,
        shown,
    };
    match (&ids[..], origin) {
        ([id], Origin::Typed) => reader.one(id).await,
        _ => Ok(reader.several(context, ids)),
    }
}

struct Reader<R: Resource> {
    connection: Connection,
    fetcher: Rc<Fetcher<R>>,
    shown: Shown<R>,
}

impl<R: Resource> Reader<R> {
    async fn read<'a>(&self, id: &str) -> Result<Batch<'a>> {
        let record = Record::of_detail(R::get(&self.connection, id).await?);
        let record = Rc::clone(&self.fetcher).complete(record).await?;
        Ok(self
            .shown
            .batch(record.into_iter().collect(), self.fetcher.facts()))
    }

    async fn one<'a>(&self, id: &str) -> Result<Report<'a>> {
        Ok(Report::Record {
            envelope: R::ENVELOPE,
            columns: self.shown.specs(),
            row: self.read(id).await?,
            failure: self.fetcher.failure(),
        })
    }

    fn several(self, context: &Context, ids: Vec<String>) -> Report<'_> {
        let tally = Rc::new(RefCell::new(Tally::default()));
        let reader = Rc::new(self);
        let columns = reader.shown.specs();
        let read = {
            let reader = Rc::clone(&reader);
            move |id: String| {
                let reader = Rc::clone(&reader);
                async move { reader.read(&id).await }
            }
        };
        let keep_found = {
            let tally = Rc::clone(&tally);
            move |batch: Result<Batch<'static>>| {
                let batch = match batch {
                    Err(error) if error.kind() == Kind::NotFound => {
                        let mut tally = tally.borrow_mut();
                        if tally.has_failures() {
                            context.ui.warn(&error);
                        }
                        tally.failed(error);
                        None
                    }
                    batch => {
                        tally.borrow_mut().count(State::Succeeded);
                        Some(batch)
                    }
                };
                async { batch }
            }
        };
        Report::Listing(Listing {
            envelope: R::ENVELOPES,
            unwritten: Unwritten::Dropped,
            columns,
            batches: stream::iter(ids)
                .map(read)
                .buffered(CONCURRENCY)
                .filter_map(keep_found)
                .boxed_local(),
            ending: Box::new(move || {
                let missing = tally.take().verdict(R::NOUNS);
                Ending {
                    trailer: None,
                    note: None,
                    failure: missing.or_else(|| reader.fetcher.failure()),
                }
            }),
        })
    }
}
