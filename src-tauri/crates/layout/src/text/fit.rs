//! Fit: a line that came out wider than its box.

use super::SetLine;
use crate::page::Item;

impl SetLine {
    /// Makes a line smaller that came out wider than its box: lines are broken by words measured each
    /// for itself, and those of two directions measure a little more once they stand in order.
    pub(super) fn fit(&mut self, width: f32) {
        if self.width <= width {
            return;
        }
        let factor = width / self.width;
        for item in &mut self.items {
            if let Item::Glyphs(run) = &mut item.item {
                run.at.0 *= factor;
                run.size *= factor;
            }
        }
        for link in &mut self.links {
            link.area.left *= factor;
            link.area.right *= factor;
        }
        self.width = width;
    }
}
