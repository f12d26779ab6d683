//! Records of a resource as rows, with the tags that neither list nor get carries.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::stream::{self, StreamExt};
use serde_json::Value as Json;

use crate::bulk::CONCURRENCY;
use crate::client::Connection;
use crate::error::{Error, Kind, Result};
use crate::output::{self, Batch, ColumnSpec, Rows, Value};
use crate::resource::{self, Column, Record, Resource, Source, Tags};
use crate::text;
use crate::ui::Ui;

/// The columns of a report, shared by all of its batches.
pub struct Columns<R: Resource>(Rc<[&'static Column<R>]>);

impl<R: Resource> Clone for Columns<R> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<R: Resource> Columns<R> {
    /// What a list carries, and the tags where they are wanted.
    pub fn of_list(with_tags: bool) -> Self {
        Self::that(|column| match column.source {
            Source::List(..) => true,
            Source::Get(_) => false,
            Source::Tags => with_tags,
        })
    }

    /// What a get carries, and the tags where they are wanted.
    pub fn of_get(with_tags: bool) -> Self {
        Self::that(|column| with_tags || !matches!(column.source, Source::Tags))
    }

    fn that(keep: impl Fn(&Column<R>) -> bool) -> Self {
        Self(R::columns().iter().filter(|column| keep(column)).collect())
    }

    /// What formatters need to know.
    pub fn specs(&self) -> Vec<ColumnSpec> {
        self.0.iter().map(|column| column.spec()).collect()
    }

    /// Records that are shown together.
    pub fn batch<'a>(&self, records: Vec<Record<R>>) -> Batch<'a> {
        Box::new(RecordRows {
            records,
            columns: self.clone(),
        })
    }
}

struct RecordRows<R: Resource> {
    records: Vec<Record<R>>,
    columns: Columns<R>,
}

impl<R: Resource> Rows for RecordRows<R> {
    fn len(&self) -> usize {
        self.records.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        self.columns.0.get(column)?.value(self.records.get(row)?)
    }
}

/// One record as the JSON object that formats make of it.
pub fn json<R: Resource>(record: Record<R>) -> Result<Json> {
    let columns = Columns::<R>::of_list(false);
    output::record_json(&columns.specs(), &*columns.batch(vec![record]), 0)
}

/// Fetches the tags of records, several at a time, and remembers what failed.
#[derive(Clone)]
pub struct Tagger {
    connection: Connection,
    ui: Ui,
    failures: Rc<RefCell<Vec<Error>>>,
}

impl Tagger {
    /// A tagger that has not failed yet.
    pub fn new(connection: &Connection, ui: Ui) -> Self {
        Self {
            connection: connection.clone(),
            ui,
            failures: Rc::default(),
        }
    }

    /// Adds the tags to each of `records`; what cannot be fetched is marked and warned about.
    pub async fn tag<R: Resource>(&self, records: Vec<Record<R>>) -> Vec<Record<R>> {
        stream::iter(records)
            .map(|record| self.tag_one(record))
            .buffered(CONCURRENCY)
            .collect()
            .await
    }

    /// Adds the tags to `record`.
    pub async fn tag_one<R: Resource>(&self, mut record: Record<R>) -> Record<R> {
        record.tags = self.tags_of(&record).await;
        record
    }

    async fn tags_of<R: Resource>(&self, record: &Record<R>) -> Tags {
        let arn = record.text("arn").unwrap_or_default();
        match resource::tags(&self.connection, &arn).await {
            Ok(tags) => Tags::Known(tags),
            Err(error) => {
                self.ui.warn(format_args!(
                    "the tags of {arn} could not be fetched: {error}"
                ));
                self.failures.borrow_mut().push(error);
                Tags::Failed
            }
        }
    }

    /// The failure that makes a report partial, if any tags are missing.
    pub fn failure(&self) -> Option<Error> {
        let failures = self.failures.borrow();
        let first = failures.first()?;
        let count = text::count(failures.len(), "resource", "resources");
        let message = format!("the tags of {count} could not be fetched");
        let error = Error::new(Kind::Partial, "DetailMissing", message);
        Some(first.hints().iter().fold(error, Error::hint))
    }
}
