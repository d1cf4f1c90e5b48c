//! `statement` and `circumstance`: what is proposed, what was decided, and what comes first.

use super::write_json;
use crate::arguments::{CircumstanceCommand, Place, StatementCommand};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, database};
use zonula_api::statement;
use zonula_api::wire::{
    ChooseStatement, ReasonRow, RecordCircumstance, RemoveStatement, StatementPage, StatementState,
    Statements, WriteStatement,
};

pub(super) fn statement(
    command: &StatementCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        StatementCommand::List { patient, lang, json } => {
            let page = statement::statements(&session, asked(patient, lang))?;
            if *json { write_json(streams, &page)? } else { list(&page, streams)? }
        }
        StatementCommand::Accept { patient, id, by, words } => {
            let request = ChooseStatement {
                patient_words: words.patient_words.clone(),
                clinician_words: words.clinician_words.clone(),
                remember: Some(words.remember),
                language: words.lang.clone(),
                ..choice(patient, id, by, StatementState::Accepted)
            };
            statement::choose_statement(&session, request)?;
            writeln!(streams.out, "accepted {id}")?;
        }
        StatementCommand::LeaveOut { patient, id, by } => {
            let request = choice(patient, id, by, StatementState::LeftOut);
            statement::choose_statement(&session, request)?;
            writeln!(streams.out, "left out {id}")?;
        }
        StatementCommand::Reopen { patient, id, by } => {
            let request = choice(patient, id, by, StatementState::Open);
            statement::choose_statement(&session, request)?;
            writeln!(streams.out, "{id} is open again")?;
        }
        StatementCommand::Write { patient, by, words } => {
            let request = WriteStatement {
                patient: patient.clone(),
                choice: None,
                by: by.clone(),
                language: words.lang.clone(),
                patient_words: words.patient_words.clone(),
                clinician_words: words.clinician_words.clone(),
                remember: Some(words.remember),
            };
            let page = statement::write_statement(&session, request)?;
            let number = page.own.last().map_or(0.0, |own| own.choice);
            writeln!(streams.out, "written as {number}")?;
        }
        StatementCommand::Remove { patient, number } => {
            let choice = f64::from(*number);
            let request = RemoveStatement { patient: patient.clone(), choice };
            statement::remove_statement(&session, request)?;
            writeln!(streams.out, "removed {number}")?;
        }
    }
    Ok(DONE)
}

pub(super) fn circumstance(
    command: &CircumstanceCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        CircumstanceCommand::List { patient, lang, json } => {
            let page = statement::statements(&session, asked(patient, lang))?;
            if *json {
                write_json(streams, &page.circumstances)?;
                return Ok(DONE);
            }
            let mut table = Table::new(&["circumstance", "known", "words", "recorded by"]);
            for own in &page.circumstances {
                let known = if own.known { "yes" } else { "" };
                let by = own.by.clone();
                table.row([own.id.clone(), known.to_owned(), own.words.clone(), or_dash(by)]);
            }
            table.write(streams.out, 0)?;
        }
        CircumstanceCommand::Set { patient, id, by } => record(&session, patient, id, by, true)?,
        CircumstanceCommand::Remove { patient, id, by } => {
            record(&session, patient, id, by, false)?;
        }
    }
    Ok(DONE)
}

fn record(
    session: &zonula_api::session::Session,
    patient: &str,
    id: &str,
    by: &str,
    known: bool,
) -> Result<(), Failure> {
    let (patient, circumstance, by) = (patient.to_owned(), id.to_owned(), by.to_owned());
    let request = RecordCircumstance { patient, circumstance, known, by };
    Ok(statement::record_circumstance(session, request).map(|_| ())?)
}

fn asked(patient: &str, lang: &str) -> Statements {
    Statements { patient: patient.to_owned(), language: lang.to_owned() }
}

fn choice(patient: &str, id: &str, by: &str, state: StatementState) -> ChooseStatement {
    ChooseStatement {
        patient: patient.to_owned(),
        statement: id.to_owned(),
        state,
        by: by.to_owned(),
        language: "en".to_owned(),
        patient_words: None,
        clinician_words: None,
        remember: None,
    }
}

/// What comes first, the pattern, then each statement with its grade, its state and why.
fn list(page: &StatementPage, streams: &mut Streams<'_>) -> Result<(), Failure> {
    for gate in &page.gates {
        writeln!(streams.out, "first: {} ({})", gate.clinician, gate.id)?;
        reasons(&gate.reasons, streams)?;
    }
    let pattern = &page.pattern;
    let band = pattern.band.as_deref().unwrap_or("no statement");
    writeln!(
        streams.out,
        "pattern: {} of {} assessed areas, {band}",
        pattern.concordant, pattern.assessed
    )?;
    for domain in &pattern.domains {
        writeln!(streams.out, "  {:<14}{}", domain.id, domain.state)?;
    }
    for row in &page.statements {
        let state = match row.state {
            StatementState::Open => "proposed",
            StatementState::Accepted => "accepted",
            StatementState::LeftOut => "left out",
        };
        writeln!(streams.out, "\n{} ({}, grade {}, {state})", row.id, row.kind, row.grade)?;
        let words = row.chosen_clinician.as_ref().or(row.clinician.as_ref());
        writeln!(streams.out, "  {}", words.map_or("no words in this language", String::as_str))?;
        reasons(&row.reasons, streams)?;
    }
    for own in &page.own {
        let words = own.clinician.as_ref().or(own.patient.as_ref());
        let words = words.map_or("no words in this language", String::as_str);
        writeln!(streams.out, "\n{} (own words by {})\n  {words}", own.choice, own.by)?;
    }
    Ok(())
}

fn reasons(reasons: &[ReasonRow], streams: &mut Streams<'_>) -> Result<(), Failure> {
    for reason in reasons {
        let found = Some(reason.found.as_str()).filter(|found| !found.is_empty());
        let found = found.map_or_else(String::new, |found| format!(" ({found})"));
        writeln!(streams.out, "    because {}{found}", reason.condition)?;
    }
    Ok(())
}
