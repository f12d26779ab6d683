//! The configuration file, and where each setting has its value from.
//!
//! An option wins over a variable, a variable over the file, the file over the default. Whatever could make a
//! command do more than was asked for has no place in it: nothing confirms but the command line, and identities
//! are those of the AWS configuration.

mod explain;
mod read;

use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use crate::args::{ArnKind, Concurrency};
use crate::check::{Limits, MaxDevices, Rule};
use crate::dirs;
use crate::error::{Error, Result};
use crate::output::Format;
use crate::resource::{Device, Environment, Resource, SoftwareSet};

/// How many targets a change may touch with `--yes` where they were chosen and nothing else is said.
const MAX_AFFECTED: usize = 50;

/// What the file says; each value is one that the option of the same name takes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// How results are printed.
    #[serde(deserialize_with = "read::format")]
    pub output: Option<Format>,
    /// What tables of lists show.
    pub columns: Columns,
    /// How many requests are under way at once.
    #[serde(deserialize_with = "read::concurrency")]
    pub concurrency: Option<Concurrency>,
    /// How many chosen targets a change may touch with `--yes`; 0 for no limit.
    #[serde(deserialize_with = "read::limit")]
    pub max_affected: Option<usize>,
    /// What `software-set check` asks for.
    pub check: Check,
}

/// What checks ask for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(
    default,
    deny_unknown_fields,
    rename_all = "kebab-case",
    expecting = "a table of limits, such as check.min-support = \"14d\""
)]
pub struct Check {
    /// For how long software must still be supported.
    #[serde(deserialize_with = "read::duration")]
    pub min_support: Option<Duration>,
    /// How many devices may run software without support.
    #[serde(deserialize_with = "read::max_devices")]
    pub max_devices: Option<MaxDevices>,
    /// The rules that are left out.
    #[serde(deserialize_with = "read::rules")]
    pub skip: Option<Vec<&'static Rule>>,
}

/// The columns of a list's table, noun by noun; only names that the resource has.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(
    default,
    deny_unknown_fields,
    rename_all = "kebab-case",
    expecting = "a table of nouns, such as columns.device = [\"id\"]"
)]
pub struct Columns {
    #[serde(deserialize_with = "read::columns::<Device, _>")]
    device: Option<Vec<String>>,
    #[serde(deserialize_with = "read::columns::<Environment, _>")]
    environment: Option<Vec<String>>,
    #[serde(deserialize_with = "read::columns::<SoftwareSet, _>")]
    software_set: Option<Vec<String>>,
}

impl Columns {
    /// Those of a resource, where the file names any.
    #[must_use]
    pub fn of<R: Resource>(&self) -> Option<&[String]> {
        match R::ARN {
            ArnKind::Device => &self.device,
            ArnKind::Environment => &self.environment,
            ArnKind::SoftwareSet => &self.software_set,
        }
        .as_deref()
    }
}

impl Config {
    /// Where the file is looked for; nowhere without a home.
    #[must_use]
    pub fn path() -> Option<PathBuf> {
        Some(dirs::config()?.join("config.toml"))
    }

    /// Reads the file; one that does not exist says nothing.
    ///
    /// # Errors
    /// A usage error that names the file, and the line of what cannot be used.
    pub fn read() -> Result<Self> {
        let Some(path) = Self::path() else {
            return Ok(Self::default());
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|why| explain::refusal(&path, &text, &why)),
            // A home such as /dev/null says that there is none.
            Err(why) if matches!(why.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                Ok(Self::default())
            }
            Err(why) => {
                let message = format!("cannot read {}: {why}", path.display());
                Err(Error::usage(message).caused_by(why))
            }
        }
    }

    /// The settings of a command, by what is `given` to it and what the file says.
    #[must_use]
    pub fn resolve(self, given: Given) -> Resolved {
        Resolved {
            output: Setting::of(given.output, self.output, Format::default()),
            sandbox: Setting::of(given.sandbox, None, false),
            concurrency: Setting::of(given.concurrency, self.concurrency, Concurrency::DEFAULT),
            max_affected: Setting::of(None, self.max_affected, MAX_AFFECTED),
            columns: self.columns,
            min_support: Setting::of(None, self.check.min_support, Limits::DEFAULT.min_support),
            max_devices: Setting::of(None, self.check.max_devices, Limits::DEFAULT.max_devices),
            skipped_rules: Setting::of(None, self.check.skip, Vec::new()),
        }
    }
}

