//! How fast the program is, against the limit: a bare client that does the same work without any SDK.
//!
//! `cargo bench --bench limit` prints the table of docs/performance.md; `-- --help` says what else there is. The
//! service, the bare client and this runner are one executable that starts itself anew for each part, so that
//! every measured process is one of its own and the runner stays small: a child's peak memory is counted from
//! its parent's at the start.

mod bare;
mod growth;
mod measure;
mod report;
mod scenarios;
mod server;
mod world;

use std::io::Write;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::report::{Row, Table};
use crate::world::World;

/// Measures thinctl against a bare client, in turn, on a service inside this machine.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    part: Option<Part>,

    /// Counted runs of each command; long scenarios take fewer
    #[arg(long, default_value_t = 15)]
    runs: usize,

    /// Small numbers of everything: to see that it works, not to quote
    #[arg(long)]
    quick: bool,

    /// Only scenarios whose name contains this
    #[arg(long, default_value = "")]
    only: String,

    /// Write table and plot into docs/
    #[arg(long)]
    docs: bool,

    /// What cargo adds to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

/// What this executable does when it starts itself.
#[derive(Subcommand)]
enum Part {
    /// The service, until standard input ends
    Server(server::Options),
    /// The bare client
    Bare(bare::Options),
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    match cli.part {
        Some(Part::Server(options)) => server::run(&options),
        Some(Part::Bare(options)) => bare::run(&options),
        None => measure_all(&cli),
    }
}

fn measure_all(cli: &Cli) -> Result<()> {
    let world = World::new(cli.runs, cli.quick)?;
    let mut table = Table::new();
    for (name, scenario) in scenarios::ALL {
        if name.contains(&cli.only) {
            writeln!(std::io::stderr(), "{name} …")?;
            // One that cannot be measured is a line of the table, too.
            match scenario(&world) {
                Ok(rows) => rows.into_iter().try_for_each(|row| table.add(&row))?,
                Err(why) => table.add(&Row::failed(name, &why))?,
            }
        }
    }
    table.finish()?;
    let measures_growth = "growth".contains(&cli.only);
    let growth = measures_growth
        .then(|| growth::measure(&world))
        .transpose()?;
    if let Some(growth) = &growth {
        growth.print()?;
    }
    match growth {
        Some(growth) if cli.docs => report::write_docs(&table, &growth),
        _ => Ok(()),
    }
}
