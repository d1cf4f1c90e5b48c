//! `statement` and `circumstance`: their arguments.

use clap::{Args, Subcommand};

/// What is proposed for a patient, and what was decided.
#[derive(Subcommand)]
pub(crate) enum StatementCommand {
    /// Show what comes first, the pattern, and each statement with why it is proposed.
    List {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The language of the words.
        #[arg(long, default_value = "en")]
        lang: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Accept a statement: it is printed.
    Accept {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The statement's id.
        id: String,
        /// Who accepts it.
        #[arg(long, value_name = "NAME")]
        by: String,
        #[command(flatten)]
        words: Words,
    },
    /// Leave a statement out knowingly.
    LeaveOut {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The statement's id.
        id: String,
        /// Who leaves it out.
        #[arg(long, value_name = "NAME")]
        by: String,
    },
    /// Take a decision about a statement back.
    Reopen {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The statement's id.
        id: String,
        /// Who takes it back.
        #[arg(long, value_name = "NAME")]
        by: String,
    },
    /// Write own words; they are printed.
    Write {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// Who writes.
        #[arg(long, value_name = "NAME")]
        by: String,
        #[command(flatten)]
        words: Words,
    },
    /// Remove own words.
    Remove {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The number that `statement list` shows.
        number: u32,
    },
}

/// Words of a practitioner.
#[derive(Args)]
pub(crate) struct Words {
    /// The language of the words.
    #[arg(long, default_value = "en")]
    pub(crate) lang: String,
    /// Words for the patient's report.
    #[arg(long, value_name = "TEXT")]
    pub(crate) patient_words: Option<String>,
    /// Words for the clinician's report.
    #[arg(long, value_name = "TEXT")]
    pub(crate) clinician_words: Option<String>,
    /// Offer the words for other patients too.
    #[arg(long)]
    pub(crate) remember: bool,
}

/// What a practitioner records beside results and symptoms.
#[derive(Subcommand)]
pub(crate) enum CircumstanceCommand {
    /// Show what can be recorded, and what is.
    List {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The language of the words.
        #[arg(long, default_value = "en")]
        lang: String,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Record one.
    Set {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The circumstance's id.
        id: String,
        /// Who records it.
        #[arg(long, value_name = "NAME")]
        by: String,
    },
    /// Take one back.
    Remove {
        /// The record number.
        #[arg(value_name = "NO")]
        patient: String,
        /// The circumstance's id.
        id: String,
        /// Who takes it back.
        #[arg(long, value_name = "NAME")]
        by: String,
    },
}
