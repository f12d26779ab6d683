//! How wide the columns of a table become where a terminal has no room for all of it.
//!
//! What identifies a record or is compared at a glance is shown whole or not at all; names and sentences can
//! be cut and are still understood. In this order: headings are cut, columns without any value are left out,
//! texts are cut, the last columns are left out.

use super::Kind;
use crate::text::width;

/// Blanks between two columns.
pub(super) const GAP: usize = 2;
/// No heading is cut to less than this, nor is a text with blanks.
const NARROWEST: usize = 8;
/// A text without blanks up to this wide is never cut: device ids, the longest ids of the API, are as wide.
/// ARNs and addresses are wider.
const LONGEST_ID: usize = 24;

/// What a column needs, learned from its cells one by one.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    heading: usize,
    widest: usize,
    /// Whether its cells are texts that can be cut at all.
    can_be_cut: bool,
    has_blanks: bool,
    has_values: bool,
}

impl Shape {
    /// A column of `kind` under a heading, without cells yet.
    pub(super) fn new(kind: Kind, heading: &str) -> Self {
        Self {
            heading: width(heading),
            widest: 0,
            can_be_cut: matches!(kind, Kind::Text | Kind::Nested),
            has_blanks: false,
            has_values: false,
        }
    }

    /// Forbids to cut its cells: by the first column the records are told apart.
    pub(super) fn hold(&mut self) {
        self.can_be_cut = false;
    }

    /// Takes a cell of the column as it is shown.
    pub(super) fn add(&mut self, label: &str, has_value: bool) {
        self.widest = self.widest.max(width(label));
        self.has_blanks |= label.contains(' ');
        self.has_values |= has_value;
    }

    /// Shows all.
    pub(super) fn full(&self) -> usize {
        self.heading.max(self.widest)
    }

    /// Shows all cells.
    fn whole(&self) -> usize {
        self.widest.max(self.heading.min(NARROWEST))
    }

    /// Shows what can be recognized.
    fn least(&self) -> usize {
        let enough = match (self.can_be_cut, self.has_blanks) {
            (false, _) => return self.whole(),
            (true, false) => LONGEST_ID,
            (true, true) => NARROWEST,
        };
        self.whole().min(enough)
    }
}

/// One of the widths that a column may take.
type Width = fn(&Shape) -> usize;

/// The width of each column within `limit`; none where it is left out. The first column is always shown.
pub(super) fn fit(shapes: &[Shape], limit: usize) -> Vec<Option<usize>> {
    let kept = kept(shapes, limit);
    let (least, most): (Width, Width) = if fits(&kept, Shape::whole, limit) {
        (Shape::whole, Shape::full)
    } else {
        (Shape::least, Shape::whole)
    };
    // The widest give way first: each is as wide as it likes, up to a bound for all.
    let bounded = |bound: usize, shape: &Shape| bound.clamp(least(shape), most(shape));
    let room = limit.saturating_sub(gaps(&kept));
    let within = |bound: &usize| {
        let widths = kept.iter().flatten().map(|shape| bounded(*bound, shape));
        widths.sum::<usize>() <= room
    };
    let bound = (0..=room).rev().find(within).unwrap_or_default();
    let width = |shape: &Shape| bounded(bound, shape).min(limit);
    kept.into_iter().map(|shape| shape.map(width)).collect()
}

/// The columns without those that are left out.
fn kept(shapes: &[Shape], limit: usize) -> Vec<Option<&Shape>> {
    let mut kept: Vec<_> = shapes.iter().map(Some).collect();
    if !fits(&kept, Shape::whole, limit) {
        for shape in kept.iter_mut().skip(1) {
            *shape = shape.take_if(|shape| shape.has_values);
        }
    }
    for index in (1..shapes.len()).rev() {
        if !fits(&kept, Shape::least, limit) {
            kept[index] = None;
        }
    }
    kept
}

fn fits(kept: &[Option<&Shape>], width: Width, limit: usize) -> bool {
    kept.iter().flatten().copied().map(width).sum::<usize>() + gaps(kept) <= limit
}

