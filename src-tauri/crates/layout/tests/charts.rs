//! Charts keep inside their box, keep their words apart and put values where they belong.
#![allow(clippy::float_cmp, reason = "equal input must give exactly equal marks")]

use zonula_layout::{Drawing, Fonts, Mark, Palette, Point, Segment, Theme, chart, colour};
use zonula_report::chart::{Chart, NumberLine, Series, StackedBar};

#[path = "charts/figures.rs"]
mod figures;

/// A column of A4, a column of Letter in two, and something in between.
const WIDTHS: [f32; 3] = [471.0, 240.0, 330.0];

/// A box: left, top, right, bottom.
type Bounds = [f32; 4];

fn every_drawing(check: impl Fn(&str, &Drawing, &Fonts)) {
    let fonts = Fonts::bundled();
    let theme = figures::theme(figures::ACCENTS[0]);
    for width in WIDTHS {
        for (name, drawing) in figures::drawings(width, &theme, &fonts) {
            check(&format!("{name} at {width}"), &drawing, &fonts);
        }
    }
}

fn corners(segments: &[Segment]) -> Vec<Point> {
    let points = segments.iter().flat_map(|segment| match *segment {
        Segment::Move(to) | Segment::Line(to) => vec![to],
        Segment::Curve(one, two, to) => vec![one, two, to],
        Segment::Close => vec![],
    });
    points.collect()
}

fn bounds(points: &[Point]) -> Bounds {
    points.iter().fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |[l, t, r, b], &(x, y)| {
        [l.min(x), t.min(y), r.max(x), b.max(y)]
    })
}

/// What words cover, from the top of a capital to the foot of a «g».
fn covered(mark: &Mark, fonts: &Fonts) -> Option<(String, Bounds)> {
    let Mark::Text { text, at: (x, y), size, cut, turn, .. } = mark else { return None };
    let (width, up, down) = (fonts.measure(text, *size, *cut), size * 0.68, size * 0.2);
    let bounds = match turn {
        0 => [*x, y - up, x + width, y + down],
        90 => [x - down, *y, x + up, y + width],
        270 => [x - up, y - width, x + down, *y],
        turn => panic!("words are never turned by {turn}"),
    };
    Some((text.clone(), bounds))
}

#[test]
fn nothing_leaves_the_box() {
    every_drawing(|name, drawing, fonts| {
        for mark in &drawing.marks {
            let (what, [left, top, right, bottom]) = match mark {
                Mark::Path { segments, stroke, .. } => {
                    let half = stroke.as_ref().map_or(0.0, |stroke| stroke.width / 2.0);
                    let [l, t, r, b] = bounds(&corners(segments));
                    ("a path".to_owned(), [l + half, t + half, r - half, b - half])
                }
                text => covered(text, fonts).expect("a mark is a path or words"),
            };
            let inside = left >= -0.3
                && top >= -0.3
                && right <= drawing.width + 0.3
                && bottom <= drawing.height + 0.3;
            let of = (drawing.width, drawing.height);
            assert!(inside, "{name}: {what} at {left} {top} {right} {bottom} of {of:?}");
        }
    });
}

#[test]
fn words_never_overlap() {
    every_drawing(|name, drawing, fonts| {
        let texts =
            drawing.marks.iter().filter_map(|mark| covered(mark, fonts)).collect::<Vec<_>>();
        for (at, (one, a)) in texts.iter().enumerate() {
            for (other, b) in &texts[at + 1..] {
                let apart = a[2] <= b[0] + 0.2
                    || b[2] <= a[0] + 0.2
                    || a[3] <= b[1] + 0.2
                    || b[3] <= a[1] + 0.2;
                assert!(apart, "{name}: `{one}` {a:?} and `{other}` {b:?}");
            }
        }
    });
}

/// Whether a straight line passes through a box (Liang and Barsky 1984).
fn crosses(from: Point, to: Point, [left, top, right, bottom]: Bounds) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let sides =
        [(-dx, from.0 - left), (dx, right - from.0), (-dy, from.1 - top), (dy, bottom - from.1)];
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (step, distance) in sides {
        if step == 0.0 {
            if distance <= 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enters = enters.max(distance / step);
        } else {
            leaves = leaves.min(distance / step);
        }
    }
    enters < leaves
}

