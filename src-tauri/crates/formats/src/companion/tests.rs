//! Companions: what is recognised as one, what it gives a table, and which table it belongs to.

use super::*;
use crate::{ReadOptions, Reading, Recognition, recognise};
use std::sync::Arc;
use zonula_model::Rank;

fn file(name: &str, text: &str) -> SourceFile {
    SourceFile::new(name, text.as_bytes().to_vec())
}

fn lineages(text: &str) -> Vec<(String, String)> {
    let found = companion(&file("taxonomy.tsv", text)).expect("a taxonomy");
    let CompanionContent::Taxonomy(lineages) = found.content else { panic!("not a taxonomy") };
    let names = |lineage: &Lineage| {
        lineage.ranks.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>().join(" > ")
    };
    lineages.iter().map(|(id, lineage)| (id.clone(), names(lineage))).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(id, names)| ((*id).to_owned(), (*names).to_owned())).collect()
}

const TABLE: &str = "#OTU ID\tS1\tS2\nasv1\t5\t0\nasv2\t1\t7\nasv3\t0\t2\n";
const TAXONOMY: &str = "Feature ID\tTaxon\tConfidence\nasv1\tk__Bacteria; p__Firmicutes; g__Dorea\t0.99\nasv2\tUnassigned\t0.4\n";
const TREE: &str = "((asv1:0.1,asv2:0.2)0.9:0.05,(asv3:0.1,'other one':1e-3));";

fn read(table: &str, companions: &[SourceFile]) -> Reading {
    let file = file("table.tsv", table);
    let Recognition::One(reader) = recognise(&file) else { panic!("one reader claims it") };
    let companions = companions.iter().map(|file| companion(file).map(Arc::new).expect("one"));
    reader.read(&file, &ReadOptions { companions: companions.collect(), ..Default::default() })
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn taxonomies_of_all_spellings_are_recognised() {
    let one = pairs(&[("seq1", "Foo > Bar"), ("seq2", "Foo > Baz")]);
    for text in [
        "Feature ID\tTaxon\tConfidence\nseq1\tk__Foo; p__Bar\t-1.0\nseq2\tk__Foo; p__Baz\t-42.0\n",
        "seq1\tk__Foo; p__Bar\tsome\tanother\nseq2\tk__Foo; p__Baz\tcolumn\tcolumn!\n",
        "#OTUID\ttaxonomy\tconfidence\nseq1\tk__Foo;p__Bar\t1\nseq2\tk__Foo;p__Baz\t1\n",
        "Feature ID\tTaxon\tConsensus\n#q2:types\tcategorical\tnumeric\nseq1\tk__Foo;p__Bar\t1\nseq2\tk__Foo;p__Baz\t1\n",
        "\"\",\"Kingdom\",\"Phylum\",\"Class\"\nseq1,Foo,Bar,NA\nseq2,Foo,p__Baz,\n",
        "Feature ID,Taxon\nseq1,k__Foo; p__Bar\nseq2,k__Foo; p__Baz\n",
    ] {
        assert_eq!(lineages(text), one, "{text}");
        assert!(matches!(recognise(&file("t", text)), Recognition::Unknown), "{text}");
    }
    let rows = "Feature ID\tTaxon\tConfidence\nA\tk__Bacteria; p__P; g__; s__\t42\t43\nB\tUnassigned\t-1.0\n";
    assert_eq!(lineages(rows), pairs(&[("A", "Bacteria > P"), ("B", "")]));
}

#[test]
fn tables_and_plain_words_are_no_companions() {
    for text in [
        TABLE,
        "#OTU ID\tS1\ttaxonomy\n42\t7.0\tk__Bacteria; p__Firmicutes\n",
        "Feature ID\tTaxon\tS1\tS2\nx\tk__B;p__F\t3\t4\ny\tk__B;p__G\t0\t4\n",
        "k__Bacteria\t10\nk__Bacteria|p__Firmicutes\t5\n",
        "clade_name\tS1\nk__Bacteria|p__Firmicutes\t5\n",
        "id,age,sex\na,3,m\nb,4,f\n",
        "(a remark, in parentheses)\n",
        "name\tresult\nferritin\t3\n",
        "",
    ] {
        assert!(companion(&file("x", text)).is_none(), "{text}");
    }
}

#[test]
fn what_a_taxonomy_says_twice_or_not_at_all_is_told() {
    let text = "Feature ID\tTaxon\na\tk__B; p__F\na\tk__B; p__G\nb\tk__B; p__F\nb\tk__B; p__F\n\tk__B\nc\n";
    let found = companion(&file("t.tsv", text)).expect("a taxonomy");
    let codes: Vec<_> = found.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["lineage-repeated", "identifier-missing", "lineage-missing"]);
    assert_eq!(found.problems[0].place, Place::Line(3));
}

#[test]
fn features_get_the_lineages_of_a_taxonomy() {
    let reading = read(TABLE, &[file("taxonomy.tsv", TAXONOMY)]);
    let taxa = reading.specimens[0].profiles[0].taxa();
    assert_eq!((taxa[0].name.as_str(), taxa[0].at(Rank::Genus)), ("asv1", Some("Dorea")));
    assert_eq!((taxa[1].name.as_str(), taxa[1].lineage.len()), ("asv2", 0));
    let problem = &reading.problems[0];
    assert_eq!((problem.code, problem.severity), ("taxonomy-incomplete", Severity::Warning));
    let message = "`taxonomy.tsv`: 2 of 3 features are among its 2 lineages; 1 are not: `asv3`";
    assert_eq!(problem.message, message);
}

