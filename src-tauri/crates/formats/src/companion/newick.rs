//! Newick trees: whether a text is one, and what its tips are called.

use super::CompanionContent;
use crate::problem_log::ProblemLog;
use zonula_model::{Place, Problem, Severity};

/// What was found in a text read as a tree.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Tips<'a> {
    /// The names of the tips, in the order of the text.
    pub names: Vec<&'a str>,
    /// How many branches have a length.
    lengths: usize,
    /// Where the first tree ends, in bytes; `None` where it does not.
    end: Option<usize>,
}

/// Recognises a tree; one that is cut off or broken is told.
///
/// <https://phylipweb.github.io/phylip/newicktree.html>: names plain or in single quotes, comments
/// in square brackets, a semicolon at the end.
pub(crate) fn newick(text: &str, log: &mut ProblemLog) -> Option<CompanionContent> {
    if !text.trim_start().starts_with(['(', '[']) {
        return None;
    }
    let found = tips(text);
    let tell = |code, severity, message: &str| Problem::new(severity, code, Place::File, message);
    match found.end {
        Some(end) if found.names.len() >= 2 => {
            if !text[end..].trim().is_empty() {
                let message = "the file holds more than one tree; the first is used";
                log.push(tell("tree-several", Severity::Warning, message));
            }
            Some(CompanionContent::Tree(text[..end].trim().to_owned()))
        }
        // Many named branches with their lengths are a tree, though one that does not end well.
        None if found.lengths >= 3 && found.names.len() >= 3 => {
            let message = "the tree is broken or cut off: its parentheses do not close";
            log.push(tell("tree-broken", Severity::Error, message));
            Some(CompanionContent::Tree(text.trim().to_owned()))
        }
        _ => None,
    }
}

/// Reads the names of a tree's tips up to its end, or up to what has no place in a tree.
pub(crate) fn tips(text: &str) -> Tips<'_> {
    let mut found = Tips::default();
    let mut depth = 0_usize;
    // Whether a node may begin here, and is a tip if it does not open a parenthesis.
    let mut begins = true;
    let mut at = 0;
    while let Some(token) = token(text, at) {
        at = token.end;
        match token.kind {
            Kind::Open if begins => depth += 1,
            Kind::Comma if depth > 0 => begins = true,
            Kind::Close if depth > 0 => {
                depth -= 1;
                begins = false;
            }
            Kind::Name(name) => {
                if begins && depth > 0 {
                    found.names.push(name);
                }
                begins = false;
            }
            Kind::Length => {
                found.lengths += 1;
                begins = false;
            }
            Kind::End if depth == 0 => {
                found.end = Some(at);
                break;
            }
            _ => break,
        }
    }
    found
}

struct Token<'a> {
    kind: Kind<'a>,
    end: usize,
}

enum Kind<'a> {
    Open,
    Close,
    Comma,
    End,
    Name(&'a str),
    Length,
    /// What has no place in a tree.
    Other,
}

/// Reads the next token from a byte on; `None` at the end of the text.
fn token(text: &str, from: usize) -> Option<Token<'_>> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        match *bytes.get(at)? {
            byte if byte.is_ascii_whitespace() => at += 1,
            b'[' => at += text[at..].find(']')? + 1,
            _ => break,
        }
    }
    let single = |kind| Some(Token { kind, end: at + 1 });
    match bytes[at] {
        b'(' => single(Kind::Open),
        b')' => single(Kind::Close),
        b',' => single(Kind::Comma),
        b';' => single(Kind::End),
        b':' => {
            let rest = &text[at + 1..];
            let start = at + 1 + (rest.len() - rest.trim_start().len());
            let end = start + plain(&text[start..]);
            let is_number = text[start..end].trim().parse::<f64>().is_ok();
            Some(Token { kind: if is_number { Kind::Length } else { Kind::Other }, end })
        }
        b'\'' => {
            let mut end = at + 1;
            loop {
                end += text[end..].find('\'')? + 1;
                // A quote within a quoted name is doubled.
                if bytes.get(end) != Some(&b'\'') {
                    break;
                }
                end += 1;
            }
            Some(Token { kind: Kind::Name(&text[at + 1..end - 1]), end })
        }
        b']' => single(Kind::Other),
        _ => {
            let end = at + plain(&text[at..]);
            Some(Token { kind: Kind::Name(text[at..end].trim_end()), end })
        }
    }
}

/// Returns how many bytes a plain name or number has.
fn plain(text: &str) -> usize {
    text.find(['(', ')', ',', ':', ';', '[', ']', '\'']).unwrap_or(text.len())
}
