//! A terminal at which somebody types.

use std::io::{Read, Write};
use std::process::{Output, Stdio};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};

use super::{Ran, World};

/// How long the program may say nothing; reached only where a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// What questions end with.
const QUESTIONS: [&str; 2] = ["[y/N] ", "to go on: "];

/// What of a program a terminal shows, and how wide it is.
#[derive(Clone, Copy)]
pub struct Screen {
    /// In columns.
    pub columns: u16,
    /// Whether it shows results too, with what is said about them; otherwise they go into a pipe.
    pub shows_results: bool,
}

impl World {
    /// Runs a command line at a terminal and types `answer` when it asks.
    ///
    /// Standard error is what the screen shows, with the echo of what was typed; standard output is a pipe.
    pub fn typing(&self, line: &str, answer: &str) -> Ran {
        let screen = Screen {
            columns: 80,
            shows_results: false,
        };
        self.asked(line, screen, |terminal, _| {
            (&*terminal).write_all(answer.as_bytes()).expect("typed");
        })
    }

    /// Runs a command line at a terminal of `columns`, which shows everything.
    pub fn showing(&self, line: &str, columns: u16) -> Ran {
        let screen = Screen {
            columns,
            shows_results: true,
        };
        self.asked(line, screen, |_, _| {})
    }

    /// Runs a command line at a terminal; `answer` gets the terminal and the process when it asks.
    pub fn asked(&self, line: &str, on: Screen, answer: impl FnOnce(&Pty, u32)) -> Ran {
        let (screen, side) = open().expect("a terminal");
        screen.resize(Size::new(24, on.columns)).expect("a size");
        let screen = Arc::new(screen);
        let mut command = Command::from(self.command(line));
        if !on.shows_results {
            command = command.stdout(Stdio::piped());
        }
        let mut child = command.spawn(side).expect("the program starts");
        let pipe = child.stdout.take();
        let stdout = thread::spawn(move || {
            let mut stdout = Vec::new();
            pipe.map(|mut pipe| pipe.read_to_end(&mut stdout));
            stdout
        });

        let (mut shown, mut answer) = (Vec::new(), Some(answer));
        let parts = parts(Arc::clone(&screen));
        loop {
            match parts.recv_timeout(PATIENCE) {
                Ok(part) => shown.extend(part),
                Err(mpsc::RecvTimeoutError::Disconnected) => break,
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    let _ = child.kill();
                    panic!("{line}: waits for ever after {shown:?}");
                }
            }
            let is_question = |end: &&str| shown.ends_with(end.as_bytes());
            if QUESTIONS.iter().any(is_question)
                && let Some(answer) = answer.take()
            {
                answer(&screen, child.id());
            }
        }
        // A terminal shows each end of a line as CR LF; some show an end of input and take it back.
        let shown = String::from_utf8(shown).expect("UTF-8");
        let shown = shown.replace("\r\n", "\n").replace("^D\u{8}\u{8}", "");
        let output = Output {
            status: child.wait().expect("an end"),
            stdout: stdout.join().expect("no panic"),
            stderr: shown.into_bytes(),
        };
        self.ran(line, output)
    }
}

/// What the screen shows, as it comes; at the program's end reading fails.
fn parts(screen: Arc<Pty>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, parts) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = (&*screen).read(&mut buffer) {
            if sender.send(buffer[..length].to_vec()).is_err() {
                break;
            }
        }
    });
    parts
}
