//! Appends to a journal without setting the pace of the work.
//!
//! A thread of its own writes what has come meanwhile in one go, so that a kill loses next to nothing, and syncs
//! it now and then; only what somebody waits for is synced at once. No library groups commits to a plain file
//! without bringing a database.

use std::fs::File;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::record::Line;
use crate::error::{Error, Result};

/// The longest time that an outcome stays unsynced: what a power cut may cost is asked again anyway.
const SYNC_INTERVAL: Duration = Duration::from_millis(200);

/// How long lines gather before they are written together: a wake-up and a write for each would cost as much as the
/// requests. A kill meanwhile costs what is asked again anyway.
const GATHERING: Duration = Duration::from_millis(1);

/// How far the journal has come on the disk.
#[derive(Clone, Debug)]
struct Progress {
    /// How many lines are synced.
    synced: u64,
    /// Why it goes no further.
    failure: Option<(io::ErrorKind, String)>,
}

/// A line for the file.
struct Entry {
    text: Vec<u8>,
    /// Whether somebody waits for it.
    is_awaited: bool,
}

/// The end of a journal that is open for appending.
pub struct Writer {
    entries: Option<Sender<Entry>>,
    progress: watch::Receiver<Progress>,
    thread: Option<JoinHandle<()>>,
    sent: u64,
}

/// A line's place in the order of all lines.
#[derive(Clone, Copy, Debug)]
pub struct Mark(u64);

impl Writer {
    /// Begins to append to `file`.
    ///
    /// # Errors
    /// Where no thread can be started.
    pub fn start(file: File) -> Result<Self> {
        let (entries, received) = channel();
        let (publish, progress) = watch::channel(Progress {
            synced: 0,
            failure: None,
        });
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || write(file, &received, &publish))
            .map_err(|why| Error::output("the journal", why))?;
        Ok(Self {
            entries: Some(entries),
            progress,
            thread: Some(thread),
            sent: 0,
        })
    }

    /// Appends a line; it is on the disk when its mark is [`reached`](Self::reached).
    ///
    /// # Errors
    /// Where a line before it could not be written.
    pub fn append(&mut self, line: &Line) -> Result<Mark> {
        self.push(line, false)
    }

    /// Appends a line that is to be on the disk soon.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_soon(&mut self, line: &Line) -> Result<Mark> {
        self.push(line, true)
    }

    fn push(&mut self, line: &Line, is_awaited: bool) -> Result<Mark> {
        if let Some(failure) = &self.progress.borrow().failure {
            return Err(unwritten(failure));
        }
        let entry = Entry {
            text: super::text(line)?,
            is_awaited,
        };
        self.sent += 1;
        if let Some(entries) = &self.entries {
            // A thread that has ended has said why; whoever waits for the mark learns it.
            let _ = entries.send(entry);
        }
        Ok(Mark(self.sent))
    }

    /// A view that can be waited on while lines are appended.
    #[must_use]
    pub fn observe(&self) -> Observer {
        Observer(self.progress.clone())
    }

    /// Syncs all that was appended, and closes the file.
    ///
    /// # Errors
    /// [`Kind::Output`](crate::error::Kind::Output) where something could not be written.
    pub fn close(mut self) -> Result<()> {
        self.finish();
        match &self.progress.borrow().failure {
            None => Ok(()),
            Some(failure) => Err(unwritten(failure)),
        }
    }

    fn finish(&mut self) {
        drop(self.entries.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What was appended is written even where nobody closes it.
impl Drop for Writer {
    fn drop(&mut self) {
        self.finish();
    }
}

/// Sees how far a journal has come on the disk.
#[derive(Clone)]
pub struct Observer(watch::Receiver<Progress>);

impl Observer {
    /// Waits until a line is on the disk.
    ///
    /// # Errors
    /// [`Kind::Output`](crate::error::Kind::Output) where it cannot be written.
    pub async fn reached(&mut self, Mark(number): Mark) -> Result<()> {
        let is_decided =
            |progress: &Progress| progress.synced >= number || progress.failure.is_some();
        let Ok(progress) = self.0.wait_for(is_decided).await else {
            return Err(Error::bug("the journal's thread ended"));
        };
        match &progress.failure {
            Some(failure) if progress.synced < number => Err(unwritten(failure)),
            _ => Ok(()),
        }
    }
}

fn unwritten((kind, why): &(io::ErrorKind, String)) -> Error {
    Error::output("the journal", io::Error::new(*kind, why.clone()))
}

/// The thread: writes until nobody can append any more, or writing fails.
fn write(mut file: File, entries: &Receiver<Entry>, publish: &watch::Sender<Progress>) {
    let mut pending = Pending::default();
    let result = loop {
        let received = match pending.due {
            None => entries.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => entries.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        let result = match received {
            Ok(first) => pending.write(&mut file, first, entries, publish),
            Err(RecvTimeoutError::Timeout) => pending.sync(&file, publish),
            Err(RecvTimeoutError::Disconnected) => break pending.sync(&file, publish),
        };
        if result.is_err() {
            break result;
        }
    };
    if let Err(why) = result {
        let failure = Some((why.kind(), why.to_string()));
        publish.send_modify(|progress| progress.failure = failure);
    }
}

/// What was written and not yet synced.
#[derive(Default)]
struct Pending {
    lines: u64,
    due: Option<Instant>,
}

impl Pending {
    /// Writes an entry and all that have come after it.
    fn write(
        &mut self,
        file: &mut File,
        first: Entry,
        more: &Receiver<Entry>,
        publish: &watch::Sender<Progress>,
    ) -> io::Result<()> {
        if !first.is_awaited {
            std::thread::sleep(GATHERING);
        }
        let mut text = Vec::new();
        let mut is_awaited = false;
        for entry in std::iter::once(first).chain(more.try_iter()) {
            text.extend(entry.text);
            is_awaited |= entry.is_awaited;
            self.lines += 1;
        }
        file.write_all(&text)?;
        let due = *self
            .due
            .get_or_insert_with(|| Instant::now() + SYNC_INTERVAL);
        if is_awaited || due <= Instant::now() {
            return self.sync(file, publish);
        }
        Ok(())
    }

    fn sync(&mut self, file: &File, publish: &watch::Sender<Progress>) -> io::Result<()> {
        self.due = None;
        if self.lines == 0 {
            return Ok(());
        }
        file.sync_data()?;
        let lines = std::mem::take(&mut self.lines);
        publish.send_modify(|progress| progress.synced += lines);
        Ok(())
    }
}
