//! Claims that no report may make, in any language.

use crate::{Context, Report, visit};
use zonula_catalog::Language;

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
    // French
    "diagnostique un",
    "diagnostique une",
    "confirme",
    "prouve",
    "guérit",
    "soigne",
    "traite la maladie",
    "traite l intestin",
    "vous avez un leaky gut",
    "vous avez un intestin perméable",
    "vous avez l intestin perméable",
    "vous souffrez d un intestin perméable",
    "votre intestin est perméable",
    // Spanish
    "diagnostica",
    "confirma",
    "demuestra",
    "cura el",
    "cura la",
    "sana el intestino",
    "trata la enfermedad",
    "trata el intestino",
    "tiene leaky gut",
    "tiene un intestino permeable",
    "tiene el intestino permeable",
    "padece intestino permeable",
    "su intestino es permeable",
    // Dutch
    "diagnosticeert",
    "bevestigt",
    "bewijst",
    "geneest",
    "u hebt een lekkende darm",
    "u heeft een lekkende darm",
    "u hebt een lekke darm",
    "u heeft een lekke darm",
    "uw darm is lek",
    "uw darm is doorlaatbaar",
];

/// Words of the list that a language has in innocence: «diagnoses» is a plural in Dutch.
static INNOCENT: &[(Language, &str)] = &[(Language::Dutch, "diagnoses")];

/// Finds the first banned claim of a text, whatever language it is in.
pub fn find(text: &str) -> Option<&'static str> {
    search(text, &|_| true)
}

/// Finds the first banned claim of a text that is to be in a language, in any of the five.
pub fn find_in(text: &str, language: Language) -> Option<&'static str> {
    search(text, &|claim| !INNOCENT.contains(&(language, claim)))
}

fn search(text: &str, counts: &dyn Fn(&'static str) -> bool) -> Option<&'static str> {
    let words = |text: &str| -> Vec<String> {
        let lower = text.to_lowercase();
        let parts = lower.split(|c: char| !c.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let text = words(text);
    BANNED.iter().copied().filter(|claim| counts(claim)).find(|claim| {
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
        find_in(text, language).map(str::to_owned).or_else(known)
    })
}

#[cfg(test)]
mod tests {
    use super::{find, find_in};
    use zonula_catalog::Language;

    #[test]
    fn a_claim_is_found_as_whole_words_in_any_case() {
        assert_eq!(find("This test CONFIRMS it."), Some("confirms"));
        assert_eq!(find("You have a leaky gut."), Some("you have a leaky gut"));
        assert_eq!(find("Zonulin beweist nichts."), Some("beweist"));
        assert_eq!(find("unconfirmed, treatment, geheilte"), None);
    }

    #[test]
    fn a_claim_is_found_in_each_of_the_five_languages() {
        for (text, claim) in [
            ("Le résultat confirme la maladie.", "confirme"),
            ("Vous avez l’intestin perméable.", "vous avez l intestin perméable"),
            ("El resultado demuestra la causa.", "demuestra"),
            ("Usted tiene el intestino permeable.", "tiene el intestino permeable"),
            ("Deze waarde bewijst het.", "bewijst"),
            ("U hebt een lekkende darm.", "u hebt een lekkende darm"),
            ("Dit middel behandelt de darm.", "behandelt"),
        ] {
            assert_eq!(find(text), Some(claim), "{text}");
        }
        for text in [
            "Un test diagnostique n’est pas une preuve ; il s’agit d’un signe.",
            "Se trata de una prueba diagnóstica en personas sanas.",
            "De behandeling en het bewijs volgen later.",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_that_a_language_has_in_innocence_is_no_claim_in_it() {
        let text = "Andere diagnoses gaan voor.";
        assert_eq!(find_in(text, Language::Dutch), None);
        assert_eq!(find_in(text, Language::English), Some("diagnoses"));
        assert_eq!(find_in("This test confirms it.", Language::Dutch), Some("confirms"));
    }

    #[test]
    fn no_shipped_brand_makes_a_claim() {
        for text in [
            include_str!("../../../../templates/brands/plain.toml"),
            include_str!("../../../../templates/brands/praxis-am-seeufer.toml"),
        ] {
            for (line, words) in text.lines().enumerate() {
                assert_eq!(find(words), None, "line {}: {words}", line + 1);
            }
        }
    }
}
