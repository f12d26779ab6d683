//! JUnit's XML.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::super::{Finding, Outcome};
use crate::error::{Error, Result};
use crate::text::escape;

/// A suite for each rule, a case for each subject. Names depend on neither time nor place, so that a CI system
/// recognises a case from run to run.
pub(super) fn render(findings: &[Finding]) -> Result<String> {
    let mut report = Report::new("thinctl software-set check");
    for of_rule in findings.chunk_by(|a, b| a.rule == b.rule) {
        let rule = of_rule.first().map_or("", |finding| finding.rule);
        let mut suite = TestSuite::new(rule);
        suite.add_test_cases(of_rule.iter().map(case));
        report.add_test_suite(suite);
    }
    report
        .to_string()
        .map_err(|why| Error::bug("the JUnit report cannot be written").caused_by(why))
}

fn case(finding: &Finding) -> TestCase {
    let mut status = match finding.outcome {
        Outcome::Passed => TestCaseStatus::success(),
        Outcome::Failed => TestCaseStatus::non_success(NonSuccessKind::Failure),
        Outcome::Skipped => TestCaseStatus::skipped(),
    };
    let message = escape(&finding.message);
    if finding.outcome != Outcome::Passed {
        status.set_message(message.as_ref());
    }
    if finding.outcome == Outcome::Failed {
        status.set_type(finding.rule);
        // Where a system shows no attribute, it shows the text.
        status.set_description(message.as_ref());
    }
    let mut case = TestCase::new(escape(&finding.subject).as_ref(), status);
    case.set_classname(format!("software-set.{}", finding.rule));
    case
}

#[cfg(test)]
mod tests {
    use super::super::tests::hostile;
    use super::*;

    /// The library reads its own format, and refuses what is no XML.
    #[test]
    fn what_the_service_says_stays_text() {
        let xml = render(&hostile()).expect("a report");
        let read = Report::deserialize_from_str(&xml).expect("XML");
        assert_eq!((read.tests, read.failures), (3, 1));
        let suite = read.test_suites.first().expect("a suite");
        assert_eq!(suite.name.as_str(), "validated");
        let TestCaseStatus::NonSuccess {
            message,
            description,
            ..
        } = &suite.test_cases[1].status
        else {
            panic!("{xml}");
        };
        let text = "100% \\r\\n::set-output name=x::y, <b>&amp;</b> ]]> \\u{0}\\u{1b}[31m \\u{202e} | `*_[x](https://example.com)";
        assert_eq!(message.as_deref(), Some(text));
        assert_eq!(description.as_deref(), Some(text));
    }
}
