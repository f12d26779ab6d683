//! Whose identity a request carries: chosen once, limited in time, never a silent second choice.
//!
//! The SDK's default chain goes on to the next source when one is half configured. Here the first source that
//! is configured at all is the only one.

use std::fmt;
use std::time::Duration;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::profile::{Profile, ProfileFileCredentialsProvider};
use aws_config::provider_config::ProviderConfig;
use aws_config::web_identity_token::WebIdentityTokenCredentialsProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;

use super::cause::{chain_text, find_cause};
use super::failure::unreachable;
use super::http::{Setup, Unreachable};
use super::process::Process;
use super::settings::{Lookup, Surroundings, variable};
use crate::error::{Error, Kind, Result};

/// Container and instance metadata answer at once or not at all.
pub(super) const METADATA_LIMIT: Duration = Duration::from_secs(2);

/// A `credential_process` may have to ask its user for a code.
const PROCESS_LIMIT: Duration = Duration::from_mins(1);

/// The keys of a profile that say something about credentials.
const CREDENTIAL_KEYS: [&str; 11] = [
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "credential_process",
    "credential_source",
    "login_session",
    "role_arn",
    "source_profile",
    "sso_session",
    "sso_start_url",
    "web_identity_token_file",
];

/// Where credentials come from.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// `AWS_ACCESS_KEY_ID` and its companions.
    Environment(Credentials),
    /// A profile of the configuration files.
    Profile {
        /// The profile in use.
        name: String,
        /// The profile at the end of the `source_profile` chain, where somebody may have to log in.
        root: String,
        /// How that one obtains credentials.
        method: Method,
    },
    /// A web identity token, named by the environment.
    WebIdentity,
    /// Container or instance metadata.
    Machine,
}

/// Secrets stay out.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

/// How a profile obtains credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// IAM Identity Center; `aws sso login`.
    Sso,
    /// A console session of `aws login`; refused.
    Login,
    /// A program.
    Process(Process),
    /// Keys, tokens, or the environment's metadata.
    Other,
}

impl Source {
    /// The first source that is configured. A profile named on the command line comes before the
    /// environment's keys, as for the AWS CLI.
    pub(super) fn choose(profile_is_explicit: bool, lookup: &Lookup<'_>) -> Result<Self> {
        if !profile_is_explicit && let Some(credentials) = environment(lookup)? {
            return Ok(Self::Environment(credentials));
        }
        if let Some(profile) = lookup.profile()
            && CREDENTIAL_KEYS.iter().any(|key| profile.get(key).is_some())
        {
            let chain = chain_of(profile, lookup);
            let root = chain.last().unwrap_or(&profile);
            return Ok(Self::Profile {
                name: profile.name().to_owned(),
                root: root.name().to_owned(),
                method: Method::of(&chain),
            });
        }
        let web_identity = variable(lookup.env, "AWS_WEB_IDENTITY_TOKEN_FILE").is_some();
        Ok(if web_identity {
            Self::WebIdentity
        } else {
            Self::Machine
        })
    }

