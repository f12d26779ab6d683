//! `thinctl environment update`

use clap::{ArgGroup, Args};
use serde::{Serialize, Serializer};

use super::settings::{self, Settings};
use crate::args::{DesktopArn, SoftwareSetId, sdk_tags};
use crate::bulk;
use crate::client::Explain;
use crate::commands::records;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::{Environment, incomplete};
use crate::select::{Selection, Wanted};

pub const HELP: &str = "Examples:
  thinctl environment update ID --name 'Berlin, 2nd floor'
  thinctl environment update ID --software-set-update-mode use-latest \\
    --clear-desired-software-set
  window=type=CUSTOM,startTimeHour=1,endTimeHour=5,applyTimeOf=DEVICE
  window=$window,daysOfTheWeek=SATURDAY,SUNDAY
  thinctl environment update ID --maintenance-window $window

Device creation tags replace the former ones, and apply to devices that register from now on.";

/// Options of `update`.
#[derive(Debug, Args)]
#[command(override_usage = "thinctl environment update [OPTIONS] <ENVIRONMENT>")]
#[command(group = ArgGroup::new("change").required(true).multiple(true)
    .args(["desktop_arn", "name", "desktop_endpoint", "software_set_update_schedule", "maintenance_window",
           "software_set_update_mode", "desired_software_set_id", "clear_desired_software_set",
           "device_creation_tags"]))]
pub struct UpdateArgs {
    /// The environment: an id, an ARN or the exact name; id: or name: forces a reading
    #[arg(value_name = "ENVIRONMENT")]
    environment: Wanted,

    #[command(flatten)]
    update: Update,

    /// Show what would be sent, and send nothing
    #[arg(long, help_heading = "Safety options")]
    dry_run: bool,
}

#[derive(Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    /// The desktops that devices connect to
    #[arg(long, value_name = "ARN")]
    #[serde(skip_serializing_if = "Option::is_none")]
    desktop_arn: Option<DesktopArn>,

    #[command(flatten)]
    #[serde(flatten)]
    settings: Settings,

    #[command(flatten)]
    #[serde(flatten)]
    desired: Desired,
}

#[derive(Debug, Args)]
struct Desired {
    /// The software set that devices should run
    #[arg(long, value_name = "ID")]
    desired_software_set_id: Option<SoftwareSetId>,

    /// Want no particular software set any more
    #[arg(long, conflicts_with = "desired_software_set_id")]
    clear_desired_software_set: bool,
}

impl Desired {
    /// The API's member: an empty id clears.
    fn id(&self) -> Option<String> {
        let id = self.desired_software_set_id.clone().map(String::from);
        if self.clear_desired_software_set {
            Some(String::new())
        } else {
            id
        }
    }
}

impl Serialize for Desired {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.id().map(|id| ("desiredSoftwareSetId", id)))
    }
}

pub async fn run(context: &Context, args: UpdateArgs) -> Result<Report<'_>> {
    let id = Selection::<Environment>::named(vec![args.environment])
        .id(context)
        .await?;
    let Update {
        desktop_arn,
        settings,
        desired,
    } = &args.update;
    settings::check_desktop_arn(context.ui, desktop_arn.as_ref());
    if args.dry_run {
        return bulk::planned("update", Some(&id), "UpdateEnvironment", &args.update);
    }
    let connection = context.connect().await?;
    let answer = connection
        .api
        .update_environment()
        .id(&id)
        .set_name(settings.name.clone().map(Into::into))
        .set_desktop_arn(desktop_arn.clone().map(Into::into))
        .set_desktop_endpoint(settings.desktop_endpoint.clone().map(Into::into))
        .set_software_set_update_schedule(settings.software_set_update_schedule.clone())
        .set_maintenance_window(settings.maintenance_window.as_ref().map(Into::into))
        .set_software_set_update_mode(settings.software_set_update_mode.clone())
        .set_desired_software_set_id(desired.id())
        .set_device_creation_tags(sdk_tags(&settings.device_creation_tags))
        .send()
        .await
        .explain(&connection)
        .map_err(|error| error.resource(id))?;
    answer
        .environment
        .map(records::report::<Environment>)
        .ok_or_else(|| incomplete("UpdateEnvironment", "environment"))
}
