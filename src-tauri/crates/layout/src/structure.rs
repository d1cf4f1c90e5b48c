//! The structure tree: what the marks on the pages are, in reading order.

use crate::page::Rect;

/// A node of the tree, by its position in [`Structure::nodes`].
pub type NodeId = usize;

/// A stretch of marks that belong together, by its number.
pub type ContentId = usize;

/// What a node is; the names are those of ISO 32000-1, 14.8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// Blocks that belong together.
    Division,
    /// A heading of level 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// An entry of a list.
    ListItem,
    /// An entry's name.
    Label,
    /// An entry's words.
    ListBody,
    /// A table.
    Table,
    /// The rows that name columns.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    TableRow,
    /// A cell that names a column.
    ColumnHeader,
    /// A cell that names a row, or the rows below it.
    RowHeader,
    /// A cell.
    DataCell,
    /// A drawing or picture.
    Figure,
    /// What a figure or table shows.
    Caption,
    /// Words set apart.
    Note,
    /// Words that lead elsewhere.
    Link,
    /// Words in another language.
    Span,
}

/// A part of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Child {
    /// A node.
    Node(NodeId),
    /// Marks on pages.
    Content(ContentId),
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The node around it; `None` for the whole.
    pub parent: Option<NodeId>,
    /// Its parts, in reading order.
    pub children: Vec<Child>,
    /// The same in words, for a figure.
    pub alternative: Option<String>,
    /// The language, where it differs from what is around.
    pub language: Option<&'static str>,
    /// How many columns a cell spans.
    pub columns: usize,
    /// A figure's page and place.
    pub bounds: Option<(usize, Rect)>,
}

/// The tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Structure {
    /// The nodes; the first is the whole. A node stands after the node around it.
    pub nodes: Vec<Node>,
    /// How many contents there are.
    pub contents: usize,
}

impl Structure {
    /// The node of the whole.
    pub const ROOT: NodeId = 0;

    /// Makes a tree of one node, the whole.
    pub fn new() -> Self {
        Self { nodes: vec![Node::new(Role::Document, None)], contents: 0 }
    }

    /// Adds a node at the end of another.
    pub fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node::new(role, Some(parent)));
        self.nodes[parent].children.push(Child::Node(id));
        id
    }

    /// Adds content at the end of a node.
    pub fn content(&mut self, parent: NodeId) -> ContentId {
        let id = self.contents;
        self.contents += 1;
        self.nodes[parent].children.push(Child::Content(id));
        id
    }
}

impl Default for Structure {
    fn default() -> Self {
        Self::new()
    }
}

impl Node {
    fn new(role: Role, parent: Option<NodeId>) -> Self {
        Self {
            role,
            parent,
            children: Vec::new(),
            alternative: None,
            language: None,
            columns: 1,
            bounds: None,
        }
    }
}
