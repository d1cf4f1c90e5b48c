//! Instructions of a page: only those that write, followed through forms and saved states.

use super::guard;
use super::layers::Layers;
use super::text::{Letter, Page, meaning_of};
use crate::limits::{PDF_FORMS, PDF_INSTRUCTION_BYTES, PDF_INSTRUCTIONS, PDF_LETTERS, PDF_NESTING};
use compact_str::CompactString;
use hayro_font::hayro_cmap;
use hayro_font::hayro_syntax::Pdf;
use hayro_font::hayro_syntax::content::TypedIter;
use hayro_font::hayro_syntax::content::ops::TypedInstruction;
use hayro_font::hayro_syntax::object::dict::keys;
use hayro_font::hayro_syntax::object::{Dict, Name, Object, Rect, Stream};
use hayro_font::hayro_syntax::page::Resources;
use hayro_font::kurbo::{Affine, Point, Rect as Frame, Shape, Vec2};
use hayro_font::{
    CMapResolverFn, Font, FontCache, FontGlyph, FontQuery, FontResolverFn, UNITS_PER_EM,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How much of a document is still carried out.
pub(super) struct Budget {
    instructions: usize,
    letters: usize,
    forms: usize,
    bytes: usize,
    spent: bool,
}

impl Budget {
    pub fn new() -> Self {
        Self {
            instructions: PDF_INSTRUCTIONS,
            letters: PDF_LETTERS,
            forms: PDF_FORMS,
            bytes: PDF_INSTRUCTION_BYTES,
            spent: false,
        }
    }

    /// Says whether something was not read for its size.
    pub fn is_spent(&self) -> bool {
        self.spent
    }

    /// Takes from one allowance; `false` where nothing is left of it.
    fn take(&mut self, allowance: fn(&mut Self) -> &mut usize, amount: usize) -> bool {
        let left = allowance(self);
        match left.checked_sub(amount) {
            Some(rest) => *left = rest,
            None => self.spent = true,
        }
        !self.spent
    }
}

/// What instructions set before they write.
#[derive(Clone)]
struct State<'a> {
    /// From the space of the instructions to the page as it is shown.
    page: Affine,
    font: Option<Font<'a>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
    invisible: bool,
}

/// Carries the writing instructions of one page out.
pub(super) struct Interpreter<'a, 'b> {
    budget: &'b mut Budget,
    page: &'b mut Page,
    fonts: FontCache<'a>,
    /// The fonts that were set before, by where the file describes them.
    known: BTreeMap<usize, Option<Font<'a>>>,
    font_resolver: FontResolverFn,
    cmap_resolver: CMapResolverFn,
    layers: Layers,
    sound: bool,
}

impl<'a, 'b> Interpreter<'a, 'b> {
    pub fn new(pdf: &'a Pdf, budget: &'b mut Budget, page: &'b mut Page) -> Self {
        let font_resolver: FontResolverFn = Arc::new(|query| match query {
            FontQuery::Standard(font) => Some(font.get_font_data()),
            FontQuery::Fallback(font) => Some(font.pick_standard_font().get_font_data()),
        });
        Self {
            layers: Layers::of(pdf),
            budget,
            page,
            fonts: FontCache::new(),
            known: BTreeMap::new(),
            font_resolver,
            cmap_resolver: Arc::new(hayro_cmap::load_embedded),
            sound: true,
        }
    }

    /// Says whether everything that was drawn could be read.
    pub fn is_sound(&self) -> bool {
        self.sound
    }

    /// Carries the instructions of a page or a form out.
    pub fn run(&mut self, content: &[u8], resources: &Resources<'a>, page: Affine, depth: usize) {
        let state = State {
            page,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            invisible: false,
        };
        self.run_with(content, resources, state, depth);
    }

