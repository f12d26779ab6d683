//! The sandbox judged on its own, against AWS's description of the API: `service-model.json` is botocore's
//! (Apache-2.0), without its prose.

mod constraints;
mod devices;
mod environments;
mod faults;
pub mod support;
mod tags;
mod tokens;
mod wire;
