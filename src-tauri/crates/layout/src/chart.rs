//! Charts: a report's figures as vector marks, each value in its place and no two labels in one.
//!
//! Coordinate systems and series are plotters'; words are measured and set by us, since plotters
//! lets labels collide. Every chart keeps its meaning without colour: marks differ by shape, series
//! by lightness and order.

mod bristol;
mod canvas;
mod code;
mod course;
mod density;
mod distribution;
mod flag;
mod frame;
mod groups;
mod heat_map;
mod legend;
mod number_line;
mod ordination;
mod place;
mod rarefaction;
mod reading;
mod scale;
mod scatter;
mod shape;
mod sheet;
mod sparkline;
mod stacked;
mod stool;
mod time;
mod timeline;

use zonula_report::chart::{Chart, NumberLine, Sparkline};

use self::sheet::Sheet;
use crate::drawing::Drawing;
use crate::font::Fonts;
use crate::theme::Theme;

/// Draws a chart `width` points wide; it chooses its own height.
///
/// `decimal` is the decimal sign of the numbers on its scales.
pub fn draw(chart: &Chart, width: f32, theme: &Theme, fonts: &Fonts, decimal: char) -> Drawing {
    let sheet = Sheet::new(theme, fonts, decimal);
    let height = match chart {
        Chart::Distribution {
            rows,
            cohort_label,
            spread_label,
            quartiles_label,
            own_label,
            earlier_label,
        } => {
            let words = distribution::Words {
                cohort: cohort_label,
                spread: spread_label,
                quartiles: quartiles_label,
                own: own_label,
                earlier: earlier_label.as_deref(),
            };
            distribution::draw(&sheet, width, rows, &words)
        }
        Chart::Stacked { series, bars, axis } => stacked::draw(&sheet, width, series, bars, axis),
        Chart::Course { rows, ticks, events, events_label } => {
            course::draw(&sheet, width, rows, ticks, events, events_label)
        }
        Chart::HeatMap { rows, columns, cells, legend } => {
            heat_map::draw(&sheet, width, rows, columns, cells, legend)
        }
        Chart::Scatter { x, y, points, ranks_label, facts } => {
            scatter::draw(&sheet, width, (x, y), points, ranks_label.as_deref(), facts)
        }
        Chart::Rarefaction { x, y, curves, cohort, cohort_label, depth } => {
            let cohort = (cohort.as_slice(), cohort_label.as_str());
            rarefaction::draw(&sheet, width, (x, y), curves, cohort, depth.as_ref())
        }
        Chart::Groups { rows, axis, cohort_label, own_label, earlier_label } => {
            let words = groups::Words {
                axis,
                cohort: cohort_label,
                own: own_label,
                earlier: earlier_label.as_deref(),
            };
            groups::draw(&sheet, width, rows, &words)
        }
        Chart::Ordination { x, y, cohort, cohort_label, own, own_label } => {
            let labels = (cohort_label.as_str(), own_label.as_str());
            ordination::draw(&sheet, width, (x, y), cohort, own, labels)
        }
        Chart::Timeline {
            rows,
            ticks,
            interventions,
            interventions_label,
            specimens,
            specimens_label,
        } => {
            let below = timeline::Below {
                ticks,
                interventions,
                interventions_label,
                specimens,
                specimens_label,
            };
            timeline::draw(&sheet, width, rows, &below)
        }
        Chart::Bristol { forms, stools, usual, ticks, counts_label } => {
            bristol::draw(&sheet, width, forms, (stools, *usual), ticks, counts_label)
        }
        Chart::Code { text, lines } => code::draw(&sheet, width, text, lines),
    };
    sheet.canvas.finish(width, height)
}

/// Draws a result on its reference interval, for a table's cell.
pub fn number_line(
    line: &NumberLine,
    width: f32,
    height: f32,
    theme: &Theme,
    fonts: &Fonts,
) -> Drawing {
    let sheet = Sheet::new(theme, fonts, '.');
    number_line::draw(&sheet, width, height, line);
    sheet.canvas.finish(width, height)
}

/// Draws a value over time, for a table's cell.
pub fn sparkline(
    sparkline: &Sparkline,
    width: f32,
    height: f32,
    theme: &Theme,
    fonts: &Fonts,
) -> Drawing {
    let sheet = Sheet::new(theme, fonts, '.');
    sparkline::draw(&sheet, width, height, sparkline);
    sheet.canvas.finish(width, height)
}
