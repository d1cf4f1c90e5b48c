//! SVG: a drawing for the window, the same marks as on the page, words as words.

use std::fmt::Write;

use crate::drawing::{Cut, Drawing, Fill, Mark, Point, Rgb, Segment, Stroke};

/// The family by name; the window brings the same faces as the page.
const FAMILY: &str = "'Source Sans 3', sans-serif";

impl Drawing {
    /// Returns the drawing as one SVG element, a point being a unit.
    ///
    /// `title` and `description` are what a screen reader says; empty ones are left out. Words stay
    /// words in the bundled family with tabular figures. The same drawing gives the same text.
    pub fn to_svg(&self, title: &str, description: &str) -> String {
        let mut svg = String::new();
        let (width, height) = (number(self.width), number(self.height));
        append(
            &mut svg,
            format_args!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
                 width=\"{width}pt\" height=\"{height}pt\" role=\"img\" fill=\"none\" \
                 stroke-linejoin=\"round\" stroke-linecap=\"round\" font-family=\"{FAMILY}\" \
                 style=\"font-variant-numeric:tabular-nums\">"
            ),
        );
        for (name, words) in [("title", title), ("desc", description)] {
            if !words.is_empty() {
                append(&mut svg, format_args!("<{name}>{}</{name}>", escaped(words)));
            }
        }
        for mark in &self.marks {
            svg.push('\n');
            match mark {
                Mark::Path { segments, fill, stroke } => path(&mut svg, segments, fill, stroke),
                Mark::Text { text, at, size, cut, rgb, turn } => {
                    words(&mut svg, text, *at, (*size, *cut, *rgb), *turn);
                }
            }
        }
        svg.push_str("\n</svg>\n");
        svg
    }
}

fn path(svg: &mut String, segments: &[Segment], fill: &Option<Fill>, stroke: &Option<Stroke>) {
    svg.push_str("<path d=\"");
    for segment in segments {
        match *segment {
            Segment::Move(to) => append(svg, format_args!("M{}", pair(to))),
            Segment::Line(to) => append(svg, format_args!("L{}", pair(to))),
            Segment::Curve(one, two, to) => {
                append(svg, format_args!("C{} {} {}", pair(one), pair(two), pair(to)));
            }
            Segment::Close => svg.push('Z'),
        }
    }
    svg.push('"');
    if let Some(fill) = fill {
        append(svg, format_args!(" fill=\"{}\"", hex(fill.rgb)));
        opacity(svg, "fill-opacity", fill.opacity);
    }
    if let Some(stroke) = stroke {
        let width = number(stroke.width);
        append(svg, format_args!(" stroke=\"{}\" stroke-width=\"{width}\"", hex(stroke.rgb)));
        opacity(svg, "stroke-opacity", stroke.opacity);
        if !stroke.dash.is_empty() {
            let dash = stroke.dash.iter().map(|&length| number(length)).collect::<Vec<_>>();
            append(
                svg,
                format_args!(" stroke-linecap=\"butt\" stroke-dasharray=\"{}\"", dash.join(" ")),
            );
        }
    }
    svg.push_str("/>");
}

fn words(svg: &mut String, text: &str, at: Point, (size, cut, rgb): (f32, Cut, Rgb), turn: u16) {
    let (x, y) = (number(at.0), number(at.1));
    append(svg, format_args!("<text x=\"{x}\" y=\"{y}\" font-size=\"{}\"", number(size)));
    svg.push_str(match cut {
        Cut::Regular => "",
        Cut::Italic => " font-style=\"italic\"",
        Cut::Semibold => " font-weight=\"600\"",
        Cut::Bold => " font-weight=\"700\"",
    });
    if turn != 0 {
        append(svg, format_args!(" transform=\"rotate({turn} {x} {y})\""));
    }
    append(svg, format_args!(" fill=\"{}\">{}</text>", hex(rgb), escaped(text)));
}

fn opacity(svg: &mut String, name: &str, opacity: f32) {
    if opacity < 1.0 {
        append(svg, format_args!(" {name}=\"{}\"", number(opacity)));
    }
}

/// Writing into a `String` cannot fail.
fn append(svg: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = svg.write_fmt(words);
}

/// Writes a number with at most two decimals.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

fn pair((x, y): Point) -> String {
    format!("{} {}", number(x), number(y))
}

fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Escapes what XML reserves and leaves out the characters it does not know.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{9}' | '\u{a}' | '\u{d}' => escaped.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(text: &str) -> Drawing {
        let segments =
            vec![Segment::Move((0.0, -0.001)), Segment::Line((10.5, 2.25)), Segment::Close];
        let fill = Some(Fill { rgb: [255, 0, 16], opacity: 0.5 });
        let stroke = Stroke { rgb: [0, 0, 0], opacity: 1.0, width: 0.75, dash: vec![2.0, 1.5] };
        let text = Mark::Text {
            text: text.into(),
            at: (1.0, 2.0),
            size: 8.0,
            cut: Cut::Semibold,
            rgb: [1, 2, 3],
            turn: 270,
        };
        let path = Mark::Path { segments, fill, stroke: Some(stroke) };
        Drawing { width: 20.0, height: 10.0, marks: vec![path, text] }
    }

    #[test]
    fn marks_become_elements_in_their_order() {
        let svg = drawing("a").to_svg("", "");
        let lines = svg.lines().collect::<Vec<_>>();
        assert_eq!(
            lines[1],
            "<path d=\"M0 0L10.5 2.25Z\" fill=\"#ff0010\" fill-opacity=\"0.5\" \
             stroke=\"#000000\" stroke-width=\"0.75\" stroke-linecap=\"butt\" stroke-dasharray=\"2 1.5\"/>"
        );
        assert_eq!(
            lines[2],
            "<text x=\"1\" y=\"2\" font-size=\"8\" font-weight=\"600\" \
             transform=\"rotate(270 1 2)\" fill=\"#010203\">a</text>"
        );
    }

    #[test]
    fn words_cannot_break_out_of_their_element() {
        let svg = drawing("</text><script>\"&\u{1}").to_svg("<b>", "a & b");
        assert!(svg.contains(">&lt;/text&gt;&lt;script&gt;&quot;&amp;</text>"));
        assert!(svg.contains("<title>&lt;b&gt;</title><desc>a &amp; b</desc>"));
    }
}
