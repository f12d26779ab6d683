//! A terminal at which somebody types.

use std::io::{Read, Write};
use std::process::{Output, Stdio};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use pty_process::blocking::{Command, Pty, open};

use super::{Ran, World};

/// How long the program may say nothing; reached only where a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// What questions end with.
const QUESTIONS: [&str; 2] = ["[y/N] ", "to go on: "];

impl World {
    /// Runs a command line at a terminal and types `answer` when it asks.
    ///
    /// Standard error is what the screen shows, with the echo of what was typed; standard output is a pipe.
    pub fn typing(&self, line: &str, answer: &str) -> Ran {
        let (screen, side) = open().expect("a terminal");
        let screen = Arc::new(screen);
        let command = Command::from(self.command(line)).stdout(Stdio::piped());
        let mut child = command.spawn(side).expect("the program starts");
        let mut pipe = child.stdout.take().expect("a pipe");
        let stdout = thread::spawn(move || {
            let mut stdout = Vec::new();
            pipe.read_to_end(&mut stdout).map(|_| stdout)
        });

        let (mut shown, mut asked) = (Vec::new(), false);
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
            if !asked && QUESTIONS.iter().any(is_question) {
                asked = true;
                (&*screen).write_all(answer.as_bytes()).expect("typed");
            }
        }
        // A terminal shows each end of a line as CR LF; some show an end of input and take it back.
        let shown = String::from_utf8(shown).expect("UTF-8");
        let shown = shown.replace('\r', "").replace("^D\u{8}\u{8}", "");
        let output = Output {
            status: child.wait().expect("an end"),
            stdout: stdout.join().expect("no panic").expect("read"),
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
