//! Trees: how taxa descend from each other, for measures that count branches.

use std::collections::BTreeMap;
use thiserror::Error;

/// A rooted tree with branch lengths, parents after their children.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
    tips: BTreeMap<String, usize>,
}

/// One node; its branch leads to its parent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Node {
    parent: Option<usize>,
    length: f64,
}

/// Why a text is not a tree.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TreeError {
    /// A sign stands where the format has no place for it.
    #[error("`{found}` at character {at} has no place in a tree")]
    Unexpected {
        /// What was found; `end of text` at the end.
        found: String,
        /// Counted from 1.
        at: usize,
    },
    /// A branch length is not a number, or is negative or infinite.
    #[error("branch length `{0}` is not a number above or equal to zero")]
    Length(String),
    /// Two tips have one name.
    #[error("tip `{0}` stands twice")]
    Repeated(String),
}

impl Tree {
    /// Reads Newick text: names plain or in single quotes, lengths after colons, comments in square
    /// brackets.
    ///
    /// <https://phylipweb.github.io/phylip/newicktree.html>. A missing length is zero, as is the
    /// length above the root. Underscores stay underscores, as QIIME and scikit-bio's tables have
    /// them.
    pub fn from_newick(text: &str) -> Result<Self, TreeError> {
        Parser { signs: text.chars().collect(), at: 0, nodes: vec![], tips: BTreeMap::new() }.tree()
    }

    /// Returns the place of a tip; `None` if the tree has no tip of that name.
    pub fn tip(&self, name: &str) -> Option<usize> {
        self.tips.get(name).copied()
    }

    /// Returns how many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Returns the length of the branch above a node.
    pub(crate) fn length(&self, node: usize) -> f64 {
        self.nodes[node].length
    }

    /// Adds to each node what its descendants carry; `carried` holds the tips' own.
    pub(crate) fn gather(&self, carried: &mut [f64]) {
        for (at, node) in self.nodes.iter().enumerate() {
            if let Some(parent) = node.parent {
                carried[parent] += carried[at];
            }
        }
    }
}

/// Reads signs one after the other.
struct Parser {
    signs: Vec<char>,
    at: usize,
    nodes: Vec<Node>,
    tips: BTreeMap<String, usize>,
}

impl Parser {
    /// Reads the whole text without recursion, so that a deep tree cannot exhaust the stack.
    fn tree(mut self) -> Result<Tree, TreeError> {
        // The children of each node that is still open.
        let mut open: Vec<Vec<usize>> = vec![];
        loop {
            match self.next_sign() {
                Some('(') => {
                    self.at += 1;
                    open.push(vec![]);
                    continue;
                }
                Some(')' | ';' | ',') | None if open.is_empty() => return Err(self.unexpected()),
                _ => {}
            }
            let mut node = self.label(vec![])?;
            loop {
                let Some(children) = open.last_mut() else { return self.end(node) };
                children.push(node);
                match self.next_sign() {
                    Some(',') => {
                        self.at += 1;
                        break;
                    }
                    Some(')') => {
                        self.at += 1;
                        let children = open.pop().unwrap_or_default();
                        node = self.label(children)?;
                    }
                    _ => return Err(self.unexpected()),
                }
            }
        }
    }

    /// Expects the closing semicolon after the root.
    fn end(mut self, root: usize) -> Result<Tree, TreeError> {
        if self.next_sign() != Some(';') {
            return Err(self.unexpected());
        }
        self.at += 1;
        if self.next_sign().is_some() {
            return Err(self.unexpected());
        }
        self.nodes[root].length = 0.0;
        Ok(Tree { nodes: self.nodes, tips: self.tips })
    }

    /// Reads a name and a length, and closes the node over its children.
    fn label(&mut self, children: Vec<usize>) -> Result<usize, TreeError> {
        let name = self.name()?;
        let mut length = 0.0;
        if self.next_sign() == Some(':') {
            self.at += 1;
            let text = self.name()?;
            let number = text.parse::<f64>().ok();
            length = number
                .filter(|length| length.is_finite() && *length >= 0.0)
                .ok_or(TreeError::Length(text))?;
        }
        let node = self.nodes.len();
        self.nodes.push(Node { parent: None, length });
        if children.is_empty() && self.tips.insert(name.clone(), node).is_some() {
            return Err(TreeError::Repeated(name));
        }
        children.into_iter().for_each(|child| self.nodes[child].parent = Some(node));
        Ok(node)
    }

    /// Reads a name, which may be empty.
    fn name(&mut self) -> Result<String, TreeError> {
        let mut name = String::new();
        if self.next_sign() == Some('\'') {
            self.at += 1;
            loop {
                let sign = self.signs.get(self.at).copied().ok_or_else(|| self.unexpected())?;
                self.at += 1;
                let doubled = self.signs.get(self.at) == Some(&'\'');
                match sign {
                    '\'' if doubled => self.at += 1,
                    '\'' => return Ok(name),
                    _ => {}
                }
                name.push(sign);
            }
        }
        while let Some(sign) = self.signs.get(self.at).copied() {
            if "():;,[]'".contains(sign) || sign.is_whitespace() {
                break;
            }
            name.push(sign);
            self.at += 1;
        }
        Ok(name)
    }

    /// Returns the next sign that is neither blank nor comment.
    fn next_sign(&mut self) -> Option<char> {
        loop {
            let sign = self.signs.get(self.at).copied()?;
            if sign == '[' {
                let rest = &self.signs[self.at..];
                self.at +=
                    rest.iter().position(|sign| *sign == ']').map_or(rest.len(), |end| end + 1);
            } else if sign.is_whitespace() {
                self.at += 1;
            } else {
                return Some(sign);
            }
        }
    }

    fn unexpected(&self) -> TreeError {
        let found = self.signs.get(self.at).map_or("end of text".to_owned(), char::to_string);
        TreeError::Unexpected { found, at: self.at + 1 }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::*;

    #[test]
    fn names_lengths_quotes_and_comments_are_read() {
        let tree = Tree::from_newick("((a:1,'b''s (x)':2.5e-1)[inner]:0.5,c_d)root:9;\n")
            .expect("a sound tree");
        // Branches above `a`, `b's (x)` and `c_d`, the common one once each.
        let above = |name: &str| {
            let mut carried = vec![0.0; tree.len()];
            carried[tree.tip(name).expect("a tip")] = 1.0;
            tree.gather(&mut carried);
            (0..tree.len()).map(|node| carried[node] * tree.length(node)).sum::<f64>()
        };
        assert_eq!([above("a"), above("b's (x)"), above("c_d")], [1.5, 0.75, 0.0]);
        assert_eq!(tree.tip("root"), None);
    }

    #[test]
    fn what_is_no_tree_is_refused_with_its_place() {
        let error = |text: &str| Tree::from_newick(text).expect_err("not a tree").to_string();
        assert_eq!(error("(a,b"), "`end of text` at character 5 has no place in a tree");
        assert_eq!(error("(a,b));"), "`)` at character 6 has no place in a tree");
        assert_eq!(error("(a:x,b);"), "branch length `x` is not a number above or equal to zero");
        assert_eq!(error("(a,a);"), "tip `a` stands twice");
        assert_eq!(error(""), "`end of text` at character 1 has no place in a tree");
        assert!(Tree::from_newick(&"(".repeat(100_000)).is_err());
    }
}
