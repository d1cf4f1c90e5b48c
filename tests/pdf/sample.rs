//! A German sample report with every kind of block on several pages.

use zonula_report::block::{
    Align, Attachment, Block, Brand, BrandPicture, Cell, Column, Figure, Furniture, Graphic, Link,
    NoteKind, Prominence, Report, Row, Span, Table, Tile, Tone,
};
use zonula_report::chart::{
    Chart, CourseRow, DistributionRow, HeatCell, HeatMark, NumberLine, Series, Sparkline,
    StackedBar, Tick,
};

/// A picture of the brand with its words.
pub fn picture(bytes: Vec<u8>, alternative: &str) -> BrandPicture {
    BrandPicture { bytes, alternative: alternative.to_owned() }
}

/// Makes the report; `logo` is a PNG picture.
pub fn report(logo: Option<Vec<u8>>) -> Report {
    let mut blocks = summary();
    blocks.extend(results());
    blocks.extend(course());
    blocks.extend(microbiome());
    blocks.extend(symptoms());
    blocks.extend(methods());
    Report {
        language: "de".into(),
        title: "Darmbarriere und Mikrobiom – Befundbericht".into(),
        decimal: ',',
        furniture: Furniture {
            patient: "Annegret Mühlbauer-Größler".into(),
            identifiers: "geb. 14.03.1979 · Nr. P-2041".into(),
            report: "Bericht 2026-0117 · Fassung 2".into(),
            page_of: "Seite {page} von {pages}".into(),
            draft: Some("ENTWURF – nicht freigegeben".into()),
            footer: "Praxis am Lindenhof · Lindenhofstraße 4 · 8001 Zürich".into(),
        },
        brand: Brand {
            id: "lindenhof".into(),
            name: "Praxis am Lindenhof".into(),
            letterhead: vec![
                "Dr. med. Ursula Wäfler · Ernährungsmedizin".into(),
                "Lindenhofstraße 4, 8001 Zürich".into(),
                "+41 44 000 00 00 · praxis@lindenhof.example".into(),
            ],
            accent: [10, 107, 90],
            logos: logo.into_iter().map(|bytes| picture(bytes, "Praxis am Lindenhof")).collect(),
            signature: None,
            footer: String::new(),
            disclaimer: None,
        },
        blocks,
        attachments: vec![
            Attachment {
                name: "ergebnisse.csv".into(),
                media_type: "text/csv",
                description: "Die Ergebnisse dieses Berichts".into(),
                bytes: b"analyt;wert;einheit\ncalprotectin;<0,5;\xc2\xb5g/g\n".to_vec().into(),
            },
            Attachment {
                name: "befund.fhir.json".into(),
                media_type: "application/fhir+json",
                description: "Derselbe Bericht als FHIR-R4-Dokument".into(),
                bytes: b"{\"resourceType\":\"Bundle\"}".to_vec().into(),
            },
        ],
    }
}

fn heading(level: u8, text: &str, anchor: &str) -> Block {
    Block::Heading { level, text: text.into(), anchor: Some(anchor.into()) }
}

fn plain(text: &str) -> Vec<Span> {
    vec![Span::plain(text)]
}

fn to(anchor: &str) -> Option<Link> {
    Some(Link::Anchor(anchor.into()))
}

