//! The `thinctl` program: everything is in the library; this is the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().collect();
    ExitCode::from(thinctl::run(&args))
}
