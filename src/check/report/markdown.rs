//! Markdown as GitHub and GitLab read it.

use super::super::{Finding, Outcome, Summary};
use crate::text;

pub(super) fn render(findings: &[Finding]) -> String {
    let rows = findings.iter().map(|finding| {
        let outcome = match finding.outcome {
            Outcome::Failed => "**failed**",
            outcome => outcome.as_str(),
        };
        [
            escape(finding.rule),
            escape(&finding.subject),
            escape(finding.name.as_deref().unwrap_or("-")),
            outcome.to_owned(),
            escape(&finding.message),
        ]
    });
    let summary = Summary::of(findings).words();
    let table = table(["Rule", "Subject", "Name", "Outcome", "Message"], rows);
    format!("## Software sets: {summary}\n\n{table}")
}

/// A table; the cells are escaped already.
pub fn table<const N: usize>(
    heading: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut table = line(&heading.map(str::to_owned));
    table += &line(&["---"; N].map(str::to_owned));
    table.extend(rows.map(|cells| line(&cells)));
    table
}

/// Text that is text alone: no markup, link, mark-up of HTML or end of a cell.
#[must_use]
pub fn escape(text: &str) -> String {
    let shown = text::escape(text);
    let mut escaped = String::with_capacity(shown.len());
    for char in shown.chars() {
        // A slash and a colon would make a link of an address.
        if matches!(char, '!'..='/' | ':'..='@' | '['..='`' | '{'..='~') && !is_plain(char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

/// Punctuation that means nothing within a line.
fn is_plain(char: char) -> bool {
    matches!(
        char,
        '-' | '.' | ',' | ';' | '%' | '(' | ')' | '\'' | '"' | '/' | '=' | '+' | '?'
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::hostile;
    use super::*;

    #[test]
    fn what_the_service_says_stays_text() {
        assert_eq!(
            render(&hostile()),
            "## Software sets: 1 failed, 1 passed, 1 skipped\n\n\
             | Rule | Subject | Name | Outcome | Message |\n\
             | --- | --- | --- | --- | --- |\n\
             | validated | softwareset/7 | 1.0.0 | passed | well |\n\
             | validated | softwareset/7 | a\\|b\\\\n\\:\\:error\\:\\:x | **failed** | 100% \\\\r\\\\n\\:\\:set-output name=x\\:\\:y, \
             \\<b\\>\\&amp;\\</b\\> \\]\\]\\> \\\\u\\{0\\}\\\\u\\{1b\\}\\[31m \\\\u\\{202e\\} \\| \\`\\*\\_\\[x\\](https\\://example.com) |\n\
             | validated | softwareset/7 | 東京 | skipped | nothing\\: at, all |\n"
        );
    }
}
