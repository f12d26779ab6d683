//! How shells ask, where clap's own way falls short.
//!
//! - bash: clap's script gets words that readline cut at `=` and `:`, so that `--where status=` and `name:` are lost,
//!   inserts names with blanks as they are, and shows no descriptions.
//! - zsh and fish: what is being typed arrives with its quotes.
//!
//! fish tells no program what stands after the cursor: there a `--sandbox` is not seen.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use clap::Command;
use clap_complete::engine::{self, CompletionCandidate};
use clap_complete::env::{self, EnvCompleter, Shells};

/// All shells.
pub(super) const SHELLS: Shells<'static> = Shells(&[
    &Bash,
    &env::Elvish,
    &Unquoting(env::Fish),
    &env::Powershell,
    &Unquoting(env::Zsh),
]);

/// The beginning of a command line, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// The words without their quotes; the last one is being typed, and may be empty.
    pub(super) words: Vec<String>,
    /// The quote that is still open.
    quote: Option<char>,
}

/// Stands for what will be typed: it makes a word of nothing and keeps a backslash from being the last.
const CURSOR: char = '\u{e000}';

/// Takes a line apart as a shell does; `None` for what no shell would understand.
pub(super) fn split(line: &str) -> Option<Typed> {
    [None, Some('\''), Some('"')].into_iter().find_map(|quote| {
        let closed: String = line.chars().chain([CURSOR]).chain(quote).collect();
        let mut words = shlex::split(&closed)?;
        let last = words.pop()?;
        words.push(last.strip_suffix(CURSOR)?.to_owned());
        Some(Typed { words, quote })
    })
}

