//! Tags: `KEY=VALUE`, and keys alone.

use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A tag: key 1 to 128 characters without the reserved `aws:` prefix, value at most 256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Before the first `=`.
    pub key: String,
    /// After it; may be empty.
    pub value: String,
}

impl FromStr for Tag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, value) = text
            .split_once('=')
            .ok_or("has no `=`; expected KEY=VALUE (KEY= for an empty value)")?;
        let TagKey(key) = key.parse()?;
        match value.chars().count() {
            0..=256 => Ok(Self {
                key,
                value: value.to_owned(),
            }),
            length => Err(format!(
                "has a value of {length} characters; at most 256 are allowed"
            )),
        }
    }
}

impl AsRef<Self> for Tag {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// Tags as the SDK takes them; `None` for none.
#[must_use]
pub fn sdk_tags(tags: &[impl AsRef<Tag>]) -> Option<HashMap<String, String>> {
    let pairs = tags
        .iter()
        .map(|tag| (tag.as_ref().key.clone(), tag.as_ref().value.clone()));
    (!tags.is_empty()).then(|| pairs.collect())
}

/// Serialises tags as the map that the API takes.
///
/// # Errors
/// As the serialiser fails.
pub fn tag_map<S: Serializer>(tags: &[impl AsRef<Tag>], serializer: S) -> Result<S::Ok, S::Error> {
    let tags = tags.iter().map(AsRef::as_ref);
    tags.map(|tag: &Tag| (&tag.key, &tag.value))
        .collect::<BTreeMap<_, _>>()
        .serialize(serializer)
}

/// Reads back what [`tag_map`] wrote.
///
/// # Errors
/// As the deserialiser fails.
pub fn tags_of_map<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Tag>, D::Error> {
    let tags = BTreeMap::<String, String>::deserialize(deserializer)?;
    let tag = |(key, value)| Tag { key, value };
    Ok(tags.into_iter().map(tag).collect())
}

/// A tag's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagKey(pub String);

impl FromStr for TagKey {
    type Err = String;

    fn from_str(key: &str) -> Result<Self, String> {
        if key.starts_with("aws:") {
            return Err("starts with `aws:`, which is reserved for AWS itself".to_owned());
        }
        match key.chars().count() {
            1..=128 => Ok(Self(key.to_owned())),
            0 => Err("has an empty key; expected 1 to 128 characters".to_owned()),
            length => Err(format!(
                "has a key of {length} characters; at most 128 are allowed"
            )),
        }
    }
}

/// A tag that devices get when they register: of fewer characters than other tags, and never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreationTag(Tag);

impl AsRef<Tag> for CreationTag {
    fn as_ref(&self) -> &Tag {
        &self.0
    }
}

impl FromStr for CreationTag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let tag: Tag = text.parse()?;
        // The pattern's `+-/` is a range: `+ , - . /`.
        let allowed = |c: char| c.is_ascii_alphanumeric() || " _=@:.+,-/".contains(c);
        if let Some(c) = tag
            .key
            .chars()
            .chain(tag.value.chars())
            .find(|c| !allowed(*c))
        {
            return Err(format!(
                "contains {c:?}; device creation tags take letters, digits, spaces and _ = @ : . + , - /"
            ));
        }
        if tag.value.is_empty() {
            return Err(
                "has an empty value; device creation tags need at least one character".to_owned(),
            );
        }
        Ok(Self(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_at_the_first_equals_sign() {
        assert_eq!(
            "a=b=c".parse(),
            Ok(Tag {
                key: "a".into(),
                value: "b=c".into()
            })
        );
        assert_eq!(
            "a=".parse(),
            Ok(Tag {
                key: "a".into(),
                value: String::new()
            })
        );
    }

    #[test]
    fn names_what_is_wrong() {
        for (text, word) in [
            ("a", "KEY=VALUE"),
            ("=b", "empty key"),
            ("aws:x=1", "reserved"),
        ] {
            let why = text.parse::<Tag>().expect_err(text);
            assert!(why.contains(word), "{why}");
        }
        assert!(format!("k={}", "v".repeat(257)).parse::<Tag>().is_err());
        assert!(format!("{}=v", "k".repeat(129)).parse::<Tag>().is_err());
        assert!("k=ü".parse::<CreationTag>().is_err());
        assert!("k=".parse::<CreationTag>().is_err());
        assert!("site=Berlin, 2nd floor".parse::<CreationTag>().is_ok());
    }
}
