//! Ids of resources, as the API's patterns define them; an ARN stands for the id in it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::arn::{Arn, ArnKind};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:expr, $noun:literal, $form:literal, $fits:expr) => {
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
                parse(text, $kind, $fits)
                    .map(Self)
                    .map_err(|why| format!(concat!("{}; expected ", $noun, " id (", $form, ") or ARN"), why))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

id!(
    /// A device's id: 24 letters and digits.
    DeviceId, ArnKind::Device, "a device", "24 letters and digits",
    |id| id.len() == 24 && id.bytes().all(|b| b.is_ascii_alphanumeric())
);
id!(
    /// An environment's id: 9 lower-case letters and digits.
    EnvironmentId, ArnKind::Environment, "an environment", "9 lower-case letters and digits",
    |id| id.len() == 9 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
);
id!(
    /// A software set's id: 1 to 9 digits.
    SoftwareSetId, ArnKind::SoftwareSet, "a software set", "1 to 9 digits",
    |id| (1..=9).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit())
);

fn parse(text: &str, kind: ArnKind, fits: fn(&str) -> bool) -> Result<String, String> {
    let id = if text.starts_with("arn:") {
        let arn: Arn = text.parse()?;
        if arn.kind() != kind {
            return Err(format!(
                "is the ARN of another kind of resource ({})",
                arn.kind().segment()
            ));
        }
        arn.id().to_owned()
    } else {
        text.to_owned()
    };
    if fits(&id) {
        Ok(id)
    } else {
        Err("does not have the form of an id".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_ids_and_arns_of_its_kind() {
        let id = "ABCDEFGHIJKLMNOPQRSTUVWX";
        assert_eq!(id.parse::<DeviceId>().map(String::from), Ok(id.to_owned()));
        let arn = format!("arn:aws:thinclient:us-east-1:123456789012:device/{id}");
        assert_eq!(arn.parse::<DeviceId>().map(String::from), Ok(id.to_owned()));
        assert!(arn.parse::<EnvironmentId>().is_err());
        assert_eq!(
            "123456789".parse::<SoftwareSetId>().map(String::from),
            Ok("123456789".to_owned())
        );
    }

    #[test]
    fn refuses_what_the_api_would() {
        assert!("short".parse::<DeviceId>().is_err());
        assert!("ABCDEFGHIJKLMNOPQRSTUVW-".parse::<DeviceId>().is_err());
        assert!("ABC123DEF".parse::<EnvironmentId>().is_err());
        assert!("1234567890".parse::<SoftwareSetId>().is_err());
        assert!("".parse::<SoftwareSetId>().is_err());
    }
}
