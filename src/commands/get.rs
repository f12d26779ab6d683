//! `NOUN get`, for every noun.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::stream::{self, StreamExt};

use super::DisplayArgs;
use super::records::{Columns, Tagger};
use crate::bulk::{CONCURRENCY, State, Tally, unique};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::output::{Ending, Listing, Report};
use crate::resource::{Record, Resource};

/// Fetches one item, or several: one stands alone in the answer, as in the API's.
///
/// Of several, those that do not exist are reported and the others printed; any other failure ends it.
///
/// # Errors
/// As the service answers.
pub async fn run<R: Resource>(
    context: &Context,
    ids: Vec<impl Into<String>>,
    display: DisplayArgs,
) -> Result<Report<'_>> {
    let connection = context.connect().await?;
    let reader = Reader {
        tagger: display
            .with_tags
            .then(|| Tagger::new(&connection, context.ui)),
        columns: Columns::<R>::of_get(display.with_tags),
        connection,
    };
    match &unique(ids)[..] {
        [id] => reader.one(id).await,
        ids => Ok(reader.several(context, ids.to_vec())),
    }
}

struct Reader<R: Resource> {
    connection: Connection,
    columns: Columns<R>,
    tagger: Option<Tagger>,
}

impl<R: Resource> Reader<R> {
    async fn read(&self, id: &str) -> Result<Record<R>> {
        let record = Record::of_detail(R::get(&self.connection, id).await?);
        Ok(match &self.tagger {
            Some(tagger) => tagger.tag_one(record).await,
            None => record,
        })
    }

    async fn one<'a>(&self, id: &str) -> Result<Report<'a>> {
        let record = self.read(id).await?;
        Ok(Report::Record {
            envelope: R::ENVELOPE,
            columns: self.columns.specs(),
            row: self.columns.batch(vec![record]),
            failure: self.tagger.as_ref().and_then(Tagger::failure),
        })
    }

    fn several(self, context: &Context, ids: Vec<String>) -> Report<'_> {
        let tally = Rc::new(RefCell::new(Tally::default()));
        let reader = Rc::new(self);
        let columns = reader.columns.specs();
        let batches = stream::iter(ids)
            .map({
                let reader = Rc::clone(&reader);
                move |id| {
                    let reader = Rc::clone(&reader);
                    async move { reader.read(&id).await }
                }
            })
            .buffered(CONCURRENCY)
            .filter_map({
                let (reader, tally) = (Rc::clone(&reader), Rc::clone(&tally));
                move |record| {
                    let batch = match record {
                        Ok(record) => {
                            tally.borrow_mut().count(State::Succeeded);
                            Some(Ok(reader.columns.batch(vec![record])))
                        }
                        Err(error) if error.kind() == Kind::NotFound => {
                            context.ui.warn(&error);
                            tally.borrow_mut().failed(error);
                            None
                        }
                        Err(error) => Some(Err(error)),
                    };
                    async { batch }
                }
            });
        Report::Listing(Listing {
            envelope: R::ENVELOPES,
            columns,
            batches: batches.boxed_local(),
            ending: Box::new(move || Ending {
                trailer: None,
                failure: tally
                    .take()
                    .verdict(R::NOUNS)
                    .or_else(|| reader.tagger.as_ref().and_then(Tagger::failure)),
            }),
        })
    }
}
