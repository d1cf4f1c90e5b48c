//! SVG: the part of it that logos are drawn with, as outlines of one colour each.

use kurbo::{Affine, BezPath, PathEl};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::LogoError;
use super::style::{Style, length, numbers};
use crate::drawing::{Drawing, Mark, Point, Segment};

/// The most outlines of a logo; more is a picture, and would fill the report.
const MOST_MARKS: usize = 2_000;

/// The most elements within elements.
const DEEPEST: usize = 64;

/// Elements that say something about the drawing and draw nothing.
const SILENT: [&str; 5] = ["title", "desc", "metadata", "defs", "style"];

/// Reads a drawing; what it cannot draw is an error with its line.
pub(super) fn read(text: &str) -> Result<Drawing, LogoError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk { drawing: Drawing::default(), open: Vec::new(), silent: 0 };
    loop {
        let read = reader.read_event();
        let end = usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len());
        let fault = |what: String| {
            // The line on which the element begins that was read last.
            let before = &text.as_bytes()[..end];
            let begin = before.iter().rposition(|own| *own == b'<').unwrap_or(0);
            let line = 1 + before[..begin].iter().filter(|&&own| own == b'\n').count();
            LogoError { line: Some(line), what }
        };
        match read.map_err(|error| fault(format!("the SVG file cannot be read: {error}")))? {
            Event::Start(element) => walk.begin(&element).map_err(fault)?,
            Event::End(_) => walk.end(),
            Event::Eof if walk.open.is_empty() && walk.silent == 0 => break,
            Event::Eof => return Err(fault("the SVG file ends within an element".to_owned())),
            _ => {}
        }
    }
    let Drawing { width, height, .. } = walk.drawing;
    if width <= 0.0 || height <= 0.0 || walk.drawing.marks.is_empty() {
        return Err(LogoError::new("the SVG file draws nothing, or does not say its size"));
    }
    Ok(walk.drawing)
}

/// The way through the elements.
struct Walk {
    drawing: Drawing,
    /// The styles of the elements around the next one.
    open: Vec<Style>,
    /// How many elements around the next one draw nothing.
    silent: usize,
}

/// What an element says, by name.
struct Said(Vec<(String, String)>);

impl Said {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// A length that is 0 where nothing is said.
    fn length(&self, name: &str) -> Result<f64, String> {
        let value = self.get(name).unwrap_or("0");
        length(value).ok_or_else(|| format!("`{name}` cannot be `{value}`"))
    }
}

impl Walk {
    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        let name = element.name().0;
        let name = name.strip_prefix("svg:").unwrap_or(name).to_owned();
        if self.silent > 0 || name.contains(':') || SILENT.contains(&name.as_str()) {
            self.silent += 1;
            return Ok(());
        }
        if self.open.len() >= DEEPEST {
            return Err("too many elements within elements".to_owned());
        }
        let mut said = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            said.push((attribute.key.0.to_owned(), attribute.value.into_owned()));
        }
        let said = Said(said);
        let around = match self.open.last() {
            Some(around) => around.clone(),
            None if name == "svg" => Style::new(self.sized(&said)?),
            None => return Err(format!("the file begins with `{name}`, not with `svg`")),
        };
        let mut style = around;
        for (name, value) in said.0.iter().filter(|(name, _)| name != "style") {
            style.set(name, value)?;
        }
        for property in said.get("style").unwrap_or_default().split(';') {
            if let Some((name, value)) = property.split_once(':') {
                style.set(name.trim(), value)?;
            }
        }
        if said.get("class").is_some() {
            return Err("a style sheet: write each colour at its element".to_owned());
        }
        if let Some(outline) = outline(&name, &said)? {
            self.draw(outline, &style)?;
        }
        self.open.push(style);
        Ok(())
    }

    fn end(&mut self) {
        if self.silent > 0 {
            self.silent -= 1;
        } else {
            self.open.pop();
        }
    }

    /// Takes the size of the whole; returns how its corner gets to the origin.
    fn sized(&mut self, said: &Said) -> Result<Affine, String> {
        let view = said.get("viewBox").map(|value| {
            let wrong = || format!("`viewBox` cannot be `{value}`");
            let sides: Result<[f64; 4], _> = numbers(value).unwrap_or_default().try_into();
            sides.map_err(|_| wrong())
        });
        let [left, top, width, height] = match view {
            Some(view) => view?,
            None => [0.0, 0.0, said.length("width")?, said.length("height")?],
        };
        (self.drawing.width, self.drawing.height) = (width as f32, height as f32);
        Ok(Affine::translate((-left, -top)))
    }

    fn draw(&mut self, outline: BezPath, style: &Style) -> Result<(), String> {
        let (fill, stroke) = (style.filled(), style.stroked());
        if !style.shown || (fill.is_none() && stroke.is_none()) {
            return Ok(());
        }
        let parts = outline.elements().iter().filter(|own| matches!(own, PathEl::MoveTo(_)));
        if style.alternate && fill.is_some() && parts.count() > 1 {
            return Err("`fill-rule: evenodd`: join the outlines of this area into one".to_owned());
        }
        if self.drawing.marks.len() >= MOST_MARKS {
            return Err(format!("more than {MOST_MARKS} outlines: use a PNG picture"));
        }
        let segments = segments(&(style.place * outline));
        if segments.len() > 1 {
            self.drawing.marks.push(Mark::Path { segments, fill, stroke });
        }
        Ok(())
    }
}

