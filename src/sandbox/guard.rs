//! Who may speak to the sandbox: the host named, no web page, and a signature's form.
//!
//! A page in a browser can reach a loopback port, by its own name after DNS rebinding as well. So
//! only hosts are served that such a page cannot carry, and nothing that says it comes from one.

use axum::http::header::{AUTHORIZATION, HOST, ORIGIN};
use axum::http::{HeaderMap, Uri};

use super::failure::{Failure, Kind};

/// The name that signatures for the service carry.
const SIGNING_NAME: &str = "thinclient";

/// Refuses requests for another host, and those of web pages.
///
/// # Errors
/// The refusal to answer.
pub fn admit(uri: &Uri, headers: &HeaderMap, more_hosts: &[String]) -> Result<(), Failure> {
    if headers.contains_key(ORIGIN) {
        let message = "Requests of web pages (with an Origin header) are refused.";
        return Err(Failure::new(Kind::ORIGIN_REFUSED, message));
    }
    let host = uri.authority().map_or_else(
        || headers.get(HOST).and_then(|host| host.to_str().ok()),
        |authority| Some(authority.as_str()),
    );
    if host.is_some_and(|host| is_known(host, more_hosts))
        && headers.get_all(HOST).iter().count() < 2
    {
        Ok(())
    } else {
        let message =
            "This is a local sandbox of the thin client service; it does not serve the host named.";
        Err(Failure::new(Kind::MISDIRECTED, message))
    }
}

fn is_known(authority: &str, more_hosts: &[String]) -> bool {
    let Some(host) = without_port(authority) else {
        return false;
    };
    let host = host.to_ascii_lowercase();
    // The API's models put this before every endpoint, also before addresses.
    let host = host.strip_prefix("api.").unwrap_or(&host);
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
        || is_service(host)
        || more_hosts
            .iter()
            .any(|more| more.eq_ignore_ascii_case(host))
}

fn without_port(authority: &str) -> Option<&str> {
    let end = authority.rfind(']').map_or(0, |bracket| bracket + 1);
    match authority[end..].find(':') {
        None => Some(authority),
        Some(colon) => {
            let (host, port) = authority.split_at(end + colon);
            port[1..].parse::<u16>().ok().map(|_| host)
        }
    }
}

fn is_service(host: &str) -> bool {
    host.strip_prefix("thinclient.")
        .and_then(|rest| rest.strip_suffix(".amazonaws.com"))
        .is_some_and(is_region)
}

fn is_region(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Returns the region that a request was signed for. The signature itself is not checked.
///
/// # Errors
/// The refusal: no signature, an incomplete one, or one for another service.
pub fn signed_region(headers: &HeaderMap) -> Result<String, Failure> {
    let Some(value) = headers.get(AUTHORIZATION) else {
        return Err(Failure::new(
            Kind::MISSING_TOKEN,
            "Missing Authentication Token",
        ));
    };
    let incomplete = |what: &str| {
        let message = format!("Authorization header requires {what}.");
        Failure::new(Kind::INCOMPLETE_SIGNATURE, message)
    };
    let parameters = value
        .to_str()
        .ok()
        .and_then(|value| value.strip_prefix("AWS4-HMAC-SHA256 "))
        .ok_or_else(|| incomplete("the algorithm 'AWS4-HMAC-SHA256'"))?;
    let parameter = |name: &str| {
        parameters
            .split(',')
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(key, value)| (key == name && !value.is_empty()).then_some(value))
            .ok_or_else(|| incomplete(&format!("'{name}' parameter")))
    };
    parameter("SignedHeaders")?;
    parameter("Signature")?;
    scope_region(parameter("Credential")?)
}

fn scope_region(credential: &str) -> Result<String, Failure> {
    let invalid = |message: &str| Failure::new(Kind::INVALID_SIGNATURE, message);
    // A key id holds no slash, so the scope is what follows the first one.
    let scope: Vec<_> = credential.split('/').skip(1).collect();
    match scope[..] {
        [_, region, SIGNING_NAME, "aws4_request"] if is_region(region) => Ok(region.to_owned()),
        [_, _, SIGNING_NAME, "aws4_request"] => Err(invalid("Credential must name a region.")),
        [_, _, _, "aws4_request"] => Err(invalid(
            "Credential should be scoped to correct service: 'thinclient'.",
        )),
        _ => Err(invalid(
            "Credential must be of the form <key-id>/<date>/<region>/thinclient/aws4_request.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn hosts_of_the_machine_and_of_the_service_are_known() {
        let more = ["sandbox.internal".to_owned()];
        for right in [
            "127.0.0.1",
            "127.0.0.1:8787",
            "api.127.0.0.1:1",
            "localhost",
            "API.localhost:8787",
            "[::1]",
            "[::1]:8787",
            "api.[::1]:8787",
            "thinclient.eu-west-1.amazonaws.com",
            "api.thinclient.us-east-1.amazonaws.com:443",
            "sandbox.internal:8787",
        ] {
            assert!(is_known(right, &more), "{right}");
        }
        for wrong in [
            "",
            "example.com",
            "127.0.0.1.example.com",
            "localhost:8787:1",
            "localhost:x",
            "api.api.localhost",
            "thinclient.us_east.amazonaws.com",
            "thinclient..amazonaws.com",
            "thinclient.a.b.amazonaws.com",
            "::1",
        ] {
            assert!(!is_known(wrong, &more), "{wrong}");
        }
    }

    fn region(value: &'static str) -> Result<String, Failure> {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_static(value));
        signed_region(&headers)
    }

    #[test]
    fn the_region_comes_from_the_scope() {
        let header = "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/thinclient/aws4_request, SignedHeaders=host, Signature=ab";
        assert_eq!(region(header).expect("signed"), "eu-west-1");
        let tight = "AWS4-HMAC-SHA256 Credential=A/2/r-1/thinclient/aws4_request,SignedHeaders=host,Signature=ab";
        assert_eq!(region(tight).expect("signed"), "r-1");
    }

    #[test]
    fn other_headers_are_refused() {
        assert!(signed_region(&HeaderMap::new()).is_err());
        for wrong in [
            "Bearer x",
            "AWS4-HMAC-SHA256 Credential=A/2/r/thinclient/aws4_request, SignedHeaders=host",
            "AWS4-HMAC-SHA256 Credential=A/2/r/workspaces/aws4_request, SignedHeaders=h, Signature=s",
            "AWS4-HMAC-SHA256 Credential=A/2//thinclient/aws4_request, SignedHeaders=h, Signature=s",
            "AWS4-HMAC-SHA256 Credential=A, SignedHeaders=h, Signature=s",
        ] {
            assert!(region(wrong).is_err(), "{wrong}");
        }
    }
}
