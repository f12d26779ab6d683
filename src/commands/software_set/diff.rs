//! `thinctl software-set diff`

use std::collections::BTreeMap;

use aws_sdk_workspacesthinclient::types::{
    DeviceSummary, EnvironmentSummary, Software, SoftwareSetSummary,
};
use clap::{Args, ValueEnum};
use futures_util::stream::{self, StreamExt};
use serde_json::json;

use super::named;
use crate::check::report::markdown;
use crate::commands::report::ReportArgs;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{self, Batch, ColumnSpec, Ending, Listing, Report, Rows, Unwritten, Value};
use crate::resource::{
    self, Column, Device, Environment, Facts, Record, Resource, SoftwareSet, Source, is_registered,
};
use crate::text;

pub const HELP: &str = "Examples:
  thinctl software-set diff 2.19.1 latest
  thinctl sw diff 39 41 -o json | jq '.differences[] | [.name, .change]'
  thinctl sw diff 39 41 --report markdown
  thinctl sw diff 39 41 --exit-code -q

The rows: the software sets' own members; components that were added, removed or changed; registered devices \
that run either, by environment. Only components count for --exit-code: two software sets never have the \
same version and dates.";

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The older software set: an id, an ARN, a version, or latest for the newest
    #[arg(value_name = "A")]
    from: String,

    /// The one to compare it with
    #[arg(value_name = "B")]
    to: String,

    /// End with 8 where components differ
    #[arg(long)]
    exit_code: bool,

    #[command(flatten)]
    report: ReportArgs<DiffFormat>,
}

/// A format for other systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// A table for a job's summary or a comment
    Markdown,
}

/// One line of the comparison.
#[derive(Clone, Debug, PartialEq)]
struct Difference {
    aspect: Aspect,
    name: String,
    from: Option<Value<'static>>,
    to: Option<Value<'static>>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aspect {
    /// A member of the software sets.
    Member,
    /// A component of them.
    Component,
    /// The registered devices of an environment that run them.
    Devices,
}

impl Aspect {
    const WORDS: &[&str] = &["member", "component", "devices"];
}

impl Difference {
    const CHANGES: &[&str] = &["added", "removed", "changed", "same"];

    fn change(&self) -> &'static str {
        let change = match (&self.from, &self.to) {
            (None, Some(_)) => 0,
            (Some(_), None) => 1,
            (from, to) if from != to => 2,
            _ => 3,
        };
        Self::CHANGES[change]
    }
}

struct Differences(Vec<Difference>);

impl Rows for Differences {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        let difference = self.0.get(row)?;
        match column {
            0 => Some(Aspect::WORDS[difference.aspect as usize].into()),
            1 => Some(difference.name.as_str().into()),
            2 => difference.from.clone(),
            3 => difference.to.clone(),
            _ => Some(difference.change().into()),
        }
    }
}

fn columns() -> Vec<ColumnSpec> {
    let column = |name: &'static str, kind| ColumnSpec {
        name: name.into(),
        kind,
        in_table: true,
    };
    vec![
        column("aspect", output::Kind::Enum(Aspect::WORDS)),
        column("name", output::Kind::Text),
        column("from", output::Kind::Text),
        column("to", output::Kind::Text),
        column("change", output::Kind::Enum(Difference::CHANGES)),
    ]
}

/// A software set with its components.
type Detail = <SoftwareSet as Resource>::Detail;

pub async fn run(context: &Context, args: DiffArgs) -> Result<Report<'_>> {
    let destination = args.report.open(context)?;
    let connection = context.connect().await?;
    let listed = resource::all::<SoftwareSet>(&connection).await?;
    let find = |target: String| -> Result<&str> {
        let set = named(&listed, &[target])?.into_iter().next();
        set.and_then(SoftwareSetSummary::id)
            .ok_or_else(|| Error::bug("a name that was found has no id"))
    };
    let (from, to) = (find(args.from)?, find(args.to)?);
    let from = SoftwareSet::get(&connection, from).await?;
    let to = SoftwareSet::get(&connection, to).await?;
    let environments = resource::all::<Environment>(&connection).await?;
    let devices = resource::all::<Device>(&connection).await?;

    let mut differences = members(&from, &to, &Facts::at(context.clock.now()));
    let components = components(from.software(), to.software());
    let failure = args.exit_code.then(|| verdict(&components)).flatten();
    differences.extend(components);
    let ids = (from.id().unwrap_or_default(), to.id().unwrap_or_default());
    differences.extend(running(ids, &environments, &devices));
    let text = |format| match format {
        DiffFormat::Markdown => Ok(in_markdown(&from, &to, &differences)),
    };
    destination.write(text, listing(differences.clone(), failure))
}

/// What the API says of the software sets themselves, in its order.
fn members(from: &Detail, to: &Detail, facts: &Facts) -> Vec<Difference> {
    let records = [from, to].map(|set| Record::<SoftwareSet>::of_detail(set.clone()));
    let is_own = |column: &&Column<SoftwareSet>| {
        matches!(column.source, Source::List(..)) && column.name != "arn"
    };
    let columns = SoftwareSet::columns().iter().filter(is_own);
    let difference = |column: &Column<SoftwareSet>| {
        let value = |record| column.value(record, facts).map(Value::into_owned);
        Difference {
            aspect: Aspect::Member,
            name: column.name.to_owned(),
            from: value(&records[0]),
            to: value(&records[1]),
        }
    };
    columns.map(difference).collect()
}

