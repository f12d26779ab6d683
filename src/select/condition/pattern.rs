//! The regular expressions of conditions.

use regex::{Regex, RegexBuilder};

use super::flaw::Flaw;
use super::scan::Word;

/// Bytes that a compiled expression may take; those that people write take a few thousand.
const SIZE_LIMIT: usize = 1 << 20;

/// A regular expression; equal to another that is written the same.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Regex);

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Pattern {
    pub(super) fn read(word: &Word<'_>) -> Result<Self, Flaw> {
        RegexBuilder::new(&word.text)
            .size_limit(SIZE_LIMIT)
            .build()
            .map(Self)
            .map_err(|error| flaw(word, &error))
    }

    pub(super) fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// What is wrong with an expression, and where: only the parser inside the library tells the place.
fn flaw(word: &Word<'_>, error: &regex::Error) -> Flaw {
    use regex_syntax::Error;
    let (index, reason) = match (error, regex_syntax::parse(&word.text)) {
        (_, Err(Error::Parse(error))) => (error.span().start.offset, error.kind().to_string()),
        (_, Err(Error::Translate(error))) => (error.span().start.offset, error.kind().to_string()),
        (regex::Error::CompiledTooBig(_), _) => (0, "it is too large".to_owned()),
        (error, _) => (0, error.to_string()),
    };
    Flaw::new(
        word.place(index),
        format!("the regular expression is not valid: {reason}"),
    )
    .hint("a value after ~ or !~ is a regular expression; \\ before a character takes it literally")
}
