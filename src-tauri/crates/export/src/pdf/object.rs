//! Objects: names, texts and dates as PDF writes them, and the bytes of them all.

use std::io::Write;

use jiff::Timestamp;
use lopdf::{Dictionary, Object, ObjectId, StringFormat};
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

/// Digits of sixteen.
const HEXADECIMAL: [u8; 16] = *b"0123456789ABCDEF";

/// Thousandths beyond this have more digits than a number of 32 bits surely keeps.
const EXACT: f32 = 1e6;

/// Writes an object in the words in which lopdf does, which keeps its writer to itself.
pub fn write(bytes: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => bytes.extend_from_slice(b"null"),
        Object::Boolean(value) => bytes.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => write_digits(bytes, *value),
        Object::Real(value) => write_number(bytes, *value),
        Object::Name(name) => write_name(bytes, name),
        Object::String(text, StringFormat::Literal) => write_literal(bytes, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            write_hexadecimal(bytes, text.iter().copied())
        }
        Object::Array(list) => {
            bytes.push(b'[');
            for (at, value) in list.iter().enumerate() {
                if at > 0 && is_word(value) {
                    bytes.push(b' ');
                }
                write(bytes, value);
            }
            bytes.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(bytes, dictionary),
        Object::Stream(stream) => {
            write_dictionary(bytes, &stream.dict);
            bytes.extend_from_slice(b"stream\n");
            bytes.extend_from_slice(&stream.content);
            bytes.extend_from_slice(b"\nendstream");
        }
        Object::Reference(id) => write_reference(bytes, *id),
    }
}

/// Tells whether an object must be parted from the one before it.
fn is_word(object: &Object) -> bool {
    matches!(
        object,
        Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_)
    )
}

fn write_dictionary(bytes: &mut Vec<u8>, dictionary: &Dictionary) {
    bytes.extend_from_slice(b"<<");
    write_entries(bytes, dictionary);
    bytes.extend_from_slice(b">>");
}

/// Writes names and values of a dictionary.
pub fn write_entries(bytes: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary {
        write_name(bytes, key);
        if is_word(value) {
            bytes.push(b' ');
        }
        write(bytes, value);
    }
}

/// Writes where an object is found.
pub fn write_reference(bytes: &mut Vec<u8>, (number, generation): ObjectId) {
    write_digits(bytes, i64::from(number));
    bytes.push(b' ');
    write_digits(bytes, i64::from(generation));
    bytes.extend_from_slice(b" R");
}

/// Writes a whole number.
pub fn write_digits(bytes: &mut Vec<u8>, number: i64) {
    if number < 0 {
        bytes.push(b'-');
    }
    let number = number.unsigned_abs();
    let mut place = 1;
    while number / place >= 10 {
        place *= 10;
    }
    while place > 0 {
        bytes.push(b'0' + (number / place % 10) as u8);
        place /= 10;
    }
}

/// Writes a number in the fewest digits that are read as it.
pub fn write_number(bytes: &mut Vec<u8>, number: f32) {
    let thousandths = (number * 1000.0).round();
    if thousandths.abs() >= EXACT || (thousandths / 1000.0).to_bits() != number.to_bits() {
        // Writing to memory cannot fail.
        let _ = write!(bytes, "{number}");
        return;
    }
    if number.is_sign_negative() {
        bytes.push(b'-');
    }
    let thousandths = thousandths.abs() as u32;
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    let digit = |place: u32| b'0' + (place % 10) as u8;
    for place in [100, 10].into_iter().filter(|place| whole >= *place) {
        bytes.push(digit(whole / place));
    }
    bytes.push(digit(whole));
    if rest > 0 {
        bytes.extend_from_slice(&[b'.', digit(rest / 100)]);
        if rest % 100 > 0 {
            bytes.push(digit(rest / 10));
        }
        if rest % 10 > 0 {
            bytes.push(digit(rest));
        }
    }
}

/// Writes a string in digits of sixteen.
pub fn write_hexadecimal(bytes: &mut Vec<u8>, text: impl IntoIterator<Item = u8>) {
    let digit = |value: u8| HEXADECIMAL[usize::from(value & 15)];
    bytes.push(b'<');
    text.into_iter().for_each(|byte| bytes.extend_from_slice(&[digit(byte >> 4), digit(byte)]));
    bytes.push(b'>');
}

fn write_name(bytes: &mut Vec<u8>, name: &[u8]) {
    bytes.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            bytes.push(byte);
        } else {
            // Writing to memory cannot fail.
            let _ = write!(bytes, "#{byte:02X}");
        }
    }
}

/// Writes a string in brackets; those within it need a sign before them only where they are not in
/// pairs (ISO 32000-1, 7.3.4.2).
fn write_literal(bytes: &mut Vec<u8>, text: &[u8]) {
    let (mut open, mut marked) = (Vec::new(), Vec::new());
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'(' => open.push(at),
            b')' if open.pop().is_none() => marked.push(at),
            b'\\' | b'\r' => marked.push(at),
            _ => {}
        }
    }
    marked.append(&mut open);
    bytes.push(b'(');
    for (at, &byte) in text.iter().enumerate() {
        if marked.contains(&at) {
            bytes.push(b'\\');
        }
        bytes.push(if byte == b'\r' { b'r' } else { byte });
    }
    bytes.push(b')');
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::content::{Content, Operation};
    use lopdf::dictionary;

    /// What lopdf writes: content streams are the one way to it.
    fn by_lopdf(object: Object) -> String {
        let operations = vec![Operation::new("", vec![object])];
        let bytes = Content { operations }.encode().expect("it can be written");
        String::from_utf8(bytes).expect("signs of ASCII").trim_end().to_owned()
    }

    #[test]
    fn objects_are_written_as_lopdf_writes_them() {
        let strings = ["", "a (b) c", ") (", "((", "back\\slash\r\n"].map(Object::string_literal);
        let plain = [
            Object::Null,
            true.into(),
            (-7).into(),
            Object::Real(0.1 + 0.2),
            name("text/csv #1 ä"),
            text("é"),
            Object::Reference((12, 0)),
        ];
        let list = Object::Array(plain.iter().chain(&strings).cloned().collect());
        let object = Object::Dictionary(dictionary! {
            "Type" => name("Test"), "Count" => 3, "List" => list.clone(), "Within" => dictionary! {},
        });
        for object in plain.into_iter().chain(strings).chain([list, object]) {
            let mut own = Vec::new();
            write(&mut own, &object);
            assert_eq!(String::from_utf8_lossy(&own), by_lopdf(object));
        }
    }

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        let mut number = 0.0f32;
        let hundredths = (-100_000..100_000).map(|at| at as f32 / 100.0);
        let thousandths = (-3_000..3_000).map(|at| at as f32 / 1000.0);
        let odd = std::iter::repeat_with(|| {
            number += 0.123_456_7;
            number
        });
        let all = hundredths.chain(thousandths).chain(odd.take(9_999));
        for number in all.chain([-0.0, 999_999.9, 1e9, f32::MIN_POSITIVE]) {
            let mut own = Vec::new();
            write_number(&mut own, number);
            assert_eq!(own, number.to_string().into_bytes(), "{number}");
        }
    }
}
