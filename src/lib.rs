//! `thinctl` administers fleets of Amazon WorkSpaces Thin Client devices.
pub mod client;
pub mod error;
pub mod output;
pub mod text;
