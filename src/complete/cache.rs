//! Lists that were fetched a moment ago: somebody who completes one word mostly goes on to complete another.

use std::ffi::OsString;
use std::fs::{self, DirBuilder};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::items::Item;
use super::live::End;
use crate::args::ArnKind;
use crate::client::Options;
use crate::context::Service;
use crate::dirs;

/// How long a list is good for.
const LIFETIME: Duration = Duration::from_mins(1);

/// How long one is that could not be had: whoever is offline waits once, whoever logs in is not kept waiting.
const LIFETIME_OF_FAILURE: Duration = Duration::from_secs(10);

/// Where a list is kept, for its owner's eyes alone.
pub(super) struct Cache {
    path: PathBuf,
}

/// What a file holds.
#[derive(Serialize, Deserialize)]
struct Entry {
    /// The second of the Unix era at which it ends.
    until: i64,
    items: Vec<Item>,
}

impl Cache {
    /// The place for the items of a kind; `None` for the sandbox, which is as quick as any file, and without a home.
    pub(super) fn of(kind: ArnKind, service: &Service) -> Option<Self> {
        let Service::Aws(options) = service else {
            return None;
        };
        let key = key(options, std::env::vars_os());
        let name = format!("{}-{key:016x}.json", kind.segment());
        Some(Self {
            path: dirs::cache()?.join("completion").join(name),
        })
    }

    /// What was kept, if it is still good.
    pub(super) fn read(&self, now: Timestamp) -> Option<Vec<Item>> {
        let entry: Entry = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        // An end that is further away than any was written before the clock was set back.
        let latest = end_of(LIFETIME, now);
        (now.as_second() < entry.until && entry.until <= latest).then_some(entry.items)
    }

    /// Keeps a list; where that fails the next completion asks the service again.
    pub(super) fn write(&self, items: &[Item], end: End, now: Timestamp) {
        let lifetime = match end {
            End::Whole => LIFETIME,
            End::Early => LIFETIME_OF_FAILURE,
        };
        let entry = Entry {
            until: end_of(lifetime, now),
            items: items.to_vec(),
        };
        let _ = write(&self.path, &entry);
    }
}

fn end_of(lifetime: Duration, now: Timestamp) -> i64 {
    let lifetime = SignedDuration::try_from(lifetime).unwrap_or_default();
    now.as_second().saturating_add(lifetime.as_secs())
}

/// Tells apart whose items they are: by the options, and by everything in the environment that leads to AWS.
///
/// Secrets stay out: the key's id says whose they are, and a session's token changes without need.
fn key(options: &Options, variables: impl Iterator<Item = (OsString, OsString)>) -> u64 {
    let secrets = ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
    let is_ours = |name: &OsString| {
        let name = name.to_string_lossy();
        name.starts_with("AWS_") && !secrets.contains(&name.as_ref())
    };
    let mut variables: Vec<_> = variables.filter(|(name, _)| is_ours(name)).collect();
    variables.sort_unstable();
    let mut hasher = DefaultHasher::new();
    (&options.profile, &options.region, &options.endpoint_url).hash(&mut hasher);
    variables.hash(&mut hasher);
    hasher.finish()
}

/// Writes to a new file that takes the place of the old one: no reader sees half of it, no link is followed.
fn write(path: &Path, entry: &Entry) -> io::Result<()> {
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    make_private(folder)?;
    remove_stale(folder)?;
    // It is made for its owner alone.
    let mut file = NamedTempFile::new_in(folder)?;
    serde_json::to_writer(&mut file, entry)?;
    file.flush()?;
    file.persist(path)?;
    Ok(())
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // Somebody else may have made it, of something else.
    if !fs::symlink_metadata(folder)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Serial numbers do not lie about for longer than they are of use.
fn remove_stale(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let age = entry.metadata()?.modified()?.elapsed();
        if age.is_ok_and(|age| age > LIFETIME) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(profile: &str) -> Options {
        Options {
            profile: Some(profile.to_owned()),
            region: None,
            endpoint_url: None,
            timeout: LIFETIME,
            max_attempts: None,
            trace: None,
        }
    }

    #[test]
    fn a_key_depends_on_who_asks_and_on_nothing_else() {
        let key = |profile, variables: &[(&str, &str)]| {
            let variables = variables.iter();
            key(
                &options(profile),
                variables.map(|(name, value)| (name.into(), value.into())),
            )
        };
        let id = ("AWS_ACCESS_KEY_ID", "a");
        let region = ("AWS_REGION", "r");
        assert_eq!(key("p", &[id, region]), key("p", &[region, id]));
        assert_eq!(
            key("p", &[id]),
            key("p", &[id, ("AWS_SESSION_TOKEN", "t"), ("TERM", "x")])
        );
        assert_ne!(key("p", &[id]), key("q", &[id]));
        assert_ne!(key("p", &[id]), key("p", &[("AWS_ACCESS_KEY_ID", "b")]));
    }

    #[test]
    fn entries_end() {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = Cache {
            path: folder.path().join("completion/x.json"),
        };
        let at = |second| Timestamp::from_second(second).expect("a time");
        cache.write(&[], End::Whole, at(1000));
        assert_eq!(cache.read(at(1059)), Some(Vec::new()));
        assert_eq!(cache.read(at(1060)), None);
        assert_eq!(cache.read(at(999)), None, "the clock was set back");
        cache.write(&[], End::Early, at(1000));
        assert_eq!(cache.read(at(1009)), Some(Vec::new()));
        assert_eq!(cache.read(at(1010)), None);
        fs::write(&cache.path, "{\"until\": 1").expect("a file");
        assert_eq!(cache.read(at(0)), None, "cut");
    }
}
