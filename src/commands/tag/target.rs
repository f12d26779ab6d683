//! What carries tags: a resource, by its ARN or by what it is called, or those that conditions choose.

use std::str::FromStr;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::args::{Arn, ArnKind};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::resource::{Device, Environment, Record, Resource, SoftwareSet, incomplete};
use crate::select::{FilterArgs, Selection, Targets, Wanted};

/// Which resources, other than the one that is typed first.
#[derive(Debug, Args)]
pub struct TaggedArgs {
    /// Tag resources of this kind, chosen by the options below, instead of a TARGET
    #[arg(long, value_name = "KIND", value_parser = kind(), help_heading = "Choosing")]
    r#type: Option<ArnKind>,

    #[command(flatten)]
    filter: FilterArgs,
}

fn kind() -> impl TypedValueParser<Value = ArnKind> {
    let kinds = ArnKind::ALL.map(ArnKind::segment);
    PossibleValuesParser::new(kinds).try_map(|word| ArnKind::from_segment(&word).ok_or("no kind"))
}

impl TaggedArgs {
    /// The ARNs of the resources, and the words that are not about them: all of them where a kind was given, or
    /// else all but the first.
    ///
    /// # Errors
    /// A usage error where none is named; as they cannot be found.
    pub async fn split(
        &self,
        context: &Context,
        words: Vec<String>,
    ) -> Result<(Targets, Vec<String>)> {
        if let Some(kind) = self.r#type {
            let arns = match kind {
                ArnKind::Device => self.arns::<Device>(context).await,
                ArnKind::Environment => self.arns::<Environment>(context).await,
                ArnKind::SoftwareSet => self.arns::<SoftwareSet>(context).await,
            };
            return Ok((arns?, words));
        }
        if self.filter.is_given() {
            return Err(Error::usage("--where, --from-file and --all need --type")
                .hint("say what is to be tagged: --type device, environment or softwareset"));
        }
        let mut words = words.into_iter();
        let target = words.next().unwrap_or_default();
        let parsed: Target = target
            .parse()
            .map_err(|why| Error::usage(format!("\"{target}\": {why}")))?;
        let arn = parsed.arn(context).await?;
        Ok((Targets::one(arn), words.collect()))
    }

    async fn arns<R: Resource>(&self, context: &Context) -> Result<Targets> {
        let selection = self.filter.read::<R>(context)?;
        let (origin, stdin_is_used) = (selection.origin, selection.stdin_is_used);
        let records = selection.records(context).await?;
        Ok(Targets {
            ids: records
                .iter()
                .filter_map(|record| record.text("arn"))
                .collect(),
            missing: Vec::new(),
            origin,
            stdin_is_used,
        })
    }
}

/// Reads the words after the target, at least one.
///
/// # Errors
/// A usage error for one that cannot be read; `expected` says what each has to be.
pub fn parse_words<T: FromStr<Err = String>>(words: &[String], expected: &str) -> Result<Vec<T>> {
    if words.is_empty() {
        return Err(Error::usage(format!(
            "nothing is given to tag with; expected {expected}"
        )));
    }
    let parse = |word: &String| {
        word.parse()
            .map_err(|why| Error::usage(format!("\"{word}\" {why}")))
    };
    words.iter().map(parse).collect()
}

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
