//! Findings as CI systems read them.
//!
//! Text of the service is shown as [`escape`](crate::text::escape) shows it, and then as the format wants it: it
//! can neither end a line nor begin a command, a cell or an element.

mod github;
mod junit;
pub mod markdown;

use clap::ValueEnum;

use super::Finding;
use crate::error::Result;

/// A format that a CI system reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// JUnit's XML: a suite for each rule, a case for each subject
    Junit,
    /// Workflow commands, which GitHub Actions shows as annotations
    Github,
    /// A table for a job's summary or a comment
    Markdown,
}

impl ReportFormat {
    /// The whole report.
    ///
    /// # Errors
    /// A bug where it cannot be written.
    pub fn render(self, findings: &[Finding]) -> Result<String> {
        match self {
            Self::Junit => junit::render(findings),
            Self::Github => Ok(github::render(findings)),
            Self::Markdown => Ok(markdown::render(findings)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Outcome;
    use super::*;

    /// Findings with everything that a format could trip over.
    pub(super) fn hostile() -> Vec<Finding> {
        let finding = |outcome, name: &str, message: &str| Finding {
            rule: "validated",
            subject: "softwareset/7".to_owned(),
            name: Some(name.to_owned()),
            outcome,
            message: message.to_owned(),
            devices: Vec::new(),
        };
        vec![
            finding(Outcome::Passed, "1.0.0", "well"),
            finding(
                Outcome::Failed,
                "a|b\n::error::x",
                "100% \r\n::set-output name=x::y, <b>&amp;</b> ]]> \u{0}\u{1b}[31m \u{202e} | `*_[x](https://example.com)",
            ),
            finding(Outcome::Skipped, "東京", "nothing: at, all"),
        ]
    }

    /// How many cells begin or end in a line: bars that are not escaped.
    fn bars(line: &str) -> usize {
        let mut escaped = false;
        let is_bar = |char| {
            let is_bar = char == '|' && !escaped;
            escaped = char == '\\' && !escaped;
            is_bar
        };
        line.chars().map(is_bar).filter(|is_bar| *is_bar).count()
    }

    proptest! {
        #[test]
        fn no_text_leaves_its_place(text in "(\\PC|[\\x00-\\x20]|::|\\||\\\\|\\u{2028}|]]>|%0A|##\\[){0,12}") {
            let finding = Finding {
                rule: "validated",
                subject: text.clone(),
                name: Some(text.clone()),
                outcome: Outcome::Failed,
                message: text.clone(),
                devices: Vec::new(),
            };
            let findings = [finding];
            let github = ReportFormat::Github.render(&findings).expect("annotations");
            let lines: Vec<_> = github.split(['\n', '\r']).collect();
            prop_assert_eq!(lines.len(), 3, "{}", github);
            prop_assert!(lines[0].starts_with("::error title=") && lines[1].starts_with("::notice "));
            let markdown = ReportFormat::Markdown.render(&findings).expect("a table");
            let rows: Vec<_> = markdown.lines().skip(2).collect();
            prop_assert_eq!(rows.len(), 3, "{}", markdown);
            prop_assert_eq!(bars(rows[2]), 6, "{}", markdown);
            let xml = ReportFormat::Junit.render(&findings).expect("XML");
            let read = quick_junit::Report::deserialize_from_str(&xml);
            prop_assert_eq!(read.expect("JUnit").failures, 1);
        }
    }
}
