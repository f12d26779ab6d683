//! What the sandbox is judged with: a client that knows nothing but HTTP, and the model read as data.

pub mod breaches;
pub mod model;
pub mod service;
