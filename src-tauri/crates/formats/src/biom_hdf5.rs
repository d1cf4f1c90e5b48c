//! BIOM 2.0 and 2.1: a sparse table in an HDF5 file, read from memory sample by sample.

use crate::feature_table::{Feature, FeatureTable, Sample};
use crate::limits::HDF5_BYTES;
use crate::lineage::Lineage;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use hdf5_reader::error::Error;
use hdf5_reader::{Dataset, Datatype, Hdf5File, OpenOptions};
use zonula_model::{Method, Place, Problem, Severity};

/// Reads BIOM tables in HDF5.
pub struct BiomHdf5;

static FORMAT: Format = Format {
    id: "biom-hdf5",
    kind: Kind::Microbiome,
    title: "BIOM 2 (HDF5)",
    recognised_by: "HDF5 with the groups `observation` and `sample`",
    specification: "biom-format.org, The biom file format: version 2.0 and version 2.1",
};

const SIGNATURE: &[u8] = b"\x89HDF\r\n\x1a\n";

impl FormatReader for BiomHdf5 {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        if !file.content().starts_with(SIGNATURE) {
            return Confidence::No;
        }
        let has_groups = open(file.content())
            .is_ok_and(|file| file.group("/observation").is_ok() && file.group("/sample").is_ok());
        if has_groups { Confidence::Certain } else { Confidence::Possible }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Microbiome);
        if let Some(table) = table(file.content(), &mut log) {
            reading.specimens = table.into_specimens(&Method::UNKNOWN, options, &mut log);
        }
        reading.problems = log.finish();
        reading
    }
}

/// Reads a table; `None` where there is none or where it has no samples, which is told.
pub(crate) fn table(bytes: &[u8], log: &mut ProblemLog) -> Option<FeatureTable> {
    let read = open(bytes).map_err(Refusal::from).and_then(|hdf5| {
        if let Some(message) = cut_off(&hdf5, bytes.len()) {
            log.push(Problem::new(Severity::Error, "file-cut", Place::File, message));
        }
        read_table(&hdf5, log)
    });
    let table = read.map_err(|refusal| log.push(refusal.into_problem())).ok();
    let table = table.filter(|table| !table.samples.is_empty());
    if table.is_none() {
        let message = "the table has no samples";
        log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
    }
    table
}

/// Why a file gives no table.
enum Refusal {
    /// HDF5 itself could not be read.
    Hdf5(Error),
    /// Something a BIOM table has is missing or does not fit.
    Table(&'static str, String),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Hdf5(error)
    }
}

impl Refusal {
    fn into_problem(self) -> Problem {
        match self {
            Self::Hdf5(error) => {
                let message = format!("the HDF5 file cannot be read: {error}");
                Problem::new(Severity::Error, "hdf5-broken", Place::File, message)
            }
            Self::Table(path, message) => {
                Problem::new(Severity::Error, "biom-broken", Place::Path(path.into()), message)
            }
        }
    }
}

fn open(bytes: &[u8]) -> Result<Hdf5File, Error> {
    let options =
        OpenOptions::default().with_max_read_bytes(HDF5_BYTES).with_max_chunk_bytes(HDF5_BYTES);
    Hdf5File::from_bytes_with_options(bytes, options)
}

/// Tells by the length written at its beginning whether a file is cut off.
fn cut_off(file: &Hdf5File, length: usize) -> Option<String> {
    let stated = file.superblock().eof_address;
    let is_cut = stated > length as u64 && stated != u64::MAX;
    is_cut.then(|| format!("the file is cut off: it has {length} of {stated} bytes"))
}

