//! How time and memory grow with the fleet.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::prelude::*;

use crate::measure::{Runs, in_turn};
use crate::report::{megabytes, time};
use crate::world::World;

const FLEETS: [usize; 5] = [10, 100, 1_000, 10_000, 100_000];

/// What is compared, and how it is drawn.
const SERIES: [(&str, RGBColor); 3] = [
    ("thinctl, ndjson", RGBColor(0, 90, 160)),
    ("thinctl, table", RGBColor(200, 80, 0)),
    ("bare client", RGBColor(120, 120, 120)),
];

/// What was measured for a fleet, in the order of [`SERIES`].
struct Point {
    devices: usize,
    seconds: [f64; 3],
    megabytes: [f64; 3],
}

/// One point for each size.
pub struct Growth(Vec<Point>);

/// Lists fleets of several sizes.
pub fn measure(world: &World) -> Result<Growth> {
    let mut points = Vec::new();
    for devices in FLEETS {
        let devices = world.scaled(devices).max(1);
        let server = world.serve_devices(devices)?;
        let programs = [
            &world.client(&server, "device list -o ndjson"),
            &world.client(&server, "device list"),
            &world.bare(&server, "list"),
        ];
        let runs = in_turn(programs, world.runs(if devices > 10_000 { 3 } else { 1 }))?;
        points.push(Point {
            devices,
            seconds: runs.each_ref().map(Runs::seconds),
            megabytes: runs.each_ref().map(Runs::megabytes),
        });
    }
    Ok(Growth(points))
}

impl Growth {
    pub fn print(&self) -> Result<()> {
        Ok(writeln!(std::io::stdout(), "\n{}", self.table())?)
    }

    pub fn table(&self) -> String {
        let mut text = "| Devices |".to_owned();
        for (name, _) in SERIES {
            let _ = write!(text, " {name} | |");
        }
        text.push_str("\n|---:|---:|---:|---:|---:|---:|---:|\n");
        for point in &self.0 {
            let _ = write!(text, "| {} |", point.devices);
            for (seconds, peak) in point.seconds.iter().zip(point.megabytes) {
                let _ = write!(text, " {} | {} |", time(*seconds), megabytes(peak));
            }
            text.push('\n');
        }
        text
    }

    /// Draws both as SVG.
    pub fn plot(&self, path: &Path) -> Result<()> {
        let backend = SVGBackend::new(path, (900, 380)).into_drawing_area();
        backend.fill(&WHITE).map_err(unplotted)?;
        let halves = backend.split_evenly((1, 2));
        let [left, right] = halves.as_slice() else {
            return Err(anyhow!("two halves"));
        };
        self.chart(left, "Seconds, start to exit", 0.001..10.0, |point| {
            point.seconds
        })?;
        self.chart(right, "Peak memory, MB", 1.0..100.0, |point| {
            point.megabytes
        })?;
        backend.present().map_err(unplotted)
    }

    fn chart<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, plotters::coord::Shift>,
        caption: &str,
        range: std::ops::Range<f64>,
        value: fn(&Point) -> [f64; 3],
    ) -> Result<()> {
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let devices = |point: &Point| point.devices as f64;
        let first = self.0.first().map_or(1.0, devices);
        let last = self.0.last().map_or(10.0, devices);
        let mut chart = ChartBuilder::on(area)
            .caption(caption, ("sans-serif", 16))
            .margin(12)
            .x_label_area_size(36)
            .y_label_area_size(48)
            .build_cartesian_2d((first..last).log_scale(), range.log_scale())
            .map_err(unplotted)?;
        let mut mesh = chart.configure_mesh();
        mesh.x_desc("devices").draw().map_err(unplotted)?;
        for (index, (name, colour)) in SERIES.into_iter().enumerate() {
            let points = self
                .0
                .iter()
                .map(|point| (devices(point), value(point)[index]));
            chart
                .draw_series(LineSeries::new(points, colour.stroke_width(2)))
                .map_err(unplotted)?
                .label(name)
                .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 16, y)], colour));
        }
        let mut labels = chart.configure_series_labels();
        labels
            .position(SeriesLabelPosition::UpperLeft)
            .border_style(BLACK.mix(0.2))
            .background_style(WHITE)
            .draw()
            .map_err(unplotted)
    }
}

fn unplotted(why: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("the plot cannot be drawn: {why}")
}
