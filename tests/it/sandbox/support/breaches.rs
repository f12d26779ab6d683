//! Ways to break each constraint of an input, made from the service's own model.

use serde_json::{Map, Value, json};

use crate::sandbox::support::model::{members, target};

/// A value that breaks a constraint.
#[derive(Clone, Debug)]
struct Wrong {
    value: Value,
    demand: String,
}

/// A way to break a constraint of an input.
#[derive(Debug)]
pub struct Breach {
    /// The member, with the structures it lies in.
    pub path: Vec<String>,
    /// What to give it; nothing at all in the case of null.
    pub value: Value,
    /// What the service must demand of it.
    pub demand: String,
}

/// Nothing in the model allows a control character, or a space in an identifier.
const UNMATCHED: &str = "\u{1} \u{1}";

/// Lists ways to break each constraint of a structure and of all below it.
pub fn breaches(structure: &'static Value, path: &[String]) -> Vec<Breach> {
    let below = |name: &str| [path, &[name.to_owned()]].concat();
    let mut found = Vec::new();
    for (name, member) in members(structure) {
        let shape = target(member);
        if shape["type"] == "structure" {
            found.extend(breaches(shape, &below(name)));
        }
        let mut all = wrong_values(shape);
        // What travels as text cannot be of another type, except that it need be no number.
        if member.get("location").is_none() || shape["type"] == "integer" {
            all.push(wrong_type(shape));
        }
        // Without its label a path is another path.
        let is_required = structure["required"]
            .as_array()
            .is_some_and(|r| r.contains(&json!(name)));
        if is_required && member["location"] != "uri" {
            all.push(wrong(Value::Null, "must not be null"));
        }
        found.extend(all.into_iter().map(|wrong| Breach {
            path: below(name),
            value: wrong.value,
            demand: wrong.demand,
        }));
    }
    found
}

fn wrong(value: impl Into<Value>, demand: impl Into<String>) -> Wrong {
    let (value, demand) = (value.into(), demand.into());
    Wrong { value, demand }
}

fn wrong_type(shape: &Value) -> Wrong {
    match shape["type"].as_str().expect("a type") {
        "string" => wrong(17, "must be a string"),
        "integer" => wrong("many", "must be an integer"),
        "list" => wrong("text", "must be a list"),
        "map" => wrong("text", "must be a map"),
        _ => wrong("text", "must be a structure"),
    }
}

fn wrong_values(shape: &'static Value) -> Vec<Wrong> {
    match shape["type"].as_str().expect("a type") {
        "string" => strings(shape),
        "integer" => out_of_bounds(shape, "value", Value::from),
        "list" => lists(shape),
        "map" => maps(shape),
        "structure" => Vec::new(),
        other => panic!("no input has the type {other}"),
    }
}

/// Makes values just beyond the bounds of a shape.
fn out_of_bounds(shape: &Value, what: &str, make: impl Fn(i64) -> Value) -> Vec<Wrong> {
    let is_possible = |min: &i64| what == "value" || *min > 0;
    let below = shape["min"].as_i64().filter(is_possible).map(|min| {
        let demand = format!("must have {what} greater than or equal to {min}");
        wrong(make(min - 1), demand)
    });
    let above = shape["max"].as_i64().map(|max| {
        let demand = format!("must have {what} less than or equal to {max}");
        wrong(make(max + 1), demand)
    });
    below.into_iter().chain(above).collect()
}

fn size(length: i64) -> usize {
    usize::try_from(length).expect("a size")
}

fn strings(shape: &'static Value) -> Vec<Wrong> {
    let mut found = out_of_bounds(shape, "length", |length| json!("a".repeat(size(length))));
    if let Some(pattern) = shape["pattern"].as_str() {
        let demand = format!("must satisfy regular expression pattern: {pattern}");
        found.push(wrong(UNMATCHED, &demand));
        if pattern.starts_with("(?!aws:)") {
            found.push(wrong("aws:a", demand));
        }
    }
    if let Some(values) = shape["enum"].as_array() {
        let values: Vec<_> = values.iter().filter_map(Value::as_str).collect();
        let demand = format!("must satisfy enum value set: [{}]", values.join(", "));
        found.push(wrong("SOMETHING_ELSE", demand));
    }
    found
}

fn lists(shape: &'static Value) -> Vec<Wrong> {
    let item = target(&shape["member"]);
    let valid = &item["enum"][0];
    let sized = out_of_bounds(shape, "length", |length| json!(vec![valid; size(length)]));
    let items = strings(item).into_iter().map(|item| Wrong {
        value: json!([valid, item.value]),
        ..item
    });
    sized.into_iter().chain(items).collect()
}

fn maps(shape: &'static Value) -> Vec<Wrong> {
    let sized = out_of_bounds(shape, "length", |length| {
        let entries = (0..length).map(|n| (format!("k{n}"), json!("v")));
        Value::Object(entries.collect())
    });
    let entry = |key: &Value, value: &Value| -> Map<String, Value> {
        let key = key.as_str().expect("a key").to_owned();
        Map::from_iter([(key, value.clone())])
    };
    let keys = strings(target(&shape["key"])).into_iter().map(|key| Wrong {
        value: Value::Object(entry(&key.value, &json!("v"))),
        ..key
    });
    let values = strings(target(&shape["value"]))
        .into_iter()
        .map(|value| Wrong {
            value: Value::Object(entry(&json!("k"), &value.value)),
            ..value
        });
    sized.into_iter().chain(keys).chain(values).collect()
}
