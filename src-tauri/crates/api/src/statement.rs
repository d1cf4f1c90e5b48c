//! Statements: proposed from the record, decided by a practitioner, and nothing printed otherwise.

mod rows;

pub(crate) use rows::citation;

use crate::knowledge::{findings, language};
use crate::session::Session;
use crate::wire::{
    ChooseStatement, Empty, RecordCircumstance, RemoveStatement, StatementPage, StatementState,
    Statements, WriteStatement,
};
use crate::{ApiError, Code, cohort, patient, refusal};
use std::collections::BTreeSet;
use zonula_catalog::{Catalogue, Facts, Fate, Language, Standing};
use zonula_model::{
    Audience, ChoiceId, ChosenWords, Circumstance, Date, PatientRecord, StatementChoice,
};
use zonula_report::AcceptedStatement;
use zonula_store::Action;

/// Words longer than this are no statement.
const LONGEST: usize = 4_000;

/// Gives what is proposed for a patient, what was decided, and what comes first.
pub fn statements(session: &Session, request: Statements) -> Result<StatementPage, ApiError> {
    session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.note(Action::Viewed, Some(patient.id), "assessment").map_err(ApiError::from)
    })?;
    page(session, &request.patient, &request.language)
}

/// Decides about a statement of the catalogue for a patient.
///
/// Refused where a closed gate holds it back, and where words make a claim that no report may make.
pub fn choose_statement(
    session: &Session,
    request: ChooseStatement,
) -> Result<StatementPage, ApiError> {
    let by = name(&request.by)?;
    let (record, facts) = situation(session, &request.patient)?;
    let catalogue = &session.catalogue();
    let id = request.statement.as_str();
    let known = catalogue.statement(id).and_then(|_| catalogue.explain(id, &facts));
    let fate = known.ok_or_else(|| no_statement(id))?;
    let earlier = record.choices.iter().find(|own| own.statement.as_deref() == Some(id));
    if request.state == StatementState::Open {
        let Some(earlier) = earlier else {
            return page(session, &request.patient, &request.language);
        };
        session.vault(|vault| vault.unchoose(record.patient.id, earlier.id))?;
        return page(session, &request.patient, &request.language);
    }
    let accepted = request.state == StatementState::Accepted;
    if accepted && !fate.held_back_by.is_empty() {
        let gates = fate.held_back_by.join(", ");
        let message = format!("`{id}` is held back by what comes first: {gates}");
        return Err(ApiError::new(Code::Refused, message).said(refusal::HELD_BACK, []));
    }
    let tag = spoken(&request.language)?;
    // Words in other languages stay: they are decided for themselves.
    let mut words: Vec<ChosenWords> =
        earlier.map(|own| own.words.clone()).unwrap_or_default().into_iter().collect();
    words.retain(|own| own.language != tag.code());
    words.extend(chosen(
        catalogue,
        tag,
        request.patient_words.as_deref(),
        request.clinician_words.as_deref(),
    )?);
    let choice = StatementChoice {
        id: ChoiceId(0),
        statement: Some(id.to_owned()),
        accepted,
        by_hand: fate.fate != Fate::Proposed,
        words,
        by,
        at: session.clock().now(),
    };
    let remember = request.remember == Some(true);
    session.vault(|vault| vault.choose(record.patient.id, &choice, remember))?;
    page(session, &request.patient, &request.language)
}

/// Keeps own words for a patient.
///
/// Refused where they make a claim that no report may make.
pub fn write_statement(
    session: &Session,
    request: WriteStatement,
) -> Result<StatementPage, ApiError> {
    let by = name(&request.by)?;
    let (record, _) = situation(session, &request.patient)?;
    let tag = spoken(&request.language)?;
    let new = chosen(
        &session.catalogue(),
        tag,
        request.patient_words.as_deref(),
        request.clinician_words.as_deref(),
    )?;
    if new.is_empty() {
        return Err(
            ApiError::new(Code::Usage, "a statement needs words").said(refusal::WORDS_UNSAID, [])
        );
    }
    let earlier = match request.choice {
        Some(id) => Some(own(&record, id)?),
        None => None,
    };
    let mut words = earlier.map(|own| own.words.clone()).unwrap_or_default();
    words.retain(|own| own.language != tag.code());
    words.extend(new);
    let choice = StatementChoice {
        id: earlier.map_or(ChoiceId(0), |own| own.id),
        statement: None,
        accepted: true,
        by_hand: true,
        words,
        by,
        at: session.clock().now(),
    };
    let remember = request.remember == Some(true);
    session.vault(|vault| vault.choose(record.patient.id, &choice, remember))?;
    page(session, &request.patient, &request.language)
}

