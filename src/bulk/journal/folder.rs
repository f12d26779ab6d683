//! Where journals are: one file a job, in a folder of this user alone.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use tempfile::Builder;

use super::read::Record;
use super::record::{Header, Line, Target};
use crate::dirs;
use crate::error::{Error, Kind, Result};

const EXTENSION: &str = "jsonl";

/// How often, and how long, to wait for another process that may only be reading.
const GLANCES: u32 = 5;
const GLANCE: Duration = Duration::from_millis(20);

/// The folder of all journals.
pub struct Folder(PathBuf);

/// What a file in the folder says, or why it says nothing.
pub struct Found {
    /// The job's id.
    pub id: String,
    /// Whether another process works on it.
    pub is_held: bool,
    /// What it says.
    pub record: Result<Record>,
}

impl Folder {
    /// The folder, `$XDG_STATE_HOME/thinctl/jobs`; it need not exist.
    ///
    /// # Errors
    /// [`Kind::Output`] where nobody said which home to use.
    pub fn find() -> Result<Self> {
        let state = dirs::state().ok_or_else(|| {
            let message = "there is no place for the journal: neither HOME nor XDG_STATE_HOME is set; nothing was sent";
            Error::new(Kind::Output, "OutputError", message)
                .hint("set XDG_STATE_HOME to a folder where the journal may be kept")
        })?;
        Ok(Self(state.join("jobs")))
    }

    fn path(&self, id: &str) -> PathBuf {
        self.0.join(id).with_extension(EXTENSION)
    }

    /// Writes a job's whole plan to the disk and returns its file, locked.
    ///
    /// It gets its name only when it is complete, so that no journal without a plan is ever found.
    ///
    /// # Errors
    /// [`Kind::Output`] where it cannot be written.
    pub fn create(&self, header: Header, targets: &[Target]) -> Result<File> {
        let path = self.path(&header.id);
        self.write_plan(&path, header, targets).map_err(|why| {
            let place = crate::text::escape(&self.0.to_string_lossy()).into_owned();
            Error::output(format_args!("the journal in {place}"), why)
                .hint("nothing was sent: work on more than one target is written down first")
        })
    }

    fn write_plan(&self, path: &Path, header: Header, targets: &[Target]) -> io::Result<File> {
        create_private(&self.0)?;
        let mut file = Builder::new().prefix(".plan-").tempfile_in(&self.0)?;
        let lines = std::iter::once(Line::Job(header));
        let mut text = Vec::new();
        for line in lines.chain(targets.iter().cloned().map(Line::Target)) {
            text.extend(super::text(&line).map_err(io::Error::other)?);
        }
        file.write_all(&text)?;
        file.as_file().sync_all()?;
        file.as_file().lock()?;
        let file = file.persist_noclobber(path).map_err(|error| error.error)?;
        // The name itself has to survive a power cut too.
        File::open(&self.0)?.sync_all()?;
        Ok(file)
    }

    /// Opens a job's journal to go on with it: its file, locked, with nothing torn at its end.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where there is none, [`Kind::Conflict`] where another process works on it; as it cannot
    /// be read.
    pub fn resume(&self, id: &str) -> Result<(File, Record)> {
        let mut file = self.open(id, OpenOptions::new().read(true).append(true))?;
        if !is_taken(&file, id)? {
            let message = format!("another process works on job {id}; nothing was sent");
            return Err(Error::new(Kind::Conflict, "JobIsRunning", message)
                .hint("wait for it, or interrupt it first"));
        }
        let record = read(&mut file, id)?;
        file.set_len(record.whole)
            .map_err(|why| Error::output(format_args!("the journal of job {id}"), why))?;
        Ok((file, record))
    }

    /// Reads a job's journal.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where there is none.
    pub fn read(&self, id: &str) -> Result<Found> {
        let mut file = self.open(id, OpenOptions::new().read(true))?;
        Ok(Found {
            id: id.to_owned(),
            is_held: !is_locked(file.try_lock_shared(), id)?,
            record: read(&mut file, id),
        })
    }

    /// Reads every journal, newest first.
    ///
    /// # Errors
    /// Where the folder cannot be read; none is none.
    pub fn all(&self) -> Result<Vec<Found>> {
        let mut ids = self.ids()?;
        ids.sort_unstable_by(|a, b| b.cmp(a));
        ids.iter().map(|id| self.read(id)).collect()
    }

    fn ids(&self) -> Result<Vec<String>> {
        let unreadable = |why: io::Error| unreadable("the folder of the journals", &why);
        let entries = match std::fs::read_dir(&self.0) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(unreadable)?,
        };
        let mut ids = Vec::new();
        for entry in entries {
            let path = entry.map_err(unreadable)?.path();
            let is_journal = path.extension().is_some_and(|found| found == EXTENSION);
            let id = path.file_stem().and_then(|id| id.to_str());
            ids.extend(id.filter(|_| is_journal).map(str::to_owned));
        }
        Ok(ids)
    }

    fn open(&self, id: &str, options: &mut OpenOptions) -> Result<File> {
        // An id is a file's name: nothing else may be reached through it.
        let is_name = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let opened = if is_name {
            open_no_link(options, &self.path(id))
        } else {
            Err(io::ErrorKind::NotFound.into())
        };
        opened.map_err(|why| match why.kind() {
            io::ErrorKind::NotFound => self.unknown(id),
            _ => unreadable(&format!("the journal of job {id}"), &why),
        })
    }

    fn unknown(&self, id: &str) -> Error {
        let message = format!("there is no job \"{id}\"");
        let error = Error::new(Kind::NotFound, "JobNotFound", message);
        let ids = self.ids().unwrap_or_default();
        match crate::text::closest(id, ids.iter().map(String::as_str)) {
            Some(close) => error.hint(format!("did you mean {close}?")),
            None => error.hint("`thinctl job list` shows them all"),
        }
    }
}

/// The id of a new job: its time, so that ids sort by age, and something random.
///
/// # Errors
/// Where the system gives no random numbers.
pub fn new_id(now: Timestamp) -> Result<String> {
    let suffix = super::random()? & 0xff_ffff;
    Ok(format!("{}-{suffix:06x}", now.strftime("%Y%m%d-%H%M%S")))
}

/// Whether the job is this process's now. Whoever only reads it holds the lock for a moment.
fn is_taken(file: &File, id: &str) -> Result<bool> {
    for _ in 0..GLANCES {
        if is_locked(file.try_lock(), id)? {
            return Ok(true);
        }
        std::thread::sleep(GLANCE);
    }
    Ok(false)
}

/// Whether an attempt to lock succeeded; otherwise another process holds the lock.
fn is_locked(attempt: Result<(), TryLockError>, id: &str) -> Result<bool> {
    match attempt {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(why)) => Err(unreadable(&format!("the journal of job {id}"), &why)),
    }
}

fn read(file: &mut File, id: &str) -> Result<Record> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)
        .map_err(|why| unreadable(&format!("the journal of job {id}"), &why))?;
    Record::parse(&bytes).map_err(|error| error.context(format_args!("job {id}")))
}

fn unreadable(what: &str, why: &io::Error) -> Error {
    let message = format!("cannot read {what}: {why}");
    Error::new(Kind::Other, "JournalUnreadable", message)
}

#[cfg(unix)]
fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

#[cfg(not(unix))]
fn create_private(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(unix)]
fn open_no_link(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = rustix::fs::OFlags::NOFOLLOW.bits();
    options.custom_flags(flags.cast_signed()).open(path)
}

#[cfg(not(unix))]
fn open_no_link(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    options.open(path)
}
