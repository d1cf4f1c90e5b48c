//! Codes: a QR code (ISO/IEC 18004) with the same in words beside it.

use qrcodegen::{QrCode, QrCodeEcc};

use super::place::Area;
use super::shape;
use super::sheet::{Anchor, Sheet, solid};
use crate::drawing::{Cut, Segment};

/// The side of a module in points: 0.6 mm, which a telephone reads from paper.
const MODULE: f32 = 1.7;
/// Modules that stay white on each side.
const QUIET: f32 = 4.0;

/// Draws the code and returns its height; a text too long for any code is only written.
pub(super) fn draw(sheet: &Sheet<'_>, width: f32, text: &str, lines: &[String]) -> f32 {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok();
    let side = code.as_ref().map_or(0.0, |code| (code.size() as f32 + 2.0 * QUIET) * MODULE);
    if let Some(code) = code {
        sheet.canvas.path(modules(&code), Some(solid([0, 0, 0])), None);
    }
    let left = side + 10.0;
    let mut y = QUIET * MODULE;
    for (at, text) in lines.iter().enumerate() {
        let look = if at == 0 { sheet.label().cut(Cut::Semibold) } else { sheet.note() };
        for line in sheet.wrap(text, look, width - left, 3) {
            y += look.leading();
            sheet.write(&line, (left, y - look.size * 0.2), Anchor::Start, look);
        }
    }
    side.max(y)
}

/// The dark modules as one outline, those beside each other as one box: no seams between them.
fn modules(code: &QrCode) -> Vec<Segment> {
    let mut segments = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let place = |at: i32| (QUIET + at as f32) * MODULE;
                // Rows overlap by a hair, or a screen shows the paper between them.
                let area =
                    Area::new(place(start), place(y), (x - start) as f32 * MODULE, MODULE + 0.02);
                segments.extend(shape::rectangle(area));
            }
            x += 1;
        }
    }
    segments
}
