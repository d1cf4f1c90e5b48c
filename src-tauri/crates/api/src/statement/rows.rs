//! Rows: what is proposed and decided, as a front end shows it in one language.

use crate::patient::count;
use crate::wire::{
    CalledFor, CircumstanceRow, CitationRow, DomainRow, GateRow, OtherStatement, OwnWords,
    PatternRow, Phrase, ReasonRow, StatementPage, StatementRow, StatementState,
};
use std::collections::BTreeMap;
use zonula_catalog::{
    Catalogue, ClosedGate, Facts, Fate, Language, PatternAssessment, Proposal, Proposals, Reason,
    Review, Standing, Statement,
};
use zonula_model::{AnalyteId, Audience, ChosenWords, PatientRecord, StatementChoice, SymptomId};

/// What a page is told in.
struct Told<'a> {
    catalogue: &'a Catalogue,
    language: Language,
    /// The clinic's words by statement.
    clinic: BTreeMap<(&'a str, Audience), &'a str>,
}

/// Puts a page together.
pub(super) fn page(
    record: &PatientRecord,
    catalogue: &Catalogue,
    facts: &Facts,
    language: Language,
    phrases: &[(Option<String>, ChosenWords)],
) -> StatementPage {
    let of = |(id, words)| -> Option<_> {
        let (id, words): (&Option<String>, &ChosenWords) = (id, words);
        Some(((id.as_deref()?, words.audience), words.text.as_str()))
    };
    let clinic = phrases.iter().rev().filter_map(|(id, words)| of((id, words))).collect();
    let told = Told { catalogue, language, clinic };
    let found = catalogue.propose(facts);
    let statements = told.statements(record, &found, facts);
    let shown = |id: &str| statements.iter().any(|row| row.id == id);
    let others = catalogue.statements.iter().filter(|own| !shown(&own.id));
    let others = others.filter_map(|own| told.other(own, &found)).collect();
    let own = record.choices.iter().filter(|choice| choice.statement.is_none());
    let free = phrases.iter().filter(|(of, _)| of.is_none()).map(|(_, words)| Phrase {
        for_patient: words.audience == Audience::Patient,
        text: words.text.clone(),
    });
    StatementPage {
        gates: found.closed.iter().filter_map(|gate| told.gate(gate)).collect(),
        own: own.map(|choice| told.own(choice)).collect(),
        others,
        phrases: free.collect(),
        circumstances: told.circumstances(record),
        pattern: told.pattern(catalogue.assess(facts)),
        statements,
    }
}

