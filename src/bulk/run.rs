//! From a confirmed plan to its report.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::stream::{self, StreamExt};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::args::ChangeArgs;
use super::confirm::approve;
use super::engine::{Finding, Sender, Work};
use super::job::Job;
use super::mutation::{Mutation, Repetition, Task};
use super::report::{self, Findings};
use super::undo::Undo;
use super::wait::{Follow, wait_for};
use super::{Outcome, State, Tally, journal};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Ending, Report};
use crate::resource::{Device, Resource};
use crate::select::Targets;

/// Changes every target after asking, or shows what would be sent.
///
/// # Errors
/// Where it was not confirmed or could not begin; failures of targets are in the report.
pub async fn run<M: Mutation + 'static>(
    context: &Context,
    mutation: M,
    targets: Targets,
    args: ChangeArgs,
) -> Result<Report<'_>> {
    run_and_wait::<M, Device>(context, mutation, targets, args, None).await
}

/// The same, and waits afterwards where there is something to wait for.
///
/// # Errors
/// As [`run`]; why not all targets got there is in the report too.
pub async fn run_and_wait<M: Mutation + 'static, R: Resource>(
    context: &Context,
    mutation: M,
    targets: Targets,
    args: ChangeArgs,
    follow: Option<Follow<R>>,
) -> Result<Report<'_>> {
    if mutation.token().is_some() && targets.ids.len() > 1 {
        return Err(Error::usage("--client-token goes with one target only")
            .hint("leave it out: each request gets a token of its own"));
    }
    let missing: Vec<_> = targets
        .missing
        .iter()
        .map(|word| absent::<M>(word))
        .collect();
    if args.dry_run {
        let plan = |target: &String| planned_task(&mutation, target);
        let planned = targets.ids.iter().map(plan).collect::<Result<Vec<_>>>()?;
        return Ok(planned_report(planned.into_iter().chain(missing)));
    }
    approve(context, &mutation, &targets, &args).await?;
    let connection = context.connect().await?;
    let tasks = tasks(&mutation, &targets.ids)?;
    let undo = Undo::prepare(context, &connection, &mutation, &tasks).await;
    let (findings, job) = match &*tasks {
        [] => (report::known(0, []), None),
        [_] => (one(connection, mutation, tasks, &args), None),
        _ => {
            let job = Job::plan(context, &connection, &mutation, tasks, args.missing()).await?;
            let id = job.id().map(str::to_owned);
            let findings = job.start(context, &connection, mutation, &args.pace)?;
            (findings, id)
        }
    };
    let missing = missing.into_iter().map(|outcome| (outcome, None));
    let missing = report::known(targets.ids.len(), missing);
    let findings = findings.chain(missing).boxed_local();
    let (findings, late) = followed(context, findings, follow);
    Ok(report_of::<M>(context, findings, undo, job, late))
}

/// Why targets that were changed did not become as they were to; known when all findings have come.
pub(super) type Late = Rc<RefCell<Option<Error>>>;

/// Waits when all was done, unless the work stopped before its end.
fn followed<'a, R: Resource>(
    context: &'a Context,
    findings: Findings<'a>,
    follow: Option<Follow<R>>,
) -> (Findings<'a>, Late) {
    let late = Late::default();
    let Some(follow) = follow else {
        return (findings, late);
    };
    let ids = Rc::new(RefCell::new(Some(Vec::new())));
    let noted = Rc::clone(&ids);
    let findings = findings.inspect(move |finding| match finding {
        Ok(Finding { outcome, .. }) if outcome.is_to_change() => {
            if let Some(ids) = noted.borrow_mut().as_mut() {
                ids.extend(outcome.id.clone());
            }
        }
        Ok(_) => {}
        Err(_) => *noted.borrow_mut() = None,
    });
    let result = Rc::clone(&late);
    let wait = async move {
        if let Some(ids) = ids.take() {
            let waited = wait_for(context, ids, follow).await;
            *result.borrow_mut() = waited.err();
        }
        stream::empty()
    };
    (
        findings.chain(stream::once(wait).flatten()).boxed_local(),
        late,
    )
}

