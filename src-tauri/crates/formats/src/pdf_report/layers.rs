//! Layers of a PDF that are not shown when it is opened.

use hayro_font::hayro_syntax::Pdf;
use hayro_font::hayro_syntax::object::dict::keys;
use hayro_font::hayro_syntax::object::{Array, Dict, Name, ObjectIdentifier};
use std::collections::BTreeSet;

/// The layers of a document that are not shown.
pub(super) struct Layers {
    hidden: BTreeSet<(u32, i32)>,
}

impl Layers {
    pub fn of(pdf: &Pdf) -> Self {
        Self { hidden: hidden(pdf) }
    }

    /// Says whether an entry names a layer that is not shown; `None` where it names none.
    pub fn is_hidden(&self, dict: &Dict<'_>, key: impl AsRef<[u8]>) -> Option<bool> {
        let hidden = |id: ObjectIdentifier| self.hidden.contains(&(id.obj_number, id.gen_number));
        let own = dict.get_ref(&key)?;
        let members = dict.get::<Dict<'_>>(&key).and_then(|it| it.get::<Array<'_>>(keys::OCGS));
        let Some(members) = members else { return Some(hidden(own.into())) };
        let mut members = members.raw_iter().take(1_000).filter_map(|it| it.as_obj_ref());
        Some(
            members.next().is_some_and(|it| hidden(it.into()))
                && members.all(|it| hidden(it.into())),
        )
    }
}

/// Lists the layers that are not shown when the document is opened.
fn hidden(pdf: &Pdf) -> BTreeSet<(u32, i32)> {
    const MOST: usize = 10_000;
    let mut hidden = BTreeSet::new();
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let layers = catalog.and_then(|it| it.get::<Dict<'_>>(keys::OCPROPERTIES));
    let Some(layers) = layers else { return hidden };
    let Some(setting) = layers.get::<Dict<'_>>(keys::D) else { return hidden };
    let list = |dict: &Dict<'_>, key: &[u8]| -> Vec<(u32, i32)> {
        let list = dict.get::<Array<'_>>(key).into_iter();
        list.flat_map(|it| it.raw_iter().take(MOST).collect::<Vec<_>>())
            .filter_map(|it| it.as_obj_ref())
            .map(|it| (it.obj_number, it.gen_number))
            .collect()
    };
    let base = setting.get::<Name<'_>>(keys::BASE_STATE);
    if base.is_some_and(|base| &*base == keys::OFF) {
        hidden.extend(list(&layers, keys::OCGS));
        list(&setting, keys::ON).iter().for_each(|layer| {
            hidden.remove(layer);
        });
    }
    hidden.extend(list(&setting, keys::OFF));
    hidden
}
