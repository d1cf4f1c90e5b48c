//! Themes: page, grid, type scale and colours, from `templates/themes/*.toml`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::colour;
use crate::drawing::Rgb;
use crate::notice::Notice;

/// The look that comes with the program.
pub const ZONULA: &str = include_str!("../../../../templates/themes/zonula.toml");

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
                colour::from_oklch(0.47, 0.105, 250.0),
                colour::from_oklch(0.47, 0.105, 50.0),
            ),
        }
    }
}

/// A size of type with the distance of its baselines, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Height of the em.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
}

/// The sizes of type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeScale {
    /// The report's title: the first heading.
    pub title: Size,
    /// Headings of level 1, 2 and 3.
    pub headings: [Size; 3],
    /// The sentence a reader takes away.
    pub lead: Size,
    /// Running text.
    pub body: Size,
    /// Remarks and captions.
    pub small: Size,
    /// Headlines of tables and figures.
    pub caption: Size,
    /// Tables.
    pub table: Size,
    /// Tables with much in them.
    pub table_small: Size,
    /// Header and footer.
    pub furniture: Size,
    /// The figure of a tile.
    pub tile: Size,
}

/// A table's spaces and rules in points.
#[derive(Clone, Debug, PartialEq)]
pub struct TableLook {
    /// Above and below the words of a row.
    pub row: f32,
    /// The same in tables of small type.
    pub row_small: f32,
    /// At either side of a column.
    pub column: f32,
    /// The same in tables of small type.
    pub column_small: f32,
    /// The rule between rows.
    pub hairline: f32,
    /// The rule under the header.
    pub rule: f32,
}

/// How a report looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Page width and height in points.
    pub page: (f32, f32),
    /// Top, right, bottom and left margin in points.
    pub margins: [f32; 4],
    /// The grid's step in points; spaces are multiples of it.
    pub unit: f32,
    /// Body size in points; charts derive theirs from it.
    pub body: f32,
    /// The sizes of type.
    pub scale: TypeScale,
    /// A table's spaces and rules.
    pub table: TableLook,
    /// The colours.
    pub palette: Palette,
    /// What was changed to keep a promise: an accent darkened.
    pub notices: Vec<Notice>,
}

