//! A report as plain text, for golden tests and for reading without a page.

use crate::chart::Beyond;
use crate::visit::plain;
use crate::{
    Block, Cell, Chart, Graphic, Link, NoteKind, Prominence, Report, Row, Span, Table, Tone,
};
use std::fmt::Write;

/// Writes a report as text: every word, each drawing in brackets, links as `→ target`.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    let furniture = &report.furniture;
    line(&mut out, &format!("{} [{}]", report.title, report.language));
    line(
        &mut out,
        &format!("{} | {} | {}", furniture.patient, furniture.identifiers, furniture.report),
    );
    line(&mut out, &format!("{} | {}", furniture.page_of, furniture.footer));
    if let Some(draft) = &furniture.draft {
        line(&mut out, draft);
    }
    blocks(&mut out, &report.blocks);
    for attachment in &report.attachments {
        let rows = attachment.bytes.iter().filter(|&&byte| byte == b'\n').count();
        let head =
            format!("[attachment {}: {} ({rows} lines)]", attachment.name, attachment.description);
        line(&mut out, &head);
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Words with their links and styles: `*strong*`, `_taxon_`, `^1`.
fn spans(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        let text = match (span.strong, span.emphasis, span.raised) {
            (true, ..) => format!("*{}*", span.text),
            (_, true, _) => format!("_{}_", span.text),
            (.., true) => format!("^{}", span.text),
            _ => span.text.clone(),
        };
        out.push_str(&text);
        match &span.link {
            Some(Link::Uri(uri)) => _ = write!(out, " <{uri}>"),
            Some(Link::Anchor(anchor)) if !span.raised => _ = write!(out, " → {anchor}"),
            _ => {}
        }
    }
    out
}

fn blocks(out: &mut String, all: &[Block]) {
    for block in all {
        match block {
            Block::Heading { level, text, anchor } => {
                let anchor = anchor.as_ref().map(|own| format!(" {{{own}}}")).unwrap_or_default();
                line(out, &format!("\n{} {text}{anchor}", "#".repeat(usize::from(*level))));
            }
            Block::Paragraph(prominence, words) => {
                let mark = match prominence {
                    Prominence::Lead => ">> ",
                    Prominence::Body => "",
                    Prominence::Small => ".. ",
                };
                line(out, &format!("{mark}{}", spans(words)));
            }
            Block::List(items) => {
                items.iter().for_each(|item| line(out, &format!("- {}", spans(item))));
            }
            Block::Note(kind, words) => {
                let mark = match kind {
                    NoteKind::Information => "(i)",
                    NoteKind::Caution => "(!)",
                };
                line(out, &format!("{mark} {}", spans(words)));
            }
            Block::Pairs(pairs) => {
                for (name, words) in pairs {
                    line(out, &format!("{name}: {}", spans(words)));
                }
            }
            Block::Tiles(tiles) => {
                for tile in tiles {
                    let tone = match tile.tone {
                        Tone::Neutral => " ",
                        Tone::Attention => "!",
                        Tone::Missing => "–",
                    };
                    let target = match &tile.link {
                        Some(Link::Anchor(anchor)) => format!(" → {anchor}"),
                        _ => String::new(),
                    };
                    line(
                        out,
                        &format!(
                            "[{tone}] {}: {} ({}){target}",
                            tile.title, tile.value, tile.detail
                        ),
                    );
                }
            }
            Block::Table(own) => table(out, own),
            Block::Figure(figure) => {
                let anchor =
                    figure.anchor.as_ref().map(|own| format!(" {{{own}}}")).unwrap_or_default();
                line(out, &format!("[figure] {}{anchor}", plain(&figure.title)));
                chart(out, &figure.chart);
                line(out, &format!("  {}", spans(&figure.caption)));
                line(out, &format!("  alt: {}", figure.alternative));
            }
            Block::Together(inner) => blocks(out, inner),
            Block::Beside { left, right, .. } => {
                blocks(out, left);
                blocks(out, right);
            }
            Block::Signature { words, .. } => line(out, &format!("[signature] {}", spans(words))),
            Block::Place(anchor) => line(out, &format!("{{{anchor}}}")),
            Block::NewPage => line(out, "\n----- new page -----"),
        }
    }
}

