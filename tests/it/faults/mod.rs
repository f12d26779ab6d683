//! Everything that can go wrong, each provoked for real: exit code, message, and what was sent.

mod credentials;
mod hostile;
#[cfg(unix)]
mod machine;
mod network;
mod pages;
#[cfg(unix)]
mod processes;
mod proxies;
#[cfg(unix)]
mod secrets;
mod table;

use crate::support::{Answer, Ran, Server, World};

/// An id of a device: `A…` with a number.
fn id(number: u32) -> String {
    format!("AAAAAAAAAAAAAAAAAAAA{number:04}")
}

/// A page of devices with nothing but ids.
fn page(numbers: &[u32], token: Option<&str>) -> Answer {
    let devices: Vec<_> = numbers
        .iter()
        .map(|number| serde_json::json!({"id": id(*number)}))
        .collect();
    let mut page = serde_json::json!({ "devices": devices });
    if let Some(token) = token {
        page["nextToken"] = token.into();
    }
    Answer::json(200, &page.to_string())
}

fn answering(script: Vec<Answer>) -> (Server, World) {
    let server = Server::answering(script);
    let world = World::sending_to(&server);
    (server, world)
}

/// Asks for completions as the script for bash does, with the cursor at the end of `line`.
fn completing(world: &World, line: &str) -> Ran {
    let last = line.rsplit(' ').next().unwrap_or_default();
    let mut command = world.command("");
    command
        .args(["--", line, line, last, "63"])
        .env("COMPLETE", "bash");
    world.finish(line, &mut command)
}
