//! Records of a resource as rows, under the columns that were asked for or that the format shows by itself.

use std::rc::Rc;

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::error::Result;
use crate::output::{self, Batch, ColumnSpec, Format, Report, Rows, Settings, Value};
use crate::resource::{Chosen, Column, Facts, Record, Resource, Source};

/// The columns of a report, shared by all of its batches.
pub struct Shown<R: Resource>(Rc<[Chosen<R>]>);

impl<R: Resource> Clone for Shown<R> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<R: Resource> Shown<R> {
    /// The columns of a list: as asked for, or those that a list carries.
    ///
    /// A table shows the `usual` ones, or else a choice of them. In csv and text this program's own columns join them as far as they cost
    /// no call; JSON and YAML have the members of the API alone.
    ///
    /// # Errors
    /// A usage error for an unknown name.
    pub fn in_list(settings: &Settings, usual: Option<&[String]>, with_tags: bool) -> Result<Self> {
        let format = settings.format;
        let is_plain = settings.query.is_none() && matches!(format, Format::Csv | Format::Text);
        let is_table = settings.query.is_none() && format == Format::Table;
        if let Some(usual) = usual.filter(|_| is_table && settings.columns.is_none()) {
            let tags = with_tags.then_some("tags");
            return Self::find(usual.iter().map(String::as_str).chain(tags));
        }
        Self::choose(settings, |column| match column.source {
            Source::List(..) => column.in_table || !is_table,
            Source::Derived(..) => is_plain && column.is_free_extra(),
            Source::Get(_) | Source::Joined(..) => false,
            Source::Tags => with_tags,
        })
    }

    /// The columns of a get: as asked for, or all of the API's. Outside JSON and YAML this program's own join
    /// them as far as they cost no call.
    ///
    /// # Errors
    /// A usage error for an unknown name.
    pub fn in_get(settings: &Settings, with_tags: bool) -> Result<Self> {
        let format = settings.format;
        let is_plain = settings.query.is_none()
            && matches!(format, Format::Csv | Format::Text | Format::Table);
        Self::choose(settings, |column| match column.source {
            Source::List(..) | Source::Get(_) | Source::Joined(..) => true,
            Source::Derived(..) => is_plain && column.is_free_extra(),
            Source::Tags => with_tags,
        })
    }

    /// The columns that an answer of a change carries.
    pub fn in_answer() -> Self {
        let columns = R::columns().iter();
        let carried = columns.filter(|column| matches!(column.source, Source::List(..)));
        Self(carried.map(Chosen::Declared).collect())
    }

    fn choose(settings: &Settings, keep: impl Fn(&Column<R>) -> bool) -> Result<Self> {
        let Some(names) = &settings.columns else {
            let kept = R::columns().iter().filter(|column| keep(column));
            return Ok(Self(kept.map(Chosen::Declared).collect()));
        };
        Self::find(names.iter().map(String::as_str))
    }

    /// The columns with these names, each once.
    fn find<'a>(names: impl Iterator<Item = &'a str>) -> Result<Self> {
        let mut found: Vec<Chosen<R>> = Vec::new();
        for name in names {
            let column: Chosen<R> = Chosen::find(name.trim())?;
            let is_new = |known: &Chosen<R>| known.spec().name != column.spec().name;
            if found.iter().all(is_new) {
                found.push(column);
            }
        }
        Ok(Self(found.into()))
    }

    /// The columns.
    pub fn columns(&self) -> &[Chosen<R>] {
        &self.0
    }

    /// What formatters need to know: every one of these is meant for the table.
    pub fn specs(&self) -> Vec<ColumnSpec> {
        let in_table = |spec| ColumnSpec {
            in_table: true,
            ..spec
        };
        self.0.iter().map(Chosen::spec).map(in_table).collect()
    }

    /// Records that are shown together.
    pub fn batch<'a>(&self, records: Vec<Record<R>>, facts: Rc<Facts>) -> Batch<'a> {
        Box::new(RecordRows {
            records,
            facts,
            shown: self.clone(),
        })
    }
}

struct RecordRows<R: Resource> {
    records: Vec<Record<R>>,
    facts: Rc<Facts>,
    shown: Shown<R>,
}

impl<R: Resource> Rows for RecordRows<R> {
    fn len(&self) -> usize {
        self.records.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        self.shown
            .0
            .get(column)?
            .value(self.records.get(row)?, &self.facts)
    }
}

/// The answer of a change as the JSON object that formats make of it.
pub fn json<R: Resource>(answer: R::Summary) -> Result<Json> {
    let (columns, row) = answered::<R>(answer);
    output::record_json(&columns, &*row, 0)
}

/// The answer of a change, to be shown alone.
pub fn report<'a, R: Resource>(answer: R::Summary) -> Report<'a> {
    let (columns, row) = answered::<R>(answer);
    Report::Record {
        envelope: R::ENVELOPE,
        columns,
        row,
        failure: None,
    }
}

fn answered<'a, R: Resource>(answer: R::Summary) -> (Vec<ColumnSpec>, Batch<'a>) {
    let shown = Shown::<R>::in_answer();
    // No column of an answer is derived from anything else.
    let facts = Rc::new(Facts::at(Timestamp::UNIX_EPOCH));
    (
        shown.specs(),
        shown.batch(vec![Record::of_summary(answer)], facts),
    )
}
