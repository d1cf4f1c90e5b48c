//! The person a file names, compared with the person it is imported for.

use std::collections::BTreeSet;
use zonula_catalog::fold_name;
use zonula_formats::StatedPatient;
use zonula_model::{Patient, Sex};

/// Forms of address and degrees that are no part of a name.
const TITLES: [&str; 27] = [
    "dr", "prof", "med", "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "mme", "mlle",
    "monsieur", "madame", "sr", "sra", "mevr", "mevrouw", "dhr", "dipl", "ing", "mag", "phd",
    "geb", "nee", "geboren", "jr",
];

/// Says in words what a file states otherwise than the record; empty where nothing differs.
///
/// Names are compared without case, accents and order of parts. A sender's own number differs from
/// the practice's as a rule: it counts only where name and birth date do not both agree.
pub(crate) fn differences(stated: &StatedPatient, patient: &Patient) -> Vec<String> {
    let mut differences = vec![];
    let born_agrees = stated.born.map(|born| born == patient.born);
    let name = stated.name.as_deref().filter(|name| !parts(name).is_empty());
    let name_agrees = name.map(|name| same_name(name, &patient.name, born_agrees == Some(true)));
    let number = stated.number.as_deref().map(str::trim).filter(|number| !number.is_empty());
    let other_number = number.filter(|number| fold_name(number) != fold_name(&patient.number));
    if let (Some(number), false) =
        (other_number, name_agrees == Some(true) && born_agrees == Some(true))
    {
        differences.push(differs("number", number, &patient.number));
    }
    if let (Some(name), Some(false)) = (name, name_agrees) {
        differences.push(differs("name", &readable(name), &patient.name));
    }
    if let (Some(born), Some(false)) = (stated.born, born_agrees) {
        differences.push(differs("birth date", &born.to_string(), &patient.born.to_string()));
    }
    if let Some(sex) = stated.sex {
        let both_known = sex != Sex::Unknown && patient.sex != Sex::Unknown;
        if both_known && sex != patient.sex {
            differences.push(differs("sex", sex.as_str(), patient.sex.as_str()));
        }
    }
    differences
}

fn differs(what: &str, stated: &str, recorded: &str) -> String {
    format!("{what}: file says {stated}, record says {recorded}")
}

/// Compares names by their parts; with the same birth date a further given name may be missing, and
/// an initial stands for a given name.
fn same_name(one: &str, other: &str, born_agrees: bool) -> bool {
    let (one, other) = (parts(one), parts(other));
    if one == other {
        return true;
    }
    let within = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        let stands_for = |part: &str, own: &String| {
            own == part || (part.chars().count() == 1 && own.starts_with(part))
        };
        one.iter().all(|part| other.iter().any(|own| stands_for(part, own)))
            && one.iter().any(|part| part.chars().count() > 1)
    };
    let enough = one.len().min(other.len()) >= 2;
    born_agrees && enough && (within(&one, &other) || within(&other, &one))
}

/// Returns the parts of a name; of HL7's, which ends with prefix, degree and kind of name, the
/// family's, the given and the further ones.
fn parts(name: &str) -> BTreeSet<String> {
    let first = name.split('~').next().unwrap_or(name);
    let own = if first.contains('^') {
        first.split('^').take(3).collect::<Vec<_>>().join(" ")
    } else {
        name.to_owned()
    };
    let folded = fold_name(&own);
    let parts = folded.split(' ').filter(|part| !part.is_empty() && !TITLES.contains(part));
    parts.map(str::to_owned).collect()
}

/// Writes `Muster^Anna^^^Dr.^^L` as `Muster Anna`.
fn readable(name: &str) -> String {
    let first = name.split('~').next().unwrap_or(name);
    let kept: Vec<&str> = first.split('^').take(3).collect();
    kept.join("^").split(['^', ' ']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{Date, PatientId};

    fn stated(number: &str, name: &str, born: Option<Date>, sex: Option<Sex>) -> StatedPatient {
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        StatedPatient { number: text(number), name: text(name), born, sex }
    }

    fn check(stated: &StatedPatient, expected: &[&str]) {
        let patient = Patient {
            id: PatientId(1),
            number: "P-17".to_owned(),
            name: "Anna Müller".to_owned(),
            born: Date::constant(1980, 12, 3),
            sex: Sex::Female,
        };
        assert_eq!(differences(stated, &patient), expected);
    }

    const BORN: Date = Date::constant(1980, 12, 3);

    #[test]
    fn spellings_of_one_name_do_not_differ() {
        for name in [
            "Müller^Anna",
            "Müller^Anna^^^Dr.^^L",
            "MUELLER^ANNA^^JR^PROF^^L~Mueller^Anni^^^^^N",
            "Müller^Anna^Maria^^^^D",
            "MUELLER, Anna",
            "Müller, A.",
            "Frau Dr. med. Anna Müller",
            "Anna müller",
            "Anna Müller geb. Schmidt",
            "Anna-Maria Müller",
        ] {
            check(&stated("", name, Some(BORN), None), &[]);
        }
    }

    #[test]
    fn another_name_differs() {
        check(
            &stated("", "Muller^Anna", Some(BORN), None),
            &["name: file says Muller Anna, record says Anna Müller"],
        );
    }

    #[test]
    fn a_further_given_name_is_the_same_person_only_with_the_same_birth_date() {
        check(&stated("", "Müller^Anna^Maria", Some(BORN), None), &[]);
        check(
            &stated("", "Müller^Anna^Maria", None, None),
            &["name: file says Müller Anna Maria, record says Anna Müller"],
        );
    }

    #[test]
    fn a_birth_date_with_day_and_month_exchanged_differs() {
        check(
            &stated("", "Müller^Anna", Some(Date::constant(1980, 3, 12)), None),
            &["birth date: file says 1980-03-12, record says 1980-12-03"],
        );
    }

    #[test]
    fn the_senders_own_number_does_not_differ_where_name_and_birth_date_agree() {
        check(&stated("L0815", "Müller^Anna", Some(BORN), None), &[]);
        check(&stated("p-17", "", None, None), &[]);
        check(&stated("L0815", "", None, None), &["number: file says L0815, record says P-17"]);
    }

    #[test]
    fn a_sex_that_is_not_recorded_does_not_differ() {
        check(&stated("", "", None, Some(Sex::Unknown)), &[]);
        check(&stated("", "", None, Some(Sex::Male)), &["sex: file says male, record says female"]);
    }
}
