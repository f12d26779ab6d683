//! The one place where a failure becomes a message, a JSON object and an exit code.
//!
//! Everything below `lib` returns [`Error`]. What went wrong with the service is turned into one by
//! `client::failure`; everything else is built with the constructors here. Exit codes are a public
//! contract, frozen by a test.

mod shown;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

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

/// How far a request came that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The service answered, or it was no request.
    Answered,
    /// The service refused to look at it: too many requests.
    Throttled,
    /// It was not sent: nobody could be reached.
    Unsent,
    /// It was sent and no answer came: it may have been carried out.
    Unanswered,
}

/// A failure: what happened, to what, and what to do about it.
///
/// Texts may come from the service; they are escaped when shown to a person and exact in JSON.
// Boxed: it is in every result, and errors are rare.
#[derive(Debug)]
pub struct Error(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: Kind,
    code: Cow<'static, str>,
    message: String,
    place: Option<Place>,
    operation: Option<&'static str>,
    resource_id: Option<String>,
    fields: Vec<Field>,
    request_id: Option<String>,
    retryable: bool,
    reach: Reach,
    retry_after: Option<Duration>,
    signal: Option<i32>,
    hints: Vec<String>,
    source: Option<anyhow::Error>,
}

impl Error {
    /// A failure of `kind`; `code` is the stable name that JSON consumers match on.
    pub fn new(kind: Kind, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            code: code.into(),
            message: message.into(),
            place: None,
            operation: None,
            resource_id: None,
            fields: Vec::new(),
            request_id: None,
            retryable: kind == Kind::Transient,
            reach: Reach::Answered,
            retry_after: None,
            signal: None,
            hints: Vec::new(),
            source: None,
        }))
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
        self.0.hints.push(hint.into());
        self
    }

    /// Shows where in `text`, which the user typed, it went wrong: at the byte `offset`.
    #[must_use]
    pub fn pointing_at(mut self, text: &str, offset: usize) -> Self {
        self.0.place = Some(Place {
            text: text.to_owned(),
            offset,
        });
        self
    }

    /// Names the API operation that failed.
    #[must_use]
    pub fn operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Names the resource that it is about, unless one is named already.
    #[must_use]
    pub fn resource(mut self, id: impl Into<String>) -> Self {
        self.0.resource_id.get_or_insert_with(|| id.into());
        self
    }

    /// Adds the refused members of the input.
    #[must_use]
    pub fn fields(mut self, fields: impl IntoIterator<Item = Field>) -> Self {
        self.0.fields.extend(fields);
        self
    }

    /// Adds the service's id of the request, which AWS support asks for.
    #[must_use]
    pub fn request_id(mut self, id: Option<&str>) -> Self {
        self.0.request_id = id.map(str::to_owned);
        self
    }

    /// The service's id of the request.
    #[must_use]
    pub fn answered_as(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Says where in a longer piece of work it happened (`page 3`).
    #[must_use]
    pub fn context(mut self, place: impl fmt::Display) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// Says whether the same command may succeed later without any change.
    #[must_use]
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// Whether the same request may succeed later without any change.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Keeps the underlying error for `-v`.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<anyhow::Error>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The stable name that JSON consumers match on.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// Whether the service knows who asks, and does not allow this.
    #[must_use]
    pub fn is_permission(&self) -> bool {
        self.0.kind == Kind::Credentials && self.0.code.starts_with("AccessDenied")
    }

    /// Says how far the request came.
    #[must_use]
    pub fn reached(mut self, reach: Reach) -> Self {
        self.0.reach = reach;
        self
    }

    /// How far the request came.
    #[must_use]
    pub fn reach(&self) -> Reach {
        self.0.reach
    }

    /// Whether the request may have been carried out although it failed.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.0.reach == Reach::Unanswered
    }

    /// Says how long the service asked to wait before the same request is sent again.
    #[must_use]
    pub fn retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    /// How long the service asked to wait before the same request is sent again.
    #[must_use]
    pub fn asked_delay(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Says that a signal ended the work: the process is to die of it.
    #[must_use]
    pub fn of_signal(mut self, signal: i32) -> Self {
        self.0.signal = Some(signal);
        self
    }

    /// The signal that ended the work.
    #[must_use]
    pub fn signal(&self) -> Option<i32> {
        self.0.signal
    }

    /// The process's exit code, as a shell sees it: that of the signal, or else of the kind.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        let of_signal = |signal: i32| u8::try_from(128 + signal).ok();
        self.0
            .signal
            .and_then(of_signal)
            .unwrap_or_else(|| self.0.kind.exit_code())
    }

    /// What happened, as it came.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What the operating system said, where reading or writing failed: a closed pipe is not like a full disk.
    #[must_use]
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        let io = self.0.source.as_ref()?.downcast_ref::<std::io::Error>()?;
        Some(io.kind())
    }

    /// The refused members of the input.
    #[must_use]
    pub fn refused_fields(&self) -> &[Field] {
        &self.0.fields
    }

    /// What to do about it.
    #[must_use]
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
