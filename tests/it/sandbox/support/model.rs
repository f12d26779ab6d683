//! The service's own model: requests made from it, answers held against it.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use regex::Regex;
use serde_json::{Map, Value};

use crate::sandbox::support::service::{Answer, text};

/// What AWS says of its API, as botocore ships it.
pub static MODEL: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../service-model.json")).expect("JSON"));

/// Returns a shape of the model.
pub fn shape(name: &str) -> &'static Value {
    let shape = &MODEL["shapes"][name];
    assert!(shape.is_object(), "no shape {name}");
    shape
}

/// Returns the shape of a member or of the items of a list or map.
pub fn target(reference: &Value) -> &'static Value {
    shape(reference["shape"].as_str().expect("a reference"))
}

/// Returns the members of a structure.
pub fn members(structure: &'static Value) -> &'static Map<String, Value> {
    structure["members"].as_object().expect("a structure")
}

/// Returns the input shape of an operation.
pub fn input_shape(operation: &str) -> &'static Value {
    target(&MODEL["operations"][operation]["input"])
}

/// Puts each member of an input where the model says it travels.
pub fn restjson(operation: &str, input: &Value) -> (String, String, String) {
    let http = &MODEL["operations"][operation]["http"];
    let mut path = text(&http["requestUri"]);
    let mut query = Vec::new();
    let mut body = Map::new();
    let shape = input_shape(operation);
    for (name, value) in input.as_object().expect("an object") {
        match members(shape)[name]["location"].as_str() {
            Some("uri") => path = path.replace(&format!("{{{name}}}"), &encode(value)),
            Some("querystring") => query.extend(pairs(name, value)),
            _ => {
                body.insert(name.clone(), value.clone());
            }
        }
    }
    let wants_body = members(shape).values().any(|m| m.get("location").is_none());
    let body = wants_body.then(|| Value::Object(body).to_string());
    let separator = if query.is_empty() { "" } else { "?" };
    let target = format!("{path}{separator}{}", query.join("&"));
    (text(&http["method"]), target, body.unwrap_or_default())
}

fn encode(value: &Value) -> String {
    let plain = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    utf8_percent_encode(&plain, NON_ALPHANUMERIC).to_string()
}

fn pairs(name: &str, value: &Value) -> Vec<String> {
    let values = value
        .as_array()
        .cloned()
        .unwrap_or_else(|| vec![value.clone()]);
    let pair = |value| format!("{name}={}", encode(value));
    values.iter().map(pair).collect()
}

/// Lists where an answer departs from the model.
pub fn nonconformities(operation: &str, answer: &Answer) -> Vec<String> {
    let facts = &MODEL["operations"][operation];
    let mut problems = Vec::new();
    if answer.header("x-amzn-requestid").is_none() {
        problems.push("no request id".to_owned());
    }
    if answer.status < 300 {
        if facts["http"]["responseCode"] != answer.status {
            problems.push(format!("status {}", answer.status));
        }
        if !answer.body.is_empty() {
            require_json(answer, &mut problems);
        }
        check("", target(&facts["output"]), &answer.json(), &mut problems);
        return problems;
    }
    require_json(answer, &mut problems);
    let code = answer.header("x-amzn-errortype").unwrap_or_default();
    let modelled = facts["errors"].as_array().expect("errors");
    if !modelled.iter().any(|error| error["shape"] == code.as_str()) {
        problems.push(format!("{operation} does not model {code}"));
        return problems;
    }
    let error = shape(&code);
    if error["error"]["httpStatusCode"] != answer.status {
        problems.push(format!("{code} with status {}", answer.status));
    }
    if !answer.json()["message"].is_string() {
        problems.push(format!("{code} without a message"));
    }
    for (name, member) in members(error) {
        if member["location"] == "header" {
            let header = text(&member["locationName"]).to_ascii_lowercase();
            let seconds = answer
                .header(&header)
                .and_then(|value| value.parse::<i32>().ok());
            if seconds.is_none() {
                problems.push(format!("{code} without {name}"));
            }
        }
    }
    check("", error, &answer.json(), &mut problems);
    problems
}

