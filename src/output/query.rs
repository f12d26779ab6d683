//! `--query`: `JMESPath`, as `aws` understands it.
//!
//! The library does the parsing and the search. Three things are added, because a script that comes from `aws`
//! would otherwise get another answer, and silently: texts can be ordered (`lastConnectedAt < '2025-01-01'`),
//! the members of objects keep their order, and whole numbers are printed as such.

mod listing;
mod order;

use std::cmp::Ordering;
use std::fmt::Display;
use std::panic::resume_unwind;
use std::str::FromStr;
use std::sync::LazyLock;
use std::thread;

use jmespath::ast::{Ast, Comparator};
use jmespath::functions::{ArgumentType, CustomFunction, Signature};
use jmespath::{ErrorReason, Expression, Rcvar, Runtime, Variable};
use serde_json::Value as Json;

pub(super) use self::listing::Listing;
use self::listing::variable;
use self::order::Orders;
use crate::error::{Error, Kind, Result};

/// The longest expression, in bytes.
const MAX_LENGTH: usize = 4_096;

/// How deep a result may nest: as deep as common readers of JSON go.
const MAX_DEPTH: usize = 128;

/// Parser and interpreter recurse as deep as an expression nests, up to 10 KB for each byte of it. Only what
/// is used of the stack takes memory.
const STACK: usize = 64 << 20;

/// The longest step of a slice that cannot overflow when added to an index.
const MAX_STEP: i32 = 1 << 30;

/// A compiled expression.
#[derive(Clone, Debug)]
pub struct Query {
    expression: Expression<'static>,
    /// The keys of every object that the expression itself builds, as written.
    shapes: Vec<Vec<String>>,
}

impl FromStr for Query {
    type Err = Error;

    /// Compiles an expression.
    ///
    /// # Errors
    ///
    /// A usage error that names the character where the expression goes wrong.
    fn from_str(expression: &str) -> Result<Self> {
        if expression.len() > MAX_LENGTH {
            return Err(Error::usage(format!(
                "--query is longer than {MAX_LENGTH} bytes"
            )));
        }
        on_deep_stack(|| compile(expression))
    }
}

impl Query {
    /// What the expression finds in `document`.
    ///
    /// # Errors
    ///
    /// Where a function gets what it cannot work with; never a usage error, as requests were made by then.
    pub fn search(&self, document: &Json) -> Result<Json> {
        let mut orders = self.orders();
        orders.learn(document);
        self.find(variable(document)?, &orders)
    }

    /// A listing to be searched, without records yet.
    pub(super) fn listing(&self) -> Listing {
        Listing::new(self.orders())
    }

    /// What the expression finds in the object that has `listing` as `envelope`, and perhaps a second member.
    ///
    /// # Errors
    /// As [`search`](Self::search).
    pub(super) fn search_listing(
        &self,
        envelope: &str,
        listing: Listing,
        trailer: Option<(&str, Json)>,
    ) -> Result<Json> {
        let (document, orders) = listing.close(envelope, trailer)?;
        self.find(document, &orders)
    }

    /// The orders that the expression itself spells out.
    fn orders(&self) -> Orders {
        let mut orders = Orders::default();
        self.shapes
            .iter()
            .cloned()
            .for_each(|keys| orders.add(keys));
        orders
    }

    fn find(&self, document: Rcvar, orders: &Orders) -> Result<Json> {
        on_deep_stack(|| {
            let found = self.expression.search(document);
            let found = found.map_err(|error| failed(&error.reason))?;
            let mut found = serde_json::to_value(&*found).map_err(|error| failed(&error))?;
            if is_deeper(&found, MAX_DEPTH) {
                return Err(failed(&"what it finds is nested too deeply"));
            }
            orders.restore(&mut found);
            Ok(found)
        })
    }
}

fn on_deep_stack<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        let thread = builder.spawn_scoped(scope, work);
        let thread = thread.map_err(|error| failed(&error))?;
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

fn is_deeper(value: &Json, depth: usize) -> bool {
    let mut members: Box<dyn Iterator<Item = &Json>> = match value {
        Json::Array(items) => Box::new(items.iter()),
        Json::Object(object) => Box::new(object.values()),
        _ => return false,
    };
    depth == 0 || members.any(|member| is_deeper(member, depth - 1))
}

fn compile(expression: &str) -> Result<Query> {
    let mut ast = jmespath::parse(expression).map_err(|error| {
        let ErrorReason::Parse(reason) = &error.reason else {
            return invalid(expression, error.offset, &error.reason.to_string());
        };
        // What follows is the name of a token inside the library.
        let reason = reason.split(" -- found").next().unwrap_or(reason);
        invalid(expression, error.offset, reason)
    })?;
    let mut shapes = Vec::new();
    adapt(&mut ast, expression, &mut shapes)?;
    Ok(Query {
        expression: Expression::new(expression, ast, &RUNTIME),
        shapes,
    })
}