/// Passes on the line as it stands, first up to the cursor, then whole.
struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == self.name()
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        writeln!(
            buf,
            r#"_{name}_complete() {{
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <({var}=bash {completer} -- "${{COMP_LINE:0:COMP_POINT}}" "$COMP_LINE" "$2" "$COMP_TYPE")
    if [[ ${{#COMPREPLY[@]}} -eq 1 && ${{COMPREPLY[0]}} == *[=:/~\<\>] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}}
complete -o nosort -F _{name}_complete {bin} 2>/dev/null || complete -F _{name}_complete {bin}"#
        )
    }

    fn write_complete(
        &self,
        command: &mut Command,
        args: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
        let [before, _, word, kind] = &args[..] else {
            return Ok(());
        };
        let Some(typed) = split(before) else {
            return Ok(());
        };
        let candidates = complete(command, &typed, folder)?;
        let word = Word::of(&typed, word);
        let mut offers: Vec<_> = candidates
            .iter()
            .filter_map(|candidate| Some((word.replacement(candidate)?, candidate)))
            .collect();
        offers.dedup_by(|(a, _), (b, _)| a == b);
        let is_list = offers.len() > 1 && !INSERTING.contains(&kind.as_ref());
        for (value, candidate) in offers {
            match candidate.get_help().map(ToString::to_string) {
                Some(help) if is_list => {
                    writeln!(
                        buf,
                        "{value} -- {}",
                        help.lines().next().unwrap_or_default()
                    )?;
                }
                _ => writeln!(buf, "{value}")?,
            }
        }
        Ok(())
    }
}

/// The kinds of completion that insert the candidates instead of listing them: `menu-complete` and
/// `insert-completions`, as bash numbers them in `COMP_TYPE`.
const INSERTING: [&str; 2] = ["37", "42"];

/// What readline replaces: of `--where=status=REG`, only `REG`.
struct Word<'a> {
    head: &'a str,
    quote: Option<char>,
}

impl<'a> Word<'a> {
    fn of(typed: &'a Typed, replaced: &str) -> Self {
        let whole = typed.words.last().map_or("", String::as_str);
        let plain = match typed.quote {
            Some(_) => Some(replaced.to_owned()),
            None => split(replaced).and_then(|mut typed| typed.words.pop()),
        };
        Self {
            head: plain
                .and_then(|plain| whole.strip_suffix(plain.as_str()))
                .unwrap_or_default(),
            quote: typed.quote,
        }
    }

    /// What to put there for a candidate, quoted; `None` where that is not possible.
    fn replacement(&self, candidate: &CompletionCandidate) -> Option<String> {
        let value = candidate.get_value().to_str()?;
        // It may be spelled in another case, but has as many characters.
        let start = value.char_indices().nth(self.head.chars().count());
        let tail = &value[start.map_or(value.len(), |(start, _)| start)..];
        // Within quotes nothing can be quoted that ends them or means something there.
        let special = match self.quote {
            None => return Some(escaped(tail)),
            Some('\'') => &['\''][..],
            Some(_) => &['"', '$', '`', '\\', '!'],
        };
        (!tail.contains(special)).then(|| tail.to_owned())
    }
}

/// Quoted by backslashes. `shlex` would put the whole in quotes; then candidates begin with what they do not have
/// in common with the word that was typed.
fn escaped(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || "_-./,:=@%+".contains(c);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_plain(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn complete(
    command: &mut Command,
    typed: &Typed,
    folder: Option<&Path>,
) -> io::Result<Vec<CompletionCandidate>> {
    let words: Vec<_> = typed.words.iter().map(OsString::from).collect();
    let current = words.len().saturating_sub(1);
    engine::complete(command, words, current, folder)
}

/// A shell of clap's whose words arrive with their quotes, or at least the last one.
struct Unquoting<T>(T);

impl<T: EnvCompleter> EnvCompleter for Unquoting<T> {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn is(&self, name: &str) -> bool {
        self.0.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        self.0.write_registration(var, name, bin, completer, buf)
    }

    fn write_complete(
        &self,
        command: &mut Command,
        args: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        let plain = |word: OsString| match split(&word.to_string_lossy()) {
            // More words than one had no quotes left.
            Some(Typed { words, .. }) if words.len() == 1 => words.concat().into(),
            _ => word,
        };
        let words = args.into_iter().map(plain).collect();
        self.0.write_complete(command, words, folder, buf)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(words: &[&str], quote: Option<char>) -> Typed {
        let words = words.iter().map(ToString::to_string).collect();
        Typed { words, quote }
    }

    #[test]
    fn lines_are_taken_apart_wherever_they_end() {
        for (line, words, quote) in [
            ("", &[""][..], None),
            ("a b", &["a", "b"], None),
            ("a b ", &["a", "b", ""], None),
            ("a --where=status=x:y", &["a", "--where=status=x:y"], None),
            ("a 'b c", &["a", "b c"], Some('\'')),
            ("a 'b' \"it's", &["a", "b", "it's"], Some('"')),
            ("a b\\ c", &["a", "b c"], None),
            ("a b\\", &["a", "b"], None),
            ("a name:\"b c", &["a", "name:b c"], Some('"')),
        ] {
            assert_eq!(split(line), Some(typed(words, quote)), "{line}");
        }
    }

    #[test]
    fn only_what_readline_replaces_is_answered() {
        let replacement = |line, replaced: &str, value: &str| {
            let typed = split(line).expect("a line");
            Word::of(&typed, replaced).replacement(&CompletionCandidate::new(value))
        };
        let is = |line, replaced, value, expected: Option<&str>| {
            assert_eq!(
                replacement(line, replaced, value).as_deref(),
                expected,
                "{line}"
            );
        };
        is("t de", "de", "desk 1", Some("desk\\ 1"));
        is("t desk\\ ", "desk\\ ", "desk 1", Some("desk\\ 1"));
        is("t name:de", "de", "name:desk 1", Some("desk\\ 1"));
        is("t 'de", "de", "desk 1", Some("desk 1"));
        is("t 'de", "de", "desk's", None);
        is(
            "t --where=status=",
            "",
            "--where=status=ARCHIVED",
            Some("ARCHIVED"),
        );
        is("t ü:d", "d", "Ü:d", Some("d"));
    }

    proptest! {
        #[test]
        fn what_is_escaped_reads_back(text in "\\PC{1,12}") {
            let back = split(&escaped(&text));
            prop_assert_eq!(back, Some(typed(&[&text], None)));
        }

        #[test]
        fn any_line_is_taken_apart_or_refused(line in "\\PC{0,20}") {
            let _ = split(&line);
        }
    }
}
