//! What environment and profile say, checked before the SDK sees it.
//!
//! The SDK panics on some values, ignores others, and lets an unknown profile fall through to another identity.
//! Whatever is wrong here is refused with the setting and its value named.

use std::ffi::OsString;
use std::str::FromStr;

use aws_config::profile::{self, Profile, ProfileSet};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::property::PropertiesKey;
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_types::os_shim_internal::{Env, Fs};

use super::cause::chain_text;
use super::credentials::Source;
use super::endpoint::{Endpoint, REGIONS};
use super::http::CaBundle;
use super::proxy;
use super::{MAX_ATTEMPTS, MAX_TIMEOUT, Options};
use crate::error::{Error, Kind, Result};
use crate::text::closest;

/// The process environment and the files it names; injected so that tests own them.
#[derive(Clone, Debug, Default)]
pub(super) struct Surroundings {
    pub(super) env: Env,
    pub(super) files: EnvConfigFiles,
}

/// Everything needed to connect, valid.
#[derive(Debug)]
pub(super) struct Settings {
    /// The profile chosen by name; `None` when nobody named one.
    pub(super) profile: Option<String>,
    pub(super) region: String,
    pub(super) endpoint: Option<Endpoint>,
    pub(super) plain_host: bool,
    pub(super) retry: RetryConfig,
    pub(super) use_fips: bool,
    pub(super) use_dual_stack: bool,
    pub(super) ca_bundle: Option<CaBundle>,
    pub(super) source: Source,
}

impl Settings {
    /// Reads and checks them all; the files are read once.
    pub(super) async fn resolve(options: &Options, surroundings: &Surroundings) -> Result<Self> {
        let env = &surroundings.env;
        if env.get("SMITHY_CLIENT_SDK_CUSTOM_PARTITION").is_ok() {
            return Err(Error::usage(
                "SMITHY_CLIENT_SDK_CUSTOM_PARTITION is not supported: unset it",
            ));
        }
        check_container_uris(env)?;
        proxy::check(env)?;
        let profile = options.profile.clone().or_else(|| profile_in(env));
        let profiles = load_profiles(profile.as_deref(), surroundings).await?;
        let lookup = Lookup {
            env,
            profiles: &profiles,
        };
        let source = Source::choose(options.profile.is_some(), &lookup)?;
        let endpoint = lookup.endpoint(options.endpoint_url.as_deref())?;
        let use_fips = lookup.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")?;
        let use_dual_stack = lookup.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")?;
        if let Some(endpoint) = endpoint.as_ref().filter(|_| use_fips || use_dual_stack) {
            return Err(Error::usage(format!(
                "FIPS and dual-stack endpoints are the region's own: they cannot be combined with {}",
                endpoint.url()
            )));
        }
        let disable_prefix = lookup.flag(
            "AWS_DISABLE_HOST_PREFIX_INJECTION",
            "disable_host_prefix_injection",
        )?;
        let unprefixable = endpoint
            .as_ref()
            .is_some_and(Endpoint::has_unprefixable_host);
        Ok(Self {
            region: lookup.region(options.region.as_deref())?,
            plain_host: disable_prefix || unprefixable,
            retry: lookup.retry(options)?,
            ca_bundle: lookup.ca_bundle(),
            profile,
            endpoint,
            use_fips,
            use_dual_stack,
            source,
        })
    }
}

/// The variables that name a region, and those that name a profile, in the order of the AWS CLI.
const REGION: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const PROFILE: [&str; 2] = ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"];

/// The region that the environment names.
pub(super) fn region_in(env: &Env) -> Option<String> {
    REGION.iter().find_map(|name| variable(env, name))
}

/// The profile that the environment names.
pub(super) fn profile_in(env: &Env) -> Option<String> {
    PROFILE.iter().find_map(|name| variable(env, name))
}

/// Refuses variables of the SDK whose value is not Unicode: the SDK takes them for unset, and so might turn to
/// another identity or region.
pub(super) fn refuse_undecodable(
    variables: impl Iterator<Item = (OsString, OsString)>,
) -> Result<()> {
    for (name, value) in variables {
        let name = name.to_string_lossy();
        if name.starts_with("AWS_") && value.to_str().is_none() {
            return Err(Error::usage(format!(
                "the environment variable {name} is not valid UTF-8"
            )));
        }
    }
    Ok(())
}

