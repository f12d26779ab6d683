//! The journal of a job: what is to be done, and what became of it, on the disk.
//!
//! A journal is a file of JSON objects, a line each, that is only ever appended to ([`record::Line`]):
//!
//! | `type` | when | what it holds |
//! |---|---|---|
//! | `job` | first | version, command, operation, the request's parameters, account, region, endpoint, the number of targets |
//! | `target` | before anything is sent | a target's id, and the client token of its request where there is one |
//! | `run` | a process begins | who, where, when, with which profile |
//! | `sent` | before the first of these requests | this run may send requests to targets below this number from here on |
//! | `outcome` | as they come | what became of a target: status, error code, request id, times; nothing else of answers |
//! | `end` | a process ends in good order | when, which requests are unanswered, and why not all is done |
//!
//! What holds at any moment, whatever is cut off: the plan is on the disk as a whole before the first request;
//! a target at or above a run's last `sent` was not sent by it; one with a final outcome is never sent again; any other is
//! read first, and repeated with the token of the plan. So `sent` marks go ahead of the work by a window and are
//! synced while it runs, and outcomes may be synced late.
//!
//! Readers ignore members that they do not know. Whatever an older reader must not ignore gets a new version.

mod folder;
mod operator;
mod place;
mod read;
pub mod record;
mod writer;

use std::collections::VecDeque;
use std::fs::File;

use jiff::Timestamp;

pub use self::folder::{Folder, Found, new_id};
pub use self::operator::operator;
pub use self::place::{Place, any_arn};
pub use self::read::Record;
use self::record::{Line, Run, Settled};
use self::writer::{Mark, Observer, Writer};
use crate::error::{Error, Result};

/// How many requests may be sent before the next mark has to be on the disk. It bounds what a resume reads
/// again, and at 20,000 requests a second still leaves 10 ms for a sync.
const WINDOW: usize = 256;

/// A journal that is written: one process's work on a job.
pub struct Journal {
    writer: Writer,
    targets: usize,
    /// Up to where requests may be sent once the mark is on the disk; in order.
    windows: VecDeque<(usize, Mark)>,
}

/// The permission to send a request, once it is on the disk.
pub struct Intent {
    observer: Observer,
    mark: Mark,
}

impl Intent {
    /// Waits until it is.
    ///
    /// # Errors
    /// [`Kind::Output`](crate::error::Kind::Output) where it cannot be written.
    pub async fn on_disk(mut self) -> Result<()> {
        self.observer.reached(self.mark).await
    }
}

impl Journal {
    /// Goes on with the journal in `file`, of a job with so many targets.
    ///
    /// # Errors
    /// As nothing can be appended.
    pub fn begin(file: File, run: Run, targets: usize) -> Result<Self> {
        let mut writer = Writer::start(file)?;
        let mark = writer.append_soon(&Line::Run(run))?;
        let journal = Self {
            writer,
            targets,
            windows: VecDeque::from([(0, mark)]),
        };
        Ok(journal)
    }

    /// Says that a request to target `number` is about to be sent.
    ///
    /// # Errors
    /// As nothing can be appended.
    pub fn intend(&mut self, number: usize) -> Result<Intent> {
        self.extend(number)?;
        while self.windows.len() > 1 && self.windows[0].0 <= number {
            self.windows.pop_front();
        }
        Ok(Intent {
            observer: self.writer.observe(),
            mark: self.windows[0].1,
        })
    }

    /// Opens the next window early, so that its mark is on the disk when it is needed.
    fn extend(&mut self, number: usize) -> Result<()> {
        let open = self.windows.back().map_or(0, |(below, _)| *below);
        if open < self.targets && number + WINDOW / 2 >= open {
            let below = self.targets.min(number + WINDOW);
            let mark = self.writer.append_soon(&Line::Sent { below })?;
            self.windows.push_back((below, mark));
        }
        Ok(())
    }

    /// Notes what became of a target.
    ///
    /// # Errors
    /// As nothing can be appended.
    pub fn settle(&mut self, settled: Settled) -> Result<()> {
        self.writer.append(&Line::Outcome(settled)).map(|_| ())
    }

    /// Ends this process's work, at `time`, with requests to these targets `unanswered`; `why` is the code of the
    /// error that ended it early.
    ///
    /// # Errors
    /// Where not all of it could be written.
    pub fn end(
        mut self,
        time: Timestamp,
        unanswered: Vec<usize>,
        why: Option<String>,
    ) -> Result<()> {
        self.writer.append(&Line::End {
            time,
            unanswered,
            why,
        })?;
        self.writer.close()
    }
}

/// A line as it stands in the file.
fn text(line: &Line) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec(line)
        .map_err(|why| Error::bug("a line of the journal has no JSON form").caused_by(why))?;
    text.push(b'\n');
    Ok(text)
}

/// A client token: the service takes a second request with it for a repetition of the first.
///
/// # Errors
/// Where the system gives no random numbers.
pub fn new_token() -> Result<String> {
    Ok(format!("{:016x}{:016x}", random()?, random()?))
}

fn random() -> Result<u64> {
    getrandom::u64().map_err(|why| Error::bug(format!("the system gives no random numbers: {why}")))
}
