//! Reports: sentences, tables and charts from findings, in one language.
//!
//! Knows sections, templates and languages; knows no font, colour or millimetre.

pub mod block;
pub mod brand;
mod change;
pub mod chart;
mod citation;
mod claims;
mod context;
mod csv;
mod domain;
mod facts;
mod knowledge;
mod leave_out;
mod locale;
mod missing;
mod print;
pub mod reading;
mod reasons;
mod section;
mod series;
mod template;
mod text;
mod unit;
mod visit;
mod words;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod translations;

pub use block::{
    Align, Attachment, Block, Brand, BrandPicture, Cell, Column, Figure, Furniture, Graphic, Link,
    NoteKind, Prominence, Report, Row, Span, Table, Tile, Tone,
};
pub use brand::{BrandError, BrandFile};
pub use chart::Chart;
pub use context::{AcceptedStatement, Context, ReleaseState, Replaced};
pub use facts::facts;
pub use locale::{Locale, LocaleError};
pub use section::{SECTIONS, Section};
pub use template::{Options, Template, TemplateError};
pub use text::text;
pub use unit::pretty as printed_unit;
pub use visit::texts;

use rayon::prelude::*;
use thiserror::Error;

/// Why a report was not composed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ComposeError {
    /// The template names a section that does not exist.
    #[error("template `{template}` names the section `{section}`, which does not exist")]
    NoSection {
        /// The template.
        template: String,
        /// What it names.
        section: String,
    },
    /// A text makes a claim that no report may make.
    #[error("the report would say `{claim}`, which no report may claim")]
    BannedClaim {
        /// The words that are banned.
        claim: String,
    },
}

/// Composes a report: the template's sections in order, citations numbered, references at the end.
///
/// Texts that people typed (the question, statements) are checked for banned claims like all others.
pub fn compose(template: &Template, context: &Context<'_>) -> Result<Report, ComposeError> {
    compose_and(template, context, |_| ()).map(|(report, ())| report)
}

/// Composes a report, and does something with it while its texts are searched for banned claims.
///
/// What came of it is handed out only with a report that makes none.
pub fn compose_and<T: Send>(
    template: &Template,
    context: &Context<'_>,
    then: impl FnOnce(&Report) -> T + Send,
) -> Result<(Report, T), ComposeError> {
    let report = composed(template, context)?;
    let (done, claim) = rayon::join(|| then(&report), || claims::first(context, &report));
    match claim {
        Some(claim) => Err(ComposeError::BannedClaim { claim }),
        None => Ok((report, done)),
    }
}

/// Composes a report whose texts nobody has searched yet.
fn composed(template: &Template, context: &Context<'_>) -> Result<Report, ComposeError> {
    let sections = template.sections.iter().map(|id| {
        SECTIONS.iter().find(|section| section.id() == id).ok_or_else(|| ComposeError::NoSection {
            template: template.id.clone(),
            section: id.clone(),
        })
    });
    let sections: Vec<_> = sections.collect::<Result<_, _>>()?;
    // No section needs to know of another.
    let one = |section: &&dyn Section| section.compose(context, &template.options);
    let (composed, attachments) =
        rayon::join(|| sections.into_par_iter().map(one).collect::<Vec<_>>(), || csv::all(context));
    let mut blocks: Vec<Block> = composed.into_iter().flatten().flatten().collect();
    blocks.extend(signature(context));
    let cited = citation::number(context, &mut blocks);
    blocks.extend(citation::list(context, &cited));
    if !context.left_out.is_empty() {
        leave_out::mend_links(&mut blocks);
    }
    if let Some(disclaimer) = &context.brand.disclaimer {
        blocks.push(Block::Note(NoteKind::Information, vec![Span::plain(disclaimer)]));
    }
    blocks.extend(context.seal.clone());
    Ok(Report {
        language: context.locale.tag().to_owned(),
        title: title(context),
        decimal: context.locale.decimal(),
        furniture: furniture(context),
        brand: context.brand.clone(),
        blocks,
        attachments,
    })
}

/// The signature of a released report; a draft bears none, whatever the brand has.
fn signature(context: &Context<'_>) -> Option<Block> {
    let picture = context.brand.signature.clone()?;
    let released = matches!(context.release, ReleaseState::Released { .. });
    let words = || vec![Span::plain(words::release(context))];
    released.then(|| Block::Signature { picture, words: words() })
}

/// The document's title: what it is, whose, which number.
fn title(context: &Context<'_>) -> String {
    let arguments = [
        ("patient", context.record.patient.name.clone().into()),
        ("number", context.number.clone().into()),
    ];
    context.locale.say("document-title", &arguments)
}

/// What every page bears.
fn furniture(context: &Context<'_>) -> Furniture {
    let locale = context.locale;
    let patient = &context.record.patient;
    let identifiers =
        [("born", locale.date(patient.born).into()), ("number", patient.number.clone().into())];
    let report = match &context.replaces {
        Some(replaced) => locale.say(
            "furniture-report-amended",
            &[
                ("report", words::report_number(context).into()),
                ("number", replaced.number.clone().into()),
                ("version", replaced.version.into()),
            ],
        ),
        None => locale.say("furniture-report", &[("report", words::report_number(context).into())]),
    };
    let placeholders = [("page", "{page}".into()), ("pages", "{pages}".into())];
    Furniture {
        patient: patient.name.clone(),
        identifiers: locale.say("furniture-identifiers", &identifiers),
        report,
        page_of: locale.say("furniture-page", &placeholders),
        draft: (context.release == ReleaseState::Draft).then(|| context.words("furniture-draft")),
        footer: context.brand.footer.clone(),
    }
}