/// Refuses addresses of container credentials that the SDK panics on.
fn check_container_uris(env: &Env) -> Result<()> {
    for (name, beginnings) in [
        (
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            &["http://", "https://"][..],
        ),
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", &["/"]),
    ] {
        let Some(value) = variable(env, name) else {
            continue;
        };
        let is_valid = value.parse::<hyper::Uri>().is_ok();
        if !is_valid
            || !beginnings
                .iter()
                .any(|beginning| value.starts_with(beginning))
        {
            let beginnings = beginnings.join(" or ");
            return Err(Error::usage(format!(
                "{name}: \"{value}\" is not a URI that begins with {beginnings}"
            )));
        }
    }
    Ok(())
}

/// A variable's value; set but blank is unset, as for the AWS CLI.
pub(super) fn variable(env: &Env, name: &str) -> Option<String> {
    let value = env.get(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

async fn load_profiles(name: Option<&str>, surroundings: &Surroundings) -> Result<ProfileSet> {
    let Surroundings { env, files } = surroundings;
    let selected = Some(name.unwrap_or("default").to_owned().into());
    let profiles = profile::load(&Fs::real(), env, files, selected)
        .await
        .map_err(|error| {
            Error::new(Kind::Usage, "InvalidConfiguration", chain_text(&error))
                .hint("the files are ~/.aws/config and ~/.aws/credentials, unless AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE say otherwise")
        })?;
    match name {
        Some(name) if profiles.get_profile(name).is_none() => Err(unknown_profile(name, &profiles)),
        _ => Ok(profiles),
    }
}

/// The names of all profiles, sorted; none where the files cannot be read.
pub(super) async fn profiles(surroundings: &Surroundings) -> Vec<String> {
    let profiles = load_profiles(None, surroundings).await;
    let mut names: Vec<String> = profiles
        .iter()
        .flat_map(ProfileSet::profiles)
        .map(str::to_owned)
        .collect();
    names.sort_unstable();
    names
}

fn unknown_profile(name: &str, profiles: &ProfileSet) -> Error {
    let mut known: Vec<&str> = profiles.profiles().collect();
    known.sort_unstable();
    let closest = closest(name, known.iter().copied());
    let message = format!("there is no profile \"{name}\" in the AWS configuration");
    let error = Error::new(Kind::Credentials, "UnknownProfile", message);
    match (closest, known.as_slice()) {
        (Some(candidate), _) => error.hint(format!("did you mean \"{candidate}\"?")),
        (None, []) => {
            error.hint("no profile is configured; `aws configure --profile NAME` makes one")
        }
        (None, known) => error.hint(format!("the profiles are: {}", known.join(", "))),
    }
}

/// One setting's value, and where it stands.
struct Setting {
    value: String,
    origin: String,
}

/// The places in which a setting may stand.
pub(super) struct Lookup<'a> {
    pub(super) env: &'a Env,
    pub(super) profiles: &'a ProfileSet,
}

impl Lookup<'_> {
    pub(super) fn profile(&self) -> Option<&Profile> {
        self.profiles.get_profile(self.profiles.selected_profile())
    }

    fn variable(&self, name: &str) -> Option<Setting> {
        let value = variable(self.env, name)?;
        let origin = name.to_owned();
        Some(Setting { value, origin })
    }

    fn key(&self, key: &str) -> Option<Setting> {
        let value = self.profiles.get(key)?.trim();
        let origin = format!("{key} of profile \"{}\"", self.profiles.selected_profile());
        (!value.is_empty()).then(|| Setting {
            value: value.to_owned(),
            origin,
        })
    }

    fn find(&self, variable: &str, key: &str) -> Option<Setting> {
        self.variable(variable).or_else(|| self.key(key))
    }

    fn parse<T: FromStr>(&self, variable: &str, key: &str, allowed: &str) -> Result<Option<T>> {
        let parse = |setting: Setting| {
            setting.value.parse().map_err(|_| {
                let Setting { value, origin } = setting;
                Error::usage(format!("{origin}: \"{value}\" is not {allowed}"))
            })
        };
        self.find(variable, key).map(parse).transpose()
    }

    fn flag(&self, variable: &str, key: &str) -> Result<bool> {
        let flag: Option<Flag> = self.parse(variable, key, "\"true\" or \"false\"")?;
        Ok(flag.is_some_and(|Flag(is_set)| is_set))
    }

    fn retry(&self, options: &Options) -> Result<RetryConfig> {
        let mode = self.parse(
            "AWS_RETRY_MODE",
            "retry_mode",
            "\"standard\" or \"adaptive\"",
        )?;
        let attempts = self.parse(
            "AWS_MAX_ATTEMPTS",
            "max_attempts",
            &format!("a whole number from 1 to {MAX_ATTEMPTS}"),
        )?;
        retry(options, mode, attempts)
    }

    /// Never asked of instance metadata: a fleet is administered from anywhere, and asking takes seconds.
    fn region(&self, option: Option<&str>) -> Result<String> {
        let setting = option
            .map(|value| Setting {
                value: value.to_owned(),
                origin: "--region".to_owned(),
            })
            .or_else(|| REGION.iter().find_map(|name| self.variable(name)))
            .or_else(|| self.key("region"))
            .ok_or_else(|| {
                Error::new(Kind::Usage, "MissingRegion", "no region is set")
                    .hint("use --region, AWS_REGION, or `aws configure set region REGION`")
                    .hint(format!("the service is in {}", REGIONS.join(", ")))
            })?;
        let Setting { value, origin } = setting;
        // It becomes part of a host name and of the signature's header; the SDK checks only the first.
        let is_label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if value.is_empty() || value.len() > 63 || !value.chars().all(is_label) {
            return Err(
                Error::usage(format!("{origin}: \"{value}\" is not the name of a region"))
                    .hint(format!("the service is in {}", REGIONS.join(", "))),
            );
        }
        Ok(value)
    }

    fn endpoint(&self, option: Option<&str>) -> Result<Option<Endpoint>> {
        if let Some(url) = option {
            return Endpoint::parse(url, "--endpoint-url").map(Some);
        }
        let ignored = self.flag(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "ignore_configured_endpoint_urls",
        )?;
        if ignored {
            return Ok(None);
        }
        self.variable("AWS_ENDPOINT_URL_WORKSPACES_THIN_CLIENT")
            .or_else(|| self.variable("AWS_ENDPOINT_URL"))
            .or_else(|| self.service_endpoint())
            .or_else(|| self.key("endpoint_url"))
            .map(|Setting { value, origin }| Endpoint::parse(&value, &origin))
            .transpose()
    }

    /// `[services NAME]` → `workspaces_thin_client` → `endpoint_url`. Not left to `aws-config`, which looks for
    /// `workspaces-thin-client`; the documented identifier has underscores.
    fn service_endpoint(&self) -> Option<Setting> {
        let services = self.profiles.get("services")?;
        let key = PropertiesKey::builder()
            .section_key("services")
            .section_name(services)
            .property_name("workspaces_thin_client")
            .sub_property_name("endpoint_url")
            .build()
            .ok()?;
        let value = self.profiles.other_sections().get(&key)?.trim().to_owned();
        let origin = format!("endpoint_url of [services {services}]");
        (!value.is_empty()).then_some(Setting { value, origin })
    }

    fn ca_bundle(&self) -> Option<CaBundle> {
        self.find("AWS_CA_BUNDLE", "ca_bundle")
            .or_else(|| self.variable("SSL_CERT_FILE"))
            .map(|Setting { value, origin }| CaBundle {
                path: value.into(),
                origin,
            })
    }
}