fn summary() -> Vec<Block> {
    let tile = |title: &str, value: &str, detail: &str, tone, anchor: &str| Tile {
        title: title.into(),
        value: value.into(),
        detail: detail.into(),
        tone,
        link: to(anchor),
    };
    vec![
        heading(1, "Darmbarriere und Mikrobiom", "anfang"),
        Block::Pairs(vec![
            ("Patientin".into(), plain("Annegret Mühlbauer-Größler")),
            ("Geboren".into(), plain("14.03.1979 (47 Jahre), weiblich")),
            ("Aktennummer".into(), plain("P-2041")),
            (
                "Fragestellung".into(),
                plain(
                    "Wiederkehrende Blähungen nach Weizen und Milchprodukten; Verlaufskontrolle nach zwölf Wochen",
                ),
            ),
            ("Stuhlprobe".into(), plain("entnommen 02.11.2026 07:15, eingegangen 03.11.2026")),
            ("Blutprobe".into(), plain("entnommen 02.11.2026 08:40, Eingang nicht angegeben")),
        ]),
        Block::Paragraph(
            Prominence::Lead,
            plain(
                "Zwei von sieben Bereichen liegen außerhalb ihrer Grenzen. Seit dem 10. August hat sich Calprotectin stärker verändert, als die biologische Schwankung erklärt.",
            ),
        ),
        Block::Tiles(vec![
            tile("Verdauung", "2,4 von 10", "28 Tage, 26 Einträge", Tone::Neutral, "symptome"),
            tile(
                "Nahrungsreaktionen",
                "6,1 von 10",
                "28 Tage, 24 Einträge",
                Tone::Attention,
                "symptome",
            ),
            tile(
                "Energie und Stimmung",
                "3,0 von 10",
                "28 Tage, 26 Einträge",
                Tone::Neutral,
                "symptome",
            ),
            tile(
                "Haut",
                "nicht beurteilbar",
                "3 Einträge; mindestens 8 sind nötig",
                Tone::Missing,
                "symptome",
            ),
            tile(
                "Barrieremarker",
                "1 von 4",
                "Zonulin über der Grenze des Labors",
                Tone::Attention,
                "ergebnisse",
            ),
            tile("Entzündung", "0 von 3", "alle im Referenzintervall", Tone::Neutral, "ergebnisse"),
            tile("Mikrobiom", "H′ 3,21", "62. Perzentil von 134", Tone::Neutral, "mikrobiom"),
        ]),
        heading(2, "Veränderungen seit dem 10. August 2026", "veraenderungen"),
        Block::List(vec![
            vec![
                Span::strong("Calprotectin"),
                Span::plain(
                    " sank von 118 auf 38,5\u{a0}µg/g. Die Veränderung liegt über dem kritischen Unterschied von 63\u{202f}%",
                ),
                Span {
                    text: "1".into(),
                    raised: true,
                    link: Some(Link::Uri("https://doi.org/10.1093/clinchem/hvac123".into())),
                    ..Span::default()
                },
                Span::plain("."),
            ],
            vec![
                Span::strong("Zonulin"),
                Span::plain(
                    " ist nicht vergleichbar: Das Labor wechselte den Testkit, und handelsübliche Testkits erfassen nicht nur Prähaptoglobin\u{a0}2. Siehe ",
                ),
                Span {
                    text: "Ergebnisse im Einzelnen".into(),
                    link: to("ergebnisse"),
                    ..Span::default()
                },
                Span::plain("."),
            ],
            vec![
                Span::plain("Der Anteil von "),
                Span::taxon("Faecalibacterium prausnitzii"),
                Span::plain(
                    " stieg von 4,1\u{202f}% auf 7,9\u{202f}%; für relative Häufigkeiten ist kein kritischer Unterschied veröffentlicht.",
                ),
            ],
        ]),
        Block::Note(
            NoteKind::Caution,
            plain(
                "Für den Bereich Haut liegen zu wenige Tagebucheinträge vor. Die Laktulose-Mannitol-Messung fehlt in der Laborübermittlung; sie ist deshalb nicht in diesem Bericht, auch wenn sie angefordert war.",
            ),
        ),
    ]
}

fn line(
    scale: (f64, f64),
    low: Option<f64>,
    high: Option<f64>,
    value: f64,
    previous: &[f64],
) -> Graphic {
    let outside = low.is_some_and(|low| value < low) || high.is_some_and(|high| value > high);
    Graphic::NumberLine(NumberLine {
        scale,
        low,
        high,
        limits: Vec::new(),
        value,
        beyond: 0,
        previous: previous.to_vec(),
        outside,
    })
}

