//! Where requests go: rules for endpoint URLs, the host prefix, and the service's regions.

use std::net::IpAddr;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use hyper::Uri;

use crate::error::{Error, Result};

/// The regions in which AWS offers the service; knowledge for hints, never a reason to refuse one.
pub const REGIONS: [&str; 7] = [
    "us-east-1",
    "us-west-2",
    "ap-south-1",
    "eu-west-1",
    "eu-west-2",
    "eu-central-1",
    "ca-central-1",
];

/// A URL that replaces the region's own endpoint, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: String,
    uri: Uri,
}

impl Endpoint {
    /// Checks `url`; `origin` names where it came from in the message of a refusal.
    ///
    /// # Errors
    ///
    /// A usage error for anything but `https://HOST[:PORT][/PATH]`, or `http://` to this machine.
    pub(super) fn parse(url: &str, origin: &str) -> Result<Self> {
        let refuse = |why: &str| Error::usage(format!("{origin}: cannot use \"{url}\": {why}"));
        let uri: Uri = url
            .parse()
            .map_err(|source| refuse(&format!("not a URL ({source})")))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(refuse("a URL starts with https:// or http://"));
        };
        if authority.as_str().contains('@') {
            // The URL is not repeated: logs would keep the password.
            let why = "a user name or password does not belong in a URL";
            return Err(Error::usage(format!("{origin}: {why}")));
        }
        if uri.query().is_some() || url.contains('#') {
            return Err(refuse("it ends with the path, without ? and #"));
        }
        let port = authority.as_str().strip_prefix(authority.host());
        if authority.host().is_empty() || (port != Some("") && uri.port_u16().is_none()) {
            return Err(refuse("host or port is not valid"));
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(authority.host()) => {}
            "http" => {
                return Err(refuse(
                    "plain http is for this machine only (localhost, 127.0.0.1, [::1]); use https",
                ));
            }
            _ => return Err(refuse("only https and http are supported")),
        }
        Ok(Self {
            url: url.to_owned(),
            uri,
        })
    }

    /// The URL as it was given.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Host and port, for messages.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.uri.authority().map_or("", |a| a.as_str())
    }

    /// Whether a host prefix makes no sense: neither `api.127.0.0.1` nor `api.localhost` resolves.
    pub(super) fn has_unprefixable_host(&self) -> bool {
        let host = self.uri.host().unwrap_or_default();
        address(host).is_some() || is_loopback(host)
    }
}

/// Whether `host`, as it stands in a URL, is this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || address(host).is_some_and(|ip| ip.is_loopback())
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok()
}

/// Leaves out the host prefix `api.` that every operation carries.
///
/// The SDK has no setting for it, although `AWS_DISABLE_HOST_PREFIX_INJECTION` is honoured by the other SDKs.
#[derive(Debug)]
pub(super) struct PlainHost;

#[dyn_dispatch_hint]
impl Intercept for PlainHost {
    fn name(&self) -> &'static str {
        "PlainHost"
    }

    // The prefix is stored in read_before_execution and read when an attempt starts, before signing.
    fn read_before_serialization(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().unset::<EndpointPrefix>();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::Kind;

    #[test]
    fn accepts_https_anywhere_and_http_on_this_machine() {
        for url in [
            "https://example.com",
            "https://example.com:8443/base",
            "http://localhost:8787",
            "http://LOCALHOST",
            "http://127.0.0.1:1/",
            "http://127.9.9.9",
            "http://[::1]:8787",
        ] {
            assert!(Endpoint::parse(url, "--endpoint-url").is_ok(), "{url}");
        }
    }

    #[test]
    fn refuses_everything_else_with_the_origin_named() {
        for (url, why) in [
            ("http://example.com", "plain http"),
            ("http://10.0.0.1:80", "plain http"),
            ("http://localhost.example.com", "plain http"),
            ("http://0.0.0.0:8787", "plain http"),
            ("127.0.0.1:8787", "starts with"),
            ("localhost", "starts with"),
            ("/path", "starts with"),
            ("ftp://example.com", "only https"),
            ("https://user:secret@example.com", "user name"),
            ("https://example.com/?a=b", "without ?"),
            ("https://example.com/#a", "without ?"),
            ("https://example.com:99999", "port"),
            ("https://example.com:", "port"),
            ("https://exa mple.com", "not a URL"),
            ("", "not a URL"),
        ] {
            let error = Endpoint::parse(url, "AWS_ENDPOINT_URL").expect_err(url);
            assert_eq!(error.kind(), Kind::Usage);
            assert!(error.message().contains(why), "{url}: {}", error.message());
            assert!(error.message().starts_with("AWS_ENDPOINT_URL: "));
        }
    }

    #[test]
    fn addresses_and_localhost_take_no_prefix() {
        let prefixable = |url| {
            !Endpoint::parse(url, "test")
                .expect("valid")
                .has_unprefixable_host()
        };
        assert!(prefixable("https://thinclient.us-east-1.amazonaws.com"));
        assert!(prefixable("https://gateway.example"));
        assert!(!prefixable("http://localhost:1"));
        assert!(!prefixable("http://127.0.0.1:1"));
        assert!(!prefixable("https://10.1.2.3"));
        assert!(!prefixable("https://[2001:db8::1]:443"));
    }

    proptest! {
        #[test]
        fn any_text_is_accepted_or_refused(url in "\\PC{0,40}") {
            let _ = Endpoint::parse(&url, "test");
        }

        #[test]
        fn plain_http_never_leaves_this_machine(host in "[a-z0-9.-]{1,30}") {
            if let Ok(endpoint) = Endpoint::parse(&format!("http://{host}"), "test") {
                prop_assert!(host == "localhost" || host.starts_with("127."));
                prop_assert!(endpoint.has_unprefixable_host());
            }
        }
    }
}