    fn run_with(
        &mut self,
        content: &[u8],
        resources: &Resources<'a>,
        mut state: State<'a>,
        depth: usize,
    ) {
        if !self.budget.take(|it| &mut it.bytes, content.len()) {
            return;
        }
        let (mut saved, mut shown) = (vec![], vec![]);
        let (mut text, mut line) = (Affine::IDENTITY, Affine::IDENTITY);
        let mut instructions = TypedIter::new(content);
        while let Some(instruction) = instructions.next() {
            if self.budget.is_spent() || !self.budget.take(|it| &mut it.instructions, 1) {
                return;
            }
            let visible = shown.last().copied().unwrap_or(true);
            let next_line = |line: Affine, x: f64, y: f64| line * Affine::translate((x, y));
            match instruction {
                TypedInstruction::SaveState(_) if saved.len() < PDF_NESTING * 16 => {
                    saved.push(state.clone());
                }
                TypedInstruction::RestoreState(_) => state = saved.pop().unwrap_or(state),
                TypedInstruction::Transform(t) => {
                    let t = [t.0, t.1, t.2, t.3, t.4, t.5].map(|it| it.as_f64());
                    state.page *= Affine::new(t);
                }
                TypedInstruction::BeginText(_) => {
                    (text, line) = (Affine::IDENTITY, Affine::IDENTITY);
                }
                TypedInstruction::SetTextMatrix(m) => {
                    line = Affine::new([m.0, m.1, m.2, m.3, m.4, m.5].map(|it| it.as_f64()));
                    text = line;
                }
                TypedInstruction::TextFont(font) => {
                    state.font = self.font(resources, font.0);
                    state.size = font.1.as_f64();
                }
                TypedInstruction::CharacterSpacing(it) => state.letter_space = it.0.as_f64(),
                TypedInstruction::WordSpacing(it) => state.word_space = it.0.as_f64(),
                TypedInstruction::HorizontalScaling(it) => state.stretch = it.0.as_f64() / 100.0,
                TypedInstruction::TextLeading(it) => state.leading = it.0.as_f64(),
                TypedInstruction::TextRise(it) => state.rise = it.0.as_f64(),
                TypedInstruction::TextRenderingMode(it) => {
                    state.invisible = matches!(it.0.as_i64(), 3 | 7);
                }
                TypedInstruction::NextLine(it) => {
                    line = next_line(line, it.0.as_f64(), it.1.as_f64());
                    text = line;
                }
                TypedInstruction::NextLineAndSetLeading(it) => {
                    state.leading = -it.1.as_f64();
                    line = next_line(line, it.0.as_f64(), it.1.as_f64());
                    text = line;
                }
                TypedInstruction::NextLineUsingLeading(_) => {
                    line = next_line(line, 0.0, -state.leading);
                    text = line;
                }
                TypedInstruction::ShowText(it) => {
                    self.show(it.0.as_bytes(), &state, &mut text, visible);
                }
                TypedInstruction::NextLineAndShowText(it) => {
                    line = next_line(line, 0.0, -state.leading);
                    text = line;
                    self.show(it.0.as_bytes(), &state, &mut text, visible);
                }
                TypedInstruction::ShowTextWithParameters(it) => {
                    (state.word_space, state.letter_space) = (it.0.as_f64(), it.1.as_f64());
                    line = next_line(line, 0.0, -state.leading);
                    text = line;
                    self.show(it.2.as_bytes(), &state, &mut text, visible);
                }
                TypedInstruction::ShowTexts(it) => {
                    for part in it.0.iter::<Object<'_>>() {
                        match part {
                            Object::String(part) => {
                                self.show(part.as_bytes(), &state, &mut text, visible);
                            }
                            Object::Number(number) => {
                                let shift = -number.as_f64() / 1000.0 * state.size * state.stretch;
                                text *= Affine::translate((shift, 0.0));
                            }
                            _ => {}
                        }
                    }
                }
                TypedInstruction::XObject(it) if visible => {
                    if let Some(drawn) = resources.get_x_object(it.0) {
                        self.drawn(&drawn, resources, &state, depth);
                    }
                }
                TypedInstruction::InlineImage(_) if visible => self.page.pictures += 1,
                TypedInstruction::BeginMarkedContent(_) if shown.len() < PDF_NESTING * 16 => {
                    shown.push(visible);
                }
                TypedInstruction::BeginMarkedContentWithProperties(it)
                    if shown.len() < PDF_NESTING * 16 =>
                {
                    let name = it.1.clone().into_name();
                    let layer =
                        name.and_then(|name| self.layers.is_hidden(&resources.properties, name));
                    shown.push(visible && !layer.unwrap_or_default());
                }
                TypedInstruction::EndMarkedContent(_) => {
                    shown.pop();
                }
                _ => {}
            }
        }
    }

    /// Draws a form; a picture is only counted.
    fn drawn(
        &mut self,
        drawn: &Stream<'a>,
        resources: &Resources<'a>,
        state: &State<'a>,
        depth: usize,
    ) {
        let dict = drawn.dict();
        let kind = dict.get::<Name<'_>>(keys::SUBTYPE);
        match kind.as_deref() {
            Some(keys::IMAGE) => self.page.pictures += 1,
            Some(keys::FORM) if !self.layers.is_hidden(dict, keys::OC).unwrap_or_default() => {
                if depth >= PDF_NESTING || !self.budget.take(|it| &mut it.forms, 1) {
                    self.sound &= depth < PDF_NESTING;
                    return;
                }
                let Some((content, is_whole)) = guard::unpack(drawn) else {
                    self.sound = false;
                    return;
                };
                self.sound &= is_whole;
                let own = dict.get::<Dict<'a>>(keys::RESOURCES).map(Resources::new);
                let mut state = state.clone();
                state.page *= matrix(dict);
                let resources = own.as_ref().unwrap_or(resources);
                self.run_with(&content, resources, state, depth + 1);
            }
            _ => {}
        }
    }

    /// Writes what a field or a remark laid over the page shows.
    pub fn annotation(&mut self, dict: &Dict<'a>, resources: &Resources<'a>, page: Affine) {
        const NOT_SHOWN: u32 = 1 << 1 | 1 << 5;
        let flags = dict.get::<u32>(keys::F).unwrap_or_default();
        let appearance = dict.get::<Dict<'a>>(keys::AP).and_then(|it| match it.get(keys::N)? {
            Object::Stream(stream) => Some(stream),
            Object::Dict(states) => states.get::<Stream<'_>>(dict.get::<Name<'_>>(keys::AS)?),
            _ => None,
        });
        let (Some(appearance), Some(rect)) = (appearance, dict.get::<Rect>(keys::RECT)) else {
            return;
        };
        let bounds = appearance.dict().get::<[f64; 4]>(keys::BBOX).unwrap_or([0.0, 0.0, 1.0, 1.0]);
        let bounds = Frame::new(bounds[0], bounds[1], bounds[2], bounds[3]).to_path(0.1);
        let bounds = (matrix(appearance.dict()) * bounds).bounding_box();
        if flags & NOT_SHOWN != 0 || bounds.width() <= 0.0 || bounds.height() <= 0.0 {
            return;
        }
        let (x, y) = (rect.width() / bounds.width(), rect.height() / bounds.height());
        let fit = Affine::new([x, 0.0, 0.0, y, rect.x0 - x * bounds.x0, rect.y0 - y * bounds.y0]);
        let Some((content, is_whole)) = guard::unpack(&appearance) else {
            self.sound = false;
            return;
        };
        self.sound &= is_whole;
        let own = appearance.dict().get::<Dict<'a>>(keys::RESOURCES).map(Resources::new);
        let place = page * fit * matrix(appearance.dict());
        self.run(&content, own.as_ref().unwrap_or(resources), place, 1);
    }

    fn font(&mut self, resources: &Resources<'a>, name: &Name<'_>) -> Option<Font<'a>> {
        let dict = resources.get_font(name)?;
        let place = dict.data().as_ptr() as usize;
        if let Some(known) = self.known.get(&place) {
            return known.clone();
        }
        let sound = guard::is_sound_font(&dict);
        self.sound &= sound;
        let font = || self.fonts.font(&dict, &self.font_resolver, &self.cmap_resolver);
        let font = if sound { font() } else { None };
        self.known.insert(place, font.clone());
        font
    }

    /// Writes a string, letter by letter.
    fn show(&mut self, codes: &[u8], state: &State<'a>, text: &mut Affine, visible: bool) {
        let Some(font) = &state.font else {
            self.page.unknown += codes.len();
            return;
        };
        let mut at = 0;
        while at < codes.len() {
            let (code, length) = font.read_code(codes, at);
            at += length.max(1);
            let advance = font.code_advance(code) / f64::from(UNITS_PER_EM) * state.size;
            let word = if code == 32 && length == 1 { state.word_space } else { 0.0 };
            let space = state.letter_space + word;
            let across = font.is_horizontal();
            let step = |space: f64| {
                if across {
                    Vec2::new((advance.x + space) * state.stretch, 0.0)
                } else {
                    Vec2::new(0.0, advance.y + space)
                }
            };
            if visible && self.budget.take(|it| &mut it.letters, 1) {
                let place = state.page * *text * Affine::translate((0.0, state.rise));
                self.letter(font, code, state, place, step(0.0));
            }
            *text *= Affine::translate(step(space));
        }
    }

    fn letter(&mut self, font: &Font<'a>, code: u32, state: &State<'a>, place: Affine, step: Vec2) {
        let meaning = match font.glyph(font.map_code(code), code) {
            FontGlyph::Outline(glyph) => glyph.as_unicode(),
            FontGlyph::Type3(glyph) => glyph.as_unicode(),
        };
        let text = meaning.map(|meaning| meaning_of(&meaning)).unwrap_or_default();
        let (from, to) = (place * Point::ZERO, place * step.to_point());
        let up = place * Point::new(0.0, state.size) - from;
        let along = place * Point::new(state.size, 0.0) - from;
        let numbers = [from.x, from.y, to.x, to.y, up.hypot()];
        if !numbers.into_iter().all(|it| it.is_finite() && it.abs() < 1e5) || up.hypot() < 0.5 {
            return;
        }
        if text.is_empty() {
            self.page.unknown += 1;
        }
        if state.invisible && text != " " {
            self.page.invisible += 1;
        }
        let turn = match (along.x.abs() >= along.y.abs(), along.x >= 0.0, along.y >= 0.0) {
            (true, true, _) => 0,
            (true, false, _) => 2,
            (false, _, true) => 1,
            (false, _, false) => 3,
        };
        self.page.letters.push(Letter {
            text: if text.is_empty() { CompactString::const_new("\u{fffd}") } else { text },
            from: (from.x as f32, from.y as f32),
            to: (to.x as f32, to.y as f32),
            size: up.hypot() as f32,
            turn,
        });
    }
}

fn matrix(form: &Dict<'_>) -> Affine {
    form.get::<[f64; 6]>(keys::MATRIX).map_or(Affine::IDENTITY, Affine::new)
}
