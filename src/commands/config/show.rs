//! `thinctl config show`

use std::path::PathBuf;

use crate::client;
use crate::commands::grid::{self, Cells, Declared};
use crate::commands::records::Shown;
use crate::config::{Config, Setting, Source};
use crate::context::Context;
use crate::dirs;
use crate::error::Result;
use crate::output::{Kind, Report, Settings, Value};
use crate::resource::{Device, Environment, Resource, SoftwareSet};
use crate::text;

pub const HELP: &str = "Examples:
  thinctl config show
  thinctl config show -o csv
  thinctl config show -o json | jq '.settings[] | select(.source != \"default\")'

The file is config.toml in the folder thinctl of $XDG_CONFIG_HOME, else of ~/.config. It may say:
  output = \"table\"
  concurrency = 16
  max-affected = 50
  [columns]
  device = [\"name\", \"status\", \"environmentName\"]
  environment = [\"id\", \"name\"]
  software-set = [\"id\", \"version\"]
  [check]
  min-support = \"14d\"
  max-devices = \"5%\"
  skip = [\"environment-compliant\"]

A flag wins over the environment, the environment over the file. Columns are those of the table of list; other \
formats have all columns, whatever the file says. Neither the AWS configuration nor the network is asked, so \
profile and region show what flags and environment say.";

/// The key of a setting, and its value: `None` where it is not set and has no default.
type Shows = (&'static str, Option<Setting<Value<'static>>>);

const COLUMNS: &[Declared] = &[
    ("key", Kind::Text, true),
    ("value", Kind::Nested, true),
    ("source", Kind::Enum(Source::WORDS), true),
];

pub fn run(context: &Context) -> Result<Report<'_>> {
    let rows = settings(context)?.into_iter().map(row).collect();
    Ok(grid::report("settings", COLUMNS, rows, None))
}

fn row((key, setting): Shows) -> Cells {
    let source = setting.as_ref().map(|setting| setting.source.as_str());
    let value = setting.map(|setting| setting.value);
    vec![Some(key.into()), value, source.map(Value::from)]
}

fn settings(context: &Context) -> Result<Vec<Shows>> {
    let resolved = &context.resolved;
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    let words = |setting: Setting<String>| setting.map(Value::from);
    let rows = [
        (
            "output",
            Some(resolved.output.map(|format| format.name().into())),
        ),
        ("columns.device", Some(columns::<Device>(context)?)),
        (
            "columns.environment",
            Some(columns::<Environment>(context)?),
        ),
        (
            "columns.software-set",
            Some(columns::<SoftwareSet>(context)?),
        ),
        (
            "concurrency",
            Some(resolved.concurrency.map(|most| number(most.get()))),
        ),
        ("max-affected", Some(resolved.max_affected.map(number))),
        (
            "check.min-support",
            Some(words(resolved.min_support.map(text::duration))),
        ),
        (
            "check.max-devices",
            Some(words(resolved.max_devices.map(|most| most.to_string()))),
        ),
        ("check.skip", Some(skipped(context))),
        ("sandbox", Some(resolved.sandbox.map(Value::from))),
        ("profile", context.profile().map(words)),
        ("region", context.region().map(words)),
        (
            "config-file",
            path(Config::path(), dirs::is_set(dirs::CONFIG)),
        ),
        (
            "state-folder",
            path(dirs::state(), dirs::is_set(dirs::STATE)),
        ),
        ("sandbox-database", database()),
    ];
    Ok(rows.into())
}

/// The columns of a table, by the code that chooses them for `list`.
fn columns<R: Resource>(context: &Context) -> Result<Setting<Value<'static>>> {
    let configured = context.resolved.columns.of::<R>();
    let source = configured.map_or(Source::Default, |_| Source::File);
    let shown = Shown::<R>::in_list(&Settings::default(), configured, false)?;
    let names = shown.specs().into_iter().map(|spec| spec.name.into_owned());
    Ok(Setting::new(list(names.collect()), source))
}

fn skipped(context: &Context) -> Setting<Value<'static>> {
    let rules = context.resolved.skipped_rules.clone();
    rules.map(|rules| list(rules.iter().map(|rule| rule.name.to_owned()).collect()))
}

fn list(words: Vec<String>) -> Value<'static> {
    let label = if words.is_empty() {
        "-".to_owned()
    } else {
        words.join(",")
    };
    Value::Nested {
        label,
        json: words.into(),
    }
}

fn path(path: Option<PathBuf>, is_named: bool) -> Option<Setting<Value<'static>>> {
    let source = if is_named {
        Source::Environment
    } else {
        Source::Default
    };
    let path = path?.to_string_lossy().into_owned();
    Some(Setting::new(path.into(), source))
}

/// It is below the state folder, unless it is named itself.
fn database() -> Option<Setting<Value<'static>>> {
    let is_named = client::named_sandbox_file().is_some() || dirs::is_set(dirs::STATE);
    path(client::sandbox_file(), is_named)
}
