//! Values to look at, for the patient: those outside their interval, on their number lines.

use super::results::{line, remarks, specimen_line};
use crate::series::{self, Series};
use crate::{Align, Block, Cell, Column, Context, Options, Prominence, Row, Section, Table, print};
use zonula_model::{Audience, Specimen};

/// The number lines that need attention.
pub(crate) struct Attention;

impl Section for Attention {
    fn id(&self) -> &'static str {
        "attention"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let all = series::of(context);
        if all.is_empty() {
            return None;
        }
        let heading = Block::Heading {
            level: 1,
            text: context.words("plain-attention"),
            anchor: Some("attention".to_owned()),
        };
        let outside: Vec<&Series<'_>> =
            all.iter().filter(|series| series.latest().outside()).collect();
        let within = all.len() - outside.len();
        let arguments = [("outside", outside.len().into()), ("others", within.into())];
        let intro = context.locale.rich("plain-attention-intro", &arguments);
        let mut blocks = vec![heading, Block::Paragraph(Prominence::Body, intro)];
        if !outside.is_empty() {
            blocks.push(Block::Table(table(context, &outside, options)));
            let legend = context.locale.rich("plain-attention-legend", &[]);
            blocks.push(Block::Paragraph(Prominence::Small, legend));
        }
        Some(blocks)
    }
}

fn table(context: &Context<'_>, outside: &[&Series<'_>], options: &Options) -> Table {
    let mut by_specimen: Vec<(&Specimen, Vec<&Series<'_>>)> = Vec::new();
    for series in outside {
        let specimen = series.latest().specimen;
        match by_specimen.iter_mut().find(|(own, _)| own.id == specimen.id) {
            Some((_, list)) => list.push(series),
            None => by_specimen.push((specimen, vec![series])),
        }
    }
    let mut rows = Vec::new();
    for (specimen, list) in by_specimen {
        rows.push(Row::Group(specimen_line(context, specimen)));
        for series in list {
            let latest = series.latest();
            rows.push(Row::Cells(vec![
                Cell::text(&series.name),
                Cell::spans(print::result(context, &latest)),
                Cell::spans(print::flag(context, latest.interpretation())),
                line(context, series, &latest),
                Cell::spans(print::interval(context, &latest)),
            ]));
            rows.extend(remarks(context, series, Audience::Patient, options).map(Row::Remark));
        }
    }
    Table {
        anchor: None,
        caption: None,
        columns: vec![
            Column::new(context.words("plain-column-value"), Align::Start, 3.2),
            Column::new(context.words("plain-column-result"), Align::Decimal, 2.2),
            Column::new(context.words("column-flag"), Align::Start, 0.9),
            Column::new(context.words("plain-column-line"), Align::Start, 3.4),
            Column::new(context.words("plain-column-interval"), Align::Start, 2.4),
        ],
        rows,
        small: false,
    }
}
