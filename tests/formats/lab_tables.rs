//! Laboratory tables against what pandas 3.1 and openpyxl 3.1 found in the same files.

use super::places::shared_data;
use super::{expected, read_as, source};
use std::collections::BTreeMap;
use zonula_formats::{OpenQuestion, RawResult, Reading, Recognition, recognise};

const FOLDER: &str = "lab/csv_xlsx";

/// Reads a file as the one format that claims it; `None` where the folder is not there.
fn reading(name: &str) -> Option<Reading> {
    let path = shared_data()?.join(FOLDER).join(name);
    let id = match recognise(&source(&path)) {
        Recognition::One(reader) => reader.format().id,
        Recognition::Several(_) => panic!("several readers claim {name}"),
        Recognition::Unknown => panic!("no reader claims {name}"),
    };
    Some(read_as(id, &path))
}

fn results(reading: &Reading) -> Vec<&RawResult> {
    reading.specimens.iter().flat_map(|specimen| &specimen.results).collect()
}

/// Sums the plain numbers by analyte, and counts them.
fn sums(reading: &Reading) -> BTreeMap<&str, (usize, f64)> {
    let mut sums = BTreeMap::<&str, (usize, f64)>::new();
    for result in results(reading).into_iter().filter(|result| result.comparator.is_none()) {
        if let Some(number) = result.number {
            let sum = sums.entry(&result.analyte.name).or_default();
            *sum = (sum.0 + 1, sum.1 + number);
        }
    }
    sums
}

fn near(name: &str, found: f64, expected: f64) {
    let tolerance = 1e-5_f64.max(expected.abs() * 1e-6);
    assert!((found - expected).abs() <= tolerance, "{name}: {found}, not {expected}");
}

#[test]
fn tables_of_analysers_have_the_results_that_pandas_finds() {
    // File, specimens, results, and by analyte how many numbers and their sum (pandas.read_csv).
    type Sums = &'static [(&'static str, usize, f64)];
    let files: &[(&str, usize, usize, Sums)] = &[
        ("senaite_AQ2.csv", 24, 50, &[("Chloride 200", 25, 510.929), ("NO3 _ NO2", 25, 20.605)]),
        ("senaite_Access2.csv", 8, 48, &[]),
        ("senaite_ArenaRPR.csv", 82, 107, &[]),
        ("senaite_SysmexXS-500i.csv", 1, 34, &[("WBC", 1, 806.0), ("HCT", 1, 411.0)]),
        ("senaite_VetScanVS2.csv", 1, 14, &[("ALB", 1, 3.4), ("AST", 1, 415.0), ("TP", 1, 5.8)]),
        (
            "senaite_lachat.quickchem.csv",
            21,
            81,
            &[
                ("Nitrate/Nitrite", 26, 844.83),
                ("ammonia", 26, 192.7335),
                ("o-phosphate", 27, 75.3449),
            ],
        ),
        ("openelis_wondfo-finecare.csv", 3, 3, &[("TSH", 2, 4.02)]),
        ("openelis_genexpert-results.csv", 2, 2, &[("HBV Viral Load", 1, 15_000.0)]),
        (
            "cfs_gut_barrier_LPS_LBP_sCD14_IFABP.txt",
            85,
            329,
            &[
                ("sCD14", 85, 146.86),
                ("LBP", 85, 1330.33),
                ("LPS", 85, 8615.03),
                ("IFABP", 74, 23_199.1),
            ],
        ),
    ];
    for (name, specimens, count, expected) in files {
        let Some(reading) = reading(name) else { return };
        assert_eq!(reading.specimens.len(), *specimens, "{name}");
        assert_eq!(results(&reading).len(), *count, "{name}");
        let found = sums(&reading);
        for (analyte, count, sum) in *expected {
            let found = found.get(analyte).unwrap_or_else(|| panic!("{name} lacks {analyte}"));
            assert_eq!(found.0, *count, "{name} {analyte}");
            near(&format!("{name} {analyte}"), found.1, *sum);
        }
    }
}

#[test]
fn units_flags_times_and_people_of_analysers_are_read() {
    let Some(arena) = reading("senaite_ArenaRPR.csv") else { return };
    near("Arena", sums(&arena).values().map(|sum| sum.1).sum(), 342.7954);
    // Day 41953.93508 of a spreadsheet, by pandas.
    let reported = arena.specimens[0].reported.map(|at| at.to_string());
    assert_eq!(reported.as_deref(), Some("2014-11-10T22:26:31"));
    assert!(results(&arena).iter().all(|it| it.analyte.limits.is_none()), "measuring ranges");

    let access = reading("senaite_Access2.csv").expect("the folder is there");
    let found = results(&access);
    let unit = |unit| found.iter().filter(|it| it.analyte.unit.as_deref() == Some(unit)).count();
    assert_eq!((unit("S/CO"), unit("pmol/L"), unit("U/mL")), (34, 6, 3));
    let reactive = found.iter().filter(|it| it.flag() == Some("Reactive")).count();
    assert_eq!(reactive, 6);
    let greater: Vec<_> = found.iter().filter(|it| it.comparator.is_some()).collect();
    assert_eq!((greater.len(), greater[0].value.as_str()), (1, ">822.00"));

    let sysmex = reading("senaite_SysmexXS-500i.csv").expect("the folder is there");
    assert_eq!(sysmex.specimens[0].label, "13894 MUCHILA");
    near("Sysmex", sums(&sysmex).values().map(|sum| sum.1).sum(), 9602.0);

    let finecare = reading("openelis_wondfo-finecare.csv").expect("the folder is there");
    let below = results(&finecare)[1];
    assert_eq!((below.value.as_str(), below.number), ("<2", Some(2.0)));
    assert_eq!(below.analyte.limits, Some((Some(0.3), Some(4.2))));

    let genexpert = reading("openelis_genexpert-results.csv").expect("the folder is there");
    let load = results(&genexpert)[1];
    assert_eq!(load.analyte.unit.as_deref(), Some("IU/mL"));
    assert_eq!(load.place.to_string(), "row 37, column Test Result");
}

