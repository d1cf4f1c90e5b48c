//! What the vault promises: nothing half-stored, nothing readable without the passphrase.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use sha2::{Digest, Sha256 as Hasher};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_model::*;
use zonula_store::{IssuedReport, NewPatient, Stored, Vault, VaultError, Withdrawal};

const NAME: &str = "Jördis Wyrsch-Ångström";

fn passphrase() -> Zeroizing<String> {
    Zeroizing::new("vier Pferde unter einer Brücke".into())
}

struct Fixture {
    folder: TempDir,
    vault: Vault,
    patient: Patient,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut vault = Vault::create(&folder.path().join("zonula.db"), &passphrase()).unwrap();
        let patient = vault.add_patient(&someone("P-001")).unwrap();
        Self { folder, vault, patient }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("zonula.db")
    }
}

fn someone(number: &str) -> NewPatient {
    NewPatient {
        number: number.into(),
        name: NAME.into(),
        born: "1980-02-29".parse().unwrap(),
        sex: Sex::Female,
    }
}

fn source(row: u32) -> Source {
    Source { import: ImportId(0), place: Place::Line(row) }
}

/// A batch in which every column of the schema is used at least once.
fn batch(patient: PatientId, content: &[u8]) -> ImportBatch {
    let interval = |low, high| {
        let source = IntervalSource::Laboratory("< 50".into());
        ReferenceInterval::new(low, high, Some(Unit::new("ug/g")), source)
    };
    let written = |name: &str, value: &str| Written {
        name: name.into(),
        code: Some("38445-3".into()),
        value: value.into(),
        unit: Some("µg/g".into()),
        interval: Some("< 50".into()),
        flag: Some("+".into()),
    };
    let observations = vec![
        Observation {
            analyte: Some(AnalyteId::new("calprotectin-stool")),
            written: written("Calprotectin", "> 2'000"),
            value: Value::Quantity {
                comparator: Some(Comparator::Greater),
                number: 2000.0,
                unit: Some(Unit::new("ug/g")),
            },
            conversion: Some("1 mg/kg = 1 ug/g".into()),
            interval: interval(None, Some(50.0)),
            panel: Some("Entzündung".into()),
            method: Some("ELISA".into()),
            status: ResultStatus::Corrected,
            remark: Some("nach Verdünnung".into()),
            source: source(2),
            repeated_at: vec![],
        },
        Observation {
            analyte: None,
            written: written("Würmer", "nicht nachweisbar"),
            value: Value::Text("nicht nachweisbar".into()),
            conversion: None,
            interval: None,
            panel: None,
            method: None,
            status: ResultStatus::Final,
            remark: None,
            source: Source {
                import: ImportId(0),
                place: Place::Cell { row: 3, column: Column::new(Some("Blatt"), "Wert") },
            },
            repeated_at: vec![],
        },
    ];
    let taxon = |name: &str, ncbi| Taxon {
        name: name.into(),
        lineage: vec![(Rank::Domain, "Bacteria".into()), (Rank::Genus, name.into())],
        ncbi,
    };
    let profile = Profile::new(
        Method { profiler: Some("Kraken2".into()), ..Method::UNKNOWN },
        Rank::Genus,
        Abundance::Counts,
        vec![taxon("Faecalibacterium", Some(216_851)), taxon("Roseburia", None)],
        vec![120.0, 0.0],
        Some(17.0),
    )
    .unwrap();
    ImportBatch {
        patient,
        file: "befund.csv".into(),
        sha256: Sha256(Hasher::digest(content).into()),
        format: "lab-csv".into(),
        imported: "2026-11-22T10:00:00".parse().unwrap(),
        companions: vec![CompanionFile { file: "baum.nwk".into(), sha256: Sha256([5; 32]) }],
        specimens: vec![Specimen {
            id: SpecimenId(-1),
            label: "S1".into(),
            kind: SpecimenKind::Stool,
            collected: Some("2026-11-20T07:30:00".parse().unwrap()),
            received: None,
            reported: Some("2026-11-21T00:00:00".parse().unwrap()),
            laboratory: Some(Laboratory { name: "Labor".into(), address: Some("Weg 1".into()) }),
            observations,
            superseded: vec![],
            profiles: vec![profile],
            source: source(1),
            repeated_at: vec![],
        }],
        decisions: vec![],
        symptoms: vec![SymptomScore {
            symptom: Some(SymptomId::new("bloating")),
            name: "Blähbauch".into(),
            day: "2026-11-19".parse().unwrap(),
            score: 7.0,
            scale: (0.0, 10.0),
            source: source(9),
            repeated_at: vec![],
        }],
        interventions: vec![Intervention {
            what: "Flohsamen".into(),
            from: "2026-11-01".parse().unwrap(),
            to: Some("2026-11-14".parse().unwrap()),
            dose: Some("2 × 5 g".into()),
            remark: Some("abends".into()),
            source: source(11),
            repeated_at: vec![],
        }],
        left_out: vec![(Place::Line(12), "leer".into())],
        changes: Changes::default(),
    }
}

