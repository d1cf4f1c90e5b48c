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
    /// The interval, shaded.
    pub band: Option<(f64, f64)>,
    /// Day numbers at which laboratory, method or pipeline changed.
    pub breaks: Vec<f64>,
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
    /// What is drawn.
    pub label: String,
    /// The ends of its scale.
    pub scale: (f64, f64),
    /// The interval, shaded.
    pub band: Option<(Option<f64>, Option<f64>)>,
    /// Day number and value, ascending.
    pub points: Vec<(f64, f64)>,
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
}
