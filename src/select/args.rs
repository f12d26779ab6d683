//! The words that choose items, the same for every verb.

use std::collections::HashSet;
use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;
use futures_util::stream::{self, LocalBoxStream, StreamExt, TryStreamExt};
use jiff::Timestamp;

use super::fetch::{Fetcher, OnFailure};
use super::names::{Called, Names, Wanted};
use super::{Plan, Test, file};
use crate::args::Concurrency;
use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::resource::{self, Chosen, Record, Resource};

/// Which items.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Choosing")]
pub struct SelectArgs {
    /// Ids, ARNs, serial numbers or exact names; id:, serial: or name: forces a reading; - reads standard input
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    #[command(flatten)]
    filter: FilterArgs,
}

/// Which items, other than by typing each.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Choosing")]
pub struct FilterArgs {
    /// Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it
    #[arg(long, value_name = "FILE")]
    from_file: Vec<PathBuf>,

    /// Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)
    #[arg(long = "where", value_name = "CONDITION")]
    conditions: Vec<String>,

    /// Every item
    #[arg(long, conflicts_with_all = ["from_file", "conditions"])]
    all: bool,

    /// Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]
    // Read by `cli` from what was parsed: it holds for all that the command does, not for the choosing alone.
    #[arg(long, value_name = "N", help_heading = "Bulk options")]
    pub concurrency: Option<Concurrency>,
}

impl FilterArgs {
    /// Whether anything of it was said.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.all || !self.from_file.is_empty() || !self.conditions.is_empty()
    }

    /// Reads it without anything typed beside it.
    ///
    /// # Errors
    /// A usage error for what cannot be read or understood.
    pub fn read<R: Resource>(&self, context: &Context) -> Result<Selection<R>> {
        let select = SelectArgs {
            targets: Vec::new(),
            filter: self.clone(),
        };
        select.read(Vec::new(), context.clock.now())
    }
}

/// Reads what items are called.
///
/// # Errors
/// A usage error for what calls nothing.
pub fn words(texts: &[String]) -> Result<Vec<Wanted>> {
    let parse = |text: &String| {
        text.parse()
            .map_err(|why| Error::usage(format!("\"{text}\" {why}")))
    };
    texts.iter().map(parse).collect()
}

/// Words that choose items of a resource.
#[allow(
    async_fn_in_trait,
    reason = "the runtime has one thread, so no future needs to be Send"
)]
pub trait Choose<R: Resource> {
    /// Reads what was typed, files and standard input; what it names of other resources is looked up.
    ///
    /// # Errors
    /// A usage error for what cannot be read or understood; as a look-up fails.
    async fn choose(&self, context: &Context) -> Result<Selection<R>>;
}

impl<R: Resource> Choose<R> for SelectArgs {
    async fn choose(&self, context: &Context) -> Result<Selection<R>> {
        self.read(Vec::new(), context.clock.now())
    }
}

impl SelectArgs {
    /// Reads what was typed, files and standard input; `shortcuts` are further conditions.
    ///
    /// # Errors
    /// A usage error for what cannot be read or understood.
    pub fn read<R: Resource>(
        &self,
        shortcuts: Vec<Test<R>>,
        now: Timestamp,
    ) -> Result<Selection<R>> {
        if self.filter.all && !self.targets.is_empty() {
            return Err(Error::usage(
                "--all cannot be used with targets that are named",
            ));
        }
        let (dashes, typed): (Vec<_>, Vec<_>) = self
            .targets
            .iter()
            .cloned()
            .partition(|target| target == "-");
        let files = dashes
            .iter()
            .map(PathBuf::from)
            .chain(self.filter.from_file.iter().cloned());
        let files: Vec<PathBuf> = files.collect();
        let mut wanted = words(&typed)?;
        for path in &files {
            wanted.extend(file::read(path)?);
        }
        let conditions = self
            .filter
            .conditions
            .iter()
            .map(|text| Test::parse(text, now));
        let tests = conditions
            .chain(shortcuts.into_iter().map(Ok))
            .collect::<Result<Vec<_>>>()?;
        let extent = match (typed.is_empty() && files.is_empty(), tests.is_empty()) {
            (true, true) if !self.filter.all => Extent::Unsaid,
            (true, _) => Extent::Listed,
            (false, _) => Extent::Named,
        };
        Ok(Selection {
            origin: if extent == Extent::Named && files.is_empty() && tests.is_empty() {
                Origin::Typed
            } else {
                Origin::Chosen
            },
            stdin_is_used: files.iter().any(|path| path.as_os_str() == "-"),
            extent,
            wanted,
            tests,
        })
    }
}

/// Which items were asked for, before anything was looked up.
pub struct Selection<R: Resource> {
    wanted: Vec<Wanted>,
    tests: Vec<Test<R>>,
    extent: Extent,
    /// How they were asked for.
    pub origin: Origin,
    /// Whether standard input was read, so that no question can be asked.
    pub stdin_is_used: bool,
}

/// Where the items are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// Nothing was said.
    Unsaid,
    /// Among all.
    Listed,
    /// Among those that were named; a file may name none.
    Named,
}

/// Whether somebody typed each target: only then is it certain how many are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Each was typed.
    Typed,
    /// A condition, a file or standard input chose them.
    Chosen,
}

impl<R: Resource> Selection<R> {
    /// What was called so, word by word.
    #[must_use]
    pub fn named(wanted: Vec<Wanted>) -> Self {
        Self {
            wanted,
            tests: Vec::new(),
            extent: Extent::Named,
            origin: Origin::Typed,
            stdin_is_used: false,
        }
    }

