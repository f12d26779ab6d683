//! A profile's `credential_process`, run here: the SDK neither ends one that takes too long nor keeps it from
//! reading this program's standard input, which may be the rest of its caller's list.

use std::process::{ExitStatus, Stdio};

use aws_config::profile::{Profile, ProfileFileCredentialsProvider};
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use jiff::Timestamp;
use serde::Deserialize;
use tokio::io::{self, AsyncRead, AsyncReadExt};
use tokio::process::Command;

/// The most that is read of what a process prints, in bytes; credentials are far shorter.
const LIMIT: u64 = 64 << 10;

/// How many characters of a process's complaint a message shows.
const EXCERPT: usize = 200;

/// The keys of a profile that say which role it assumes, and how.
const ROLE_KEYS: [&str; 4] = [
    "role_arn",
    "source_profile",
    "external_id",
    "role_session_name",
];

/// A command that prints credentials, and the roles that are assumed with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Process {
    command: String,
    /// The profile that runs the command.
    root: String,
    /// The profiles that lead to it, as a configuration file; empty where its credentials are the ones to use.
    roles: String,
}

impl Process {
    /// The process of `root`, which the profiles of `chain` lead to, the one in use first.
    pub(super) fn new(command: &str, root: &Profile, chain: &[&Profile]) -> Self {
        let setting = |profile: &Profile, key| Some(format!("{key} = {}\n", profile.get(key)?));
        let section = |profile: &&Profile| {
            let settings = ROLE_KEYS.iter().filter_map(|key| setting(profile, key));
            format!(
                "[profile {}]\n{}",
                profile.name(),
                settings.collect::<String>()
            )
        };
        Self {
            command: command.to_owned(),
            root: root.name().to_owned(),
            roles: chain.iter().map(section).collect(),
        }
    }

    /// One whose credentials are the ones to use.
    #[cfg(test)]
    pub(super) fn of_command(command: &str) -> Self {
        let root = Profile::new("x", std::collections::HashMap::new());
        Self::new(command, &root, &[])
    }

    /// The provider that runs it for the profile `name`.
    pub(super) fn provider(&self, name: &str, config: &ProviderConfig) -> Provider {
        Provider {
            process: self.clone(),
            name: name.to_owned(),
            config: config.clone(),
        }
    }

    /// Runs the command to its end; where nobody waits for that any more, it is killed.
    async fn run(&self) -> io::Result<(ExitStatus, Vec<u8>, Vec<u8>)> {
        let mut child = shell(&self.command)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let (stdout, stderr, status) =
            tokio::try_join!(beginning(stdout), beginning(stderr), child.wait())?;
        Ok((status, stdout, stderr))
    }

    async fn credentials(&self) -> provider::Result {
        let (status, stdout, stderr) =
            self.run().await.map_err(CredentialsError::provider_error)?;
        if !status.success() {
            let stderr = String::from_utf8_lossy(&stderr);
            let said: String = stderr.trim().chars().take(EXCERPT).collect();
            let message = format!("its credential_process ended with {status}: {said}");
            return Err(CredentialsError::provider_error(message));
        }
        read(&stdout).map_err(CredentialsError::provider_error)
    }
}

/// Runs a profile's process whenever credentials are needed, and assumes its roles.
#[derive(Debug)]
pub(super) struct Provider {
    process: Process,
    name: String,
    config: ProviderConfig,
}

impl Provider {
    async fn provide(&self) -> provider::Result {
        let Process { root, roles, .. } = &self.process;
        let credentials = self.process.credentials().await?;
        if roles.is_empty() {
            return Ok(credentials);
        }
        // The SDK assumes the roles, from the same profiles with the credentials in the command's place.
        let profiles = format!("{roles}[profile {root}]\n{}", keys(&credentials)?);
        let files = EnvConfigFiles::builder()
            .with_contents(EnvConfigFileKind::Config, profiles)
            .build();
        let provider = ProfileFileCredentialsProvider::builder()
            .configure(&self.config)
            .profile_files(files)
            .profile_name(&self.name)
            .build();
        provider.provide_credentials().await
    }
}

