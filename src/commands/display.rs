//! Options of the verbs that print records, and their help.

use clap::Args;

use crate::resource::{Cost, Resource};

/// Which columns, and how.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Display options")]
pub struct TableArgs {
    /// Show these columns, in this order, in every format
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Option<Vec<String>>,

    /// Leave out the heading of table and csv
    #[arg(long)]
    pub no_headers: bool,

    /// Put ' before csv cells that a spreadsheet would take for a formula; this alters data
    #[arg(long)]
    pub csv_safe: bool,
}

/// Which columns of a resource, and how.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Display options")]
pub struct DisplayArgs {
    /// Which columns.
    #[command(flatten)]
    pub table: TableArgs,

    /// Fetch the tags too, by a call for each item
    #[arg(long)]
    pub with_tags: bool,
}

impl DisplayArgs {
    /// The columns that were named; with the tags, where they are wanted besides.
    #[must_use]
    pub fn named_columns(&self) -> Option<Vec<String>> {
        let mut names = self.table.columns.clone()?;
        names.extend(self.with_tags.then(|| "tags".to_owned()));
        Some(names)
    }
}

/// The long help of `list` and `get`: `examples`, then every column.
pub fn long_help<R: Resource>(examples: &str) -> String {
    let columns = R::columns();
    let width = columns.iter().map(|column| column.name.len()).max();
    let width = width.unwrap_or_default();
    let lines = columns.iter().map(|column| {
        let mark = if column.cost() == Cost::Get {
            " (*)"
        } else {
            ""
        };
        format!("  {:width$}  {}{mark}\n", column.name, column.help)
    });
    let lines: String = lines.collect();
    format!(
        "{examples}\n\nColumns, for --columns, --sort and --where:\n{lines}  {:width$}  The value of one tag\n\n\
         In a list, those marked (*) cost a call for each item, and so do tags.",
        "tag:KEY"
    )
}
