//! `thinctl completions`

use clap::Args;
use clap_complete::Shell;

use crate::complete;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Report;

pub const HELP: &str =
    "Static scripts know commands, options and fixed words. They start no process:
  thinctl completions bash > ~/.local/share/bash-completion/completions/thinctl
  thinctl completions zsh > ~/.zfunc/_thinctl           (with ~/.zfunc in fpath)
  thinctl completions fish > ~/.config/fish/completions/thinctl.fish
  thinctl completions powershell >> $PROFILE

With --dynamic the shell asks thinctl at each TAB, and is told ids, names, serial
numbers, columns, conditions and profiles as well. In the shell's start-up file,
so that script and program are always of one version:
  bash         source <(thinctl completions --dynamic bash)
  zsh          source <(thinctl completions --dynamic zsh)     (after compinit)
  fish         thinctl completions --dynamic fish | source
  elvish       eval (thinctl completions --dynamic elvish | slurp)
  powershell   thinctl completions --dynamic powershell | Out-String |
                 Invoke-Expression

That costs a start of thinctl at each TAB. Where an item is named it lists up to
500 with your credentials, the --profile, --region and --endpoint-url of the line,
and gives up after 1.5 seconds without a word. What it got is kept for a minute in
~/.cache/thinctl/completion, readable by you alone. With --sandbox before the cursor, or
THINCTL_SANDBOX in the environment, nothing is sent to AWS.";

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell to write for
    shell: Shell,

    /// Complete ids, names and columns too, by asking thinctl at each TAB
    #[arg(long)]
    dynamic: bool,
}

/// The script for a shell: from the tree of commands, or one that asks this program.
///
/// # Errors
/// A usage error for a shell that cannot ask.
pub fn run<'a>(context: &'a Context, args: &CompletionsArgs) -> Result<Report<'a>> {
    if args.dynamic {
        let shell = args.shell.to_string();
        return complete::registration(&shell)
            .map(Report::Text)
            .ok_or_else(|| Error::usage(format!("{shell} has no dynamic completions")));
    }
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut (context.root)(), "thinctl", &mut script);
    Ok(Report::Text(String::from_utf8_lossy(&script).into_owned()))
}
