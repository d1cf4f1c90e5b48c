//! Artifacts of QIIME 2: the folder named by a UUID, what it says it is, and how it came about.

use crate::archive::{self, Zip};
use std::collections::BTreeSet;
use zonula_model::{Method, Place, Problem, Severity};

/// The most bytes of a description that are read.
const DESCRIPTION_BYTES: usize = 1 << 20;
/// The most steps of an artifact's history that are looked at.
const STEPS: usize = 500;
/// Steps that find or name the features of a table; all others only pass them on.
const PROFILERS: [(&str, &str); 5] = [
    ("dada2", "DADA2"),
    ("deblur", "Deblur"),
    ("vsearch", "VSEARCH"),
    ("metaphlan2", "MetaPhlAn2"),
    ("sortmerna", "SortMeRNA"),
];

/// An opened artifact.
pub(super) struct Artifact<'a> {
    zip: Zip<'a>,
    root: String,
    /// The version of the archive's layout; `None` where it is not stated.
    pub archive: Option<u32>,
    /// The version of QIIME 2 that wrote it.
    pub framework: Option<String>,
    /// What it holds, `FeatureTable[Frequency]` say, without properties; empty where not stated.
    pub semantic_type: String,
}

impl<'a> Artifact<'a> {
    /// Opens an archive that holds an artifact.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Problem> {
        let zip = archive::open(bytes)?;
        let Some(root) = archive::artifact_root(&zip) else {
            let message = "the archive is not that of a QIIME 2 artifact";
            return Err(Problem::new(Severity::Error, "artifact-broken", Place::File, message));
        };
        let (archive, framework, semantic_type) = (None, None, String::new());
        let mut artifact = Self { zip, root, archive, framework, semantic_type };
        let version = artifact.text("VERSION").unwrap_or_default();
        artifact.archive = field(&version, "archive").and_then(|text| text.parse().ok());
        artifact.framework = field(&version, "framework");
        // The first archives held nothing but the version, those of 2016 say.
        if artifact.archive.is_none() && version.trim().starts_with(|it: char| it.is_ascii_digit())
        {
            artifact.archive = Some(0);
            artifact.framework = version.lines().next().map(|line| line.trim().to_owned());
        }
        let metadata = artifact.text("metadata.yaml").unwrap_or_default();
        artifact.semantic_type = plain_type(&field(&metadata, "type").unwrap_or_default());
        Ok(artifact)
    }

    /// Unpacks a file of the artifact; `None` where it has none of that name.
    pub fn unpack(&mut self, path: &str, bound: usize) -> Option<(Vec<u8>, Option<Problem>)> {
        let index = self.zip.index_for_name(&format!("{}/{path}", self.root))?;
        Some(archive::unpack(&mut self.zip, index, bound))
    }

    fn text(&mut self, path: &str) -> Option<String> {
        let (content, _) = self.unpack(path, DESCRIPTION_BYTES)?;
        String::from_utf8(content).ok()
    }

    /// Returns how the table was made, as far as its history states it.
    pub fn method(&mut self) -> Method {
        let prefix = format!("{}/provenance/", self.root);
        let steps: Vec<_> = (0..self.zip.len())
            .filter(|&index| {
                let name = self.zip.name_for_index(index).and_then(Result::ok);
                name.is_some_and(|it| it.starts_with(&prefix) && it.ends_with("action/action.yaml"))
            })
            .take(STEPS)
            .collect();
        let mut profilers = BTreeSet::new();
        for index in steps {
            let (content, _) = archive::unpack(&mut self.zip, index, DESCRIPTION_BYTES);
            let text = String::from_utf8_lossy(&content);
            let plugin = text.lines().find_map(|line| line.trim().strip_prefix("plugin:"));
            let plugin = plugin.and_then(|it| it.trim_matches([' ', '\'', '"']).rsplit(':').next());
            let known = PROFILERS.iter().find(|(name, _)| plugin == Some(*name));
            profilers.extend(known.map(|(_, name)| *name));
        }
        let profiler = match (profilers.pop_first(), profilers.is_empty()) {
            (Some(only), true) => format!("QIIME 2/{only}"),
            _ => "QIIME 2".to_owned(),
        };
        Method { profiler: Some(profiler), version: self.framework.clone(), ..Method::UNKNOWN }
    }
}

/// Reads one line `key: value` of a description, its value folded onto the next lines or not.
fn field(text: &str, key: &str) -> Option<String> {
    let mut lines = text.lines();
    let first = lines.by_ref().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    let more = lines.take_while(|line| line.starts_with(' ')).map(str::trim);
    let value: Vec<_> = std::iter::once(first.trim()).chain(more).collect();
    let value = value.join(" ");
    let value = value.trim().trim_matches(['\'', '"']).replace("''", "'");
    (!value.is_empty() && value != "null").then_some(value)
}

/// Takes the properties out of a type: `FeatureTable[Frequency % Properties('x')]`.
fn plain_type(text: &str) -> String {
    match text.split_once(" % ") {
        Some((before, after)) => {
            let open = before.matches('[').count().saturating_sub(before.matches(']').count());
            // Brackets may stand in the properties as well: those of the type are the last.
            let closing = after.chars().rev().take_while(|sign| *sign == ']').count();
            format!("{before}{}", "]".repeat(open.min(closing)))
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_read_as_they_are_written() {
        let text = "uuid: 1\ntype: SampleData[A |\n  B]\nformat: null\nquoted: 'a: b'\n";
        assert_eq!(field(text, "type").as_deref(), Some("SampleData[A | B]"));
        assert_eq!(field(text, "format"), None);
        assert_eq!(field(text, "quoted").as_deref(), Some("a: b"));
        assert_eq!(field(text, "uid"), None);
    }

    #[test]
    fn properties_are_no_part_of_a_type() {
        for (written, plain) in [
            ("FeatureTable[Frequency % Properties('rarefied')]", "FeatureTable[Frequency]"),
            ("FeatureData[Taxonomy]", "FeatureData[Taxonomy]"),
            ("Bowtie2Index % Properties(['a'])", "Bowtie2Index"),
        ] {
            assert_eq!(plain_type(written), plain);
        }
    }
}