fn gaps(kept: &[Option<&Shape>]) -> usize {
    kept.iter().flatten().count().saturating_sub(1) * GAP
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shape(kind: Kind, heading: &str, cells: &[&str]) -> Shape {
        let mut shape = Shape::new(kind, heading);
        for cell in cells {
            shape.add(cell, *cell != "-");
        }
        shape
    }

    fn first(mut shape: Shape) -> Shape {
        shape.hold();
        shape
    }

    /// The default columns of devices: 24, 16, 25, 9 under 13, 13, 2 under 20, and 20 wide.
    fn devices() -> Vec<Shape> {
        let text = |heading, cell| shape(Kind::Text, heading, &[cell]);
        vec![
            first(text("id", "W500pDzLQPuuNWCcSX4IKsnT")),
            text("serialNumber", "G1D00W10477201XJ"),
            text("name", "São Paulo call centre 120"),
            text("environmentId", "c6xnpxteu"),
            shape(Kind::Enum(&[]), "status", &["DEREGISTERING"]),
            text("currentSoftwareSetId", "41"),
            shape(Kind::Time, "lastPostureAt", &["2026-11-18T02:20:15Z"]),
        ]
    }

    fn widths(shapes: &[Shape], limit: usize) -> Vec<usize> {
        fit(shapes, limit).into_iter().flatten().collect()
    }

    #[test]
    fn headings_give_way_before_names_and_names_before_columns() {
        let devices = devices();
        assert_eq!(widths(&devices, 143), [24, 16, 25, 13, 13, 20, 20]);
        assert_eq!(widths(&devices, 135), [24, 16, 25, 12, 13, 12, 20]);
        assert_eq!(widths(&devices, 127), [24, 16, 25, 9, 13, 8, 20]);
        assert_eq!(widths(&devices, 120), [24, 16, 18, 9, 13, 8, 20]);
        assert_eq!(widths(&devices, 110), [24, 16, 8, 9, 13, 8, 20]);
        assert_eq!(widths(&devices, 109), [24, 16, 25, 10, 13, 10]);
        assert_eq!(widths(&devices, 80), [24, 16, 10, 9, 13]);
        assert_eq!(widths(&devices, 40), [24]);
    }

    #[test]
    fn the_first_column_is_cut_only_where_it_is_wider_than_the_terminal() {
        assert_eq!(widths(&devices(), 24), [24]);
        assert_eq!(widths(&devices(), 20), [20]);
    }

    #[test]
    fn columns_without_a_value_go_before_anything_is_cut() {
        let results = [
            first(shape(Kind::Text, "id", &["W500pDzLQPuuNWCcSX4IKsnT"])),
            shape(Kind::Text, "reason", &["-"]),
            shape(Kind::Nested, "error", &["It cannot be deleted."]),
        ];
        assert_eq!(fit(&results, 55), [Some(24), Some(6), Some(21)]);
        assert_eq!(fit(&results, 54), [Some(24), None, Some(21)]);
        assert_eq!(fit(&results, 40), [Some(24), None, Some(14)]);
    }

    #[test]
    fn long_texts_without_blanks_keep_the_width_of_an_id() {
        let arn = "arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT";
        let shapes = [
            first(shape(Kind::Text, "name", &["desk"])),
            shape(Kind::Text, "arn", &[arn]),
            shape(Kind::Text, "id", &["W500pDzLQPuuNWCcSX4IKsnT"]),
        ];
        assert_eq!(widths(&shapes, 56), [4, 24, 24]);
        assert_eq!(widths(&shapes, 55), [4, 49]);
    }

    fn any_shape() -> impl Strategy<Value = Shape> {
        (0..40usize, 0..200usize, any::<[bool; 3]>()).prop_map(
            |(heading, widest, [can_be_cut, has_blanks, has_values])| Shape {
                heading,
                widest,
                can_be_cut,
                has_blanks,
                has_values,
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_shown_fits_and_is_legible(
            shapes in prop::collection::vec(any_shape(), 1..12),
            limit in 20..300usize,
        ) {
            let widths = fit(&shapes, limit);
            let shown = || widths.iter().flatten();
            prop_assert!(shown().sum::<usize>() + GAP * (shown().count() - 1) <= limit);
            prop_assert!(widths[0].is_some());
            for (index, (width, shape)) in widths.iter().zip(&shapes).enumerate() {
                let Some(width) = *width else { continue };
                let least = if index == 0 { shape.least().min(limit) } else { shape.least() };
                prop_assert!(width >= least && width <= shape.full());
                prop_assert!(width >= shape.widest || shape.can_be_cut || index == 0);
            }
        }
    }
}
