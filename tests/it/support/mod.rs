//! The one door through which every test runs the real program: hermetic, and with the whole result in hand.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The time at which every test begins.
pub const NOW: &str = "2026-11-22T12:00:00Z";

/// A home of its own: nothing of the machine's environment, configuration or state reaches the program.
pub struct World {
    home: TempDir,
    now: String,
    env: Vec<(String, String)>,
}

impl World {
    /// An empty home at [`NOW`].
    pub fn new() -> Self {
        let home = TempDir::new().expect("a temporary folder");
        Self {
            home,
            now: NOW.to_owned(),
            env: Vec::new(),
        }
    }

    /// A world whose commands work on the embedded sandbox.
    pub fn sandbox() -> Self {
        Self::new().with("THINCTL_SANDBOX", "1")
    }

    /// A world whose commands send to `url`, with credentials that sign.
    pub fn sending_to(url: &str) -> Self {
        Self::new()
            .with("AWS_ENDPOINT_URL", url)
            .with("AWS_REGION", "us-east-1")
            .with("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
            .with("AWS_SECRET_ACCESS_KEY", "secret")
    }

    /// The same with a variable set.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same at another time.
    pub fn at(mut self, now: &str) -> Self {
        self.now = now.to_owned();
        self
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
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home())
            .stdin(Stdio::null());
        command
    }

    /// Runs a command line to its end.
    pub fn run(&self, line: &str) -> Ran {
        let output = self.command(line).output().expect("the program starts");
        let home = self.home().display().to_string();
        let text = |bytes: Vec<u8>| {
            String::from_utf8(bytes)
                .expect("UTF-8")
                .replace(&home, "[HOME]")
        };
        Ran {
            line: line.to_owned(),
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
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

/// Everything that a run shows.
pub struct Ran {
    line: String,
    /// The exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// All of standard output.
    pub stdout: String,
    /// All of standard error.
    pub stderr: String,
}

impl Ran {
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
        let code = self
            .code
            .map_or("signal".to_owned(), |code| code.to_string());
        write!(f, "$ thinctl {}\n{}", self.line, self.stdout)?;
        if !self.stderr.is_empty() {
            write!(f, "--- stderr\n{}", self.stderr)?;
        }
        writeln!(f, "--- exit {code}")
    }
}
