//! `NOUN list`, for every noun.

use std::cell::Cell;
use std::rc::Rc;

use clap::Args;
use futures_util::stream::{self, LocalBoxStream, Stream, StreamExt, TryStreamExt};

use super::DisplayArgs;
use super::records::Shown;
use crate::context::Context;
use crate::error::Result;
use crate::output::{Ending, Listing, Report, Unwritten};
use crate::resource::{Facts, Record, Resource};
use crate::select::{Choose, SortKey, sort};
use crate::text;

/// Options of `list`; `S` are the words that choose.
#[derive(Clone, Debug, Args)]
pub struct ListArgs<S: Args> {
    #[command(flatten)]
    select: S,

    #[command(flatten)]
    pub display: DisplayArgs,

    /// Sort by these columns; - before a name turns the order
    #[arg(
        long,
        value_name = "NAME,…",
        value_delimiter = ',',
        allow_hyphen_values = true,
        help_heading = "Display options"
    )]
    sort: Vec<String>,

    /// Stop after this many
    #[arg(long, value_name = "N", help_heading = "Display options")]
    limit: Option<usize>,
}

/// Lists the items of a resource: page by page, or all at once where they have to be sorted.
///
/// # Errors
/// As the list cannot begin; later failures are in the report's stream.
pub async fn run<R: Resource>(
    context: &Context,
    args: ListArgs<impl Args + Choose<R>>,
) -> Result<Report<'_>> {
    let selection = args.select.choose(context).await?;
    let shown = Shown::<R>::in_list(
        &context.settings,
        context.resolved.columns.of::<R>(),
        args.display.with_tags,
    )?;
    let keys: Vec<SortKey<R>> = args
        .sort
        .iter()
        .map(|key| SortKey::parse(key))
        .collect::<Result<_>>()?;
    let needed: Vec<_> = shown
        .columns()
        .iter()
        .chain(keys.iter().map(SortKey::column))
        .cloned()
        .collect();
    let (records, fetcher) = selection.list(context, &needed).await?;
    let facts = fetcher.facts();
    let records = limit(sorted(records, keys, Rc::clone(&facts)), args.limit);

    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    Ok(Report::Listing(Listing {
        envelope: R::ENVELOPES,
        unwritten: Unwritten::Dropped,
        columns: shown.specs(),
        batches: records
            .map_ok(move |records| {
                counted.set(counted.get() + records.len());
                shown.batch(records, Rc::clone(&facts))
            })
            .boxed_local(),
        ending: Box::new(move || {
            let count = text::count(count.get(), R::NOUN, R::NOUNS);
            Ending {
                trailer: None,
                failure: fetcher.failure(),
                note: Some(count),
            }
        }),
    }))
}

type Records<'a, R> = LocalBoxStream<'a, Result<Vec<Record<R>>>>;

/// The same records as one batch in the order of `keys`; unchanged where there are none.
fn sorted<R: Resource>(
    records: Records<'_, R>,
    keys: Vec<SortKey<R>>,
    facts: Rc<Facts>,
) -> Records<'_, R> {
    if keys.is_empty() {
        return records;
    }
    let all = async move {
        let mut all: Vec<Record<R>> = records.try_concat().await?;
        sort(&mut all, &keys, &facts);
        Ok(all)
    };
    stream::once(all).boxed_local()
}

/// Cuts the stream after `limit` items, so that no page beyond them is fetched.
fn limit<T>(
    pages: impl Stream<Item = Result<Vec<T>>>,
    limit: Option<usize>,
) -> impl Stream<Item = Result<Vec<T>>> {
    let mut left = limit.unwrap_or(usize::MAX);
    let pages = pages.map_ok(move |mut items| {
        items.truncate(left);
        left -= items.len();
        (items, left == 0)
    });
    stream::unfold(Some(Box::pin(pages)), |pages| async {
        let mut pages = pages?;
        match pages.next().await? {
            Ok((items, is_last)) => Some((Ok(items), (!is_last).then_some(pages))),
            Err(error) => Some((Err(error), None)),
        }
    })
}
