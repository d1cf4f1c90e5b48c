//! XML as a tree: names without prefixes, no entities but XML's own, nesting and size bounded.
//!
//! Prefixes need no declaration: parts cut out of a larger document lose theirs.

use crate::limits::{NESTING, REFERENCED_TEXT, TREE_VALUES};
use crate::problem_log::ProblemLog;
use crate::{SourceFile, encoding};
use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use zonula_model::{Place, Problem, Severity};

/// An element with its attributes and all that is inside it.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Element {
    /// The name without its prefix.
    pub name: String,
    /// The line on which it begins, from 1.
    pub line: u32,
    /// Whether the file ended, or broke, within it.
    pub cut: bool,
    /// Attributes by their names without prefixes; namespace declarations keep theirs.
    attributes: Vec<(String, String)>,
    content: Vec<Content>,
}

#[derive(Debug, PartialEq)]
enum Content {
    Text(String),
    Element(Element),
}

impl Element {
    /// Returns an attribute's value, its name given without prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Lists the elements directly inside, in the order of the file.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        })
    }

    /// Lists the elements of a name directly inside.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |element| element.name == name)
    }

    /// Returns the first element of a name directly inside.
    pub fn first(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// Follows names from element to element, the first of each name.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.first(name))
    }

    /// Returns the names and values of all attributes.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns all text inside, at any depth, blanks joined; empty where there is none.
    ///
    /// What lies beyond [`REFERENCED_TEXT`] is left out: a hostile file may refer to one text often.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, text: &mut String) {
        for content in &self.content {
            if text.len() > REFERENCED_TEXT {
                return;
            }
            match content {
                Content::Text(own) => text.push_str(own),
                Content::Element(element) => {
                    // Cells and lines beside each other are words of their own.
                    text.push(' ');
                    element.gather(text);
                    text.push(' ');
                }
            }
        }
    }
}

/// Returns a file's text, in the encoding that its declaration names where it is not UTF-8.
pub(crate) fn text<'a>(file: &'a SourceFile, log: &mut ProblemLog) -> Cow<'a, str> {
    let bytes = file.content();
    let head: String = bytes
        .iter()
        .take(200)
        .take_while(|sign| **sign != b'>')
        .map(|it| char::from(*it))
        .collect();
    let label =
        head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    let declared =
        label.filter(|_| head.starts_with("<?xml") && std::str::from_utf8(bytes).is_err());
    if let Some(text) = declared.and_then(|label| encoding::decode_labelled(bytes, label)) {
        file.packing_problems().into_iter().for_each(|problem| log.push(problem));
        return Cow::Owned(text);
    }
    file.problems().into_iter().for_each(|problem| log.push(problem));
    Cow::Borrowed(file.text().unwrap_or_default())
}

/// Returns the name of the first element and its attributes, without reading further.
pub(crate) fn root(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return element(&start, 1).ok(),
            Event::DocType(_) | Event::Eof | Event::End(_) => return None,
            Event::Text(text) if !text.xml10_content().trim().is_empty() => return None,
            _ => {}
        }
    }
}

/// Parses the elements at the top, several where a file is a fragment.
///
/// What stands before the first error is kept, and the error told.
pub(crate) fn parse(text: &str) -> (Vec<Element>, Option<Problem>) {
    let mut tree = Tree::new(text);
    let problem = tree.read().err().map(|(code, message)| {
        let place = Place::Line(tree.line());
        Problem::new(Severity::Error, code, place, message)
    });
    while let Some(open) = tree.open.last_mut() {
        open.cut = true;
        tree.close();
    }
    (tree.roots, problem)
}

type Refusal = (&'static str, &'static str);
const BROKEN: Refusal = ("xml-broken", "the file is not XML from here on");
const CUT: Refusal = ("xml-broken", "the file ends in the middle: it is cut off");

/// Says what an error means: what is not closed before the end was cut off.
fn refusal(error: quick_xml::Error) -> Refusal {
    match error {
        quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => BROKEN,
        quick_xml::Error::Syntax(_) => CUT,
        _ => BROKEN,
    }
}

struct Tree<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// A position in the text and its line.
    counted: (usize, u32),
    open: Vec<Element>,
    roots: Vec<Element>,
    count: usize,
}

