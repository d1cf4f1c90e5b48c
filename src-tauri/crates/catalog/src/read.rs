//! Reading a catalogue from its files, a clinic's own over the shipped ones.

use crate::claims::Claims;
use crate::matching::NameIndex;
use crate::name::Words;
use crate::overlay::{Layers, Overlay};
use crate::pattern::{self, Pattern};
use crate::unit::UnitSpellings;
use crate::{
    Catalogue, CatalogueError, CatalogueFiles, Language, Notice, analyte, reference, result_word,
    statement, symptom, taxon, texts,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `catalogue.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    version: String,
    date: toml::value::Datetime,
    notices: Vec<Notice>,
}

impl Catalogue {
    /// Reads a catalogue; an error names file, line and reason.
    pub fn parse(files: &CatalogueFiles<'_>) -> Result<Self, CatalogueError> {
        Self::read(files, None)
    }

    /// Reads the shipped catalogue with a clinic's own data over it; an error names file, line and
    /// reason. Where a shipped line does not fit to the clinic's own data, it names their files too.
    pub fn with_overlay(overlay: &Overlay) -> Result<Self, CatalogueError> {
        Self::read(&CatalogueFiles::SHIPPED, Some(overlay)).map_err(|error| overlay.blame(error))
    }

    /// Reads a catalogue and, where there is one, a clinic's own data over it.
    pub fn read(
        files: &CatalogueFiles<'_>,
        overlay: Option<&Overlay>,
    ) -> Result<Self, CatalogueError> {
        let heading: Heading = toml::from_str(files.catalogue).map_err(|error| {
            let file = "catalogue.toml".to_owned();
            CatalogueError::File { file, reason: error.message().to_owned() }
        })?;
        let of = |file, shipped| Layers::new(file, shipped, overlay);
        let references = reference::read(&of("references.tsv", files.references))?;
        let ids: BTreeSet<&str> = references.iter().map(|own| own.id.as_str()).collect();
        let words = Words::read(&of("words.tsv", files.words))?;
        let parts = of("unit_parts.tsv", files.unit_parts);
        let spellings = UnitSpellings::read(&of("units.tsv", files.units), &parts)?;
        let mut analytes = analyte::read(&of("analytes.tsv", files.analytes), &spellings, &ids)?;
        if let Some(own) = overlay {
            own.lay_intervals(&mut analytes)?;
        }
        let symptom_layers = of("symptoms.tsv", files.symptoms);
        let symptoms = symptom::read(&symptom_layers)?;
        let taxa = taxon::read(&of("taxa.tsv", files.taxa), &ids)?;
        let result_words = of("result_words.tsv", files.result_words);
        let numbered = analytes.iter().enumerate();
        let version = match overlay {
            Some(own) => format!("{} + {} {}", heading.version, own.name, own.version),
            None => heading.version,
        };
        let statements = of("statements.toml", files.statements);
        let mut catalogue = Self {
            analyte_ids: numbered.map(|(at, analyte)| (analyte.id.clone(), at)).collect(),
            analyte_names: NameIndex::new(&analytes, &words),
            symptom_names: symptom::names(&symptoms),
            taxon_names: taxon::names(&taxa),
            groups: taxon::groups(&taxa),
            analytes,
            symptoms,
            taxa,
            references,
            version,
            date: heading.date.to_string(),
            notices: heading.notices,
            overlay: overlay.cloned(),
            switched_off: BTreeSet::new(),
            words,
            spellings,
            result_words: result_word::read(&result_words)?,
            claims: Claims::read(&of("claims.toml", files.claims))?,
            english: statement::english(&statements)?,
            translations: BTreeMap::new(),
            statements: vec![],
            gates: vec![],
            circumstances: BTreeMap::new(),
            pattern: Pattern::default(),
        };
        catalogue.english.extend(symptom::english(&symptom_layers)?);
        let analyte_layers = of("analytes.tsv", files.analytes);
        catalogue.english.extend(analyte::english(&analyte_layers)?);
        for (language, file, text) in [
            (Language::German, "texts/de.toml", files.german),
            (Language::French, "texts/fr.toml", files.french),
            (Language::Spanish, "texts/es.toml", files.spanish),
            (Language::Dutch, "texts/nl.toml", files.dutch),
        ] {
            let (english, claims) = (&catalogue.english, &catalogue.claims);
            let translation = texts::read(&of(file, text), language, english, claims)?;
            catalogue.translations.insert(language, translation);
        }
        let own = statement::read(&statements, &catalogue, &catalogue.translations)?;
        catalogue.statements = own.statements;
        catalogue.gates = own.gates;
        catalogue.circumstances = own.circumstances;
        catalogue.switched_off = own.off;
        let circumstances = &catalogue.circumstances;
        catalogue.pattern = pattern::read(files.pattern, &catalogue, circumstances)?;
        Ok(catalogue)
    }
}
