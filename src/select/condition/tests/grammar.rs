//! What is a condition, how it is printed, and where the errors point.

use proptest::prelude::*;

use super::*;
use crate::resource::{Device, Resource};

#[test]
fn a_condition_prints_in_its_canonical_form() {
    for (text, canonical) in [
        ("name=desk 12", "name=desk 12"),
        ("  NAME  !=  desk 12  ", "name!=desk 12"),
        ("name=a,b , c", "name=a,b,c"),
        (r#"name="a","b,c"," d""#, r#"name=a,"b,c"," d""#),
        (r#"name="""#, r#"name="""#),
        ("name=", "name="),
        ("name != ", "name!="),
        (r#"name=19" rack"#, r#"name=19" rack"#),
        (r#"name="\"x\" \\ \n""#, r#"name="\"x\" \\ \\n""#),
        ("name=\"'s-Gravenhage\"", "name=\"'s-Gravenhage\""),
        (r"name~^desk-\d{1,3}$", r"name~^desk-\d{1,3}$"),
        (r#"name!~"^\d+ ""#, r#"name!~"^\\d+ ""#),
        (r#"name~"""#, r#"name~"""#),
        ("count>=+007", "count>=7"),
        ("count=-1,2", "count=-1,2"),
        ("seenat<-30d", "seenAt<2026-01-30T12:00:00Z"),
        ("seenAt = 2026-01-31", "seenAt=2026-01-31"),
        (
            "seenAt>2026-01-31T10:00:00.50+02:00",
            "seenAt>2026-01-31T08:00:00.5Z",
        ),
        (
            "status=registered,not-validated",
            "status=REGISTERED,NOT_VALIDATED",
        ),
        ("status!=Workspaces_Web", "status!=workspaces-web"),
        ("window~CUSTOM", "window~CUSTOM"),
        ("tags=", "tags="),
        ("TAG:Cost Center=1", "tag:Cost Center=1"),
        (r#"tag: "a=b" !="#, r#"tag:"a=b"!="#),
        (
            "tag:aws:thinclient:environment-id=abc",
            "tag:aws:thinclient:environment-id=abc",
        ),
    ] {
        let condition = parse(text).expect(text);
        assert_eq!(condition.to_string(), canonical, "{text}");
        assert_eq!(parse(canonical).expect(canonical), condition, "{text}");
    }
}

#[test]
fn the_column_is_the_declared_one() {
    for (text, column) in [
        ("SEENAT=", "seenAt"),
        ("tag:Team=", "tag:Team"),
        (r#"Tag:" a=b"="#, "tag: a=b"),
    ] {
        assert_eq!(parse(text).expect(text).column(), column);
    }
}

/// Each text holds `§` where the error has to point.
#[test]
fn errors_point_at_the_character() {
    for (marked, message) in [
        ("§", "expected a column"),
        ("  §=x", "expected a column"),
        ("§statis=x", "did you mean \"status\"?"),
        ("name§", "expected an operator, one of = != ~ !~ < <= > >="),
        ("name §is x", "expected an operator"),
        ("name§!x", "expected an operator"),
        (
            "name§<x",
            "\"name\" is text, which has no order; use = != ~ !~",
        ),
        ("status §> registered", "is one of a few words"),
        ("seenAt§~2026", "is a time; use = != < <= > >="),
        ("count§!~1", "is a number"),
        ("tags§=x", "is a structure; use ~ !~"),
        ("name~§", "expected a value after `~`"),
        ("count<  §", "expected a value after `<`"),
        ("name=a,§", "expected a value after `=`"),
        ("name=§,a", "expected a value"),
        ("name=§=x", "begins with `=` must stand in double quotes"),
        ("name=§~x", "begins with `~`"),
        ("name=a,§'b'", "begins with `'`"),
        (r#"name=a, §"b"#, "never closed"),
        (r#"name=§"\""#, "never closed"),
        (
            r#"name="a" §b"#,
            "expected a comma or the end after the closing quote",
        ),
        (
            r#"name~"a"§,"b""#,
            "expected the end after the closing quote",
        ),
        ("count=1,§x", "expected a whole number"),
        ("count=§99999999999999999999", "the number is too large"),
        (r#"count=§"""#, "expected a whole number"),
        ("seenAt<§30d", "has a sign"),
        ("seenAt<§soon", "expected a time"),
        (
            "seenAt=2026-01-01,§2026-02-30",
            "there is no day 2026-02-30",
        ),
        ("status=§registred", "did you mean \"REGISTERED\"?"),
        (
            "status=REGISTERED,§zzz",
            "\"zzz\" is not a value of \"status\"",
        ),
        ("name~a§(b", "unclosed group"),
        ("name~ 東京§[", "unclosed character class"),
        (r#"name~"\\\"§(""#, "unclosed group"),
        (r"name~§\p{Nothing}", "property"),
        ("name~§(?:a{999}){999}", "too large"),
        ("tag:§=x", "expected the key of a tag"),
        (r#"tag:§""=x"#, "expected the key of a tag"),
        (r#"tag:§"a=x"#, "never closed"),
        (r#"tag:"a" §b=x"#, "expected an operator"),
    ] {
        let (before, after) = marked.split_once('§').expect(marked);
        let error = parse(&format!("{before}{after}")).expect_err(marked);
        assert_eq!(error.kind(), crate::error::Kind::Usage);
        assert!(
            error.message().contains(message),
            "{marked}: {}",
            error.message()
        );
        let mark = format!("\n{:1$}^", "", 2 + crate::text::width(before));
        assert!(error.to_string().ends_with(&mark), "{marked}: {error}");
    }
}

#[test]
fn an_error_shows_the_condition_and_what_to_do() {
    let error = parse("status=registred").expect_err("a typing error");
    assert_eq!(
        error.to_string(),
        "\"registred\" is not a value of \"status\"; did you mean \"REGISTERED\"?\n  status=registred\n         ^"
    );
    assert_eq!(
        error.hints(),
        [
            "the values are REGISTERED, NOT_VALIDATED, workspaces-web",
            "`thinctl help where` explains conditions"
        ]
    );
    assert_eq!(
        error.to_json()["message"],
        "\"registred\" is not a value of \"status\"; did you mean \"REGISTERED\"? (at character 8 of: status=registred)"
    );
}

#[test]
fn tags_need_a_column_of_tags() {
    let mut columns = columns();
    columns.retain(|column| column.name != TAGS);
    let error = Condition::parse("tag:Team=x", &columns, time(NOW)).expect_err("no tags");
    assert!(error.message().contains("there is no column \"tag:Team\""));
}

/// The conditions that a text shows as `--where '…'`.
fn shown(text: &str) -> impl Iterator<Item = &str> {
    text.split("--where '")
        .skip(1)
        .filter_map(|rest| rest.split('\'').next())
}

#[test]
fn the_help_shows_conditions_that_can_be_used() {
    let columns: Vec<_> = Device::columns()
        .iter()
        .map(crate::resource::Column::spec)
        .collect();
    assert!(shown(HELP).count() > 10);
    for condition in shown(HELP) {
        Condition::parse(condition, &columns, time(NOW)).expect(condition);
    }
}

#[test]
fn the_help_tells_every_operator_and_fits_the_page() {
    for (_, symbol) in Operator::ALL {
        let line = format!("\n  {symbol:<5}");
        assert_eq!(HELP.matches(&line).count(), 1, "{symbol}");
    }
    for (word, kind) in [
        ("text", Kind::Text),
        ("number", Kind::Integer),
        ("time", Kind::Time),
        ("word", Kind::Enum(STATUS)),
        ("other", Kind::Nested),
    ] {
        let operators = operator::listed(Operator::of(kind).iter().copied());
        assert!(
            HELP.contains(&format!("\n  {word:<9}{operators}")),
            "{word}"
        );
    }
    assert!(HELP.lines().all(|line| line.chars().count() <= 90));
}

/// Characters that the grammar gives a meaning, and some others.
fn text() -> impl Strategy<Value = String> {
    let special: Vec<char> = "=!~<>,\"'\\ \t\n:-+.()[]{}*?|^$aZ09é東\u{301}\u{202e}\0"
        .chars()
        .collect();
    let char = prop_oneof![6 => prop::sample::select(special), 1 => any::<char>()];
    prop::collection::vec(char, 0..12).prop_map(String::from_iter)
}

fn condition() -> impl Strategy<Value = String> {
    let columns: Vec<&str> = "name|NAME|count|seenAt|status|window|tags|tag:Team|tag:|tag:\"a=b\""
        .split('|')
        .collect();
    let values: Vec<&str> =
        "|x|a,b|\"|\"a\"|\"a\\\"\"|1|-1|2026-01-31|2026-01-31T08:30:00Z|-30d|+2w|\
        registered|not-validated|(?i)x| "
            .split('|')
            .collect();
    let value = prop_oneof![prop::sample::select(values).prop_map(str::to_owned), text()];
    let operator = prop::sample::select(Operator::ALL.to_vec());
    (prop::sample::select(columns), operator, value, text()).prop_map(
        |(column, (_, operator), value, more)| {
            let more = if more.len() > 4 { more } else { String::new() };
            format!("{column}{operator}{value}{more}")
        },
    )
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(text in condition()) {
        if let Ok(condition) = parse(&text) {
            let printed = condition.to_string();
            prop_assert_eq!(&parse(&printed).expect("what was printed"), &condition);
            prop_assert_eq!(parse(&printed).expect("the same").to_string(), printed);
        }
    }

    #[test]
    fn any_text_is_a_value_and_a_key(text in text(), last: char, key in text()) {
        let key = format!("{key}{last}");
        let quote = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        let condition = parse(&format!("tag:{}={}", quote(&key), quote(&text))).expect("a condition");
        prop_assert_eq!(condition.column(), format!("tag:{key}"));
        prop_assert!(condition.matches(Some(&text.into())));
        prop_assert_eq!(parse(&condition.to_string()).expect("what was printed"), condition);
    }

    #[test]
    fn any_text_is_a_condition_or_a_usage_error(text in text(), wild: String, like in condition()) {
        for text in [text, wild, like] {
            if let Err(error) = parse(&text) {
                prop_assert_eq!(error.kind(), crate::error::Kind::Usage);
                let _ = (error.to_string(), error.to_json());
            }
        }
    }
}
