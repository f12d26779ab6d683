//! One record for people: a line for each member, long values wrapped at blanks.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::fit::GAP;
use super::row::Row;
use crate::text::{escape, width};

/// On a terminal that leaves less than this beside the names, values are wrapped as if there was as much.
const VALUE_WIDTH: usize = 10;

/// Appends the record. Members that are absent show `-`, so that all that could be there can be seen.
///
/// A word longer than the line, such as an ARN, is left to the terminal to wrap: so it can be copied.
pub(super) fn render(row: &Row<'_>, limit: Option<usize>, out: &mut Vec<u8>) {
    let members: Vec<_> = row
        .labels()
        .map(|(name, label)| (escape(name), label))
        .collect();
    let names = members.iter().map(|(name, _)| width(name)).max();
    let indent = names.unwrap_or_default() + GAP;
    let room = limit.map_or(usize::MAX, |limit| {
        limit.saturating_sub(indent).max(VALUE_WIDTH)
    });
    for (name, label) in &members {
        let mut beside = &**name;
        for part in textwrap::wrap(label, at_blanks(room)) {
            let blanks = " ".repeat(indent - width(beside));
            let line = format!("{beside}{blanks}{part}");
            out.extend_from_slice(line.trim_end().as_bytes());
            out.push(b'\n');
            beside = "";
        }
    }
}

fn at_blanks(width: usize) -> Options<'static> {
    Options::new(width)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::output::testing::{
        Table, columns, format, hostile, print_to, printed, record, specs,
    };
    use crate::output::{Format, Report};
    use crate::text::{escape, width};

    #[test]
    fn all_members_are_shown() {
        let expected = "\
id              a
name            -
count           7
createdAt       1970-01-01T00:00:00Z
window          MONDAY 01:00
activationCode  us1234567
";
        assert_eq!(printed(record(), &format(Format::Table)), expected);
        let settings = columns(Format::Table, &["count", "id"]);
        assert_eq!(printed(record(), &settings), "count  7\nid     a\n");
    }

    fn card(names: &[&'static str], values: &[String]) -> Report<'static> {
        let cell = |value: &String| Some(value.clone().into());
        Report::Record {
            failure: None,
            envelope: "device",
            columns: specs(names),
            row: Box::new(Table(vec![values.iter().map(cell).collect()])),
        }
    }

    #[test]
    fn long_values_wrap_beside_their_names_and_words_stay_whole() {
        let arn = "arn:aws:thinclient:eu-west-1:123456789012:device/x";
        let values = ["one two three four".to_owned(), arn.to_owned()];
        let (text, _) = print_to(
            Some(20),
            card(&["name", "arn"], &values),
            &format(Format::Table),
        );
        let expected = format!("name  one two three\n      four\narn   {arn}\n");
        assert_eq!(text, expected);
        let expected = format!("name  one two three four\narn   {arn}\n");
        assert_eq!(
            printed(card(&["name", "arn"], &values), &format(Format::Table)),
            expected
        );
    }

    proptest! {
        #[test]
        fn only_single_words_are_longer_than_the_line(
            values in prop::collection::vec(hostile(), 2),
            limit in 20..60usize,
        ) {
            let (text, _) = print_to(Some(limit), card(&["id", "name"], &values), &format(Format::Table));
            for line in text.lines() {
                // The first 6 columns hold the names.
                let value = line.get(6..).unwrap_or_default();
                prop_assert!(width(line) <= limit || !value.trim().contains(' '), "> {limit}: {line:?}");
                prop_assert_eq!(escape(line), line);
            }
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let whole = format!("id {} name {}", escape(&values[0]), escape(&values[1]));
            prop_assert_eq!(words(&text), words(&whole));
        }
    }
}
