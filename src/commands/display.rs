//! Options of the verbs that print records, and their help.

use std::iter::repeat_n;

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
///
/// Put together plainly: each command line that names one of these pays for it.
pub fn long_help<R: Resource>(examples: &str) -> String {
    let columns = R::columns();
    let width = columns.iter().map(|column| column.name.len()).max();
    let width = width.unwrap_or_default();
    let mut help = examples.to_owned();
    help.push_str("\n\nColumns, for --columns, --sort and --where:\n");
    let mut add = |name: &str, text: &str, mark: &str| {
        help.push_str("  ");
        help.push_str(name);
        help.extend(repeat_n(' ', width.saturating_sub(name.len()) + 2));
        help.push_str(text);
        help.push_str(mark);
        help.push('\n');
    };
    for column in columns {
        let is_expensive = column.cost() == Cost::Get;
        add(
            column.name,
            column.help,
            if is_expensive { " (*)" } else { "" },
        );
    }
    add("tag:KEY", "The value of one tag", "");
    help.push_str("\nIn a list, those marked (*) cost a call for each item, and so do tags.");
    help
}
