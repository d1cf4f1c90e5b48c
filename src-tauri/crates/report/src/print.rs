//! Prints results: value, flag, interval and change in the words of the tables.

use crate::citation::cite;
use crate::locale::{NO_BREAK, written_digits};
use crate::reasons::Reason;
use crate::series::Entry;
use crate::{Context, Span, unit};
use zonula_model::{Comparator, Interpretation, IntervalSource, ReferenceInterval, Value};

/// Prints a result as its file wrote it; a converted one first in the unit of the catalogue, with
/// what was written beside it.
pub(crate) fn result(context: &Context<'_>, entry: &Entry<'_>) -> Vec<Span> {
    let observation = entry.observation;
    let written = &observation.written;
    let as_written = match &written.unit {
        Some(unit) => format!("{}{NO_BREAK}{unit}", written.value),
        None => written.value.clone(),
    };
    let Value::Quantity { comparator, number, unit } = &observation.value else {
        return vec![Span::strong(as_written)];
    };
    if observation.conversion.is_some() {
        let digits = written_digits(&written.value).unwrap_or(3).max(1);
        let unit = unit.as_ref().map(|unit| unit::pretty(unit.ucum())).unwrap_or_default();
        return vec![
            Span::strong(format!(
                "{}{}",
                sign(*comparator),
                context.locale.significant(*number, digits)
            )),
            Span::plain(format!("{NO_BREAK}{unit}")),
            Span::plain(" "),
            Span::muted(context.locale.say("result-as-written", &[("value", as_written.into())])),
        ];
    }
    let mut spans = vec![Span::strong(&written.value)];
    match &written.unit {
        Some(unit) => spans.push(Span::plain(format!("{NO_BREAK}{unit}"))),
        None if unit.is_none() => {
            spans.push(Span::plain(" "));
            spans.push(Span::muted(context.words("result-unit-not-stated")));
        }
        None => {}
    }
    spans
}

/// Prints a result in one line of words: for tiles, lists and other texts.
pub(crate) fn result_line(context: &Context<'_>, entry: &Entry<'_>) -> String {
    let observation = entry.observation;
    match &observation.value {
        Value::Quantity { comparator, number, unit: Some(unit) }
            if observation.conversion.is_some() =>
        {
            let digits = written_digits(&observation.written.value).unwrap_or(3).max(1);
            let number = context.locale.significant(*number, digits);
            format!("{}{number}{NO_BREAK}{}", sign(*comparator), unit::pretty(unit.ucum()))
        }
        _ => match &observation.written.unit {
            Some(unit) => format!("{}{NO_BREAK}{unit}", observation.written.value),
            None => observation.written.value.clone(),
        },
    }
}

/// Prints a comparator as a typesetter would.
pub(crate) fn sign(comparator: Option<Comparator>) -> &'static str {
    match comparator {
        None => "",
        Some(Comparator::Less) => "<",
        Some(Comparator::LessOrEqual) => "≤",
        Some(Comparator::Greater) => ">",
        Some(Comparator::GreaterOrEqual) => "≥",
    }
}

/// Prints the flag: letter, symbol and weight, never colour alone.
pub(crate) fn flag(context: &Context<'_>, interpretation: Option<Interpretation>) -> Vec<Span> {
    match interpretation {
        Some(Interpretation::High) => vec![Span::strong(context.words("flag-high"))],
        Some(Interpretation::Low) => vec![Span::strong(context.words("flag-low"))],
        Some(Interpretation::Undecided) => vec![Span::plain(context.words("flag-undecided"))],
        Some(Interpretation::Within) => vec![Span::muted(context.words("flag-within"))],
        Some(Interpretation::NotClassified(_)) | None => {
            vec![Span::muted(context.words("flag-not-classified"))]
        }
    }
}

