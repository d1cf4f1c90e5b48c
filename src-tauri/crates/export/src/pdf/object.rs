//! Objects: names, texts and dates as PDF writes them.

use jiff::Timestamp;
use lopdf::{Object, StringFormat};
use zonula_layout::Rect;

/// Makes a name.
pub fn name(value: &str) -> Object {
    Object::Name(value.as_bytes().to_vec())
}

/// Makes a text string: ASCII as it is, other characters in UTF-16.
pub fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    }
    Object::String(utf_16(value), StringFormat::Hexadecimal)
}

/// Writes a text in UTF-16 with the mark that says so.
pub fn utf_16(value: &str) -> Vec<u8> {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}

/// Makes a number with at most three decimals.
pub fn real(value: f32) -> Object {
    Object::Real((value * 1000.0).round() / 1000.0)
}

/// Makes a rectangle in PDF's coordinates, y upwards.
pub fn rectangle(area: Rect, page_height: f32) -> Object {
    let edges =
        [area.left, page_height - area.bottom, area.right, page_height - area.top].map(real);
    Object::Array(edges.to_vec())
}

/// Makes a date in universal time.
pub fn date(time: Timestamp) -> Object {
    text(&time.strftime("D:%Y%m%d%H%M%SZ").to_string())
}
