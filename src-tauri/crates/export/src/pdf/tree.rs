//! The structure tree in the file: roles, alternative texts, languages, and where their marks are.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use rayon::prelude::*;
use zonula_layout::{Child, ContentId, Document as Pages, Node, Role, Structure};

use super::object::{self, name, rectangle, text};

/// Which marked contents belong to which content.
pub struct Marks {
    /// Page and number of each content's marked contents.
    of_content: Vec<Vec<(usize, i64)>>,
    /// The content of each marked content, by page.
    on_page: Vec<Vec<ContentId>>,
}

/// The tree's objects.
pub struct Tree {
    /// The root.
    pub root: ObjectId,
    /// The first number in the parent tree that is not a page's.
    pub first_link: i64,
    /// The elements with their numbers, as they stand in the file: there are thousands, and an
    /// object of each would take ten times the room.
    pub elements: Vec<(u32, Vec<u8>)>,
}

impl Marks {
    /// Makes an empty record.
    pub fn new(contents: usize, pages: usize) -> Self {
        Self { of_content: vec![Vec::new(); contents], on_page: vec![Vec::new(); pages] }
    }

    /// Adds a marked content; those of a page are numbered from 0, in the order of the page.
    pub fn add(&mut self, page: usize, content: ContentId) {
        let number = self.on_page[page].len() as i64;
        self.on_page[page].push(content);
        self.of_content[content].push((page, number));
    }
}

/// Returns the name of a role.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Division => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::DataCell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Note => "Note",
        Role::Link => "Link",
        Role::Span => "Span",
    }
}

/// Returns the role's name for each content.
pub fn content_roles(structure: &Structure) -> Vec<&'static str> {
    let mut roles = vec!["Span"; structure.contents];
    for node in &structure.nodes {
        for child in &node.children {
            if let Child::Content(content) = child {
                roles[*content] = role_name(node.role);
            }
        }
    }
    roles
}

/// Adds the tree and the numbers that lead from pages and links back to it.
///
/// `links` are the annotations of [`Pages::links`], in the same order.
pub fn add(
    file: &mut Document,
    document: &Pages,
    marks: &Marks,
    pages: &[ObjectId],
    links: &[ObjectId],
) -> Tree {
    let structure = &document.structure;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = structure.nodes.iter().map(|_| file.new_object_id()).collect();
    let mut owners = vec![Structure::ROOT; structure.contents];
    for (at, node) in structure.nodes.iter().enumerate() {
        for child in &node.children {
            if let Child::Content(content) = child {
                owners[*content] = at;
            }
        }
    }
    let elements = Elements { document, marks, root, ids: &ids, pages, links };
    let written = |(at, node): (usize, &Node)| (ids[at].0, elements.element(at, node));
    let elements = structure.nodes.par_iter().enumerate().map(written).collect();
    let mut numbers: Vec<Object> = Vec::new();
    for (page, contents) in (0i64..).zip(&marks.on_page) {
        let list: Vec<Object> =
            contents.iter().map(|content| ids[owners[*content]].into()).collect();
        numbers.push(page.into());
        numbers.push(file.add_object(Object::Array(list)).into());
    }
    let first_link = pages.len() as i64;
    for (number, link) in (first_link..).zip(&document.links) {
        numbers.push(number.into());
        numbers.push(ids[link.node].into());
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.set_object(
        root,
        dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => vec![Object::Reference(ids[Structure::ROOT])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => first_link + document.links.len() as i64,
        },
    );
    Tree { root, first_link, elements }
}

/// What elements say of each other and of the pages.
struct Elements<'a> {
    document: &'a Pages,
    marks: &'a Marks,
    root: ObjectId,
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    links: &'a [ObjectId],
}

impl Elements<'_> {
    /// Writes an element.
    fn element(&self, at: usize, node: &Node) -> Vec<u8> {
        let mut bytes = b"<</Type/StructElem/S/".to_vec();
        bytes.extend_from_slice(role_name(node.role).as_bytes());
        bytes.extend_from_slice(b"/P ");
        object::write_reference(&mut bytes, node.parent.map_or(self.root, |own| self.ids[own]));
        self.kids(&mut bytes, at, node);
        let Self { document, pages, .. } = self;
        let mut more = Dictionary::new();
        if let Some(alternative) = &node.alternative {
            more.set("Alt", text(alternative));
        }
        if let Some(language) = node.language {
            more.set("Lang", text(language));
        }
        // A note is found by its identifier (ISO 14289-1, 7.9).
        if node.role == Role::Note {
            more.set("ID", text(&format!("note-{at}")));
        }
        let attributes = match node.role {
            Role::ColumnHeader => Some(cell(node, Some("Column"))),
            Role::RowHeader => Some(cell(node, Some("Row"))),
            Role::DataCell if node.columns > 1 => Some(cell(node, None)),
            Role::Figure => node.bounds.map(|(page, area)| {
                more.set("Pg", pages[page]);
                dictionary! {
                    "O" => name("Layout"),
                    "Placement" => name("Block"),
                    "BBox" => rectangle(area, document.pages[page].size.1),
                }
            }),
            _ => None,
        };
        if let Some(attributes) = attributes {
            more.set("A", attributes);
        }
        object::write_entries(&mut bytes, &more);
        bytes.extend_from_slice(b">>");
        bytes
    }

    /// Writes what an element holds: other elements, marked contents, links.
    fn kids(&self, bytes: &mut Vec<u8>, at: usize, node: &Node) {
        let start = bytes.len();
        bytes.extend_from_slice(b"/K[");
        let empty = bytes.len();
        for child in &node.children {
            match child {
                Child::Node(id) => {
                    if bytes.len() > empty {
                        bytes.push(b' ');
                    }
                    object::write_reference(bytes, self.ids[*id]);
                }
                Child::Content(content) => {
                    for (page, number) in &self.marks.of_content[*content] {
                        bytes.extend_from_slice(b"<</Type/MCR/Pg ");
                        object::write_reference(bytes, self.pages[*page]);
                        bytes.extend_from_slice(b"/MCID ");
                        object::write_digits(bytes, *number);
                        bytes.extend_from_slice(b">>");
                    }
                }
            }
        }
        if node.role == Role::Link {
            let own = self.document.links.iter().zip(self.links);
            for (link, annotation) in own.filter(|(link, _)| link.node == at) {
                bytes.extend_from_slice(b"<</Type/OBJR/Pg ");
                object::write_reference(bytes, self.pages[link.page]);
                bytes.extend_from_slice(b"/Obj ");
                object::write_reference(bytes, *annotation);
                bytes.extend_from_slice(b">>");
            }
        }
        if bytes.len() == empty {
            bytes.truncate(start);
        } else {
            bytes.push(b']');
        }
    }
}

fn cell(node: &Node, scope: Option<&str>) -> Dictionary {
    let mut attributes = dictionary! { "O" => name("Table") };
    if let Some(scope) = scope {
        attributes.set("Scope", name(scope));
    }
    if node.columns > 1 {
        attributes.set("ColSpan", node.columns as i64);
    }
    attributes
}
