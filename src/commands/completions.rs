//! `thinctl completions`

use clap::Args;
use clap_complete::Shell;

use crate::context::Context;
use crate::output::Report;

pub const HELP: &str = "Examples:
  thinctl completions bash > ~/.local/share/bash-completion/completions/thinctl
  thinctl completions zsh > ~/.zfunc/_thinctl           (with ~/.zfunc in fpath)
  thinctl completions fish > ~/.config/fish/completions/thinctl.fish
  thinctl completions powershell >> $PROFILE";

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell to write for
    shell: Shell,
}

/// The script for a shell, from the tree of commands.
pub fn run<'a>(context: &'a Context, args: &CompletionsArgs) -> Report<'a> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut (context.root)(), "thinctl", &mut script);
    Report::Text(String::from_utf8_lossy(&script).into_owned())
}
