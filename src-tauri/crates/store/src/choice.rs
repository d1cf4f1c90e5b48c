//! Choices: what a practitioner recorded, decided about statements and wrote, and the clinic's words.

use crate::audit::{self, Action};
use crate::import::moment;
use crate::{Vault, VaultError};
use rusqlite::{
    Connection, OptionalExtension, Row, Transaction, TransactionBehavior, named_params,
};
use zonula_model::{
    Audience, ChoiceId, ChosenWords, Circumstance, DateTime, PatientId, StatementChoice,
};

impl Vault {
    /// Records a circumstance of a patient, or takes it back.
    pub fn record_circumstance(
        &mut self,
        patient: PatientId,
        circumstance: &Circumstance,
        known: bool,
    ) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let action = if known {
            transaction.execute(
                "INSERT INTO circumstance (patient_id, circumstance, recorded, recorded_by)
                 VALUES (:patient, :id, :at, :by)
                 ON CONFLICT (patient_id, circumstance) DO NOTHING",
                named_params! {
                    ":patient": patient.0,
                    ":id": circumstance.id,
                    ":at": circumstance.at.to_string(),
                    ":by": circumstance.by,
                },
            )?;
            Action::CircumstanceRecorded
        } else {
            transaction.execute(
                "DELETE FROM circumstance WHERE patient_id = :patient AND circumstance = :id",
                named_params! { ":patient": patient.0, ":id": circumstance.id },
            )?;
            Action::CircumstanceRemoved
        };
        audit::enter(&transaction, &stamp, action, Some(patient), &circumstance.id)?;
        transaction.commit()?;
        Ok(())
    }

    /// Keeps what was decided about a statement; an earlier decision about the same one is replaced,
    /// own words are replaced by their id. With `remember` its words are offered for other patients
    /// too: that is for whoever wrote them to say, since words may name a person.
    pub fn choose(
        &mut self,
        patient: PatientId,
        choice: &StatementChoice,
        remember: bool,
    ) -> Result<ChoiceId, VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let earlier: Option<i64> = transaction
            .query_row(
                "SELECT id FROM statement_choice
                  WHERE patient_id = :patient AND (id = :id OR statement = :statement)",
                named_params! {
                    ":patient": patient.0,
                    ":id": choice.id.0,
                    ":statement": choice.statement,
                },
                |row| row.get("id"),
            )
            .optional()?;
        if let Some(id) = earlier {
            let sql = "DELETE FROM statement_choice WHERE id = :id";
            transaction.execute(sql, named_params! { ":id": id })?;
        }
        transaction.execute(
            "INSERT INTO statement_choice (id, patient_id, statement, accepted, by_hand, chosen,
                                           chosen_by)
             VALUES (:id, :patient, :statement, :accepted, :by_hand, :at, :by)",
            named_params! {
                ":id": earlier,
                ":patient": patient.0,
                ":statement": choice.statement,
                ":accepted": choice.accepted,
                ":by_hand": choice.by_hand,
                ":at": choice.at.to_string(),
                ":by": choice.by,
            },
        )?;
        let id = transaction.last_insert_rowid();
        for words in &choice.words {
            insert_words(&transaction, id, words)?;
            if remember {
                remember_words(&transaction, choice.statement.as_deref(), words, choice.at)?;
            }
        }
        let subject = choice.statement.as_deref().unwrap_or("own words");
        let state = if choice.accepted { "accepted" } else { "left out" };
        let subject = format!("{subject}: {state}");
        audit::enter(&transaction, &stamp, Action::StatementChosen, Some(patient), &subject)?;
        transaction.commit()?;
        Ok(ChoiceId(id))
    }

    /// Takes a decision back: the statement is open again, own words are gone.
    pub fn unchoose(&mut self, patient: PatientId, id: ChoiceId) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let statement: Option<Option<String>> = transaction
            .query_row(
                "DELETE FROM statement_choice WHERE patient_id = :patient AND id = :id
                 RETURNING statement",
                named_params! { ":patient": patient.0, ":id": id.0 },
                |row| row.get("statement"),
            )
            .optional()?;
        let subject = statement.ok_or(VaultError::NoSuchEntry)?;
        let subject = subject.unwrap_or_else(|| "own words".to_owned());
        audit::enter(&transaction, &stamp, Action::StatementReopened, Some(patient), &subject)?;
        transaction.commit()?;
        Ok(())
    }

    /// Lists the clinic's own words in a language, the latest first: for statements of the catalogue
    /// by their id, and own ones without.
    pub fn clinic_words(
        &self,
        language: &str,
    ) -> Result<Vec<(Option<String>, ChosenWords)>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT * FROM clinic_words WHERE language = :language ORDER BY used DESC, text",
        )?;
        let rows = statement.query_map(named_params! { ":language": language }, |row| {
            let of: String = row.get("statement")?;
            Ok((Some(of).filter(|of| !of.is_empty()), words(row)?))
        })?;
        rows.map(|row| {
            let (of, words) = row?;
            Ok((of, words?))
        })
        .collect()
    }
}

