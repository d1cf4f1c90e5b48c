//! FHIR bulk data brought in: the people of a folder of lines, each with everything that is theirs.
//!
//! The folder is read twice: once for what lies where, then a person at a time. Nothing but the index
//! and one person's lines is held. People of several practices stay apart: the origin is part of
//! their record numbers.

mod index;

use crate::import::import_owned;
use crate::session::{Session, unreadable};
use crate::{ApiError, Code, patient};
use index::Index;
use serde::Serialize;
use serde_json::Value;
use std::path::Path;
use zonula_formats::SourceFile;
use zonula_model::{Date, Patient, Sex};
use zonula_store::{Action, NewPatient};

/// What became of one person of the folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BroughtIn {
    /// The record number they have here; the sender's id where they could not be added.
    pub patient: String,
    /// `stored`, `unchanged`, `nothing` (a person without results), `open-questions` or `refused`.
    pub status: &'static str,
    /// How many results came.
    pub results: u32,
    /// How many profiles came.
    pub profiles: u32,
    /// How many diary entries came.
    pub symptoms: u32,
    /// Why nothing was stored.
    pub message: Option<String>,
}

/// What a folder of bulk data brought.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Brought {
    /// Each person, in the order of their ids.
    pub people: Vec<BroughtIn>,
    /// Lines that could not be used, with file and line.
    pub problems: Vec<String>,
}

/// The system of a record number that another database of Zonula gave out; what follows names it.
const ORIGIN: &str = "/fhir/origin/";

/// Brings in every person of a folder of FHIR bulk data.
///
/// A person's results are stored where no question is open about them, else nothing of theirs is. A
/// second time changes nothing. The origin keeps people apart: two practices' `P-1` are `a/P-1` and
/// `b/P-1`; where the data do not name it themselves, it must be given.
pub fn import_bulk(
    session: &Session,
    folder: &Path,
    origin: Option<&str>,
) -> Result<Brought, ApiError> {
    session.begin_work();
    let place = |error: std::io::Error| unreadable(&error).at(folder.display().to_string());
    let mut index = Index::of(folder, &|| session.go_on()).map_err(|failed| match failed {
        index::Failed::Read(error) => place(error),
        index::Failed::Ended(error) => error,
    })?;
    if index.patients().is_empty() {
        return Err(ApiError::new(Code::Refused, "no file of the folder holds a patient")
            .at(folder.display().to_string())
            .hint("FHIR bulk data lie in files such as `Patient.ndjson`, a resource to a line"));
    }
    session.vault(|vault| vault.note(Action::Viewed, None, "FHIR bulk data"))?;
    let ids = index.patients();
    let mut brought = Brought { people: vec![], problems: index.problems.clone() };
    for (done, id) in ids.iter().enumerate() {
        session.go_on()?;
        session.report_progress("importing", id, done, ids.len());
        let lines = index.lines(id).map_err(place)?;
        match person(session, &lines, id, origin) {
            Ok(own) => brought.people.push(own),
            Err(error) if error.code == Code::Refused => {
                brought.people.push(left_out(id, "refused", error.message));
            }
            Err(error) => return Err(error),
        }
    }
    session.report_progress("importing", "", ids.len(), ids.len());
    Ok(brought)
}

fn left_out(number: &str, status: &'static str, message: String) -> BroughtIn {
    BroughtIn {
        patient: number.to_owned(),
        status,
        results: 0,
        profiles: 0,
        symptoms: 0,
        message: Some(message),
    }
}

/// Adds a person, where they are not here yet, and stores what the lines say of them.
fn person(
    session: &Session,
    lines: &str,
    id: &str,
    origin: Option<&str>,
) -> Result<BroughtIn, ApiError> {
    let first = lines.lines().next().unwrap_or_default();
    let stated: Value = serde_json::from_str(first).unwrap_or_default();
    let new = stated_person(&stated, id, origin)?;
    let patient = find_or_add(session, &new)?;
    let number = patient.number.clone();
    if lines.lines().nth(1).is_none() {
        return Ok(BroughtIn { message: None, ..left_out(&number, "nothing", String::new()) });
    }
    let file = format!("{}.ndjson", number.replace(['/', '\\'], "-"));
    let source = SourceFile::new(file, lines.as_bytes().to_vec());
    match import_owned(session, &patient, &source) {
        Ok(done) => {
            // A thousand people who were never listed would be counted when somebody looks. What is
            // stored is stored: a count that fails is made then.
            if !done.already {
                session.vault(|vault| vault.count_holdings(patient.id)).ok();
            }
            Ok(BroughtIn {
                patient: number,
                status: if done.already { "unchanged" } else { "stored" },
                results: done.results,
                profiles: done.profiles,
                symptoms: done.symptoms,
                message: None,
            })
        }
        Err(error) if error.code == Code::Unanswered => {
            Ok(left_out(&number, "open-questions", error.message))
        }
        Err(error) if error.code == Code::Refused => {
            Ok(left_out(&number, "refused", error.message))
        }
        Err(error) => Err(error),
    }
}

