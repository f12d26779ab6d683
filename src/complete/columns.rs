//! Columns, where one is named, and conditions over them.

use super::offer::{Offer, matching};
use crate::args::ArnKind;
use crate::output::Kind;
use crate::resource::{Column, Device, Environment, Resource, SoftwareSet};
use crate::select::condition::{self, TAG_PREFIX};

/// A column, whatever its resource.
struct Named {
    name: &'static str,
    help: &'static str,
    kind: Kind,
}

impl Named {
    fn of<R: Resource>() -> Vec<Self> {
        let named = |column: &Column<R>| Self {
            name: column.name,
            help: column.help,
            kind: column.kind,
        };
        R::columns().iter().map(named).collect()
    }

    fn offer(&self) -> Offer {
        Offer::new(self.name, self.help)
    }

    /// The column with each operator, and with each word that it may equal.
    fn tests(&self) -> impl Iterator<Item = Offer> {
        let words = self.kind.words().iter().map(|word| format!("={word}"));
        let has_words = words.len() > 0;
        let operators = condition::operators(self.kind).filter(move |op| !has_words || *op != "=");
        words
            .chain(operators.map(str::to_owned))
            .map(|test| Offer::plain(format!("{}{test}", self.name)))
    }
}

fn columns(noun: ArnKind) -> Vec<Named> {
    match noun {
        ArnKind::Device => Named::of::<Device>(),
        ArnKind::Environment => Named::of::<Environment>(),
        ArnKind::SoftwareSet => Named::of::<SoftwareSet>(),
    }
}

/// The names, and the beginning of those of single tags.
pub(super) fn names(noun: ArnKind) -> Vec<Offer> {
    let tag = Offer::new(TAG_PREFIX, "The value of one tag; its key follows");
    columns(noun)
        .iter()
        .map(Named::offer)
        .chain([tag])
        .collect()
}

/// The names, with the `-` that was typed before one.
pub(super) fn sort_keys(noun: ArnKind, typed: &str) -> Vec<Offer> {
    let names = names(noun);
    if !typed.starts_with('-') {
        return names;
    }
    names.into_iter().map(|name| name.after("-")).collect()
}

/// The words of a column.
pub(super) fn words(noun: ArnKind, name: &str) -> Vec<Offer> {
    let columns = columns(noun);
    let column = columns.iter().find(|column| column.name == name);
    let words = column.map_or(&[][..], |column| column.kind.words());
    words.iter().copied().map(Offer::plain).collect()
}

/// What a condition may go on with: a column, then an operator, then words of the column.
pub(super) fn conditions(noun: ArnKind, typed: &str) -> Vec<Offer> {
    let Some(place) = typed.find(['=', '!', '~', '<', '>']) else {
        return tests(noun, typed);
    };
    let (name, test) = typed.split_at(place);
    let values = test.strip_prefix('=').or_else(|| test.strip_prefix("!="));
    let Some(values) = values else {
        return Vec::new();
    };
    let last = values.rsplit(',').next().unwrap_or_default().trim_start();
    let before = &typed[..typed.len() - last.len()];
    let columns = columns(noun);
    let column = columns
        .iter()
        .find(|column| column.name.eq_ignore_ascii_case(name.trim()));
    let words = column.map_or(&[][..], |column| column.kind.words());
    let offers = matching(last, words.iter().copied().map(Offer::plain).collect());
    offers.into_iter().map(|word| word.after(before)).collect()
}

/// Columns; one that is spelled out, or the only one left, with its operators: a shell would put a blank after a
/// word that has no rival.
fn tests(noun: ArnKind, typed: &str) -> Vec<Offer> {
    let left = matching(typed, names(noun));
    let is_chosen = |name: &str| left.len() == 1 || name.eq_ignore_ascii_case(typed);
    let columns = columns(noun);
    let chosen = columns.iter().find(|column| {
        is_chosen(column.name) && left.iter().any(|offer| offer.value == column.name)
    });
    let Some(chosen) = chosen else { return left };
    let rivals = left.iter().filter(|offer| offer.value != chosen.name);
    chosen.tests().chain(rivals.cloned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(typed: &str) -> Vec<String> {
        let offers = matching(typed, conditions(ArnKind::Device, typed));
        offers.into_iter().map(|offer| offer.value).collect()
    }

    #[test]
    fn a_condition_goes_on_part_by_part() {
        assert_eq!(
            after("last"),
            ["lastConnectedAt", "lastPostureAt", "lastUserId"]
        );
        assert_eq!(
            after("lastp"),
            [
                "lastPostureAt=",
                "lastPostureAt!=",
                "lastPostureAt<",
                "lastPostureAt<=",
                "lastPostureAt>",
                "lastPostureAt>="
            ]
        );
        assert_eq!(
            after("active"),
            [
                "active=false",
                "active=true",
                "active!=",
                "active~",
                "active!~"
            ]
        );
        assert_eq!(after("status=reg"), ["status=REGISTERED"]);
        assert_eq!(
            after("status != ARCHIVED, reg"),
            ["status != ARCHIVED, REGISTERED"]
        );
        assert_eq!(after("tag"), ["tags", "tag:"]);
        for nothing in ["name=x", "status~REG", "lastPostureAt<", "nosuch=", "="] {
            assert!(after(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn a_name_that_begins_others_goes_on_with_both() {
        let offers = after("softwareSetUpdateS");
        assert!(
            offers.contains(&"softwareSetUpdateSchedule".to_owned()),
            "{offers:?}"
        );
        let offers = after("pending");
        assert!(offers.contains(&"pending=true".to_owned()), "{offers:?}");
        assert!(
            offers.contains(&"pendingSoftwareSetId".to_owned()),
            "{offers:?}"
        );
    }

    proptest! {
        /// Shells replace what was typed: each offer has to begin with it.
        #[test]
        fn offers_begin_with_what_was_typed(
            typed in "(status|active|na|x|ü)? ?(=|!=|~|<|!)?(REG|reg|false)?(, ?)?[a-zA-Zü=,]{0,2}"
        ) {
            for offer in after(&typed) {
                prop_assert!(offer.to_lowercase().starts_with(&typed.to_lowercase()), "{offer}");
            }
        }
    }
}
