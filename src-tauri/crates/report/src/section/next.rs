//! What to talk about next, for the patient: from what stands out and what nobody looked at.

use crate::missing;
use crate::section::cover::red_flags;
use crate::series;
use crate::{Block, Context, Options, Prominence, Section, Span};
use zonula_catalog::Grade;

/// Questions for the next conversation.
pub(crate) struct Next;

impl Section for Next {
    fn id(&self) -> &'static str {
        "next"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        // What to talk about follows from what findings mean.
        if options.records_only {
            return None;
        }
        let all = series::of(context);
        let locale = context.locale;
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: context.words("plain-next"),
            anchor: Some("next".to_owned()),
        }];
        if !context.statements.is_empty() {
            let by = context.statements.iter().map(|statement| {
                let doubt = match statement.grade {
                    Some(Grade::Low | Grade::VeryLow) => "plain-statement-uncertain",
                    _ => "plain-statement",
                };
                let arguments = [("by", statement.accepted_by.clone().into())];
                vec![
                    Span::plain(&statement.text),
                    Span::plain(" "),
                    Span::muted(locale.say(doubt, &arguments)),
                ]
            });
            let intro = locale.rich("plain-statements", &[]);
            blocks.push(Block::Paragraph(Prominence::Body, intro));
            blocks.push(Block::List(by.collect()));
        }
        let mut items: Vec<Vec<Span>> = red_flags(context)
            .into_iter()
            .map(|symptom| locale.rich("plain-next-symptom", &[("symptom", symptom.into())]))
            .collect();
        let outside = all.iter().filter(|series| series.latest().outside());
        let names: Vec<String> = outside.map(|series| series.name.clone()).collect();
        if !names.is_empty() {
            let arguments = [("names", names.join(", ").into()), ("count", names.len().into())];
            items.push(locale.rich("plain-next-results", &arguments));
        }
        let open = missing::unchecked(context, &all).into_iter().map(|(what, analytes)| {
            locale.rich(
                "plain-next-unchecked",
                &[("what", what.into()), ("analytes", analytes.into())],
            )
        });
        items.extend(open);
        if !context.findings.symptoms.is_empty() {
            items.push(locale.rich("plain-next-diary", &[]));
        }
        items.push(locale.rich("plain-next-medicines", &[]));
        blocks.push(Block::Paragraph(Prominence::Body, locale.rich("plain-next-intro", &[])));
        blocks.push(Block::List(items));
        let missing = missing::items(context, &all, options);
        let names: Vec<String> = missing.into_iter().filter_map(|item| item.plain).collect();
        if !names.is_empty() {
            let text = locale.rich("plain-not-assessed", &[("names", names.join(", ").into())]);
            blocks.push(Block::Paragraph(Prominence::Body, text));
        }
        blocks.push(Block::Paragraph(Prominence::Small, locale.rich("plain-how-made", &[])));
        Some(blocks)
    }
}
