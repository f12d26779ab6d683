//! Conditions against a naive evaluation that shares nothing with them: it works on the typed strings.

use std::cmp::Ordering;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::*;

/// A condition, a cell, and whether the one holds for the other.
type Case = (String, Option<Value<'static>>, bool);

fn holds(operator: &str, order: Ordering) -> bool {
    match operator {
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        ">=" => order.is_ge(),
        _ => unreachable!("an operator of order"),
    }
}

/// What `=`, `!=` and the operators of order make of a comparison with each value.
fn expected(operator: &str, orders: &[Ordering]) -> bool {
    match operator {
        "=" => orders.iter().any(|order| order.is_eq()),
        "!=" => orders.iter().all(|order| order.is_ne()),
        operator => holds(operator, orders[0]),
    }
}

fn operators(symbols: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    select(symbols)
}

/// One or more values; the operators of order get the first alone.
fn some<T: Clone + std::fmt::Debug + 'static>(values: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(select(values), 1..4)
}

fn used<'a, T>(operator: &str, values: &'a [T]) -> &'a [T] {
    if matches!(operator, "=" | "!=") {
        values
    } else {
        &values[..1]
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn texts() -> impl Strategy<Value = Case> {
    let pool = ["", "a", "A", "a,b", " a", "\"a\"", "=a", "東", "b\\"];
    (
        operators(&["=", "!="]),
        some(pool.to_vec()),
        select(pool.to_vec()),
    )
        .prop_map(|(operator, values, cell)| {
            let list: Vec<_> = values.iter().map(|value| quoted(value)).collect();
            let same = values.contains(&cell);
            let condition = format!("name {operator} {}", list.join(" , "));
            (condition, Some(cell.into()), same == (operator == "="))
        })
}

fn numbers() -> impl Strategy<Value = Case> {
    let pool = vec![i64::MIN, -2, -1, 0, 1, 2, 10, 9, i64::MAX];
    let operator = operators(&["=", "!=", "<", "<=", ">", ">="]);
    (operator, some(pool.clone()), select(pool)).prop_map(|(operator, values, cell)| {
        let values = used(operator, &values);
        let list: Vec<_> = values.iter().map(ToString::to_string).collect();
        let orders: Vec<_> = values.iter().map(|value| cell.cmp(value)).collect();
        let condition = format!("count{operator}{}", list.join(","));
        (condition, Some(cell.into()), expected(operator, &orders))
    })
}

/// Times as they are typed, and the digits that a time has to begin with to be equal.
const TIMES: [(&str, &str); 8] = [
    ("2026-02-27", "2026-02-27"),
    ("2026-02-28", "2026-02-28"),
    ("2026-02-28T12:00:00Z", "2026-02-28T12:00:00"),
    ("2026-02-28T14:00:00+02:00", "2026-02-28T12:00:00"),
    ("2026-02-28T12:00:00.5Z", "2026-02-28T12:00:00.500000000"),
    ("2026-02-28T23:59:59Z", "2026-02-28T23:59:59"),
    ("-1d", "2026-02-28T12:00:00"),
    ("-36h", "2026-02-28T00:00:00"),
];

fn times() -> impl Strategy<Value = Case> {
    let cells = [
        "2026-02-27T23:59:59.999999999",
        "2026-02-28T00:00:00.000000000",
        "2026-02-28T11:59:59.999999000",
        "2026-02-28T12:00:00.000000000",
        "2026-02-28T12:00:00.500000000",
        "2026-02-28T12:00:00.999999999",
        "2026-02-28T12:00:01.000000000",
        "2026-02-28T23:59:59.999999999",
        "2026-03-01T00:00:00.000000000",
    ];
    let operator = operators(&["=", "!=", "<", "<=", ">", ">="]);
    (operator, some(TIMES.to_vec()), select(cells.to_vec())).prop_map(|(operator, values, cell)| {
        let values = used(operator, &values);
        let list: Vec<_> = values.iter().map(|(typed, _)| *typed).collect();
        let orders: Vec<_> = values
            .iter()
            .map(|(_, digits)| cell[..digits.len()].cmp(digits))
            .collect();
        let condition = format!("seenAt{operator}{}", list.join(","));
        let cell = time(&format!("{cell}Z"));
        (condition, Some(cell.into()), expected(operator, &orders))
    })
}

fn words() -> impl Strategy<Value = Case> {
    let pool = vec![
        ("registered", "REGISTERED"),
        ("Not-Validated", "NOT_VALIDATED"),
        ("NOT_VALIDATED", "NOT_VALIDATED"),
        ("WORKSPACES_WEB", "workspaces-web"),
    ];
    let cells = [
        "REGISTERED",
        "NOT_VALIDATED",
        "workspaces-web",
        "NEW",
        "registered",
    ];
    (operators(&["=", "!="]), some(pool), select(cells.to_vec())).prop_map(
        |(operator, values, cell)| {
            let list: Vec<_> = values.iter().map(|(typed, _)| *typed).collect();
            let same = values.iter().any(|(_, word)| *word == cell);
            let known = !matches!(cell, "NEW" | "registered");
            let result = if operator == "=" {
                same
            } else {
                known && !same
            };
            let condition = format!("status{operator}{}", list.join(","));
            (condition, Some(cell.into()), result)
        },
    )
}

type Test = fn(&str) -> bool;

fn patterns() -> impl Strategy<Value = Case> {
    let pool: Vec<(&str, Test)> = vec![
        ("^a", |text| text.starts_with('a')),
        ("b", |text| text.contains('b')),
        ("a,b$", |text| text.ends_with("a,b")),
        (r#""^""#, |_| true),
        (r#""^\"""#, |text| text.starts_with('"')),
        (r"\\", |text| text.contains('\\')),
    ];
    let cells = ["", "a", "A", "ba,b", "\"a", "b\\"];
    let column = select(vec!["name", "window", "tag:K"]);
    (
        column,
        operators(&["~", "!~"]),
        select(pool),
        select(cells.to_vec()),
    )
        .prop_map(|(column, operator, (pattern, test), cell)| {
            let value = match column {
                "window" => nested(json!(["x"]), cell),
                _ => cell.into(),
            };
            let condition = format!("{column}{operator}{pattern}");
            (condition, Some(value), test(cell) == (operator == "~"))
        })
}

fn presence() -> impl Strategy<Value = Case> {
    let cells = vec![
        (None, true),
        (Some(nested(json!({}), "")), true),
        (Some("".into()), false),
        (Some(Value::Integer(0)), false),
        (Some("NEW".into()), false),
    ];
    let column = select(vec![
        "name", "count", "seenAt", "status", "window", "tags", "tag:K",
    ]);
    (column, operators(&["=", "!="]), select(cells)).prop_map(
        |(column, operator, (cell, absent))| {
            (
                format!("{column}{operator} "),
                cell,
                absent == (operator == "="),
            )
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_condition_holds_where_the_reference_says(
        (condition, cell, expected) in prop_oneof![texts(), numbers(), times(), words(), patterns(), presence()],
    ) {
        let parsed = parse(&condition).expect("a condition");
        prop_assert_eq!(parsed.matches(cell.as_ref()), expected, "{} on {:?}", condition, cell);
        let printed = parse(&parsed.to_string()).expect("what was printed");
        prop_assert_eq!(printed.matches(cell.as_ref()), expected, "{} printed as {}", condition, parsed);
    }
}
