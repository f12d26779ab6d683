//! How much the rules put up with.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// What the rules measure by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For how long software must still be supported.
    pub min_support: Duration,
    /// How many registered devices may run software without support.
    pub max_devices: MaxDevices,
}

impl Limits {
    /// Two weeks to roll out the next software; no device may be without support.
    pub const DEFAULT: Self = Self {
        min_support: Duration::from_hours(14 * 24),
        max_devices: MaxDevices::Count(0),
    };
}

/// A number of devices, or a share of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaxDevices {
    /// So many.
    Count(usize),
    /// So many hundredths of a percent of all.
    Share(usize),
}

/// What all devices are in hundredths of a percent.
const ALL: usize = 100 * 100;

impl MaxDevices {
    /// Whether `some` of `all` devices are not too many.
    #[must_use]
    pub fn allows(self, some: usize, all: usize) -> bool {
        match self {
            Self::Count(most) => some <= most,
            Self::Share(share) => some * ALL <= share * all,
        }
    }
}

const EXPECTED: &str = "expected a number of devices, such as 3, or a share of all, such as 5%";

impl FromStr for MaxDevices {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some(percent) = text.strip_suffix('%') else {
            let count = digits(text).ok_or(EXPECTED)?;
            return Ok(Self::Count(count));
        };
        let (whole, fraction) = percent.split_once('.').unwrap_or((percent, "0"));
        if fraction.len() > 2 {
            return Err("a share has at most two decimals, such as 2.55%".to_owned());
        }
        let hundredths = digits(&format!("{fraction:0<2}")).filter(|_| !fraction.is_empty());
        let share = digits(whole)
            .zip(hundredths)
            .and_then(|(whole, hundredths)| whole.checked_mul(100)?.checked_add(hundredths))
            .ok_or(EXPECTED)?;
        if share > ALL {
            return Err("a share is 100% at most".to_owned());
        }
        Ok(Self::Share(share))
    }
}

/// A number of digits alone: no sign, nothing else.
fn digits(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// As it may be typed.
impl fmt::Display for MaxDevices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Count(count) => write!(f, "{count}"),
            Self::Share(share) => {
                let decimals = format!(".{:02}", share % 100);
                let decimals = decimals.trim_end_matches('0').trim_end_matches('.');
                write!(f, "{}{decimals}%", share / 100)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_count_or_a_share() {
        for (text, parsed) in [
            ("0", MaxDevices::Count(0)),
            ("12", MaxDevices::Count(12)),
            ("5%", MaxDevices::Share(500)),
            ("0.5%", MaxDevices::Share(50)),
            ("2.55%", MaxDevices::Share(255)),
            ("2.05%", MaxDevices::Share(205)),
            ("100%", MaxDevices::Share(10_000)),
        ] {
            assert_eq!(text.parse(), Ok(parsed), "{text}");
            assert_eq!(parsed.to_string(), text);
        }
        for text in [
            "", "%", "-1", "+1", "1.5", "101%", "5 %", "1.%", ".5%", "1e1%", "1.234%", "x",
        ] {
            assert!(text.parse::<MaxDevices>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_share_is_exact() {
        let five: MaxDevices = "5%".parse().expect("a share");
        assert!(five.allows(1, 20));
        assert!(!five.allows(1, 19));
        assert!(five.allows(0, 0));
        assert!(MaxDevices::Count(2).allows(2, 2));
        assert!(!MaxDevices::Count(2).allows(3, 2_000));
    }

    proptest! {
        #[test]
        fn any_text_is_a_limit_or_a_mistake(text in "([0-9]{0,22}|\\PC{0,3})[.]?[0-9]{0,4}%?") {
            if let Ok(limit) = text.parse::<MaxDevices>() {
                prop_assert_eq!(limit.to_string().parse(), Ok(limit));
            }
        }
    }
}