/// Reads what a practitioner recorded about a patient, by id.
pub(crate) fn circumstances(
    connection: &Connection,
    patient: PatientId,
) -> Result<Vec<Circumstance>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM circumstance WHERE patient_id = :patient ORDER BY circumstance",
    )?;
    let rows = statement.query_map(named_params! { ":patient": patient.0 }, |row| {
        Ok((row.get("circumstance")?, row.get("recorded_by")?, row.get::<_, String>("recorded")?))
    })?;
    rows.map(|row| {
        let (id, by, at) = row?;
        Ok(Circumstance { id, by, at: moment(&at)? })
    })
    .collect()
}

/// Reads what a practitioner decided for a patient, in the order of the first decision.
pub(crate) fn choices(
    connection: &Connection,
    patient: PatientId,
) -> Result<Vec<StatementChoice>, VaultError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM statement_choice WHERE patient_id = :patient ORDER BY id")?;
    let rows = statement.query_map(named_params! { ":patient": patient.0 }, |row| {
        let choice = StatementChoice {
            id: ChoiceId(row.get("id")?),
            statement: row.get("statement")?,
            accepted: row.get("accepted")?,
            by_hand: row.get("by_hand")?,
            words: vec![],
            by: row.get("chosen_by")?,
            at: DateTime::default(),
        };
        Ok((choice, row.get::<_, String>("chosen")?))
    })?;
    let mut of_choice = connection.prepare_cached(
        "SELECT * FROM chosen_words WHERE choice_id = :choice ORDER BY language, audience",
    )?;
    let mut found = vec![];
    for row in rows {
        let (mut choice, at) = row?;
        choice.at = moment(&at)?;
        let rows = of_choice.query_map(named_params! { ":choice": choice.id.0 }, words)?;
        choice.words = rows.map(|row| row?).collect::<Result<_, _>>()?;
        found.push(choice);
    }
    Ok(found)
}

fn words(row: &Row<'_>) -> rusqlite::Result<Result<ChosenWords, VaultError>> {
    let (language, text) = (row.get("language")?, row.get("text")?);
    let audience = Audience::parse(&row.get::<_, String>("audience")?);
    let damaged = || VaultError::Damaged("an audience is unreadable".into());
    Ok(audience.ok_or_else(damaged).map(|audience| ChosenWords { language, audience, text }))
}

fn insert_words(
    transaction: &Transaction<'_>,
    choice: i64,
    words: &ChosenWords,
) -> Result<(), VaultError> {
    transaction.execute(
        "INSERT INTO chosen_words (choice_id, language, audience, text)
         VALUES (:choice, :language, :audience, :text)",
        named_params! {
            ":choice": choice,
            ":language": words.language,
            ":audience": words.audience.as_str(),
            ":text": words.text,
        },
    )?;
    Ok(())
}

/// Remembers words as the clinic's own: of a statement only the latest.
fn remember_words(
    transaction: &Transaction<'_>,
    statement: Option<&str>,
    words: &ChosenWords,
    used: DateTime,
) -> Result<(), VaultError> {
    let statement = statement.unwrap_or_default();
    if !statement.is_empty() {
        transaction.execute(
            "DELETE FROM clinic_words
              WHERE statement = :statement AND language = :language AND audience = :audience",
            named_params! {
                ":statement": statement,
                ":language": words.language,
                ":audience": words.audience.as_str(),
            },
        )?;
    }
    transaction.execute(
        "INSERT INTO clinic_words (statement, language, audience, text, used)
         VALUES (:statement, :language, :audience, :text, :used)
         ON CONFLICT (statement, language, audience, text) DO UPDATE SET used = :used",
        named_params! {
            ":statement": statement,
            ":language": words.language,
            ":audience": words.audience.as_str(),
            ":text": words.text,
            ":used": used.to_string(),
        },
    )?;
    Ok(())
}
