//! The sheet: a canvas with the theme's colours and faces, on which words are measured and set.

use super::canvas::Canvas;
use super::place::Area;
use super::shape;
use crate::colour;
use crate::drawing::{Cut, Fill, Mark, Point, Rgb, Stroke};
use crate::font::Fonts;
use crate::theme::{Palette, Theme};

/// Half the height of a capital, as a share of the size: what centres words on a line.
const HALF_CAPITAL: f32 = 0.33;

/// Distance of lines as a share of the size.
const LEADING: f32 = 1.2;

/// The least size that is still read in print.
const LEAST_SIZE: f32 = 6.0;

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) cut: Cut,
    pub(super) rgb: Rgb,
}

impl Type {
    pub(super) fn cut(self, cut: Cut) -> Self {
        Self { cut, ..self }
    }

    pub(super) fn rgb(self, rgb: Rgb) -> Self {
        Self { rgb, ..self }
    }

    pub(super) fn leading(self) -> f32 {
        self.size * LEADING
    }
}

/// Which part of the words stands at the given place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A canvas with the theme's colours and faces.
pub(super) struct Sheet<'a> {
    pub(super) canvas: Canvas,
    pub(super) palette: &'a Palette,
    pub(super) fonts: &'a Fonts,
    /// The decimal sign of the language.
    pub(super) decimal: char,
    label: f32,
    note: f32,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(theme: &'a Theme, fonts: &'a Fonts, decimal: char) -> Self {
        Self {
            canvas: Canvas::default(),
            palette: &theme.palette,
            fonts,
            decimal,
            label: (theme.body * 0.86).max(LEAST_SIZE),
            note: (theme.body * 0.76).max(LEAST_SIZE),
        }
    }

    /// Words that name something.
    pub(super) fn label(&self) -> Type {
        Type { size: self.label, cut: Cut::Regular, rgb: self.palette.ink }
    }

    /// Words that explain: scales, axes, legends.
    pub(super) fn note(&self) -> Type {
        Type { size: self.note, cut: Cut::Regular, rgb: self.palette.muted }
    }

    /// Reference intervals and cohorts: light, yet visible in a grey print.
    pub(super) fn band(&self) -> Fill {
        solid(colour::mix(self.palette.rule, colour::WHITE, 0.42))
    }

    /// A hairline for scales and separators.
    pub(super) fn hairline(&self) -> Stroke {
        line(self.palette.rule, 0.5)
    }

    pub(super) fn measure(&self, text: &str, look: Type) -> f32 {
        self.fonts.measure(text, look.size, look.cut)
    }

    /// Returns the width of the widest.
    pub(super) fn widest<'t>(&self, texts: impl IntoIterator<Item = &'t str>, look: Type) -> f32 {
        texts.into_iter().map(|text| self.measure(text, look)).fold(0.0, f32::max)
    }

    /// Sets words on a baseline.
    pub(super) fn write(&self, text: &str, (x, y): Point, anchor: Anchor, look: Type) {
        if text.is_empty() {
            return;
        }
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - self.measure(text, look) / 2.0,
            Anchor::End => x - self.measure(text, look),
        };
        let Type { size, cut, rgb } = look;
        self.canvas.push(Mark::Text { text: text.into(), at: (left, y), size, cut, rgb, turn: 0 });
    }

    /// Sets words so that their capitals are centred on a height.
    pub(super) fn write_centred(&self, text: &str, (x, y): Point, anchor: Anchor, look: Type) {
        self.write(text, (x, y + look.size * HALF_CAPITAL), anchor, look);
    }

    /// Sets words that read upwards, centred on `x`, from `y` on.
    pub(super) fn write_upwards(&self, text: &str, (x, y): Point, look: Type) {
        let Type { size, cut, rgb } = look;
        let at = (x + size * HALF_CAPITAL, y);
        self.canvas.push(Mark::Text { text: text.into(), at, size, cut, rgb, turn: 270 });
    }

    /// Sets lines below each other, centred on a height as a whole.
    pub(super) fn write_lines(&self, lines: &[String], (x, y): Point, anchor: Anchor, look: Type) {
        let first = y - look.leading() * (lines.len() as f32 - 1.0) / 2.0;
        for (row, text) in lines.iter().enumerate() {
            self.write_centred(text, (x, first + look.leading() * row as f32), anchor, look);
        }
    }

    /// Breaks words into at most `limit` lines no wider than `width`; a word that is too long is
    /// broken, what has no room at all ends in «…».
    pub(super) fn wrap(&self, text: &str, look: Type, width: f32, limit: usize) -> Vec<String> {
        let fits = |text: &str| self.measure(text, look) <= width;
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace().flat_map(|word| self.pieces(word, look, width)) {
            let joined = match (line.as_str(), word.glued) {
                ("", _) => word.text.clone(),
                (line, true) => {
                    format!("{}{}", line.strip_suffix('\u{2010}').unwrap_or(line), word.text)
                }
                (line, false) => format!("{line} {}", word.text),
            };
            if line.is_empty() || fits(&joined) {
                line = joined;
            } else {
                lines.push(std::mem::replace(&mut line, word.text));
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        if lines.len() > limit {
            let rest = lines.split_off(limit.saturating_sub(1)).join(" ");
            lines.push(self.shorten(&rest, look, width));
        }
        lines
    }

    /// Cuts words to a width, «…» at the end; nothing that fits is touched.
    pub(super) fn shorten(&self, text: &str, look: Type, width: f32) -> String {
        if self.measure(text, look) <= width {
            return text.into();
        }
        let ends = text.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
        ends.iter()
            .rev()
            .map(|&end| format!("{}…", text[..end].trim_end()))
            .find(|short| self.measure(short, look) <= width)
            .unwrap_or_default()
    }

    /// Splits a word where a line may end: after a hyphen or a slash, at a soft hyphen, and inside
    /// only if it is wider than the line.
    fn pieces(&self, word: &str, look: Type, width: f32) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = word;
        while let Some(at) = rest.find(['-', '/', '\u{ad}']) {
            let sign = rest[at..].chars().next().map_or(1, char::len_utf8);
            let soft = rest[at..].starts_with('\u{ad}');
            let text =
                if soft { format!("{}\u{2010}", &rest[..at]) } else { rest[..at + sign].into() };
            pieces.push(Piece { text, glued: !pieces.is_empty() });
            rest = &rest[at + sign..];
        }
        if !rest.is_empty() {
            pieces.push(Piece { text: rest.into(), glued: !pieces.is_empty() });
        }
        pieces.into_iter().flat_map(|piece| self.halves(piece, look, width)).collect()
    }

    /// Breaks a piece that is wider than the line, as often as needed.
    fn halves(&self, piece: Piece, look: Type, width: f32) -> Vec<Piece> {
        let mut halves = Vec::new();
        let mut rest = piece.text.as_str();
        let mut glued = piece.glued;
        while self.measure(rest, look) > width {
            let cut = rest
                .char_indices()
                .map(|(at, _)| at)
                .take_while(|&at| self.measure(&format!("{}\u{2010}", &rest[..at]), look) <= width)
                .last()
                .filter(|&at| at > 0);
            let Some(cut) = cut else { break };
            halves.push(Piece { text: format!("{}\u{2010}", &rest[..cut]), glued });
            (rest, glued) = (&rest[cut..], true);
        }
        halves.push(Piece { text: rest.into(), glued });
        halves
    }

    /// Draws a filled dot.
    pub(super) fn dot(&self, centre: Point, radius: f32, rgb: Rgb) {
        self.canvas.path(shape::circle(centre, radius), Some(solid(rgb)), None);
    }

    /// Draws an open dot; white inside, so that lines end at it.
    pub(super) fn ring(&self, centre: Point, radius: f32, stroke: Stroke) {
        self.canvas.path(shape::circle(centre, radius), Some(solid(colour::WHITE)), Some(stroke));
    }

    /// Draws a filled diamond in a thin white outline that sets it off from what is behind.
    pub(super) fn diamond(&self, centre: Point, radius: f32, rgb: Rgb) {
        let outline = line(colour::WHITE, 0.6);
        self.canvas.path(shape::diamond(centre, radius), Some(solid(rgb)), Some(outline));
    }

    /// Draws slanting hairlines over an area.
    pub(super) fn hatch(&self, area: Area, step: f32, stroke: Stroke) {
        self.canvas.path(shape::hatching(area, step), None, Some(stroke));
    }
}

/// Part of a word between two places where a line may end.
struct Piece {
    text: String,
    /// No space before it.
    glued: bool,
}

/// A colour that covers.
pub(super) fn solid(rgb: Rgb) -> Fill {
    Fill { rgb, opacity: 1.0 }
}

/// An unbroken line.
pub(super) fn line(rgb: Rgb, width: f32) -> Stroke {
    Stroke { rgb, opacity: 1.0, width, dash: Vec::new() }
}

/// A broken line.
pub(super) fn dashed(rgb: Rgb, width: f32, dash: &[f32]) -> Stroke {
    Stroke { dash: dash.to_vec(), ..line(rgb, width) }
}