/// What the command line and the environment say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given {
    /// How to print the result.
    pub output: Option<Setting<Format>>,
    /// Whether to work on the sandbox.
    pub sandbox: Option<Setting<bool>>,
    /// How many requests are to be under way at once.
    pub concurrency: Option<Setting<Concurrency>>,
}

/// Settings as they hold for a command.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// How the result is printed.
    pub output: Setting<Format>,
    /// Whether the command works on the sandbox.
    pub sandbox: Setting<bool>,
    /// How many requests are under way at once.
    pub concurrency: Setting<Concurrency>,
    /// How many chosen targets a change may touch with `--yes`, unless its own option says; 0 for no limit.
    pub max_affected: Setting<usize>,
    /// What tables of lists show, where the file says.
    pub columns: Columns,
    /// For how long software must still be supported, unless the check's own option says.
    pub min_support: Setting<Duration>,
    /// How many devices may run software without support, unless the check's own option says.
    pub max_devices: Setting<MaxDevices>,
    /// The rules that a check leaves out, unless its own options say.
    pub skipped_rules: Setting<Vec<&'static Rule>>,
}

/// A value, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: Source,
}

impl<T> Setting<T> {
    fn of(given: Option<Self>, in_file: Option<T>, default: T) -> Self {
        given.unwrap_or_else(|| match in_file {
            Some(value) => Self::new(value, Source::File),
            None => Self::new(default, Source::Default),
        })
    }

    /// A value that stands in `source`.
    #[must_use]
    pub fn new(value: T, source: Source) -> Self {
        Self { value, source }
    }

    /// Another value from the same place.
    #[must_use]
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Setting<U> {
        Setting::new(map(self.value), self.source)
    }
}

/// Where a value stands, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// On the command line.
    Flag,
    /// In a variable of the environment.
    Environment,
    /// In the configuration file.
    File,
    /// In the program.
    Default,
}

impl Source {
    /// All of them, as they are printed.
    pub const WORDS: &[&str] = &["flag", "environment", "file", "default"];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Config> {
        toml::from_str(text).map_err(|why| explain::refusal(Path::new("/c.toml"), text, &why))
    }

    fn refused(text: &str) -> (String, String) {
        let error = parse(text).expect_err(text);
        (error.to_string(), error.hints().join("\n"))
    }

    #[test]
    fn every_key_is_read() {
        let config = parse(
            "output = \"csv\"\nconcurrency = 4\nmax-affected = 0\n\
             [columns]\ndevice = [\"ID\", \"tag:team\"]\nsoftware-set = [\"version\"]\n\
             [check]\nmin-support = \"3d\"\nmax-devices = \"2.5%\"\nskip = [\"validated\"]",
        );
        let config = config.expect("a configuration");
        assert_eq!(config.output, Some(Format::Csv));
        assert_eq!(config.concurrency.map(Concurrency::get), Some(4));
        assert_eq!(config.max_affected, Some(0));
        let device = ["ID".to_owned(), "tag:team".to_owned()];
        assert_eq!(config.columns.of::<Device>(), Some(&device[..]));
        assert_eq!(config.columns.of::<Environment>(), None);
        let software_set = ["version".to_owned()];
        assert_eq!(config.columns.of::<SoftwareSet>(), Some(&software_set[..]));
        assert_eq!(config.check.min_support, Some(Duration::from_hours(72)));
        assert_eq!(config.check.max_devices, Some(MaxDevices::Share(250)));
        let skipped = config.check.skip.expect("rules");
        assert_eq!(
            skipped.iter().map(|rule| rule.name).collect::<Vec<_>>(),
            ["validated"]
        );
        let config = parse("check.max-devices = 3").expect("a configuration");
        assert_eq!(config.check.max_devices, Some(MaxDevices::Count(3)));
    }

    #[test]
    fn an_empty_file_leaves_the_defaults() {
        let resolved = parse("# nothing\n")
            .expect("empty")
            .resolve(Given::default());
        assert_eq!(
            resolved.output,
            Setting::new(Format::Table, Source::Default)
        );
        assert_eq!(resolved.concurrency.value.get(), 16);
        assert_eq!(resolved.max_affected.value, 50);
    }

