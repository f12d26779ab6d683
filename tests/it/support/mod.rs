//! The one door through which every test runs the real program: hermetic, and with the whole result in hand.

pub mod server;
pub mod serving;
#[cfg(unix)]
pub mod terminal;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use snapbox::IntoData;
use tempfile::TempDir;

pub use self::server::{Answer, Request, Server};
pub use self::serving::Serving;

/// The time at which every test begins.
pub const NOW: &str = "2026-11-22T12:00:00Z";

/// How long a program may take that must end; reached only where a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// Stands for a variable that is not set; no environment can hold it.
const UNSET: &str = "\0";

/// A home of its own: nothing of the machine's environment, configuration or state reaches the program.
pub struct World {
    home: TempDir,
    now: String,
    env: Vec<(String, String)>,
    /// What differs from run to run, and what is shown in its place.
    redactions: Vec<(String, &'static str)>,
}

impl World {
    /// An empty home at [`NOW`].
    pub fn new() -> Self {
        let home = TempDir::new().expect("a temporary folder");
        let redactions = vec![(home.path().display().to_string(), "[HOME]")];
        Self {
            home,
            now: NOW.to_owned(),
            env: Vec::new(),
            redactions,
        }
    }

    /// A world whose commands work on the embedded sandbox.
    pub fn sandbox() -> Self {
        Self::new().with("THINCTL_SANDBOX", "1")
    }

    /// A sandbox whose fleet is small enough to be read.
    pub fn small() -> Self {
        let world = Self::sandbox();
        let ran = world.run("sandbox reset --devices 2 --environments 2 --software-sets 2");
        assert_eq!(ran.code, Some(0), "{ran}");
        world
    }

    /// A world with a region and credentials that sign.
    pub fn aws() -> Self {
        Self::new()
            .with("AWS_REGION", "us-east-1")
            .with("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
            .with("AWS_SECRET_ACCESS_KEY", "secret")
    }

    /// The same, where commands send to `server`.
    pub fn sending_to(server: &Server) -> Self {
        Self::aws()
            .with("AWS_ENDPOINT_URL", &server.url)
            .hiding(server.authority(), "[SERVER]")
    }

    /// The same with a variable set.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same, with something that differs from run to run shown as `name`.
    pub fn hiding(mut self, text: &str, name: &'static str) -> Self {
        self.redactions.push((text.to_owned(), name));
        self
    }

    /// The same without a variable, HOME included.
    pub fn without(self, name: &str) -> Self {
        self.with(name, UNSET)
    }

    /// Moves on to another time.
    pub fn at(&mut self, now: &str) {
        now.clone_into(&mut self.now);
    }

    /// The folder that is HOME.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Writes a file below HOME.
    pub fn write(&self, path: &str, text: &str) -> PathBuf {
        let path = self.home().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        path
    }

    /// The program with a command line, ready to be started.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("thinctl"));
        command
            .args(words(line))
            .env_clear()
            .env("HOME", self.home())
            .env("THINCTL_NOW", &self.now)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .current_dir(self.home())
            .stdin(Stdio::null());
        for (name, value) in &self.env {
            match value.as_str() {
                UNSET => command.env_remove(name),
                value => command.env(name, value),
            };
        }
        command
    }

    /// The same, started by a shell script that has the program and its arguments as `"$0" "$@"`.
    #[cfg(unix)]
    pub fn command_by(&self, script: &str, line: &str) -> Command {
        let plain = self.command(line);
        let env = plain.get_envs();
        let mut command = Command::new("sh");
        command
            .args(["-c", script])
            .arg(plain.get_program())
            .args(plain.get_args())
            .env_clear()
            .envs(env.filter_map(|(name, value)| Some((name, value?))))
            .current_dir(self.home())
            .stdin(Stdio::null());
        command
    }

    /// Runs a command line to its end.
    pub fn run(&self, line: &str) -> Ran {
        self.finish(line, &mut self.command(line))
    }

