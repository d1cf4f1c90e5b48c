//! Statistics of the command line: rarefaction, cohorts of a clinic's own, indices, all patients.

use super::{DONE, PARTLY, Practice, USAGE, fixture, run, sample};

#[test]
fn a_depth_adds_what_a_hundred_draws_give_with_their_seed() {
    let file = sample("stool-2026-04-23.kreport");
    let asked = ["diversity", "--json", "--depth", "500", &file];
    let found = run(&asked).exits(DONE).json();
    let row = &found["specimens"][0];
    let rarefied = &row["rarefied"];
    assert_eq!((rarefied["depth"].as_u64(), rarefied["draws"].as_u64()), (Some(500), Some(100)));
    assert!(rarefied["seed"].is_u64());
    let of = |values: &serde_json::Value, metric: &str, key: &str| {
        let all = values["values"].as_array().unwrap();
        all.iter().find(|own| own["metric"] == metric).unwrap()[key].as_f64().unwrap()
    };
    assert!(of(rarefied, "observed", "mean") < of(row, "observed", "value"));
    assert!(of(rarefied, "shannon", "low") < of(rarefied, "shannon", "mean"));
    // Hill's numbers of order 1 and 2 are exp H and the inverse of Simpson's concentration.
    let hill = |order: usize| row["hill"][order].as_f64().unwrap();
    assert!((hill(1) - of(row, "shannon", "value").exp()).abs() < 1e-9 * hill(1));
    assert!((hill(2) - of(row, "inverse_simpson", "value")).abs() < 1e-9 * hill(2));
    assert_eq!(found, run(&asked).exits(DONE).json(), "the same draws every time");
    let deep = run(&["diversity", "--json", "--depth", "4000000000", &file]).exits(DONE).json();
    assert_eq!(deep["specimens"][0]["rarefied"]["values"][0]["reason"], "undefined");
}

#[test]
fn a_clinic_adds_a_cohort_of_its_own_from_a_table_that_is_read() {
    let practice = Practice::new();
    let table = fixture("abundance-table/good");
    let add = |more: &[&str]| {
        let asked = [
            &["cohort", "add", &table, "--id", "clinic-2026", "--name", "Clinic"][..],
            &["--population", "five adults", "--citation", "own data", "--licence", "own"],
            more,
        ];
        practice.run(&asked.concat())
    };
    let silent = add(&[]).exits(USAGE);
    assert!(silent.error.contains("--technique, --profiler"), "{}", silent.error);
    let method = ["--technique", "16s", "--profiler", "QIIME", "--taxonomy", "Greengenes"];
    assert!(add(&method).exits(DONE).out.contains("5 people"));
    let listed = practice.run(&["cohort", "list", "--json"]).exits(DONE).json();
    let ids: Vec<&str> =
        listed.as_array().unwrap().iter().map(|own| own["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"atlas-1006") && ids.last() == Some(&"clinic-2026"), "{ids:?}");
    let shown = practice.run(&["cohort", "show", "clinic-2026"]).exits(DONE).json();
    assert_eq!(shown["members"], 5);
    assert_eq!((&shown["profiler"], &shown["rank"]), (&"QIIME".into(), &"genus".into()));
    add(&method).exits(USAGE);
    practice.run(&["cohort", "show", "nobody"]).exits(USAGE);
    let structure = shown["women"].as_u64().zip(shown["oldest"].as_u64());
    assert_eq!(structure, None, "nobody said");
    let named: Vec<&str> = ["--id", "clinic-aged", "--women", "3", "--men", "2"]
        .into_iter()
        .chain(["--youngest", "20", "--oldest", "61", "--median-age", "35"])
        .chain(method)
        .collect();
    let second = [
        &["cohort", "add", &table, "--name", "Clinic", "--population", "five adults"][..],
        &["--citation", "own data", "--licence", "own"],
        &named,
    ];
    practice.run(&second.concat()).exits(DONE);
    let shown = practice.run(&["cohort", "show", "clinic-aged"]).exits(DONE).json();
    assert_eq!((&shown["women"], &shown["oldest"]), (&3.into(), &61.into()));
}

#[test]
fn a_cohort_that_cannot_be_read_is_told_and_stops_no_page() {
    let practice = Practice::with_patient();
    std::fs::create_dir_all(practice.path("cohorts/broken")).unwrap();
    practice.write("cohorts/broken/cohort.toml", "id = \"broken\"\n");
    practice.write("cohorts/broken/counts.tsv", "lineage\n");
    let listed = practice.run(&["cohort", "list", "--json"]).exits(PARTLY);
    assert!(listed.error.contains("cohorts/broken"), "{}", listed.error);
    assert!(listed.json().as_array().unwrap().iter().any(|own| own["id"] == "atlas-1006"));
    let analysed = practice.run(&["analyse", "P-1", "--json"]).exits(PARTLY);
    assert!(analysed.error.contains("cohorts/broken"), "{}", analysed.error);
    assert!(analysed.json()["patient"]["name"].is_string());
    practice.run(&["cohort", "show", "broken"]).exits(USAGE);
}

#[test]
fn all_patients_are_analysed_together_and_an_index_is_asked_for_by_its_id() {
    let practice = Practice::with_patient();
    let all = practice.run(&["analyse", "--all", "--json"]).exits(DONE).json();
    assert_eq!((all["people"].as_u64(), all["family_size"].as_u64()), (Some(1), Some(0)));
    practice.run(&["analyse", "P-1", "--index", "fb-ratio", "--json"]).exits(DONE);
    practice.run(&["analyse", "P-1", "--index", "no-such-index"]).exits(USAGE);
    practice.run(&["analyse"]).exits(USAGE);
    practice.run(&["analyse", "P-1", "--all"]).exits(USAGE);
}