/// Prints the interval and whose it is, or why the result was compared with none.
pub(crate) fn interval(context: &Context<'_>, entry: &Entry<'_>) -> Vec<Span> {
    let interval = entry.finding.and_then(|finding| finding.interval.as_ref());
    let mut spans = Vec::new();
    match (interval, &entry.observation.interval, &entry.observation.written.interval) {
        (Some(interval), ..) => {
            let own = matches!(interval.source, IntervalSource::Laboratory(_));
            // Unconverted, the laboratory's own spelling is the most exact one.
            let spelt = entry.observation.written.interval.as_ref();
            match spelt.filter(|_| own && entry.observation.conversion.is_none()) {
                Some(spelt) => spans.push(Span::plain(spelt)),
                None => spans.push(Span::plain(limits(context, interval))),
            }
            spans.push(Span::plain(" "));
            spans.extend(whose(context, &interval.source));
        }
        (None, printed, Some(spelt)) if printed.is_some() || !spelt.trim().is_empty() => {
            spans.push(Span::plain(spelt));
            spans.push(Span::plain(" "));
            spans.push(Span::muted(context.words("interval-laboratory")));
        }
        _ => spans.push(Span::muted(context.words("interval-none"))),
    }
    if let Some(reason) = reason(context, entry.interpretation()) {
        spans.push(Span::plain(" "));
        spans.push(Span::muted(reason));
    }
    spans
}

/// Prints the limits alone: «0.5–5.0», «≤ 50», «≥ 200».
///
/// A limit that came out of a conversion is printed to four digits; the exact one is in the data.
pub(crate) fn limits(context: &Context<'_>, interval: &ReferenceInterval) -> String {
    let locale = context.locale;
    let limit = |limit: f64| {
        let exact = locale.exact(limit);
        if exact.chars().filter(char::is_ascii_digit).count() > 6 {
            locale.significant(limit, 4)
        } else {
            exact
        }
    };
    match (interval.low, interval.high) {
        (Some(low), Some(high)) => locale
            .say("interval-between", &[("low", limit(low).into()), ("high", limit(high).into())]),
        (None, Some(high)) => locale.say("interval-up-to", &[("high", limit(high).into())]),
        (Some(low), None) => locale.say("interval-from", &[("low", limit(low).into())]),
        (None, None) => context.words("interval-none"),
    }
}

/// Prints whose limits they are; the catalogue's carry their reference.
fn whose(context: &Context<'_>, source: &IntervalSource) -> Vec<Span> {
    match source {
        IntervalSource::Laboratory(_) => vec![Span::muted(context.words("interval-laboratory"))],
        IntervalSource::Catalogue(reference) => {
            let mut spans = vec![Span::muted(context.words("interval-catalogue"))];
            let ids: Vec<String> = references_in(context, reference);
            if ids.is_empty() {
                spans.push(Span::muted(format!("{}{reference}", context.locale.colon())));
            } else {
                spans.extend(cite(context, &ids));
            }
            spans
        }
    }
}

/// Finds the ids of references in a catalogue's source text.
pub(crate) fn references_in(context: &Context<'_>, text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| context.reference(word).is_some())
        .map(str::to_owned)
        .collect()
}

/// Says why a result was not classified.
pub(crate) fn reason(
    context: &Context<'_>,
    interpretation: Option<Interpretation>,
) -> Option<String> {
    let id = match interpretation {
        Some(Interpretation::NotClassified(why)) => why.message(),
        Some(Interpretation::Undecided) => "undecided",
        None => "not-classified-no-analysis",
        Some(Interpretation::Low | Interpretation::Within | Interpretation::High) => return None,
    };
    Some(context.words(id))
}

/// Says in words what a flag's symbol says, for those who hear the report.
pub(crate) fn verdict(context: &Context<'_>, interpretation: Option<Interpretation>) -> String {
    context.words(match interpretation {
        Some(Interpretation::Low) => "verdict-low",
        Some(Interpretation::Within) => "verdict-within",
        Some(Interpretation::High) => "verdict-high",
        Some(Interpretation::Undecided) => "verdict-undecided",
        Some(Interpretation::NotClassified(_)) | None => "verdict-not-classified",
    })
}
