//! The steps in order, for every front end: from offered files to a released report.
//!
//! Front ends name this crate only. What they send and get is in [`wire`], the list of commands in
//! [`commands`]; a decision is never made above this layer.

pub mod backup;
pub mod batch;
pub mod brand;
pub mod bulk;
pub mod catalogue;
pub mod clinic;
pub mod cohort;
pub mod commands;
pub mod dataset;
pub mod door;
pub mod erase;
pub mod export;
pub mod import;
pub mod inspect;
pub mod own;
pub mod patient;
pub mod people;
pub mod report;
pub mod safety;
pub mod session;
pub mod statement;
pub mod statistics;
pub mod wire;

mod clock;
mod desk;
mod error;
mod inputs;
mod knowledge;
mod place;
mod print;
mod reading;
mod refusal;
mod sample;
mod wipe;

pub use clock::{Clock, FixedClock, SystemClock};
pub use commands::{bytes, dispatch};
pub use error::{ApiError, Code};
pub use place::{DiskKind, write_no_dumps};
pub use refusal::Said;
pub use session::{Observer, Session, VERSION, default_database};
pub use wipe::{Wiping, give_memory_back_early};
