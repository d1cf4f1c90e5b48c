//! Tests of plain abundance tables on small ones.

use super::*;
use zonula_model::Rank;

fn read(text: &str) -> Reading {
    let file = SourceFile::new("table.tsv", text.as_bytes().to_vec());
    assert_ne!(AbundanceTable.recognise(&file), Confidence::No, "{text}");
    AbundanceTable.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

/// Returns the labels with their totals at the narrowest rank.
fn totals(reading: &Reading) -> Vec<(&str, Rank, f64)> {
    let total = |specimen: &'_ crate::RawSpecimen| {
        let profile = &specimen.profiles[0];
        (profile.rank(), profile.total())
    };
    reading
        .specimens
        .iter()
        .map(|specimen| {
            let (rank, total) = total(specimen);
            (specimen.label.as_str(), rank, total)
        })
        .collect()
}

#[test]
fn both_orientations_are_the_same_table() {
    let rows = read("taxon\tS1\tS2\nk__B;g__Dorea\t5\t0\nk__B;g__Blautia\t1\t2\n");
    let columns = read("id\tk__B;g__Dorea\tk__B;g__Blautia\nS1\t5\t1\nS2\t0\t2\n");
    assert_eq!(rows, columns);
    assert_eq!(rows.problems, []);
    assert_eq!(totals(&rows), [("S1", Rank::Genus, 6.0), ("S2", Rank::Genus, 2.0)]);
}

#[test]
fn the_classic_table_has_its_lineages_in_the_last_column() {
    let reading = read(
        "# Constructed from biom file\n#OTU ID\tS1\ttaxonomy\n42\t7.0\tk__Bacteria; p__Firmicutes\n",
    );
    let taxon = &reading.specimens[0].profiles[0].taxa()[0];
    assert_eq!((taxon.name.as_str(), taxon.at(Rank::Phylum)), ("42", Some("Firmicutes")));
}

#[test]
fn lineages_may_stand_in_a_column_for_each_rank() {
    let reading = read(
        "\"\",\"Kingdom\",\"Phylum\",\"Genus\",\"S1\",\"S2\"\n\"ASV1\",\"Bacteria\",\"Firmicutes\",NA,3,4\n\"ASV2\",\"Bacteria\",\"Bacteroidota\",\"g__Alistipes\",1,0\n",
    );
    assert_eq!(totals(&reading), [("S1", Rank::Feature, 4.0), ("S2", Rank::Feature, 4.0)]);
    let taxa = reading.specimens[0].profiles[0].taxa();
    assert_eq!(taxa[0].at(Rank::Genus), None);
    assert_eq!(taxa[1].at(Rank::Genus), Some("Alistipes"));
}

#[test]
fn tables_of_words_are_not_abundance() {
    for text in [
        "taxon\tPhylum\nDorea\tFirmicutes\n",
        "taxon\tPhylum\tGenus\nDorea\tFirmicutes\tDorea\n",
        "id,age,sex\na,3,m\nb,4,f\n",
        "a\tb\n1\t2\n",
        "sample\tS1\tS2\nage\t3\t4\nsite\tgut\tskin\n",
        "sample\tS1\tS2\nage\t3\t4\nbmi\t22.1\t24.9\n",
        "group\tsex\tage\nSample1\tF\t33\nSample2\tM\t34\n",
    ] {
        let file = SourceFile::new("x.tsv", text.as_bytes().to_vec());
        assert_eq!(AbundanceTable.recognise(&file), Confidence::No, "{text}");
    }
}

#[test]
fn rows_above_the_taxa_of_a_pcl_table_are_no_taxa() {
    let lefse = read(
        "bodysite\tgut\tgut\tskin\nage\t31\t40\t31\nsubject_id\tA\tB\tC\n\
         Bacteria\t1\t1\t1\nBacteria|Firmicutes\t0.4\t0.5\t0.1\nBacteria|Bacteroidetes\t0.6\t0.5\t0.9\n",
    );
    let phylum = Rank::Phylum;
    assert_eq!(totals(&lefse), [("A", phylum, 1.0), ("B", phylum, 1.0), ("C", phylum, 1.0)]);
    assert_eq!(lefse.specimens[0].profiles[1].rank(), Rank::Domain);
    assert_eq!(codes(&lefse), ["rows-not-taxa"]);
    let humann = read(
        "ID\tS1\tS2\nSTSite\tStool\tStool\nk__Bacteria|p__Firmicutes\t70\t100\nk__Bacteria|p__Bacteroidetes\t30\t0\n",
    );
    assert_eq!(totals(&humann), [("S1", phylum, 100.0), ("S2", phylum, 100.0)]);
}

