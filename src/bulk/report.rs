//! What became of the targets, as a report.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_util::stream::{self, LocalBoxStream, StreamExt};

use super::engine::Finding;
use super::{Outcome, Tally};
use crate::error::{Error, Result};
use crate::output::{ColumnSpec, Ending, Listing, Report, Unwritten};

/// What became of targets, as it comes; a failure is the reason why the work stopped, and comes last.
pub type Findings<'a> = LocalBoxStream<'a, Result<Finding>>;

/// What is said when all is known.
pub type Epilogue<'a> = Box<dyn FnOnce(Tally) -> Ending + 'a>;

/// `{"results":[…],"summary":{…}}`, and what the epilogue says.
pub fn report<'a>(
    findings: Findings<'a>,
    columns: Vec<ColumnSpec>,
    epilogue: Epilogue<'a>,
) -> Report<'a> {
    let tally = Rc::new(RefCell::new(Tally::default()));
    let counted = Rc::clone(&tally);
    let batches = findings.filter_map(move |finding| {
        let outcome = count(&mut counted.borrow_mut(), finding);
        std::future::ready(outcome.map(|outcome| Ok(outcome.batch())))
    });
    Report::Listing(Listing {
        envelope: "results",
        unwritten: Unwritten::Awaited,
        columns,
        batches: batches.boxed_local(),
        ending: Box::new(move || epilogue(tally.take())),
    })
}

fn count(tally: &mut Tally, finding: Result<Finding>) -> Option<Outcome> {
    match finding {
        Ok(Finding { outcome, error, .. }) => {
            match error {
                Some(error) => tally.failed(error),
                None => tally.count(outcome.state),
            }
            Some(outcome)
        }
        Err(stop) => {
            tally.stopped(stop);
            None
        }
    }
}

/// The epilogue of work that leaves nothing to be said but its result.
pub fn plain<'a>(nouns: &'static str) -> Epilogue<'a> {
    Box::new(move |tally| Ending {
        trailer: Some(("summary", tally.summary())),
        note: None,
        failure: tally.verdict(nouns),
    })
}

/// Outcomes that are known already; the first of them has the number `first`.
pub fn known<'a>(
    first: usize,
    outcomes: impl IntoIterator<Item = (Outcome, Option<Error>)>,
) -> Findings<'a> {
    let findings: Vec<_> = (first..)
        .zip(outcomes)
        .map(|(number, (outcome, error))| {
            Ok(Finding {
                number,
                outcome,
                error,
            })
        })
        .collect();
    stream::iter(findings).boxed_local()
}

/// Findings in the order of the plan: what comes early waits for its turn.
pub fn in_order(findings: Findings<'_>) -> Findings<'_> {
    let early = (findings, BTreeMap::new(), 0);
    stream::unfold(early, |(mut findings, mut early, next)| async move {
        loop {
            if let Some(finding) = early.remove(&next) {
                return Some((Ok(finding), (findings, early, next + 1)));
            }
            match findings.next().await {
                Some(Ok(finding)) => {
                    early.insert(finding.number, finding);
                }
                Some(Err(stop)) => return Some((Err(stop), (findings, early, next))),
                // What is left over has no predecessor; nothing is lost for that.
                None => {
                    let (number, finding) = early.pop_first()?;
                    return Some((Ok(finding), (findings, early, number + 1)));
                }
            }
        }
    })
    .boxed_local()
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;
    use crate::bulk::State;
    use crate::error::Kind;

    fn finding(number: usize) -> Finding {
        Finding {
            number,
            outcome: Outcome::new(None, "test", State::Succeeded),
            error: None,
        }
    }

    #[test]
    fn the_plan_s_order_is_restored_and_the_reason_to_stop_comes_through() {
        let stop = Error::new(Kind::Partial, "Stop", "stop");
        let come = [2, 0, 1, 4].map(|number| Ok(finding(number)));
        let come = stream::iter(come).chain(stream::iter([Err(stop)]));
        let ordered = in_order(come.boxed_local())
            .map(|found| found.map_or(99, |finding| finding.number))
            .collect::<Vec<_>>()
            .now_or_never()
            .expect("nothing to wait for");
        assert_eq!(ordered, [0, 1, 2, 99, 4]);
    }
}
