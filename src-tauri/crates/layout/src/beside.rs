//! Columns: blocks beside each other, each column set as if the page were so narrow.

use zonula_report::Block;

use crate::block;
use crate::flow::{Slice, joined};
use crate::structure::NodeId;
use crate::table::columns::{SharedColumns, shared};
use crate::text::Setting;

/// Columns higher than this share of a page would leave gaps: they stand below each other instead.
const HIGHEST: f32 = 0.6;

/// Sets two columns as one slice; where they would be too high, their blocks below each other.
pub(crate) fn slices(
    setting: &mut Setting<'_>,
    (left, right): (&[Block], &[Block]),
    share: f32,
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let gutter = theme.steps(5.0);
    let room = theme.measure() - gutter;
    let wide = room * share.clamp(0.2, 0.8);
    let mark = (
        setting.structure.nodes.len(),
        setting.structure.contents,
        setting.structure.nodes[parent].children.len(),
    );
    let first = column(setting, left, wide, parent);
    let second = column(setting, right, room - wide, parent);
    let height = first.height.max(second.height);
    if height > block::capacity(setting) * HIGHEST {
        setting.structure.nodes.truncate(mark.0);
        setting.structure.contents = mark.1;
        setting.structure.nodes[parent].children.truncate(mark.2);
        let mut all = full(setting, left, parent);
        all.extend(full(setting, right, parent));
        return all;
    }
    let second = second.moved((wide + gutter, 0.0));
    vec![Slice {
        before: first.before.max(second.before),
        after: first.after.max(second.after),
        height,
        items: first.items.into_iter().chain(second.items).collect(),
        links: first.links.into_iter().chain(second.links).collect(),
        anchors: first.anchors.into_iter().chain(second.anchors).collect(),
        floats: first.floats || second.floats,
        figures: first.figures.into_iter().chain(second.figures).collect(),
        ..Slice::default()
    }]
}

/// Sets a column of some width as one slice.
fn column(setting: &mut Setting<'_>, blocks: &[Block], width: f32, parent: NodeId) -> Slice {
    let theme = setting.theme.narrowed(width);
    let mut narrow = Setting {
        fonts: setting.fonts,
        theme: &theme,
        hyphenation: setting.hyphenation,
        decimal: setting.decimal,
        columns: SharedColumns::new(),
        structure: std::mem::take(&mut setting.structure),
        pictures: std::mem::take(&mut setting.pictures),
        notices: std::mem::take(&mut setting.notices),
    };
    narrow.columns = shared(&narrow, blocks);
    let slices = block::slices(&mut narrow, blocks, parent);
    setting.structure = narrow.structure;
    setting.pictures = narrow.pictures;
    setting.notices = narrow.notices;
    joined(slices)
}

/// Sets the blocks over the whole width, with columns of tables as the page has them.
fn full(setting: &mut Setting<'_>, blocks: &[Block], parent: NodeId) -> Vec<Slice> {
    let own = shared(setting, blocks);
    setting.columns.extend(own);
    block::slices(setting, blocks, parent)
}
