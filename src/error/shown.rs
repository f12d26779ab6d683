//! A failure as people and programs see it.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value, json};

use super::{Error, Field, Place};
use crate::text::{escape, excerpt};

impl Error {
    /// What happened and which members were refused, in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let refused = |field: &Field| format!("{}: {}", field.name, field.message);
        let refused: Vec<_> = self.0.fields.iter().map(refused).collect();
        match &refused[..] {
            [] => self.0.message.clone(),
            refused => format!("{}: {}", self.0.message, refused.join("; ")),
        }
    }

    /// The summary with what support asks for: the code, the operation and the request.
    #[must_use]
    pub fn line(&self) -> String {
        match self.origin() {
            Some(origin) => format!("{} ({origin})", self.summary()),
            None => self.summary(),
        }
    }

    /// Which operation failed, how and as which request; nothing where it was no operation.
    fn origin(&self) -> Option<String> {
        let operation = self.0.operation?;
        let origin = format!("{} in {operation}", self.0.code);
        Some(match &self.0.request_id {
            Some(id) => format!("{origin}, request {id}"),
            None => origin,
        })
    }

    /// The message in one line, with the place as a number, counted from 1.
    fn message_with_place(&self) -> Cow<'_, str> {
        let Some(Place { text, offset }) = &self.0.place else {
            return Cow::Borrowed(&self.0.message);
        };
        let before = &text[..text.floor_char_boundary(*offset)];
        let character = before.chars().count() + 1;
        format!("{} (at character {character} of: {text})", self.0.message).into()
    }

    /// The error object of the JSON contract, without its envelope.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut object = Map::new();
        object.insert("code".into(), json!(self.0.code));
        object.insert("message".into(), json!(self.message_with_place()));
        if let Some(operation) = self.0.operation {
            object.insert("operation".into(), json!(operation));
        }
        if let Some(id) = &self.0.resource_id {
            object.insert("resourceId".into(), json!(id));
        }
        if !self.0.fields.is_empty() {
            let fields = self
                .0
                .fields
                .iter()
                .map(|field| json!({"name": field.name, "message": field.message}));
            object.insert("fields".into(), fields.collect());
        }
        if let Some(id) = &self.0.request_id {
            object.insert("requestId".into(), json!(id));
        }
        object.insert("retryable".into(), json!(self.0.retryable));
        if !self.0.hints.is_empty() {
            object.insert("hint".into(), json!(self.0.hints.join("\n")));
        }
        object.insert("exitCode".into(), json!(self.exit_code()));
        Value::Object(object)
    }
}

/// The message for a person: one paragraph, control characters escaped; below it the refused members and
/// the place that it is about.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&escape(&self.0.message))?;
        if let Some(origin) = self.origin() {
            write!(f, " ({})", escape(&origin))?;
        }
        for field in &self.0.fields {
            write!(f, "\n  {}: {}", escape(&field.name), escape(&field.message))?;
        }
        if let Some(Place { text, offset }) = &self.0.place {
            write!(f, "\n{}", excerpt(text, *offset))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn a_place_is_a_mark_for_people_and_a_number_for_machines() {
        let error = Error::usage("expected a value").pointing_at("東京=\n", 7);
        assert_eq!(error.to_string(), "expected a value\n  東京=\\n\n       ^");
        assert_eq!(
            error.to_json()["message"],
            "expected a value (at character 4 of: 東京=\n)"
        );
        assert_eq!(error.message(), "expected a value");
    }

    #[test]
    fn a_failure_of_the_service_names_its_code_operation_and_request() {
        let throttled = || Error::new(Kind::Transient, "ThrottlingException", "Rate exceeded");
        let shown = |error: Error| error.to_string();
        assert_eq!(shown(throttled()), "Rate exceeded");
        assert_eq!(
            shown(throttled().operation("ListDevices")),
            "Rate exceeded (ThrottlingException in ListDevices)"
        );
        assert_eq!(
            shown(
                throttled()
                    .operation("ListDevices")
                    .request_id(Some("0a\n"))
            ),
            "Rate exceeded (ThrottlingException in ListDevices, request 0a\\n)"
        );
    }

    #[test]
    fn refused_members_are_lines_for_people_and_part_of_a_line() {
        let field = |name: &str| Field {
            name: name.to_owned(),
            message: "too long".to_owned(),
        };
        let error = Error::new(Kind::Other, "ValidationException", "refused")
            .fields([field("name"), field("tags")])
            .operation("UpdateDevice");
        assert_eq!(error.summary(), "refused: name: too long; tags: too long");
        assert_eq!(
            error.line(),
            "refused: name: too long; tags: too long (ValidationException in UpdateDevice)"
        );
        assert_eq!(
            error.to_string(),
            "refused (ValidationException in UpdateDevice)\n  name: too long\n  tags: too long"
        );
    }
}
