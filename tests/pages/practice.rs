//! A practice with the patients whose reports are looked at: the sample's and the edges.

use std::path::Path;

use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_api::wire::{
    AmendReport, ComposeReport, Empty, OpenReport, Paper, Passphrase, ReleaseReport, SaveReport,
    Unlock, Variant,
};
use zonula_api::{FixedClock, Session, door, patient, report};
use zonula_catalog::Catalogue;
use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};
use zonula_intake::{Answer, Known, plan};
use zonula_model::{
    Abundance, DateTime, ImportBatch, Method, Patient, Profile, Rank, Sex, Taxon, Technique,
};
use zonula_store::{NewPatient, Vault};

/// A name of 66 characters from right to left.
pub const ARABIC: &str = "عبد الرحمن محمد عبد اللطيف إبراهيم الحسيني المقدسي بن عبد القادر";

const PASSPHRASE: &str = "vier Pferde unter einer Brücke";

/// A folder with an open database.
pub struct Practice {
    pub session: Session,
    _home: TempDir,
}

impl Practice {
    /// Makes a database with `fill` and opens it.
    pub fn new(fill: impl FnOnce(&mut Vault)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let database = home.path().join("zonula.db");
        fill(&mut Vault::create(&database, &Zeroizing::new(PASSPHRASE.to_owned())).unwrap());
        let session = Session::new(&database, FixedClock::sample(), ());
        let passphrase = Passphrase::from(PASSPHRASE.to_owned());
        door::unlock(&session, Unlock { passphrase }).unwrap();
        Self { session, _home: home }
    }

    /// A practice with the sample patient.
    pub fn with_sample() -> Self {
        let practice = Self::new(|_| {});
        patient::open_sample(&practice.session, Empty {}).unwrap();
        practice
    }

    /// The bytes of a draft.
    pub fn draft(&self, asked: ComposeReport) -> Vec<u8> {
        let draft = report::compose_report(&self.session, asked).unwrap();
        self.saved(&draft.token)
    }

    /// The bytes of a release.
    pub fn released(&self, asked: ComposeReport, by: &str) -> Vec<u8> {
        self.released_as(asked, by, None)
    }

    /// The bytes of a release that may replace an earlier one.
    pub fn released_as(
        &self,
        asked: ComposeReport,
        by: &str,
        amends: Option<AmendReport>,
    ) -> Vec<u8> {
        let token = report::compose_report(&self.session, asked).unwrap().token;
        let request = ReleaseReport { token: token.clone(), by: by.to_owned(), amends };
        report::release_report(&self.session, request).unwrap();
        self.saved(&token)
    }

    /// The kept bytes of a released report.
    pub fn kept(&self, id: i64) -> Vec<u8> {
        self.saved(&report::open_report(&self.session, OpenReport { id }).unwrap().token)
    }

    fn saved(&self, token: &str) -> Vec<u8> {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("report.pdf");
        let target = self.session.offer_target(&path).token;
        let request = SaveReport { token: token.to_owned(), target };
        report::save_report(&self.session, request).unwrap();
        std::fs::read(path).unwrap()
    }
}

/// Asks for a report.
pub fn asked(patient: &str, variant: Variant, language: &str, paper: Paper) -> ComposeReport {
    ComposeReport {
        patient: patient.to_owned(),
        language: language.to_owned(),
        variant,
        brand: Some("praxis-am-seeufer".to_owned()),
        paper,
        records_only: None,
        clinic_wide: None,
        left_out: None,
        order: None,
    }
}

/// Adds a patient.
pub fn person(vault: &mut Vault, number: &str, name: &str, born: &str, sex: Sex) -> Patient {
    let new = NewPatient {
        number: number.to_owned(),
        name: name.to_owned(),
        born: born.parse().unwrap(),
        sex,
    };
    vault.add_patient(&new).unwrap()
}

/// Imports a file's bytes; what the catalogue does not know stays as it is written.
pub fn import(vault: &mut Vault, patient: &Patient, name: &str, bytes: Vec<u8>) {
    let batch = batch(patient, name, bytes);
    vault.store(&batch).unwrap();
}

fn batch(patient: &Patient, name: &str, bytes: Vec<u8>) -> ImportBatch {
    let catalogue = Catalogue::built_in();
    let file = SourceFile::new(name, bytes);
    let Recognition::One(reader) = recognise(&file) else { panic!("{name} is not recognised") };
    let reading = reader.read(&file, &ReadOptions::default());
    let mut plan = plan(&file, reader.format().id, reading, patient, catalogue, Known::default());
    while let Some(question) = plan.questions.first() {
        let key = question.key().to_owned();
        let answer = match key.split(':').next() {
            Some("patient") => Answer::SamePatient,
            Some("collected") => Answer::Collected("2026-05-03T00:00:00".parse().unwrap()),
            _ => Answer::Unmatched,
        };
        plan.answer(&key, answer, catalogue).unwrap();
    }
    let imported: DateTime = "2026-10-12T18:00:00".parse().unwrap();
    plan.finish(imported, catalogue).unwrap()
}

