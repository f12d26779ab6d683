//! `iam-policy`: what it allows is what commands really ask the service for.

use std::collections::BTreeSet;

use clap::Command;
use snapbox::str;
use thinctl::cli::Cli;
use thinctl::commands::iam_policy::declared;

use crate::support::{Serving, World};

/// The operations of the service that a policy allows.
fn allowed(line: &str) -> BTreeSet<String> {
    let ran = World::new().run(&format!("iam-policy {line}"));
    assert_eq!(ran.code, Some(0), "{ran}");
    let policy = ran.json();
    let statements = policy["Statement"].as_array().expect("statements");
    let actions = statements
        .iter()
        .flat_map(|one| one["Action"].as_array().expect("actions"));
    let actions = actions.map(|action| action.as_str().expect("an action"));
    let own = actions.filter_map(|action| action.strip_prefix("thinclient:"));
    own.map(str::to_owned).collect()
}

#[test]
fn every_command_is_declared_once() {
    fn leaves(command: &Command, path: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            if sub.has_subcommands() {
                leaves(sub, &path, found);
            } else {
                found.push(path.trim().to_owned());
            }
        }
    }
    let mut commands = Vec::new();
    leaves(&Cli::whole(), "", &mut commands);
    let mut known: Vec<_> = declared().map(str::to_owned).collect();
    commands.sort();
    known.sort();
    assert_eq!(known, commands);
}

const D: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const D2: &str = "76Tm1eaFoIoNFttEvCUtqpLj";

/// Each line is run, in this order, and asks for exactly what its policy allows.
#[test]
fn policies_are_what_the_service_sees() {
    let serving = Serving::start("");
    let world = serving.world();
    let device = format!("device/{D}");
    let lines = [
        "device list".to_owned(),
        "device list --with-tags --limit 2".to_owned(),
        "device list --columns name,environmentName,currentSoftwareSetVersion".to_owned(),
        "device list --where softwareSetComplianceStatus=compliant --columns id,tag:team"
            .to_owned(),
        "device list --environment 'Berlin office' --sort daysOfSupport".to_owned(),
        format!("device get {D}"),
        format!("device get {D} --columns id,environmentName,currentSoftwareSetVersion"),
        "device get 'Berlin library 03' --with-tags".to_owned(),
        "device get --where 'tag:team='".to_owned(),
        format!("device update {D} --name x"),
        format!("device update {D} {D2} --name x --yes"),
        "device update 'Berlin desk 23' --name x --dry-run".to_owned(),
        format!("device deregister {D} --dry-run --ignore-missing --where status=registered"),
        "environment list --columns registeredDevicesCount".to_owned(),
        "environment get xc6iyrijo".to_owned(),
        "environment get id:xc6iyrijo".to_owned(),
        "environment update 'Berlin office' --name Berlin".to_owned(),
        "environment update id:xc6iyrijo --name Berlin".to_owned(),
        "software-set list --columns devices,environments,daysOfSupport".to_owned(),
        "software-set list --columns id,devices".to_owned(),
        "software-set get 41".to_owned(),
        "software-set get 2.20.1 --columns environments".to_owned(),
        "software-set update 41 --validation-status validated".to_owned(),
        "software-set update 2.19.1 --validation-status validated --yes".to_owned(),
        "software-set update 41 --validation-status validated --if-check".to_owned(),
        "software-set diff 39 latest".to_owned(),
        "software-set check".to_owned(),
        "software-set check latest".to_owned(),
        "software-set check --skip environment-compliant".to_owned(),
        "software-set check --rule fleet-supported --environment Berlin".to_owned(),
        "software-set check --rule environment-compliant".to_owned(),
        format!("tag list {device}"),
        "tag list device/serial:G1D00W10477201XJ".to_owned(),
        format!("tag add {device} team=it"),
        "tag add --type device --where 'tag:team=it' site=x --yes".to_owned(),
        format!("tag remove arn:aws:thinclient:us-east-1:123456789012:{device} team"),
        "device delete serial:G1D00W10477201XJ --yes --dry-run".to_owned(),
    ];
    for line in &lines {
        let before = serving.operations(0).len();
        let ran = world.run(line);
        assert!(matches!(ran.code, Some(0 | 8)), "{ran}");
        let seen: BTreeSet<_> = serving.operations(before).into_iter().collect();
        assert_eq!(allowed(line), seen, "{line}");
    }
}

/// What happens only now and then is allowed besides.
#[test]
fn policies_allow_what_may_happen() {
    let serving = Serving::start("");
    let world = serving.world();
    for line in [
        format!("device deregister {D} --yes --wait --wait-timeout 300ms"),
        format!("device deregister {D} --yes"),
        format!("device wait {D} --for status=DEREGISTERED --wait-timeout 300ms"),
        "device deregister --environment Berlin --yes".to_owned(),
        "environment delete id:1nzq51ap0 --yes".to_owned(),
        "environment create --desktop-arn arn:aws:workspaces:us-east-1:123456789012:directory/d-0123456789 --tags a=b".to_owned(),
    ] {
        let before = serving.operations(0).len();
        world.run(&line);
        let seen: BTreeSet<_> = serving.operations(before).into_iter().collect();
        assert!(!seen.is_empty());
        assert!(allowed(&line).is_superset(&seen), "{line}: {seen:?}");
    }
}

