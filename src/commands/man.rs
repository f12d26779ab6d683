//! `thinctl man`

use std::path::PathBuf;

use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Report;

pub const HELP: &str = "Examples:
  thinctl man | man -l -
  thinctl man ~/.local/share/man/man1";

/// Options of `man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Write a page for every command into this folder, which is created
    dir: Option<PathBuf>,
}

/// Prints the main page, or writes all.
pub fn run(context: &Context, args: ManArgs) -> Result<Report<'_>> {
    let pages = pages((context.root)())?;
    let Some(dir) = args.dir else {
        return Ok(pages
            .into_iter()
            .next()
            .map_or(Report::Nothing, |(_, page)| Report::Text(page)));
    };
    let failed = |why| Error::output(dir.display(), why);
    std::fs::create_dir_all(&dir).map_err(failed)?;
    pages
        .iter()
        .try_for_each(|(name, page)| std::fs::write(dir.join(name), page))
        .map_err(failed)?;
    Ok(Report::Nothing)
}

/// Every page and its file's name, the main page first.
fn pages(mut root: clap::Command) -> Result<Vec<(String, String)>> {
    root.build();
    let mut pages = Vec::new();
    collect(&root, &mut pages)?;
    Ok(pages)
}

fn collect(command: &clap::Command, pages: &mut Vec<(String, String)>) -> Result<()> {
    let failed =
        |why: std::io::Error| Error::bug("a manual page cannot be rendered").caused_by(why);
    let name = command
        .get_display_name()
        .unwrap_or_else(|| command.get_name())
        .to_owned();
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone())
        .title(name.clone())
        .manual("thinctl manual");
    man.render(&mut page).map_err(failed)?;
    pages.push((
        format!("{name}.1"),
        String::from_utf8_lossy(&page).into_owned(),
    ));
    let own_page = |command: &&clap::Command| command.get_name() != "help";
    command
        .get_subcommands()
        .filter(own_page)
        .try_for_each(|command| collect(command, pages))
}
