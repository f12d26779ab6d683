//! The tests of the real program: one binary, a file a feature, one door (`support`).

mod architecture;
mod change;
mod columns;
#[cfg(unix)]
mod confirm;
mod contract;
mod errors;
mod generated;
mod get;
mod list;
mod list_formats;
mod sandbox;
mod streams;
mod support;
mod wire;