/// A first version, released an hour after [`batch`] was imported.
fn released(patient: PatientId, number: &str, pdf: &[u8]) -> IssuedReport {
    IssuedReport {
        id: ReportId(0),
        patient,
        number: number.into(),
        version: 1,
        variant: "clinician".into(),
        language: "de".into(),
        released: "2026-11-22T11:00:00".parse().unwrap(),
        released_by: "Dr. Muster".into(),
        sha256: Sha256(Hasher::digest(pdf).into()),
        inputs: Sha256([7; 32]),
        changes: vec![],
        withdrawn: None,
    }
}

/// Gives a stored specimen's parts the identities that a batch cannot know.
fn as_stored(mut specimen: Specimen, id: SpecimenId, import: ImportId) -> Specimen {
    specimen.id = id;
    specimen.source.import = import;
    specimen.observations.iter_mut().for_each(|observation| observation.source.import = import);
    specimen
}

#[test]
fn what_goes_in_comes_out_unaltered() {
    let mut fixture = Fixture::new();
    let batch = batch(fixture.patient.id, b"one");
    let Stored::New(import) = fixture.vault.store(&batch).unwrap() else { panic!("it was new") };
    let record = fixture.vault.record(fixture.patient.id).unwrap();
    let [specimen] = record.specimens.as_slice() else { panic!("one specimen went in") };
    assert_eq!(*specimen, as_stored(batch.specimens[0].clone(), specimen.id, import));
    assert_eq!(record.symptoms[0].name, "Blähbauch");
    assert_eq!(record.symptoms[0].source, Source { import, place: Place::Line(9) });
    assert_eq!(record.imports[0].sha256, batch.sha256);
    assert_eq!(record.imports[0].companions, batch.companions);
    let own = Source { import, place: Place::Line(11) };
    assert_eq!(
        record.interventions,
        [Intervention { source: own, ..batch.interventions[0].clone() }]
    );
    assert_eq!(record.patient.name, NAME);
}

/// Pipelines number one name differently; the profiles of a record share their taxa otherwise.
#[test]
fn a_taxon_with_two_numbers_keeps_each_where_it_stood() {
    let mut fixture = Fixture::new();
    let mut batch = batch(fixture.patient.id, b"one");
    let first = batch.specimens[0].profiles[0].clone();
    let mut taxa = first.taxa().to_vec();
    taxa[1].ncbi = Some(841);
    let method = first.method().clone();
    let other =
        Profile::new(method, Rank::Genus, Abundance::Counts, taxa, vec![3.0, 5.0], None).unwrap();
    batch.specimens[0].profiles.push(other.clone());
    fixture.vault.store(&batch).unwrap();
    let record = fixture.vault.record(fixture.patient.id).unwrap();
    assert_eq!(record.specimens[0].profiles, [first, other]);
}

#[test]
fn the_same_file_a_second_time_changes_nothing() {
    let mut fixture = Fixture::new();
    let batch = batch(fixture.patient.id, b"one");
    let Stored::New(first) = fixture.vault.store(&batch).unwrap() else { panic!("it was new") };
    let before = fixture.vault.record(fixture.patient.id).unwrap();
    assert_eq!(fixture.vault.store(&batch).unwrap(), Stored::Already(first));
    assert_eq!(fixture.vault.record(fixture.patient.id).unwrap(), before);
}

