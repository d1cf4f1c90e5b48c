//! Public abundance tables and what vegan, scikit-bio and SciPy computed from them.

use std::path::{Path, PathBuf};
use zonula_formats::{RawSpecimen, ReadOptions, Recognition, SourceFile, recognise};
use zonula_model::Profile;

/// Returns the folder of shared test data, or says that the test is skipped.
pub fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    if !folder.join("truth/diversity/TABLES.tsv").is_file() {
        println!("skipped: `../shared/data` is not here");
        return None;
    }
    Some(folder)
}

/// A table as text: its header and its rows.
pub struct Text {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Text {
    /// Reads a CSV or TSV file by its extension; `.shared` and `.txt` files are TSV.
    pub fn read(path: &Path) -> Self {
        let comma = path.extension().is_some_and(|extension| extension == "csv");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(if comma { b',' } else { b'\t' })
            .flexible(true)
            .quoting(comma)
            .has_headers(false)
            .from_path(path)
            .expect("the manifest lists only files that are there");
        let mut rows = reader.records().map(|record| {
            let record = record.expect("the table is UTF-8");
            record.iter().map(str::to_owned).collect::<Vec<_>>()
        });
        let header = rows.next().unwrap_or_default();
        Self { header, rows: rows.collect() }
    }

    /// Reads a table of tabs whose first line is a remark.
    pub fn stored(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).expect("the values lie in the repository");
        let mut lines = text.lines();
        assert!(lines.next().is_some_and(|line| line.starts_with("# ")), "versions come first");
        let mut rows = lines.map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let header = rows.next().unwrap_or_default();
        Self { header, rows: rows.collect() }
    }

    /// Returns the place of a column.
    pub fn column(&self, name: &str) -> usize {
        let place = self.header.iter().position(|header| header == name);
        place.unwrap_or_else(|| panic!("no column `{name}` in {:?}", self.header))
    }

    /// Returns a cell as a number; `None` for empty cells, `NA` and infinities.
    pub fn number(&self, row: usize, name: &str) -> Option<f64> {
        let number: f64 = self.rows[row][self.column(name)].parse().ok()?;
        number.is_finite().then_some(number)
    }
}

/// Abundances by specimen.
pub struct Abundances {
    pub specimens: Vec<String>,
    pub values: Vec<Vec<f64>>,
}

impl Abundances {
    /// Reads a table whichever way round it stands; the names of some specimens decide.
    pub fn read(path: &Path, specimens: &[String]) -> Self {
        let text = Text::read(path);
        if text.header.first().is_some_and(|name| name == "label") {
            return Self::rows(&text, 1, 3);
        }
        let across = text.header.iter().filter(|name| specimens.contains(name)).count();
        if across == 0 { Self::rows(&text, 0, 1) } else { Self::columns(&text) }
    }

    /// Takes specimens from rows: their name and where the numbers begin.
    fn rows(text: &Text, name: usize, first: usize) -> Self {
        let specimens = text.rows.iter().map(|row| row[name].clone()).collect();
        let values =
            text.rows.iter().map(|row| row[first..].iter().filter_map(|v| cell(v)).collect());
        Self { specimens, values: values.collect() }
    }

    /// Takes specimens from columns.
    fn columns(text: &Text) -> Self {
        let specimens = text.header[1..].to_vec();
        let values = (1..text.header.len())
            .map(|column| text.rows.iter().filter_map(|row| cell(&row[column])).collect());
        Self { values: values.collect(), specimens }
    }

    /// Returns one specimen's abundances.
    pub fn of(&self, specimen: &str) -> &[f64] {
        let place = self.specimens.iter().position(|name| name == specimen);
        &self.values[place.unwrap_or_else(|| panic!("no specimen `{specimen}`"))]
    }
}

/// Reads one abundance; an empty cell ends a mothur row.
fn cell(text: &str) -> Option<f64> {
    (!text.is_empty()).then(|| text.parse().expect("abundances are numbers"))
}

/// Asserts that a value agrees to a relative tolerance.
pub fn agree(value: f64, expected: f64, tolerance: f64, what: &str) {
    let close = (value - expected).abs() <= tolerance * expected.abs().max(1e-300);
    assert!(close || (value - expected).abs() < 1e-14, "{what}: {value} instead of {expected}");
}

/// Reads a microbiome file with Zonula's own readers; the narrowest profile of each specimen that
/// holds anything. `None` if no reader claims the file.
pub fn profiles(path: &Path) -> Option<Vec<(String, Profile)>> {
    let name = path.file_name()?.to_str()?.to_owned();
    let file = SourceFile::new(name, std::fs::read(path).expect("the manifest's files are there"));
    let Recognition::One(reader) = recognise(&file) else {
        println!("skipped: no reader claims `{}` yet", file.name());
        return None;
    };
    let reading = reader.read(&file, &ReadOptions::default());
    let specimens = reading.specimens.into_iter();
    let profile = |specimen: RawSpecimen| {
        let finest = specimen.profiles.into_iter().next()?;
        (finest.observed() > 0).then_some((specimen.label, finest))
    };
    Some(specimens.filter_map(profile).collect())
}

/// Shares of each specimen's total.
pub fn closed(values: &[f64]) -> Vec<f64> {
    let total: f64 = values.iter().sum();
    values.iter().map(|value| value / total).collect()
}

/// Reads the text of the file within an archive whose name ends like this.
pub fn inside(archive: &Path, ending: &str) -> String {
    let file = std::fs::File::open(archive).expect("the manifest's files are there");
    let mut archive = zip::ZipArchive::new(file).expect("a QIIME 2 artefact is an archive");
    let mut names = archive.file_names().filter_map(Result::ok);
    let name = names.find(|name| name.ends_with(ending)).map(std::borrow::Cow::into_owned);
    drop(names);
    let mut text = String::new();
    let mut entry = archive.by_name(&name.expect("the archive holds it")).expect("it is listed");
    std::io::Read::read_to_string(&mut entry, &mut text).expect("it is text");
    text
}
