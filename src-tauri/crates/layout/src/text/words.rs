//! Words: spans cut into chunks between which a line may end.

use zonula_report::Span;

use super::{Look, Setting};

/// Words shorter than this are not divided.
const SHORTEST_DIVIDED: usize = 7;

/// Letters that stay together at either side of a division.
const LETTERS_KEPT: usize = 3;

/// What follows a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// A space, which vanishes where the line ends.
    Space,
    /// Nothing: after a hyphen.
    Nothing,
    /// Nothing, but a hyphen where the line ends.
    Division,
    /// The line ends here.
    End,
}

/// Letters between which no line ends.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chunk<'a> {
    /// Letters with the span they are of.
    pub fragments: Vec<(usize, &'a str)>,
    /// What follows.
    pub after: After,
    /// The width in points.
    pub width: f32,
    /// The width of the space or hyphen that may follow.
    pub after_width: f32,
}

/// Cuts spans into chunks; none is wider than `width` unless a single letter is.
pub(crate) fn chunks<'a>(
    setting: &Setting<'_>,
    spans: &'a [Span],
    look: Look,
    width: f32,
) -> Vec<Chunk<'a>> {
    let mut chunks = Vec::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        let mut start = 0;
        let mut letters = 0;
        for (at, character) in span.text.char_indices() {
            let after = match character {
                '\n' => Some(After::End),
                '\u{ad}' => Some(After::Division),
                // A line never begins with the dot between two facts.
                ' ' if span.text[at + 1..].starts_with("· ") => None,
                ' ' | '\t' => Some(After::Space),
                '\u{200b}' => Some(After::Nothing),
                _ if character.is_control() => Some(After::Nothing),
                _ => None,
            };
            if let Some(after) = after {
                push(&mut open, index, &span.text[start..at]);
                start = at + character.len_utf8();
                finish(setting, spans, look, &mut chunks, &mut open, after);
            } else if letters >= LETTERS_KEPT
                && is_joint(character)
                && begins_with_letters(&span.text[at + character.len_utf8()..])
            {
                start = {
                    let end = at + character.len_utf8();
                    push(&mut open, index, &span.text[start..end]);
                    end
                };
                finish(setting, spans, look, &mut chunks, &mut open, After::Nothing);
            }
            letters = if character.is_alphabetic() { letters + 1 } else { 0 };
        }
        push(&mut open, index, &span.text[start..]);
    }
    finish(setting, spans, look, &mut chunks, &mut open, After::End);
    while chunks.last().is_some_and(|last| last.fragments.is_empty()) {
        chunks.pop();
    }
    if let Some(last) = chunks.last_mut() {
        last.after = After::End;
    }
    chunks.into_iter().flat_map(|chunk| fitted(setting, spans, look, chunk, width)).collect()
}

/// Tells whether a line may end after a sign that stands between two words; never within `µg/g`.
fn is_joint(character: char) -> bool {
    matches!(character, '-' | '–' | '—' | '/' | '\u{2010}')
}

/// Cuts a word where a line may end within it without a hyphen.
pub(crate) fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut letters = 0;
    let mut ends = Vec::new();
    for (at, character) in word.char_indices() {
        let end = at + character.len_utf8();
        if letters >= LETTERS_KEPT && is_joint(character) && begins_with_letters(&word[end..]) {
            ends.push(end);
        }
        letters = if character.is_alphabetic() { letters + 1 } else { 0 };
    }
    ends.push(word.len());
    let mut start = 0;
    ends.into_iter().map(move |end| {
        let part = &word[start..end];
        start = end;
        part
    })
}

fn begins_with_letters(text: &str) -> bool {
    text.chars().take(LETTERS_KEPT).filter(|character| character.is_alphabetic()).count()
        == LETTERS_KEPT
}

fn push<'a>(open: &mut Vec<(usize, &'a str)>, span: usize, text: &'a str) {
    if !text.is_empty() {
        open.push((span, text));
    }
}