#[rustfmt::skip]
fn results() -> Vec<Block> {
    let column = |header: &str, align, width| Column { header: header.into(), align, width };
    let words = |text: &str| Cell { spans: plain(text), graphic: None };
    let row = |name: &str, value: &str, unit: &str, flag: &str, graphic: Graphic, interval: &str, before: &str| {
        let said = format!("{value} {unit}, Referenz {interval}");
        let value = if flag.is_empty() { Span::plain(value) } else { Span::strong(value) };
        Row::Cells(vec![
            words(name),
            Cell { spans: vec![value, Span::muted(format!("\u{a0}{unit}"))], graphic: None },
            Cell { spans: vec![Span::strong(flag)], graphic: None },
            Cell { spans: plain(&said), graphic: Some(graphic) },
            words(interval),
            words(before),
        ])
    };
    let mut rows = vec![
        Row::Group(plain("Stuhl · Labor Enterognost, Wagnerweg 12, 4051 Basel")),
        row("Calprotectin", "38,5", "µg/g", "", line((0.0, 150.0), None, Some(50.0), 38.5, &[118.0, 92.0]), "< 50 µg/g (Labor)", "118 ↓\n10.08.2026"),
        row("Zonulin", "142", "ng/ml", "▲ H", line((0.0, 200.0), None, Some(110.0), 142.0, &[96.0]), "< 110 ng/ml (Labor)", "96\n10.08.2026"),
        Row::Remark(plain("Handelsübliche Zonulin-Testkits erfassen eine Familie verwandter Proteine, nicht Prähaptoglobin 2 allein; der Wert trägt keine Aussage über die Durchlässigkeit des Darms.")),
        row("Alpha-1-Antitrypsin", "<0,5", "mg/dl", "", line((0.0, 40.0), None, Some(26.8), 0.5, &[]), "< 26,8 mg/dl (Labor)", "–"),
        row("Sekretorisches Immunglobulin A", "1204,0", "µg/ml", "", line((0.0, 3000.0), Some(510.0), Some(2040.0), 1204.0, &[870.0]), "510–2040 µg/ml (Katalog)", "870\n10.08.2026"),
        row("Pankreaselastase-1", ">500", "µg/g", "", line((0.0, 500.0), Some(200.0), None, 500.0, &[]), "≥ 200 µg/g (Labor)", "–"),
        Row::Group(plain("Blut · Labor nicht in der Quelle angegeben")),
        row("C-reaktives Protein, hochempfindlich", "0,8", "mg/l", "", line((0.0, 10.0), None, Some(5.0), 0.8, &[1.4, 1.1]), "< 5,0 mg/l (Labor)", "1,1\n10.08.2026"),
        row("25-Hydroxy-Vitamin D", "18,25", "ng/ml", "▼ L", line((0.0, 100.0), Some(30.0), Some(60.0), 18.25, &[22.0]), "30–60 ng/ml (Labor)", "22\n10.08.2026"),
        row("Lipopolysaccharid-bindendes Protein", "nicht nachweisbar", "", "", line((0.0, 20.0), None, Some(10.0), 0.0, &[]), "kein Intervall verfügbar", "–"),
    ];
    for number in 1..=26 {
        let value = format!("{},{}", number * 7 % 40, number % 10);
        rows.push(row(&format!("Nahrungsmittelspezifisches Immunglobulin E, Allergen f{number}"), &value, "kU/l", "",
            line((0.0, 50.0), None, Some(45.0), f64::from(number * 7 % 40), &[]), "< 45 kU/l", "–"));
    }
    vec![
        Block::NewPage,
        heading(2, "Ergebnisse", "ergebnisse"),
        Block::Paragraph(Prominence::Body, plain("Jede Zeile zeigt das Ergebnis mit seiner Einheit, die Zahlengerade mit dem Referenzintervall und früheren Ergebnissen, das Intervall mit seiner Herkunft und das vorige Ergebnis. Das Intervall des Labors gilt vor dem des Katalogs.")),
        Block::Table(Table {
            anchor: Some("tabelle-ergebnisse".into()),
            caption: Some(plain("Stuhl und Blut, 2. November 2026")),
            columns: vec![
                column("Analyt", Align::Start, 2.6),
                column("Ergebnis", Align::Decimal, 1.5),
                column("Bewertung", Align::Start, 0.7),
                column("Zahlengerade", Align::Start, 1.8),
                column("Referenzintervall", Align::Start, 1.7),
                column("Vorher", Align::Start, 1.3),
            ],
            rows,
            small: false,
        }),
    ]
}

