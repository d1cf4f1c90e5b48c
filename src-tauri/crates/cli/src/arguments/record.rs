//! Arguments about records: patients, imports, diaries, interventions and mappings.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum PatientCommand {
    /// Add a patient.
    Add {
        /// Record number; unique.
        #[arg(long, value_name = "NO")]
        number: String,
        /// Full name as it should be printed.
        #[arg(long)]
        name: String,
        /// Date of birth.
        #[arg(long, value_name = "YYYY-MM-DD")]
        born: String,
        /// Sex as recorded, for choosing reference intervals.
        #[arg(long, value_parser = ["female", "male", "unknown"])]
        sex: String,
    },
    /// List patients by name.
    List {
        /// Part of a name, record number or birth date.
        #[arg(default_value = "")]
        search: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Show a patient's specimens, imports and reports.
    Show {
        /// The record number.
        #[arg(value_name = "NO")]
        number: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Erase a patient for good, where no law asks for the record to be kept.
    Erase {
        /// The record number.
        #[arg(value_name = "NO")]
        number: String,
        /// The record number again: an erasure cannot be undone.
        #[arg(long, value_name = "NO")]
        confirm: String,
        /// Why, where the law asks for the record to be kept; it is entered in the log.
        #[arg(long, value_name = "REASON")]
        despite: Option<String>,
    },
    /// Show how long records are kept by law, or say which country's law holds.
    Retention {
        /// The practice's country, two letters.
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct ImportFiles {
    /// The patient's record number.
    #[arg(long, value_name = "NO", required = true)]
    pub(crate) patient: Option<String>,
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Show what would be stored, and store nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Store without asking where no question is open; list the files that have one.
    #[arg(long)]
    pub(crate) yes: bool,
    /// Answer questions from a TOML or JSON file: keys as `--dry-run --json` prints them.
    #[arg(long, value_name = "F")]
    pub(crate) answers: Option<PathBuf>,
    /// Read them by this mapping: its name as `mapping list` shows it, or a file.
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) mapping: Option<String>,
    /// For programs.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Subcommand)]
pub(crate) enum ImportCommand {
    /// List a patient's imports, or everybody's.
    List {
        /// The patient's record number.
        #[arg(long, value_name = "NO")]
        patient: Option<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Bring in everybody of a folder of FHIR bulk data, people of several practices kept apart.
    Bulk {
        /// The folder with `Patient.ndjson` and the other files.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Where the people come from: a part of every record number, `clinic-b/P-1` say. Without it,
        /// as the data say.
        #[arg(long, value_name = "NAME")]
        origin: Option<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Take back a whole import.
    Undo {
        /// The import's number, as `import list` shows it.
        #[arg(value_name = "ID")]
        import: i64,
    },
}

#[derive(Subcommand)]
pub(crate) enum SymptomCommand {
    /// Enter how strongly a symptom was felt on a day.
    Add {
        /// The patient's record number.
        #[arg(long, value_name = "NO")]
        patient: String,
        /// The symptom: an id of the catalogue, or a name in one of its languages.
        #[arg(long, value_name = "NAME")]
        symptom: String,
        /// The day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: String,
        /// The score: 0–10, or 1–7 for the form of stools.
        #[arg(long)]
        score: f64,
    },
    /// Import a diary; the same as `import`.
    Import(ImportFiles),
    /// List a patient's symptoms.
    List {
        /// The patient's record number.
        #[arg(long, value_name = "NO")]
        patient: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum InterventionCommand {
    /// Enter something taken or changed.
    Add {
        /// The patient's record number.
        #[arg(long, value_name = "NO")]
        patient: String,
        /// What it is.
        #[arg(long)]
        what: String,
        /// The first day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: String,
        /// The last day; without it, it goes on.
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<String>,
        /// How much.
        #[arg(long)]
        dose: Option<String>,
        /// A remark.
        #[arg(long)]
        remark: Option<String>,
    },
    /// Import a list of interventions; the same as `import`.
    Import(ImportFiles),
    /// List a patient's interventions.
    List {
        /// The patient's record number.
        #[arg(long, value_name = "NO")]
        patient: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum MappingCommand {
    /// List the kept mappings.
    List {
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Show a mapping as the text of its file.
    Show {
        /// Its name.
        name: String,
    },
    /// Write a mapping to a file.
    Export {
        /// Its name.
        name: String,
        /// Where it goes.
        file: PathBuf,
    },
    /// Keep a mapping from a file; one of the same laboratory is replaced.
    Add {
        /// The file.
        file: PathBuf,
    },
    /// Remove a kept mapping.
    Remove {
        /// Its name.
        name: String,
    },
}