#[test]
fn no_line_runs_through_words() {
    every_drawing(|name, drawing, fonts| {
        let (mut lines, mut grounds) = (Vec::new(), Vec::new());
        for (at, mark) in drawing.marks.iter().enumerate() {
            match mark {
                Mark::Path { segments, fill: Some(_), .. } => {
                    grounds.push((at, bounds(&corners(segments))));
                }
                Mark::Path { segments, .. } => lines.push((at, corners(segments))),
                Mark::Text { .. } => {}
            }
        }
        for (at, mark) in drawing.marks.iter().enumerate() {
            let Some((text, [left, top, right, bottom])) = covered(mark, fonts) else { continue };
            let inner = [left + 0.6, top + 0.6, right - 0.6, bottom - 0.6];
            // Words may stand on a ground of their own, which hides what is behind it.
            let covers = |b: &Bounds| {
                b[0] <= inner[0] && b[1] <= inner[1] && inner[2] <= b[2] && inner[3] <= b[3]
            };
            let ground = grounds.iter().rev().find(|(own, b)| *own < at && covers(b));
            for (line, points) in &lines {
                let hidden = ground.is_some_and(|(ground, _)| line < ground);
                let crossed = points.windows(2).any(|pair| crosses(pair[0], pair[1], inner));
                assert!(!crossed || hidden, "{name}: a line through `{text}` at {left} {top}");
            }
        }
    });
}

#[test]
fn words_are_never_too_small_to_read() {
    every_drawing(|name, drawing, _| {
        for mark in &drawing.marks {
            if let Mark::Text { text, size, .. } = mark {
                assert!(*size >= 6.0, "{name}: `{text}` in {size} points");
            }
        }
    });
}

#[test]
fn every_number_is_finite() {
    every_drawing(|name, drawing, _| {
        assert!(drawing.width.is_finite() && drawing.height.is_finite(), "{name}");
        let svg = drawing.to_svg("", "");
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{name}");
    });
}

#[test]
fn the_same_chart_gives_the_same_marks() {
    let fonts = Fonts::bundled();
    let theme = figures::theme(figures::ACCENTS[1]);
    let once = figures::drawings(471.0, &theme, &fonts);
    assert_eq!(once, figures::drawings(471.0, &theme, &Fonts::bundled()));
}

#[test]
fn a_chart_of_nothing_takes_no_room() {
    let fonts = Fonts::bundled();
    let theme = figures::theme(figures::ACCENTS[0]);
    for (name, drawing) in figures::drawings(471.0, &theme, &fonts) {
        if name.ends_with("-empty") && !name.starts_with("scatter") {
            assert!(drawing.marks.is_empty() && drawing.height == 0.0, "{name}");
        }
    }
}

/// Returns the centres of paths filled with a colour.
fn filled(drawing: &Drawing, rgb: [u8; 3]) -> Vec<Point> {
    let paths = drawing.marks.iter().filter_map(|mark| match mark {
        Mark::Path { segments, fill: Some(fill), .. } if fill.rgb == rgb => {
            let [left, top, right, bottom] = bounds(&corners(segments));
            Some(((left + right) / 2.0, (top + bottom) / 2.0))
        }
        _ => None,
    });
    paths.collect()
}

fn number_line(value: f64, beyond: i8) -> NumberLine {
    NumberLine {
        scale: (0.0, 100.0),
        low: Some(20.0),
        high: Some(80.0),
        limits: vec![],
        value,
        beyond,
        previous: vec![],
        outside: !(20.0..=80.0).contains(&value),
    }
}

fn places(line: &NumberLine, theme: &Theme) -> Vec<Point> {
    let drawing = chart::number_line(line, 120.0, 16.0, theme, &Fonts::bundled());
    filled(&drawing, if line.outside { theme.palette.attention } else { theme.palette.ink })
}

