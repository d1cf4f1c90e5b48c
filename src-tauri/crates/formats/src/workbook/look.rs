//! Looks into a workbook's archive before it is read: how large it is, what is hidden, what is computed.

use crate::limits::{MERGED_AREAS, WORKBOOK_BYTES, WORKBOOK_CELLS, WORKBOOK_PARTS};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Cursor, Read};
use zip::ZipArchive;

/// What kind of workbook an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Office Open XML: .xlsx, .xlsm
    Xlsx,
    /// Office Open XML with binary parts: .xlsb
    Xlsb,
    /// Open Document: .ods
    Ods,
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The archive or its text is damaged.
    Damaged,
    /// More bytes or cells than are looked at.
    TooLarge,
    /// Locked with a password.
    Encrypted,
}

/// What a worksheet's own text says beside its values.
#[derive(Clone, Debug, Default)]
pub struct Look {
    pub hidden_rows: usize,
    pub hidden_columns: usize,
    /// Cells that are computed.
    pub formulas: usize,
    /// Computed cells without a stored value, by row and column from 0.
    pub without_value: Vec<(u32, u32)>,
    /// Areas of one value over several rows: first row, last row and column from 0.
    pub merged: Vec<(u32, u32, u32)>,
}

/// Names the kind of workbook that an archive is; `None` where it is another archive.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let has = |archive: &ZipArchive<_>, ending: &str| {
        archive.file_names().flatten().any(|name| name.to_lowercase().ends_with(ending))
    };
    if has(&archive, "xl/workbook.bin") {
        return Some(Kind::Xlsb);
    }
    let mut text = String::new();
    if let Ok(part) = archive.by_name("mimetype") {
        part.take(200).read_to_string(&mut text).ok()?;
        let is_ods = text.trim() == "application/vnd.oasis.opendocument.spreadsheet";
        return is_ods.then_some(Kind::Ods);
    }
    let is_xlsx = has(&archive, "xl/workbook.xml")
        || archive.by_name("[Content_Types].xml").is_ok_and(|part| {
            part.take(1 << 16).read_to_string(&mut text).is_ok()
                && text.contains("spreadsheetml.sheet.main+xml")
        });
    is_xlsx.then_some(Kind::Xlsx)
}

/// Looks through all parts; what is said about each worksheet, by its name.
pub fn look(bytes: &[u8]) -> Result<BTreeMap<String, Look>, Refusal> {
    look_within(bytes, WORKBOOK_BYTES)
}

fn look_within(bytes: &[u8], mut left: u64) -> Result<BTreeMap<String, Look>, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > WORKBOOK_PARTS {
        return Err(Refusal::TooLarge);
    }
    let mut cells = WORKBOOK_CELLS;
    let (mut looks, mut names, mut targets) = (BTreeMap::new(), vec![], BTreeMap::new());
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Refusal::Damaged)?;
        if part.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let path = part.name().map_err(|_| Refusal::Damaged)?.into_owned();
        let lower = path.to_lowercase();
        if !lower.ends_with(".xml") && !lower.ends_with(".rels") {
            continue;
        }
        let mut bounded = BufReader::with_capacity(1 << 16, part.take(left + 1));
        let outcome = if lower.contains("/worksheets/") && lower.ends_with(".xml") {
            worksheet(&mut bounded, &mut cells).map(|look| {
                looks.insert(path, look);
            })
        } else if lower.ends_with("workbook.xml") {
            attributes(&mut bounded, "sheet", ["name", "id"]).map(|found| names = found)
        } else if lower.ends_with("workbook.xml.rels") {
            attributes(&mut bounded, "Relationship", ["Id", "Target"])
                .map(|found| targets.extend(found))
        } else if lower.ends_with("sharedstrings.xml") {
            shared_strings(&mut bounded)
        } else if lower == "content.xml" {
            open_document(&mut bounded, &mut cells)
        } else {
            Ok(())
        };
        let rest = std::io::copy(&mut bounded, &mut std::io::sink());
        left = bounded.get_ref().limit().saturating_sub(1);
        if bounded.get_ref().limit() == 0 {
            return Err(Refusal::TooLarge);
        }
        outcome?;
        rest.map_err(|_| Refusal::Damaged)?;
    }
    let by_name = names.into_iter().filter_map(|(name, id): (String, String)| {
        let target: &String = targets.get(&id)?;
        let end = format!("/{}", target.trim_start_matches('/'));
        let look = looks.iter().find(|(path, _)| format!("/{path}").ends_with(&end))?.1;
        Some((name, look.clone()))
    });
    Ok(by_name.collect())
}

