//! `thinctl software-set check`

use std::time::Duration;

use aws_sdk_workspacesthinclient::types::SoftwareSetSummary;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgMatches, Args, FromArgMatches};
use futures_util::stream::{self, StreamExt};

use super::named;
use crate::args::{self, Concurrency};
use crate::check::report::ReportFormat;
use crate::check::{
    self, About, Finding, Findings, Fleet, Limits, MaxDevices, Need, RULES, Rule, Summary,
};
use crate::client::Connection;
use crate::commands::report::ReportArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Batch, Ending, Listing, Report, Unwritten};
use crate::resource::{self, Environment, Record};
use crate::select::{resolve, words};

pub const HELP: &str = "Examples:
  thinctl software-set check
  thinctl software-set check latest --min-support 30d
  thinctl software-set check --rule fleet-supported --max-devices 5%
  thinctl software-set check --environment 'Berlin office' -o json
  thinctl software-set check --report junit --report-file report.xml
  thinctl software-set check --explain supported

Exit codes: 0 all passed, 8 a rule did not pass; any other means that it could not be checked: a listing or \
call that fails is never a pass.

Where software sets are named, rules about the whole fleet are skipped, unless --rule names them.";

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Software sets: ids, ARNs, versions, or latest for the newest [default: those that the fleet runs, is about
    /// to run or wants, and the newest]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Check these rules alone
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = rule())]
    rule: Vec<&'static Rule>,

    /// Leave these rules out [default: check.skip of the configuration file, or none; none with --rule]
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', hide_possible_values = true,
        value_parser = rule())]
    skip: Vec<&'static Rule>,

    /// Look at this environment and its devices only, by id or name; repeat for more
    #[arg(long, value_name = "ENVIRONMENT")]
    environment: Vec<String>,

    /// Software must be supported for this long yet, such as 30d [default: check.min-support of the configuration
    /// file, or 14d]
    #[arg(long, value_name = "DURATION", value_parser = args::duration)]
    min_support: Option<Duration>,

    /// So many registered devices may run software without support, such as 3 or 5% [default: check.max-devices of
    /// the configuration file, or 0]
    #[arg(long, value_name = "N|N%")]
    max_devices: Option<MaxDevices>,

    /// Tell what a rule asks for and why, and check nothing
    #[arg(long, value_name = "RULE", hide_possible_values = true, value_parser = rule(),
        conflicts_with_all = ["targets", "rule", "skip", "environment", "min_support", "max_devices", "report"])]
    explain: Option<&'static Rule>,

    /// Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]
    // Read by `cli` from what was parsed, as that of a selection.
    #[arg(long, value_name = "N")]
    concurrency: Option<Concurrency>,

    #[command(flatten)]
    report: ReportArgs<ReportFormat>,
}

fn rule() -> impl TypedValueParser<Value = &'static Rule> {
    let names = RULES
        .iter()
        .map(|rule| PossibleValue::new(rule.name).help(rule.help));
    PossibleValuesParser::new(names).try_map(|name| check::find(&name).ok_or("no rule"))
}

