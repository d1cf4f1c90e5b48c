//! Figures: a headline, a drawing, and what to see in it.

use zonula_report::{Chart, Figure};

use crate::block::capacity;
use crate::chart;
use crate::flow::{Slice, together};
use crate::page::{Owner, Rect};
use crate::place::{drawing_items, scaled};
use crate::structure::{NodeId, Role};
use crate::text::{Edge, Look, Setting, own, set};

/// From this width on a map leaves room for its caption at its side.
const ASIDE: f32 = 400.0;

/// A figure without words of its own is at least named.
fn alternative(figure: &Figure) -> String {
    if figure.alternative.trim().is_empty() {
        figure.title.iter().map(|span| span.text.as_str()).collect()
    } else {
        figure.alternative.clone()
    }
}

/// Sets a figure as slices that stay together.
pub(crate) fn slices(setting: &mut Setting<'_>, figure: &Figure, parent: NodeId) -> Vec<Slice> {
    let theme = setting.theme;
    let measure = theme.measure();
    let around = setting.structure.node(parent, Role::Division);
    let mut slices = Vec::new();

    let node = setting.structure.node(around, Role::Paragraph);
    let look = Look::new(theme.scale.caption, theme.palette.ink).strong();
    let owners = own(&mut setting.structure, node, &figure.title);
    let title = set(setting, &figure.title, &owners, look, measure, Edge::Start);
    slices.extend(title.lines.into_iter().map(|line| Slice::of_line(line, 0.0)));

    let drawn = setting.structure.node(around, Role::Figure);
    setting.structure.nodes[drawn].alternative = Some(alternative(figure));
    let content = Owner::Content(setting.structure.content(drawn));

    let node = setting.structure.node(around, Role::Caption);
    let look = Look::new(theme.scale.small, theme.palette.muted).divided();
    let owners = own(&mut setting.structure, node, &figure.caption);
    let aside = matches!(figure.chart, Chart::Ordination { .. }) && measure >= ASIDE;
    let wide = if aside { measure * 0.62 } else { measure };
    let words = if aside { measure - wide - theme.steps(4.0) } else { measure };
    let width = (theme.scale.small.size * 54.0).min(words);
    let caption = set(setting, &figure.caption, &owners, look, width, Edge::Start);

    let drawing = chart::draw(&figure.chart, wide, theme, setting.fonts, setting.decimal);
    let lines = slices.iter().map(|slice| slice.height).sum::<f32>() + caption.height();
    let room = capacity(setting) - lines - theme.steps(8.0);
    let drawing = if drawing.height > room { scaled(drawing, room) } else { drawing };
    let area = Rect::sized(0.0, 0.0, drawing.width, drawing.height);
    let mut drawn = Slice {
        before: theme.steps(1.5),
        height: drawing.height,
        after: theme.steps(1.5),
        items: drawing_items(setting, drawing, (0.0, 0.0), content),
        figures: vec![(drawn, area)],
        floats: true,
        shrinks: true,
        ..Slice::default()
    };
    if aside && caption.height() <= drawn.height {
        // Beside a map there is room for what to see in it.
        caption.place((measure - words, 0.0), &mut drawn.items, &mut drawn.links);
        slices.push(drawn);
    } else {
        slices.push(drawn);
        slices.extend(caption.lines.into_iter().map(|line| Slice::of_line(line, 0.0)));
    }

    if let Some(first) = slices.first_mut() {
        first.before = theme.steps(3.0);
        first.anchors.extend(figure.anchor.clone());
    }
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(3.0);
    }
    let room = capacity(setting);
    together(&mut slices, room);
    slices
}
