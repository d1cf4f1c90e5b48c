//! Rarefaction, functional groups, ordination, timeline and Bristol chart, with their edges.

use zonula_report::chart::{
    Chart, GroupRow, Intervention, RarefactionCurve, RarefactionSpan, Tick, TimelineRow,
};

fn tick(at: f64, label: &str) -> Tick {
    Tick { at, label: label.into() }
}

/// Every further chart, by name.
pub fn charts() -> Vec<(&'static str, Chart)> {
    vec![
        ("rarefaction", rarefaction(4, 134.0)),
        ("rarefaction-12", rarefaction(12, 0.001)),
        ("rarefaction-empty", rarefaction(0, 0.0)),
        ("groups", groups()),
        ("groups-empty", groups_of(vec![])),
        ("ordination", ordination(6)),
        ("ordination-24", ordination(24)),
        ("ordination-empty", ordination(0)),
        ("timeline", timeline()),
        ("timeline-edges", timeline_edges()),
        ("timeline-empty", timeline_of(vec![], vec![], vec![], vec![])),
        ("bristol", bristol((0..80).map(|at| (f64::from(at * 90 / 80), kind(at))).collect())),
        ("bristol-one", bristol(vec![(3.0, 4)])),
        (
            "bristol-many",
            bristol((0..60).map(|at| (f64::from(at / 20), 7 - (at % 20 / 18) as u8)).collect()),
        ),
        ("bristol-empty", bristol(vec![(f64::NAN, 4), (3.0, 9)])),
    ]
}

/// A sequence that jumps about, the same in every run.
fn jumping(at: u32) -> f64 {
    let mixed = (at ^ 61).wrapping_mul(2_654_435_761);
    let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca6b);
    f64::from((mixed ^ (mixed >> 13)) >> 8) / f64::from(1u32 << 24)
}

fn kind(at: i32) -> u8 {
    let jump = jumping(at as u32) + jumping(at as u32 + 500);
    1 + (jump * 3.4 + f64::from(at) / 80.0 * 1.2).min(6.0) as u8
}

fn rarefaction(curves: usize, richness: f64) -> Chart {
    let curve = |at: usize| {
        let (most, depth) =
            (richness * (0.7 + 0.08 * (at % 4) as f64), 9000.0 + 3000.0 * (at % 3) as f64);
        let points = (0..=40).map(|step| {
            let reads = depth * f64::from(step) / 40.0;
            (reads, most * reads / (reads + 2200.0))
        });
        let labels = ["14.11.2014", "18.12.2014", "16.01.2015", "Schub, 28.01.2015"];
        RarefactionCurve { label: labels[at % 4].into(), points: points.collect() }
    };
    let cohort = if curves == 0 { 0 } else { 30 };
    let cohort = (0..=cohort).filter(|_| cohort > 0).map(|step| {
        let depth = 10_000.0 * f64::from(step) / 30.0;
        let median = richness * 0.62 * depth / (depth + 1900.0);
        RarefactionSpan { depth, low: median * 0.6, median, high: median * 1.35 }
    });
    Chart::Rarefaction {
        x: "Tiefe, Sequenzen".into(),
        y: "Erwartete Gattungen".into(),
        curves: (0..curves).map(curve).collect(),
        cohort: cohort.collect(),
        cohort_label: "134 Erwachsene, 5. bis 95. Perzentil und Median".into(),
        depth: (curves > 0).then(|| tick(8000.0, "verglichen bei 8000")),
    }
}

fn groups_of(rows: Vec<GroupRow>) -> Chart {
    Chart::Groups {
        rows,
        axis: "Anteil der Sequenzen, % (Quadratwurzelskala)".into(),
        cohort_label: "Kollektiv: 5. bis 95. Perzentil, Quartile, Median".into(),
        own_label: "diese Probe".into(),
        earlier_label: Some("frühere Proben".into()),
    }
}

fn groups() -> Chart {
    let row = |label: &str, members: &str, cohort, own: &[f64], reading: &str| GroupRow {
        label: label.into(),
        members: members.into(),
        cohort,
        own: own.to_vec(),
        reading: reading.into(),
    };
    groups_of(vec![
        row(
            "Butyratbildner",
            "Faecalibacterium, Roseburia, Agathobacter, Anaerostipes, Eubacterium",
            Some([0.06, 0.13, 0.19, 0.26, 0.38]),
            &[0.21, 0.17, 0.09],
            "9,0 % · 9. Perzentil von 134",
        ),
        row(
            "Mucinabbauer",
            "Akkermansia, Bacteroides, Ruminococcus torques",
            Some([0.01, 0.05, 0.11, 0.2, 0.41]),
            &[0.12, 0.13, 0.16],
            "16 % · 66. Perzentil von 134",
        ),
        row(
            "Proteobacteria mit hexaacyliertem LPS",
            "Escherichia, Klebsiella, Enterobacter",
            Some([0.0, 0.0003, 0.0012, 0.006, 0.041]),
            &[0.0, 0.002, 0.034],
            "3,4 % · 94. Perzentil von 134",
        ),
        row(
            "Sulfidbildner",
            "Bilophila, Desulfovibrio",
            Some([0.0, 0.0004, 0.0011, 0.0031, 0.012]),
            &[0.0009],
            "0,09 % · 46. Perzentil von 134",
        ),
        row(
            "Methanbildner",
            "Methanobrevibacter, Methanosphaera",
            None,
            &[0.0],
            "nicht nachgewiesen · kein Kollektiv",
        ),
        row("Gruppe ohne Werte", "", Some([0.0; 5]), &[], "–"),
    ])
}