/// The paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Returns width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// Why a theme cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}, line {line}: {what}", file.display())]
pub struct ThemeError {
    /// The theme's file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    page: PageFile,
    r#type: TypeFile,
    table: TableFile,
    colours: ColourFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFile {
    margins: [f32; 4],
    unit: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TypeFile {
    title: Size,
    #[serde(rename = "heading-1")]
    heading_1: Size,
    #[serde(rename = "heading-2")]
    heading_2: Size,
    #[serde(rename = "heading-3")]
    heading_3: Size,
    lead: Size,
    body: Size,
    small: Size,
    caption: Size,
    table: Size,
    table_small: Size,
    furniture: Size,
    tile: Size,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TableFile {
    row: f32,
    row_small: f32,
    column: f32,
    column_small: f32,
    hairline: f32,
    rule: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColourFile {
    ink: Hex,
    muted: Hex,
    rule: Hex,
    panel: Hex,
    attention: Hex,
}

/// A colour as `#rrggbb`.
struct Hex(Rgb);

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        colour::from_hex(&text)
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a colour `#rrggbb`")))
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [size, leading] = <[f32; 2]>::deserialize(deserializer)?;
        if (4.0..=96.0).contains(&size) && (size..=2.0 * size).contains(&leading) {
            return Ok(Self { size, leading });
        }
        Err(serde::de::Error::custom(format!(
            "`[{size}, {leading}]` is not a size of 4 to 96 points with a leading of 1 to 2 times as much"
        )))
    }
}

impl Theme {
    /// Reads a theme and gives it the clinic's accent and a paper.
    ///
    /// The accent is darkened until it reaches a contrast of 4.5 : 1 on white; then
    /// [`notices`](Self::notices) says so. `file` only names the theme in errors.
    pub fn load(toml: &str, file: &Path, accent: Rgb, paper: Paper) -> Result<Self, ThemeError> {
        let read: ThemeFile = toml::from_str(toml).map_err(|error| {
            let before = error.span().map_or(0, |span| span.start);
            let line = 1 + toml.bytes().take(before).filter(|byte| *byte == b'\n').count();
            ThemeError { file: file.to_owned(), line, what: one_line(error.message()) }
        })?;
        let fault = |key: &str, what: String| ThemeError {
            file: file.to_owned(),
            line: 1 + toml.lines().position(|line| line.starts_with(key)).unwrap_or(0),
            what,
        };
        let colours = &read.colours;
        for (key, colour) in
            [("ink", &colours.ink), ("muted", &colours.muted), ("attention", &colours.attention)]
        {
            if colour::contrast(colour.0, colour::WHITE) < colour::TEXT_CONTRAST {
                let what = format!("`{}` is too pale for words on white", colour::to_hex(colour.0));
                return Err(fault(key, what));
            }
        }
        let page = paper.size();
        let [top, right, bottom, left] = read.page.margins;
        let margins_fit = read.page.margins.iter().all(|margin| *margin >= 0.0)
            && page.0 - left - right >= 200.0
            && page.1 - top - bottom >= 200.0;
        if !margins_fit {
            let what = "`margins` leave less than 200 points to write on".to_owned();
            return Err(fault("margins", what));
        }
        Ok(Self::assemble(read, accent, page))
    }

    /// Returns the look that comes with the program.
    pub fn zonula(accent: Rgb, paper: Paper) -> Self {
        Self::load(ZONULA, Path::new("zonula.toml"), accent, paper)
            .expect("the theme that comes with the program is sound; a test loads it")
    }

    /// Returns the width in points between the side margins.
    pub fn measure(&self) -> f32 {
        self.page.0 - self.margins[1] - self.margins[3]
    }

    /// Returns the same look with so many points between the margins, for a column of the page.
    pub(crate) fn narrowed(&self, width: f32) -> Self {
        let sides = self.margins[1] + self.margins[3];
        Self { page: (width + sides, self.page.1), ..self.clone() }
    }

    /// Returns so many steps of the grid in points.
    pub fn steps(&self, count: f32) -> f32 {
        self.unit * count
    }

    fn assemble(read: ThemeFile, wanted: Rgb, page: (f32, f32)) -> Self {
        let colours = read.colours;
        let palette = Palette {
            ink: colours.ink.0,
            muted: colours.muted.0,
            rule: colours.rule.0,
            panel: colours.panel.0,
            attention: colours.attention.0,
            ..Palette::from_accent(wanted)
        };
        let notices = if palette.accent == wanted {
            Vec::new()
        } else {
            vec![Notice::AccentDarkened { wanted, used: palette.accent }]
        };
        let sizes = read.r#type;
        Self {
            page,
            margins: read.page.margins,
            unit: read.page.unit,
            body: sizes.body.size,
            scale: TypeScale {
                title: sizes.title,
                headings: [sizes.heading_1, sizes.heading_2, sizes.heading_3],
                lead: sizes.lead,
                body: sizes.body,
                small: sizes.small,
                caption: sizes.caption,
                table: sizes.table,
                table_small: sizes.table_small,
                furniture: sizes.furniture,
                tile: sizes.tile,
            },
            table: TableLook {
                row: read.table.row,
                row_small: read.table.row_small,
                column: read.table.column,
                column_small: read.table.column_small,
                hairline: read.table.hairline,
                rule: read.table.rule,
            },
            palette,
            notices,
        }
    }
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEAL: Rgb = [10, 107, 90];

    fn fault(toml: &str) -> ThemeError {
        Theme::load(toml, Path::new("house.toml"), TEAL, Paper::A4).expect_err("the theme is wrong")
    }

    #[test]
    fn the_theme_that_comes_with_the_program_loads() {
        let theme = Theme::zonula(TEAL, Paper::A4);
        assert_eq!(theme.palette.accent, TEAL);
        assert!(theme.notices.is_empty());
    }

    #[test]
    fn a_pale_accent_is_darkened_with_a_notice() {
        let theme = Theme::zonula([250, 200, 60], Paper::Letter);
        assert!(colour::contrast(theme.palette.accent, colour::WHITE) >= colour::TEXT_CONTRAST);
        assert_eq!(theme.notices.len(), 1);
    }

    #[test]
    fn a_wrong_colour_is_named_with_file_and_line() {
        let toml = ZONULA.replace("\"#566369\"", "\"grey\"");
        let error = fault(&toml);
        let line =
            1 + toml.lines().position(|line| line.starts_with("muted")).expect("it is there");
        assert_eq!(error.line, line);
        assert_eq!(
            error.to_string(),
            format!("house.toml, line {line}: `grey` is not a colour `#rrggbb`")
        );
    }

    #[test]
    fn words_too_pale_to_read_are_refused() {
        let error = fault(&ZONULA.replace("\"#566369\"", "\"#b0b0b0\""));
        assert!(error.what.contains("`#b0b0b0` is too pale"), "{error}");
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(fault(&format!("{ZONULA}\nshadow = 3\n")).what.contains("shadow"));
    }

    #[test]
    fn margins_that_leave_no_page_are_refused() {
        let error =
            fault(&ZONULA.replace("[72.0, 54.0, 54.0, 54.0]", "[72.0, 300.0, 54.0, 262.0]"));
        assert!(error.what.starts_with("`margins`"), "{error}");
    }
}
