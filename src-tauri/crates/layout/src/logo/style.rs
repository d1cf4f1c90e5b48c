//! Styles: colours, opacities and transformations as SVG writes them (SVG 1.1, 4, 7.6 and 11).

use kurbo::Affine;

use crate::drawing::{Fill, Rgb, Stroke};

/// The sixteen colours that every drawing program knows by name.
const NAMED: [(&str, Rgb); 16] = [
    ("black", [0, 0, 0]),
    ("silver", [192, 192, 192]),
    ("gray", [128, 128, 128]),
    ("white", [255, 255, 255]),
    ("maroon", [128, 0, 0]),
    ("red", [255, 0, 0]),
    ("purple", [128, 0, 128]),
    ("fuchsia", [255, 0, 255]),
    ("green", [0, 128, 0]),
    ("lime", [0, 255, 0]),
    ("olive", [128, 128, 0]),
    ("yellow", [255, 255, 0]),
    ("navy", [0, 0, 128]),
    ("blue", [0, 0, 255]),
    ("teal", [0, 128, 128]),
    ("aqua", [0, 255, 255]),
];

/// How what follows is drawn.
#[derive(Clone, Debug)]
pub(super) struct Style {
    pub(super) place: Affine,
    pub(super) shown: bool,
    fill: Option<Rgb>,
    stroke: Option<Rgb>,
    fill_opacity: f32,
    stroke_opacity: f32,
    /// Of groups around it, multiplied.
    opacity: f32,
    width: f64,
    dash: Vec<f64>,
    /// Whether areas within areas are left out.
    pub(super) alternate: bool,
}

impl Style {
    /// What SVG begins with: black areas without lines.
    pub(super) fn new(place: Affine) -> Self {
        Self {
            place,
            shown: true,
            fill: Some([0, 0, 0]),
            stroke: None,
            fill_opacity: 1.0,
            stroke_opacity: 1.0,
            opacity: 1.0,
            width: 1.0,
            dash: Vec::new(),
            alternate: false,
        }
    }

    /// Takes in one property; one that does not change how lines and areas look is passed over.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let value = value.trim();
        let wrong = || format!("`{name}` cannot be `{value}`");
        let share = || {
            let number = match value.strip_suffix('%') {
                Some(percent) => percent.trim().parse::<f32>().ok().map(|own| own / 100.0),
                None => value.parse::<f32>().ok(),
            };
            number.filter(|own| own.is_finite()).map(|own| own.clamp(0.0, 1.0)).ok_or_else(wrong)
        };
        match name {
            "fill" => self.fill = paint(value, self.fill)?,
            "stroke" => self.stroke = paint(value, self.stroke)?,
            "fill-opacity" => self.fill_opacity = share()?,
            "stroke-opacity" => self.stroke_opacity = share()?,
            "opacity" => self.opacity *= share()?,
            "stroke-width" => {
                self.width = length(value).filter(|own| *own >= 0.0).ok_or_else(wrong)?;
            }
            "stroke-dasharray" if value == "none" => self.dash.clear(),
            "stroke-dasharray" => self.dash = numbers(value).ok_or_else(wrong)?,
            "fill-rule" => self.alternate = value == "evenodd",
            "display" => self.shown &= value != "none",
            "visibility" => self.shown &= value == "visible",
            "transform" => self.place *= transform(value).ok_or_else(wrong)?,
            "filter" | "mask" | "clip-path" | "mix-blend-mode" if value != "none" => {
                return Err(format!("`{name}` cannot be drawn as lines and areas of one colour"));
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn filled(&self) -> Option<Fill> {
        let opacity = self.fill_opacity * self.opacity;
        self.fill.map(|rgb| Fill { rgb, opacity })
    }

    pub(super) fn stroked(&self) -> Option<Stroke> {
        let scale = libm::sqrt(self.place.determinant().abs());
        let rgb = self.stroke.filter(|_| self.width > 0.0)?;
        let dash = self.dash.iter().map(|length| (length * scale) as f32).collect();
        let opacity = self.stroke_opacity * self.opacity;
        Some(Stroke { rgb, opacity, width: (self.width * scale) as f32, dash })
    }
}

/// Reads a colour or none; `inherit` and `currentColor` keep what was.
fn paint(value: &str, before: Option<Rgb>) -> Result<Option<Rgb>, String> {
    let unknown = || format!("`{value}` is no colour like `#1f6f6b`");
    if value.starts_with("url(") {
        return Err("a gradient or pattern: choose one colour for each area".to_owned());
    }
    if let Some(hex) = value.strip_prefix('#') {
        let long = match hex.len() {
            3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => hex.to_owned(),
        };
        let rgb = crate::colour::from_hex(&format!("#{long}"));
        return rgb.map(Some).ok_or_else(unknown);
    }
    if let Some(parts) = value.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let parts: Option<Vec<u8>> = parts
            .split([',', ' '])
            .filter(|own| !own.is_empty())
            .map(|own| own.parse().ok())
            .collect();
        let rgb: Option<Rgb> = parts.and_then(|parts| parts.try_into().ok());
        return rgb.map(Some).ok_or_else(unknown);
    }
    match value {
        "none" | "transparent" => Ok(None),
        "inherit" | "currentColor" => Ok(before),
        _ => {
            let named = NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(value));
            named.map(|(_, rgb)| Some(*rgb)).ok_or_else(unknown)
        }
    }
}

/// Reads a length in the drawing's own unit; `px` is the same.
pub(super) fn length(value: &str) -> Option<f64> {
    let value = value.trim();
    let number: f64 = value.strip_suffix("px").unwrap_or(value).trim().parse().ok()?;
    number.is_finite().then_some(number)
}

/// Reads numbers parted by blanks or commas.
pub(super) fn numbers(value: &str) -> Option<Vec<f64>> {
    let parts = value.split(|sign: char| sign == ',' || sign.is_whitespace());
    parts.filter(|part| !part.is_empty()).map(length).collect()
}

/// Reads a list of transformations, the outermost first.
fn transform(value: &str) -> Option<Affine> {
    let mut whole = Affine::IDENTITY;
    for part in value.split(')').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, arguments) = part.trim_start_matches([',', ' ']).split_once('(')?;
        let own = numbers(arguments)?;
        whole *= match (name.trim(), own.as_slice()) {
            ("matrix", [a, b, c, d, e, f]) => Affine::new([*a, *b, *c, *d, *e, *f]),
            ("translate", [x]) => Affine::translate((*x, 0.0)),
            ("translate", [x, y]) => Affine::translate((*x, *y)),
            ("scale", [both]) => Affine::scale(*both),
            ("scale", [x, y]) => Affine::scale_non_uniform(*x, *y),
            ("rotate", [degrees]) => Affine::rotate(degrees.to_radians()),
            ("rotate", [degrees, x, y]) => Affine::rotate_about(degrees.to_radians(), (*x, *y)),
            ("skewX", [degrees]) => Affine::skew(libm::tan(degrees.to_radians()), 0.0),
            ("skewY", [degrees]) => Affine::skew(0.0, libm::tan(degrees.to_radians())),
            _ => return None,
        };
    }
    Some(whole)
}
