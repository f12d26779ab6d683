//! A log of the requests served, for tests and for the curious: one JSON object a line.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use axum::http::{Request, Response, header};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::model::Operation;
use super::service::Dropped;

/// A file that grows by a line a request. Bodies and names never come near it.
#[derive(Debug)]
pub struct RequestLog(File);

impl RequestLog {
    /// Opens the file to append to it; a new one is its owner's alone.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        super::store::private(&mut options);
        let file = options
            .open(path)
            .with_context(|| format!("cannot open the request log {}", path.display()))?;
        Ok(Self(file))
    }

    /// Appends an entry with one write, so that entries of several processes never mix.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn append(&self, entry: &Value) -> io::Result<()> {
        (&self.0).write_all(format!("{entry}\n").as_bytes())
    }
}

/// What the service found out about a request.
#[derive(Clone, Debug)]
pub struct Trace {
    operation: &'static Operation,
    /// The id or ARN in the path.
    pub resource_id: Option<String>,
    /// The client token, of valid calls.
    pub client_token: Option<String>,
    /// The fault that struck.
    pub fault: Option<&'static str>,
}

impl Trace {
    /// Starts with what the route tells.
    pub fn of(operation: &'static Operation) -> Self {
        Self {
            operation,
            resource_id: None,
            client_token: None,
            fault: None,
        }
    }
}

/// A line of the log in the making.
#[derive(Debug)]
pub struct Entry {
    members: Map<String, Value>,
    query: Option<String>,
}

impl Entry {
    /// Takes down what is known when a request arrives.
    pub fn of<B>(request: &Request<B>, now: Timestamp) -> Self {
        let host = request.headers().get(header::HOST);
        let host = host.map(|host| String::from_utf8_lossy(host.as_bytes()));
        let members = json!({
            "time": now.to_string(),
            "method": request.method().as_str(),
            "path": request.uri().path(),
            "host": host,
        });
        Self {
            members: members.as_object().cloned().unwrap_or_default(),
            query: request.uri().query().map(str::to_owned),
        }
    }

    /// Adds how the request ended; `status` is absent when no answer was sent.
    pub fn finish<B>(&mut self, response: &Response<B>) -> Value {
        let mut members = std::mem::take(&mut self.members);
        let mut add = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                members.insert(name.to_owned(), value);
            }
        };
        let was_sent = response.extensions().get::<Dropped>().is_none();
        add(
            "status",
            was_sent.then(|| response.status().as_u16().into()),
        );
        if let Some(trace) = response.extensions().get::<Trace>() {
            add(
                "query",
                self.query
                    .as_deref()
                    .map(|query| censored(query, trace.operation).into()),
            );
            add("operation", Some(trace.operation.name.into()));
            add("resourceId", trace.resource_id.clone().map(Value::from));
            add("clientToken", trace.client_token.clone().map(Value::from));
            add("fault", trace.fault.map(Value::from));
        }
        Value::Object(members)
    }
}

/// Returns a query string with sensitive values replaced by `*`.
fn censored(query: &str, operation: &Operation) -> String {
    let is_sensitive = |name: &str| {
        let member = operation.input.iter().find(|member| member.name == name);
        member.is_none_or(|member| member.shape.sensitive)
    };
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_sensitive(name) => format!("{name}=*"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::super::model::OPERATIONS;
    use super::*;

    #[test]
    fn sensitive_values_of_the_query_stay_out() {
        let named = |name| {
            OPERATIONS
                .iter()
                .find(|op| op.name == name)
                .expect("listed")
        };
        let untag = censored("tagKeys=secret&tagKeys=other", named("UntagResource"));
        assert_eq!(untag, "tagKeys=*&tagKeys=*");
        let list = censored("maxResults=5&nextToken=abc&x=y", named("ListDevices"));
        assert_eq!(list, "maxResults=5&nextToken=abc&x=*");
    }
}