#[test]
fn a_batch_that_fails_half_way_leaves_nothing() {
    let mut fixture = Fixture::new();
    let mut batch = batch(fixture.patient.id, b"one");
    // The last score breaks a constraint after everything else was written.
    batch.symptoms[0].score = f64::NAN;
    assert!(matches!(fixture.vault.store(&batch), Err(VaultError::Write(_))));
    let record = fixture.vault.record(fixture.patient.id).unwrap();
    assert!(record.specimens.is_empty() && record.imports.is_empty());
    assert!(matches!(fixture.vault.store(&batch_of_nobody()), Err(VaultError::Write(_))));
}

fn batch_of_nobody() -> ImportBatch {
    batch(PatientId(4711), b"nobody")
}

#[test]
fn an_import_taken_back_leaves_nothing_behind() {
    let mut fixture = Fixture::new();
    let empty = fixture.vault.record(fixture.patient.id).unwrap();
    let batch = batch(fixture.patient.id, b"one");
    let Stored::New(import) = fixture.vault.store(&batch).unwrap() else { panic!("it was new") };
    fixture.vault.undo(import).unwrap();
    assert_eq!(fixture.vault.record(fixture.patient.id).unwrap(), empty);
    assert!(matches!(fixture.vault.undo(import), Err(VaultError::NoSuchEntry)));
    assert!(matches!(fixture.vault.store(&batch), Ok(Stored::New(_))), "it may be imported again");
}

#[test]
fn nothing_can_be_read_without_the_passphrase() {
    let mut fixture = Fixture::new();
    fixture.vault.store(&batch(fixture.patient.id, b"one")).unwrap();
    for entry in std::fs::read_dir(fixture.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.is_empty() || path.extension().is_some_and(|kind| kind == "db-wal"));
        for secret in [NAME.as_bytes(), b"Calprotectin", b"CREATE TABLE", b"SQLite format 3"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "{} holds `{}`", path.display(), String::from_utf8_lossy(secret));
        }
    }
    let wrong = Zeroizing::new("vier Pferde unter einer Bruecke".into());
    let path = fixture.path();
    assert!(matches!(Vault::open(&path, &wrong), Err(VaultError::Locked)));
    drop(fixture.vault);
    assert!(matches!(Vault::open(&path, &wrong), Err(VaultError::Locked)));
    assert!(Vault::open(&path, &passphrase()).is_ok());
}

#[test]
fn what_is_no_vault_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    for content in ["", "short", &"not a database ".repeat(600)] {
        std::fs::write(&path, content).unwrap();
        assert!(matches!(Vault::open(&path, &passphrase()), Err(VaultError::Locked)));
        assert!(matches!(Vault::create(&path, &passphrase()), Err(VaultError::Exists)));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), content);
    }
    let missing = folder.path().join("nowhere.db");
    assert!(matches!(Vault::open(&missing, &passphrase()), Err(VaultError::Missing)));
    assert!(!missing.exists(), "opening creates nothing");
}

#[test]
fn a_flipped_bit_is_noticed() {
    let mut fixture = Fixture::new();
    fixture.vault.store(&batch(fixture.patient.id, b"one")).unwrap();
    assert_eq!(fixture.vault.check().unwrap().faults, Vec::<String>::new());
    let path = fixture.path();
    drop(fixture.vault);
    let sound = std::fs::read(&path).unwrap();
    for at in (100..sound.len()).step_by(sound.len() / 16) {
        let mut bytes = sound.clone();
        bytes[at] ^= 0x10;
        std::fs::write(&path, &bytes).unwrap();
        let noticed = match Vault::open(&path, &passphrase()) {
            Err(_) => true,
            Ok(vault) => vault.check().map_or(true, |checked| !checked.faults.is_empty()),
        };
        assert!(noticed, "byte {at} was changed and nobody saw");
    }
}