impl Told<'_> {
    /// Proposed statements and decided ones, in the order of the catalogue.
    fn statements(
        &self,
        record: &PatientRecord,
        found: &Proposals,
        facts: &Facts,
    ) -> Vec<StatementRow> {
        let row = |own: &Statement| {
            let proposed = found.proposals.iter().find(|proposal| proposal.id == own.id);
            let choice = |choice: &&StatementChoice| choice.statement.as_ref() == Some(&own.id);
            let choice = record.choices.iter().find(choice);
            if proposed.is_none() && choice.is_none() {
                return None;
            }
            let explained = self.catalogue.explain(&own.id, facts)?;
            let called_for = match (proposed, explained.held_back_by.is_empty()) {
                (Some(_), _) => CalledFor::Proposed,
                (None, false) => CalledFor::HeldBack,
                (None, true) if choice.is_some_and(|own| own.by_hand) => CalledFor::ByHand,
                (None, true) if explained.fate == Fate::ByHand => CalledFor::ByHand,
                (None, true) => CalledFor::NoLonger,
            };
            Some(self.statement(own, proposed, choice, called_for))
        };
        self.catalogue.statements.iter().filter_map(row).collect()
    }

    fn statement(
        &self,
        own: &Statement,
        proposed: Option<&Proposal>,
        choice: Option<&StatementChoice>,
        called_for: CalledFor,
    ) -> StatementRow {
        let words = own.words(self.language);
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let tag = self.language.code();
        let chosen = |audience| choice.and_then(|own| own.text(tag, audience)).map(str::to_owned);
        let clinic =
            |audience| self.clinic.get(&(own.id.as_str(), audience)).map(|text| (*text).to_owned());
        let elsewhere = choice.is_some_and(|own| {
            !own.words.is_empty() && own.words.iter().all(|words| words.language != tag)
        });
        StatementRow {
            id: own.id.clone(),
            kind: own.kind.as_str().to_owned(),
            grade: own.grade.as_str().replace('_', "-"),
            orientation: own.standing == Standing::Orientation,
            translated: words.is_some_and(|words| words.review == Review::Translated),
            patient: words.and_then(|words| some(&words.patient)),
            clinician: words.and_then(|words| some(&words.clinician)),
            check_next: words.and_then(|words| some(&words.check_next)),
            cautions: words.and_then(|words| some(&words.cautions)),
            clinic_patient: clinic(Audience::Patient),
            clinic_clinician: clinic(Audience::Clinician),
            chosen_patient: chosen(Audience::Patient),
            chosen_clinician: chosen(Audience::Clinician),
            words_missing: elsewhere
                || words.is_none() && choice.is_none_or(|own| own.words.is_empty()),
            citations: self.citations(&own.citations),
            reasons: self.reasons(proposed.map_or(&[], |own| &own.explanation)),
            called_for,
            state: match choice {
                None => StatementState::Open,
                Some(own) if own.accepted => StatementState::Accepted,
                Some(_) => StatementState::LeftOut,
            },
            choice: choice.map(|own| own.id.0 as f64),
            by: choice.map(|own| own.by.clone()),
            at: choice.map(|own| own.at.to_string()),
        }
    }

    /// A statement that is not proposed; `None` where it has no words in the language.
    fn other(&self, own: &Statement, found: &Proposals) -> Option<OtherStatement> {
        let holds = |closed: &ClosedGate| {
            self.catalogue.gate(&closed.id).is_some_and(|gate| gate.holds(own))
        };
        Some(OtherStatement {
            id: own.id.clone(),
            kind: own.kind.as_str().to_owned(),
            clinician: own.clinician(self.language)?.to_owned(),
            held_back: found.closed.iter().any(holds),
        })
    }

    fn own(&self, choice: &StatementChoice) -> OwnWords {
        let tag = self.language.code();
        let mut languages: Vec<String> =
            choice.words.iter().map(|words| words.language.clone()).collect();
        languages.dedup();
        let text = |audience| choice.text(tag, audience).map(str::to_owned);
        OwnWords {
            choice: choice.id.0 as f64,
            patient: text(Audience::Patient),
            clinician: text(Audience::Clinician),
            languages,
            by: choice.by.clone(),
            at: choice.at.to_string(),
        }
    }

    fn gate(&self, closed: &ClosedGate) -> Option<GateRow> {
        let gate = self.catalogue.gate(&closed.id)?;
        let or_english = |words: Option<&str>, english: Option<&str>| {
            words.or(english).unwrap_or_default().to_owned()
        };
        Some(GateRow {
            id: closed.id.clone(),
            patient: or_english(gate.patient(self.language), gate.patient(Language::English)),
            clinician: or_english(gate.clinician(self.language), gate.clinician(Language::English)),
            reasons: self.reasons(&closed.explanation),
            citations: self.citations(&gate.citations),
            held_back: closed.held_back.iter().map(|own| own.id.clone()).collect(),
        })
    }

    fn circumstances(&self, record: &PatientRecord) -> Vec<CircumstanceRow> {
        let row = |id: &String| {
            let known = record.circumstances.iter().find(|own| own.id == *id);
            CircumstanceRow {
                id: id.clone(),
                words: self.circumstance(id),
                known: known.is_some(),
                by: known.map(|own| own.by.clone()),
                at: known.map(|own| own.at.to_string()),
            }
        };
        self.catalogue.circumstances.keys().map(row).collect()
    }

    fn circumstance(&self, id: &str) -> String {
        let words = self.catalogue.circumstance(id, self.language);
        let words = words.or_else(|| self.catalogue.circumstance(id, Language::English));
        words.unwrap_or(id).to_owned()
    }

    fn pattern(&self, own: PatternAssessment) -> PatternRow {
        let domains = own.domains.iter().map(|domain| DomainRow {
            id: domain.id.clone(),
            state: domain.state.as_str().to_owned(),
            limited_by: domain.limited_by.iter().map(|id| self.circumstance(id)).collect(),
            reasons: self.reasons(&domain.tree.reasons()),
        });
        PatternRow {
            domains: domains.collect(),
            suspended_by: own.suspended_by,
            concordant: count(own.concordant),
            assessed: count(own.assessed),
            band: own.band,
            leave_one_out: own.leave_one_out,
            without_research: count(own.without_research),
            band_without_research: own.band_without_research,
            unchecked: own.unchecked,
        }
    }

    fn reasons(&self, reasons: &[Reason]) -> Vec<ReasonRow> {
        let row = |reason: &Reason| ReasonRow {
            about: self.about(&reason.condition),
            condition: reason.condition.clone(),
            found: reason.found.clone(),
        };
        reasons.iter().map(row).collect()
    }

    /// Names the analyte, symptom or circumstance that a part of a condition is about.
    fn about(&self, condition: &str) -> Option<String> {
        condition.split([' ', '(', ')', ',']).find_map(|word| {
            let analyte = self.catalogue.analyte(&AnalyteId::new(word));
            let symptom = || self.catalogue.symptom_by_id(&SymptomId::new(word));
            let known = || {
                let is_known = self.catalogue.circumstances.contains_key(word);
                is_known.then(|| self.circumstance(word))
            };
            analyte
                .map(|own| own.name(self.language).to_owned())
                .or_else(|| symptom().map(|own| own.name(self.language).to_owned()))
                .or_else(known)
        })
    }

    fn citations(&self, ids: &[String]) -> Vec<CitationRow> {
        ids.iter().filter_map(|id| citation(self.catalogue, id)).collect()
    }
}

/// A work by its id.
pub(crate) fn citation(catalogue: &Catalogue, id: &str) -> Option<CitationRow> {
    let work = catalogue.reference(id)?;
    let parts = [&work.authors, &work.year, &work.title, &work.source];
    let parts: Vec<&str> =
        parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Some(CitationRow {
        id: work.id.clone(),
        text: parts.join(". "),
        doi: work.doi.clone(),
        seen: work.verified,
    })
}
