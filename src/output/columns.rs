//! Which columns are printed.

use std::borrow::Cow;

use super::{ColumnSpec, Kind};
use crate::error::{Error, Result};
use crate::text::{closest, escape};

/// A column that is printed: its place among the columns of the rows, its name and what its values are.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    pub(super) index: usize,
    pub(super) name: Cow<'static, str>,
    pub(super) kind: Kind,
}

/// Finds the column called `name` by its exact name, or else without regard to case: the keys of tags may
/// differ in nothing but case.
///
/// # Errors
///
/// A usage error that names the closest column and lists all of them.
pub fn find(name: &str, columns: &[ColumnSpec]) -> Result<usize> {
    let position = |same: &dyn Fn(&str) -> bool| columns.iter().position(|spec| same(&spec.name));
    position(&|known| known == name)
        .or_else(|| position(&|known| known.eq_ignore_ascii_case(name)))
        .ok_or_else(|| unknown(name, columns))
}

/// The columns that were asked for, in the order asked and each once, or else those of `default`.
pub(super) fn choose(
    columns: &[ColumnSpec],
    asked: Option<&[String]>,
    default: impl Fn(&ColumnSpec) -> bool,
) -> Result<Vec<Column>> {
    let Some(asked) = asked else {
        let chosen = (0..columns.len()).filter(|&index| default(&columns[index]));
        return Ok(chosen.map(|index| column(columns, index)).collect());
    };
    let mut chosen: Vec<Column> = Vec::with_capacity(asked.len());
    for name in asked {
        let index = find(name.trim(), columns)?;
        if chosen.iter().all(|column| column.index != index) {
            chosen.push(column(columns, index));
        }
    }
    if chosen.is_empty() {
        return Err(Error::usage("no columns are named").hint(listed(columns)));
    }
    Ok(chosen)
}

fn column(columns: &[ColumnSpec], index: usize) -> Column {
    Column {
        index,
        name: columns[index].name.clone(),
        kind: columns[index].kind,
    }
}

fn unknown(name: &str, columns: &[ColumnSpec]) -> Error {
    let names = columns.iter().map(|spec| spec.name.as_ref());
    let mut message = format!("there is no column \"{name}\"");
    if let Some(closest) = closest(name, names) {
        message = format!("{message}; did you mean \"{closest}\"?");
    }
    Error::usage(message).hint(listed(columns))
}

fn listed(columns: &[ColumnSpec]) -> String {
    let names: Vec<_> = columns.iter().map(|spec| escape(&spec.name)).collect();
    format!("the columns are {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::Kind;
    use crate::output::testing::specs;

    fn names(asked: &[&str]) -> Result<Vec<String>> {
        let asked: Vec<String> = asked.iter().map(|&name| name.to_owned()).collect();
        let columns = specs(&["id", "environmentId", "tag:Team", "tag:team"]);
        let chosen = choose(&columns, Some(&asked), |_| true)?;
        Ok(chosen
            .into_iter()
            .map(|column| column.name.into())
            .collect())
    }

    #[test]
    fn asked_columns_keep_their_order_and_come_once() {
        let chosen = names(&["ENVIRONMENTID", " id", "environmentId"]).expect("columns");
        assert_eq!(chosen, ["environmentId", "id"]);
    }

    #[test]
    fn an_exact_name_goes_before_another_case() {
        assert_eq!(names(&["tag:team"]).expect("a column"), ["tag:team"]);
        assert_eq!(names(&["TAG:TEAM"]).expect("a column"), ["tag:Team"]);
    }

    #[test]
    fn nothing_asked_means_the_default() {
        let columns = specs(&["id", "name"]);
        let chosen = choose(&columns, None, |spec| spec.name == "name").expect("columns");
        assert_eq!(chosen, [column(&columns, 1)]);
    }

    #[test]
    fn an_unknown_column_names_the_closest() {
        let error = names(&["enviromentid"]).expect_err("unknown");
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(
            error.message(),
            "there is no column \"enviromentid\"; did you mean \"environmentId\"?"
        );
        assert_eq!(
            error.hints(),
            ["the columns are id, environmentId, tag:Team, tag:team"]
        );
        let error = names(&["zzz"]).expect_err("unknown");
        assert_eq!(error.message(), "there is no column \"zzz\"");
    }

    #[test]
    fn no_columns_at_all_are_refused() {
        assert_eq!(names(&[]).expect_err("none").kind(), Kind::Usage);
        assert_eq!(names(&[""]).expect_err("none").kind(), Kind::Usage);
    }

    proptest! {
        #[test]
        fn any_name_is_a_column_or_a_usage_error(name: String) {
            if let Err(error) = names(&[&name]) {
                prop_assert_eq!(error.kind(), Kind::Usage);
            }
        }
    }
}
