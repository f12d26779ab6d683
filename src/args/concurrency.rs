//! How many requests are under way at once.

use std::str::FromStr;

/// A number of requests that are under way at once, 1 to 256: more would only meet the service's limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concurrency(u16);

impl Concurrency {
    /// What is asked for where another number is not.
    pub const DEFAULT: Self = Self(16);
    const MOST: u16 = 256;

    /// The number.
    #[must_use]
    pub fn get(self) -> usize {
        self.0.into()
    }
}

impl TryFrom<i64> for Concurrency {
    type Error = String;

    fn try_from(number: i64) -> Result<Self, String> {
        let number = u16::try_from(number).ok();
        number
            .filter(|number| (1..=Self::MOST).contains(number))
            .map(Self)
            .ok_or_else(|| format!("expected a whole number from 1 to {}", Self::MOST))
    }
}

impl FromStr for Concurrency {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // What is no number at all is as wrong as one out of range.
        text.parse().unwrap_or(0).try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_1_to_256_is_concurrency() {
        for (text, number) in [
            ("1", Some(1)),
            ("256", Some(256)),
            ("0", None),
            ("257", None),
            ("65552", None),
            ("-1", None),
            ("x", None),
            ("", None),
        ] {
            let parsed: Result<Concurrency, _> = text.parse();
            assert_eq!(parsed.map(Concurrency::get).ok(), number, "{text}");
        }
    }
}
