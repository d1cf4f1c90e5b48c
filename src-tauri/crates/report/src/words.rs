//! Words that several sections share: report number, release, domains, measures, groups.

use crate::domain::{Assessment, Basis};
use crate::knowledge::{Domain, Kind};
use crate::locale::NO_BREAK;
use crate::reasons::why;
use crate::series::Series;
use crate::{Context, ReleaseState};
use zonula_analysis::{AlphaValue, GroupShare, NoValue, SeriesKind};
use zonula_model::{AnalyteId, Cohort, CohortStructure, Method, Rank, SpecimenKind, Technique};

/// «R-2026-0012, version 1».
pub(crate) fn report_number(context: &Context<'_>) -> String {
    let arguments =
        [("number", context.number.clone().into()), ("version", context.version.into())];
    context.locale.say("report-number", &arguments)
}

/// «2 June 2026, 14:05 (Europe/Berlin)».
pub(crate) fn report_moment(context: &Context<'_>) -> String {
    let arguments = [
        ("moment", context.locale.moment(context.now).into()),
        ("zone", context.time_zone.clone().into()),
    ];
    context.locale.say("report-moment", &arguments)
}

/// Who released it and when, or that nobody has.
pub(crate) fn release(context: &Context<'_>) -> String {
    match &context.release {
        ReleaseState::Draft => context.words("release-draft"),
        ReleaseState::Released { by, at } => {
            let arguments =
                [("by", by.clone().into()), ("moment", context.locale.moment(*at).into())];
            context.locale.say("release-by", &arguments)
        }
    }
}

/// Names a domain.
pub(crate) fn domain_name(context: &Context<'_>, domain: &Domain) -> String {
    context.words(&format!("domain-{}", domain.id))
}

/// Names a domain in plain words.
pub(crate) fn plain_domain(context: &Context<'_>, domain: &Domain) -> String {
    context.words(&format!("plain-domain-{}", domain.id))
}

/// Says what a domain would need to be assessed.
pub(crate) fn domain_needs(context: &Context<'_>, domain: &Domain) -> String {
    context.words(&format!("needs-{}", domain.id))
}

/// Says for which explanation a domain waits.
pub(crate) fn domain_open(context: &Context<'_>, domain: &Domain) -> String {
    context.words(&format!("open-{}", domain.id))
}

/// Appends what limits an area, where a practitioner recorded it.
pub(crate) fn limited(context: &Context<'_>, of: &Assessment<'_>, detail: String) -> String {
    let language = context.locale.language();
    let names = of.limited_by.iter().filter_map(|id| context.catalogue.circumstance(id, language));
    let names: Vec<&str> = names.collect();
    if names.is_empty() {
        return detail;
    }
    let names = names.join(", ");
    context.locale.say("tile-limited", &[("detail", detail.into()), ("names", names.into())])
}

/// Says in plain words what a domain would need.
pub(crate) fn plain_needs(context: &Context<'_>, domain: &Domain) -> String {
    context.words(match domain.kind {
        Kind::Symptoms => "plain-needs-symptoms",
        Kind::Results => "plain-needs-results",
        Kind::Profile => "plain-needs-profile",
    })
}

/// Returns where a domain's details stand.
pub(crate) fn domain_anchor(domain: &Domain, of: &Assessment<'_>, series: &[Series<'_>]) -> String {
    match (&of.basis, domain.kind) {
        (Basis::Results { compared, remarks, .. }, _) => {
            let first = compared.first().or_else(|| remarks.first());
            first.map_or_else(
                || "results".to_owned(),
                |&at| crate::section::results::anchor(&series[at]),
            )
        }
        (_, Kind::Symptoms) => format!("symptoms-{}", domain.id),
        (_, Kind::Profile) => "microbiome".to_owned(),
        (_, Kind::Results) => "results".to_owned(),
    }
}

