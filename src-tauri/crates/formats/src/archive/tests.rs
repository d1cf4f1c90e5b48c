//! Archives, well made and hostile: what comes out of them, and what is told.

use super::*;
use std::io::Write;
use zip::write::SimpleFileOptions;

type Writer = zip::ZipWriter<Cursor<Vec<u8>>>;

fn zipped(fill: impl FnOnce(&mut Writer)) -> SourceFile {
    let mut writer = zip::ZipWriter::new(Cursor::new(vec![]));
    fill(&mut writer);
    let bytes = writer.finish().expect("a vector takes all").into_inner();
    SourceFile::new("folder.zip", bytes)
}

fn add(writer: &mut Writer, name: &str, content: &[u8]) {
    writer.start_file(name, SimpleFileOptions::default()).expect("the name is new");
    writer.write_all(content).expect("a vector takes all");
}

fn check(file: &SourceFile, names: &[&str], codes: &[&str]) -> Entries {
    let entries = file.entries().expect("a folder of files");
    let found: Vec<_> = entries.files.iter().map(|file| file.name().to_owned()).collect();
    assert_eq!(found, names);
    let found: Vec<_> = entries.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(found, codes, "{:?}", entries.problems);
    entries
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(vec![], flate2::Compression::fast());
    encoder.write_all(bytes).expect("a vector takes all");
    encoder.finish().expect("a vector takes all")
}

