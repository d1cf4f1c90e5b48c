//! Arguments: what may be typed, and the help that explains it.

mod batch;
mod cohort;
mod record;
mod safety;
mod statement;

pub(crate) use batch::{BatchArguments, WithdrawArguments};

pub(crate) use cohort::{AddCohortArguments, CohortCommand};
pub(crate) use record::{
    ImportCommand, ImportFiles, InterventionCommand, MappingCommand, PatientCommand, SymptomCommand,
};
pub(crate) use safety::{
    AuditCommand, BackupArguments, ChangePassphraseArguments, ExportArguments, PeopleCommand,
    RoleArgument,
};
pub(crate) use statement::{CircumstanceCommand, StatementCommand};

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// Gut barrier reports from laboratory files: reads, checks, analyses, prints.
#[derive(Parser)]
#[command(name = "zonula", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Which database, and how its passphrase gets in.
#[derive(Args)]
pub(crate) struct Place {
    /// The database; else ZONULA_DB, else the platform's data folder.
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) db: Option<PathBuf>,
    /// A file that holds the passphrase, `-` for standard input; else ZONULA_PASSPHRASE_FILE, else
    /// it is asked for.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// A folder with the clinic's own data over the shipped catalogue; else ZONULA_OVERLAY.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) overlay: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Show the whole way on a sample patient: database, import, reports.
    Demo {
        /// Where everything goes; must not hold a database yet.
        #[arg(long, value_name = "DIR", default_value = "zonula-demo")]
        out: PathBuf,
    },
    /// List every readable format.
    Formats {
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Show what is in files and what is wrong with them; needs no database.
    Inspect {
        /// The files.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Read them as this format.
        #[arg(long, value_name = "ID")]
        format: Option<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Compute alpha diversity for each specimen; needs no database.
    Diversity {
        /// Microbiome files.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// A Newick tree with every taxon as a tip: adds Faith's index.
        #[arg(long, value_name = "NWK")]
        tree: Option<PathBuf>,
        /// Give each measure at this depth too: the mean of 100 random draws, with the seed.
        #[arg(long, value_name = "COUNT", conflicts_with = "tsv", value_parser = clap::value_parser!(u32).range(1..))]
        depth: Option<u32>,
        /// Tab-separated, full precision.
        #[arg(long, conflicts_with = "json")]
        tsv: bool,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Compute the distance of each specimen to each other; needs no database.
    Distance {
        /// Microbiome files.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The measure.
        #[arg(long, value_enum)]
        metric: MetricName,
        /// A Newick tree with every taxon as a tip, for UniFrac.
        #[arg(long, value_name = "NWK")]
        tree: Option<PathBuf>,
        /// Tab-separated, full precision.
        #[arg(long, conflicts_with = "json")]
        tsv: bool,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Correlate the columns of a table: dates first, then series; needs no database.
    Correlate {
        /// The table.
        #[arg(value_name = "TABLE.csv")]
        file: PathBuf,
        /// Days from one series to the other: `3`, or all of `0..7`.
        #[arg(long, value_name = "DAYS", default_value = "0", value_parser = lags)]
        lag: RangeInclusive<u32>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Create the encrypted database.
    Init {
        /// Who it is made for, as the audit log names them.
        #[arg(long)]
        name: Option<String>,
    },
    /// Say whether the passphrase opens the database.
    UnlockTest,
    /// Change a passphrase; nothing is encrypted anew.
    ChangePassphrase(ChangePassphraseArguments),
    /// Make a recovery key to print; an earlier one opens nothing any more.
    RecoveryKey,
    /// List, add and remove who works with the database.
    #[command(subcommand)]
    People(PeopleCommand),
    /// List what was done, or verify that the log of it is as it was written.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Add, list and show patients.
    #[command(subcommand)]
    Patient(PatientCommand),
    /// Import files for a patient, list imports, or take one back.
    #[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
    Import {
        #[command(subcommand)]
        command: Option<ImportCommand>,
        #[command(flatten)]
        files: ImportFiles,
    },
    /// Enter, import or list symptoms.
    #[command(subcommand)]
    Symptom(SymptomCommand),
    /// Enter, import or list what was taken or changed.
    #[command(subcommand)]
    Intervention(InterventionCommand),
    /// List, show, export, add and remove what is known of laboratories' files.
    #[command(subcommand)]
    Mapping(MappingCommand),
    /// Show everything computed about a patient, or what goes together within all of them.
    Analyse {
        /// The patient's record number.
        #[arg(value_name = "NO", required_unless_present = "all")]
        number: Option<String>,
        /// Correlate within people across all patients of the database.
        #[arg(long, conflicts_with = "number")]
        all: bool,
        /// Compute this index too: one that reports leave out, `fb-ratio` say.
        #[arg(long, value_name = "ID", conflicts_with = "all")]
        index: Vec<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Write a patient's report as a PDF.
    Report(ReportArguments),
    /// Write everything known about a patient for another system, or what research may have of all.
    Export(ExportArguments),
    /// Write the drafts of many patients, on all cores; one that fails stops no other.
    Batch(BatchArguments),
    /// Take a released report back; its bytes and its record stay.
    Withdraw(WithdrawArguments),
    /// Say whether a PDF, or the code on a printed page, is that of a released report.
    #[command(group = clap::ArgGroup::new("what").required(true))]
    Verify {
        /// The report.
        #[arg(value_name = "F.pdf", group = "what")]
        file: Option<PathBuf>,
        /// The code on a printed report's last page, as a scanner reads it.
        #[arg(long, value_name = "CODE", group = "what")]
        code: Option<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Make a copy that is opened again, read to the last page and counted.
    Backup(BackupArguments),
    /// Put a backup in the place of the database; the file that is there is kept beside it.
    Restore {
        /// The backup; its passphrase is the one of the time it was made.
        #[arg(value_name = "F")]
        file: PathBuf,
    },
    /// Put what is readable of a damaged database into a new one; the damaged one stays.
    Rescue {
        /// The new database.
        #[arg(value_name = "F")]
        file: PathBuf,
    },
    /// Check the database: pages, references, stored reports, the audit log.
    Check,
    /// List, show or check what the program knows.
    #[command(subcommand)]
    Catalogue(CatalogueCommand),
    /// Show, accept, leave out and write statements of a patient's report.
    #[command(subcommand)]
    Statement(StatementCommand),
    /// Record what stands beside results and symptoms: pregnancy, a medicine.
    #[command(subcommand)]
    Circumstance(CircumstanceCommand),
    /// List, show and add reference cohorts.
    #[command(subcommand)]
    Cohort(CohortCommand),
    /// List the brands of reports.
    #[command(subcommand)]
    Brand(BrandCommand),
}

/// What a report is asked for with.
#[derive(Args)]
pub(crate) struct ReportArguments {
    /// The patient's record number.
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    /// Where the PDF goes.
    #[arg(long, value_name = "F.pdf")]
    pub(crate) out: PathBuf,
    /// Whom it is written for.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) variant: VariantName,
    /// Its language: `en`, `de`, `fr`, `es` or `nl`.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub(crate) lang: String,
    /// The sheet.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) paper: PaperName,
    /// The clinic's brand; `zonula brand list` shows them.
    #[arg(long, value_name = "NAME")]
    pub(crate) brand: Option<String>,
    /// Print what was measured and nothing of what it may mean.
    #[arg(long)]
    pub(crate) records_only: bool,
    /// Tells too what goes together within all patients of the database, without names.
    #[arg(long)]
    pub(crate) clinic_wide: bool,
    /// Write each page as a PNG picture into this folder too.
    #[arg(long, value_name = "DIR")]
    pub(crate) preview: Option<PathBuf>,
    /// Release it: numbered, signed, dated and kept in the database.
    #[arg(long, requires = "by")]
    pub(crate) release: bool,
    /// Who releases it.
    #[arg(long, value_name = "NAME", requires = "release")]
    pub(crate) by: Option<String>,
    /// The number of a released report that this one replaces as its next version.
    #[arg(long, value_name = "NUMBER", requires_all = ["release", "changes"])]
    pub(crate) amends: Option<String>,
    /// What changed, a sentence; may be given several times.
    #[arg(long = "change", value_name = "TEXT", requires = "amends")]
    pub(crate) changes: Vec<String>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum VariantName {
    #[default]
    Clinician,
    Patient,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum PaperName {
    #[default]
    A4,
    Letter,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum MetricName {
    BrayCurtis,
    Jaccard,
    Aitchison,
    WeightedUnifrac,
    UnweightedUnifrac,
}

#[derive(Subcommand)]
pub(crate) enum CatalogueCommand {
    /// List analytes, symptoms, taxa, statements and references.
    List {
        /// For programs: an object of arrays by kind.
        #[arg(long)]
        json: bool,
    },
    /// Show one entry by its id, with its row and source.
    Show {
        /// The id of an analyte, symptom, statement, gate or reference, or a taxon's name.
        id: String,
    },
    /// Explain why a statement is proposed or is not, or a gate is closed or is not.
    Explain {
        /// The id of a statement or gate.
        id: String,
        /// What is known: `crp = 2 mg/L [..5] ; symptom bloating = 6 ; known nsaid ; age = 40`.
        #[arg(long, value_name = "TEXT", default_value = "", conflicts_with = "patient")]
        facts: String,
        /// What is known of this patient, by record number, instead.
        #[arg(long, value_name = "NO")]
        patient: Option<String>,
        /// A circumstance that holds for the patient, `nsaid` say; may be given several times.
        #[arg(long, value_name = "ID", requires = "patient")]
        known: Vec<String>,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Check that what is listed is sound.
    Check,
}

#[derive(Subcommand)]
pub(crate) enum BrandCommand {
    /// List the brands: the shipped ones, and the clinic's own in `brands/` beside the database.
    List {
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Copy a shipped brand into `brands/` beside the database, for the clinic to change.
    Copy {
        /// The shipped brand.
        from: String,
        /// The new brand's name.
        name: String,
    },
    /// Copy a report's shipped template into `reports/` beside the database, for the clinic to change.
    Template {
        /// Whose report.
        variant: VariantName,
    },
}

/// Reads `3` or `0..7`, both ends included.
fn lags(text: &str) -> Result<RangeInclusive<u32>, String> {
    const MOST: u32 = 60;
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let day = |text: &str| text.trim_start_matches('=').parse::<u32>();
    match (day(first), day(last)) {
        (Ok(first), Ok(last)) if first <= last && last <= MOST => Ok(first..=last),
        _ => Err(format!("write days as `3` or `0..7`, at most {MOST}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_contradict_nothing() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn lags_are_a_day_or_a_range_with_both_ends() {
        assert_eq!(lags("3"), Ok(3..=3));
        assert_eq!(lags("0..7"), Ok(0..=7));
        assert!(lags("7..0").is_err());
        assert!(lags("a").is_err());
    }
}
