//! JSON that keeps what other parsers lose: a decimal's digits, a repeated key, the line of an error.
//!
//! FHIR gives a decimal's digits a meaning (5.40 is not 5.4), which a parser into `f64` takes away;
//! serde_json would keep them only for the whole program at once.

use super::node::Node;
use crate::limits::{NESTING, TREE_VALUES};
use crate::problem_log::ProblemLog;
use std::borrow::Cow;
use std::collections::BTreeSet;
use zonula_model::{Place, Problem, Severity};

/// Parses the values of a text, one or (bulk data) one to a line, each with its line.
///
/// A line that is not JSON is told; the values on other lines are kept, and of a list of resources
/// that breaks off those that are whole.
pub(super) fn parse<'a>(text: &'a str, log: &mut ProblemLog) -> Vec<(u32, Node<'a>)> {
    let mut parser = Parser { text, at: 0, count: 0, log, counted: (0, 1), whole: vec![] };
    let mut values = vec![];
    loop {
        parser.blanks();
        if parser.at >= text.len() {
            return values;
        }
        let line = parser.line();
        match parser.value(0) {
            Ok(value) => values.push((line, value)),
            Err(message) => {
                let line = parser.line();
                let problem =
                    Problem::new(Severity::Error, "json-broken", Place::Line(line), message);
                parser.log.push(problem);
                if !parser.whole.is_empty() {
                    let entries = std::mem::take(&mut parser.whole);
                    values.push((line, Node::List(entries)));
                }
                let Some(next) = parser.next_resource() else { return values };
                parser.at = next;
            }
        }
    }
}

const CUT: &str = "the file ends in the middle: it is cut off";
const BROKEN: &str = "the file is not JSON from here on";

struct Parser<'a, 'log> {
    text: &'a str,
    at: usize,
    count: usize,
    log: &'log mut ProblemLog,
    /// A position and its line.
    counted: (usize, u32),
    /// The resources of a list that broke off.
    whole: Vec<Node<'a>>,
}

