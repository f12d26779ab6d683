//! Imports point one way.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The modules in layers: a module may import from layers below its own, and from its own layer.
const LAYERS: &[&[&str]] = &[
    &["main"],
    &["lib"],
    &["cli"],
    &["commands"],
    &["complete"],
    &["bulk", "select"],
    &["context"],
    &["config"],
    &["check"],
    &["client", "resource", "args"],
    &["output"],
    &["error", "ui", "text", "dirs"],
];

/// The only modules that know the sandbox.
const SANDBOX_IS_KNOWN_TO: &[&str] = &["client/embedded.rs", "commands/sandbox/"];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The top-level modules that a file names after `crate::` (or `thinctl::`), comments left out.
fn imports(text: &str) -> BTreeSet<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    ["crate::", "thinctl::"]
        .iter()
        .flat_map(|prefix| code.split(prefix).skip(1).map(name))
        .collect()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn imports_point_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 40, "the sources were found");
    let mut wrong = Vec::new();
    for file in files {
        let name = file
            .strip_prefix(&root)
            .expect("below src")
            .to_string_lossy()
            .into_owned();
        let module = name.split(['/', '.']).next().expect("a name").to_owned();
        for import in imports(&std::fs::read_to_string(&file).expect("a source")) {
            let allowed = match (module.as_str(), import.as_str()) {
                (own, import) if own == import => true,
                ("sandbox", _) => false,
                ("lib", _) => true,
                (_, "sandbox") => SANDBOX_IS_KNOWN_TO
                    .iter()
                    .any(|known| name.starts_with(known)),
                (own, import) => match (layer(own), layer(import)) {
                    (Some(own), Some(import)) => own <= import,
                    // What is no module is an item of the root, such as `run`.
                    (Some(_), None) => true,
                    (None, _) => false,
                },
            };
            if !allowed {
                wrong.push(format!("{name} imports {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_sandbox_knows_no_sdk() {
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sandbox"),
        &mut files,
    );
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source");
        assert!(
            !text.contains("aws_sdk"),
            "{} names a crate of the SDK",
            file.display()
        );
    }
}
