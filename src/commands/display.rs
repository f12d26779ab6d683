//! Options of the verbs that print records, and their help.

use clap::Args;

use super::records::Columns;
use crate::resource::Resource;

/// Which columns, and how.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Display options")]
pub struct DisplayArgs {
    /// Show these columns, in this order, in every format
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,

    /// Leave out the heading of table and csv
    #[arg(long)]
    pub no_headers: bool,

    /// Put ' before csv cells that a spreadsheet would take for a formula; this alters data
    #[arg(long)]
    pub csv_safe: bool,

    /// Fetch the tags too, by a call for each item
    #[arg(long)]
    pub with_tags: bool,
}

/// The long help of `list`: `examples`, then what `--columns` may name.
pub fn list_help<R: Resource>(examples: &str) -> String {
    format!("{examples}\n\n{}", Columns::<R>::of_list(true).help())
}

/// The long help of `get`: `examples`, then what `--columns` may name.
pub fn get_help<R: Resource>(examples: &str) -> String {
    format!("{examples}\n\n{}", Columns::<R>::of_get(true).help())
}
