//! Reference cohorts: the shipped ones and those that a clinic adds, in a folder beside its database.
//!
//! A cohort holds measured people without names; it is a package of text files as the shipped ones
//! are, not part of the vault.

use crate::catalogue::InUse;
use crate::reading;
use crate::session::Session;
use crate::wire::CohortEntry;
use crate::{ApiError, Code};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use zonula_analysis::ReferenceCohort;
use zonula_analysis::composition::at_rank;
use zonula_catalog::{Catalogue, CohortPackage};
use zonula_formats::ReadOptions;
pub use zonula_model::CohortStructure;
use zonula_model::{Abundance, Method, Profile, Rank, Taxon, TaxonGroup, Technique};

/// What a cohort is added with; the method's parts stand for what the file does not state.
#[derive(Clone, Debug, Default)]
pub struct AddCohort {
    /// A table of a profile for each person.
    pub file: PathBuf,
    /// Its id: small letters, digits and hyphens.
    pub id: String,
    /// The name printed beside each percentile.
    pub name: String,
    /// Who the people are.
    pub population: String,
    /// Where the data were published, or who measured them.
    pub citation: String,
    /// The data's licence.
    pub licence: String,
    /// The rank that profiles are compared at; genus where none is named.
    pub rank: Option<String>,
    /// `shotgun`, `16s` or `microarray`.
    pub technique: Option<String>,
    /// The program that named the taxa.
    pub profiler: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its reference database.
    pub database: Option<String>,
    /// Whose names are used: `NCBI`, `GTDB` …
    pub taxonomy: Option<String>,
    /// Their ages and sexes, as far as they are known.
    pub structure: CohortStructure,
}

/// Cohorts that can be used, and what is wrong with the clinic's own that cannot.
pub struct Cohorts {
    /// The shipped ones, then the clinic's by id.
    pub usable: Vec<Arc<ReferenceCohort>>,
    /// One fault for each that cannot be read; nothing of it is used.
    pub faults: Vec<ApiError>,
}

impl Cohorts {
    /// Says each fault in a sentence, with the folder it is about.
    pub fn left_out(&self) -> Vec<String> {
        let said = |fault: &ApiError| match &fault.place {
            Some(place) => format!("{place}: {}", fault.message),
            None => fault.message.clone(),
        };
        self.faults.iter().map(said).collect()
    }
}

impl Cohorts {
    /// Names the folders of those that cannot be read.
    pub(crate) fn unreadable(&self) -> Vec<String> {
        let folder = |fault: &ApiError| {
            let place = fault.place.as_deref().unwrap_or_default();
            // The place is the folder or a file within it.
            let parts = Path::new(place).components().rev();
            let mut names = parts.map(|part| part.as_os_str().to_string_lossy().into_owned());
            names.find(|name| name != "cohort.toml" && name != "counts.tsv").unwrap_or_default()
        };
        self.faults.iter().map(folder).collect()
    }
}

/// Lists the shipped cohorts and the clinic's own, and the faults of those that cannot be read.
pub fn list(session: &Session) -> (Vec<CohortEntry>, Vec<ApiError>) {
    let Cohorts { usable, faults } = all(session, &session.catalogue());
    (usable.iter().map(|own| crate::catalogue::cohort(own.cohort())).collect(), faults)
}

/// Shows one cohort.
pub fn show(session: &Session, id: &str) -> Result<CohortEntry, ApiError> {
    let all = all(session, &session.catalogue());
    let found = all.usable.iter().map(|own| own.cohort()).find(|cohort| cohort.id == id);
    found.map(crate::catalogue::cohort).ok_or_else(|| {
        ApiError::new(Code::NotFound, format!("there is no cohort `{id}`"))
            .hint("`zonula cohort list` shows the ids")
    })
}

/// Cohorts that were read so far, with what was computed of their members.
#[derive(Default)]
pub(crate) struct Known {
    shipped: OnceLock<Vec<Arc<ReferenceCohort>>>,
    /// The clinic's own by id, each with the text of its files.
    own: Mutex<BTreeMap<String, (Package, Arc<ReferenceCohort>)>>,
}

/// The text of a cohort's two files.
#[derive(Clone, PartialEq, Eq)]
struct Package {
    description: String,
    counts: String,
}

/// Reads every cohort. One that cannot be read stops nobody's page: it becomes a fault.
pub(crate) fn all(session: &Session, catalogue: &InUse) -> Cohorts {
    let (groups, known) = (catalogue.groups(), &catalogue.cohorts);
    let shipped = known.shipped.get_or_init(|| {
        let all = Catalogue::built_in().cohorts().iter().cloned();
        all.map(|cohort| Arc::new(ReferenceCohort::new(cohort, groups))).collect()
    });
    let mut all = Cohorts { usable: shipped.clone(), faults: vec![] };
    for read in own(&folder(session), groups, known) {
        match read {
            Ok(cohort) => all.usable.push(cohort),
            Err(fault) => all.faults.push(fault),
        }
    }
    all
}

