//! From what people call an item to its id.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use crate::args::Arn;
use crate::error::{Error, Kind, Result};
use crate::resource::{Record, Resource};
use crate::text::{closest, first_of};

/// An item as somebody called it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wanted {
    reading: Reading,
    text: String,
}

/// How a word is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Reading {
    /// As an id, or else a serial number, or else a name.
    Any,
    Id,
    Serial,
    Name,
    Arn,
}

impl Wanted {
    /// An id that a file of results names.
    #[must_use]
    pub fn id(text: &str) -> Self {
        let reading = if text.starts_with("arn:") {
            Reading::Arn
        } else {
            Reading::Id
        };
        Self {
            reading,
            text: text.to_owned(),
        }
    }

    /// The id, where no listing is needed to know it.
    ///
    /// # Errors
    /// A usage error for the ARN of something else.
    pub fn known_id<R: Resource>(&self) -> Result<Option<String>> {
        match self.reading {
            Reading::Id => Ok(Some(self.text.clone())),
            Reading::Any if R::is_surely_id(&self.text) => Ok(Some(self.text.clone())),
            Reading::Arn => self.id_of_arn::<R>().map(Some),
            Reading::Any | Reading::Serial | Reading::Name => Ok(None),
        }
    }

    fn id_of_arn<R: Resource>(&self) -> Result<String> {
        let refuse = |why: String| Error::usage(format!("\"{}\" {why}", self.text));
        let arn: Arn = self.text.parse().map_err(refuse)?;
        if arn.kind() != R::ARN {
            return Err(refuse(format!(
                "is not the ARN of {} {}",
                article(R::NOUN),
                R::NOUN
            )));
        }
        Ok(arn.id().to_owned())
    }
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (reading, rest) = match text.split_once(':') {
            Some(("id", rest)) => (Reading::Id, rest),
            Some(("serial", rest)) => (Reading::Serial, rest),
            Some(("name", rest)) => (Reading::Name, rest),
            Some(("arn", _)) => (Reading::Arn, text),
            _ => (Reading::Any, text),
        };
        if rest.is_empty() {
            return Err("is empty; expected an id, an ARN, a serial number or a name".to_owned());
        }
        Ok(Self {
            reading,
            text: rest.to_owned(),
        })
    }
}

/// As it was typed.
impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.reading {
            Reading::Serial => "serial:",
            Reading::Name => "name:",
            Reading::Any | Reading::Id | Reading::Arn => "",
        };
        write!(f, "{prefix}{}", self.text)
    }
}

/// The places of all that is wanted among `records`, in that order and each once.
///
/// # Errors
/// [`Kind::Usage`] for what is ambiguous, [`Kind::NotFound`] for what is in no place.
pub fn resolve<R: Resource>(records: &[Record<R>], wanted: &[Wanted]) -> Result<Vec<usize>> {
    let called: Vec<_> = records.iter().map(Called::of::<R>).collect();
    let names = Names::of(&called);
    match names.places::<R>(wanted)? {
        (places, unknown) if unknown.is_empty() => Ok(places),
        (_, unknown) => Err(names.unknown::<R>(&unknown)),
    }
}

/// Everything that the items of a listing are called.
pub struct Names<'a> {
    by: HashMap<Reading, HashMap<&'a str, Vec<usize>>>,
    items: &'a [Called],
}

/// What one item is called.
#[derive(Debug)]
pub struct Called {
    id: String,
    serial: Option<String>,
    name: Option<String>,
}

impl Called {
    /// Reads it off an item.
    pub fn of<R: Resource>(record: &Record<R>) -> Self {
        Self {
            id: record.id().unwrap_or_default(),
            serial: R::SERIAL.and_then(|column| record.text(column)),
            name: record.text(R::NAME),
        }
    }

    fn all(&self) -> impl Iterator<Item = (Reading, &str)> {
        let serial = self
            .serial
            .iter()
            .map(|serial| (Reading::Serial, serial.as_str()));
        let name = self.name.iter().map(|name| (Reading::Name, name.as_str()));
        std::iter::once((Reading::Id, self.id.as_str()))
            .chain(serial)
            .chain(name)
    }
}

impl<'a> Names<'a> {
    /// An index of a listing.
    pub fn of(items: &'a [Called]) -> Self {
        let mut by: HashMap<_, HashMap<_, Vec<usize>>> = HashMap::new();
        for (number, item) in items.iter().enumerate() {
            for (reading, called) in item.all() {
                by.entry(reading)
                    .or_default()
                    .entry(called)
                    .or_default()
                    .push(number);
            }
        }
        Self { by, items }
    }