/// Lists two attributes of all elements of a name.
fn attributes(
    part: &mut impl BufRead,
    element: &str,
    keys: [&str; 2],
) -> Result<Vec<(String, String)>, Refusal> {
    let mut found = vec![];
    each_element(part, |start| {
        if start.local_name().as_ref() == element {
            let [first, second] = keys.map(|key| attribute(start, key).unwrap_or_default());
            found.push((first, second));
        }
        Ok(())
    })?;
    Ok(found)
}

/// Refuses a table of strings that claims more of them than there can be.
fn shared_strings(part: &mut impl BufRead) -> Result<(), Refusal> {
    let mut reader = reader(part);
    let mut buffer = vec![];
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(start) | Event::Empty(start) => {
                let count = attribute(&start, "uniqueCount").and_then(|it| it.parse::<u64>().ok());
                let is_sound = count.is_none_or(|count| count <= WORKBOOK_CELLS as u64);
                return if is_sound { Ok(()) } else { Err(Refusal::TooLarge) };
            }
            Event::Eof => return Ok(()),
            _ => buffer.clear(),
        }
    }
}

/// Looks at a worksheet of Office Open XML.
fn worksheet(part: &mut impl BufRead, cells: &mut usize) -> Result<Look, Refusal> {
    let mut look = Look::default();
    let mut reader = reader(part);
    let mut buffer = vec![];
    let (mut at, mut widest, mut is_computed, mut has_value) = ((0, 0), 0, false, false);
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)?;
        let (start, is_empty) = match event {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::End(end) => {
                match end.local_name().as_ref() {
                    "c" if is_computed => {
                        look.formulas += 1;
                        if !has_value && look.without_value.len() < MERGED_AREAS {
                            look.without_value.push(at);
                        }
                    }
                    "row" => spend(cells, widest)?,
                    _ => {}
                }
                continue;
            }
            Event::Eof => return Ok(look),
            _ => continue,
        };
        match start.local_name().as_ref() {
            "row" => {
                let number = attribute(&start, "r").and_then(|it| it.parse::<u32>().ok());
                at = (number.map_or(at.0 + 1, |number| number.saturating_sub(1)), 0);
                widest = 0;
                look.hidden_rows += usize::from(is_on(&start, "hidden"));
            }
            "c" => {
                let own = attribute(&start, "r").and_then(|text| cell(&text));
                at = own.unwrap_or((at.0, widest as u32));
                widest = widest.max(at.1 as usize + 1);
                (is_computed, has_value) = (false, false);
            }
            "f" => is_computed = true,
            "v" | "is" => has_value |= !is_empty,
            "col" => look.hidden_columns += usize::from(is_on(&start, "hidden")),
            "mergeCell" if look.merged.len() < MERGED_AREAS => {
                let area = attribute(&start, "ref");
                let area = area.as_deref().and_then(|area| area.split_once(':'));
                let ends = area.and_then(|(first, last)| cell(first).zip(cell(last)));
                if let Some((first, last)) = ends.filter(|(first, last)| first.0 < last.0) {
                    look.merged.push((first.0, last.0, first.1));
                }
            }
            _ => {}
        }
    }
}