fn require_json(answer: &Answer, problems: &mut Vec<String>) {
    if answer.header("content-type").as_deref() != Some("application/json") {
        problems.push("the content type is not JSON".to_owned());
    }
}

fn check(path: &str, shape: &'static Value, value: &Value, problems: &mut Vec<String>) {
    let right_type = match shape["type"].as_str().expect("a type") {
        "structure" | "map" => value.is_object(),
        "list" => value.is_array(),
        "integer" => value.is_i64(),
        "timestamp" => value.is_number(),
        _ => value.is_string(),
    };
    if !right_type {
        return problems.push(format!("{path}: {value} is no {}", shape["type"]));
    }
    if let Some(object) = value.as_object() {
        check_object(path, shape, object, problems);
    }
    for item in value.as_array().into_iter().flatten() {
        check(
            &format!("{path}[]"),
            target(&shape["member"]),
            item,
            problems,
        );
    }
    check_constraints(path, shape, value, problems);
}

fn check_object(
    path: &str,
    shape: &'static Value,
    object: &Map<String, Value>,
    problems: &mut Vec<String>,
) {
    for required in shape["required"].as_array().into_iter().flatten() {
        if !object.contains_key(required.as_str().expect("a name")) {
            problems.push(format!("{path}: {required} is missing"));
        }
    }
    for (name, value) in object {
        let path = format!("{path}.{name}");
        if shape["type"] == "map" {
            let key = Value::String(name.clone());
            check(&path, target(&shape["key"]), &key, problems);
            check(&path, target(&shape["value"]), value, problems);
        } else if let Some(member) = members(shape).get(name) {
            check(&path, target(member), value, problems);
        } else {
            problems.push(format!("{path} is not in the model"));
        }
    }
}

fn check_constraints(path: &str, shape: &'static Value, value: &Value, problems: &mut Vec<String>) {
    let size = match value {
        Value::String(text) => Some(text.chars().count() as u64),
        Value::Array(items) => Some(items.len() as u64),
        Value::Object(entries) => Some(entries.len() as u64),
        other => other.as_u64(),
    };
    if shape["type"] != "structure" && shape["type"] != "timestamp" {
        let size = size.expect("a size");
        if shape["min"].as_u64().is_some_and(|min| size < min)
            || shape["max"].as_u64().is_some_and(|max| size > max)
        {
            problems.push(format!("{path}: {value} is out of bounds"));
        }
    }
    let values = shape["enum"].as_array();
    if values.is_some_and(|values| !values.contains(value)) {
        problems.push(format!("{path}: {value} is not in the enumeration"));
    }
    let pattern = shape["pattern"].as_str();
    let text = value.as_str().unwrap_or_default();
    if pattern.is_some_and(|pattern| !matches(pattern, text)) {
        problems.push(format!("{path}: {value} does not match {pattern:?}"));
    }
}

/// Matches a whole value; only what the model's Java patterns hold is translated.
fn matches(pattern: &'static str, text: &str) -> bool {
    // Unicode classes take milliseconds to compile.
    static COMPILED: LazyLock<Mutex<BTreeMap<&str, Regex>>> = LazyLock::new(Mutex::default);
    let (lookahead, rest) = match pattern.strip_prefix("(?!aws:)") {
        Some(rest) => (true, rest),
        None => (false, pattern),
    };
    let compile = || {
        let regex = format!("^(?:{})$", rest.replace("IsAlphabetic", "Alphabetic"));
        Regex::new(&regex).expect("a pattern")
    };
    let mut compiled = COMPILED.lock().expect("no test panics here");
    let regex = compiled.entry(pattern).or_insert_with(compile);
    regex.is_match(text) && !(lookahead && text.starts_with("aws:"))
}
