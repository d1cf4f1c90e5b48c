//! Resources: the parts of FHIR R4 that laboratory results need, nothing more.

use serde::Deserialize;

/// Zonula's own extensions and codes; the guide in `FHIR.md` beside the crate says what each means.
pub(super) const OWN: &str = "https://zonula.example/fhir/";

/// A decimal with the digits that the file gives.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub(super) struct Decimal(pub String);

impl Decimal {
    /// Returns the number, `None` where the digits are none or the number is not finite.
    pub fn number(&self) -> Option<f64> {
        let first = self.0.trim_start_matches('-').bytes().next()?;
        let number: f64 = self.0.parse().ok().filter(|_| first.is_ascii_digit())?;
        number.is_finite().then_some(number)
    }
}

/// Further data; only Zonula's own are read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Extension {
    #[serde(default)]
    pub url: String,
    #[serde(default)]
    pub extension: Vec<Self>,
    pub value_string: Option<String>,
    pub value_code: Option<String>,
    pub value_decimal: Option<Decimal>,
    pub value_date: Option<String>,
    pub value_time: Option<String>,
    pub value_range: Option<Range>,
}

/// Finds one of Zonula's own extensions.
pub(super) fn own<'a>(extensions: &'a [Extension], name: &str) -> Option<&'a Extension> {
    extensions.iter().find(|it| it.url.strip_prefix(OWN) == Some(name))
}

/// Returns the words of one of Zonula's own extensions.
pub(super) fn own_text(extensions: &[Extension], name: &str) -> Option<String> {
    own(extensions, name)?.value_string.clone()
}

/// A code with its system.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Coding {
    pub system: Option<String>,
    pub code: Option<String>,
    pub display: Option<String>,
}

/// Codes for one concept, and its words.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Concept {
    #[serde(default)]
    pub coding: Vec<Coding>,
    pub text: Option<String>,
}

impl Concept {
    /// Returns the concept's words, else its first display, else its first code.
    pub fn words(&self) -> Option<&str> {
        let display = || self.coding.iter().find_map(|coding| coding.display.as_deref());
        let code = || self.coding.iter().find_map(|coding| coding.code.as_deref());
        self.text.as_deref().or_else(display).or_else(code)
    }

    /// Returns the first code that is not Zonula's own.
    pub fn foreign_code(&self) -> Option<&str> {
        let is_own = |coding: &&Coding| {
            coding.system.as_deref().is_some_and(|system| system.starts_with(OWN))
        };
        self.coding.iter().filter(|coding| !is_own(coding)).find_map(|it| it.code.as_deref())
    }

    /// Returns the code of a system.
    pub fn code_in(&self, system: &str) -> Option<&str> {
        let own = |coding: &&Coding| coding.system.as_deref() == Some(system);
        self.coding.iter().find(own)?.code.as_deref()
    }
}

/// A reference to another resource.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Reference {
    pub reference: Option<String>,
    pub identifier: Option<Identifier>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub display: Option<String>,
}

impl Reference {
    /// Returns what it is called, for people.
    pub fn name(&self) -> &str {
        let identifier = self.identifier.as_ref().and_then(|it| it.value.as_ref());
        let name = self.reference.as_ref().or(identifier).or(self.display.as_ref());
        name.map_or("a reference without name", String::as_str)
    }
}

/// A remark.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Annotation {
    pub text: Option<String>,
}

/// A business identifier.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Identifier {
    #[serde(rename = "type")]
    pub kind: Option<Concept>,
    pub system: Option<String>,
    pub value: Option<String>,
}

/// A time from and to.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Period {
    pub start: Option<String>,
    pub end: Option<String>,
}

/// A measured amount.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Quantity {
    #[serde(default)]
    pub extension: Vec<Extension>,
    pub value: Option<Decimal>,
    pub comparator: Option<String>,
    pub unit: Option<String>,
    pub system: Option<String>,
    pub code: Option<String>,
}

impl Quantity {
    /// Returns the UCUM code, where the quantity says that its code is one.
    pub fn ucum(&self) -> Option<&str> {
        let is_ucum = self.system.as_deref() == Some("http://unitsofmeasure.org");
        self.code.as_deref().filter(|_| is_ucum)
    }

    /// Returns the unit as people read it.
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref().or(self.code.as_deref())
    }
}

/// A low and a high quantity.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Range {
    pub low: Option<Quantity>,
    pub high: Option<Quantity>,
}

