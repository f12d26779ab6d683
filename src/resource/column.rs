//! A column: declared once, used by every format, option and page of help.

use super::cell::map;
use super::{Facts, Lookup, Part, Record, Resource};
use crate::error::Result;
use crate::output::columns::find;
use crate::output::{ColumnSpec, Kind, Value};

/// A column of a resource.
pub struct Column<R: Resource> {
    /// Its name, the API's where it is the API's; the only one it has.
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

/// Computes a value from an item and what else is known.
pub type Derivation<R> = for<'a> fn(&'a Record<R>, &'a Facts) -> Option<Value<'a>>;

/// Where a column's values come from.
pub enum Source<R: Resource> {
    /// Lists carry it, and so does a get.
    List(Getter<R::Summary>, Getter<R::Detail>),
    /// Only a get carries it: a detail column.
    Get(Getter<R::Detail>),
    /// A get carries it, and the lookups make it known without one.
    Joined(Getter<R::Detail>, &'static [Lookup], Derivation<R>),
    /// A call for the tags of each item.
    Tags,
    /// This program's own: computed from the item and the lookups.
    Derived(&'static [Lookup], Derivation<R>),
}

/// What it takes to know a column's value for an item of a list, the cheapest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing but these listings, whatever the number of items.
    Lookups(&'static [Lookup]),
    /// A get for each item.
    Get,
    /// A call for the tags of each item.
    Tags,
}

impl Cost {
    /// The listings that it takes.
    #[must_use]
    pub fn lookups(self) -> &'static [Lookup] {
        match self {
            Self::Lookups(lookups) => lookups,
            Self::Get | Self::Tags => &[],
        }
    }
}

impl<R: Resource> Column<R> {
    /// The column of the tags, which every resource has.
    pub(super) fn tags() -> Self {
        Self {
            name: "tags",
            help: "The tags, by a call of their own for each item",
            kind: Kind::Nested,
            in_table: false,
            source: Source::Tags,
        }
    }

    /// A column of this program's own.
    pub(super) fn derived(
        name: &'static str,
        kind: Kind,
        help: &'static str,
        lookups: &'static [Lookup],
        derivation: Derivation<R>,
    ) -> Self {
        Self {
            name,
            help,
            kind,
            in_table: false,
            source: Source::Derived(lookups, derivation),
        }
    }

    /// The item's value; `None` where there is none.
    #[must_use]
    pub fn value<'a>(&self, record: &'a Record<R>, facts: &'a Facts) -> Option<Value<'a>> {
        match &self.source {
            Source::List(summary, detail) => record.either(summary, detail),
            Source::Get(detail) => part(&record.detail, detail),
            Source::Joined(detail, _, derive) => match &record.detail {
                Part::Known(known) => detail(known),
                Part::NotAsked | Part::Failed => derive(record, facts),
            },
            Source::Tags => part(&record.tags, |tags| Some(map(tags))),
            Source::Derived(_, derive) => derive(record, facts),
        }
    }

    /// What it takes to know its value.
    #[must_use]
    pub fn cost(&self) -> Cost {
        match self.source {
            Source::List(..) => Cost::Lookups(&[]),
            Source::Joined(_, lookups, _) | Source::Derived(lookups, _) => Cost::Lookups(lookups),
            Source::Get(_) => Cost::Get,
            Source::Tags => Cost::Tags,
        }
    }

