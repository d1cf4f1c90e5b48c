//! Fonts: words shaped into glyphs of Source Sans 3 and of the faces that stand in where it ends.

mod face;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use indexmap::IndexMap;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFeatures, LayoutContext, LineHeight, StyleProperty};

pub use face::{Face, FaceId, Faces};

use crate::bytes::Bytes;
use crate::drawing::Cut;
use crate::logo::{Logo, LogoError};
use crate::text::direction::{self, is_ignorable, is_mark};

/// Shaped words kept for their next use; beyond this many the store starts anew.
const WORDS_KEPT: usize = 16_384;

/// Pictures kept for their next use: a logo and a signature, each of two brands.
const PICTURES_KEPT: usize = 4;

/// The most bytes of pixels for which a picture is kept: those of a logo for print. What a camera
/// took is read anew each time.
const MOST_KEPT: usize = 4 << 20;

/// Drawn for a character that no face has.
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
    /// Whose glyph it is.
    pub face: FaceId,
    /// The glyph's number in the face.
    pub id: u16,
    /// How far the pen moves on, kerning included.
    pub advance: f32,
    /// Where the glyph stands relative to the pen: right and up.
    pub offset: (f32, f32),
    /// The bytes of the words it stands for; empty for the further glyphs of one character.
    pub text: Bytes,
}

/// Words of one direction on one line as glyphs, in ems.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shaped {
    /// The glyphs, from left to right.
    pub glyphs: Vec<ShapedGlyph>,
    /// The sum of the advances.
    pub width: f32,
    /// Characters that no face has; a box is drawn for each, which still stands for its text.
    pub missing: Vec<char>,
}

/// The bundled faces with a shaper, and the pictures that reports bear; share one among all reports of
/// a run.
pub struct Fonts {
    faces: Arc<Faces>,
    shaper: Mutex<Shaper>,
    /// The space of each cut and kind of figures, which is asked for as often as all words.
    spaces: [OnceLock<Arc<Shaped>>; 8],
    /// The pictures that were read last, with their files: a clinic's reports bear the same.
    pictures: Mutex<Vec<(Vec<u8>, Logo)>>,
}

struct Shaper {
    faces: Arc<Faces>,
    fonts: FontContext,
    layouts: LayoutContext<()>,
    words: BTreeMap<(Cut, Figures), IndexMap<String, Arc<Shaped>>>,
    kept: usize,
}

impl Fonts {
    /// Makes the bundled faces available; each is read when it is first needed.
    pub fn bundled() -> Self {
        let mut collection =
            Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for file in &face::FILES {
            let named = FontInfoOverride { family_name: Some(file.name), ..Default::default() };
            collection.register_fonts(Blob::new(Arc::new(file.bytes)), Some(named));
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        let faces = Arc::new(Faces::default());
        let shaper = Shaper {
            faces: Arc::clone(&faces),
            fonts,
            layouts: LayoutContext::new(),
            words: BTreeMap::new(),
            kept: 0,
        };
        Self {
            faces,
            shaper: Mutex::new(shaper),
            spaces: Default::default(),
            pictures: Mutex::default(),
        }
    }

    /// Reads a picture, or finds that it was among the last ones.
    pub(crate) fn picture(&self, file: &[u8]) -> Result<Logo, LogoError> {
        let pictures = || self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, logo)) = pictures().iter().find(|(known, _)| known == file) {
            return Ok(logo.clone());
        }
        let logo = Logo::read(file)?;
        let small = match &logo {
            Logo::Pixels(picture) => picture.pixels.len() <= MOST_KEPT,
            Logo::Drawn(_) => true,
        };
        if small {
            let mut kept = pictures();
            if kept.len() >= PICTURES_KEPT {
                kept.remove(0);
            }
            kept.push((file.to_vec(), logo.clone()));
        }
        Ok(logo)
    }

    /// Forgets the words that were shaped, which are those of reports, and the last pictures.
    pub fn forget(&self) {
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let mut shaper = self.shaper.lock().unwrap_or_else(PoisonError::into_inner);
        shaper.words.clear();
        shaper.kept = 0;
        shaper.layouts = LayoutContext::new();
    }

    /// Returns the face of a cut.
    pub fn face(&self, cut: Cut) -> &Face {
        self.faces.get(FaceId::of(cut))
    }

    /// Returns all faces.
    pub fn faces(&self) -> Arc<Faces> {
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

    /// Returns the space between words.
    pub fn space(&self, cut: Cut, figures: Figures) -> &Shaped {
        let space = &self.spaces[cut as usize * 2 + figures as usize];
        space.get_or_init(|| self.shape(" ", cut, figures))
    }

    /// Turns words of one direction into glyphs, from left to right, on one line.
    ///
    /// A character that the cut lacks is drawn in a face that stands in, one that no face has
    /// becomes a box.
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
        let shaped = Arc::new(shaper.shaped(text, cut, figures));
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
        self.missing.extend(other.missing);
        self.glyphs.extend(other.glyphs.into_iter().map(|mut glyph| {
            let own = glyph.text.range();
            glyph.text = (at + own.start..at + own.end).into();
            glyph
        }));
    }
}

