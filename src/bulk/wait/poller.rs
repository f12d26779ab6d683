//! Looks at targets, by pages of the list or one by one, whichever takes fewer requests.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::marker::PhantomData;

use futures_util::stream::{self, StreamExt, TryStreamExt};

use crate::client::{self, Connection};
use crate::error::Result;
use crate::resource::{self, Cost, Lookup, Part, Record, Resource};

/// What has to be fetched to decide about a target.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs {
    detail: bool,
    tags: bool,
    pub(super) lookups: HashSet<Lookup>,
}

impl Needs {
    pub(super) fn of(costs: impl Iterator<Item = Cost>) -> Self {
        let mut needs = Self::default();
        for cost in costs {
            match cost {
                Cost::Lookups(lookups) => needs.lookups.extend(lookups),
                Cost::Get => needs.detail = true,
                Cost::Tags => needs.tags = true,
            }
        }
        needs
    }
}

/// Looks at targets again and again.
pub(super) struct Poller<R: Resource> {
    connection: Connection,
    concurrency: usize,
    needs: Needs,
    /// How many pages the last listing took until it had shown all that was looked for.
    pages: Option<usize>,
    resource: PhantomData<R>,
}

impl<R: Resource> Poller<R> {
    pub(super) fn new(connection: Connection, concurrency: usize, needs: Needs) -> Self {
        Self {
            connection,
            concurrency,
            needs,
            pages: None,
            resource: PhantomData,
        }
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(super) fn lookups(&self) -> &HashSet<Lookup> {
        &self.needs.lookups
    }

    /// Looks at each of `ids` once and tells `see` what it found, until that refuses to go on.
    ///
    /// # Errors
    /// As a listing fails: `see` has been told of what it showed before. As `see` says.
    pub(super) async fn poll(
        &mut self,
        ids: &[String],
        mut see: impl FnMut(&str, Result<Record<R>>) -> Result<()>,
    ) -> Result<()> {
        let mut shown = HashMap::new();
        let listed = if self.lists(ids.len()) {
            self.list(ids, &mut shown).await
        } else {
            Ok(())
        };
        // What a whole listing does not show may be gone, or have moved to a page that was read before.
        let looks = ids.iter().filter_map(|id| match shown.remove(id) {
            None if listed.is_err() => None,
            record => Some((id, record)),
        });
        let this = &*self;
        let mut answers = stream::iter(looks)
            .map(async |(id, record)| (id, this.complete(id, record).await))
            .buffer_unordered(this.concurrency);
        while let Some((id, answer)) = answers.next().await {
            see(id, answer)?;
        }
        drop(answers);
        listed
    }

    /// Whether pages are cheaper than so many gets. The first listing finds out how many pages it takes.
    fn lists(&self, targets: usize) -> bool {
        !self.needs.detail && self.pages.unwrap_or(1) < targets
    }

    /// Reads pages until they have shown all of `ids`, or gets for these would have been as cheap.
    async fn list(&mut self, ids: &[String], shown: &mut HashMap<String, Record<R>>) -> Result<()> {
        let wanted: HashSet<&str> = ids.iter().map(String::as_str).collect();
        let read = Cell::new(0);
        let connection = &self.connection;
        let fetch = async |token| {
            read.set(read.get() + 1);
            R::page(connection, token).await
        };
        let mut pages = std::pin::pin!(client::pages(fetch, R::id));
        while shown.len() < wanted.len() && read.get() < wanted.len() {
            let Some(page) = pages.try_next().await? else {
                break;
            };
            let records = page.into_iter().map(Record::of_summary);
            let records = records.filter_map(|record| Some((record.id()?, record)));
            shown.extend(records.filter(|(id, _)| wanted.contains(id.as_str())));
        }
        self.pages = Some(read.get());
        Ok(())
    }

    /// What is known of a target with all that is needed.
    async fn complete(&self, id: &str, shown: Option<Record<R>>) -> Result<Record<R>> {
        let mut record = match shown {
            Some(record) => record,
            None => Record::of_detail(R::get(&self.connection, id).await?),
        };
        if self.needs.tags {
            let arn = record.text("arn").unwrap_or_default();
            record.tags = Part::Known(resource::tags(&self.connection, &arn).await?);
        }
        Ok(record)
    }
}
