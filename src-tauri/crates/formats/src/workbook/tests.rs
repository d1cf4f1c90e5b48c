//! Workbooks made for the purpose: what a spreadsheet shows is what is read.

use super::*;
use std::io::Write;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Makes a workbook of worksheets: name, state and the text within `<worksheet>`.
fn workbook(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    let mut add = |path: &str, text: &str| {
        archive.start_file(path, SimpleFileOptions::default()).expect("memory takes all");
        archive.write_all(text.as_bytes()).expect("memory takes all");
    };
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    add(
        "_rels/.rels",
        &format!(
            r#"<Relationships><Relationship Id="r0" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    let (mut list, mut targets) = (String::new(), String::new());
    for (at, (name, state, text)) in sheets.iter().enumerate() {
        list += &format!(r#"<sheet name="{name}" sheetId="{at}" state="{state}" r:id="r{at}"/>"#);
        targets += &format!(
            r#"<Relationship Id="r{at}" Type="{office}/worksheet" Target="worksheets/sheet{at}.xml"/>"#
        );
        add(&format!("xl/worksheets/sheet{at}.xml"), &format!("<worksheet>{text}</worksheet>"));
    }
    add("xl/workbook.xml", &format!("<workbook><sheets>{list}</sheets></workbook>"));
    add("xl/_rels/workbook.xml.rels", &format!("<Relationships>{targets}</Relationships>"));
    add(
        "xl/styles.xml",
        r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
    );
    archive.finish().expect("memory takes all").into_inner()
}

fn read(sheets: &[(&str, &str, &str)]) -> Workbook {
    Workbook::read(&workbook(sheets)).expect("a workbook")
}

fn rows(grid: &Grid) -> Vec<String> {
    (0..grid.len()).map(|row| grid.row(row).collect::<Vec<_>>().join("|")).collect()
}

#[test]
fn cells_are_read_as_they_are_shown() {
    let book = read(&[(
        "A",
        "visible",
        r#"<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>001</t></is></c>
        <c r="C2" s="1"><v>0.1</v></c><c r="D2"><v>49.920128000000005</v></c>
        <c r="E2" s="2"><v>45385</v></c><c r="F2" t="b"><v>1</v></c></row></sheetData>"#,
    )]);
    let grid = &book.sheets[0].grid;
    assert_eq!(rows(grid), ["001||0.10|49.920128|2024-04-03|TRUE"]);
    assert_eq!(grid.number(0), 2);
    assert!(grid.is_number(0, 2) && !grid.is_number(0, 0) && !grid.is_number(0, 4));
    assert_eq!(grid.sheet, None);
}

#[test]
fn what_a_spreadsheet_hides_merges_or_computes_is_told() {
    let book = read(&[
        (
            "A",
            "visible",
            r#"<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row>
            <row r="2"><c r="B2"><f>B1</f><v>6</v></c><c r="C2"><f>B1</f></c><c r="D2" t="e"><v>#N/A</v></c></row>
            </sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#,
        ),
        ("B", "hidden", r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>"#),
        ("C", "visible", "<sheetData/>"),
    ]);
    let names: Vec<_> = book.sheets.iter().map(|it| (it.name.as_str(), it.is_hidden)).collect();
    assert_eq!(names, [("A", false), ("B", true)]);
    assert_eq!(rows(&book.sheets[0].grid), ["1|5", "1|6"]);
    let told: Vec<_> =
        book.sheets[0].problems.iter().map(|it| (it.code, it.place.to_string())).collect();
    let place = |cell: &str| cell.to_owned();
    assert_eq!(
        told,
        [
            ("cells-hidden", place("whole file")),
            ("cells-merged", place("whole file")),
            ("cells-computed", place("whole file")),
            ("formula-without-value", place("sheet A, row 2, column C")),
            ("cell-error", place("sheet A, row 2, column D")),
        ]
    );
    let chosen = |options: ReadOptions| {
        book.chosen(&options).map(|sheet| sheet.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(chosen(ReadOptions::default()), ["A"]);
    assert_eq!(chosen(ReadOptions { sheet: Some("B".to_owned()), ..Default::default() }), ["B"]);
}

#[test]
fn a_workbook_that_would_not_fit_is_refused() {
    let code = |bytes: &[u8]| Workbook::read(bytes).and_then(|it| it.refused).map(|it| it.code);
    let wide: String = (1..=2_000)
        .map(|row| format!(r#"<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"#))
        .collect();
    let wide = workbook(&[("A", "visible", &format!("<sheetData>{wide}</sheetData>"))]);
    assert_eq!(code(&wide), Some("workbook-too-large"));
    let good = workbook(&[("A", "visible", "<sheetData/>")]);
    assert_eq!(code(&good), None);
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    locked.extend([0; 600]);
    assert_eq!(code(&locked), Some("workbook-encrypted"));
    assert!(Workbook::read(b"PK\x03\x04 and no more").is_none());
}
