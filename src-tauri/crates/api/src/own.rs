//! A clinic's own data, given in the window: reference intervals and statements over the shipped ones.
//!
//! They are kept in the folder of own data beside the database, in the very files that a person may
//! write by hand; what was written there stays. Nothing is written that the catalogue would refuse.

use crate::import::is_ambiguous;
use crate::knowledge::language;
use crate::place::{remove, write_whole};
use crate::session::Session;
use crate::statement::sayable;
use crate::wire::{
    Empty, MeasuredAnalyte, OwnData, OwnDataRequest, OwnIntervals, OwnLimits, RemoveOwnStatement,
    SaveOwnIntervals, SaveOwnStatement, StatementEntry,
};
use crate::{ApiError, Code, clinic, refusal};
use std::collections::BTreeMap;
use zonula_catalog::{
    Analyte, AnalyteInterval, Catalogue, CatalogueError, Language, Overlay, OwnInterval,
    OwnStatement, Statement, StatementChange, StatementKind, StatementWords,
};
use zonula_model::{AnalyteId, Sex};
use zonula_store::Action;

/// The files that change here, in the order in which they are written.
const FILES: [&str; 2] = ["intervals.tsv", "statements.toml"];

/// Gives the clinic's own intervals, and every statement with what the clinic changed of it.
pub fn own_data(session: &Session, request: OwnDataRequest) -> Result<OwnData, ApiError> {
    let catalogue = session.catalogue();
    let language = language(Some(&request.language));
    let overlay = read(session);
    let (fault, overlay) = match overlay {
        Err(error) => (Some(error.to_string()), None),
        Ok(overlay) => (catalogue.fault.clone(), overlay),
    };
    let intervals = overlay.as_ref().and_then(|own| own.own_intervals().ok()).unwrap_or_default();
    let changed = overlay.as_ref().and_then(|own| own.own_statements().ok()).unwrap_or_default();
    let shipped = Catalogue::built_in();
    let own = catalogue.statements.iter().filter(|own| shipped.statement(&own.id).is_none());
    let statements =
        shipped.statements.iter().map(|own| catalogue.statement(&own.id).unwrap_or(own));
    Ok(OwnData {
        own: overlay.map(|own| format!("{} {}", own.name, own.version)),
        fault,
        analytes: measured(&catalogue, language),
        intervals: by_analyte(&intervals, &catalogue, language),
        statements: statements.chain(own).map(|own| entry(own, &changed, language)).collect(),
    })
}

/// Gives an analyte intervals of the clinic, or its shipped ones again.
pub fn save_own_intervals(session: &Session, request: SaveOwnIntervals) -> Result<Empty, ApiError> {
    let catalogue = session.catalogue();
    let id = AnalyteId::new(request.analyte.trim());
    let analyte: &Analyte = catalogue.analyte(&id).ok_or_else(|| {
        ApiError::new(Code::NotFound, format!("`{id}` is no analyte of the catalogue"))
            .said(refusal::NO_SUCH_ANALYTE, [&id])
    })?;
    if analyte.unit.is_none() {
        return Err(unfit(&format!("`{id}` has no unit: its results are words")));
    }
    let source = request.source.trim();
    if source.is_empty() && !request.limits.is_empty() {
        return Err(ApiError::new(Code::Usage, "an interval needs its source")
            .said(refusal::SOURCE_UNSAID, []));
    }
    let intervals: Vec<AnalyteInterval> =
        request.limits.iter().map(interval).collect::<Result<_, _>>()?;
    change(session, &format!("own intervals {id}"), |own| {
        own.with_intervals(&id, &intervals, source)
    })
}

