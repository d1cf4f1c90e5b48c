//! Progress: a bar with rate and time left, on a terminal only.

use indicatif::{ProgressBar, ProgressStyle};
use zonula_api::Observer;
use zonula_api::wire::Progress;

/// Shows progress on standard error.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new() -> Self {
        let style =
            ProgressStyle::with_template("{msg:30!} {bar:24} {pos}/{len}  {per_sec}  {eta}");
        let bar = ProgressBar::new(0);
        bar.set_style(style.expect("the template is sound; a test makes one"));
        Self(bar)
    }
}

impl Observer for Bar {
    fn progress(&self, progress: &Progress) {
        self.0.set_length(u64::from(progress.total));
        self.0.set_position(u64::from(progress.done));
        self.0.set_message(format!("{} {}", progress.task, progress.subject));
        if progress.done >= progress.total {
            self.0.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_bar_can_be_made() {
        super::Bar::new();
    }
}
