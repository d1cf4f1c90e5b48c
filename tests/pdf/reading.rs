//! Reading back: a PDF's tree, pages and words from its bytes.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A PDF that was read back.
pub struct File {
    pub document: Document,
}

/// An element of the structure tree.
#[derive(Clone)]
pub struct Element {
    pub role: String,
    pub dictionary: Dictionary,
}

impl File {
    pub fn read(bytes: &[u8]) -> Self {
        Self { document: Document::load_mem(bytes).unwrap() }
    }

    pub fn pages(&self) -> Vec<ObjectId> {
        self.document.page_iter().collect()
    }

    pub fn identifier(&self) -> Vec<u8> {
        self.document.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
    }

    /// All dictionaries that are objects of their own or of streams.
    pub fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        self.document.objects.values().filter_map(|object| match object {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        })
    }

    pub fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match self.document.dereference(object).unwrap().1 {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            other => panic!("{other:?} is no dictionary"),
        }
    }

    /// A stream's bytes, inflated.
    pub fn stream(&self, object: &Object) -> Vec<u8> {
        let stream = self.document.dereference(object).unwrap().1.as_stream().unwrap();
        stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
    }

    pub fn operations(&self, page: ObjectId) -> Vec<Operation> {
        let content = self.document.get_page_content(page);
        Content::decode(&content).unwrap().operations
    }

    /// The elements that a page's marked contents belong to, by number.
    pub fn content_parents(&self, page: ObjectId) -> Vec<ObjectId> {
        let number =
            self.document.get_dictionary(page).unwrap().get(b"StructParents").unwrap().as_i64();
        let root = self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let tree = self.dictionary(self.dictionary(root).get(b"ParentTree").unwrap());
        let numbers = tree.get(b"Nums").unwrap().as_array().unwrap();
        let number = number.unwrap();
        let entry = numbers
            .chunks(2)
            .find(|pair| pair[0].as_i64().unwrap() == number)
            .map(|pair| self.document.dereference(&pair[1]).unwrap().1.as_array().unwrap());
        entry.unwrap().iter().map(|parent| parent.as_reference().unwrap()).collect()
    }

    pub fn role(&self, element: ObjectId) -> String {
        let dictionary = self.document.get_dictionary(element).unwrap();
        role(dictionary)
    }

    /// All elements in reading order.
    pub fn tree(&self) -> Vec<Element> {
        let root = self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let mut elements = Vec::new();
        let root = Element { role: "Root".into(), dictionary: self.dictionary(root).clone() };
        self.collect(&root, &mut elements);
        elements
    }

    pub fn children(&self, element: &Element) -> Vec<Element> {
        let Ok(kids) = element.dictionary.get(b"K").and_then(Object::as_array) else {
            return Vec::new();
        };
        kids.iter()
            .filter_map(|kid| kid.as_reference().ok())
            .map(|kid| {
                let dictionary = self.document.get_dictionary(kid).unwrap().clone();
                Element { role: role(&dictionary), dictionary }
            })
            .collect()
    }

    pub fn descendants(&self, element: &Element, role: &str) -> Vec<Element> {
        let mut all = Vec::new();
        self.collect(element, &mut all);
        all.retain(|element| element.role == role);
        all
    }

    fn collect(&self, element: &Element, into: &mut Vec<Element>) {
        for child in self.children(element) {
            into.push(child.clone());
            self.collect(&child, into);
        }
    }

    pub fn attribute(&self, element: &Element, key: &[u8]) -> Option<Object> {
        let attributes = element.dictionary.get(b"A").ok()?.as_dict().ok()?;
        attributes.get(key).ok().cloned()
    }

    pub fn text(&self, element: &Element, key: &[u8]) -> Option<String> {
        element.dictionary.get(key).ok().map(|text| lopdf::decode_text_string(text).unwrap())
    }

    /// A page's words as they would be copied, by each font's own map from codes to texts.
    pub fn page_text(&self, page: ObjectId) -> String {
        self.words(page).iter().map(|words| format!("{}\n", words.text)).collect()
    }

    /// The words of each mark of a page, in the order in which they are drawn.
    pub fn words(&self, page: ObjectId) -> Vec<Words> {
        let page_dictionary = self.document.get_dictionary(page).unwrap();
        let resources = self.dictionary(page_dictionary.get(b"Resources").unwrap());
        let fonts = self.dictionary(resources.get(b"Font").unwrap());
        let maps: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = fonts
            .iter()
            .map(|(name, font)| {
                let map = self.stream(self.dictionary(font).get(b"ToUnicode").unwrap());
                (name.clone(), texts(&String::from_utf8(map).unwrap()))
            })
            .collect();
        let mut all = Vec::new();
        let mut open = Words::default();
        let mut font = Vec::new();
        // Words that say what the glyphs up to the next end of a mark are read as.
        let mut actual = false;
        for operation in self.operations(page) {
            match operation.operator.as_str() {
                "BDC" => {
                    let properties = operation.operands[1].as_dict().unwrap();
                    if let Ok(words) = properties.get(b"ActualText") {
                        open.text.push_str(&lopdf::decode_text_string(words).unwrap());
                        actual = true;
                    } else {
                        open = Words::default();
                        let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                        open.number = number.map(|number| usize::try_from(number).unwrap());
                    }
                }
                "rg" => {
                    let part = |at: usize| operation.operands[at].as_float().unwrap();
                    open.rgb = [part(0), part(1), part(2)];
                }
                "TJ" if actual => {}
                "EMC" if actual => actual = false,
                "Tf" => font = operation.operands[0].as_name().unwrap().to_vec(),
                "TJ" => {
                    open.font = String::from_utf8(font.clone()).unwrap();
                    for item in operation.operands[0].as_array().unwrap() {
                        let Ok(codes) = item.as_str() else { continue };
                        for code in codes.chunks(2) {
                            let code = u16::from_be_bytes([code[0], code[1]]);
                            open.text.push_str(&maps[&font][&code]);
                        }
                    }
                }
                "EMC" => all.push(std::mem::take(&mut open)),
                _ => {}
            }
        }
        all
    }

    /// The words of all elements by page and number, for [`Self::told`].
    pub fn marks(&self) -> BTreeMap<(ObjectId, usize), String> {
        let mut marks = BTreeMap::new();
        for page in self.pages() {
            for words in self.words(page) {
                let Some(number) = words.number else { continue };
                marks.insert((page, number), words.text);
            }
        }
        marks
    }

    /// The words of an element and all below it, in reading order, hyphens at line ends left out.
    pub fn told(&self, element: &Element, marks: &BTreeMap<(ObjectId, usize), String>) -> String {
        let mut told = String::new();
        self.tell(&element.dictionary, marks, &mut told);
        told.replace('\u{ad}', "")
    }

    fn tell(
        &self,
        element: &Dictionary,
        marks: &BTreeMap<(ObjectId, usize), String>,
        told: &mut String,
    ) {
        let Ok(kids) = element.get(b"K").and_then(Object::as_array) else { return };
        for kid in kids {
            match kid {
                Object::Reference(id) => {
                    self.tell(self.document.get_dictionary(*id).unwrap(), marks, told);
                }
                Object::Dictionary(kid) => {
                    let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) else { continue };
                    let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                    told.push_str(&marks[&(page, usize::try_from(number).unwrap())]);
                }
                _ => {}
            }
        }
    }
}

/// The words of one mark.
#[derive(Default)]
pub struct Words {
    pub text: String,
    /// The number of the marked content; none for what is not content.
    pub number: Option<usize>,
    /// The name of the last font in use.
    pub font: String,
    /// The last colour in use.
    pub rgb: [f32; 3],
}

fn role(dictionary: &Dictionary) -> String {
    String::from_utf8(dictionary.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap()
}

/// Reads the `bfchar` lines of a character map.
fn texts(map: &str) -> BTreeMap<u16, String> {
    let hex = |digits: &str| -> Vec<u16> {
        let digits = digits.trim_matches(['<', '>']).as_bytes();
        digits
            .chunks(4)
            .map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap())
            .collect()
    };
    map.lines()
        .filter_map(|line| line.split_once("> <"))
        .filter(|(code, _)| code.len() == 5 && *code != "<0000")
        .map(|(code, text)| (hex(code)[0], String::from_utf16(&hex(text)).unwrap()))
        .collect()
}