/// Where the clinic's own cohorts lie.
fn folder(session: &Session) -> PathBuf {
    session.database().with_file_name("cohorts")
}

/// Reads the clinic's own cohorts; none where there is no folder.
///
/// Their files may change while the program runs, so they are read each time, and understood anew
/// where they say something else.
fn own(
    folder: &Path,
    groups: &[TaxonGroup],
    known: &Known,
) -> Vec<Result<Arc<ReferenceCohort>, ApiError>> {
    let Ok(entries) = std::fs::read_dir(folder) else { return vec![] };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let packages = folders.iter().filter(|folder| folder.join("cohort.toml").is_file());
    let read = |folder: &PathBuf| {
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = |name: &str| {
            let path = folder.join(name);
            std::fs::read_to_string(&path)
                .map_err(|error| crate::session::unreadable(&error).at(path.display().to_string()))
        };
        let own = Package { description: text("cohort.toml")?, counts: text("counts.tsv")? };
        let mut known = known.own.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, cohort)) = known.get(&id).filter(|(package, _)| *package == own) {
            return Ok(Arc::clone(cohort));
        }
        let package = CohortPackage { id: &id, description: &own.description, counts: &own.counts };
        let cohort = package.read().map_err(|error| {
            ApiError::new(Code::Refused, error.to_string()).at(folder.display().to_string())
        })?;
        let cohort = Arc::new(ReferenceCohort::new(cohort, groups));
        known.insert(id, (own, Arc::clone(&cohort)));
        Ok(cohort)
    };
    packages.map(read).collect()
}

/// Adds a cohort from any table that is read; says who is in it.
///
/// Each specimen with a profile at the rank counts as a person. A cohort whose technique, profiler
/// or taxonomy is not known is refused: nothing could ever be compared with it.
pub fn add(session: &Session, request: &AddCohort) -> Result<CohortEntry, ApiError> {
    let wrong = |message: String| ApiError::new(Code::Usage, message);
    let id = &request.id;
    let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(sound) {
        return Err(wrong(format!("`{id}` is no id"))
            .hint("small letters, digits and hyphens: `clinic-2026`"));
    }
    let target = folder(session).join(id);
    let taken = Catalogue::built_in().cohorts().iter().any(|cohort| &cohort.id == id);
    if taken || target.join("cohort.toml").exists() {
        return Err(wrong(format!("there is a cohort `{id}` already")));
    }
    let rank = request.rank.as_deref().unwrap_or("genus");
    let rank = Rank::parse(rank).ok_or_else(|| wrong(format!("`{rank}` is no rank")))?;
    let profiles = gather(request, rank)?;
    let first = profiles.first().map(|(_, profile)| profile.clone());
    let Some(first) = first else {
        let message =
            format!("no specimen of this file has a profile at the rank {}", rank.as_str());
        return Err(ApiError::new(Code::Refused, message).at(request.file.display().to_string()));
    };
    let method = method(request, first.method())?;
    let unit = first.abundance();
    if let Some((label, _)) = profiles.iter().find(|(_, profile)| profile.abundance() != unit) {
        let message = format!("specimen `{label}` is in another unit than the first");
        return Err(ApiError::new(Code::Refused, message).at(request.file.display().to_string()));
    }
    let description = description(request, &method, rank, unit, profiles.len());
    let counts = counts(&profiles, unit);
    let package = CohortPackage { id, description: &description, counts: &counts };
    // What is written is what will be read.
    let cohort = package.read().map_err(|error| ApiError::new(Code::Refused, error.to_string()))?;
    let written = |error: std::io::Error| {
        ApiError::new(Code::Refused, format!("the cohort cannot be written: {}", error.kind()))
            .at(target.display().to_string())
    };
    std::fs::create_dir_all(&target).map_err(written)?;
    std::fs::write(target.join("counts.tsv"), counts).map_err(written)?;
    // The description makes it a cohort, so it comes last.
    std::fs::write(target.join("cohort.toml"), description).map_err(written)?;
    Ok(crate::catalogue::cohort(&cohort))
}

/// Reads one profile a specimen.
fn gather(request: &AddCohort, rank: Rank) -> Result<Vec<(String, Profile)>, ApiError> {
    let file = reading::load(&request.file)?;
    let read = reading::read(&file, None, &ReadOptions::default())?.map_err(|not_read| {
        ApiError::new(Code::Refused, not_read.problem().message).at(file.name())
    })?;
    let mut profiles: Vec<(String, Profile)> = vec![];
    for specimen in read.reading.specimens {
        let own: Vec<&Profile> = specimen.profiles.iter().collect();
        if let Ok(profile) = at_rank(&own, rank)
            && profile.observed() > 0
        {
            profiles.push((specimen.label, profile));
        }
    }
    Ok(profiles)
}

