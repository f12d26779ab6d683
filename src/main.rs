//! The `thinctl` program: everything is in the library; this is the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(thinctl::run(std::env::args_os().collect()))
}
