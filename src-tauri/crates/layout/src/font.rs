//! Fonts: the four bundled cuts of Source Sans 3, their metrics, and words shaped into glyphs.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFeatures, LayoutContext, LineHeight, StyleProperty};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::{GlyphMetrics, Metrics};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::drawing::Cut;

/// Shaped words kept for their next use; beyond this many the store starts anew.
const WORDS_KEPT: usize = 16_384;

/// Drawn for a character that the face lacks.
const SUBSTITUTE: &str = "□";

/// Whether digits all have the same width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Figures {
    /// Each digit at its own width: running text.
    #[default]
    Proportional,
    /// All digits at one width, so that columns of numbers align: tables.
    Tabular,
}

/// One glyph of shaped words, in ems.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapedGlyph {
    /// The glyph's number in the face.
    pub id: u16,
    /// How far the pen moves on, kerning included.
    pub advance: f32,
    /// Where the glyph stands relative to the pen: right and up.
    pub offset: (f32, f32),
    /// The bytes of the words it stands for; empty for the further glyphs of one character.
    pub text: Range<usize>,
}

/// Words on one line as glyphs of one cut, in ems.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shaped {
    /// The glyphs, from left to right.
    pub glyphs: Vec<ShapedGlyph>,
    /// The sum of the advances.
    pub width: f32,
    /// Characters that the face lacks; a box is drawn for each, which still stands for its text.
    pub missing: Vec<char>,
}

/// A face's own numbers, in its units.
#[derive(Clone, Debug)]
pub struct Face {
    /// Which cut it is.
    pub cut: Cut,
    /// The font file.
    pub bytes: &'static [u8],
    /// The PostScript name.
    pub name: &'static str,
    /// Units to the em.
    pub units_per_em: u16,
    /// Height of the tallest letters above the baseline.
    pub ascent: i16,
    /// Depth below the baseline, negative.
    pub descent: i16,
    /// Height of capitals.
    pub cap_height: i16,
    /// Height of small letters.
    pub x_height: i16,
    /// Left, bottom, right and top of all glyphs together.
    pub bounds: [i16; 4],
    /// 400 regular, 600 semibold, 700 bold.
    pub weight: u16,
    /// Degrees of slant, negative to the right.
    pub slant: f32,
    /// Advance of each glyph.
    pub advances: Vec<u16>,
    /// The characters that have a glyph, ascending.
    characters: Vec<u32>,
}

/// The bundled faces with a shaper; share one among all reports of a run.
pub struct Fonts {
    faces: Arc<[Face; 4]>,
    shaper: Mutex<Shaper>,
}

struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    words: BTreeMap<(Cut, Figures), BTreeMap<String, Arc<Shaped>>>,
    kept: usize,
}

/// Cut, family name for the shaper, PostScript name and file.
static FILES: [(Cut, &str, &str, &[u8]); 4] = [
    (
        Cut::Regular,
        "regular",
        "SourceSans3-Regular",
        include_bytes!("../../../../templates/fonts/SourceSans3-Regular.ttf"),
    ),
    (
        Cut::Italic,
        "italic",
        "SourceSans3-It",
        include_bytes!("../../../../templates/fonts/SourceSans3-It.ttf"),
    ),
    (
        Cut::Semibold,
        "semibold",
        "SourceSans3-Semibold",
        include_bytes!("../../../../templates/fonts/SourceSans3-Semibold.ttf"),
    ),
    (
        Cut::Bold,
        "bold",
        "SourceSans3-Bold",
        include_bytes!("../../../../templates/fonts/SourceSans3-Bold.ttf"),
    ),
];

