//! Direction: the words of a line in the order in which they stand, those from right to left included.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Words of one span and one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The span they are of.
    pub span: usize,
    /// The words, in reading order.
    pub text: String,
    /// Whether they run from right to left.
    pub right_to_left: bool,
}

/// Signs that are drawn the other way round from right to left.
const MIRRORED: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('«', '»')];

/// Tells whether a text has letters that run from right to left.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    // Everything below the first Hebrew letter runs from left to right.
    text.chars().any(|character| {
        character >= '\u{590}' && matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
    })
}

/// Tells whether a character is written onto the letter before it.
pub(crate) fn is_mark(character: char) -> bool {
    character >= '\u{300}' && bidi_class(character) == BidiClass::NSM
}

/// Tells whether a character is never seen: joiners, marks of direction, variation selectors.
pub(crate) fn is_ignorable(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Returns words with their brackets turned round.
pub(crate) fn mirrored(text: &str) -> String {
    let turned = |character| {
        let pair = |&(open, close): &(char, char)| match character {
            _ if character == open => Some(close),
            _ if character == close => Some(open),
            _ => None,
        };
        MIRRORED.iter().find_map(pair).unwrap_or(character)
    };
    text.chars().map(turned).collect()
}

/// Puts a line's words, by span, in the order in which they stand from left to right.
///
/// After the Unicode bidirectional algorithm (UAX 9), in a line that runs from left to right: all
/// languages of reports do; names and quoted words need not.
pub(crate) fn visual(stretches: Vec<(usize, String)>) -> Vec<Piece> {
    if !stretches.iter().any(|(_, text)| has_right_to_left(text)) {
        let piece = |(span, text)| Piece { span, text, right_to_left: false };
        return stretches.into_iter().map(piece).collect();
    }
    let line: String = stretches.iter().map(|(_, text)| text.as_str()).collect();
    let bidi = BidiInfo::new(&line, Some(Level::ltr()));
    let mut pieces = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
            let first = pieces.len();
            let mut start = 0;
            for (span, text) in &stretches {
                let end = start + text.len();
                let (from, to) = (run.start.max(start), run.end.min(end));
                if from < to {
                    let text = line[from..to].to_owned();
                    pieces.push(Piece { span: *span, text, right_to_left });
                }
                start = end;
            }
            if right_to_left {
                pieces[first..].reverse();
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stretches: &[&str], expected: &[(usize, &str, bool)]) {
        let given = stretches.iter().enumerate().map(|(span, text)| (span, (*text).to_owned()));
        let found = visual(given.collect());
        let found: Vec<(usize, &str, bool)> = found
            .iter()
            .map(|piece| (piece.span, piece.text.as_str(), piece.right_to_left))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_from_left_to_right_stay_as_they_are() {
        check(&["Größe ", "12 µg/g"], &[(0, "Größe ", false), (1, "12 µg/g", false)]);
    }

    #[test]
    fn a_name_from_right_to_left_is_one_piece_among_others() {
        check(
            &["Frau محمد علي, geb. 1980"],
            &[(0, "Frau ", false), (0, "محمد علي", true), (0, ", geb. 1980", false)],
        );
    }

    #[test]
    fn spans_of_one_direction_change_places() {
        check(
            &["a ", "محمد ", "علي", " b"],
            &[(0, "a ", false), (2, "علي", true), (1, "محمد ", true), (3, " b", false)],
        );
    }

    #[test]
    fn numbers_within_run_from_left_to_right() {
        check(&["شارع 12 علي"], &[(0, " علي", true), (0, "12", false), (0, "شارع ", true)]);
    }
}