    #[test]
    fn what_is_given_wins_over_the_file_and_the_file_over_the_default() {
        let config = || parse("output = \"yaml\"\nconcurrency = 2").expect("a configuration");
        let given = |source| Given {
            output: Some(Setting::new(Format::Csv, source)),
            ..Given::default()
        };
        for source in [Source::Flag, Source::Environment] {
            let resolved = config().resolve(given(source));
            assert_eq!(resolved.output, Setting::new(Format::Csv, source));
        }
        let resolved = config().resolve(Given::default());
        assert_eq!(resolved.output, Setting::new(Format::Yaml, Source::File));
        assert_eq!(resolved.concurrency.source, Source::File);
    }

    #[test]
    fn mistakes_are_shown_where_they_stand() {
        for (text, message, hint) in [
            (
                "# a\noutptu = \"json\"",
                "/c.toml, line 2: there is no key \"outptu\"; did you mean \"output\"?\n  outptu = \"json\"\n  ^",
                "the keys are output, columns, concurrency, max-affected, check",
            ),
            (
                "yes = true",
                "/c.toml, line 1: there is no key \"yes\"\n  yes = true\n  ^",
                "the keys are output, columns, concurrency, max-affected, check",
            ),
            (
                "[columns]\nsoftware = []",
                "/c.toml, line 2: there is no key \"software\"; did you mean \"software-set\"?\n  software = []\n  ^",
                "the keys are device, environment, software-set",
            ),
            (
                "output = \"tabel\"",
                "/c.toml, line 1: there is no format \"tabel\"; did you mean \"table\"?\n  output = \"tabel\"\n           ^",
                "the formats are table, json, yaml, csv, ndjson, text",
            ),
            (
                "output = 3",
                "/c.toml, line 1: expected the name of a format\n  output = 3\n           ^",
                "the formats are table, json, yaml, csv, ndjson, text",
            ),
            (
                "concurrency = 257",
                "/c.toml, line 1: expected a whole number from 1 to 256\n  concurrency = 257\n                ^",
                "",
            ),
            (
                "concurrency = \"16\"",
                "/c.toml, line 1: expected a whole number from 1 to 256\n  concurrency = \"16\"\n                ^",
                "",
            ),
            (
                "max-affected = -1",
                "/c.toml, line 1: expected a whole number, 0 for no limit\n  max-affected = -1\n                 ^",
                "",
            ),
            (
                "[columns]\ndevice = []",
                "/c.toml, line 2: expected at least one column\n  device = []\n           ^",
                "",
            ),
            (
                "[columns]\ndevice = \"id\"",
                "/c.toml, line 2: invalid type: string \"id\", expected a sequence\n  device = \"id\"\n           ^",
                "",
            ),
            (
                "[check]\nskip = [\"validatd\"]",
                "/c.toml, line 2: there is no rule \"validatd\"; did you mean \"validated\"?\n  skip = [\"validatd\"]\n         ^",
                "the rules are validated, supported, newest-validated, desired-exists, fleet-supported, environment-compliant",
            ),
            (
                "[check]\nmin-support = 14",
                "/c.toml, line 2: expected a duration such as 500ms, 10s, 30m, 1h30m or 30d\n  min-support = 14\n                ^",
                "",
            ),
            (
                "check.max-devices = -1",
                "/c.toml, line 1: expected a number of devices, such as 3, or a share of all, such as 5%\n  check.max-devices = -1\n                      ^",
                "",
            ),
            (
                "columns = 1",
                "/c.toml, line 1: invalid type: integer `1`, expected a table of nouns, such as columns.device = [\"id\"]\n  columns = 1\n            ^",
                "",
            ),
        ] {
            assert_eq!(refused(text), (message.to_owned(), hint.to_owned()));
        }
        let (message, hint) = refused("[columns]\ndevice = [\n  \"id\",\n  \"serial\",\n]");
        assert!(message.starts_with("/c.toml, line 4: there is no column \"serial\"; did you mean \"serialNumber\"?\n    \"serial\",\n    ^"), "{message}");
        assert!(hint.starts_with("the columns are id, "), "{hint}");
    }

    proptest! {
        #[test]
        fn any_text_is_a_configuration_or_a_mistake(text in "(output|[columns]|concurrency|`|=|\\[|\"|'|\\n|é|\\PC){0,12}") {
            let _ = parse(&text);
        }
    }
}
