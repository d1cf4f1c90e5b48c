//! Why a pattern has no band.

use super::PatternAssessment;

/// Why nothing is said of a pattern as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoBand {
    /// A gate is closed: something else must be looked at first.
    GateClosed,
    /// Fewer areas were assessed than a statement needs.
    TooFewAssessed,
}

impl PatternAssessment {
    /// Returns the id of the band, or why there is none; a closed gate comes first.
    pub fn band_or_reason(&self) -> Result<&str, NoBand> {
        match &self.band {
            Some(band) => Ok(band),
            None if !self.suspended_by.is_empty() => Err(NoBand::GateClosed),
            None => Err(NoBand::TooFewAssessed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_gate_is_told_before_too_few_areas() {
        let mut found = PatternAssessment {
            suspended_by: vec![],
            domains: vec![],
            concordant: 0,
            assessed: 1,
            band: None,
            leave_one_out: None,
            without_research: 0,
            band_without_research: None,
            unchecked: vec![],
        };
        assert_eq!(found.band_or_reason(), Err(NoBand::TooFewAssessed));
        found.suspended_by.push("red-flag".to_owned());
        assert_eq!(found.band_or_reason(), Err(NoBand::GateClosed));
        found.band = Some("little".to_owned());
        assert_eq!(found.band_or_reason(), Ok("little"));
    }
}
