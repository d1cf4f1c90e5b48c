//! Pages of a previewed file as pictures, so that a person sees what was read beside where it stands.

use crate::desk::find;
use crate::session::Session;
use crate::wire::SourcePage;
use crate::{ApiError, Code, refusal};
use std::ops::RangeInclusive;
use zonula_export::page_of_width;
use zonula_formats::page_sizes;

/// The widths that pictures may have, in pixels.
const WIDTHS: RangeInclusive<u16> = 16..=4096;

/// Draws a page of a previewed file as a PNG picture of a width in pixels.
///
/// The file is read anew, and refused where it is not the one that was previewed.
pub fn source_page(session: &Session, request: SourcePage) -> Result<Vec<u8>, ApiError> {
    let file = find(&session.desk().files, "file", &request.token)?.clone().open()?;
    let refused = |code, message: String| {
        ApiError::new(code, message).said(refusal::PAGE_UNDRAWN, []).at(file.name())
    };
    if file.sha256().to_string() != request.sha256 {
        let message = "the file has changed since it was read".to_owned();
        return Err(refused(Code::Refused, message)
            .said(refusal::FILE_CHANGED, [])
            .hint("preview it again"));
    }
    if !WIDTHS.contains(&request.width) {
        let (least, most) = WIDTHS.into_inner();
        let message =
            format!("a picture is {least} to {most} pixels wide, not `{}`", request.width);
        return Err(refused(Code::Usage, message));
    }
    let sizes = page_sizes(&file);
    if sizes.is_empty() {
        let message = "the file has no pages that can be drawn".to_owned();
        return Err(refused(Code::Refused, message));
    }
    let number = request.page.checked_sub(1).map(|number| number as usize);
    let number = number
        .filter(|number| *number < sizes.len())
        .ok_or_else(|| refused(Code::Usage, format!("the file has no page `{}`", request.page)))?;
    page_of_width(file.content(), number, request.width)
        .map_err(|error| refused(Code::Refused, error.to_string()))
}
