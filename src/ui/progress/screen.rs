//! The last line of a terminal, while it holds a bar.

use std::cell::Cell;
use std::io;

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, TermLike};

/// How often a second the line may be drawn.
const HERTZ: u8 = 20;

thread_local! {
    /// The bar that is on the terminal: there is room for one, and messages have to go around it.
    static SHOWN: Cell<Option<ProgressBar>> = const { Cell::new(None) };
}

/// Puts a bar on the terminal, unless another one is there; `false` where it has to stay hidden.
pub(super) fn claim(bar: &ProgressBar) -> bool {
    if !bar.is_hidden() {
        return true;
    }
    let shown = SHOWN.take();
    let is_free = shown.is_none();
    if is_free {
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(LastLine::new()), HERTZ);
        bar.set_draw_target(target);
    }
    SHOWN.set(shown.or_else(|| Some(bar.clone())));
    is_free
}

/// Takes a bar off the terminal, if it is there.
pub(super) fn clear(bar: &ProgressBar) {
    let is_shown = !bar.is_hidden();
    bar.finish_and_clear();
    if is_shown {
        bar.set_draw_target(ProgressDrawTarget::hidden());
        SHOWN.set(None);
    }
}

/// Writes to the terminal above the bar, if there is one.
pub fn aside<T>(say: impl FnOnce() -> T) -> T {
    // Taken out meanwhile: what is said may itself come through here.
    let Some(bar) = SHOWN.take() else {
        return say();
    };
    let said = bar.suspend(say);
    SHOWN.set(Some(bar));
    said
}

/// The width of the terminal that standard error is, in columns.
pub(super) fn width() -> usize {
    Term::stderr().size().1.into()
}

/// Draws so that a terminal may be resized.
///
/// indicatif leaves the cursor behind the line. Made narrower, most terminals break that line into several, and
/// only the last one would be drawn over. Here the cursor stands at the beginning and goes along with it, so all
/// that is below can be cleared.
#[derive(Debug)]
struct LastLine(Term);

impl LastLine {
    fn new() -> Self {
        Self(Term::buffered_stderr())
    }
}

impl TermLike for LastLine {
    fn width(&self) -> u16 {
        self.0.size().1
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    // There is one line only.
    fn move_cursor_up(&self, _lines: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _lines: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, columns: usize) -> io::Result<()> {
        self.0.move_cursor_right(columns)
    }

    fn move_cursor_left(&self, columns: usize) -> io::Result<()> {
        self.0.move_cursor_left(columns)
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.0.write_line(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_to_end_of_screen()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.write_str("\r")?;
        self.0.flush()
    }
}
