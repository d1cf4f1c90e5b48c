//! Charts of real people's values and of the edges, for the tests and for looking at.

use zonula_layout::{Drawing, Fonts, Paper, Theme, chart};
use zonula_report::chart::{
    Beyond, Chart, CourseRow, DistributionRow, HeatCell, HeatMark, NumberLine, Series, Sparkline,
    StackedBar, Tick,
};

#[path = "further.rs"]
mod further;

const AMERICAN_GUT: &str = include_str!("../fixtures/charts/american_gut_alpha.tsv");
const MARS_IBS: &str = include_str!("../fixtures/charts/mars_ibs_10007544.tsv");

/// The accents of three imaginary clinics: dark blue, green, a yellow that must be darkened.
pub const ACCENTS: [[u8; 3]; 3] = [[28, 78, 128], [0, 110, 80], [240, 200, 0]];

/// The program's own look on A4, around an accent.
pub fn theme(accent: [u8; 3]) -> Theme {
    Theme::zonula(accent, Paper::A4)
}

/// Draws every figure at a width.
pub fn drawings(width: f32, theme: &Theme, fonts: &Fonts) -> Vec<(String, Drawing)> {
    let charts = charts().into_iter();
    let charts = charts.map(|(name, one)| (name, chart::draw(&one, width, theme, fonts, ',')));
    let lines = number_lines().into_iter().enumerate().map(|(at, line)| {
        (format!("number-line-{at:02}"), chart::number_line(&line, 120.0, 16.0, theme, fonts))
    });
    let sparks = sparklines().into_iter().enumerate().map(|(at, spark)| {
        (format!("sparkline-{at:02}"), chart::sparkline(&spark, 62.0, 14.0, theme, fonts))
    });
    charts.map(|(name, drawing)| (name.to_owned(), drawing)).chain(lines).chain(sparks).collect()
}

fn table(text: &str) -> Vec<Vec<f64>> {
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let numbers = |line: &str| line.split('\t').filter_map(|cell| cell.parse().ok()).collect();
    rows.map(numbers).collect()
}

