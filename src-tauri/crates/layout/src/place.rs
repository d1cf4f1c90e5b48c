//! Drawings on the page: paths as they are, words shaped into glyphs.

use crate::drawing::{Drawing, Mark, Point};
use crate::font::Figures;
use crate::page::{GlyphRun, Item, Owner, Placed};
use crate::text::direction::visual;
use crate::text::{Setting, runs};

/// Returns a drawing's marks, its upper left corner at a point.
pub(crate) fn drawing_items(
    setting: &mut Setting<'_>,
    drawing: Drawing,
    at: Point,
    owner: Owner,
) -> Vec<Placed> {
    let mut items = Vec::with_capacity(drawing.marks.len());
    for mark in drawing.marks {
        match mark {
            Mark::Path { segments, fill, stroke } => {
                let item = Item::Path { segments, fill, stroke };
                items.push(Placed { owner, item, within: None }.moved(at));
            }
            Mark::Text { text, .. } if text.trim().is_empty() => {}
            Mark::Text { text, at: start, size, cut, rgb, turn } => {
                let mut pen = 0.0;
                for piece in visual(vec![(0, text)]) {
                    let look = (cut, Figures::Tabular);
                    let runs = runs(setting, &piece, look, size, rgb, (pen, 0.0));
                    pen = runs.last().map_or(pen, GlyphRun::end);
                    for mut run in runs {
                        // Along the line, whichever way it is turned.
                        run.at = match turn {
                            90 => (start.0, start.1 + run.at.0),
                            270 => (start.0, start.1 - run.at.0),
                            _ => (start.0 + run.at.0, start.1),
                        };
                        run.turn = turn;
                        let item = Item::Glyphs(run);
                        items.push(Placed { owner, item, within: None }.moved(at));
                    }
                }
            }
        }
    }
    items
}

/// Returns the drawing made smaller as a whole, to a height.
pub(crate) fn scaled(mut drawing: Drawing, height: f32) -> Drawing {
    let factor = height / drawing.height;
    for mark in &mut drawing.marks {
        match mark {
            Mark::Path { segments, stroke, .. } => {
                segments.iter_mut().for_each(|segment| *segment = segment.scaled(factor));
                if let Some(stroke) = stroke {
                    *stroke = stroke.scaled(factor);
                }
            }
            Mark::Text { at, size, .. } => {
                *at = (at.0 * factor, at.1 * factor);
                *size *= factor;
            }
        }
    }
    drawing.width *= factor;
    drawing.height *= factor;
    drawing
}

impl Placed {
    /// Returns the mark so many times as large, seen from the origin.
    pub(crate) fn scaled(mut self, factor: f32) -> Self {
        self.within = self.within.map(|rect| rect.scaled(factor));
        match &mut self.item {
            Item::Glyphs(run) => {
                run.at = (run.at.0 * factor, run.at.1 * factor);
                run.size *= factor;
            }
            Item::Path { segments, stroke, .. } => {
                segments.iter_mut().for_each(|segment| *segment = segment.scaled(factor));
                if let Some(stroke) = stroke {
                    *stroke = stroke.scaled(factor);
                }
            }
            Item::Picture(_, area) => *area = area.scaled(factor),
        }
        self
    }
}
