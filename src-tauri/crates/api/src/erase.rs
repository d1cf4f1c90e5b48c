//! Erasure: a patient's data leave the database for good, where the law lets them.

use crate::session::Session;
use crate::wire::{Empty, ErasePatient, Erased, Retention, RetentionList, SetCountry};
use crate::{ApiError, Code, patient, refusal};
use jiff::ToSpan;
use zonula_catalog::{RetentionRule, retention_rule, retention_rules};
use zonula_model::Date;

/// The setting that names the practice's country.
const COUNTRY: &str = "country";

/// Lists how long records are kept by law, by country, and which country the practice is in.
pub fn retention(session: &Session, _: Empty) -> Result<RetentionList, ApiError> {
    let row = |rule: &RetentionRule| Retention {
        country: rule.country.clone(),
        years: u32::from(rule.years.unsigned_abs()),
        basis: rule.basis.clone(),
        source: rule.source.clone(),
        confirmed: rule.confidence == "high",
    };
    Ok(RetentionList {
        country: session.vault(|vault| vault.setting(COUNTRY))?,
        rules: retention_rules().iter().map(row).collect(),
    })
}

/// Says which country's law holds for the practice.
pub fn set_country(session: &Session, request: SetCountry) -> Result<Empty, ApiError> {
    let country = request.country.trim().to_uppercase();
    if retention_rule(&country).is_none() {
        return Err(unknown(&country));
    }
    session.vault(|vault| vault.set_setting(COUNTRY, &country))?;
    Ok(Empty {})
}

fn unknown(country: &str) -> ApiError {
    let known: Vec<&str> = retention_rules().iter().map(|rule| rule.country.as_str()).collect();
    ApiError::new(Code::Usage, format!("no rule is known for the country `{country}`"))
        .said(refusal::NO_SUCH_RULE, [&country])
        .hint(format!("rules are known for {}", known.join(", ")))
}

/// Erases a patient, where no law asks for the record to be kept, or a reason is given to do so all
/// the same; the record number is typed twice.
pub fn erase_patient(session: &Session, request: ErasePatient) -> Result<Erased, ApiError> {
    let number = request.patient.trim();
    if request.again.trim() != number {
        return Err(ApiError::new(Code::Usage, "the record number was not typed twice alike")
            .said(refusal::NUMBERS_DIFFER, [])
            .hint("an erasure cannot be undone: type the number of the patient who is meant"));
    }
    let despite = request.despite.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let today = session.clock().now().date();
    let erased = session.vault(|vault| {
        let patient = patient::find(vault, number)?;
        let last = vault.last_entry(patient.id)?;
        let basis = match (despite, last) {
            (Some(reason), _) => format!("despite retention: {reason}"),
            (None, None) => "the record was empty".to_owned(),
            (None, Some(last)) => {
                let country = vault.setting(COUNTRY)?.ok_or_else(|| {
                    ApiError::new(Code::Usage, "the practice's country is not known")
                        .said(refusal::COUNTRY_UNSAID, [])
                        .hint("say which law holds first: `zonula patient retention --country DE`")
                })?;
                let rule = retention_rule(&country).ok_or_else(|| unknown(&country))?;
                let until = kept_until(last, rule);
                if today < until {
                    vault.note_refused_erasure(patient.id, &rule.basis)?;
                    return Err(refused(rule, until));
                }
                format!("{}: kept until {until}", rule.basis)
            }
        };
        Ok::<_, ApiError>(vault.erase(patient.id, &basis)?)
    })?;
    // Whatever lay open may show the patient.
    session.desk().clear();
    Ok(Erased {
        imports: erased.imports as f64,
        reports: erased.reports as f64,
        copies: erased.copies,
    })
}

/// The first day on which a record may be erased.
fn kept_until(last: Date, rule: &RetentionRule) -> Date {
    last.saturating_add(i64::from(rule.years).years())
}

fn refused(rule: &RetentionRule, until: Date) -> ApiError {
    let RetentionRule { basis, years, country, .. } = rule;
    let what = format!(
        "the record must be kept until {until}: {basis} ({country}, {years} years from the last entry)"
    );
    ApiError::new(Code::Refused, what)
        .said(refusal::RECORD_KEPT, [&until, basis, country, years])
        .hint(
            "the right to erasure does not hold against this duty: GDPR, article 17(3)(b) and (c)",
        )
        .hint("where it does hold, a record made by mistake say, give the reason: `--despite`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_runs_in_whole_years_from_the_last_entry_over_leap_days_too() {
        let rule = retention_rule("DE").expect("there is one");
        let until = |text: &str| kept_until(text.parse().expect("a date"), rule).to_string();
        assert_eq!(until("2026-10-13"), "2036-10-13");
        assert_eq!(until("2024-02-29"), "2034-02-28");
    }
}