fn column(rows: &[Vec<f64>], at: usize) -> Vec<f64> {
    let mut values = rows.iter().map(|row| row[at]).collect::<Vec<_>>();
    values.sort_by(f64::total_cmp);
    values
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn tick(at: f64, label: &str) -> Tick {
    Tick { at, label: label.into() }
}

/// Every chart, by name.
pub fn charts() -> Vec<(&'static str, Chart)> {
    let mut charts = vec![
        ("distribution", distribution()),
        ("distribution-edges", distribution_edges()),
        ("stacked", stacked(8)),
        ("stacked-24-visits", stacked(24)),
        ("stacked-edges", stacked_edges()),
        ("stacked-below", stacked_below()),
        ("course", course()),
        ("course-edges", course_edges()),
        ("heat-map", heat_map(6)),
        ("heat-map-narrow", heat_map(16)),
        ("scatter", scatter()),
        ("scatter-edges", scatter_of(vec![(1e-6, -1e6), (1e-6, -1e6), (3e-6, 1e6)])),
        ("scatter-one", scatter_of(vec![(3.0, 4.0)])),
        ("scatter-empty", scatter_of(Vec::new())),
    ];
    charts.extend(empty());
    charts.extend(further::charts());
    charts
}

fn distribution_of(rows: Vec<DistributionRow>) -> Chart {
    Chart::Distribution {
        rows,
        cohort_label: "American Gut, 134 Erwachsene".into(),
        spread_label: "5. bis 95. Perzentil, Median".into(),
        quartiles_label: "Quartile, Median".into(),
        own_label: "diese Probe".into(),
        earlier_label: Some("frühere Proben".into()),
    }
}

fn row(label: &str, cohort: Vec<f64>, own: &[f64], reading: &str) -> DistributionRow {
    DistributionRow { label: label.into(), cohort, own: own.to_vec(), reading: reading.into() }
}

fn distribution() -> Chart {
    let gut = table(AMERICAN_GUT);
    let own = table(MARS_IBS).iter().map(|row| row[3]).collect::<Vec<_>>();
    let few = column(&gut[..16], 0);
    distribution_of(vec![
        row("Shannon-Index", column(&gut, 0), &own, "3,76 · 100. Perzentil von 134"),
        row(
            "Beobachtete Gattungen",
            column(&gut, 1),
            &[74.0, 88.0, 81.0],
            "81 · 44. Perzentil von 134",
        ),
        row("Pielou-Index", column(&gut, 2), &[0.62, 0.55, 0.41], "0,41 · 17. Perzentil von 134"),
        row("Shannon-Index, gleiche Methode", few, &[2.9, 2.1], "2,10 · 38. Perzentil von 16"),
    ])
}

fn distribution_edges() -> Chart {
    distribution_of(vec![
        row("Gleiche Werte", vec![2.0; 60], &[2.0], "2"),
        row("Ein Wert", vec![3.5], &[9.5], "9,5 · außerhalb"),
        row("Kein Kollektiv", vec![], &[1.0, 2.0], "2 · nicht vergleichbar"),
        row("Nichts", vec![], &[], "–"),
        row("Winzig", (0..50).map(|v| f64::from(v) * 1e-6).collect(), &[7e-5], "7 × 10⁻⁵"),
        row(
            "Riesig und negativ",
            vec![-1e6, -5e5, 0.0, 1e6],
            &[2e6],
            "2 000 000 · 100. Perzentil von 4",
        ),
        row(
            "Darmschleimhautbarrierefunktionsprüfungsergebnis (sekretorisches Immunglobulin A)",
            (0..40).map(|v| f64::from(v / 8)).collect(),
            &[1.0; 12],
            "1 · fünfundfünfzigstes Perzentil unter vierzig vergleichbaren Erwachsenen",
        ),
    ])
}

const GENERA: [&str; 11] = [
    "Blautia_A",
    "Ruminococcus_E",
    "Agathobacter",
    "Streptococcus",
    "Faecalibacterium",
    "Fimenecus",
    "Phocaeicola",
    "Akkermansia",
    "Lactobacillus",
    "Anaerostipes",
    "Bacteroides",
];

fn stacked(visits: usize) -> Chart {
    let rows = table(MARS_IBS);
    let shares = |row: &[f64]| {
        let mut shares = row[4..].to_vec();
        shares.push(1.0 - shares.iter().sum::<f64>());
        shares
    };
    let mut bars = (0..visits)
        .map(|visit| StackedBar {
            label: format!("{:02}.{:02}.2014", 5 + visit % 20, 1 + visit / 2),
            reference: false,
            shares: shares(&rows[visit % rows.len()]),
        })
        .collect::<Vec<_>>();
    let mean = (0..12).map(|at| bars.iter().map(|bar| bar.shares[at]).sum::<f64>() / visits as f64);
    let mean = mean.collect();
    bars.push(StackedBar {
        label: "Kollektiv (n = 134), Mittel".into(),
        reference: true,
        shares: mean,
    });
    let mut series = GENERA.map(|name| Series { name: name.into(), taxon: true }).to_vec();
    series.push(Series { name: "übrige".into(), taxon: false });
    Chart::Stacked { series, bars, axis: "Anteil an der zugeordneten Häufigkeit".into() }
}

/// The first visit lacks a genus: names hang below the last.
fn stacked_below() -> Chart {
    let mut chart = stacked(4);
    if let Chart::Stacked { bars, .. } = &mut chart {
        bars[0].shares[11] += bars[0].shares[8];
        bars[0].shares[8] = 0.0;
    }
    chart
}

fn stacked_edges() -> Chart {
    let series = ["Firmicutes (Bacillota)", "Bacteroidota", "übrige"];
    let series = series.map(|name| Series { name: name.into(), taxon: true }).to_vec();
    let bar = |label: &str, shares: &[f64]| StackedBar {
        label: label.into(),
        reference: false,
        shares: shares.to_vec(),
    };
    let bars = vec![
        bar("alles eine Gattung", &[1.0, 0.0, 0.0]),
        bar("leer", &[0.0, 0.0, 0.0]),
        bar("zu viel und unlesbar", &[0.7, f64::NAN, 0.9]),
        bar("Nachuntersuchung nach der Ernährungsumstellung im Frühjahr", &[0.001, 0.004, 0.995]),
    ];
    Chart::Stacked { series, bars, axis: "Anteil, %".into() }
}

fn course() -> Chart {
    let rows = table(MARS_IBS);
    let points = |at: usize| rows.iter().skip(1).map(|row| (row[0], row[at])).collect::<Vec<_>>();
    let strip = |label: &str, scale, band, at, reading: &str| CourseRow {
        group: None,
        label: label.into(),
        scale,
        band,
        points: points(at),
        limits: vec![],
        reading: reading.into(),
    };
    Chart::Course {
        rows: vec![
            strip("IBS-Schweregrad (IBS-SSS)", (0.0, 500.0), Some((None, Some(75.0))), 1, "81"),
            strip("Beeinträchtigung im Alltag", (0.0, 100.0), None, 2, "30"),
            strip("Shannon-Index", (3.0, 4.2), Some((Some(3.1), Some(4.0))), 3, "3,76"),
            strip("Lactobacillus, Anteil", (0.0, 0.1), None, 12, "0,08 %"),
        ],
        ticks: vec![
            tick(0.0, "Nov 2014"),
            tick(30.0, "Dez"),
            tick(61.0, "Jan 2015"),
            tick(92.0, "Feb"),
            tick(120.0, "Mär"),
            tick(151.0, "Apr"),
        ],
        events: vec![
            tick(34.0, "Probe 2"),
            tick(40.0, "Beginn einer FODMAP-armen Ernährung"),
            tick(63.0, "Probe 3"),
            tick(66.0, "Rifaximin 14 Tage"),
            tick(75.0, "Schub"),
            tick(172.0, "Probe 6, nüchtern, nach Absetzen"),
        ],
        events_label: "Ereignisse".into(),
    }
}

fn course_edges() -> Chart {
    let strip = |label: &str, scale, points, reading: &str| CourseRow {
        group: None,
        label: label.into(),
        scale,
        band: Some((Some(0.0), Some(1.0))),
        points,
        limits: vec![],
        reading: reading.into(),
    };
    let diary = (0..240).map(|day| (f64::from(day), f64::from((day * 7) % 11))).collect();
    Chart::Course {
        rows: vec![
            strip("leer", (0.0, 1.0), vec![], "–"),
            strip("ein Wert", (0.0, 1.0), vec![(100.0, 0.5)], "0,5"),
            strip("jenseits der Skala", (-1e-6, 1e-6), vec![(3.0, -5.0), (200.0, 5.0)], ">5"),
            strip("Bauchschmerzen im Tagebuch", (0.0, 10.0), diary, "täglich, zuletzt 1"),
            CourseRow {
                limits: vec![Beyond { day: 200.0, value: 1.8, below: false }],
                ..strip("jenseits der Nachweisgrenze", (0.0, 2.0), vec![(9.0, 1.4)], ">1,8")
            },
        ],
        ticks: (0..24).map(|at| tick(f64::from(at) * 10.0, "15.03.2025")).collect(),
        events: (0..9).map(|at| tick(f64::from(at) * 3.0, "Probe entnommen")).collect(),
        events_label: "Proben und Eingriffe".into(),
    }
}

fn heat_map(columns: usize) -> Chart {
    let symptoms = [
        "Bauchschmerz",
        "Blähungen",
        "Stuhlfrequenz",
        "Müdigkeit und Erschöpfung",
        "Kopfschmerz",
        "Hautjucken",
    ];
    let exposures = [
        "Calprotectin, µg/g",
        "Zonulin, ng/ml",
        "Shannon-Index",
        "Faecalibacterium",
        "Butyratbildner, Anteil der Sequenzen",
        "Akkermansia muciniphila",
    ];
    let cell = |row: usize, column: usize| {
        let estimate = (((row * 7 + column * 5) % 19) as f64 - 9.0) / 10.0;
        let mark = match (row + 2 * column) % 5 {
            _ if estimate.abs() > 0.75 => HeatMark::Passes,
            0 => HeatMark::Exploratory,
            1 if row == 1 => HeatMark::NotAssessable,
            _ => HeatMark::DoesNotPass,
        };
        let label = format!("{}{:.2}", if estimate < 0.0 { "−" } else { "" }, estimate.abs());
        let assessed = mark != HeatMark::NotAssessable;
        HeatCell { estimate: assessed.then_some(estimate), label: label.replace('.', ","), mark }
    };
    Chart::HeatMap {
        rows: words(&exposures),
        columns: (0..columns).map(|at| symptoms[at % symptoms.len()].to_owned()).collect(),
        cells: (0..exposures.len())
            .map(|row| (0..columns).map(|at| cell(row, at)).collect())
            .collect(),
        legend: [
            "−1: mehr vom einen, weniger vom anderen",
            "0: kein Zusammenhang",
            "+1: beide steigen gemeinsam",
            "besteht",
            "explorativ, nicht getestet",
            "nicht beurteilbar",
        ]
        .map(String::from),
    }
}

fn scatter() -> Chart {
    scatter_of(table(MARS_IBS).iter().map(|row| (row[12] * 100.0, row[1])).collect())
}

fn scatter_of(points: Vec<(f64, f64)>) -> Chart {
    let facts = [
        ("Paare", "8"),
        ("Spearman ρ", "0,62 (−0,15 bis 0,93)"),
        ("p, Permutation", "0,11"),
        ("q von 24", "0,38"),
        ("Verzögerung", "gleicher Tag"),
    ];
    Chart::Scatter {
        x: "Lactobacillus, Anteil der Sequenzen, %".into(),
        y: "IBS-Schweregrad, 0–500".into(),
        points,
        ranks_label: Some("Dieselben Paare nach Rang".into()),
        facts: facts.map(|(name, value)| (name.into(), value.into())).to_vec(),
    }
}

/// Charts without anything in them.
fn empty() -> Vec<(&'static str, Chart)> {
    vec![
        ("distribution-empty", distribution_of(Vec::new())),
        (
            "stacked-empty",
            Chart::Stacked { series: vec![], bars: vec![], axis: "Anteil, %".into() },
        ),
        (
            "course-empty",
            Chart::Course {
                rows: vec![],
                ticks: vec![],
                events: vec![],
                events_label: "Ereignisse".into(),
            },
        ),
        (
            "heat-map-empty",
            Chart::HeatMap {
                rows: vec![],
                columns: vec![],
                cells: vec![],
                legend: Default::default(),
            },
        ),
    ]
}

/// Number lines in every situation.
pub fn number_lines() -> Vec<NumberLine> {
    let line = |scale, low, high, value| NumberLine {
        scale,
        low,
        high,
        limits: Vec::new(),
        value,
        beyond: 0,
        previous: Vec::new(),
        outside: false,
    };
    vec![
        NumberLine {
            previous: vec![4.1, 4.4, 4.9, 5.4],
            ..line((3.0, 7.0), Some(3.9), Some(6.1), 5.6)
        },
        NumberLine {
            limits: vec![50.0, 250.0],
            previous: vec![310.0, 190.0, 120.0],
            outside: true,
            ..line((0.0, 300.0), None, Some(50.0), 86.0)
        },
        NumberLine {
            outside: true,
            previous: vec![30.0],
            ..line((0.0, 100.0), Some(20.0), None, 8.0)
        },
        NumberLine { beyond: 1, outside: true, ..line((0.0, 2000.0), None, Some(50.0), 2000.0) },
        NumberLine { beyond: -1, ..line((0.0, 10.0), None, Some(5.0), 0.5) },
        NumberLine {
            outside: true,
            previous: vec![900.0],
            ..line((0.0, 100.0), Some(10.0), Some(60.0), 450.0)
        },
        NumberLine { outside: true, ..line((-1e-6, 1e-6), Some(0.0), Some(5e-7), -5.0) },
        line((0.0, 1e6), None, None, 4e5),
        line((5.0, 5.0), Some(5.0), Some(5.0), 5.0),
        line((0.0, 1.0), Some(0.2), Some(0.8), f64::NAN),
        NumberLine {
            previous: (0..23).map(|at| f64::from(at) / 4.0).collect(),
            ..line((0.0, 10.0), Some(2.0), Some(8.0), 6.0)
        },
    ]
}

/// Sparklines in every situation.
pub fn sparklines() -> Vec<Sparkline> {
    let rows = table(MARS_IBS);
    let severity = rows.iter().skip(1).map(|row| (row[0], row[1])).collect::<Vec<_>>();
    let spark = |points: Vec<(f64, f64)>, band: Option<(f64, f64)>, breaks| {
        let end = |pick: fn(f64, f64) -> f64| {
            points.iter().map(|(day, _)| *day).reduce(pick).unwrap_or_default()
        };
        let beyond = |(low, high): (f64, f64)| {
            points.last().is_some_and(|(_, value)| *value < low || *value > high)
        };
        let (days, outside) = ((end(f64::min), end(f64::max)), band.is_some_and(beyond));
        Sparkline { points, limits: vec![], days, band, outside, breaks }
    };
    let limit = |day, value, below| Beyond { day, value, below };
    vec![
        spark(severity.clone(), Some((0.0, 75.0)), vec![]),
        spark(severity, None, vec![70.0]),
        spark(vec![(0.0, 5.0), (90.0, 5.6), (200.0, 4.9)], Some((3.9, 6.1)), vec![100.0]),
        spark(vec![(3.0, 4.0)], Some((0.0, 10.0)), vec![]),
        spark(vec![(0.0, 2.0), (1.0, 2.0)], None, vec![]),
        spark(
            (0..24).map(|at| (f64::from(at), f64::from((at * 5) % 7) * 1e6)).collect(),
            None,
            vec![8.0, 16.0],
        ),
        spark(vec![(0.0, -1e-6), (1.0, 1e-6)], Some((-1e-7, 1e-7)), vec![]),
        spark(vec![], Some((0.0, 1.0)), vec![]),
        // The latest result lies below a limit; then nothing but such results.
        Sparkline {
            limits: vec![limit(150.0, 0.6, true)],
            ..spark(vec![(0.0, 2.9), (75.0, 3.8)], Some((0.0, 3.0)), vec![])
        },
        Sparkline {
            limits: vec![limit(0.0, 500.0, false), limit(60.0, 500.0, false)],
            days: (0.0, 150.0),
            ..spark(vec![], Some((200.0, 500.0)), vec![])
        },
    ]
}