#[test]
fn workbooks_have_the_results_that_openpyxl_finds() {
    let Some(serum) = reading("ipe_22-026_Michels_8_serum.xlsx") else { return };
    assert_eq!(serum.specimens.len(), 462);
    let (first, last) = (&serum.specimens[0], &serum.specimens[461]);
    assert_eq!((first.label.as_str(), last.label.as_str()), ("001", "462"));
    assert_eq!((first.results[0].value.as_str(), last.results[0].number), ("26.188", Some(24.169)));
    assert_eq!(
        first.results[0].place.to_string(),
        "sheet serum results, row 2, column Zonulin (ng/mL)"
    );
    let (count, sum) = sums(&serum)["Zonulin"];
    assert_eq!(count, 461);
    near("zonulin", sum, 15_088.853);
    assert_eq!(serum.specimens[233].results[0].value, "QNS");

    let acids = reading("ipe_FREI-0301-21TASA_CDT.xlsx").expect("the folder is there");
    assert_eq!((acids.specimens.len(), results(&acids).len()), (462, 3696));
    for (name, sum) in [
        ("2-Methylbutyric acid", 46_320.131),
        ("Acetic acid", 1_554_092.684),
        ("Butyric acid", 554_981.347),
        ("Hexanoic acid", 58_177.52),
        ("Isobutyric acid", 63_807.142),
        ("Isovaleric acid", 60_764.707),
        ("Propionic acid", 518_640.577),
        ("Valeric acid", 97_769.963),
    ] {
        near(name, sums(&acids)[name].1, sum);
    }
    let remarks = results(&acids).into_iter().filter(|result| result.remark.is_some());
    assert_eq!(remarks.count(), 57);
    // «N/Q» beside «ALOQ» is more than the limit in its own column; «BLOQ» beside a number changes
    // nothing about the number.
    let beyond: Vec<_> =
        results(&acids).into_iter().filter(|result| result.comparator.is_some()).collect();
    let beyond: Vec<_> = beyond.iter().map(|it| (it.value.as_str(), it.number)).collect();
    assert_eq!(beyond, [("N/Q", Some(400.0)), ("N/Q", Some(2000.0))]);
    let below = |it: &&&RawResult| it.remark() == Some("BLOQ");
    let all = results(&acids);
    let below = all.iter().find(below).expect("openpyxl finds 31");
    assert_eq!((below.value.as_str(), below.number), ("2.495", Some(2.495)));

    let virus = reading("senaite_nuclisens.xlsx").expect("the folder is there");
    let values: Vec<_> = results(&virus).iter().map(|it| (it.value.as_str(), it.number)).collect();
    assert_eq!(values.len(), 15);
    assert_eq!(values[1], ("99  cps/ml", Some(99.0)));
    assert_eq!(values[5], ("<10 cps/ml", Some(10.0)));
    assert_eq!(values[7], ("TND", None));
    assert!(results(&virus).iter().all(|it| it.analyte.name == "HIV-1 2.0"));
}

#[test]
fn tables_about_samples_are_refused_as_such() {
    for name in ["ipe_Metadata.xlsx", "ipe_Metadata_Boston_S.xlsx"] {
        let Some(reading) = reading(name) else { return };
        assert_eq!(results(&reading).len(), 0, "{name}");
        assert!(reading.problems.iter().any(|it| it.code == "sample-metadata"), "{name}");
    }
}

