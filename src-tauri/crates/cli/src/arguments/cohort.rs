//! Arguments about reference cohorts.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum CohortCommand {
    /// List the cohorts, the clinic's own too.
    List {
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Show one cohort by its id.
    Show {
        /// The id.
        id: String,
    },
    /// Describe all patients of the database: how each analyte, symptom and genus is distributed.
    Table {
        /// Tab-separated, full precision.
        #[arg(long, conflicts_with = "json")]
        tsv: bool,
        /// For programs.
        #[arg(long)]
        json: bool,
    },
    /// Add the clinic's own cohort from any microbiome table that is read.
    Add(Box<AddCohortArguments>),
}

/// What a cohort is added with.
#[derive(Args)]
pub(crate) struct AddCohortArguments {
    /// A table with a profile for each person.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Its id: small letters, digits and hyphens.
    #[arg(long)]
    pub(crate) id: String,
    /// The name printed beside each percentile.
    #[arg(long)]
    pub(crate) name: String,
    /// Who the people are.
    #[arg(long)]
    pub(crate) population: String,
    /// Where the data were published, or who measured them.
    #[arg(long)]
    pub(crate) citation: String,
    /// The data's licence.
    #[arg(long)]
    pub(crate) licence: String,
    /// The rank that profiles are compared at.
    #[arg(long, default_value = "genus")]
    pub(crate) rank: String,
    /// `shotgun`, `16s` or `microarray`, where the file does not say.
    #[arg(long)]
    pub(crate) technique: Option<String>,
    /// The program that named the taxa, where the file does not say.
    #[arg(long)]
    pub(crate) profiler: Option<String>,
    /// Its version, where the file does not say.
    #[arg(long)]
    pub(crate) profiler_version: Option<String>,
    /// Its reference database, where the file does not say.
    #[arg(long)]
    pub(crate) database: Option<String>,
    /// Whose names are used, `NCBI` or `GTDB` say, where the file does not say.
    #[arg(long)]
    pub(crate) taxonomy: Option<String>,
    /// How many of the people are women.
    #[arg(long, value_name = "N")]
    pub(crate) women: Option<u32>,
    /// How many are men.
    #[arg(long, value_name = "N")]
    pub(crate) men: Option<u32>,
    /// The age of the youngest, in full years.
    #[arg(long, value_name = "YEARS", requires = "oldest")]
    pub(crate) youngest: Option<u16>,
    /// The age of the oldest, in full years.
    #[arg(long, value_name = "YEARS", requires = "youngest")]
    pub(crate) oldest: Option<u16>,
    /// The median age, to the full year.
    #[arg(long, value_name = "YEARS")]
    pub(crate) median_age: Option<u16>,
}
