//! Where settings come from, and which are refused.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use super::*;

#[tokio::test]
async fn region_comes_from_option_environment_profile_in_this_order() {
    let config = "[default]\nregion = ca-central-1\n[profile two]\nregion = us-west-2\n";
    let keys = &KEYS[..2];
    let region = async |option: Option<&str>, variables: &[(&str, &str)]| {
        let options = Options {
            region: option.map(str::to_owned),
            ..options()
        };
        let variables = [keys, variables].concat();
        let connection = connect_in(&options, &surroundings(&variables, config)).await;
        connection.expect("connection").region().to_owned()
    };
    let (first, second) = (
        ("AWS_REGION", "eu-west-1"),
        ("AWS_DEFAULT_REGION", "eu-west-2"),
    );
    assert_eq!(
        region(Some("us-east-1"), &[first, second]).await,
        "us-east-1"
    );
    assert_eq!(region(None, &[second, first]).await, "eu-west-1");
    assert_eq!(region(None, &[second]).await, "eu-west-2");
    assert_eq!(region(None, &[("AWS_REGION", " ")]).await, "ca-central-1");
    assert_eq!(region(None, &[("AWS_PROFILE", "two")]).await, "us-west-2");
}

#[tokio::test]
async fn a_missing_region_fails_at_once() {
    let error = connect_in(&options(), &surroundings(&KEYS[..2], "")).await;
    let error = error.expect_err("no region");
    assert_eq!((error.kind(), error.code()), (Kind::Usage, "MissingRegion"));
    assert!(error.hints().join("\n").contains("--region"));
}

#[tokio::test]
async fn a_strange_region_is_refused() {
    for region in [
        "us east 1",
        "us-east-1\n.example",
        "US-EAST-1",
        "évian-1",
        "a.b",
    ] {
        let error = refused(&[("AWS_REGION", region)], "").await;
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.message().starts_with("AWS_REGION: "), "{error}");
    }
}

#[tokio::test]
async fn the_place_names_what_was_chosen() {
    let connection = connect_with(&[], "").await.expect("connection");
    assert_eq!(connection.place(None), "eu-west-1");
    let config = format!("[profile x]\n{OTHER_KEYS}");
    let variables = [
        ("AWS_PROFILE", "x"),
        ("AWS_ENDPOINT_URL", "http://[::1]:80"),
    ];
    let connection = connect_with(&variables, &config).await.expect("connection");
    assert_eq!(
        connection.place(Some("123456789012")),
        "account 123456789012, eu-west-1 at [::1]:80 (profile x)"
    );
}

#[tokio::test]
async fn values_that_the_sdk_panics_on_or_ignores_are_refused() {
    for (variable, key, values) in [
        ("AWS_RETRY_MODE", "retry_mode", &["legacy", "often"][..]),
        (
            "AWS_MAX_ATTEMPTS",
            "max_attempts",
            &["0", "-1", "many", "4294967295"],
        ),
        (
            "AWS_USE_FIPS_ENDPOINT",
            "use_fips_endpoint",
            &["maybe", "1"],
        ),
        (
            "AWS_USE_DUALSTACK_ENDPOINT",
            "use_dualstack_endpoint",
            &["yes"],
        ),
        (
            "AWS_DISABLE_HOST_PREFIX_INJECTION",
            "disable_host_prefix_injection",
            &["on"],
        ),
        (
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "ignore_configured_endpoint_urls",
            &["?"],
        ),
    ] {
        for value in values {
            let error = refused(&[(variable, value)], "").await;
            assert_eq!(error.kind(), Kind::Usage);
            assert!(
                error
                    .message()
                    .starts_with(&format!("{variable}: \"{value}\"")),
                "{error}"
            );
            let error = refused(&[], &format!("[default]\n{key} = {value}\n")).await;
            assert_eq!(error.kind(), Kind::Usage);
            assert!(
                error.message().contains(&format!("{key} of profile")),
                "{error}"
            );
        }
    }
    for (variable, value) in [
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "localhost:80"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://"),
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "x"),
    ] {
        let error = refused(&[(variable, value)], "").await;
        assert!(error.message().starts_with(variable), "{error}");
    }
    assert_eq!(
        refused(&[("SMITHY_CLIENT_SDK_CUSTOM_PARTITION", "/x")], "")
            .await
            .kind(),
        Kind::Usage
    );
    let config = "[default]\nnonsense";
    assert_eq!(refused(&[], config).await.code(), "InvalidConfiguration");
}