#[test]
fn columns_of_properties_beside_taxa_are_no_taxa() {
    let reading = read(
        "index,d__Bacteria;p__Firmicutes,d__Bacteria;__,Unassigned;__,age,site\nS1,5,1,2,44,gut\nS2,6,0,0,45,gut\n",
    );
    let profile = &reading.specimens[0].profiles[0];
    assert_eq!((profile.total(), profile.unclassified()), (6.0, Some(2.0)));
    assert_eq!(codes(&reading), ["columns-not-read"]);
    let bare =
        read("id,Dorea longicatena,Blautia obeum,Roseburia hominis,age\nS1,0.5,0.3,0.2,44\n");
    assert_eq!(totals(&bare), [("S1", Rank::Species, 1.0)]);
}

#[test]
fn lineages_of_every_spelling_reach_their_rank() {
    for (name, rank, narrowest) in [
        (
            "k__Bacteria; p__Firmicutes; c__Clostridia; o__; f__; g__; s__",
            Rank::Species,
            "Clostridia",
        ),
        ("d__Bacteria;p__Firmicutes_A;c__Clostridia;g__Dorea_B", Rank::Genus, "Dorea_B"),
        ("D_0__Bacteria;D_1__Firmicutes;D_5__Dorea", Rank::Genus, "Dorea"),
        ("k__Bacteria|p__Firmicutes|s__Dorea_longicatena", Rank::Species, "Dorea_longicatena"),
        (
            "Bacteria;Firmicutes;Clostridia;Clostridiales;Lachnospiraceae;Dorea",
            Rank::Genus,
            "Dorea",
        ),
        ("Root;Bacteria;\"Firmicutes\";Clostridia", Rank::Class, "Clostridia"),
        ("Root;rootrank;Bacteria;domain;Firmicutes;phylum;Dorea;genus", Rank::Genus, "Dorea"),
        ("k__Bacteria.p__Firmicutes.c__Clostridia", Rank::Class, "Clostridia"),
        ("Bacteria|Firmicutes", Rank::Phylum, "Firmicutes"),
        ("131567|2|1239", Rank::Feature, "1239"),
    ] {
        let cell = name.replace('"', "\"\"");
        let reading = read(&format!("x\tS1\n\"{cell}\"\t3\n"));
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.taxa()[0].name.as_str()), (rank, narrowest), "{name}");
        let alone = read(&format!("\"{cell}\"\t3\n\"{cell}x\"\t4\n"));
        assert_eq!(alone.specimens[0].label, "table", "{name} without a header");
    }
}

#[test]
fn percent_signs_decimal_commas_totals_and_r_headers_are_understood() {
    let percent =
        read("taxon;S1;S2\ng__Dorea;12,5 %;50%\ng__Blautia;87,5 %;50%\nTotal;100 %;100%\n");
    assert_eq!(totals(&percent), [("S1", Rank::Genus, 100.0), ("S2", Rank::Genus, 100.0)]);
    assert_eq!(codes(&percent), ["rows-not-taxa"]);
    let r = read("S1\tS2\ng__Dorea\t5\t1\ng__Blautia\t2\t0\n");
    assert_eq!(totals(&r), [("S1", Rank::Genus, 7.0), ("S2", Rank::Genus, 1.0)]);
    let numbered = read("k__B;g__Dorea\t5\t1\nk__B;g__Blautia\t2\t0\n");
    assert_eq!(codes(&numbered), ["column-unnamed"]);
    assert_eq!(totals(&numbered), [("table 1", Rank::Genus, 7.0), ("table 2", Rank::Genus, 1.0)]);
}

#[test]
fn a_cell_that_is_no_number_is_told_with_its_place() {
    let reading = read("taxon\tS1\nk__B;g__Dorea\t5\nk__B;g__Blautia\t6\nk__B;g__A\t\n");
    assert_eq!(reading.problems[0].code, "abundance-missing");
}
