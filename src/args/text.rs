//! Single texts with the API's constraints. Messages never repeat what was typed: clap shows it already.

use std::str::FromStr;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

macro_rules! constrained {
    ($(#[$doc:meta])* $name:ident, $length:expr, $fits:expr, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                text.parse()
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                let length = text.chars().count();
                if !$length.contains(&length) {
                    return Err(format!(concat!("has {} characters; expected ", $expected), length));
                }
                let fits: fn(&str) -> bool = $fits;
                if fits(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(concat!("does not have the right form; expected ", $expected).to_owned())
                }
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

constrained!(
    /// A device's name, at most 64 characters; empty takes the name away.
    DeviceName, (0..=64), |name| name.chars().all(name_character),
    "at most 64 letters, digits, spaces and + : , . @ ' \" -"
);
constrained!(
    /// An environment's name, at most 64 characters.
    EnvironmentName, (0..=64),
    |name| name.chars().enumerate().all(|(i, c)| name_character(c) || (i > 0 && c == '=')),
    "at most 64 letters, digits, spaces and + = : , . @ ' \" - (no = at the start)"
);
constrained!(
    /// The ARN of the virtual desktops that an environment's devices connect to.
    DesktopArn, (20..=2048), |arn| ARN.is_match(arn),
    "an ARN of 20 to 2048 characters, such as arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789"
);
constrained!(
    /// The ARN of a KMS key.
    KmsKeyArn, (20..=2048), |arn| KMS_KEY_ARN.is_match(arn),
    "the ARN of a key, such as arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-0000-1111-2222-333344445555"
);
constrained!(
    /// The log-in page of the identity provider, for AppStream.
    DesktopEndpoint, (1..=1024), |url| DESKTOP_ENDPOINT.is_match(url),
    "an https URL of at most 1024 characters with a lower-case host, such as https://login.example.com/start"
);
constrained!(
    /// A client token: the same token and parameters are carried out once.
    ClientToken, (1..=512), |_| true, "1 to 512 characters"
);

/// The patterns' `\p{IsAlphabetic}` is Unicode's property, as [`char::is_alphabetic`].
fn name_character(c: char) -> bool {
    c.is_alphabetic() || c.is_ascii_digit() || "+:,.@'\" -".contains(c)
}

fn whole(pattern: &str) -> Regex {
    #[allow(
        clippy::expect_used,
        reason = "the patterns are constants, compiled by the tests"
    )]
    Regex::new(&format!("^(?:{pattern})$")).expect("a constant pattern")
}

static ARN: LazyLock<Regex> = LazyLock::new(|| {
    whole(r"arn:[\w+=/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[0-9]{0,12}:[a-zA-Z0-9\-/._]+")
});
static KMS_KEY_ARN: LazyLock<Regex> =
    LazyLock::new(|| whole(r"arn:[\w+=/,.@-]+:kms:[a-zA-Z0-9\-]*:[0-9]{0,12}:key/[a-zA-Z0-9-]+"));
static DESKTOP_ENDPOINT: LazyLock<Regex> = LazyLock::new(|| {
    whole(r"https://[a-z0-9]+([\-.]{1}[a-z0-9]+)*\.[a-z]{2,32}(:[0-9]{1,5})?(/.*)?")
});

impl DesktopArn {
    /// Whether the form is one that the service documents; another may still be right in the future.
    #[must_use]
    pub fn is_known_form(&self) -> bool {
        let mut parts = self.0.splitn(6, ':').skip(2);
        let service = parts.next().unwrap_or_default();
        let resource = parts.nth(2).unwrap_or_default();
        let kind = resource.split('/').next().unwrap_or_default();
        matches!(
            (service, kind),
            ("workspaces", "directory" | "connectionalias")
                | ("workspaces-web", "portal")
                | ("appstream", "stack")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert!("Zürich, 2nd floor".parse::<DeviceName>().is_ok());
        assert!("".parse::<DeviceName>().is_ok());
        assert!("a=b".parse::<DeviceName>().is_err());
        assert!("a=b".parse::<EnvironmentName>().is_ok());
        assert!("=b".parse::<EnvironmentName>().is_err());
        assert!("line\nbreak".parse::<DeviceName>().is_err());
        assert!("x".repeat(65).parse::<DeviceName>().is_err());
    }

    #[test]
    fn desktop_arns() {
        let known = |arn: &str| arn.parse::<DesktopArn>().map(|arn| arn.is_known_form());
        assert_eq!(
            known("arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789"),
            Ok(true)
        );
        assert_eq!(
            known("arn:aws:appstream:us-east-1:123456789012:stack/blue"),
            Ok(true)
        );
        assert_eq!(
            known("arn:aws:workspaces:us-east-1:123456789012:pool/x"),
            Ok(false)
        );
        assert!(known("directory/d-0123456789").is_err());
    }

    #[test]
    fn endpoints_and_keys() {
        assert!(
            "https://login.example.com/start"
                .parse::<DesktopEndpoint>()
                .is_ok()
        );
        assert!(
            "http://login.example.com"
                .parse::<DesktopEndpoint>()
                .is_err()
        );
        assert!(
            "arn:aws:kms:us-east-1:123456789012:key/ab-12"
                .parse::<KmsKeyArn>()
                .is_ok()
        );
        assert!(
            "arn:aws:kms:us-east-1:123456789012:alias/x"
                .parse::<KmsKeyArn>()
                .is_err()
        );
        assert!("".parse::<ClientToken>().is_err());
    }
}
