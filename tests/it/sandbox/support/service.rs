//! A sandbox inside the test, under a clock that the test moves, and a client for it.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use jiff::Timestamp;
use serde_json::{Value, json};
use thinctl::sandbox::{self, Location, Options};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::sandbox::support::model::{MODEL, nonconformities, restjson};

/// The time at which every sandbox starts: a Thursday.
pub const START: &str = "2026-01-15T12:00:00Z";

/// A day in seconds.
pub const DAY: i64 = 24 * 60 * 60;
/// Desktops that environments can be created for.
pub const DIRECTORY: &str = "arn:aws:workspaces:us-east-1:123456789012:directory/d-9067012345";
pub const STACK: &str = "arn:aws:appstream:us-east-1:123456789012:stack/apps";

pub const AUTHORIZATION: &str = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260115/us-east-1/thinclient/aws4_request, SignedHeaders=host, Signature=00";

/// A running sandbox; it ends with the value.
pub struct Sandbox {
    pub address: SocketAddr,
    clock: Arc<AtomicI64>,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts one in memory with the default fleet.
    pub fn start() -> Self {
        Self::with(|_| {})
    }

    /// Starts one with other options.
    pub fn with(change: impl FnOnce(&mut Options)) -> Self {
        let start: Timestamp = START.parse().expect("a time");
        let clock = Arc::new(AtomicI64::new(start.as_millisecond()));
        let mut options = Options::new(Location::Memory);
        let source = Arc::clone(&clock);
        options.clock = Arc::new(move || {
            Timestamp::from_millisecond(source.load(Ordering::SeqCst)).expect("in range")
        });
        change(&mut options);
        let (tell, told) = mpsc::channel();
        let (end, ended) = oneshot::channel();
        let thread = std::thread::spawn(move || serve(options, &tell, ended));
        Self {
            address: told.recv().expect("the sandbox starts"),
            clock,
            end: Some(end),
            thread: Some(thread),
        }
    }

