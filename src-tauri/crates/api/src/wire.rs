//! Everything that crosses to a front end, and nothing else: the domain's types stay inside.
//!
//! Names travel in camelCase, days as `2025-03-01`, times as `2025-03-01T08:30:00`, digests as 64
//! hexadecimal digits. The TypeScript in `ui/src/lib/api` is made from these types by a test.

mod analysis;
mod backup;
mod clinic;
mod entry;
mod erase;
mod findings;
mod import;
mod knowledge;
mod log;
mod mapping;
mod offered;
mod own;
mod patient;
mod program;
mod report;
mod safety;
mod statement;

pub use analysis::{AnalysedPatient, AnalysedProfile, AnalysedResult, AnalysedSymptom, Analysis};
pub use backup::{
    BackUp, BackupRow, BackupState, RescueVault, Rescued, RescuedRow, RestoreBackup,
    RestoredBackup, SetBackupFolder,
};
pub use clinic::{Clinic, ClinicFace, SaveClinic};
pub use entry::{
    AddIntervention, AddResult, AddSymptom, InterventionRow, SourceRow, SupersededRow,
};
pub use erase::{
    ErasePatient, Erased, ExportDeidentified, ExportPortable, Retention, RetentionList, SavedFiles,
    SetCountry,
};
pub use findings::{
    AcrossRequest, AcrossRow, AcrossTable, BaselineRow, ChangeName, ChangeRow, CohortPlace,
    CourseRow, Diversity, EffectRow, GroupShare, IndexRow, MeanChangeRow, Pair, ProfileRow, Share,
    SymptomRow, VerdictName,
};
pub use import::{
    AcceptImport, AnswerGiven, AnswerValue, Candidate, FilePreview, FileProblem, FormatName,
    ImportChanges, ImportDone, ImportPreview, OpenQuestions, PageFrame, QuestionAsked,
    QuestionKind, SourcePage, StatedPerson, UnderstoodIntervention, UnderstoodProfile,
    UnderstoodRow, UnderstoodSpecimen, UndoImport,
};
pub use knowledge::{
    CatalogueAnalyte, CatalogueGate, CatalogueInterval, CatalogueLimit, CatalogueList,
    CatalogueReference, CatalogueStatement, CatalogueSymptom, CatalogueTaxon, CatalogueWords,
    CohortEntry, Explained, ExplainedPart, KnowledgeEntry, KnowledgeFact, KnowledgeKind,
    KnowledgePage, KnowledgeRequest,
};
pub use log::{ImportLog, ImportProblem, ImportedFile, LoggedChanges, OpenQuestion};
pub use mapping::{KeepMapping, MappingList, MappingName, MappingRow, MappingText, SaveMapping};
pub use offered::{ArrangeFiles, ArrangedFile, Arrangement, PreviewFile, PreviewImport};
pub use own::{
    MeasuredAnalyte, OwnData, OwnDataRequest, OwnIntervals, OwnLimits, RemoveOwnStatement,
    SaveOwnIntervals, SaveOwnStatement, StatementEntry,
};
pub use patient::{
    AddPatient, DayLimit, DayValue, ImportRow, Interpretation, PatientList, PatientPage,
    PatientRequest, PatientRow, Patients, ReportRow, ResultRow, SpecimenRow,
};
pub use program::{
    CorrelationTable, DistanceMatrix, DiversityRow, DiversityTable, DiversityValue, EmbeddedFile,
    FormatEntry, FormatList, InspectedFile, InspectedPatient, InspectedProblem, InspectedProfiler,
    InspectedResult, InspectedSpecimen, InspectedSymptom, Inspection, RarefiedRow, RarefiedValue,
    Verified, VerifiedCode,
};
pub use report::{
    AmendReport, BrandList, BrandRow, ComposeReport, Draft, DraftPage, ExportFhir, FigureRequest,
    FigureSvg, LanguageList, LanguageRow, OpenReport, Paper, ReleaseReport, ReportList, Reports,
    SaveReport, Saved, Variant, WithdrawReport, WithdrawnRow,
};

