//! Where a job's requests take effect: a job is resumed there or nowhere.

use serde::{Deserialize, Serialize};

use crate::args::Arn;
use crate::bulk::Mutation;
use crate::client::{self, Connection, Endpoint};
use crate::error::{Error, Kind, Result};
use crate::resource::{Device, Environment, Resource, SoftwareSet};

/// How many targets are asked for their account before a listing is.
const ASKED: usize = 3;

/// The account, region and service that a job changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The AWS partition, from the ARNs at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partition: Option<String>,
    /// The account, from the ARNs at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The region.
    pub region: String,
    /// What replaces the region's own endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// The sandbox's file, where it is the sandbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<String>,
}

impl Place {
    /// The place where the requests of `connection` take effect; `arn` is one of its resources.
    #[must_use]
    pub fn of(connection: &Connection, arn: Option<&str>) -> Self {
        let part = |number| {
            let part = arn.and_then(|arn| arn.split(':').nth(number));
            part.filter(|part| !part.is_empty()).map(str::to_owned)
        };
        let is_sandbox = connection.is_sandbox();
        let file = || client::sandbox_file().map(|file| file.to_string_lossy().into_owned());
        Self {
            partition: part(1),
            account: part(4),
            region: connection.region().to_owned(),
            endpoint: connection
                .endpoint()
                .filter(|_| !is_sandbox)
                .map(Endpoint::url)
                .map(str::to_owned),
            sandbox: is_sandbox.then(file).flatten(),
        }
    }

    /// Makes sure that this job is resumed where it belongs.
    ///
    /// # Errors
    /// [`Kind::Conflict`] where `here` is another place.
    pub fn expect(&self, here: &Self) -> Result<()> {
        let parts = [
            ("sandbox", self.sandbox.as_deref(), here.sandbox.as_deref()),
            (
                "endpoint",
                self.endpoint.as_deref(),
                here.endpoint.as_deref(),
            ),
            ("region", Some(&*self.region), Some(&*here.region)),
            (
                "partition",
                self.partition.as_deref(),
                here.partition.as_deref(),
            ),
            ("account", self.account.as_deref(), here.account.as_deref()),
        ];
        let differs = |(part, then, now): &(&str, Option<&str>, Option<&str>)| {
            // What nobody could tell when the job was planned cannot be compared.
            let is_unknown = then.is_none() && matches!(*part, "partition" | "account");
            then != now && !is_unknown
        };
        let Some((part, then, now)) = parts.into_iter().find(differs) else {
            return Ok(());
        };
        let said = |part: Option<&str>| part.unwrap_or("none").to_owned();
        Err(Error::new(
            Kind::Conflict,
            "OtherPlace",
            format!(
                "the job belongs to another {part} ({}) than this command works on ({}); nothing was sent",
                said(then),
                said(now)
            ),
        ))
    }
}

/// The ARN of any resource at hand, which tells partition and account: a target that is one, that of a target, or
/// else of whatever a listing finds. `None` where the identity may read nothing, or nothing is there.
///
/// # Errors
/// As the service cannot be asked at all.
pub async fn any_arn<M: Mutation>(
    connection: &Connection,
    mutation: &M,
    targets: impl Iterator<Item = &str>,
) -> Result<Option<String>> {
    for target in targets.take(ASKED) {
        if target.parse::<Arn>().is_ok() {
            return Ok(Some(target.to_owned()));
        }
        match mutation.describe(connection, target).await {
            Ok(description) if description.arn.is_some() => return Ok(description.arn),
            Ok(_) => {}
            Err(error) => tolerate(error)?,
        }
    }
    for listed in [
        first::<Device>(connection).await,
        first::<Environment>(connection).await,
        first::<SoftwareSet>(connection).await,
    ] {
        match listed {
            Ok(None) => {}
            Ok(found) => return Ok(found),
            Err(error) => tolerate(error)?,
        }
    }
    Ok(None)
}

/// A target that is gone and a listing that is not allowed are no reason to give up.
fn tolerate(error: Error) -> Result<()> {
    if error.kind() == Kind::NotFound || error.is_permission() {
        Ok(())
    } else {
        Err(error)
    }
}

async fn first<R: Resource>(connection: &Connection) -> Result<Option<String>> {
    let page = R::page(connection, None).await?;
    let mut records = page
        .items
        .into_iter()
        .map(crate::resource::Record::<R>::of_summary);
    Ok(records.next().and_then(|record| record.text("arn")))
}
