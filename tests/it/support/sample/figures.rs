//! Figures of the sample document; all values are made up.

use lpdi::report::doc::{
    Axis, BarChart, BarRow, Chart, ColumnBar, ColumnChart, Fill, Gantt, GanttKey, GanttRow,
    Graphic, LineChart, LinePoint, LineSeries, Notes, PartOf,
};

/// Sample figure.
pub fn line_figure() -> Graphic {
    let point = |x: f64, y: f64, label: Option<&str>| LinePoint {
        x,
        y,
        label: label.map(Into::into),
    };
    Graphic {
        caption: "Dzieci, osoby starsze i najstarsze w gminie, 2015–2035 (osoby)".into(),
        alt: "Wykres liniowy liczby osób w latach 2015–2035. 65 lat i więcej: 1 236 w 2015 r., 1 725 w 2025 r., prognoza 2 204 w 2035 r.".into(),
        chart: Chart::Line(LineChart {
            x_ticks: [2015, 2020, 2025, 2030, 2035].iter().map(|y| (f64::from(*y), y.to_string())).collect(),
            axis: Axis::nice(2204.0, thousands),
            last_data: Some(2025.0),
            series: vec![
                LineSeries { name: "65 lat i więcej".into(), last: "2 204".into(), points: vec![point(2015.0, 1236.0, Some("1 236")), point(2020.0, 1460.0, None), point(2025.0, 1725.0, Some("1 725")), point(2030.0, 2010.0, None), point(2035.0, 2204.0, None)] },
                LineSeries { name: "0–17 lat".into(), last: "1 322".into(), points: vec![point(2015.0, 2041.0, Some("2 041")), point(2020.0, 1880.0, None), point(2025.0, 1692.0, Some("1 692")), point(2030.0, 1478.0, None), point(2035.0, 1322.0, None)] },
                LineSeries { name: "80 lat i więcej".into(), last: "652".into(), points: vec![point(2015.0, 318.0, Some("318")), point(2020.0, 350.0, None), point(2025.0, 392.0, Some("392")), point(2030.0, 468.0, None), point(2035.0, 652.0, None)] },
            ],
        }),
        notes: Notes { source: Some("dane zmyślone.".into()), ..Notes::default() },
    }
}

/// 1234.0 as «1 234».
fn thousands(v: f64) -> String {
    let digits = format!("{v:.0}");
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() {
        tail.to_owned()
    } else {
        format!("{head} {tail}")
    }
}

/// Sample figure.
pub fn bar_figure() -> Graphic {
    let row = |label: &str, sub: &str, segments: [(f64, &str); 3], right: &str| BarRow {
        label: label.into(),
        sub_label: sub.into(),
        segments: segments.iter().map(|(v, w)| (*v, (*w).into())).collect(),
        right: right.into(),
        strong: false,
    };
    Graphic {
        caption: "Pokrycie potrzeb dziś i po wykonaniu planu (% potrzeby)".into(),
        alt:
            "Wykres słupkowy pokrycia potrzeb. Usługi opiekuńcze: dziś 2 200 z 19 800 godzin, 11%."
                .into(),
        chart: Chart::Bars(BarChart {
            parts: vec![
                PartOf {
                    name: "dziś".into(),
                    fill: Fill::F1,
                },
                PartOf {
                    name: "przyrost w planie".into(),
                    fill: Fill::F4,
                },
                PartOf {
                    name: "luka".into(),
                    fill: Fill::Hatch,
                },
            ],
            rows: vec![
                row(
                    "Usługi opiekuńcze",
                    "godziny rocznie",
                    [(11.0, "11"), (24.0, "24"), (65.0, "65")],
                    "2 200 z 19 800 · 11%",
                ),
                row(
                    "Wsparcie dzienne",
                    "miejsca",
                    [(40.0, "40"), (30.0, "30"), (30.0, "30")],
                    "20 z 50 · 40%",
                ),
            ],
            each_full: true,
            right_head: "dziś z potrzeby".into(),
        }),
        notes: Notes {
            source: Some("dane zmyślone.".into()),
            ..Notes::default()
        },
    }
}

/// Sample figure.
pub fn schedule() -> Graphic {
    let action = |code: &str, name: &str, prepare, run, milestones: &[u16]| GanttRow::Action {
        code: code.into(),
        name: name.into(),
        prepare,
        run,
        milestones: milestones.to_vec(),
    };
    Graphic {
        caption: "Harmonogram działań według kwartałów".into(),
        alt: "Harmonogram. I.1: od I kwartału 2026 do IV kwartału 2026. III.2: przygotowanie od I kwartału 2026, realizacja od I kwartału 2027 do IV kwartału 2028.".into(),
        chart: Chart::Gantt(Gantt {
            years: vec!["2026".into(), "2027".into(), "2028".into()],
            quarters: ["I", "II", "III", "IV"].map(String::from).to_vec(),
            rows: vec![
                GanttRow::Group("I. Zagadnienia horyzontalne".into()),
                action("I.1", "Przekształcenie GOPS w centrum usług społecznych", Some((0, 1)), Some((2, 3)), &[3]),
                GanttRow::Group("III. Osoby starsze".into()),
                action("III.1", "Usługi opiekuńcze", None, Some((0, 11)), &[]),
                action("III.2", "Dzienny dom pomocy w Brzeziu (20 miejsc)", Some((0, 3)), Some((4, 11)), &[4]),
            ],
            key: GanttKey { prepare: "przygotowanie".into(), run: "realizacja".into(), milestone: "kamień milowy".into() },
        }),
        notes: Notes::default(),
    }
}

/// Sample figure.
pub fn columns_figure() -> Graphic {
    let bar = |label: &str, total: &str, segments: [(f64, &str); 5]| ColumnBar {
        label: label.into(),
        total: total.into(),
        segments: segments.iter().map(|(v, w)| (*v, (*w).into())).collect(),
    };
    let part = |name: &str, fill| PartOf {
        name: name.into(),
        fill,
    };
    Graphic {
        caption: "Koszty według źródeł w latach 2026–2028 i po zakończeniu dofinansowania (tys. zł)".into(),
        alt: "Wykres kolumnowy kosztów w tysiącach złotych. 2026: razem 1 533. 2029: razem 2 481, w tym bez zapewnionego źródła 1 383.".into(),
        chart: Chart::Columns(ColumnChart {
            parts: vec![part("budżet gminy", Fill::F1), part("odpłatność, pozostałe", Fill::F5), part("programy roczne", Fill::F3), part("EFS+", Fill::F2), part("bez zapewnionego źródła", Fill::Hatch)],
            columns: vec![
                bar("2026", "1 533", [(633.0, "633"), (212.0, "212"), (386.0, "386"), (303.0, "303"), (0.0, "")]),
                bar("2027", "2 692", [(843.0, "843"), (307.0, "307"), (441.0, "441"), (1101.0, "1 101"), (0.0, "")]),
                bar("2028", "2 581", [(895.0, "895"), (187.0, "187"), (489.0, "489"), (1009.0, "1 009"), (0.0, "")]),
            ],
            after: vec![
                bar("2029", "2 481", [(928.0, "928"), (170.0, "170"), (0.0, ""), (0.0, ""), (1383.0, "1 383")]),
                bar("2030", "2 481", [(928.0, "928"), (170.0, "170"), (0.0, ""), (0.0, ""), (1383.0, "1 383")]),
            ],
            after_label: "bez zapewnionego źródła".into(),
            axis: Axis::nice(2692.0, thousands),
        }),
        notes: Notes { source: Some("dane zmyślone.".into()), ..Notes::default() },
    }
}