    /// Runs a command line to its end and compares the whole result with a snapshot.
    #[track_caller]
    pub fn check(&self, line: &str, expected: impl IntoData) {
        self.run(line).is(expected);
    }

    /// Runs a command line that must end by itself, however long others keep it waiting.
    #[track_caller]
    pub fn ends(&self, line: &str) -> Ran {
        let mut command = self.command(line);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().expect("the program starts");
        let (sender, ended) = mpsc::channel();
        thread::spawn(move || sender.send(child.wait_with_output()));
        let output = ended.recv_timeout(PATIENCE);
        let output = output.unwrap_or_else(|why| panic!("thinctl {line}: does not end ({why})"));
        self.ran(line, output.expect("its output"))
    }

    /// Runs what [`command`](Self::command) made of `line`, changed, to its end.
    pub fn finish(&self, line: &str, command: &mut Command) -> Ran {
        let output = command.output().expect("the program starts");
        self.ran(line, output)
    }

    fn ran(&self, line: &str, output: Output) -> Ran {
        Ran {
            line: self.redact(line),
            code: output.status.code(),
            signal: signal(output.status),
            stdout: self.text(output.stdout),
            stderr: self.text(output.stderr),
        }
    }

    fn text(&self, bytes: Vec<u8>) -> String {
        self.redact(&String::from_utf8(bytes).expect("UTF-8"))
    }

    fn redact(&self, text: &str) -> String {
        let text = self
            .redactions
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        let replaced = |text: &str, pattern: &str, name: &str| {
            let pattern = regex::Regex::new(pattern).expect("a valid expression");
            pattern.replace_all(text, name).into_owned()
        };
        let text = replaced(&text, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "[UUID]");
        replaced(&text, "[0-9]{8}-[0-9]{6}-[0-9a-f]{6}", "[JOB]")
    }

    /// Runs a command line that must succeed and returns its JSON.
    pub fn json(&self, line: &str) -> serde_json::Value {
        let ran = self.run(&format!("{line} -o json"));
        assert_eq!(ran.code, Some(0), "{ran}");
        serde_json::from_str(&ran.stdout).expect("JSON")
    }
}

/// Splits a command line at spaces; `'…'` keeps them.
fn words(line: &str) -> Vec<String> {
    let quoted = |(i, part): (usize, &str)| match i % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    };
    line.split('\'').enumerate().flat_map(quoted).collect()
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_status: ExitStatus) -> Option<i32> {
    None
}

/// Everything that a run shows.
pub struct Ran {
    line: String,
    /// The exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// All of standard output.
    pub stdout: String,
    /// All of standard error.
    pub stderr: String,
}

impl Ran {
    /// Compares the whole result with a snapshot; `SNAPSHOTS=overwrite` writes it.
    #[track_caller]
    pub fn is(&self, expected: impl IntoData) {
        // Raw, since backslashes are escapes here and no paths.
        snapbox::assert_data_eq!(self.to_string(), expected.raw());
    }

    /// The JSON object or array on standard output.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|why| panic!("{why}: {self}"))
    }

    /// The line that says what went wrong.
    pub fn error_line(&self) -> &str {
        let mut lines = self.stderr.lines();
        let found = lines.find(|line| line.starts_with("error: "));
        found.unwrap_or_else(|| panic!("no error: {self}"))
    }

    /// The error object that a JSON command reports.
    pub fn error(&self) -> serde_json::Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let object: serde_json::Value =
            serde_json::from_str(last).unwrap_or_else(|why| panic!("{why}: {self}"));
        object["error"].clone()
    }
}

/// The whole result, as a person would paste it.
impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "$ thinctl {}\n{}", self.line, self.stdout)?;
        if !self.stderr.is_empty() {
            write!(f, "--- stderr\n{}", self.stderr)?;
        }
        match (self.code, self.signal) {
            (Some(code), _) => write!(f, "--- exit {code}"),
            (None, signal) => write!(f, "--- signal {}", signal.unwrap_or_default()),
        }
    }
}