#[tokio::test]
async fn attempts_and_time_out_of_the_options_have_their_range() {
    for options in [
        Options {
            max_attempts: Some(0),
            ..options()
        },
        Options {
            max_attempts: Some(101),
            ..options()
        },
        Options {
            timeout: Duration::ZERO,
            ..options()
        },
        Options {
            timeout: Duration::MAX,
            ..options()
        },
    ] {
        let error = connect_in(&options, &surroundings(&KEYS, "")).await;
        assert_eq!(error.expect_err("range").kind(), Kind::Usage);
    }
}

#[tokio::test]
async fn attempts_come_from_option_environment_profile() {
    let tries = async |option: Option<u32>, variables: &[(&str, &str)], config: &str| {
        let server = Server::start(vec![answer("503 Busy", "", "")]).await;
        let options = Options {
            max_attempts: option,
            endpoint_url: Some(format!("http://{}", server.address)),
            ..options()
        };
        let variables = [&KEYS, variables].concat();
        let connection = connect_in(&options, &surroundings(&variables, config)).await;
        get_device(&connection.expect("connection"))
            .await
            .expect_err("busy");
        server.requests().len()
    };
    let config = "[default]\nmax_attempts = 2\nretry_mode = Adaptive\n";
    assert_eq!(tries(None, &[], config).await, 2);
    assert_eq!(tries(None, &[("AWS_MAX_ATTEMPTS", "1")], config).await, 1);
    assert_eq!(tries(Some(2), &[("AWS_MAX_ATTEMPTS", "1")], "").await, 2);
}

#[cfg(unix)]
#[test]
fn variables_that_are_not_unicode_are_refused() {
    use std::os::unix::ffi::OsStringExt;

    let odd = || std::ffi::OsString::from_vec(vec![b'a', 0xff]);
    for name in ["AWS_PROFILE", "AWS_REGION", "AWS_ENDPOINT_URL"] {
        let error = settings::refuse_undecodable([(name.into(), odd())].into_iter());
        assert!(error.expect_err("refused").message().contains(name));
    }
    let others = [
        ("LS_COLORS".into(), odd()),
        ("AWS_REGION".into(), "x".into()),
    ];
    assert!(settings::refuse_undecodable(others.into_iter()).is_ok());
}

#[tokio::test]
async fn endpoints_are_taken_in_the_documented_order() {
    let config = "[default]\nendpoint_url = https://profile.example\nservices = mine\n\
                  [services mine]\nworkspaces_thin_client =\n  endpoint_url = https://services.example\n";
    let endpoint = async |option: Option<&str>, variables: &[(&str, &str)], config: &str| {
        let options = Options {
            endpoint_url: option.map(str::to_owned),
            ..options()
        };
        let variables = [&KEYS, variables].concat();
        let connection = connect_in(&options, &surroundings(&variables, config)).await;
        let connection = connection.expect("connection");
        connection
            .endpoint()
            .map(|endpoint| endpoint.url().to_owned())
            .unwrap_or_default()
    };
    let own = (
        "AWS_ENDPOINT_URL_WORKSPACES_THIN_CLIENT",
        "https://own.example",
    );
    let all = ("AWS_ENDPOINT_URL", "https://all.example");
    let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
    assert_eq!(
        endpoint(Some("https://o.example"), &[own, all, ignore], config).await,
        "https://o.example"
    );
    assert_eq!(
        endpoint(None, &[own, all], config).await,
        "https://own.example"
    );
    assert_eq!(endpoint(None, &[all], config).await, "https://all.example");
    assert_eq!(
        endpoint(None, &[], config).await,
        "https://services.example"
    );
    assert_eq!(
        endpoint(None, &[], "[default]\nendpoint_url = https://p.example\n").await,
        "https://p.example"
    );
    assert_eq!(endpoint(None, &[own, all, ignore], config).await, "");

    let error = refused(&[("AWS_ENDPOINT_URL", "http://example.com")], "").await;
    assert_eq!(error.kind(), Kind::Usage);
    let error = refused(&[all, ("AWS_USE_FIPS_ENDPOINT", "true")], "").await;
    assert!(error.message().contains("FIPS"), "{error}");
}

