//! Faces: the bundled font files, their own numbers, and which characters each can draw.

use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::{GlyphMetrics, Metrics};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::drawing::Cut;

/// A bundled face: the four cuts of the text family, then those that stand in for characters it lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(u8);

/// A face's own numbers, in its units.
#[derive(Clone, Debug)]
pub struct Face {
    /// Which one it is.
    pub id: FaceId,
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

/// The bundled faces, each read when it is first asked for.
#[derive(Default)]
pub struct Faces {
    read: [OnceLock<Face>; FILES.len()],
}

/// A font file with its PostScript name.
pub(super) struct FaceFile {
    pub name: &'static str,
    pub bytes: &'static [u8],
}

macro_rules! bundled {
    ($name:literal) => {
        FaceFile {
            name: $name,
            bytes: include_bytes!(concat!("../../../../../templates/fonts/", $name, ".ttf")),
        }
    };
}

/// The files, the cuts first and in their order.
pub(super) static FILES: [FaceFile; 7] = [
    bundled!("SourceSans3-Regular"),
    bundled!("SourceSans3-It"),
    bundled!("SourceSans3-Semibold"),
    bundled!("SourceSans3-Bold"),
    bundled!("NotoSansArabic-Regular"),
    bundled!("NotoSansArabic-SemiBold"),
    bundled!("DroidSansFallback-Regular"),
];

/// What stands in for characters that the text family lacks: for light cuts and for heavy ones.
///
/// Arabic has no slant, and Han has one weight only: four megabytes for names are enough.
static STAND_INS: [(FaceId, FaceId); 2] = [(FaceId(4), FaceId(5)), (FaceId(6), FaceId(6))];

impl FaceId {
    /// Returns the face of a cut.
    pub const fn of(cut: Cut) -> Self {
        Self(cut as u8)
    }

    /// Returns its place among all faces.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// Returns all faces, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u8..).take(FILES.len()).map(Self)
    }

    /// Returns the faces that may stand in for a cut, the likeliest first.
    pub(super) fn stand_ins(cut: Cut) -> impl Iterator<Item = Self> {
        let heavy = matches!(cut, Cut::Semibold | Cut::Bold);
        STAND_INS.iter().map(move |(light, strong)| if heavy { *strong } else { *light })
    }
}

impl Faces {
    /// Returns a face.
    pub fn get(&self, id: FaceId) -> &Face {
        self.read[id.index()].get_or_init(|| Face::read(id, &FILES[id.index()]))
    }
}

impl std::fmt::Debug for Faces {
    /// Leaves the faces out: their tables tell a reader nothing.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Faces").finish_non_exhaustive()
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

    fn read(id: FaceId, file: &FaceFile) -> Self {
        let font =
            FontRef::new(file.bytes).expect("the bundled faces are sound; a test reads each");
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
            id,
            bytes: file.bytes,
            name: file.name,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cut_is_read_from_its_own_file() {
        let faces = Faces::default();
        let weights: Vec<u16> = FaceId::all().map(|id| faces.get(id).weight).collect();
        assert_eq!(weights, [400, 400, 600, 700, 400, 600, 400]);
        assert!(faces.get(FaceId::of(Cut::Italic)).slant < 0.0);
    }

    #[test]
    fn the_han_face_has_every_unified_ideograph_of_unicode_1_1() {
        let faces = Faces::default();
        let han = faces.get(FaceId(6));
        assert!(('\u{4e00}'..='\u{9fa5}').all(|character| han.has(character)));
    }

    #[test]
    fn the_arabic_faces_have_the_letters_of_arabic_persian_and_urdu() {
        let faces = Faces::default();
        for id in [FaceId(4), FaceId(5)] {
            for letter in
                ('\u{621}'..='\u{63a}').chain('\u{641}'..='\u{652}').chain("پچژگکیٹڈڑےھ".chars())
            {
                assert!(faces.get(id).has(letter), "{id:?} {letter}");
            }
        }
    }
}
