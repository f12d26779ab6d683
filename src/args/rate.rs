//! How many requests are sent in a second.

use std::str::FromStr;

/// Requests a second: a number above 0, not necessarily whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate(f64);

impl Rate {
    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // The bounds keep a pause between two requests from becoming endless, or nothing.
        let number = text.parse().ok();
        number
            .filter(|number| (0.01..=100_000.0).contains(number))
            .map(Self)
            .ok_or_else(|| "expected a number of requests a second, such as 20 or 0.5".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_above_0_are_rates() {
        for (text, number) in [
            ("20", Some(20.0)),
            ("0.5", Some(0.5)),
            ("0", None),
            ("-1", None),
            ("inf", None),
            ("NaN", None),
            ("20/s", None),
            ("", None),
        ] {
            let parsed: Result<Rate, _> = text.parse();
            assert_eq!(parsed.map(Rate::get).ok(), number, "{text}");
        }
    }
}
