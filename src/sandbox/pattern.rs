//! The model's regular expressions, which are Java's, run by the `regex` crate.

use std::sync::OnceLock;

use regex::Regex;

/// A pattern that a whole value must match, compiled at its first use.
#[derive(Debug)]
pub struct Pattern {
    model: &'static str,
    compiled: OnceLock<Regex>,
}

/// The only lookahead in the model: always first, and `regex` knows none.
const NOT_AWS: &str = "(?!aws:)";

impl Pattern {
    /// Takes a pattern as the model writes it.
    pub const fn new(model: &'static str) -> Self {
        let compiled = OnceLock::new();
        Self { model, compiled }
    }

    /// Returns the pattern as the model writes it.
    pub fn as_str(&self) -> &'static str {
        self.model
    }

    /// Tells whether the whole of `value` matches.
    pub fn matches(&self, value: &str) -> bool {
        if self.model.starts_with(NOT_AWS) && value.starts_with("aws:") {
            return false;
        }
        self.regex().is_match(value)
    }

    fn regex(&self) -> &Regex {
        // The patterns are constants, and a test compiles them all.
        self.compiled
            .get_or_init(|| Regex::new(&translate(self.model)).expect("a valid pattern"))
    }
}

/// Says the same in the syntax of the `regex` crate, anchored at both ends.
///
/// Java's `\p{IsAlphabetic}` is Unicode's `Alphabetic`; its `\w` and `\S` are ASCII's alone. The
/// patterns that begin with `$|` keep it: between the anchors it allows the empty string.
fn translate(java: &str) -> String {
    let body = java.strip_prefix(NOT_AWS).unwrap_or(java);
    let body = body
        .replace(r"\p{IsAlphabetic}", r"\p{Alphabetic}")
        .replace(r"\w", "a-zA-Z_0-9")
        .replace(r"\S", r"[^ \t\n\x0B\x0C\r]");
    format!(r"\A(?:{body})\z")
}

#[cfg(test)]
mod tests {
    use super::super::model::{Kind, Member, OPERATIONS, Shape};
    use super::*;

    fn check(shape: &Shape) {
        match &shape.kind {
            Kind::Text(_, Some(pattern)) => {
                Regex::new(&translate(pattern.model)).expect(pattern.model);
            }
            Kind::List(item, _) => check(item),
            Kind::Map(key, value, _) => {
                check(key);
                check(value);
            }
            Kind::Structure(members) => check_all(members),
            Kind::Text(_, None) | Kind::Enumeration(_) | Kind::Integer(_) => {}
        }
    }

    fn check_all(members: &[Member]) {
        for member in members {
            check(member.shape);
        }
    }

    #[test]
    fn every_pattern_of_the_table_compiles() {
        for operation in OPERATIONS {
            check_all(operation.input);
        }
    }

    #[test]
    fn the_whole_value_must_match() {
        let id = Pattern::new("[a-z0-9]{9}");
        assert!(id.matches("abc123def"));
        for wrong in ["", "abc123de", "abc123defg", "abc123def\n", "ABC123DEF"] {
            assert!(!id.matches(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn names_may_be_empty_and_use_any_alphabet() {
        let name = Pattern::new(r#"$|^[0-9\p{IsAlphabetic}+:,.@'" -]*"#);
        for right in [
            "",
            "desk 12",
            "Zürich",
            "東京 1",
            "O'Neil: \"a\", b@c.d+e-f",
        ] {
            assert!(name.matches(right), "{right:?}");
        }
        for wrong in ["a_b", "a\nb", "\n", "a/b", "a=b"] {
            assert!(!name.matches(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn the_prefix_of_the_system_is_refused() {
        let key = Pattern::new("(?!aws:)[A-Za-z0-9 _=@:.+-/]+");
        assert!(key.matches("cost:center") && key.matches("x aws:y") && key.matches("a,b"));
        assert!(!key.matches("aws:x") && !key.matches("") && !key.matches("a;b"));
    }

    #[test]
    fn classes_are_ascii_as_in_java() {
        let arn = Pattern::new(r"arn:[\w+=\/,.@-]+:x");
        assert!(arn.matches("arn:aws_1:x") && !arn.matches("arn:äws:x"));
        let token = Pattern::new(r"\S*");
        assert!(token.matches("") && token.matches("a\u{a0}b") && !token.matches("a b"));
    }
}
