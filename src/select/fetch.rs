//! Makes the calls that a plan asks for, several at a time.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::future;
use futures_util::stream::{self, LocalBoxStream, StreamExt, TryStreamExt};

use super::plan::{self, Parts, Plan};
use super::test::Verdict;
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::resource::{self, Facts, Part, Record, Resource};
use crate::text;
use crate::ui::{Progress, Ui};

/// What becomes of an item of which a part cannot be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFailure {
    /// It is shown with what is known, and the whole is partial.
    Show,
    /// The whole fails: a change must not rest on what is not known.
    Refuse,
}

/// Lists and completes the items of a resource.
pub struct Fetcher<R: Resource> {
    connection: Connection,
    ui: Ui,
    plan: Plan<R>,
    facts: Rc<Facts>,
    on_failure: OnFailure,
    concurrency: usize,
    failures: RefCell<Vec<Error>>,
    progress: Progress,
}

impl<R: Resource> Fetcher<R> {
    /// Prepares the work: fetches the lookups of the plan.
    ///
    /// # Errors
    /// As a listing fails.
    pub async fn prepare(
        connection: &Connection,
        context: &Context,
        plan: Plan<R>,
        on_failure: OnFailure,
    ) -> Result<Rc<Self>> {
        let progress = if plan.is_cheap() || context.shows_rows_meanwhile() {
            Progress::silent()
        } else {
            Progress::of(context.ui, &format!("details of {}", R::NOUNS))
        };
        let facts = Facts::fetch(connection, context.clock.now(), plan.lookups()).await?;
        Ok(Rc::new(Self {
            connection: connection.clone(),
            ui: context.ui,
            plan,
            facts: Rc::new(facts),
            on_failure,
            concurrency: context.concurrency(),
            failures: RefCell::default(),
            progress,
        }))
    }

    /// What is known besides the items.
    pub fn facts(&self) -> Rc<Facts> {
        Rc::clone(&self.facts)
    }

    /// The items of `source` that are meant, complete and in its order.
    ///
    /// Where no item needs a call of its own they come page by page, otherwise one by one.
    pub fn run<'a>(
        self: &Rc<Self>,
        source: LocalBoxStream<'a, Result<Vec<R::Summary>>>,
    ) -> LocalBoxStream<'a, Result<Vec<Record<R>>>> {
        let this = Rc::clone(self);
        let pages = source.map_ok(move |page| {
            let records = page.into_iter().map(Record::of_summary);
            let meant = records.filter(|record| this.plan.may_mean(record, &this.facts));
            meant.collect::<Vec<_>>()
        });
        if self.plan.is_cheap() {
            return pages.boxed_local();
        }
        let this = Rc::clone(self);
        // The next page is on its way while the items of one are completed.
        let pages = pages.map(future::ready).buffered(2);
        pages
            .map_ok(|page| stream::iter(page.into_iter().map(Ok)))
            .try_flatten()
            .map_ok(move |record| Rc::clone(&this).complete(record))
            .try_buffered(self.concurrency)
            .try_filter_map(async |record| Ok(record.map(|record| vec![record])))
            .boxed_local()
    }

    /// Fetches what the plan wants of an item; `None` once a condition says that it is not meant.
    ///
    /// # Errors
    /// Where a part cannot be fetched and the whole must not go on without it.
    pub async fn complete(self: Rc<Self>, mut record: Record<R>) -> Result<Option<Record<R>>> {
        for (parts, tests) in self.plan.steps() {
            self.fetch(parts, &mut record).await?;
            if plan::judge(tests, &record, &self.facts) == Verdict::Other {
                return Ok(None);
            }
        }
        Ok(Some(record))
    }

    async fn fetch(&self, parts: Parts, record: &mut Record<R>) -> Result<()> {
        if parts.is_empty() {
            return Ok(());
        }
        let id = record.id().unwrap_or_default();
        if parts.detail && matches!(record.detail, Part::NotAsked) {
            record.detail = self.part(&id, R::get(&self.connection, &id).await)?;
        }
        if parts.tags && matches!(record.tags, Part::NotAsked) {
            let arn = record.text("arn").unwrap_or_default();
            record.tags = self.part(&id, resource::tags(&self.connection, &arn).await)?;
        }
        self.progress.step();
        Ok(())
    }

    fn part<T>(&self, id: &str, answer: Result<T>) -> Result<Part<T>> {
        match (answer, self.on_failure) {
            (Ok(part), _) => Ok(Part::Known(part)),
            (Err(error), OnFailure::Refuse) => Err(error.resource(id)),
            // Expired credentials will not do for the next item either; a missing permission is about this part.
            (Err(error), _) if error.kind() == Kind::Credentials && !error.is_permission() => {
                Err(error.resource(id))
            }
            (Err(error), OnFailure::Show) => {
                let noun = R::NOUN;
                self.progress.interrupt(|| {
                    self.ui.warn(format_args!(
                        "details of {noun} {id} could not be fetched: {error}"
                    ));
                });
                self.failures.borrow_mut().push(error);
                Ok(Part::Failed)
            }
        }
    }

    /// Ends the work: the failure that makes the whole partial, if any part is missing, with the advice of the
    /// first.
    pub fn failure(&self) -> Option<Error> {
        self.progress.end();
        let failures = self.failures.borrow();
        let first = failures.first()?;
        let items = text::count(failures.len(), R::NOUN, R::NOUNS);
        let message = format!("details of {items} could not be fetched");
        let error = Error::new(Kind::Partial, "DetailMissing", message);
        Some(first.hints().iter().fold(error, Error::hint))
    }
}
