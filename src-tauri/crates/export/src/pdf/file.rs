//! The file: loose streams, all other objects in compressed ones, and the table of where each is.

use std::cmp::Reverse;
use std::io::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::PdfError;
use super::object::{self, name};
use super::packers::Packers;

/// Objects in one compressed stream: more save little and cost a reader time.
const OBJECTS_PER_STREAM: usize = 200;

/// Bytes of an object as it is written, more or less: to begin with the longest work.
const BYTES_OF_AN_OBJECT: usize = 100;

/// Stands for the identifier until all else is written: sixteen bytes in hexadecimal.
const NO_IDENTIFIER: [u8; 34] = *b"<00000000000000000000000000000000>";

/// What is written in one piece.
enum Part {
    /// A stream.
    Loose(u32, Stream),
    /// Objects that go into one stream, by their numbers.
    Gathered(u32, Vec<(u32, Body)>),
}

/// An object as it is made, or as it stands in the file.
enum Body {
    Object(Object),
    Bytes(Vec<u8>),
}

/// A part as it stands in the file.
struct Written {
    number: u32,
    bytes: Vec<u8>,
    /// The numbers of the objects in it.
    within: Vec<u32>,
}

/// Where an object is found (ISO 32000-1, 7.5.8.3).
#[derive(Clone, Copy)]
enum Place {
    At(usize),
    Within { stream: u32, index: usize },
}

/// Writes a document as a file whose identifier is the digest of all else in it; some of its objects
/// are written already.
///
/// Streams are compressed but the metadata, which stay readable without a PDF reader (ISO 19005-3,
/// 6.6.2.1). Each object is let go as it is written, on all cores: compressing is most of the work.
/// lopdf would copy every object and write it three times.
pub fn written(
    mut file: Document,
    elements: Vec<(u32, Vec<u8>)>,
    metadata: ObjectId,
    packers: &Packers,
) -> Result<Vec<u8>, PdfError> {
    let mut parts = parts(&mut file, elements);
    // The longest first: no core is left alone with one at the end.
    parts.sort_by_key(|part| Reverse(part.size()));
    let write = |part: Part| part.written(metadata.0, packers);
    let mut parts: Vec<Written> =
        parts.into_par_iter().with_max_len(1).map(write).collect::<Result<_, _>>()?;
    parts.sort_by_key(|part| part.number);

    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.bytes.len() + 64).sum());
    writeln!(bytes, "%PDF-{}", file.version)?;
    bytes.push(b'%');
    bytes.extend_from_slice(&file.binary_mark);
    bytes.push(b'\n');
    let table = file.max_id + 1;
    let mut places: Vec<Option<Place>> = vec![None; table as usize + 1];
    let mut place = |number: u32, place| {
        if let Some(own) = places.get_mut(number as usize) {
            *own = Some(place);
        }
    };
    for Written { number, bytes: own, within } in parts {
        place(number, Place::At(bytes.len()));
        for (index, object) in within.into_iter().enumerate() {
            place(object, Place::Within { stream: number, index });
        }
        bytes.extend_from_slice(&own);
    }
    let start = bytes.len();
    place(table, Place::At(start));
    write_table(&mut bytes, &mut file, table, &places)?;
    write!(bytes, "\nstartxref\n{start}\n%%EOF")?;
    identify(&mut bytes)?;
    Ok(bytes)
}

/// Takes all objects out of a document, as what is written in one piece; numbers the new streams.
fn parts(file: &mut Document, elements: Vec<(u32, Vec<u8>)>) -> Vec<Part> {
    let mut parts = Vec::new();
    let written = elements.into_iter().map(|(number, bytes)| (number, Body::Bytes(bytes)));
    let mut gathered: Vec<(u32, Body)> = written.collect();
    for ((number, _), object) in std::mem::take(&mut file.objects) {
        match object {
            Object::Stream(stream) => parts.push(Part::Loose(number, stream)),
            object => gathered.push((number, Body::Object(object))),
        }
    }
    gathered.sort_unstable_by_key(|(number, _)| *number);
    let mut gathered = gathered.into_iter().peekable();
    while gathered.peek().is_some() {
        file.max_id += 1;
        let objects = gathered.by_ref().take(OBJECTS_PER_STREAM).collect();
        parts.push(Part::Gathered(file.max_id, objects));
    }
    parts
}

impl Part {
    /// How many bytes are to be compressed, more or less.
    fn size(&self) -> usize {
        match self {
            // What was compressed before is only copied.
            Self::Loose(_, stream) if stream.dict.has(b"Filter") => 0,
            Self::Loose(_, stream) => stream.content.len(),
            Self::Gathered(_, objects) => objects.len() * BYTES_OF_AN_OBJECT,
        }
    }

