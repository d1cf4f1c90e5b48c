//! Draws how cost grows with work, from lines of numbers, as `tests/bench/run growth` measures them.

use std::io::{BufRead, Error, Write};
use zonula_layout::{Fonts, Paper, Theme, chart};
use zonula_report::Chart;

/// The width of the drawing, in points.
const WIDTH: f32 = 460.0;

/// `growth WHAT STEP…`: reads lines of how many of `WHAT`, then seconds for each step; writes an SVG
/// in which the last step is drawn against the number, both by their logarithms.
fn main() -> std::io::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((what, steps)) = words.split_first().filter(|(_, steps)| !steps.is_empty()) else {
        return Err(Error::other("growth WHAT STEP…"));
    };
    let mut rows: Vec<Vec<f64>> = vec![];
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let cells = line.split('\t').map(|cell| cell.parse().map_err(Error::other));
        rows.push(cells.collect::<Result<_, _>>()?);
    }
    let logarithm = |number: f64| libm::log10(number.max(1e-3));
    let points =
        rows.iter().filter_map(|row| Some((logarithm(*row.first()?), logarithm(*row.last()?))));
    let fact = |row: &Vec<f64>| {
        let seconds: Vec<String> = row.iter().skip(1).map(|own| format!("{own:.2}")).collect();
        let number = row.first().copied().unwrap_or_default();
        (format!("{number} {what}"), seconds.join(" · "))
    };
    let last = steps.last().map(String::as_str).unwrap_or_default();
    let head = ("seconds".to_owned(), steps.join(" · "));
    let drawn = Chart::Scatter {
        x: format!("{what} (log10)"),
        y: format!("seconds for {last} (log10)"),
        points: points.collect(),
        ranks_label: None,
        facts: std::iter::once(head).chain(rows.iter().map(fact)).collect(),
    };
    let theme = Theme::zonula([19, 128, 119], Paper::A4);
    let drawing = chart::draw(&drawn, WIDTH, &theme, &Fonts::bundled(), '.');
    let svg = drawing.to_svg(&format!("How cost grows with the number of {what}"), "");
    std::io::stdout().write_all(svg.as_bytes())
}
