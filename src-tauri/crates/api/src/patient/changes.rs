//! Changes as rows: results against earlier ones, symptoms before and after.

use super::count;
use crate::wire::{
    AcrossRow, AcrossTable, ChangeName, ChangeRow, CourseRow, EffectRow, MeanChangeRow,
};
use zonula_analysis as analysis;
use zonula_analysis::across::{Across, AcrossPair};
use zonula_analysis::{
    ChangeClass, ChangeLimits, Findings, InterventionEffect, MeanChange, NoChange, NoEffect,
    NoInterval, NotNoticed, Noticed, SeriesKind, noticed,
};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{AnalyteId, PatientRecord, SymptomId};

/// Names an outcome, with the reason where it is none.
fn class(found: ChangeClass) -> (ChangeName, Option<String>) {
    let reason = |reason: NoChange| match reason {
        NoChange::NoVariation => "no-variation",
        NoChange::OtherLaboratory => "other-laboratory",
        NoChange::LaboratoryNotStated => "laboratory-not-stated",
        NoChange::OtherMethod => "other-method",
        NoChange::OtherUnit => "other-unit",
        NoChange::NoRatio => "no-ratio",
    };
    match found {
        ChangeClass::Rise => (ChangeName::Rise, None),
        ChangeClass::Fall => (ChangeName::Fall, None),
        ChangeClass::WithinVariation => (ChangeName::WithinVariation, None),
        ChangeClass::NotInterpretable(why) => {
            (ChangeName::NotInterpretable, Some(reason(why).to_owned()))
        }
    }
}

fn ends(limits: Option<ChangeLimits>) -> (Option<f64>, Option<f64>) {
    (limits.map(|own| own.fall), limits.map(|own| own.rise))
}

pub(super) fn change(found: &analysis::Change) -> ChangeRow {
    let ((fall, rise), (class, reason)) = (ends(found.limits), class(found.class));
    let since = found.since.to_string();
    ChangeRow { since, from: found.from, fraction: found.fraction, fall, rise, class, reason }
}

pub(super) fn course(found: &analysis::CourseChange) -> CourseRow {
    let ((fall, rise), (class, reason)) = (ends(found.limits), class(found.class));
    CourseRow {
        earlier: count(found.earlier),
        since: found.since.to_string(),
        mean: found.mean,
        fraction: found.fraction,
        fall,
        rise,
        class,
        reason,
    }
}

/// Describes the mean of one stretch of days against that of another.
pub(super) fn mean_change(
    found: &Result<MeanChange, NoEffect>,
    important: Option<f64>,
) -> MeanChangeRow {
    let own = found.as_ref().ok();
    let interval = own.and_then(|own| own.interval.ok());
    let felt = own.map(|own| noticed(own, important));
    let reason = |reason: &NoEffect| match reason {
        NoEffect::TooFewBefore => "too-few-before",
        NoEffect::TooFewAfter => "too-few-after",
        NoEffect::TooShort => "too-short",
    };
    let without = |reason: NoInterval| match reason {
        NoInterval::Constant => "constant",
        NoInterval::TooAlike => "too-alike",
    };
    let said = |felt: Noticed| match felt {
        Noticed::Less => "less",
        Noticed::More => "more",
        Noticed::TooSmall => "too-small",
        Noticed::Open => "open",
    };
    let unsaid = |reason: NotNoticed| match reason {
        NotNoticed::NotPublished => "not-published",
        NotNoticed::NoInterval => "no-interval",
    };
    MeanChangeRow {
        before: own.map(|own| own.before.1),
        before_days: own.map(|own| count(own.before.0)),
        after: own.map(|own| own.after.1),
        after_days: own.map(|own| count(own.after.0)),
        difference: own.map(|own| own.difference),
        low: interval.map(|(low, _)| low),
        high: interval.map(|(_, high)| high),
        inertia: own.map(|own| own.inertia),
        reason: found.as_ref().err().map(|why| reason(why).to_owned()),
        interval_reason: own.and_then(|own| own.interval.err()).map(|why| without(why).to_owned()),
        important,
        noticed: felt.and_then(Result::ok).map(|felt| said(felt).to_owned()),
        noticed_reason: felt.and_then(Result::err).map(|why| unsaid(why).to_owned()),
    }
}

pub(super) fn effects(
    record: &PatientRecord,
    findings: &Findings,
    catalogue: &Catalogue,
    language: Language,
) -> Vec<EffectRow> {
    let row = |found: &InterventionEffect| {
        let own = record.interventions.get(found.intervention)?;
        let known = found.symptom.as_ref().and_then(|id| catalogue.symptom_by_id(id));
        Some(EffectRow {
            what: own.what.clone(),
            from: own.from.to_string(),
            symptom: found.symptom.as_ref().map(ToString::to_string),
            name: known.map_or(&*found.name, |symptom| symptom.name(language)).to_owned(),
            scale: found.scale,
            overlapping: count(found.overlapping),
            change: mean_change(&found.change, found.important),
        })
    };
    findings.effects.iter().filter_map(row).collect()
}

/// Describes what was found across people.
pub(super) fn across(found: &Across, catalogue: &Catalogue, language: Language) -> AcrossTable {
    let exposure = |pair: &AcrossPair| match pair.kind {
        SeriesKind::Analyte => {
            let known = catalogue.analyte(&AnalyteId::new(&*pair.x));
            known.map(|analyte| analyte.name(language).to_owned())
        }
        _ => None,
    };
    let symptom = |pair: &AcrossPair| {
        let known = catalogue.symptom_by_id(&SymptomId::new(&*pair.y));
        known.map(|symptom| symptom.name(language).to_owned())
    };
    let row = |pair: &AcrossPair| {
        let own = pair.found.as_ref().ok();
        let interval = own.and_then(|own| own.interval);
        let (verdict, reason) = super::findings_rows::verdict(pair.verdict);
        AcrossRow {
            x: pair.x.clone(),
            x_name: exposure(pair),
            basis: pair.basis.clone(),
            y: pair.y.clone(),
            y_name: symptom(pair),
            n: count(pair.pairs),
            people: own.map(|own| count(own.people)),
            freedom: own.map(|own| count(own.freedom)),
            estimate: own.map(|own| own.r),
            low: interval.map(|(low, _)| low),
            high: interval.map(|(_, high)| high),
            p: own.map(|own| own.p),
            q: pair.q,
            verdict,
            reason: reason.map(str::to_owned),
        }
    };
    AcrossTable {
        people: count(found.people),
        family_size: count(found.family_size),
        pairs: found.pairs.iter().map(row).collect(),
    }
}
