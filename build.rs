//! Links the released program for Linux so that it starts quickly, and does nothing else. A Cargo profile cannot say
//! this, and flags for all crates would break procedural macros.
//!
//! - At a fixed address: a program that may be loaded anywhere has 24,000 pointers to mend at each start, which is a
//!   fifth of what `--version` takes, and 0.6 MB of the file.
//! - With the unwinder inside: libgcc_s.so is loaded at each start for the backtrace of a panic alone. Its archive lies
//!   in the same folder, which Rust needs for linking anyway.

use std::env;

fn main() {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|set| set == value);
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    if is("PROFILE", "release")
        && is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && !features.contains("crt-static")
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        // What it is measured against is linked alike.
        println!("cargo::rustc-link-arg-benches=-no-pie");
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
