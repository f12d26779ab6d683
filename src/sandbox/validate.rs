//! Checks values against the table of facts and words what is wrong as the service does.

use serde_json::{Map, Value};

use super::model::{Bounds, Kind, Member, Shape};
use super::pattern::Pattern;

/// A member that breaks a constraint. Values are never part of it: many are sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The member, with the members it lies in: `maintenanceWindow.startTimeHour`.
    pub path: String,
    /// What the constraint demands.
    pub demand: String,
    /// Whether the value is not even of the member's type.
    pub wrong_type: bool,
}

impl Violation {
    /// States a demand that the member at `path` does not meet.
    pub fn new(path: impl Into<String>, demand: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            demand: demand.into(),
            wrong_type: false,
        }
    }

    /// Returns the sentence that stands in messages and in `fieldList`.
    pub fn message(&self) -> String {
        format!(
            "Value at '{}' failed to satisfy constraint: {}",
            self.path, self.demand
        )
    }
}

/// Lists everything in `input` that breaks a constraint of `members`.
pub fn violations(input: &Map<String, Value>, members: &[Member]) -> Vec<Violation> {
    let mut check = Check::default();
    check.members("", input, members);
    check.found
}

#[derive(Default)]
struct Check {
    found: Vec<Violation>,
}

impl Check {
    fn demand(&mut self, path: &str, demand: impl Into<String>) {
        self.found.push(Violation::new(path, demand));
    }

    fn wrong_type(&mut self, path: &str, expected: &str) {
        let violation = Violation::new(path, format!("Member must be {expected}"));
        self.found.push(Violation {
            wrong_type: true,
            ..violation
        });
    }

    fn members(&mut self, parent: &str, input: &Map<String, Value>, members: &[Member]) {
        for member in members {
            let path = join(parent, member.name);
            match input.get(member.name) {
                Some(Value::Null) | None if member.required => {
                    self.demand(&path, "Member must not be null");
                }
                Some(Value::Null) | None => {}
                Some(value) => self.value(&path, value, member.shape),
            }
        }
    }

    fn value(&mut self, path: &str, value: &Value, shape: &Shape) {
        match (&shape.kind, value) {
            (Kind::Text(length, pattern), Value::String(text)) => {
                self.text(path, text, *length, pattern.as_ref());
            }
            (Kind::Enumeration(values), Value::String(text)) => {
                if !values.contains(&text.as_str()) {
                    let set = values.join(", ");
                    self.demand(path, format!("Member must satisfy enum value set: [{set}]"));
                }
            }
            (Kind::Integer(range), Value::Number(number)) => match number.as_i64() {
                Some(integer) => self.bounds(path, "value", integer, *range),
                None => self.wrong_type(path, "an integer"),
            },
            (Kind::List(item, length), Value::Array(values)) => {
                self.bounds(path, "length", count(values.len()), *length);
                for (index, value) in values.iter().enumerate() {
                    self.value(&format!("{path}.{}.member", index + 1), value, item);
                }
            }
            (Kind::Map(key, of, length), Value::Object(entries)) => {
                self.bounds(path, "length", count(entries.len()), *length);
                self.entries(path, entries, key, of);
            }
            (Kind::Structure(members), Value::Object(object)) => {
                self.members(path, object, members);
            }
            (kind, _) => self.wrong_type(path, kind.noun()),
        }
    }

    fn text(&mut self, path: &str, text: &str, length: Bounds, pattern: Option<&Pattern>) {
        self.bounds(path, "length", count(text.chars().count()), length);
        if let Some(pattern) = pattern.filter(|pattern| !pattern.matches(text)) {
            let pattern = pattern.as_str();
            self.demand(
                path,
                format!("Member must satisfy regular expression pattern: {pattern}"),
            );
        }
    }

    fn bounds(&mut self, path: &str, what: &str, actual: i64, bounds: Bounds) {
        if let Some(min) = bounds.min.filter(|min| actual < *min) {
            let demand = format!("Member must have {what} greater than or equal to {min}");
            self.demand(path, demand);
        }
        if let Some(max) = bounds.max.filter(|max| actual > *max) {
            let demand = format!("Member must have {what} less than or equal to {max}");
            self.demand(path, demand);
        }
    }

