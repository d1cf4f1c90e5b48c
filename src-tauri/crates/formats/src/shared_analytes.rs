//! Shared analytes and flags: results that agree in all of what was measured share one description.

use crate::RawAnalyte;
use crate::interval::Limits;
use crate::limits::SHARED_ANALYTES;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file says was measured, borrowed from the file; see [`RawAnalyte`] for each field.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WrittenAnalyte<'a> {
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub loinc: Option<&'a str>,
    pub unit: Option<&'a str>,
    pub ucum: Option<&'a str>,
    pub interval: Option<&'a str>,
    pub limits: Option<Limits>,
    pub panel: Option<&'a str>,
    pub method: Option<&'a str>,
}

/// Gives out one [`RawAnalyte`] for each different description; the first of them are remembered.
#[derive(Debug, Default)]
pub(crate) struct SharedAnalytes {
    known: BTreeMap<Box<[u8]>, Arc<RawAnalyte>>,
    /// The description in one piece, made anew for each question: asking allocates nothing.
    key: Vec<u8>,
}

impl SharedAnalytes {
    /// Returns the description that all results share which are described like this.
    pub fn share(&mut self, written: &WrittenAnalyte<'_>) -> Arc<RawAnalyte> {
        written.write_key(&mut self.key);
        if let Some(known) = self.known.get(self.key.as_slice()) {
            return Arc::clone(known);
        }
        let analyte = Arc::new(written.to_raw());
        if self.known.len() < SHARED_ANALYTES {
            self.known.insert(self.key.as_slice().into(), Arc::clone(&analyte));
        }
        analyte
    }
}

/// Gives out one text for all results that have it, a flag say; the first of them are remembered.
#[derive(Debug, Default)]
pub(crate) struct SharedTexts(BTreeMap<Box<str>, Arc<String>>);

impl SharedTexts {
    /// Returns the text that all share which have the same.
    pub fn share(&mut self, text: &str) -> Arc<String> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let shared = Arc::new(text.to_owned());
        if self.0.len() < SHARED_ANALYTES {
            self.0.insert(text.into(), Arc::clone(&shared));
        }
        shared
    }
}

impl WrittenAnalyte<'_> {
    /// Writes all fields with their lengths, so that no two descriptions give one key.
    fn write_key(&self, key: &mut Vec<u8>) {
        key.clear();
        let Self { name, code, loinc, unit, ucum, interval, limits, panel, method } = *self;
        for text in [Some(name), code, unit, interval, panel, loinc, ucum, method] {
            // A text of 4 GiB cannot be: `limits::TEXT_BYTES` is less.
            let length = text.map_or(u32::MAX, |text| text.len() as u32);
            key.extend_from_slice(&length.to_be_bytes());
            key.extend_from_slice(text.unwrap_or_default().as_bytes());
        }
        let (low, high) = limits.unwrap_or_default();
        for limit in [limits.map(|_| 0.0), low, high] {
            key.push(u8::from(limit.is_some()));
            key.extend_from_slice(&limit.unwrap_or(0.0).to_bits().to_be_bytes());
        }
    }

    fn to_raw(self) -> RawAnalyte {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        RawAnalyte {
            name: self.name.to_owned(),
            code: owned(self.code),
            loinc: owned(self.loinc),
            unit: owned(self.unit),
            ucum: owned(self.ucum),
            interval: owned(self.interval),
            limits: self.limits,
            panel: owned(self.panel),
            method: owned(self.method),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_descriptions_are_one_and_what_differs_in_anything_is_another() {
        let mut shared = SharedAnalytes::default();
        let plain = WrittenAnalyte { name: "Ferritin", unit: Some("ug/l"), ..Default::default() };
        let first = shared.share(&plain);
        assert!(Arc::ptr_eq(&first, &shared.share(&plain.clone())));
        for other in [
            WrittenAnalyte { unit: None, ..plain },
            WrittenAnalyte { unit: None, ucum: Some("ug/l"), ..plain },
            WrittenAnalyte { code: Some(""), ..plain },
            WrittenAnalyte { limits: Some((None, None)), ..plain },
            WrittenAnalyte { limits: Some((Some(0.0), None)), ..plain },
            WrittenAnalyte { limits: Some((None, Some(0.0))), ..plain },
        ] {
            let found = shared.share(&other);
            assert_eq!(*found, other.to_raw());
            assert!(!Arc::ptr_eq(&first, &found), "{other:?}");
        }
    }

    #[test]
    fn equal_texts_are_one_and_others_are_not() {
        let mut shared = SharedTexts::default();
        let first = shared.share("H");
        assert!(Arc::ptr_eq(&first, &shared.share("H")));
        assert_eq!(*shared.share("HH"), "HH");
    }

    proptest! {
        #[test]
        fn what_is_given_out_is_what_was_asked_for(
            asked in prop::collection::vec(("[ab]{0,2}", prop::option::of("[ab]{0,2}"), prop::option::of("[ab]{0,1}")), 0..20),
        ) {
            let mut shared = SharedAnalytes::default();
            for (name, code, unit) in &asked {
                let (code, unit) = (code.as_deref(), unit.as_deref());
                let written = WrittenAnalyte { name, code, unit, ..Default::default() };
                prop_assert_eq!(&*shared.share(&written), &written.to_raw());
            }
        }
    }
}