impl Fonts {
    /// Reads the bundled faces; takes some milliseconds.
    pub fn bundled() -> Self {
        let mut collection =
            Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for (_, family, _, bytes) in FILES {
            let named = FontInfoOverride { family_name: Some(family), ..Default::default() };
            collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        let shaper =
            Shaper { fonts, layouts: LayoutContext::new(), words: BTreeMap::new(), kept: 0 };
        let faces = Arc::new(FILES.map(|(cut, _, name, bytes)| Face::read(cut, name, bytes)));
        Self { faces, shaper: Mutex::new(shaper) }
    }

    /// Returns the face of a cut.
    pub fn face(&self, cut: Cut) -> &Face {
        &self.faces[cut as usize]
    }

    /// Returns all faces, in the order of [`Cut`].
    pub fn faces(&self) -> Arc<[Face; 4]> {
        Arc::clone(&self.faces)
    }

    /// Returns the width in points of words on one line at a size in points, with kerning
    /// and tabular figures, as charts set them.
    pub fn measure(&self, text: &str, size: f32, cut: Cut) -> f32 {
        self.shape(text, cut, Figures::Tabular).width * size
    }

    /// Returns the height in points above the baseline that a cut needs at a size in points.
    pub fn ascent(&self, size: f32, cut: Cut) -> f32 {
        self.face(cut).ems(self.face(cut).ascent) * size
    }

    /// Returns the depth in points below the baseline that a cut needs, positive.
    pub fn descent(&self, size: f32, cut: Cut) -> f32 {
        -self.face(cut).ems(self.face(cut).descent) * size
    }

    /// Returns the height of capitals and digits in points.
    pub fn cap_height(&self, size: f32, cut: Cut) -> f32 {
        self.face(cut).ems(self.face(cut).cap_height) * size
    }

    /// Turns words into glyphs, on one line. A character that the face lacks becomes a box.
    pub fn shape(&self, text: &str, cut: Cut, figures: Figures) -> Arc<Shaped> {
        // A poisoned lock only means that another thread stopped; the words kept stay valid.
        let mut shaper = self.shaper.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shaper.words.get(&(cut, figures)).and_then(|words| words.get(text)) {
            return Arc::clone(known);
        }
        if shaper.kept >= WORDS_KEPT {
            shaper.words.clear();
            shaper.kept = 0;
        }
        let shaped = Arc::new(shaper.substituted(text, self.face(cut), figures));
        shaper.kept += 1;
        let words = shaper.words.entry((cut, figures)).or_default();
        words.insert(text.to_owned(), Arc::clone(&shaped));
        shaped
    }
}

impl Shaped {
    /// Appends what was shaped from the words at a place of a longer text.
    fn append(&mut self, other: Self, at: usize) {
        self.width += other.width;
        self.glyphs.extend(other.glyphs.into_iter().map(|mut glyph| {
            glyph.text = at + glyph.text.start..at + glyph.text.end;
            glyph
        }));
    }
}

impl Shaper {
    /// Shapes words; a box is drawn for each character that the face lacks, since a `.notdef` glyph
    /// has no place in a document. The box still stands for the character it replaces.
    fn substituted(&mut self, text: &str, face: &Face, figures: Figures) -> Shaped {
        let mut whole = Shaped::default();
        let mut start = 0;
        for (at, character) in text.char_indices().filter(|(_, character)| !face.has(*character)) {
            whole.append(self.shape(&text[start..at], face.cut, figures, face.units_per_em), start);
            let mut drawn = self.shape(SUBSTITUTE, face.cut, figures, face.units_per_em);
            for glyph in &mut drawn.glyphs {
                glyph.text = 0..character.len_utf8();
            }
            whole.append(drawn, at);
            whole.missing.push(character);
            start = at + character.len_utf8();
        }
        whole.append(self.shape(&text[start..], face.cut, figures, face.units_per_em), start);
        whole
    }

    fn shape(&mut self, text: &str, cut: Cut, figures: Figures, units: u16) -> Shaped {
        if text.is_empty() {
            return Shaped::default();
        }
        let size = f32::from(units);
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(FILES[cut as usize].1)));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.0)));
        let features = FontFeatures::from(match figures {
            Figures::Proportional => "\"pnum\" 1",
            Figures::Tabular => "\"tnum\" 1",
        });
        builder.push_default(StyleProperty::FontFeatures(features));
        let mut layout = builder.build(text);
        layout.break_all_lines(None);
        let mut shaped = Shaped::default();
        for cluster in layout.lines().flat_map(|line| line.runs()).flat_map(|run| {
            run.visual_clusters().collect::<Vec<_>>() // the iterator borrows the run
        }) {
            let range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                // A ligature's glyph belongs to its first letter; the others lend it their text.
                if let Some(ligature) = shaped.glyphs.last_mut() {
                    ligature.text.end = ligature.text.end.max(range.end);
                    ligature.text.start = ligature.text.start.min(range.start);
                }
                continue;
            }
            let first = shaped.glyphs.len();
            for glyph in cluster.glyphs() {
                let own = if shaped.glyphs.len() == first { range.clone() } else { 0..0 };
                let advance = glyph.advance / size;
                shaped.width += advance;
                shaped.glyphs.push(ShapedGlyph {
                    id: u16::try_from(glyph.id).unwrap_or(0),
                    advance,
                    offset: (glyph.x / size, -glyph.y / size),
                    text: own,
                });
            }
        }
        shaped
    }
}

