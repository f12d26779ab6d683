//! A word that may stand where somebody types.

use clap_complete::engine::CompletionCandidate;

use crate::text::escape;

/// A word, and what shells show beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    pub(super) value: String,
    help: Option<String>,
}

impl Offer {
    pub(super) fn new(value: impl Into<String>, help: impl Into<String>) -> Self {
        let help = Some(help.into()).filter(|help| !help.is_empty());
        Self {
            value: value.into(),
            help,
        }
    }

    pub(super) fn plain(value: impl Into<String>) -> Self {
        Self::new(value, "")
    }

    /// The same with `prefix` before the word.
    pub(super) fn after(self, prefix: &str) -> Self {
        Self {
            value: format!("{prefix}{}", self.value),
            ..self
        }
    }

    pub(super) fn candidate(self) -> CompletionCandidate {
        let help = self.help.map(|help| escape(&help).into_owned().into());
        CompletionCandidate::new(self.value).help(help)
    }
}

/// Those of `offers` that begin with what was typed, whatever its case if none does in that case.
///
/// A word that a terminal cannot show cannot be chosen there either: it is left out.
pub(super) fn matching(typed: &str, mut offers: Vec<Offer>) -> Vec<Offer> {
    offers.retain(|offer| escape(&offer.value) == offer.value.as_str());
    let is_exact = |offer: &Offer| offer.value.starts_with(typed);
    if offers.iter().any(is_exact) {
        offers.retain(is_exact);
    } else {
        let typed = typed.to_lowercase();
        offers.retain(|offer| offer.value.to_lowercase().starts_with(&typed));
    }
    offers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_counts_only_where_it_tells_words_apart() {
        let left = |typed| {
            let offers = ["Berlin", "BERN", "a\u{202e}b"].map(Offer::plain).into();
            let left = matching(typed, offers).into_iter();
            left.map(|offer| offer.value).collect::<Vec<_>>()
        };
        assert_eq!(left(""), ["Berlin", "BERN"]);
        assert_eq!(left("Be"), ["Berlin"]);
        assert_eq!(left("be"), ["Berlin", "BERN"]);
        assert!(left("a").is_empty());
    }
}
