//! Where this program keeps files: the XDG base directories, on every platform.

use std::path::PathBuf;

use etcetera::BaseStrategy;

/// The folder for state that outlives a command, `$XDG_STATE_HOME/thinctl`.
///
/// `None` where nobody said which home to use: without `HOME` nothing is written anywhere.
#[must_use]
pub fn state() -> Option<PathBuf> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // The library would ask the user database for a home, which services and build jobs do not mean.
    if cfg!(unix) && !is_set("HOME") && !is_set("XDG_STATE_HOME") {
        return None;
    }
    Some(
        etcetera::base_strategy::Xdg::new()
            .ok()?
            .state_dir()?
            .join("thinctl"),
    )
}
