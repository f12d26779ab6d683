//! The person at the terminal: messages on standard error, and the questions asked before something is lost.
//!
//! Standard output belongs to `output`. Nothing here ever writes to it.

mod progress;

use std::fmt::Display;
use std::io::{self, BufRead, IsTerminal, Write};

use anstyle::{AnsiColor, Style};

pub use self::progress::Progress;
use crate::error::{Error, Kind, Result};

/// How much is said on standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors, warnings and questions alone.
    Quiet,
    /// Also what a person wants to know.
    Normal,
    /// Also what was connected to, and what caused an error.
    Verbose,
    /// Also every request.
    Trace,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorChoice {
    /// On a terminal that can, unless NO_COLOR is set
    #[default]
    Auto,
    /// Even into a file or pipe
    Always,
    /// Not at all
    Never,
}

impl ColorChoice {
    /// Whether to colour a stream; asked for each, since one may be a terminal and the other not.
    #[must_use]
    pub fn applies(self, is_terminal: bool) -> bool {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if set("NO_COLOR") => false,
            Self::Auto if std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| value != "0") => {
                true
            }
            Self::Auto => is_terminal && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
        }
    }
}

/// In which shape an error is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorFormat {
    /// `error: …`, then `hint: …`.
    Text,
    /// One JSON object on one line.
    Json,
}

/// Standard error and standard input.
#[derive(Clone, Copy, Debug)]
pub struct Ui {
    verbosity: Verbosity,
    error_format: ErrorFormat,
    color: ColorChoice,
}

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default().bold();

impl Ui {
    /// A view of the process's own streams.
    #[must_use]
    pub fn new(verbosity: Verbosity, error_format: ErrorFormat, color: ColorChoice) -> Self {
        Self {
            verbosity,
            error_format,
            color,
        }
    }

    /// Whether messages of `level` are said.
    #[must_use]
    pub fn says(self, level: Verbosity) -> bool {
        self.verbosity >= level
    }

    /// Whether a person reads standard error now.
    #[must_use]
    pub fn is_attended(self) -> bool {
        io::stderr().is_terminal()
    }

    /// Whether results appear on a terminal as they are printed.
    #[must_use]
    pub fn shows_results(self) -> bool {
        io::stdout().is_terminal()
    }

    /// Says something that only a person at a terminal wants to know.
    pub fn note(self, text: impl Display) {
        if self.is_attended() && self.says(Verbosity::Normal) {
            self.line(&text.to_string());
        }
    }

    /// Says something under `-v` (or `-vv`).
    pub fn detail(self, level: Verbosity, text: impl Display) {
        if self.says(level) {
            self.line(&text.to_string());
        }
    }

    /// Warns; also when quiet.
    pub fn warn(self, text: impl Display) {
        let text = text.to_string();
        match self.error_format {
            ErrorFormat::Json => {
                let warning = serde_json::json!({"warning": {"message": text}});
                self.line(&warning.to_string());
            }
            ErrorFormat::Text => self.labelled("warning", WARNING, &text),
        }
    }

    /// Says how far some work is, where no bar can be drawn.
    fn progress(self, text: &str, figures: &serde_json::Value) {
        match self.error_format {
            ErrorFormat::Json => self.line(&serde_json::json!({ "progress": figures }).to_string()),
            ErrorFormat::Text => self.line(text),
        }
    }

    /// Reports the failure that ends the command.
    pub fn error(self, error: &Error) {
        match self.error_format {
            ErrorFormat::Json => {
                self.line(&serde_json::json!({"error": error.to_json()}).to_string());
            }
            ErrorFormat::Text => {
                self.labelled("error", ERROR, &error.to_string());
                for hint in error.hints() {
                    self.labelled("hint", HINT, &crate::text::escape(hint));
                }
            }
        }
        if let Some(cause) =
            std::error::Error::source(error).filter(|_| self.says(Verbosity::Verbose))
        {
            for cause in anyhow::Chain::new(cause) {
                self.line(&format!(
                    "  caused by: {}",
                    crate::text::escape(&cause.to_string())
                ));
            }
        }
    }