/// Letters in a row that one face draws; `None` for a character that none has.
struct Stretch {
    face: Option<FaceId>,
    text: Range<usize>,
}

impl Shaper {
    fn shaped(&mut self, text: &str, cut: Cut, figures: Figures) -> Shaped {
        let mut stretches = self.stretches(text, cut);
        let rightward = !direction::has_right_to_left(text);
        if !rightward {
            stretches.reverse();
        }
        let mut whole = Shaped::default();
        for Stretch { face, text: range } in stretches {
            let words = &text[range.clone()];
            let drawn = match face {
                Some(face) if rightward => self.shape(words, face, figures),
                // A sign from a face of the other direction is not turned by the shaper.
                Some(face) if !direction::has_right_to_left(words) => {
                    self.shape(&direction::mirrored(words), face, figures)
                }
                Some(face) => self.shape(words, face, figures),
                None => self.boxed(words, cut, figures),
            };
            whole.append(drawn, range.start);
        }
        whole
    }

    /// Finds who draws which letters. Marks and signs stay with the letters before them where that
    /// face has them; what only steers (joiners, direction marks) is given to no other face.
    fn stretches(&self, text: &str, cut: Cut) -> Vec<Stretch> {
        let own = FaceId::of(cut);
        let mut stretches: Vec<Stretch> = Vec::new();
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            let has = |face: &FaceId| self.faces.get(*face).has(character);
            let before = stretches.last().and_then(|stretch| stretch.face);
            let stays = is_mark(character) || !character.is_alphanumeric();
            let face = before
                .filter(|face| (*face == own || stays) && has(face))
                .or_else(|| Some(own).filter(has))
                .or_else(|| FaceId::stand_ins(cut).find(has));
            if is_ignorable(character) && face != before {
                continue;
            }
            match stretches.last_mut() {
                Some(last) if face.is_some() && last.face == face && last.text.end == at => {
                    last.text.end = end;
                }
                _ => stretches.push(Stretch { face, text: at..end }),
            }
        }
        stretches
    }

    /// Draws a box for a character, since a `.notdef` glyph has no place in a document. The box
    /// still stands for the character it replaces.
    fn boxed(&mut self, lost: &str, cut: Cut, figures: Figures) -> Shaped {
        let mut drawn = self.shape(SUBSTITUTE, FaceId::of(cut), figures);
        for glyph in &mut drawn.glyphs {
            glyph.text = (0..lost.len()).into();
        }
        drawn.missing.extend(lost.chars());
        drawn
    }

    fn shape(&mut self, text: &str, face: FaceId, figures: Figures) -> Shaped {
        if text.is_empty() {
            return Shaped::default();
        }
        let size = f32::from(self.faces.get(face).units_per_em);
        let family = FontFamily::named(face::FILES[face.index()].name);
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(family));
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
        // From right to left, what a ligature has taken in comes before the ligature.
        let mut lent: Option<Range<usize>> = None;
        for cluster in layout.lines().flat_map(|line| line.runs()).flat_map(|run| {
            run.visual_clusters().collect::<Vec<_>>() // the iterator borrows the run
        }) {
            let mut range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                // A ligature's glyph belongs to its first letter; the others lend it their text.
                match shaped.glyphs.last_mut() {
                    Some(ligature) if !cluster.is_rtl() => {
                        ligature.text = around(&ligature.text.range(), &range).into();
                    }
                    _ => lent = Some(lent.map_or(range.clone(), |lent| around(&lent, &range))),
                }
                continue;
            }
            if let Some(lent) = lent.take() {
                range = around(&lent, &range);
            }
            let first = shaped.glyphs.len();
            for glyph in cluster.glyphs() {
                let own = if shaped.glyphs.len() == first { range.clone() } else { 0..0 };
                let advance = glyph.advance / size;
                shaped.width += advance;
                shaped.glyphs.push(ShapedGlyph {
                    face,
                    id: u16::try_from(glyph.id).unwrap_or(0),
                    advance,
                    offset: (glyph.x / size, -glyph.y / size),
                    text: own.into(),
                });
            }
        }
        shaped
    }
}

