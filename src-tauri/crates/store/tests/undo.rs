//! Any order of storing and taking back ends in the record of what remains.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_model::*;
use zonula_store::{NewPatient, Stored, Vault};

/// One vault for all cases: making its key takes longer than the cases.
static VAULT: LazyLock<Mutex<(Vault, TempDir, u32)>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Zeroizing::new("vier Pferde unter einer Brücke".to_owned());
    let vault = Vault::create(&folder.path().join("zonula.db"), &passphrase).unwrap();
    Mutex::new((vault, folder, 0))
});

/// A result of a batch: which analyte, which value, which status.
type Stated = (u8, u8, u8);

/// A specimen of a batch: label, laboratory, material, day; what is 0 is not stated.
type Taken = (u8, u8, u8, u8, u8, Vec<Stated>);

#[derive(Clone, Debug)]
struct File {
    specimens: Vec<Taken>,
    scores: Vec<(u8, u8)>,
    interventions: Vec<(u8, u8)>,
}

fn files() -> impl Strategy<Value = Vec<File>> {
    let stated = (0..3u8, 0..3u8, 0..3u8);
    let taken = (0..2u8, 0..3u8, 0..3u8, 0..3u8, 0..3u8, prop::collection::vec(stated, 0..4));
    let file = (
        prop::collection::vec(taken, 0..3),
        prop::collection::vec((0..3u8, 0..2u8), 0..4),
        prop::collection::vec((0..2u8, 0..3u8), 0..3),
    );
    let file = file.prop_map(|(specimens, scores, interventions)| File {
        specimens,
        scores,
        interventions,
    });
    prop::collection::vec(file, 1..5)
}

fn source(row: usize) -> Source {
    Source { import: ImportId(0), place: Place::Line(u32::try_from(row).unwrap()) }
}

fn observation(row: usize, (analyte, value, status): Stated) -> Observation {
    let statuses = [ResultStatus::Final, ResultStatus::Preliminary, ResultStatus::Corrected];
    Observation {
        // One of the three is a name that the catalogue does not know.
        analyte: (analyte > 0).then(|| AnalyteId::new(format!("analyte-{analyte}"))),
        written: Written { name: format!("Analyte {analyte}"), ..Written::default() },
        value: Value::Quantity {
            comparator: None,
            number: f64::from(value),
            unit: Some(Unit::new("ug/g")),
        },
        conversion: None,
        interval: None,
        panel: None,
        method: None,
        status: statuses[usize::from(status)],
        remark: None,
        source: source(row),
        repeated_at: vec![],
    }
}

fn batch(patient: PatientId, at: usize, file: &File) -> ImportBatch {
    let mut row = 0;
    let mut next = || {
        row += 1;
        row
    };
    let day = |day: u8| Date::constant(2026, 3, 1).saturating_add(jiff::Span::new().days(day));
    let kinds = [SpecimenKind::NotStated, SpecimenKind::Stool, SpecimenKind::Serum];
    let mut specimens = vec![];
    for (index, (label, laboratory, kind, collected, reported, stated)) in
        file.specimens.iter().enumerate()
    {
        specimens.push(Specimen {
            id: SpecimenId(-1 - i64::try_from(index).unwrap()),
            label: format!("S{label}"),
            kind: kinds[usize::from(*kind)],
            collected: (*collected > 0).then(|| day(*collected).at(8, 0, 0, 0)),
            received: None,
            reported: (*reported > 0).then(|| day(10 + *reported).at(0, 0, 0, 0)),
            laboratory: (*laboratory > 0)
                .then(|| Laboratory { name: format!("Labor {laboratory}"), address: None }),
            observations: stated.iter().map(|own| observation(next(), *own)).collect(),
            superseded: vec![],
            profiles: vec![],
            source: source(next()),
            repeated_at: vec![],
        });
    }
    let symptoms = file.scores.iter().map(|(at, score)| SymptomScore {
        symptom: None,
        name: "Bloating".into(),
        day: day(*at),
        score: f64::from(*score),
        scale: (0.0, 10.0),
        source: source(next()),
        repeated_at: vec![],
    });
    let symptoms = symptoms.collect();
    let interventions = file.interventions.iter().map(|(from, to)| Intervention {
        what: "Probiotic".into(),
        from: day(*from),
        to: (*to > 0).then(|| day(*to + 5)),
        dose: None,
        remark: None,
        source: source(next()),
        repeated_at: vec![],
    });
    let number = u8::try_from(at).unwrap();
    ImportBatch {
        patient,
        file: format!("file-{at}.csv"),
        sha256: Sha256([number; 32]),
        format: "lab-csv".into(),
        imported: Date::constant(2026, 4, 1).at(8, i8::try_from(number).unwrap(), 0, 0),
        companions: vec![],
        specimens,
        decisions: vec![],
        symptoms,
        interventions: interventions.collect(),
        left_out: vec![],
        changes: Changes::default(),
    }
}

fn someone(vault: &mut Vault, number: &mut u32) -> PatientId {
    *number += 1;
    let patient = NewPatient {
        number: format!("P-{number}"),
        name: "Test Person".into(),
        born: Date::constant(1980, 1, 1),
        sex: Sex::Female,
    };
    vault.add_patient(&patient).unwrap().id
}