/// How often and how long a call is tried; the options win.
pub(super) fn retry(
    options: &Options,
    mode: Option<RetryMode>,
    attempts: Option<Attempts>,
) -> Result<RetryConfig> {
    if options.timeout.is_zero() || options.timeout > MAX_TIMEOUT {
        return Err(Error::usage(
            "--timeout: must be more than nothing and at most a day",
        ));
    }
    let attempts = match options.max_attempts {
        None => attempts,
        Some(number) => Some(Attempts::try_from(number).map_err(|()| {
            Error::usage(format!(
                "--max-attempts: {number} is not between 1 and {MAX_ATTEMPTS}"
            ))
        })?),
    };
    let retry = RetryConfig::standard()
        .with_retry_mode(mode.unwrap_or(RetryMode::Standard))
        // A `Retry-After` is cut at this: it may take what the call has.
        .with_max_backoff(options.timeout);
    Ok(match attempts {
        Some(Attempts(number)) => retry.with_max_attempts(number),
        None => retry,
    })
}

/// How often one call is tried, the first time included.
pub(super) struct Attempts(u32);

impl TryFrom<u32> for Attempts {
    type Error = ();

    fn try_from(number: u32) -> Result<Self, ()> {
        let valid = (1..=MAX_ATTEMPTS).contains(&number);
        valid.then_some(Self(number)).ok_or(())
    }
}

impl FromStr for Attempts {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.parse::<u32>().map_err(drop)?.try_into()
    }
}

/// `true` or `false` in any case, as the AWS SDKs read them.
struct Flag(bool);

impl FromStr for Flag {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.to_ascii_lowercase().as_str() {
            "true" => Ok(Self(true)),
            "false" => Ok(Self(false)),
            _ => Err(()),
        }
    }
}
