//! What crosses while a report is composed, shown and released.

use super::patient::ReportRow;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom a report is written for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Variant {
    /// Precise, complete.
    #[default]
    Clinician,
    /// Plain, short.
    Patient,
}

impl Variant {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clinician => "clinician",
            Self::Patient => "patient",
        }
    }
}

/// The size of the sheet.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// Asks for a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComposeReport {
    /// The patient's record number.
    pub patient: String,
    /// BCP 47, `de` say.
    pub language: String,
    /// Whom it is written for.
    pub variant: Variant,
    /// The brand's id; `null` for the built-in one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub brand: Option<String>,
    /// The sheet.
    #[serde(default)]
    pub paper: Paper,
    /// Whether only what was measured is printed: no statement, no pattern, no advice.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub records_only: Option<bool>,
    /// Tells too what goes together within all of the clinic's patients: one slope for all, each
    /// around their own mean, without names. Clinician's report only.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub clinic_wide: Option<bool>,
    /// Sections that the report goes without, of those that its draft names; it says so.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub left_out: Option<Vec<String>>,
    /// The sections that its draft names, in another order; those not named here follow.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub order: Option<Vec<String>>,
}

/// A composed report whose pages can be looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// Stands for the report in later requests.
    pub token: String,
    /// The document's title.
    pub title: String,
    /// How many pages.
    pub pages: u32,
    /// Width and height of a page, in points.
    pub page_size: (f64, f64),
    /// The PDF's size in bytes.
    pub bytes: f64,
    /// Identifies the PDF's content.
    pub sha256: String,
    /// Whether it is released; a draft is marked on every page.
    pub released: bool,
    /// What the pages could not show as it was wished: a colour too pale, a picture left out.
    #[ts(optional = nullable)]
    pub notices: Option<Vec<String>>,
    /// The sections that a draft may go without, in its order, those left out too; none for a
    /// released report.
    #[ts(optional = nullable)]
    pub sections: Option<Vec<String>>,
}

/// Asks for a picture of a page: the very PDF's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftPage {
    /// The report's token.
    pub token: String,
    /// Counted from 1.
    pub page: u32,
    /// Pixels to the point, 0.1–8.
    pub scale: f32,
}

/// Asks for a figure of the report on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureRequest {
    /// The patient's record number.
    pub patient: String,
    /// The figure's anchor in the clinician's report; the first figure of that kind of chart
    /// where it names one: `distribution`, `stacked`, `course`, `heat-map`, `scatter`, `timeline` …
    pub chart: String,
    /// BCP 47.
    pub language: String,
}

/// A figure: the same vector drawing that the PDF gets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureSvg {
    /// The drawing; `null` where the record has nothing for it.
    pub svg: Option<String>,
    /// Its headline.
    pub title: String,
    /// What to see.
    pub caption: String,
    /// The same in words, for someone who does not see it.
    pub alternative: String,
}

/// Asks to write a report's PDF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveReport {
    /// The report's token.
    pub token: String,
    /// The offered place.
    pub target: String,
}

/// Asks to write everything known about a patient as FHIR.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportFhir {
    /// The record number.
    pub patient: String,
    /// The offered place.
    pub target: String,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// Its name without folders.
    pub name: String,
    /// Its size in bytes.
    pub bytes: f64,
    /// Identifies its content.
    pub sha256: String,
}

/// Asks to release a draft: it is numbered, signed, dated and kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseReport {
    /// The draft's token; afterwards it stands for the released report.
    pub token: String,
    /// Who releases it.
    pub by: String,
    /// The report that it replaces; `null` for a report of its own.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub amends: Option<AmendReport>,
}

/// A released report that a new version replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AmendReport {
    /// Its number.
    pub number: String,
    /// What changed, a sentence each, in the report's language; at least one.
    pub changes: Vec<String>,
}

/// Asks to take a released report back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawReport {
    /// Its number.
    pub number: String,
    /// Its version; `null` for the newest.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub version: Option<u32>,
    /// Who withdraws it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// That a released report was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnRow {
    /// When, UTC.
    pub at: String,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Asks for a patient's released reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reports {
    /// The patient's record number.
    pub patient: String,
}

/// Released reports, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportList {
    /// The reports.
    pub reports: Vec<ReportRow>,
}

/// Asks to look at a released report: its kept bytes, never composed anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenReport {
    /// The report's identity.
    pub id: i64,
}

/// The clinics' brands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrandList {
    /// By id.
    pub brands: Vec<BrandRow>,
    /// What is wrong with brands of the clinic's own that cannot be used, with file and line.
    #[ts(optional = nullable)]
    pub faults: Option<Vec<String>>,
}

/// One clinic's brand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrandRow {
    /// Stable id.
    pub id: String,
    /// The clinic's name.
    pub name: String,
    /// The accent colour, `#1a6b5c` say.
    pub accent: String,
    /// Lines under the name.
    pub letterhead: Vec<String>,
}

/// The languages that reports can be written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageList {
    /// English first.
    pub languages: Vec<LanguageRow>,
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageRow {
    /// BCP 47.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}
