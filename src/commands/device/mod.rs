//! `thinctl device …`

mod delete;
mod deregister;
mod update;
mod wait;

pub use self::delete::Delete;
pub use self::deregister::Deregister;
pub use self::update::Update;

use aws_sdk_workspacesthinclient::types;
use clap::Subcommand;

use super::{DisplayArgs, display, get, list};
use crate::args::Deferred;
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::Device;
use crate::select::DeviceArgs;

const LIST_HELP: &str = "Examples:
  thinctl device list
  thinctl device list --columns id,name,lastPostureAt --no-headers
  thinctl device list -o json | jq -r '.devices[].serialNumber'
  thinctl device list -o text --query \"devices[?status=='REGISTERED'].[id]\"
  thinctl device list --with-tags -o csv > devices.csv";

const GET_HELP: &str = "Examples:
  thinctl device get ID
  thinctl device get ID -o json | jq -r .device.softwareSetComplianceStatus
  thinctl device get ID1 ID2 --with-tags -o yaml";

/// What can be done with devices.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List all devices
    #[command(after_help = LIST_HELP, after_long_help = display::long_help::<Device>(LIST_HELP))]
    List(Deferred<list::ListArgs<DeviceArgs>>),
    /// Show all details of devices
    #[command(after_help = GET_HELP, after_long_help = display::long_help::<Device>(GET_HELP))]
    Get(Deferred<get::GetArgs<DeviceArgs>>),
    /// Change the name, the desired software set or the update schedule of devices
    #[command(after_help = update::HELP)]
    Update(Deferred<update::UpdateArgs>),
    /// Take devices out of use: log the user out, reset the device, stop paying for it
    #[command(after_help = deregister::HELP)]
    Deregister(Deferred<deregister::DeregisterArgs>),
    /// Delete the records of devices that are no longer registered
    #[command(after_help = delete::HELP)]
    Delete(Deferred<delete::DeleteArgs>),
    /// Wait until devices meet a condition
    #[command(after_help = wait::HELP)]
    Wait(Deferred<wait::DeviceWaitArgs>),
}

impl Command {
    /// How the result is to be shown, where one may choose.
    pub fn display(&self) -> Option<&DisplayArgs> {
        match self {
            Self::List(Deferred(args)) => Some(&args.display),
            Self::Get(Deferred(args)) => Some(&args.display),
            _ => None,
        }
    }

    /// Does it.
    pub async fn run(self, context: &Context) -> Result<Report<'_>> {
        match self {
            Self::List(Deferred(args)) => list::run::<Device>(context, args).await,
            Self::Get(Deferred(args)) => get::run::<Device>(context, args).await,
            Self::Update(Deferred(args)) => update::run(context, args).await,
            Self::Deregister(Deferred(args)) => deregister::run(context, args).await,
            Self::Delete(Deferred(args)) => delete::run(context, args).await,
            Self::Wait(Deferred(args)) => wait::run(context, args).await,
        }
    }
}

/// What to say of a device in a question, besides its name and id.
fn facts(device: &types::Device) -> Vec<String> {
    let serial = device
        .serial_number()
        .map(|serial| format!("serial {serial}"));
    let status = device.status().map(|status| status.as_str().to_owned());
    serial.into_iter().chain(status).collect()
}
