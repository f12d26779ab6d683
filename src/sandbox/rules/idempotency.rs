//! Client tokens: a call repeated with the same token is answered again, not done again.

use serde_json::Value;

use super::Context;
use crate::sandbox::failure::{Failure, Kind};
use crate::sandbox::store::Millis;
use crate::sandbox::store::replies::{self, Reply};

/// How long a token is remembered. AWS documents no time; eight hours are common in its services.
const LIFETIME: Millis = 8 * 60 * 60 * 1000;

/// Does `work`, or repeats the answer it gave before for the same token.
///
/// Only successes are remembered: a call that failed changed nothing and may be tried again.
///
/// # Errors
/// Those of `work`; a conflict for a token that came with other parameters before. The
/// documentation names that `IdempotentParameterMismatch`, a shape that the model does not have:
/// such a service can only answer it as one of its modelled errors.
pub fn once(
    operation: &str,
    cx: &Context,
    work: impl FnOnce() -> Result<Value, Failure>,
) -> Result<Value, Failure> {
    let Some(token) = cx.input.text("clientToken") else {
        return work();
    };
    replies::forget(cx.db, cx.now - LIFETIME)?;
    let input = Value::Object(cx.input.without("clientToken"));
    if let Some(reply) = replies::find(cx.db, operation, token)? {
        return repeat(&reply, &input);
    }
    let body = work()?;
    let reply = Reply {
        input: input.to_string(),
        body: body.to_string(),
    };
    replies::put(cx.db, operation, token, &reply, cx.now)?;
    Ok(body)
}

/// Compares values, not texts: the order of members means nothing.
fn repeat(reply: &Reply, input: &Value) -> Result<Value, Failure> {
    let parse = |text: &str| {
        serde_json::from_str::<Value>(text)
            .map_err(|_| Failure::new(Kind::INTERNAL, "A stored answer cannot be read."))
    };
    if parse(&reply.input)? == *input {
        return parse(&reply.body);
    }
    Err(Failure::new(
        Kind::CONFLICT,
        "IdempotentParameterMismatch: the client token was used before with other parameters.",
    ))
}