/// Completes what the file states of its method.
fn method(request: &AddCohort, stated: &Method) -> Result<Method, ApiError> {
    let technique = match &request.technique {
        None => stated.technique,
        Some(name) => Technique::parse(name)
            .ok_or_else(|| ApiError::new(Code::Usage, format!("`{name}` is no technique")))?,
    };
    let either = |given: &Option<String>, own: &Option<String>| given.clone().or(own.clone());
    let method = Method {
        technique,
        profiler: either(&request.profiler, &stated.profiler),
        version: either(&request.version, &stated.version),
        database: either(&request.database, &stated.database),
        taxonomy: either(&request.taxonomy, &stated.taxonomy),
    };
    let missing: Vec<&str> = [
        ("--technique", method.technique == Technique::NotStated),
        ("--profiler", method.profiler.is_none()),
        ("--taxonomy", method.taxonomy.is_none()),
    ]
    .into_iter()
    .filter_map(|(name, missing)| missing.then_some(name))
    .collect();
    if missing.is_empty() {
        return Ok(method);
    }
    let message = "the file does not say how the people were measured, and nothing could ever be \
                   compared with them";
    Err(ApiError::new(Code::Usage, message).hint(format!("state {}", missing.join(", "))))
}

/// Writes `cohort.toml`.
fn description(
    request: &AddCohort,
    method: &Method,
    rank: Rank,
    unit: Abundance,
    people: usize,
) -> String {
    let text = |value: &str| toml::Value::from(value).to_string();
    let name = request.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut lines = format!(
        "id = {}\nname = {}\npopulation = {}\npeople = {people}\nrank = {}\nabundance = {}\n\
         citation = {}\nlicence = {}\nmade = {}\n\n[method]\ntechnique = {}\n",
        text(&request.id),
        text(&request.name),
        text(&request.population),
        text(rank.as_str()),
        text(unit.as_str()),
        text(&request.citation),
        text(&request.licence),
        text(&format!("Added from {name}: each specimen as a person, summed to the rank.")),
        text(method.technique.as_str()),
    );
    let parts = [
        ("profiler", &method.profiler),
        ("version", &method.version),
        ("database", &method.database),
        ("taxonomy", &method.taxonomy),
    ];
    for (key, value) in parts {
        if let Some(value) = value {
            let _ = writeln!(lines, "{key} = {}", text(value));
        }
    }
    let CohortStructure { women, men, ages, median_age, ages_known } = request.structure;
    let _ = writeln!(lines, "\n[structure]");
    let numbers = [
        ("women", women),
        ("men", men),
        ("median-age", median_age.map(u32::from)),
        ("ages-known", ages_known),
    ];
    for (key, value) in numbers {
        if let Some(value) = value {
            let _ = writeln!(lines, "{key} = {value}");
        }
    }
    if let Some((youngest, oldest)) = ages {
        let _ = writeln!(lines, "ages = [{youngest}, {oldest}]");
    }
    lines
}

/// Writes `counts.tsv`: lineages by row, people by column, zeros left empty.
fn counts(profiles: &[(String, Profile)], unit: Abundance) -> String {
    let mut rows: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let people = profiles.len();
    for (at, (_, profile)) in profiles.iter().enumerate() {
        let unnamed = profile.unclassified().filter(|rest| *rest > 0.0);
        let named = profile.iter().map(|(taxon, value)| (lineage(taxon, profile.rank()), value));
        for (name, value) in named.chain(unnamed.map(|rest| ("Unclassified".to_owned(), rest))) {
            rows.entry(name).or_insert_with(|| vec![0.0; people])[at] += value;
        }
    }
    let clean = |label: &str| label.replace(['\t', '\n', '\r'], " ");
    let mut text = String::from("lineage");
    for (label, _) in profiles {
        let _ = write!(text, "\t{}", clean(label));
    }
    for (name, values) in rows {
        let _ = write!(text, "\n{}", clean(&name));
        for value in values {
            text.push('\t');
            if value > 0.0 && unit == Abundance::Counts {
                let _ = write!(text, "{value:.0}");
            } else if value > 0.0 {
                let _ = write!(text, "{value}");
            }
        }
    }
    text.push('\n');
    text
}

/// Writes `d__Bacteria;…;g__Blautia`.
fn lineage(taxon: &Taxon, rank: Rank) -> String {
    let letter = |rank: Rank| match rank {
        Rank::Domain => Some("d"),
        Rank::Phylum => Some("p"),
        Rank::Class => Some("c"),
        Rank::Order => Some("o"),
        Rank::Family => Some("f"),
        Rank::Genus => Some("g"),
        Rank::Species => Some("s"),
        _ => None,
    };
    let mut parts: Vec<(Rank, &str)> =
        taxon.lineage.iter().map(|(rank, name)| (*rank, name.as_str())).collect();
    if !parts.iter().any(|(own, _)| *own == rank) {
        parts.push((rank, &taxon.name));
    }
    let written = parts
        .iter()
        .filter_map(|(rank, name)| Some(format!("{}__{}", letter(*rank)?, name.replace(';', ","))));
    written.collect::<Vec<_>>().join(";")
}
