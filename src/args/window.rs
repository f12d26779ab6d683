//! A maintenance window, in the shorthand of aws-cli or as JSON.

use std::str::FromStr;

use aws_sdk_workspacesthinclient::types::{
    ApplyTimeOf, DayOfWeek, MaintenanceWindow, MaintenanceWindowType,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

const EXPECTED: &str = "expected type=SYSTEM, or type=CUSTOM,startTimeHour=1,startTimeMinute=0,endTimeHour=5,\
     endTimeMinute=0,daysOfTheWeek=MONDAY,TUESDAY,applyTimeOf=UTC, or the same as JSON";

/// When devices may install updates. Which members belong together is the service's to say.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Window {
    r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time_hour: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time_minute: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_time_hour: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_time_minute: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_of_the_week: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    apply_time_of: Option<String>,
}

impl FromStr for Window {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let json = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|why| format!("is not JSON ({why}); {EXPECTED}"))?
        } else {
            shorthand(text)?
        };
        let mut window: Self =
            serde_json::from_value(json).map_err(|why| format!("{why}; {EXPECTED}"))?;
        window.normalise()?;
        Ok(window)
    }
}

impl Window {
    fn normalise(&mut self) -> Result<(), String> {
        spell(&mut self.r#type, "type", MaintenanceWindowType::values())?;
        if let Some(base) = &mut self.apply_time_of {
            spell(base, "applyTimeOf", ApplyTimeOf::values())?;
        }
        for day in self.days_of_the_week.iter_mut().flatten() {
            spell(day, "daysOfTheWeek", DayOfWeek::values())?;
        }
        if self.days_of_the_week.as_ref().is_some_and(Vec::is_empty) {
            return Err("daysOfTheWeek is empty; expected 1 to 7 days".to_owned());
        }
        let limits = [
            ("startTimeHour", self.start_time_hour, 23),
            ("startTimeMinute", self.start_time_minute, 59),
            ("endTimeHour", self.end_time_hour, 23),
            ("endTimeMinute", self.end_time_minute, 59),
        ];
        match limits
            .into_iter()
            .find(|(_, value, most)| value.is_some_and(|value| value > *most))
        {
            Some((name, _, most)) => Err(format!("{name} is out of range; expected 0 to {most}")),
            None => Ok(()),
        }
    }
}

/// Brings `word` to the API's spelling, or says what is allowed.
fn spell(word: &mut String, member: &str, allowed: &[&str]) -> Result<(), String> {
    let spelled = word.to_ascii_uppercase().replace('-', "_");
    if !allowed.contains(&spelled.as_str()) {
        return Err(format!("{member} is not one of {}", allowed.join(", ")));
    }
    *word = spelled;
    Ok(())
}

/// `key=value,key=value`; a part without `=` continues the list before it, as in aws-cli.
fn shorthand(text: &str) -> Result<Value, String> {
    let mut members = Map::new();
    let mut last = "";
    for part in text.split(',').map(str::trim) {
        let (key, value) = match part.split_once('=') {
            Some((key, value)) => {
                last = key.trim();
                if members.contains_key(last) {
                    return Err(format!("names {last} twice; {EXPECTED}"));
                }
                (last, value.trim())
            }
            None if last == "daysOfTheWeek" => (last, part),
            None => return Err(format!("has a part without `=`; {EXPECTED}")),
        };
        let value = value.trim_start_matches('[').trim_end_matches(']');
        match (key, members.get_mut(key)) {
            (_, Some(Value::Array(days))) => days.push(json!(value)),
            ("daysOfTheWeek", _) => drop(members.insert(key.to_owned(), json!([value]))),
            _ if key.ends_with("Hour") || key.ends_with("Minute") => {
                let number: u8 = value
                    .parse()
                    .map_err(|_| format!("{key} is not a whole number; {EXPECTED}"))?;
                members.insert(key.to_owned(), json!(number));
            }
            _ => drop(members.insert(key.to_owned(), json!(value))),
        }
    }
    Ok(Value::Object(members))
}

impl From<&Window> for MaintenanceWindow {
    fn from(window: &Window) -> Self {
        let days = window.days_of_the_week.as_ref();
        #[allow(clippy::expect_used, reason = "the only required member is set")]
        Self::builder()
            .r#type(MaintenanceWindowType::from(window.r#type.as_str()))
            .set_start_time_hour(window.start_time_hour.map(i32::from))
            .set_start_time_minute(window.start_time_minute.map(i32::from))
            .set_end_time_hour(window.end_time_hour.map(i32::from))
            .set_end_time_minute(window.end_time_minute.map(i32::from))
            .set_days_of_the_week(days.map(|days| {
                days.iter()
                    .map(|day| DayOfWeek::from(day.as_str()))
                    .collect()
            }))
            .set_apply_time_of(window.apply_time_of.as_deref().map(ApplyTimeOf::from))
            .build()
            .expect("type is set")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SHORTHAND: &str = "type=custom,startTimeHour=1,startTimeMinute=0,endTimeHour=5,endTimeMinute=30,\
                             daysOfTheWeek=MONDAY,tuesday,applyTimeOf=UTC";

    #[test]
    fn shorthand_and_json_mean_the_same() {
        let json = r#"{"type":"CUSTOM","startTimeHour":1,"startTimeMinute":0,"endTimeHour":5,"endTimeMinute":30,
                       "daysOfTheWeek":["MONDAY","TUESDAY"],"applyTimeOf":"utc"}"#;
        let brackets = SHORTHAND.replace("MONDAY,tuesday", "[MONDAY,tuesday]");
        let window: Window = SHORTHAND.parse().expect("shorthand");
        assert_eq!(Ok(window.clone()), json.parse());
        assert_eq!(Ok(window), brackets.parse());
    }

    #[test]
    fn becomes_the_sdk_type() {
        let window: Window = SHORTHAND.parse().expect("shorthand");
        let sdk = MaintenanceWindow::from(&window);
        assert_eq!(sdk.end_time_minute(), Some(30));
        assert_eq!(
            sdk.days_of_the_week(),
            [DayOfWeek::Monday, DayOfWeek::Tuesday]
        );
    }

    #[test]
    fn names_what_is_wrong() {
        for (text, word) in [
            ("", "without `=`"),
            ("CUSTOM", "without `=`"),
            ("startTimeHour=1", "type"),
            ("type=SOMETIMES", "CUSTOM, SYSTEM"),
            ("type=SYSTEM,type=CUSTOM", "twice"),
            ("type=CUSTOM,startTimeHour=24", "0 to 23"),
            ("type=CUSTOM,endTimeMinute=x", "whole number"),
            ("type=CUSTOM,daysOfTheWeek=FUNDAY", "MONDAY"),
            ("type=CUSTOM,begin=1", "begin"),
            (r#"{"type":"CUSTOM","daysOfTheWeek":[]}"#, "1 to 7"),
            (r#"{"type":"#, "not JSON"),
        ] {
            let why = text.parse::<Window>().expect_err(text);
            assert!(why.contains(word), "{text}: {why}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_window_or_refused(
            text: String,
            like in "(type=(custom|SYSTEM)|startTimeHour=[0-9]{1,4}|endTimeMinute=[0-9]|daysOfTheWeek=(monday|\\[TUESDAY)|sunday\\]?|applyTimeOf=(utc|DEVICE)|,|=|\\{|\\PC){0,12}",
        ) {
            for text in [text, like] {
                if let Ok(window) = text.parse::<Window>() {
                    let json = serde_json::to_string(&window).expect("JSON");
                    prop_assert_eq!(json.parse::<Window>(), Ok(window));
                }
            }
        }
    }
}
