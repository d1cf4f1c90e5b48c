//! The lint: every text of the catalogue in every language, and every citation.

use crate::analyte::Tier;
use crate::language::Language;
use crate::statement::{Standing, StatementKind};
use crate::status::Status;
use crate::{Catalogue, RowPlace};

/// Lists faults as `file, line: what`.
pub(crate) fn lint(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = vec![];
    claims(catalogue, &mut faults);
    citations(catalogue, &mut faults);
    faults
}

fn fault(place: &RowPlace, what: &str) -> String {
    format!("{}, line {}: {what}", place.file, place.line)
}

/// Searches what the reading of statements and translations did not: names, notes, caveats, advice.
fn claims(catalogue: &Catalogue, faults: &mut Vec<String>) {
    let mut search = |place: &RowPlace, id: &str, text: &str, language: Language| {
        for claim in catalogue.banned_claims(text, language) {
            faults.push(fault(place, &format!("`{id}` claims `{claim}`")));
        }
    };
    for own in &catalogue.analytes {
        for language in Language::ALL {
            search(&own.place, own.id.as_str(), own.name(language), language);
        }
        for text in [&own.caveats, &own.evidence, &own.interval_source] {
            search(&own.place, own.id.as_str(), text, Language::English);
        }
        let named = own.all_limits.numbers.iter().map(|limit| &limit.label);
        for label in named.chain(own.all_limits.words.iter().map(|limit| &limit.label)) {
            search(&own.place, own.id.as_str(), label, Language::English);
        }
    }
    for own in &catalogue.symptoms {
        for language in Language::ALL {
            search(&own.place, own.id.as_str(), own.name(language), language);
            if let Some((rule, referral)) = catalogue.red_flag(&own.id, language) {
                search(&own.place, own.id.as_str(), rule, language);
                search(&own.place, own.id.as_str(), referral, language);
            }
        }
    }
    for own in &catalogue.taxa {
        search(&own.place, &own.name, &own.note, Language::English);
    }
    for own in &catalogue.statements {
        for language in Language::ALL {
            for text in own.words(language).into_iter().flat_map(|words| words.all()) {
                search(&own.place, &own.id, text, language);
            }
        }
    }
    for own in &catalogue.gates {
        for language in Language::ALL {
            for text in [own.patient(language), own.clinician(language)].into_iter().flatten() {
                search(&own.place, &own.id, text, language);
            }
        }
    }
}

/// Looks for what is shown as fact without a source, and for sources that nobody can follow.
fn citations(catalogue: &Catalogue, faults: &mut Vec<String>) {
    for own in &catalogue.statements {
        let framing = matches!(own.kind, StatementKind::Framing | StatementKind::Safety);
        if own.citations.is_empty() && own.standing == Standing::Sourced && !framing {
            faults.push(fault(&own.place, &format!("`{}` has no citation", own.id)));
        }
        for id in own.citations.iter().filter(|id| catalogue.reference(id).is_none()) {
            faults.push(fault(&own.place, &format!("`{}` cites `{id}`, not listed", own.id)));
        }
    }
    for own in &catalogue.analytes {
        if own.citation_status != Status::None && own.citations.is_empty() {
            faults.push(fault(&own.place, &format!("`{}` has no citation", own.id)));
        }
        let offered = !own.offered_intervals().is_empty();
        if offered && own.interval_source.is_empty() {
            faults.push(fault(&own.place, &format!("`{}`: its interval has no source", own.id)));
        }
        if own.tier == Tier::Research && !own.limits.is_empty() {
            let what = format!("`{}` is of the research tier and has a limit", own.id);
            faults.push(fault(&own.place, &what));
        }
    }
    for own in &catalogue.references {
        if own.verified && own.checked.is_empty() {
            let what = format!("`{}` does not say what was checked", own.id);
            faults.push(fault(&own.place, &what));
        }
    }
}

/// How hard texts are to read: LIX (Björnsson 1968), the mean number of words in a sentence plus
/// the percentage of words of more than six letters; `None` without words.
///
/// It needs no list of syllables and so holds for all five languages; below 30 is very easy, 40 to
/// 50 is what newspapers write.
pub(crate) fn reading_level<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let (mut words, mut long, mut sentences) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        for sentence in text.split(['.', '!', '?', ':', ';']) {
            let mut any = false;
            let parts = sentence.split(|letter: char| !letter.is_alphabetic());
            for word in parts.filter(|word| !word.is_empty()) {
                any = true;
                words += 1;
                long += u32::from(word.chars().count() > 6);
            }
            sentences += u32::from(any);
        }
    }
    let (words, long, sentences) = (f64::from(words), f64::from(long), f64::from(sentences));
    (words > 0.0).then(|| words / sentences + 100.0 * long / words)
}

#[cfg(test)]
mod tests {
    use super::reading_level;

    #[test]
    fn the_reading_level_counts_words_in_a_sentence_and_long_words() {
        // Two sentences of six words, three of the twelve longer than six letters: 6 + 25.
        let text = "The cat sat in the kitchen. Bacteria may live in the intestine.";
        let found = reading_level([text]).unwrap_or_default();
        assert!((found - 31.0).abs() < 1e-9, "{found}");
        assert_eq!(reading_level(["12 %"]), None);
    }
}
