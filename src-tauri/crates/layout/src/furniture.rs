//! Furniture: letterhead, header and footer.

use zonula_report::{Brand, Furniture, Span};

use crate::drawing::Cut;
use crate::page::{Artifact, Owner, Page, Placed, Rect};
use crate::picture;
use crate::structure::{Role, Structure};
use crate::text::{Edge, Look, Setting, natural_width, own, set, set_plain};

/// The logo's greatest width and height in points.
const LOGO: (f32, f32) = (170.0, 44.0);

/// The same for further logos, which step back behind the clinic's own.
const FURTHER: (f32, f32) = (96.0, 34.0);

/// Between logos, in points.
const BETWEEN: f32 = 14.0;

/// How far from the upper edge the letterhead begins.
const LETTERHEAD: f32 = 38.0;

/// How high the draft banner is.
const BANNER: f32 = 20.0;

/// The letterhead of page 1.
pub(crate) struct Letterhead {
    pub items: Vec<Placed>,
    pub bottom: f32,
}

/// Sets the clinic's logo, name and lines.
pub(crate) fn letterhead(setting: &mut Setting<'_>, brand: &Brand) -> Letterhead {
    let theme = setting.theme;
    let (left, right) = (theme.margins[3], theme.page.0 - theme.margins[1]);
    let mut head = Letterhead { items: Vec::new(), bottom: LETTERHEAD };
    let mut x = left;
    for (at, logo) in brand.logos.iter().enumerate() {
        let (wide, high) = if at == 0 { LOGO } else { FURTHER };
        // The other half is the letterhead's.
        let wide = wide.min(left + theme.measure() * 0.5 - x);
        let words = [&logo.alternative, &brand.name];
        let words = words.into_iter().find(|words| !words.trim().is_empty());
        let words = words.map_or("", String::as_str);
        // Further logos stand in the middle of the first one's height.
        let middle = (at > 0).then_some(LETTERHEAD + LOGO.1 / 2.0);
        let Some(placed) =
            picture::placed(setting, (&logo.bytes, words), (wide, high), Structure::ROOT)
        else {
            continue;
        };
        let top = middle.map_or(LETTERHEAD, |middle| middle - placed.area.height() / 2.0);
        head.items.extend(placed.items.into_iter().map(|item| item.moved((x, top))));
        let area = placed.area.moved((x, top));
        setting.structure.nodes[placed.node].bounds = Some((0, area));
        head.bottom = head.bottom.max(area.bottom);
        x = area.right + BETWEEN;
    }
    let has_logo = x > left;
    let lines = Look::new(theme.scale.furniture, theme.palette.muted);
    let mut y = LETTERHEAD;
    if has_logo {
        let name = Look::new(theme.scale.headings[2], theme.palette.ink).strong();
        y += said(setting, &mut head, &brand.name, name, (right, y), Edge::End);
    } else {
        // The name stands in for the logo.
        let name = Look::new(theme.scale.headings[1], theme.palette.accent).strong();
        let height = said(setting, &mut head, &brand.name, name, (left, y), Edge::Start);
        head.bottom = head.bottom.max(y + height);
    }
    for line in &brand.letterhead {
        y += said(setting, &mut head, line, lines, (right, y), Edge::End);
    }
    head.bottom = head.bottom.max(y);
    head
}

/// Sets a paragraph of the letterhead that begins or ends at a place; returns its height.
fn said(
    setting: &mut Setting<'_>,
    head: &mut Letterhead,
    text: &str,
    look: Look,
    (x, y): (f32, f32),
    edge: Edge,
) -> f32 {
    let node = setting.structure.node(Structure::ROOT, Role::Paragraph);
    let spans = [Span::plain(text)];
    let owners = own(&mut setting.structure, node, &spans);
    let width = setting.theme.measure() * 0.48;
    let words = set(setting, &spans, &owners, look, width, edge);
    let height = words.height();
    let left = if edge == Edge::End { x - width } else { x };
    words.place((left, y), &mut head.items, &mut Vec::new());
    height
}

/// Returns where the first page's blocks begin below the letterhead.
pub(crate) fn first_top(setting: &mut Setting<'_>, furniture: &Furniture, bottom: f32) -> f32 {
    let theme = setting.theme;
    let strip = header_items(setting, furniture);
    bottom + theme.steps(3.0) + strip.height + theme.steps(6.0)
}