#[test]
fn a_table_with_lineages_of_its_own_keeps_them_and_a_foreign_taxonomy_is_not_used() {
    let own = "#OTU ID\tS1\ttaxonomy\nasv1\t7\tk__Bacteria; p__Bacteroidota\n";
    let reading = read(own, &[file("taxonomy.tsv", TAXONOMY)]);
    assert_eq!(reading.specimens[0].profiles[0].taxa()[0].at(Rank::Genus), None);
    assert_eq!(codes(&reading), ["taxonomy-not-used"]);
    let foreign = "Feature ID\tTaxon\nother\tk__Bacteria; p__Firmicutes\n";
    let reading = read(TABLE, &[file("other.tsv", foreign)]);
    assert!(reading.specimens[0].profiles[0].taxa().iter().all(|it| it.lineage.is_empty()));
    assert_eq!(codes(&reading), ["companion-of-another"]);
}

#[test]
fn of_two_taxonomies_the_one_that_names_more_is_used() {
    let less = "Feature ID\tTaxon\nasv1\tk__Archaea; p__X\n";
    let files = [file("less.tsv", less), file("taxonomy.tsv", TAXONOMY)];
    let reading = read(TABLE, &files);
    assert_eq!(reading.specimens[0].profiles[0].taxa()[0].at(Rank::Domain), Some("Bacteria"));
    assert_eq!(codes(&reading), ["taxonomy-incomplete", "taxonomy-not-used"]);
}

#[test]
fn a_tree_is_checked_against_the_features() {
    let reading = read(TABLE, &[file("tree.nwk", TREE)]);
    let problem = &reading.problems[0];
    assert_eq!(problem.code, "tree-matches");
    assert_eq!(problem.message, "`tree.nwk`: 3 of 3 features are among its 4 tips");
}

#[test]
fn trees_are_recognised_and_broken_ones_told() {
    let check = |text: &str, names: Option<&[&str]>, codes: &[&str]| {
        let found = companion(&file("t.nwk", text));
        let tips = found.as_ref().map(|it| it.names().into_iter().collect::<Vec<_>>());
        assert_eq!(tips.as_deref(), names, "{text}");
        let problems = found.map(|it| it.problems).unwrap_or_default();
        let found: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(found, codes, "{text}");
    };
    check("(A,B,(C,D)E)F;\n", Some(&["A", "B", "C", "D"]), &[]);
    check("[&R] (('it''s':1[note],B_b:2),\nC:3);", Some(&["B_b", "C", "it''s"]), &[]);
    check("(A:1,B:2);(C,D);", Some(&["A", "B"]), &["tree-several"]);
    check("((A:1,B:2):3,(C:4,D:", Some(&["A", "B", "C", "D"]), &["tree-broken"]);
    check("(A,B", None, &[]);
    check("(A,B));", None, &[]);
    check(&"(".repeat(100_000), None, &[]);
}

#[test]
fn a_companion_alone_says_what_it_is() {
    let found = companion(&file("tree.nwk", TREE)).expect("a tree").alone();
    assert_eq!(found.code, "companion-alone");
    let message =
        "this is a phylogenetic tree of 4 tips, not a table: it means something only beside one";
    assert_eq!(found.message, message);
}

#[test]
fn companions_are_assigned_by_their_identifiers() {
    let other = TABLE.replace("asv", "zotu");
    let files = [
        file("tree.nwk", TREE),
        file("a.tsv", TABLE),
        file("b.tsv", &other),
        file("taxonomy.tsv", TAXONOMY),
        file("foreign.tsv", "Feature ID\tTaxon\nx\tk__B; p__F\n"),
        file("note.txt", "Dear colleague"),
    ];
    let standings = assign(&files);
    let seen: Vec<_> = standings
        .iter()
        .map(|standing| match standing {
            Standing::Read { companions, .. } => {
                let names = companions.iter().map(|it| it.file.as_str()).collect::<Vec<_>>();
                format!("read with {}", names.join(", "))
            }
            Standing::Beside(tables) => format!("beside {tables:?}"),
            Standing::Alone(problem) => problem.code.to_owned(),
        })
        .collect();
    let expected = [
        "beside [1]",
        "read with taxonomy.tsv, tree.nwk",
        "read with ",
        "beside [1]",
        "companion-alone",
        "read with ",
    ];
    assert_eq!(seen, expected);
}

#[test]
fn of_two_that_fit_equally_none_is_taken_and_the_same_twice_is_one() {
    let another = TAXONOMY.replace("Dorea", "Blautia");
    let (table, first) = (file("a.tsv", TABLE), file("1.tsv", TAXONOMY));
    let standings = assign(&[table.clone(), first.clone(), file("2.tsv", &another)]);
    let Standing::Read { companions, problems } = &standings[0] else { panic!("a table") };
    assert!(companions.is_empty());
    assert_eq!(problems[0].message, "`1.tsv` and `2.tsv` fit this table equally: none is used");
    let standings = assign(&[table, first, file("copy.tsv", TAXONOMY)]);
    let Standing::Read { companions, problems } = &standings[0] else { panic!("a table") };
    assert_eq!((companions.len(), problems.len()), (1, 0));
}
