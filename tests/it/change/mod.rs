//! Every verb that changes something: what it prints, and what it leaves behind.

mod devices;
mod environments;
mod results;
mod tags;

use crate::support::World;

const REGISTERED: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const OTHER: &str = "W0693U3gH7WOesDyqHMqOEY2";
const DEREGISTERED: &str = "7cQKNgTDXPj972LQZi8lbpsw";
const ARCHIVED: &str = "spr22OW9XVvNEgIzQXAubEwn";
const NONE: &str = "AAAAAAAAAAAAAAAAAAAAAAAA";

fn status(world: &World, device: &str) -> String {
    let found = world.json(&format!("device get {device}"));
    found["device"]["status"]
        .as_str()
        .expect("a status")
        .to_owned()
}
