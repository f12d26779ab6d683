//! The one place where a failure becomes a message, a JSON object and an exit code.
//!
//! Everything below `lib` returns [`Error`]. What went wrong with the service is turned into one by
//! `client::failure`; everything else is built with the constructors here. Exit codes are a public
//! contract, frozen by a test.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value, json};

use crate::text::{escape, excerpt};

/// A result whose failure is an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure happened: decides the exit code and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Anything without a code of its own; the service refused the input, or a quota.
    Other,
    /// The command line, the environment or a file given by the user cannot be used; nothing was changed.
    Usage,
    /// Some of several targets failed, or their outcome is unknown.
    Partial,
    /// Credentials are missing, expired or not allowed to do this.
    Credentials,
    /// A named resource does not exist.
    NotFound,
    /// The resource's state forbids it, or somebody else holds the lock.
    Conflict,
    /// Throttled, network trouble, time-out: trying again may help.
    Transient,
    /// A check did not pass, or a difference was found.
    Check,
    /// The user said no, or could not be asked.
    Declined,
    /// The answer cannot be trusted: not the service's, empty, cut, or going in circles.
    Untrusted,
    /// A bug of this program.
    Bug,
    /// Output or journal could not be written.
    Output,
}

impl Kind {
    /// Every kind, in the order of the documented table.
    pub const ALL: [Self; 12] = [
        Self::Other,
        Self::Usage,
        Self::Partial,
        Self::Credentials,
        Self::NotFound,
        Self::Conflict,
        Self::Transient,
        Self::Check,
        Self::Declined,
        Self::Untrusted,
        Self::Bug,
        Self::Output,
    ];

    /// The process's exit code; frozen.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Other => 1,
            Self::Usage => 2,
            Self::Partial => 3,
            Self::Credentials => 4,
            Self::NotFound => 5,
            Self::Conflict => 6,
            Self::Transient => 7,
            Self::Check => 8,
            Self::Declined => 9,
            Self::Untrusted => 10,
            Self::Bug => 70,
            Self::Output => 74,
        }
    }
}

/// One member of the input that was refused, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The member's name as the API spells it.
    pub name: String,
    /// What is wrong with it.
    pub message: String,
}

/// A place in a text that was typed.
#[derive(Debug)]
struct Place {
    text: String,
    /// In bytes.
    offset: usize,
}

/// A failure: what happened, to what, and what to do about it.
///
/// Texts may come from the service; they are escaped when shown to a person and exact in JSON.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    code: Cow<'static, str>,
    message: String,
    place: Option<Place>,
    operation: Option<&'static str>,
    resource_id: Option<String>,
    fields: Vec<Field>,
    request_id: Option<String>,
    retryable: bool,
    is_unanswered: bool,
    hints: Vec<String>,
    source: Option<anyhow::Error>,
}

impl Error {
    /// A failure of `kind`; `code` is the stable name that JSON consumers match on.
    pub fn new(kind: Kind, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self {
            kind,
            code: code.into(),
            message: message.into(),
            place: None,
            operation: None,
            resource_id: None,
            fields: Vec::new(),
            request_id: None,
            retryable: kind == Kind::Transient,
            is_unanswered: false,
            hints: Vec::new(),
            source: None,
        }
    }

