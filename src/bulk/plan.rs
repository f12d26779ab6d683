//! What is about to be done, shown and confirmed before anything is sent.

use clap::Args;
use futures_util::stream::{self, StreamExt, TryStreamExt};

use super::CONCURRENCY;
use super::mutation::{Caution, Description, Mutation};
use crate::args::ClientToken;
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::select::{Missing, Origin, Targets};
use crate::text;
use crate::ui::Ui;

/// Options of every verb that changes something.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Safety options")]
pub struct ChangeArgs {
    /// Do not ask
    #[arg(short, long)]
    pub yes: bool,

    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub dry_run: bool,

    /// With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub max_affected: usize,

    /// Count a target that does not exist as skipped, not as failed
    #[arg(long)]
    pub ignore_missing: bool,
}

impl ChangeArgs {
    /// What becomes of words that call nothing.
    #[must_use]
    pub fn missing(&self) -> Missing {
        if self.ignore_missing {
            Missing::LetGo
        } else {
            Missing::Refused
        }
    }

    fn check_cap(&self, count: usize) -> Result<()> {
        if self.max_affected == 0 || count <= self.max_affected {
            return Ok(());
        }
        let most = self.max_affected;
        Err(Error::usage(format!(
            "{count} targets are meant, more than --max-affected {most}; nothing was sent"
        ))
        .hint(format!(
            "look at them with --dry-run, then give --max-affected {count}"
        )))
    }
}

/// Refuses a client token for more than one target: it stands for one request.
///
/// # Errors
/// [`Kind::Usage`].
pub fn token_for_one(token: Option<&ClientToken>, targets: usize) -> Result<()> {
    match token {
        Some(_) if targets > 1 => Err(Error::usage("--client-token goes with one target only")
            .hint("leave it out: each request gets a token of its own")),
        _ => Ok(()),
    }
}

/// Makes sure that somebody wants this: by `--yes` and the cap on what was not typed, or by asking.
///
/// # Errors
/// [`Kind::Usage`] above the cap; [`Kind::Declined`] where the answer is no or nobody can be asked.
pub async fn approve<M: Mutation>(
    context: &Context,
    mutation: &M,
    targets: &Targets,
    args: &ChangeArgs,
) -> Result<()> {
    let count = targets.ids.len();
    let is_chosen = targets.origin == Origin::Chosen;
    if args.yes {
        return if is_chosen {
            args.check_cap(count)
        } else {
            Ok(())
        };
    }
    let asks = M::CAUTION == Caution::Always || count > 1 || is_chosen;
    if count == 0 || !asks {
        return Ok(());
    }
    if targets.stdin_is_used {
        return Err(Ui::cannot_ask("standard input was read for the targets"));
    }
    context.ui.require_terminal()?;
    let connection = context.connect().await?;
    confirm(
        context.ui,
        &connection,
        mutation,
        &targets.ids,
        args.ignore_missing,
    )
    .await
}

/// Shows what is about to be done and asks whether to go on.
async fn confirm<M: Mutation>(
    ui: Ui,
    connection: &Connection,
    mutation: &M,
    targets: &[String],
    ignore_missing: bool,
) -> Result<()> {
    let described = describe(connection, mutation, targets, ignore_missing).await?;
    described
        .iter()
        .filter_map(|target| target.caveat.as_ref())
        .for_each(|caveat| ui.warn(caveat));
    let account = described
        .iter()
        .find_map(|target| target.account.as_deref());
    let place = connection.place(account);
    let action = capitalised(M::ACTION);
    if described.is_empty() {
        return Ok(());
    }
    if let [only] = &described[..] {
        return ui.confirm(&format!("{action} {} in {place}?", only.label));
    }
    let (noun, nouns) = M::NOUNS;
    let count = text::count(described.len(), noun, nouns);
    let labels = described.iter().map(|target| target.label.as_str());
    let list = text::first_of(labels, "\n  ");
    let question = format!("{action} {count} in {place}?\n  {list}");
    match M::CAUTION {
        Caution::Always => ui.confirm_count(&question, described.len()),
        Caution::Several => ui.confirm(&format!("{question}\nGo on?")),
    }
}

/// Describes every target; one that does not exist ends it, unless such are to be skipped anyway.
async fn describe<M: Mutation>(
    connection: &Connection,
    mutation: &M,
    targets: &[String],
    ignore_missing: bool,
) -> Result<Vec<Description>> {
    let can_be_missing = |kind| ignore_missing && kind == Kind::NotFound;
    stream::iter(targets)
        .map(|target| mutation.describe(connection, target))
        .buffered(CONCURRENCY)
        .filter_map(|described| async move {
            match described {
                Err(error) if can_be_missing(error.kind()) => None,
                described => Some(described),
            }
        })
        .try_collect()
        .await
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
