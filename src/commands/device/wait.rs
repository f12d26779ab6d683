//! `thinctl device wait`

use clap::Args;

use crate::bulk::wait::{self, Goal, WaitArgs};
use crate::context::Context;
use crate::error::Result;
use crate::output::Report;
use crate::resource::Device;
use crate::select::{Choose, DeviceArgs, Missing};

pub const HELP: &str = "Examples:
  thinctl device wait ID --for status=DEREGISTERED
  thinctl device wait --status deregistering --for status=deregistered,archived
  thinctl device wait --from-file ids.txt --for currentSoftwareSetId=42 \\
    --fail-on status=deregistering --wait-timeout 4h

Conditions are those of --where (`thinctl help where`), over any column; relative times count from each \
look. Which devices are meant is decided once, at the beginning. A device that meets all of --for is \
`succeeded`, even if --fail-on holds too; one that meets a --fail-on, or is deleted meanwhile, is `failed`, \
and the others are waited for still. When the time has run out, the rest is `pending` (exit code 7). A poll \
that the service throttles, or that fails on the way, is repeated later; credentials that expire end the wait.";

/// Options of `wait`.
#[derive(Debug, Args)]
pub struct DeviceWaitArgs {
    #[command(flatten)]
    select: DeviceArgs,

    /// Wait until this holds, such as status=DEREGISTERED; repeat for more, all of which must hold
    #[arg(
        long = "for",
        value_name = "CONDITION",
        required = true,
        help_heading = "Wait options"
    )]
    reach: Vec<String>,

    /// Wait no longer for a device once this holds; repeat for more, any of which will do
    #[arg(long, value_name = "CONDITION", help_heading = "Wait options")]
    fail_on: Vec<String>,

    #[command(flatten)]
    wait: WaitArgs,
}

pub async fn run(context: &Context, args: DeviceWaitArgs) -> Result<Report<'_>> {
    let goal = Goal::<Device>::parse(args.reach, args.fail_on, context.clock.now())?;
    let targets = args
        .select
        .choose(context)
        .await?
        .targets(context, Missing::Refused)
        .await?;
    wait::run(context, targets.ids, goal, &args.wait).await
}
