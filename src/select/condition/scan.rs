//! The characters of a condition: from text to words, and back.
//!
//! The grammar is too small for a parser library, and errors at the very character need no more than an offset.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::TAG_PREFIX;
use super::flaw::Flaw;
use super::operator::{Operator, listed};

const QUOTE: char = '"';
const ESCAPE: char = '\\';
const COMMA: char = ',';

/// A part of a condition.
#[derive(Debug, PartialEq)]
pub(super) struct Word<'a> {
    /// What it says; owned where it had quotes.
    pub(super) text: Cow<'a, str>,
    /// The byte of the condition where it begins.
    pub(super) offset: usize,
    written: &'a str,
}

impl Word<'_> {
    /// Where in the condition the byte `index` of the text was written.
    pub(super) fn place(&self, index: usize) -> usize {
        if matches!(self.text, Cow::Borrowed(_)) {
            return self.offset + index;
        }
        let mut length = 0;
        let place = unquoted(self.written).find(|(_, char)| {
            length += char.len_utf8();
            length > index
        });
        let closing_quote = self.written.len() - 1;
        self.offset + place.map_or(closing_quote, |(place, _)| place)
    }
}

/// Reads a condition from left to right.
pub(super) struct Scanner<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.offset..]
    }

    fn skip_blanks(&mut self) {
        self.offset = self.text.len() - self.rest().trim_start().len();
    }

    /// Takes what comes before the first character that `ends` it.
    fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = &rest[..rest.find(ends).unwrap_or(rest.len())];
        self.offset += taken.len();
        taken
    }

    /// Whether nothing but blanks is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.skip_blanks();
        self.rest().is_empty()
    }

    /// The column's name, and where it begins; that of a tag's column with the quotes of its key removed.
    pub(super) fn column(&mut self) -> Result<(Cow<'a, str>, usize), Flaw> {
        self.skip_blanks();
        let offset = self.offset;
        let prefix = self.rest().get(..TAG_PREFIX.len());
        if prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case(TAG_PREFIX)) {
            self.offset += TAG_PREFIX.len();
            let key = self.key()?;
            return Ok((format!("{TAG_PREFIX}{}", key.text).into(), offset));
        }
        match self.take_until(|char| char.is_whitespace() || Operator::has(char)) {
            "" => Err(Flaw::new(offset, "expected a column")),
            name => Ok((name.into(), offset)),
        }
    }

    fn key(&mut self) -> Result<Word<'a>, Flaw> {
        let key = self.word(Operator::has)?;
        if key.text.is_empty() {
            return Err(Flaw::new(key.offset, "expected the key of a tag"));
        }
        Ok(key)
    }

    /// The operator, and where it stands.
    pub(super) fn operator(&mut self) -> Result<(Operator, usize), Flaw> {
        self.skip_blanks();
        let offset = self.offset;
        let Some(operator) = Operator::at_start_of(self.rest()) else {
            let all = listed(Operator::ALL.map(|(operator, _)| operator));
            return Err(Flaw::new(
                offset,
                format!("expected an operator, one of {all}"),
            ));
        };
        self.offset += operator.symbol().len();
        Ok((operator, offset))
    }

    /// All that is left, as the values of `operator`: at least one.
    pub(super) fn values(&mut self, operator: Operator) -> Result<Vec<Word<'a>>, Flaw> {
        let mut values = vec![self.value(operator)?];
        while !self.is_at_end() {
            self.offset += COMMA.len_utf8();
            values.push(self.value(operator)?);
        }
        Ok(values)
    }

    /// One value of `operator`, up to a comma where it takes a list and to the end where it takes none.
    pub(super) fn value(&mut self, operator: Operator) -> Result<Word<'a>, Flaw> {
        let ends = |char| operator.is_equality() && char == COMMA;
        let value = self.word(ends)?;
        let first = value.written.chars().next();
        let Some(first) = first else {
            let message = format!("expected a value after `{}`", operator.symbol());
            return Err(Flaw::new(value.offset, message).hint("the empty text is written \"\""));
        };
        if Operator::has(first) || first == '\'' {
            // Nearly always `==`, `=~` or the quotes of another language, which would silently match nothing.
            let message = format!("a value that begins with `{first}` must stand in double quotes");
            return Err(Flaw::new(value.offset, message));
        }
        self.skip_blanks();
        if self.rest().is_empty() || self.rest().starts_with(ends) {
            return Ok(value);
        }
        let next = if operator.is_equality() {
            "a comma or the end"
        } else {
            "the end"
        };
        Err(Flaw::new(
            self.offset,
            format!("expected {next} after the closing quote"),
        ))
    }

    /// A word in quotes, or else what comes before the character that `ends` it, without blanks around.
    fn word(&mut self, ends: impl Fn(char) -> bool) -> Result<Word<'a>, Flaw> {
        self.skip_blanks();
        let offset = self.offset;
        if !self.rest().starts_with(QUOTE) {
            let written = self.take_until(ends).trim_end();
            let text = Cow::Borrowed(written);
            return Ok(Word {
                text,
                offset,
                written,
            });
        }
        let length = quoted_length(self.rest())
            .ok_or_else(|| Flaw::new(offset, "this quote is never closed"))?;
        let written = &self.rest()[..length];
        self.offset += length;
        Ok(Word {
            text: unquoted(written).map(|(_, char)| char).collect(),
            offset,
            written,
        })
    }
}

/// The length of what `text` begins with from its first quote to the one that closes it.
fn quoted_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    let closes = |&(_, char): &(usize, char)| {
        let closes = char == QUOTE && !escaped;
        escaped = char == ESCAPE && !escaped;
        closes
    };
    let (last, quote) = text.char_indices().skip(1).find(closes)?;
    Some(last + quote.len_utf8())
}

/// What stands between quotes, each character with its place.
///
/// As in a shell, a backslash is itself unless a quote or another backslash follows: `"\d+"` needs no second.
fn unquoted(written: &str) -> impl Iterator<Item = (usize, char)> {
    let mut chars = written.char_indices().skip(1).peekable();
    std::iter::from_fn(move || match chars.next()? {
        (_, QUOTE) => None,
        (place, ESCAPE) => {
            let escaped = chars.next_if(|(_, char)| matches!(*char, QUOTE | ESCAPE));
            Some((place, escaped.map_or(ESCAPE, |(_, char)| char)))
        }
        plain => Some(plain),
    })
}

/// Writes the key of a tag so that it reads back.
pub(super) fn write_key(f: &mut impl Write, key: &str) -> fmt::Result {
    write_word(f, key, Scanner::new(key).key())
}

/// Writes a value of `operator` so that it reads back.
pub(super) fn write_value(f: &mut impl Write, value: &str, operator: Operator) -> fmt::Result {
    write_word(f, value, Scanner::new(value).value(operator))
}

/// Writes `text` in quotes unless it was `read` back without them.
fn write_word(f: &mut impl Write, text: &str, read: Result<Word<'_>, Flaw>) -> fmt::Result {
    if read.is_ok_and(|word| matches!(word.text, Cow::Borrowed(bare) if bare == text)) {
        return f.write_str(text);
    }
    f.write_char(QUOTE)?;
    for char in text.chars() {
        if matches!(char, QUOTE | ESCAPE) {
            f.write_char(ESCAPE)?;
        }
        f.write_char(char)?;
    }
    f.write_char(QUOTE)
}