/// A record with the files named as such: identities differ from one vault to another.
fn shown(record: PatientRecord) -> String {
    let files: BTreeMap<ImportId, String> =
        record.imports.iter().map(|import| (import.id, import.file.clone())).collect();
    let sources = |first: &Source, further: &[Source]| {
        let all = std::iter::once(first).chain(further);
        let all = all.map(|source| format!("{} {}", files[&source.import], source.place));
        all.collect::<Vec<_>>().join(", ")
    };
    let result = |own: &Observation| {
        let sources = sources(&own.source, &own.repeated_at);
        format!("{} {:?} {:?} [{sources}]", own.written.name, own.value, own.status)
    };
    let mut text = String::new();
    for own in &record.specimens {
        let Specimen { label, kind, collected, reported, laboratory, .. } = own;
        let from = sources(&own.source, &own.repeated_at);
        text += &format!("{label} {kind:?} {collected:?} {reported:?} {laboratory:?} [{from}]\n");
        own.observations.iter().for_each(|own| text += &format!("  {}\n", result(own)));
        for gone in &own.superseded {
            text += &format!("  gone, by {}: {}\n", gone.by, result(&gone.observation));
        }
    }
    for own in &record.symptoms {
        text +=
            &format!("{} {} [{}]\n", own.day, own.score, sources(&own.source, &own.repeated_at));
    }
    for own in &record.interventions {
        let from = sources(&own.source, &own.repeated_at);
        text += &format!("{} {:?} [{from}]\n", own.from, own.to);
    }
    text
}

fn import(vault: &mut Vault, patient: PatientId, at: usize, file: &File) -> ImportId {
    match vault.store(&batch(patient, at, file)).unwrap() {
        Stored::New(id) | Stored::Already(id) => id,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_storing_and_taking_back_ends_in_the_record_of_what_remains(
        files in files(),
        steps in prop::collection::vec((0..8usize, any::<bool>()), 0..16),
    ) {
        let mut guard = VAULT.lock().unwrap_or_else(PoisonError::into_inner);
        let (vault, _, number) = &mut *guard;
        let (one, other) = (someone(vault, number), someone(vault, number));
        let mut there: BTreeMap<usize, ImportId> = BTreeMap::new();
        for (at, store) in steps {
            let at = at % files.len();
            if store {
                there.insert(at, import(vault, one, at, &files[at]));
            } else if let Some(id) = there.remove(&at) {
                let before = shown(vault.record(one).unwrap());
                vault.undo(id).unwrap();
                // Taken back and brought again, it is as it was.
                let again = import(vault, one, at, &files[at]);
                prop_assert_eq!(shown(vault.record(one).unwrap()), before);
                vault.undo(again).unwrap();
            }
        }
        for at in there.keys() {
            import(vault, other, *at, &files[*at]);
        }
        let record = vault.record(one).unwrap();
        let counted: usize = record
            .specimens
            .iter()
            .flat_map(|own| {
                let gone = own.superseded.iter().map(|gone| &gone.observation);
                own.observations.iter().chain(gone).map(|own| 1 + own.repeated_at.len())
            })
            .sum();
        let stated: usize = there
            .keys()
            .flat_map(|at| &files[*at].specimens)
            .map(|specimen| specimen.5.len())
            .sum();
        prop_assert_eq!(counted, stated, "every result is somewhere, once");
        prop_assert_eq!(shown(record), shown(vault.record(other).unwrap()));
    }
}

#[test]
fn what_two_imports_brought_stays_until_both_are_taken_back() {
    let mut guard = VAULT.lock().unwrap_or_else(PoisonError::into_inner);
    let (vault, _, number) = &mut *guard;
    let patient = someone(vault, number);
    let file = |status| File {
        specimens: vec![(0, 1, 1, 1, 0, vec![(1, status, status)])],
        scores: vec![(0, 1)],
        interventions: vec![],
    };
    let first = import(vault, patient, 0, &file(0));
    let original = shown(vault.record(patient).unwrap());
    let again = import(vault, patient, 1, &file(0));
    let corrected = import(vault, patient, 2, &file(2));
    let record = vault.record(patient).unwrap();
    let [specimen] = record.specimens.as_slice() else { panic!("one specimen: {record:?}") };
    assert_eq!((specimen.observations.len(), specimen.superseded.len()), (1, 1));
    assert_eq!(specimen.superseded[0].observation.repeated_at.len(), 1);
    assert_eq!(record.symptoms.len(), 1);
    let summary = |vault: &Vault| {
        let list = vault.patients(&format!("P-{number}"), 10).unwrap().listed;
        (list[0].specimens, list[0].observations)
    };
    assert_eq!(summary(vault), (1, 1), "the list counts what the record shows");
    vault.undo(corrected).unwrap();
    vault.undo(again).unwrap();
    assert_eq!(shown(vault.record(patient).unwrap()), original);
    vault.undo(first).unwrap();
    assert_eq!(shown(vault.record(patient).unwrap()), "");
    assert_eq!(summary(vault), (0, 0));
}

#[test]
fn a_batch_that_is_ended_leaves_nothing() {
    let mut guard = VAULT.lock().unwrap_or_else(PoisonError::into_inner);
    let (vault, _, number) = &mut *guard;
    let patient = someone(vault, number);
    let stated = (0..250u8).flat_map(|at| [(1, at, 0), (2, at, 0), (0, at, 0)]).collect();
    let file =
        File { specimens: vec![(0, 0, 0, 1, 0, stated)], scores: vec![], interventions: vec![] };
    let batch = batch(patient, 0, &file);
    for until in [0, 256, 512, 750] {
        let ended = vault.store_while(&batch, &mut |rows| rows < until);
        assert!(matches!(ended, Err(zonula_store::VaultError::Cancelled)), "{until}: {ended:?}");
        assert!(vault.record(patient).unwrap().imports.is_empty());
    }
    assert!(matches!(vault.store_while(&batch, &mut |_| true), Ok(Stored::New(_))));
}
