//! Signatures: what a file that no reader claims is, by its first bytes.

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
    found.map(|(_, name)| *name)
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
        ] {
            assert_eq!(what_it_is(bytes), name);
        }
    }
}
