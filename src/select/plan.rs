//! Which calls a selection needs, and when: the dearer ones only for items that the cheaper conditions leave.

use std::collections::HashSet;

use super::test::{Test, Verdict};
use crate::resource::{Chosen, Cost, Facts, Lookup, Record, Resource};

/// What is fetched for an item by calls of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// A get.
    pub detail: bool,
    /// A call for its tags.
    pub tags: bool,
}

impl Parts {
    fn of(costs: &[Cost]) -> Self {
        Self {
            detail: costs.contains(&Cost::Get),
            tags: costs.contains(&Cost::Tags),
        }
    }

    /// Whether nothing is fetched.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// The order of work on each item of a list.
pub struct Plan<R: Resource> {
    lookups: HashSet<Lookup>,
    cheap: Vec<Test<R>>,
    by_detail: Vec<Test<R>>,
    by_tags: Vec<Test<R>>,
    shown: Parts,
}

impl<R: Resource> Plan<R> {
    /// Sorts `tests` by what they cost; `shown` are the columns that are wanted of what they leave.
    pub fn new(tests: Vec<Test<R>>, shown: &[Chosen<R>]) -> Self {
        let costs: Vec<_> = shown.iter().map(Chosen::cost).collect();
        let mut plan = Self::showing(&costs);
        let lookups = tests.iter().map(Test::cost).flat_map(Cost::lookups);
        plan.lookups.extend(lookups);
        for test in tests {
            match test.cost() {
                Cost::Lookups(_) => plan.cheap.push(test),
                Cost::Get => plan.by_detail.push(test),
                Cost::Tags => plan.by_tags.push(test),
            }
        }
        plan
    }

    /// What is wanted of items of which a get has told the details.
    #[must_use]
    pub fn after_get(shown: &[Chosen<R>]) -> Self {
        let costs: Vec<_> = shown.iter().map(Chosen::cost_after_get).collect();
        Self::showing(&costs)
    }

    fn showing(costs: &[Cost]) -> Self {
        let lookups = costs.iter().copied().flat_map(Cost::lookups);
        Self {
            lookups: lookups.copied().collect(),
            cheap: Vec::new(),
            by_detail: Vec::new(),
            by_tags: Vec::new(),
            shown: Parts::of(costs),
        }
    }

    /// The listings to fetch before the first item.
    #[must_use]
    pub fn lookups(&self) -> &HashSet<Lookup> {
        &self.lookups
    }

    /// Whether an item needs no call of its own.
    #[must_use]
    pub fn is_cheap(&self) -> bool {
        self.steps().all(|(parts, _)| parts.is_empty())
    }

    /// Whether the conditions that need no call leave the item.
    pub fn may_mean(&self, record: &Record<R>, facts: &Facts) -> bool {
        judge(&self.cheap, record, facts) == Verdict::Meant
    }

    /// What to fetch for an item, one after the other, each with the tests that it makes possible.
    pub fn steps(&self) -> impl Iterator<Item = (Parts, &[Test<R>])> {
        let needed = |tests: &[Test<R>], parts| {
            if tests.is_empty() {
                Parts::default()
            } else {
                parts
            }
        };
        let detail = Parts {
            detail: true,
            tags: false,
        };
        let tags = Parts {
            detail: false,
            tags: true,
        };
        [
            (needed(&self.by_detail, detail), &self.by_detail[..]),
            (needed(&self.by_tags, tags), &self.by_tags[..]),
            (self.shown, &[]),
        ]
        .into_iter()
    }
}

/// What all of `tests` together say of an item: one `Other` outweighs what could not be decided.
pub(super) fn judge<R: Resource>(tests: &[Test<R>], record: &Record<R>, facts: &Facts) -> Verdict {
    let verdicts = tests.iter().map(|test| test.judge(record, facts));
    verdicts.fold(Verdict::Meant, |all, one| match (all, one) {
        (Verdict::Other, _) | (_, Verdict::Other) => Verdict::Other,
        (Verdict::Undecided, _) | (_, Verdict::Undecided) => Verdict::Undecided,
        (Verdict::Meant, Verdict::Meant) => Verdict::Meant,
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::resource::Device;

    fn plan(conditions: &[&str], shown: &[&str]) -> Plan<Device> {
        let tests = conditions
            .iter()
            .map(|text| Test::parse(text, Timestamp::UNIX_EPOCH).expect(text));
        let shown: Vec<_> = shown
            .iter()
            .map(|name| Chosen::find(name).expect(name))
            .collect();
        Plan::new(tests.collect(), &shown)
    }

    fn steps(plan: &Plan<Device>) -> Vec<(bool, bool, usize)> {
        plan.steps()
            .map(|(parts, tests)| (parts.detail, parts.tags, tests.len()))
            .collect()
    }

    #[test]
    fn what_a_list_carries_costs_nothing() {
        let plan = plan(&["status=REGISTERED", "inactiveDays>30"], &["id", "active"]);
        assert!(plan.is_cheap());
        assert!(plan.lookups().is_empty());
    }

    #[test]
    fn joined_columns_cost_a_listing_each() {
        let plan = plan(
            &["environmentName=Berlin"],
            &["currentSoftwareSetVersion", "daysOfSupport"],
        );
        assert!(plan.is_cheap());
        assert_eq!(plan.lookups().len(), 2);
    }

    #[test]
    fn details_are_fetched_before_tags_and_only_for_what_is_left() {
        let plan = plan(
            &["tag:team=it", "softwareSetComplianceStatus=COMPLIANT"],
            &["kmsKeyArn", "tags"],
        );
        assert_eq!(
            steps(&plan),
            [(true, false, 1), (false, true, 1), (true, true, 0)]
        );
    }

    #[test]
    fn after_a_get_nothing_of_it_is_fetched_again() {
        let shown = ["currentSoftwareSetVersion", "kmsKeyArn", "tags"];
        let shown = shown.map(|name| Chosen::<Device>::find(name).expect(name));
        let plan = Plan::after_get(&shown);
        assert!(plan.lookups().is_empty());
        assert_eq!(steps(&plan).last(), Some(&(false, true, 0)));
    }

    #[test]
    fn shown_details_come_last() {
        let plan = plan(&["status=REGISTERED"], &["id", "softwareSetUpdateStatus"]);
        assert_eq!(
            steps(&plan),
            [(false, false, 0), (false, false, 0), (true, false, 0)]
        );
    }
}
