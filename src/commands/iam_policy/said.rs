//! What a command line says that decides about calls.

use clap::ArgMatches;

use crate::args::ArnKind::{self, Device, Environment, SoftwareSet};
use crate::check::Need;
use crate::commands::software_set;
use crate::commands::tag::Target;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::resource::{self, Chosen, Cost, Lookup, Resource};
use crate::select::{SortKey, Test, Wanted};

/// When a call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whatever is said.
    Always,
    /// Where items of a kind are listed: to find those that are meant, or for a column.
    Lists(ArnKind),
    /// Where details of items are fetched: for a condition or a column.
    Details(ArnKind),
    /// Where tags of items are fetched: for a condition or a column.
    Tags(ArnKind),
    /// Where items of a kind are what it is about.
    Targets(ArnKind),
    /// Where it is not only shown what would be done.
    Changes,
    /// The same, and items of a kind are what it is about.
    Tagging(ArnKind),
    /// Where tags are given to what is created.
    CreatesTags,
    /// Where more than one item may be changed: the question names them, and the journal their account.
    ChangesSeveral,
    /// Where it is waited for what becomes of devices.
    Waits,
}

/// What was said to one command: the cases in which it calls something.
#[derive(Debug)]
pub struct Said(Vec<When>);

impl Said {
    /// Reads what was said to the command at `path`.
    ///
    /// # Errors
    /// A usage error for what the command would refuse.
    pub fn read(context: &Context, path: &str, matches: &ArgMatches) -> Result<Self> {
        let line = Line {
            context,
            matches,
            is_get: path.ends_with(" get"),
        };
        let mut said = Self(vec![When::Always]);
        if !line.is_set("dry_run") {
            said.add(When::Changes);
            if line.has("tags") {
                said.add(When::CreatesTags);
            }
        }
        match path.split_once(' ') {
            Some((_, "create")) => {}
            Some(("software-set", "check")) => {
                for need in software_set::check_needs(context, matches)? {
                    said.add(of_need(need));
                }
            }
            Some(("device", _)) => line.about::<resource::Device>(&mut said)?,
            Some(("environment", _)) => line.about::<resource::Environment>(&mut said)?,
            Some(("software-set", _)) => line.about::<resource::SoftwareSet>(&mut said)?,
            Some(("tag", _)) => line.about_tags(&mut said)?,
            _ => {}
        }
        Ok(said)
    }

    /// Whether a call is made.
    pub fn holds(&self, when: When) -> bool {
        self.0.contains(&when)
    }

    fn add(&mut self, when: When) {
        self.0.push(when);
    }

    /// Says that items of a kind are what it is about.
    fn targets(&mut self, kind: ArnKind) {
        self.add(When::Targets(kind));
        if self.holds(When::Changes) {
            self.add(When::Tagging(kind));
        }
    }

    fn costs(&mut self, kind: ArnKind, cost: Cost) {
        match cost {
            Cost::Get => self.add(When::Details(kind)),
            Cost::Tags => self.add(When::Tags(kind)),
            Cost::Lookups(lookups) => self.0.extend(lookups.iter().map(|lookup| {
                When::Lists(match lookup {
                    Lookup::Environments => Environment,
                    Lookup::SoftwareSets => SoftwareSet,
                    Lookup::Devices => Device,
                })
            })),
        }
    }
}

fn of_need(need: Need) -> When {
    match need {
        Need::Environments => When::Lists(Environment),
        Need::Devices => When::Lists(Device),
        Need::Compliance => When::Details(Environment),
    }
}

/// A command line that was parsed, read by the names of its arguments: those of the same name mean the same in
/// every command.
struct Line<'a> {
    context: &'a Context,
    matches: &'a ArgMatches,
    is_get: bool,
}

