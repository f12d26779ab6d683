//! Targets from a file or standard input: lines, or what this program prints.

use std::io::Read;
use std::path::Path;

use serde_json::{Deserializer, Value as Json};

use super::names::Wanted;
use crate::error::{Error, Result};

/// Reads targets from a file; `-` is standard input.
///
/// # Errors
/// A usage error for what cannot be read or understood, naming the place.
pub fn read(path: &Path) -> Result<Vec<Wanted>> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|content| bytes = content)
    };
    let place = path.display();
    read.map_err(|why| Error::usage(format!("cannot read {place}: {why}")))?;
    let text =
        String::from_utf8(bytes).map_err(|_| Error::usage(format!("{place} is not UTF-8 text")))?;
    parse(&text).map_err(|why| Error::usage(format!("{place}: {why}")))
}

/// Takes the form from the first character: JSON objects begin with a brace, CSV with a header that names `id`.
fn parse(text: &str) -> Result<Vec<Wanted>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    if text.trim_start().starts_with(['{', '[']) {
        json(text)
    } else if first
        .split(',')
        .any(|cell| cell.trim_matches('"').eq_ignore_ascii_case("id"))
    {
        csv(text)
    } else {
        lines(text)
    }
}

fn lines(text: &str) -> Result<Vec<Wanted>, String> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line.trim()));
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| line.parse().map_err(|why| format!("line {number} {why}")))
        .collect()
}

fn csv(text: &str) -> Result<Vec<Wanted>, String> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|why| why.to_string())?;
    let column = headers
        .iter()
        .position(|name| name.eq_ignore_ascii_case("id"));
    let column = column.ok_or("the CSV has no column \"id\"")?;
    let id = |record: Result<::csv::StringRecord, ::csv::Error>| {
        let record = record.map_err(|why| why.to_string())?;
        let id = record.get(column).filter(|id| !id.is_empty());
        id.map(Wanted::id)
            .ok_or_else(|| "a row of the CSV has no id".to_owned())
    };
    reader.records().map(id).collect()
}

fn json(text: &str) -> Result<Vec<Wanted>, String> {
    let mut wanted = Vec::new();
    for document in Deserializer::from_str(text).into_iter() {
        let document: Json = document.map_err(|why| format!("is not whole JSON: {why}"))?;
        collect(&document, &mut wanted)?;
    }
    Ok(wanted)
}

/// An object with an `id` is an item; other objects hold lists of items (`devices`, `results`) or one (`device`).
fn collect(json: &Json, wanted: &mut Vec<Wanted>) -> Result<(), String> {
    match json {
        Json::String(word) => wanted.push(word.parse().map_err(|why| format!("\"{word}\" {why}"))?),
        Json::Array(items) => items.iter().try_for_each(|item| collect(item, wanted))?,
        Json::Object(members) => match members.get("id") {
            Some(Json::String(id)) => wanted.push(Wanted::id(id)),
            Some(_) => return Err("an \"id\" is no text".to_owned()),
            None => {
                let held: Vec<_> = members
                    .values()
                    .filter(|held| held.is_array() || held.get("id").is_some())
                    .collect();
                if held.is_empty() {
                    return Err(
                        "an object has no \"id\" and no list of objects that have one".to_owned(),
                    );
                }
                held.into_iter()
                    .try_for_each(|item| collect(item, wanted))?;
            }
        },
        _ => return Err("expected objects with an \"id\"".to_owned()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<String> {
        let wanted = parse(text).expect("targets");
        wanted.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn lines_have_comments_and_blank_lines() {
        assert_eq!(
            read("# fleet\nabc\n\n  desk 12  \r\nname:x\n"),
            ["abc", "desk 12", "name:x"]
        );
        assert_eq!(read(""), [""; 0]);
    }

    #[test]
    fn what_this_program_prints_is_read() {
        assert_eq!(read("name,ID,status\n\"a,b\",x1,R\nc,x2,R\n"), ["x1", "x2"]);
        assert_eq!(
            read(r#"{"devices":[{"id":"x1","name":"a"},{"id":"x2"}]}"#),
            ["x1", "x2"]
        );
        assert_eq!(read(r#"{"device":{"id":"x1"}}"#), ["x1"]);
        assert_eq!(
            read(r#"{"results":[{"id":"x1","outcome":"failed"}],"summary":{"failed":1}}"#),
            ["x1"]
        );
        assert_eq!(read("{\"id\":\"x1\"}\n{\"id\":\"x2\"}\n"), ["x1", "x2"]);
        assert_eq!(read(r#"["desk 12","x2"]"#), ["desk 12", "x2"]);
        assert_eq!(read("\u{feff}id\nx1\n"), ["x1"]);
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        for text in [
            r#"{"devices":[{"id":"x1"},"#,
            r#"{"devices":[{"name":"x"}]}"#,
            r#"{"id":7}"#,
            "[1]",
            "id,name\n,x\n",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_targets_or_an_error(text in ".*") {
            let _ = parse(&text);
        }
    }
}
