//! Pages of a list, in order, whole or failing.
//!
//! The generated paginators end with success on a repeated token, which makes a short list look whole, and
//! never end on tokens that alternate. This one remembers every token and every item, as hashes of 64 bits: a list of
//! 100,000 keeps less than a megabyte. Were two of so many taken for one, it would be once in four thousand million lists.

use std::hash::{BuildHasher, RandomState};

use futures_util::stream::{Stream, try_unfold};

use crate::error::{Error, Kind, Result};

/// How many pages without an item, but with a token, may follow each other. A service that filters after
/// reading may send some; one that sends more than this is going in circles with fresh tokens.
const EMPTY_PAGES: u32 = 100;

/// One answer of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// What it holds.
    pub items: Vec<T>,
    /// Asks for the next one; `None` at the end.
    pub next_token: Option<String>,
}

/// Follows the pages that `fetch` returns for a token, `None` for the first.
///
/// `id` names an item: one that was delivered before is dropped; one without a name is always delivered. A token that expires half way restarts the
/// list once from its beginning; so items that came or went in between may be listed or not, but none twice.
/// The stream ends after its first error, which names the page. Empty pages are not delivered.
pub fn pages<T, F, I>(fetch: F, id: I) -> impl Stream<Item = Result<Vec<T>>>
where
    F: AsyncFnMut(Option<String>) -> Result<Page<T>>,
    I: Fn(&T) -> Option<&str>,
{
    let pager = Pager {
        fetch,
        id,
        token: None,
        page: 0,
        restarted: false,
        finished: false,
        tokens: Seen::default(),
        delivered: Seen::default(),
    };
    try_unfold(pager, async |mut pager| {
        let items = pager.next().await?;
        Ok(items.map(|items| (items, pager)))
    })
}

struct Pager<F, I> {
    fetch: F,
    id: I,
    token: Option<String>,
    page: u32,
    restarted: bool,
    finished: bool,
    tokens: Seen,
    delivered: Seen,
}

/// Texts that came before.
struct Seen {
    /// Keyed at random, so that nobody can choose texts that collide.
    hasher: RandomState,
    /// By the first byte of a hash, in order, the rest of it. A hash table would take half as much again, and its old
    /// and its new room whenever it grows.
    hashes: Vec<Vec<[u8; 7]>>,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            hasher: RandomState::new(),
            hashes: vec![Vec::new(); 256],
        }
    }
}

impl Seen {
    /// Remembers `text`; whether it is new.
    fn insert(&mut self, text: &str) -> bool {
        let [first, rest @ ..] = self.hasher.hash_one(text).to_be_bytes();
        let known = &mut self.hashes[usize::from(first)];
        let Err(place) = known.binary_search(&rest) else {
            return false;
        };
        if known.len() == known.capacity() {
            known.reserve_exact(known.len() / 4 + 8);
        }
        known.insert(place, rest);
        true
    }

    fn clear(&mut self) {
        self.hashes.iter_mut().for_each(Vec::clear);
    }
}

impl<F, I> Pager<F, I> {
    /// The next page that has items not seen before; `None` at the end.
    async fn next<T>(&mut self) -> Result<Option<Vec<T>>>
    where
        F: AsyncFnMut(Option<String>) -> Result<Page<T>>,
        I: Fn(&T) -> Option<&str>,
    {
        let mut empty = 0;
        while !self.finished {
            let Some(Page {
                mut items,
                next_token,
            }) = self.fetch_or_restart().await?
            else {
                continue;
            };
            empty = if items.is_empty() { empty + 1 } else { 0 };
            self.advance(next_token, empty)?;
            items.retain(|item| {
                let id = (self.id)(item);
                id.is_none_or(|id| self.delivered.insert(id))
            });
            if !items.is_empty() {
                return Ok(Some(items));
            }
        }
        Ok(None)
    }

