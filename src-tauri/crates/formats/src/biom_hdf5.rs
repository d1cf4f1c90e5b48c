//! BIOM 2.0 and 2.1: a sparse table in an HDF5 file, read from memory sample by sample.

mod texts;

use crate::feature_table::{Entries, Feature, FeatureTable, Sample};
use crate::limits::{HDF5_BYTES, HDF5_BYTES_FROM, HDF5_RATIO, LINEAGE_RANKS};
use crate::lineage::Lineage;
use crate::problem_log::ProblemLog;
use crate::source::Bytes;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use hdf5_reader::error::Error;
use hdf5_reader::{Dataset, Datatype, H5Type, Hdf5File, OpenOptions};
use std::borrow::Cow;
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
        let has_groups = open(file.shared_content())
            .is_ok_and(|file| file.group("/observation").is_ok() && file.group("/sample").is_ok());
        if has_groups { Confidence::Certain } else { Confidence::Possible }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Microbiome);
        if let Some(table) = table(file.shared_content(), &mut log) {
            reading.specimens = table.into_specimens(&Method::UNKNOWN, options, &mut log);
        }
        reading.problems = log.finish();
        reading
    }
}

/// Reads a table; `None` where there is none or where it has no samples, which is told.
pub(crate) fn table(bytes: Bytes, log: &mut ProblemLog) -> Option<FeatureTable> {
    let content = bytes.clone();
    let content = content.as_ref();
    let read = open(bytes).map_err(Refusal::from).and_then(|hdf5| {
        if let Some(message) = cut_off(&hdf5, content.len()) {
            log.push(Problem::new(Severity::Error, "file-cut", Place::File, message));
        }
        read_table(&hdf5, content, log)
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

fn open(bytes: Bytes) -> Result<Hdf5File, Error> {
    let length = AsRef::<[u8]>::as_ref(&bytes).len();
    let most = length.saturating_mul(HDF5_RATIO).clamp(HDF5_BYTES_FROM, HDF5_BYTES);
    // Each data set is read once: a cache would only hold a second copy.
    let options = OpenOptions::default()
        .with_chunk_cache_bytes(0)
        .with_max_read_bytes(most)
        .with_max_chunk_bytes(most);
    Hdf5File::from_owner(bytes, options)
}

/// Tells by the length written at its beginning whether a file is cut off.
fn cut_off(file: &Hdf5File, length: usize) -> Option<String> {
    let stated = file.superblock().eof_address;
    let is_cut = stated > length as u64 && stated != u64::MAX;
    is_cut.then(|| format!("the file is cut off: it has {length} of {stated} bytes"))
}

/// Reads identifiers, taxonomy and the matrix that is compressed by sample.
fn read_table(
    file: &Hdf5File,
    bytes: &[u8],
    log: &mut ProblemLog,
) -> Result<FeatureTable, Refusal> {
    let dataset = |path: &'static str| {
        file.dataset(path).map_err(|_| {
            Refusal::Table(path, "the data set is missing, which every BIOM table has".to_owned())
        })
    };
    // The numbers first: reading them needs most room, and nothing else is held yet.
    let mut data = numbers(&dataset("/sample/matrix/data")?)?;
    let mut indices = positions(&dataset("/sample/matrix/indices")?)?;
    let indptr = positions(&dataset("/sample/matrix/indptr")?)?;
    let labels = texts::texts(file, &dataset("/sample/ids")?, bytes)?;
    let ids = texts::texts(file, &dataset("/observation/ids")?, bytes)?;
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
    let all = data.len();
    let mut samples = Vec::with_capacity(labels.len());
    // From the last sample on, so that the long lists become shorter as the samples' own grow.
    for (label, bounds) in labels.into_iter().zip(indptr.windows(2)).rev() {
        let (from, to) = (bounds[0] as usize, bounds[1] as usize);
        if from > to || to > data.len() {
            let message = format!("sample `{label}` points outside the {all} numbers");
            return Err(Refusal::Table("/sample/matrix/indptr", message));
        }
        let (own, values) = (last(&mut indices, from, to), last(&mut data, from, to));
        if let Some(index) = own.iter().find(|index| **index as usize >= ids.len()) {
            let message =
                format!("feature {index} of sample `{label}` is beyond the {} features", ids.len());
            return Err(Refusal::Table("/sample/matrix/indices", message));
        }
        let entries = Entries::new(own, values).unwrap_or_default();
        samples.push(Sample { label: label.into_owned(), entries });
    }
    samples.reverse();
    let features = match lineages(file, bytes, ids.len(), log) {
        Some(lineages) => {
            ids.iter().zip(lineages).map(|(id, lineage)| Feature::new(id, Some(lineage))).collect()
        }
        None => ids.iter().map(|id| Feature::new(id, None)).collect(),
    };
    Ok(FeatureTable { features, samples })
}

/// Takes what stands from one place to another; what is behind it is dropped.
fn last<T>(list: &mut Vec<T>, from: usize, to: usize) -> Vec<T> {
    list.truncate(to);
    let own = list.split_off(from);
    // Given back in large pieces: each time costs as much as it gives.
    if list.capacity() > 2 * list.len() {
        list.shrink_to_fit();
    }
    own
}

/// Reads the taxonomy: a table with a column for each rank, or one text for each feature.
fn lineages(
    file: &Hdf5File,
    bytes: &[u8],
    features: usize,
    log: &mut ProblemLog,
) -> Option<Vec<Lineage>> {
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
    let stated = dataset.num_elements().unwrap_or(u64::MAX);
    if stated > (features as u64).saturating_mul(LINEAGE_RANKS) {
        tell(format!("{stated} names do not fit {features} features: the taxonomy is left out"));
        return None;
    }
    let names = match texts::texts(file, &dataset, bytes) {
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
    let parse = |names: &[Cow<'_, str>]| match names {
        [one] => Lineage::parse(one),
        several => Lineage::from_parts(several.iter().map(AsRef::as_ref)),
    };
    Some(names.chunks(ranks.max(1)).map(parse).collect())
}

/// Reads whole or fractional numbers of any width; all of a BIOM table's fit into a `f64`.
fn numbers(dataset: &Dataset) -> Result<Vec<f64>, Error> {
    Ok(match dataset.dtype() {
        Datatype::FloatingPoint { size: 4, .. } => all::<f32, _>(dataset, f64::from)?,
        Datatype::FixedPoint { size: 4, signed: true, .. } => all::<i32, _>(dataset, f64::from)?,
        Datatype::FixedPoint { size: 4, signed: false, .. } => all::<u32, _>(dataset, f64::from)?,
        Datatype::FixedPoint { size: 8, signed: true, .. } => all(dataset, |it: i64| it as f64)?,
        Datatype::FixedPoint { size: 8, signed: false, .. } => all(dataset, |it: u64| it as f64)?,
        _ => dataset.read_array::<f64>()?.into_raw_vec_and_offset().0,
    })
}

/// Reads positions in a list; what is none, a negative number say, is beyond all lists.
fn positions(dataset: &Dataset) -> Result<Vec<u32>, Error> {
    let position = |it: i64| u32::try_from(it).unwrap_or(u32::MAX);
    Ok(match dataset.dtype() {
        Datatype::FixedPoint { size: 4, signed: true, .. } => {
            all(dataset, |it: i32| position(i64::from(it)))?
        }
        Datatype::FixedPoint { size: 4, signed: false, .. } => {
            dataset.read_array::<u32>()?.into_raw_vec_and_offset().0
        }
        Datatype::FixedPoint { size: 8, signed: true, .. } => all(dataset, position)?,
        _ => numbers(dataset)?.into_iter().map(|it| position(it as i64)).collect(),
    })
}

/// Reads all numbers of a data set, each turned into another.
fn all<T: H5Type + Copy, U>(dataset: &Dataset, turn: impl Fn(T) -> U) -> Result<Vec<U>, Error> {
    let (read, _) = dataset.read_array::<T>()?.into_raw_vec_and_offset();
    Ok(read.into_iter().map(turn).collect())
}