impl ProvideCredentials for Provider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.provide())
    }
}

/// The settings of a profile that has these credentials.
fn keys(credentials: &Credentials) -> Result<String, CredentialsError> {
    let settings = [
        ("aws_access_key_id", credentials.access_key_id()),
        ("aws_secret_access_key", credentials.secret_access_key()),
        (
            "aws_session_token",
            credentials.session_token().unwrap_or_default(),
        ),
    ];
    // A line's end would begin another setting.
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    if !settings.iter().all(|(_, value)| is_plain(value)) {
        return Err(CredentialsError::invalid_configuration(
            "its credential_process printed a key that no request can carry",
        ));
    }
    let mut profile = String::new();
    for (key, value) in settings.iter().filter(|(_, value)| !value.is_empty()) {
        profile.extend([key, " = ", value, "\n"]);
    }
    Ok(profile)
}

#[cfg(not(windows))]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", command]);
    shell
}

/// The pair of quotes around the whole is `cmd.exe`'s own way, which the usual escaping would spoil.
#[cfg(windows)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("cmd.exe");
    shell.arg("/C").raw_arg(format!("\"{command}\""));
    shell
}

/// Reads no more than [`LIMIT`]; the pipe is closed then, which ends who goes on writing.
async fn beginning(pipe: Option<impl AsyncRead + Unpin>) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    if let Some(pipe) = pipe {
        pipe.take(LIMIT).read_to_end(&mut text).await?;
    }
    Ok(text)
}

/// What a process prints, from the AWS SDKs and Tools Reference Guide, "Process credential provider".
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Printed {
    version: u32,
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    expiration: Option<String>,
}

/// Reads what a process printed. A mistake in it is named by its place only: it may hold the secret.
fn read(stdout: &[u8]) -> Result<Credentials, String> {
    let printed: Printed = serde_json::from_slice(stdout).map_err(|why| {
        format!(
            "its credential_process did not print the JSON of credentials (line {}, column {})",
            why.line(),
            why.column()
        )
    })?;
    if printed.version != 1 {
        let version = printed.version;
        return Err(format!(
            "its credential_process printed version {version} of credentials; 1 is known"
        ));
    }
    let expiration = printed.expiration.map(|time| time.parse::<Timestamp>());
    let expiration = expiration
        .transpose()
        .map_err(|_| "its credential_process printed an expiration that is not a time")?;
    Ok(Credentials::new(
        printed.access_key_id,
        printed.secret_access_key,
        printed.session_token,
        expiration.map(Into::into),
        "CredentialProcess",
    ))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_printed_is_read() {
        let text = br#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"s","SessionToken":"t",
            "Expiration":"2026-11-22T12:00:00Z","Other":[]}"#;
        let credentials = read(text).expect("credentials");
        assert_eq!(credentials.access_key_id(), "a");
        assert_eq!(credentials.session_token(), Some("t"));
        assert!(credentials.expiry().is_some());
    }

    #[test]
    fn mistakes_do_not_repeat_the_secret() {
        for text in [
            "",
            "secret",
            r#"{"Version":1}"#,
            r#"{"Version":2,"AccessKeyId":"a","SecretAccessKey":"secret"}"#,
            r#"{"Version":"secret"}"#,
            r#"{"Version":1,"AccessKeyId":"a","SecretAccessKey":"s","Expiration":"secret"}"#,
        ] {
            let why = read(text.as_bytes()).expect_err(text);
            assert!(!why.contains("secret"), "{why}");
        }
    }

    #[test]
    fn keys_that_would_begin_another_setting_are_refused() {
        let credentials = |token| Credentials::new("a", "s", Some(token), None, "test");
        let settings = keys(&credentials("t".to_owned())).expect("settings");
        assert!(settings.ends_with("aws_session_token = t\n"), "{settings}");
        assert!(keys(&credentials("t\nrole_arn = r".to_owned())).is_err());
    }

    proptest! {
        #[test]
        fn any_output_is_credentials_or_an_error(output: Vec<u8>) {
            let _ = read(&output);
        }
    }
}
