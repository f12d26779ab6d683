//! What the answer to a try means: an outcome, another try, or the end of the job.

use std::time::Duration;

use jiff::Timestamp;

use super::{Answer, Engine, Fate, Finding, Work};
use crate::bulk::journal::record::{Refusal, Settled};
use crate::bulk::{Mutation, Outcome, State};
use crate::error::{Error, Kind, Reach};

/// The first delay before a target is tried again; it doubles each time.
const BACKOFF: Duration = Duration::from_millis(200);

/// The longest delay that this program chooses itself.
const MAX_BACKOFF: Duration = Duration::from_secs(10);

/// So many refusals for want of a permission, with nothing that worked between them, are no matter of single
/// targets.
const MAX_DENIALS: u32 = 3;

impl<M: Mutation + 'static> Engine<M> {
    /// Notes what a try came to; a finding where that is final.
    pub(super) fn take(&mut self, answer: Answer) -> Option<Finding> {
        let Answer { work, sent, fate } = answer;
        self.handles.remove(&work.number);
        let Some(fate) = fate else {
            return Some(self.unanswered(&work));
        };
        match fate {
            Ok(Fate::Disputed(error)) if self.may_repeat(&work) => self.again(work, &error),
            Ok(fate) => {
                self.heard();
                self.has_succeeded |= matches!(fate, Fate::Done(_));
                let request_id = fate.request_id();
                let mut finding = self.finding(&work, State::Succeeded);
                Some(match fate.tell(&mut finding.outcome) {
                    Some(error) => self.fail(&work, sent, error),
                    None => self.settle(&work, sent, finding, request_id),
                })
            }
            Err(error) => self.trouble(work, sent, error),
        }
    }

    /// What an error means that says nothing of the target, or leaves open what became of it.
    fn trouble(
        &mut self,
        mut work: Work,
        sent: Option<Timestamp>,
        error: Error,
    ) -> Option<Finding> {
        match (error.kind(), error.reach()) {
            (Kind::Output, _) => self.give_back(work, error),
            (Kind::Credentials, _) if self.is_denied_to_all(&error) => self.give_back(work, error),
            (_, Reach::Throttled) => {
                work.attempts -= 1;
                if self.outage.throttled(error.asked_delay()) {
                    self.give_back(work, error)
                } else {
                    self.again(work, &error)
                }
            }
            (_, Reach::Unsent) | (Kind::Untrusted, Reach::Answered) => {
                if self.outage.unreachable(self.may_repeat(&work)) {
                    self.give_back(work, error)
                } else {
                    self.again(work, &error)
                }
            }
            (_, Reach::Unanswered) if self.may_repeat(&work) => {
                work.may_be_done = true;
                self.again(work, &error)
            }
            (Kind::Transient, _) if self.may_repeat(&work) => self.again(work, &error),
            (_, reach) => {
                if reach == Reach::Answered {
                    self.heard();
                }
                Some(self.fail(&work, sent, error))
            }
        }
    }

    fn may_repeat(&self, work: &Work) -> bool {
        work.attempts < self.limits.attempts
    }

    fn heard(&mut self) {
        self.outage.over();
    }

    /// Whether credentials are refused as such, and not for single targets.
    fn is_denied_to_all(&mut self, error: &Error) -> bool {
        self.denials += 1;
        !error.is_permission() || !self.has_succeeded || self.denials >= MAX_DENIALS
    }

    /// Tries a target again, later; where the job stops it stays as it was.
    fn again(&mut self, work: Work, error: &Error) -> Option<Finding> {
        if work.may_be_done && self.stop.is_some() {
            return Some(self.unanswered(&work));
        }
        let own = BACKOFF * 2_u32.saturating_pow(work.attempts.saturating_sub(1));
        let delay = match (error.asked_delay(), error.reach()) {
            (Some(asked), _) => asked,
            // The pacer has slowed down: the target need not wait as well.
            (None, Reach::Throttled) => Duration::ZERO,
            (None, _) => own.min(MAX_BACKOFF),
        };
        self.queue.put_off(work, delay);
        None
    }

    /// Stops the job before this target.
    fn give_back(&mut self, work: Work, error: Error) -> Option<Finding> {
        self.halt(error);
        if work.may_be_done {
            return Some(self.unanswered(&work));
        }
        self.queue.put_off(work, Duration::ZERO);
        None
    }

    /// Nobody knows whether the target was changed, and it is not asked any more.
    pub(super) fn unanswered(&mut self, work: &Work) -> Finding {
        self.unanswered.push(work.number);
        self.finding(work, State::Unknown)
    }

    fn fail(&mut self, work: &Work, sent: Option<Timestamp>, error: Error) -> Finding {
        let task = &self.tasks[work.number];
        let error = error.resource(&task.target);
        let request_id = error.answered_as().map(str::to_owned);
        let mut finding = self.finding(work, State::of(&error));
        finding.outcome.failed(&error);
        finding.error = Some(error);
        self.failures += 1;
        let finding = self.settle(work, sent, finding, request_id);
        if self
            .limits
            .failures
            .is_some_and(|most| self.failures >= most)
        {
            let message = format!(
                "{} targets have failed, as many as --max-failures allows",
                self.failures
            );
            self.halt(Error::new(Kind::Partial, "TooManyFailures", message));
        }
        finding
    }

    pub(super) fn finding(&self, work: &Work, state: State) -> Finding {
        let target = self.tasks[work.number].target.clone();
        Finding {
            number: work.number,
            outcome: Outcome::new(Some(target), M::ACTION, state),
            error: None,
        }
    }

    /// Writes an outcome down and tells it.
    fn settle(
        &mut self,
        work: &Work,
        sent: Option<Timestamp>,
        finding: Finding,
        request_id: Option<String>,
    ) -> Finding {
        let settled = Settled {
            target: finding.number,
            run: 0,
            outcome: finding.outcome.state,
            reason: finding.outcome.reason.clone(),
            error: finding.error.as_ref().map(Refusal::of),
            request_id,
            attempts: work.attempts,
            sent,
            time: self.clock.now(),
        };
        if finding.error.is_none() {
            self.denials = 0;
        }
        let noted = self.journal.as_mut().map(|journal| journal.settle(settled));
        if let Some(Err(error)) = noted {
            self.halt(error);
        }
        self.progress.step();
        if self.failures > 0 {
            self.progress.message(format!("{} failed", self.failures));
        }
        finding
    }
}
