//! Change: whether a result differs from the one before by more than expected, in words.

use crate::reasons::why;
use crate::series::{Entry, Series};
use crate::{Context, Span, print};
use zonula_analysis::ChangeClass;
use zonula_model::Date;

/// What may be said of the latest result against the one before.
pub(crate) enum Verdict {
    /// Beyond the expected variation.
    Beyond {
        /// The day of the earlier result.
        since: Date,
        /// The earlier result, printed.
        from: String,
        /// Upwards.
        rise: bool,
    },
    /// Within the expected variation.
    Within,
    /// No class, for this reason in words.
    NotInterpretable {
        /// The reason in words.
        why: String,
    },
}

/// Judges the latest result against the one before; `None` where there is none before.
pub(crate) fn of(context: &Context<'_>, series: &Series<'_>) -> Option<Verdict> {
    let change = series.latest().finding?.change.as_ref()?;
    Some(match change.class {
        ChangeClass::Rise | ChangeClass::Fall => Verdict::Beyond {
            since: change.since,
            from: before(series)
                .map(|entry| print::result_line(context, &entry))
                .unwrap_or_default(),
            rise: change.class == ChangeClass::Rise,
        },
        ChangeClass::WithinVariation => Verdict::Within,
        ChangeClass::NotInterpretable(reason) => {
            Verdict::NotInterpretable { why: why(context, reason) }
        }
    })
}

/// Returns the result before the latest.
pub(crate) fn before<'a>(series: &Series<'a>) -> Option<Entry<'a>> {
    series.entries.iter().rev().nth(1).copied()
}

/// Prints the result before the latest, with its day.
pub(crate) fn previous(context: &Context<'_>, series: &Series<'_>) -> Vec<Span> {
    let Some(before) = before(series) else {
        return vec![Span::muted(context.words("previous-none"))];
    };
    let value = print::result_line(context, &before);
    let day = match before.day() {
        Some(day) => context.locale.date_short(day),
        None => context.words("date-not-stated"),
    };
    vec![Span::plain(value), Span::plain(" "), Span::muted(day)]
}

/// Prints the class: words with a symbol, never a symbol alone.
pub(crate) fn class(context: &Context<'_>, series: &Series<'_>) -> Vec<Span> {
    match of(context, series) {
        None => vec![Span::muted(context.words("change-none"))],
        Some(Verdict::Beyond { rise: true, .. }) => {
            vec![Span::strong(context.words("change-rise"))]
        }
        Some(Verdict::Beyond { rise: false, .. }) => {
            vec![Span::strong(context.words("change-fall"))]
        }
        Some(Verdict::Within) => vec![Span::plain(context.words("change-within"))],
        // The reason stands once for all in what could not be assessed, not in every row.
        Some(Verdict::NotInterpretable { .. }) => {
            vec![Span::muted(context.words("change-not-interpretable"))]
        }
    }
}