/// Reads identifiers, taxonomy and the matrix that is compressed by sample.
fn read_table(file: &Hdf5File, log: &mut ProblemLog) -> Result<FeatureTable, Refusal> {
    let dataset = |path: &'static str| {
        file.dataset(path).map_err(|_| {
            Refusal::Table(path, "the data set is missing, which every BIOM table has".to_owned())
        })
    };
    let labels = dataset("/sample/ids")?.read_strings()?;
    let ids = dataset("/observation/ids")?.read_strings()?;
    let lineages = lineages(file, ids.len(), log);
    let data = numbers(&dataset("/sample/matrix/data")?)?;
    let indices = numbers(&dataset("/sample/matrix/indices")?)?;
    let indptr = numbers(&dataset("/sample/matrix/indptr")?)?;
    if indptr.len() != labels.len() + 1 || indices.len() != data.len() {
        let message = format!(
            "{} samples, {} pointers, {} indices and {} numbers do not fit together",
            labels.len(),
            indptr.len(),
            indices.len(),
            data.len()
        );
        return Err(Refusal::Table("/sample/matrix", message));
    }
    let mut samples = vec![];
    for (label, bounds) in labels.into_iter().zip(indptr.windows(2)) {
        let (from, to) = (bounds[0] as usize, bounds[1] as usize);
        let inside = (from <= to && to <= data.len()).then_some(from..to);
        let Some(range) = inside else {
            let message = format!("sample `{label}` points outside the {} numbers", data.len());
            return Err(Refusal::Table("/sample/matrix/indptr", message));
        };
        let entries: Vec<_> = indices[range.clone()]
            .iter()
            .map(|index| *index as usize)
            .zip(data[range].iter().copied())
            .collect();
        if let Some((index, _)) = entries.iter().find(|(index, _)| *index >= ids.len()) {
            let message =
                format!("feature {index} of sample `{label}` is beyond the {} features", ids.len());
            return Err(Refusal::Table("/sample/matrix/indices", message));
        }
        samples.push(Sample { label, entries });
    }
    let features = match lineages {
        Some(lineages) => {
            ids.iter().zip(lineages).map(|(id, lineage)| Feature::new(id, Some(lineage))).collect()
        }
        None => ids.iter().map(|id| Feature::new(id, None)).collect(),
    };
    Ok(FeatureTable { features, samples })
}

/// Reads the taxonomy: a table with a column for each rank, or one text for each feature.
fn lineages(file: &Hdf5File, features: usize, log: &mut ProblemLog) -> Option<Vec<Lineage>> {
    const PATH: &str = "/observation/metadata/taxonomy";
    let dataset = file.dataset(PATH).ok()?;
    let mut tell = |message: String| {
        log.push(Problem::new(
            Severity::Warning,
            "taxonomy-unreadable",
            Place::Path(PATH.into()),
            message,
        ));
    };
    let names = match dataset.read_strings() {
        Ok(names) => names,
        Err(error) => {
            tell(format!("the taxonomy is left out: {error}"));
            return None;
        }
    };
    if features == 0 || !names.len().is_multiple_of(features) {
        tell(format!(
            "{} names do not fit {features} features: the taxonomy is left out",
            names.len()
        ));
        return None;
    }
    let ranks = names.len() / features;
    let parse = |names: &[String]| match names {
        [one] => Lineage::parse(one),
        several => Lineage::from_parts(several.iter().map(String::as_str)),
    };
    Some(names.chunks(ranks.max(1)).map(parse).collect())
}

/// Reads whole or fractional numbers of any width; all of a BIOM table's fit into a `f64`.
fn numbers(dataset: &Dataset) -> Result<Vec<f64>, Error> {
    Ok(match dataset.dtype() {
        Datatype::FloatingPoint { size: 4, .. } => {
            dataset.read_array::<f32>()?.iter().map(|it| f64::from(*it)).collect()
        }
        Datatype::FixedPoint { size: 4, signed: true, .. } => {
            dataset.read_array::<i32>()?.iter().map(|it| f64::from(*it)).collect()
        }
        Datatype::FixedPoint { size: 4, signed: false, .. } => {
            dataset.read_array::<u32>()?.iter().map(|it| f64::from(*it)).collect()
        }
        Datatype::FixedPoint { size: 8, signed: true, .. } => {
            dataset.read_array::<i64>()?.iter().map(|it| *it as f64).collect()
        }
        Datatype::FixedPoint { size: 8, signed: false, .. } => {
            dataset.read_array::<u64>()?.iter().map(|it| *it as f64).collect()
        }
        _ => dataset.read_array::<f64>()?.iter().copied().collect(),
    })
}
