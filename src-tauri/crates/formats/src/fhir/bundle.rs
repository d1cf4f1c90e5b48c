//! Bundles: the resources of a file, found by full URL, by relative reference or inside another.

use super::node::Node;
use super::resource::Reference;
use crate::problem_log::ProblemLog;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Place, Problem, Severity};

/// All resources of a file, contained ones too.
pub(super) struct Bundle<'a> {
    resources: Vec<Resource<'a>>,
    /// By full URL, by `Type/id`, by `Type|system|identifier`, by `index#id` for contained ones.
    at: BTreeMap<String, usize>,
}

/// One resource and where it stands.
pub(super) struct Resource<'a> {
    pub kind: String,
    pub path: String,
    /// The resource that contains it.
    container: Option<usize>,
    value: Node<'a>,
}

impl<'a> Bundle<'a> {
    /// Takes what stands at the top of a file: bundles, lists, lone resources, each with its place.
    pub fn new(roots: Vec<(String, Node<'a>)>) -> Self {
        let mut bundle = Self { resources: vec![], at: BTreeMap::new() };
        for (path, root) in roots {
            bundle.add_root(root, path, None);
        }
        bundle
    }

    /// Takes a bundle's entries, the resources of a list, or a lone resource.
    fn add_root(&mut self, mut root: Node<'a>, path: String, url: Option<String>) {
        let is_bundle = kind_of(&root) == "Bundle";
        let prefix = if path.is_empty() { path.clone() } else { format!("{path}.") };
        if is_bundle {
            for (number, entry) in root.take("entry").into_list().into_iter().enumerate() {
                self.add_entry(entry, format!("{prefix}entry[{number}]"));
            }
        } else if let Node::List(list) = root {
            for (number, item) in list.into_iter().enumerate() {
                self.add_entry(item, format!("{path}[{number}]"));
            }
        } else {
            let path = prefix + kind_of(&root);
            self.add(root, path, url);
        }
    }

    /// Takes an entry of a bundle, or a resource in its place.
    fn add_entry(&mut self, mut entry: Node<'a>, path: String) {
        let url = entry.text("fullUrl").map(str::to_owned);
        match entry.take("resource") {
            Node::Null if entry.get("resourceType").is_some() => self.add(entry, path, url),
            Node::Null => {}
            inner if kind_of(&inner) == "Bundle" => self.add_root(inner, path + ".resource", url),
            resource => self.add(resource, path + ".resource", url),
        }
    }

    fn add(&mut self, mut value: Node<'a>, path: String, url: Option<String>) {
        let contained = value.take("contained").into_list();
        let index = self.resources.len();
        self.name(&value, index);
        self.at.extend(url.map(|url| (url, index)));
        let kind = kind_of(&value).to_owned();
        self.resources.push(Resource { kind, path: path.clone(), container: None, value });
        for (number, value) in contained.into_iter().enumerate() {
            if let Some(id) = value.text("id") {
                let id = id.trim_start_matches('#');
                self.at.insert(format!("{index}#{id}"), self.resources.len());
            }
            let (kind, path) = (kind_of(&value).to_owned(), format!("{path}.contained[{number}]"));
            self.resources.push(Resource { kind, path, container: Some(index), value });
        }
    }

    /// Notes what a resource may be referred to by.
    fn name(&mut self, value: &Node<'a>, index: usize) {
        let kind = kind_of(value);
        if let Some(id) = value.text("id") {
            self.at.entry(format!("{kind}/{id}")).or_insert(index);
        }
        for identifier in value.get("identifier").map(Node::as_list).unwrap_or_default() {
            let Some(own) = identifier.text("value") else { continue };
            let system = identifier.text("system").unwrap_or_default();
            self.at.entry(format!("{kind}|{system}|{own}")).or_insert(index);
        }
    }

    /// Lists the kinds of resources, each once.
    pub fn kinds(&self) -> BTreeSet<&str> {
        self.resources.iter().map(|resource| resource.kind.as_str()).collect()
    }

    /// Lists the resources of a kind with their indices, in the order of the file.
    pub fn all<'s>(&'s self, kind: &'s str) -> impl Iterator<Item = (usize, &'s Resource<'a>)> {
        self.resources.iter().enumerate().filter(move |(_, resource)| resource.kind == kind)
    }

    /// Returns a resource by its index.
    pub fn get(&self, index: usize) -> &Resource<'a> {
        &self.resources[index]
    }

    /// Finds what a resource refers to: contained in it, by full URL, by the URL's last two parts,
    /// or by an identifier of the kind that is looked for.
    pub fn resolve(&self, from: usize, reference: &Reference, kind: &str) -> Option<usize> {
        let by_identifier = || {
            let identifier = reference.identifier.as_ref()?;
            let kind = reference.kind.as_deref().unwrap_or(kind);
            let system = identifier.system.as_deref().unwrap_or_default();
            self.at.get(&format!("{kind}|{system}|{}", identifier.value.as_ref()?))
        };
        let Some(text) = reference.reference.as_deref() else { return by_identifier().copied() };
        if let Some(id) = text.strip_prefix('#') {
            let container = self.resources[from].container.unwrap_or(from);
            return self.at.get(&format!("{container}#{id}")).copied();
        }
        let text = text.split("/_history/").next().unwrap_or(text);
        // In a transaction a resource may be named by a search.
        let by_search = || {
            let (kind, query) = text.split_once("?identifier=")?;
            let (system, value) = query.split_once('|').unwrap_or(("", query));
            self.at.get(&format!("{kind}|{system}|{value}"))
        };
        let relative = || {
            let mut parts = text.rsplitn(3, '/');
            let (id, kind) = (parts.next()?, parts.next()?);
            self.at.get(&format!("{kind}/{id}"))
        };
        let found = self.at.get(text).or_else(relative).or_else(by_search).or_else(by_identifier);
        found.copied()
    }

    /// Finds what a resource refers to and reads it as one kind.
    pub fn follow<T: DeserializeOwned>(
        &self,
        from: usize,
        reference: &Reference,
        kind: &str,
    ) -> Option<(usize, T)> {
        let index = self.resolve(from, reference, kind)?;
        let resource = self.get(index);
        (resource.kind == kind).then(|| resource.parse().map(|parsed| (index, parsed)))?
    }
}

impl Resource<'_> {
    /// Reads the resource, `None` where its shape is not FHIR's.
    pub fn parse<T: DeserializeOwned>(&self) -> Option<T> {
        self.value.parse()
    }

    /// Reads the resource, telling where its shape is not FHIR's.
    pub fn parse_or_tell<T: DeserializeOwned>(&self, log: &mut ProblemLog) -> Option<T> {
        let parsed = self.parse();
        if parsed.is_none() {
            let message =
                format!("the `{}` does not have the shape that FHIR R4 gives it", self.kind);
            let place = Place::Path(self.path.as_str().into());
            log.push(Problem::new(Severity::Error, "resource-unreadable", place, message));
        }
        parsed
    }
}

/// Returns the type of a resource.
fn kind_of<'n>(value: &'n Node<'_>) -> &'n str {
    value.text("resourceType").unwrap_or("resource without type")
}
