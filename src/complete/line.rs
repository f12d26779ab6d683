//! What an unfinished command line says about the way to the service.

use std::ffi::{OsStr, OsString};

use clap::Command;
use clap::builder::{FalseyValueParser, TypedValueParser};

use super::live::PATIENCE;
use super::shells::split;
use crate::args::ArnKind;
use crate::client::Options;
use crate::context::Service;

/// The words of a command line.
///
/// Clap would stop at the first mistake of a line that is still being typed, and might miss `--sandbox`.
#[derive(Debug)]
pub(super) struct Line(Vec<String>);

impl Line {
    /// Takes apart what a shell passed on: words, or a whole line.
    pub(super) fn read(parts: &[OsString]) -> Self {
        // What no shell would understand is still looked through for --sandbox.
        let words = parts.iter().flat_map(|part| {
            let part = part.to_string_lossy();
            let blanks = || part.split_whitespace().map(str::to_owned).collect();
            split(&part).map_or_else(blanks, |typed| typed.words)
        });
        Self(words.collect())
    }

    /// Where requests go. What so much as looks like `--sandbox` keeps them off AWS.
    pub(super) fn service(&self) -> Service {
        let options = Options {
            profile: self.option("--profile"),
            region: self.option("--region"),
            endpoint_url: self.option("--endpoint-url"),
            timeout: PATIENCE,
            max_attempts: Some(1),
            trace: None,
        };
        let variable = std::env::var_os("THINCTL_SANDBOX");
        let is_set = variable.is_some_and(|value| !is_falsey(&value));
        if is_set || self.0.iter().any(|word| word.contains("--sandbox")) {
            Service::Sandbox(options)
        } else {
            Service::Aws(options)
        }
    }

    /// The kind of what is tagged, where options choose it.
    pub(super) fn kind(&self) -> Option<ArnKind> {
        ArnKind::from_segment(&self.option("--type")?)
    }

    /// Whether the line says already what is tagged, other than by the word that is being `typed`.
    pub(super) fn names_tagged(&self, typed: &str) -> bool {
        let names = |word: &str| {
            let kind = word.split_once('/').map(|(kind, _)| kind);
            word.starts_with("arn:") || kind.and_then(ArnKind::from_segment).is_some()
        };
        let mut others = self.0.iter().filter(|word| *word != typed);
        self.kind().is_some() || others.any(|word| names(word))
    }

    /// The last value of an option.
    fn option(&self, name: &str) -> Option<String> {
        let mut values = self.0.iter().enumerate().filter_map(|(place, word)| {
            let rest = word.strip_prefix(name)?;
            if rest.is_empty() {
                return self.0.get(place + 1).cloned();
            }
            rest.strip_prefix('=').map(str::to_owned)
        });
        values.next_back()
    }
}

/// Whether the option's own parser would take `value` for "no".
fn is_falsey(value: &OsStr) -> bool {
    let parsed = FalseyValueParser::new().parse_ref(&Command::new(""), None, value);
    parsed.is_ok_and(|is_set| !is_set)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(parts: &[&str]) -> Service {
        let parts: Vec<_> = parts.iter().map(OsString::from).collect();
        Line::read(&parts).service()
    }

    #[test]
    fn options_are_read_from_words_and_from_lines() {
        for parts in [
            &[
                "thinctl --profile 'my prod' --region=eu-west-1 device get --endpoint-url https://h:1 x",
            ][..],
            &[
                "thinctl",
                "--region=eu-west-1",
                "--profile",
                "a",
                "--profile",
                "'my prod'",
                "--endpoint-url",
                "https://h:1",
                "'x",
            ],
        ] {
            let Service::Aws(options) = service(parts) else {
                panic!("the sandbox is not named: {parts:?}");
            };
            assert_eq!(options.profile.as_deref(), Some("my prod"));
            assert_eq!(options.region.as_deref(), Some("eu-west-1"));
            assert_eq!(options.endpoint_url.as_deref(), Some("https://h:1"));
        }
    }

    #[test]
    fn the_sandbox_is_recognised_wherever_it_stands() {
        for line in [
            "thinctl --sandbox device get ",
            "thinctl device get --where --sandbox",
            "thinctl device get 'x --sandbox",
            "thinctl device get 'x' '--sandbox'",
            "thinctl device get x \"--sandbox\" #",
        ] {
            assert!(matches!(service(&[line]), Service::Sandbox(_)), "{line}");
        }
        assert!(matches!(service(&["thinctl sandbox"]), Service::Aws(_)));
    }

    #[test]
    fn the_variable_is_read_as_the_option_reads_it() {
        for (value, falsey) in [
            ("", true),
            ("0", true),
            ("false", true),
            ("1", false),
            ("x", false),
        ] {
            assert_eq!(is_falsey(OsStr::new(value)), falsey, "{value}");
        }
    }
}