/// Returns an element's outline; `None` for one that only holds others.
fn outline(name: &str, said: &Said) -> Result<Option<BezPath>, String> {
    let own = |name: &str| said.length(name);
    let data = match name {
        "svg" | "g" | "a" => return Ok(None),
        "path" => said.get("d").unwrap_or_default().to_owned(),
        "rect" => {
            let (x, y, wide, high) = (own("x")?, own("y")?, own("width")?, own("height")?);
            let (rx, ry) = (own("rx")?, own("ry")?);
            let (rx, ry) = (if rx > 0.0 { rx } else { ry }, if ry > 0.0 { ry } else { rx });
            let (rx, ry) = (rx.min(wide / 2.0), ry.min(high / 2.0));
            let (right, low) = (x + wide, y + high);
            if rx > 0.0 && ry > 0.0 {
                let arc = |x: f64, y: f64| format!("A{rx} {ry} 0 0 1 {x} {y}");
                let (a, b) = (arc(right, y + ry), arc(right - rx, low));
                let (c, d) = (arc(x, low - ry), arc(x + rx, y));
                let (h, v) = (right - rx, low - ry);
                format!("M{} {y}H{h}{a}V{v}{b}H{}{c}V{}{d}Z", x + rx, x + rx, y + ry)
            } else {
                format!("M{x} {y}L{right} {y}L{right} {low}L{x} {low}Z")
            }
        }
        "circle" | "ellipse" => {
            let (x, y) = (own("cx")?, own("cy")?);
            let (rx, ry) =
                if name == "circle" { (own("r")?, own("r")?) } else { (own("rx")?, own("ry")?) };
            let (left, right) = (x - rx, x + rx);
            format!("M{left} {y}A{rx} {ry} 0 0 1 {right} {y}A{rx} {ry} 0 0 1 {left} {y}Z")
        }
        "line" => format!("M{} {}L{} {}", own("x1")?, own("y1")?, own("x2")?, own("y2")?),
        "polyline" | "polygon" => {
            let points = numbers(said.get("points").unwrap_or_default());
            let points = points.ok_or_else(|| "`points` are no numbers".to_owned())?;
            let pairs = points.chunks_exact(2).map(|pair| format!("{} {}", pair[0], pair[1]));
            let end = if name == "polygon" { "Z" } else { "" };
            match pairs.collect::<Vec<_>>().join("L") {
                none if none.is_empty() => return Ok(None),
                line => format!("M{line}{end}"),
            }
        }
        "text" | "tspan" | "textPath" => {
            return Err("words: turn them into outlines, since their face is not here".to_owned());
        }
        other => return Err(format!("`{other}` cannot be drawn as lines and areas of one colour")),
    };
    let outline = BezPath::from_svg(&data);
    outline.map(Some).map_err(|error| format!("the outline cannot be read: {error}"))
}

fn segments(outline: &BezPath) -> Vec<Segment> {
    let point = |at: kurbo::Point| -> Point { (at.x as f32, at.y as f32) };
    let mut before = kurbo::Point::ZERO;
    let mut segments = Vec::with_capacity(outline.elements().len());
    for step in outline.elements() {
        segments.push(match *step {
            PathEl::MoveTo(to) => Segment::Move(point(to)),
            PathEl::LineTo(to) => Segment::Line(point(to)),
            PathEl::QuadTo(handle, to) => {
                // A quadratic curve as a cubic one.
                let (one, two) = (before.lerp(handle, 2.0 / 3.0), to.lerp(handle, 2.0 / 3.0));
                Segment::Curve(point(one), point(two), point(to))
            }
            PathEl::CurveTo(one, two, to) => Segment::Curve(point(one), point(two), point(to)),
            PathEl::ClosePath => Segment::Close,
        });
        before = step.end_point().unwrap_or(before);
    }
    segments
}
