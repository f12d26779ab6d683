//! `--query`: `JMESPath`, as `aws` understands it.
//!
//! The library does the parsing and the search. Three things are added, because a script that comes from `aws`
//! would otherwise get another answer, and silently: texts can be ordered (`lastConnectedAt < '2025-01-01'`),
//! the members of objects keep their order, and whole numbers are printed as such.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use jmespath::ast::{Ast, Comparator};
use jmespath::functions::{ArgumentType, CustomFunction, Signature};
use jmespath::{ErrorReason, Expression, JmespathError, Rcvar, Runtime, Variable};
use serde_json::{Map, Value as Json};

use crate::error::{Error, Kind, Result};

/// The longest expression. Parser and interpreter recurse; this keeps them within the smallest stacks.
const MAX_LENGTH: usize = 2_000;

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
        Ok(Self {
            expression: Expression::new(expression, ast, &RUNTIME),
            shapes,
        })
    }
}

impl Query {
    /// What the expression finds in `document`.
    ///
    /// # Errors
    ///
    /// Where a function gets what it cannot work with; never a usage error, as requests were made by then.
    pub fn search(&self, document: &Json) -> Result<Json> {
        let mut orders = Orders::default();
        orders.learn(document);
        for shape in &self.shapes {
            orders.insert(shape.iter());
        }
        let found = self
            .expression
            .search(document)
            .map_err(|error| failed(&error))?;
        let mut found = serde_json::to_value(&*found)
            .map_err(|error| Error::new(Kind::Other, "QueryError", error.to_string()))?;
        orders.restore(&mut found);
        Ok(found)
    }
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

fn failed(error: &JmespathError) -> Error {
    let message = format!("--query cannot be applied to the result: {}", error.reason);
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
            return Err(invalid(expression, *offset, &reason));
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

/// The orders in which sets of keys were seen. The library sorts the members of objects; an object of the
/// result that has the keys of a known one gets them back in its order.
#[derive(Default)]
struct Orders(HashMap<Vec<String>, Vec<String>>);

impl Orders {
    fn insert<'a>(&mut self, keys: impl Iterator<Item = &'a String>) {
        let keys: Vec<String> = keys.cloned().collect();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        self.0.insert(sorted, keys);
    }

    fn learn(&mut self, value: &Json) {
        match value {
            Json::Object(object) => {
                self.insert(object.keys());
                object.values().for_each(|member| self.learn(member));
            }
            Json::Array(items) => items.iter().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    fn restore(&self, value: &mut Json) {
        match value {
            Json::Object(object) => {
                object.values_mut().for_each(|member| self.restore(member));
                let sorted: Vec<String> = object.keys().cloned().collect();
                if let Some(order) = self.0.get(&sorted) {
                    let member = |key: &String| Some((key.clone(), object.remove(key)?));
                    *object = order.iter().filter_map(member).collect::<Map<_, _>>();
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