#[test]
fn a_result_stands_at_its_value() {
    let theme = figures::theme(figures::ACCENTS[0]);
    let (x, y) = places(&number_line(50.0, 0), &theme)[0];
    assert!((x - 60.0).abs() < 0.02 && y == 8.0, "{x} {y}");
    let left = places(&number_line(25.0, 0), &theme)[0].0;
    let right = places(&number_line(75.0, 0), &theme)[0].0;
    assert!((left + right - 120.0).abs() < 0.02, "{left} {right}");
    // A quarter of the scale on either side of its middle.
    let ends = places(&number_line(0.0, 0), &theme)[0].0;
    assert!(((60.0 - left) - (60.0 - ends) / 2.0).abs() < 0.02);
}

#[test]
fn a_value_beyond_the_scale_stands_at_its_end_with_an_arrow() {
    let theme = figures::theme(figures::ACCENTS[0]);
    let end = places(&number_line(100.0, 0), &theme)[0];
    let marks = places(&number_line(4e9, 0), &theme);
    assert_eq!(marks.len(), 2);
    assert!(marks.contains(&end));
    assert!(marks.iter().any(|mark| mark.0 > end.0));
    // A comparator points the way, wherever the value stands.
    let marks = places(&number_line(30.0, -1), &theme);
    assert!(marks.len() == 2 && marks.iter().any(|mark| mark.0 < marks[1].0));
}

#[test]
fn a_result_outside_differs_by_shape_and_not_by_colour_alone() {
    let fonts = Fonts::bundled();
    let theme = figures::theme(figures::ACCENTS[0]);
    let curves = |value| {
        let line = number_line(value, 0);
        let drawing = chart::number_line(&line, 120.0, 16.0, &theme, &fonts);
        let marks = drawing.marks.into_iter();
        marks
            .filter(|mark| match mark {
                Mark::Path { segments, fill: Some(_), .. } => {
                    segments.iter().any(|segment| matches!(segment, Segment::Curve(..)))
                }
                _ => false,
            })
            .count()
    };
    assert_eq!((curves(50.0), curves(90.0)), (1, 0));
}

#[test]
fn a_share_is_as_wide_as_it_is_large() {
    let theme = figures::theme(figures::ACCENTS[0]);
    let series = ["a", "b", "c"].map(|name| Series { name: name.into(), taxon: false });
    let bars =
        vec![StackedBar { label: "x".into(), reference: false, shares: vec![0.5, 0.3, 0.2] }];
    let chart = Chart::Stacked { series: series.to_vec(), bars, axis: "%".into() };
    let drawing = chart::draw(&chart, 400.0, &theme, &Fonts::bundled(), '.');
    let widths = drawing.marks.iter().filter_map(|mark| match mark {
        Mark::Path { segments, fill: Some(_), stroke: None } => {
            let [left, _, right, _] = bounds(&corners(segments));
            Some(right - left)
        }
        _ => None,
    });
    let widths = widths.filter(|width| *width > 20.0).collect::<Vec<_>>();
    let whole = widths.iter().sum::<f32>();
    for (width, share) in widths.iter().zip([0.5, 0.3, 0.2]) {
        assert!((width / whole - share).abs() < 1e-3, "{width} of {whole}");
    }
    assert!(
        drawing.marks.iter().any(|mark| matches!(mark, Mark::Text { text, .. } if text == "30"))
    );
}

#[test]
fn marks_and_series_stay_distinct_in_a_grey_print() {
    for accent in figures::ACCENTS {
        let Palette { ink, rule, accent, attention, diverging, .. } = Palette::from_accent(accent);
        // Marks against the band they lie on.
        for mark in [ink, accent, attention] {
            assert!(colour::contrast(mark, colour::mix(rule, colour::WHITE, 0.42)) >= 3.0);
        }
        // The band against paper.
        let band = colour::lightness(colour::mix(rule, colour::WHITE, 0.42));
        assert!((80.0..93.0).contains(&band), "{band}");
        let (negative, positive) = diverging;
        let apart = colour::lightness(negative) - colour::lightness(positive);
        assert!(apart.abs() < 4.0, "one end of the scale would look larger: {apart}");
    }
}