#[test]
fn a_dry_run_needs_no_permission_to_change() {
    assert_eq!(
        allowed("device deregister --all --dry-run")
            .into_iter()
            .collect::<Vec<_>>(),
        ["ListDevices"]
    );
    assert!(allowed("device deregister --all").contains("DeregisterDevice"));
}

#[test]
fn documents() {
    let world = World::new();
    world.check(
        "iam-policy software-set check",
        str![[r#"
$ thinctl iam-policy software-set check
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:ListDevices",
        "thinclient:ListEnvironments",
        "thinclient:ListSoftwareSets"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:GetEnvironment"
      ],
      "Resource": "arn:aws:thinclient:*:*:environment/*"
    }
  ]
}
--- exit 0
"#]],
    );
    world.check(
        "iam-policy sw update 41 --validation-status validated --region eu-central-1",
        str![[r#"
$ thinctl iam-policy sw update 41 --validation-status validated --region eu-central-1
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:UpdateSoftwareSet"
      ],
      "Resource": "arn:aws:thinclient:eu-central-1:*:softwareset/*"
    }
  ]
}
--- exit 0
"#]],
    );
    world.check(
        "iam-policy --region eu-central-1 environment create --tags a=b",
        str![[r#"
$ thinctl iam-policy --region eu-central-1 environment create --tags a=b
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "appstream:DescribeStacks",
        "iam:CreateServiceLinkedRole",
        "thinclient:CreateEnvironment",
        "workspaces-web:GetPortal",
        "workspaces-web:GetUserSettings",
        "workspaces:DescribeWorkspaceDirectories"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:TagResource"
      ],
      "Resource": "arn:aws:thinclient:eu-central-1:*:environment/*"
    }
  ]
}
--- exit 0
"#]],
    );
    world.check(
        "iam-policy tag",
        str![[r#"
$ thinctl iam-policy tag
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:ListDevices",
        "thinclient:ListEnvironments",
        "thinclient:ListSoftwareSets"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:GetDevice",
        "thinclient:ListTagsForResource",
        "thinclient:TagResource",
        "thinclient:UntagResource"
      ],
      "Resource": "arn:aws:thinclient:*:*:device/*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:GetEnvironment",
        "thinclient:ListTagsForResource",
        "thinclient:TagResource",
        "thinclient:UntagResource"
      ],
      "Resource": "arn:aws:thinclient:*:*:environment/*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "thinclient:GetSoftwareSet",
        "thinclient:ListTagsForResource",
        "thinclient:TagResource",
        "thinclient:UntagResource"
      ],
      "Resource": "arn:aws:thinclient:*:*:softwareset/*"
    }
  ]
}
--- exit 0
"#]],
    );
}

#[test]
fn everything_is_every_operation() {
    let all = allowed("");
    assert_eq!(all.len(), 16, "{all:?}");
    let nouns = ["device", "environment", "software-set", "tag"];
    let nouns: BTreeSet<_> = nouns.into_iter().flat_map(allowed).collect();
    assert_eq!(nouns, all);
}

#[test]
fn what_is_no_command_has_no_policy() {
    let world = World::new();
    world.check(
        "iam-policy device lst",
        str![[r#"
$ thinctl iam-policy device lst
--- stderr
error: unrecognized subcommand 'lst'
hint: a similar subcommand exists: 'list'
hint: Usage: thinctl device [OPTIONS] [COMMAND]
--- exit 2
"#]],
    );
    world.check(
        "iam-policy device list --with-tgas",
        str![[r#"
$ thinctl iam-policy device list --with-tgas
--- stderr
error: unexpected argument '--with-tgas' found
hint: a similar argument exists: '--with-tags'
hint: Usage: thinctl device list --with-tags [TARGET]...
--- exit 2
"#]],
    );
    world.check("iam-policy device list --columns nam", str![[r#"
$ thinctl iam-policy device list --columns nam
--- stderr
error: there is no column "nam"; did you mean "name"?
hint: the columns are id, serialNumber, name, model, environmentId, status, currentSoftwareSetId, currentSoftwareSetVersion, desiredSoftwareSetId, pendingSoftwareSetId, pendingSoftwareSetVersion, softwareSetUpdateSchedule, softwareSetComplianceStatus, softwareSetUpdateStatus, lastConnectedAt, lastPostureAt, createdAt, updatedAt, arn, kmsKeyArn, lastUserId, tags, environmentName, inactiveDays, active, pending, supportedUntil, daysOfSupport
--- exit 2
"#]]);
    world.check(
        "iam-policy config show",
        str![[r#"
$ thinctl iam-policy config show
--- stderr
error: `thinctl config show` calls nothing, so that it needs no policy
--- exit 2
"#]],
    );
    world.check(
        "iam-policy -o yaml device list",
        str![[r#"
$ thinctl iam-policy -o yaml device list
--- stderr
error: a policy is printed as it is, in JSON
--- exit 2
"#]],
    );
    for line in [
        "iam-policy device list --help",
        "iam-policy tag add nonsense a=b",
        "iam-policy --query x device list",
    ] {
        assert_eq!(world.run(line).code, Some(2), "{line}");
    }
}