/// The microbiome tile: Shannon's diversity first, then its place and the butyrate producers.
pub(crate) fn profile_tile(
    context: &Context<'_>,
    shannon: Option<&AlphaValue>,
    butyrate: Option<&GroupShare>,
) -> (String, String) {
    let locale = context.locale;
    let Some(value) = shannon.and_then(|value| value.value.as_ref().ok()) else {
        let reason = shannon.and_then(|value| value.value.as_ref().err().copied());
        let why = reason
            .map_or_else(|| context.words("needs-profile"), |reason| no_value(context, reason));
        return (context.words("tile-profile-none"), why);
    };
    let first = locale.say("tile-profile", &[("shannon", locale.fixed(*value, 2).into())]);
    let mut details = Vec::new();
    match shannon.map(|value| &value.cohort) {
        Some(Ok(place)) => {
            let arguments =
                [("percentile", rounded(place.percentile).into()), ("n", place.n.into())];
            details.push(locale.say("tile-percentile", &arguments));
        }
        Some(Err(reason)) => details.push(no_value(context, *reason)),
        None => {}
    }
    if let Some((share, place)) =
        butyrate.and_then(|group| Some((*group.share.as_ref().ok()?, &group.cohort)))
    {
        let share = locale.percent(share);
        details.push(match place {
            Ok(place) => locale.say(
                "tile-butyrate-percentile",
                &[("share", share.into()), ("percentile", rounded(place.percentile).into())],
            ),
            Err(_) => locale.say("tile-butyrate", &[("share", share.into())]),
        });
    }
    (first, details.join(" · "))
}

/// Rounds a percentile to a whole number that is never 0 or 100: nobody is beyond everybody.
pub(crate) fn rounded(percentile: f64) -> i64 {
    percentile.round().clamp(1.0, 99.0) as i64
}

/// Names a cohort.
pub(crate) fn cohort_name(context: &Context<'_>, id: &str) -> String {
    context.cohort(id).map_or_else(|| id.to_owned(), |cohort| cohort.name.clone())
}

/// Says why there is no value.
pub(crate) fn no_value(context: &Context<'_>, reason: NoValue) -> String {
    why(context, reason)
}

/// Names a published index; an id without words stands as it is.
pub(crate) fn index(context: &Context<'_>, id: &str) -> String {
    let message = format!("index-{id}");
    if context.locale.knows(&message) { context.words(&message) } else { id.to_owned() }
}

/// Writes a step as a percentage with its sign: «+34%», «−8.2%».
pub(crate) fn signed_percent(context: &Context<'_>, fraction: f64) -> String {
    let percent = (100.0 * fraction).abs();
    let digits = usize::from(percent < 10.0);
    let sign = if fraction < 0.0 { "−" } else { "+" };
    let number = format!("{sign}{}", context.locale.fixed(percent, digits));
    context.locale.say("number-percent", &[("number", number.into())]).replace(' ', "\u{202F}")
}

/// Says how old a cohort's people are and of which sex, as far as the source does.
pub(crate) fn people(context: &Context<'_>, cohort: &Cohort) -> String {
    let CohortStructure { women, men, ages, median_age, ages_known } = cohort.structure;
    let all = u32::try_from(cohort.members.len()).unwrap_or(u32::MAX);
    let mut said = Vec::new();
    if let (Some(women), Some(men)) = (women, men) {
        let rest = all.saturating_sub(women + men);
        let arguments = [("women", women.into()), ("men", men.into()), ("rest", rest.into())];
        said.push(context.locale.say("cohort-sexes", &arguments));
    }
    if let Some((youngest, oldest)) = ages {
        let known = ages_known.unwrap_or(all);
        let arguments = [
            ("youngest", youngest.into()),
            ("oldest", oldest.into()),
            ("rest", all.saturating_sub(known).into()),
        ];
        said.push(context.locale.say("cohort-ages", &arguments));
    }
    if let Some(age) = median_age {
        said.push(context.locale.say("cohort-median-age", &[("age", age.into())]));
    }
    if said.is_empty() { context.words("cohort-people-not-stated") } else { said.join("; ") }
}

