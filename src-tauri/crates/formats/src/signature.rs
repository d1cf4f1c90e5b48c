//! Signatures: what a file that no reader claims is, by its first bytes or as a table.

use crate::fold::fold;
use crate::grid::{self, Grid};

/// First bytes and what begins with them; a longer signature stands before its own beginning.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (a workbook, a QIIME 2 artifact or a folder of files)"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a workbook or document of an old Office program"),
    (b"\x89HDF\r\n\x1A\n", "an HDF5 file that is no BIOM table"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"<?xml", "an XML document"),
    (b"<html", "a web page"),
    (b"<!DOCTYPE html", "a web page"),
    (b"MZ", "a program"),
    (b"\x7FELF", "a program"),
];

/// Names what a file is by its first bytes; `None` where they say nothing.
pub fn what_it_is(bytes: &[u8]) -> Option<&'static str> {
    if bytes.is_empty() {
        return Some("an empty file");
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let found = SIGNATURES.iter().find(|(signature, _)| {
        bytes.starts_with(signature)
            || text.get(..signature.len()).is_some_and(|own| own.eq_ignore_ascii_case(signature))
    });
    found.map(|(_, name)| *name).or_else(|| what_table(bytes))
}

/// Says what a table is about that has no taxa, no analytes and no days; `None` where it is none.
fn what_table(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(grid::head_bytes(bytes)).replace('\r', "\n");
    let head = grid::head(&text);
    let table = Grid::from_beginning(head, grid::delimiter(head)?);
    let full = (0..table.len()).filter(|row| table.width(*row) == table.width(0)).count();
    if table.width(0) < 2 || table.len() < 2 || full * 20 < table.len() * 19 {
        return None;
    }
    let header: Vec<_> = table.row(0).map(fold).collect();
    let ranks = ["kingdom", "domain", "phylum", "class", "order", "family", "genus", "species"];
    let named = header.iter().filter(|name| ranks.contains(&name.as_str())).count();
    let is_taxonomy = named >= 2 || (named == 1 && header[0] == "taxon");
    Some(match is_taxonomy || header.iter().skip(1).any(|name| name == "taxonomy") {
        true => "a table of lineages, which means something only beside a table of abundance",
        false => {
            "a table whose rows and columns are neither taxa, analytes nor symptoms (properties of samples, say)"
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_no_reader_claims_is_called_by_its_name() {
        for (bytes, name) in [
            (&b"%PDF-1.7\n"[..], Some("a PDF")),
            (b"\xEF\xBB\xBF\n<?xml version=\"1.0\"?>", Some("an XML document")),
            (b"<!doctype HTML>", Some("a web page")),
            (b"", Some("an empty file")),
            (b"Dear colleague", None),
            (b"Dear colleague,\nthank you, as ever.\nYours", None),
        ] {
            assert_eq!(what_it_is(bytes), name);
        }
    }

    #[test]
    fn a_table_of_something_else_is_called_so() {
        let is_about =
            |text: &str, word| what_it_is(text.as_bytes()).is_some_and(|what| what.contains(word));
        assert!(is_about("sample\tage\tsex\nA\t3\tf\nB\t4\tm\n", "properties of samples"));
        assert!(is_about("group\tdrug\rS1\tA\rS2\tB", "properties of samples"));
        assert!(is_about("taxon\tGenus\n-1\tNA\n", "lineages"));
        assert!(is_about("OTU,Phylum,Genus\n1,a,b\n", "lineages"));
    }
}
