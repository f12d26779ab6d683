//! The inner loops: what is done for every device, tag or page of a long list.

use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use futures_util::{FutureExt, TryStreamExt, stream};
use jiff::Timestamp;
use thinctl::client::{Page, pages};
use thinctl::output::{
    Batch, ColumnSpec, Ending, Format, Kind, Listing, Output, Report, Rows, Settings, Target,
    Unwritten, Value, print,
};
use thinctl::select::condition::Condition;
use thinctl::text::escape;
use thinctl::ui::{ColorChoice, ErrorFormat, Ui, Verbosity};

/// As many as the service puts on a page.
const PAGE: usize = 50;

/// How many rows the writers get.
const ROWS: usize = 20 * PAGE;

fn columns() -> Vec<ColumnSpec> {
    let column = |name: &'static str, kind| ColumnSpec {
        name: name.into(),
        kind,
        in_table: true,
    };
    vec![
        column("id", Kind::Text),
        column("name", Kind::Text),
        column("status", Kind::Enum(&["REGISTERED", "DEREGISTERED"])),
        column("lastPostureAt", Kind::Time),
    ]
}

/// Rows of four cells.
struct Devices(std::ops::Range<usize>);

impl Rows for Devices {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, column: usize) -> Option<Value<'_>> {
        Some(match column {
            0 => "W500pDzLQPuuNWCcSX4IKsnT".into(),
            1 => "São Paulo call centre 120".into(),
            2 => "REGISTERED".into(),
            _ => Timestamp::from_millisecond(i64::try_from(row).ok()? * 1_001)
                .ok()?
                .into(),
        })
    }
}

fn listing() -> Listing<'static> {
    let batch =
        |page: usize| -> Batch<'static> { Box::new(Devices(page * PAGE..(page + 1) * PAGE)) };
    Listing {
        envelope: "devices",
        columns: columns(),
        batches: Box::pin(stream::iter(
            (0..ROWS / PAGE).map(move |page| Ok(batch(page))),
        )),
        unwritten: Unwritten::Dropped,
        ending: Box::new(Ending::default),
    }
}

fn writers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("write 1,000 rows");
    group.throughput(Throughput::Elements(ROWS as u64));
    for format in [
        Format::Ndjson,
        Format::Json,
        Format::Csv,
        Format::Table,
        Format::Yaml,
    ] {
        let settings = Settings {
            format,
            ..Settings::default()
        };
        group.bench_function(format.name(), |bencher| {
            bencher.iter(|| {
                let mut written = Vec::new();
                let mut target = Target {
                    ui: Ui::new(Verbosity::Quiet, ErrorFormat::Text, ColorChoice::Never),
                    output: Output::Memory(&mut written),
                    width: None,
                    styled: false,
                };
                let printed = print(Report::Listing(listing()), &settings, &mut target);
                let printed = printed.now_or_never().expect("nothing to wait for");
                printed.expect("printed");
                written
            });
        });
    }
}

fn conditions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("where");
    let time: Timestamp = "2025-10-09T08:53:20Z".parse().expect("a time");
    for (name, text, value) in [
        ("text", "name=desk 1,desk 2,desk 3", "desk 3".into()),
        ("word", "status=registered", "REGISTERED".into()),
        (
            "expression",
            "name~call.*1[0-9]+$",
            "São Paulo call centre 120".into(),
        ),
        ("time", "lastPostureAt<-30d", Value::Time(time)),
    ] {
        let condition = Condition::parse(text, &columns(), time).expect("a condition");
        group.bench_function(name, |bencher| {
            bencher.iter(|| condition.matches(black_box(Some(&value))));
        });
    }
    group.bench_function("parse", |bencher| {
        let columns = columns();
        bencher.iter(|| Condition::parse(black_box("status=registered"), &columns, time));
    });
}

fn sanitiser(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("escape");
    for (name, text) in [
        ("ascii", "G1D00W10477201XJ call centre"),
        ("letters", "São Paulo, 東京, Zürich"),
        ("hostile", "a\u{1b}[31mred\u{202e}\tb\u{200b}"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| escape(black_box(text)).len());
        });
    }
}

fn pager(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("pager");
    group.throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("1,000 ids", |bencher| {
        bencher.iter(|| {
            let fetch = async |token: Option<String>| {
                let page: usize = token.map_or(0, |token| token.parse().expect("own token"));
                let next = (page + 1) * PAGE;
                let mut id = String::new();
                let items = (page * PAGE..next).map(|number| {
                    id.clear();
                    write!(id, "{number:024}").expect("memory");
                    id.clone()
                });
                let items = items.collect();
                let next_token = (next < ROWS).then(|| (page + 1).to_string());
                Ok(Page { items, next_token })
            };
            let all = pages(fetch, |id: &String| Some(id))
                .try_fold(0, async |all, page| Ok(all + page.len()));
            all.now_or_never()
                .expect("nothing to wait for")
                .expect("a list")
        });
    });
}

criterion_group!(inner, writers, conditions, sanitiser, pager);
criterion_main!(inner);
