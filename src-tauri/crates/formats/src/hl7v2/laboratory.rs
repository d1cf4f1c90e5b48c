//! The laboratory of a result: the organisation that `OBX-23` and `OBX-24` name, else the sender.

use super::segment::Segment;
use std::collections::BTreeMap;
use zonula_model::Laboratory;

/// The laboratories of a file, each with a number.
#[derive(Default)]
pub(super) struct Laboratories {
    found: Vec<Laboratory>,
    at: BTreeMap<Laboratory, usize>,
    sender: Option<String>,
    /// The fields of the last result, and what they meant: results of one order repeat them.
    last: Option<(String, Option<usize>)>,
    key: String,
}

impl Laboratories {
    /// Begins a message: its sender measured where a result names no other.
    pub fn start(&mut self, header: &Segment<'_>) {
        self.sender = header.filled(4, 1).map(Into::into);
        self.last = None;
    }

    /// Returns the number of the laboratory that a result names.
    pub fn of(&mut self, segment: &Segment<'_>) -> Option<usize> {
        self.key.clear();
        for field in [15, 23, 24] {
            self.key.push_str(segment.field(field));
            self.key.push(char::from(segment.signs().field));
        }
        if let Some((_, known)) = self.last.as_ref().filter(|(key, _)| *key == self.key) {
            return *known;
        }
        let at = self.read(segment).map(|laboratory| {
            *self.at.entry(laboratory.clone()).or_insert_with(|| {
                self.found.push(laboratory);
                self.found.len() - 1
            })
        });
        self.last = Some((self.key.clone(), at));
        at
    }

    /// Returns a laboratory by its number.
    pub fn get(&self, at: usize) -> Option<&Laboratory> {
        self.found.get(at)
    }

    fn read(&self, segment: &Segment<'_>) -> Option<Laboratory> {
        let named = [(23, 1), (15, 2), (15, 1)];
        let named = named.into_iter().find_map(|(field, part)| segment.filled(field, part));
        let name = named.map(Into::into).or_else(|| self.sender.clone())?;
        let street = segment.subcomponent(segment.component(segment.field(24), 1));
        let parts = [2, 3, 4, 5, 6].map(|part| segment.component(segment.field(24), part));
        let parts = [street].into_iter().chain(parts).map(|part| segment.plain(part));
        let address = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Some(Laboratory { name, address: Some(address).filter(|text| !text.is_empty()) })
    }
}