fn table(out: &mut String, table: &Table) {
    if let Some(caption) = &table.caption {
        line(out, &spans(caption));
    }
    let header: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    line(out, &format!("| {} |", header.join(" | ")));
    for row in &table.rows {
        match row {
            Row::Panel { title, anchor } => {
                let anchor = anchor.as_ref().map(|own| format!(" {{{own}}}")).unwrap_or_default();
                line(out, &format!("|== {title}{anchor}"));
            }
            Row::Group(words) => line(out, &format!("|= {}", spans(words))),
            Row::Remark(words) => line(out, &format!("|  ↳ {}", spans(words))),
            Row::Cells(cells) => {
                let cells: Vec<String> = cells.iter().map(cell).collect();
                line(out, &format!("| {} |", cells.join(" | ")));
            }
        }
    }
}

fn cell(cell: &Cell) -> String {
    match &cell.graphic {
        None => spans(&cell.spans),
        Some(Graphic::NumberLine(own)) => {
            let side = |limit: Option<f64>| limit.map(|own| own.to_string()).unwrap_or_default();
            format!(
                "[{:.4}…{:.4}: {}–{} at {} previous {:?}]",
                own.scale.0,
                own.scale.1,
                side(own.low),
                side(own.high),
                own.value,
                own.previous
            )
        }
        Some(Graphic::Sparkline(own)) => {
            let values: Vec<f64> = own.points.iter().map(|(_, value)| *value).collect();
            let sign = |own: &Beyond| if own.below { '<' } else { '>' };
            let limits = own.limits.iter().map(|own| format!(" {}{:?}", sign(own), own.value));
            let limits: String = limits.collect();
            let outside = if own.outside { " outside" } else { "" };
            format!("[spark {values:?}{limits}{outside} breaks {}]", own.breaks.len())
        }
    }
}

fn chart(out: &mut String, chart: &Chart) {
    match chart {
        Chart::Distribution { rows, .. } => {
            for row in rows {
                line(out, &format!("  {}: {} own {:?}", row.label, row.reading, row.own));
            }
        }
        Chart::Stacked { series, bars, .. } => {
            let names: Vec<&str> = series.iter().map(|own| own.name.as_str()).collect();
            line(out, &format!("  series: {}", names.join(", ")));
            for bar in bars {
                let shares: Vec<String> =
                    bar.shares.iter().map(|share| format!("{share:.3}")).collect();
                line(out, &format!("  {}: {}", bar.label, shares.join(" ")));
            }
        }
        Chart::Course { rows, events, .. } => {
            for row in rows {
                line(
                    out,
                    &format!("  {}: {} points, {}", row.label, row.points.len(), row.reading),
                );
            }
            line(out, &format!("  {} events", events.len()));
        }
        Chart::HeatMap { rows, columns, cells, .. } => {
            line(out, &format!("  columns: {}", columns.join(" | ")));
            for (row, cells) in rows.iter().zip(cells) {
                let labels: Vec<String> =
                    cells.iter().map(|cell| format!("{} {:?}", cell.label, cell.mark)).collect();
                line(out, &format!("  {row}: {}", labels.join(" | ")));
            }
        }
        Chart::Scatter { x, y, points, facts, .. } => {
            line(out, &format!("  {} points: {x} / {y}", points.len()));
            for (name, fact) in facts {
                line(out, &format!("  {name}: {fact}"));
            }
        }
        Chart::Rarefaction { x, y, curves, cohort, .. } => {
            line(out, &format!("  {x} / {y}, cohort at {} depths", cohort.len()));
            for curve in curves {
                line(out, &format!("  {}: up to {:?}", curve.label, curve.points.last()));
            }
        }
        Chart::Groups { rows, .. } => {
            for row in rows {
                line(out, &format!("  {}: {} own {:?}", row.label, row.reading, row.own));
            }
        }
        Chart::Ordination { x, y, cohort, own, .. } => {
            line(out, &format!("  {} of {}: {x} / {y}", own.len(), cohort.len()));
        }
        Chart::Timeline { rows, interventions, specimens, .. } => {
            for row in rows {
                let scores = row.scores.len();
                line(out, &format!("  {}: {scores} scores, {}", row.label, row.reading));
            }
            for done in interventions {
                line(out, &format!("  {}: {:?} to {:?}", done.label, done.from, done.to));
            }
            line(out, &format!("  {} specimens", specimens.len()));
        }
        Chart::Bristol { forms, stools, .. } => {
            for (kind, form) in (1..).zip(forms) {
                let count = stools.iter().filter(|stool| stool.1 == kind).count();
                line(out, &format!("  {kind} {form}: {count}"));
            }
        }
        Chart::Code { text, .. } => line(out, &format!("  code {text}")),
    }
}