    /// The command line or its surroundings cannot be used (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, "UsageError", message)
    }

    /// A state that this program rules out (exit 70).
    pub fn bug(message: impl Into<String>) -> Self {
        Self::new(Kind::Bug, "InternalError", message)
            .hint("this is a bug in thinctl; please report it")
    }

    /// Something could not be written (exit 74).
    pub fn output(what: impl fmt::Display, source: std::io::Error) -> Self {
        Self::new(
            Kind::Output,
            "OutputError",
            format!("cannot write {what}: {source}"),
        )
        .caused_by(source)
    }

    /// Adds advice; shown after the message, in the order added.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Shows where in `text`, which the user typed, it went wrong: at the byte `offset`.
    #[must_use]
    pub fn pointing_at(mut self, text: &str, offset: usize) -> Self {
        self.place = Some(Place {
            text: text.to_owned(),
            offset,
        });
        self
    }

    /// Names the API operation that failed.
    #[must_use]
    pub fn operation(mut self, operation: &'static str) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Names the resource that it is about, unless one is named already.
    #[must_use]
    pub fn resource(mut self, id: impl Into<String>) -> Self {
        self.resource_id.get_or_insert_with(|| id.into());
        self
    }

    /// Adds the refused members of the input.
    #[must_use]
    pub fn fields(mut self, fields: impl IntoIterator<Item = Field>) -> Self {
        self.fields.extend(fields);
        self
    }

    /// Adds the service's id of the request, which AWS support asks for.
    #[must_use]
    pub fn request_id(mut self, id: Option<&str>) -> Self {
        self.request_id = id.map(str::to_owned);
        self
    }

    /// Says where in a longer piece of work it happened (`page 3`).
    #[must_use]
    pub fn context(mut self, place: impl fmt::Display) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// Says whether the same command may succeed later without any change.
    #[must_use]
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.retryable = retryable;
        self
    }

    /// Whether the same request may succeed later without any change.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    /// Keeps the underlying error for `-v`.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<anyhow::Error>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The stable name that JSON consumers match on.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether the service knows who asks, and does not allow this.
    #[must_use]
    pub fn is_permission(&self) -> bool {
        self.kind == Kind::Credentials && self.code.starts_with("AccessDenied")
    }

    /// Says that the request was sent and no answer came: it may have been carried out.
    #[must_use]
    pub fn unanswered(mut self) -> Self {
        self.is_unanswered = true;
        self
    }

    /// Whether the request may have been carried out although it failed.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.is_unanswered
    }

    /// What happened, as it came.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the operating system said, where reading or writing failed: a closed pipe is not like a full disk.
    #[must_use]
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        let io = self.source.as_ref()?.downcast_ref::<std::io::Error>()?;
        Some(io.kind())
    }

    /// The refused members of the input.
    #[must_use]
    pub fn refused_fields(&self) -> &[Field] {
        &self.fields
    }

    /// What to do about it.
    #[must_use]
    pub fn hints(&self) -> &[String] {
        &self.hints
    }

    /// What happened and which members were refused, in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let refused = |field: &Field| format!("{}: {}", field.name, field.message);
        let refused: Vec<_> = self.fields.iter().map(refused).collect();
        match &refused[..] {
            [] => self.message.clone(),
            refused => format!("{}: {}", self.message, refused.join("; ")),
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
        let operation = self.operation?;
        let origin = format!("{} in {operation}", self.code);
        Some(match &self.request_id {
            Some(id) => format!("{origin}, request {id}"),
            None => origin,
        })
    }

    /// The message in one line, with the place as a number, counted from 1.
    fn message_with_place(&self) -> Cow<'_, str> {
        let Some(Place { text, offset }) = &self.place else {
            return Cow::Borrowed(&self.message);
        };
        let before = &text[..text.floor_char_boundary(*offset)];
        let character = before.chars().count() + 1;
        format!("{} (at character {character} of: {text})", self.message).into()
    }

    /// The error object of the JSON contract, without its envelope.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut object = Map::new();
        object.insert("code".into(), json!(self.code));
        object.insert("message".into(), json!(self.message_with_place()));
        if let Some(operation) = self.operation {
            object.insert("operation".into(), json!(operation));
        }
        if let Some(id) = &self.resource_id {
            object.insert("resourceId".into(), json!(id));
        }
        if !self.fields.is_empty() {
            let fields = self
                .fields
                .iter()
                .map(|field| json!({"name": field.name, "message": field.message}));
            object.insert("fields".into(), fields.collect());
        }
        if let Some(id) = &self.request_id {
            object.insert("requestId".into(), json!(id));
        }
        object.insert("retryable".into(), json!(self.retryable));
        if !self.hints.is_empty() {
            object.insert("hint".into(), json!(self.hints.join("\n")));
        }
        object.insert("exitCode".into(), json!(self.kind.exit_code()));
        Value::Object(object)
    }
}

/// The message for a person: one paragraph, control characters escaped; below it the refused members and
/// the place that it is about.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&escape(&self.message))?;
        if let Some(origin) = self.origin() {
            write!(f, " ({})", escape(&origin))?;
        }
        for field in &self.fields {
            write!(f, "\n  {}: {}", escape(&field.name), escape(&field.message))?;
        }
        if let Some(Place { text, offset }) = &self.place {
            write!(f, "\n{}", excerpt(text, *offset))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
