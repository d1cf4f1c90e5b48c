//! What this report could not assess, all of it, each with its reason.

use crate::{
    Align, Block, Cell, Column, Context, Options, Prominence, Row, Section, Table, missing,
};

/// The whole list that page 1 begins.
pub(crate) struct Missing;

impl Section for Missing {
    fn id(&self) -> &'static str {
        "missing"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let items = missing::of(context, options);
        let heading = Block::Heading {
            level: 1,
            text: context.words("missing-title"),
            anchor: Some("missing".to_owned()),
        };
        if items.is_empty() {
            let nothing = context.locale.rich("missing-nothing", &[]);
            return Some(vec![heading, Block::Paragraph(Prominence::Body, nothing)]);
        }
        let rows = items
            .into_iter()
            .map(|item| Row::Cells(vec![Cell::text(item.what), Cell::text(item.why)]));
        let table = Table {
            anchor: None,
            caption: None,
            columns: vec![
                Column::new(context.words("column-what"), Align::Start, 1.0),
                Column::new(context.words("column-why"), Align::Start, 1.0),
            ],
            rows: rows.collect(),
            small: true,
        };
        Some(vec![heading, Block::Table(table)])
    }
}
