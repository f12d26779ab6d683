//! What may stand on a command line, as types: each parses one value and says what it expected.
//!
//! Nothing happens here beyond reading text. Rules that only the service can judge stay with the service.

mod arn;
mod concurrency;
mod deferred;
mod id;
mod pairs;
mod sdk_enum;
mod text;
mod window;

pub use self::arn::{Arn, ArnKind, account};
pub use self::concurrency::Concurrency;
pub use self::deferred::{Deferred, at_once};
pub use self::id::{DeviceId, EnvironmentId, SoftwareSetId};
pub use self::pairs::{CreationTag, Tag, TagKey, sdk_tags, tag_map};
pub use self::sdk_enum::{SdkEnum, SdkEnumParser, sdk_enum, word};
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
