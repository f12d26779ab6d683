//! Where this program keeps files: the XDG base directories, on every platform.

use std::path::{Path, PathBuf};

use etcetera::base_strategy::{BaseStrategy, Xdg};

/// Says where folders of state are.
pub const STATE: &str = "XDG_STATE_HOME";
/// Says where folders of configuration are.
pub const CONFIG: &str = "XDG_CONFIG_HOME";
/// Says where folders of caches are.
pub const CACHE: &str = "XDG_CACHE_HOME";

const PROGRAM: &str = "thinctl";

/// The folder for state that outlives a command, `$XDG_STATE_HOME/thinctl`.
///
/// `None` where nobody said which home to use: without `HOME` nothing is written anywhere.
#[must_use]
pub fn state() -> Option<PathBuf> {
    Some(strategy(STATE)?.state_dir()?.join(PROGRAM))
}

/// The folder of the configuration, `$XDG_CONFIG_HOME/thinctl`.
///
/// `None` where nobody said which home to use: without `HOME` nothing is read anywhere.
#[must_use]
pub fn config() -> Option<PathBuf> {
    Some(strategy(CONFIG)?.config_dir().join(PROGRAM))
}

/// The folder for what can be fetched again, `$XDG_CACHE_HOME/thinctl`; `None` as for [`state`].
#[must_use]
pub fn cache() -> Option<PathBuf> {
    Some(strategy(CACHE)?.cache_dir().join(PROGRAM))
}

/// The base directories, where `variable` or `HOME` says which.
fn strategy(variable: &str) -> Option<Xdg> {
    let is_home_set = std::env::var_os("HOME").is_some_and(|home| !home.is_empty());
    // The library would ask the user database for a home, which services and build jobs do not mean.
    if cfg!(unix) && !is_home_set && !is_set(variable) {
        return None;
    }
    Xdg::new().ok()
}

/// Whether a variable of the specification names a folder; a relative path does not count.
#[must_use]
pub fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| Path::new(&value).is_absolute())
}