/// Returns how often a text stands in EXPECT's summary of a column: `numbers 461, text 1 (…`.
fn counted(summary: &str, what: &str) -> usize {
    let rest = summary.split(&format!("{what} ")).nth(1).unwrap_or_default();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[test]
fn every_expected_fact_about_a_table_is_found_in_its_reading() {
    let Some(folder) = shared_data() else { return };
    let (mut checked, mut files) = (0, 0);
    for (path, facts) in expected(&folder) {
        let Some(name) = path.strip_prefix(FOLDER).map(|name| name.trim_start_matches('/')) else {
            continue;
        };
        let reading = reading(name).expect("the folder is there");
        let all = results(&reading);
        let asked: Vec<_> = reading
            .open
            .iter()
            .filter_map(|choice| match &choice.what {
                OpenQuestion::Column(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let told = |code: &str| reading.problems.iter().filter(|it| it.code == code).count();
        files += 1;
        for (quantity, value) in &facts {
            let number = value.parse::<usize>().unwrap_or(0);
            match quantity.as_str() {
                "encoding" | "line_ends" | "n_line_ends" | "first_bytes" | "delimiter" => {
                    // All of it was found where the rows below are right.
                    assert_eq!(told("encoding-guessed"), 0, "{name}");
                }
                "nonempty_lines" if name.contains("Arena") => {
                    // Four lines above the header, and one row without a result.
                    assert_eq!(all.len() + told("value-missing") + 5, number, "{name}");
                }
                "nonempty_lines" if reading.specimens.len() + 1 == number => {}
                "nonempty_lines" => assert_eq!(all.len() + 1, number, "{name}"),
                "data_rows" => assert_eq!(reading.specimens.len(), number, "{name}"),
                "duplicate_first_column_values" => assert_eq!(told("specimen-repeated"), number),
                "data_columns_excl_first" => {
                    let analytes = sums(&reading).len();
                    // The first column and the sex are about the specimens.
                    let read = analytes + asked.len() + told_metadata(&reading) + 2;
                    assert_eq!(read, number + 1, "{name}");
                }
                other if other.ends_with("_nonempty_rows") || other.ends_with("_dims") => {
                    if other == "sheet[serum results]_nonempty_rows" {
                        assert_eq!(all.len() + 1, number, "{name}");
                    }
                    if other == "sheet[Table for Report]_nonempty_rows" {
                        assert_eq!(all.len() + 1, number, "{name}");
                    }
                }
                other => column_fact(name, other, value, &reading, &asked),
            }
            checked += 1;
        }
    }
    assert_eq!(files, 14);
    assert!(checked >= 100, "only {checked} facts were found");
}

fn told_metadata(reading: &Reading) -> usize {
    let is_metadata = |it: &&zonula_model::Problem| {
        it.code == "column-unused" && it.message.contains("about people")
    };
    reading.problems.iter().filter(is_metadata).count()
}

/// Checks `sheet[…]_col[…]`: results by their count and mean, all other filled columns by being asked.
fn column_fact(name: &str, quantity: &str, summary: &str, reading: &Reading, asked: &[&str]) {
    let column = quantity.split("_col[").nth(1).map(|rest| rest.trim_end_matches(']'));
    let column = column.unwrap_or_else(|| panic!("{name}: what is {quantity}?"));
    let (numbers, texts) = (counted(summary, "numbers"), counted(summary, "text"));
    let all = results(reading);
    match column {
        "Zonulin (ng/mL)" | "Results" | "Value" => {
            let plain = all.iter().filter(|it| it.comparator.is_none());
            let found: Vec<_> = plain.filter_map(|it| it.value.parse::<f64>().ok()).collect();
            assert_eq!((found.len(), all.len() - found.len()), (numbers, texts), "{name}");
            let compared = all.iter().filter(|it| it.value.starts_with('<')).count();
            assert_eq!(compared, counted(summary, "comparator"), "{name}");
            if let Some(mean) = summary.split("mean of numbers ").nth(1) {
                let mean: f64 = mean.parse().expect("a number");
                let sum: f64 = found.iter().sum();
                assert!((sum / found.len() as f64 - mean).abs() < 1e-3 * mean, "{name}");
            }
        }
        "Analysis Comments" => {
            let remarks = all.iter().filter(|it| it.remark.is_some()).count();
            assert_eq!(remarks, texts, "{name}");
        }
        "Analyte" => assert_eq!(all.len(), texts, "{name}"),
        "Unit" => {
            let units = all.iter().filter(|it| it.analyte.unit.is_some()).count();
            assert_eq!(units, texts, "{name}");
        }
        "CERLab ID" | "SampleID" => assert_eq!(reading.specimens.len(), texts, "{name}"),
        _ if numbers + texts == 0 => {}
        // Columns with a meaning that results do not carry, and those that a dialect lays aside.
        _ if is_known(name, column) => {}
        _ => assert!(asked.contains(&column), "{name}: {column} is neither read nor asked about"),
    }
}

fn is_known(name: &str, column: &str) -> bool {
    let known: &[&str] = match name {
        "senaite_nuclisens.xlsx" => &[
            "Matrix",
            "ID14",
            "Name17",
            "TimeFinished",
            "Name",
            "ID",
            "Type",
            "Code",
            "Category",
            "Volume",
            "Source",
            "Expected result:",
        ],
        "ipe_FREI-0301-21TASA_CDT.xlsx" => &["Client Sample ID", "Client Matrix", "LLOQ", "ULOQ"],
        // The sheet without results, and its title.
        "ipe_22-026_Michels_8_serum.xlsx" => {
            &["Plasma and Serum Samples Study ID #22-207ND - Karin Michels", "Comments"]
        }
        _ => &[],
    };
    known.contains(&column)
}
