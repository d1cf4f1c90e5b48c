//! Arguments about safety: who comes in, what was done, and copies.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// How a passphrase is changed.
#[derive(Args)]
pub(crate) struct ChangePassphraseArguments {
    /// A file that holds the new passphrase; else it is asked for.
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    /// Come in with the printed recovery key, held in this file (`-` for standard input), instead
    /// of the passphrase.
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_key_file: Option<PathBuf>,
    /// Set somebody else's, who has forgotten theirs: their name, as `people list` shows it.
    #[arg(long = "for", value_name = "NAME")]
    pub(crate) person: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum PeopleCommand {
    /// List who works with the database.
    List {
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Add a person with a passphrase of their own.
    Add {
        /// Name as it stands in the audit log; unique.
        #[arg(long)]
        name: String,
        /// What they may do.
        #[arg(long, value_enum)]
        role: RoleArgument,
        /// A file that holds their passphrase; else it is asked for.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Let a person go: their passphrase opens nothing any more.
    Remove {
        /// Name, as `people list` shows it.
        name: String,
    },
    /// Change what a person may do.
    Role {
        /// Name, as `people list` shows it.
        name: String,
        /// What they may do from now on.
        #[arg(value_enum)]
        role: RoleArgument,
    },
    /// Rename a person; entries made before keep the name of then.
    Rename {
        /// Name, as `people list` shows it.
        name: String,
        /// The new name.
        new: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum RoleArgument {
    /// Everything.
    Practitioner,
    /// Imports, looks and prepares; releases nothing and erases nothing.
    Assistant,
}

#[derive(Subcommand)]
pub(crate) enum AuditCommand {
    /// List what was done, newest first.
    List {
        /// Only what concerns the patient with this record number.
        #[arg(long, value_name = "NO")]
        patient: Option<String>,
        /// Only entries of this action: `imported`, `report-released`, …
        #[arg(long, value_name = "NAME")]
        action: Option<String>,
        /// Only entries older than the one with this number.
        #[arg(long, value_name = "ENTRY")]
        before: Option<u32>,
        /// At most so many entries; 0 for all.
        #[arg(long, value_name = "COUNT", default_value = "100")]
        limit: u32,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Say whether every entry is as it was written.
    Verify {
        /// A digest that was noted earlier: it must be in the log still.
        #[arg(long, value_name = "SHA256")]
        noted: Option<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
}

/// Where a verified copy goes.
#[derive(Args)]
pub(crate) struct BackupArguments {
    /// The copy; there must be no such file yet. Without it, the folder of backups.
    #[arg(value_name = "F")]
    pub(crate) file: Option<PathBuf>,
    /// Put backups into this folder from now on, with rotation: also by themselves, once a day and
    /// when the window locks.
    #[arg(long, value_name = "DIR", conflicts_with = "file")]
    pub(crate) folder: Option<PathBuf>,
    /// For programs.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What leaves the database.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("form").required(true))]
pub(crate) struct ExportArguments {
    /// The patient's record number.
    #[arg(value_name = "NO", required_unless_present = "all")]
    pub(crate) number: Option<String>,
    /// Of all patients.
    #[arg(long, conflicts_with_all = ["number", "fhir", "csv"])]
    pub(crate) all: bool,
    /// As a FHIR R4 bundle.
    #[arg(long, value_name = "F.json", group = "form")]
    pub(crate) fhir: Option<PathBuf>,
    /// As tables, with the FHIR bundle and the released reports, in a new folder.
    #[arg(long, value_name = "DIR", group = "form")]
    pub(crate) csv: Option<PathBuf>,
    /// Without names, numbers and free text, dates moved by patient, in a new folder.
    #[arg(long, value_name = "DIR", group = "form", requires = "all")]
    pub(crate) deidentified: Option<PathBuf>,
    /// The same for engines such as DuckDB and Spark: Parquet tables in parts, in a new folder.
    #[arg(long, value_name = "DIR", group = "form", requires = "all")]
    pub(crate) parquet: Option<PathBuf>,
    /// Everything, with names, as FHIR bulk data (NDJSON), in a new folder.
    #[arg(long, value_name = "DIR", group = "form", requires = "all")]
    pub(crate) ndjson: Option<PathBuf>,
}
