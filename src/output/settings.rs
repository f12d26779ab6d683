//! What the user asked for, and where it goes.

use std::io::{self, Write};

use clap::ValueEnum;

use super::Query;
use crate::error::{Error, Result};
use crate::ui::Ui;

/// How a report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, ValueEnum)]
pub enum Format {
    /// For people: chosen columns that fit the terminal, a card for one record
    #[default]
    Table,
    /// What `aws` prints: one JSON object with all pages
    Json,
    /// The same content as JSON, in YAML
    Yaml,
    /// For spreadsheets: RFC 4180 with a header, all columns
    Csv,
    /// For streams: one JSON object a line, page by page
    Ndjson,
    /// For awk and cut: tab-separated, without a header
    Text,
}

impl Format {
    /// Whether each record is a line of its own, printed as it arrives, so that no order has to be kept.
    #[must_use]
    pub fn is_line_based(self) -> bool {
        matches!(self, Self::Csv | Self::Ndjson | Self::Text)
    }

    /// The name that selects it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
            Self::Text => "text",
        }
    }
}

/// Whether table and csv begin with the names of their columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headers {
    /// They do.
    #[default]
    Shown,
    /// They begin with the first record (`--no-headers`).
    Omitted,
}

/// What happens to a csv cell that a spreadsheet would take for a formula.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CsvCells {
    /// Nothing: the data stays as it is.
    #[default]
    Exact,
    /// An apostrophe goes before it, which alters the data (`--csv-safe`).
    Guarded,
}

/// How to print a report.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The format.
    pub format: Format,
    /// The columns to print, in this order, as typed; `None` for the format's own choice.
    pub columns: Option<Vec<String>>,
    /// Whether there is a header.
    pub headers: Headers,
    /// What csv does to formulas.
    pub csv_cells: CsvCells,
    /// What to print of the whole result.
    pub query: Option<Query>,
}

impl Settings {
    /// Whether nothing is printed before the whole result is known.
    #[must_use]
    pub fn waits_for_all(&self) -> bool {
        self.query.is_some() || matches!(self.format, Format::Table | Format::Yaml)
    }

    /// Refuses what cannot be combined; to be asked before anything is requested.
    ///
    /// # Errors
    ///
    /// A usage error for a query with columns or with a format of rows, and for an option of another format.
    pub fn check(&self) -> Result<()> {
        use Format::{Csv, Json, Ndjson, Table, Yaml};
        let name = self.format.name();
        if self.query.is_some() && self.columns.is_some() {
            return Err(Error::usage("--query cannot be used with --columns")
                .hint("a query chooses members itself: --query 'devices[].[id,name]'"));
        }
        if self.query.is_some() && matches!(self.format, Table | Csv | Ndjson) {
            return Err(
                Error::usage(format!("--query cannot be used with --output {name}"))
                    .hint("use --output json, yaml or text"),
            );
        }
        if self.headers == Headers::Omitted && matches!(self.format, Json | Yaml | Ndjson) {
            return Err(Error::usage(format!(
                "--no-headers cannot be used with --output {name}, which has none"
            )));
        }
        if self.csv_cells == CsvCells::Guarded && self.format != Csv {
            return Err(
                Error::usage(format!("--csv-safe cannot be used with --output {name}"))
                    .hint("use --output csv"),
            );
        }
        Ok(())
    }

    /// Whether what is printed is one document, not rows.
    pub(super) fn is_document(&self) -> bool {
        self.query.is_some() || matches!(self.format, Format::Json | Format::Yaml)
    }
}

/// A pipe that takes anything takes this much in one piece (`PIPE_BUF` on Linux; macOS has less, but more room).
const AT_ONCE: usize = 4_096;

/// What stands for standard output.
pub enum Output<'a> {
    /// It does so itself.
    Standard,
    /// A place that never keeps one waiting.
    Memory(&'a mut dyn Write),
}

/// Where a report goes.
pub struct Target<'a> {
    /// Standard error, for what is said after the last record.
    pub ui: Ui,
    /// Standard output.
    pub output: Output<'a>,
    /// The terminal's columns; `None` when it is not a terminal.
    pub width: Option<usize>,
    /// Whether headings may be bold.
    pub styled: bool,
}

impl Target<'_> {
    /// Writes all of `bytes` and makes sure that they arrived.
    pub(super) fn send(&mut self, bytes: &[u8]) -> Result<()> {
        let sent = match &mut self.output {
            Output::Standard => write(&mut io::stdout().lock(), bytes),
            Output::Memory(writer) => write(*writer, bytes),
        };
        sent.map_err(unwritten)
    }

    /// The same without keeping requests that are under way from going on; gives the buffer back.
    ///
    /// A reader that takes its time would let them time out, were the one thread of the runtime to wait for it.
    pub(super) async fn send_aside(&mut self, bytes: Vec<u8>) -> Result<Vec<u8>> {
        if matches!(self.output, Output::Memory(_)) || takes_at_once(&bytes) {
            return self.send(&bytes).map(|()| bytes);
        }
        let writing = tokio::task::spawn_blocking(move || {
            let sent = write(&mut io::stdout().lock(), &bytes);
            sent.map(|()| bytes)
        });
        let written = writing.await.map_err(io::Error::other);
        written.flatten().map_err(unwritten)
    }
}

/// Whether standard output takes `bytes` without keeping the writer waiting.
#[cfg(unix)]
fn takes_at_once(bytes: &[u8]) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let stdout = io::stdout();
    let mut asked = [PollFd::new(&stdout, PollFlags::OUT)];
    let now = Timespec::default();
    bytes.len() <= AT_ONCE && poll(&mut asked, Some(&now)).is_ok_and(|ready| ready > 0)
}

#[cfg(not(unix))]
fn takes_at_once(bytes: &[u8]) -> bool {
    bytes.len() <= AT_ONCE
}

/// The bytes of `out` are there for whoever reads it.
fn write(out: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)?;
    out.flush()
}

fn unwritten(why: io::Error) -> Error {
    Error::output("standard output", why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn refused(settings: &Settings) -> Option<String> {
        let error = settings.check().err()?;
        assert_eq!(error.kind(), Kind::Usage);
        Some(error.message().to_owned())
    }

    #[test]
    fn names_are_those_of_the_command_line() {
        for format in Format::value_variants() {
            let value = format.to_possible_value().expect("a value");
            assert_eq!(value.get_name(), format.name());
            assert!(value.get_help().is_some());
        }
    }

    #[test]
    fn a_query_needs_a_whole_document() {
        for format in Format::value_variants() {
            let settings = Settings {
                format: *format,
                query: Some("devices".parse().expect("a query")),
                ..Settings::default()
            };
            let whole = matches!(format, Format::Json | Format::Yaml | Format::Text);
            assert_eq!(refused(&settings).is_none(), whole, "{format:?}");
            let settings = Settings {
                columns: Some(vec!["id".to_owned()]),
                ..settings
            };
            assert!(refused(&settings).is_some_and(|message| message.contains("--query")));
        }
    }

    #[test]
    fn options_of_other_formats_are_refused() {
        for format in Format::value_variants() {
            let settings = Settings {
                format: *format,
                headers: Headers::Omitted,
                ..Settings::default()
            };
            let rows = matches!(format, Format::Table | Format::Csv | Format::Text);
            assert_eq!(refused(&settings).is_none(), rows, "{format:?}");
            let settings = Settings {
                format: *format,
                csv_cells: CsvCells::Guarded,
                ..Settings::default()
            };
            assert_eq!(refused(&settings).is_none(), *format == Format::Csv);
        }
    }
}
