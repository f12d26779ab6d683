//! From a report to bytes: the only code that knows formats.
//!
//! A command returns a [`Report`]; [`print()`] turns it into the format that was asked for. Formatters see
//! [`Rows`] of [`Value`]s under [`ColumnSpec`]s, never a resource: a new resource needs no change here.

pub mod value;

use std::borrow::Cow;

use futures_util::stream::LocalBoxStream;

pub use self::value::{Kind, Value};
use crate::error::{Error, Result};

/// What a formatter knows of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSpec {
    /// The one name that this column has everywhere: JSON and YAML key, CSV header, table heading, option value.
    pub name: Cow<'static, str>,
    /// What its values are.
    pub kind: Kind,
    /// Whether the default table of a list shows it.
    pub in_table: bool,
}

/// Some records, read cell by cell.
pub trait Rows {
    /// How many records there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cell at `row` and `column`, both counted from 0; `None` where the service left the member out.
    fn value(&self, row: usize, column: usize) -> Option<Value<'_>>;
}

/// Records that arrive together: a page of a list, or one result.
pub type Batch<'a> = Box<dyn Rows + 'a>;

/// Records of one kind, as they arrive.
pub struct Listing<'a> {
    /// The member of the JSON object that holds the records (`devices`).
    pub envelope: &'static str,
    /// The columns of every batch, in order.
    pub columns: Vec<ColumnSpec>,
    /// The records. An error ends the listing: what was printed must not look whole.
    pub batches: LocalBoxStream<'a, Result<Batch<'a>>>,
    /// Asked once, after the last batch.
    pub ending: Box<dyn FnOnce() -> Ending + 'a>,
}

/// What is known only when the last record has been written.
#[derive(Debug, Default)]
pub struct Ending {
    /// A second member of the JSON object, after the records (`summary`); not in ndjson, csv and text.
    pub trailer: Option<(&'static str, serde_json::Value)>,
    /// Becomes the command's failure although everything was printed (some targets failed).
    pub failure: Option<Error>,
}

/// What a command has to say on standard output.
pub enum Report<'a> {
    /// Many records, streamed.
    Listing(Listing<'a>),
    /// One record: `{"device":{…}}`, a card as table.
    Record {
        /// The member of the JSON object that holds the record (`device`).
        envelope: &'static str,
        /// The columns of `row`.
        columns: Vec<ColumnSpec>,
        /// Exactly one record.
        row: Batch<'a>,
    },
    /// A map of names to texts: `{"tags":{"k":"v"}}`, two columns `key` and `value` elsewhere.
    Map {
        /// The member of the JSON object that holds the map.
        envelope: &'static str,
        /// Sorted by key.
        entries: Vec<(String, String)>,
    },
    /// Text that is the same in every format (a completion script).
    Text(String),
    /// Nothing to say.
    Nothing,
}
