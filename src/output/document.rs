//! What is printed only when it is whole: YAML, a query's result, and JSON that is no listing.

use serde_json::Value as Json;

use super::formatter::{Formatter, unexpressed};
use super::row::Row;
use super::{Format, Settings, json, text, yaml};
use crate::error::Result;

/// Collects a listing into the JSON object that it stands for, and prints it at the end.
pub(super) struct Collector<'a> {
    envelope: &'static str,
    settings: &'a Settings,
    records: Vec<Json>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(envelope: &'static str, settings: &'a Settings) -> Self {
        Self {
            envelope,
            settings,
            records: Vec::new(),
        }
    }
}

impl Formatter for Collector<'_> {
    fn row(&mut self, row: &Row<'_>, _out: &mut Vec<u8>) -> Result<()> {
        let record = serde_json::to_value(row).map_err(unexpressed)?;
        self.records.push(record);
        Ok(())
    }

    fn end(&mut self, trailer: Option<(&'static str, Json)>, out: &mut Vec<u8>) -> Result<()> {
        let mut whole = serde_json::json!({ self.envelope: std::mem::take(&mut self.records) });
        if let Some((key, value)) = trailer {
            whole[key] = value;
        }
        render(whole, self.settings, out)
    }
}

/// Appends `whole`, or what the query finds in it, in a format of documents.
pub(super) fn render(whole: Json, settings: &Settings, out: &mut Vec<u8>) -> Result<()> {
    let value = match &settings.query {
        Some(query) => query.search(&whole)?,
        None => whole,
    };
    match settings.format {
        Format::Yaml => yaml::document(&value, out),
        Format::Text => {
            text::document(&value, out);
            Ok(())
        }
        _ => json::document(&value, out),
    }
}
