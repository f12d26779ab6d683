//! A request read and checked against the table of facts.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::failure::{Failure, Reason};
use super::model::{Kind, Member, Operation, Place};
use super::validate::{self, Violation};

/// The members of a valid input, by the API's names.
#[derive(Clone, Debug, Default)]
pub struct Input(Map<String, Value>);

impl Input {
    /// Returns a string member.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Returns a string member as its own.
    pub fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    /// Returns an integer member.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    /// Returns a structure or map.
    pub fn object(&self, name: &str) -> Option<&Map<String, Value>> {
        self.get(name)?.as_object()
    }

    /// Returns the strings of a list.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.get(name).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str)
    }

    /// Returns the whole input without one member, to compare calls.
    pub fn without(&self, name: &str) -> Map<String, Value> {
        let others = self.0.iter().filter(|(key, _)| *key != name);
        others
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }
}

/// A valid call of an operation.
#[derive(Debug)]
pub struct Call {
    /// What is called.
    pub operation: &'static Operation,
    /// With what.
    pub input: Input,
    /// The region that the request was signed for.
    pub region: String,
}

/// A request before it is judged: the label decoded, the rest raw.
#[derive(Debug)]
pub struct Raw<'a> {
    /// The value of the path's label.
    pub label: Option<&'a str>,
    /// The query string.
    pub query: &'a str,
    /// The body.
    pub body: &'a [u8],
}

/// Reads the members of an operation's input from where the table says they travel.
///
/// # Errors
/// A `ValidationException` that lists every member that breaks a constraint.
pub fn read(operation: &Operation, raw: &Raw) -> Result<Input, Failure> {
    let mut input = Map::new();
    let mut found = Vec::new();
    let mut body = body(operation, raw.body)?;
    for member in operation.input {
        let value = match member.place {
            Place::Label => raw.label.map(|label| Value::String(label.to_owned())),
            Place::Query => query(member, raw.query, &mut found),
            Place::Body => body.remove(member.name),
        };
        if let Some(value) = value {
            input.insert(member.name.to_owned(), value);
        }
    }
    found.extend(validate::violations(&input, operation.input));
    if found.is_empty() {
        Ok(Input(input))
    } else {
        Err(Failure::invalid(&found))
    }
}

/// Returns the body's members; unknown ones are dropped, as the service drops them.
fn body(operation: &Operation, body: &[u8]) -> Result<Map<String, Value>, Failure> {
    let wants_body = operation.input.iter().any(|m| m.place == Place::Body);
    if !wants_body || body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(cannot_parse("The body must be a JSON object.")),
        // The parser's words are left out: they may quote the body.
        Err(error) => Err(cannot_parse(&format!(
            "The body is not valid JSON (line {}, column {}).",
            error.line(),
            error.column()
        ))),
    }
}

fn cannot_parse(message: &str) -> Failure {
    Failure::validation(Reason::CannotParse, message)
}

fn query(member: &Member, query: &str, found: &mut Vec<Violation>) -> Option<Value> {
    let mut values =
        parameters(query).filter_map(|(name, value)| (name == member.name).then_some(value));
    match &member.shape.kind {
        Kind::List(..) => {
            let values: Vec<_> = values.map(Value::String).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        Kind::Integer(_) => {
            let value = values.next()?;
            let integer = value.parse::<i32>().ok();
            if integer.is_none() {
                found.push(Violation::new(member.name, "Member must be an integer"));
            }
            integer.map(Value::from)
        }
        _ => values.next().map(Value::String),
    }
}

/// Returns the decoded names and values of a query string.
pub fn parameters(query: &str) -> impl Iterator<Item = (String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::model::{Id, OPERATIONS};
    use super::*;
    use proptest::prelude::*;

    fn operation(id: Id) -> &'static Operation {
        OPERATIONS.iter().find(|op| op.id == id).expect("listed")
    }

    fn with_query(id: Id, query: &str) -> Result<Input, Failure> {
        let label = Some("x");
        read(
            operation(id),
            &Raw {
                label,
                query,
                body: b"",
            },
        )
    }

    #[test]
    fn members_come_from_the_query_decoded() {
        let input =
            with_query(Id::ListDevices, "maxResults=7&nextToken=a%2Fb&other=1").expect("valid");
        assert_eq!(input.integer("maxResults"), Some(7));
        assert_eq!(input.text("nextToken"), Some("a/b"));
        let input = with_query(Id::UntagResource, "tagKeys=a+b&tagKeys=c%26d").expect("valid");
        assert_eq!(input.texts("tagKeys").collect::<Vec<_>>(), ["a b", "c&d"]);
    }

    #[test]
    fn numbers_in_the_query_must_be_numbers() {
        assert!(with_query(Id::ListDevices, "maxResults=x").is_err());
        assert!(with_query(Id::ListDevices, "maxResults=99999999999").is_err());
        assert!(with_query(Id::ListDevices, "maxResults=").is_err());
        assert!(with_query(Id::UntagResource, "").is_err());
    }

    #[test]
    fn null_members_count_as_absent() {
        let body = br#"{"targetDeviceStatus":null,"unknown":1}"#;
        let label = "a".repeat(24);
        let raw = Raw {
            label: Some(&label),
            query: "",
            body,
        };
        let input = read(operation(Id::DeregisterDevice), &raw).expect("valid");
        assert_eq!(input.text("targetDeviceStatus"), None);
        assert_eq!(input.without("id").len(), 1);
    }

    proptest! {
        #[test]
        fn wild_requests_never_panic(label in ".*", query in ".*", body in any::<Vec<u8>>()) {
            for operation in OPERATIONS {
                let raw = Raw { label: Some(&label), query: &query, body: &body };
                let _ = read(operation, &raw);
            }
        }
    }
}
