//! QIIME 2 artifacts: a ZIP archive with a table, a taxonomy or a tree and how it was made.

mod artifact;
mod semantic_type;

use crate::archive;
use crate::companion::{self, CompanionContent};
use crate::limits::UNPACKED_BYTES;
use crate::problem_log::ProblemLog;
use crate::{
    Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile, biom_hdf5, biom_json,
};
use artifact::Artifact;
use zonula_model::{Place, Problem, Severity};

/// Reads feature tables of QIIME 2, and says of its other artifacts what they are.
pub struct Qiime2Table;

static FORMAT: Format = Format {
    id: "qiime2-table",
    kind: Kind::Microbiome,
    title: "QIIME 2 artifact (.qza)",
    recognised_by: "a ZIP archive of one folder that holds `VERSION` and `metadata.yaml`",
    specification: "dev.qiime2.org, Anatomy of an archive, versions 0 to 6; BIOM 1.0 and 2.1 within",
};

/// The newest version of archives that is known.
const NEWEST: u32 = 6;

impl FormatReader for Qiime2Table {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let is_artifact = archive::is_zip(file.content())
            && archive::open(file.content())
                .is_ok_and(|zip| archive::artifact_root(&zip).is_some());
        if is_artifact { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Microbiome);
        match Artifact::open(file.content()) {
            Ok(mut artifact) => read(&mut artifact, options, &mut reading, &mut log),
            Err(problem) => log.push(problem),
        }
        reading.problems = log.finish();
        reading
    }
}

fn read(
    artifact: &mut Artifact<'_>,
    options: &ReadOptions,
    reading: &mut Reading,
    log: &mut ProblemLog,
) {
    if let Some(version) = artifact.archive.filter(|version| *version > NEWEST) {
        let message =
            format!("archive version {version} is newer than those known; it is read as {NEWEST}");
        let place = Place::Path("VERSION".into());
        log.push(Problem::new(Severity::Warning, "version-unknown", place, message));
    }
    let kind = &artifact.semantic_type;
    if !semantic_type::is_abundance(kind) {
        let message = match kind.as_str() {
            "" => "the archive does not say what it holds".to_owned(),
            kind => format!("`{kind}` is {}", semantic_type::what_it_is(kind)),
        };
        let place = Place::Path("metadata.yaml".into());
        let problem = Problem::new(Severity::Error, "artifact-unsupported", place, message);
        log.push(problem.with_hint(semantic_type::advice(kind)));
        return;
    }
    const TABLE: &str = "data/feature-table.biom";
    let Some((content, problem)) = artifact.unpack(TABLE, UNPACKED_BYTES) else {
        let message = format!("`{TABLE}` is missing, which every feature table has");
        let place = Place::Path(TABLE.into());
        log.push(Problem::new(Severity::Error, "artifact-broken", place, message));
        return;
    };
    problem.into_iter().for_each(|problem| log.push(problem));
    let method = artifact.method();
    let table = match std::str::from_utf8(&content) {
        Ok(text) if text.trim_start().starts_with('{') => biom_json::table(text, log),
        _ => biom_hdf5::table(content.into(), log),
    };
    if let Some(table) = table {
        reading.specimens = table.into_specimens(&method, options, log);
    }
}

/// Reads a taxonomy or a tree that accompanies a table; `None` where the file is neither.
pub(crate) fn companion(file: &SourceFile, log: &mut ProblemLog) -> Option<CompanionContent> {
    if !archive::is_zip(file.content()) {
        return None;
    }
    let mut artifact = Artifact::open(file.content()).ok()?;
    type Read = fn(&str, &mut ProblemLog) -> Option<CompanionContent>;
    let (path, read): (&str, Read) = match artifact.semantic_type.as_str() {
        "FeatureData[Taxonomy]" => ("data/taxonomy.tsv", companion::taxonomy),
        "Phylogeny[Rooted]" | "Phylogeny[Unrooted]" => ("data/tree.nwk", companion::newick),
        _ => return None,
    };
    let (content, problem) = artifact.unpack(path, UNPACKED_BYTES)?;
    problem.into_iter().for_each(|problem| log.push(problem));
    let text = String::from_utf8_lossy(&content).replace("\r\n", "\n");
    read(&text, log)
}

#[cfg(test)]
mod tests;
