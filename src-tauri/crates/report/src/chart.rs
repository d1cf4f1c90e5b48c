//! Charts: what to draw, with every word in place and no colour, font or millimetre.

/// A result on its reference interval.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberLine {
    /// The ends of the drawn scale.
    pub scale: (f64, f64),
    /// The interval's lower limit.
    pub low: Option<f64>,
    /// The interval's upper limit.
    pub high: Option<f64>,
    /// Decision limits, drawn apart from the interval.
    pub limits: Vec<f64>,
    /// This result.
    pub value: f64,
    /// The true value lies beyond: -1 below, 1 above, 0 not.
    pub beyond: i8,
    /// Earlier results, oldest first, drawn fading.
    pub previous: Vec<f64>,
    /// Whether this result is outside the interval.
    pub outside: bool,
}

/// A value over time, in a word's space.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparkline {
    /// Day number and value, ascending.
    pub points: Vec<(f64, f64)>,
    /// Results with a comparator, ascending.
    pub limits: Vec<Beyond>,
    /// First and last day of the axis, which all lines of a table share.
    pub days: (f64, f64),
    /// The interval, shaded.
    pub band: Option<(f64, f64)>,
    /// Whether the latest result, of either kind, lies outside its interval.
    pub outside: bool,
    /// Day numbers at which laboratory, method or pipeline changed.
    pub breaks: Vec<f64>,
}

/// A result with a comparator over time: it lies beyond a limit, nobody knows how far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beyond {
    /// Day number.
    pub day: f64,
    /// The limit.
    pub value: f64,
    /// Whether the result lies below it; above it otherwise.
    pub below: bool,
}

/// A tick of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// Its label.
    pub label: String,
}

/// One measure among a cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct DistributionRow {
    /// The measure, with its unit.
    pub label: String,
    /// The cohort's values, ascending.
    pub cohort: Vec<f64>,
    /// The patient's values, oldest first; the last is the current one.
    pub own: Vec<f64>,
    /// The current value, in words: «3.21 · 62nd percentile of 134».
    pub reading: String,
}

/// One bar of a composition.
#[derive(Clone, Debug, PartialEq)]
pub struct StackedBar {
    /// The visit or cohort.
    pub label: String,
    /// Set apart from the patient's own bars.
    pub reference: bool,
    /// A share of one for each series.
    pub shares: Vec<f64>,
}

/// A named series; names of taxa are slanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Whether it is a taxon's name.
    pub taxon: bool,
}

/// One strip of a course over time.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseRow {
    /// Heads the strips from this one on; `None` goes on under the head before.
    pub group: Option<String>,
    /// What is drawn.
    pub label: String,
    /// The ends of its scale.
    pub scale: (f64, f64),
    /// The interval, shaded.
    pub band: Option<(Option<f64>, Option<f64>)>,
    /// Day number and value, ascending.
    pub points: Vec<(f64, f64)>,
    /// Results with a comparator, ascending.
    pub limits: Vec<Beyond>,
    /// The last value, in words.
    pub reading: String,
}

/// What a cell of the heat map says beside its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeatMark {
    /// Passes: framed.
    Passes,
    /// Tested, does not pass.
    DoesNotPass,
    /// Shown, not tested: hatched or pale.
    Exploratory,
    /// Not assessable: empty with a dash.
    NotAssessable,
}

/// A cell of the heat map.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatCell {
    /// -1 to 1.
    pub estimate: Option<f64>,
    /// The number as printed.
    pub label: String,
    /// What may be said.
    pub mark: HeatMark,
}

/// One specimen's expected richness at growing depth.
#[derive(Clone, Debug, PartialEq)]
pub struct RarefactionCurve {
    /// The specimen, in words.
    pub label: String,
    /// Depth in reads and expected richness, ascending; the last is what was observed.
    pub points: Vec<(f64, f64)>,
}

/// What a cohort's curves span at one depth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RarefactionSpan {
    /// Depth in reads.
    pub depth: f64,
    /// The 5th percentile of the cohort's expected richness.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// The 95th percentile.
    pub high: f64,
}

/// One functional group of taxa.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// The group: «butyrate producers».
    pub label: String,
    /// The taxa counted, slanted.
    pub members: String,
    /// The cohort's 5th, 25th, 50th, 75th and 95th percentile, as shares of one.
    pub cohort: Option<[f64; 5]>,
    /// The patient's shares, oldest first; the last is the current one.
    pub own: Vec<f64>,
    /// The current value, in words: «12.4 % · 31st percentile of 134».
    pub reading: String,
}

/// A symptom day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRow {
    /// The symptom.
    pub label: String,
    /// The ends of its scale.
    pub scale: (f64, f64),
    /// Day number and score, ascending; a day without a score is left out.
    pub scores: Vec<(f64, f64)>,
    /// Day number and running median; a gap of more than `GAP_DAYS` is not bridged.
    pub course: Vec<(f64, f64)>,
    /// The last value, in words.
    pub reading: String,
}

/// Something done for some time: a diet, a course of antibiotics.
#[derive(Clone, Debug, PartialEq)]
pub struct Intervention {
    /// What.
    pub label: String,
    /// The first day.
    pub from: f64,
    /// The last day; `None` if it goes on.
    pub to: Option<f64>,
}

