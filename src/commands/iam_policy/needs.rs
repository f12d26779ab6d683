//! What each command calls: one declaration a command, held against what the sandbox sees by a test.

use super::action::{
    Action, CREATE_ENVIRONMENT, CREATE_SERVICE_ROLE, DELETE_DEVICE, DELETE_ENVIRONMENT,
    DEREGISTER_DEVICE, DESCRIBE_DIRECTORIES, DESCRIBE_STACKS, GET_DEVICE, GET_ENVIRONMENT,
    GET_PORTAL, GET_SOFTWARE_SET, GET_USER_SETTINGS, LIST_DEVICES, LIST_ENVIRONMENTS,
    LIST_SOFTWARE_SETS, UPDATE_DEVICE, UPDATE_ENVIRONMENT, UPDATE_SOFTWARE_SET, list_tags, tag,
    untag,
};
use super::said::{Said, When};
use crate::args::ArnKind::{Device, Environment, SoftwareSet};

/// What a command calls.
pub struct Needs {
    /// Noun and verb.
    pub command: &'static str,
    calls: &'static [&'static [Call]],
}

type Call = (When, Action);

impl Needs {
    /// What it calls whatever may be said to it.
    pub fn all(&self) -> impl Iterator<Item = Action> {
        self.calls
            .iter()
            .copied()
            .flatten()
            .map(|(_, action)| *action)
    }

    /// What it calls after what was `said`.
    pub fn actions(&self, said: &Said) -> Vec<Action> {
        let calls = self.calls.iter().copied().flatten();
        let calls = calls.filter(|(when, _)| said.holds(*when));
        calls.map(|(_, action)| *action).collect()
    }
}

