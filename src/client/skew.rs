//! How far this machine's clock is from the service's.
//!
//! The SDK corrects its signatures by the `Date` of the answers and says nothing. Users should know: other
//! programs will fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::DateTime;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;

/// From here on the SDK corrects its signatures, in seconds; AWS itself refuses at five minutes.
const NOTEWORTHY: i64 = 4 * 60;

/// The difference that the latest answer showed.
#[derive(Clone, Debug, Default)]
pub(super) struct ClockSkew(Arc<AtomicI64>);

impl ClockSkew {
    /// By how much this machine's clock is wrong, in words; `None` when it is about right.
    pub(super) fn describe(&self) -> Option<String> {
        let seconds = self.0.load(Ordering::Relaxed);
        let direction = if seconds > 0 { "behind" } else { "ahead of" };
        let minutes = seconds.unsigned_abs() / 60;
        (seconds.abs() > NOTEWORTHY)
            .then(|| format!("this machine's clock is {minutes} minutes {direction} the service's"))
    }

    fn record(&self, date: &str, now: SystemTime) {
        let Ok(theirs) = DateTime::from_str(date, Format::HttpDate) else {
            return;
        };
        let ours = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let difference = theirs.secs().saturating_sub_unsigned(ours);
        self.0.store(difference, Ordering::Relaxed);
    }
}

#[dyn_dispatch_hint]
impl Intercept for ClockSkew {
    fn name(&self) -> &'static str {
        "ClockSkew"
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(date) = context.response().headers().get("date") {
            let clock = components.time_source().unwrap_or_default();
            self.record(date, clock.now());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn described(date: &str, now: u64) -> Option<String> {
        let skew = ClockSkew::default();
        skew.record(date, UNIX_EPOCH + Duration::from_secs(now));
        skew.describe()
    }

    #[test]
    fn names_size_and_direction() {
        let date = "Thu, 01 Jan 1970 10:00:00 GMT";
        assert_eq!(described(date, 36_000), None);
        assert_eq!(described(date, 36_000 - 240), None);
        let behind = described(date, 36_000 - 3_600).expect("skew");
        assert!(behind.contains("60 minutes behind"), "{behind}");
        let ahead = described(date, 36_000 + 600).expect("skew");
        assert!(ahead.contains("10 minutes ahead of"), "{ahead}");
    }

    #[test]
    fn a_strange_date_says_nothing() {
        for date in ["", "yesterday", "Thu, 99 Jan 1970 10:00:00 GMT"] {
            assert_eq!(described(date, 0), None);
        }
    }
}
