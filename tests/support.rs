//! Support for the tests of the whole: where files are.

#[path = "formats/places.rs"]
mod places;
pub use places::{shared_data, workspace_root};
