//! One try to change one target.

use std::future::Future;

use tokio::sync::watch;

use super::queue::Work;
use crate::bulk::{Effect, Mutation, Outcome, Pacer, Standing, Task};
use crate::client::Connection;
use crate::error::{Error, Kind, Reach, Result};
use crate::select::Missing;

/// Sends what a verb says.
pub struct Sender<M> {
    connection: Connection,
    mutation: M,
    missing: Missing,
    pacer: Pacer,
    /// Turns true when nothing more is to be sent.
    is_closing: watch::Receiver<bool>,
}

/// What a try found out.
#[derive(Debug)]
pub enum Fate {
    /// The service did it.
    Done(Effect),
    /// There was nothing to do, for this reason.
    Nothing(String),
    /// The service refused, although the change could still be made: the next try may succeed.
    Disputed(Error),
    /// The target does not exist, and need not; the text is why.
    Absent(String),
    /// It will not be done.
    Failed(Error),
}

impl Fate {
    /// The service's id of the request that made the change.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        match self {
            Self::Done(effect) => effect.request_id.clone(),
            _ => None,
        }
    }

    /// Says in `outcome` what became of the target, unless it failed: then that is returned.
    pub fn tell(self, outcome: &mut Outcome) -> Option<Error> {
        match self {
            Self::Done(effect) => outcome.resource = effect.resource,
            Self::Nothing(reason) => outcome.skipped(reason),
            Self::Absent(reason) => outcome.absent(reason),
            Self::Disputed(error) | Self::Failed(error) => return Some(error),
        }
        None
    }
}

impl<M: Mutation> Sender<M> {
    /// Makes `mutation` over `connection`, at most `rate` times a second; what becomes of targets that are
    /// `missing` is said.
    #[must_use]
    pub fn new(connection: Connection, mutation: M, missing: Missing, rate: Option<f64>) -> Self {
        Self {
            connection,
            mutation,
            missing,
            pacer: Pacer::new(rate),
            is_closing: watch::channel(false).1,
        }
    }

    /// The same, until nothing more is to be sent.
    #[must_use]
    pub fn until(self, is_closing: watch::Receiver<bool>) -> Self {
        Self { is_closing, ..self }
    }

    /// Tries once.
    ///
    /// # Errors
    /// What says nothing of the target, or leaves open what became of it.
    pub async fn attempt(&self, task: &Task, work: &Work) -> Result<Fate> {
        if work.may_be_done
            && let Some(fate) = self.look(task, work).await?
        {
            return Ok(fate);
        }
        match self.paced(self.mutation.send(&self.connection, task)).await {
            Ok(effect) => Ok(Fate::Done(effect)),
            Err(error) if error.kind() == Kind::Conflict => self.settle(task, work, error).await,
            Err(error) if error.kind() == Kind::NotFound => Ok(self.gone(work, error)),
            Err(error) => Err(error),
        }
    }

    /// Whether an earlier request was carried out, or can no longer be; `None` where it is still to be made.
    async fn look(&self, task: &Task, work: &Work) -> Result<Option<Fate>> {
        Ok(match self.standing(task).await? {
            Standing::Reached(reason) => Some(Fate::Nothing(reason)),
            Standing::Gone => Some(self.gone(work, missing::<M>(&task.target))),
            // The service says best why it refuses.
            Standing::Holds | Standing::Lost(_) => None,
        })
    }

    /// A conflict may only mean that the work is done, or under way, or that somebody else was at it.
    async fn settle(&self, task: &Task, work: &Work, conflict: Error) -> Result<Fate> {
        Ok(match self.standing(task).await {
            Ok(Standing::Holds) => Fate::Disputed(conflict),
            Ok(Standing::Reached(reason)) => Fate::Nothing(reason),
            Ok(Standing::Lost(advice)) => Fate::Failed(conflict.hint(advice)),
            Ok(Standing::Gone) => self.gone(work, missing::<M>(&task.target)),
            Err(error) if error.reach() == Reach::Answered => Fate::Failed(conflict),
            Err(error) => return Err(error),
        })
    }

    async fn standing(&self, task: &Task) -> Result<Standing> {
        let target = &task.target;
        self.paced(self.mutation.standing(&self.connection, target))
            .await
    }

    /// A target that does not exist: our own earlier attempt may have removed it.
    fn gone(&self, work: &Work, error: Error) -> Fate {
        let noun = M::NOUNS.0;
        if work.may_be_done && M::REMOVES {
            Fate::Absent(format!("an earlier attempt removed the {noun}"))
        } else if self.missing == Missing::LetGo {
            Fate::Absent(format!("{noun} does not exist"))
        } else {
            Fate::Failed(error)
        }
    }

    async fn paced<T>(&self, request: impl Future<Output = Result<T>>) -> Result<T> {
        let mut is_closing = self.is_closing.clone();
        tokio::select! {
            biased;
            Ok(_) = is_closing.wait_for(|is_closing| *is_closing) => return Err(withdrawn()),
            () = self.pacer.admit() => {}
        }
        let answer = request.await;
        match &answer {
            Err(error) if error.reach() == Reach::Throttled => self.pacer.throttled(),
            _ => self.pacer.answered(),
        }
        answer
    }
}

/// A request that was still waiting to be sent when the job stopped.
fn withdrawn() -> Error {
    Error::new(Kind::Transient, "Withdrawn", "it was not sent").reached(Reach::Unsent)
}

fn missing<M: Mutation>(target: &str) -> Error {
    let message = format!("The {} {target} does not exist.", M::NOUNS.0);
    Error::new(Kind::NotFound, "ResourceNotFoundException", message).operation(M::OPERATION)
}