    /// One page; `None` when its token had expired and the list starts again.
    async fn fetch_or_restart<T>(&mut self) -> Result<Option<Page<T>>>
    where
        F: AsyncFnMut(Option<String>) -> Result<Page<T>>,
    {
        self.page += 1;
        match (self.fetch)(self.token.clone()).await {
            Ok(page) => Ok(Some(page)),
            Err(error) if self.token.is_some() && !self.restarted && refuses_token(&error) => {
                self.restarted = true;
                self.page = 0;
                self.token = None;
                self.tokens.clear();
                Ok(None)
            }
            Err(error) if self.page > 1 => Err(error.context(format!("page {}", self.page))),
            Err(error) => Err(error),
        }
    }

    fn advance(&mut self, token: Option<String>, empty: u32) -> Result<()> {
        if let Some(token) = &token {
            if !self.tokens.insert(token) {
                return Err(self.in_circles("repeats a pagination token"));
            }
            if empty >= EMPTY_PAGES {
                return Err(self.in_circles("is one more empty page that promises another"));
            }
        }
        self.finished = token.is_none();
        self.token = token;
        Ok(())
    }

    fn in_circles(&self, how: &str) -> Error {
        Error::new(
            Kind::Untrusted,
            "PaginationLoop",
            format!(
                "page {} of the list {how}: the list is not whole",
                self.page
            ),
        )
    }
}

