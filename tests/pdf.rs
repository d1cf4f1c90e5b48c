//! PDFs: what the written bytes promise, read back with lopdf.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "pdf/reading.rs"]
#[allow(dead_code, reason = "the tests of other files use the rest")]
mod reading;
#[path = "pdf/sample.rs"]
mod sample;

use std::collections::BTreeSet;
use std::path::PathBuf;

use lopdf::{Dictionary, Object};
use zonula_export::{DocumentInfo, PreviewError, page_as_png, pages_as_png, pdf};
use zonula_layout::{Document, Fonts, Item, Notice, Paper, Role, Theme, check, typeset};
use zonula_report::{Block, Prominence, Report, Span};

use reading::File;

fn set_on(report: &Report, paper: Paper) -> Document {
    typeset(report, &Theme::zonula(report.brand.accent, paper), &Fonts::bundled())
}

fn set(report: &Report) -> Document {
    set_on(report, Paper::A4)
}

fn info() -> DocumentInfo {
    DocumentInfo {
        author: "Praxis am Lindenhof".into(),
        issued: "2026-11-22T10:00:00Z".parse().unwrap(),
    }
}

fn written(report: &Report) -> Vec<u8> {
    pdf(&set(report), &info()).unwrap()
}

fn sample_file() -> File {
    File::read(&written(&sample::report(Some(logo()))))
}

/// A picture of two colours with a clear corner.
fn logo() -> Vec<u8> {
    let (width, height) = (120u32, 36u32);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = (0..height * width)
        .flat_map(|at| {
            let (x, y) = (at % width, at / width);
            let inside = x > 4 && x < width - 4 && y > 4 && y < height - 4;
            [10, if inside { 107 } else { 60 }, 90, if x + y < 8 { 0 } else { 255 }]
        })
        .collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

/// Leaves a file where a person, or veraPDF, can look at it.
fn keep(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

#[test]
fn pages_of_the_sample_have_no_fault_of_geometry_on_either_paper() {
    for paper in [Paper::A4, Paper::Letter] {
        let document = set_on(&sample::report(Some(logo())), paper);
        let faults: Vec<String> = check(&document).iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "{paper:?}: {faults:#?}");
        assert!(document.pages.len() >= 4);
    }
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let report = sample::report(Some(logo()));
    let bytes = written(&report);
    assert!(bytes == written(&report));
    keep("sample-de.pdf", &bytes);
    keep("sample-de-letter.pdf", &pdf(&set_on(&report, Paper::Letter), &info()).unwrap());
    let mut other = report;
    other.blocks.push(Block::Paragraph(Prominence::Body, vec![Span::plain("Nachtrag")]));
    let (one, other) = (File::read(&bytes), File::read(&written(&other)));
    assert_ne!(one.identifier(), other.identifier(), "the identifier follows the content");
}

#[test]
fn the_file_says_that_it_is_pdf_a_3a_and_pdf_ua_1() {
    let file = sample_file();
    let catalog = file.document.catalog().unwrap();
    let packet = file.stream(catalog.get(b"Metadata").unwrap());
    let packet = String::from_utf8(packet).unwrap();
    for said in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li xml:lang=\"x-default\">Darmbarriere und Mikrobiom – Befundbericht</rdf:li>",
        "<rdf:li>de</rdf:li>",
        "<xmp:CreateDate>2026-11-22T10:00:00Z</xmp:CreateDate>",
    ] {
        assert!(packet.contains(said), "the metadata lack {said}");
    }
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de");
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let profile = intents[0].as_dict().unwrap().get(b"DestOutputProfile").unwrap();
    assert_eq!(&file.stream(profile)[36..40], b"acsp", "an ICC profile");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
}

#[test]
fn the_files_only_dates_are_those_it_was_given() {
    let file = sample_file();
    let dates: BTreeSet<String> = file
        .dictionaries()
        .flat_map(|dictionary| dictionary.iter())
        .filter(|(key, _)| key.ends_with(b"Date"))
        .map(|(_, date)| String::from_utf8(date.as_str().unwrap().to_vec()).unwrap())
        .collect();
    assert_eq!(dates, BTreeSet::from(["D:20261122100000Z".to_owned()]));
}

