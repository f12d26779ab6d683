//! A column: declared once, used by every format, option and page of help.

use serde_json::Value as Json;

use super::{Record, Resource, Tags};
use crate::output::{ColumnSpec, Kind, Value};

/// A column of a resource.
pub struct Column<R: Resource> {
    /// The API's name for it; the only one it has.
    pub name: &'static str,
    /// One line of help.
    pub help: &'static str,
    /// What its values are.
    pub kind: Kind,
    /// Whether the default table of a list shows it.
    pub in_table: bool,
    /// Where its values come from.
    pub source: Source<R>,
}

/// Reads a member of an SDK type.
pub type Getter<T> = for<'a> fn(&'a T) -> Option<Value<'a>>;

/// Where a column's values come from, which decides what it costs to show it in a list.
pub enum Source<R: Resource> {
    /// Lists carry it, and so does a get.
    List(Getter<R::Summary>, Getter<R::Detail>),
    /// Only a get carries it: a detail column.
    Get(Getter<R::Detail>),
    /// A call for the tags of each item.
    Tags,
}

impl<R: Resource> Column<R> {
    /// The item's value; `None` where the service left the member out.
    #[must_use]
    pub fn value<'a>(&self, record: &'a Record<R>) -> Option<Value<'a>> {
        match (&self.source, &record.detail, &record.summary) {
            (Source::List(_, get) | Source::Get(get), Some(detail), _) => get(detail),
            (Source::List(get, _), None, Some(summary)) => get(summary),
            (Source::Tags, ..) => tags(&record.tags),
            _ => None,
        }
    }

    /// What formatters need to know of it.
    #[must_use]
    pub fn spec(&self) -> ColumnSpec {
        ColumnSpec {
            name: self.name.into(),
            kind: self.kind,
            in_table: self.in_table,
        }
    }
}

fn tags(tags: &Tags) -> Option<Value<'_>> {
    match tags {
        Tags::NotAsked => None,
        Tags::Failed => Some(Value::Failed),
        Tags::Known(tags) => Some(Value::Nested {
            json: tags
                .iter()
                .map(|(key, value)| (key.clone(), Json::from(value.as_str())))
                .collect(),
            label: tags
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect::<Vec<_>>()
                .join(", "),
        }),
    }
}

/// The kind of the member that `_get` reads, so that no declaration has to repeat it.
pub(super) fn kind_of<T, C: super::cell::Cell>(_get: impl Fn(&T) -> &C) -> Kind {
    C::KIND
}

/// Declares the columns of a resource: a line each, in the order of the API's members.
///
/// `list` columns are in lists and gets, `get` columns in gets alone; `in table` marks those of the default table.
macro_rules! columns {
    (@table table) => { true };
    (@table) => { false };
    (@source list $r:ty, $field:ident) => {
        $crate::resource::Source::List(
            |s: &<$r as $crate::resource::Resource>::Summary| $crate::resource::cell::Cell::cell(&s.$field),
            |d: &<$r as $crate::resource::Resource>::Detail| $crate::resource::cell::Cell::cell(&d.$field),
        )
    };
    (@source get $r:ty, $field:ident) => {
        $crate::resource::Source::Get(|d: &<$r as $crate::resource::Resource>::Detail| $crate::resource::cell::Cell::cell(&d.$field))
    };
    ($r:ty; $($source:ident $name:literal $field:ident $help:literal $(in $mark:ident)?;)+) => {{
        static COLUMNS: std::sync::LazyLock<Vec<$crate::resource::Column<$r>>> =
            std::sync::LazyLock::new(|| vec![
                $($crate::resource::Column {
                    name: $name,
                    help: $help,
                    kind: $crate::resource::column::kind_of(
                        |d: &<$r as $crate::resource::Resource>::Detail| &d.$field),
                    in_table: columns!(@table $($mark)?),
                    source: columns!(@source $source $r, $field),
                },)+
                $crate::resource::Column {
                    name: "tags",
                    help: "The tags, by a call of their own for each item",
                    kind: $crate::output::Kind::Nested,
                    in_table: true,
                    source: $crate::resource::Source::Tags,
                },
            ]);
        &COLUMNS
    }};
}
pub(super) use columns;
