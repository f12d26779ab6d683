//! The committed completions and manual pages are those of this version; `UPDATE=1` rewrites them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::World;

const COMPLETIONS: &[(&str, &str)] = &[
    ("bash", "thinctl.bash"),
    ("zsh", "_thinctl"),
    ("fish", "thinctl.fish"),
    ("powershell", "_thinctl.ps1"),
    ("elvish", "thinctl.elv"),
];

fn read(dir: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .map(|entry| {
            let text = std::fs::read_to_string(entry.path()).expect("a text file");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

fn compare(folder: &str, generated: &BTreeMap<String, String>) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if std::env::var_os("UPDATE").is_some() {
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).expect("a folder");
        for (name, text) in generated {
            std::fs::write(dir.join(name), text).expect("a file");
        }
    }
    let committed = read(&dir);
    let stale: Vec<_> = generated
        .keys()
        .chain(committed.keys())
        .filter(|name| generated.get(*name) != committed.get(*name))
        .collect();
    assert!(
        stale.is_empty(),
        "{folder}: {stale:?} differ; run the tests with UPDATE=1 and commit what changes"
    );
}

#[test]
fn completions_are_current() {
    let world = World::new();
    let script = |(shell, file): &(&str, &str)| {
        let ran = world.run(&format!("completions {shell}"));
        assert_eq!(ran.code, Some(0), "{ran}");
        ((*file).to_owned(), ran.stdout)
    };
    compare("completions", &COMPLETIONS.iter().map(script).collect());
}

#[test]
fn manual_pages_are_current() {
    let world = World::new();
    let ran = world.run("man pages");
    assert_eq!(ran.code, Some(0), "{ran}");
    compare("man", &read(&world.home().join("pages")));
}
