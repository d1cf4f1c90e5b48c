//! Walks over blocks: every span in reading order, and every text as a reader meets it.

use crate::{Block, Cell, Chart, Report, Row, Span};

/// Visits every span of the blocks in reading order.
pub(crate) fn spans_mut(blocks: &mut [Block], visit: &mut impl FnMut(&mut Span)) {
    for block in blocks {
        match block {
            Block::Paragraph(_, spans)
            | Block::Note(_, spans)
            | Block::Signature { words: spans, .. } => spans.iter_mut().for_each(&mut *visit),
            Block::List(items) => items.iter_mut().flatten().for_each(&mut *visit),
            Block::Pairs(pairs) => {
                pairs.iter_mut().flat_map(|(_, spans)| spans).for_each(&mut *visit);
            }
            Block::Table(table) => {
                table.caption.iter_mut().flatten().for_each(&mut *visit);
                for row in &mut table.rows {
                    match row {
                        Row::Panel { .. } => {}
                        Row::Group(spans) | Row::Remark(spans) => {
                            spans.iter_mut().for_each(&mut *visit);
                        }
                        Row::Cells(cells) => {
                            cells.iter_mut().flat_map(|cell| &mut cell.spans).for_each(&mut *visit);
                        }
                    }
                }
            }
            Block::Figure(figure) => {
                figure.title.iter_mut().chain(&mut figure.caption).for_each(&mut *visit);
            }
            Block::Together(inner) => spans_mut(inner, visit),
            Block::Beside { left, right, .. } => {
                spans_mut(left, visit);
                spans_mut(right, visit);
            }
            Block::Heading { .. } | Block::Tiles(_) | Block::Place(_) | Block::NewPage => {}
        }
    }
}

/// Joins spans to the words a reader sees.
pub(crate) fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Lists every text of a report that reaches a reader: words, charts, page furniture.
pub fn texts(report: &Report) -> Vec<String> {
    let mut all = vec![
        report.title.clone(),
        report.furniture.identifiers.clone(),
        report.furniture.report.clone(),
        report.furniture.footer.clone(),
    ];
    all.extend(report.furniture.draft.clone());
    all.extend(report.brand.disclaimer.clone());
    all.extend(report.attachments.iter().map(|attachment| attachment.description.clone()));
    block_texts(&report.blocks, &mut all);
    all
}

fn block_texts(blocks: &[Block], all: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => all.push(text.clone()),
            Block::Paragraph(_, spans) | Block::Note(_, spans) => all.push(plain(spans)),
            Block::List(items) => all.extend(items.iter().map(|item| plain(item))),
            Block::Pairs(pairs) => {
                all.extend(pairs.iter().flat_map(|(name, spans)| [name.clone(), plain(spans)]));
            }
            Block::Tiles(tiles) => {
                for tile in tiles {
                    all.extend([tile.title.clone(), tile.value.clone(), tile.detail.clone()]);
                }
            }
            Block::Table(table) => {
                all.extend(table.caption.as_deref().map(plain));
                all.extend(table.columns.iter().map(|column| column.header.clone()));
                for row in &table.rows {
                    match row {
                        Row::Panel { title, .. } => all.push(title.clone()),
                        Row::Group(spans) | Row::Remark(spans) => all.push(plain(spans)),
                        Row::Cells(cells) => all.extend(cells.iter().map(cell_text)),
                    }
                }
            }
            Block::Figure(figure) => {
                all.extend([plain(&figure.title), plain(&figure.caption)]);
                all.push(figure.alternative.clone());
                chart_texts(&figure.chart, all);
            }
            Block::Together(inner) => block_texts(inner, all),
            Block::Beside { left, right, .. } => {
                block_texts(left, all);
                block_texts(right, all);
            }
            Block::Signature { picture, words } => {
                all.extend([picture.alternative.clone(), plain(words)]);
            }
            Block::Place(_) | Block::NewPage => {}
        }
    }
}

fn cell_text(cell: &Cell) -> String {
    plain(&cell.spans)
}

fn chart_texts(chart: &Chart, all: &mut Vec<String>) {
    match chart {
        Chart::Distribution {
            rows,
            cohort_label,
            spread_label,
            quartiles_label,
            own_label,
            earlier_label,
        } => {
            all.extend(rows.iter().flat_map(|row| [row.label.clone(), row.reading.clone()]));
            all.extend([cohort_label, spread_label, quartiles_label, own_label].map(Clone::clone));
            all.extend(earlier_label.clone());
        }
        Chart::Stacked { series, bars, axis } => {
            all.extend(series.iter().map(|series| series.name.clone()));
            all.extend(bars.iter().map(|bar| bar.label.clone()));
            all.push(axis.clone());
        }
        Chart::Course { rows, ticks, events, events_label } => {
            all.extend(rows.iter().filter_map(|row| row.group.clone()));
            all.extend(rows.iter().flat_map(|row| [row.label.clone(), row.reading.clone()]));
            all.extend(ticks.iter().chain(events).map(|tick| tick.label.clone()));
            all.push(events_label.clone());
        }
        Chart::HeatMap { rows, columns, cells, legend } => {
            all.extend(rows.iter().chain(columns).chain(legend).cloned());
            all.extend(cells.iter().flatten().map(|cell| cell.label.clone()));
        }
        Chart::Scatter { x, y, ranks_label, facts, .. } => {
            all.extend([x.clone(), y.clone()]);
            all.extend(ranks_label.clone());
            all.extend(facts.iter().flat_map(|(name, fact)| [name.clone(), fact.clone()]));
        }
        Chart::Rarefaction { x, y, curves, cohort_label, depth, .. } => {
            all.extend([x, y, cohort_label].map(Clone::clone));
            all.extend(curves.iter().map(|curve| curve.label.clone()));
            all.extend(depth.iter().map(|depth| depth.label.clone()));
        }
        Chart::Groups { rows, axis, cohort_label, own_label, earlier_label } => {
            all.extend(
                rows.iter().flat_map(|row| [&row.label, &row.members, &row.reading]).cloned(),
            );
            all.extend([axis, cohort_label, own_label].map(Clone::clone));
            all.extend(earlier_label.clone());
        }
        Chart::Ordination { x, y, cohort_label, own, own_label, .. } => {
            all.extend([x, y, cohort_label, own_label].map(Clone::clone));
            all.extend(own.iter().map(|(_, _, date)| date.clone()));
        }
        Chart::Timeline {
            rows,
            ticks,
            interventions,
            interventions_label,
            specimens,
            specimens_label,
        } => {
            all.extend(rows.iter().flat_map(|row| [row.label.clone(), row.reading.clone()]));
            all.extend(ticks.iter().chain(specimens).map(|tick| tick.label.clone()));
            all.extend(interventions.iter().map(|done| done.label.clone()));
            all.extend([interventions_label.clone(), specimens_label.clone()]);
        }
        Chart::Bristol { forms, ticks, counts_label, .. } => {
            all.extend(forms.iter().cloned());
            all.extend(ticks.iter().map(|tick| tick.label.clone()));
            all.push(counts_label.clone());
        }
        Chart::Code { lines, .. } => all.extend(lines.iter().cloned()),
    }
}
