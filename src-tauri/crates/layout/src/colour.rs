//! Colours: mixing, contrast and a perceptual scale of lightness.

use crate::drawing::Rgb;

/// White paper.
pub const WHITE: Rgb = [255, 255, 255];

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;

/// Mixes two colours; a `share` of 0 gives `from`, of 1 gives `to`.
pub fn mix(from: Rgb, to: Rgb, share: f64) -> Rgb {
    let share = share.clamp(0.0, 1.0);
    let channel = |at: usize| {
        libm::round(f64::from(from[at]) * (1.0 - share) + f64::from(to[at]) * share) as u8
    };
    [channel(0), channel(1), channel(2)]
}

/// Returns the relative luminance, 0 for black to 1 for white (WCAG 2.2).
pub fn luminance(rgb: Rgb) -> f64 {
    let [red, green, blue] = rgb.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Returns the contrast of two colours, 1 to 21 (WCAG 2.2).
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Returns whichever of the two inks reads better on `ground`.
pub fn ink_on(ground: Rgb, dark: Rgb, light: Rgb) -> Rgb {
    if contrast(light, ground) > contrast(dark, ground) { light } else { dark }
}

/// Darkens a colour, hue kept, until text in it reads on white.
pub fn readable_on_white(rgb: Rgb) -> Rgb {
    let (lightness, chroma, hue) = to_oklch(rgb);
    (0..=100u8)
        .map(|step| lightness * (1.0 - f64::from(step) / 100.0))
        .map(
            |lightness| {
                if lightness < 1e-9 { [0, 0, 0] } else { from_oklch(lightness, chroma, hue) }
            },
        )
        .find(|&darker| contrast(darker, WHITE) >= TEXT_CONTRAST)
        .map_or(
            [0, 0, 0],
            |darker| if contrast(rgb, WHITE) >= TEXT_CONTRAST { rgb } else { darker },
        )
}

/// Returns CIE lightness, 0–100: what a grey print keeps of a colour.
pub fn lightness(rgb: Rgb) -> f64 {
    let luminance = luminance(rgb);
    // CIE 15:2004: the cube root is replaced by a line near black.
    if luminance <= 216.0 / 24389.0 {
        luminance * 24389.0 / 27.0
    } else {
        116.0 * libm::cbrt(luminance) - 16.0
    }
}

/// Returns lightness 0–1, chroma and hue in degrees (Oklab, Ottosson 2020).
pub fn to_oklch(rgb: Rgb) -> (f64, f64, f64) {
    let [red, green, blue] = rgb.map(linear);
    let long = libm::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    let medium = libm::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    let short = libm::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    let lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short;
    let green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short;
    let blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short;
    let hue = libm::atan2(blue_yellow, green_red).to_degrees();
    (lightness, libm::hypot(green_red, blue_yellow), hue)
}

/// Makes a colour from lightness 0–1, chroma and hue in degrees (Oklab, Ottosson 2020); chroma that
/// the screen cannot show is reduced, lightness and hue kept.
pub fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Rgb {
    let (sine, cosine) = libm::sincos(hue.to_radians());
    let shown = (0..=20u8).map(|step| chroma * (1.0 - f64::from(step) / 20.0)).find_map(|chroma| {
        let linear = oklab_to_linear(lightness, chroma * cosine, chroma * sine);
        let inside = linear.iter().all(|channel| (-1e-4..=1.0001).contains(channel));
        inside.then_some(linear)
    });
    shown.map_or_else(
        || if lightness > 0.5 { WHITE } else { [0, 0, 0] },
        |channels| channels.map(|channel| libm::round(companded(channel) * 255.0) as u8),
    )
}

/// Reads `#rrggbb`.
pub fn from_hex(text: &str) -> Option<Rgb> {
    let digits = text.strip_prefix('#').filter(|digits| {
        digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })?;
    let channel = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// Writes `#rrggbb`.
pub fn to_hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn oklab_to_linear(lightness: f64, green_red: f64, blue_yellow: f64) -> [f64; 3] {
    let cube = |root: f64| root * root * root;
    let long = cube(lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow);
    let medium = cube(lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow);
    let short = cube(lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow);
    [
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    ]
}

/// One channel of sRGB as a share of light (IEC 61966-2-1).
fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
}

/// A share of light as a channel of sRGB, 0–1.
fn companded(share: f64) -> f64 {
    let share = share.clamp(0.0, 1.0);
    if share <= 0.0031308 { share * 12.92 } else { 1.055 * libm::pow(share, 1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Palette;

    #[test]
    fn contrast_of_black_on_white_is_twenty_one() {
        assert!((contrast([0, 0, 0], WHITE) - 21.0).abs() < 1e-9);
        // #767676 is the lightest grey that passes on white, as WebAIM's checker has it: 4.54.
        assert!((contrast([0x76, 0x76, 0x76], WHITE) - 4.54).abs() < 0.005);
    }

    #[test]
    fn lightness_of_middle_grey_is_as_colour_scientists_have_it() {
        // CSS Color 4 converters give lab(50.03 0 0) for #777777.
        assert!((lightness([0x77, 0x77, 0x77]) - 50.03).abs() < 0.01);
    }

    #[test]
    fn oklch_agrees_with_its_author_and_returns() {
        // Red in CSS Color 4: oklch(0.62796 0.25768 29.234).
        let (light, chroma, hue) = to_oklch([255, 0, 0]);
        assert!((light - 0.62796).abs() < 1e-4 && (chroma - 0.25768).abs() < 1e-4);
        assert!((hue - 29.234).abs() < 1e-2);
        for rgb in [[255, 0, 0], [12, 200, 90], [31, 36, 42], [250, 250, 250]] {
            let (light, chroma, hue) = to_oklch(rgb);
            assert_eq!(from_oklch(light, chroma, hue), rgb);
        }
    }

    #[test]
    fn a_pale_accent_is_darkened_until_it_reads() {
        for accent in [[255, 230, 0], [0, 255, 200], [240, 240, 240], [20, 60, 120]] {
            let palette = Palette::from_accent(accent);
            for text in [palette.accent, palette.ink, palette.muted, palette.attention] {
                assert!(contrast(text, WHITE) >= TEXT_CONTRAST, "{text:?} of {accent:?}");
            }
        }
        assert_eq!(readable_on_white([20, 60, 120]), [20, 60, 120]);
    }

    #[test]
    fn series_keep_their_order_in_a_grey_print() {
        for accent in [[20, 60, 120], [150, 30, 40], [0, 110, 80], [255, 230, 0]] {
            let series = Palette::from_accent(accent).series;
            for pair in series.windows(2) {
                let step = lightness(pair[1]) - lightness(pair[0]);
                assert!(step > 3.5, "{pair:?} of {accent:?}: {step}");
            }
        }
    }

    #[test]
    fn only_six_digits_make_a_colour() {
        assert_eq!(from_hex("#0a6b5a"), Some([10, 107, 90]));
        for wrong in ["0a6b5a", "#0a6b5", "#0a6b5aff", "#0a6b5ä", "#0a6b5g"] {
            assert_eq!(from_hex(wrong), None, "{wrong}");
        }
    }
}
