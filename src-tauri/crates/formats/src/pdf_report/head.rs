//! Heads of a report: the person, the laboratory and the dates beside and above the tables.

use super::layout::{Line, Phrase};
use crate::StatedPatient;
use crate::date::{self, NoDate, Order};
use crate::dialect::{self, Meaning, PrintedWord};
use crate::fold::fold;
use std::collections::BTreeMap;
use zonula_model::{DateTime, Laboratory};

/// What the pages say beside their tables, as written, by page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Head {
    /// Labels and what they stand for; the first mention counts.
    pub texts: BTreeMap<Meaning, String>,
    pub laboratory: Option<Laboratory>,
}

/// The most words of a label.
const LABEL_WORDS: usize = 4;

/// Reads the lines of a page.
pub(super) fn read(lines: &[&Line]) -> Head {
    let mut head = Head::default();
    for (at, line) in lines.iter().enumerate() {
        for (place, phrase) in line.phrases.iter().enumerate() {
            let beside = line.phrases.get(place + 1).map(Phrase::text);
            let below = lines.get(at + 1).filter(|below| {
                below.page == line.page && below.base - line.base < line.size * 2.0
            });
            let below = below.and_then(|below| {
                let mut under = below.phrases.iter();
                under.find(|it| (it.left() - phrase.left()).abs() < 3.0).map(Phrase::text)
            });
            labels(&phrase.text(), beside.as_deref(), below.as_deref(), &mut head.texts);
            birth(&phrase.text(), &mut head.texts);
        }
    }
    head.laboratory = laboratory(lines, head.texts.remove(&Meaning::Laboratory));
    if let (Some(laboratory), Some(address)) =
        (&mut head.laboratory, head.texts.remove(&Meaning::Address))
    {
        laboratory.address.get_or_insert(address);
    }
    head
}

/// Reads «Geburtsdatum: 10.05.1990 Geschlecht: w», what stands beside a label or below it.
fn labels(
    text: &str,
    beside: Option<&str>,
    below: Option<&str>,
    found: &mut BTreeMap<Meaning, String>,
) {
    let words: Vec<&str> = text.split(' ').collect();
    let mut at = 0;
    while at < words.len() {
        let label = (1..=LABEL_WORDS.min(words.len() - at)).rev().find_map(|length| {
            let label = words[at..at + length].join(" ");
            let is_marked = label.ends_with(':') || words.get(at + length) == Some(&":");
            let is_whole = at == 0 && length == words.len() && beside.is_some();
            let meaning = dialect::head_label(&label)?;
            // Without a colon, only some labels are told by the value that follows.
            let open = matches!(
                meaning,
                Meaning::Collected | Meaning::Received | Meaning::Reported | Meaning::Born
            );
            let follows = words.get(at + length).is_some_and(|next| starts_date(next));
            (is_marked || is_whole || (open && follows)).then_some((meaning, length, is_marked))
        });
        let Some((meaning, length, is_marked)) = label else {
            at += 1;
            continue;
        };
        at += length;
        if words.get(at) == Some(&":") {
            at += 1;
        }
        let end = (at..words.len()).find(|next| is_label_at(&words, *next)).unwrap_or(words.len());
        let own = words[at..end].join(" ");
        let other = |text: Option<&str>| {
            text.filter(|text| !text.contains(':') || starts_date(text)).map(str::to_owned)
        };
        let value = if !own.is_empty() {
            Some(own)
        } else if at < words.len() {
            None
        } else {
            other(beside).or_else(|| other(below).filter(|_| is_marked))
        };
        if let Some(value) = value.filter(|value| fits(meaning, value)) {
            found.entry(meaning).or_insert(value.trim_matches([',', ';', ' ']).to_owned());
        }
        at = end.max(at);
    }
}

/// Says whether a label begins at a word: one with a colon, or one that a date follows.
fn is_label_at(words: &[&str], at: usize) -> bool {
    (1..=LABEL_WORDS.min(words.len() - at)).any(|length| {
        let label = words[at..at + length].join(" ");
        let next = words.get(at + length).copied().unwrap_or_default();
        let marked = label.ends_with(':') || next == ":";
        let meaning = dialect::head_label(&label);
        (marked && (length == 1 || meaning.is_some()))
            || (meaning == Some(Meaning::Born) && starts_date(next))
    })
}

/// Says whether a text can be what a label announces.
fn fits(meaning: Meaning, text: &str) -> bool {
    match meaning {
        Meaning::Born | Meaning::Collected | Meaning::Received | Meaning::Reported => {
            starts_date(text)
        }
        Meaning::Sex => sex(text).is_some(),
        Meaning::PatientNumber | Meaning::Sample => {
            text.chars().any(|it| it.is_ascii_digit()) && text.len() <= 40
        }
        Meaning::PatientName | Meaning::FamilyName | Meaning::GivenName => {
            text.chars().any(char::is_alphabetic) && text.chars().count() <= 80
        }
        Meaning::Specimen | Meaning::Laboratory | Meaning::Address => {
            text.chars().any(char::is_alphabetic)
        }
        _ => false,
    }
}