fn course() -> Vec<Block> {
    let column = |header: &str, align, width| Column { header: header.into(), align, width };
    let rows = [
        ("Calprotectin (µg/g)", ["118", "92", "38,5"]),
        ("CRP (mg/l)", ["1,4", "1,1", "0,8"]),
        ("Vitamin D (ng/ml)", ["22", "20,75", "18,25"]),
    ]
    .into_iter()
    .map(|(name, values)| {
        let mut cells = vec![Cell { spans: plain(name), graphic: None }];
        cells.extend(values.map(|value| Cell { spans: plain(value), graphic: None }));
        cells.push(Cell {
            spans: plain("fallend"),
            graphic: Some(Graphic::Sparkline(Sparkline {
                limits: vec![],
                days: (0.0, 84.0),
                outside: false,
                points: vec![(0.0, 118.0), (40.0, 92.0), (84.0, 38.5)],
                band: Some((0.0, 50.0)),
                breaks: vec![60.0],
            })),
        });
        Row::Cells(cells)
    })
    .collect();
    vec![
        heading(2, "Verlauf", "verlauf"),
        Block::Table(Table {
            anchor: None,
            caption: None,
            columns: vec![
                column("Analyt", Align::Start, 2.0),
                column("10.08.2026", Align::Decimal, 1.0),
                column("19.09.2026", Align::Decimal, 1.0),
                column("02.11.2026", Align::Decimal, 1.0),
                column("Verlauf", Align::Start, 1.6),
            ],
            rows,
            small: true,
        }),
        Block::Figure(Figure {
            anchor: Some("abbildung-verlauf".into()),
            title: plain("Calprotectin sank nach der Ernährungsumstellung"),
            chart: Chart::Course {
                rows: vec![
                    CourseRow { group: None, label: "Calprotectin µg/g".into(), scale: (0.0, 150.0), band: Some((None, Some(50.0))), points: vec![(0.0, 118.0), (40.0, 92.0), (84.0, 38.5)], limits: vec![], reading: "38,5".into() },
                    CourseRow { group: Some("Verdauung".into()), label: "Blähungen 0–10".into(), scale: (0.0, 10.0), band: None, points: (0..84).map(|day| (f64::from(day), 5.0 + f64::from(day * 37 % 11 - 5) * 0.4)).collect(), limits: vec![], reading: "4,2".into() },
                ],
                ticks: vec![Tick { at: 0.0, label: "10.08.".into() }, Tick { at: 40.0, label: "19.09.".into() }, Tick { at: 84.0, label: "02.11.".into() }],
                events: vec![Tick { at: 12.0, label: "weizenfrei".into() }],
                events_label: "Ereignisse".into(),
            },
            caption: plain("Die Fläche ist das Referenzintervall des Labors. Zwischen dem ersten und dem zweiten Messzeitpunkt begann die weizenfreie Ernährung; ein zeitlicher Zusammenhang ist kein ursächlicher."),
            alternative: "Verlauf von Calprotectin: 118, 92 und 38,5 Mikrogramm je Gramm an drei Tagen; Blähungen täglich zwischen 3 und 7.".into(),
        }),
    ]
}

