//! The operators of conditions.

use std::ops::RangeInclusive;

use crate::output::Kind;

/// How a condition compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Match,
    NotMatch,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// Every operator as it is written.
    pub(super) const ALL: [(Self, &'static str); 8] = [
        (Self::Equal, "="),
        (Self::NotEqual, "!="),
        (Self::Match, "~"),
        (Self::NotMatch, "!~"),
        (Self::Less, "<"),
        (Self::LessOrEqual, "<="),
        (Self::Greater, ">"),
        (Self::GreaterOrEqual, ">="),
    ];

    /// Any character that an operator is made of.
    pub(super) fn has(char: char) -> bool {
        matches!(char, '=' | '!' | '~' | '<' | '>')
    }

    /// The operator that `text` begins with, the longest where one begins like another.
    pub(super) fn at_start_of(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .filter(|(_, symbol)| text.starts_with(symbol))
            .max_by_key(|(_, symbol)| symbol.len())
            .map(|(operator, _)| operator)
    }

    pub(super) fn symbol(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find(|(operator, _)| *operator == self)
            .map_or("", |(_, symbol)| symbol)
    }

    /// Whether it holds for what its values do not describe.
    pub(super) fn is_negative(self) -> bool {
        matches!(self, Self::NotEqual | Self::NotMatch)
    }

    /// Whether it may stand alone, testing for absence or presence, and take several values.
    pub(super) fn is_equality(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual)
    }

    /// Whether its value is a regular expression.
    pub(super) fn is_match(self) -> bool {
        matches!(self, Self::Match | Self::NotMatch)
    }

    /// The operators that values of `kind` can be compared with.
    pub(super) fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Text | Kind::Enum(_) | Kind::Boolean => {
                &[Self::Equal, Self::NotEqual, Self::Match, Self::NotMatch]
            }
            Kind::Integer | Kind::Time => &[
                Self::Equal,
                Self::NotEqual,
                Self::Less,
                Self::LessOrEqual,
                Self::Greater,
                Self::GreaterOrEqual,
            ],
            Kind::Nested => &[Self::Match, Self::NotMatch],
        }
    }

    /// Compares `value` with each of `ranges`, all of which it must pass to be less, greater or different.
    ///
    /// A range is smaller than what comes after its end: it may be a whole day.
    pub(super) fn compares<T: PartialOrd>(self, value: &T, ranges: &[RangeInclusive<T>]) -> bool {
        let within = || ranges.iter().any(|range| range.contains(value));
        let all = |test: fn(&T, &RangeInclusive<T>) -> bool| {
            ranges.iter().all(|range| test(value, range))
        };
        match self {
            Self::Equal => within(),
            Self::NotEqual => !within(),
            Self::Less => all(|value, range| value < range.start()),
            Self::LessOrEqual => all(|value, range| value <= range.end()),
            Self::Greater => all(|value, range| value > range.end()),
            Self::GreaterOrEqual => all(|value, range| value >= range.start()),
            Self::Match | Self::NotMatch => false,
        }
    }
}

/// The symbols of `operators`, to be read: `= != ~ !~`.
pub(super) fn listed(operators: impl IntoIterator<Item = Operator>) -> String {
    let symbols: Vec<_> = operators.into_iter().map(Operator::symbol).collect();
    symbols.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_reads_back() {
        for (operator, symbol) in Operator::ALL {
            assert_eq!(operator.symbol(), symbol);
            assert_eq!(Operator::at_start_of(symbol), Some(operator));
            assert!(symbol.chars().all(Operator::has));
        }
        assert_eq!(Operator::at_start_of("!"), None);
    }

    #[test]
    fn a_range_is_compared_as_a_whole() {
        for (operator, holds) in [
            (Operator::Equal, [false, true, true, false]),
            (Operator::NotEqual, [true, false, false, true]),
            (Operator::Less, [true, false, false, false]),
            (Operator::LessOrEqual, [true, true, true, false]),
            (Operator::Greater, [false, false, false, true]),
            (Operator::GreaterOrEqual, [false, true, true, true]),
            (Operator::Match, [false; 4]),
        ] {
            let found = [1, 2, 3, 4].map(|value| operator.compares(&value, &[2..=3]));
            assert_eq!(found, holds, "{operator:?}");
        }
    }
}
