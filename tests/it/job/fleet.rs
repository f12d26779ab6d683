//! A service of a few devices that fails as scripted, and a log of what it did.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::support::{Answer, Ran, Request, Server, World};

/// What happens to a request that changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing special.
    None,
    /// Refused for its rate, with the seconds to wait if there are any.
    Throttled(Option<u32>),
    /// The connection ends before anything is done.
    Reset,
    /// It is done, and the connection ends before the answer.
    Lost,
    /// It is done, and the answer never comes.
    Silent,
    /// Refused: something else is at it.
    Busy,
    /// Refused: the credentials have expired.
    Expired,
    /// Refused: the identity may not do this.
    Denied,
    /// Refused for a reason of the target's own.
    Invalid,
    /// Somebody else answers.
    Portal,
}

/// A change that was asked for: what, of which device, with which token, and whether it was done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub verb: &'static str,
    pub id: String,
    pub token: Option<String>,
    pub is_done: bool,
}

#[derive(Default)]
struct State {
    account: String,
    devices: HashMap<String, Value>,
    tokens: HashMap<String, String>,
    changes: Vec<Change>,
}

/// The service.
pub struct Fleet {
    pub server: Server,
    state: Arc<Mutex<State>>,
}

/// The id of the device with this number.
pub fn id(number: usize) -> String {
    format!("device{number:018}")
}

impl Fleet {
    /// A service with devices 0 to `count`, registered; `script` says what happens to each change, counted from 0.
    pub fn new(
        count: usize,
        script: impl Fn(usize, &Change) -> Fault + Send + Sync + 'static,
    ) -> Self {
        let device = |number| {
            let id = id(number);
            (
                id.clone(),
                json!({ "id": id, "status": "REGISTERED", "name": "old" }),
            )
        };
        let state = Arc::new(Mutex::new(State {
            account: "123456789012".to_owned(),
            devices: (0..count).map(device).collect(),
            ..State::default()
        }));
        let shared = Arc::clone(&state);
        let server = Server::replying(move |request| {
            let mut state = shared.lock().expect("the state");
            answer(&mut state, request, &script)
        });
        Self { server, state }
    }

    /// A service without faults.
    pub fn sound(count: usize) -> Self {
        Self::new(count, |_, _| Fault::None)
    }

    /// A home whose commands come here.
    pub fn world(&self) -> World {
        World::sending_to(&self.server).with("USER", "ann")
    }

    /// Becomes another account's.
    pub fn move_to(&self, account: &str) {
        account.clone_into(&mut self.state.lock().expect("the state").account);
    }

    /// Every change that was asked for, in order.
    pub fn changes(&self) -> Vec<Change> {
        self.state.lock().expect("the state").changes.clone()
    }

    /// A member of a device; `None` where there is no such device.
    pub fn device(&self, number: usize, member: &str) -> Option<String> {
        let state = self.state.lock().expect("the state");
        let device = state.devices.get(&id(number))?;
        Some(device[member].as_str().unwrap_or_default().to_owned())
    }

    /// Makes sure that every device was changed, none twice, and none under more than one token.
    #[track_caller]
    pub fn each_once(&self, count: usize) {
        let changes = self.changes();
        for number in 0..count {
            let id = id(number);
            let of_it: Vec<_> = changes.iter().filter(|change| change.id == id).collect();
            let done = of_it.iter().filter(|change| change.is_done).count();
            assert_eq!(done, 1, "{of_it:#?}");
            let tokens: Vec<_> = of_it.iter().map(|change| &change.token).collect();
            assert!(tokens.iter().all(|token| *token == tokens[0]), "{of_it:#?}");
        }
    }
}

