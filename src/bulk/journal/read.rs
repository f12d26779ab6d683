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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const JOURNAL: &str = r#"{"type":"job","version":1,"id":"x","time":"2026-11-22T12:00:00Z","command":"device delete","action":"delete","operation":"DeleteDevice","targetMember":"id","parameters":{},"ignoreMissing":false,"place":{"region":"us-east-1"},"targets":3}
{"type":"target","id":"a","token":"1"}
{"type":"target","id":"b","token":"2"}
{"type":"target","id":"c","token":"3"}
{"type":"run","time":"2026-11-22T12:00:00Z","program":"thinctl 0.1.0"}
{"type":"sent","below":2}
{"type":"outcome","target":1,"outcome":"succeeded","attempts":1,"time":"2026-11-22T12:00:01Z"}
{"type":"sent","below":3}
{"type":"outcome","target":0,"outcome":"failed","attempts":3,"time":"2026-11-22T12:00:02Z","error":{"code":"X","exitCode":1}}
{"type":"end","time":"2026-11-22T12:00:03Z","unanswered":[2],"why":"Interrupted"}
{"type":"run","time":"2026-11-22T13:00:00Z","program":"thinctl 0.1.0"}
{"type":"sent","below":3}
{"type":"outcome","target":2,"outcome":"skipped","reason":"gone","attempts":1,"time":"2026-11-22T13:00:01Z"}
"#;

    /// What became of the targets after so many lines.
    fn states(lines: usize) -> Vec<&'static str> {
        let text: String = JOURNAL.split_inclusive('\n').take(lines).collect();
        let record = Record::parse(text.as_bytes()).expect("a journal");
        (0..3).map(|number| record.state(number).as_str()).collect()
    }

    #[test]
    fn what_may_have_been_sent_is_unknown_until_it_is_settled() {
        let (pending, unknown) = ("pending", "unknown");
        assert_eq!(states(4), [pending, pending, pending]);
        assert_eq!(states(6), [unknown, unknown, pending]);
        assert_eq!(states(7), [unknown, "succeeded", pending]);
        assert_eq!(states(8), [unknown, "succeeded", unknown]);
        assert_eq!(states(10), ["failed", "succeeded", unknown]);
        assert_eq!(states(13), ["failed", "succeeded", "skipped"]);
    }

    #[test]
    fn an_end_in_good_order_says_what_was_under_way() {
        let end = |unanswered: &str| {
            let lines: Vec<_> = JOURNAL.lines().take(6).collect();
            let text = format!(
                "{}\n{{\"type\":\"end\",\"time\":\"2026-11-22T12:00:03Z\",\"unanswered\":{unanswered}}}\n",
                lines.join("\n")
            );
            Record::parse(text.as_bytes()).map(|record| record.may_be_sent)
        };
        assert_eq!(end("[]").expect("a journal"), [false, false, false]);
        assert_eq!(end("[1]").expect("a journal"), [false, true, false]);
        assert_eq!(end("[3]").expect_err("no target").code(), "DamagedJournal");
    }

    #[test]
    fn each_outcome_knows_its_run() {
        let record = Record::parse(JOURNAL.as_bytes()).expect("a journal");
        let runs: Vec<_> = record.settled.iter().flatten().map(|s| s.run).collect();
        assert_eq!(runs, [0, 0, 1]);
        assert!(record.is_finished());
    }

    proptest! {
        /// A kill may cut it anywhere: whole lines count, the torn one does not.
        #[test]
        fn any_truncation_is_its_whole_lines(length in 0..=JOURNAL.len()) {
            let cut = &JOURNAL.as_bytes()[..length];
            let whole = cut.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
            match (Record::parse(cut), Record::parse(&cut[..whole])) {
                (Ok(torn), Ok(clean)) => {
                    prop_assert_eq!(torn.whole, whole as u64);
                    prop_assert_eq!(torn, clean);
                }
                (Err(torn), Err(_)) => prop_assert_eq!(torn.code(), "DamagedJournal"),
                (torn, clean) => prop_assert!(false, "{torn:?} {clean:?}"),
            }
        }

        /// What is written over, or appended as zeros after a power cut, is read or refused.
        #[test]
        fn damage_is_told(place in 0..JOURNAL.len(), junk in prop::collection::vec(any::<u8>(), 1..40)) {
            let mut bytes = JOURNAL.as_bytes().to_vec();
            let end = bytes.len().min(place + junk.len());
            bytes.splice(place..end, junk);
            if let Err(error) = Record::parse(&bytes) {
                prop_assert_eq!(error.kind(), Kind::Other);
            }
        }
    }
}
