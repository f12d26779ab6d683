//! A sandbox in a process of its own, as scripts use it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use super::World;

/// The running process; it ends with the value.
pub struct Serving {
    /// Where it listens.
    pub url: String,
    log: PathBuf,
    child: Child,
}

impl Serving {
    /// Serves a fleet that is told by `options`.
    pub fn start(options: &str) -> Self {
        let world = World::new();
        let log = tempfile::NamedTempFile::new().expect("a file");
        let log = log.into_temp_path().keep().expect("a path");
        let line = format!("sandbox serve --port 0 --in-memory {options}");
        let mut child = world
            .command(&line)
            .arg("--request-log")
            .arg(&log)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let stdout = child.stdout.take().expect("its output");
        let mut url = String::new();
        BufReader::new(stdout)
            .read_line(&mut url)
            .expect("its address");
        let url = url.trim().to_owned();
        Self { url, log, child }
    }

    /// A world whose commands send to it.
    pub fn world(&self) -> World {
        World::aws().with("AWS_ENDPOINT_URL", &self.url)
    }

    /// The operations that it was asked for, from the request numbered `from` on.
    pub fn operations(&self, from: usize) -> Vec<String> {
        let log = std::fs::read_to_string(&self.log).expect("the log");
        let operation = |line: &str| {
            let entry: serde_json::Value = serde_json::from_str(line).expect("an entry");
            entry["operation"]
                .as_str()
                .expect("an operation")
                .to_owned()
        };
        log.lines().skip(from).map(operation).collect()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_file(&self.log);
    }
}
