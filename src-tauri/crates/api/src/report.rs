//! Reports: composed, looked at, written, released.

use crate::ApiError;
use crate::session::Session;
use crate::wire::{
    BrandList, ComposeReport, Draft, DraftPage, Empty, FigureRequest, FigureSvg, LanguageList,
    OpenReport, ReleaseReport, ReportList, ReportRow, Reports, SaveReport, Saved,
};

/// Answers `compose_report`.
pub fn compose_report(_session: &Session, _request: ComposeReport) -> Result<Draft, ApiError> {
    todo!()
}

/// Answers `figure`.
pub fn figure(_session: &Session, _request: FigureRequest) -> Result<FigureSvg, ApiError> {
    todo!()
}

/// Answers `save_report`.
pub fn save_report(_session: &Session, _request: SaveReport) -> Result<Saved, ApiError> {
    todo!()
}

/// Answers `release_report`.
pub fn release_report(_session: &Session, _request: ReleaseReport) -> Result<ReportRow, ApiError> {
    todo!()
}

/// Answers `reports`.
pub fn reports(_session: &Session, _request: Reports) -> Result<ReportList, ApiError> {
    todo!()
}

/// Answers `open_report`.
pub fn open_report(_session: &Session, _request: OpenReport) -> Result<Draft, ApiError> {
    todo!()
}

/// Answers `brands`.
pub fn brands(_session: &Session, _request: Empty) -> Result<BrandList, ApiError> {
    todo!()
}

/// Answers `languages`.
pub fn languages(_session: &Session, _request: Empty) -> Result<LanguageList, ApiError> {
    todo!()
}

/// Answers `report_page`.
pub fn report_page(_session: &Session, _request: DraftPage) -> Result<Vec<u8>, ApiError> {
    todo!()
}