    /// Checks a map's entries; the path stays the map's own, since its keys are the caller's data.
    fn entries(&mut self, path: &str, entries: &Map<String, Value>, key: &Shape, of: &Shape) {
        for (name, value) in entries {
            let mut inner = Self::default();
            inner.value(path, &Value::String(name.clone()), key);
            self.found.extend(inner.about("Map keys"));
            let mut inner = Self::default();
            inner.value(path, value, of);
            self.found.extend(inner.about("Map value"));
        }
    }

    fn about(self, part: &str) -> impl Iterator<Item = Violation> {
        self.found.into_iter().map(move |violation| Violation {
            demand: format!("{part} must satisfy constraint: [{}]", violation.demand),
            ..violation
        })
    }
}

impl Kind {
    fn noun(&self) -> &'static str {
        match self {
            Self::Text(..) | Self::Enumeration(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::List(..) => "a list",
            Self::Map(..) => "a map of strings",
            Self::Structure(_) => "a structure",
        }
    }
}

fn join(parent: &str, name: &str) -> String {
    if parent.is_empty() {
        name.to_owned()
    } else {
        format!("{parent}.{name}")
    }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::model::{Id, OPERATIONS};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn check(id: Id, input: &Value) -> Vec<String> {
        let operation = OPERATIONS.iter().find(|op| op.id == id).expect("listed");
        let input = input.as_object().expect("an object");
        let found = violations(input, operation.input);
        found.iter().map(Violation::message).collect()
    }

    #[test]
    fn everything_wrong_is_listed() {
        let input = json!({
            "name": "a_b",
            "desktopEndpoint": "",
            "maintenanceWindow": {"startTimeHour": 24, "daysOfTheWeek": ["MONDAY", "X"]},
        });
        let found = check(Id::CreateEnvironment, &input).join("\n");
        for expected in [
            "'desktopArn' failed to satisfy constraint: Member must not be null",
            "'desktopEndpoint' failed to satisfy constraint: Member must have length greater than or equal to 1",
            "'maintenanceWindow.type' failed to satisfy constraint: Member must not be null",
            "'maintenanceWindow.startTimeHour' failed to satisfy constraint: Member must have value less than or equal to 23",
            "'maintenanceWindow.daysOfTheWeek.2.member' failed to satisfy constraint: Member must satisfy enum value set",
            "'name' failed to satisfy constraint: Member must satisfy regular expression pattern: $|^[0-9",
        ] {
            assert!(found.contains(expected), "{expected}\n{found}");
        }
        assert!(!found.contains("a_b"), "a value is echoed: {found}");
    }

    #[test]
    fn integers_are_whole_and_not_text() {
        for wrong in [json!(1.5), json!("1"), json!(u64::MAX), json!([1])] {
            let window = json!({"type": "SYSTEM", "startTimeHour": wrong});
            let input = json!({"id": "abc123def", "maintenanceWindow": window});
            let found = check(Id::UpdateEnvironment, &input).join("\n");
            assert!(found.ends_with("Member must be an integer"), "{found}");
        }
    }

    #[test]
    fn lengths_count_characters() {
        let name = |length| json!({"id": "a".repeat(24), "name": "東".repeat(length)});
        assert!(check(Id::UpdateDevice, &name(64)).is_empty());
        assert_eq!(check(Id::UpdateDevice, &name(65)).len(), 1);
    }

    #[test]
    fn keys_and_values_of_tags_are_checked_and_not_echoed() {
        let input = json!({"resourceArn": "x", "tags": {"aws:secret": "v".repeat(257)}});
        let found = check(Id::TagResource, &input).join("\n");
        assert!(found.contains("'tags' failed to satisfy constraint: Map keys must"));
        assert!(found.contains("Map value must") && !found.contains("secret"));
    }

    proptest! {
        #[test]
        fn wild_values_never_panic(text in ".*", number in any::<i64>()) {
            let wild = json!([text, number, null, {text.clone(): [number]}]);
            for value in wild.as_array().expect("an array") {
                for operation in OPERATIONS {
                    let input = operation.input.iter().map(|m| (m.name.to_owned(), value.clone())).collect();
                    violations(&input, operation.input);
                }
            }
        }
    }
}
