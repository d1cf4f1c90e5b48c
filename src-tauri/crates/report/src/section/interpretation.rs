//! Interpretation: what a practitioner accepted or wrote, and nothing else.

use crate::citation::cite;
use crate::{Block, Context, Options, Prominence, Section, Span, reasons};

/// Accepted statements.
pub(crate) struct Interpretation;

impl Section for Interpretation {
    fn id(&self) -> &'static str {
        "interpretation"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        if options.records_only {
            return None;
        }
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: context.words("interpretation-title"),
            anchor: Some("interpretation".to_owned()),
        }];
        if context.statements.is_empty() {
            let none = context.locale.rich("interpretation-none", &[]);
            blocks.push(Block::Paragraph(Prominence::Body, none));
            return Some(blocks);
        }
        let intro = context.locale.rich("interpretation-intro", &[]);
        blocks.push(Block::Paragraph(Prominence::Body, intro));
        let items = context.statements.iter().map(|statement| {
            let mut spans = vec![Span::plain(&statement.text)];
            spans.extend(cite(context, &statement.citations));
            let by = ("by", statement.accepted_by.clone().into());
            let origin = match statement.grade {
                Some(grade) => {
                    let grade = reasons::grade(context, grade);
                    context.locale.say("statement-graded", &[by, ("grade", grade.into())])
                }
                None => context.locale.say("statement-own", &[by]),
            };
            spans.push(Span::plain(" "));
            spans.push(Span::muted(origin));
            if statement.orientation {
                spans.push(Span::plain(" "));
                spans.push(Span::muted(context.words("statement-orientation")));
            }
            let beside = [
                ("statement-next", &statement.check_next),
                ("statement-cautions", &statement.cautions),
            ];
            for (id, text) in beside {
                let Some(text) = text else { continue };
                spans.push(Span::plain(" "));
                spans.extend(context.locale.rich(id, &[("text", text.clone().into())]));
            }
            spans
        });
        blocks.push(Block::List(items.collect()));
        Some(blocks)
    }
}