pub use safety::{
    AddPerson, AuditList, AuditRequest, AuditRow, AuditVerified, ChangePassphrase, PeopleList,
    PersonRequest, PersonRow, RecoveryKeyText, RenamePerson, ResetPassphrase, RoleName, Safety,
    SetAutoLock, SetRole, UnlockRecovery, VaultChecked, VerifyAudit,
};

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// A request or a reply that says nothing more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Empty {}

/// Whether there is a database, and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VaultState {
    /// There is no database yet.
    None,
    /// There is one; its key is not in memory.
    Locked,
    /// It is open.
    Open,
}

/// How the program stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The database's state.
    pub vault: VaultState,
    /// The program's version.
    pub version: String,
    /// The number of patients; `null` while the database is locked or missing.
    pub patients: Option<u32>,
    /// Who has opened it; `null` while the database is locked or missing.
    pub person: Option<PersonRow>,
}

/// A passphrase on its way in; wiped when dropped, and never printed.
#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Says whether two are the same words.
    pub fn equals(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }

    /// Lends the words to the vault.
    pub(crate) fn words(&self) -> &Zeroizing<String> {
        &self.0
    }
}

impl From<Zeroizing<String>> for Passphrase {
    fn from(words: Zeroizing<String>) -> Self {
        Self(words)
    }
}

impl From<String> for Passphrase {
    fn from(words: String) -> Self {
        Self(Zeroizing::new(words))
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Asks for a new database.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateVault {
    /// The words that will open it; at least eight characters.
    pub passphrase: Passphrase,
    /// Who it is made for, as the audit log names them; may be changed later.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub name: Option<String>,
}

/// Asks to open the database.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unlock {
    /// The words that open it.
    pub passphrase: Passphrase,
}

/// A file that a person chose or dropped; the window knows it by its token only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedFile {
    /// Stands for the file in later requests.
    pub token: String,
    /// The file's name without folders.
    pub name: String,
    /// Its size in bytes.
    pub size: f64,
}

/// A place that a person chose for a file to be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedTarget {
    /// Stands for the place in later requests.
    pub token: String,
    /// The file's name without folders.
    pub name: String,
}

/// How far long work has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// What is being done: `reading`, `storing`, `typesetting`.
    pub task: String,
    /// What it is being done to, a file's name say.
    pub subject: String,
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 where not known.
    pub total: u32,
}

/// What a check of the whole database found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong; empty when sound.
    pub faults: Vec<String>,
    /// Patients counted.
    pub patients: u64,
    /// Imports counted.
    pub imports: u64,
    /// Observations counted.
    pub observations: u64,
    /// Reports whose bytes were compared with their digest.
    pub reports: u64,
    /// Entries of the audit log that were followed.
    pub entries: u64,
}

/// What the program is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The program's version.
    pub version: String,
    /// The catalogue's version.
    pub catalogue: String,
    /// The program's licence.
    pub licence: String,
    /// How many file formats are read.
    pub formats: u32,
    /// How many analytes are known.
    pub analytes: u32,
    /// Where the database is kept, for the person to read.
    pub database: String,
    /// Names and licences of what is shipped along: faces, cohorts.
    pub notices: Vec<Notice>,
}

/// The licence of something shipped along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// What it is.
    pub name: String,
    /// Its licence.
    pub licence: String,
    /// Who made it, or where it was published.
    pub source: String,
}
pub use statement::{
    CalledFor, ChooseStatement, CircumstanceRow, CitationRow, DomainRow, GateRow, OtherStatement,
    OwnWords, PatternRow, Phrase, ReasonRow, RecordCircumstance, RemoveStatement, StatementPage,
    StatementRow, StatementState, Statements, WriteStatement,
};
