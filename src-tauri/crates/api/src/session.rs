//! The session: the open vault, what was offered and drafted, the clock and the observer.

use crate::ApiError;
use crate::wire::{About, CreateVault, Empty, Status, Unlock};

/// What one front end works with.
pub struct Session {}

/// Says whether there is a database, and whether it is open.
pub fn status(_session: &Session, _: Empty) -> Result<Status, ApiError> {
    todo!()
}
/// Creates the encrypted database and opens it.
pub fn create_vault(_session: &Session, _request: CreateVault) -> Result<Status, ApiError> {
    todo!()
}
/// Opens the database.
pub fn unlock(_session: &Session, _request: Unlock) -> Result<Status, ApiError> {
    todo!()
}
/// Closes the database.
pub fn lock(_session: &Session, _: Empty) -> Result<Status, ApiError> {
    todo!()
}
/// Says what the program is made of.
pub fn about(_session: &Session, _: Empty) -> Result<About, ApiError> {
    todo!()
}
