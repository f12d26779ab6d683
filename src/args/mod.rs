//! What may stand on a command line, as types: each parses one value and says what it expected.
//!
//! Nothing happens here beyond reading text. Rules that only the service can judge stay with the service.

mod arn;
mod concurrency;
mod deferred;
mod id;
mod pairs;
mod rate;
mod sdk_enum;
mod text;
mod window;

pub use self::arn::{Arn, ArnKind, account};
pub use self::concurrency::Concurrency;
pub use self::deferred::{Deferred, reading};
pub use self::id::{DeviceId, EnvironmentId, SoftwareSetId};
pub use self::pairs::{CreationTag, Tag, TagKey, sdk_tags, tag_map, tags_of_map};
pub use self::rate::Rate;
pub use self::sdk_enum::{SdkEnum, SdkEnumParser, of_word, sdk_enum, word};
pub use self::text::{
    ClientToken, DesktopArn, DesktopEndpoint, DeviceName, EnvironmentName, KmsKeyArn,
};
pub use self::window::Window;

/// Parses an option that is a span of time, such as `30s` or `5m`; zero is refused.
///
/// # Errors
/// Says what is expected where `text` is no positive duration.
pub fn duration(text: &str) -> Result<std::time::Duration, crate::text::DurationError> {
    crate::text::parse_positive_duration(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_an_argument_or_refused(
            text: String,
            like in "(arn|aws|:|/|thinclient|device|[a-zA-Z0-9]{24}|=|,|\\{|\\}|\"|[0-9]{1,30}|\\PC){0,12}",
        ) {
            for text in [text, like] {
                let _ = text.parse::<Arn>();
                let _ = text.parse::<Concurrency>();
                let _ = (text.parse::<DeviceId>(), text.parse::<EnvironmentId>());
                let _ = (text.parse::<SoftwareSetId>(), text.parse::<ClientToken>());
                let _ = (text.parse::<DesktopArn>(), text.parse::<DesktopEndpoint>());
                let _ = (text.parse::<DeviceName>(), text.parse::<EnvironmentName>());
                let _ = (text.parse::<KmsKeyArn>(), duration(&text));
                if let Ok(Tag { key, value }) = text.parse::<Tag>() {
                    prop_assert_eq!(format!("{key}={value}"), text.as_str());
                }
                let _ = (text.parse::<CreationTag>(), text.parse::<TagKey>());
                let _ = account(&text);
            }
        }
    }
}
