//! `thinctl` administers fleets of Amazon WorkSpaces Thin Client devices.
//!
//! This page is the architecture. A command line goes through these modules, in this order:
//!
//! - [`cli`] parses it into newtypes of [`args`] and one of the [`commands`], each a file `NOUN/VERB.rs`.
//! - [`check`] holds the rules over the software of a fleet, and what CI systems read of them.
//! - [`config`] is the configuration file, and where each setting has its value from.
//! - [`context`] is what a command gets: the global options and, for those that need it, the way to the service.
//! - [`resource`] declares what each resource is: its columns, once, and how a page and an item are fetched.
//! - [`client`] is everything between a command and the AWS SDK; nothing else configures it.
//! - [`select`] finds out which items are meant: names, files, conditions, and the calls that these cost.
//! - [`complete`] answers a shell that asks what may stand where somebody types; commands know nothing of it.
//! - [`bulk`] changes one target or many: plan, confirm, run, report; and waits until they are where they should be.
//! - [`output`] turns the [`Report`](output::Report) that a command returns into the format that was asked for.
//! - [`error`] is the one place where a failure becomes a message, a JSON object and an exit code;
//!   [`ui`] is the one place that writes to standard error; [`text`] knows how to show text safely.
//! - [`sandbox`] is a local service with the API of the real one.
//!
//! Imports point one way:
//! `cli → commands → complete → {bulk, select} → context → config → check → {client, resource, args} → output → {error, ui, text}`;
//! a test holds this.
//! What does not happen anywhere: a command writes to standard output or ends the process; a formatter knows a
//! resource; an SDK type reaches `output`; the sandbox imports anything of this crate.

pub mod args;
pub mod bulk;
pub mod check;
pub mod cli;
pub mod client;
pub mod commands;
pub mod complete;
pub mod config;
pub mod context;
pub mod dirs;
pub mod error;
pub mod output;
pub mod resource;
pub mod sandbox;
pub mod select;
pub mod text;
pub mod ui;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use crate::cli::Cli;
use crate::config::{Config, Resolved};
use crate::error::{Error, Result};
use crate::output::{Output, Target};
use crate::ui::{ColorChoice, ErrorFormat, Ui, Verbosity};

/// Runs a command line to its end and returns the process's exit code.
///
/// Where a reader has closed standard output early, the process dies of `SIGPIPE` as other commands do.
#[must_use]
pub fn run(args: &[OsString]) -> u8 {
    ui::report_panics();
    if complete::answer(args, Cli::whole) {
        return 0;
    }
    let cli = match Cli::read(args) {
        Ok(cli) => cli,
        Err(error) => return usage(&error, args),
    };
    let (config, refused) = match cli.config() {
        Ok(config) => (config, None),
        Err(error) => (Config::default(), Some(error)),
    };
    let resolved = cli.resolve(config);
    let global = &cli.global;
    let error_format = cli::error_format(resolved.output.value);
    let ui = Ui::new(global.verbosity(), error_format, global.color);
    let ran = refused.map_or_else(|| execute(cli, resolved, ui), Err);
    ran.map_or_else(|error| fail(ui, &error), |()| 0)
}

/// Reports the failure that ends the command and returns its exit code; a closed pipe is nothing to report.
fn fail(ui: Ui, error: &Error) -> u8 {
    if error.io_kind() == Some(io::ErrorKind::BrokenPipe) {
        return ui::die_of_broken_pipe(error);
    }
    ui.error(error);
    if let Some(signal) = error.signal() {
        ui::die_of(signal);
    }
    error.exit_code()
}

fn execute(cli: Cli, resolved: Resolved, ui: Ui) -> Result<()> {
    let color = cli.global.color;
    let context = cli.context(ui, resolved)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|why| Error::bug("the runtime cannot start").caused_by(why))?;
    runtime.block_on(async {
        let report = cli.command.run(&context).await?;
        let is_terminal = io::stdout().is_terminal();
        let mut target = Target {
            width: is_terminal.then(ui::terminal_width),
            styled: color.applies(is_terminal),
            ui: context.ui,
            output: Output::Standard,
        };
        output::print(report, &context.settings, &mut target).await
    })
}

/// Reports a command line that cannot be parsed; `--help` and `--version` come this way too.
fn usage(error: &clap::Error, args: &[OsString]) -> u8 {
    let ui = |format| Ui::new(Verbosity::Normal, format, ColorChoice::Never);
    if !error.use_stderr() {
        let unprinted = |why| {
            let error = Error::output("the help", why);
            fail(ui(cli::error_format_of(args)), &error)
        };
        return print_help(error).map_or_else(unprinted, |()| 0);
    }
    let format = cli::error_format_of(args);
    if format == ErrorFormat::Text {
        // clap's own report underlines what was typed; nothing is gained by wrapping it.
        let _ = error.print();
    } else {
        let text = error.render().to_string();
        let (message, hint) = text.split_once("\n\n").unwrap_or((&text, ""));
        let message = message.trim_start_matches("error: ").trim();
        ui(format).error(&Error::usage(message).hint(hint.trim()));
    }
    error::Kind::Usage.exit_code()
}

/// Prints what was asked of the parser itself. Its own way is a write for each line, which only colours need.
fn print_help(help: &clap::Error) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if ColorChoice::Auto.applies(stdout.is_terminal()) {
        return help.print();
    }
    stdout.write_all(help.render().to_string().as_bytes())?;
    stdout.flush()
}
