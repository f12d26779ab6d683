//! How to take a change back: the command, for a person who watches.

use futures_util::stream::{self, StreamExt, TryStreamExt};

use super::{Mutation, Task};
use crate::client::Connection;
use crate::context::Context;
use crate::error::Result;
use crate::text::escape;
use crate::ui::Verbosity;

/// A hint for more targets than this is no hint.
const MOST: usize = 10;

/// The commands that take changes back, for each target in the order of the plan.
#[derive(Debug, Default)]
pub struct Undo(Vec<Option<String>>);

impl Undo {
    /// Reads what the targets are like before they are changed. Where nobody would read the hint nothing is asked.
    ///
    /// # Errors
    /// None: what cannot be read gives no hint.
    pub async fn prepare<M: Mutation>(
        context: &Context,
        connection: &Connection,
        mutation: &M,
        tasks: &[Task],
    ) -> Self {
        let is_read = context.ui.is_attended() && context.ui.says(Verbosity::Normal);
        if !is_read || tasks.len() > MOST {
            return Self::default();
        }
        let read = |task: &Task| {
            let target = task.target.clone();
            async move { mutation.reversal(connection, &target).await }
        };
        let words: Result<Vec<_>> = stream::iter(tasks)
            .map(read)
            .buffered(context.concurrency())
            .try_collect()
            .await;
        let words = words.unwrap_or_default().into_iter();
        Self(words.map(|words| command(context, &words?)).collect())
    }

    /// The hint, for the targets that were changed.
    #[must_use]
    pub fn hint(&self, changed: &[usize]) -> Option<String> {
        let commands = changed
            .iter()
            .filter_map(|number| self.0.get(*number)?.as_deref());
        let lines: Vec<_> = commands.map(|command| format!("\n  {command}")).collect();
        (!lines.is_empty()).then(|| format!("hint: to take it back:{}", lines.concat()))
    }
}

/// A command line that can be pasted into a shell; none where what it would hold is not safe to show.
fn command(context: &Context, words: &[String]) -> Option<String> {
    let words = words.iter().map(String::as_str);
    let line = shlex::try_join(words).ok()?;
    let line = format!("thinctl {line}{}", context.retyped());
    (escape(&line) == line).then_some(line)
}
