//! What is measured: a function for each line, or some lines, of the table.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::measure::{Program, in_turn};
use crate::report::{Row, megabytes, percent, time, times};
use crate::server;
use crate::world::{BINARY, Server, World};

type Scenario = fn(&World) -> Result<Vec<Row>>;

/// Every scenario and its name, in the order of the table.
pub const ALL: [(&str, Scenario); 13] = [
    ("start", start),
    ("page", page),
    ("page-aws", page_aws),
    ("page-https", page_https),
    ("long-lists", long_lists),
    ("table", table),
    ("where", condition),
    ("details", details),
    ("bulk", bulk),
    ("bulk-throttled", bulk_throttled),
    ("sandbox", sandbox),
    ("sandbox-large", sandbox_large),
    ("size", size),
];

/// How many requests are under way at once.
const CONCURRENCY: usize = 16;

/// What differs by less is the same: peaks of one command are that far apart.
const SAME: f64 = 1.05;

/// A fleet whose list is long.
const LARGE: usize = 100_000;

fn start(world: &World) -> Result<Vec<Row>> {
    let nothing = Program::new(Path::new("/bin/true"), "");
    ["--version", "--help"]
        .into_iter()
        .map(|option| {
            let [ours, other] = in_turn([&world.thinctl(option), &nothing], 10 * world.runs(1))?;
            Ok(Row::ratio(
                format!("`{option}`, against /bin/true"),
                2.0,
                &ours,
                &other,
            ))
        })
        .collect()
}

fn page(world: &World) -> Result<Vec<Row>> {
    let server = world.serve_devices(50)?;
    let ours = world.client(&server, "device list");
    let runs = 5 * world.runs(1);
    let [listed, bare] = in_turn([&ours, &world.bare(&server, "list")], runs)?;
    Ok(vec![Row::ratio(
        "`device list`, one page, http",
        1.5,
        &listed,
        &bare,
    )])
}

fn page_aws(world: &World) -> Result<Vec<Row>> {
    let server = world.serve_devices(50)?;
    let Some(aws) = world.aws(&server, "list-devices") else {
        return Ok(Vec::new());
    };
    let ours = world.client(&server, "device list");
    let [ours, aws] = in_turn([&ours, &aws], world.runs(3))?;
    let faster = aws.seconds() / ours.seconds();
    Ok(vec![Row {
        target: "≥ 100 × faster".to_owned(),
        result: format!("{faster:.0} × faster"),
        is_met: Some(faster >= 100.0),
        ..Row::ratio("the same, against aws-cli", 0.01, &ours, &aws)
    }])
}

fn page_https(world: &World) -> Result<Vec<Row>> {
    let server = world.serve(&server::Options {
        devices: 50,
        tls: Some(world.file("ca.pem")),
        ..server::Options::default()
    })?;
    let programs = [
        &world.client(&server, "device list"),
        &world.bare(&server, "list"),
    ];
    let [ours, bare] = in_turn(programs, 5 * world.runs(1))?;
    Ok(vec![Row::ratio(
        "`device list`, one page, https",
        1.2,
        &ours,
        &bare,
    )])
}

fn long_lists(world: &World) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let fleets = [world.scaled(LARGE), world.scaled(LARGE) / 10];
    let [large, small] = [
        world.serve_devices(fleets[0])?,
        world.serve_devices(fleets[1])?,
    ];
    for format in ["ndjson", "csv", "json"] {
        let line = format!("device list -o {format}");
        let programs = [&world.client(&large, &line), &world.bare(&large, "list")];
        let [ours, bare] = in_turn(programs, world.runs(1))?;
        rows.push(Row::ratio(
            format!("{} devices as {format}", fleets[0]),
            1.8,
            &ours,
            &bare,
        ));
        let [less] = in_turn([&world.client(&small, &line)], world.runs(1))?;
        let peak = ours.megabytes();
        rows.push(Row {
            is_met: Some(peak <= 12.0 && peak <= SAME * less.megabytes()),
            target: "≤ 12 MB, the same with a tenth".to_owned(),
            result: format!("{}, {}", megabytes(peak), megabytes(less.megabytes())),
            ..Row::at_most("its memory", peak, 12.0, megabytes)
        });
    }
    Ok(rows)
}

fn table(world: &World) -> Result<Vec<Row>> {
    let devices = world.scaled(LARGE);
    let server = world.serve_devices(devices)?;
    let programs = [
        &world.client(&server, "device list"),
        &world.bare(&server, "list"),
    ];
    let [ours, bare] = in_turn(programs, world.runs(1))?;
    Ok(vec![
        Row::ratio(format!("{devices} devices as a table"), 2.2, &ours, &bare),
        Row::at_most("its memory", ours.megabytes(), 24.0, megabytes),
    ])
}

/// A condition that every device meets: as much is printed as without it.
fn condition(world: &World) -> Result<Vec<Row>> {
    let server = world.serve_devices(world.scaled(LARGE))?;
    let all = world.client(&server, "device list -o ndjson");
    let chosen = world.client(&server, "device list -o ndjson --where model=AFTGAZL");
    let [chosen, all] = in_turn([&chosen, &all], world.runs(1))?;
    Ok(vec![Row::ratio(
        "`--where` on a plain column, against none",
        1.1,
        &chosen,
        &all,
    )])
}