/// Ends the open chunk, divided into syllables where that is wanted.
fn finish<'a>(
    setting: &Setting<'_>,
    spans: &[Span],
    look: Look,
    chunks: &mut Vec<Chunk<'a>>,
    open: &mut Vec<(usize, &'a str)>,
    after: After,
) {
    if open.is_empty() {
        // A second space in a row, or a break at the start: only the end of a line counts.
        match chunks.last_mut() {
            Some(last) if after == After::End || last.after == After::Nothing => {
                last.after = after;
                last.after_width = after_width(setting, spans, look, last);
            }
            _ => {}
        }
        return;
    }
    let mut part: Vec<(usize, &str)> = Vec::new();
    for (span, text) in open.drain(..) {
        let divisions = match (look.hyphenate, setting.hyphenation, spans[span].language) {
            (true, Some(language), None) => divisions(text, language),
            _ => Vec::new(),
        };
        let mut start = 0;
        for at in divisions {
            part.push((span, &text[start..at]));
            start = at;
            chunks.push(measured(setting, spans, look, std::mem::take(&mut part), After::Division));
        }
        part.push((span, &text[start..]));
    }
    chunks.push(measured(setting, spans, look, part, after));
}

/// Returns the bytes at which a word may be divided.
fn divisions(text: &str, language: hypher::Lang) -> Vec<usize> {
    let Some(start) = text.find(char::is_alphabetic) else { return Vec::new() };
    let word = text[start..].trim_end_matches(|character: char| !character.is_alphabetic());
    if word.chars().count() < SHORTEST_DIVIDED || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let mut at = start;
    let syllables = hypher::hyphenate_bounded(word, language, LETTERS_KEPT, LETTERS_KEPT);
    let mut ends: Vec<usize> = syllables
        .map(|syllable| {
            at += syllable.len();
            at
        })
        .collect();
    ends.pop();
    ends
}

/// Cuts a chunk that no line can hold between letters.
fn fitted<'a>(
    setting: &Setting<'_>,
    spans: &[Span],
    look: Look,
    chunk: Chunk<'a>,
    width: f32,
) -> Vec<Chunk<'a>> {
    if chunk.width <= width {
        return vec![chunk];
    }
    // As many letters on each line: a digest is not one long line and two letters.
    let even = chunk.width / (chunk.width / width).ceil();
    let widest = chunk.width
        / chunk.fragments.iter().map(|(_, text)| text.chars().count()).sum::<usize>().max(1) as f32;
    let width = (even + widest).min(width);
    let mut parts = Vec::new();
    let mut part: Vec<(usize, &str)> = Vec::new();
    let mut used = 0.0;
    for (span, text) in chunk.fragments {
        let mut start = 0;
        for (at, character) in text.char_indices() {
            let letter = &text[at..at + character.len_utf8()];
            let wide = super::span_width(setting, &spans[span], letter, look);
            if used + wide > width && (at > start || !part.is_empty()) {
                push(&mut part, span, &text[start..at]);
                start = at;
                let full = std::mem::take(&mut part);
                parts.push(measured(setting, spans, look, full, After::Nothing));
                used = 0.0;
            }
            used += wide;
        }
        push(&mut part, span, &text[start..]);
    }
    parts.push(measured(setting, spans, look, part, chunk.after));
    parts
}

fn measured<'a>(
    setting: &Setting<'_>,
    spans: &[Span],
    look: Look,
    fragments: Vec<(usize, &'a str)>,
    after: After,
) -> Chunk<'a> {
    let width = fragments
        .iter()
        .map(|(span, text)| super::span_width(setting, &spans[*span], text, look))
        .sum();
    let mut chunk = Chunk { fragments, after, width, after_width: 0.0 };
    chunk.after_width = after_width(setting, spans, look, &chunk);
    chunk
}

fn after_width(setting: &Setting<'_>, spans: &[Span], look: Look, chunk: &Chunk<'_>) -> f32 {
    let Some((span, _)) = chunk.fragments.last() else { return 0.0 };
    let (cut, size, _, _) = look.of(&spans[*span], setting.theme);
    let width = match chunk.after {
        After::Space => setting.fonts.space(cut, look.figures).width,
        After::Division => setting.fonts.shape("\u{2010}", cut, look.figures).width,
        After::Nothing | After::End => 0.0,
    };
    width * size
}
