//! The vault: one encrypted SQLite file (SQLCipher), numbered migrations, one transaction an import.
//!
//! Knows SQL and keys; knows no file format, no analysis and no clock.

mod audit;
mod backup;
mod build;
mod choice;
mod connect;
mod contents;
mod entry;
mod erase;
mod error;
mod head;
mod import;
mod issued;
mod mapping;
#[cfg(all(test, target_os = "linux"))]
mod memory;
mod migrate;
mod old;
mod patient;
mod people;
mod person;
mod place;
mod profile;
#[cfg(test)]
mod rate;
mod recovery;
mod remembered;
mod rescue;
mod rows;
mod setting;
mod shift;
mod slot;
mod specimen;
mod vault;
mod ways;
mod wiping;

pub use audit::{Action, AuditChecked, Entry, Excerpt};
pub use backup::{BackedUp, Restored};
pub use erase::ErasedPatient;
pub use error::VaultError;
pub use import::{Entries, Statements, Stored};
pub use issued::{IssuedReport, Withdrawal};
pub use mapping::KeptMapping;
pub use patient::{NewPatient, PatientSummary, PatientsFound};
pub use person::{Person, Role};
pub use recovery::RecoveryKey;
pub use rescue::{RescuedTable, rescue};
pub use rows::{Frame, PatientRows, SpecimenRows};
pub use slot::Cost;
pub use vault::{Checked, Owner, Vault};
pub use ways::Secret;
