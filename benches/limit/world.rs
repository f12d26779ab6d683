//! Where the measuring happens: a home of its own, the service, and the programs that are measured.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::measure::Program;
use crate::server;

/// The binary that is measured, as it was built.
pub const BINARY: &str = env!("CARGO_BIN_EXE_thinctl");

/// A home without configuration, and programs that were copied there, as an installation does: a file as the linker
/// wrote it is cached in small pieces and starts a tenth slower.
pub struct World {
    home: TempDir,
    thinctl: PathBuf,
    own: PathBuf,
    runs: usize,
    quick: bool,
}

impl World {
    pub fn new(runs: usize, quick: bool) -> Result<Self> {
        let home = TempDir::new()?;
        let [thinctl, own] = ["thinctl", "limit"].map(|name| home.path().join(name));
        std::fs::copy(BINARY, &thinctl)?;
        std::fs::copy(env::current_exe()?, &own)?;
        Ok(Self {
            home,
            thinctl,
            own,
            runs,
            quick,
        })
    }

    /// How many runs to count of commands that take so many times as long as a short one.
    pub fn runs(&self, length: usize) -> usize {
        let runs = if self.quick {
            self.runs.min(3)
        } else {
            self.runs
        };
        (runs / length).max(if self.quick { 1 } else { 3 })
    }

    /// A number of things, a tenth where it need not be quoted.
    pub fn scaled(&self, count: usize) -> usize {
        if self.quick { count / 10 } else { count }
    }

    /// A file in the home.
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// thinctl, without a service.
    pub fn thinctl(&self, args: &str) -> Program {
        self.at_home(&self.thinctl, args)
    }

    /// thinctl, sending to `server`.
    pub fn client(&self, server: &Server, args: &str) -> Program {
        sending(self.thinctl(args), server)
    }

    /// The bare client, sending to `server`.
    pub fn bare(&self, server: &Server, args: &str) -> Program {
        let program =
            Program::new(&self.own, "bare").arg(args.split(' ').next().unwrap_or_default());
        let program = program.arg(&server.address);
        let program = args.split(' ').skip(1).fold(program, Program::arg);
        match &server.ca {
            Some(ca) => program.arg("--ca").arg(ca.display().to_string()),
            None => program,
        }
    }

    /// aws-cli, sending to `server`; where it is installed.
    pub fn aws(&self, server: &Server, args: &str) -> Option<Program> {
        let places = env::var_os("PATH")?;
        let path = env::split_paths(&places)
            .map(|dir| dir.join("aws"))
            .find(|path| path.is_file())?;
        let program = self.at_home(&path, "workspaces-thin-client");
        let program = args.split(' ').fold(program, Program::arg);
        let program = program.env("AWS_DISABLE_HOST_PREFIX_INJECTION", "true");
        Some(sending(program, server))
    }

    fn at_home(&self, path: &Path, args: &str) -> Program {
        Program::new(path, args)
            .env("HOME", self.home.path().display().to_string())
            .env("AWS_EC2_METADATA_DISABLED", "true")
    }

    /// Starts the benchmark's service.
    pub fn serve(&self, options: &server::Options) -> Result<Server> {
        let mut command = Command::new(&self.own);
        command.arg("server");
        let numbers = [
            ("--devices", options.devices.to_string()),
            ("--latency", options.latency.to_string()),
            ("--rate", options.rate.to_string()),
            ("--burst", options.burst.to_string()),
        ];
        for (name, number) in numbers {
            command.args([name, &number]);
        }
        if let Some(ca) = &options.tls {
            command.arg("--tls").arg(ca);
        }
        Server::start(command, options.tls.clone())
    }

    /// Starts the service with so many devices, and nothing special.
    pub fn serve_devices(&self, devices: usize) -> Result<Server> {
        self.serve(&server::Options {
            devices,
            ..server::Options::default()
        })
    }
}

/// The same, sending to `server`.
fn sending(program: Program, server: &Server) -> Program {
    let scheme = if server.ca.is_some() { "https" } else { "http" };
    let program = program
        .env("AWS_REGION", "us-east-1")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_ENDPOINT_URL", format!("{scheme}://{}", server.address));
    match &server.ca {
        Some(ca) => program.env("AWS_CA_BUNDLE", ca.display().to_string()),
        None => program,
    }
}

/// A running service; it ends with the value.
pub struct Server {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    /// Host and port.
    pub address: String,
    ca: Option<PathBuf>,
}

impl Server {
    /// Starts `thinctl sandbox serve`.
    pub fn sandbox(program: &Program) -> Result<Self> {
        Self::start(program.command(), None)
    }

    /// Starts a program whose first line is its address, or a URL.
    fn start(mut command: Command, ca: Option<PathBuf>) -> Result<Self> {
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(process.stdout.take().context("a pipe")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let address = line
            .trim()
            .rsplit("//")
            .next()
            .unwrap_or_default()
            .to_owned();
        Ok(Self {
            input: process.stdin.take(),
            process,
            output,
            address,
            ca,
        })
    }

    /// Ends it; how many updates it took and how many it refused.
    pub fn end(mut self) -> Result<(usize, usize)> {
        drop(self.input.take());
        let mut counted = String::new();
        self.output.read_to_string(&mut counted)?;
        let (taken, refused) = counted.trim().split_once(' ').context("two numbers")?;
        Ok((taken.parse()?, refused.parse()?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
