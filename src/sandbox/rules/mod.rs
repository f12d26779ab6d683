//! What the service does: its answers, its refusals and its life cycles.
//!
//! Where AWS documents nothing, the comments here say what was decided.

pub mod devices;
pub mod environments;
pub mod idempotency;
pub mod pages;
pub mod render;
pub mod rollout;
pub mod software_sets;
pub mod tags;
pub mod window;

use rusqlite::Connection;
use serde_json::Value;

use super::call::{Call, Input};
use super::failure::{Failure, Subject};
use super::model::Id;
use super::store::Millis;

/// The account that owns everything here.
pub const ACCOUNT: &str = "123456789012";

/// What ARNs and errors call a device.
pub const DEVICE: &str = "device";
/// What they call an environment.
pub const ENVIRONMENT: &str = "environment";
/// What they call a software set.
pub const SOFTWARE_SET: &str = "softwareset";

/// What a rule works with.
#[derive(Debug)]
pub struct Context<'a> {
    /// The state, in a transaction.
    pub db: &'a Connection,
    /// The members of the call's input.
    pub input: &'a Input,
    /// The region of all ARNs: the one that the call was signed for, as if each had this fleet.
    pub region: &'a str,
    /// The time of the call.
    pub now: Millis,
    /// How many environments there may be.
    pub environments_quota: u32,
}

impl Context<'_> {
    /// Returns the id in the path; the table requires one wherever a rule asks.
    fn id(&self) -> &str {
        self.input.text("id").unwrap_or_default()
    }

    fn arn(&self, kind: &str, id: &str) -> String {
        format!("arn:aws:thinclient:{}:{ACCOUNT}:{kind}/{id}", self.region)
    }
}

/// Returns what was found, or says that it is not there.
fn existing<T>(found: Option<T>, kind: &str, id: &str) -> Result<T, Failure> {
    found.ok_or_else(|| Failure::not_found(Subject { kind, id }))
}

/// Does what a call asks for and returns the body of the answer.
///
/// # Errors
/// The error to answer.
pub fn perform(call: &Call, cx: &Context) -> Result<Value, Failure> {
    idempotency::once(call.operation.name, cx, || match call.operation.id {
        Id::CreateEnvironment => environments::create(cx),
        Id::DeleteDevice => devices::delete(cx),
        Id::DeleteEnvironment => environments::delete(cx),
        Id::DeregisterDevice => devices::deregister(cx),
        Id::GetDevice => devices::get(cx),
        Id::GetEnvironment => environments::get(cx),
        Id::GetSoftwareSet => software_sets::get(cx),
        Id::ListDevices => devices::list(cx),
        Id::ListEnvironments => environments::list(cx),
        Id::ListSoftwareSets => software_sets::list(cx),
        Id::ListTagsForResource => tags::list(cx),
        Id::TagResource => tags::tag(cx),
        Id::UntagResource => tags::untag(cx),
        Id::UpdateDevice => devices::update(cx),
        Id::UpdateEnvironment => environments::update(cx),
        Id::UpdateSoftwareSet => software_sets::update(cx),
    })
}