/// Changes a statement for all patients, or writes one of the clinic's own.
pub fn save_own_statement(session: &Session, request: SaveOwnStatement) -> Result<Empty, ApiError> {
    let catalogue = session.catalogue();
    let spoken = Language::parse(&request.language).ok_or_else(|| {
        ApiError::new(Code::Usage, format!("there is no language `{}`", request.language))
    })?;
    let (patient, clinician) = (request.patient.trim(), request.clinician.trim());
    let applies = request.applies.as_deref().map(str::trim);
    for text in [Some(patient), Some(clinician), applies].into_iter().flatten() {
        sayable(&catalogue, text, spoken)?;
    }
    let shipped = Catalogue::built_in();
    let id = match &request.id {
        None => new_id(&catalogue),
        Some(id) if shipped.statement(id).or_else(|| catalogue.statement(id)).is_some() => {
            id.clone()
        }
        Some(id) => {
            return Err(ApiError::new(Code::NotFound, format!("there is no statement `{id}`"))
                .said(refusal::NO_SUCH_STATEMENT, [id]));
        }
    };
    let brought = shipped.statement(&id);
    let is_said = |words: &StatementWords| words.patient == patient && words.clinician == clinician;
    let same = brought.and_then(|own| own.words(spoken)).is_some_and(is_said);
    let told = !patient.is_empty() && !clinician.is_empty();
    if !told && (brought.is_none() || !(patient.is_empty() && clinician.is_empty())) {
        return Err(ApiError::new(Code::Usage, "both the patient and the clinician need words")
            .said(refusal::WORDS_UNSAID, []));
    }
    let words = if same { (spoken, "", "") } else { (spoken, patient, clinician) };
    let mut asked = StatementChange {
        off: Some(request.off),
        words: Some((words.0, words.1.to_owned(), words.2.to_owned())),
        ..StatementChange::default()
    };
    if same && catalogue.switched_off.contains(&id) {
        // Of what is switched off the shipped words are shown: the clinic's own wait, and stay.
        asked.words = None;
    }
    if brought.is_none() {
        let kind = request.kind.as_deref().unwrap_or("analyte");
        let found = StatementKind::parse(kind);
        asked.kind = Some(found.ok_or_else(|| unfit(&format!("there is no kind `{kind}`")))?);
        asked.when = Some(request.when.as_deref().map_or("by-hand", str::trim).to_owned());
        asked.applies = applies.map(str::to_owned);
        // A statement of the clinic is there or is removed.
        asked.off = None;
    }
    change(session, &format!("own statement {id}"), |own| own.with_statement(&id, &asked))
}

/// Takes back all that the clinic changed of a statement; a statement of its own goes.
pub fn remove_own_statement(
    session: &Session,
    request: RemoveOwnStatement,
) -> Result<Empty, ApiError> {
    let id = request.id;
    change(session, &format!("own statement {id} removed"), |own| own.without_statement(&id))
}

/// Reads the clinic's own data; `None` where there are none.
fn read(session: &Session) -> Result<Option<Overlay>, CatalogueError> {
    let folder = session.own_catalogue();
    folder.is_dir().then(|| Overlay::read(&folder)).transpose()
}

/// Changes the clinic's own data, checks all of it, writes what changed, and uses it from now on.
fn change(
    session: &Session,
    subject: &str,
    work: impl FnOnce(Overlay) -> Result<Overlay, CatalogueError>,
) -> Result<Empty, ApiError> {
    let refused = |error: CatalogueError| unfit(&error);
    let folder = session.own_catalogue();
    let before = match read(session).map_err(refused)? {
        Some(overlay) => overlay,
        None => {
            let face = clinic::clinic(session, Empty {})?.clinic;
            let name = face.map_or_else(|| "own".to_owned(), |clinic| clinic.name);
            Overlay::begun(&folder.display().to_string(), &name)
        }
    };
    let today = session.clock().now().date().to_string();
    let after = work(before.clone()).map_err(refused)?;
    if FILES.iter().all(|name| before.text(name) == after.text(name)) {
        return Ok(Empty {});
    }
    let after = after.renewed(&today);
    Catalogue::with_overlay(&after).map_err(refused)?;
    let heading = folder.join("overlay.toml");
    let told = std::fs::read_to_string(&heading).unwrap_or_default();
    let told = after.heading(&told).map_err(refused)?;
    // The log must not know less than happened.
    session.vault(|vault| vault.note(Action::SettingChanged, None, subject))?;
    write_whole(&heading, told.as_bytes())?;
    for name in FILES.iter().filter(|name| before.text(name) != after.text(name)) {
        let text = after.text(name).unwrap_or_default();
        // An empty table is no table: the file goes.
        match text {
            "" => remove(&folder.join(name))?,
            text => write_whole(&folder.join(name), text.as_bytes())?,
        }
    }
    session.read_own_catalogue();
    Ok(Empty {})
}

/// Gives the first id of the clinic's own that is free.
fn new_id(catalogue: &Catalogue) -> String {
    let mut ids = (1_u32..).map(|number| format!("own-{number}"));
    ids.find(|id| catalogue.statement(id).is_none()).unwrap_or_default()
}

fn unfit(what: &dyn std::fmt::Display) -> ApiError {
    ApiError::new(Code::Refused, what.to_string())
        .said(refusal::OWN_DATA_UNFIT, [what])
        .hint("correct what it names; nothing was changed")
}