/// Writes a local header, content and central record without any check, as a hostile program does.
fn raw_zip(entries: &[(&[u8], &[u8], u16)]) -> SourceFile {
    let (mut bytes, mut central) = (vec![], vec![]);
    for (name, content, flags) in entries {
        let start = bytes.len() as u32;
        let mut hash = flate2::Crc::new();
        hash.update(content);
        let mut common = vec![20, 0];
        common.extend(flags.to_le_bytes());
        common.extend([0; 6]);
        common.extend(hash.sum().to_le_bytes());
        common.extend((content.len() as u32).to_le_bytes());
        common.extend((content.len() as u32).to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0; 2]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(*name);
        bytes.extend(*content);
        central.extend(b"PK\x01\x02\x14\x00");
        central.extend(&common);
        central.extend([0; 10]);
        central.extend(start.to_le_bytes());
        central.extend(*name);
    }
    let (start, length) = (bytes.len() as u32, central.len() as u32);
    bytes.extend(central);
    bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
    bytes.extend([(entries.len() as u16).to_le_bytes(); 2].concat());
    bytes.extend(length.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    SourceFile::new("raw.zip", bytes)
}

#[test]
fn the_files_of_an_archive_have_their_own_names_and_digests_and_know_the_archive() {
    let file = zipped(|zip| {
        zip.add_directory("2026", SimpleFileOptions::default()).expect("the name is new");
        add(zip, "2026/blood.csv", b"a,b\n1,2\n");
        add(zip, "2026/stool.tsv.gz", &gz(b"x\ty\n"));
    });
    let entries = check(&file, &["blood.csv", "stool.tsv.gz"], &[]);
    let blood = &entries.files[0];
    assert_eq!(blood.sha256(), SourceFile::new("other", b"a,b\n1,2\n".to_vec()).sha256());
    let container = blood.container().expect("it came in an archive");
    assert_eq!(
        (container.name.as_str(), container.path.as_str()),
        ("folder.zip", "2026/blood.csv")
    );
    assert_eq!(container.sha256, file.sha256());
    assert_eq!(entries.files[1].text(), Some("x\ty\n"));
}

#[test]
fn what_an_operating_system_adds_is_left_out_and_counted() {
    let file = zipped(|zip| {
        add(zip, "blood.csv", b"a,b\n");
        add(zip, "__MACOSX/._blood.csv", b"\0");
        add(zip, ".DS_Store", b"\0");
    });
    let entries = check(&file, &["blood.csv"], &["archive-system-files"]);
    assert!(entries.problems[0].message.starts_with("2 files"));
}

#[test]
fn paths_that_lead_out_of_the_archive_are_refused() {
    for name in ["../evil.csv", "/etc/evil.csv", "a\\..\\..\\evil.csv", "C:\\evil.csv", "a/../b"] {
        let file = raw_zip(&[(name.as_bytes(), b"a,b\n", 0), (b"good.csv", b"a,b\n", 0)]);
        check(&file, &["good.csv"], &["archive-path"]);
    }
}

#[test]
fn links_encrypted_entries_and_archives_within_are_told() {
    let inner = zipped(|zip| add(zip, "a.csv", b"a\n"));
    let file = zipped(|zip| {
        let options = SimpleFileOptions::default();
        zip.add_symlink("link.csv", "/etc/passwd", options).expect("the name is new");
        add(zip, "inner.zip", inner.bytes());
        add(zip, "inner.zip.gz", &gz(inner.bytes()));
    });
    check(&file, &[], &["archive-link", "archive-nested", "archive-nested"]);
    let file = raw_zip(&[(b"secret.csv", b"0123456789abcdef", 1)]);
    let entries = check(&file, &[], &["archive-encrypted"]);
    assert_eq!(entries.problems[0].place.to_string(), "secret.csv");
}

#[test]
fn names_that_stand_twice_and_entries_that_share_bytes_refuse_the_archive() {
    check(&raw_zip(&[(b"a.csv", b"1", 0), (b"a.csv", b"2", 0)]), &[], &["archive-repeated"]);
    let file = raw_zip(&[(b"a.csv", b"1,2,3", 0), (b"b.csv", b"4,5,6", 0)]);
    let mut bytes = file.bytes().to_vec();
    // The second record of the directory points to the first entry's content.
    let at = bytes.len() - 22 - 5 - 4;
    bytes[at..at + 4].fill(0);
    check(&SourceFile::new("x.zip", bytes), &[], &["archive-overlapping"]);
}

#[test]
fn a_name_that_is_not_utf8_is_read_as_ms_dos_wrote_it() {
    let file = raw_zip(&[(b"Bl\x81te.csv", b"a,b\n", 0)]);
    check(&file, &["Blüte.csv"], &["archive-name"]);
    check(&raw_zip(&[("Blüte.csv".as_bytes(), b"a,b\n", 0)]), &["Blüte.csv"], &[]);
}

#[test]
fn an_entry_that_unpacks_to_far_more_than_it_is_packed_in_is_refused() {
    let size = ARCHIVE_RATIO_FROM as usize + 1;
    let file = zipped(|zip| {
        add(zip, "bomb.csv", &vec![b'0'; size]);
        add(zip, "good.csv", b"a,b\n");
    });
    assert!(file.bytes().len() < size / ARCHIVE_RATIO as usize);
    check(&file, &["good.csv"], &["archive-too-large"]);
}

#[test]
fn damage_is_told_and_the_rest_is_read() {
    let file = raw_zip(&[(b"a.csv", b"1,2,3", 0), (b"b.csv", b"4,5,6", 0)]);
    let mut bytes = file.bytes().to_vec();
    let at = bytes.windows(5).position(|it| it == b"1,2,3").expect("it is stored as it is");
    bytes[at] = b'9';
    check(&SourceFile::new("x.zip", bytes), &["a.csv", "b.csv"], &["archive-damaged"]);
    let cut = file.bytes()[..file.bytes().len() / 2].to_vec();
    check(&SourceFile::new("x.zip", cut), &[], &["archive-damaged"]);
    check(&zipped(|_| ()), &[], &["file-empty"]);
}

#[test]
fn too_many_entries_are_refused() {
    let names: Vec<_> = (0..=ARCHIVE_ENTRIES).map(|it| it.to_string().into_bytes()).collect();
    let entries: Vec<_> = names.iter().map(|name| (name.as_slice(), &b""[..], 0)).collect();
    check(&raw_zip(&entries), &[], &["archive-too-large"]);
}

#[test]
fn workbooks_and_single_files_are_no_folders() {
    let book = zipped(|zip| {
        add(zip, "[Content_Types].xml", b"<Types/>");
        add(zip, "xl/workbook.xml", b"<workbook/>");
    });
    assert!(book.entries().is_none());
    assert!(SourceFile::new("a.csv", b"a,b\n".to_vec()).entries().is_none());
}

#[test]
fn a_tar_archive_is_a_folder_of_files_too() {
    let mut builder = tar::Builder::new(vec![]);
    let mut add = |name: &str, kind: tar::EntryType, content: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_entry_type(kind);
        let field = &mut header.as_old_mut().name;
        field[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        builder.append(&header, content).expect("a vector takes all");
    };
    add("run/", tar::EntryType::Directory, b"");
    add("run/a.csv", tar::EntryType::Regular, b"a,b\n");
    add("../b.csv", tar::EntryType::Regular, b"a,b\n");
    add("c.csv", tar::EntryType::Symlink, b"");
    add("run/a.csv", tar::EntryType::Regular, b"c,d\n");
    let bytes = builder.into_inner().expect("a vector takes all");
    let codes = ["archive-path", "archive-link", "archive-repeated"];
    check(&SourceFile::new("run.tar.gz", gz(&bytes)), &["a.csv"], &codes);
    check(&SourceFile::new("run.tar", bytes), &["a.csv"], &codes);
}
