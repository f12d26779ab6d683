//! `NOUN list`, for every noun.

use std::cell::Cell;
use std::rc::Rc;

use clap::Args;
use futures_util::{StreamExt, TryStreamExt};

use super::DisplayArgs;
use super::records::{Columns, Tagger};
use crate::client;
use crate::context::Context;
use crate::error::Result;
use crate::output::{Ending, Listing, Report};
use crate::resource::{Record, Resource};
use crate::text;

/// Options of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    #[command(flatten)]
    pub display: DisplayArgs,

    /// Stop after this many
    #[arg(long, value_name = "N", help_heading = "Display options")]
    limit: Option<usize>,
}

/// Lists every item of a resource, page by page.
///
/// # Errors
/// As the first page fails; later failures are in the report's stream.
pub async fn run<R: Resource>(context: &Context, args: ListArgs) -> Result<Report<'_>> {
    let connection = context.connect().await?;
    let columns = Columns::<R>::of_list(args.display.with_tags);
    let tagger = args
        .display
        .with_tags
        .then(|| Tagger::new(&connection, context.ui));
    let seen = Rc::new(Cell::new(0));

    let pages = {
        let connection = connection.clone();
        client::pages(async move |token| R::page(&connection, token).await, R::id)
    };
    let batches = limit(pages, args.limit).and_then({
        let (columns, tagger, seen) = (columns.clone(), tagger.clone(), Rc::clone(&seen));
        move |items: Vec<R::Summary>| {
            let (columns, tagger) = (columns.clone(), tagger.clone());
            seen.set(seen.get() + items.len());
            async move {
                let records: Vec<_> = items.into_iter().map(Record::of_summary).collect();
                Ok(columns.batch(match tagger {
                    Some(tagger) => tagger.tag(records).await,
                    None => records,
                }))
            }
        }
    });

    Ok(Report::Listing(Listing {
        envelope: R::ENVELOPES,
        columns: columns.specs(),
        batches: batches.boxed_local(),
        ending: Box::new(move || {
            context.ui.note(text::count(seen.get(), R::NOUN, R::NOUNS));
            Ending {
                trailer: None,
                failure: tagger.and_then(|tagger| tagger.failure()),
            }
        }),
    }))
}

/// Cuts the stream after `limit` items, so that no page beyond them is fetched.
fn limit<T>(
    pages: impl futures_util::Stream<Item = Result<Vec<T>>>,
    limit: Option<usize>,
) -> impl futures_util::Stream<Item = Result<Vec<T>>> {
    let mut left = limit.unwrap_or(usize::MAX);
    let pages = pages.map_ok(move |mut items| {
        items.truncate(left);
        left -= items.len();
        (items, left == 0)
    });
    futures_util::stream::unfold(Some(Box::pin(pages)), |pages| async {
        let mut pages = pages?;
        match pages.next().await? {
            Ok((items, is_last)) => Some((Ok(items), (!is_last).then_some(pages))),
            Err(error) => Some((Err(error), None)),
        }
    })
}
