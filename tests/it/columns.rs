//! The declared columns are the SDK's members, all of them, in the model's order.

use aws_sdk_workspacesthinclient::types;
use thinctl::resource::{Device, Environment, Resource, SoftwareSet, Source};

/// The members of an SDK structure, read off its `Debug` output, in camel case.
fn members(debug: &str) -> Vec<String> {
    let (_, body) = debug.split_once("{ ").expect("a structure");
    body.split(", ")
        .map(|member| {
            let name = member.split(':').next().expect("a name");
            let mut words = name.split('_');
            let first = words.next().expect("a word").to_owned();
            words.fold(first, |name, word| {
                name + &word[..1].to_uppercase() + &word[1..]
            })
        })
        .collect()
}

fn declared<R: Resource>(keep: impl Fn(&Source<R>) -> bool) -> Vec<String> {
    R::columns()
        .iter()
        .filter(|column| keep(&column.source))
        .map(|column| column.name.to_owned())
        .collect()
}

fn check<R: Resource>(summary: &str, detail: &str) {
    assert_eq!(
        declared::<R>(|source| matches!(source, Source::List(..))),
        members(summary),
        "lists"
    );
    assert_eq!(
        declared::<R>(|source| matches!(
            source,
            Source::List(..) | Source::Get(_) | Source::Joined(..)
        )),
        members(detail),
        "gets"
    );
}

#[test]
fn devices() {
    check::<Device>(
        &format!("{:?}", types::DeviceSummary::builder().build()),
        &format!("{:?}", types::Device::builder().build()),
    );
}

#[test]
fn environments() {
    check::<Environment>(
        &format!("{:?}", types::EnvironmentSummary::builder().build()),
        &format!("{:?}", types::Environment::builder().build()),
    );
}

#[test]
fn software_sets() {
    check::<SoftwareSet>(
        &format!("{:?}", types::SoftwareSetSummary::builder().build()),
        &format!("{:?}", types::SoftwareSet::builder().build()),
    );
}
