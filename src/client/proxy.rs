//! The proxies that the environment names, checked: the SDK takes one that it cannot use for none, and would go
//! past it without a word.

use aws_types::os_shim_internal::Env;
use hyper::Uri;

use super::settings::variable;
use crate::error::{Error, Result};

/// The variables that name a proxy for https.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The variable that names the proxy for https.
pub(super) fn named_by(env: &Env) -> Option<&'static str> {
    let is_set = |name: &&str| variable(env, name).is_some();
    VARIABLES.into_iter().find(is_set)
}

/// Refuses addresses of proxies that cannot be used.
///
/// # Errors
/// A usage error that names the variable, and not its value: that may hold a password.
pub(super) fn check(env: &Env) -> Result<()> {
    for name in VARIABLES {
        if variable(env, name).is_some_and(|url| !is_usable(&url)) {
            let message = format!("{name} is not the address of an http proxy");
            return Err(Error::usage(message)
                .hint("one looks like http://proxy.example.com:3128; unset it to go without"));
        }
    }
    match named_by(env) {
        // The HTTP library takes this for a CGI script, whose client may have set the proxy.
        Some(name) if env.get("REQUEST_METHOD").is_ok() => Err(Error::usage(format!(
            "{name} would not be used while REQUEST_METHOD is set: unset one of them"
        ))),
        _ => Ok(()),
    }
}

/// Whether requests can be sent through `url`; without a scheme it is one of http.
fn is_usable(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else {
        return false;
    };
    let Some(authority) = uri.authority() else {
        return false;
    };
    let address = authority.as_str().rsplit('@').next().unwrap_or_default();
    let port = address.strip_prefix(authority.host());
    matches!(uri.scheme_str(), None | Some("http" | "https"))
        && !authority.host().is_empty()
        && (port == Some("") || uri.port_u16().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_of_http_can_be_used() {
        for url in [
            "http://proxy.example.com:3128",
            "https://proxy.example.com",
            "http://user:password@127.0.0.1:3128/",
            "http://[::1]:3128",
            "proxy.example.com:3128",
            "proxy",
        ] {
            assert!(is_usable(url), "{url}");
        }
        for url in [
            "http://",
            "http:// proxy",
            "://proxy",
            "/proxy",
            "http://:3128",
            "http://proxy:99999",
            "http://proxy:port",
            "ftp://proxy",
            "socks5://proxy:1080",
        ] {
            assert!(!is_usable(url), "{url}");
        }
    }

    #[test]
    fn a_refusal_names_the_variable_and_no_password() {
        let env = Env::from_slice(&[("all_proxy", "socks5://u:secret@proxy")]);
        let error = check(&env).expect_err("refused");
        assert_eq!(
            error.message(),
            "all_proxy is not the address of an http proxy"
        );
        assert!(check(&Env::from_slice(&[("HTTPS_PROXY", " ")])).is_ok());
    }
}