#[test]
fn every_mark_on_every_page_is_content_of_the_tree_or_an_artifact() {
    let file = sample_file();
    let mut marked = 0;
    for page in file.pages() {
        let parents = file.content_parents(page);
        let mut depth = 0;
        let mut numbers = BTreeSet::new();
        for operation in file.operations(page) {
            match operation.operator.as_str() {
                "BDC" if operation.operands[1].as_dict().unwrap().has(b"ActualText") => {
                    assert_eq!(depth, 1, "only what is read otherwise stands within a mark");
                    depth += 1;
                }
                "BDC" => {
                    assert_eq!(depth, 0, "marked contents do not nest");
                    depth += 1;
                    let tag = operation.operands[0].as_name().unwrap();
                    let properties = operation.operands[1].as_dict().unwrap();
                    match properties.get(b"MCID") {
                        Ok(number) => {
                            let number = usize::try_from(number.as_i64().unwrap()).unwrap();
                            assert!(numbers.insert(number), "a number is used once on a page");
                            let role = file.role(parents[number]);
                            assert_eq!(role.as_bytes(), tag);
                            marked += 1;
                        }
                        Err(_) => assert_eq!(tag, b"Artifact"),
                    }
                }
                "EMC" => depth -= 1,
                "TJ" | "Tj" | "f" | "f*" | "S" | "B" | "b" | "Do" => {
                    assert!(depth >= 1, "`{}` stands outside", operation.operator);
                }
                _ => {}
            }
        }
        assert_eq!((depth, numbers.len()), (0, parents.len()));
    }
    assert!(marked > 200);
}

#[test]
fn headings_never_skip_a_level() {
    let file = sample_file();
    let levels: Vec<u32> = file
        .tree()
        .iter()
        .filter_map(|element| element.role.strip_prefix('H').and_then(|level| level.parse().ok()))
        .collect();
    assert_eq!(levels[0], 1);
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{levels:?}");
    }
    let mut report = sample::report(None);
    report.blocks = vec![
        Block::Heading { level: 1, text: "eins".into(), anchor: None },
        Block::Heading { level: 3, text: "drei".into(), anchor: None },
        Block::Paragraph(Prominence::Body, vec![Span::plain("Text")]),
    ];
    let file = File::read(&written(&report));
    assert!(file.tree().iter().any(|element| element.role == "H2"), "level 3 is read as 2");
}

#[test]
fn every_row_of_a_table_has_as_many_columns_and_its_headers_say_what_they_head() {
    let file = sample_file();
    let tree = file.tree();
    let tables: Vec<_> = tree.iter().filter(|element| element.role == "Table").collect();
    assert_eq!(tables.len(), 3);
    for table in tables {
        let rows = file.descendants(table, "TR");
        let widths: BTreeSet<i64> = rows
            .iter()
            .map(|row| {
                file.children(row)
                    .iter()
                    .map(|cell| {
                        assert!(["TH", "TD"].contains(&cell.role.as_str()));
                        let scope = file.attribute(cell, b"Scope");
                        assert_eq!(scope.is_some(), cell.role == "TH");
                        file.attribute(cell, b"ColSpan").map_or(1, |span| span.as_i64().unwrap())
                    })
                    .sum()
            })
            .collect();
        assert_eq!(widths.len(), 1, "{widths:?}");
        assert_eq!(file.descendants(table, "THead").len(), 1);
        assert_eq!(file.descendants(table, "TBody").len(), 1);
    }
}

#[test]
fn every_figure_is_told_in_words_and_has_its_place() {
    let file = sample_file();
    let tree = file.tree();
    let figures: Vec<_> = tree.iter().filter(|element| element.role == "Figure").collect();
    assert!(figures.len() > 30);
    for figure in figures {
        assert!(file.text(figure, b"Alt").is_some_and(|words| !words.trim().is_empty()));
        let bounds = file.attribute(figure, b"BBox").unwrap();
        let edges: Vec<f32> =
            bounds.as_array().unwrap().iter().map(|edge| edge.as_float().unwrap()).collect();
        assert!(0.0 <= edges[0] && edges[0] < edges[2] && edges[2] <= 595.3, "{edges:?}");
        assert!(0.0 <= edges[1] && edges[1] < edges[3] && edges[3] <= 841.9, "{edges:?}");
    }
}

