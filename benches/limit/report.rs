//! The table of docs/performance.md, and its file.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use crate::growth::Growth;
use crate::measure::{Ratio, Runs};

/// One line of the table.
pub struct Row {
    /// What was done.
    pub work: String,
    /// What it is to be.
    pub target: String,
    /// What it is.
    pub result: String,
    /// Whether that is as good as it is to be; `None` where nothing is aimed at.
    pub is_met: Option<bool>,
    /// The median of thinctl, ready to be read.
    pub ours: String,
    /// The median of what it is compared with.
    pub other: String,
    /// The median of thinctl's peak memory, in megabytes.
    pub peak: Option<f64>,
}

impl Row {
    /// A ratio that is to be at most `target`.
    pub fn ratio(work: impl Into<String>, target: f64, ours: &Runs, other: &Runs) -> Self {
        let ratio = Ratio::of(ours, other);
        let (low, high) = ratio.quartiles;
        Self {
            work: work.into(),
            target: format!("≤ {target} ×"),
            result: format!("{:.2} × ({low:.2}–{high:.2})", ratio.median),
            is_met: Some(ratio.median <= target),
            ours: time(ours.seconds()),
            other: time(other.seconds()),
            peak: Some(ours.megabytes()),
        }
    }

    /// A quantity that is to be at most `target`.
    pub fn at_most(
        work: impl Into<String>,
        value: f64,
        target: f64,
        show: fn(f64) -> String,
    ) -> Self {
        Self {
            work: work.into(),
            target: format!("≤ {}", show(target)),
            result: show(value),
            is_met: Some(value <= target),
            ours: "–".to_owned(),
            other: "–".to_owned(),
            peak: None,
        }
    }

    /// Work that did not come to its end.
    pub fn failed(work: &str, why: &anyhow::Error) -> Self {
        Self {
            result: format!("failed: {why}"),
            is_met: Some(false),
            target: "–".to_owned(),
            ..Self::at_most(work, f64::NAN, f64::NAN, time)
        }
    }

    /// The same with the times that it comes from.
    pub fn times(self, ours: f64, other: f64) -> Self {
        Self {
            ours: time(ours),
            other: time(other),
            ..self
        }
    }

    fn line(&self) -> String {
        let met = match self.is_met {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "–",
        };
        let peak = self.peak.map_or_else(|| "–".to_owned(), megabytes);
        format!(
            "| {} | {} | {} | {met} | {} | {} | {peak} |",
            self.work, self.target, self.result, self.ours, self.other
        )
    }
}

/// A time in the unit that suits it.
pub fn time(seconds: f64) -> String {
    match seconds {
        seconds if seconds < 0.1 => format!("{:.2} ms", seconds * 1e3),
        seconds if seconds < 1.0 => format!("{:.0} ms", seconds * 1e3),
        seconds => format!("{seconds:.2} s"),
    }
}

/// An amount of memory, or of a file.
pub fn megabytes(megabytes: f64) -> String {
    format!("{megabytes:.1} MB")
}

/// A ratio.
pub fn times(ratio: f64) -> String {
    format!("{ratio:.2} ×")
}

/// A part of a whole.
pub fn percent(part: f64) -> String {
    format!("{:.1} %", part * 100.0)
}

/// The table, printed line by line as it is measured.
pub struct Table(String);

const HEADING: &str = "| Work | Target | Measured | Met | thinctl | Compared with | Peak memory |\n|---|---|---|---|---|---|---|\n";

impl Table {
    pub fn new() -> Self {
        Self(HEADING.to_owned())
    }

    pub fn add(&mut self, row: &Row) -> Result<()> {
        let line = row.line();
        writeln!(std::io::stderr(), "{line}")?;
        writeln!(self.0, "{line}")?;
        Ok(())
    }

    pub fn finish(&self) -> Result<()> {
        Ok(std::io::stdout().write_all(self.0.as_bytes())?)
    }
}

/// Puts table and growth into docs/performance.md, and the plot beside it.
pub fn write_docs(table: &Table, growth: &Growth) -> Result<()> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let page = docs.join("performance.md");
    let mut text = std::fs::read_to_string(&page)?;
    for (name, measured) in [("limit", table.0.clone()), ("growth", growth.table())] {
        text = replaced(&text, name, &measured)
            .with_context(|| format!("{} has no place for {name}", page.display()))?;
    }
    std::fs::write(page, text)?;
    growth.plot(&docs.join("performance.svg"))
}

/// `text` with what stands between the marks of `name` replaced.
fn replaced(text: &str, name: &str, measured: &str) -> Option<String> {
    let (before, rest) = text.split_once(&format!("<!-- {name} -->\n"))?;
    let (_, after) = rest.split_once(&format!("<!-- end of {name} -->"))?;
    Some(format!(
        "{before}<!-- {name} -->\n{measured}<!-- end of {name} -->{after}"
    ))
}
