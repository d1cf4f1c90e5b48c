//! Layout of a page: letters become words, words phrases, phrases lines.

use super::text::{Letter, Page};
use zonula_model::{Frame, Place};

/// A gap wider than this part of the font's size parts two words.
const WORD_GAP: f32 = 0.15;
/// A gap wider than this parts two columns; a blank of a typewriter's face is narrower.
const COLUMN_GAP: f32 = 0.7;
/// What lies nearer together than this part of the size is one line.
const SAME_LINE: f32 = 0.4;

/// Lines nearer together than this part of the size cannot be lines of one text.
const HALF_LINE: f32 = 0.78;

/// Letters without a gap.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub text: String,
    pub left: f32,
    pub right: f32,
}

/// Words with no more than a blank between them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Phrase {
    pub words: Vec<Word>,
}

/// Phrases beside each other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// The page's place among the pages that were read.
    pub page: usize,
    /// Where most of its letters stand, from the top of the page.
    pub base: f32,
    /// Where its uppermost and its lowest letters stand.
    pub ends: (f32, f32),
    /// The size of its largest letters.
    pub size: f32,
    /// From left to right; at least one.
    pub phrases: Vec<Phrase>,
}

/// The lines of a page and how they lie on it.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// The page, from 1.
    pub number: u32,
    turn: u8,
    width: f32,
    height: f32,
    /// From the top.
    pub lines: Vec<Line>,
    /// Letters written at another angle than most; they are in no line.
    pub aside: usize,
}

impl Phrase {
    pub fn left(&self) -> f32 {
        self.words.first().map_or(0.0, |word| word.left)
    }

    pub fn right(&self) -> f32 {
        self.words.iter().map(|word| word.right).fold(self.left(), f32::max)
    }

    pub fn text(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Line {
    pub fn left(&self) -> f32 {
        self.phrases.first().map_or(0.0, Phrase::left)
    }

    pub fn right(&self) -> f32 {
        self.phrases.iter().map(Phrase::right).fold(self.left(), f32::max)
    }

    pub fn text(&self) -> String {
        self.phrases.iter().map(Phrase::text).collect::<Vec<_>>().join(" ")
    }

    /// Returns the frame of the line in its own direction: left, top, right, bottom.
    pub fn bounds(&self) -> [f32; 4] {
        let (first, last) = self.ends;
        [self.left(), first - self.size * 0.8, self.right(), last + self.size * 0.25]
    }
}

impl Sheet {
    /// Sets the letters of a page in lines, in the direction of most of them.
    pub fn of(page: &Page, at: usize) -> Self {
        let mut counts = [0_usize; 4];
        for letter in page.letters.iter().filter(|letter| letter.text != " ") {
            counts[usize::from(letter.turn % 4)] += 1;
        }
        let most = (0..4).rev().max_by_key(|turn| counts[*turn]).unwrap_or_default();
        let aside = counts.iter().sum::<usize>() - counts[most];
        let turn = u8::try_from(most).unwrap_or_default();
        let mut sheet = Self {
            number: page.number,
            turn,
            width: page.width,
            height: page.height,
            lines: vec![],
            aside,
        };
        let pieces = pieces(page.letters.iter().filter(|it| it.turn == turn), &sheet);
        sheet.lines = stacked(lines(pieces, at));
        sheet
    }

    /// Turns a point of the page so that lines run to the right.
    fn upright(&self, (x, y): (f32, f32)) -> (f32, f32) {
        match self.turn {
            0 => (x, y),
            1 => (y, self.width - x),
            2 => (self.width - x, self.height - y),
            _ => (self.height - y, x),
        }
    }

    /// Says where bounds in the lines' direction lie on the page as it is shown.
    pub fn place(&self, [left, top, right, bottom]: [f32; 4]) -> Place {
        let (width, height) = (self.width, self.height);
        let [left, top, right, bottom] = match self.turn {
            0 => [left, top, right, bottom],
            1 => [width - bottom, left, width - top, right],
            2 => [width - right, height - bottom, width - left, height - top],
            _ => [top, height - right, bottom, height - left],
        };
        let tenths = |points: f32| (points * 10.0).round().clamp(0.0, f32::from(u16::MAX)) as u16;
        let frame = Frame {
            left: tenths(left),
            top: tenths(top),
            width: tenths(right - left.max(0.0)),
            height: tenths(bottom - top.max(0.0)),
        };
        Place::Page { page: self.number, frame }
    }
}

/// Letters drawn one after the other without a gap.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    left: f32,
    right: f32,
    base: f32,
    size: f32,
    /// Whether a blank is drawn before it.
    after_blank: bool,
}

/// Joins letters in the order in which they are drawn, so that what overlaps is not mixed up.
fn pieces<'a>(letters: impl Iterator<Item = &'a Letter>, sheet: &Sheet) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    let mut blank: Option<(f32, f32)> = None;
    for letter in letters {
        let ((left, base), (right, _)) = (sheet.upright(letter.from), sheet.upright(letter.to));
        if letter.text == " " {
            blank = Some((right, base));
            continue;
        }
        let text = letter.text.trim();
        let after_blank = blank.take().is_some_and(|(end, at)| {
            (at - base).abs() < letter.size * 0.1 && (left - end).abs() < letter.size * 0.5
        });
        let last = pieces.last_mut().filter(|last| {
            let gap = (left - last.right) / letter.size;
            !after_blank
                && (last.base - base).abs() < letter.size * 0.1
                && (last.size - letter.size).abs() < letter.size * 0.05
                && (-0.25..WORD_GAP).contains(&gap)
        });
        match last {
            Some(last) => {
                last.text.push_str(text);
                last.right = last.right.max(right);
            }
            None => pieces.push(Piece {
                text: text.to_owned(),
                left,
                right: right.max(left),
                base,
                size: letter.size,
                after_blank,
            }),
        }
    }
    pieces
}

