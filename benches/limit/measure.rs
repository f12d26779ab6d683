//! Processes timed from start to exit, in turn.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wait4::Wait4;

/// A command, in an environment of its own.
#[derive(Clone, Debug)]
pub struct Program {
    path: PathBuf,
    args: Vec<String>,
    env: Vec<(String, String)>,
}

impl Program {
    /// A program with its arguments, split at spaces.
    pub fn new(path: &Path, args: &str) -> Self {
        Self {
            path: path.to_owned(),
            args: args.split_whitespace().map(str::to_owned).collect(),
            env: Vec::new(),
        }
    }

    /// The same with one argument more.
    pub fn arg(mut self, arg: impl Into<String>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// The same with a variable set.
    pub fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.env.push((name.to_owned(), value.into()));
        self
    }

    /// The command, ready to be started.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command
            .args(&self.args)
            .env_clear()
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs it to its end; what it prints is read from a pipe and thrown away.
    pub fn run(&self) -> Result<Run> {
        let start = Instant::now();
        let mut child = self
            .command()
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut stdout = child.stdout.take().context("a pipe")?;
        let mut buffer = vec![0; 1 << 16];
        let mut bytes = 0;
        loop {
            match stdout.read(&mut buffer)? {
                0 => break,
                read => bytes += read,
            }
        }
        let used = child.wait4()?;
        let wall = start.elapsed();
        let program = self.path.file_name().unwrap_or_default().display();
        ensure!(
            used.status.success(),
            "{program} ended with {}",
            used.status
        );
        Ok(Run {
            wall,
            peak: used.rusage.maxrss,
            bytes,
        })
    }
}

/// What one run took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From start to exit.
    pub wall: Duration,
    /// The most memory, in bytes.
    pub peak: u64,
    /// What it printed, in bytes.
    pub bytes: usize,
}

/// What several runs of one command took.
#[derive(Clone, Debug)]
pub struct Runs(Vec<Run>);

impl Runs {
    /// The median time from start to exit, in seconds.
    pub fn seconds(&self) -> f64 {
        median(self.0.iter().map(|run| run.wall.as_secs_f64()))
    }

    /// The median of the peaks, in megabytes.
    pub fn megabytes(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let peaks = self.0.iter().map(|run| run.peak as f64 / 1e6);
        median(peaks)
    }
}

/// How the times of two commands relate, pair by pair.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    /// The median, which is what counts.
    pub median: f64,
    /// The middle half of the pairs.
    pub quartiles: (f64, f64),
}

impl Ratio {
    /// Of `one` to `other`, which ran in turn.
    pub fn of(one: &Runs, other: &Runs) -> Self {
        let pairs = one.0.iter().zip(&other.0);
        let ratios = pairs.map(|(one, other)| one.wall.as_secs_f64() / other.wall.as_secs_f64());
        let mut ratios: Vec<f64> = ratios.collect();
        ratios.sort_unstable_by(f64::total_cmp);
        let at = |part: usize| {
            ratios
                .get(ratios.len() * part / 4)
                .copied()
                .unwrap_or(f64::NAN)
        };
        Self {
            median: median(ratios.iter().copied()),
            quartiles: (at(1), at(3)),
        }
    }
}

/// Runs each command once unseen, then all of them in turn, so that a machine whose speed drifts is as slow for one as
/// for the other.
///
/// # Errors
/// Where a command fails, or prints by a hundredth more or less than in its first run: a sandbox is never still.
pub fn in_turn<const N: usize>(programs: [&Program; N], runs: usize) -> Result<[Runs; N]> {
    let mut first = Vec::new();
    for program in programs {
        first.push(program.run()?);
    }
    let mut all = [const { Vec::new() }; N];
    for _ in 0..runs.max(1) {
        for ((program, runs), first) in programs.iter().zip(&mut all).zip(&first) {
            let run = program.run()?;
            ensure!(
                run.bytes.abs_diff(first.bytes) <= first.bytes / 100,
                "{} bytes were printed, then {}",
                first.bytes,
                run.bytes
            );
            runs.push(run);
        }
    }
    Ok(all.map(Runs))
}

/// The middle of some numbers.
pub fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_unstable_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.get(middle) {
        None => f64::NAN,
        Some(upper) if numbers.len().is_multiple_of(2) => {
            f64::midpoint(numbers[middle - 1], *upper)
        }
        Some(middle) => *middle,
    }
}
