//! The tests of the real program: one binary, a file a feature, one door (`support`).

#![allow(
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "snapshots are long, and written with hashes"
)]

mod architecture;
mod change;
mod check;
mod columns;
mod complete;
mod config;
#[cfg(unix)]
mod confirm;
mod contract;
mod diff;
mod errors;
mod faults;
mod generated;
mod get;
mod get_formats;
mod iam_policy;
#[cfg(unix)]
mod job;
mod list;
mod list_formats;
mod questions;
mod readme;
#[cfg(unix)]
mod recipe;
mod sandbox;
mod select;
mod streams;
mod support;
mod wait;
mod wire;
