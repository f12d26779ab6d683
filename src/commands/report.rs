//! Reports for other systems, in place of a result or beside it.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use futures_util::stream::{self, StreamExt};

use crate::config::Source;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Listing, Report};

/// Which report, and where to; `F` are the formats of the command.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Report options")]
pub struct ReportArgs<F: ValueEnum + Clone + Send + Sync + 'static> {
    /// Print a report in this format, in place of the result
    #[arg(long, value_name = "FORMAT")]
    report: Option<F>,

    /// Write that report to a file, and print the result as usual
    #[arg(long, value_name = "FILE", requires = "report")]
    report_file: Option<PathBuf>,
}

/// Where a report goes.
pub enum Destination<F> {
    /// There is none.
    Nowhere,
    /// It takes the place of the result.
    Stdout(F),
    /// Beside the result.
    Beside(F, PathBuf, File),
}

impl<F: ValueEnum + Clone + Send + Sync + 'static> ReportArgs<F> {
    /// Empties the file before anything is asked for: where there will be no report, no former one is left that
    /// could be taken for it.
    ///
    /// # Errors
    /// A usage error for a format of a result that is not printed; as the file cannot be written.
    pub fn open(self, context: &Context) -> Result<Destination<F>> {
        match (self.report, self.report_file) {
            (None, _) => Ok(Destination::Nowhere),
            (Some(format), Some(path)) => {
                let file = File::create(&path).map_err(|why| unwritten(&path, why))?;
                Ok(Destination::Beside(format, path, file))
            }
            (Some(_), None) if context.resolved.output.source == Source::Flag => Err(Error::usage(
                "--output and --query cannot be used with a --report on standard output",
            )
            .hint("write the report to a file: --report-file FILE")),
            (Some(format), None) => Ok(Destination::Stdout(format)),
        }
    }
}

impl<F> Destination<F> {
    /// Writes what `render` makes of the format to where it belongs, and leaves what there is to print.
    ///
    /// # Errors
    /// As it cannot be rendered or written.
    pub fn write(
        self,
        render: impl FnOnce(F) -> Result<String>,
        result: Listing<'_>,
    ) -> Result<Report<'_>> {
        match self {
            Self::Nowhere => {}
            Self::Stdout(format) => {
                let text = render(format)?.trim_end().to_owned();
                let failure = (result.ending)().failure.map(Err);
                let lines = stream::iter([Ok(text)]).chain(stream::iter(failure));
                return Ok(Report::Lines(lines.boxed_local()));
            }
            Self::Beside(format, path, mut file) => {
                let text = render(format)?;
                file.write_all(text.as_bytes())
                    .map_err(|why| unwritten(&path, why))?;
            }
        }
        Ok(Report::Listing(result))
    }
}

fn unwritten(path: &std::path::Path, why: std::io::Error) -> Error {
    Error::output(path.display(), why)
}
