//! ARNs of the service's own resources.

use std::str::FromStr;

/// What an ARN of the service names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArnKind {
    /// `…:device/ID`
    Device,
    /// `…:environment/ID`
    Environment,
    /// `…:softwareset/ID`
    SoftwareSet,
}

impl ArnKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Device, Self::Environment, Self::SoftwareSet];

    /// The word before the `/` in an ARN.
    #[must_use]
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Environment => "environment",
            Self::SoftwareSet => "softwareset",
        }
    }

    /// The kind whose segment is `word`.
    #[must_use]
    pub fn from_segment(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.segment() == word)
    }
}

/// `arn:PARTITION:thinclient:REGION:ACCOUNT:KIND/ID`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arn {
    text: String,
    kind: ArnKind,
}

impl Arn {
    /// What it names.
    #[must_use]
    pub fn kind(&self) -> ArnKind {
        self.kind
    }

    /// The whole ARN.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The resource's id: what follows the `/`.
    #[must_use]
    pub fn id(&self) -> &str {
        self.text.rsplit_once('/').map_or("", |(_, id)| id)
    }
}

/// The account that an ARN names, of whatever service.
#[must_use]
pub fn account(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| !account.is_empty())
}

impl FromStr for Arn {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expected = "expected arn:PARTITION:thinclient:REGION:ACCOUNT:device/ID (or environment/ID, softwareset/ID)";
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        let ["arn", _, "thinclient", _, _, resource] = parts[..] else {
            return Err(format!("not an ARN of this service; {expected}"));
        };
        let kind = resource
            .split_once('/')
            .filter(|(_, id)| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric()))
            .and_then(|(segment, _)| ArnKind::from_segment(segment))
            .ok_or_else(|| format!("names no resource of this service; {expected}"))?;
        Ok(Self {
            text: text.to_owned(),
            kind,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_its_own_arns_apart() {
        let arn: Arn = "arn:aws:thinclient:us-east-1:123456789012:environment/abc123def"
            .parse()
            .expect("an ARN");
        assert_eq!((arn.kind(), arn.id()), (ArnKind::Environment, "abc123def"));
        assert_eq!(account(arn.as_str()), Some("123456789012"));
    }

    #[test]
    fn refuses_other_arns() {
        for text in [
            "arn:aws:s3:::bucket",
            "arn:aws:thinclient:us-east-1:123456789012:printer/1",
            "arn:aws:thinclient:us-east-1:123456789012:device/",
            "arn:aws:thinclient:us-east-1:123456789012:device/a/b",
            "device/abc",
            "",
        ] {
            assert!(text.parse::<Arn>().is_err(), "{text}");
        }
    }
}