/// Reads limits as a person writes them.
fn interval(limits: &OwnLimits) -> Result<AnalyteInterval, ApiError> {
    let wrong = |text: &str| {
        ApiError::new(Code::Usage, format!("`{text}` is no limit"))
            .said(refusal::LIMIT_UNREAD, [&text])
            .hint("write it as 1.5 or 1,5, without a sign for thousands")
    };
    let limit = |text: &str| -> Result<Option<f64>, ApiError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let sign = |sign: char| sign.is_ascii_digit() || ".,-".contains(sign);
        if !text.chars().all(sign) || is_ambiguous(text.trim_start_matches('-')) {
            return Err(wrong(text));
        }
        let number: f64 = text.replace(',', ".").parse().map_err(|_| wrong(text))?;
        Ok(Some(number))
    };
    let sex = match limits.sex.as_deref() {
        None | Some("") => None,
        Some(text) => {
            Some(Sex::parse(text).filter(|sex| *sex != Sex::Unknown).ok_or_else(|| wrong(text))?)
        }
    };
    AnalyteInterval::new(
        sex,
        (limits.age_from, limits.age_to),
        (limit(&limits.low)?, limit(&limits.high)?),
    )
    .map_err(|reason| ApiError::new(Code::Usage, reason).said(refusal::LIMITS_UNORDERED, []))
}

/// Gathers intervals by their analyte, in the order of the catalogue's names.
fn by_analyte(
    intervals: &[OwnInterval],
    catalogue: &Catalogue,
    language: Language,
) -> Vec<OwnIntervals> {
    let mut found: BTreeMap<&AnalyteId, Vec<&OwnInterval>> = BTreeMap::new();
    for own in intervals {
        found.entry(&own.analyte).or_default().push(own);
    }
    let told = found.into_iter().map(|(id, own)| {
        let analyte = catalogue.analyte(id);
        let unit = analyte.map(printed).unwrap_or_default();
        let mut sources: Vec<&str> = own.iter().map(|own| own.source.as_str()).collect();
        sources.dedup();
        OwnIntervals {
            analyte: id.to_string(),
            name: analyte.map_or_else(|| id.to_string(), |own| own.name(language).to_owned()),
            unit,
            source: sources.join("; "),
            limits: own.iter().map(|own| limits(&own.interval)).collect(),
        }
    });
    let mut told: Vec<OwnIntervals> = told.collect();
    told.sort_by(|one, other| one.name.cmp(&other.name));
    told
}

/// Lists what is measured in numbers, by name.
fn measured(catalogue: &Catalogue, language: Language) -> Vec<MeasuredAnalyte> {
    let numbers = catalogue.analytes.iter().filter(|own| own.unit.is_some());
    let mut told: Vec<MeasuredAnalyte> = numbers
        .map(|own| MeasuredAnalyte {
            id: own.id.to_string(),
            name: own.name(language).to_owned(),
            material: own.specimen.as_str().to_owned(),
            unit: printed(own),
        })
        .collect();
    told.sort_by(|one, other| one.name.cmp(&other.name));
    told
}

/// Spells an analyte's unit as people write it.
fn printed(own: &Analyte) -> String {
    own.unit.as_ref().map(|unit| zonula_report::printed_unit(unit.ucum())).unwrap_or_default()
}

fn limits(own: &AnalyteInterval) -> OwnLimits {
    let limit = |limit: Option<f64>| {
        let text = limit.map_or_else(String::new, |own| own.to_string());
        // What is shown must be read again as the same.
        if is_ambiguous(text.trim_start_matches('-')) { text + "0" } else { text }
    };
    OwnLimits {
        sex: own.sex.map(|sex| sex.as_str().to_owned()),
        age_from: Some(own.age_from),
        age_to: own.age_to,
        low: limit(own.low),
        high: limit(own.high),
    }
}

