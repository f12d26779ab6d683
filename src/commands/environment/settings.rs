//! What `create` and `update` have in common.

use aws_sdk_workspacesthinclient::types::{SoftwareSetUpdateMode, SoftwareSetUpdateSchedule};
use clap::Args;
use serde::Serialize;

use crate::args::{
    CreationTag, DesktopArn, DesktopEndpoint, EnvironmentName, Window, sdk_enum, tag_map, word,
};
use crate::ui::Ui;

/// Members that an environment gets at creation and may change later.
#[derive(Clone, Debug, Args, Serialize)]
#[serde(rename_all = "camelCase")]
#[group(id = "settings", multiple = true)]
pub struct Settings {
    /// The name
    #[arg(long)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<EnvironmentName>,

    /// The log-in page of the identity provider; AppStream needs it
    #[arg(long, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desktop_endpoint: Option<DesktopEndpoint>,

    /// When devices install updates
    #[arg(long, value_name = "WHEN", value_parser = sdk_enum::<SoftwareSetUpdateSchedule>())]
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "word")]
    pub software_set_update_schedule: Option<SoftwareSetUpdateSchedule>,

    /// The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON
    #[arg(long, value_name = "WINDOW", long_help = WINDOW_HELP)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<Window>,

    /// Which software set devices get
    #[arg(long, value_name = "MODE", value_parser = sdk_enum::<SoftwareSetUpdateMode>())]
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "word")]
    pub software_set_update_mode: Option<SoftwareSetUpdateMode>,

    /// A tag that devices get when they register; repeat for more
    #[arg(long, value_name = "KEY=VALUE")]
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "tag_map")]
    pub device_creation_tags: Vec<CreationTag>,
}

const WINDOW_HELP: &str = "The maintenance window, in the shorthand of aws-cli or as JSON

type=SYSTEM lets AWS choose a weekly time. A window of one's own has type=CUSTOM, startTimeHour and \
endTimeHour (0 to 23), startTimeMinute and endTimeMinute (0 to 59), daysOfTheWeek (MONDAY,TUESDAY,…) and \
applyTimeOf (UTC, or DEVICE for the device's own time zone):
  type=CUSTOM,startTimeHour=22,endTimeHour=4,daysOfTheWeek=FRIDAY,applyTimeOf=UTC
A window may cross midnight.";

/// Warns of an ARN whose form no documentation shows: the service decides.
pub fn check_desktop_arn(ui: Ui, arn: Option<&DesktopArn>) {
    if arn.is_some_and(|arn| !arn.is_known_form()) {
        ui.warn(
            "--desktop-arn has none of the documented forms (a WorkSpaces directory or connection alias, a \
             WorkSpaces Web portal, an AppStream stack); the service decides",
        );
    }
}