impl CheckArgs {
    /// The rules to be checked, in the order of their declaration.
    fn rules(&self, context: &Context) -> Result<Vec<&'static Rule>> {
        let has = |rules: &[&Rule], rule: &Rule| rules.iter().any(|one| one.name == rule.name);
        let skipped = match (&self.skip[..], &self.rule[..]) {
            ([], []) => &context.resolved.skipped_rules.value,
            (skipped, _) => skipped,
        };
        let wanted = |rule: &&Rule| self.rule.is_empty() || has(&self.rule, rule);
        let rules = RULES
            .iter()
            .filter(wanted)
            .filter(|rule| !has(skipped, rule));
        let rules: Vec<_> = rules.collect();
        if rules.is_empty() {
            return Err(Error::usage(
                "every rule is left out, so that nothing is checked",
            ));
        }
        Ok(rules)
    }

    fn limits(&self, context: &Context) -> Limits {
        let resolved = &context.resolved;
        Limits {
            min_support: self.min_support.unwrap_or(resolved.min_support.value),
            max_devices: self.max_devices.unwrap_or(resolved.max_devices.value),
        }
    }

    /// Whether a rule is about more than the software sets that were named.
    fn is_beside(&self, rule: &Rule) -> bool {
        !self.targets.is_empty() && self.rule.is_empty() && rule.about == About::Fleet
    }

    /// What has to be known: what the rules need, and for the choice of software sets all that uses them.
    fn needs(&self, rules: &[&Rule]) -> Vec<Need> {
        let needed = rules.iter().filter(|rule| !self.is_beside(rule));
        let chooses =
            self.targets.is_empty() && rules.iter().any(|rule| rule.about == About::SoftwareSets);
        let to_choose: &[Need] = if chooses {
            &[Need::Environments, Need::Devices]
        } else {
            &[]
        };
        let to_scope = (!self.environment.is_empty()).then_some(&Need::Environments);
        let needs = needed
            .flat_map(|rule| rule.needs)
            .chain(to_choose)
            .chain(to_scope);
        needs.copied().collect()
    }

    async fn fleet(
        &self,
        context: &Context,
        connection: &Connection,
        needs: &[Need],
    ) -> Result<Fleet> {
        let mut fleet = Fleet::of_sets(connection, context.clock.now()).await?;
        let mut scope = None;
        if needs.contains(&Need::Environments) {
            fleet.environments = self.environments(connection).await?;
            let ids = || fleet.environments.iter().filter_map(|e| e.id.clone());
            scope = (!self.environment.is_empty()).then(|| ids().collect());
        }
        if needs.contains(&Need::Devices) {
            fleet.fetch_devices(connection, &scope).await?;
        }
        if needs.contains(&Need::Compliance) {
            let concurrency = context.concurrency();
            fleet.fetch_compliance(connection, concurrency).await?;
        }
        Ok(fleet)
    }

    /// The environments that are named, or all.
    async fn environments(
        &self,
        connection: &Connection,
    ) -> Result<Vec<<Environment as resource::Resource>::Summary>> {
        let listed = resource::all::<Environment>(connection).await?;
        if self.environment.is_empty() {
            return Ok(listed);
        }
        let records = listed.iter().cloned().map(Record::of_summary);
        let records: Vec<Record<Environment>> = records.collect();
        let places = resolve(&records, &words(&self.environment)?)?;
        Ok(places
            .into_iter()
            .map(|place| listed[place].clone())
            .collect())
    }

    fn judge(&self, fleet: &Fleet, rules: &[&Rule], limits: &Limits) -> Result<Vec<Finding>> {
        let sets: Vec<&SoftwareSetSummary> = if self.targets.is_empty() {
            fleet.in_use()
        } else {
            named(&fleet.software_sets, &self.targets)?
        };
        let judge = |rule: &&Rule| {
            if self.is_beside(rule) {
                return vec![rule.skip("it is about the fleet, and software sets are named")];
            }
            rule.judge(fleet, &sets, limits)
        };
        Ok(rules.iter().flat_map(judge).collect())
    }
}

/// What has to be known besides the software sets for a check with these arguments.
///
/// # Errors
/// As the check would refuse them.
pub fn needs(context: &Context, matches: &ArgMatches) -> Result<Vec<Need>> {
    let args = CheckArgs::from_arg_matches(matches)
        .map_err(|why| Error::usage(why.to_string().trim().to_owned()))?;
    if args.explain.is_some() {
        return Ok(Vec::new());
    }
    let rules = args.rules(context)?;
    Ok(args.needs(&rules))
}

pub async fn run(context: &Context, args: CheckArgs) -> Result<Report<'_>> {
    if let Some(rule) = args.explain {
        return Ok(Report::Text(format!("{}\n", rule.explanation)));
    }
    let rules = args.rules(context)?;
    let limits = args.limits(context);
    let destination = args.report.clone().open(context)?;
    let connection = context.connect().await?;
    let fleet = args
        .fleet(context, &connection, &args.needs(&rules))
        .await?;
    let findings = args.judge(&fleet, &rules, &limits)?;
    let text = |format: ReportFormat| format.render(&findings);
    destination.write(text, listing(findings.clone()))
}

fn listing<'a>(findings: Vec<Finding>) -> Listing<'a> {
    let summary = Summary::of(&findings);
    let failure = check::verdict(&findings);
    let rows: Batch<'_> = Box::new(Findings(findings));
    Listing {
        envelope: "results",
        columns: check::columns(),
        batches: stream::iter([Ok(rows)]).boxed_local(),
        unwritten: Unwritten::Dropped,
        ending: Box::new(move || Ending {
            trailer: Some(("summary", summary.json())),
            failure,
            note: Some(summary.words()),
        }),
    }
}
