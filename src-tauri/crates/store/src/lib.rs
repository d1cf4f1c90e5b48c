//! The vault: one encrypted SQLite file (SQLCipher), numbered migrations, one transaction an import.
//!
//! Knows SQL and keys; knows no file format, no analysis and no clock.

mod entry;
mod error;
mod import;
mod issued;
mod key;
mod mapping;
mod migrate;
mod patient;
mod place;
mod profile;
#[cfg(test)]
mod rate;
mod remembered;
mod specimen;
mod vault;

pub use error::VaultError;
pub use import::{Entries, Statements, Stored};
pub use issued::{IssuedReport, Withdrawal};
pub use mapping::KeptMapping;
pub use patient::{NewPatient, PatientSummary};
pub use vault::{Checked, Vault};
