//! How shells ask, where clap's own way falls short.
//!
//! - bash: clap's script gets words that readline cut at `=` and `:`, so that `--where status=` and `name:` are lost,
//!   inserts names with blanks as they are, and shows no descriptions.
//! - fish: clap's script passes on nothing after the cursor, where `--sandbox` may stand.
//! - zsh: words arrive with their quotes.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use clap::Command;
use clap_complete::engine::{self, CompletionCandidate};
use clap_complete::env::{self, EnvCompleter, Shells};

/// All shells.
pub(super) const SHELLS: Shells<'static> =
    Shells(&[&Bash, &env::Elvish, &Fish, &env::Powershell, &Zsh]);

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
        match self.quote {
            None => Some(escaped(tail)),
            Some(_) => (!tail.contains(['\'', '"', '$', '`', '\\', '!'])).then(|| tail.to_owned()),
        }
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

/// Passes on the line as bash does; answers as clap does.
struct Fish;

impl EnvCompleter for Fish {
    fn name(&self) -> &'static str {
        env::Fish.name()
    }

    fn is(&self, name: &str) -> bool {
        env::Fish.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        _name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        writeln!(
            buf,
            "complete --keep-order --exclusive --command {bin} --arguments \"({var}=fish {completer} -- \
             (commandline --current-process --cut-at-cursor | string collect) \
             (commandline --current-process | string collect))\""
        )
    }

    fn write_complete(
        &self,
        command: &mut Command,
        args: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        let before = args.first().map(|before| before.to_string_lossy());
        match before.and_then(|before| split(&before)) {
            Some(typed) => {
                let words = typed.words.iter().map(OsString::from).collect();
                env::Fish.write_complete(command, words, folder, buf)
            }
            None => Ok(()),
        }
    }
}

/// Takes the quotes off the words; all else is clap's.
struct Zsh;

impl EnvCompleter for Zsh {
    fn name(&self) -> &'static str {
        env::Zsh.name()
    }

    fn is(&self, name: &str) -> bool {
        env::Zsh.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        env::Zsh.write_registration(var, name, bin, completer, buf)
    }

    fn write_complete(
        &self,
        command: &mut Command,
        args: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn io::Write,
    ) -> io::Result<()> {
        let plain = |word: OsString| match split(&word.to_string_lossy()) {
            Some(Typed { words, .. }) if words.len() == 1 => words.concat().into(),
            _ => word,
        };
        let words = args.into_iter().map(plain).collect();
        env::Zsh.write_complete(command, words, folder, buf)
    }
}
