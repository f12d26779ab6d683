//! Tags and the ARNs that they are given by.

use serde_json::{Value, json};

use crate::sandbox::support::model::restjson;
use crate::sandbox::support::service::{Sandbox, fields, text};

#[test]
fn tags_are_kept_per_resource() {
    let sandbox = Sandbox::start();
    let device = sandbox.device(&sandbox.devices("REGISTERED")[0]);
    let environment = sandbox.all("ListEnvironments")[0]["arn"].clone();
    let set = sandbox.all("ListSoftwareSets")[0]["arn"].clone();
    for arn in [&device["arn"], &environment, &set] {
        let before = sandbox.tags(arn);
        let put = json!({"resourceArn": arn, "tags": {"a/b": "ü", "c d": "", "e&f": "="}});
        sandbox.ok("TagResource", &put);
        sandbox.ok(
            "TagResource",
            &json!({"resourceArn": arn, "tags": {"c d": "new"}}),
        );
        assert_eq!(sandbox.tags(arn)["c d"], "new");
        assert_eq!(sandbox.tags(arn)["a/b"], "ü");
        let keys = json!(["a/b", "c d", "e&f", "never there"]);
        sandbox.ok(
            "UntagResource",
            &json!({"resourceArn": arn, "tagKeys": keys}),
        );
        assert_eq!(sandbox.tags(arn), before);
    }
    let system = &sandbox.tags(&device["arn"])["aws:thinclient:environment-id"];
    assert_eq!(*system, device["environmentId"]);
}

#[test]
fn an_arn_in_the_path_may_be_left_as_it_is() {
    let sandbox = Sandbox::start();
    let arn = sandbox.all("ListEnvironments")[0]["arn"].clone();
    let (method, encoded, _) = restjson("ListTagsForResource", &json!({"resourceArn": arn}));
    let plain = format!("/tags/{}", text(&arn));
    let answers = [encoded.replace("%2D", "-"), plain].map(|path| sandbox.send(&method, &path, ""));
    assert_eq!(answers[0].status, 200);
    assert_eq!(answers[0].json(), answers[1].json());
}

#[test]
fn the_limits_of_tags_hold() {
    let sandbox = Sandbox::start();
    let arn = sandbox.all("ListDevices")[1]["arn"].clone();
    let own = sandbox
        .tags(&arn)
        .as_object()
        .map_or(0, |tags| tags.len() - 1);
    let put = |tags: Value| json!({"resourceArn": arn, "tags": tags});
    let many = |count| -> Value { (0..count).map(|n| (format!("k{n}"), json!("v"))).collect() };
    for wrong in [
        json!({"aws:mine": "x"}),
        json!({"": "x"}),
        json!({"k".repeat(129): "x"}),
        json!({"k": "v".repeat(257)}),
        many(51),
    ] {
        let refused = sandbox.refused("TagResource", &put(wrong), "ValidationException");
        assert!(fields(&refused).iter().all(|field| field == "tags"));
    }
    sandbox.ok(
        "TagResource",
        &put(json!({"k".repeat(128): "v".repeat(256)})),
    );
    sandbox.ok("TagResource", &put(many(49 - own)));
    sandbox.refused(
        "TagResource",
        &put(json!({"one": "more"})),
        "ValidationException",
    );
    assert_eq!(sandbox.tags(&arn).get("one"), None);
    sandbox.ok("TagResource", &put(json!({"k0": "replaced"})));
    let system = json!({"resourceArn": arn, "tagKeys": ["aws:thinclient:environment-id"]});
    sandbox.refused("UntagResource", &system, "ValidationException");
}

#[test]
fn tags_need_an_arn_of_this_account_and_region() {
    let sandbox = Sandbox::start();
    let id = &sandbox.devices("REGISTERED")[0];
    let arn = |text: String| json!({"resourceArn": text});
    for (wrong, code) in [
        (id.clone(), "ValidationException"),
        (
            format!("arn:aws:thinclient:us-east-1:123456789012:robot/{id}"),
            "ValidationException",
        ),
        (
            format!("arn:aws:thinclient:us-east-1:000000000000:device/{id}"),
            "AccessDeniedException",
        ),
        (
            format!("arn:aws:thinclient:eu-west-1:123456789012:device/{id}"),
            "ResourceNotFoundException",
        ),
        (
            "arn:aws:thinclient:us-east-1:123456789012:device/x".to_owned(),
            "ResourceNotFoundException",
        ),
    ] {
        sandbox.refused("ListTagsForResource", &arn(wrong), code);
    }
    let right = format!("arn:aws:thinclient:us-east-1:123456789012:device/{id}");
    sandbox.ok("ListTagsForResource", &arn(right));
}
