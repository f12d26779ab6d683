//! The rules that a table of all cases would hide.

use serde_json::json;

use super::*;

fn matches<'a>(text: &str, value: impl Into<Option<Value<'a>>>) -> bool {
    parse(text).expect(text).matches(value.into().as_ref())
}

#[test]
fn what_is_absent_matches_its_absence_alone() {
    for condition in [
        "name!=x",
        "name!~x",
        "name!=",
        "name~\"\"",
        "name=\"\"",
        "count<9",
        "count>=0",
        "count!=1",
        "seenAt<-1d",
        "seenAt!=2026-01-31",
        "status!=registered",
        "status!~X",
        "tags!~x",
        "tag:a!=b",
    ] {
        assert!(!matches(condition, None), "{condition}");
    }
    for condition in ["name=", "count=", "seenAt=", "status=", "tags=", "tag:a="] {
        assert!(matches(condition, None), "{condition}");
    }
}

#[test]
fn an_empty_text_is_there_and_an_empty_structure_is_not() {
    assert!(matches("name!=", Some("".into())));
    assert!(matches("name=\"\"", Some("".into())));
    assert!(!matches("name=", Some("".into())));
    for empty in [json!({}), json!([]), json!(null)] {
        assert!(matches("tags=", Some(nested(empty.clone(), ""))));
        assert!(!matches("tags!=", Some(nested(empty.clone(), ""))));
        assert!(!matches("tags!~x", Some(nested(empty, ""))));
    }
    assert!(matches("tags!=", Some(nested(json!({"a": "b"}), "a=b"))));
}

#[test]
fn a_failed_value_matches_nothing() {
    for condition in [
        "name=",
        "name!=",
        "name=x",
        "name!=x",
        "name~\"\"",
        "name!~x",
        "count<1",
        "tags!=",
    ] {
        assert!(!matches(condition, Some(Value::Failed)), "{condition}");
    }
}

#[test]
fn an_unknown_word_is_never_chosen_by_what_it_is_not() {
    let unknown = || Some("QUARANTINED".into());
    for condition in ["status!=registered", "status!~REG", "status=registered"] {
        assert!(!matches(condition, unknown()), "{condition}");
    }
    assert!(matches("status!=", unknown()));
    assert!(matches("status~QUAR", unknown()));
    assert!(matches("status!=registered", Some("NOT_VALIDATED".into())));
    assert!(matches("status!~REG", Some("NOT_VALIDATED".into())));
}

#[test]
fn text_is_exact_and_a_regular_expression_is_not_anchored() {
    assert!(!matches("name=desk", Some("Desk".into())));
    assert!(!matches("name~desk", Some("Desk 12".into())));
    assert!(matches("name~sk 1", Some("desk 12".into())));
    assert!(!matches("name~^sk", Some("desk 12".into())));
}

#[test]
fn a_structure_is_matched_as_it_is_shown() {
    let window = || Some(nested(json!({"type": "CUSTOM"}), "CUSTOM 01:00-05:30 UTC"));
    assert!(matches("window~01:00-", window()));
    assert!(!matches("window~type", window()));
    assert!(matches("window!~SYSTEM", window()));
}

#[test]
fn a_time_that_no_calendar_has_is_present_and_no_more() {
    let beyond = || Some("999999999999".into());
    assert!(matches("seenAt!=", beyond()));
    for condition in ["seenAt<-1d", "seenAt>-1d", "seenAt!=2026-01-31"] {
        assert!(!matches(condition, beyond()), "{condition}");
    }
}

#[test]
fn a_time_copied_from_any_output_is_found() {
    let value = time("2025-10-09T08:53:20.5Z");
    for shown in [
        crate::text::table_time(value),
        crate::text::aws_time(value),
        "2025-10-09".to_owned(),
    ] {
        assert!(
            matches(&format!("seenAt={shown}"), Some(value.into())),
            "{shown}"
        );
        assert!(
            matches(&format!("seenAt<={shown}"), Some(value.into())),
            "{shown}"
        );
        assert!(
            !matches(&format!("seenAt>{shown}"), Some(value.into())),
            "{shown}"
        );
    }
}
