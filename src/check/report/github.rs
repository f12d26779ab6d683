//! Workflow commands of GitHub Actions.

use super::super::{Finding, Outcome, Summary};
use crate::text::escape;

/// A line for each finding that did not pass, and one for all: what is well needs no annotation.
pub(super) fn render(findings: &[Finding]) -> String {
    let failed = findings.iter().filter(|f| f.outcome == Outcome::Failed);
    let lines = failed.map(|finding| {
        let name = finding.name.as_deref().map(|name| format!(" ({name})"));
        let title = format!(
            "{}: {}{}",
            finding.rule,
            finding.subject,
            name.unwrap_or_default()
        );
        command("error", &title, &finding.message)
    });
    let all = command(
        "notice",
        "thinctl software-set check",
        &Summary::of(findings).words(),
    );
    lines.chain([all]).collect()
}

fn command(name: &str, title: &str, message: &str) -> String {
    let title = data(title).replace(':', "%3A").replace(',', "%2C");
    format!("::{name} title={title}::{}\n", data(message))
}

/// The encoding of messages in @actions/core; that of properties has more.
fn data(text: &str) -> String {
    escape(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::super::tests::hostile;
    use super::*;

    #[test]
    fn what_fails_is_an_annotation_of_one_line() {
        assert_eq!(
            render(&hostile()),
            "::error title=validated%3A softwareset/7 (a|b\\n%3A%3Aerror%3A%3Ax)::100%25 \\r\\n::set-output name=x::y, \
             <b>&amp;</b> ]]> \\u{0}\\u{1b}[31m \\u{202e} | `*_[x](https://example.com)\n\
             ::notice title=thinctl software-set check::1 failed, 1 passed, 1 skipped\n"
        );
    }
}