const fn command(command: &'static str, calls: &'static [&'static [Call]]) -> Needs {
    Needs { command, calls }
}

/// What it may take to find out which items are meant, and what is shown of them.
const CHOICE: &[Call] = &[
    (When::Lists(Device), LIST_DEVICES),
    (When::Lists(Environment), LIST_ENVIRONMENTS),
    (When::Lists(SoftwareSet), LIST_SOFTWARE_SETS),
    (When::Details(Device), GET_DEVICE),
    (When::Details(Environment), GET_ENVIRONMENT),
    (When::Details(SoftwareSet), GET_SOFTWARE_SET),
    (When::Tags(Device), list_tags(Device)),
    (When::Tags(Environment), list_tags(Environment)),
    (When::Tags(SoftwareSet), list_tags(SoftwareSet)),
];

/// The same where the items are devices, environments or software sets; their columns draw on these listings alone.
const DEVICES: &[Call] = &[
    (When::Lists(Device), LIST_DEVICES),
    (When::Lists(Environment), LIST_ENVIRONMENTS),
    (When::Lists(SoftwareSet), LIST_SOFTWARE_SETS),
    (When::Details(Device), GET_DEVICE),
    (When::Tags(Device), list_tags(Device)),
];
const ENVIRONMENTS: &[Call] = &[
    (When::Lists(Environment), LIST_ENVIRONMENTS),
    (When::Details(Environment), GET_ENVIRONMENT),
    (When::Tags(Environment), list_tags(Environment)),
];
const SOFTWARE_SETS: &[Call] = &[
    (When::Lists(SoftwareSet), LIST_SOFTWARE_SETS),
    (When::Lists(Environment), LIST_ENVIRONMENTS),
    (When::Lists(Device), LIST_DEVICES),
    (When::Details(SoftwareSet), GET_SOFTWARE_SET),
    (When::Tags(SoftwareSet), list_tags(SoftwareSet)),
];

/// What the service does in the caller's name for an environment's desktops.
const DESKTOPS: &[Call] = &[
    (When::Changes, DESCRIBE_DIRECTORIES),
    (When::Changes, DESCRIBE_STACKS),
    (When::Changes, GET_PORTAL),
    (When::Changes, GET_USER_SETTINGS),
];

/// What waiting after a change calls, whichever way takes fewer requests.
const WAITS: &[Call] = &[(When::Waits, LIST_DEVICES), (When::Waits, GET_DEVICE)];

/// What any job calls: which one it is that goes on, only its journal tells.
const RESUMES: &[Call] = &[
    (When::Always, GET_DEVICE),
    (When::Always, GET_ENVIRONMENT),
    (When::Always, GET_SOFTWARE_SET),
    (When::Always, LIST_DEVICES),
    (When::Changes, UPDATE_DEVICE),
    (When::Changes, DEREGISTER_DEVICE),
    (When::Changes, DELETE_DEVICE),
    (When::Changes, DELETE_ENVIRONMENT),
    (When::Changes, UPDATE_SOFTWARE_SET),
    (When::Changes, tag(Device)),
    (When::Changes, tag(Environment)),
    (When::Changes, tag(SoftwareSet)),
    (When::Changes, untag(Device)),
    (When::Changes, untag(Environment)),
    (When::Changes, untag(SoftwareSet)),
];

/// Every command.
pub const COMMANDS: &[Needs] = &[
    command("device list", &[&[(When::Always, LIST_DEVICES)], DEVICES]),
    command("device get", &[&[(When::Always, GET_DEVICE)], DEVICES]),
    command(
        "device update",
        &[
            DEVICES,
            &[
                (When::ChangesSeveral, GET_DEVICE),
                (When::Changes, UPDATE_DEVICE),
            ],
            WAITS,
        ],
    ),
    command(
        "device deregister",
        &[
            DEVICES,
            // A conflict may mean that the work is done: the device's status tells.
            &[
                (When::Changes, GET_DEVICE),
                (When::Changes, DEREGISTER_DEVICE),
            ],
            WAITS,
        ],
    ),
    command(
        "device wait",
        &[
            DEVICES,
            // It polls whichever way takes fewer requests.
            &[(When::Always, LIST_DEVICES), (When::Always, GET_DEVICE)],
        ],
    ),
    command(
        "device delete",
        &[
            DEVICES,
            // A conflict is explained by the device's status.
            &[(When::Changes, GET_DEVICE), (When::Changes, DELETE_DEVICE)],
        ],
    ),
    command(
        "environment list",
        &[&[(When::Always, LIST_ENVIRONMENTS)], ENVIRONMENTS],
    ),
    command(
        "environment get",
        &[&[(When::Always, GET_ENVIRONMENT)], ENVIRONMENTS],
    ),
    command(
        "environment create",
        &[
            &[
                (When::Changes, CREATE_ENVIRONMENT),
                (When::Changes, CREATE_SERVICE_ROLE),
                (When::CreatesTags, tag(Environment)),
            ],
            DESKTOPS,
        ],
    ),
    command(
        "environment update",
        &[
            ENVIRONMENTS,
            &[(When::Changes, UPDATE_ENVIRONMENT)],
            DESKTOPS,
        ],
    ),
    command(
        "environment delete",
        &[
            ENVIRONMENTS,
            // A conflict is explained by the devices that are left.
            &[
                (When::Changes, GET_ENVIRONMENT),
                (When::Changes, DELETE_ENVIRONMENT),
                (When::Changes, LIST_DEVICES),
            ],
        ],
    ),
    command(
        "software-set list",
        &[&[(When::Always, LIST_SOFTWARE_SETS)], SOFTWARE_SETS],
    ),
    command(
        "software-set get",
        &[&[(When::Always, GET_SOFTWARE_SET)], SOFTWARE_SETS],
    ),
    command(
        "software-set check",
        &[&[
            (When::Always, LIST_SOFTWARE_SETS),
            (When::Lists(Environment), LIST_ENVIRONMENTS),
            (When::Lists(Device), LIST_DEVICES),
            (When::Details(Environment), GET_ENVIRONMENT),
        ]],
    ),
    command(
        "software-set diff",
        &[&[
            (When::Always, LIST_SOFTWARE_SETS),
            (When::Always, GET_SOFTWARE_SET),
            (When::Always, LIST_ENVIRONMENTS),
            (When::Always, LIST_DEVICES),
        ]],
    ),
    command(
        "software-set update",
        &[
            SOFTWARE_SETS,
            &[
                (When::ChangesSeveral, GET_SOFTWARE_SET),
                (When::Changes, UPDATE_SOFTWARE_SET),
            ],
        ],
    ),
    command(
        "tag list",
        &[
            CHOICE,
            &[
                (When::Targets(Device), list_tags(Device)),
                (When::Targets(Environment), list_tags(Environment)),
                (When::Targets(SoftwareSet), list_tags(SoftwareSet)),
            ],
        ],
    ),
    command(
        "tag add",
        &[
            CHOICE,
            &[
                (When::Tagging(Device), tag(Device)),
                (When::Tagging(Environment), tag(Environment)),
                (When::Tagging(SoftwareSet), tag(SoftwareSet)),
            ],
        ],
    ),
    command(
        "tag remove",
        &[
            CHOICE,
            &[
                (When::Tagging(Device), untag(Device)),
                (When::Tagging(Environment), untag(Environment)),
                (When::Tagging(SoftwareSet), untag(SoftwareSet)),
            ],
        ],
    ),
    command("job list", &[]),
    command("job show", &[]),
    command("job resume", &[RESUMES]),
    command("sandbox serve", &[]),
    command("sandbox reset", &[]),
    command("config show", &[]),
    command("iam-policy", &[]),
    command("where", &[]),
    command("completions", &[]),
    command("man", &[]),
];
