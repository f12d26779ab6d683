//! Carrying a confirmed plan out, and reporting what became of it.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::stream::{self, LocalBoxStream, StreamExt};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::mutation::{Effect, Mutation};
use super::plan::{self, ChangeArgs};
use super::{Outcome, State, Tally};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{ColumnSpec, Ending, Listing, Report, Unwritten};
use crate::select::Targets;

/// Changes every target after asking, or shows what would be sent.
///
/// # Errors
/// Where it was not confirmed or could not begin; failures of targets are in the report.
pub async fn run<'a, M: Mutation + 'a>(
    context: &'a Context,
    mutation: M,
    targets: Targets,
    args: ChangeArgs,
) -> Result<Report<'a>> {
    let missing = targets
        .missing
        .iter()
        .map(|word| absent::<M>(word))
        .collect::<Vec<_>>();
    if args.dry_run {
        let plan = |target: &String| {
            let request = with_members(json!({ M::TARGET_MEMBER: target }), &mutation)?;
            outcome_of(M::ACTION, Some(target), M::OPERATION, &request)
        };
        let planned = targets.ids.iter().map(plan).collect::<Result<Vec<_>>>()?;
        return Ok(planned_report(planned.into_iter().chain(missing).collect()));
    }
    plan::approve(context, &mutation, &targets, &args).await?;
    let connection = context.connect().await?;
    let job = Rc::new(Job {
        connection,
        mutation,
        ignore_missing: args.ignore_missing,
    });
    let missing = stream::iter(missing).map(|outcome| (outcome, None));
    let running = stream::iter(targets.ids).map(move |target| {
        let job = Rc::clone(&job);
        async move { job.change(target).await }
    });
    // Lines tell at once what became of a target; documents keep the order in which targets were named.
    let outcomes = if context.settings.format.is_line_based() {
        running
            .buffer_unordered(context.concurrency())
            .boxed_local()
    } else {
        running.buffered(context.concurrency()).boxed_local()
    };
    let outcomes = outcomes.chain(missing).boxed_local();
    Ok(report(outcomes, Outcome::columns(M::RETURNS), M::NOUNS.1))
}

/// The report of a `--dry-run` that would send one request, to `target` if that exists already.
///
/// # Errors
/// [`Kind::Bug`] where the request has no JSON form.
pub fn planned<'a>(
    action: &'static str,
    target: Option<&str>,
    operation: &str,
    request: &impl Serialize,
) -> Result<Report<'a>> {
    let members = target.map_or_else(|| json!({}), |id| json!({ "id": id }));
    let request = with_members(members, request)?;
    Ok(planned_report(vec![outcome_of(
        action, target, operation, &request,
    )?]))
}

struct Job<M> {
    connection: Connection,
    mutation: M,
    ignore_missing: bool,
}

impl<M: Mutation> Job<M> {
    async fn change(&self, target: String) -> (Outcome, Option<Error>) {
        let mut outcome = Outcome::new(Some(target.clone()), M::ACTION, State::Succeeded);
        match self.mutation.send(&self.connection, &target).await {
            Ok(Effect::Done) => {}
            Ok(Effect::Returned(resource)) => outcome.resource = Some(resource),
            Ok(Effect::Nothing(reason)) => outcome.skipped(reason),
            Err(error) if self.ignore_missing && error.kind() == Kind::NotFound => {
                return (absent::<M>(&target), None);
            }
            Err(error) => {
                let error = error.resource(target);
                outcome.failed(&error);
                return (outcome, Some(error));
            }
        }
        (outcome, None)
    }
}

/// What becomes of a target that does not exist, where that is no failure.
fn absent<M: Mutation>(target: &str) -> Outcome {
    let mut outcome = Outcome::new(Some(target.to_owned()), M::ACTION, State::Skipped);
    outcome.skipped(format!("{} does not exist", M::NOUNS.0));
    outcome
}

/// What would be sent to one target.
fn outcome_of(
    action: &'static str,
    target: Option<&str>,
    operation: &str,
    request: &Json,
) -> Result<Outcome> {
    let mut outcome = Outcome::new(target.map(str::to_owned), action, State::Planned);
    outcome.request = Some(with_members(json!({ "operation": operation }), request)?);
    Ok(outcome)
}

/// `object` with the members of `more` after its own.
fn with_members(mut object: Json, more: &impl Serialize) -> Result<Json> {
    let more = serde_json::to_value(more)
        .map_err(|why| Error::bug("a request has no JSON form").caused_by(why))?;
    if let (Json::Object(object), Json::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    Ok(object)
}

fn planned_report<'a>(outcomes: Vec<Outcome>) -> Report<'a> {
    let outcomes = stream::iter(outcomes)
        .map(|outcome| (outcome, None))
        .boxed_local();
    report(outcomes, Outcome::planned_columns(), "requests")
}

/// `{"results":[…],"summary":{…}}`, and the verdict over all.
pub(super) fn report<'a>(
    outcomes: LocalBoxStream<'a, (Outcome, Option<Error>)>,
    columns: Vec<ColumnSpec>,
    nouns: &'static str,
) -> Report<'a> {
    let tally = Rc::new(RefCell::new(Tally::default()));
    let counted = Rc::clone(&tally);
    let batches = outcomes.map(move |(outcome, error)| {
        match error {
            Some(error) => counted.borrow_mut().failed(error),
            None => counted.borrow_mut().count(outcome.state),
        }
        Ok(outcome.batch())
    });
    Report::Listing(Listing {
        envelope: "results",
        unwritten: Unwritten::Awaited,
        columns,
        batches: batches.boxed_local(),
        ending: Box::new(move || {
            let tally = tally.take();
            Ending {
                trailer: Some(("summary", tally.summary())),
                note: None,
                failure: tally.verdict(nouns),
            }
        }),
    })
}
