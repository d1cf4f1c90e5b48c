//! Templates: which sections a kind of report has, in which order, with which options.

use crate::SECTIONS;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use thiserror::Error;
use zonula_model::Audience;

/// A template that does not parse.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{file}, line {line}: {what}")]
pub struct TemplateError {
    /// The template's file name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// What a template sets for its sections; everything has a default.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Options {
    /// How many visits one course table shows side by side.
    pub visits: usize,
    /// How many genera a composition names before «other».
    pub genera: usize,
    /// How many phyla a composition names before «other».
    pub phyla: usize,
    /// How many members of a functional group are named.
    pub members: usize,
    /// How many correlation cards are printed at most.
    pub cards: usize,
    /// How many days before the last diary entry the summary looks at.
    pub window_days: i32,
    /// Prints what was measured and nothing of what it may mean: no statement, no pattern, no
    /// grade, no advice.
    pub records_only: bool,
    /// Prints accepted statements of which something was not traced to its source, marked as
    /// orientation; otherwise they are left out.
    pub orientation: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            visits: 5,
            genera: 9,
            phyla: 6,
            members: 6,
            cards: 6,
            window_days: 28,
            records_only: false,
            orientation: true,
        }
    }
}

/// A kind of report.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its id: `clinician`, `patient`.
    pub id: String,
    /// Who it speaks to: a clinician, precise, with methods and citations; or the patient, in plain
    /// words without statistics.
    #[serde(deserialize_with = "audience")]
    pub audience: Audience,
    /// The sections by id, in order.
    pub sections: Vec<String>,
    /// What it sets.
    #[serde(default)]
    pub options: Options,
}

fn audience<'de, D: Deserializer<'de>>(value: D) -> Result<Audience, D::Error> {
    let name = String::deserialize(value)?;
    Audience::parse(&name).ok_or_else(|| {
        let known = [Audience::Clinician, Audience::Patient].map(Audience::as_str).join(" or ");
        D::Error::custom(format!("`{name}` is no audience: {known}"))
    })
}

impl Template {
    /// Reads a template; an unknown key is an error that names its line.
    pub fn parse(file: &str, text: &str) -> Result<Self, TemplateError> {
        let fault = |line: usize, what: String| TemplateError { file: file.to_owned(), line, what };
        let template: Self = toml::from_str(text)
            .map_err(|error| fault(line_of(text, error.span()), error.message().to_owned()))?;
        let known = |id: &&String| SECTIONS.iter().any(|section| section.id() == id.as_str());
        if let Some(unknown) = template.sections.iter().find(|id| !known(id)) {
            let quoted = format!("\"{unknown}\"");
            let line = 1 + text.lines().position(|line| line.contains(&quoted)).unwrap_or(0);
            return Err(fault(line, format!("there is no section `{unknown}`")));
        }
        Ok(template)
    }

    /// Returns a shipped template's text, for a clinic to change.
    pub fn shipped_text(id: &str) -> Option<&'static str> {
        let shipped = SHIPPED.iter().find(|(file, _)| file.strip_suffix(".toml") == Some(id))?;
        Some(shipped.1)
    }

    /// Returns a shipped template.
    pub fn shipped(id: &str) -> Option<Self> {
        let (file, text) =
            SHIPPED.iter().find(|(file, _)| file.strip_suffix(".toml") == Some(id))?;
        Some(Self::parse(file, text).expect("a test parses every shipped template"))
    }
}

/// The shipped templates.
static SHIPPED: &[(&str, &str)] = &[
    ("clinician.toml", include_str!("../../../../templates/reports/clinician.toml")),
    ("patient.toml", include_str!("../../../../templates/reports/patient.toml")),
];

/// Counts the line at which a span begins, from 1.
pub(crate) fn line_of(text: &str, span: Option<std::ops::Range<usize>>) -> usize {
    let start = span.map_or(0, |span| span.start).min(text.len());
    text.as_bytes()[..start].iter().filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_is_in_a_template_and_every_name_is_a_section() {
        let templates: Vec<Template> = SHIPPED
            .iter()
            .map(|(file, text)| Template::parse(file, text).expect("shipped templates parse"))
            .collect();
        for section in SECTIONS {
            let used = templates.iter().any(|t| t.sections.iter().any(|id| id == section.id()));
            assert!(used, "no template uses `{}`", section.id());
        }
        for id in templates.iter().flat_map(|template| &template.sections) {
            assert!(SECTIONS.iter().any(|section| section.id() == id), "no section `{id}`");
        }
    }

    #[test]
    fn an_unknown_section_names_file_and_line() {
        let text =
            "id = \"x\"\naudience = \"patient\"\nsections = [\n  \"glance\",\n  \"trends\",\n]\n";
        let error = Template::parse("x.toml", text).expect_err("there is no section `trends`");
        assert_eq!(error.to_string(), "x.toml, line 5: there is no section `trends`");
    }

    #[test]
    fn a_misspelt_key_names_file_and_line() {
        let text = "id = \"x\"\naudience = \"clinician\"\nsections = []\n[options]\nvisit = 3\n";
        let error = Template::parse("x.toml", text).expect_err("`visit` is no option");
        assert_eq!((error.file.as_str(), error.line), ("x.toml", 5));
    }
}
