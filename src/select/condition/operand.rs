//! What a condition compares with, read as the kind of its column.

use std::ops::RangeInclusive;

use jiff::Timestamp;

use super::Subject;
use super::flaw::Flaw;
use super::operator::{Operator, listed};
use super::pattern::Pattern;
use super::scan::{Scanner, Word};
use super::time::{self, Period};
use crate::output::Kind;
use crate::text::closest;

/// The values of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// No value at all: the test is for absence or presence.
    Nothing,
    /// Exact texts.
    Texts(Vec<String>),
    /// Some words of an enumeration.
    Words {
        wanted: Vec<&'static str>,
        known: &'static [&'static str],
    },
    /// Numbers, each a range of its own as [`Operator::compares`] takes it.
    Numbers(Vec<RangeInclusive<i64>>),
    /// Times.
    Times(Vec<Period>),
    /// A regular expression, and the words of the enumeration that it is matched with, if it is one.
    Pattern {
        pattern: Pattern,
        known: Option<&'static [&'static str]>,
    },
}

impl Operand {
    /// Reads what stands after the operator, which is at the byte `place`.
    pub(super) fn read(
        scanner: &mut Scanner<'_>,
        (operator, place): (Operator, usize),
        subject: &Subject,
        now: Timestamp,
    ) -> Result<Self, Flaw> {
        if operator.is_equality() && scanner.is_at_end() {
            return Ok(Self::Nothing);
        }
        if !Operator::of(subject.kind).contains(&operator) {
            return Err(unfit(operator, place, subject));
        }
        if operator.is_match() {
            let pattern = Pattern::read(&scanner.value(operator)?)?;
            let known = Some(subject.kind.words()).filter(|words| !words.is_empty());
            return Ok(Self::Pattern { pattern, known });
        }
        let words = scanner.values(operator)?;
        match subject.kind {
            Kind::Integer => each(&words, number).map(Self::Numbers),
            Kind::Time => each(&words, |word| period(word, now)).map(Self::Times),
            Kind::Enum(_) | Kind::Boolean => {
                let known = subject.kind.words();
                let wanted = each(&words, |word| enum_word(word, known, &subject.column))?;
                Ok(Self::Words { wanted, known })
            }
            Kind::Text | Kind::Nested => {
                let texts = words.into_iter().map(|word| word.text.into_owned());
                Ok(Self::Texts(texts.collect()))
            }
        }
    }

    /// The values, each as it is written without quotes.
    pub(super) fn texts(&self) -> Vec<String> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Texts(texts) => texts.clone(),
            Self::Words { wanted, .. } => wanted.iter().map(ToString::to_string).collect(),
            Self::Numbers(numbers) => numbers.iter().map(|n| n.start().to_string()).collect(),
            Self::Times(times) => times.iter().map(time::print).collect(),
            Self::Pattern { pattern, .. } => vec![pattern.as_str().to_owned()],
        }
    }
}

fn each<T>(
    words: &[Word<'_>],
    read: impl FnMut(&Word<'_>) -> Result<T, Flaw>,
) -> Result<Vec<T>, Flaw> {
    words.iter().map(read).collect()
}

fn unfit(operator: Operator, place: usize, subject: &Subject) -> Flaw {
    let column = &subject.column;
    let symbol = operator.symbol();
    let what = match subject.kind {
        Kind::Text => "text, which has no order",
        Kind::Enum(_) | Kind::Boolean => "one of a few words, which have no order",
        Kind::Integer => "a number",
        Kind::Time => "a time",
        Kind::Nested => "a structure",
    };
    let fit = listed(Operator::of(subject.kind).iter().copied());
    let message = format!("`{symbol}` cannot be used here: \"{column}\" is {what}; use {fit}");
    let flaw = Flaw::new(place, message);
    match subject.kind {
        Kind::Nested if column == super::TAGS => {
            flaw.hint("one tag is a column of its own, as in tag:Team=Sales")
        }
        Kind::Nested => flaw.hint(format!(
            "{column}= finds what has none, {column}!= what has some"
        )),
        Kind::Time => flaw.hint(format!("{column}=2026-01-31 finds a whole day")),
        _ => flaw,
    }
}

fn number(word: &Word<'_>) -> Result<RangeInclusive<i64>, Flaw> {
    use std::num::IntErrorKind::{NegOverflow, PosOverflow};
    match word.text.parse::<i64>() {
        Ok(number) => Ok(number..=number),
        Err(why) if matches!(why.kind(), NegOverflow | PosOverflow) => {
            Err(Flaw::new(word.offset, "the number is too large"))
        }
        Err(_) => Err(Flaw::new(word.offset, "expected a whole number")),
    }
}

fn period(word: &Word<'_>, now: Timestamp) -> Result<Period, Flaw> {
    time::parse(&word.text, now).map_err(|why| Flaw::new(word.offset, why))
}

/// The word as the service spells it: in any case, and with `-` for `_` or the reverse.
fn enum_word(
    word: &Word<'_>,
    known: &'static [&'static str],
    column: &str,
) -> Result<&'static str, Flaw> {
    let spelling = |word: &str| word.to_ascii_lowercase().replace('-', "_");
    let typed = spelling(&word.text);
    let found = known.iter().find(|known| spelling(known) == typed);
    found.copied().ok_or_else(|| {
        let mut message = format!("\"{}\" is not a value of \"{column}\"", word.text);
        if let Some(closest) = closest(&word.text, known.iter().copied()) {
            message = format!("{message}; did you mean \"{closest}\"?");
        }
        Flaw::new(word.offset, message).hint(format!("the values are {}", known.join(", ")))
    })
}
