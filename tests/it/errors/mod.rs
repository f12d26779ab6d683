//! What can go wrong between here and the service: text and JSON, exit code, and what was sent.

mod answers;
mod network;
mod refusals;
mod settings;

use snapbox::{IntoData, str};

use crate::support::{Answer, Server, World};

const LIST: &str = "device list --max-attempts 1";

/// Checks a command line's failure as text and as JSON.
#[track_caller]
fn fails(world: &World, line: &str, text: impl IntoData, json: impl IntoData) {
    world.check(line, text);
    world.check(&format!("{line} -o json"), json);
}

fn answering(answer: Answer) -> (Server, World) {
    let server = Server::answering(vec![answer]);
    let world = World::sending_to(&server);
    (server, world)
}

#[test]
fn causes_are_told_to_those_who_ask() {
    let (_server, world) = answering(Answer::error(403, "AccessDeniedException", "no"));
    world.check(&format!("{LIST} -v"), str![[r#"
$ thinctl device list --max-attempts 1 -v
--- stderr
connected to us-east-1 at [SERVER]
error: no (AccessDeniedException in ListDevices, request req-1)
hint: the identity needs the IAM action thinclient:ListDevices (credentials of the environment, us-east-1)
--- exit 4
"#]]);
}