impl Line<'_> {
    fn is_set(&self, name: &str) -> bool {
        let flag = self.matches.try_get_one::<bool>(name).ok().flatten();
        flag.copied().unwrap_or_default()
    }

    /// Whether a value was given, of whichever type.
    fn has(&self, name: &str) -> bool {
        let is_known = self.matches.try_contains_id(name).unwrap_or_default();
        is_known && self.matches.value_source(name) == Some(clap::parser::ValueSource::CommandLine)
    }

    fn texts(&self, name: &str) -> impl Iterator<Item = &String> {
        let texts = self.matches.try_get_many::<String>(name).ok().flatten();
        texts.into_iter().flatten()
    }

    /// Whether a condition, a file or `--all` chooses.
    fn chooses(&self, kind: ArnKind) -> bool {
        let options = ["conditions", "from_file", "status", "model", "inactive_for"];
        self.is_set("all")
            || options.iter().any(|name| self.has(name))
            || (kind == Device && self.has("environment"))
    }

    fn about<R: Resource>(&self, said: &mut Said) -> Result<()> {
        let wanted = self.wanted()?;
        said.targets(R::ARN);
        let is_of_one = wanted.len() == 1 && !self.chooses(R::ARN);
        if said.holds(When::Changes) && !is_of_one {
            said.add(When::ChangesSeveral);
        }
        if self.is_set("wait") {
            said.add(When::Waits);
        }
        if wanted.is_empty() || self.chooses(R::ARN) || !are_ids::<R>(&wanted)? {
            said.add(When::Lists(R::ARN));
        }
        if self.is_set("if_check") {
            said.add(When::Lists(SoftwareSet));
        }
        if R::ARN == Device && self.has("environment") {
            said.add(When::Lists(Environment));
        }
        self.conditions::<R>(said)?;
        if self.is_set("with_tags") {
            said.add(When::Tags(R::ARN));
        }
        for name in self.texts("columns") {
            let column = Chosen::<R>::find(name.trim())?;
            let cost = if self.is_get {
                column.cost_after_get()
            } else {
                column.cost()
            };
            said.costs(R::ARN, cost);
        }
        for key in self.texts("sort") {
            said.costs(R::ARN, SortKey::<R>::parse(key)?.column().cost());
        }
        Ok(())
    }

    fn conditions<R: Resource>(&self, said: &mut Said) -> Result<()> {
        for text in self.texts("conditions") {
            let test = Test::<R>::parse(text, self.context.clock.now())?;
            said.costs(R::ARN, test.cost());
        }
        Ok(())
    }

    /// The items that were typed; one that is read from elsewhere may be called anything.
    fn wanted(&self) -> Result<Vec<Wanted>> {
        let one = self.matches.try_get_one::<Wanted>("environment");
        if let Ok(Some(one)) = one {
            return Ok(vec![one.clone()]);
        }
        let texts: Vec<_> = self.texts("targets").cloned().collect();
        crate::select::words(&texts)
    }

    fn about_tags(&self, said: &mut Said) -> Result<()> {
        if let Ok(Some(kind)) = self.matches.try_get_one::<ArnKind>("type") {
            said.targets(*kind);
            said.add(When::Lists(*kind));
            return match kind {
                Device => self.conditions::<resource::Device>(said),
                Environment => self.conditions::<resource::Environment>(said),
                SoftwareSet => self.conditions::<resource::SoftwareSet>(said),
            };
        }
        match self.tagged()? {
            Some(Target::Arn(arn)) => said.targets(arn.kind()),
            Some(Target::Called(kind, called)) => {
                said.targets(kind);
                if knows_id(kind, &called)? {
                    said.add(When::Details(kind));
                } else {
                    said.add(When::Lists(kind));
                }
            }
            None => {
                for kind in ArnKind::ALL {
                    said.targets(kind);
                    said.add(When::Lists(kind));
                    said.add(When::Details(kind));
                }
            }
        }
        Ok(())
    }

    /// The first word, or the only one.
    fn tagged(&self) -> Result<Option<Target>> {
        let only = self.matches.try_get_one::<Target>("target").ok().flatten();
        if let Some(only) = only {
            return Ok(Some(only.clone()));
        }
        let first = self.texts("words").next();
        first
            .map(|word| word.parse())
            .transpose()
            .map_err(|why: String| Error::usage(why))
    }
}

fn knows_id(kind: ArnKind, called: &Wanted) -> Result<bool> {
    let id = match kind {
        Device => called.known_id::<resource::Device>(),
        Environment => called.known_id::<resource::Environment>(),
        SoftwareSet => called.known_id::<resource::SoftwareSet>(),
    };
    Ok(id?.is_some())
}

fn are_ids<R: Resource>(wanted: &[Wanted]) -> Result<bool> {
    for one in wanted {
        if one.known_id::<R>()?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}
