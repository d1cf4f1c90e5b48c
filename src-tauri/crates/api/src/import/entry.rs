//! Entries by hand: a day's symptom, an intervention; each an import of its own, so that it has a
//! source and can be taken back.

use super::done;
use crate::patient;
use crate::session::Session;
use crate::wire::{AddIntervention, AddSymptom, ImportDone};
use crate::{ApiError, Code, refusal};
use sha2::{Digest, Sha256 as Hasher};
use zonula_catalog::Symptom;
use zonula_model::{
    Changes, Date, ImportBatch, ImportId, Intervention, PatientId, Place, Sha256, Source,
    SymptomId, SymptomScore,
};

/// The format of what was entered by hand.
pub(super) const BY_HAND: &str = "by-hand";

/// Enters how strongly a symptom was felt on a day; the same a second time changes nothing.
pub fn add_symptom(session: &Session, request: AddSymptom) -> Result<ImportDone, ApiError> {
    let catalogue = &session.catalogue();
    let name = request.symptom.trim();
    let by_id = catalogue.symptom_by_id(&SymptomId::new(name));
    let symptom = by_id.or_else(|| catalogue.symptom(name)).ok_or_else(|| {
        ApiError::new(Code::Usage, format!("`{name}` is no symptom of the catalogue"))
            .said(refusal::NO_SUCH_SYMPTOM, [&name])
            .hint("`zonula catalogue list` shows them")
    })?;
    let scale = scale(symptom);
    if !(scale.0..=scale.1).contains(&request.score) {
        let (least, most) = scale;
        let what = format!("`{}` lies outside the scale {least} to {most}", request.score);
        return Err(ApiError::new(Code::Usage, what)
            .said(refusal::OFF_SCALE, [&request.score, &least, &most]));
    }
    let day = date(&request.day)?;
    let score = SymptomScore {
        symptom: Some(symptom.id.clone()),
        name: symptom.names[0].clone(),
        day,
        score: request.score,
        scale,
        source: source(),
        repeated_at: vec![],
    };
    let content = format!("symptom\n{}\n{day}\n{}", symptom.id, request.score);
    let file = format!("{} {day}", symptom.id);
    store(session, &request.patient, &file, &content, |batch| batch.symptoms.push(score))
}

/// Enters something taken or changed; the same a second time changes nothing.
pub fn add_intervention(
    session: &Session,
    request: AddIntervention,
) -> Result<ImportDone, ApiError> {
    let what = request.what.trim();
    if what.is_empty() {
        return Err(ApiError::new(Code::Usage, "what was taken or changed is not said")
            .said(refusal::WHAT_UNSAID, []));
    }
    let from = date(&request.from)?;
    let to = request.to.as_deref().map(date).transpose()?;
    if to.is_some_and(|to| to < from) {
        return Err(
            ApiError::new(Code::Usage, "it ends before it begins").said(refusal::ENDS_FIRST, [])
        );
    }
    let text = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let intervention = Intervention {
        what: what.to_owned(),
        from,
        to,
        dose: text(&request.dose),
        remark: text(&request.remark),
        source: source(),
        repeated_at: vec![],
    };
    let content = format!("intervention\n{intervention:?}");
    let file = format!("{what} {from}");
    store(session, &request.patient, &file, &content, |batch| {
        batch.interventions.push(intervention);
    })
}

/// Returns the scale on which a symptom is entered.
fn scale(symptom: &Symptom) -> (f64, f64) {
    if symptom.scale == "bristol_1_7" { (1.0, 7.0) } else { (0.0, 10.0) }
}

fn date(text: &str) -> Result<Date, ApiError> {
    text.trim().parse().map_err(|_| {
        ApiError::new(Code::Usage, format!("`{text}` is not a day"))
            .said(refusal::DAY_UNREAD, [&text])
            .hint("write it as 2026-03-12")
    })
}

fn source() -> Source {
    Source { import: ImportId(0), place: Place::File }
}

fn store(
    session: &Session,
    number: &str,
    file: &str,
    content: &str,
    fill: impl FnOnce(&mut ImportBatch),
) -> Result<ImportDone, ApiError> {
    let patient: PatientId = session.vault(|vault| patient::find(vault, number))?.id;
    let mut batch = ImportBatch {
        patient,
        file: file.to_owned(),
        sha256: Sha256(Hasher::digest(content).into()),
        format: BY_HAND.to_owned(),
        imported: session.clock().now(),
        companions: vec![],
        specimens: vec![],
        decisions: vec![],
        symptoms: vec![],
        interventions: vec![],
        left_out: vec![],
        changes: Changes::default(),
    };
    fill(&mut batch);
    let stored = session.vault(|vault| vault.store(&batch))?;
    Ok(done(&batch, stored))
}