fn microbiome() -> Vec<Block> {
    let names = ["Bacteroides", "Faecalibacterium", "Bifidobacterium", "Akkermansia", "Roseburia"];
    let mut series: Vec<Series> =
        names.iter().map(|name| Series { name: (*name).into(), taxon: true }).collect();
    series.push(Series { name: "übrige".into(), taxon: false });
    let bar = |label: &str, reference, shares: [f64; 6]| StackedBar {
        label: label.into(),
        reference,
        shares: shares.to_vec(),
    };
    let cohort: Vec<f64> = (0..134).map(|at| 2.0 + 2.2 * (f64::from(at) / 133.0).sqrt()).collect();
    vec![
        heading(2, "Mikrobiom", "mikrobiom"),
        Block::Paragraph(
            Prominence::Body,
            vec![
                Span::plain(
                    "Shotgun-Sequenzierung, 7,4 Millionen Reads, ausgewertet mit MetaPhlAn\u{a0}4.1 (Datenbank mpa_vJun23). ",
                ),
                Span::taxon("Akkermansia muciniphila"),
                Span::plain(
                    " und die Butyratbildner werden mit einer Vergleichskohorte von 134 Erwachsenen verglichen; deren Zusammensetzung, Herkunft und Sequenzierverfahren sind im Abschnitt zu den Methoden beschrieben. Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle ist ein Wort, das getrennt werden muss.",
                ),
            ],
        ),
        Block::Figure(Figure {
            anchor: None,
            title: plain("Die Vielfalt liegt in der Mitte der Kohorte"),
            chart: Chart::Distribution {
                rows: vec![DistributionRow {
                    label: "Shannon H′".into(),
                    cohort,
                    own: vec![2.9, 3.21],
                    reading: "3,21 · 62. Perzentil von 134".into(),
                }],
                cohort_label: "Kohorte".into(),
                spread_label: "5.–95. Perzentil".into(),
                quartiles_label: "mittlere Hälfte".into(),
                own_label: "diese Probe".into(),
                earlier_label: Some("frühere Proben".into()),
            },
            caption: plain("Jeder Strich ist eine Person der Kohorte."),
            alternative: "Shannon-Index 3,21 im 62. Perzentil von 134 Personen.".into(),
        }),
        Block::Figure(Figure {
            anchor: None,
            title: vec![
                Span::plain("Mehr "),
                Span::taxon("Faecalibacterium"),
                Span::plain(" als im August"),
            ],
            chart: Chart::Stacked {
                series,
                bars: vec![
                    bar("10.08.2026", false, [0.32, 0.05, 0.04, 0.01, 0.06, 0.52]),
                    bar("02.11.2026", false, [0.27, 0.11, 0.06, 0.02, 0.09, 0.45]),
                    bar("Kohorte, n = 134", true, [0.25, 0.09, 0.05, 0.02, 0.07, 0.52]),
                ],
                axis: "Anteil".into(),
            },
            caption: plain("Anteile der häufigsten Gattungen."),
            alternative:
                "Gestapelte Balken: Faecalibacterium 5, dann 11 Prozent; Kohorte 9 Prozent.".into(),
        }),
    ]
}

