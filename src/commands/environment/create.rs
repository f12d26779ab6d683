//! `thinctl environment create`

use clap::Args;
use serde::Serialize;

use super::settings::{self, Settings};
use crate::args::{ClientToken, DesktopArn, KmsKeyArn, SoftwareSetId, Tag, sdk_tags, tag_map};
use crate::bulk;
use crate::client::Explain;
use crate::commands::records;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Environment, incomplete};

pub const HELP: &str = "Examples:
  arn=arn:aws:workspaces:eu-central-1:123456789012:directory/d-0123456789
  thinctl environment create --desktop-arn $arn --name Berlin --dry-run
  thinctl environment create --desktop-arn $arn --tags team=it \\
    --software-set-update-mode use-desired --desired-software-set-id 42
  arn=arn:aws:appstream:us-east-1:123456789012:stack/blue
  thinctl environment create --desktop-arn $arn \\
    --desktop-endpoint https://login.example.com

The answer holds the activation code that registers devices in the environment.";

/// Options of `create`.
#[derive(Debug, Args)]
pub struct CreateArgs {
    #[command(flatten)]
    create: Create,

    /// Show what would be sent, and send nothing
    #[arg(long, help_heading = "Safety options")]
    dry_run: bool,
}

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    /// The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack
    #[arg(long, value_name = "ARN")]
    desktop_arn: DesktopArn,

    #[command(flatten)]
    #[serde(flatten)]
    settings: Settings,

    /// The software set that devices should run
    #[arg(long, value_name = "ID")]
    #[serde(skip_serializing_if = "Option::is_none")]
    desired_software_set_id: Option<SoftwareSetId>,

    /// The key that encrypts the environment's and its devices' data; it cannot be changed later
    #[arg(long, value_name = "ARN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    kms_key_arn: Option<KmsKeyArn>,

    /// A tag of the environment; repeat for more
    #[arg(long, value_name = "KEY=VALUE")]
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "tag_map")]
    tags: Vec<Tag>,

    /// Make a repetition safe: the same token is carried out once
    #[arg(long, value_name = "TOKEN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<ClientToken>,
}

pub async fn run(context: &Context, args: CreateArgs) -> Result<Report<'_>> {
    let Create {
        desktop_arn,
        settings,
        desired_software_set_id,
        kms_key_arn,
        tags,
        client_token,
    } = &args.create;
    settings::check_desktop_arn(context.ui, Some(desktop_arn));
    if args.dry_run {
        return bulk::planned("create", None, "CreateEnvironment", &args.create);
    }
    let connection = context.connect().await?;
    let answer = connection
        .api
        .create_environment()
        .desktop_arn(desktop_arn.as_ref())
        .set_name(settings.name.clone().map(Into::into))
        .set_desktop_endpoint(settings.desktop_endpoint.clone().map(Into::into))
        .set_software_set_update_schedule(settings.software_set_update_schedule.clone())
        .set_maintenance_window(settings.maintenance_window.as_ref().map(Into::into))
        .set_software_set_update_mode(settings.software_set_update_mode.clone())
        .set_desired_software_set_id(desired_software_set_id.clone().map(Into::into))
        .set_kms_key_arn(kms_key_arn.clone().map(Into::into))
        .set_client_token(client_token.clone().map(Into::into))
        .set_tags(sdk_tags(tags))
        .set_device_creation_tags(sdk_tags(&settings.device_creation_tags))
        .send()
        .await
        .explain(&connection)?;
    answer
        .environment
        .map(records::report::<Environment>)
        .ok_or_else(|| incomplete("CreateEnvironment", "environment"))
}
