//! Fonts: each used face once, reduced to its used glyphs, with the text that every glyph stands for.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use rayon::prelude::*;
use subsetter::GlyphRemapper;
use zonula_layout::{Face, FaceId, Faces};

use super::PdfError;
use super::object::{name, real};

/// What a glyph without text of its own says: nothing that can be seen or copied as a letter.
const SILENT: &str = "\u{200b}";

/// The code that stands for no glyph, `.notdef`.
const NOT_DEFINED: u16 = 0;

/// The codes of glyphs, by face.
///
/// A code is one glyph with one text. One glyph may serve several characters — micro sign and Greek
/// mu, space and no-break space — and each is copied as what it was written as.
#[derive(Default)]
pub struct Codes {
    faces: BTreeMap<FaceId, FaceCodes>,
}

/// The codes of one face's glyphs.
#[derive(Default)]
pub struct FaceCodes {
    /// The texts that each glyph stands for, with their codes, by glyph.
    known: Vec<Vec<(String, u16)>>,
    /// Glyph and text of each code, from code 1.
    list: Vec<(u16, String)>,
}

impl Codes {
    /// Returns the codes of a face's glyphs, to add to them.
    pub fn of(&mut self, face: FaceId) -> &mut FaceCodes {
        self.faces.entry(face).or_default()
    }

    /// Returns the codes of a face's glyphs; `None` for one that is not used.
    pub fn get(&self, face: FaceId) -> Option<&FaceCodes> {
        self.faces.get(&face)
    }
}

impl FaceCodes {
    /// Gives a glyph that stands for a text its code, if it has none.
    pub fn add(&mut self, glyph: u16, text: &str) {
        let place = usize::from(glyph);
        if self.known.len() <= place {
            self.known.resize_with(place + 1, Vec::new);
        }
        let texts = &mut self.known[place];
        if texts.iter().all(|(known, _)| known != text) {
            self.list.push((glyph, text.to_owned()));
            let code = u16::try_from(self.list.len()).unwrap_or(NOT_DEFINED);
            texts.push((text.to_owned(), code));
        }
    }

    /// Returns the code of a glyph that stands for a text.
    pub fn code(&self, glyph: u16, text: &str) -> u16 {
        let texts = self.known.get(usize::from(glyph)).map_or(&[][..], Vec::as_slice);
        texts.iter().find(|(known, _)| known == text).map_or(NOT_DEFINED, |(_, code)| *code)
    }
}

/// Returns the name of a face among a page's resources.
pub fn resource(face: FaceId) -> String {
    format!("F{}", face.index())
}

/// Returns the width that the file states for a glyph, in thousandths of an em.
pub fn width(face: &Face, glyph: u16) -> f32 {
    let advance = face.advances.get(usize::from(glyph)).copied().unwrap_or(0);
    f32::from(advance) * 1000.0 / f32::from(face.units_per_em)
}

/// Reduces the used faces to the glyphs in use, in the order of the faces.
pub fn subsets(faces: &Faces, codes: &Codes) -> Result<Vec<Subset>, PdfError> {
    let used: Vec<(&FaceId, &FaceCodes)> = codes.faces.iter().collect();
    used.par_iter().map(|(id, codes)| Subset::of(faces.get(**id), codes)).collect()
}

/// Adds the used faces and returns the dictionary for pages' resources.
pub fn add(file: &mut Document, faces: &Faces, codes: &Codes, subsets: Vec<Subset>) -> Dictionary {
    let mut fonts = Dictionary::new();
    for ((id, codes), subset) in codes.faces.iter().zip(subsets) {
        fonts.set(resource(*id), add_face(file, faces.get(*id), codes, subset));
    }
    fonts
}

/// A face reduced to the glyphs in use.
pub struct Subset {
    /// The font program.
    program: Vec<u8>,
    /// Each code's glyph in it, from code 1 on.
    places: Vec<u16>,
}

impl Subset {
    fn of(face: &Face, codes: &FaceCodes) -> Result<Self, PdfError> {
        let mut glyphs = GlyphRemapper::new();
        let places = codes.list.iter().map(|(glyph, _)| glyphs.remap(*glyph)).collect();
        let program = subsetter::subset(face.bytes, 0, &glyphs)
            .map_err(|_| PdfError::Subset { face: face.name })?;
        Ok(Self { program, places })
    }
}

fn add_face(file: &mut Document, face: &Face, codes: &FaceCodes, subset: Subset) -> ObjectId {
    let Subset { program, places } = subset;
    let base = format!("{}+{}", tag(face.id), face.name);

    let length = program.len() as i64;
    let program = file.add_object(Stream::new(dictionary! { "Length1" => length }, program));
    let scaled = |units: i16| real(face.ems(units) * 1000.0);
    let italic = if face.slant < 0.0 { 64 } else { 0 };
    let descriptor = file.add_object(dictionary! {
        "Type" => name("FontDescriptor"),
        "FontName" => name(&base),
        "Flags" => 4 + italic,
        "FontBBox" => face.bounds.map(scaled).to_vec(),
        "ItalicAngle" => real(face.slant),
        "Ascent" => scaled(face.ascent),
        "Descent" => scaled(face.descent),
        "CapHeight" => scaled(face.cap_height),
        "XHeight" => scaled(face.x_height),
        // No source states stems; this common estimate only guides substitution.
        "StemV" => i64::from(face.weight) / 5,
        "FontFile2" => program,
    });

    // No glyph has the first code.
    let mut places_bytes = vec![0, 0];
    places_bytes.extend(places.iter().flat_map(|place| place.to_be_bytes()));
    let code_to_glyph = file.add_object(Stream::new(Dictionary::new(), places_bytes));
    let widths: Vec<Object> =
        codes.list.iter().map(|(glyph, _)| real(width(face, *glyph))).collect();
    let descendant = file.add_object(dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("CIDFontType2"),
        "BaseFont" => name(&base),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 1000,
        "W" => vec![1.into(), Object::Array(widths)],
        "CIDToGIDMap" => code_to_glyph,
    });
    let texts = file.add_object(Stream::new(Dictionary::new(), to_unicode(codes)));
    file.add_object(dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("Type0"),
        "BaseFont" => name(&base),
        "Encoding" => name("Identity-H"),
        "DescendantFonts" => vec![Object::Reference(descendant)],
        "ToUnicode" => texts,
    })
}

/// Six letters mark a subset, another six for each face (ISO 32000-1, 9.6.4).
fn tag(face: FaceId) -> String {
    let letter = char::from(b'A' + (face.index() % 26) as u8);
    format!("ZONUL{letter}")
}

/// Writes the character map from codes to texts (ISO 32000-1, 9.10.3).
fn to_unicode(codes: &FaceCodes) -> Vec<u8> {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<String> = codes
        .list
        .iter()
        .zip(1u16..)
        .map(|((_, text), code)| {
            let text = if text.is_empty() { SILENT } else { text };
            let units = text.encode_utf16().fold(String::new(), |mut units, unit| {
                // Writing to a string cannot fail.
                let _ = write!(units, "{unit:04X}");
                units
            });
            format!("<{code:04X}> <{units}>\n")
        })
        .collect();
    for block in entries.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n", block.len()));
        map.extend(block.iter().map(String::as_str));
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}
