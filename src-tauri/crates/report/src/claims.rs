//! Claims that no report may make, in any language; the catalogue owns their list.

use crate::{Context, Report, visit};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Finds the first banned claim of a report.
pub(crate) fn first(context: &Context<'_>, report: &Report) -> Option<String> {
    let language = context.locale.language();
    let texts = visit::texts(report);
    // Many a cell says what another says.
    let mut seen = BTreeSet::new();
    let texts: Vec<&String> = texts.iter().filter(|text| seen.insert(text.as_str())).collect();
    let claim = |text: &&String| context.catalogue.banned_claims(text, language).into_iter().next();
    texts.par_iter().find_map_first(claim)
}

#[cfg(test)]
mod tests {
    use zonula_catalog::{Catalogue, Language};

    #[test]
    fn no_shipped_text_makes_a_claim() {
        let templates = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../templates");
        let mut searched = 0;
        for language in Language::ALL {
            let file = format!("{templates}/locales/{}/report.ftl", language.code());
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            for (line, words) in text.lines().enumerate() {
                let claims = Catalogue::built_in().banned_claims(words, language);
                assert!(claims.is_empty(), "{file}, line {}: {claims:?}", line + 1);
                searched += 1;
            }
        }
        assert!(searched > 500, "{searched} lines");
        for text in [
            include_str!("../../../../templates/brands/plain.toml"),
            include_str!("../../../../templates/brands/praxis-am-seeufer.toml"),
        ] {
            for language in Language::ALL {
                assert_eq!(Catalogue::built_in().banned_claims(text, language), [""; 0]);
            }
        }
    }
}