fn invalid(expression: &str, offset: usize, reason: &str) -> Error {
    let before = expression.get(..offset).unwrap_or(expression);
    let rest = &expression[before.len()..];
    let place = if rest.is_empty() {
        "at its end".to_owned()
    } else {
        format!("at character {}, `{rest}`", before.chars().count() + 1)
    };
    Error::usage(format!("--query is not valid JMESPath {place}: {reason}"))
        .hint("see https://jmespath.org/specification.html")
}

fn failed(reason: &dyn Display) -> Error {
    let message = format!("--query cannot be applied to the result: {reason}");
    Error::new(Kind::Other, "QueryError", message)
}

/// The functions of `JMESPath`, and one for each ordering.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let mut runtime = Runtime::new();
    runtime.register_builtin_functions();
    let mut register = |name, holds: fn(Ordering) -> bool| {
        let signature = Signature::new(vec![ArgumentType::Any; 2], None);
        let compare = move |args: &[Rcvar], _: &mut jmespath::Context<'_>| {
            let result = compare(&args[0], &args[1]).map(holds);
            Ok(Rcvar::new(result.map_or(Variable::Null, Variable::Bool)))
        };
        let function = CustomFunction::new(signature, Box::new(compare));
        runtime.register_function(name, Box::new(function));
    };
    register("<", Ordering::is_lt);
    register("<=", Ordering::is_le);
    register(">", Ordering::is_gt);
    register(">=", Ordering::is_ge);
    runtime
});

