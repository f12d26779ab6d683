//! The API's enumerations as option values: any case, `-` for `_`, each with its meaning in the help.

use std::marker::PhantomData;

use aws_sdk_workspacesthinclient::types;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An enumeration of the SDK that an option takes.
pub trait SdkEnum: for<'a> From<&'a str> + AsRef<str> + Clone + Send + Sync + 'static {
    /// Each value, as the API spells it, and what it means.
    const VALUES: &'static [(&'static str, &'static str)];
}

impl SdkEnum for types::TargetDeviceStatus {
    const VALUES: &'static [(&'static str, &'static str)] = &[
        (
            "DEREGISTERED",
            "the device can be registered again, or deleted",
        ),
        ("ARCHIVED", "the device is kept for the records only"),
    ];
}

impl SdkEnum for types::SoftwareSetUpdateSchedule {
    const VALUES: &'static [(&'static str, &'static str)] = &[
        (
            "USE_MAINTENANCE_WINDOW",
            "install updates in the maintenance window",
        ),
        (
            "APPLY_IMMEDIATELY",
            "install updates as soon as possible, even during work",
        ),
    ];
}

impl SdkEnum for types::SoftwareSetUpdateMode {
    const VALUES: &'static [(&'static str, &'static str)] = &[
        ("USE_LATEST", "keep devices on the newest software set"),
        ("USE_DESIRED", "keep devices on the desired software set"),
    ];
}

impl SdkEnum for types::SoftwareSetValidationStatus {
    const VALUES: &'static [(&'static str, &'static str)] = &[
        ("VALIDATED", "your team has tested this software set"),
        (
            "NOT_VALIDATED",
            "your team has not tested it, or rejects it",
        ),
    ];
}

/// Serialises an optional value as the API's word for it.
///
/// # Errors
/// As the serialiser fails.
#[allow(clippy::ref_option, reason = "the signature is serde's")]
pub fn word<E: AsRef<str>, S: Serializer>(
    value: &Option<E>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value.as_ref().map(AsRef::as_ref).serialize(serializer)
}

/// Reads back what [`word`] wrote.
///
/// # Errors
/// As the deserialiser fails.
pub fn of_word<'de, E: SdkEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<E>, D::Error> {
    let word = Option::<String>::deserialize(deserializer)?;
    Ok(word.map(|word| E::from(&word)))
}

/// The clap parser of an [`SdkEnum`].
#[must_use]
pub fn sdk_enum<E: SdkEnum>() -> SdkEnumParser<E> {
    SdkEnumParser(PhantomData)
}

/// See [`sdk_enum`].
#[derive(Clone)]
pub struct SdkEnumParser<E>(PhantomData<fn() -> E>);

impl<E: SdkEnum> TypedValueParser for SdkEnumParser<E> {
    type Value = E;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<E, clap::Error> {
        let typed = value.to_string_lossy();
        let spelled = typed.to_ascii_uppercase().replace('-', "_");
        if let Some((known, _)) = E::VALUES.iter().find(|(known, _)| *known == spelled) {
            return Ok(E::from(known));
        }
        let known: Vec<String> = E::VALUES
            .iter()
            .map(|(known, _)| (*known).to_owned())
            .collect();
        let mut error = clap::Error::new(ErrorKind::InvalidValue).with_cmd(command);
        if let Some(arg) = arg {
            error.insert(
                ContextKind::InvalidArg,
                ContextValue::String(arg.to_string()),
            );
        }
        error.insert(
            ContextKind::InvalidValue,
            ContextValue::String(typed.into_owned()),
        );
        error.insert(ContextKind::ValidValue, ContextValue::Strings(known));
        Err(error)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(E::VALUES.iter().map(|(value, meaning)| {
            PossibleValue::new(*value).help(*meaning)
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(word: &str) -> Result<types::SoftwareSetUpdateMode, clap::Error> {
        sdk_enum().parse_ref(&Command::new("test"), None, word.as_ref())
    }

    #[test]
    fn takes_any_case_and_dashes() {
        for word in ["USE_LATEST", "use_latest", "use-latest", "Use-Latest"] {
            assert_eq!(
                parse(word).expect(word),
                types::SoftwareSetUpdateMode::UseLatest
            );
        }
        assert!(parse("latest").is_err());
    }

    #[test]
    fn declares_exactly_the_sdk_values() {
        fn declared<E: SdkEnum>() -> Vec<&'static str> {
            let mut values: Vec<_> = E::VALUES.iter().map(|(value, _)| *value).collect();
            values.sort_unstable();
            values
        }
        assert_eq!(
            declared::<types::TargetDeviceStatus>(),
            types::TargetDeviceStatus::values()
        );
        assert_eq!(
            declared::<types::SoftwareSetUpdateSchedule>(),
            types::SoftwareSetUpdateSchedule::values()
        );
        assert_eq!(
            declared::<types::SoftwareSetUpdateMode>(),
            types::SoftwareSetUpdateMode::values()
        );
        assert_eq!(
            declared::<types::SoftwareSetValidationStatus>(),
            types::SoftwareSetValidationStatus::values()
        );
    }
}
