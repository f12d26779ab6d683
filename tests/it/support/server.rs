//! A server on loopback that answers as scripted, whatever it is asked, and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What is sent back, byte for byte; the connection is closed afterwards.
#[derive(Clone, Debug)]
pub enum Answer {
    /// These bytes.
    Bytes(String),
    /// Nothing, and the connection is closed.
    Reset,
    /// Nothing, and the connection stays open.
    Silence,
    /// These bytes, and the connection is torn down.
    Torn(String),
    /// These bytes, one after the other with this much time between them.
    Dripping(String, Duration),
}

impl Answer {
    /// An answer with a JSON body, as the service sends it.
    pub fn json(status: u16, body: &str) -> Self {
        Self::typed(status, "application/json", body)
    }

    /// An error of the service.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let body = serde_json::json!({ "message": message }).to_string();
        Self::json_with(
            status,
            &format!("x-amzn-errortype: {code}\r\nx-amzn-requestid: req-1\r\n"),
            &body,
        )
    }

    /// An answer with a JSON body and further headers, each ended by CRLF.
    pub fn json_with(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::Bytes(format!(
            "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\
             connection: close\r\n\r\n{body}"
        ))
    }

    /// An answer with any body.
    pub fn typed(status: u16, content_type: &str, body: &str) -> Self {
        let length = body.len();
        Self::Bytes(format!(
            "HTTP/1.1 {status} Scripted\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\
             connection: close\r\n\r\n{body}"
        ))
    }
}

/// One request: `METHOD /path?query`, its headers and its body.
#[derive(Clone, Debug)]
pub struct Request {
    /// Method and target.
    pub line: String,
    /// The headers' lines.
    pub headers: Vec<String>,
    /// The body.
    pub body: String,
}

impl Request {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

type Script = dyn Fn(usize, &Request) -> Answer + Send + Sync;

/// The running server; it ends with the test process.
pub struct Server {
    /// Where it listens.
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Answers the first request with the first of `script`, and so on; the last one for ever.
    pub fn answering(script: Vec<Answer>) -> Self {
        Self::start(move |number, _| script[number.min(script.len() - 1)].clone())
    }

    /// Answers each request as `script` says, whenever it comes.
    pub fn replying(script: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::start(move |_, request| script(request))
    }

    fn start(script: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let script: Arc<Script> = Arc::new(script);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (script, seen) = (Arc::clone(&script), Arc::clone(&seen));
                std::thread::spawn(move || serve(&stream, &*script, &seen));
            }
        });
        Self { url, requests }
    }

    /// Host and port.
    pub fn authority(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// What it was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("the log").clone()
    }

    /// Method and target of what it was asked so far.
    pub fn lines(&self) -> Vec<String> {
        self.requests()
            .into_iter()
            .map(|request| request.line)
            .collect()
    }
}

fn serve(mut stream: &TcpStream, script: &Script, seen: &Mutex<Vec<Request>>) {
    let Some(request) = read(stream) else { return };
    let number = {
        let mut seen = seen.lock().expect("the log");
        seen.push(request.clone());
        seen.len() - 1
    };
    match script(number, &request) {
        Answer::Bytes(bytes) => {
            let _ = stream.write_all(bytes.as_bytes());
        }
        Answer::Reset => {}
        Answer::Silence => std::thread::sleep(Duration::from_mins(1)),
        Answer::Torn(bytes) => {
            let _ = stream.write_all(bytes.as_bytes());
            // Let it arrive first: what is torn down takes unread bytes with it.
            std::thread::sleep(Duration::from_millis(100));
            #[cfg(unix)]
            let _ = rustix::net::sockopt::set_socket_linger(stream, Some(Duration::ZERO));
        }
        Answer::Dripping(bytes, pause) => {
            for byte in bytes.as_bytes() {
                if stream.write_all(&[*byte]).is_err() {
                    break;
                }
                std::thread::sleep(pause);
            }
        }
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader
            .read_line(&mut line)
            .ok()
            .filter(|length| *length > 0)?;
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let line = head.first()?.trim_end_matches(" HTTP/1.1").to_owned();
    let mut request = Request {
        line,
        headers: head.split_off(1),
        body: String::new(),
    };
    let length = request
        .header("content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    reader.take(length).read_to_string(&mut request.body).ok()?;
    Some(request)
}