impl Face {
    /// Tells whether the face has a glyph for a character.
    pub fn has(&self, character: char) -> bool {
        self.characters.binary_search(&u32::from(character)).is_ok()
    }

    /// Returns face units in ems.
    pub fn ems(&self, units: i16) -> f32 {
        f32::from(units) / f32::from(self.units_per_em)
    }

    fn read(cut: Cut, name: &'static str, bytes: &'static [u8]) -> Self {
        let font = FontRef::new(bytes).expect("the bundled faces are sound; a test reads each");
        let metrics = Metrics::new(&font, Size::unscaled(), LocationRef::default());
        let glyphs = GlyphMetrics::new(&font, Size::unscaled(), LocationRef::default());
        let advances = (0..glyphs.glyph_count())
            .map(|glyph| glyphs.advance_width(GlyphId::new(glyph)).unwrap_or(0.0) as u16)
            .collect();
        let mut characters: Vec<u32> =
            font.charmap().mappings().map(|(character, _)| character).collect();
        characters.sort_unstable();
        let bounds = metrics.bounds.unwrap_or_default();
        Self {
            cut,
            bytes,
            name,
            units_per_em: metrics.units_per_em,
            ascent: metrics.ascent as i16,
            descent: metrics.descent as i16,
            cap_height: metrics.cap_height.unwrap_or(metrics.ascent * 0.7) as i16,
            x_height: metrics.x_height.unwrap_or(metrics.ascent * 0.5) as i16,
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
                .map(|edge| edge as i16),
            weight: font.os2().map_or(400, |table| table.us_weight_class()),
            slant: metrics.italic_angle,
            advances,
            characters,
        }
    }
}

impl std::fmt::Debug for Fonts {
    /// Leaves the shaped words out: they are a patient's.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Fonts").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cut_is_read_from_its_own_file() {
        let fonts = Fonts::bundled();
        let weights: Vec<u16> = fonts.faces().iter().map(|face| face.weight).collect();
        assert_eq!(weights, [400, 400, 600, 700]);
        assert!(fonts.face(Cut::Italic).slant < 0.0);
    }

    #[test]
    fn kerning_brings_letters_together() {
        let fonts = Fonts::bundled();
        let apart = fonts.measure("A", 10.0, Cut::Regular) + fonts.measure("V", 10.0, Cut::Regular);
        assert!(fonts.measure("AV", 10.0, Cut::Regular) < apart - 0.1);
    }

    #[test]
    fn tabular_figures_have_one_width() {
        let fonts = Fonts::bundled();
        let width = |digit: &str| fonts.shape(digit, Cut::Regular, Figures::Tabular).width;
        for digit in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
            assert!((width(digit) - width("0")).abs() < 1e-6, "{digit}");
        }
        let loose = |digit: &str| fonts.shape(digit, Cut::Regular, Figures::Proportional).width;
        assert!(loose("1") < loose("0"));
    }

    #[test]
    fn the_glyphs_of_a_word_tell_all_its_text() {
        let fonts = Fonts::bundled();
        for word in ["efficient", "Äußerung", "µg/g", "≥", "ﬁn", "Ἀθῆναι", "Naïve"]
        {
            let shaped = fonts.shape(word, Cut::Regular, Figures::Proportional);
            let told: String =
                shaped.glyphs.iter().map(|glyph| &word[glyph.text.clone()]).collect();
            assert_eq!(told, word);
        }
    }

    #[test]
    fn a_character_without_a_glyph_becomes_a_box_that_keeps_its_text() {
        let shaped = Fonts::bundled().shape("A漢", Cut::Regular, Figures::Proportional);
        assert_eq!(shaped.missing, ['漢']);
        assert_eq!(shaped.glyphs[1].text, 1..4);
        assert_ne!(shaped.glyphs[1].id, 0);
    }

    #[test]
    fn signs_that_reports_use_are_in_every_cut() {
        let fonts = Fonts::bundled();
        let signs = "µμβΔ≥≤<>±−–—·•×→↑↓▲▼△▽●○■□◆«»„“”‘’…°²³⁻¹½%‰†‡§\u{a0}\u{202f}\u{2009}\u{2010}";
        for face in fonts.faces().iter() {
            for sign in signs.chars() {
                let shaped = fonts.shape(&sign.to_string(), face.cut, Figures::Proportional);
                assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "{:?} {sign}", face.cut);
            }
        }
    }
}
