//! Tests of mothur's files.

use super::*;
use crate::companion::{CompanionContent, companion};
use zonula_model::Rank;

fn file(text: &str) -> SourceFile {
    SourceFile::new("x.shared", text.as_bytes().to_vec())
}

const SEVERAL: &str = "label\tGroup\tnumOtus\tOtu1\tOtu2\t\n\
                       unique\tA\t2\t5\t0\t\nunique\tB\t2\t1\t2\t\n\
                       0.03\tA\t2\t5\t3\t\n0.03\tB\t2\tx\t2\t\n";

#[test]
fn of_several_distances_the_first_is_read_and_said() {
    assert_eq!(MothurShared.recognise(&file(SEVERAL)), Confidence::Certain);
    let reading = MothurShared.read(&file(SEVERAL), &ReadOptions::default());
    let totals: Vec<_> = reading
        .specimens
        .iter()
        .map(|specimen| (specimen.label.as_str(), specimen.profiles[0].total()))
        .collect();
    assert_eq!(totals, [("A", 5.0), ("B", 3.0)]);
    let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["labels-several"]);

    let options = ReadOptions { sheet: Some("0.03".to_owned()), ..ReadOptions::default() };
    let reading = MothurShared.read(&file(SEVERAL), &options);
    assert_eq!(reading.specimens[0].profiles[0].values(), [5.0, 3.0]);
    let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["number-unreadable"]);
}

#[test]
fn a_line_cut_off_is_told() {
    let text = "label\tGroup\tnumOtus\tOtu1\tOtu2\n0.03\tA\t2\t5\n0.03\n";
    let reading = MothurShared.read(&file(text), &ReadOptions::default());
    let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["otu-count-wrong", "row-unreadable"]);
}

#[test]
fn taxonomies_of_otus_and_of_sequences_are_companions() {
    for text in [
        "OTU\tSize\tTaxonomy\nOtu1\t7\tBacteria(100);Firmicutes(98);Firmicutes_unclassified(98);\n",
        "OTU\tSize\tTaxonomy\r\nOtu1\t7\t\"Bacteria(100);Firmicutes(100);unclassified(100);\"\r\n",
        "Otu1\tBacteria;Firmicutes;\n",
    ] {
        let found = companion(&file(text)).map(|found| found.content);
        let Some(CompanionContent::Taxonomy(lineages)) = found else { panic!("{text}") };
        let ranks = &lineages["Otu1"].ranks;
        assert_eq!(ranks.last(), Some(&(Rank::Phylum, "Firmicutes".to_owned())), "{text}");
    }
    for text in ["group\tsex\nS1\tF\n", "a\tb\n", "", "OTU\tSize\tTaxonomy\n", SEVERAL] {
        assert!(companion(&file(text)).is_none(), "{text}");
    }
}