fn entry(own: &Statement, changed: &[OwnStatement], language: Language) -> StatementEntry {
    let change = changed.iter().find(|change| change.id == own.id);
    let words = own.words(language);
    let text = |text: fn(&StatementWords) -> &str| words.map(text).unwrap_or_default().to_owned();
    let languages = change.into_iter().flat_map(|change| &change.languages);
    StatementEntry {
        id: own.id.clone(),
        kind: own.kind.as_str().to_owned(),
        shipped: Catalogue::built_in().statement(&own.id).is_some(),
        off: change.is_some_and(|change| change.off),
        languages: languages.map(|language| language.code().to_owned()).collect(),
        when: own.when.clone(),
        patient: text(|words| &words.patient),
        clinician: text(|words| &words.clinician),
        applies: text(|words| words.applies.as_deref().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FixedClock;
    use crate::door::create_vault;
    use crate::wire::{CreateVault, Passphrase};

    fn session(home: &tempfile::TempDir) -> Session {
        let database = home.path().join("zonula.db");
        let session = Session::new(database, FixedClock::sample(), ()).with_own_catalogue();
        let passphrase = Passphrase::from("vier Pferde unter einer Brücke".to_owned());
        create_vault(&session, CreateVault { passphrase, name: None }).expect("a new database");
        session
    }

    fn limits(sex: Option<&str>, low: &str, high: &str) -> OwnLimits {
        let sex = sex.map(str::to_owned);
        OwnLimits { sex, age_from: None, age_to: None, low: low.into(), high: high.into() }
    }

    fn ferritin(limits: Vec<OwnLimits>) -> SaveOwnIntervals {
        let source = "Labor Muster 2026".to_owned();
        SaveOwnIntervals { analyte: "ferritin".into(), source, limits }
    }

    fn words(id: Option<&str>, patient: &str, clinician: &str) -> SaveOwnStatement {
        SaveOwnStatement {
            id: id.map(str::to_owned),
            language: "en".into(),
            off: false,
            patient: patient.into(),
            clinician: clinician.into(),
            kind: Some("intervention".into()),
            when: Some("by-hand".into()),
            applies: Some("everyone".into()),
        }
    }

    fn told(session: &Session) -> OwnData {
        own_data(session, OwnDataRequest { language: "en".into() }).expect("it is told")
    }

    fn high(session: &Session, sex: Sex) -> Option<f64> {
        let found = session.catalogue().interval(&AnalyteId::new("ferritin"), sex, Some(40));
        found.ok().and_then(|own| own.high)
    }

    #[test]
    fn an_interval_of_the_clinic_is_used_at_once_and_the_shipped_one_comes_back() {
        let home = tempfile::tempdir().expect("a folder");
        let session = session(&home);
        let shipped = high(&session, Sex::Male);
        let both = vec![limits(Some("male"), "30", "412,5"), limits(Some("female"), "", "150")];
        save_own_intervals(&session, ferritin(both)).expect("it is kept");
        assert_eq!(high(&session, Sex::Male), Some(412.5));
        assert_eq!(high(&session, Sex::Female), Some(150.0));
        let own = told(&session);
        assert_eq!(own.own.as_deref(), Some("own 1"));
        assert_eq!(own.intervals[0].source, "Labor Muster 2026");
        assert_eq!(own.intervals[0].limits[0].high, "412.5");
        save_own_intervals(&session, ferritin(vec![limits(None, "1,2340", "")])).expect("kept");
        let shown = told(&session).intervals[0].limits.clone();
        assert_eq!(shown[0].low, "1.2340");
        save_own_intervals(&session, ferritin(shown)).expect("what is shown can be kept");
        let both = vec![limits(Some("male"), "30", "412.5"), limits(Some("female"), "", "150")];
        save_own_intervals(&session, ferritin(both)).expect("it is kept");
        // Another program that opens the same folder finds the same, whatever one that was stopped
        // has left there.
        std::fs::write(home.path().join("catalogue/.intervals.tsv.new"), "anal").expect("written");
        let again = Session::new(session.database(), FixedClock::sample(), ()).with_own_catalogue();
        assert_eq!(high(&again, Sex::Male), Some(412.5));
        save_own_intervals(&session, ferritin(vec![])).expect("it is taken back");
        assert_eq!(high(&session, Sex::Male), shipped);
        assert_eq!(told(&session).own.as_deref(), Some("own 4"));
        assert!(!home.path().join("catalogue/intervals.tsv").exists(), "an empty table goes");
    }

    #[test]
    fn a_limit_that_can_be_read_two_ways_or_has_no_source_changes_nothing() {
        let home = tempfile::tempdir().expect("a folder");
        let session = session(&home);
        let shipped = high(&session, Sex::Male);
        let unsourced =
            SaveOwnIntervals { source: " ".into(), ..ferritin(vec![limits(None, "1", "2")]) };
        let unknown = SaveOwnIntervals { analyte: "unobtainium".into(), ..ferritin(vec![]) };
        for wrong in [
            ferritin(vec![limits(None, "1.234", "2000")]),
            ferritin(vec![limits(None, "", "")]),
            ferritin(vec![limits(None, "9", "3")]),
            ferritin(vec![limits(None, "1e3", "")]),
            ferritin(vec![limits(None, "nan", "")]),
            ferritin(vec![limits(Some("unknown"), "1", "2")]),
            unsourced,
            unknown,
        ] {
            assert!(save_own_intervals(&session, wrong.clone()).is_err(), "{wrong:?}");
        }
        assert_eq!(high(&session, Sex::Male), shipped);
        assert!(!home.path().join("catalogue").exists());
    }

    #[test]
    fn a_statement_is_switched_off_reworded_and_put_back_and_remarks_by_hand_stay() {
        let home = tempfile::tempdir().expect("a folder");
        let session = session(&home);
        let folder = home.path().join("catalogue");
        std::fs::create_dir(&folder).expect("a folder");
        let heading = "# ours\nname = \"Seeufer\"\nversion = \"2026b\"\ndate = 2026-01-01\n";
        std::fs::write(folder.join("overlay.toml"), heading).expect("it is written");
        let by_hand = "# why: our audit of March\n[[statement]]\nid = \"siga-low\"\nwhen = \"siga-stool < 300\"\n";
        std::fs::write(folder.join("statements.toml"), by_hand).expect("it is written");
        session.read_own_catalogue();
        let off = SaveOwnStatement { off: true, ..words(Some("siga-high"), "", "") };
        save_own_statement(&session, off).expect("it is kept");
        assert!(session.catalogue().statement("siga-high").is_none());
        let off = told(&session).statements.into_iter().find(|own| own.id == "siga-high");
        let off = off.expect("it is listed still");
        assert!(off.off && off.shipped && !off.clinician.is_empty());
        save_own_statement(&session, words(Some("siga-high"), "Raised.", "Unspecific; repeat."))
            .expect("it is kept");
        let catalogue = session.catalogue();
        let own = catalogue.statement("siga-high").expect("it is on again");
        assert_eq!(own.clinician(Language::English), Some("Unspecific; repeat."));
        let shipped = Catalogue::built_in().statement("siga-high").expect("it is shipped");
        let shipped = shipped.words(Language::English).expect("it is English").clone();
        let own = || words(Some("siga-high"), "Raised.", "Unspecific; repeat.");
        save_own_statement(&session, SaveOwnStatement { off: true, ..own() }).expect("it is kept");
        save_own_statement(
            &session,
            words(Some("siga-high"), &shipped.patient, &shipped.clinician),
        )
        .expect("it is kept");
        let catalogue = session.catalogue();
        let back = catalogue.statement("siga-high").expect("it is on again");
        assert_eq!(
            back.clinician(Language::English),
            Some("Unspecific; repeat."),
            "nothing is lost"
        );
        remove_own_statement(&session, RemoveOwnStatement { id: "siga-high".into() })
            .expect("it is taken back");
        let kept = std::fs::read_to_string(folder.join("statements.toml")).expect("it is there");
        assert_eq!(kept, by_hand);
        let heading = std::fs::read_to_string(folder.join("overlay.toml")).expect("it is there");
        assert!(heading.starts_with("# ours\n") && heading.contains("2026b"), "{heading}");
    }

    #[test]
    fn a_statement_of_the_clinic_is_added_and_no_claim_gets_in() {
        let home = tempfile::tempdir().expect("a folder");
        let session = session(&home);
        let claim = words(None, "This proves that your gut leaks.", "Proof.");
        assert!(save_own_statement(&session, claim).is_err());
        let half = words(None, "Bring your diary.", " ");
        assert!(save_own_statement(&session, half).is_err());
        let unread = SaveOwnStatement {
            when: Some("ferritin <".into()),
            applies: None,
            ..words(None, "A.", "B.")
        };
        assert!(save_own_statement(&session, unread).is_err());
        assert!(!home.path().join("catalogue").exists());
        save_own_statement(&session, words(None, "Bring your diary.", "Diary."))
            .expect("it is kept");
        let when = SaveOwnStatement {
            when: Some("ferritin < 30".into()),
            applies: None,
            ..words(None, "A.", "B.")
        };
        save_own_statement(&session, when).expect("it is kept");
        let listed = told(&session).statements;
        let own: Vec<_> =
            listed.iter().filter(|own| !own.shipped).map(|own| own.id.as_str()).collect();
        assert_eq!(own, ["own-1", "own-2"]);
        assert_eq!(
            session.catalogue().statement("own-2").expect("it is there").when,
            "ferritin < 30"
        );
    }
}