    /// Whether it is this program's own and costs no call.
    #[must_use]
    pub fn is_free_extra(&self) -> bool {
        matches!(self.source, Source::Derived([], _))
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

/// A column that somebody asked for: a declared one, or a single tag.
pub enum Chosen<R: Resource> {
    /// Declared by the resource.
    Declared(&'static Column<R>),
    /// The tag with this key, `tag:KEY`.
    Tag(String),
}

impl<R: Resource> Clone for Chosen<R> {
    fn clone(&self) -> Self {
        match self {
            Self::Declared(column) => Self::Declared(column),
            Self::Tag(key) => Self::Tag(key.clone()),
        }
    }
}

impl<R: Resource> Chosen<R> {
    /// Finds a column by its name, whatever its case, or a tag by `tag:` and its exact key.
    ///
    /// # Errors
    /// A usage error that names the closest column.
    pub fn find(name: &str) -> Result<Self> {
        if let Some(("tag", key)) = name.split_once(':') {
            return Ok(Self::Tag(key.to_owned()));
        }
        let specs: Vec<_> = R::columns().iter().map(Column::spec).collect();
        Ok(Self::Declared(&R::columns()[find(name, &specs)?]))
    }

    /// The item's value; `None` where there is none.
    #[must_use]
    pub fn value<'a>(&self, record: &'a Record<R>, facts: &'a Facts) -> Option<Value<'a>> {
        match self {
            Self::Declared(column) => column.value(record, facts),
            Self::Tag(key) => match &record.tags {
                Part::Known(tags) => tags.get(key).map(|value| value.as_str().into()),
                Part::Failed => Some(Value::Failed),
                Part::NotAsked => None,
            },
        }
    }

    /// What it takes to know its value.
    #[must_use]
    pub fn cost(&self) -> Cost {
        match self {
            Self::Declared(column) => column.cost(),
            Self::Tag(_) => Cost::Tags,
        }
    }

    /// What it takes to know its value once a get has answered.
    #[must_use]
    pub fn cost_after_get(&self) -> Cost {
        match self {
            Self::Declared(column) => match column.source {
                Source::Get(_) | Source::Joined(..) => Cost::Lookups(&[]),
                _ => column.cost(),
            },
            Self::Tag(_) => Cost::Tags,
        }
    }

    /// What formatters need to know of it.
    #[must_use]
    pub fn spec(&self) -> ColumnSpec {
        match self {
            Self::Declared(column) => column.spec(),
            Self::Tag(key) => ColumnSpec {
                name: format!("tag:{key}").into(),
                kind: Kind::Text,
                in_table: true,
            },
        }
    }
}

/// Reads a part of a record that costs a call.
fn part<'a, T>(
    part: &'a Part<T>,
    get: impl FnOnce(&'a T) -> Option<Value<'a>>,
) -> Option<Value<'a>> {
    match part {
        Part::Known(known) => get(known),
        Part::Failed => Some(Value::Failed),
        Part::NotAsked => None,
    }
}

/// The kind of the member that `_get` reads, so that no declaration has to repeat it.
pub(super) fn kind_of<T, C: super::cell::Cell>(_get: impl Fn(&T) -> &C) -> Kind {
    C::KIND
}

/// Declares the columns of a resource: a line each, in the order of the API's members.
///
/// `list` columns are in lists and gets, `get` columns in gets alone; `joined` ones are in gets
/// and derived from the software sets in lists; `in table` marks those of the default table.
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
    (@source joined $r:ty, $field:ident, $derivation:expr) => {
        $crate::resource::Source::Joined(
            |d: &<$r as $crate::resource::Resource>::Detail| $crate::resource::cell::Cell::cell(&d.$field),
            &[$crate::resource::Lookup::SoftwareSets],
            $derivation,
        )
    };
    ($r:ty; $($source:ident $name:literal $field:ident $help:literal $(in $mark:ident)? $(by $derivation:expr)?;)+) => {
        vec![
            $($crate::resource::Column::<$r> {
                name: $name,
                help: $help,
                kind: $crate::resource::column::kind_of(
                    |d: &<$r as $crate::resource::Resource>::Detail| &d.$field),
                in_table: columns!(@table $($mark)?),
                source: columns!(@source $source $r, $field $(, $derivation)?),
            },)+
            $crate::resource::Column::<$r>::tags(),
        ]
    };
}
pub(super) use columns;
