//! What is about to be done, shown and confirmed before anything is sent.

use futures_util::stream::{self, StreamExt, TryStreamExt};

use super::args::ChangeArgs;
use super::mutation::{Caution, Description, Mutation};
use crate::args::account;
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::select::{Missing, Origin, Targets};
use crate::text;
use crate::ui::Ui;

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
            args.check_cap(count, context)
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
    let named = &targets.ids[..count.min(text::NAMED)];
    let described = describe(context, mutation, named, args.missing()).await?;
    let gone = named.len() - described.len();
    confirm::<M>(context.ui, &connection, &described, count - gone)
}

/// Shows what is about to be done to `count` targets, some of them described, and asks whether to go on.
fn confirm<M: Mutation>(
    ui: Ui,
    connection: &Connection,
    described: &[Description],
    count: usize,
) -> Result<()> {
    described
        .iter()
        .filter_map(|target| target.caveat.as_ref())
        .for_each(|caveat| ui.warn(caveat));
    let mut arns = described.iter().filter_map(|target| target.arn.as_deref());
    let place = connection.place(arns.find_map(account));
    let action = capitalised(M::ACTION);
    if described.is_empty() {
        return Ok(());
    }
    if let [only] = described {
        return ui.confirm(&format!("{action} {} in {place}?", only.label));
    }
    let (noun, nouns) = M::NOUNS;
    let targets = text::count(count, noun, nouns);
    let label = |number: usize| described.get(number).map_or("", |target| &target.label);
    let list = text::first_of((0..count).map(label), "\n  ");
    let question = format!("{action} {targets} in {place}?\n  {list}");
    match M::CAUTION {
        Caution::Always => ui.confirm_count(&question, count),
        Caution::Several => ui.confirm(&format!("{question}\nGo on?")),
    }
}

/// Describes as many targets as a question names; one that does not exist ends it, unless such are to be skipped
/// anyway: then it is left out.
async fn describe<M: Mutation>(
    context: &Context,
    mutation: &M,
    targets: &[String],
    missing: Missing,
) -> Result<Vec<Description>> {
    let connection = &context.connect().await?;
    let can_be_missing = |kind| missing == Missing::LetGo && kind == Kind::NotFound;
    stream::iter(targets)
        .map(|target| mutation.describe(connection, target))
        .buffered(context.concurrency())
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
