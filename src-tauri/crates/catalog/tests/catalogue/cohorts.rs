//! The shipped cohorts are those people, and their diversity is as computed elsewhere.

use zonula_catalog::{Catalogue, CohortPackage};
use zonula_model::{Cohort, Rank, Technique};

fn cohort(id: &str) -> &'static Cohort {
    let found = Catalogue::built_in().cohorts().iter().find(|cohort| cohort.id == id);
    found.expect("is shipped")
}

/// Shannon's index over all lineages, unnamed genera included, with the natural logarithm.
fn shannon(cohort: &Cohort) -> Vec<f64> {
    let mut values: Vec<f64> = cohort
        .members
        .iter()
        .map(|member| {
            let total = member.profile.total();
            let shares = member.profile.values().iter().map(|count| count / total);
            -shares.filter(|share| *share > 0.0).map(|share| share * share.ln()).sum::<f64>()
        })
        .collect();
    values.sort_by(f64::total_cmp);
    values
}

/// Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (place - place.floor()) * (sorted[above] - sorted[below])
}

#[test]
fn the_shipped_cohorts_have_the_people_they_say() {
    for (id, people, technique) in [
        ("american-gut-2013-stool", 134, Technique::Amplicon16S),
        ("mars-2020-healthy", 16, Technique::Shotgun),
        ("poyet-2019-donors", 83, Technique::Amplicon16S),
    ] {
        let cohort = cohort(id);
        assert_eq!((cohort.members.len(), cohort.rank), (people, Rank::Genus), "{id}");
        assert_eq!(cohort.method.technique, technique, "{id}");
        assert!(cohort.members.iter().all(|member| member.profile.total() >= 1000.0), "{id}");
        assert!(cohort.citation.contains("doi:10.") && !cohort.licence.is_empty(), "{id}");
    }
}

#[test]
fn the_diversity_of_the_american_gut_is_as_vegan_computed_it() {
    // vegan 2.6-4, diversity(index = "shannon"), quantiles of the 134 specimens.
    let values = shannon(cohort("american-gut-2013-stool"));
    for (share, expected) in
        [(0.05, 1.260714), (0.25, 1.97791), (0.5, 2.359327), (0.75, 2.624573), (0.95, 2.904151)]
    {
        let found = quantile(&values, share);
        assert!((found - expected).abs() < 1e-5, "{share}: {found} for {expected}");
    }
}

#[test]
fn a_package_with_a_damaged_count_is_refused_with_its_line() {
    let package = CohortPackage {
        id: "pair",
        description: "id = \"pair\"\nname = \"Pair\"\npopulation = \"two\"\npeople = 2\n\
            rank = \"genus\"\ncitation = \"none\"\nlicence = \"CC0\"\nmade = \"by hand\"\n\
            [method]\ntechnique = \"16s\"\n",
        counts: "lineage\ta\tb\nd__Bacteria;g__Blautia\t1\t\nd__Bacteria;g__Dorea\t2\t1.5\n",
    };
    let error = package.read().expect_err("1.5 is not a count").to_string();
    assert_eq!(error, "cohorts/pair/counts.tsv, line 3: `1.5` is not a count");
    let whole =
        CohortPackage { counts: "lineage\ta\tb\ng__Blautia\t1\t3\nUnclassified\t2\t\n", ..package };
    let cohort = whole.read().expect("is sound");
    assert_eq!(cohort.members[0].profile.unclassified(), Some(2.0));
    assert_eq!(cohort.members[1].profile.unclassified(), None);
}