/// A file of three results that states as little as can be: no interval, no material, no laboratory,
/// and a unit that nobody knows.
pub const THREE: &str =
    "Auftrag;Patient;Geburtsdatum;Entnahme;Untersuchung;Ergebnis;Einheit;Referenzbereich
A1;Wenig, Anna;01.02.1980;03.05.2026;Calprotectin;62;µg/g;
A1;Wenig, Anna;01.02.1980;03.05.2026;Hämoglobin;151;g/l;
A1;Wenig, Anna;01.02.1980;03.05.2026;Geheimwert;88;Wunderl;< 60
";

/// A file of 408 results at 24 visits.
pub fn many() -> String {
    let analytes = [
        ("Stuhl", "Calprotectin", "µg/g", "< 50", 48.0),
        ("Stuhl", "Alpha-1-Antitrypsin", "mg/dl", "< 27,5", 24.0),
        ("Stuhl", "Sekretorisches IgA", "µg/ml", "510 - 2040", 1400.0),
        ("Stuhl", "EPX", "ng/ml", "< 360", 300.0),
        ("Stuhl", "Pankreas-Elastase-1", "µg/g", "> 200", 420.0),
        ("Stuhl", "pH-Wert", "", "6,0 - 7,0", 6.6),
        ("Serum", "Ferritin", "µg/l", "30 - 400", 96.0),
        ("Serum", "TSH", "mIU/l", "0,4 - 4,0", 1.9),
        ("Serum", "CRP", "mg/l", "< 5", 3.1),
        ("Serum", "Gesamt-IgA", "g/l", "0,7 - 4,0", 2.2),
        ("Serum", "Kreatinin", "µmol/l", "45 - 84", 70.0),
        ("Serum", "Albumin", "g/l", "35 - 52", 43.0),
        ("Serum", "Zink", "µmol/l", "11 - 19", 13.0),
        ("Serum", "Folsäure", "nmol/l", "> 8,8", 21.0),
        ("Serum", "Vitamin B12", "pmol/l", "145 - 569", 320.0),
        ("Serum", "GPT", "U/l", "< 35", 22.0),
        ("Serum", "Harnsäure", "µmol/l", "155 - 357", 290.0),
    ];
    let mut text = String::from(
        "Auftrag;Patient;Geburtsdatum;Material;Entnahme;Untersuchung;Ergebnis;Einheit;Referenzbereich;Labor;Anschrift\n",
    );
    for visit in 0..24u32 {
        let (year, month) = (2024 + visit / 12, 1 + visit % 12);
        for (at, (material, name, unit, interval, usual)) in analytes.iter().enumerate() {
            // A course that is neither flat nor regular, the same in every run.
            let step = f64::from((visit * 7 + at as u32 * 5) % 11) / 10.0 - 0.5;
            let value = format!("{:.1}", usual * (1.0 + 0.4 * step)).replace('.', ",");
            text.push_str(&format!(
                "{material}-{visit};Viel, Vera;05.06.1971;{material};14.{month:02}.{year};{name};{value};{unit};{interval};Labor Beispiel;Musterweg 1, 12345 Musterstadt\n",
            ));
        }
    }
    text
}

/// A profile of two genera, found in some way.
pub fn genera(technique: Technique) -> Profile {
    let method = Method { technique, ..Method::UNKNOWN };
    let taxa =
        [("Firmicutes", "Blautia"), ("Bacteroidetes", "Bacteroides")].map(|(phylum, genus)| {
            Taxon {
                name: genus.to_owned(),
                lineage: vec![(Rank::Phylum, phylum.to_owned()), (Rank::Genus, genus.to_owned())],
                ncbi: None,
            }
        });
    Profile::new(method, Rank::Genus, Abundance::Counts, taxa.to_vec(), vec![9000.0, 6000.0], None)
        .unwrap()
}

/// Imports a profile in place of the one in a file of the sample.
pub fn import_profile(vault: &mut Vault, patient: &Patient, profile: Profile) {
    let name = "stool-2026-10-12.kreport";
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/api/sample").join(name);
    let mut batch = batch(patient, name, std::fs::read(path).unwrap());
    batch.specimens[0].profiles = vec![profile];
    vault.store(&batch).unwrap();
}

/// All patients: the sample's, one of three results, one of 408, one with a long Arabic name.
pub fn all() -> Practice {
    let practice = Practice::new(|vault| {
        let few = person(vault, "P-3", "Anna Wenig", "1980-02-01", Sex::Unknown);
        import(vault, &few, "three.csv", THREE.into());
        let much = person(vault, "P-400", "Vera Viel", "1971-06-05", Sex::Female);
        import(vault, &much, "many.csv", many().into());
        let long = person(vault, "P-60", ARABIC, "1980-02-01", Sex::Male);
        import(vault, &long, "three.csv", THREE.into());
    });
    patient::open_sample(&practice.session, Empty {}).unwrap();
    practice
}
