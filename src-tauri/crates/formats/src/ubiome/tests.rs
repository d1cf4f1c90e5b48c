//! Tests of the uBiome reader on small lists.

use super::*;

fn read(name: &str, text: &str) -> Reading {
    let file = SourceFile::new(name, text.as_bytes().to_vec());
    assert_eq!(Ubiome.recognise(&file), Confidence::Certain);
    Ubiome.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

const ROWS: &str = r#"[
 {"taxon":"2","parent":"131567","count":"90","count_norm":"1000000","tax_name":"Bacteria","tax_rank":"superkingdom"},
 {"taxon":1239,"parent":2,"count":80,"tax_name":"Firmicutes","tax_rank":"phylum"},
 {"taxon":1,"parent":1239,"count":70,"tax_name":"Loop","tax_rank":"no_rank"},
 {"taxon":841,"parent":1,"count":"60","tax_name":"Roseburia","tax_rank":"genus"},
 {"taxon":7,"parent":841,"count":"many","tax_name":"Roseburia x","tax_rank":"species"}
"#;

#[test]
fn parents_become_lineages_and_numbers_may_be_text() {
    let text = format!(
        "{{\"site\":\"gut\",\"sampling_time\":\"2016-01-11 00:00\",\"notes\":\"BSS 5\\n tired\",\"ubiome_bacteriacounts\":{ROWS}]}}"
    );
    let reading = read("x.json", &text);
    let specimen = &reading.specimens[0];
    assert_eq!(specimen.kind, SpecimenKind::Stool);
    assert_eq!(specimen.collected.map(|it| it.to_string()).as_deref(), Some("2016-01-11T00:00:00"));
    let genus = &specimen.profiles[0].taxa()[0];
    let lineage: Vec<_> = genus.lineage.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(lineage, ["Bacteria", "Firmicutes", "Roseburia"]);
    assert_eq!((genus.ncbi, specimen.profiles[0].total()), (Some(841), 60.0));
    assert_eq!(
        codes(&reading),
        ["number-unreadable", "abundance-missing", "rank-between", "remark"]
    );
    assert_eq!(reading.symptoms, [], "notes are never parsed into symptoms");
}

#[test]
fn a_list_cut_off_gives_its_beginning() {
    let reading = read("x.json", &ROWS[..ROWS.len() - 80]);
    assert_eq!(reading.specimens[0].profiles[0].rank(), Rank::Genus);
    assert_eq!(reading.problems[0].code, "json-damaged");
}

#[test]
fn the_table_that_r_writes_is_the_same_list() {
    let reading = read(
        "x.csv",
        "\"\",\"u.taxon\",\"u.parent\",\"u.count\",\"u.tax_name\",\"u.tax_rank\"\n\
         \"1\",\"2\",\"1\",\"90\",\"Bacteria\",\"superkingdom\"\n\"2\",\"841\",\"2\",\"60\",\"Roseburia\",\"genus\"\n",
    );
    let profile = &reading.specimens[0].profiles[0];
    assert_eq!((profile.taxa()[0].at(Rank::Domain), profile.total()), (Some("Bacteria"), 60.0));
    assert_eq!(codes(&reading), Vec::<&str>::new());
}