/// Takes own words or a decision back.
pub fn remove_statement(session: &Session, request: RemoveStatement) -> Result<Empty, ApiError> {
    session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.unchoose(patient.id, ChoiceId(request.choice as i64)).map_err(ApiError::from)
    })?;
    Ok(Empty {})
}

/// Records a circumstance of a patient, or takes it back.
pub fn record_circumstance(
    session: &Session,
    request: RecordCircumstance,
) -> Result<Empty, ApiError> {
    let by = name(&request.by)?;
    known_circumstance(&session.catalogue(), &request.circumstance)?;
    let circumstance = Circumstance { id: request.circumstance, by, at: session.clock().now() };
    session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.record_circumstance(patient.id, &circumstance, request.known).map_err(ApiError::from)
    })?;
    Ok(Empty {})
}

/// Refuses what is no circumstance of the catalogue.
pub(crate) fn known_circumstance(catalogue: &Catalogue, id: &str) -> Result<(), ApiError> {
    if catalogue.circumstances.contains_key(id) {
        return Ok(());
    }
    let listed: Vec<&str> = catalogue.circumstances.keys().map(String::as_str).collect();
    Err(ApiError::new(Code::Usage, format!("`{id}` is not a circumstance"))
        .hint(format!("circumstances are: {}", listed.join(", "))))
}

/// Returns what a report in a language prints: what was accepted, in the words that were accepted.
///
/// Refused where something accepted may not be printed as it is, because the record does not call
/// for it any more, a gate closed, or it was rewritten in another language only: a person decides.
pub(crate) fn accepted(
    record: &PatientRecord,
    catalogue: &Catalogue,
    facts: &Facts,
    (language, audience): (Language, Audience),
) -> Result<Vec<AcceptedStatement>, ApiError> {
    let mut printed = vec![];
    let lacking = |id: &String| {
        unwritten(&format!("the statement `{id}` is"), language)
            .said(refusal::STATEMENT_UNWRITTEN, [id, &language.code()])
    };
    for choice in record.choices.iter().filter(|choice| choice.accepted) {
        let own = choice.text(language.code(), audience);
        let Some(id) = &choice.statement else {
            if let Some(text) = own {
                printed.push(plain(text, choice));
            } else if choice.words.iter().all(|own| own.language != language.code()) {
                return Err(unwritten("own words are", language)
                    .said(refusal::OWN_WORDS_UNWRITTEN, [&language.code()]));
            }
            continue;
        };
        let Some(statement) = catalogue.statement(id) else {
            let message = format!("the accepted statement `{id}` is not in the catalogue any more");
            return Err(decide(message).said(refusal::ACCEPTED_UNKNOWN, [id]));
        };
        let explained = catalogue.explain(id, facts);
        let gates = explained.as_ref().map(|own| own.held_back_by.join(", ")).unwrap_or_default();
        let fate = explained.map_or(Fate::NotCalledFor, |own| own.fate);
        if !gates.is_empty() {
            let message = format!("the accepted statement `{id}` is held back by `{gates}` by now");
            return Err(decide(message).said(refusal::ACCEPTED_HELD_BACK, [id]));
        }
        if fate != Fate::Proposed && !choice.by_hand {
            let message = format!("the record does not call for the accepted statement `{id}`");
            return Err(decide(message).said(refusal::ACCEPTED_UNCALLED, [id]));
        }
        let rewritten = !choice.words.is_empty();
        if rewritten && choice.words.iter().all(|own| own.language != language.code()) {
            return Err(lacking(id));
        }
        let words = statement.words(language).filter(|_| own.is_none());
        let shipped = words.map(|words| match audience {
            Audience::Patient => words.patient.as_str(),
            Audience::Clinician => words.clinician.as_str(),
        });
        let Some(text) = own.or(shipped).filter(|text| !text.is_empty()) else {
            return Err(lacking(id));
        };
        let beside = statement.words(language).filter(|_| audience == Audience::Clinician);
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        printed.push(AcceptedStatement {
            grade: Some(statement.grade),
            citations: statement.citations.clone(),
            check_next: beside.and_then(|words| some(&words.check_next)),
            cautions: beside.and_then(|words| some(&words.cautions)),
            orientation: statement.standing == Standing::Orientation,
            ..plain(text, choice)
        });
    }
    Ok(printed)
}

/// Own words as they are printed.
fn plain(text: &str, choice: &StatementChoice) -> AcceptedStatement {
    AcceptedStatement {
        text: text.to_owned(),
        grade: None,
        citations: vec![],
        check_next: None,
        cautions: None,
        orientation: false,
        accepted_by: choice.by.clone(),
    }
}