    /// The source in words.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Environment(_) => "the environment".to_owned(),
            Self::Profile { name, .. } => format!("profile \"{name}\""),
            Self::WebIdentity => "the web identity token".to_owned(),
            Self::Machine => "container or instance metadata".to_owned(),
        }
    }

    /// How long it may take.
    pub(super) fn limit(&self, timeout: Duration) -> Duration {
        match self {
            Self::Machine => METADATA_LIMIT,
            Self::Profile {
                method: Method::Process(_),
                ..
            } => timeout.max(PROCESS_LIMIT),
            _ => timeout,
        }
    }

    /// The SDK's provider for it.
    pub(super) fn provider(
        &self,
        config: &ProviderConfig,
        surroundings: &Surroundings,
    ) -> SharedCredentialsProvider {
        match self {
            Self::Environment(credentials) => SharedCredentialsProvider::new(credentials.clone()),
            Self::Profile {
                name,
                method: Method::Process(process),
                ..
            } => SharedCredentialsProvider::new(process.provider(name, config)),
            Self::Profile { name, .. } => SharedCredentialsProvider::new(
                ProfileFileCredentialsProvider::builder()
                    .configure(config)
                    .profile_files(surroundings.files.clone())
                    .profile_name(name)
                    .build(),
            ),
            Self::WebIdentity => SharedCredentialsProvider::new(
                WebIdentityTokenCredentialsProvider::builder()
                    .configure(config)
                    .build(),
            ),
            Self::Machine => {
                let container = EcsCredentialsProvider::builder().configure(config).build();
                let instance = ImdsCredentialsProvider::builder().configure(config).build();
                SharedCredentialsProvider::new(
                    CredentialsProviderChain::first_try("EcsContainer", container)
                        .or_else("Ec2InstanceMetadata", instance),
                )
            }
        }
    }

    /// Turns a failure to obtain credentials into an error that says how to get some.
    pub(super) fn explain(&self, error: &CredentialsError) -> Error {
        if let Some(setup) = find_cause::<Setup>(error) {
            return Error::usage(setup.to_string());
        }
        if *self != Self::Machine
            && let Some(cause) = find_cause::<Unreachable>(error)
        {
            return unreachable(cause).context(format!("credentials of {}", self.describe()));
        }
        let missing = matches!(error, CredentialsError::CredentialsNotLoaded(_));
        let (code, message) = match (self, error) {
            // What a machine outside AWS says of metadata is of no use to its user.
            (
                Self::Machine,
                CredentialsError::CredentialsNotLoaded(_) | CredentialsError::ProviderTimedOut(_),
            ) => (
                "MissingCredentials",
                "no AWS credentials are configured".to_owned(),
            ),
            // The SDK can, at the price of 26 more crates and a binary 7 % larger; the AWS CLI does it too.
            (
                Self::Profile {
                    root,
                    method: Method::Login,
                    ..
                },
                _,
            ) => (
                "UnsupportedCredentials",
                format!("profile \"{root}\" uses `aws login`, which only the AWS CLI can read"),
            ),
            (_, CredentialsError::ProviderTimedOut(_)) => (
                "CredentialsTimeout",
                format!("{} gave no credentials in time", self.describe()),
            ),
            _ => (
                if missing {
                    "MissingCredentials"
                } else {
                    "CredentialsError"
                },
                format!(
                    "no credentials from {}: {}",
                    self.describe(),
                    chain_text(error)
                ),
            ),
        };
        self.advise(Error::new(Kind::Credentials, code, message))
    }

    /// Adds what to do about credentials that are missing, expired or refused.
    pub(super) fn advise(&self, error: Error) -> Error {
        match self {
            Self::Profile { root, method, .. } => match method {
                Method::Sso => error.hint(format!("log in with `aws sso login --profile {root}`")),
                Method::Login => error.hint(format!(
                    "give another profile `credential_process = aws configure export-credentials --profile {root} --format process`"
                )),
                Method::Process(_) => error.hint(format!(
                    "look at the output of the credential_process of profile \"{root}\""
                )),
                Method::Other => error.hint(format!("see the settings of profile \"{root}\"")),
            },
            Self::Environment(_) => error.hint(
                "the credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN",
            ),
            Self::WebIdentity => error.hint(
                "the credentials come from AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN",
            ),
            Self::Machine => error
                .hint("run `aws configure`, or `aws configure sso`, or name a profile with --profile")
                .hint("to try thinctl without an AWS account, use --sandbox"),
        }
    }
}

impl Method {
    /// That of the last profile of a chain, in the SDK's order.
    fn of(chain: &[&Profile]) -> Self {
        let Some((root, roles)) = chain.split_last() else {
            return Self::Other;
        };
        let has = |key| root.get(key).is_some();
        if has("credential_source") || has("web_identity_token_file") {
            Self::Other
        } else if has("sso_session") || has("sso_start_url") {
            Self::Sso
        } else if has("login_session") {
            Self::Login
        } else if let Some(command) = root.get("credential_process") {
            // A profile that assumes a role with its own process is its own source.
            let roles = if has("role_arn") { chain } else { roles };
            Self::Process(Process::new(command, root, roles))
        } else {
            Self::Other
        }
    }
}

/// The environment's keys; half of them is a mistake, not a reason to become somebody else.
fn environment(lookup: &Lookup<'_>) -> Result<Option<Credentials>> {
    let get = |name| variable(lookup.env, name);
    match (get("AWS_ACCESS_KEY_ID"), get("AWS_SECRET_ACCESS_KEY")) {
        (None, None) => Ok(None),
        (Some(id), Some(secret)) => {
            let token = get("AWS_SESSION_TOKEN");
            Ok(Some(Credentials::new(
                id,
                secret,
                token,
                None,
                "Environment",
            )))
        }
        (id, _) => {
            let (set, missing) = if id.is_some() {
                ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
            } else {
                ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")
            };
            let message = format!("{set} is set, but {missing} is not");
            Err(Error::new(Kind::Credentials, "PartialCredentials", message)
                .hint("set both or neither"))
        }
    }
}

/// The profile, and those that `source_profile` leads to.
fn chain_of<'a>(profile: &'a Profile, lookup: &'a Lookup<'_>) -> Vec<&'a Profile> {
    let mut chain = vec![profile];
    let mut last = profile;
    while let Some(name) = last.get("role_arn").and(last.get("source_profile"))
        && let Some(next) = lookup.profiles.get_profile(name)
        // A circle is for the SDK to report.
        && chain.iter().all(|known| known.name() != next.name())
    {
        chain.push(next);
        last = next;
    }
    chain
}
