//! How many devices run software without support.

use std::collections::BTreeMap;

use aws_sdk_workspacesthinclient::types::DeviceSummary;

use super::super::Finding;
use super::{Question, label, outcome};
use crate::text;

pub(in super::super) fn fleet_supported(question: &Question<'_>) -> Vec<Finding> {
    let devices = &question.fleet.devices;
    if devices.is_empty() {
        return Vec::new();
    }
    let silent = devices
        .iter()
        .filter(|d| d.current_software_set_id().is_none());
    let mut by_set: BTreeMap<&str, Vec<&DeviceSummary>> = BTreeMap::new();
    for (set, device) in devices.iter().filter_map(|d| unsupported(question, d)) {
        by_set.entry(set).or_default().push(device);
    }
    let behind = by_set.values().map(Vec::len).sum();
    let limit = question.limits.max_devices;
    let is_well = limit.allows(behind, devices.len());
    let mut message = vec![in_words(question, &by_set, devices.len())];
    if behind > 0 {
        message.push(format!("--max-devices is {limit}"));
    }
    match silent.count() {
        0 => {}
        silent => message.push(text::count(
            silent,
            "device has never told what it runs",
            "devices have never told what they run",
        )),
    }
    vec![Finding {
        rule: question.rule,
        subject: "fleet".to_owned(),
        name: None,
        outcome: outcome(is_well),
        message: message.join("; "),
        devices: by_set
            .into_values()
            .flatten()
            .filter_map(|device| device.id.clone())
            .collect(),
    }]
}

/// A device with the software set that it runs, where that is not supported or not even listed.
fn unsupported<'a>(
    question: &Question<'_>,
    device: &'a DeviceSummary,
) -> Option<(&'a str, &'a DeviceSummary)> {
    let id = device.current_software_set_id()?;
    let set = question.fleet.set(id);
    let is_supported = set.is_some_and(|set| question.fleet.supports(set));
    (!is_supported).then_some((id, device))
}

fn in_words(
    question: &Question<'_>,
    by_set: &BTreeMap<&str, Vec<&DeviceSummary>>,
    all: usize,
) -> String {
    let behind: usize = by_set.values().map(Vec::len).sum();
    let registered = text::count(all, "registered device", "registered devices");
    if behind == 0 {
        return format!("0 of {registered} run software without support");
    }
    let sets = by_set.iter().map(|(id, devices)| {
        let set = question.fleet.set(id);
        let set = set.map_or_else(|| format!("software set {id}, which is not listed,"), label);
        format!("{set} on {}", devices.len())
    });
    let sets: Vec<_> = sets.collect();
    format!(
        "{behind} of {registered} ({}) run software without support: {}",
        percent(behind, all),
        text::first_of(sets.iter(), ", ")
    )
}

/// A share in percent, to one decimal.
fn percent(some: usize, all: usize) -> String {
    let tenths = (some * 1_000 + all / 2) / all.max(1);
    format!("{}.{}%", tenths / 10, tenths % 10)
}