/// Reads who a `Patient` resource is.
fn stated_person(stated: &Value, id: &str, origin: Option<&str>) -> Result<NewPatient, ApiError> {
    let lacking = |what: &str| ApiError::new(Code::Refused, format!("patient `{id}`: {what}"));
    let empty = vec![];
    let identifiers = stated["identifier"].as_array().unwrap_or(&empty);
    let is_record = |own: &&Value| {
        let codings = own["type"]["coding"].as_array().unwrap_or(&empty);
        codings.iter().any(|coding| coding["code"] == "MR")
    };
    let identifier = identifiers.iter().find(is_record).or(identifiers.first());
    let value = identifier.and_then(|own| own["value"].as_str()).unwrap_or(id);
    let system = identifier.and_then(|own| own["system"].as_str()).unwrap_or_default();
    let named = system.split_once(ORIGIN).map(|(_, own)| own).filter(|own| !own.is_empty());
    let origin = origin.or(named).ok_or_else(|| {
        ApiError::new(Code::Usage, "the data do not say which practice they come from")
            .hint("name it: `--origin NAME`; it becomes a part of every record number")
    })?;
    let name = name(&stated["name"]).ok_or_else(|| lacking("no name is stated"))?;
    let born = stated["birthDate"].as_str().and_then(|text| text.parse::<Date>().ok());
    let born = born.ok_or_else(|| lacking("no whole date of birth is stated"))?;
    let sex = stated["gender"].as_str().and_then(Sex::parse).unwrap_or(Sex::Unknown);
    Ok(NewPatient { number: format!("{origin}/{value}"), name, born, sex })
}

/// Reads the first name of a list of names, as printed or put together.
fn name(names: &Value) -> Option<String> {
    let first = names.as_array()?.first()?;
    let printed = first["text"].as_str().map(str::to_owned);
    let joined = || {
        let given = first["given"].as_array().into_iter().flatten();
        let parts: Vec<&str> = given.chain([&first["family"]]).filter_map(Value::as_str).collect();
        parts.join(" ")
    };
    Some(printed.unwrap_or_else(joined)).filter(|name| !name.trim().is_empty())
}

fn find_or_add(session: &Session, new: &NewPatient) -> Result<Patient, ApiError> {
    session.vault(|vault| match patient::find(vault, &new.number) {
        Ok(known) if known.name == new.name && known.born == new.born => Ok(known),
        Ok(_) => {
            let what = format!("record number `{}` belongs to someone else here", new.number);
            Err(ApiError::new(Code::Refused, what))
        }
        Err(error) if error.code == Code::NotFound => Ok(vault.add_patient(new)?),
        Err(error) => Err(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn person(value: &Value) -> Result<(String, String), ApiError> {
        stated_person(value, "x", None).map(|own| (own.number, own.name))
    }

    #[test]
    fn the_origin_is_part_of_the_number_and_must_be_known() {
        let system = "https://zonula.example/fhir/origin/ab12";
        let stated = json!({
            "identifier": [{ "system": system, "value": "P-1" }],
            "name": [{ "given": ["Ada", "M."], "family": "Muster" }],
            "birthDate": "1980-02-29",
        });
        let own = person(&stated).expect("everything is stated");
        assert_eq!(own, ("ab12/P-1".to_owned(), "Ada M. Muster".to_owned()));
        let other = json!({ "name": [{ "text": "A" }], "birthDate": "1980-02-29" });
        assert_eq!(person(&other).map_err(|error| error.code), Err(Code::Usage));
        let given = stated_person(&other, "x", Some("clinic")).map(|own| own.number);
        assert_eq!(given, Ok("clinic/x".to_owned()));
    }

    #[test]
    fn nobody_is_added_without_a_whole_date_of_birth_or_a_name() {
        let year = json!({ "name": [{ "text": "A" }], "birthDate": "1980" });
        let nameless = json!({ "birthDate": "1980-02-29" });
        for stated in [year, nameless] {
            let refused = stated_person(&stated, "x", Some("clinic")).map(|own| own.name);
            assert_eq!(refused.map_err(|error| error.code), Err(Code::Refused));
        }
    }
}
