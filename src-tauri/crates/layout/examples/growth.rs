//! Draws how cost grows with work, from lines of numbers, as `tests/bench/run growth` measures them.

use std::io::{BufRead, Write};
use zonula_layout::{Fonts, Paper, Theme, chart};
use zonula_report::Chart;

/// The width of the drawing, in points.
const WIDTH: f32 = 460.0;

/// Reads lines of `patients`, then seconds for the import, the reports, the data set and the table;
/// writes an SVG.
fn main() -> std::io::Result<()> {
    let mut rows: Vec<Vec<f64>> = vec![];
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let cells = line.split('\t').map(|cell| cell.parse().map_err(std::io::Error::other));
        rows.push(cells.collect::<Result<_, _>>()?);
    }
    let logarithm = |number: f64| libm::log10(number.max(1e-3));
    let points =
        rows.iter().filter_map(|row| Some((logarithm(*row.first()?), logarithm(*row.get(2)?))));
    let fact = |row: &Vec<f64>| {
        let seconds: Vec<String> = row.iter().skip(1).map(|own| format!("{own:.1}")).collect();
        let patients = row.first().copied().unwrap_or_default();
        (format!("{patients} patients"), seconds.join(" · "))
    };
    let head = ("seconds".to_owned(), "import · reports · data set · table".to_owned());
    let drawn = Chart::Scatter {
        x: "patients (log10)".to_owned(),
        y: "seconds for their reports (log10)".to_owned(),
        points: points.collect(),
        ranks_label: None,
        facts: std::iter::once(head).chain(rows.iter().map(fact)).collect(),
    };
    let theme = Theme::zonula([19, 128, 119], Paper::A4);
    let drawing = chart::draw(&drawn, WIDTH, &theme, &Fonts::bundled(), '.');
    let svg = drawing.to_svg("How cost grows with the number of patients", "");
    std::io::stdout().write_all(svg.as_bytes())
}
