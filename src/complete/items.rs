//! What items are called, where one is named.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::offer::Offer;
use crate::args::ArnKind;
use crate::resource::{Record, Resource};

/// As much of an item as helps to recognise it; no activation code, no tags.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Item {
    id: String,
    name: Option<String>,
    serial: Option<String>,
    status: Option<String>,
}

/// The columns, whichever a resource has, that tell the state of an item.
const STATES: [&str; 2] = ["status", "validationStatus"];

impl Item {
    /// Reads it off an item of a list.
    pub(super) fn of<R: Resource>(summary: R::Summary) -> Option<Self> {
        let record = Record::<R>::of_summary(summary);
        Some(Self {
            id: record.id()?,
            name: record.text(R::NAME).filter(|name| !name.is_empty()),
            serial: R::SERIAL.and_then(|column| record.text(column)),
            status: STATES.iter().find_map(|column| record.text(column)),
        })
    }

    fn by_id(&self) -> Offer {
        Offer::new(&self.id, self.label(self.name.as_deref()))
    }

    fn by_name(&self) -> Option<Offer> {
        let name = self.name.as_ref()?;
        Some(Offer::new(name, self.label(Some(&self.id))))
    }

    fn by_serial(&self) -> Option<Offer> {
        let serial = self.serial.as_ref()?;
        let name = self.name.as_deref().unwrap_or(&self.id);
        Some(Offer::new(serial, self.label(Some(name))))
    }

    /// `name (serial, status)`, as far as they are known.
    fn label(&self, name: Option<&str>) -> String {
        let details = [self.serial.as_deref(), self.status.as_deref()];
        let details: Vec<_> = details.into_iter().flatten().collect();
        let details = (!details.is_empty()).then(|| format!("({})", details.join(", ")));
        let words: Vec<_> = name.into_iter().chain(details.as_deref()).collect();
        words.join(" ")
    }
}

/// Ids; besides them serial numbers and names, once something is typed that they may begin with.
pub(super) fn all(items: &[Item], typed: &str) -> Vec<Offer> {
    let forced = typed.split_once(':').map(|(reading, _)| reading);
    match forced {
        Some("id") => after("id:", ids(items)),
        Some("serial") => after("serial:", serials(items)),
        Some("name") => after("name:", names(items)),
        _ if typed.is_empty() => ids(items),
        _ => {
            let mut offers = ids(items);
            offers.extend(serials(items));
            // A name that would be read as something else has to be forced.
            let is_safe = |name: &Offer| !name.value.starts_with('-') && !name.value.contains(':');
            offers.extend(names(items).into_iter().filter(is_safe));
            offers
        }
    }
}

/// Ids alone.
pub(super) fn ids(items: &[Item]) -> Vec<Offer> {
    items.iter().map(Item::by_id).collect()
}

fn serials(items: &[Item]) -> Vec<Offer> {
    items.iter().filter_map(Item::by_serial).collect()
}

/// Names that call one item only.
fn names(items: &[Item]) -> Vec<Offer> {
    let mut bearers: HashMap<&str, usize> = HashMap::new();
    for name in items.iter().filter_map(|item| item.name.as_deref()) {
        *bearers.entry(name).or_default() += 1;
    }
    let names = items.iter().filter_map(Item::by_name);
    names
        .filter(|name| bearers.get(name.value.as_str()) == Some(&1))
        .collect()
}

/// The kinds of resources that carry tags, then the items of one, which `list` fetches.
pub(super) fn tag_targets(typed: &str, list: impl FnOnce(ArnKind) -> Vec<Item>) -> Vec<Offer> {
    let Some((segment, called)) = typed.split_once('/') else {
        let kinds = ArnKind::ALL.iter();
        return kinds
            .map(|kind| Offer::plain(format!("{}/", kind.segment())))
            .collect();
    };
    ArnKind::from_segment(segment).map_or_else(Vec::new, |kind| {
        after(&format!("{segment}/"), all(&list(kind), called))
    })
}

fn after(prefix: &str, offers: Vec<Offer>) -> Vec<Offer> {
    offers
        .into_iter()
        .map(|offer| offer.after(prefix))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, name: &str, serial: &str) -> Item {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Item {
            id: id.to_owned(),
            name: text(name),
            serial: text(serial),
            status: text("REGISTERED"),
        }
    }

    fn values(offers: Vec<Offer>) -> Vec<String> {
        offers.into_iter().map(|offer| offer.value).collect()
    }

    #[test]
    fn names_are_offered_where_they_call_one_item() {
        let items = [
            item("A", "desk 1", "S1"),
            item("B", "desk", "S2"),
            item("C", "desk", ""),
            item("D", "id:A", ""),
            item("E", "-", ""),
        ];
        assert_eq!(values(all(&items, "")), ["A", "B", "C", "D", "E"]);
        assert_eq!(
            values(all(&items, "x")),
            ["A", "B", "C", "D", "E", "S1", "S2", "desk 1"]
        );
        assert_eq!(
            values(all(&items, "name:")),
            ["name:desk 1", "name:id:A", "name:-"]
        );
        assert_eq!(values(all(&items, "serial:S")), ["serial:S1", "serial:S2"]);
    }

    #[test]
    fn labels_hold_what_is_known() {
        let known = item("A", "desk 1", "S1");
        assert_eq!(known.by_id(), Offer::new("A", "desk 1 (S1, REGISTERED)"));
        let unnamed = Item {
            status: None,
            ..item("B", "", "")
        };
        assert_eq!(unnamed.by_id(), Offer::plain("B"));
    }

    #[test]
    fn targets_of_tags_begin_with_their_kind() {
        let list = |_| vec![item("A", "desk 1", "S1")];
        assert_eq!(
            values(tag_targets("dev", list)),
            ["device/", "environment/", "softwareset/"]
        );
        assert_eq!(values(tag_targets("device/", list)), ["device/A"]);
        assert!(tag_targets("other/", list).is_empty());
    }
}
