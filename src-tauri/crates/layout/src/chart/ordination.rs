//! Ordinations: a person's specimens joined by time among a cohort's, distances true in all
//! directions.

use super::legend;
use super::place::{Area, beside};
use super::scale::{extent, padded};
use super::shape;
use super::sheet::{Anchor, Sheet, line, solid};
use crate::colour;
use crate::drawing::{Cut, Point, Rgb};

/// Half the size of a cohort's mark.
const COHORT: f32 = 1.2;
/// Half the size of an own mark.
const OWN: f32 = 2.3;

/// Draws the map and returns its height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    (x, y): (&str, &str),
    cohort: &[(f64, f64)],
    own: &[(f64, f64, String)],
    (cohort_label, own_label): (&str, &str),
) -> f32 {
    let finite = |point: &(f64, f64)| point.0.is_finite() && point.1.is_finite();
    let cohort = cohort.iter().copied().filter(finite).collect::<Vec<_>>();
    let own = own.iter().filter(|one| finite(&(one.0, one.1))).collect::<Vec<_>>();
    let all = || cohort.iter().copied().chain(own.iter().map(|one| (one.0, one.1)));
    let (Some(across), Some(up)) = (extent(all().map(|p| p.0)), extent(all().map(|p| p.1))) else {
        return 0.0;
    };
    let note = sheet.note();
    let top = explain(sheet, width, (cohort.is_empty(), own.len()), (cohort_label, own_label));
    let title = sheet.shorten(y, note, width);
    sheet.write(&title, (0.0, top + note.size * 0.8), Anchor::Start, note);

    // Distances are what the map shows: a unit is as long across as it is up.
    let (across, up) = (padded(across, 0.05), padded(up, 0.05));
    let top = top + note.leading() + 3.0;
    let steep = ((up.1 - up.0) / (across.1 - across.0)) as f32;
    let height = (width * steep).clamp(width * 0.36, width * 0.55);
    let area = Area::new(0.5, top, width - 1.0, height);
    let unit =
        ((across.1 - across.0) / f64::from(area.width)).max((up.1 - up.0) / f64::from(height));
    let around = |(start, end): (f64, f64), length: f32| {
        let (middle, half) = ((start + end) / 2.0, unit * f64::from(length) / 2.0);
        middle - half..middle + half
    };
    let plot = sheet.canvas.plot(area, around(across, area.width), around(up, height));
    sheet.canvas.area(area, None, Some(sheet.hairline()));
    if area.left < plot.across(0.0) && plot.across(0.0) < area.right() {
        let zero = plot.across(0.0);
        sheet.canvas.line((zero, area.top), (zero, area.bottom()), sheet.hairline());
    }
    if area.top < plot.down(0.0) && plot.down(0.0) < area.bottom() {
        let zero = plot.down(0.0);
        sheet.canvas.line((area.left, zero), (area.right(), zero), sheet.hairline());
    }
    for &(x, y) in &cohort {
        sheet.dot(plot.place(x, y), COHORT, cohort_ink(sheet));
    }
    let places = own.iter().map(|one| plot.place(one.0, one.1)).collect::<Vec<_>>();
    path(sheet, &places);
    let words = own.iter().map(|one| one.2.as_str()).collect::<Vec<_>>();
    dates(sheet, area, &places, &words);

    let baseline = area.bottom() + note.leading();
    let title = sheet.shorten(x, note, width);
    sheet.write(&title, (area.right(), baseline), Anchor::End, note);
    baseline + note.size * 0.3
}

/// Joins own specimens in order of time, an arrow in the middle of each step.
fn path(sheet: &Sheet<'_>, places: &[Point]) {
    let rgb = sheet.palette.accent;
    for pair in places.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        sheet.canvas.line(from, to, line(rgb, 0.7));
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = libm::hypotf(dx, dy);
        if length > 4.0 * OWN + 6.0 {
            let (ux, uy) = (dx / length, dy / length);
            let tip = (from.0 + dx * 0.5 + ux * 2.2, from.1 + dy * 0.5 + uy * 2.2);
            let foot = (tip.0 - ux * 4.4, tip.1 - uy * 4.4);
            let corners = [
                tip,
                (foot.0 - uy * 1.7, foot.1 + ux * 1.7),
                (foot.0 + uy * 1.7, foot.1 - ux * 1.7),
            ];
            sheet.canvas.path(shape::polyline(&corners, true), Some(solid(rgb)), None);
        }
    }
    let Some((&last, earlier)) = places.split_last() else { return };
    for &place in earlier {
        sheet.ring(place, OWN, line(rgb, 0.9));
    }
    sheet.diamond(last, OWN + 1.4, rgb);
}

/// Writes the dates that find room, the last and the first before the others.
fn dates(sheet: &Sheet<'_>, area: Area, places: &[Point], words: &[&str]) {
    let mut taken = places.iter().map(|&place| Area::around(place, OWN + 0.4)).collect::<Vec<_>>();
    // Words keep off the path as well.
    for pair in places.windows(2) {
        let along = (1..12u8).map(|step| f32::from(step) / 12.0);
        taken.extend(along.map(|share| {
            let x = pair[0].0 + (pair[1].0 - pair[0].0) * share;
            Area::around((x, pair[0].1 + (pair[1].1 - pair[0].1) * share), 0.8)
        }));
    }
    let last = places.len().saturating_sub(1);
    let mut order = (0..places.len()).collect::<Vec<_>>();
    order.sort_by_key(|&at| (at != last, at != 0, at));
    for at in order {
        let cut = if at == last { Cut::Semibold } else { Cut::Regular };
        let look = sheet.note().cut(cut).rgb(sheet.palette.accent);
        let size = (sheet.measure(words[at], look), look.size * 0.75);
        let Some(room) = beside(places[at], OWN + 2.6, size, &taken, area.inset(1.0)) else {
            continue;
        };
        // Pale ground: the cohort's marks must not run through the words.
        let ground =
            Area::new(room.left - 1.0, room.top - 1.0, room.width + 2.0, room.height + 2.6);
        let white = crate::drawing::Fill { opacity: 0.85, ..solid(colour::WHITE) };
        sheet.canvas.area(ground, Some(white), None);
        sheet.write(words[at], (room.left, room.bottom()), Anchor::Start, look);
        taken.push(ground);
    }
}

fn cohort_ink(sheet: &Sheet<'_>) -> Rgb {
    colour::mix(sheet.palette.muted, colour::WHITE, 0.4)
}

/// Explains the marks and returns where the map begins.
fn explain(
    sheet: &Sheet<'_>,
    width: f32,
    (alone, own): (bool, usize),
    (cohort_label, own_label): (&str, &str),
) -> f32 {
    let rgb = sheet.palette.accent;
    let path: &dyn Fn(Point) = &|(x, y)| {
        sheet.canvas.line((x - 2.6, y), (x + 3.0, y), line(rgb, 0.7));
        sheet.ring((x - 2.6, y), 1.7, line(rgb, 0.9));
        sheet.diamond((x + 3.4, y), 2.6, rgb);
    };
    let dots: &dyn Fn(Point) = &|(x, y)| {
        for (dx, dy) in [(-3.5, 1.2), (0.0, -1.6), (3.0, 1.0)] {
            sheet.dot((x + dx, y + dy), COHORT, cohort_ink(sheet));
        }
    };
    let entries =
        [(own > 0).then_some((path, own_label)), (!alone).then_some((dots, cohort_label))];
    let entries = entries.into_iter().flatten().collect::<Vec<_>>();
    legend::row(sheet, (0.0, 0.0), width, &entries) + 4.0
}