fn around(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
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
            let told: String = shaped.glyphs.iter().map(|glyph| glyph.text.of(word)).collect();
            assert_eq!(told, word);
        }
    }

    #[test]
    fn a_character_without_a_glyph_becomes_a_box_that_keeps_its_text() {
        let shaped = Fonts::bundled().shape("A\u{e123}", Cut::Regular, Figures::Proportional);
        assert_eq!(shaped.missing, ['\u{e123}']);
        assert_eq!(shaped.glyphs[1].text.range(), 1..4);
        assert_ne!(shaped.glyphs[1].id, 0);
    }

    #[test]
    fn signs_that_reports_use_are_in_every_cut() {
        let fonts = Fonts::bundled();
        let signs = "µμβΔ≥≤<>±−–—·•×→↑↓▲▼△▽●○■□◆«»„“”‘’…°²³⁻¹½%‰†‡§\u{a0}\u{202f}\u{2009}\u{2010}";
        for cut in [Cut::Regular, Cut::Italic, Cut::Semibold, Cut::Bold] {
            for sign in signs.chars() {
                let shaped = fonts.shape(&sign.to_string(), cut, Figures::Proportional);
                let own = |glyph: &ShapedGlyph| glyph.id != 0 && glyph.face == FaceId::of(cut);
                assert!(
                    shaped.glyphs.iter().all(own) && shaped.missing.is_empty(),
                    "{cut:?} {sign}"
                );
            }
        }
    }

    /// Glyphs of a name with their text, from left to right.
    fn drawn(text: &str, cut: Cut) -> Vec<(u16, &str)> {
        let shaped = Fonts::bundled().shape(text, cut, Figures::Proportional);
        assert!(shaped.missing.is_empty(), "{:?}", shaped.missing);
        shaped.glyphs.iter().map(|glyph| (glyph.id, glyph.text.of(text))).collect()
    }

    // Glyph numbers and order as HarfBuzz gives them (uharfbuzz 0.57) for the same font file.
    #[test]
    fn arabic_letters_join_and_run_from_right_to_left() {
        assert_eq!(drawn("محمد", Cut::Regular), [(29, "د"), (78, "م"), (26, "ح"), (79, "م")]);
        assert_eq!(drawn("لا", Cut::Regular), [(10, "ا"), (73, "ل")]);
    }

    #[test]
    fn heavy_words_take_heavy_stand_ins() {
        let fonts = Fonts::bundled();
        let face = |cut| fonts.shape("علي", cut, Figures::Proportional).glyphs[0].face;
        assert_eq!(fonts.faces().get(face(Cut::Regular)).weight, 400);
        assert_eq!(fonts.faces().get(face(Cut::Semibold)).weight, 600);
    }

    #[test]
    fn what_only_steers_is_never_a_box() {
        for text in ["a\u{200e}b", "a\u{200b}\u{2060}b", "می\u{200c}خواهم", "ا\u{200f}ب"] {
            let shaped = Fonts::bundled().shape(text, Cut::Regular, Figures::Proportional);
            assert!(shaped.missing.is_empty(), "{text:?}");
        }
    }

    #[test]
    fn a_word_of_two_scripts_takes_each_letter_from_its_face() {
        let text = "Li李明Ω";
        let shaped = Fonts::bundled().shape(text, Cut::Regular, Figures::Proportional);
        let faces: Vec<usize> = shaped.glyphs.iter().map(|glyph| glyph.face.index()).collect();
        assert_eq!(faces, [0, 0, 6, 6, 0]);
    }
}
