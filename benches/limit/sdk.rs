//! The SDK as thinctl sets it up, and nothing else of thinctl: what no program that uses it can undercut.

use std::time::Duration;

use anyhow::Result;
use clap::Args;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use thinctl::client;

use crate::server;

/// How many updates to send; to whom and as whom, the environment says.
#[derive(Args)]
pub struct Options {
    #[arg(long)]
    count: usize,
    #[arg(long)]
    concurrency: usize,
}

/// Sends them.
pub fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(update(options))
}

async fn update(options: &Options) -> Result<()> {
    let settings = client::Options {
        profile: None,
        region: None,
        endpoint_url: None,
        timeout: Duration::from_mins(1),
        max_attempts: None,
        trace: None,
    };
    let connection = client::connect(&settings).await?.without_retries();
    let updates = (0..options.count).map(|number| {
        let update = connection.api.update_device();
        let update = update.id(server::id(number)).name("x");
        update.send()
    });
    let answers = stream::iter(updates).buffer_unordered(options.concurrency);
    answers.try_for_each(|_| async { Ok(()) }).await?;
    Ok(())
}