fn details(world: &World) -> Result<Vec<Row>> {
    let (devices, latency) = (world.scaled(10_000), 20);
    let server = world.serve(&server::Options {
        devices,
        latency,
        ..server::Options::default()
    })?;
    let line = "device list -o ndjson --columns id,softwareSetUpdateStatus";
    let [ours] = in_turn([&world.client(&server, line)], 1)?;
    let calls = devices + devices.div_ceil(50);
    let least = seconds(calls) * seconds(usize::try_from(latency)?) / 1e3 / seconds(CONCURRENCY);
    let row = Row::at_most(
        format!("detail column of {devices} devices, {latency} ms latency"),
        ours.seconds() / least,
        1.2,
        times,
    );
    Ok(vec![Row {
        peak: Some(ours.megabytes()),
        ..row.times(ours.seconds(), least)
    }])
}

/// As a floating-point number.
fn seconds(count: usize) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let number = count as f64;
    number
}

/// Updates of so many devices, whose ids stand in a file.
fn updates(world: &World, count: usize) -> Result<String> {
    let mut ids = String::new();
    for number in 0..count {
        writeln!(ids, "{}", server::id(number))?;
    }
    let file = world.file(&format!("ids-{count}"));
    std::fs::write(&file, ids)?;
    Ok(format!(
        "device update --from-file {} --name x --yes --max-affected 0 --concurrency {CONCURRENCY} -o ndjson",
        file.display()
    ))
}

fn bulk(world: &World) -> Result<Vec<Row>> {
    let count = world.scaled(10_000);
    let server = world.serve_devices(0)?;
    let ours = world.client(&server, &updates(world, count)?);
    let bare = world.bare(
        &server,
        &format!("update --count {count} --concurrency {CONCURRENCY}"),
    );
    let [ours, bare] = in_turn([&ours, &bare], world.runs(3))?;
    let rate = bare.seconds() / ours.seconds();
    Ok(vec![Row {
        target: "≥ 80 % of the bare rate".to_owned(),
        result: percent(rate),
        is_met: Some(rate >= 0.8),
        ..Row::ratio(format!("{count} updates, no limit"), 1.25, &ours, &bare)
    }])
}

/// Fewer than anybody would call a bulk, so that the benchmark ends: each takes some ten seconds.
fn bulk_throttled(world: &World) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (rate, count, burst) in [(500, 5_000, 100), (20, 200, 20)] {
        let (count, burst) = (world.scaled(count).max(burst + 10), burst);
        let server = world.serve(&server::Options {
            latency: 20,
            rate: seconds(rate),
            burst: seconds(burst),
            ..server::Options::default()
        })?;
        let took = world
            .client(&server, &updates(world, count)?)
            .run()?
            .wall
            .as_secs_f64();
        let (taken, refused) = server.end()?;
        ensure!(taken == count, "{taken} of {count} updates were taken");
        let least = seconds(count - burst) / seconds(rate);
        let work = format!("{count} updates, {rate}/s (burst {burst}), 20 ms latency");
        rows.push(Row::at_most(work, took / least, 1.03, times).times(took, least));
        let wasted = seconds(refused) / seconds(taken + refused);
        let row = Row::at_most("calls of these that were refused", wasted, 0.08, percent);
        rows.push(Row {
            is_met: row.is_met.filter(|_| rate == 500),
            target: if rate == 500 {
                row.target
            } else {
                "–".to_owned()
            },
            ..row
        });
    }
    Ok(rows)
}

fn sandbox(world: &World) -> Result<Vec<Row>> {
    let database = world.file("small.db").display().to_string();
    let list = world
        .thinctl("--sandbox device list")
        .env("THINCTL_SANDBOX_DB", database);
    let [ours] = in_turn([&list], 3 * world.runs(1))?;
    let row = Row::at_most(
        "embedded `--sandbox device list`",
        ours.seconds(),
        0.012,
        time,
    );
    Ok(vec![Row {
        peak: Some(ours.megabytes()),
        ours: time(ours.seconds()),
        ..row
    }])
}

fn sandbox_large(world: &World) -> Result<Vec<Row>> {
    let devices = world.scaled(LARGE);
    let database = world.file("large.db").display().to_string();
    let with_database = |line: &str| {
        world
            .thinctl(line)
            .env("THINCTL_SANDBOX_DB", database.clone())
    };
    let reset = with_database(&format!("sandbox reset --devices {devices}"));
    let [seeding] = in_turn([&reset], world.runs(5))?;
    let server = Server::sandbox(&with_database("sandbox serve --port 0"))?;
    let [listing] = in_turn([&world.bare(&server, "list")], world.runs(5))?;
    let page = listing.seconds() / seconds(devices.div_ceil(50));
    Ok(vec![
        Row::at_most(
            format!("sandbox: a fleet of {devices} made"),
            seeding.seconds(),
            5.0,
            time,
        ),
        Row::at_most(
            "one page of it, with the bare client's work",
            page,
            0.001,
            time,
        ),
    ])
}

fn size(_world: &World) -> Result<Vec<Row>> {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let size = std::fs::metadata(BINARY)?.len() as f64 / 1e6;
    Ok(vec![Row::at_most("the binary", size, 12.0, megabytes)])
}
