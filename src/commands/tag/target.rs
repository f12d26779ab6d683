//! What carries tags: a resource, by its ARN or by what it is called.

use std::str::FromStr;

use crate::args::{Arn, ArnKind};
use crate::context::Context;
use crate::error::Result;
use crate::resource::{Device, Environment, Record, Resource, SoftwareSet, incomplete};
use crate::select::{Selection, Wanted};

/// A resource that carries tags.
#[derive(Clone, Debug)]
pub enum Target {
    /// By its ARN, which the API wants.
    Arn(Arn),
    /// By what it is called; the ARN is looked up.
    Called(ArnKind, Wanted),
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const EXPECTED: &str = "expected an ARN, or device/NAME, environment/NAME or softwareset/NAME with an id, serial number or name";
        if text.starts_with("arn:") {
            return text.parse().map(Self::Arn);
        }
        let (word, called) = text.split_once('/').ok_or(EXPECTED)?;
        let kind = ArnKind::from_segment(word).ok_or(EXPECTED)?;
        Ok(Self::Called(kind, called.parse()?))
    }
}

impl Target {
    /// The resource's ARN.
    ///
    /// # Errors
    /// As it cannot be found.
    pub async fn arn(&self, context: &Context) -> Result<String> {
        match self {
            Self::Arn(arn) => Ok(arn.as_str().to_owned()),
            Self::Called(ArnKind::Device, called) => arn_of::<Device>(context, called).await,
            Self::Called(ArnKind::Environment, called) => {
                arn_of::<Environment>(context, called).await
            }
            Self::Called(ArnKind::SoftwareSet, called) => {
                arn_of::<SoftwareSet>(context, called).await
            }
        }
    }
}

/// A get tells where the id is known; otherwise the listing that finds the name does.
async fn arn_of<R: Resource>(context: &Context, called: &Wanted) -> Result<String> {
    let record = match called.known_id::<R>()? {
        Some(id) => {
            let connection = context.connect().await?;
            Some(Record::<R>::of_detail(R::get(&connection, &id).await?))
        }
        None => Selection::named(vec![called.clone()])
            .records(context)
            .await?
            .pop(),
    };
    record
        .and_then(|record| record.text("arn"))
        .ok_or_else(|| incomplete("List", "arn"))
}