/// Sets pieces in lines by where they stand.
fn lines(mut pieces: Vec<Piece>, page: usize) -> Vec<Line> {
    pieces.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
    let mut bands: Vec<Vec<Piece>> = vec![];
    let (mut base, mut size) = (f32::MIN, 0.0_f32);
    for piece in pieces {
        let near = (piece.base - base).abs() <= SAME_LINE * piece.size.max(size);
        match bands.last_mut().filter(|_| near) {
            Some(band) => {
                if piece.size > size {
                    (base, size) = (piece.base, piece.size);
                }
                band.push(piece);
            }
            None => {
                (base, size) = (piece.base, piece.size);
                bands.push(vec![piece]);
            }
        }
    }
    bands.into_iter().map(|band| line(band, page)).collect()
}

fn line(mut band: Vec<Piece>, page: usize) -> Line {
    let size = band.iter().map(|piece| piece.size).fold(0.0, f32::max);
    let bases = band.iter().filter(|piece| piece.size > size * 0.85).map(|piece| piece.base);
    let base = bases.fold(f32::MIN, f32::max);
    band.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut phrases: Vec<Phrase> = vec![];
    let mut before: Option<Piece> = None;
    for piece in band {
        if let Some(before) = &before {
            let apart = (before.left - piece.left).abs().max((before.base - piece.base).abs());
            if before.text == piece.text && apart < piece.size * 0.12 {
                // Drawn twice to look bold.
                continue;
            }
        }
        let is_raised = piece.size < size * 0.85 && base - piece.base > size * 0.15;
        let text = if is_raised { raised(&piece.text) } else { piece.text.clone() };
        let gap = before.as_ref().map(|before| (piece.left - before.right) / size);
        let word = Word { text, left: piece.left, right: piece.right };
        match (gap, phrases.last_mut()) {
            (Some(gap), Some(phrase)) if (-0.25..COLUMN_GAP).contains(&gap) => {
                match phrase.words.last_mut().filter(|_| gap < WORD_GAP && !piece.after_blank) {
                    Some(last) => {
                        last.text.push_str(&word.text);
                        last.right = last.right.max(word.right);
                    }
                    None => phrase.words.push(word),
                }
            }
            _ => phrases.push(Phrase { words: vec![word] }),
        }
        before = Some(piece);
    }
    Line { page, base, ends: (base, base), size, phrases }
}

/// Joins lines that stand half a line apart and beside each other: cells of a row, centred, of
/// which some have two lines.
fn stacked(lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Vec<Line>> = vec![];
    for line in lines {
        let band = joined.last_mut().filter(|band| {
            let last = &band[band.len() - 1];
            let step = line.base - last.base;
            let is_apart = |phrase: &Phrase| {
                let free = |it: &Phrase| it.right() < phrase.left() || phrase.right() < it.left();
                last.phrases.iter().all(free)
            };
            step < HALF_LINE * line.size.max(last.size) && line.phrases.iter().all(is_apart)
        });
        match band {
            Some(band) => band.push(line),
            None => joined.push(vec![line]),
        }
    }
    joined.into_iter().filter_map(stack).collect()
}