/// Two quantities, one over the other.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Ratio {
    pub numerator: Option<Quantity>,
    pub denominator: Option<Quantity>,
}

/// Limits expected in some people.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReferenceRange {
    pub low: Option<Quantity>,
    pub high: Option<Quantity>,
    #[serde(rename = "type")]
    pub kind: Option<Concept>,
    #[serde(default)]
    pub applies_to: Vec<Concept>,
    pub age: Option<Range>,
    pub text: Option<String>,
    #[serde(default)]
    pub extension: Vec<Extension>,
}

/// The value of an observation or of one of its components.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Measured {
    #[serde(default)]
    pub extension: Vec<Extension>,
    #[serde(default)]
    pub code: Concept,
    pub value_quantity: Option<Quantity>,
    pub value_codeable_concept: Option<Concept>,
    pub value_string: Option<String>,
    pub value_boolean: Option<bool>,
    pub value_integer: Option<Decimal>,
    pub value_range: Option<Range>,
    pub value_ratio: Option<Ratio>,
    pub value_time: Option<String>,
    pub value_date_time: Option<String>,
    pub value_period: Option<Period>,
    pub value_sampled_data: Option<serde::de::IgnoredAny>,
    pub data_absent_reason: Option<Concept>,
    #[serde(default)]
    pub interpretation: Vec<Concept>,
    #[serde(default)]
    pub reference_range: Vec<ReferenceRange>,
}

/// A measurement.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub category: Vec<Concept>,
    pub subject: Option<Reference>,
    pub specimen: Option<Reference>,
    pub effective_date_time: Option<String>,
    pub effective_period: Option<Period>,
    pub effective_instant: Option<String>,
    pub issued: Option<String>,
    #[serde(default)]
    pub performer: Vec<Reference>,
    pub method: Option<Concept>,
    #[serde(default)]
    pub note: Vec<Annotation>,
    #[serde(default)]
    pub component: Vec<Measured>,
    #[serde(default)]
    pub has_member: Vec<Reference>,
}

/// Something done for a person; only Zonula's own interventions are read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Procedure {
    #[serde(default)]
    pub extension: Vec<Extension>,
    #[serde(default)]
    pub category: Concept,
    #[serde(default)]
    pub code: Concept,
    #[serde(default)]
    pub performed_period: Period,
    #[serde(default)]
    pub note: Vec<Annotation>,
}

/// A report that gathers observations.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DiagnosticReport {
    #[serde(default)]
    pub extension: Vec<Extension>,
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub code: Concept,
    pub subject: Option<Reference>,
    pub issued: Option<String>,
    #[serde(default)]
    pub performer: Vec<Reference>,
    #[serde(default)]
    pub specimen: Vec<Reference>,
    #[serde(default)]
    pub result: Vec<Reference>,
    pub effective_date_time: Option<String>,
    pub effective_period: Option<Period>,
    pub conclusion: Option<String>,
    #[serde(default)]
    pub presented_form: Vec<serde::de::IgnoredAny>,
}

/// How a specimen was taken.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Collection {
    pub collected_date_time: Option<String>,
    pub collected_period: Option<Period>,
}

/// Material.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Specimen {
    #[serde(default)]
    pub extension: Vec<Extension>,
    pub id: Option<String>,
    #[serde(default)]
    pub identifier: Vec<Identifier>,
    pub accession_identifier: Option<Identifier>,
    #[serde(rename = "type")]
    pub kind: Option<Concept>,
    pub received_time: Option<String>,
    pub collection: Option<Collection>,
}

/// A person's name.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct HumanName {
    pub text: Option<String>,
    pub family: Option<String>,
    #[serde(default)]
    pub given: Vec<String>,
}

/// The person.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    #[serde(default)]
    pub identifier: Vec<Identifier>,
    #[serde(default)]
    pub name: Vec<HumanName>,
    pub gender: Option<String>,
    pub birth_date: Option<String>,
}

/// A postal address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Address {
    pub text: Option<String>,
    #[serde(default)]
    pub line: Vec<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
}

/// A laboratory, perhaps; also what a practitioner's role says of one.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Organization {
    pub name: Option<String>,
    #[serde(default)]
    pub identifier: Vec<Identifier>,
    #[serde(default)]
    pub address: Vec<Address>,
}

/// Who works where.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct PractitionerRole {
    pub organization: Option<Reference>,
}
