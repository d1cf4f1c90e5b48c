//! Furniture: letterhead, header and footer.

use std::sync::Arc;

use zonula_report::{Brand, Furniture, Span};

use crate::drawing::Cut;
use crate::notice::Notice;
use crate::page::{Artifact, Item, Owner, Page, Picture, Placed, Rect};
use crate::structure::{Role, Structure};
use crate::text::{Edge, Look, Setting, own, set, set_plain};

/// The logo's greatest width and height in points.
const LOGO: (f32, f32) = (170.0, 44.0);

/// How far from the upper edge the letterhead begins.
const LETTERHEAD: f32 = 38.0;

/// How high the draft banner is.
const BANNER: f32 = 20.0;

/// The letterhead of page 1.
pub(crate) struct Letterhead {
    pub items: Vec<Placed>,
    pub bottom: f32,
    pub logo: Option<Picture>,
}

/// Sets the clinic's logo, name and lines.
pub(crate) fn letterhead(setting: &mut Setting<'_>, brand: &Brand) -> Letterhead {
    let theme = setting.theme;
    let (left, right) = (theme.margins[3], theme.page.0 - theme.margins[1]);
    let mut head = Letterhead { items: Vec::new(), bottom: LETTERHEAD, logo: None };
    if let Some(png) = &brand.logo {
        match pixels(png) {
            Some(pixels) => {
                let node = setting.structure.node(Structure::ROOT, Role::Figure);
                setting.structure.nodes[node].alternative = Some(brand.logo_alternative.clone());
                let owner = Owner::Content(setting.structure.content(node));
                let (wide, high) = (pixels.0 as f32, pixels.1 as f32);
                let factor = (LOGO.0 / wide).min(LOGO.1 / high);
                let area = Rect::sized(left, LETTERHEAD, wide * factor, high * factor);
                head.items.push(Placed { owner, item: Item::Picture(area), within: None });
                head.bottom = area.bottom;
                setting.structure.nodes[node].bounds = Some((0, area));
                head.logo = Some(Picture { png: Arc::from(png.as_slice()), pixels });
            }
            None => {
                setting.notices.insert(Notice::LogoUnreadable);
            }
        }
    }
    let name = Look::new(theme.scale.headings[2], theme.palette.ink).strong();
    let lines = Look::new(theme.scale.furniture, theme.palette.muted);
    let width = (right - left) * 0.55;
    let mut y = LETTERHEAD;
    let named = std::iter::once((brand.name.as_str(), name));
    for (text, look) in named.chain(brand.letterhead.iter().map(|line| (line.as_str(), lines))) {
        let node = setting.structure.node(Structure::ROOT, Role::Paragraph);
        let spans = [Span::plain(text)];
        let owners = own(&mut setting.structure, node, &spans);
        let words = set(setting, &spans, &owners, look, width, Edge::End);
        let height = words.height();
        words.place((right - width, y), &mut head.items, &mut Vec::new());
        y += height;
    }
    head.bottom = head.bottom.max(y);
    head
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
    let name = Span::strong(&furniture.patient);
    let spans = [name, Span::plain(format!("   {}", furniture.identifiers.replace(' ', "\u{a0}")))];
    let spans = spans.map(|span| Span { text: span.text.replace("   ", "\u{2003}"), ..span });
    let owners = [crate::text::SpanOwner { owner, link: None }; 2];
    let ink = Look { rgb: theme.palette.ink, ..look };
    let who = set(setting, &spans, &owners, ink, measure * 0.66, Edge::Start);
    let what = set_plain(setting, &furniture.report, owner, look, measure * 0.32, Edge::End);
    let height = who.height().max(what.height()) + theme.steps(1.25);
    let mut items = Vec::new();
    who.place((left, 0.0), &mut items, &mut Vec::new());
    what.place((left + measure * 0.68, 0.0), &mut items, &mut Vec::new());
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

/// Reads the size of a PNG picture, and that it is one.
fn pixels(png: &[u8]) -> Option<(u32, u32)> {
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().ok()?;
    let info = reader.info();
    (info.width > 0 && info.height > 0).then_some((info.width, info.height))
}
