//! Where this program keeps files: the XDG base directories, on every platform.

use std::path::PathBuf;

use etcetera::base_strategy::{BaseStrategy, Xdg};

/// The folder for state that outlives a command, `$XDG_STATE_HOME/thinctl`.
///
/// `None` where nobody said which home to use: without `HOME` nothing is written anywhere.
#[must_use]
pub fn state() -> Option<PathBuf> {
    Some(strategy("XDG_STATE_HOME")?.state_dir()?.join("thinctl"))
}

/// The folder for what can be fetched again, `$XDG_CACHE_HOME/thinctl`; `None` as for [`state`].
#[must_use]
pub fn cache() -> Option<PathBuf> {
    Some(strategy("XDG_CACHE_HOME")?.cache_dir().join("thinctl"))
}

fn strategy(variable: &str) -> Option<Xdg> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // The library would ask the user database for a home, which services and build jobs do not mean.
    if cfg!(unix) && !is_set("HOME") && !is_set(variable) {
        return None;
    }
    Xdg::new().ok()
}