#[test]
fn names_of_taxa_are_marked_as_latin() {
    let file = sample_file();
    let latin = file
        .tree()
        .iter()
        .filter(|element| file.text(element, b"Lang").as_deref() == Some("la"))
        .count();
    assert!(latin >= 3);
}

#[test]
fn every_link_leads_somewhere_and_says_where() {
    let file = sample_file();
    let links: Vec<_> = file
        .dictionaries()
        .filter(|dictionary| dictionary.get(b"Subtype").is_ok_and(|kind| *kind == "Link".into()))
        .collect();
    assert!(links.len() >= 10);
    let pages = file.pages();
    for link in links {
        assert!(!link.get(b"Contents").unwrap().as_str().unwrap().is_empty());
        assert!(link.has(b"StructParent"));
        let action = link.get(b"A").unwrap().as_dict().unwrap();
        match action.get(b"S").unwrap().as_name().unwrap() {
            b"URI" => {
                let address = action.get(b"URI").unwrap().as_str().unwrap();
                assert!(address.starts_with(b"https://doi.org/"));
            }
            _ => {
                let goal = action.get(b"D").unwrap().as_array().unwrap();
                assert!(pages.contains(&goal[0].as_reference().unwrap()));
            }
        }
    }
}

#[test]
fn a_link_to_nowhere_stays_plain_words_with_a_notice() {
    let mut report = sample::report(None);
    let link = Some(zonula_report::Link::Anchor("nirgends".into()));
    report.blocks = vec![Block::Paragraph(
        Prominence::Body,
        vec![Span { text: "siehe dort".into(), link, ..Span::default() }],
    )];
    let document = set(&report);
    assert!(document.links.is_empty());
    assert!(document.notices.contains(&Notice::NoAnchor("nirgends".into())));
}

