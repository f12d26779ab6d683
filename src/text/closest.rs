//! The name that was probably meant.

/// Below this, two names have nothing in common that a typing error would leave.
const ALIKE: f64 = 0.7;

/// The candidate most like `name` whatever the case, if any is alike enough to have been meant.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            let likeness = strsim::jaro_winkler(&name, &candidate.to_lowercase());
            (likeness, candidate)
        })
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_finds_what_was_meant() {
        let known = ["id", "environmentId", "REGISTERED"];
        for (name, meant) in [
            ("enviromentid", Some("environmentId")),
            ("registred", Some("REGISTERED")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(closest(name, known), meant, "{name}");
        }
    }
}