/// Orders two numbers, or two texts, which the standard does not and `aws` does.
fn compare(left: &Variable, right: &Variable) -> Option<Ordering> {
    match (left, right) {
        (Variable::Number(left), Variable::Number(right)) => {
            left.as_f64()?.partial_cmp(&right.as_f64()?)
        }
        (Variable::String(left), Variable::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// Makes the changes that this module adds, refuses unknown functions, and notes the objects that are built.
fn adapt(ast: &mut Ast, expression: &str, shapes: &mut Vec<Vec<String>>) -> Result<()> {
    for child in children(ast) {
        adapt(child, expression, shapes)?;
    }
    match ast {
        Ast::Comparison {
            offset,
            comparator,
            lhs,
            rhs,
        } => {
            if let Some(name) = ordering_function(comparator) {
                let placeholder = Ast::Identity { offset: *offset };
                let operands =
                    [lhs, rhs].map(|side| std::mem::replace(&mut **side, placeholder.clone()));
                *ast = Ast::Function {
                    offset: *offset,
                    name: name.to_owned(),
                    args: operands.into(),
                };
            }
        }
        Ast::Function { offset, name, .. } if RUNTIME.get_function(name).is_none() => {
            let reason = format!("there is no function `{name}`");
            // The library points at the parenthesis.
            let before = expression.get(..*offset).unwrap_or_default();
            let start = before.rfind(name.as_str()).unwrap_or(*offset);
            return Err(invalid(expression, start, &reason));
        }
        Ast::Slice { step, .. } => *step = (*step).clamp(-MAX_STEP, MAX_STEP),
        Ast::MultiHash { elements, .. } => {
            shapes.push(elements.iter().map(|pair| pair.key.clone()).collect());
        }
        _ => {}
    }
    Ok(())
}

fn ordering_function(comparator: &Comparator) -> Option<&'static str> {
    match comparator {
        Comparator::LessThan => Some("<"),
        Comparator::LessThanEqual => Some("<="),
        Comparator::GreaterThan => Some(">"),
        Comparator::GreaterThanEqual => Some(">="),
        Comparator::Equal | Comparator::NotEqual => None,
    }
}

fn children(ast: &mut Ast) -> Vec<&mut Ast> {
    match ast {
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => vec![lhs, rhs],
        Ast::Condition {
            predicate, then, ..
        } => vec![predicate, then],
        Ast::Expref { ast: node, .. }
        | Ast::Flatten { node, .. }
        | Ast::Not { node, .. }
        | Ast::ObjectValues { node, .. } => vec![node],
        Ast::Function { args: nodes, .. }
        | Ast::MultiList {
            elements: nodes, ..
        } => nodes.iter_mut().collect(),
        Ast::MultiHash { elements, .. } => {
            elements.iter_mut().map(|pair| &mut pair.value).collect()
        }
        Ast::Identity { .. }
        | Ast::Field { .. }
        | Ast::Index { .. }
        | Ast::Literal { .. }
        | Ast::Slice { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::output::Format;
    use crate::output::document::render;
    use crate::output::testing::{format as settings, hostile};

    fn search(expression: &str) -> Result<Json> {
        let devices = json!({"devices": [
            {"status": "REGISTERED", "id": "a", "name": "x", "seen": "2025-01-01T00:00:00+00:00", "count": 1},
            {"status": "ARCHIVED", "id": "b", "seen": "2026-01-01T00:00:00+00:00", "count": 2},
        ], "summary": {"succeeded": 2}});
        expression.parse::<Query>()?.search(&devices)
    }

    fn found(expression: &str) -> String {
        search(expression).expect("a result").to_string()
    }

    #[test]
    fn it_finds_what_aws_finds() {
        for (expression, expected) in [
            ("devices[].id", r#"["a","b"]"#),
            ("devices[?status=='ARCHIVED'].[id,name]", r#"[["b",null]]"#),
            ("length(devices)", "2"),
            ("sum(devices[].count)", "3"),
            ("avg(devices[].count)", "1.5"),
            ("nothing", "null"),
            ("devices[?count > `1`] | [0].id", r#""b""#),
            ("devices[?seen < '2025-06-01'].id", r#"["a"]"#),
            ("devices[?seen >= '2025-06-01'].id", r#"["b"]"#),
            ("devices[?name < `1`].id", "[]"),
            ("summary.succeeded", "2"),
            ("devices[::9999999].id | [0]", r#""a""#),
            ("devices[1::2147483647].id", r#"["b"]"#),
            ("devices[1::-2147483647].id", r#"["b"]"#),
        ] {
            assert_eq!(found(expression), expected, "{expression}");
        }
    }

    #[test]
    fn members_keep_their_order() {
        assert_eq!(
            found("devices[1]"),
            r#"{"status":"ARCHIVED","id":"b","seen":"2026-01-01T00:00:00+00:00","count":2}"#
        );
        assert_eq!(
            found("devices[0].{Name:name,Id:id}"),
            r#"{"Name":"x","Id":"a"}"#
        );
    }

    #[test]
    fn a_bad_expression_is_pointed_at() {
        for (expression, place) in [
            ("", "at its end: "),
            ("devices[", "at its end: "),
            ("devices[?a==]", "at character 13, `]`: "),
            ("'東京' =", "at character 6, `=`: "),
            (
                "a | lenght(b)",
                "at character 5, `lenght(b)`: there is no function `lenght`",
            ),
            ("[?a].b ^", "at character 8, `^`: "),
        ] {
            let error = expression.parse::<Query>().expect_err("a bad expression");
            assert_eq!(error.kind(), Kind::Usage);
            assert!(
                error.message().contains(place),
                "{expression}: {}",
                error.message()
            );
        }
    }

    #[test]
    fn a_function_that_cannot_work_is_no_usage_error() {
        let error = search("length(summary.succeeded)").expect_err("a number has no length");
        assert_eq!((error.kind(), error.code()), (Kind::Other, "QueryError"));
    }

    #[test]
    fn the_deepest_expressions_fit_the_stack() {
        let patterns =
            "(_) !_ [_] a._ a|_ a<_ a||_ {a:_} not_null(_) [?_] a[?_] _[] _[*] _[0] _[?a] *._ &_";
        for pattern in patterns.split(' ') {
            let (open, close) = pattern.split_once('_').expect("a place to nest");
            let depth = (MAX_LENGTH - 1) / (pattern.len() - 1);
            let expression = format!("{}a{}", open.repeat(depth), close.repeat(depth));
            if let Ok(found) = search(&expression) {
                for format in [Format::Json, Format::Yaml, Format::Text] {
                    let _ = render(found.clone(), &settings(format), &mut Vec::new());
                }
            }
        }
        let long = "a".repeat(MAX_LENGTH + 1);
        assert_eq!(
            long.parse::<Query>().expect_err("too long").kind(),
            Kind::Usage
        );
    }

    proptest! {
        #[test]
        fn any_expression_is_a_query_or_an_error(text in hostile(), likely in r"(devices|@|\*|id|\[|\]|\[\]|\[\?|\[-?[0-9]{1,10}:|:-?[0-9]{1,10}\]|\{|\}|a:|,|\.|\||&|<|==|'x'|`1`|!|(sort_by|max|sum|keys|to_number|merge|map|ceil)\(|\)){1,12}") {
            let _ = search(&text);
            let _ = search(&likely);
        }
    }
}
