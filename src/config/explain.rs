//! What is wrong with the file, for the person who wrote it.

use std::path::Path;

use super::read::unknown;
use crate::error::Error;

/// A usage error that names the file and the line, and shows the place in it.
pub(super) fn refusal(path: &Path, text: &str, why: &toml::de::Error) -> Error {
    let offset = why.span().map_or(0, |span| span.start);
    let offset = text.floor_char_boundary(offset);
    let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let number = text[..start].matches('\n').count() + 1;
    let said = unknown_key(why.message()).unwrap_or_else(|| why.message().to_owned());
    let (message, hint) = said.split_once('\n').unwrap_or((&said, ""));
    let error = Error::usage(format!("{}, line {number}: {message}", path.display()))
        .pointing_at(line, offset - start);
    match hint {
        "" => error,
        hint => error.hint(hint),
    }
}

/// The same of an unknown key, with the closest. serde tells only in prose which keys it knows, and a list of
/// them here would be a second one.
fn unknown_key(message: &str) -> Option<String> {
    let rest = message.strip_prefix("unknown field `")?;
    let (key, known) = rest.split_once("`, expected ")?;
    let known: Vec<_> = known.split('`').skip(1).step_by(2).collect();
    Some(unknown("key", key, &known))
}