impl<'a> Parser<'a, '_> {
    fn line(&mut self) -> u32 {
        let at = self.at.clamp(self.counted.0, self.text.len());
        let passed = &self.text.as_bytes()[self.counted.0..at];
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (at, self.counted.1.saturating_add(u32::try_from(lines).unwrap_or(0)));
        self.counted.1
    }

    /// Finds the next line that holds a resource of its own.
    fn next_resource(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = self.at.min(bytes.len());
        loop {
            at += bytes[at..].iter().position(|byte| *byte == b'\n')? + 1;
            let line = &bytes[at..];
            let end = line.iter().position(|byte| *byte == b'\n').unwrap_or(line.len());
            let is_resource = |part: &[u8]| part == b"\"resourceType\"".as_slice();
            if line.starts_with(b"{") && line[..end].windows(14).any(is_resource) {
                return Some(at);
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Passes a sign; says what is wrong where another stands there.
    fn pass(&mut self, sign: u8) -> Result<(), &'static str> {
        match self.peek() {
            Some(found) if found == sign => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(BROKEN),
            None => Err(CUT),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, &'static str> {
        self.blanks();
        self.count += 1;
        if depth > NESTING {
            return Err("the JSON is nested too deeply");
        }
        if self.count > TREE_VALUES {
            return Err("the JSON has too many values");
        }
        match self.peek().ok_or(CUT)? {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => Ok(Node::Text(self.string()?)),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node<'a>, &'static str> {
        self.pass(b'{')?;
        let mut fields: Vec<(Cow<'a, str>, Node<'a>)> = vec![];
        let mut known = BTreeSet::new();
        self.blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Node::Object(fields));
        }
        loop {
            self.blanks();
            let name = self.string()?;
            self.blanks();
            self.pass(b':')?;
            let value = self.value(depth + 1)?;
            if known.insert(name.clone()) {
                fields.push((name, value));
            } else {
                let line = self.line();
                let message = format!("`{name}` stands twice in one object; the last is read");
                let place = Place::Line(line);
                self.log.push(Problem::new(Severity::Warning, "json-key-repeated", place, message));
                if let Some(field) = fields.iter_mut().find(|(own, _)| *own == name) {
                    field.1 = value;
                }
            }
            self.blanks();
            match self.peek().ok_or(CUT)? {
                b',' => self.at += 1,
                _ => {
                    self.pass(b'}')?;
                    return Ok(Node::Object(fields));
                }
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node<'a>, &'static str> {
        self.pass(b'[')?;
        let mut list = vec![];
        self.blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Node::List(list));
        }
        loop {
            match self.item(depth) {
                Ok((item, ends)) => {
                    list.push(item);
                    if ends {
                        return Ok(Node::List(list));
                    }
                }
                Err(message) => {
                    // A bundle's entries, or a list of resources.
                    list.retain(|node| {
                        depth < 2
                            && (node.get("resource").is_some()
                                || node.get("resourceType").is_some())
                    });
                    if !list.is_empty() {
                        self.whole = list;
                    }
                    return Err(message);
                }
            }
        }
    }

    /// Reads an item of a list, and says whether it is the last.
    fn item(&mut self, depth: usize) -> Result<(Node<'a>, bool), &'static str> {
        let item = self.value(depth + 1)?;
        self.blanks();
        let ends = self.peek().ok_or(CUT)? != b',';
        self.pass(if ends { b']' } else { b',' })?;
        Ok((item, ends))
    }

    fn word(&mut self) -> Result<Node<'a>, &'static str> {
        let rest = &self.text[self.at..];
        let words =
            [("true", Node::Bool(true)), ("false", Node::Bool(false)), ("null", Node::Null)];
        for (word, node) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(node);
            }
            if word.starts_with(rest) {
                return Err(CUT);
            }
        }
        Err(BROKEN)
    }

    fn number(&mut self) -> Result<Node<'a>, &'static str> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        self.digits()?;
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Node::Number(&self.text[start..self.at]))
    }

    fn digits(&mut self) -> Result<(), &'static str> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        match (self.at > start, self.peek()) {
            (true, _) => Ok(()),
            (false, None) => Err(CUT),
            (false, Some(_)) => Err(BROKEN),
        }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, &'static str> {
        self.pass(b'"')?;
        let start = self.at;
        let mut text = Cow::Borrowed("");
        let mut plain = start;
        loop {
            match self.peek().ok_or(CUT)? {
                b'"' => {
                    let rest = &self.text[plain..self.at];
                    self.at += 1;
                    return Ok(match text {
                        Cow::Borrowed(_) if plain == start => Cow::Borrowed(rest),
                        text => Cow::Owned(text.into_owned() + rest),
                    });
                }
                b'\\' => {
                    text.to_mut().push_str(&self.text[plain..self.at]);
                    self.at += 1;
                    let sign = self.escape()?;
                    text.to_mut().push(sign);
                    plain = self.at;
                }
                // A line end within a string is against the rules, but what is meant is plain.
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, &'static str> {
        let sign = self.peek().ok_or(CUT)?;
        self.at += 1;
        Ok(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex()?;
                let is_high = (0xd800..0xdc00).contains(&first);
                if is_high && self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    let second = self.hex()?;
                    let low = second.wrapping_sub(0xdc00);
                    if low < 0x400 {
                        let joined = 0x10000 + ((first - 0xd800) << 10) + low;
                        return Ok(char::from_u32(joined).unwrap_or('\u{fffd}'));
                    }
                    return Ok('\u{fffd}');
                }
                char::from_u32(first).unwrap_or('\u{fffd}')
            }
            _ => return Err(BROKEN),
        })
    }

    fn hex(&mut self) -> Result<u32, &'static str> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).ok_or(CUT)?;
        let digits = std::str::from_utf8(digits).map_err(|_| BROKEN)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(BROKEN);
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| BROKEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> (Vec<(u32, Node<'_>)>, Vec<Problem>) {
        let mut log = ProblemLog::default();
        let values = parse(text, &mut log);
        (values, log.finish())
    }

    #[test]
    fn digits_stay_as_they_are_written() {
        let (values, problems) =
            read("{\"a\":5.40,\"b\":-1E+400,\"c\":[true,null],\"d\":\"\\u00b5\\ud83d\\ude00\\/\"}");
        assert_eq!(problems, []);
        let node = &values[0].1;
        assert_eq!((node.text("a"), node.text("b")), (Some("5.40"), Some("-1E+400")));
        assert_eq!(node.text("d"), Some("µ😀/"));
    }

    #[test]
    fn a_repeated_key_is_told_and_a_broken_line_leaves_the_others() {
        let (values, problems) = read("{\"a\":1,\"a\":2}\n{\"a\":\n\n{\"a\":3}\n");
        assert_eq!(values[0].1.text("a"), Some("2"));
        assert_eq!(problems[0].code, "json-key-repeated");
        let (values, problems) =
            read("{\"a\" 2}\n{\"resourceType\":\"A\"}\n{\"a\" 2}\n{\"resourceType\":\"B\"}\n");
        assert_eq!(values.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
        assert_eq!((problems[1].code, &problems[1].place), ("json-broken", &Place::Line(3)));
        let (values, problems) = read("{\"entry\":[{\"resource\":{\"a\":1}},{\"resource\":{\"a\":");
        assert_eq!((values[0].1.as_list().len(), problems[0].message.as_str()), (1, CUT));
    }

    #[test]
    fn brackets_without_end_are_refused_without_recursing_into_them() {
        let text = "[".repeat(100_000);
        let (values, problems) = read(&text);
        assert!(values.is_empty());
        assert_eq!(problems[0].message, "the JSON is nested too deeply");
    }

    proptest! {
        #[test]
        fn what_serde_json_writes_is_read_alike(text in "\\PC{0,20}", number in any::<f64>()) {
            let number = if number.is_finite() { number } else { 0.0 };
            let written = serde_json::json!({ "text": text, "number": number }).to_string();
            let (values, problems) = read(&written);
            prop_assert!(problems.is_empty());
            prop_assert_eq!(values[0].1.text("text"), Some(text.as_str()));
            let digits = values[0].1.text("number").expect("a number");
            let again: f64 = digits.parse().expect("a number");
            prop_assert_eq!(again.to_bits(), number.to_bits());
        }

        #[test]
        fn any_text_is_read_without_panic(text in "[\\[\\]{},:\"\\\\u0-9a-f.eE+ \\-]{0,40}|\\PC{0,20}") {
            let _ = read(&text);
        }
    }
}
