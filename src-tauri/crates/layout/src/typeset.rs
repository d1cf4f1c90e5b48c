//! Typesetting: a report's blocks on pages with header, footer, outline and links.

use std::collections::BTreeMap;

use zonula_report::{Link, Report};

use crate::block;
use crate::flow::{Flowed, flow};
use crate::font::Fonts;
use crate::furniture::{first_top, furnish, letterhead};
use crate::notice::Notice;
use crate::page::{Document, LinkArea, OutlineEntry, Place, Target};
use crate::structure::{Role, Structure};
use crate::table::columns::{SharedColumns, shared};
use crate::text::{LinkSpot, Setting};
use crate::theme::Theme;

/// How much closer all may stand, as shares of the grid's step, to save such a sheet.
const CLOSER: [f32; 3] = [0.9, 0.8, 0.7];

/// Sets a report on pages.
///
/// Where only a few lines are left for the last page, all stands a little closer, if that saves it.
/// What had to be changed or left out is in [`Document::notices`]; nothing fails.
pub fn typeset(report: &Report, theme: &Theme, fonts: &Fonts) -> Document {
    let (document, hardly_worth) = set(report, theme, fonts);
    if !hardly_worth {
        return document;
    }
    let pages = document.pages.len();
    let shorter = CLOSER.into_iter().find_map(|share| {
        let closer = Theme { unit: theme.unit * share, ..theme.clone() };
        Some(set(report, &closer, fonts).0).filter(|set| set.pages.len() < pages)
    });
    shorter.unwrap_or(document)
}

/// Sets a report on pages as the theme has it, and says whether the last is hardly worth a sheet.
fn set(report: &Report, theme: &Theme, fonts: &Fonts) -> (Document, bool) {
    let mut setting = Setting {
        fonts,
        theme,
        hyphenation: hyphenation(&report.language),
        decimal: report.decimal,
        columns: SharedColumns::new(),
        structure: Structure::new(),
        pictures: Vec::new(),
        notices: theme.notices.iter().cloned().collect(),
    };
    setting.columns = shared(&setting, &report.blocks);
    let head = letterhead(&mut setting, &report.brand);
    let slices = block::slices(&mut setting, &report.blocks, Structure::ROOT);
    let top = first_top(&mut setting, &report.furniture, head.bottom);
    let mut flowed = flow(slices, theme, top, &mut setting.structure);
    if let Some(first) = flowed.pages.first_mut() {
        first.items.splice(0..0, head.items);
    }
    furnish(&mut setting, &report.furniture, &mut flowed.pages, head.bottom);
    let hardly_worth = flowed.is_hardly_worth(theme);
    let Flowed { pages, links, anchors, outline, foot: _ } = flowed;
    let links = resolved(links, &anchors, &mut setting);
    let document = Document {
        language: report.language.clone(),
        title: report.title.clone(),
        pages,
        links,
        outline: nested(outline),
        structure: setting.structure,
        faces: fonts.faces(),
        pictures: setting.pictures,
        attachments: report.attachments.clone(),
        notices: setting.notices.into_iter().collect(),
    };
    (document, hardly_worth)
}

fn hyphenation(language: &str) -> Option<hypher::Lang> {
    match language.split('-').next()? {
        "en" => Some(hypher::Lang::English),
        "de" => Some(hypher::Lang::German),
        "fr" => Some(hypher::Lang::French),
        "es" => Some(hypher::Lang::Spanish),
        "nl" => Some(hypher::Lang::Dutch),
        _ => None,
    }
}

/// Finds where links lead; a link to nowhere stays plain words, with a notice.
fn resolved(
    links: Vec<(usize, LinkSpot)>,
    anchors: &[(String, Place)],
    setting: &mut Setting<'_>,
) -> Vec<LinkArea> {
    let anchors: BTreeMap<&str, Place> =
        anchors.iter().map(|(name, place)| (name.as_str(), *place)).collect();
    let mut areas = Vec::with_capacity(links.len());
    for (page, LinkSpot { area, node, link, contents }) in links {
        let target = match link {
            Link::Uri(uri) => Target::Uri(uri),
            Link::Anchor(name) => match anchors.get(name.as_str()) {
                Some(place) => Target::Place(*place),
                None => {
                    setting.notices.insert(Notice::NoAnchor(name));
                    setting.structure.nodes[node].role = Role::Span;
                    continue;
                }
            },
        };
        areas.push(LinkArea { page, area, node, target, contents });
    }
    areas
}

/// Limits each entry's level to one below the entry before.
fn nested(mut outline: Vec<OutlineEntry>) -> Vec<OutlineEntry> {
    let mut before = 0;
    for entry in &mut outline {
        entry.level = entry.level.min(before + 1);
        before = entry.level;
    }
    outline
}