#[test]
fn a_released_report_is_kept_as_it_is_and_found_by_its_bytes() {
    let mut fixture = Fixture::new();
    let pdf = b"%PDF-1.7 bytes that never change";
    let number = fixture.vault.next_report_number(2026).unwrap();
    assert_eq!(number, "2026-0001");
    let mut report = released(fixture.patient.id, &number, pdf);
    assert!(fixture.vault.keep_report(&report, b"other bytes").is_err());
    report.id = fixture.vault.keep_report(&report, pdf).unwrap();
    assert_eq!(fixture.vault.report_by_digest(report.sha256).unwrap(), Some(report.clone()));
    assert_eq!(fixture.vault.report_bytes(report.id).unwrap(), pdf);
    assert_eq!(fixture.vault.reports(fixture.patient.id).unwrap(), [report.clone()]);
    assert!(fixture.vault.keep_report(&report, pdf).is_err(), "a version is issued once");
    let withdrawal = Withdrawal {
        at: "2026-11-23T08:00:00".parse().unwrap(),
        by: "Dr. A. Muster".to_owned(),
        reason: "the specimens were mixed up".to_owned(),
    };
    let amended = IssuedReport {
        version: 2,
        changes: vec!["One result was corrected.".to_owned(), "The day was.".to_owned()],
        ..report.clone()
    };
    fixture.vault.keep_report(&amended, pdf).unwrap();
    fixture.vault.withdraw_report(report.id, &withdrawal).unwrap();
    assert!(fixture.vault.withdraw_report(report.id, &withdrawal).is_err(), "once is enough");
    let versions = fixture.vault.report_versions(&report.number).unwrap();
    assert_eq!(versions.iter().map(|own| own.version).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(versions[0].changes, amended.changes);
    assert_eq!(versions[1].withdrawn, Some(withdrawal));
    assert_eq!(fixture.vault.report_bytes(report.id).unwrap(), pdf, "its bytes stay");
    assert_eq!(fixture.vault.next_report_number(2026).unwrap(), "2026-0002");
    assert_eq!(fixture.vault.next_report_number(2027).unwrap(), "2027-0001");
    assert_eq!(fixture.vault.check().unwrap().reports, 2);
}

#[test]
fn patients_are_found_by_any_part_of_name_number_or_birth_date() {
    let mut fixture = Fixture::new();
    let other = NewPatient { name: "Ada Muster".into(), ..someone("P-002") };
    fixture.vault.add_patient(&other).unwrap();
    let found = |text: &str| -> Vec<String> {
        let list = fixture.vault.patients(text, usize::MAX).unwrap().listed;
        list.into_iter().map(|summary| summary.patient.number).collect()
    };
    assert_eq!(found(""), ["P-002", "P-001"]);
    assert_eq!(found("ångström jörd"), ["P-001"]);
    assert_eq!(found("1980-02"), ["P-002", "P-001"]);
    assert_eq!(found("p-002"), ["P-002"]);
    assert_eq!(found("100%"), Vec::<String>::new());
}

#[test]
fn who_came_or_went_since_the_last_search_is_found_or_not() {
    let mut fixture = Fixture::new();
    let found = |vault: &Vault| -> Vec<String> {
        let list = vault.patients("p-00", usize::MAX).unwrap().listed;
        list.into_iter().map(|summary| summary.patient.number).collect()
    };
    assert_eq!(found(&fixture.vault), ["P-001"]);
    fixture.vault.add_patient(&someone("P-002")).unwrap();
    assert_eq!(found(&fixture.vault), ["P-001", "P-002"]);
    fixture.vault.erase(fixture.patient.id, "a test").unwrap();
    assert_eq!(found(&fixture.vault), ["P-002"]);
}

#[test]
fn the_list_says_the_last_visit_however_it_came_to_be_known() {
    let mut fixture = Fixture::new();
    let last = |vault: &Vault| vault.patients("", 1).unwrap().listed[0].last_visit;
    assert_eq!(last(&fixture.vault), None);
    let batch = batch(fixture.patient.id, b"one");
    let specimens = batch.specimens.iter().filter_map(|specimen| specimen.collected);
    let days = batch.symptoms.iter().map(|score| score.day);
    let newest = specimens.map(|collected| collected.date()).chain(days).max();
    assert!(newest.is_some());
    let Stored::New(import) = fixture.vault.store(&batch).unwrap() else { panic!("stored before") };
    fixture.vault.count_holdings(fixture.patient.id).unwrap();
    assert_eq!(last(&fixture.vault), newest);
    fixture.vault.undo(import).unwrap();
    assert_eq!(last(&fixture.vault), None);
}

#[test]
fn the_list_says_what_came_after_the_last_report_that_stands() {
    let mut fixture = Fixture::new();
    let since = |vault: &Vault| {
        let found = vault.patients("", 1).unwrap().listed.remove(0);
        (found.reported.map(|day| day.to_string()), found.unreported)
    };
    assert_eq!(since(&fixture.vault), (None, 0));
    let first = batch(fixture.patient.id, b"one");
    let results = u32::try_from(first.specimens[0].observations.len()).unwrap();
    fixture.vault.store(&first).unwrap();
    assert_eq!(since(&fixture.vault), (None, results), "nothing of it is in a report");
    let report = released(fixture.patient.id, "2026-0001", b"%PDF of today");
    let id = fixture.vault.keep_report(&report, b"%PDF of today").unwrap();
    let day = Some("2026-11-22".to_owned());
    assert_eq!(since(&fixture.vault), (day.clone(), 0));
    // The same statements in another file, a day later, are nothing new.
    let mut again = batch(fixture.patient.id, b"two");
    again.imported = "2026-11-23T10:00:00".parse().unwrap();
    fixture.vault.store(&again).unwrap();
    assert_eq!(since(&fixture.vault), (day.clone(), 0));
    let mut other = batch(fixture.patient.id, b"three");
    other.imported = again.imported;
    other.specimens[0].label = "S2".into();
    other.specimens[0].collected = Some("2026-11-23T07:30:00".parse().unwrap());
    let Stored::New(import) = fixture.vault.store(&other).unwrap() else { panic!("stored before") };
    assert_eq!(since(&fixture.vault), (day.clone(), results + 1), "its results and its profile");
    fixture.vault.undo(import).unwrap();
    assert_eq!(since(&fixture.vault), (day, 0));
    let withdrawal = Withdrawal {
        at: "2026-11-24T08:00:00".parse().unwrap(),
        by: "Dr. A. Muster".to_owned(),
        reason: "the specimens were mixed up".to_owned(),
    };
    fixture.vault.withdraw_report(id, &withdrawal).unwrap();
    assert_eq!(since(&fixture.vault), (None, results), "no report stands");
}

#[test]
fn a_record_number_is_given_once() {
    let mut fixture = Fixture::new();
    assert!(matches!(fixture.vault.add_patient(&someone("P-001")), Err(VaultError::NumberTaken)));
    assert!(matches!(fixture.vault.patient_by_number("P-9"), Err(VaultError::NoSuchEntry)));
}

#[test]
fn an_answer_is_remembered_and_may_be_changed() {
    let mut fixture = Fixture::new();
    fixture.vault.remember("analyte", "zonulin", Some("zonulin-stool")).unwrap();
    fixture.vault.remember("analyte", "zonulin", None).unwrap();
    fixture.vault.remember("symptom", "stress", None).unwrap();
    assert_eq!(fixture.vault.remembered("analyte").unwrap(), [("zonulin".into(), None)]);
}

#[test]
fn the_vault_is_one_file_once_it_is_closed() {
    let mut fixture = Fixture::new();
    fixture.vault.store(&batch(fixture.patient.id, b"one")).unwrap();
    let path = fixture.path();
    drop(fixture.vault);
    let files: Vec<_> = std::fs::read_dir(fixture.folder.path()).unwrap().flatten().collect();
    let paths: Vec<PathBuf> = files.iter().map(|entry| entry.path()).collect();
    assert_eq!(paths, std::slice::from_ref(&path));
    // Moved to another machine, it opens.
    let moved: &Path = &fixture.folder.path().join("moved.db");
    std::fs::rename(path, moved).unwrap();
    assert_eq!(Vault::open(moved, &passphrase()).unwrap().patient_count().unwrap(), 1);
}
