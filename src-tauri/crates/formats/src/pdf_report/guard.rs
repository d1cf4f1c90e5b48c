//! Guards: what a PDF's streams unpack to is measured before anything unpacks them.

use crate::limits::{
    PDF_BYTES, PDF_PICTURE_PIXELS, PDF_PROTECTED_BYTES, PDF_STREAM_BYTES, PDF_STREAMS,
    PDF_UNMEASURED_BYTES, PDF_UNPACKED_BYTES,
};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_font::hayro_syntax::object::dict::keys;
use hayro_font::hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro_font::hayro_syntax::{Filter, Pdf};
use std::io::Read;

/// How often a stream may be packed into itself.
const LAYERS: usize = 4;

/// Says whether a file can be opened in bounded memory, whatever its streams hide.
///
/// What opens PDFs unpacks tables of objects at once and without bounds, so every stream is
/// measured first. Those of a protected file cannot be: such a file must be small.
pub(super) fn is_bounded(bytes: &[u8]) -> bool {
    let protected = is_protected(bytes);
    if bytes.len() > if protected { PDF_PROTECTED_BYTES } else { PDF_BYTES } {
        return false;
    }
    let (mut left, mut from, mut streams) = (PDF_UNPACKED_BYTES, 0, 0);
    while let Some(at) = find(&bytes[from..], b"stream").map(|at| from + at) {
        from = at + b"stream".len();
        if bytes[..at].ends_with(b"end") {
            continue;
        }
        streams += 1;
        if streams > PDF_STREAMS {
            return false;
        }
        let dict = &bytes[at.saturating_sub(1024)..at];
        let dict = &dict[dict.windows(3).rposition(|it| it == b"obj").unwrap_or_default()..];
        let holds = |word: &[u8]| find(dict, word).is_some();
        let unmeasured = protected || [&b"/LZW"[..], b"/RL", b"/RunLength"].into_iter().any(holds);
        let data = &bytes[from..];
        if unmeasured && !holds(b"/Image") {
            let end = find(data, b"endstream").unwrap_or(data.len());
            if end > PDF_UNMEASURED_BYTES * if protected { 4 } else { 1 } {
                return false;
            }
        }
        let layers = dict.windows(3).filter(|it| it == b"/Fl").count();
        match unpacked(data.trim_ascii_start(), layers, PDF_STREAM_BYTES.min(left)) {
            Some(size) => left -= size,
            None => return false,
        }
    }
    true
}

/// Says whether a file mentions encryption.
pub(super) fn is_protected(bytes: &[u8]) -> bool {
    find(bytes, b"/Encrypt").is_some()
}

/// Unpacks a stream whose packing is small enough, and says whether it is whole; `None` where it
/// is too large or cannot be unpacked at all.
pub(super) fn unpack(stream: &Stream<'_>) -> Option<(Vec<u8>, bool)> {
    if !is_sound(stream) {
        return None;
    }
    let raw = stream.raw_data();
    let packed = match stream.filters()[..] {
        [Filter::FlateDecode] => Some(raw.to_vec()),
        [Filter::Ascii85Decode, Filter::FlateDecode] => Some(from_text(&raw)),
        _ => None,
    };
    // What unpacks streams goes on after an error and does not tell.
    let is_whole = packed.is_none_or(|packed| {
        std::io::copy(&mut ZlibDecoder::new(&packed[..]), &mut std::io::sink()).is_ok()
    });
    Some((stream.decoded_data().ok()?.into_owned(), is_whole))
}

/// Reads bytes that are written as text to the base of 85.
fn from_text(text: &[u8]) -> Vec<u8> {
    let (mut bytes, mut group) = (vec![], vec![]);
    for sign in text.iter().take_while(|sign| **sign != b'~') {
        match sign {
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => group.push(sign - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            bytes.extend(word(&group));
            group.clear();
        }
    }
    let length = group.len();
    if length > 1 {
        group.resize(5, 84);
        bytes.extend(&word(&group)[..length - 1]);
    }
    bytes
}

fn word(group: &[u8]) -> [u8; 4] {
    group
        .iter()
        .fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(u32::from(*digit)))
        .to_be_bytes()
}

/// Says whether the streams that a font consists of are small enough to be unpacked.
pub(super) fn is_sound_font(font: &Dict<'_>) -> bool {
    let is_sound_in = |dict: &Dict<'_>| {
        let parts = [
            keys::TO_UNICODE,
            keys::ENCODING,
            keys::CID_TO_GID_MAP,
            keys::FONT_FILE,
            keys::FONT_FILE2,
            keys::FONT_FILE3,
        ];
        parts.into_iter().filter_map(|key| dict.get::<Stream<'_>>(key)).all(|it| is_sound(&it))
    };
    let own = descriptor(font).is_none_or(|own| is_sound_in(&own)) && is_sound_in(font);
    let descendants = font.get::<Array<'_>>(keys::DESCENDANT_FONTS);
    own && descendants.is_none_or(|fonts| {
        fonts
            .iter::<Dict<'_>>()
            .take(8)
            .all(|part| is_sound_in(&part) && descriptor(&part).is_none_or(|own| is_sound_in(&own)))
    })
}

