//! The demo fleet: realistic, and the same for the same seed and time.

mod devices;
mod environments;
mod names;
mod software_sets;

use anyhow::ensure;
use rusqlite::Connection;

use super::random::Random;
use super::store::Millis;

const DAY: Millis = 24 * 60 * 60 * 1000;

/// How large a demo fleet is, and which one of its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fleet {
    /// How many devices.
    pub devices: u32,
    /// How many environments they are spread over.
    pub environments: u32,
    /// How many software sets were released.
    pub software_sets: u32,
    /// Decides all that looks random.
    pub seed: u64,
}

impl Default for Fleet {
    /// Returns a fleet that fits a screen.
    fn default() -> Self {
        Self {
            devices: 24,
            environments: 4,
            software_sets: 6,
            seed: 1,
        }
    }
}

/// Fills an empty state; its times lie before `now`.
///
/// # Errors
/// The database's; devices without an environment or software to belong to.
pub fn plant(db: &Connection, fleet: &Fleet, now: Millis) -> anyhow::Result<()> {
    ensure!(
        fleet.devices == 0 || (fleet.environments > 0 && fleet.software_sets > 0),
        "a fleet with devices needs at least one environment and one software set"
    );
    db.execute(
        "INSERT INTO fleet VALUES (?, 0)",
        [fleet.seed.cast_signed()],
    )?;
    let stream = |number| Random::new(fleet.seed, number);
    let sets = software_sets::plant(db, fleet.software_sets, &mut stream(1), now)?;
    let environments = environments::plant(db, fleet.environments, &sets, &mut stream(2), now)?;
    devices::plant(db, fleet.devices, &environments, &sets, &mut stream(3), now)
}

#[cfg(test)]
mod tests {
    use super::super::store::{Location, Store, devices, environments};
    use super::*;

    const NOW: Millis = 1_760_000_000_123;

    fn listed(fleet: &Fleet) -> (Vec<devices::Device>, Vec<environments::Environment>) {
        let mut store = Store::open(&Location::Memory, fleet, NOW).expect("planted");
        let listed: rusqlite::Result<_> = store.read(|db| {
            let devices = devices::page(db, 0, 1000, NOW)?;
            Ok((devices, environments::page(db, 0, 1000)?))
        });
        listed.expect("listed")
    }

    #[test]
    fn the_same_seed_gives_the_same_fleet() {
        let fleet = Fleet::default();
        assert_eq!(listed(&fleet), listed(&fleet));
        let other = Fleet { seed: 2, ..fleet };
        assert_ne!(listed(&fleet).0[0].id, listed(&other).0[0].id);
    }

    #[test]
    fn the_default_fleet_shows_what_fleets_have() {
        let (devices, environments) = listed(&Fleet::default());
        assert_eq!((devices.len(), environments.len()), (24, 4));
        let some = |what: fn(&devices::Device) -> bool| devices.iter().any(what);
        for status in ["REGISTERED", "DEREGISTERING", "DEREGISTERED", "ARCHIVED"] {
            assert!(devices.iter().any(|d| d.status == status), "{status}");
        }
        assert!(some(|d| d.name.as_deref() == Some("")));
        assert!(some(|d| d.name.as_ref().is_some_and(|n| !n.is_ascii())));
        assert!(some(|d| d.last_connected_at.is_none()));
        assert!(some(|d| d
            .last_posture_at
            .is_some_and(|at| at < NOW - 30 * DAY)));
        assert!(some(|d| d.pending_set.is_some()));
        assert!(some(|d| d.desired_set.is_some()));
        assert!(environments.iter().any(|e| e.mode == "USE_DESIRED"));
    }

    #[test]
    fn odd_sizes_work_and_impossible_ones_are_refused() {
        for (devices, environments, software_sets) in [(0, 0, 0), (3, 1, 1), (100, 60, 40)] {
            let fleet = Fleet {
                devices,
                environments,
                software_sets,
                seed: 7,
            };
            assert_eq!(listed(&fleet).0.len(), devices as usize);
        }
        let homeless = Fleet {
            environments: 0,
            ..Fleet::default()
        };
        assert!(Store::open(&Location::Memory, &homeless, NOW).is_err());
    }
}
