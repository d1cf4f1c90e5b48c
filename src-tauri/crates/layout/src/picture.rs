//! Pictures of the brand on the page: logos and signature.

use zonula_report::{BrandPicture, Span};

use crate::flow::{Slice, together};
use crate::logo::Logo;
use crate::notice::Notice;
use crate::page::{Item, Owner, Placed, Rect};
use crate::place::{drawing_items, scaled};
use crate::structure::{NodeId, Role};
use crate::text::{Edge, Look, Setting, own, set};

/// A signature's greatest width and height in points.
const SIGNATURE: (f32, f32) = (150.0, 44.0);

/// The width in points of the rule that is signed on.
const SIGNED_ON: f32 = 190.0;

/// A picture with its upper left corner at the origin.
pub(crate) struct PlacedPicture {
    pub items: Vec<Placed>,
    pub area: Rect,
    pub node: NodeId,
}

/// Places a picture with its words in a box that it fits; nothing, with a notice, where it cannot be
/// used.
pub(crate) fn placed(
    setting: &mut Setting<'_>,
    (bytes, alternative): (&[u8], &str),
    (wide, high): (f32, f32),
    parent: NodeId,
) -> Option<PlacedPicture> {
    let logo = match setting.fonts.picture(bytes) {
        Ok(logo) => logo,
        Err(error) => {
            setting.notices.insert(Notice::PictureUnreadable(error.to_string()));
            return None;
        }
    };
    let node = setting.structure.node(parent, Role::Figure);
    setting.structure.nodes[node].alternative = Some(alternative.to_owned());
    let owner = Owner::Content(setting.structure.content(node));
    let size = logo.size();
    let factor = (wide / size.0).min(high / size.1);
    let area = Rect::sized(0.0, 0.0, size.0 * factor, size.1 * factor);
    let items = match logo {
        Logo::Drawn(drawing) => {
            let drawing = scaled(drawing, area.height());
            drawing_items(setting, drawing, (0.0, 0.0), owner)
        }
        Logo::Pixels(picture) => {
            setting.pictures.push(picture);
            let item = Item::Picture(setting.pictures.len() - 1, area);
            vec![Placed { owner, item, within: None }]
        }
    };
    Some(PlacedPicture { items, area, node })
}

/// Sets a signature on its rule, with who signed below.
pub(crate) fn signature(
    setting: &mut Setting<'_>,
    picture: &BrandPicture,
    words: &[Span],
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let mut slices = Vec::new();
    let hand = (picture.bytes.as_slice(), picture.alternative.as_str());
    if let Some(drawn) = placed(setting, hand, SIGNATURE, parent) {
        let height = drawn.area.height() + theme.steps(0.5);
        let mut items = drawn.items;
        let (width, ink) = (theme.table.hairline, theme.palette.muted);
        items.push(Placed::rule(0.0, SIGNED_ON, height, width, ink));
        let figures = vec![(drawn.node, drawn.area)];
        slices.push(Slice { height, items, figures, ..Slice::default() });
    }
    let node = setting.structure.node(parent, Role::Paragraph);
    let owners = own(&mut setting.structure, node, words);
    let look = Look::new(theme.scale.small, theme.palette.muted);
    let lines = set(setting, words, &owners, look, theme.measure(), Edge::Start).lines;
    slices.extend(lines.into_iter().map(|line| Slice::of_line(line, 0.0)));
    if let Some(first) = slices.first_mut() {
        first.before = theme.steps(5.0);
    }
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(4.0);
    }
    let room = crate::block::capacity(setting);
    together(&mut slices, room);
    slices
}