fn decide(message: String) -> ApiError {
    ApiError::new(Code::Refused, message).hint("decide about it again, or take it out")
}

fn unwritten(what: &str, language: Language) -> ApiError {
    let message = format!("{what} not written in `{}`", language.code());
    ApiError::new(Code::Refused, message).hint("write the words in this language, or take them out")
}

/// Reads a record, and what it says to the catalogue today.
pub(crate) fn situation(
    session: &Session,
    number: &str,
) -> Result<(PatientRecord, Facts), ApiError> {
    let record = session.vault(|vault| {
        let patient = patient::find(vault, number)?;
        Ok::<_, ApiError>(vault.record(patient.id)?)
    })?;
    let catalogue = session.catalogue();
    let cohorts = cohort::all(session, &catalogue).usable;
    let found = findings(&record, &catalogue, &cohorts);
    let facts = facts(&record, &found, &catalogue, session.clock().now().date());
    Ok((record, facts))
}

/// Gathers what a record says to the catalogue on a day, what was recorded beside it included.
pub(crate) fn facts(
    record: &PatientRecord,
    found: &zonula_analysis::Findings,
    catalogue: &Catalogue,
    day: Date,
) -> Facts {
    let window = zonula_report::Options::default().window_days;
    let known: BTreeSet<String> = record.circumstances.iter().map(|own| own.id.clone()).collect();
    zonula_report::facts(record, found, catalogue, day, window, known)
}

fn page(session: &Session, number: &str, tag: &str) -> Result<StatementPage, ApiError> {
    let (record, facts) = situation(session, number)?;
    let language = language(Some(tag));
    let phrases = session.vault(|vault| vault.clinic_words(language.code()))?;
    Ok(rows::page(&record, &session.catalogue(), &facts, language, &phrases))
}

/// Reads words that stand in place of the catalogue's; empty ones are none.
fn chosen(
    catalogue: &Catalogue,
    language: Language,
    patient: Option<&str>,
    clinician: Option<&str>,
) -> Result<Vec<ChosenWords>, ApiError> {
    let mut words = vec![];
    for (audience, text) in [(Audience::Patient, patient), (Audience::Clinician, clinician)] {
        let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { continue };
        sayable(catalogue, text, language)?;
        let language = language.code().to_owned();
        words.push(ChosenWords { language, audience, text: text.to_owned() });
    }
    Ok(words)
}

/// Refuses words that no report may use, and endless ones.
pub(crate) fn sayable(
    catalogue: &Catalogue,
    text: &str,
    language: Language,
) -> Result<(), ApiError> {
    if text.chars().count() > LONGEST {
        let message = format!("a statement has at most {LONGEST} characters");
        return Err(ApiError::new(Code::Usage, message).said(refusal::WORDS_LONG, [&LONGEST]));
    }
    let banned = catalogue.banned_claims(text, language);
    if banned.is_empty() {
        return Ok(());
    }
    let quoted: Vec<String> = banned.iter().map(|claim| format!("«{claim}»")).collect();
    let message = format!("a report may not say {}", quoted.join(", "));
    Err(ApiError::new(Code::Refused, message)
        .said(refusal::CLAIM_BANNED, [&banned.join(", ")])
        .hint("say what was found, not what it proves"))
}

fn own(record: &PatientRecord, id: f64) -> Result<&StatementChoice, ApiError> {
    let id = ChoiceId(id as i64);
    let found = record.choices.iter().find(|own| own.id == id && own.statement.is_none());
    found.ok_or_else(|| {
        ApiError::new(Code::NotFound, "there are no such words for this patient")
            .said(refusal::NO_SUCH_WORDS, [])
    })
}

fn name(by: &str) -> Result<String, ApiError> {
    let by = by.trim();
    if by.is_empty() {
        return Err(ApiError::new(Code::Usage, "a decision needs the name of who decides")
            .said(refusal::DECISION_UNSIGNED, []));
    }
    Ok(by.to_owned())
}

fn spoken(tag: &str) -> Result<Language, ApiError> {
    let found = Language::parse(tag);
    found.ok_or_else(|| ApiError::new(Code::Usage, format!("there is no language `{tag}`")))
}

fn no_statement(id: &str) -> ApiError {
    ApiError::new(Code::NotFound, format!("there is no statement `{id}`"))
        .said(refusal::NO_SUCH_STATEMENT, [&id])
        .hint("`zonula catalogue list --json` shows the ids")
}
