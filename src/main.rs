//! The `thinctl` program.
fn main() {}
