//! What the README shows is what the program does; `UPDATE=1` rewrites the output it shows.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use regex::Regex;

use crate::support::World;

/// The time between two commands: a reader's, and more than the sandbox needs to deregister a device.
const BETWEEN_COMMANDS: jiff::SignedDuration = jiff::SignedDuration::from_secs(10);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("the README")
}

/// The session of all ```` ```console ```` blocks: one home, one clock.
struct Session {
    world: World,
    now: jiff::Timestamp,
    code: Option<i32>,
    commands: usize,
}

impl Session {
    fn new() -> Self {
        Self {
            world: World::new(),
            now: crate::support::NOW.parse().expect("a time"),
            code: None,
            commands: 0,
        }
    }

    /// Runs a line in a shell and returns what a terminal would show, both streams in their order.
    fn run(&mut self, line: &str) -> String {
        self.commands += 1;
        if line == "echo $?" {
            let code = self.code.expect("an exit code");
            return format!("{code}\n");
        }
        let program = self.world.command("");
        let bin = PathBuf::from(program.get_program());
        let bin = bin.parent().expect("a folder").display();
        let env = program
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?)));
        let path = self.world.home().join("shown");
        let shown = File::create(&path).expect("a file");
        let status = Command::new("sh")
            .args(["-c", line])
            .env_clear()
            .envs(env)
            .env("THINCTL_NOW", self.now.to_string())
            .env("PATH", format!("{bin}:/usr/bin:/bin"))
            .current_dir(self.world.home())
            .stdin(Stdio::null())
            .stderr(shown.try_clone().expect("a second handle"))
            .stdout(shown)
            .status();
        self.code = status.expect("a shell").code();
        self.now += BETWEEN_COMMANDS;
        fs::read_to_string(path).expect("text")
    }
}

/// The same text for every run: requests get ids by chance.
fn steady(text: &str) -> String {
    let id = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    let request = Regex::new(id).expect("a pattern");
    request.replace_all(text, "[REQUEST]").into_owned()
}

/// The README with the output of every command replaced where it is another one.
fn replay(readme: &str) -> (String, usize) {
    let mut session = Session::new();
    let mut replayed = String::new();
    let mut lines = readme.split_inclusive('\n').peekable();
    let mut in_console = false;
    while let Some(line) = lines.next() {
        replayed.push_str(line);
        if line.starts_with("```") {
            in_console = line.trim_end() == "```console";
        }
        let Some(command) = line.strip_prefix("$ ").filter(|_| in_console) else {
            continue;
        };
        let mut command = command.to_owned();
        while command.ends_with("\\\n") {
            let more = lines.next().expect("a continued command");
            replayed.push_str(more);
            command.push_str(more);
        }
        let mut shown = String::new();
        while let Some(line) =
            lines.next_if(|line| !line.starts_with("$ ") && !line.starts_with("```"))
        {
            shown.push_str(line);
        }
        let printed = session.run(command.trim_end());
        let is_same = steady(&printed) == steady(&shown);
        replayed.push_str(if is_same { &shown } else { &printed });
    }
    (replayed, session.commands)
}

#[test]
fn consoles_show_what_is_printed() {
    let readme = readme();
    let (replayed, commands) = replay(&readme);
    assert!(commands > 20, "the README has a tour");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(root().join("README.md"), &replayed).expect("the README");
        return;
    }
    snapbox::assert_data_eq!(readme, snapbox::Data::text(replayed).raw());
}

#[test]
fn every_command_is_mentioned() {
    let readme = readme();
    for noun in thinctl::cli::Cli::whole().get_subcommands() {
        let name = noun.get_name();
        assert!(readme.contains(&format!("`{name}")), "{name}");
        for verb in noun.get_subcommands() {
            let name = format!("{name} {}", verb.get_name());
            assert!(readme.contains(&name), "{name}");
        }
    }
}

#[test]
fn every_exit_code_is_listed() {
    let readme = readme();
    for kind in thinctl::error::Kind::ALL {
        let row = format!("\n| {} |", kind.exit_code());
        assert!(readme.contains(&row), "{kind:?}");
    }
}

/// Looks for the names of variables in the program's own source, so that none is forgotten.
#[test]
fn every_environment_variable_is_listed() {
    fn variables(dir: &Path, name: &Regex, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                variables(&path, name, found);
            } else {
                let text = fs::read_to_string(&path).expect("a source");
                found.extend(name.captures_iter(&text).map(|found| found[1].to_owned()));
            }
        }
    }
    let name = r#""((?:THINCTL|AWS|SSL|XDG)_[A-Z_]+[A-Z]|NO_COLOR|CLICOLOR_FORCE|TERM|HOME)""#;
    let name = Regex::new(name).expect("a pattern");
    let mut found = BTreeSet::new();
    variables(&root().join("src"), &name, &mut found);
    assert!(found.len() > 15, "{found:?}");
    let readme = readme();
    found.retain(|name| !readme.contains(&format!("`{name}`")));
    assert!(found.is_empty(), "{found:?}");
}