    /// The items for a list as they are complete, all where nothing was said, and what completes them.
    ///
    /// # Errors
    /// As names cannot be resolved.
    pub async fn list(
        self,
        context: &Context,
        shown: &[Chosen<R>],
    ) -> Result<(
        LocalBoxStream<'static, Result<Vec<Record<R>>>>,
        Rc<Fetcher<R>>,
    )> {
        let connection = &context.connect().await?;
        let source = source::<R>(connection, self.extent, &self.wanted, Missing::Refused).await?;
        let plan = Plan::new(self.tests, shown);
        let fetcher = Fetcher::prepare(connection, context, plan, OnFailure::Show).await?;
        Ok((fetcher.run(source.pages), fetcher))
    }

    /// The ids of the items; nothing is listed where what was typed are ids.
    ///
    /// # Errors
    /// A usage error where nothing was said; as names cannot be resolved, unless what is `missing` is let go, or
    /// details not be fetched.
    pub async fn targets(self, context: &Context, missing: Missing) -> Result<Targets> {
        let (origin, stdin_is_used) = (self.origin, self.stdin_is_used);
        let (ids, missing) = if let Some(ids) = self.known_ids()? {
            (ids, Vec::new())
        } else {
            let (records, missing) = self.find(context, missing).await?;
            (records.iter().filter_map(Record::id).collect(), missing)
        };
        let mut seen = HashSet::new();
        Ok(Targets {
            ids: ids
                .into_iter()
                .filter(|id| seen.insert(id.clone()))
                .collect(),
            missing,
            origin,
            stdin_is_used,
        })
    }

    /// The id of the one item that was named.
    ///
    /// # Errors
    /// As [`targets`](Self::targets).
    pub async fn id(self, context: &Context) -> Result<String> {
        let mut ids = self.targets(context, Missing::Refused).await?.ids;
        ids.pop()
            .ok_or_else(|| Error::bug("a name that was found has no id"))
    }

    /// The items, by a listing.
    ///
    /// # Errors
    /// As [`targets`](Self::targets).
    pub async fn records(self, context: &Context) -> Result<Vec<Record<R>>> {
        let (records, _) = self.find(context, Missing::Refused).await?;
        Ok(records)
    }

    async fn find(
        self,
        context: &Context,
        missing: Missing,
    ) -> Result<(Vec<Record<R>>, Vec<String>)> {
        if self.extent == Extent::Unsaid {
            return Err(Error::usage(format!("no {} is named", R::NOUN))
                .hint("name some, choose some with --where, or give --all"));
        }
        let connection = context.connect().await?;
        let source = source::<R>(&connection, self.extent, &self.wanted, missing).await?;
        let plan = Plan::new(self.tests, &[]);
        let fetcher = Fetcher::prepare(&connection, context, plan, OnFailure::Refuse).await?;
        Ok((
            fetcher.run(source.pages).try_concat().await?,
            source.missing,
        ))
    }

    /// The ids, where each was typed as one and no condition is to be checked.
    fn known_ids(&self) -> Result<Option<Vec<String>>> {
        if self.extent != Extent::Named || !self.tests.is_empty() {
            return Ok(None);
        }
        self.wanted.iter().map(Wanted::known_id::<R>).collect()
    }
}

/// What becomes of words that call nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is done at all.
    Refused,
    /// They are let go, and reported.
    LetGo,
}

/// Items by their ids, each once, in the order asked.
#[derive(Clone, Debug)]
pub struct Targets {
    /// The ids; ARNs where the API takes ARNs.
    pub ids: Vec<String>,
    /// Words that call nothing, as they were typed.
    pub missing: Vec<String>,
    /// How they were asked for.
    pub origin: Origin,
    /// Whether standard input was read, so that no question can be asked.
    pub stdin_is_used: bool,
}

impl Targets {
    /// A target that was typed.
    #[must_use]
    pub fn one(id: String) -> Self {
        Self {
            ids: vec![id],
            missing: Vec::new(),
            origin: Origin::Typed,
            stdin_is_used: false,
        }
    }
}

/// The pages to choose from, and the words that call nothing in them.
struct Source<R: Resource> {
    pages: LocalBoxStream<'static, Result<Vec<R::Summary>>>,
    missing: Vec<String>,
}

/// The service's pages, or one with all that was named, in that order.
async fn source<R: Resource>(
    connection: &Connection,
    extent: Extent,
    wanted: &[Wanted],
    missing: Missing,
) -> Result<Source<R>> {
    if extent != Extent::Named {
        let connection = connection.clone();
        let pages = client::pages(async move |token| R::page(&connection, token).await, R::id);
        return Ok(Source {
            pages: pages.boxed_local(),
            missing: Vec::new(),
        });
    }
    let records = resource::all::<R>(connection).await?.into_iter();
    let records: Vec<_> = records.map(Record::of_summary).collect();
    let called: Vec<_> = records.iter().map(Called::of::<R>).collect();
    let names = Names::of(&called);
    let (places, unknown) = names.places::<R>(wanted)?;
    if !unknown.is_empty() && missing == Missing::Refused {
        return Err(names.unknown::<R>(&unknown));
    }
    let missing = unknown.into_iter().map(ToString::to_string).collect();
    let mut items: Vec<_> = records.into_iter().map(|record| record.summary).collect();
    let chosen = places
        .into_iter()
        .filter_map(|place| items[place].take())
        .collect();
    Ok(Source {
        pages: stream::once(async { Ok(chosen) }).boxed_local(),
        missing,
    })
}