#[test]
fn attachments_travel_unaltered_as_the_documents_data() {
    let report = sample::report(None);
    let file = File::read(&written(&report));
    let catalog = file.document.catalog().unwrap();
    let files = catalog.get(b"AF").unwrap().as_array().unwrap();
    assert_eq!(files.len(), report.attachments.len());
    for (specification, attachment) in files.iter().zip(&report.attachments) {
        let specification = file.dictionary(specification);
        assert_eq!(specification.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Data");
        let embedded = specification.get(b"EF").unwrap().as_dict().unwrap();
        let embedded = embedded.get(b"F").unwrap();
        assert_eq!(file.stream(embedded), *attachment.bytes);
        let kind = file.dictionary(embedded).get(b"Subtype").unwrap();
        assert_eq!(kind.as_name().unwrap(), attachment.media_type.as_bytes());
    }
}

#[test]
fn every_face_is_embedded_once_and_reduced() {
    let file = sample_file();
    let mut names = Vec::new();
    for descriptor in file.dictionaries().filter(|dictionary| {
        dictionary.get(b"Type").is_ok_and(|kind| *kind == "FontDescriptor".into())
    }) {
        let name = descriptor.get(b"FontName").unwrap().as_name().unwrap();
        names.push(String::from_utf8(name.to_vec()).unwrap());
        let program = file.stream(descriptor.get(b"FontFile2").unwrap());
        assert!(program.len() < 60_000, "{} bytes", program.len());
    }
    names.sort();
    assert_eq!(
        names,
        [
            "ZONULA+SourceSans3-Regular",
            "ZONULB+SourceSans3-It",
            "ZONULC+SourceSans3-Semibold",
            "ZONULD+SourceSans3-Bold",
            // For two characters: the sample quotes a name.
            "ZONULG+DroidSansFallback-Regular",
        ]
    );
}

#[test]
fn words_are_copied_as_they_were_written() {
    let mut report = sample::report(None);
    let words = "efficient <0.5 µg/g, ≥ 12 μmol, Ελένη Елена 漢字 Größe a\u{a0}b \u{e123}";
    report.blocks = vec![Block::Paragraph(Prominence::Body, vec![Span::plain(words)])];
    let file = File::read(&written(&report));
    let copied = file.page_text(file.pages()[0]);
    assert!(copied.contains(words), "{copied}");
    let lost: Vec<Notice> = set(&report).notices;
    assert_eq!(lost, [Notice::NoGlyph('\u{e123}')]);
}

/// Names of 60 characters and more, with the face that draws them.
const NAMES: [(&str, &str); 5] = [
    ("عبد الرحمن محمد عبد اللطيف إبراهيم الحسيني المقدسي بن عبد القادر", "NotoSansArabic"),
    (
        "歐陽慕容司馬諸葛上官皇甫尉遲公孫令狐宇文長孫鮮于閭丘司徒司空亓官仉督子車顓孫端木巫馬公西漆雕樂正壤駟公良拓跋夾谷宰父穀梁",
        "DroidSansFallback",
    ),
    ("Александра Константиновна Преображенская-Рождественская-Вознесенская", "SourceSans3"),
    ("Παναγιώτης Κωνσταντίνος Παπαδημητρόπουλος-Χατζηαλεξανδρόπουλος", "SourceSans3"),
    ("Nguyễn Phước Công Tằng Tôn Nữ Hồng Ngọc Đặng Thị Bảo Tường Vỹ Ánh", "SourceSans3"),
];

#[test]
fn long_names_of_five_scripts_are_drawn_copied_and_stay_in_their_place() {
    for (at, (name, family)) in NAMES.into_iter().enumerate() {
        assert!(name.chars().count() >= 60, "{name}");
        let mut report = sample::report(None);
        report.title = format!("Bericht für {name}");
        report.furniture.patient = name.to_owned();
        let sentence = [Span::plain("Für "), Span::strong(name), Span::plain(" (geb. 1979)")];
        report.blocks = vec![
            Block::Heading { level: 1, text: name.to_owned(), anchor: None },
            Block::Pairs(vec![("Name".to_owned(), vec![Span::strong(name)])]),
            Block::Paragraph(Prominence::Body, sentence.to_vec()),
        ];
        for paper in [Paper::A4, Paper::Letter] {
            let document = set_on(&report, paper);
            assert_eq!(document.notices, [], "{name}");
            assert_eq!(check(&document), [], "{name}");
            let bytes = pdf(&document, &info()).unwrap();
            let file = File::read(&bytes);
            let dense = |text: &str| text.split_whitespace().collect::<String>();
            let copied = dense(&file.page_text(file.pages()[0]));
            // In the header, the heading, the pair and the sentence. Letters from right to left stand
            // in the file from left to right, line by line, and readers turn them.
            let turned = |text: &str| text.chars().rev().collect::<String>();
            let words: Vec<String> = name.split(' ').map(dense).collect();
            for word in &words {
                let word = if family == "NotoSansArabic" { turned(word) } else { word.clone() };
                assert!(copied.matches(&word).count() >= 4, "{word} of {name}: {copied}");
            }
            assert!(file.dictionaries().any(|font| {
                let name = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
                String::from_utf8_lossy(name).contains(family)
            }));
            keep(&format!("name-{at}-{paper:?}.pdf"), &bytes);
        }
    }
}

#[test]
fn every_page_bears_patient_report_draft_and_page_number() {
    let file = sample_file();
    let pages = file.pages();
    for (page, number) in pages.iter().zip(1..) {
        let text = file.page_text(*page);
        for said in [
            "Annegret Mühlbauer-Größler",
            "geb. 14.03.1979 · Nr. P-2041",
            "Bericht 2026-0117 · Fassung 2",
            "ENTWURF – nicht freigegeben",
            &format!("Seite {number} von {}", pages.len()),
        ] {
            assert!(text.contains(said), "page {number} lacks `{said}`");
        }
    }
}

#[test]
fn the_only_picture_is_the_logo() {
    let file = sample_file();
    let pictures = |file: &File| {
        file.dictionaries()
            .filter(|dictionary| {
                dictionary.get(b"Subtype").is_ok_and(|kind| *kind == "Image".into())
            })
            .filter(|dictionary| {
                dictionary.has(b"SMask")
                    || dictionary.get(b"ColorSpace").is_ok_and(|space| *space == "DeviceRGB".into())
            })
            .count()
    };
    assert_eq!(pictures(&file), 1);
    let without = File::read(&written(&sample::report(None)));
    assert_eq!(pictures(&without), 0);
}

/// A JPEG picture and a drawn one.
const GREY: &[u8] = include_bytes!("../src-tauri/crates/layout/tests/grey.jpg");
const DRAWN: &[u8] = b"<svg viewBox=\"0 0 40 20\"><path d=\"M0 0h40v20z\" fill=\"#1f6f6b\"/></svg>";

#[test]
fn several_logos_stand_beside_each_other_and_what_is_drawn_stays_drawn() {
    let mut report = sample::report(Some(DRAWN.to_vec()));
    report.brand.logos.push(sample::picture(GREY.to_vec(), "Verband"));
    report.brand.logos.push(sample::picture(logo(), "Kammer"));
    let document = set(&report);
    assert_eq!(document.notices, []);
    assert_eq!(check(&document), []);
    assert_eq!(document.pictures.len(), 2, "the drawn one is no picture of pixels");
    let figures = document.structure.nodes.iter().filter(|node| node.role == Role::Figure);
    let told: Vec<&str> = figures.filter_map(|node| node.alternative.as_deref()).collect();
    assert_eq!(told[..3], ["Praxis am Lindenhof", "Verband", "Kammer"]);
    let file = File::read(&pdf(&document, &info()).unwrap());
    let colours =
        |own: &&Dictionary| own.get(b"ColorSpace").is_ok_and(|it| *it == "DeviceRGB".into());
    assert_eq!(file.dictionaries().filter(colours).count(), 2);
    let masked = file.dictionaries().filter(|own| own.has(b"SMask")).count();
    assert_eq!(masked, 1, "a mask is for what lets something through");
}

#[test]
fn a_signature_stands_above_the_name_of_who_signed() {
    let mut report = sample::report(None);
    let words = vec![Span::plain("Dr. Ursula Wäfler")];
    let picture = sample::picture(logo(), "Unterschrift");
    report.blocks.push(Block::Signature { picture, words });
    let document = set(&report);
    assert_eq!((document.pictures.len(), check(&document)), (1, vec![]));
    let page = document.pages.last().unwrap();
    let picture = page.items.iter().find_map(|item| match item.item {
        Item::Picture(_, area) => Some(area),
        _ => None,
    });
    let name = page.items.iter().find_map(|item| match &item.item {
        Item::Glyphs(run) if run.text.starts_with("Dr. Ursula Wäfler") => Some(run),
        _ => None,
    });
    assert!(picture.unwrap().bottom < name.unwrap().at.1);
}

#[test]
fn a_damaged_logo_is_left_out_with_a_notice() {
    let whole = logo();
    for damaged in [Vec::new(), b"GIF89a".to_vec(), whole[..whole.len() / 2].to_vec()] {
        let document = set(&sample::report(Some(damaged)));
        let unread = |notice: &Notice| matches!(notice, Notice::PictureUnreadable(_));
        assert!(document.notices.iter().any(unread));
        assert!(pdf(&document, &info()).is_ok());
    }
}

#[test]
fn the_outline_lists_the_headings() {
    let file = sample_file();
    let catalog = file.document.catalog().unwrap();
    let outline = file.dictionary(catalog.get(b"Outlines").unwrap());
    assert_eq!(outline.get(b"Count").unwrap().as_i64().unwrap(), 9);
    let first = file.dictionary(outline.get(b"First").unwrap());
    assert_eq!(first.get(b"Title").unwrap(), &Object::string_literal("Darmbarriere und Mikrobiom"));
    assert_eq!(first.get(b"Count").unwrap().as_i64().unwrap(), 8);
}

#[test]
fn a_preview_shows_each_page_and_refuses_what_it_cannot_show() {
    let bytes = written(&sample::report(Some(logo())));
    let pictures = pages_as_png(&bytes, 0.5).unwrap();
    assert_eq!(pictures.len(), File::read(&bytes).pages().len());
    for picture in &pictures {
        let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let shown = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((shown.width, shown.height), (297, 420));
        let inked = pixels.iter().filter(|part| **part < 200).count();
        assert!(inked > 500, "words are drawn");
    }
    assert_eq!(page_as_png(&bytes, 0, 0.5).unwrap(), pictures[0]);
    assert_eq!(page_as_png(&bytes, 99, 0.5), Err(PreviewError::NoPage(99)));
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e6] {
        assert!(matches!(page_as_png(&bytes, 0, scale), Err(PreviewError::Size { .. })));
    }
}