/// Counts the cells of an Open Document, its repetitions multiplied out.
fn open_document(part: &mut impl BufRead, cells: &mut usize) -> Result<(), Refusal> {
    let number = |start: &BytesStart<'_>, key| {
        attribute(start, key).and_then(|text| text.parse::<usize>().ok()).unwrap_or(1)
    };
    let (mut repeats, mut width, mut trailing) = (1_usize, 0_usize, 0_usize);
    each_element(part, |start| {
        match start.local_name().as_ref() {
            "table-row" => {
                spend(cells, repeats.saturating_mul(width))?;
                (repeats, width, trailing) = (number(start, "number-rows-repeated"), 0, 0);
            }
            "table-cell" | "covered-table-cell" => {
                let count = number(start, "number-columns-repeated").min(1 << 14);
                let is_filled = ["value-type", "formula", "value"]
                    .into_iter()
                    .any(|key| attribute(start, key).is_some());
                if is_filled {
                    width += trailing + count;
                    trailing = 0;
                } else {
                    trailing += count;
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    spend(cells, repeats.saturating_mul(width))
}

fn spend(cells: &mut usize, count: usize) -> Result<(), Refusal> {
    *cells = cells.checked_sub(count).ok_or(Refusal::TooLarge)?;
    Ok(())
}

fn each_element(
    part: &mut impl BufRead,
    mut with: impl FnMut(&BytesStart<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut reader = reader(part);
    let mut buffer = vec![];
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(start) | Event::Empty(start) => with(&start)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn reader<R: BufRead>(part: R) -> Reader<R> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().check_end_names = false;
    reader
}

fn attribute(start: &BytesStart<'_>, key: &str) -> Option<String> {
    let mut all = start.attributes();
    let found = all.with_checks(false).flatten().find(|it| it.key.local_name().as_ref() == key)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|text| text.into_owned())
}

fn is_on(start: &BytesStart<'_>, key: &str) -> bool {
    attribute(start, key).is_some_and(|text| matches!(text.as_str(), "1" | "true"))
}

/// Reads `B12` as row 11 and column 1.
fn cell(name: &str) -> Option<(u32, u32)> {
    let name = name.trim_start_matches('$');
    let end = name.find(|sign: char| !sign.is_ascii_alphabetic())?;
    let (letters, row) = name.split_at(end);
    let row: u32 = row.trim_start_matches('$').parse().ok()?;
    if !(1..=3).contains(&letters.len()) {
        return None;
    }
    let column = letters
        .bytes()
        .fold(0_u32, |sum, byte| sum * 26 + u32::from(byte.to_ascii_uppercase() - b'A' + 1));
    Some((row.checked_sub(1)?, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells_are_rows_and_columns() {
        assert_eq!(cell("A1"), Some((0, 0)));
        assert_eq!(cell("AB12"), Some((11, 27)));
        assert_eq!(cell("$C$3"), Some((2, 2)));
        assert_eq!((cell("A0"), cell("12"), cell("ABCD1"), cell("")), (None, None, None, None));
    }

    #[test]
    fn what_is_hidden_merged_or_computed_is_seen() {
        let text = br#"<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
            <row r="2" hidden="1"><c r="B2"><f>A1+1</f><v>3</v></c><c r="C2"><f>A1</f></c></row>
            </sheetData><mergeCells><mergeCell ref="A3:A9"/><mergeCell ref="A1:D1"/></mergeCells>
            </worksheet>"#;
        let mut cells = 10;
        let look = worksheet(&mut &text[..], &mut cells).expect("a sound sheet");
        assert_eq!((look.hidden_rows, look.hidden_columns, look.formulas), (1, 1, 2));
        assert_eq!((look.without_value, look.merged), (vec![(1, 2)], vec![(2, 8, 0)]));
        assert_eq!(cells, 7);
        let wide = br#"<sheetData><row r="1"><c r="XFD1"/></row></sheetData>"#;
        assert_eq!(worksheet(&mut &wide[..], &mut 100).err(), Some(Refusal::TooLarge));
    }

    #[test]
    fn a_part_that_unpacks_without_end_is_not_read() {
        let mut archive = zip::write::ZipWriter::new(Cursor::new(vec![]));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/worksheets/sheet1.xml", options).expect("memory takes all");
        std::io::Write::write_all(&mut archive, &[b' '; 1 << 20]).expect("memory takes all");
        let bytes = archive.finish().expect("memory takes all").into_inner();
        assert!(bytes.len() < 1 << 12);
        assert_eq!(look_within(&bytes, 1 << 19).err(), Some(Refusal::TooLarge));
        assert!(look_within(&bytes, 1 << 20).is_ok());
    }
}