/// The components that are not the same, by name.
fn components(from: &[Software], to: &[Software]) -> Vec<Difference> {
    let versions = |software: &[Software]| -> BTreeMap<String, Value<'static>> {
        let version = |one: &Software| {
            let version = one.version().unwrap_or_default().to_owned();
            (one.name().unwrap_or_default().to_owned(), version.into())
        };
        software.iter().map(version).collect()
    };
    let (from, to) = (versions(from), versions(to));
    let mut names: Vec<_> = from.keys().chain(to.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|name| Difference {
            aspect: Aspect::Component,
            name: name.clone(),
            from: from.get(name).cloned(),
            to: to.get(name).cloned(),
        })
        .filter(|difference| difference.from != difference.to)
        .collect()
}

/// How many registered devices of each environment run the one and the other; environments in which none does are
/// left out.
fn running(
    (from, to): (&str, &str),
    environments: &[EnvironmentSummary],
    devices: &[DeviceSummary],
) -> Vec<Difference> {
    let count = |set: &str, environment: Option<&str>| {
        let runs = |device: &&DeviceSummary| {
            is_registered(device)
                && device.environment_id() == environment
                && device.current_software_set_id() == Some(set)
        };
        i64::try_from(devices.iter().filter(runs).count()).unwrap_or(i64::MAX)
    };
    let mut found = Vec::new();
    for environment in environments {
        let (before, after) = (count(from, environment.id()), count(to, environment.id()));
        if before + after > 0 {
            let name = environment.name().filter(|name| !name.is_empty());
            let name = name.or(environment.id()).unwrap_or_default();
            found.push(Difference {
                aspect: Aspect::Devices,
                name: name.to_owned(),
                from: Some(before.into()),
                to: Some(after.into()),
            });
        }
    }
    found
}

fn verdict(components: &[Difference]) -> Option<Error> {
    if components.is_empty() {
        return None;
    }
    let count = text::count(components.len(), "component differs", "components differ");
    Some(Error::new(Kind::Check, "DifferencesFound", count))
}

fn listing<'a>(differences: Vec<Difference>, failure: Option<Error>) -> Listing<'a> {
    let count = |change: &str| {
        let of_components = |one: &&Difference| one.aspect == Aspect::Component;
        let components = differences.iter().filter(of_components);
        components.filter(|one| one.change() == change).count()
    };
    let summary = json!({
        "added": count("added"),
        "removed": count("removed"),
        "changed": count("changed"),
    });
    let rows: Batch<'_> = Box::new(Differences(differences));
    Listing {
        envelope: "differences",
        columns: columns(),
        batches: stream::iter([Ok(rows)]).boxed_local(),
        unwritten: Unwritten::Dropped,
        ending: Box::new(move || Ending {
            trailer: Some(("summary", summary)),
            failure,
            note: None,
        }),
    }
}

fn in_markdown(from: &Detail, to: &Detail, differences: &[Difference]) -> String {
    let cell = |value: &Option<Value<'_>>| {
        let label = value.as_ref().map(Value::label);
        markdown::escape(label.as_deref().unwrap_or("-"))
    };
    let section = |(aspect, title): (Aspect, &str)| {
        let rows = differences.iter().filter(|one| one.aspect == aspect);
        let rows: Vec<_> = rows
            .map(|one| {
                [
                    markdown::escape(&one.name),
                    cell(&one.from),
                    cell(&one.to),
                    one.change().to_owned(),
                ]
            })
            .collect();
        if rows.is_empty() {
            return format!("### {title}\n\nThe same.\n");
        }
        let table = markdown::table(["Name", "From", "To", "Change"], rows.into_iter());
        format!("### {title}\n\n{table}")
    };
    let version = |set: &Detail| markdown::escape(set.version().or(set.id()).unwrap_or("-"));
    let sections = [
        (Aspect::Member, "Software set"),
        (Aspect::Component, "Components"),
        (Aspect::Devices, "Registered devices that run it"),
    ];
    let sections = sections.map(section).join("\n");
    let (from, to) = (version(from), version(to));
    format!("## Software sets {from} and {to}\n\n{sections}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn software(parts: &[(&str, &str)]) -> Vec<Software> {
        let part = |(name, version): &(&str, &str)| {
            Software::builder().name(*name).version(*version).build()
        };
        parts.iter().map(part).collect()
    }

    #[test]
    fn components_are_added_removed_or_changed() {
        let from = software(&[("kernel", "1"), ("client", "2"), ("old", "3")]);
        let to = software(&[("new", "4"), ("client", "2"), ("kernel", "1.1")]);
        let found = components(&from, &to);
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.name.as_str(), one.change()))
            .collect();
        assert_eq!(
            found,
            [("kernel", "changed"), ("new", "added"), ("old", "removed")]
        );
        assert!(components(&from, &from).is_empty());
        assert!(verdict(&components(&from, &from)).is_none());
    }

    #[test]
    fn only_registered_devices_run_anything() {
        let device = |status: &str, set: &str| {
            let device = DeviceSummary::builder()
                .status(status.into())
                .environment_id("e");
            device.current_software_set_id(set).build()
        };
        let devices = [
            device("REGISTERED", "1"),
            device("REGISTERED", "1"),
            device("ARCHIVED", "2"),
        ];
        let environments = ["e", "f"].map(|id| EnvironmentSummary::builder().id(id).build());
        let found = running(("1", "2"), &environments, &devices);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "e");
        assert_eq!(
            (&found[0].from, &found[0].to),
            (&Some(2.into()), &Some(0.into()))
        );
    }
}
