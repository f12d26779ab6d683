//! What only files and the service know, within a time that somebody typing does not mind.

use std::pin::pin;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, TryStreamExt};

use super::cache::Cache;
use super::items::Item;
use super::line::Line;
use crate::args::ArnKind;
use crate::client::{self, Connection};
use crate::context::{Clock, Service};
use crate::error::{Error, Result};
use crate::resource::{Device, Environment, Resource, SoftwareSet};

/// How long everything together may take.
pub(super) const PATIENCE: Duration = Duration::from_millis(1500);

/// How many pages are fetched: 500 items are more than anybody chooses from.
const MAX_PAGES: usize = 10;

/// The items of a kind, as many as can be had in time; none where the service cannot be asked.
pub(super) fn items(kind: ArnKind, line: &Line) -> Vec<Item> {
    let Ok(clock) = Clock::from_env() else {
        return Vec::new();
    };
    let service = line.service();
    let cache = Cache::of(kind, &service);
    let now = clock.now();
    if let Some(items) = cache.as_ref().and_then(|cache| cache.read(now)) {
        return items;
    }
    let (items, end) = collect(move |parts| list(kind, &service, clock, parts));
    if let Some(cache) = cache {
        cache.write(&items, end, now);
    }
    items
}

/// The names of the profiles.
pub(super) fn profiles() -> Vec<String> {
    let (profiles, _) = collect(|parts| {
        runtime()?.block_on(async {
            let _ = parts.send(client::profiles().await);
        });
        Ok(())
    });
    profiles
}

/// How a collection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// All that was asked for is there.
    Whole,
    /// Something failed, or time was up.
    Early,
}

/// Gathers what `work` sends until it is done or time is up.
///
/// On a thread of its own: neither a name server nor a file system in trouble can be interrupted, but the process
/// can end without them.
fn collect<T: Send + 'static>(
    work: impl FnOnce(&Sender<Vec<T>>) -> Result<()> + Send + 'static,
) -> (Vec<T>, End) {
    let deadline = Instant::now() + PATIENCE;
    let (sender, parts) = mpsc::channel();
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        let result = work(&sender);
        let _ = done.send(result.is_ok());
    });
    let mut all = Vec::new();
    let left = || deadline.saturating_duration_since(Instant::now());
    // It ends with the sender, which is dropped after `done` is known, or with the time.
    while let Ok(part) = parts.recv_timeout(left()) {
        all.extend(part);
    }
    match is_done.try_recv() {
        Ok(true) => (all, End::Whole),
        _ => (all, End::Early),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.map_err(|why| Error::bug("the runtime cannot start").caused_by(why))
}

fn list(kind: ArnKind, service: &Service, clock: Clock, pages: &Sender<Vec<Item>>) -> Result<()> {
    runtime()?.block_on(async {
        let connection = service.connect(clock).await?;
        match kind {
            ArnKind::Device => send::<Device>(&connection, pages).await,
            ArnKind::Environment => send::<Environment>(&connection, pages).await,
            ArnKind::SoftwareSet => send::<SoftwareSet>(&connection, pages).await,
        }
    })
}

async fn send<R: Resource>(connection: &Connection, pages: &Sender<Vec<Item>>) -> Result<()> {
    let listed = client::pages(async |token| R::page(connection, token).await, R::id);
    let mut listed = pin!(listed.take(MAX_PAGES));
    while let Some(page) = listed.try_next().await? {
        let items = page.into_iter().filter_map(Item::of::<R>).collect();
        if pages.send(items).is_err() {
            break;
        }
    }
    Ok(())
}