/// The report of work that was begun; `job` is its id, if it has a journal.
pub(super) fn report_of<'a, M: Mutation>(
    context: &'a Context,
    findings: Findings<'a>,
    undo: Undo,
    job: Option<String>,
    late: Late,
) -> Report<'a> {
    // Lines tell at once what became of a target; documents keep the order in which targets were named.
    let findings = if context.settings.format.is_line_based() {
        findings
    } else {
        report::in_order(findings)
    };
    let changed = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&changed);
    let findings = findings.inspect(move |finding| {
        if let Ok(Finding {
            number, outcome, ..
        }) = finding
            && outcome.state == State::Succeeded
        {
            noted.borrow_mut().push(*number);
        }
    });
    let epilogue = move |tally: Tally| Ending {
        trailer: Some(("summary", tally.summary())),
        note: undo.hint(&changed.borrow()),
        failure: verdict::<M>(context, tally, job.as_deref()).or_else(|| late.take()),
    };
    report::report(
        findings.boxed_local(),
        Outcome::columns(M::RETURNS),
        Box::new(epilogue),
    )
}

/// The failure of the whole, and how to go on after it.
fn verdict<M: Mutation>(context: &Context, tally: Tally, job: Option<&str>) -> Option<Error> {
    let is_unfinished = tally.is_unfinished();
    let has_failed = tally.of(State::Failed) > 0;
    let error = tally.verdict(M::NOUNS.1)?;
    let Some(id) = job else { return Some(error) };
    let again = format!("thinctl job resume {id}{}", context.retyped());
    Some(match (is_unfinished, has_failed) {
        (true, _) => error.hint(format!("go on with: {again}")),
        (false, true) => error.hint(format!(
            "try the failed ones again with: {again} --retry-failed"
        )),
        (false, false) => error,
    })
}

/// The report of a `--dry-run` that would send one request, to `target` if that exists already.
///
/// # Errors
/// [`Kind::Bug`](crate::error::Kind::Bug) where the request has no JSON form.
pub fn planned<'a>(
    action: &'static str,
    target: Option<&str>,
    operation: &str,
    request: &impl Serialize,
) -> Result<Report<'a>> {
    let members = target.map_or_else(|| json!({}), |id| json!({ "id": id }));
    let request = with_members(members, request)?;
    let outcome = outcome_of(action, target, operation, &request)?;
    Ok(planned_report([outcome]))
}

/// What would be sent to one target of a change.
///
/// # Errors
/// As [`planned`].
pub(super) fn planned_task<M: Mutation>(mutation: &M, target: &str) -> Result<Outcome> {
    let request = with_members(json!({ M::TARGET_MEMBER: target }), mutation)?;
    outcome_of(M::ACTION, Some(target), M::OPERATION, &request)
}

/// The report of a plan.
pub(super) fn planned_report<'a>(outcomes: impl IntoIterator<Item = Outcome>) -> Report<'a> {
    let outcomes = outcomes.into_iter().map(|outcome| (outcome, None));
    report::report(
        report::known(0, outcomes),
        Outcome::planned_columns(),
        report::plain("requests"),
    )
}

/// The requests of a plan, each with the token that was typed or one of its own.
fn tasks<M: Mutation>(mutation: &M, targets: &[String]) -> Result<Rc<[Task]>> {
    let task = |target: &String| {
        let token = match (M::REPETITION, mutation.token()) {
            (Repetition::SetsState, _) => None,
            (Repetition::Token, Some(typed)) => Some(typed.clone().into()),
            (Repetition::Token, None) => Some(journal::new_token()?),
        };
        let target = target.clone();
        Ok(Task { target, token })
    };
    targets.iter().map(task).collect()
}

/// Changes a single target. The SDK repeats what fails on the way; nothing is written down, since whoever
/// waits for it learns what became of it.
fn one<'a, M: Mutation + 'a>(
    connection: Connection,
    mutation: M,
    tasks: Rc<[Task]>,
    args: &ChangeArgs,
) -> Findings<'a> {
    let sender = Sender::new(connection, mutation, args.missing(), None);
    let change = async move {
        let task = &tasks[0];
        let mut outcome = Outcome::new(Some(task.target.clone()), M::ACTION, State::Succeeded);
        let failure = match sender.attempt(task, &Work::new(0)).await {
            Ok(fate) => fate.tell(&mut outcome),
            Err(error) => Some(error),
        };
        let failure = failure.map(|error| error.resource(&task.target));
        if let Some(error) = &failure {
            outcome.failed(error);
        }
        Ok(Finding {
            number: 0,
            outcome,
            error: failure,
        })
    };
    stream::once(change).boxed_local()
}

/// What becomes of a target that does not exist, where that is no failure.
fn absent<M: Mutation>(target: &str) -> Outcome {
    let mut outcome = Outcome::new(Some(target.to_owned()), M::ACTION, State::Skipped);
    outcome.absent(format!("{} does not exist", M::NOUNS.0));
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
