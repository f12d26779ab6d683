//! The tests of the real program: one binary, a file a feature, one door (`support`).

#![allow(
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "snapshots are long, and written with hashes"
)]

mod architecture;
mod change;
mod columns;
mod complete;
mod config;
#[cfg(unix)]
mod confirm;
mod contract;
mod errors;
mod faults;
mod generated;
mod get;
mod get_formats;
mod list;
mod list_formats;
mod questions;
mod readme;
mod sandbox;
mod select;
mod streams;
mod support;
mod wire;