/// Reads `Muster, Eva (W) *09.03.1956` and `Muster, Eva, geb. 09.03.1956`.
fn birth(text: &str, found: &mut BTreeMap<Meaning, String>) {
    let star = text.find('*').filter(|at| starts_date(text[at + 1..].trim_start()));
    let Some(at) = star else { return };
    if found.contains_key(&Meaning::Born) {
        return;
    }
    let day = text[at + 1..].trim_start();
    found.insert(Meaning::Born, day.split([' ', ',', ';']).next().unwrap_or(day).to_owned());
    let mut name = text[..at].trim();
    let bracket = name.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    if let Some((before, sign)) = bracket.filter(|it| dialect::sex(it.1).is_some()) {
        found.entry(Meaning::Sex).or_insert(sign.to_owned());
        name = before.trim();
    }
    let name = name.trim_matches([',', ';', ' ']);
    if name.chars().filter(|it| it.is_alphabetic()).count() >= 3 {
        found.entry(Meaning::PatientName).or_insert(name.to_owned());
    }
}

/// Says which sex a text begins with.
pub(super) fn sex(text: &str) -> Option<zonula_model::Sex> {
    let first = text.split([' ', ',', '/', ';']).next().unwrap_or_default();
    dialect::sex(text).or_else(|| dialect::sex(first))
}

/// Returns the date a text begins with, and how it could be read; a time after it is taken too.
pub(super) fn leading_date(text: &str, order: Order) -> Result<DateTime, NoDate> {
    let is_joint = |word: &&str| ["à", "um", "at", "om", "las", "kl."].contains(word);
    let words: Vec<&str> = text.split(' ').filter(|word| !is_joint(word)).collect();
    let mut outcome = Err(NoDate::Unreadable);
    for length in (1..=words.len().min(5)).rev() {
        let part = words[..length].join(" ");
        match date::parse(part.trim_matches([',', ';', '.', ')']), order) {
            Ok(found) => return Ok(found),
            Err(NoDate::Unreadable) => {}
            Err(other) => outcome = Err(other),
        }
    }
    outcome
}

/// Says whether a text begins with a date, whichever.
fn starts_date(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_digit() || it.is_alphabetic())
        && matches!(leading_date(text, Order::Open), Ok(_) | Err(NoDate::Ambiguous))
}

/// Finds who measured: as a label says, else the uppermost phrase that names a laboratory.
fn laboratory(lines: &[&Line], labelled: Option<String>) -> Option<Laboratory> {
    if let Some(name) = labelled {
        return Some(Laboratory { name, address: None });
    }
    let names = |text: &str| {
        let words = fold(text);
        let named = words.split(' ').any(|word| {
            dialect::is_word(PrintedWord::Laboratory, word)
                || word.starts_with("labor") && word.len() > 7
        });
        named && text.split(' ').count() >= 2 && !text.contains(':') && text.chars().count() <= 120
    };
    let mut candidates = lines
        .iter()
        .take(30)
        .enumerate()
        .flat_map(|(at, line)| line.phrases.iter().map(move |phrase| (at, phrase)));
    let mut first = None;
    let with_address = candidates.find_map(|(at, phrase)| {
        let text = phrase.text();
        if !names(&text) {
            return None;
        }
        first.get_or_insert_with(|| text.clone());
        // A sender's line: name, street and town, parted by dots or bars.
        let below = lines.get(at + 1).map(|it| it.phrases[0].text()).unwrap_or_default();
        let whole =
            if text.ends_with(['·', '|', '•']) { format!("{text} {below}") } else { text };
        let (name, address) = whole.split_once(['·', '|', '•'])?;
        address.chars().any(|it| it.is_ascii_digit()).then(|| Laboratory {
            name: name.trim().to_owned(),
            address: Some(address.trim().replace(" ·", ",").replace(" |", ",").replace(" •", ",")),
        })
    });
    with_address.or_else(|| first.map(|name| Laboratory { name, address: None }))
}

/// Makes the person of a page's texts, the date of birth by the order of the document's dates.
pub(super) fn patient(texts: &BTreeMap<Meaning, String>, order: Order) -> StatedPatient {
    let text = |meaning| texts.get(&meaning).cloned();
    let parts = [text(Meaning::GivenName), text(Meaning::FamilyName)];
    let joined = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let born = text(Meaning::Born).and_then(|text| {
        let words: Vec<&str> = text.split(' ').collect();
        (1..=words.len().min(4)).rev().find_map(|length| {
            let part = words[..length].join(" ");
            date::parse_birth(part.trim_matches([',', ';', '.', '(', ')']), order).ok()
        })
    });
    let mut name = text(Meaning::PatientName).or_else(|| Some(joined).filter(|it| !it.is_empty()));
    let mut stated = text(Meaning::Sex).and_then(|text| sex(&text));
    // «Frau Eva Muster»: the first word is no name.
    let title = name.as_deref().and_then(|name| name.split_once(' '));
    if let Some((title, rest)) = title.filter(|(title, _)| title.chars().count() > 1)
        && let Some(sex) = dialect::sex(title)
    {
        stated = stated.or(Some(sex));
        name = Some(rest.to_owned());
    }
    StatedPatient { number: text(Meaning::PatientNumber), name, born, sex: stated }
}
