//! Options of the verbs that print records.

use clap::Args;

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
