//! Claims that no report may make, in any language.

use crate::{Context, Report, visit};

/// Words that claim a diagnosis, a proof or a cure; compared as whole words, without case.
pub static BANNED: &[&str] = &[
    // English
    "diagnoses",
    "diagnosed with leaky gut",
    "confirms",
    "proves",
    "cures",
    "treats",
    "heals",
    "you have leaky gut",
    "you have a leaky gut",
    "positive for leaky gut",
    // German
    "diagnostiziert",
    "bestätigt",
    "beweist",
    "heilt",
    "kuriert",
    "behandelt",
    "sie haben leaky gut",
    "sie haben ein leaky gut",
    "sie haben einen durchlässigen darm",
    "sie haben einen löchrigen darm",
    "ihr darm ist durchlässig",
];

/// Finds the first banned claim of a text.
pub fn find(text: &str) -> Option<&'static str> {
    let words = |text: &str| -> Vec<String> {
        let lower = text.to_lowercase();
        let parts = lower.split(|c: char| !c.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let text = words(text);
    BANNED.iter().copied().find(|claim| {
        let claim = words(claim);
        text.windows(claim.len()).any(|window| window == claim)
    })
}

/// Finds the first banned claim of a report: by these words, and by the catalogue's own list, which
/// knows negations.
pub(crate) fn first(context: &Context<'_>, report: &Report) -> Option<String> {
    let language = context.locale.language();
    visit::texts(report).iter().find_map(|text| {
        let known = || context.catalogue.banned_claims(text, language).into_iter().next();
        find(text).map(str::to_owned).or_else(known)
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_claim_is_found_as_whole_words_in_any_case() {
        assert_eq!(find("This test CONFIRMS it."), Some("confirms"));
        assert_eq!(find("You have a leaky gut."), Some("you have a leaky gut"));
        assert_eq!(find("Zonulin beweist nichts."), Some("beweist"));
        assert_eq!(find("unconfirmed, treatment, geheilte"), None);
    }

    #[test]
    fn no_shipped_text_makes_a_claim() {
        for text in [
            include_str!("../../../../templates/locales/en/report.ftl"),
            include_str!("../../../../templates/locales/de/report.ftl"),
            include_str!("../../../../templates/brands/plain.toml"),
            include_str!("../../../../templates/brands/praxis-am-seeufer.toml"),
        ] {
            for (line, words) in text.lines().enumerate() {
                assert_eq!(find(words), None, "line {}: {words}", line + 1);
            }
        }
    }
}