    /// The places in the listing of all that is wanted, in that order and each once; and what is in none.
    ///
    /// # Errors
    /// What is ambiguous is a usage error with the candidates.
    pub fn places<'w, R: Resource>(
        &self,
        wanted: &'w [Wanted],
    ) -> Result<(Vec<usize>, Vec<&'w Wanted>)> {
        let mut places = Vec::with_capacity(wanted.len());
        let mut unknown = Vec::new();
        for one in wanted {
            match self.candidates::<R>(one)? {
                [] => unknown.push(one),
                [place] if places.contains(place) => {}
                [place] => places.push(*place),
                several => return Err(self.ambiguous::<R>(one, several)),
            }
        }
        Ok((places, unknown))
    }

    fn find(&self, reading: Reading, text: &str) -> &[usize] {
        let places = self.by.get(&reading).and_then(|by| by.get(text));
        places.map_or(&[], Vec::as_slice)
    }

    /// The first reading that fits anything decides.
    fn candidates<R: Resource>(&self, wanted: &Wanted) -> Result<&[usize]> {
        if wanted.reading == Reading::Arn {
            return Ok(self.find(Reading::Id, &wanted.id_of_arn::<R>()?));
        }
        let readings = match wanted.reading {
            Reading::Any | Reading::Arn => &[Reading::Id, Reading::Serial, Reading::Name][..],
            Reading::Id => &[Reading::Id],
            Reading::Serial => &[Reading::Serial],
            Reading::Name => &[Reading::Name],
        };
        let mut found = readings
            .iter()
            .map(|reading| self.find(*reading, &wanted.text));
        Ok(found.find(|found| !found.is_empty()).unwrap_or_default())
    }

    fn ambiguous<R: Resource>(&self, wanted: &Wanted, places: &[usize]) -> Error {
        let labels = places.iter().map(|place| {
            let item = &self.items[*place];
            let serial = item
                .serial
                .as_ref()
                .map(|serial| format!(" (serial {serial})"));
            format!("{}{}", item.id, serial.unwrap_or_default())
        });
        let message = format!("{} {} are called \"{wanted}\"", places.len(), R::NOUNS);
        let hint = format!("say which by id: {}", first_of(labels, ", "));
        Error::new(Kind::Usage, "AmbiguousTarget", message).hint(hint)
    }

    /// The failure of what is called nothing: [`Kind::NotFound`] with the closest spelling.
    pub fn unknown<R: Resource>(&self, unknown: &[&Wanted]) -> Error {
        let quoted = unknown.iter().map(|wanted| format!("\"{wanted}\""));
        let message = format!("no {} is called {}", R::NOUN, first_of(quoted, ", "));
        let error = Error::new(Kind::NotFound, "TargetNotFound", message);
        let names = self
            .items
            .iter()
            .flat_map(Called::all)
            .map(|(_, name)| name);
        let closest = unknown
            .first()
            .and_then(|wanted| closest(&wanted.text, names));
        match closest {
            Some(closest) => error.hint(format!("did you mean \"{closest}\"?")),
            None => error.hint(format!(
                "`list` shows what there is; nothing was sent for any {}",
                R::NOUN
            )),
        }
    }
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::{Device, Environment};

    fn called(id: &str, serial: &str, name: &str) -> Called {
        Called {
            id: id.to_owned(),
            serial: Some(serial.to_owned()),
            name: Some(name.to_owned()),
        }
    }

    fn places(words: &[&str]) -> Result<Vec<usize>> {
        let items = [
            called("aaa", "S1", "desk"),
            called("bbb", "S2", "desk"),
            called("ccc", "S3", "aaa"),
            called("ddd", "S4", "id:x"),
        ];
        let wanted: Vec<Wanted> = words
            .iter()
            .map(|word| word.parse().expect("a word"))
            .collect();
        let names = Names::of(&items);
        match names.places::<Device>(&wanted)? {
            (places, unknown) if unknown.is_empty() => Ok(places),
            (_, unknown) => Err(names.unknown::<Device>(&unknown)),
        }
    }

    #[test]
    fn ids_come_before_serials_before_names() {
        assert_eq!(places(&["aaa"]).expect("found"), [0]);
        assert_eq!(places(&["name:aaa"]).expect("found"), [2]);
        assert_eq!(
            places(&["S3", "bbb", "S3", "serial:S2"]).expect("found"),
            [2, 1]
        );
        assert_eq!(places(&["name:id:x"]).expect("found"), [3]);
    }

    #[test]
    fn what_is_ambiguous_names_the_candidates() {
        let error = places(&["desk"]).expect_err("ambiguous");
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(
            error.hints(),
            ["say which by id: aaa (serial S1), bbb (serial S2)"]
        );
    }

    #[test]
    fn what_is_unknown_names_the_closest() {
        let error = places(&["aaa", "deks", "id:zzz"]).expect_err("unknown");
        assert_eq!(error.kind(), Kind::NotFound);
        assert_eq!(error.message(), "no device is called \"deks\", \"zzz\"");
        assert_eq!(error.hints(), ["did you mean \"desk\"?"]);
    }

    #[test]
    fn only_what_can_be_nothing_else_needs_no_listing() {
        let known = |word: &str| word.parse::<Wanted>().expect("a word").known_id::<Device>();
        let id = "ABCDEFGHIJKLMNOPQRSTUVWX";
        assert_eq!(known(id).expect("an id").as_deref(), Some(id));
        let arn = format!("arn:aws:thinclient:us-east-1:123456789012:device/{id}");
        assert_eq!(known(&arn).expect("an id").as_deref(), Some(id));
        assert_eq!(known("desk").expect("a name"), None);
        let foreign = "arn:aws:thinclient:us-east-1:123456789012:environment/abcdefghi";
        assert_eq!(known(foreign).expect_err("foreign").kind(), Kind::Usage);
        let environment: Wanted = "abcdefghi".parse().expect("a word");
        assert_eq!(environment.known_id::<Environment>().expect("a name"), None);
    }
}
