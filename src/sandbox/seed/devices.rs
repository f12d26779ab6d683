//! Devices: most in daily use, and one or two in every way that fleets go astray.

use rusqlite::Connection;

use super::environments::Planted;
use super::{DAY, names};
use crate::sandbox::random::Random;
use crate::sandbox::rules::{DEVICE, rollout, tags::resource_name};
use crate::sandbox::store::devices::{
    self, ARCHIVED, DEREGISTERED, DEREGISTERING, Device, REGISTERED,
};
use crate::sandbox::store::{Millis, tags};

const MODEL: &str = "AFTGAZL";
const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS: &[u8] = b"0123456789";
const HOUR: Millis = DAY / 24;

/// A device of every kind comes in each round of this many.
const ROUND: usize = 24;

/// Stores the devices.
///
/// # Errors
/// The database's.
pub fn plant(
    db: &Connection,
    count: u32,
    environments: &[Planted],
    sets: &[String],
    random: &mut Random,
    now: Millis,
) -> anyhow::Result<()> {
    for index in 0..count as usize {
        let home = &environments[pick_home(environments.len(), random)];
        let device = device(index, home, sets, random, now);
        devices::put(db, &device)?;
        plant_tags(db, index, home, &device)?;
    }
    Ok(())
}

/// Earlier environments are larger.
fn pick_home(count: usize, random: &mut Random) -> usize {
    let count = u64::try_from(count).unwrap_or(1);
    let home = random.below(count).min(random.below(count));
    usize::try_from(home).unwrap_or(0)
}

fn plant_tags(
    db: &Connection,
    index: usize,
    home: &Planted,
    device: &Device,
) -> anyhow::Result<()> {
    let resource = resource_name(DEVICE, &device.id);
    for (key, value) in home.environment.device_creation_tags.iter().flatten() {
        tags::put(db, &resource, key, value.as_str().unwrap_or_default())?;
    }
    if index.is_multiple_of(3) {
        tags::put(db, &resource, "asset", &format!("TC-{:06}", index + 1))?;
    }
    Ok(())
}

fn device(
    index: usize,
    home: &Planted,
    sets: &[String],
    random: &mut Random,
    now: Millis,
) -> Device {
    let environment = &home.environment;
    let created_at = now - random.within(60 * DAY..700 * DAY);
    let target = match environment.mode.as_str() {
        "USE_DESIRED" => environment.desired_set.as_ref(),
        _ => sets.last(),
    };
    let mut device = Device {
        seq: i64::try_from(index + 1).ok(),
        id: random.text(ALPHANUMERIC, 24),
        serial: serial(index, random),
        name: Some(name(index, home.place, random)),
        model: MODEL.to_owned(),
        environment: environment.id.clone(),
        kms_key_arn: environment.kms_key_arn.clone(),
        status: REGISTERED.to_owned(),
        schedule: environment.schedule.clone(),
        current_set: target.cloned(),
        created_at,
        updated_at: created_at + random.within(0..now - created_at),
        ..Device::default()
    };
    use_until(&mut device, now - random.within(0..6 * DAY), random);
    stray(&mut device, index, sets, random, now);
    if device.is_registered() && device.desired_set.is_none() && is_in_use(&device, now) {
        let window = &environment.maintenance_window;
        let opening = rollout::opening(&environment.schedule, window, now);
        rollout::plan(&mut device, target.map(String::as_str), opening, now);
    }
    device
}

/// A device that nobody switches on gets no updates.
fn is_in_use(device: &Device, now: Millis) -> bool {
    device.last_posture_at.is_some_and(|at| at > now - 30 * DAY)
}

/// Makes a device one of those that the verbs of an administrator are for.
fn stray(device: &mut Device, index: usize, sets: &[String], random: &mut Random, now: Millis) {
    let aged = |age: usize| sets.iter().rev().nth(age).or(sets.first()).cloned();
    let leave = |device: &mut Device, status: &str| status.clone_into(&mut device.status);
    match index % ROUND {
        1 | 13 => device.current_set = aged(1),
        // The only one without a name.
        3 if index < ROUND => device.name = Some(String::new()),
        5 => leave(device, DEREGISTERED),
        7 | 17 => {
            device.current_set = sets.first().cloned();
            use_until(device, now - random.within(31 * DAY..60 * DAY), random);
        }
        9 => leave(device, ARCHIVED),
        // Out of reach, so it never gets there.
        11 => {
            leave(device, DEREGISTERING);
            device.settles_to = Some(DEREGISTERED.to_owned());
            use_until(device, now - random.within(20 * DAY..50 * DAY), random);
        }
        14 => {
            device.last_connected_at = None;
            device.last_posture_at = None;
            device.last_user_id = None;
            device.created_at = now - random.within(DAY..3 * DAY);
            device.updated_at = device.created_at;
        }
        20 => {
            device.desired_set = aged(1);
            device.current_set = aged(1);
        }
        _ => {}
    }
}

/// Lets somebody use a device for the last time some hours before its last check-in.
fn use_until(device: &mut Device, posture: Millis, random: &mut Random) {
    device.last_posture_at = Some(posture);
    device.last_connected_at = Some(posture - random.within(0..9 * HOUR));
    device.last_user_id = Some(random.pick(&names::USERS).to_owned());
}

/// Returns a serial number like `G1X11X11111111XX`; the index in it keeps them apart.
fn serial(index: usize, random: &mut Random) -> String {
    let mut letters = |count| random.text(UPPER, count);
    let (first, second, last) = (letters(1), letters(1), letters(2));
    let digits = random.text(DIGITS, 1);
    format!(
        "G1{first}0{digits}{second}{:08}{last}",
        (index * 7919 + 10_477_201) % 100_000_000
    )
}

fn name(index: usize, place: &str, random: &mut Random) -> String {
    format!("{place} {} {:02}", random.pick(&names::SPOTS), index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_have_the_form_of_the_real_ones() {
        let serial = serial(0, &mut Random::new(1, 1));
        let form: String = serial
            .chars()
            .map(|c| if c.is_ascii_digit() { '1' } else { 'X' })
            .collect();
        assert_eq!(form, "X1X11X11111111XX");
    }

    #[test]
    fn serial_numbers_differ() {
        let mut random = Random::new(1, 1);
        let mut all: Vec<_> = (0..10_000)
            .map(|index| serial(index, &mut random))
            .collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 10_000);
    }
}
