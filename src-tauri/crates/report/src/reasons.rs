//! Reasons: why there is no value, in words; each that an analysis can give has its sentence.

use crate::Context;
use zonula_analysis::{NoChange, NoEffect, NoInterval, NoValue, NotNoticed};
use zonula_catalog::{Grade, NoBand};
use zonula_model::NotClassified;

/// A reason that a report can give in words.
pub(crate) trait Reason {
    /// Names the message that says it.
    fn message(&self) -> &'static str;
}

/// Says a reason.
pub(crate) fn why(context: &Context<'_>, reason: impl Reason) -> String {
    context.words(reason.message())
}

impl Reason for NoValue {
    fn message(&self) -> &'static str {
        match self {
            Self::NeedsCounts => "no-value-needs-counts",
            Self::Empty => "no-value-empty",
            Self::Undefined => "no-value-undefined",
            Self::TargetedPanel => "no-value-targeted-panel",
            Self::NoMatchingCohort => "no-value-no-cohort",
            Self::MethodNotStated => "no-value-method-not-stated",
            Self::DepthDiffers => "no-value-depth-differs",
            Self::NoLineage => "no-value-no-lineage",
            Self::NeedsSpecies => "no-value-needs-species",
            Self::OtherProfiler => "no-value-other-profiler",
            Self::NotInTree => "no-value-not-in-tree",
            Self::TooFewPairs => "no-value-too-few-pairs",
            Self::HardlyVaries => "no-value-hardly-varies",
        }
    }
}

impl Reason for NoChange {
    fn message(&self) -> &'static str {
        match self {
            Self::NoVariation => "change-no-variation",
            Self::OtherLaboratory => "change-other-laboratory",
            Self::LaboratoryNotStated => "change-laboratory-not-stated",
            Self::OtherMethod => "change-other-method",
            Self::OtherUnit => "change-other-unit",
            Self::NoRatio => "change-no-ratio",
        }
    }
}

impl Reason for NoEffect {
    fn message(&self) -> &'static str {
        match self {
            Self::TooFewBefore => "effect-too-few-before",
            Self::TooFewAfter => "effect-too-few-after",
            Self::TooShort => "effect-too-short",
        }
    }
}

impl Reason for NoInterval {
    fn message(&self) -> &'static str {
        match self {
            Self::Constant => "effect-interval-constant",
            Self::TooAlike => "effect-interval-too-alike",
        }
    }
}

impl Reason for NotNoticed {
    fn message(&self) -> &'static str {
        match self {
            Self::NotPublished => "noticed-not-published",
            Self::NoInterval => "noticed-no-interval",
        }
    }
}

impl Reason for NotClassified {
    fn message(&self) -> &'static str {
        match self {
            Self::NoInterval => "not-classified-no-interval",
            Self::UnknownUnit => "not-classified-unknown-unit",
            Self::UnitMismatch => "not-classified-unit-mismatch",
            Self::NotNumeric => "not-classified-not-numeric",
            Self::SexNotRecorded => "not-classified-sex-not-recorded",
            Self::Child => "not-classified-child",
        }
    }
}

impl Reason for NoBand {
    fn message(&self) -> &'static str {
        match self {
            Self::GateClosed => "pattern-gate-closed",
            Self::TooFewAssessed => "pattern-too-few-assessed",
        }
    }
}

/// Says how certain some evidence is.
pub(crate) fn grade(context: &Context<'_>, grade: Grade) -> String {
    context.words(match grade {
        Grade::High => "grade-high",
        Grade::Moderate => "grade-moderate",
        Grade::Low => "grade-low",
        Grade::VeryLow => "grade-very-low",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;
    use std::collections::BTreeSet;
    use std::iter::successors;

    /// Walks an enum from its first reason on; `next` leaves none out, or it does not compile.
    fn all<T: Reason>(first: T, next: impl Fn(&T) -> Option<T>) -> Vec<&'static str> {
        successors(Some(first), next).map(|reason| reason.message()).collect()
    }

    fn messages() -> Vec<Vec<&'static str>> {
        use {NoChange as C, NoEffect as E, NoValue as V, NotClassified as N};
        vec![
            all(V::NeedsCounts, |own| match own {
                V::NeedsCounts => Some(V::Empty),
                V::Empty => Some(V::Undefined),
                V::Undefined => Some(V::TargetedPanel),
                V::TargetedPanel => Some(V::NoMatchingCohort),
                V::NoMatchingCohort => Some(V::MethodNotStated),
                V::MethodNotStated => Some(V::DepthDiffers),
                V::DepthDiffers => Some(V::NoLineage),
                V::NoLineage => Some(V::NeedsSpecies),
                V::NeedsSpecies => Some(V::OtherProfiler),
                V::OtherProfiler => Some(V::NotInTree),
                V::NotInTree => Some(V::TooFewPairs),
                V::TooFewPairs => Some(V::HardlyVaries),
                V::HardlyVaries => None,
            }),
            all(C::NoVariation, |own| match own {
                C::NoVariation => Some(C::OtherLaboratory),
                C::OtherLaboratory => Some(C::LaboratoryNotStated),
                C::LaboratoryNotStated => Some(C::OtherMethod),
                C::OtherMethod => Some(C::OtherUnit),
                C::OtherUnit => Some(C::NoRatio),
                C::NoRatio => None,
            }),
            all(E::TooFewBefore, |own| match own {
                E::TooFewBefore => Some(E::TooFewAfter),
                E::TooFewAfter => Some(E::TooShort),
                E::TooShort => None,
            }),
            all(NoInterval::Constant, |own| match own {
                NoInterval::Constant => Some(NoInterval::TooAlike),
                NoInterval::TooAlike => None,
            }),
            all(NotNoticed::NotPublished, |own| match own {
                NotNoticed::NotPublished => Some(NotNoticed::NoInterval),
                NotNoticed::NoInterval => None,
            }),
            all(NoBand::GateClosed, |own| match own {
                NoBand::GateClosed => Some(NoBand::TooFewAssessed),
                NoBand::TooFewAssessed => None,
            }),
            all(N::NoInterval, |own| match own {
                N::NoInterval => Some(N::UnknownUnit),
                N::UnknownUnit => Some(N::UnitMismatch),
                N::UnitMismatch => Some(N::NotNumeric),
                N::NotNumeric => Some(N::SexNotRecorded),
                N::SexNotRecorded => Some(N::Child),
                N::Child => None,
            }),
        ]
    }

    #[test]
    fn every_reason_has_words_of_its_own_in_every_language() {
        for language in Locale::languages() {
            let locale = Locale::new(language).expect("it is shipped");
            for reasons in messages() {
                let said: BTreeSet<String> =
                    reasons.iter().map(|message| locale.say(message, &[])).collect();
                assert_eq!(said.len(), reasons.len(), "{language:?}: {said:?}");
                for text in said {
                    assert!(!text.is_empty() && !text.contains('⟦'), "{language:?}: {text}");
                }
            }
        }
    }
}