/// Says whether all pictures of a document can be drawn in bounded memory.
pub(super) fn has_bounded_pictures(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().all(|object| {
        let Some(stream) = object.into_stream() else { return true };
        let dict = stream.dict();
        if dict.get::<Name<'_>>(keys::SUBTYPE).as_deref() != Some(keys::IMAGE) {
            return true;
        }
        let side = |key: &[u8]| dict.get::<u32>(key).map_or(0, u64::from);
        let stated = side(keys::WIDTH) * side(keys::HEIGHT);
        // What is written in the picture counts, not what is said about it.
        let filters = stream.filters();
        let raw = stream.raw_data();
        let own = if filters.contains(&Filter::DctDecode) {
            jpeg_pixels(&raw)
        } else if filters.contains(&Filter::JpxDecode) {
            let head = find(&raw, b"ihdr").and_then(|at| raw.get(at + 4..at + 12));
            head.map_or(0, |head| number(&head[..4]) * number(&head[4..]))
        } else {
            0
        };
        let is_packed =
            filters.contains(&Filter::FlateDecode) || filters.contains(&Filter::LzwDecode);
        stated.max(own) <= PDF_PICTURE_PIXELS && (!is_packed || is_sound(&stream))
    })
}

/// Returns how many pixels a JPEG picture says it has, by its largest frame.
fn jpeg_pixels(data: &[u8]) -> u64 {
    let frames = data.windows(9).filter(|it| {
        it[0] == 0xff && matches!(it[1], 0xc0..=0xcf) && !matches!(it[1], 0xc4 | 0xc8 | 0xcc)
    });
    frames.map(|it| number(&it[5..7]) * number(&it[7..9])).max().unwrap_or_default()
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// Returns what a font's dictionary says about its program.
fn descriptor<'a>(font: &Dict<'a>) -> Option<Dict<'a>> {
    font.get::<Dict<'a>>(keys::FONT_DESC)
}

/// Measures a stream as the file gives it, after its protection is taken off.
fn is_sound(stream: &Stream<'_>) -> bool {
    let filters = stream.filters();
    let packing = |filter: &&Filter| {
        matches!(filter, Filter::FlateDecode | Filter::LzwDecode | Filter::RunLengthDecode)
    };
    let raw = stream.raw_data();
    if raw.len() > PDF_STREAM_BYTES || filters.len() > LAYERS {
        return false;
    }
    match filters.iter().filter(packing).collect::<Vec<_>>()[..] {
        [] => true,
        [Filter::FlateDecode] if filters.first() == Some(&Filter::FlateDecode) => {
            unpacked(&raw, 1, PDF_STREAM_BYTES).is_some()
        }
        // Written as text first, or packed by a way that nothing has used for decades.
        [_] => raw.len() <= PDF_UNMEASURED_BYTES,
        _ => false,
    }
}

/// Measures what a stream unpacks to, layer by layer; `None` where that is more than allowed.
///
/// A layer that is not announced is followed where it looks like one.
fn unpacked(data: &[u8], announced: usize, most: usize) -> Option<usize> {
    let mut total = 0;
    for layer in 1..=LAYERS {
        let (size, head) = [true, false]
            .into_iter()
            .map(|header| measure(data, layer, header, most - total))
            .max_by_key(|(size, _)| *size)?;
        if size >= most - total {
            return None;
        }
        total += size;
        let looks_packed = head[0] & 0x0f == 8 && u16::from_be_bytes(head).is_multiple_of(31);
        if size == 0 || (layer >= announced && !looks_packed) {
            return Some(total);
        }
    }
    None
}

/// Unpacks some layers, keeping nothing but the size and the first bytes.
fn measure(data: &[u8], layers: usize, header: bool, most: usize) -> (usize, [u8; 2]) {
    let mut reader: Box<dyn Read + '_> = Box::new(data);
    for _ in 0..layers {
        reader = match header {
            true => Box::new(ZlibDecoder::new(reader)),
            false => Box::new(DeflateDecoder::new(reader)),
        };
    }
    let (mut size, mut head, mut buffer) = (0, [0; 2], [0; 1 << 14]);
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        for (place, byte) in head.iter_mut().skip(size).zip(&buffer[..count]) {
            *place = *byte;
        }
        size += count;
        if size >= most {
            break;
        }
    }
    (size, head)
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    // The last letters of the words that are looked for are rare in packed data: jump to them.
    let (last, rest) = word.split_last()?;
    let mut from = rest.len();
    loop {
        let at = from + bytes.get(from..)?.iter().position(|byte| byte == last)?;
        if bytes[..at].ends_with(rest) {
            return Some(at - rest.len());
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    fn packed(content: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(vec![], Compression::best());
        encoder.write_all(content).expect("a vector takes everything");
        encoder.finish().expect("a vector takes everything")
    }

    fn file(dict: &str, data: &[u8]) -> Vec<u8> {
        let head = format!("%PDF-1.7\n1 0 obj <<{dict}>>\nstream\n");
        [head.as_bytes(), data, b"\nendstream endobj"].concat()
    }

    #[test]
    fn a_stream_that_unpacks_to_too_much_is_found_in_any_layer() {
        let zeros = vec![0; PDF_STREAM_BYTES + 1];
        let (once, small) = (packed(&zeros), packed(b"BT ET"));
        let twice = packed(&once);
        assert!(is_bounded(&file("/Filter/FlateDecode", &small)));
        assert!(!is_bounded(&file("/Filter/FlateDecode", &once)));
        assert!(!is_bounded(&file("/Filter[/FlateDecode/FlateDecode]", &twice)));
        assert!(!is_bounded(&file("/Filter 2 0 R", &twice)));
        assert!(!is_bounded(&file("/Filter/LZWDecode", &vec![1; PDF_UNMEASURED_BYTES + 1])));
        assert!(is_bounded(b"no PDF at all"));
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        assert_eq!(find(b"endstream", b"stream"), Some(3));
        assert_eq!(find(b"strea", b"stream"), None);
        assert_eq!(find(b"", b"stream"), None);
        assert_eq!(find(b"sstream", b"stream"), Some(1));
    }
}