    /// Lets time pass for the resources.
    pub fn advance(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// Sends a signed request.
    pub fn send(&self, method: &str, target: &str, body: &str) -> Answer {
        let host = self.address.to_string();
        let headers = [("host", host.as_str()), ("authorization", AUTHORIZATION)];
        let answer = self.raw(&request(method, target, &headers, body));
        answer.expect("an answer")
    }

    /// Sends bytes, which need not be a request, and reads until the connection ends.
    pub fn raw(&self, bytes: &[u8]) -> Option<Answer> {
        exchange(self.address, bytes)
    }

    /// Calls an operation by the model, and checks that the answer conforms to it.
    pub fn call(&self, operation: &str, input: &Value) -> Result<Value, Refusal> {
        let (method, target, body) = restjson(operation, input);
        let answer = self.send(&method, &target, &body);
        let problems = nonconformities(operation, &answer);
        assert!(problems.is_empty(), "{operation} {input}: {problems:#?}");
        if answer.status < 300 {
            return Ok(answer.json());
        }
        Err(Refusal {
            status: answer.status,
            code: answer.header("x-amzn-errortype").unwrap_or_default(),
            body: answer.json(),
        })
    }

    /// Calls an operation that must succeed.
    pub fn ok(&self, operation: &str, input: &Value) -> Value {
        match self.call(operation, input) {
            Ok(output) => output,
            Err(refusal) => panic!("{operation} {input}: {refusal:?}"),
        }
    }

    /// Calls an operation that must be refused, and returns the error's body.
    pub fn refused(&self, operation: &str, input: &Value, code: &str) -> Value {
        match self.call(operation, input) {
            Ok(output) => panic!("{operation} {input} was done: {output}"),
            Err(refusal) => {
                assert_eq!(refusal.code, code, "{operation} {input}: {}", refusal.body);
                refusal.body
            }
        }
    }

    /// Returns a device in full.
    pub fn device(&self, id: &str) -> Value {
        self.ok("GetDevice", &json!({"id": id}))["device"].take()
    }

    /// Returns an environment in full.
    pub fn environment(&self, id: &str) -> Value {
        self.ok("GetEnvironment", &json!({"id": id}))["environment"].take()
    }

    /// Creates an environment and returns its summary.
    pub fn create(&self, input: &Value) -> Value {
        self.ok("CreateEnvironment", input)["environment"].take()
    }

    /// Returns a resource's tags.
    pub fn tags(&self, arn: &Value) -> Value {
        self.ok("ListTagsForResource", &json!({"resourceArn": arn}))["tags"].take()
    }

    /// Returns the first registered device of a kind.
    pub fn device_with(&self, what: impl Fn(&Value) -> bool) -> Value {
        let mut devices = self.all("ListDevices").into_iter();
        let found = devices.find(|device| device["status"] == "REGISTERED" && what(device));
        found.expect("such a device in the demo fleet")
    }

    /// Returns all entries of a list.
    pub fn all(&self, operation: &str) -> Vec<Value> {
        let pages = &MODEL["pagination"][operation];
        let key = pages["result_key"].as_str().expect("a list");
        let mut entries = Vec::new();
        let mut input = json!({});
        loop {
            let page = self.ok(operation, &input);
            entries.extend(page[key].as_array().expect("a list").iter().cloned());
            match page.get("nextToken") {
                Some(token) => input = json!({"nextToken": token}),
                None => return entries,
            }
        }
    }

    /// Returns the ids of the devices in a state.
    pub fn devices(&self, status: &str) -> Vec<String> {
        let all = self.all("ListDevices");
        let found = all.iter().filter(|device| device["status"] == status);
        found.map(|device| text(&device["id"])).collect()
    }

    /// Returns the ids of all environments.
    pub fn environments(&self) -> Vec<String> {
        let all = self.all("ListEnvironments");
        all.iter()
            .map(|environment| text(&environment["id"]))
            .collect()
    }

    /// Returns the ids of all software sets, oldest first.
    pub fn software_sets(&self) -> Vec<String> {
        let all = self.all("ListSoftwareSets");
        all.iter().map(|set| text(&set["id"])).collect()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(options: Options, tell: &mpsc::Sender<SocketAddr>, ended: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let sandbox = sandbox::Sandbox::open(options).expect("opened");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bound");
        let address = listener.local_addr().expect("an address");
        tell.send(address).expect("the test waits");
        let shutdown = async {
            let _ = ended.await;
        };
        sandbox.serve(listener, shutdown).await;
    });
}

/// Sends bytes and reads until the connection ends. Libraries for HTTP would not send what some
/// tests send, and hide how a connection ended.
pub fn exchange(address: SocketAddr, bytes: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.write_all(bytes).expect("sent");
    let mut answer = Vec::new();
    // A reset connection says no more than what arrived before.
    let _ = stream.read_to_end(&mut answer);
    Answer::parse(&answer)
}

/// An error answer.
#[derive(Debug)]
pub struct Refusal {
    pub status: u16,
    pub code: String,
    pub body: Value,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).expect("text");
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Some(Self {
            status,
            headers,
            body: bytes[end + 4..].to_vec(),
        })
    }

    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).cloned()
    }

    /// Returns the body; an empty one counts as an empty object.
    pub fn json(&self) -> Value {
        if self.body.is_empty() {
            return json!({});
        }
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

/// Writes a request that asks for the connection's end.
pub fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect::<Vec<_>>()
        .concat();
    let length = body.len();
    format!("{method} {target} HTTP/1.1\r\n{headers}connection: close\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Returns the status and the name of an error.
pub fn error_of(answer: &Answer) -> (u16, String) {
    (
        answer.status,
        answer.header("x-amzn-errortype").unwrap_or_default(),
    )
}

/// Returns the names in the list of fields of a `ValidationException`.
pub fn fields(body: &Value) -> Vec<String> {
    let fields = body["fieldList"].as_array().expect("fields");
    fields.iter().map(|field| text(&field["name"])).collect()
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}