/// Notes where a request would go, and stops it.
#[derive(Clone, Debug, Default)]
struct Stop(Arc<Mutex<String>>);

impl Intercept for Stop {
    fn name(&self) -> &'static str {
        "Stop"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let uri: hyper::Uri = context.request().uri().parse()?;
        *self.0.lock().expect("host") = uri.host().unwrap_or_default().to_owned();
        Err("stopped".into())
    }
}

/// The host that a request would go to.
async fn host(variables: &[(&str, &str)], config: &str) -> String {
    let connection = connect_with(variables, config).await.expect("connection");
    let stop = Stop::default();
    let request = connection
        .api
        .list_devices()
        .customize()
        .interceptor(stop.clone());
    request
        .send()
        .await
        .explain(&connection)
        .expect_err("stopped");
    let host = stop.0.lock().expect("host");
    host.clone()
}

#[tokio::test]
async fn the_host_prefix_can_be_left_out() {
    let named = ("AWS_ENDPOINT_URL", "https://gateway.invalid");
    let disable = ("AWS_DISABLE_HOST_PREFIX_INJECTION", "true");
    assert_eq!(host(&[named], "").await, "api.gateway.invalid");
    assert_eq!(host(&[named, disable], "").await, "gateway.invalid");
    let config = "[default]\ndisable_host_prefix_injection = true\n";
    assert_eq!(host(&[named], config).await, "gateway.invalid");
}

#[tokio::test]
async fn fips_and_dual_stack_endpoints_follow_the_rules_of_the_service() {
    let region = ("AWS_REGION", "xx-nowhere-1");
    let fips = ("AWS_USE_FIPS_ENDPOINT", "true");
    let dual = ("AWS_USE_DUALSTACK_ENDPOINT", "True");
    assert_eq!(
        host(&[region], "").await,
        "api.thinclient.xx-nowhere-1.amazonaws.com"
    );
    assert_eq!(
        host(&[region, fips], "").await,
        "api.thinclient-fips.xx-nowhere-1.amazonaws.com"
    );
    assert_eq!(
        host(&[region, dual], "").await,
        "api.thinclient.xx-nowhere-1.api.aws"
    );
}

#[tokio::test]
async fn the_signature_covers_the_plain_host() {
    let server = Server::start(vec![device()]).await;
    let url = format!("http://{}", server.address);
    let connection = connect_with(&[("AWS_ENDPOINT_URL", &url)], "")
        .await
        .expect("connection");
    get_device(&connection).await.expect("device");
    let request = &server.requests()[0];
    assert_eq!(header(request, "host"), server.address.to_string());
    assert_eq!(
        header(request, "authorization"),
        signature_of(request, &url)
    );
}

/// Signs `request` again, independently of the client.
fn signature_of(request: &str, url: &str) -> String {
    let authorization = header(request, "authorization");
    let (_, signed) = authorization
        .split_once("SignedHeaders=")
        .expect("signed headers");
    let names = signed.split(',').next().unwrap_or_default().split(';');
    let headers: Vec<_> = names
        .filter(|name| *name != "x-amz-date")
        .map(|name| (name, header(request, name)))
        .collect();
    let date = header(request, "x-amz-date");
    let (y, rest) = date.split_at(4);
    let iso = format!(
        "{y}-{}-{}T{}:{}:{}Z",
        &rest[..2],
        &rest[2..4],
        &rest[5..7],
        &rest[7..9],
        &rest[9..11]
    );
    let time = DateTime::from_str(&iso, Format::DateTime).expect("date");
    let identity = Credentials::new(KEYS[0].1, KEYS[1].1, None, None, "test").into();
    let params = SigningParams::builder()
        .identity(&identity)
        .region(KEYS[2].1)
        .name("thinclient")
        .time(time.try_into().expect("time"))
        .settings(SigningSettings::default())
        .build()
        .expect("parameters")
        .into();
    let url = format!("{url}/devices/a1");
    let signable = SignableRequest::new("GET", url, headers.into_iter(), SignableBody::Bytes(b""))
        .expect("request");
    let (instructions, _) = sign(signable, &params).expect("signature").into_parts();
    let (headers, _) = instructions.into_parts();
    let found = headers
        .iter()
        .find(|header| header.name() == "authorization");
    found.expect("authorization").value().to_owned()
}