    /// Asks for a `y`; anything else is a no.
    ///
    /// # Errors
    /// [`Kind::Declined`] where the answer is no, or nobody can be asked.
    pub fn confirm(self, question: &str) -> Result<()> {
        let answer = self.ask(&format!("{question} [y/N] "))?;
        if matches!(answer.to_ascii_lowercase().as_str(), "y" | "yes") {
            Ok(())
        } else {
            Err(declined())
        }
    }

    /// Asks for `count` to be typed, so that no reflex confirms a large change.
    ///
    /// # Errors
    /// As [`confirm`](Self::confirm).
    pub fn confirm_count(self, question: &str, count: usize) -> Result<()> {
        let answer = self.ask(&format!("{question}\nType {count} to go on: "))?;
        if answer == count.to_string() {
            Ok(())
        } else {
            Err(declined())
        }
    }

    /// Makes sure that questions can be asked, before anything is done to prepare them.
    ///
    /// # Errors
    /// [`Kind::Declined`] where standard input or standard error is no terminal.
    pub fn require_terminal(self) -> Result<()> {
        if io::stdin().is_terminal() && self.is_attended() {
            return Ok(());
        }
        Err(Self::cannot_ask("there is no terminal to ask on"))
    }

    /// The failure of a question that cannot be asked, and `why`.
    #[must_use]
    pub fn cannot_ask(why: &str) -> Error {
        let message = format!("this needs a confirmation, and {why}; nothing was sent");
        Error::new(Kind::Declined, "ConfirmationRequired", message).hint(
            "give --yes to confirm on the command line, or --dry-run to see what would be done",
        )
    }

    fn ask(self, question: &str) -> Result<String> {
        self.require_terminal()?;
        let mut stderr = io::stderr().lock();
        let written = stderr
            .write_all(question.as_bytes())
            .and_then(|()| stderr.flush());
        written.map_err(|why| Error::output("the question", why))?;
        let mut answer = String::new();
        let length = io::stdin()
            .lock()
            .read_line(&mut answer)
            .unwrap_or_default();
        if length == 0 {
            self.line("");
        }
        Ok(answer.trim().to_owned())
    }

    fn labelled(self, label: &str, style: Style, text: &str) {
        if self.color.applies(self.is_attended()) {
            self.line(&format!("{style}{label}:{style:#} {text}"));
        } else {
            self.line(&format!("{label}: {text}"));
        }
    }

    /// Nothing better can be done when standard error is closed: the exit code still tells.
    #[allow(
        clippy::unused_self,
        reason = "the seam through which all messages pass"
    )]
    fn line(self, text: &str) {
        progress::aside(|| {
            let _ = writeln!(io::stderr().lock(), "{text}");
        });
    }
}

fn declined() -> Error {
    Error::new(
        Kind::Declined,
        "Declined",
        "not confirmed; nothing was sent",
    )
}

/// The width of the terminal that standard output is, in columns.
#[must_use]
pub fn terminal_width() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0))
}

/// Ends the process as one that writes to a closed pipe ends: of `SIGPIPE`, silently.
///
/// Returns the exit code to use where there is no such signal.
#[must_use]
pub fn die_of_broken_pipe(error: &Error) -> u8 {
    #[cfg(unix)]
    die_of(signal_hook::consts::SIGPIPE);
    error.exit_code()
}

/// Ends the process as the signal would have ended it that asked it to stop.
///
/// Comes back only where that is not possible.
#[cfg(unix)]
pub fn die_of(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// There is nothing to die of here.
#[cfg(not(unix))]
pub fn die_of(_signal: i32) {}

/// Makes a panic a short report without data, and exit code 70.
///
/// The panic's own message is left out: it may quote names or tags.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|place| format!(" at {}:{}", place.file(), place.line()));
        let _ = writeln!(
            io::stderr().lock(),
            "error: thinctl {} failed{}; this is a bug\nhint: please report this line; what was sent before it may have been carried out",
            env!("CARGO_PKG_VERSION"),
            place.unwrap_or_default(),
        );
        #[allow(
            clippy::exit,
            reason = "a panic must not become exit code 101 or an abort"
        )]
        std::process::exit(i32::from(Kind::Bug.exit_code()));
    }));
}