/// Names a diversity measure.
pub(crate) fn metric(context: &Context<'_>, id: &str) -> String {
    context.words(match id {
        "observed" => "metric-observed",
        "chao1" => "metric-chao1",
        "ace" => "metric-ace",
        "shannon" => "metric-shannon",
        "simpson" => "metric-simpson",
        "inverse_simpson" => "metric-inverse-simpson",
        "pielou" => "metric-pielou",
        "fisher_alpha" => "metric-fisher-alpha",
        "berger_parker" => "metric-berger-parker",
        "goods_coverage" => "metric-goods-coverage",
        other => return other.to_owned(),
    })
}

/// Names a functional group; an id without words stands as it is.
pub(crate) fn group(context: &Context<'_>, id: &str) -> String {
    let message = format!("group-{}", id.replace('_', "-"));
    if context.locale.knows(&message) { context.words(&message) } else { id.replace('_', " ") }
}

/// Names a correlation's exposure: an analyte, a measure or a group.
pub(crate) fn exposure(context: &Context<'_>, kind: SeriesKind, id: &str) -> String {
    match kind {
        SeriesKind::Analyte => context.analyte_name(&AnalyteId::new(id)),
        SeriesKind::Diversity => metric(context, id),
        SeriesKind::Group => group(context, id),
        SeriesKind::Plain => id.to_owned(),
    }
}

/// Names a correlation's symptom.
pub(crate) fn symptom(context: &Context<'_>, id: &str) -> String {
    let found = context.catalogue.symptoms.iter().find(|symptom| symptom.id.as_str() == id);
    found.map_or_else(|| id.to_owned(), |symptom| context.locale.name(&symptom.names).to_owned())
}

/// Names a kind of specimen.
pub(crate) fn specimen_kind(context: &Context<'_>, kind: SpecimenKind) -> String {
    context.words(match kind {
        SpecimenKind::Stool => "specimen-stool",
        SpecimenKind::Serum => "specimen-serum",
        SpecimenKind::Plasma => "specimen-plasma",
        SpecimenKind::WholeBlood => "specimen-whole-blood",
        SpecimenKind::Urine => "specimen-urine",
        SpecimenKind::Breath => "specimen-breath",
        SpecimenKind::Saliva => "specimen-saliva",
        SpecimenKind::NotStated => "specimen-not-stated",
    })
}

/// Names a rank in the plural: «genera».
pub(crate) fn ranks(context: &Context<'_>, rank: Rank) -> String {
    context.words(match rank {
        Rank::Domain => "ranks-domain",
        Rank::Phylum => "ranks-phylum",
        Rank::Class => "ranks-class",
        Rank::Order => "ranks-order",
        Rank::Family => "ranks-family",
        Rank::Genus => "ranks-genus",
        Rank::Species => "ranks-species",
        Rank::Strain => "ranks-strain",
        Rank::Feature => "ranks-feature",
    })
}

/// Names a technique.
pub(crate) fn technique(context: &Context<'_>, technique: Technique) -> String {
    context.words(match technique {
        Technique::Shotgun => "technique-shotgun",
        Technique::Amplicon16S => "technique-16s",
        Technique::Microarray => "technique-microarray",
        Technique::TargetedPcr => "technique-pcr",
        Technique::Culture => "technique-culture",
        Technique::NotStated => "technique-not-stated",
    })
}

/// Says how taxa were found: technique, profiler with version, database, taxonomy.
pub(crate) fn method(context: &Context<'_>, method: &Method) -> String {
    let or_unknown =
        |text: &Option<String>| text.clone().unwrap_or_else(|| context.words("not-stated"));
    let profiler = match (&method.profiler, &method.version) {
        (Some(profiler), Some(version)) => format!("{profiler}{NO_BREAK}{version}"),
        (Some(profiler), None) => profiler.clone(),
        (None, _) => context.words("not-stated"),
    };
    let arguments = [
        ("technique", technique(context, method.technique).into()),
        ("profiler", profiler.into()),
        ("database", or_unknown(&method.database).into()),
        ("taxonomy", or_unknown(&method.taxonomy).into()),
    ];
    context.locale.say("method-line", &arguments)
}
