//! Themes: page, grid, type scale and colours.

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
