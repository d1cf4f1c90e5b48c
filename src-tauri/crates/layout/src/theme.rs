//! Themes: page, grid, type scale and colours.

use crate::colour;
use crate::drawing::Rgb;

/// The colours of a report; text colours reach a contrast of 4.5 : 1 on white.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Text.
    pub ink: Rgb,
    /// Secondary text.
    pub muted: Rgb,
    /// Rules and axes.
    pub rule: Rgb,
    /// Panels and bands.
    pub panel: Rgb,
    /// The clinic's accent, darkened where its contrast fails.
    pub accent: Rgb,
    /// A light tint of the accent.
    pub accent_tint: Rgb,
    /// Attention; always beside a symbol or weight.
    pub attention: Rgb,
    /// Series of a composition, told apart in greyscale by lightness.
    pub series: Vec<Rgb>,
    /// The ends of a diverging scale: negative, positive.
    pub diverging: (Rgb, Rgb),
}

impl Palette {
    /// Makes the colours of a report around a clinic's accent.
    ///
    /// The accent is darkened until it reaches a contrast of 4.5 : 1 on white. Series run from dark
    /// to light in even steps of lightness, beginning at the accent's hue, so that a grey print
    /// keeps their order; the two ends of the diverging scale are equally dark.
    pub fn from_accent(accent: Rgb) -> Self {
        let accent = colour::readable_on_white(accent);
        let (_, _, hue) = colour::to_oklch(accent);
        let series = (0..12u8)
            .map(|step| {
                let share = f64::from(step) / 11.0;
                // Light colours carry less chroma, or they shout louder than the dark ones.
                let chroma = 0.105 - 0.045 * share;
                colour::from_oklch(0.37 + 0.51 * share, chroma, hue + 150.0 * share)
            })
            .collect();
        Self {
            ink: [31, 36, 42],
            muted: [89, 98, 109],
            rule: [200, 205, 212],
            panel: [243, 244, 246],
            accent,
            accent_tint: colour::mix(accent, colour::WHITE, 0.88),
            attention: [176, 42, 24],
            series,
            diverging: (
                colour::from_oklch(0.52, 0.105, 250.0),
                colour::from_oklch(0.52, 0.115, 50.0),
            ),
        }
    }
}

/// How a report looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Page width and height in points.
    pub page: (f32, f32),
    /// Top, right, bottom and left margin in points.
    pub margins: [f32; 4],
    /// Body size in points; other sizes derive from it.
    pub body: f32,
    /// The colours.
    pub palette: Palette,
}
