//! `demo`: the whole way on the sample patient, without a question.

use super::report::save;
use crate::DONE;
use crate::failure::Failure;
use crate::progress::Bar;
use crate::streams::Streams;
use std::path::Path;
use zonula_api::wire::{ComposeReport, CreateVault, Empty, Paper, Passphrase, Unlock, Variant};
use zonula_api::{ApiError, Code, FixedClock, Session, door, patient, report};

/// Opens the sample's database, and no other: it is printed, so it protects nothing.
const PASSPHRASE: &str = "zonula sample patient";

/// The clinic on the sample's reports.
const BRAND: &str = "praxis-am-seeufer";

/// The reports that are written.
const REPORTS: &[(Variant, &str)] = &[
    (Variant::Clinician, "en"),
    (Variant::Clinician, "de"),
    (Variant::Patient, "en"),
    (Variant::Patient, "de"),
];

pub(super) fn demo(folder: &Path, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    std::fs::create_dir_all(folder).map_err(|error| {
        let what = format!("the folder cannot be made: {}", error.kind());
        ApiError::new(Code::Usage, what).at(folder.display().to_string())
    })?;
    let database = folder.join("zonula.db");
    let sample = if streams.interactive {
        Session::new(&database, FixedClock::sample(), Bar::new())
    } else {
        Session::new(&database, FixedClock::sample(), ())
    };
    open(&sample)?;
    let patient = patient::open_sample(&sample, Empty {})?;
    let name = &patient.name;
    writeln!(streams.out, "{}", database.display())?;
    writeln!(streams.out, "  the database, encrypted; its passphrase is `{PASSPHRASE}`")?;
    writeln!(streams.out, "  it is known to everybody: keep no real patient in this database")?;
    let (number, specimens, results) = (&patient.number, patient.specimens, patient.observations);
    writeln!(
        streams.out,
        "  patient {number}, {name}, who does not exist: {specimens} specimens, {results} results"
    )?;
    for (variant, language) in REPORTS {
        let request = ComposeReport {
            patient: patient.number.clone(),
            language: (*language).to_owned(),
            variant: *variant,
            brand: Some(BRAND.to_owned()),
            paper: Paper::A4,
            records_only: None,
            clinic_wide: None,
            left_out: None,
            order: None,
        };
        let draft = report::compose_report(&sample, request)?;
        let path = folder.join(format!("zonula-sample-{}-{language}.pdf", variant.as_str()));
        save(&sample, &draft.token, &path)?;
        writeln!(streams.out, "{}\n  {}, {} pages", path.display(), draft.title, draft.pages)?;
    }
    Ok(DONE)
}

/// Creates the sample's database, or opens the one of an earlier run.
fn open(sample: &Session) -> Result<(), Failure> {
    let passphrase = Passphrase::from(PASSPHRASE.to_owned());
    let opened = if sample.database().exists() {
        door::unlock(sample, Unlock { passphrase })
    } else {
        door::create_vault(sample, CreateVault { passphrase, name: None })
    };
    match opened {
        Ok(_) => Ok(()),
        Err(error) if error.code == Code::WrongPassphrase => {
            let what = "there is another database at this place already";
            Err(ApiError::new(Code::Usage, what)
                .at(sample.database().display().to_string())
                .hint("choose another folder with `--out`; nothing was overwritten")
                .into())
        }
        Err(error) => Err(error.into()),
    }
}
