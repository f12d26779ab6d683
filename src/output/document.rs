//! What is printed only when it is whole: YAML, a query's result, and JSON that is no listing.

use serde_json::{Value as Json, json};

use super::formatter::{Formatter, unexpressed};
use super::query::{Listing, Query};
use super::row::Row;
use super::{Format, Settings, json, text, yaml};
use crate::error::Result;

/// Collects a listing into the JSON object that it stands for, and prints it at the end.
pub(super) struct Collector {
    envelope: &'static str,
    format: Format,
    records: Vec<Json>,
}

impl Collector {
    pub(super) fn new(envelope: &'static str, format: Format) -> Self {
        Self {
            envelope,
            format,
            records: Vec::new(),
        }
    }
}

impl Formatter for Collector {
    fn row(&mut self, row: &Row<'_>, _out: &mut Vec<u8>) -> Result<()> {
        let record = serde_json::to_value(row).map_err(unexpressed)?;
        self.records.push(record);
        Ok(())
    }

    fn end(&mut self, trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        let mut whole = json!({ self.envelope: std::mem::take(&mut self.records) });
        if let Some((key, value)) = trailer {
            whole[key] = value;
        }
        document(&whole, self.format, out)
    }
}

/// Collects a listing for a query, and prints what it finds.
pub(super) struct Searcher<'a> {
    envelope: &'static str,
    format: Format,
    query: &'a Query,
    listing: Listing,
}

impl<'a> Searcher<'a> {
    pub(super) fn new(envelope: &'static str, format: Format, query: &'a Query) -> Self {
        Self {
            envelope,
            format,
            query,
            listing: query.listing(),
        }
    }
}

impl Formatter for Searcher<'_> {
    fn row(&mut self, row: &Row<'_>, _out: &mut Vec<u8>) -> Result<()> {
        let record = serde_json::to_value(row).map_err(unexpressed)?;
        self.listing.push(&record)
    }

    fn end(&mut self, trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        let listing = std::mem::replace(&mut self.listing, self.query.listing());
        let found = self.query.search_listing(self.envelope, listing, trailer)?;
        document(&found, self.format, out)
    }
}

/// Appends `whole`, or what the query finds in it, in a format of documents.
pub(super) fn render(whole: Json, settings: &Settings, out: &mut Vec<u8>) -> Result<()> {
    let value = match &settings.query {
        Some(query) => query.search(&whole)?,
        None => whole,
    };
    document(&value, settings.format, out)
}

fn document(value: &Json, format: Format, out: &mut Vec<u8>) -> Result<()> {
    match format {
        Format::Yaml => yaml::document(value, out),
        Format::Text => {
            text::document(value, out);
            Ok(())
        }
        _ => json::document(value, out),
    }
}
