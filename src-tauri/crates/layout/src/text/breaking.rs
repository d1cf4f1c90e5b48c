//! Line breaking: the ends of all lines of a paragraph chosen together.

use super::words::{After, Chunk};

/// What a line costs besides its ragged end: fewer lines are better.
const LINE: f32 = 2.0;

/// What a divided word costs: as much as a third of an empty line.
const DIVISION: f32 = 10.0;

/// As much more it costs in the narrow cells of a table, where a line of one word looks no worse.
const NARROW: f32 = 9.0;

/// What a second divided word in a row costs besides.
const DIVISIONS_IN_A_ROW: f32 = 8.0;

/// What a last line of less than an eighth of the width costs.
const SHORT_LAST_LINE: f32 = 12.0;

/// Rounding that a line may be wider than its measure.
const TOLERANCE: f32 = 0.01;

/// The words of one line.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Line {
    /// Words by span; a space at the end keeps copied words apart.
    pub stretches: Vec<(usize, String)>,
    /// Whether it ends within a word.
    pub divided: bool,
}

/// Breaks chunks into lines of a width so that all line ends together look best.
///
/// After Knuth and Plass 1981 (doi:10.1002/spe.4380111102), for lines that are not justified: the
/// cost of a line grows with the square of the space left at its end.
pub(crate) fn break_lines(chunks: &[Chunk<'_>], width: f32, narrow: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in chunks.split_inclusive(|chunk| chunk.after == After::End) {
        let total: f32 = paragraph.iter().map(inner_width).sum();
        if total <= width + TOLERANCE {
            lines.push(line(paragraph));
            continue;
        }
        let mut from = 0;
        for to in line_ends(paragraph, width, if narrow { NARROW * DIVISION } else { DIVISION }) {
            lines.push(line(&paragraph[from..to]));
            from = to;
        }
    }
    lines
}

/// The width of a chunk inside a line: with a space that follows, without a hyphen.
fn inner_width(chunk: &Chunk<'_>) -> f32 {
    match chunk.after {
        After::Space => chunk.width + chunk.after_width,
        After::Nothing | After::Division | After::End => chunk.width,
    }
}

/// The width of a chunk at a line's end: with a hyphen, without a space.
fn end_width(chunk: &Chunk<'_>) -> f32 {
    match chunk.after {
        After::Division => chunk.width + chunk.after_width,
        After::Space | After::Nothing | After::End => chunk.width,
    }
}

/// Returns the chunk after the last one of each line.
fn line_ends(chunks: &[Chunk<'_>], width: f32, division_costs: f32) -> Vec<usize> {
    // best[end]: the least cost of lines up to `end`, and where the last of them begins.
    let mut best: Vec<(f32, usize)> = vec![(f32::INFINITY, 0); chunks.len() + 1];
    best[0].0 = 0.0;
    for start in 0..chunks.len() {
        let so_far = best[start].0;
        if !so_far.is_finite() {
            continue;
        }
        let after_division = start > 0 && chunks[start - 1].after == After::Division;
        let mut inner = 0.0;
        for end in start + 1..=chunks.len() {
            let last = &chunks[end - 1];
            let used = inner + end_width(last);
            if used > width + TOLERANCE && end > start + 1 {
                break;
            }
            inner += inner_width(last);
            let cost = so_far
                + LINE
                + if end == chunks.len() {
                    if used < width / 8.0 { SHORT_LAST_LINE } else { 0.0 }
                } else {
                    let left = ((width - used) / width).max(0.0) * 10.0;
                    let division = last.after == After::Division;
                    left * left
                        + if division { division_costs } else { 0.0 }
                        + if division && after_division { DIVISIONS_IN_A_ROW } else { 0.0 }
                };
            if cost < best[end].0 {
                best[end] = (cost, start);
            }
        }
    }
    let mut ends = Vec::new();
    let mut end = chunks.len();
    while end > 0 {
        ends.push(end);
        end = best[end].1;
    }
    ends.reverse();
    ends
}

fn line(chunks: &[Chunk<'_>]) -> Line {
    let mut line = Line::default();
    let mut add = |span: usize, text: &str| match line.stretches.last_mut() {
        Some((last, words)) if *last == span => words.push_str(text),
        _ => line.stretches.push((span, text.to_owned())),
    };
    for chunk in chunks {
        for (span, text) in &chunk.fragments {
            add(*span, text);
        }
        if let (After::Space, Some((span, _))) = (chunk.after, chunk.fragments.last()) {
            add(*span, " ");
        }
    }
    if let Some(Chunk { after: After::Division, fragments, .. }) = chunks.last() {
        if let Some((span, _)) = fragments.last() {
            add(*span, "\u{2010}");
        }
        line.divided = true;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chunks of ten points, from words whose syllables are parted by `-`.
    fn chunks(words: &str) -> Vec<Chunk<'_>> {
        let mut chunks = Vec::new();
        for word in words.split(' ') {
            for syllable in word.split('-') {
                let fragments = vec![(0, syllable)];
                let after = After::Division;
                chunks.push(Chunk { fragments, after, width: 10.0, after_width: 2.0 });
            }
            if let Some(last) = chunks.last_mut() {
                last.after = After::Space;
            }
        }
        if let Some(last) = chunks.last_mut() {
            last.after = After::End;
        }
        chunks
    }

    fn check(words: &str, width: f32, expected: &[&str]) {
        let lines = break_lines(&chunks(words), width, false);
        let said: Vec<String> = lines
            .iter()
            .map(|line| line.stretches.iter().map(|(_, text)| text.as_str()).collect())
            .collect();
        assert_eq!(said, expected, "{words} in {width}");
    }

    #[test]
    fn words_that_fit_stay_on_one_line() {
        check("ein wort noch", 34.0, &["ein wort noch"]);
    }

    #[test]
    fn a_space_ends_a_line_but_takes_no_room_there() {
        check("ein wort noch eins", 22.0, &["ein wort ", "noch eins"]);
    }

    #[test]
    fn a_single_short_word_is_not_left_for_the_last_line() {
        check("a b c d e f g h", 86.0, &["a b c d e f ", "g h"]);
    }

    #[test]
    fn a_word_is_divided_where_the_line_would_be_short() {
        check("ein darm-bar-rie-re", 36.0, &["ein darmbar\u{2010}", "riere"]);
    }

    #[test]
    fn a_word_is_left_whole_where_the_line_is_long_enough() {
        check("a b c d barri-ere", 66.0, &["a b c d ", "barriere"]);
    }

    #[test]
    fn a_chunk_wider_than_the_line_stands_alone() {
        check("ein wort", 5.0, &["ein ", "wort"]);
    }
}