    fn written(self, metadata: u32, packers: &Packers) -> Result<Written, PdfError> {
        let (number, stream, within) = match self {
            Self::Loose(number, mut stream) => {
                if number != metadata {
                    deflate(&mut stream, packers)?;
                }
                (number, stream, Vec::new())
            }
            Self::Gathered(number, objects) => {
                let within = objects.iter().map(|(number, _)| *number).collect();
                (number, gathered(objects, packers)?, within)
            }
        };
        let mut bytes = Vec::with_capacity(stream.content.len() + 256);
        write_stream(&mut bytes, number, stream)?;
        Ok(Written { number, bytes, within })
    }
}

/// Puts objects into one stream: numbers and places first, then each object and a blank (ISO 32000-1,
/// 7.5.7).
fn gathered(objects: Vec<(u32, Body)>, packers: &Packers) -> Result<Stream, PdfError> {
    let count = objects.len();
    let mut head = Vec::new();
    let mut body = Vec::new();
    for (number, object) in objects {
        write!(head, "{number} {} ", body.len())?;
        match object {
            Body::Object(object) => object::write(&mut body, &object),
            Body::Bytes(bytes) => body.extend_from_slice(&bytes),
        }
        body.push(b' ');
    }
    let first = head.len();
    head.append(&mut body);
    let kind =
        dictionary! { "Type" => name("ObjStm"), "N" => count as i64, "First" => first as i64 };
    let mut stream = Stream::new(kind, packers.packed(&head)?);
    stream.dict.set("Filter", name("FlateDecode"));
    Ok(stream)
}

/// Makes a compressed stream.
pub fn compressed(content: Vec<u8>, packers: &Packers) -> Result<Stream, PdfError> {
    let mut stream = Stream::new(Dictionary::new(), content);
    deflate(&mut stream, packers)?;
    Ok(stream)
}

/// Compresses a stream, unless it would grow.
fn deflate(stream: &mut Stream, packers: &Packers) -> Result<(), PdfError> {
    if stream.dict.has(b"Filter") {
        return Ok(());
    }
    let packed = packers.packed(&stream.content)?;
    if packed.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(packed);
    }
    Ok(())
}

fn write_stream(bytes: &mut Vec<u8>, number: u32, stream: Stream) -> Result<(), PdfError> {
    writeln!(bytes, "{number} 0 obj")?;
    object::write(bytes, &Object::Stream(stream));
    bytes.extend_from_slice(b" \nendobj\n");
    Ok(())
}

/// Writes the cross-reference stream, which is the trailer too (ISO 32000-1, 7.5.8).
fn write_table(
    bytes: &mut Vec<u8>,
    file: &mut Document,
    table: u32,
    places: &[Option<Place>],
) -> Result<(), PdfError> {
    let mut stretches: Vec<Object> = Vec::new();
    let mut entries = Vec::with_capacity(places.len() * 7);
    let known = places.iter().enumerate().filter_map(|(number, place)| Some((number, (*place)?)));
    let known: Vec<(usize, Place)> = known.collect();
    for stretch in known.chunk_by(|(number, _), (next, _)| number + 1 == *next) {
        stretches.extend([(stretch[0].0 as i64).into(), (stretch.len() as i64).into()]);
        for (_, place) in stretch {
            let (kind, first, second) = match *place {
                Place::At(offset) => (1, offset as u32, 0),
                Place::Within { stream, index } => (2, stream, index as u16),
            };
            entries.push(kind);
            entries.extend(first.to_be_bytes());
            entries.extend(second.to_be_bytes());
        }
    }
    let identifier = Object::String(vec![0; 16], StringFormat::Hexadecimal);
    let mut dictionary = std::mem::take(&mut file.trailer);
    dictionary.set("ID", vec![identifier.clone(), identifier]);
    dictionary.set("Type", name("XRef"));
    dictionary.set("Size", i64::from(table) + 1);
    dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
    dictionary.set("Index", stretches);
    write_stream(bytes, table, Stream::new(dictionary, entries))
}

/// Puts the digest of the file in the places of its identifier: the trailer, which is the last
/// dictionary of the file, names it twice.
fn identify(bytes: &mut [u8]) -> Result<(), PdfError> {
    let digest = Sha256::digest(&*bytes);
    let hexadecimal = digest[..16].iter().map(|byte| format!("{byte:02X}")).collect::<String>();
    for _ in 0..2 {
        let place = bytes.windows(NO_IDENTIFIER.len()).rposition(|part| part == NO_IDENTIFIER);
        let at = place.ok_or_else(|| std::io::Error::other("the trailer has no identifier"))?;
        bytes[at + 1..at + 33].copy_from_slice(hexadecimal.as_bytes());
    }
    Ok(())
}