impl<'a> Tree<'a> {
    fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, counted: (0, 1), open: vec![], roots: vec![], count: 0 }
    }

    /// Returns the line that the reader has come to.
    fn line(&mut self) -> u32 {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let at = at.clamp(self.counted.0, self.text.len());
        let passed = &self.text.as_bytes()[self.counted.0..at];
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (at, self.counted.1.saturating_add(u32::try_from(lines).unwrap_or(0)));
        self.counted.1
    }

    fn read(&mut self) -> Result<(), Refusal> {
        loop {
            match self.reader.read_event().map_err(refusal)? {
                Event::Start(start) => {
                    let line = self.line();
                    self.count += 1;
                    if self.open.len() >= NESTING {
                        return Err(("xml-too-deep", "the XML is nested too deeply"));
                    }
                    if self.count > TREE_VALUES {
                        return Err(("file-too-large", "the XML has too many elements"));
                    }
                    self.open.push(element(&start, line)?);
                }
                Event::End(_) => self.close(),
                Event::Text(text) => self.add(&text.xml10_content()),
                Event::CData(text) => self.add(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    let sign = match entity.resolve_char_ref().map_err(|_| BROKEN)? {
                        Some(sign) => sign,
                        None => own_entity(&entity.xml10_content()).ok_or((
                            "xml-entity",
                            "the XML uses an entity; such files are refused",
                        ))?,
                    };
                    self.add(sign.encode_utf8(&mut [0; 4]));
                }
                Event::DocType(_) => {
                    let message = "the XML declares a document type; such files are refused";
                    return Err(("xml-doctype", message));
                }
                Event::Eof if self.open.is_empty() => return Ok(()),
                Event::Eof => return Err(CUT),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn add(&mut self, text: &str) {
        let Some(element) = self.open.last_mut() else { return };
        match element.content.last_mut() {
            Some(Content::Text(own)) => own.push_str(text),
            _ if text.is_empty() => {}
            _ => element.content.push(Content::Text(text.to_owned())),
        }
    }

    fn close(&mut self) {
        let Some(mut element) = self.open.pop() else { return };
        // Blanks between elements only indent them.
        let has_elements =
            element.content.iter().any(|content| matches!(content, Content::Element(_)));
        if has_elements {
            element.content.retain(|content| match content {
                Content::Text(text) => !text.trim().is_empty(),
                Content::Element(_) => true,
            });
        }
        match self.open.last_mut() {
            Some(parent) => parent.content.push(Content::Element(element)),
            None => self.roots.push(element),
        }
    }
}

/// Takes a start tag's name and attributes.
fn element(start: &BytesStart<'_>, line: u32) -> Result<Element, Refusal> {
    let mut attributes = vec![];
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| BROKEN)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| BROKEN)?;
        let name = match attribute.key.prefix() {
            Some(prefix) if prefix.into_inner() == "xmlns" => attribute.key.into_inner(),
            _ => attribute.key.local_name().into_inner(),
        };
        attributes.push((name.to_owned(), value.into_owned()));
    }
    let name = start.local_name().into_inner().to_owned();
    Ok(Element { name, line, cut: false, attributes, content: vec![] })
}

/// Resolves the five entities that XML itself defines.
fn own_entity(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<&'static str> {
        parse(text).1.map(|problem| problem.code)
    }

    #[test]
    fn elements_keep_their_attributes_texts_and_lines() {
        let (roots, problem) = parse(
            "<?xml version=\"1.0\"?>\n<!-- a --><a xmlns:x='urn:x' x:type=\"PQ\">\n <b>1 &lt; 2<i>!</i></b>\n <b/></a><c>&#181;</c>",
        );
        assert_eq!(problem, None);
        assert_eq!(roots.len(), 2);
        assert_eq!((roots[0].attribute("type"), roots[0].line), (Some("PQ"), 2));
        assert_eq!(roots[0].all("b").map(Element::text).collect::<Vec<_>>(), ["1 < 2 !", ""]);
        assert_eq!((roots[0].first("b").map(|b| b.line), roots[1].text()), (Some(3), "µ".into()));
        assert_eq!(root("<!-- x --><f:a xmlns:f='y'><").map(|it| it.name).as_deref(), Some("a"));
    }

    #[test]
    fn what_is_no_plain_xml_is_refused_and_the_beginning_kept() {
        assert_eq!(code("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), Some("xml-doctype"));
        assert_eq!(code("<a>&b;</a>"), Some("xml-entity"));
        assert_eq!(code("<a b='&b;'/>"), Some("xml-broken"));
        assert_eq!(code("<a><b></a>"), Some("xml-broken"));
        assert_eq!(code(&"<a>".repeat(100_000)), Some("xml-too-deep"));
        let (roots, problem) = parse("<a>\n<b c='1'/>\n<d");
        assert_eq!(problem.map(|it| (it.code, it.place)), Some(("xml-broken", Place::Line(3))));
        assert_eq!(roots[0].first("b").and_then(|b| b.attribute("c")), Some("1"));
    }
}
