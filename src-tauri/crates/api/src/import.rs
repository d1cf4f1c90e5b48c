//! Imports: from offered files to stored batches, with a person's answers in between.

use crate::ApiError;
use crate::session::Session;
use crate::wire::{AcceptImport, Empty, ImportDone, ImportPreview, PreviewImport, UndoImport};

/// Answers `preview_import`.
pub fn preview_import(
    _session: &Session,
    _request: PreviewImport,
) -> Result<ImportPreview, ApiError> {
    todo!()
}

/// Answers `accept_import`.
pub fn accept_import(_session: &Session, _request: AcceptImport) -> Result<ImportDone, ApiError> {
    todo!()
}

/// Answers `undo_import`.
pub fn undo_import(_session: &Session, _request: UndoImport) -> Result<Empty, ApiError> {
    todo!()
}
