//! Pages of a list, and the tokens that lead from one to the next.

use serde_json::{Map, Value};

use super::Context;
use crate::sandbox::failure::Failure;
use crate::sandbox::random::Random;
use crate::sandbox::store::{self, Millis};

/// The size of a page when the caller names none; also the largest.
const PAGE: i64 = 50;
/// How long a token is good for, as AWS documents it.
const LIFETIME: Millis = 24 * 60 * 60 * 1000;
/// The random sequence that a store's mark comes from.
const MARK_STREAM: u64 = u64::from_be_bytes(*b"pagemark");

/// An entry of a list.
#[derive(Debug)]
pub struct Entry {
    /// Its place in the list.
    pub seq: Option<i64>,
    /// How it is shown.
    pub shown: Value,
}

/// Answers a list operation: `fetch` gets a place and how many entries to return after it.
///
/// # Errors
/// A token that is not of this list or has expired, and errors of `fetch`.
pub fn list(
    cx: &Context,
    key: &str,
    fetch: impl FnOnce(i64, i64) -> Result<Vec<Entry>, Failure>,
) -> Result<Value, Failure> {
    let mark = mark(cx, key)?;
    let after = match cx.input.text("nextToken") {
        None | Some("") => 0,
        Some(token) => Token::parse(token, mark, cx.now).ok_or_else(invalid_token)?,
    };
    let limit = cx.input.integer("maxResults").unwrap_or(PAGE);
    // One more than asked for tells whether there is another page.
    let mut entries = fetch(after, limit + 1)?;
    let more = i64::try_from(entries.len()).is_ok_and(|found| found > limit);
    if more {
        entries.pop();
    }
    let position = entries.last().and_then(|entry| entry.seq);
    let mut body = Map::new();
    let shown = entries.into_iter().map(|entry| entry.shown).collect();
    body.insert(key.to_owned(), Value::Array(shown));
    if let Some(position) = position.filter(|_| more) {
        let issued = cx.now;
        let token = Token { position, issued };
        body.insert("nextToken".to_owned(), Value::String(token.render(mark)));
    }
    Ok(Value::Object(body))
}

fn invalid_token() -> Failure {
    Failure::invalid_member(
        "nextToken",
        "Member must be a token of this list that has not expired (InvalidToken)",
    )
}

/// Returns a number that tells this list of this fleet from all others.
fn mark(cx: &Context, key: &str) -> Result<u64, Failure> {
    let list = key
        .bytes()
        .fold(0, |sum: u64, byte| sum.rotate_left(8) ^ u64::from(byte));
    let mut random = Random::new(store::seed(cx.db)?, MARK_STREAM ^ list);
    Ok(random.next())
}

/// Where a page begins, and when the token for it was made. Callers see hexadecimal digits.
#[derive(Debug, PartialEq, Eq)]
struct Token {
    position: i64,
    issued: Millis,
}

impl Token {
    fn render(&self, mark: u64) -> String {
        // The position is mixed with the mark, so that nobody is led to count on it.
        let position = self.position.cast_unsigned() ^ mark.rotate_left(32);
        format!("{mark:016x}{:016x}{position:016x}", self.issued)
    }

    /// Returns the position of a token of this list that has not expired.
    fn parse(text: &str, mark: u64, now: Millis) -> Option<i64> {
        let digits = text.len() == 48 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let part = |start| u64::from_str_radix(text.get(start..start + 16)?, 16).ok();
        if !digits || part(0)? != mark {
            return None;
        }
        let issued = part(16)?.cast_signed();
        let position = (part(32)? ^ mark.rotate_left(32)).cast_signed();
        let fresh = now.checked_sub(issued)? < LIFETIME;
        (fresh && position >= 0).then_some(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MARK: u64 = 0x0123_4567_89AB_CDEF;

    #[test]
    fn a_token_lives_for_a_day() {
        let token = Token {
            position: 17,
            issued: 1000,
        };
        let text = token.render(MARK);
        assert_eq!(Token::parse(&text, MARK, 1000), Some(17));
        assert_eq!(Token::parse(&text, MARK, 1000 + LIFETIME - 1), Some(17));
        assert_eq!(Token::parse(&text, MARK, 1000 + LIFETIME), None);
        assert_eq!(Token::parse(&text, MARK + 1, 1000), None);
    }

    proptest! {
        #[test]
        fn wild_tokens_never_panic(text in "\\PC*", digits in "[0-9a-fA-F]{48}") {
            Token::parse(&text, MARK, 0);
            Token::parse(&digits, MARK, i64::MIN);
            let ours = format!("{MARK:016x}{}", &digits[16..]);
            Token::parse(&ours, MARK, i64::MAX);
        }
    }
}
