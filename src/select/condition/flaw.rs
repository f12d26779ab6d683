//! What is wrong with a condition, and where.

use crate::error::Error;

/// A mistake, before the condition that it is in is added to the error.
#[derive(Debug)]
pub(super) struct Flaw {
    /// The byte of the condition where it stands.
    offset: usize,
    error: Error,
}

impl Flaw {
    pub(super) fn new(offset: usize, message: impl Into<String>) -> Self {
        Self::of(offset, Error::usage(message))
    }

    pub(super) fn of(offset: usize, error: Error) -> Self {
        Self { offset, error }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.error = self.error.hint(hint);
        self
    }

    /// The error that shows the place in the `condition`.
    pub(super) fn within(self, condition: &str) -> Error {
        self.error
            .pointing_at(condition, self.offset)
            .hint("`thinctl help where` explains conditions")
    }
}