/// Puts header, footer and banner on each page.
pub(crate) fn furnish(
    setting: &mut Setting<'_>,
    furniture: &Furniture,
    pages: &mut [Page],
    letterhead_bottom: f32,
) {
    let theme = setting.theme;
    let count = pages.len();
    let strip = header_items(setting, furniture);
    for (at, page) in pages.iter_mut().enumerate() {
        let top = if at == 0 {
            letterhead_bottom + theme.steps(3.0)
        } else {
            theme.margins[0] - theme.steps(5.0) - strip.height
        };
        let mut items: Vec<Placed> =
            strip.items.iter().map(|item| item.clone().moved((0.0, top))).collect();
        if let Some(draft) = &furniture.draft {
            items.append(&mut banner(setting, draft));
        }
        items.append(&mut page.items);
        items.append(&mut footer(setting, furniture, at + 1, count));
        page.items = items;
    }
}

struct Strip {
    items: Vec<Placed>,
    height: f32,
}

/// The line that names patient and report, y from 0.
fn header_items(setting: &mut Setting<'_>, furniture: &Furniture) -> Strip {
    let theme = setting.theme;
    let (left, measure) = (theme.margins[3], theme.measure());
    let owner = Owner::Artifact(Artifact::Header);
    let look = Look::new(theme.scale.furniture, theme.palette.muted).tabular();
    let name = Look { rgb: theme.palette.ink, ..look }.strong();
    let who = set_plain(setting, &furniture.patient, owner, name, measure * 0.64, Edge::Start);
    let name_width = who.lines.first().map_or(0.0, |line| line.width);
    let ids = [Span::plain(&furniture.identifiers)];
    let ids_width = natural_width(setting, &ids, look);
    let gap = theme.steps(3.0);
    // Beside the name where there is room for all of it, else below.
    let one_line = who.lines.len() == 1 && name_width + gap + ids_width <= measure * 0.64;
    let at = if one_line { (name_width + gap, 0.0) } else { (0.0, who.height()) };
    let which =
        set_plain(setting, &furniture.identifiers, owner, look, measure * 0.64, Edge::Start);
    let what = set_plain(setting, &furniture.report, owner, look, measure * 0.34, Edge::End);
    let height = who.height().max(at.1 + which.height()).max(what.height()) + theme.steps(1.25);
    let mut items = Vec::new();
    who.place((left, 0.0), &mut items, &mut Vec::new());
    which.place((left + at.0, at.1), &mut items, &mut Vec::new());
    what.place((left + measure * 0.66, 0.0), &mut items, &mut Vec::new());
    items.push(
        Placed::rule(left, left + measure, height, theme.table.hairline, theme.palette.rule)
            .as_artifact(Artifact::Header),
    );
    Strip { items, height }
}

fn footer(
    setting: &mut Setting<'_>,
    furniture: &Furniture,
    page: usize,
    pages: usize,
) -> Vec<Placed> {
    let theme = setting.theme;
    let (left, measure) = (theme.margins[3], theme.measure());
    let top = theme.page.1 - theme.margins[2] + theme.steps(4.0);
    let owner = Owner::Artifact(Artifact::Footer);
    let look = Look::new(theme.scale.furniture, theme.palette.muted).tabular();
    let number = furniture
        .page_of
        .replace("{page}", &page.to_string())
        .replace("{pages}", &pages.to_string());
    let mut items = Vec::new();
    let words = set_plain(setting, &furniture.footer, owner, look, measure * 0.78, Edge::Start);
    words.place((left, top), &mut items, &mut Vec::new());
    let number = set_plain(setting, &number, owner, look, measure * 0.2, Edge::End);
    number.place((left + measure * 0.8, top), &mut items, &mut Vec::new());
    items
}

fn banner(setting: &mut Setting<'_>, draft: &str) -> Vec<Placed> {
    let theme = setting.theme;
    let area = Rect::sized(0.0, 0.0, theme.page.0, BANNER);
    let owner = Owner::Artifact(Artifact::Header);
    let look =
        Look { cut: Cut::Semibold, ..Look::new(theme.scale.furniture, theme.palette.attention) };
    let mut items = vec![Placed::panel(area, theme.palette.panel).as_artifact(Artifact::Header)];
    let words = set_plain(setting, draft, owner, look, theme.measure(), Edge::Centre);
    let top = (BANNER - words.height()) / 2.0;
    words.place((theme.margins[3], top), &mut items, &mut Vec::new());
    items
}
