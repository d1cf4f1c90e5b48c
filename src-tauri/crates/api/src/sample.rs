//! The sample patient: real specimens with written laboratory files, embedded in the program.

use crate::import::import_answered;
use crate::patient::find;
use crate::session::Session;
use crate::wire::{AnswerGiven, AnswerValue};
use crate::{ApiError, Code, refusal};
use serde::Deserialize;
use std::collections::BTreeMap;
use zonula_formats::SourceFile;
use zonula_model::{Date, Patient, Sex};
use zonula_store::NewPatient;

/// Embeds files of the sample's folder with their names.
macro_rules! embedded {
    ($($name:literal)*) => { &[$(($name, include_bytes!(concat!("../sample/", $name)))),*] };
}

/// The sample's files, in the order they are imported.
static FILES: &[(&str, &[u8])] = embedded! {
    "diary-study-scores.csv"
    "diary-weekly.csv"
    "laboratory-blood-2026-04-23.json"
    "laboratory-blood-2026-07-07.json"
    "laboratory-blood-2026-10-12.json"
    "laboratory-stool.csv"
    "stool-2026-04-23.kreport"
    "stool-2026-05-27.kreport"
    "stool-2026-06-25.kreport"
    "stool-2026-07-07.kreport"
    "stool-2026-07-21.kreport"
    "stool-2026-08-18.kreport"
    "stool-2026-09-14.kreport"
    "stool-2026-10-12.kreport"
};

/// What `sample.toml` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    patient: SamplePatient,
    file: Vec<SampleFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SamplePatient {
    number: String,
    name: String,
    born: String,
    sex: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleFile {
    name: String,
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

impl Sample {
    fn shipped() -> Self {
        toml::from_str(include_str!("../sample/sample.toml")).expect("a test reads the sample")
    }
}

/// Brings the sample patient with all files into the open vault; what is there already stays.
pub(crate) fn bring(session: &Session) -> Result<Patient, ApiError> {
    let sample = Sample::shipped();
    let existing = session.vault(|vault| find(vault, &sample.patient.number));
    let patient = match existing {
        Ok(patient) if patient.name == sample.patient.name => patient,
        Ok(_) => {
            let taken =
                format!("record number `{}` belongs to someone else", sample.patient.number);
            return Err(ApiError::new(Code::Usage, taken)
                .said(refusal::SAMPLE_TAKEN, [&sample.patient.number]));
        }
        Err(error) if error.code == Code::NotFound => {
            let new = sample.patient.new_patient();
            session.vault(|vault| vault.add_patient(&new))?
        }
        Err(error) => return Err(error),
    };
    let total = sample.file.len();
    for (done, file) in sample.file.iter().enumerate() {
        session.report_progress("importing", &file.name, done, total);
        let bytes = FILES.iter().find(|(name, _)| *name == file.name);
        let (_, bytes) = bytes.expect("a test compares the list with the sample's files");
        let source = SourceFile::new(&*file.name, bytes.to_vec());
        import_answered(session, &patient, &source, &file.answers())?;
    }
    session.report_progress("importing", "", total, total);
    Ok(patient)
}

impl SamplePatient {
    fn new_patient(&self) -> NewPatient {
        NewPatient {
            number: self.number.clone(),
            name: self.name.clone(),
            born: self.born.parse::<Date>().expect("a test reads the sample"),
            sex: Sex::parse(&self.sex).expect("a test reads the sample"),
        }
    }
}

impl SampleFile {
    fn answers(&self) -> Vec<AnswerGiven> {
        let answer = |(key, value): (&String, &String)| AnswerGiven {
            key: key.clone(),
            value: AnswerValue::One(value.clone()),
        };
        self.answers.iter().map(answer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_names_exactly_the_embedded_files() {
        let sample = Sample::shipped();
        sample.patient.new_patient();
        let named: Vec<&str> = sample.file.iter().map(|file| file.name.as_str()).collect();
        let embedded: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(named, embedded);
    }
}