fn ordination(own: u32) -> Chart {
    let cohort = (0..own.min(1) * 134).map(|at| {
        let (angle, reach) =
            (jumping(at) * std::f64::consts::TAU, jumping(at + 1000).sqrt() * 0.32);
        (angle.cos() * reach * 1.3 + 0.03, angle.sin() * reach * 0.8 - 0.02)
    });
    let own = (0..own).map(|at| {
        let turn = f64::from(at) * 0.7;
        (
            0.22 - 0.05 * f64::from(at) + 0.03 * turn.sin(),
            0.12 * turn.cos(),
            format!("{:02}.{:02}.2015", 1 + at, 1 + at / 3),
        )
    });
    Chart::Ordination {
        x: "1. Hauptkoordinate, 18 % der Unterschiede".into(),
        y: "2. Hauptkoordinate, 11 %".into(),
        cohort: cohort.collect(),
        cohort_label: "134 Erwachsene".into(),
        own: own.collect(),
        own_label: "eigene Proben nach Datum, die letzte gefüllt".into(),
    }
}

fn timeline_of(
    rows: Vec<TimelineRow>,
    interventions: Vec<Intervention>,
    specimens: Vec<Tick>,
    ticks: Vec<Tick>,
) -> Chart {
    Chart::Timeline {
        rows,
        ticks,
        interventions,
        interventions_label: "Maßnahmen".into(),
        specimens,
        specimens_label: "Proben".into(),
    }
}

fn diary(label: &str, seed: u32, fall: f64, reading: &str) -> TimelineRow {
    let days = (0..120u32).filter(|day| !(50..64).contains(day) && jumping(day + seed) > 0.12);
    let score = |day: u32| {
        (7.0 - fall * f64::from(day) / 120.0 + 4.0 * (jumping(day * 3 + seed) - 0.5))
            .clamp(0.0, 10.0)
            .round()
    };
    let scores = days.map(|day| (f64::from(day), score(day))).collect::<Vec<_>>();
    let course = scores.windows(7).map(|week| {
        let mut values = week.iter().map(|one| one.1).collect::<Vec<_>>();
        values.sort_by(f64::total_cmp);
        (week[6].0, values[3])
    });
    TimelineRow {
        label: label.into(),
        scale: (0.0, 10.0),
        course: course.collect(),
        scores,
        reading: reading.into(),
    }
}

fn done(label: &str, from: f64, to: Option<f64>) -> Intervention {
    Intervention { label: label.into(), from, to }
}

fn timeline() -> Chart {
    let ticks = [(0.0, "Jan 2025"), (31.0, "Feb"), (59.0, "Mär"), (90.0, "Apr"), (119.0, "30.04.")];
    timeline_of(
        vec![
            diary("Bauchschmerz", 1, 5.0, "zuletzt 2"),
            diary("Blähungen", 40, 1.0, "zuletzt 6"),
            diary("Müdigkeit", 900, 3.0, "zuletzt 4"),
        ],
        vec![
            done("FODMAP-arme Ernährung", 14.0, Some(56.0)),
            done("Rifaximin", 42.0, Some(55.0)),
            done("Ballaststoffe, schrittweise", 70.0, None),
        ],
        vec![
            tick(3.0, "Stuhlprobe 1"),
            tick(58.0, "Stuhlprobe 2, Blut"),
            tick(117.0, "Stuhlprobe 3"),
        ],
        ticks.map(|(at, label)| tick(at, label)).to_vec(),
    )
}

fn timeline_edges() -> Chart {
    let one = TimelineRow {
        label: "nur ein Tag mit einem langen Namen".into(),
        scale: (0.0, 10.0),
        scores: vec![(5.0, 0.0)],
        course: vec![],
        reading: "0".into(),
    };
    timeline_of(
        vec![one],
        (0..6).map(|at| done("Eine Maßnahme, die sehr ausführlich beschrieben wurde, und zwar über die Breite hinaus", f64::from(at), Some(f64::from(at)))).collect(),
        (0..6).map(|at| tick(5.0 + f64::from(at) / 10.0, "Probe")).collect(),
        vec![],
    )
}

fn bristol(stools: Vec<(f64, u8)>) -> Chart {
    let forms = [
        "einzelne harte Klümpchen",
        "wurstförmig, klumpig",
        "wurstförmig, rissig",
        "wurstförmig, glatt und weich",
        "weiche Klümpchen mit klarem Rand",
        "breiig, mit unscharfem Rand",
        "flüssig, ohne feste Teile",
    ];
    Chart::Bristol {
        forms: forms.map(String::from),
        stools,
        usual: (3, 5),
        ticks: vec![tick(0.0, "1. März"), tick(31.0, "1. April"), tick(61.0, "1. Mai")],
        counts_label: "Stühle".into(),
    }
}
