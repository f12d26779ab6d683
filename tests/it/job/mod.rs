//! Changes to more than one target: the journal, what a crash or a stop leaves, and going on.

mod crash;
mod faults;
mod fleet;
mod journal;
mod place;
mod signals;
mod stops;
mod wind_down;