/// Whether the service refused the token. AWS documents `InvalidToken`, but models no such error: it arrives
/// as a `ValidationException` about the token.
fn refuses_token(error: &Error) -> bool {
    let about_token = || {
        let names = error.refused_fields().iter().map(|field| &*field.name);
        names
            .chain([error.message()])
            .any(|text| text.to_ascii_lowercase().contains("token"))
    };
    match error.code() {
        "InvalidToken" => true,
        "ValidationException" => about_token(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use futures_util::TryStreamExt;
    use proptest::prelude::*;

    use super::*;
    use crate::error::Field;

    type Answer = Result<(Vec<&'static str>, Option<&'static str>)>;

    /// Collects a scripted list; also says which tokens were asked for.
    fn collect(script: Vec<Answer>) -> (Result<Vec<Vec<String>>>, Vec<Option<String>>) {
        let mut asked = Vec::new();
        let mut script = script.into_iter();
        let fetch = async |token: Option<String>| {
            asked.push(token);
            let (items, next) = script.next().expect("asked for more than was scripted")?;
            let items = items.into_iter().map(str::to_owned).collect();
            Ok(Page {
                items,
                next_token: next.map(str::to_owned),
            })
        };
        let result = block_on(pages(fetch, |item: &String| Some(item)).try_collect());
        (result, asked)
    }

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("runtime")
            .block_on(future)
    }

    fn expired() -> Error {
        Error::new(Kind::Other, "ValidationException", "Invalid input").fields([Field {
            name: "nextToken".into(),
            message: "expired".into(),
        }])
    }

    #[test]
    fn follows_tokens_to_the_end_and_skips_empty_pages() {
        let (result, asked) = collect(vec![
            Ok((vec!["a", "b"], Some("1"))),
            Ok((vec![], Some("2"))),
            Ok((vec!["c"], None)),
        ]);
        assert_eq!(result.expect("list"), [vec!["a", "b"], vec!["c"]]);
        assert_eq!(asked, [None, Some("1".into()), Some("2".into())]);
    }

    #[test]
    fn an_empty_list_is_a_list() {
        assert!(
            collect(vec![Ok((vec![], None))])
                .0
                .expect("list")
                .is_empty()
        );
    }

    #[test]
    fn a_repeated_token_is_not_success() {
        for script in [
            vec![Ok((vec!["a"], Some("1"))), Ok((vec!["b"], Some("1")))],
            vec![
                Ok((vec!["a"], Some("1"))),
                Ok((vec!["b"], Some("2"))),
                Ok((vec!["c"], Some("1"))),
            ],
        ] {
            let last = script.len();
            let error = collect(script).0.expect_err("loop");
            assert_eq!(
                (error.kind(), error.code()),
                (Kind::Untrusted, "PaginationLoop")
            );
            assert!(error.message().contains(&format!("page {last}")));
        }
    }

    #[test]
    fn endless_empty_pages_end() {
        let mut count = 0;
        let fetch = async |_| {
            count += 1;
            Ok(Page {
                items: Vec::<String>::new(),
                next_token: Some(count.to_string()),
            })
        };
        let result: Result<Vec<_>> = block_on(pages(fetch, |id: &String| Some(id)).try_collect());
        assert_eq!(result.expect_err("loop").code(), "PaginationLoop");
    }

    #[test]
    fn duplicates_across_pages_are_dropped() {
        let (result, _) = collect(vec![
            Ok((vec!["a", "a", "b"], Some("1"))),
            Ok((vec!["b", "c"], Some("2"))),
            Ok((vec!["a"], None)),
        ]);
        assert_eq!(result.expect("list"), [vec!["a", "b"], vec!["c"]]);
    }

    #[test]
    fn items_without_an_id_are_all_delivered() {
        let fetch = async |_| {
            Ok(Page {
                items: vec!["a", "a"],
                next_token: None,
            })
        };
        let result: Result<Vec<_>> = block_on(pages(fetch, |_| None).try_collect());
        assert_eq!(result.expect("list"), [["a", "a"]]);
    }

    #[test]
    fn an_expired_token_restarts_once_without_repeating_items() {
        let (result, asked) = collect(vec![
            Ok((vec!["a"], Some("1"))),
            Err(expired()),
            Ok((vec!["a"], Some("1"))),
            Ok((vec!["b"], None)),
        ]);
        assert_eq!(result.expect("list"), [vec!["a"], vec!["b"]]);
        assert_eq!(asked, [None, Some("1".into()), None, Some("1".into())]);

        let (result, _) = collect(vec![
            Ok((vec!["a"], Some("1"))),
            Err(expired()),
            Ok((vec!["a"], Some("1"))),
            Err(expired()),
        ]);
        assert_eq!(result.expect_err("twice").code(), "ValidationException");
    }

    #[test]
    fn other_failures_end_the_list_and_name_the_page() {
        let refused = || Error::new(Kind::Other, "ValidationException", "bad maxResults");
        let (result, asked) = collect(vec![Ok((vec!["a"], Some("1"))), Err(refused())]);
        assert!(result.expect_err("page 2").message().contains("page 2"));
        assert_eq!(asked.len(), 2);
        let (result, _) = collect(vec![Err(expired())]);
        assert_eq!(result.expect_err("first").message(), "Invalid input");
    }

    proptest! {
        /// However a list is cut, whatever repeats in it and wherever a token expires: each item comes once,
        /// in order.
        #[test]
        fn delivers_each_item_once(
            cuts in prop::collection::vec(prop::collection::vec(0u32..60, 0..6), 1..12),
            expires_at in prop::option::of(1usize..12),
        ) {
            let mut expires_at = expires_at;
            let fetch = async |token: Option<String>| {
                let page: usize = token.map_or(0, |token| token.parse().expect("own token"));
                if page > 0 && expires_at == Some(page) {
                    expires_at = None;
                    return Err(expired());
                }
                let items = cuts[page].iter().map(u32::to_string).collect();
                let next = page + 1;
                Ok(Page { items, next_token: (next < cuts.len()).then(|| next.to_string()) })
            };
            let result: Result<Vec<Vec<String>>> = block_on(pages(fetch, |id: &String| Some(id)).try_collect());
            let got = result.expect("list").concat();
            let mut seen = HashSet::new();
            let want: Vec<String> = cuts.concat().iter().map(u32::to_string).filter(|id| seen.insert(id.clone())).collect();
            prop_assert_eq!(got, want);
        }
    }
}
