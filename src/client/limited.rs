//! The chosen credentials, kept within their time.

use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, SharedCredentialsProvider, future};

use super::credentials::Source;
use super::settings::Surroundings;
use crate::error::Result;

/// A provider with a time limit, asked once before the first request.
pub(super) struct Limited {
    inner: SharedCredentialsProvider,
    limit: Duration,
    first: Mutex<Option<Credentials>>,
}

impl fmt::Debug for Limited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limited").finish_non_exhaustive()
    }
}

impl Limited {
    /// Obtains credentials now, so that a failure is told as such and not as that of some operation.
    pub(super) async fn fetch(
        source: &Source,
        config: &ProviderConfig,
        surroundings: &Surroundings,
        timeout: Duration,
    ) -> Result<Self> {
        let limited = Self {
            inner: source.provider(config, surroundings),
            limit: source.limit(timeout),
            first: Mutex::new(None),
        };
        let credentials = limited
            .load()
            .await
            .map_err(|error| source.explain(&error))?;
        let first = Mutex::new(Some(credentials));
        Ok(Self { first, ..limited })
    }

    /// How long obtaining credentials may take.
    pub(super) fn limit(&self) -> Duration {
        self.limit
    }

    async fn load(&self) -> provider::Result {
        let credentials = tokio::time::timeout(self.limit, self.inner.provide_credentials())
            .await
            .map_err(|_| CredentialsError::provider_timed_out(self.limit))??;
        check(&credentials)?;
        Ok(credentials)
    }

    async fn provide(&self) -> provider::Result {
        let first = self.first.lock().ok().and_then(|mut first| first.take());
        match first {
            Some(credentials) => Ok(credentials),
            None => self.load().await,
        }
    }
}

impl ProvideCredentials for Limited {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.provide())
    }
}

/// Key and token go into headers as they are; the signer panics on what a header cannot hold.
fn check(credentials: &Credentials) -> Result<(), CredentialsError> {
    let fits = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    let token = credentials.session_token().unwrap_or_default();
    if fits(credentials.access_key_id()) && fits(token) {
        Ok(())
    } else {
        Err(CredentialsError::invalid_configuration(
            "the access key id or the session token contains a blank or an unprintable character",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::credentials::{METADATA_LIMIT, Method};
    #[cfg(unix)]
    use crate::client::process::Process;
    use crate::error::Kind;

    #[derive(Debug)]
    struct Silent;

    impl ProvideCredentials for Silent {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(std::future::pending())
        }
    }

    #[tokio::test]
    async fn a_source_that_does_not_answer_is_given_up() {
        let limited = Limited {
            inner: SharedCredentialsProvider::new(Silent),
            limit: Duration::from_millis(1),
            first: Mutex::new(None),
        };
        let error = limited.provide_credentials().await.expect_err("time-out");
        let source = Source::Profile {
            name: "x".into(),
            root: "x".into(),
            method: Method::Other,
        };
        let error = source.explain(&error);
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Credentials, "CredentialsTimeout")
        );
        assert_eq!(
            Source::Machine.limit(Duration::from_mins(5)),
            METADATA_LIMIT
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_process_that_takes_too_long_is_killed() {
        use rustix::process::{Pid, test_kill_process};

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("pid");
        let command = format!("echo $$ > {}; exec sleep 1000", file.display());
        let process = Process::of_command(&command);
        let limited = Limited {
            inner: SharedCredentialsProvider::new(process.provider("x", &ProviderConfig::empty())),
            limit: Duration::from_secs(1),
            first: Mutex::new(None),
        };
        limited.provide_credentials().await.expect_err("time-out");
        let pid = std::fs::read_to_string(file).expect("it was started");
        let pid = Pid::from_raw(pid.trim().parse().expect("a number")).expect("a process");
        // It ends when the runtime has buried it; reached only where the test fails: half a minute.
        for _ in 0..3000 {
            if test_kill_process(pid).is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it is still running");
    }
}