fn answer(
    state: &mut State,
    request: &Request,
    script: &(impl Fn(usize, &Change) -> Fault + Send + Sync),
) -> Answer {
    let (method, path) = request.line.split_once(' ').expect("a request line");
    let path = path.split('?').next().unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default().to_owned();
    let verb = match method {
        "GET" if path == "/devices" => {
            let devices: Vec<_> = state.devices.values().map(|d| shown(state, d)).collect();
            return Answer::json(200, &json!({ "devices": devices }).to_string());
        }
        "GET" => {
            return match state.devices.get(&id) {
                Some(device) => {
                    let device = shown(state, device);
                    Answer::json(200, &json!({ "device": device }).to_string())
                }
                None => missing(),
            };
        }
        "POST" => "deregister",
        "DELETE" => "delete",
        _ => "update",
    };
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let token = body["clientToken"].as_str().or_else(|| {
        let query = request.line.split_once("clientToken=")?.1;
        query.split('&').next()
    });
    let mut change = Change {
        verb,
        id: id.clone(),
        token: token.map(str::to_owned),
        is_done: false,
    };
    let fault = script(state.changes.len(), &change);
    let is_done = matches!(fault, Fault::None | Fault::Lost | Fault::Silent);
    let answer = if is_done {
        carry_out(state, &mut change, &body)
    } else {
        refusal(fault)
    };
    state.changes.push(change);
    match fault {
        Fault::Lost => Answer::Reset,
        Fault::Silent => Answer::Silence,
        _ => answer,
    }
}

fn carry_out(state: &mut State, change: &mut Change, body: &Value) -> Answer {
    let is_known = change
        .token
        .as_ref()
        .is_some_and(|token| state.tokens.get(token) == Some(&change.id));
    if is_known {
        return Answer::json(202, "{}");
    }
    let Some(device) = state.devices.get_mut(&change.id) else {
        return missing();
    };
    match change.verb {
        "deregister" if device["status"] != "REGISTERED" => {
            return Answer::error(409, "ConflictException", "It is not registered.");
        }
        "deregister" => device["status"] = json!("DEREGISTERED"),
        "delete" => {
            state.devices.remove(&change.id);
        }
        _ => device["name"] = body["name"].clone(),
    }
    change.is_done = true;
    if let Some(token) = &change.token {
        state.tokens.insert(token.clone(), change.id.clone());
    }
    let device = state.devices.get(&change.id).cloned().unwrap_or_default();
    Answer::json(202, &json!({ "device": device }).to_string())
}

fn shown(state: &State, device: &Value) -> Value {
    let mut device = device.clone();
    let id = device["id"].as_str().unwrap_or_default();
    let account = &state.account;
    device["arn"] = json!(format!(
        "arn:aws:thinclient:us-east-1:{account}:device/{id}"
    ));
    device
}

fn missing() -> Answer {
    Answer::error(404, "ResourceNotFoundException", "There is no such device.")
}

fn refusal(fault: Fault) -> Answer {
    match fault {
        Fault::Throttled(after) => {
            let after = after.map(|seconds| format!("retry-after: {seconds}\r\n"));
            let headers = format!(
                "x-amzn-errortype: ThrottlingException\r\n{}",
                after.unwrap_or_default()
            );
            Answer::json_with(429, &headers, r#"{"message":"Rate exceeded"}"#)
        }
        Fault::Busy => Answer::error(409, "ConflictException", "Somebody is at it."),
        Fault::Expired => Answer::error(403, "ExpiredTokenException", "The token has expired."),
        Fault::Denied => Answer::error(403, "AccessDeniedException", "Not allowed."),
        Fault::Invalid => Answer::error(400, "ValidationException", "Not this one."),
        Fault::Portal => Answer::typed(200, "text/html", "<html>Sign in</html>"),
        _ => Answer::Reset,
    }
}

/// The command line that deregisters devices 0 to `count`.
pub fn deregister(count: usize) -> String {
    let ids: Vec<_> = (0..count).map(id).collect();
    format!("device deregister {} --yes", ids.join(" "))
}

/// The id of the only job.
#[track_caller]
pub fn job(world: &World) -> String {
    let ran = command_output(world, "job list -o text --columns id");
    let ids: Vec<_> = ran.lines().collect();
    assert_eq!(ids.len(), 1, "{ran}");
    ids[0].to_owned()
}

/// What a command prints, ids of jobs included.
fn command_output(world: &World, line: &str) -> String {
    let output = world.command(line).output().expect("the program starts");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Goes on with the only job.
pub fn resume(world: &World, more: &str) -> Ran {
    world.run(&format!("job resume {} --yes -o json {more}", job(world)))
}

/// The text of the only journal.
#[track_caller]
pub fn journal(world: &World) -> std::path::PathBuf {
    let name = format!(".local/state/thinctl/jobs/{}.jsonl", job(world));
    world.home().join(name)
}

/// The numbers of the summary.
pub fn summary(ran: &Ran) -> String {
    ran.json()["summary"].to_string()
}
