//! The actions that policies allow, and on what.

use crate::args::ArnKind::{self, Device, Environment, SoftwareSet};

/// An action of IAM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// With the prefix of its service.
    pub name: &'static str,
    /// The kind of resource that it is allowed on; none where IAM knows no resources for it.
    pub on: Option<ArnKind>,
}

const fn any(name: &'static str) -> Action {
    Action { name, on: None }
}

const fn on(kind: ArnKind, name: &'static str) -> Action {
    let on = Some(kind);
    Action { name, on }
}

pub const LIST_DEVICES: Action = any("thinclient:ListDevices");
pub const GET_DEVICE: Action = on(Device, "thinclient:GetDevice");
pub const UPDATE_DEVICE: Action = on(Device, "thinclient:UpdateDevice");
pub const DEREGISTER_DEVICE: Action = on(Device, "thinclient:DeregisterDevice");
pub const DELETE_DEVICE: Action = on(Device, "thinclient:DeleteDevice");

pub const LIST_ENVIRONMENTS: Action = any("thinclient:ListEnvironments");
pub const GET_ENVIRONMENT: Action = on(Environment, "thinclient:GetEnvironment");
pub const CREATE_ENVIRONMENT: Action = any("thinclient:CreateEnvironment");
pub const UPDATE_ENVIRONMENT: Action = on(Environment, "thinclient:UpdateEnvironment");
pub const DELETE_ENVIRONMENT: Action = on(Environment, "thinclient:DeleteEnvironment");

pub const LIST_SOFTWARE_SETS: Action = any("thinclient:ListSoftwareSets");
pub const GET_SOFTWARE_SET: Action = on(SoftwareSet, "thinclient:GetSoftwareSet");
pub const UPDATE_SOFTWARE_SET: Action = on(SoftwareSet, "thinclient:UpdateSoftwareSet");

pub const fn list_tags(kind: ArnKind) -> Action {
    on(kind, "thinclient:ListTagsForResource")
}

pub const fn tag(kind: ArnKind) -> Action {
    on(kind, "thinclient:TagResource")
}

pub const fn untag(kind: ArnKind) -> Action {
    on(kind, "thinclient:UntagResource")
}

/// What the service looks up of the desktops in the caller's name, when an environment gets them.
pub const DESCRIBE_DIRECTORIES: Action = any("workspaces:DescribeWorkspaceDirectories");
pub const DESCRIBE_STACKS: Action = any("appstream:DescribeStacks");
pub const GET_PORTAL: Action = any("workspaces-web:GetPortal");
pub const GET_USER_SETTINGS: Action = any("workspaces-web:GetUserSettings");

/// The first environment of an account brings the service's own role with it.
pub const CREATE_SERVICE_ROLE: Action = any("iam:CreateServiceLinkedRole");
