//! The module against scripted servers on loopback.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_types::os_shim_internal::Env;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::error::{Error, Kind};

mod answers;
mod configuration;
mod failures;
mod identity;

/// What a scripted server does with a request; the last step repeats.
#[derive(Clone)]
enum Step {
    /// Sends these bytes and closes.
    Send(String),
    /// Sends these bytes, perhaps none, and says no more.
    Stall(&'static str),
    /// Closes at once.
    Close,
}

struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(steps: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
        let address = listener.local_addr().expect("address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        tokio::spawn(async move {
            let mut open = Vec::new();
            loop {
                let (mut socket, _) = listener.accept().await.expect("accept");
                let mut head = vec![0; 16 * 1024];
                let mut length = 0;
                while !head[..length].windows(4).any(|w| w == b"\r\n\r\n") {
                    match socket.read(&mut head[length..]).await {
                        Ok(0) | Err(_) => break,
                        Ok(read) => length += read,
                    }
                }
                let count = {
                    let mut log = log.lock().expect("log");
                    log.push(String::from_utf8_lossy(&head[..length]).into_owned());
                    log.len()
                };
                match &steps[(count - 1).min(steps.len() - 1)] {
                    Step::Send(answer) => {
                        let _ = socket.write_all(answer.as_bytes()).await;
                        let _ = socket.shutdown().await;
                    }
                    Step::Stall(beginning) => {
                        let _ = socket.write_all(beginning.as_bytes()).await;
                        open.push(socket);
                    }
                    Step::Close => {}
                }
            }
        });
        Self { address, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("log").clone()
    }

    /// A client of this server as the sandbox's is.
    fn connect(&self) -> Connection {
        connect_local(self.address, "us-east-1", &options(), "local").expect("connection")
    }

    async fn get_device(&self) -> Result<String> {
        get_device(&self.connect()).await
    }

    async fn delete_device(&self) -> Result<()> {
        let connection = self.connect();
        let answer = connection.api.delete_device().id("a1").send().await;
        answer.explain(&connection).map(drop)
    }
}

async fn get_device(connection: &Connection) -> Result<String> {
    let answer = connection.api.get_device().id("a1").send().await;
    let device = answer.explain(connection)?.device;
    Ok(device.and_then(|device| device.name).unwrap_or_default())
}

fn options() -> Options {
    Options {
        profile: None,
        region: None,
        endpoint_url: None,
        timeout: Duration::from_secs(20),
        // Fewer than by default: the random waits in between take most of the time of these tests.
        max_attempts: Some(2),
        trace: None,
    }
}

/// An answer with these further header lines.
fn answer(status: &str, headers: &str, body: &str) -> Step {
    let length = body.len();
    Step::Send(format!(
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    ))
}

fn json(status: &str, body: &str) -> Step {
    answer(status, "content-type: application/json\r\n", body)
}

fn device() -> Step {
    json("200 OK", r#"{"device":{"id":"a1","name":"desk"}}"#)
}

fn modelled(status: &str, error: &str, body: &str) -> Step {
    let headers = format!(
        "content-type: application/json\r\nx-amzn-errortype: {error}\r\nx-amzn-requestid: req-1\r\n"
    );
    answer(status, &headers, body)
}

/// Keys in the environment, and what a test adds.
fn surroundings(variables: &[(&str, &str)], config: &str) -> Surroundings {
    let files = EnvConfigFiles::builder()
        .with_contents(EnvConfigFileKind::Config, config)
        .build();
    Surroundings {
        env: Env::from_slice(variables),
        files,
    }
}

const KEYS: [(&str, &str); 3] = [
    ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
    ("AWS_SECRET_ACCESS_KEY", "secret"),
    ("AWS_REGION", "eu-west-1"),
];

/// Connects with keys and region in the environment.
async fn connect_with(variables: &[(&str, &str)], config: &str) -> Result<Connection> {
    let variables = [&KEYS, variables].concat();
    connect_in(&options(), &surroundings(&variables, config)).await
}

async fn refused(variables: &[(&str, &str)], config: &str) -> Error {
    connect_with(variables, config).await.expect_err("refused")
}

fn header<'a>(request: &'a str, name: &str) -> &'a str {
    let find = |line: &'a str| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    };
    request.lines().find_map(find).unwrap_or_default()
}

const OTHER_KEYS: &str = "aws_access_key_id = AKIDPROFILE\naws_secret_access_key = secret\n";
