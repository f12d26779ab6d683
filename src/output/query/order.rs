//! What the library loses on the way to a result: the order of members, and which numbers are whole.

use std::collections::HashMap;

use serde_json::Value as Json;

/// The orders in which sets of keys were seen. The library sorts the members of objects; an object of the
/// result that has the keys of a known one gets them back in its order.
#[derive(Default)]
pub(super) struct Orders(HashMap<String, Vec<String>>);

impl Orders {
    /// Adds an order, unless one of the same keys is known.
    pub(super) fn add(&mut self, keys: Vec<String>) {
        self.0.entry(Self::set(keys.iter())).or_insert(keys);
    }

    /// One name for all orders of the same keys.
    fn set<'a>(keys: impl Iterator<Item = &'a String>) -> String {
        let mut keys: Vec<&str> = keys.map(String::as_str).collect();
        keys.sort_unstable();
        keys.join("\0")
    }

    /// Adds the orders of all objects in `value`.
    pub(super) fn learn(&mut self, value: &Json) {
        match value {
            Json::Object(object) => {
                self.0
                    .entry(Self::set(object.keys()))
                    .or_insert_with(|| object.keys().cloned().collect());
                object.values().for_each(|member| self.learn(member));
            }
            Json::Array(items) => items.iter().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    /// Orders the members of every object in `value`, and makes its whole numbers integers.
    pub(super) fn restore(&self, value: &mut Json) {
        match value {
            Json::Object(object) => {
                object.values_mut().for_each(|member| self.restore(member));
                if let Some(order) = self.0.get(&Self::set(object.keys())) {
                    let mut sorted = std::mem::take(object);
                    let member = |key: &String| sorted.remove_entry(key);
                    *object = order.iter().filter_map(member).collect();
                    object.extend(sorted);
                }
            }
            Json::Array(items) => items.iter_mut().for_each(|item| self.restore(item)),
            Json::Number(number) => {
                if let Some(whole) = whole(number) {
                    *number = whole.into();
                }
            }
            _ => {}
        }
    }
}

/// The integer that a sum or a rounded number is: the library calculates in floating point.
fn whole(number: &serde_json::Number) -> Option<i64> {
    /// Up to here, a floating-point number is exact.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = number.is_f64().then(|| number.as_f64()).flatten()?;
    if float.fract() != 0.0 || float.abs() > EXACT {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "whole, and far within i64")]
    Some(float as i64)
}