/// More days than this between two scores are shown as a gap.
pub const GAP_DAYS: f64 = 7.0;

/// A chart with every word in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Measures among a cohort: each row the cohort's distribution with the patient's values.
    Distribution {
        /// The measures.
        rows: Vec<DistributionRow>,
        /// Names what the shape is: «cohort», in words.
        cohort_label: String,
        /// Names the shaded stretch and its tick: «5th to 95th percentile, median»; drawn for
        /// cohorts of more than 40 values.
        spread_label: String,
        /// Names the box and its tick: «quartiles, median»; drawn for smaller cohorts, whose outer
        /// percentiles would say little.
        quartiles_label: String,
        /// Names what the filled mark is.
        own_label: String,
        /// Names what the open marks are; `None` where there are none.
        earlier_label: Option<String>,
    },
    /// Composition as stacked bars.
    Stacked {
        /// The series, in stacking order; the last is «other».
        series: Vec<Series>,
        /// The bars.
        bars: Vec<StackedBar>,
        /// Names the axis.
        axis: String,
    },
    /// Courses on one time axis, a strip each.
    Course {
        /// The strips.
        rows: Vec<CourseRow>,
        /// The time axis.
        ticks: Vec<Tick>,
        /// Events on the axis: specimens, interventions.
        events: Vec<Tick>,
        /// Names the row of events.
        events_label: String,
    },
    /// Estimates for pairs of series.
    HeatMap {
        /// Names the rows: exposures.
        rows: Vec<String>,
        /// Names the columns: symptoms.
        columns: Vec<String>,
        /// Cells by row.
        cells: Vec<Vec<HeatCell>>,
        /// Explains scale and frame: negative end, zero, positive end, «passes», «exploratory», «not assessable».
        legend: [String; 6],
    },
    /// Two series against each other.
    Scatter {
        /// Names the horizontal axis, with unit.
        x: String,
        /// Names the vertical axis, with unit.
        y: String,
        /// The pairs, by time.
        points: Vec<(f64, f64)>,
        /// Names the small picture of the same pairs by rank, which is what Spearman's coefficient
        /// measures; `None` leaves it out.
        ranks_label: Option<String>,
        /// What the card says beside the plot: n, estimate with interval, p, q, lag.
        facts: Vec<(String, String)>,
    },
    /// Expected richness at growing depth, the patient's specimens before the cohort.
    Rarefaction {
        /// Names the horizontal axis: reads.
        x: String,
        /// Names the vertical axis: expected genera.
        y: String,
        /// The patient's specimens, oldest first; the last is the current one.
        curves: Vec<RarefactionCurve>,
        /// What the cohort's curves span, by ascending depth; empty without a cohort.
        cohort: Vec<RarefactionSpan>,
        /// Names the span: «134 adults, 5th to 95th percentile, median».
        cohort_label: String,
        /// The depth at which richness is compared, with its words.
        depth: Option<Tick>,
    },
    /// Functional groups on one scale of shares, drawn by square root so that rare groups show.
    Groups {
        /// The groups.
        rows: Vec<GroupRow>,
        /// Names the axis; says that it is drawn by square root.
        axis: String,
        /// Names the line, box and tick: «cohort: 5th to 95th percentile, quartiles, median».
        cohort_label: String,
        /// Names what the filled mark is.
        own_label: String,
        /// Names what the open marks are; `None` where there are none.
        earlier_label: Option<String>,
    },
    /// Principal coordinates: the patient's specimens among a cohort's, joined by time.
    Ordination {
        /// Names the horizontal axis with the share that it explains.
        x: String,
        /// Names the vertical axis with the share that it explains.
        y: String,
        /// The cohort's specimens.
        cohort: Vec<(f64, f64)>,
        /// Names the cohort's marks.
        cohort_label: String,
        /// The patient's specimens, oldest first, with their dates.
        own: Vec<(f64, f64, String)>,
        /// Names the patient's path: «own specimens in order of time, the last filled».
        own_label: String,
    },
    /// Symptoms day by day with interventions and specimens on one axis.
    Timeline {
        /// The symptoms.
        rows: Vec<TimelineRow>,
        /// The time axis.
        ticks: Vec<Tick>,
        /// What was done, by its first day.
        interventions: Vec<Intervention>,
        /// Names the row of interventions.
        interventions_label: String,
        /// When specimens were taken.
        specimens: Vec<Tick>,
        /// Names the row of specimens.
        specimens_label: String,
    },
    /// Stools by their form on the Bristol scale, over time.
    Bristol {
        /// The seven forms in words, type 1 first.
        forms: [String; 7],
        /// Day number and type, 1–7, ascending by day; a day may have several.
        stools: Vec<(f64, u8)>,
        /// The first and last of the types that are usual, shaded.
        usual: (u8, u8),
        /// The time axis.
        ticks: Vec<Tick>,
        /// Names the column of counts: «stools».
        counts_label: String,
    },
    /// A QR code with lines beside it.
    Code {
        /// What a reader of the code gets.
        text: String,
        /// The same for people, the first line heavier.
        lines: Vec<String>,
    },
}
