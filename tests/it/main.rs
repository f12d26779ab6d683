//! The tests of the real program: one binary, a file a feature, one door (`support`).

mod architecture;
mod columns;
mod generated;
mod readme;
mod sandbox;
mod support;
