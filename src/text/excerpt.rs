//! A place in a text that was typed.

use unicode_width::UnicodeWidthChar;

use super::{escape, width};

/// Columns before the line and in it: together they fit a terminal of 80 columns, so that no line wraps
/// between the text and the mark below it.
const INDENT: usize = 2;
const WIDTH: usize = 76;
/// Columns that the part before the place may take.
const BEFORE: usize = 50;
/// Stands for what is left out.
const CUT: &str = "…";

/// Two lines that show a place in `text` to a person: the text, cut to what fits, and a mark below the byte
/// `offset`.
#[must_use]
pub fn excerpt(text: &str, offset: usize) -> String {
    let (before, after) = text.split_at(text.floor_char_boundary(offset));
    let before = end(&escape(before), BEFORE);
    let column = width(&before);
    let after = start(&escape(after), WIDTH.saturating_sub(column));
    format!("{:INDENT$}{before}{after}\n{:2$}^", "", "", INDENT + column)
}

/// As much of the beginning as fits into `limit` columns.
fn start(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let kept = fitting(text.chars(), limit);
    text.chars().take(kept).chain(CUT.chars()).collect()
}

/// As much of the end as fits into `limit` columns.
fn end(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let left_out = text.chars().count() - fitting(text.chars().rev(), limit);
    CUT.chars().chain(text.chars().skip(left_out)).collect()
}

/// How many of the characters fit beside what stands for the rest.
fn fitting(chars: impl Iterator<Item = char>, limit: usize) -> usize {
    let mut used = width(CUT);
    chars
        .take_while(|&char| {
            // A character that adds nothing by itself may widen the one before it.
            used += char.width().unwrap_or(0).max(1);
            used <= limit
        })
        .count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_mark_stands_below_the_place() {
        for (text, offset, shown) in [
            ("a=b", 1, "  a=b\n   ^"),
            ("a=b", 3, "  a=b\n     ^"),
            ("", 0, "  \n  ^"),
            ("東京=x", 6, "  東京=x\n      ^"),
            ("a\nb=x", 3, "  a\\nb=x\n      ^"),
            ("a\u{202e}=x", 4, "  a\\u{202e}=x\n           ^"),
            // Within a character, and beyond the end.
            ("東京=x", 1, "  東京=x\n  ^"),
            ("a", 9, "  a\n   ^"),
        ] {
            assert_eq!(excerpt(text, offset), shown);
        }
    }

    #[test]
    fn a_long_text_is_cut_around_the_place() {
        let text = "x".repeat(500);
        let shown = excerpt(&text, 250);
        let (line, mark) = shown.split_once('\n').expect("two lines");
        assert_eq!(width(line), INDENT + WIDTH);
        assert!(line.starts_with("  …x") && line.ends_with("x…"));
        assert_eq!(mark, format!("{:1$}^", "", INDENT + BEFORE));
    }

    #[test]
    fn characters_that_widen_others_do_not_overflow() {
        let shown = excerpt(&"❤\u{fe0f}".repeat(100), 600);
        assert!(shown.lines().all(|line| width(line) <= INDENT + WIDTH));
    }

    proptest! {
        #[test]
        fn any_place_of_any_text_fits_two_lines(chars: Vec<char>, offset in 0..1_000usize) {
            let text: String = chars.into_iter().collect();
            let shown = excerpt(&text, offset);
            let lines: Vec<_> = shown.split('\n').collect();
            prop_assert_eq!(lines.len(), 2);
            prop_assert!(width(lines[0]) <= INDENT + WIDTH && width(lines[1]) <= INDENT + BEFORE + 1);
        }
    }
}