fn symptoms() -> Vec<Block> {
    let cell = |estimate: f64, mark| HeatCell {
        estimate: Some(estimate),
        label: format!("{estimate:.2}").replace('.', ","),
        mark,
    };
    vec![
        heading(2, "Symptome und Zusammenhänge", "symptome"),
        heading(3, "Zusammenhänge im Tagebuch", "zusammenhaenge"),
        Block::Figure(Figure {
            anchor: None,
            title: plain("Ein Zusammenhang besteht die Prüfung"),
            chart: Chart::HeatMap {
                rows: vec!["Weizen".into(), "Milchprodukte".into(), "Schlafdauer".into()],
                columns: vec!["Blähungen".into(), "Müdigkeit".into(), "Kopfschmerz".into()],
                cells: vec![
                    vec![
                        cell(0.61, HeatMark::Passes),
                        cell(0.12, HeatMark::DoesNotPass),
                        cell(-0.05, HeatMark::DoesNotPass),
                    ],
                    vec![
                        cell(0.33, HeatMark::Exploratory),
                        cell(0.08, HeatMark::DoesNotPass),
                        HeatCell {
                            estimate: None,
                            label: "–".into(),
                            mark: HeatMark::NotAssessable,
                        },
                    ],
                    vec![
                        cell(-0.21, HeatMark::DoesNotPass),
                        cell(-0.48, HeatMark::Exploratory),
                        cell(-0.11, HeatMark::DoesNotPass),
                    ],
                ],
                legend: [
                    "gegenläufig".into(),
                    "0".into(),
                    "gleichläufig".into(),
                    "besteht".into(),
                    "erkundend".into(),
                    "nicht beurteilbar".into(),
                ],
            },
            caption: plain(
                "Spearmans ρ; gerahmt ist, was nach Benjamini und Hochberg mit q ≤ 0,05 besteht.",
            ),
            alternative: "Weizen und Blähungen 0,61, besteht; die übrigen bestehen nicht.".into(),
        }),
        Block::Together(vec![
            heading(3, "Weizen und Blähungen", "karte-1"),
            Block::Figure(Figure {
                anchor: None,
                title: plain("Mehr Weizen, am nächsten Tag mehr Blähungen"),
                chart: Chart::Scatter {
                    x: "Weizen, Portionen".into(),
                    y: "Blähungen, 0–10".into(),
                    ranks_label: Some("Ränge".into()),
                    points: (0..26)
                        .map(|at| {
                            (
                                f64::from(at % 5),
                                2.0 + f64::from(at % 5) + f64::from(at * 7 % 4) * 0.5,
                            )
                        })
                        .collect(),
                    facts: vec![
                        ("n".into(), "26 Tage".into()),
                        ("ρ".into(), "0,61 (0,29 bis 0,81)".into()),
                        ("p".into(), "0,001".into()),
                        ("q".into(), "0,012".into()),
                        ("Abstand".into(), "1 Tag".into()),
                    ],
                },
                caption: plain("Permutationstest über 20\u{202f}000 zyklische Verschiebungen."),
                alternative: "Punktwolke von 26 Tagen, steigend.".into(),
            }),
            Block::Paragraph(
                Prominence::Small,
                plain(
                    "Ein Zusammenhang im Tagebuch ist ein Anlass für ein Gespräch, kein Beleg einer Ursache.",
                ),
            ),
        ]),
    ]
}

fn methods() -> Vec<Block> {
    let words = |text: &str| Cell { spans: plain(text), graphic: None };
    let column = |header: &str, width| Column { header: header.into(), align: Align::Start, width };
    let file = |name: &str, format: &str, digest: &str| {
        Row::Cells(vec![words(name), words(format), words(digest), words("03.11.2026 09:12")])
    };
    vec![
        heading(2, "Methoden und Herkunft", "methoden"),
        Block::Table(Table {
            anchor: None,
            caption: Some(plain("Quelldateien")),
            columns: vec![
                column("Datei", 1.6),
                column("Format", 1.0),
                column("SHA-256", 2.4),
                column("Eingelesen", 1.0),
            ],
            rows: vec![
                file(
                    "2026-11-02_enterognost_befund.csv",
                    "Labor-CSV",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                ),
                file(
                    "metaphlan_S1.tsv",
                    "MetaPhlAn 4",
                    "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                ),
            ],
            small: true,
        }),
        Block::Note(
            NoteKind::Information,
            vec![
                Span::plain(
                    "Name in fremder Schrift: Ελένη, Елена, 漢字. Herstellerangaben zu den Testkits finden sich unter ",
                ),
                Span {
                    text: "doi.org/10.3389/fimmu.2019.00001".into(),
                    link: Some(Link::Uri("https://doi.org/10.3389/fimmu.2019.00001".into())),
                    ..Span::default()
                },
                Span::plain("."),
            ],
        ),
        Block::Paragraph(
            Prominence::Small,
            plain(
                "Rangkorrelationen nach Spearman mit Permutationstest über zyklische Verschiebungen, Mehrfachvergleiche nach Benjamini und Hochberg. Die Wiederholbarkeit der Auswertung ist durch die aufgeführten Prüfsummen und Programmfassungen gewährleistet. Nichtzutreffendes wurde ausgelassen; Zahlen mit Vergleichszeichen (≤, ≥, <, >) stehen in Tabellen so, wie das Labor sie geschrieben hat.",
            ),
        ),
    ]
}
