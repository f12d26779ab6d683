//! From the bytes of a journal to what is known of its job.

use super::record::{Header, Line, Run, Settled, Target, VERSION};
use crate::bulk::{State, Tally};
use crate::error::{Error, Kind, Result};

/// What a journal says.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What is to be done.
    pub header: Header,
    /// The plan.
    pub targets: Vec<Target>,
    /// Who has worked on it.
    pub runs: Vec<Run>,
    /// Whether a request to a target may have been sent, and perhaps carried out.
    pub may_be_sent: Vec<bool>,
    /// Up to where the latest run may have sent requests.
    reached: usize,
    /// What became of each target; the last word where there is more than one.
    pub settled: Vec<Option<Settled>>,
    /// How many bytes are whole lines: what follows was torn off while it was written.
    pub whole: u64,
}

impl Record {
    /// Reads a journal. A last line without its end is left out: the process was killed while it wrote.
    ///
    /// # Errors
    /// Where it is damaged in any other way, has not got its whole plan, or is of a newer version.
    pub fn parse(bytes: &[u8]) -> Result<Self> {
        let whole = bytes.iter().rposition(|byte| *byte == b'\n');
        let whole = whole.map_or(0, |end| end + 1);
        let mut lines = bytes[..whole].split_inclusive(|byte| *byte == b'\n');
        let header = match lines.next() {
            Some(first) => header(first)?,
            None => return Err(unplanned()),
        };
        let mut record = Self {
            targets: Vec::new(),
            runs: Vec::new(),
            may_be_sent: Vec::new(),
            reached: 0,
            settled: Vec::new(),
            whole: whole as u64,
            header,
        };
        for (number, line) in lines.enumerate() {
            let line = serde_json::from_slice(line).ok();
            line.and_then(|line| record.take(line))
                .ok_or_else(|| damaged(number + 2))?;
        }
        if record.targets.len() < record.header.targets {
            return Err(unplanned());
        }
        record.settled.resize(record.targets.len(), None);
        record.may_be_sent.resize(record.targets.len(), false);
        Ok(record)
    }

    /// Takes what a line says; `None` where it cannot stand here.
    fn take(&mut self, line: Line) -> Option<()> {
        let is_planned = self.targets.len() == self.header.targets;
        match line {
            Line::Target(target) if !is_planned => self.targets.push(target),
            Line::Run(run) if is_planned => {
                self.settled.resize(self.targets.len(), None);
                self.may_be_sent.resize(self.targets.len(), false);
                self.runs.push(run);
                self.reached = 0;
            }
            Line::Sent { below } if is_planned => {
                let newly = self.may_be_sent.get_mut(self.reached..below)?;
                newly.fill(true);
                self.reached = below;
            }
            Line::Outcome(settled) if is_planned => {
                let run = self.runs.len().checked_sub(1)?;
                let place = self.settled.get_mut(settled.target)?;
                *place = Some(Settled { run, ..settled });
            }
            Line::End { unanswered, .. } if is_planned => {
                self.may_be_sent.fill(false);
                for number in unanswered {
                    *self.may_be_sent.get_mut(number)? = true;
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// What became of target `number`, as far as the journal tells.
    #[must_use]
    pub fn state(&self, number: usize) -> State {
        match self.settled.get(number) {
            Some(Some(settled)) => settled.outcome,
            _ if self.may_be_sent[number] => State::Unknown,
            _ => State::Pending,
        }
    }

    /// How many targets are in which state.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        (0..self.targets.len()).for_each(|number| tally.count(self.state(number)));
        tally
    }

    /// Whether nothing is left to be done or to be found out.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        let is_final = |settled: &Option<Settled>| settled.as_ref().is_some_and(Settled::is_final);
        self.settled.iter().all(is_final)
    }
}

fn header(line: &[u8]) -> Result<Header> {
    let value: serde_json::Value = serde_json::from_slice(line).map_err(|_| damaged(1))?;
    let version = value.get("version").and_then(serde_json::Value::as_u64);
    if version.is_some_and(|version| version > u64::from(VERSION)) {
        let message = "the journal was written by a newer version of thinctl";
        return Err(Error::new(Kind::Other, "NewerJournal", message)
            .hint("use that version, or a newer one"));
    }
    match serde_json::from_value(value) {
        Ok(Line::Job(header)) => Ok(header),
        _ => Err(damaged(1)),
    }
}

fn damaged(line: usize) -> Error {
    let message = format!("the journal is damaged: line {line} cannot be understood");
    Error::new(Kind::Other, "DamagedJournal", message)
        .hint("what was done is in the lines before; see what is left with --where and start anew")
}

fn unplanned() -> Error {
    Error::new(
        Kind::Other,
        "DamagedJournal",
        "the journal has not got its whole plan, so nothing was ever sent",
    )
    .hint("start the work anew")
}
