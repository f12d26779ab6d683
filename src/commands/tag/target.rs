//! What carries tags: named by its ARN, or as `KIND/ID`.

use std::str::FromStr;

use crate::args::{Arn, ArnKind, DeviceId, EnvironmentId, SoftwareSetId};
use crate::context::Context;
use crate::error::Result;
use crate::resource::{Device, Environment, Record, Resource, SoftwareSet, incomplete};

/// A resource that carries tags.
#[derive(Clone, Debug)]
pub enum Target {
    /// By its ARN, which the API wants.
    Arn(Arn),
    /// By its id; the ARN is fetched.
    Id(ArnKind, String),
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const EXPECTED: &str = "expected an ARN, device/ID, environment/ID or softwareset/ID";
        if text.starts_with("arn:") {
            return text.parse().map(Self::Arn);
        }
        let (word, id) = text.split_once('/').ok_or(EXPECTED)?;
        let kind = ArnKind::from_segment(word).ok_or(EXPECTED)?;
        let id = match kind {
            ArnKind::Device => id.parse::<DeviceId>()?.into(),
            ArnKind::Environment => id.parse::<EnvironmentId>()?.into(),
            ArnKind::SoftwareSet => id.parse::<SoftwareSetId>()?.into(),
        };
        Ok(Self::Id(kind, id))
    }
}

impl Target {
    /// The resource's ARN, by a get where only the id is known.
    ///
    /// # Errors
    /// As the service answers.
    pub async fn arn(&self, context: &Context) -> Result<String> {
        match self {
            Self::Arn(arn) => Ok(arn.as_str().to_owned()),
            Self::Id(ArnKind::Device, id) => arn_of::<Device>(context, id).await,
            Self::Id(ArnKind::Environment, id) => arn_of::<Environment>(context, id).await,
            Self::Id(ArnKind::SoftwareSet, id) => arn_of::<SoftwareSet>(context, id).await,
        }
    }
}

async fn arn_of<R: Resource>(context: &Context, id: &str) -> Result<String> {
    let connection = context.connect().await?;
    let record = Record::<R>::of_detail(R::get(&connection, id).await?);
    record.text("arn").ok_or_else(|| incomplete("Get", "arn"))
}
