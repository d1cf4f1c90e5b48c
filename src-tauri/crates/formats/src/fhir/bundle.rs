//! Bundles: the resources of a file, found by full URL, by relative reference or inside another.

use super::resource::Reference;
use crate::problem_log::ProblemLog;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Place, Problem, Severity};

/// All resources of a file, contained ones too.
pub(super) struct Bundle {
    resources: Vec<Resource>,
    /// By full URL, by `Type/id`, and by `index#id` for contained ones.
    at: BTreeMap<String, usize>,
}

/// One resource and where it stands.
pub(super) struct Resource {
    pub kind: String,
    pub path: String,
    /// The resource that contains it.
    container: Option<usize>,
    value: Value,
}

impl Bundle {
    /// Takes a bundle's entries, or a lone resource.
    pub fn new(mut root: Value) -> Self {
        let mut bundle = Self { resources: vec![], at: BTreeMap::new() };
        if kind_of(&root) != "Bundle" {
            let path = kind_of(&root).to_owned();
            bundle.add(root, path, None);
            return bundle;
        }
        let entries = root.get_mut("entry").map(Value::take);
        let Some(Value::Array(entries)) = entries else { return bundle };
        for (number, mut entry) in entries.into_iter().enumerate() {
            let url = entry.get("fullUrl").and_then(Value::as_str).map(str::to_owned);
            if let Some(resource) = entry.get_mut("resource").map(Value::take) {
                bundle.add(resource, format!("entry[{number}].resource"), url);
            }
        }
        bundle
    }

    fn add(&mut self, mut value: Value, path: String, url: Option<String>) {
        let contained = value.get_mut("contained").map(Value::take);
        let index = self.resources.len();
        let kind = kind_of(&value).to_owned();
        if let Some(id) = value.get("id").and_then(Value::as_str) {
            self.at.entry(format!("{kind}/{id}")).or_insert(index);
        }
        self.at.extend(url.map(|url| (url, index)));
        self.resources.push(Resource { kind, path: path.clone(), container: None, value });
        let Some(Value::Array(contained)) = contained else { return };
        for (number, value) in contained.into_iter().enumerate() {
            if let Some(id) = value.get("id").and_then(Value::as_str) {
                self.at.insert(format!("{index}#{id}"), self.resources.len());
            }
            let (kind, path) = (kind_of(&value).to_owned(), format!("{path}.contained[{number}]"));
            self.resources.push(Resource { kind, path, container: Some(index), value });
        }
    }

    /// Lists the kinds of resources, each once.
    pub fn kinds(&self) -> BTreeSet<&str> {
        self.resources.iter().map(|resource| resource.kind.as_str()).collect()
    }

    /// Lists the resources of a kind with their indices, in the order of the file.
    pub fn all<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (usize, &'a Resource)> {
        self.resources.iter().enumerate().filter(move |(_, resource)| resource.kind == kind)
    }

    /// Returns a resource by its index.
    pub fn get(&self, index: usize) -> &Resource {
        &self.resources[index]
    }

    /// Finds what a resource refers to: contained in it, by full URL, or by the URL's last two parts.
    pub fn resolve(&self, from: usize, reference: &Reference) -> Option<usize> {
        let text = reference.reference.as_deref()?;
        if let Some(id) = text.strip_prefix('#') {
            let container = self.resources[from].container.unwrap_or(from);
            return self.at.get(&format!("{container}#{id}")).copied();
        }
        let text = text.split("/_history/").next().unwrap_or(text);
        let relative = || {
            let mut parts = text.rsplitn(3, '/');
            let (id, kind) = (parts.next()?, parts.next()?);
            self.at.get(&format!("{kind}/{id}"))
        };
        self.at.get(text).or_else(relative).copied()
    }

    /// Finds what a resource refers to and reads it as one kind.
    pub fn follow<T: DeserializeOwned>(
        &self,
        from: usize,
        reference: &Reference,
        kind: &str,
    ) -> Option<(usize, T)> {
        let index = self.resolve(from, reference)?;
        let resource = self.get(index);
        (resource.kind == kind).then(|| resource.parse().map(|parsed| (index, parsed)))?
    }
}

impl Resource {
    /// Reads the resource, `None` where its shape is not FHIR's.
    pub fn parse<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.value).ok()
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

fn kind_of(value: &Value) -> &str {
    value.get("resourceType").and_then(Value::as_str).unwrap_or("resource without type")
}