/// Makes one line of a band; what stands below each other is one phrase.
fn stack(band: Vec<Line>) -> Option<Line> {
    let main =
        band.iter().enumerate().max_by_key(|(at, line)| (line.phrases.len(), usize::MAX - at));
    let mut whole = main.map(|it| it.1.clone())?;
    whole.ends = (band[0].base, band[band.len() - 1].base);
    if band.len() == 1 {
        return Some(whole);
    }
    let mut phrases: Vec<Phrase> = vec![];
    for phrase in band.into_iter().flat_map(|line| line.phrases) {
        let above = phrases
            .iter_mut()
            .find(|it| it.left() <= phrase.right() && phrase.left() <= it.right());
        match above {
            Some(above) => above.words.extend(phrase.words),
            None => phrases.push(phrase),
        }
    }
    phrases.sort_by(|a, b| a.left().total_cmp(&b.left()));
    Some(Line { phrases, ..whole })
}

/// Writes raised figures as what they are: `10⁹`, not `109`.
fn raised(text: &str) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let sign = |sign: char| match sign {
        '-' | '−' | '–' => '⁻',
        '+' => '⁺',
        sign => sign.to_digit(10).map_or(sign, |digit| RAISED[digit as usize]),
    };
    let is_power =
        text.chars().all(|it| it.is_ascii_digit() || matches!(it, '-' | '−' | '–' | '+'));
    if is_power { text.chars().map(sign).collect() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(texts: &[(&str, f32, f32, f32)], turn: u8) -> Page {
        let mut letters = vec![];
        for (text, left, base, size) in texts {
            for (at, sign) in text.chars().enumerate() {
                let from = left + at as f32 * size * 0.5;
                let to = from + size * 0.5;
                let point = |along: f32| match turn {
                    0 => (along, *base),
                    1 => (200.0 - base, along),
                    2 => (200.0 - along, 300.0 - base),
                    _ => (*base, 300.0 - along),
                };
                let text = sign.to_string().into();
                letters.push(Letter { text, from: point(from), to: point(to), size: *size, turn });
            }
        }
        Page { number: 1, width: 200.0, height: 300.0, letters, ..Page::default() }
    }

    fn check(texts: &[(&str, f32, f32, f32)], expected: &[&str]) {
        let sheet = Sheet::of(&page(texts, 0), 0);
        let phrases = |line: &Line| line.phrases.iter().map(Phrase::text).collect::<Vec<_>>();
        let found: Vec<_> = sheet.lines.iter().map(|line| phrases(line).join(" | ")).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn letters_become_phrases_whatever_the_order_they_are_drawn_in() {
        check(
            &[("5,3", 80.0, 10.0, 10.0), ("Kalium ges.", 0.0, 10.3, 10.0)],
            &["Kalium ges. | 5,3"],
        );
        check(&[("A", 0.0, 10.0, 10.0), ("B", 0.0, 22.0, 10.0)], &["A", "B"]);
        check(&[("Ca", 0.0, 10.0, 10.0), ("Ca", 0.3, 10.0, 10.0)], &["Ca"]);
    }

    #[test]
    fn centred_cells_of_several_lines_are_one_row() {
        let cells = [
            ("Calprotectin", 0.0, 20.0),
            ("30", 80.0, 20.0),
            ("5 -", 100.0, 14.0),
            ("50", 100.0, 26.0),
        ];
        check(
            &cells.map(|(text, left, base)| (text, left, base, 10.0)),
            &["Calprotectin | 30 | 5 - 50"],
        );
    }

    #[test]
    fn a_raised_figure_is_a_power() {
        check(
            &[("10", 0.0, 10.0, 10.0), ("9", 10.0, 6.5, 6.0), ("/l", 13.0, 10.0, 10.0)],
            &["10⁹/l"],
        );
    }

    #[test]
    fn what_overlaps_is_not_mixed() {
        check(&[("1.Std.", 0.0, 10.0, 10.0), ("< 15", 24.0, 10.0, 10.0)], &["1.Std. | < 15"]);
    }

    #[test]
    fn a_turned_page_is_read_and_its_frames_lie_on_the_page_as_shown() {
        for turn in 0..4 {
            let sheet =
                Sheet::of(&page(&[("CRP", 20.0, 50.0, 10.0), ("5", 90.0, 50.0, 10.0)], turn), 0);
            assert_eq!(sheet.lines[0].text(), "CRP 5", "turn {turn}");
            let Place::Page { frame, .. } = sheet.place(sheet.lines[0].bounds()) else {
                panic!("a line lies on a page")
            };
            let (left, top) =
                [(200, 420), (1475, 200), (1050, 2475), (420, 2050)][usize::from(turn)];
            assert_eq!((frame.left, frame.top), (left, top), "turn {turn}");
        }
    }
}
