//! A rich made-up document for tests of layout and PDF: every block, every mark, all Polish
//! letters. No plan stands behind it and nothing in it is a fact.

pub mod figures;

use lpdi::base::Id;
use lpdi::field::FieldPath;
use lpdi::report::doc::{
    Block, BlockKind, Card, CardField, Cell, Column, Content, Cover, Doc, Fact, Form, Group,
    Heading, Inline, KeyFigure, KeyValues, Labels, List, Mark, Meta, Notes, Numbering, Part,
    RichText, Row, RowKind, SignaturePlace, Stage, Stamp, Status, Table, TableLook,
};

/// Furniture words in Polish.
pub fn labels() -> Labels {
    Labels {
        page_of: "strona {page} z {pages}".into(),
        table: "Tabela {n}.".into(),
        figure: "Wykres {n}.".into(),
        part: "(część {n} z {count})".into(),
        table_entry: "Tabela {n}".into(),
        figure_entry: "Wykres {n}".into(),
        marks: "Znaki:".into(),
        remark: "Uwaga:".into(),
        source: "Źródło:".into(),
        computed: "obl.".into(),
        blank: "do uzupełnienia".into(),
        no_data: "brak informacji".into(),
        not_applicable: "nie dotyczy".into(),
        no_value: "nie da się obliczyć".into(),
        few: "mniej niż 5".into(),
        left_out: "liczby nie podano".into(),
        nothing: "bez wpisu".into(),
        footnote: "przypis {n}".into(),
        data: "dane".into(),
        forecast: "prognoza".into(),
    }
}

/// Properties of the sample.
pub fn meta(stage: Stage) -> Meta {
    Meta {
        form: Form::Plan,
        title: "Lokalny Plan Deinstytucjonalizacji Usług Społecznych Gminy Olszowiec 2026–2028"
            .into(),
        subject: "Wzór składu, dane zmyślone".into(),
        author: "Gmina Olszowiec".into(),
        lang: "pl-PL".into(),
        short_title: "LPDI Gminy Olszowiec 2026–2028".into(),
        status: Status {
            stage,
            mark: match stage {
                Stage::Draft => "PROJEKT",
                Stage::Consulted => "PO KONSULTACJACH",
                Stage::Adopted => "UCHWALONY",
            }
            .into(),
            words: "wersja z 20 kwietnia 2026 r.".into(),
        },
        version_line: "z 20 kwietnia 2026 r. · suma kontrolna planu 7c1e 94a0".into(),
        fingerprint: "7c1e94a0".into(),
        document: "plan".into(),
        producer: "LPDI 0.1.0".into(),
        date: Stamp {
            year: 2026,
            month: 4,
            day: 20,
            hour: 12,
            minute: 0,
            second: 0,
        },
    }
}

/// The whole sample.
pub fn doc() -> Doc {
    let mut blocks = front();
    blocks.push(
        BlockKind::Part(Part {
            title: "Część I. Diagnostyczna".into(),
            blocks: diagnosis(),
        })
        .into(),
    );
    blocks.push(
        BlockKind::Part(Part {
            title: "Część II. Programowa".into(),
            blocks: programme(),
        })
        .into(),
    );
    blocks.extend(back());
    Doc {
        meta: meta(Stage::Draft),
        labels: labels(),
        cover: Some(cover()),
        blocks,
    }
}

/// A sample with `chapters` copies of its two parts' chapters, for measuring.
pub fn long_doc(chapters: usize) -> Doc {
    let mut doc = doc();
    let mut blocks = front();
    for _ in 0..chapters {
        blocks.extend(without_ids(diagnosis()));
        blocks.extend(without_ids(programme()));
    }
    doc.blocks = blocks;
    doc
}

fn without_ids(blocks: Vec<Block>) -> Vec<Block> {
    blocks
        .into_iter()
        .map(|b| Block { id: None, ..b })
        .collect()
}

fn cover() -> Cover {
    let place = |length_mm, words: &str| Inline::Placeholder {
        length_mm,
        words: words.into(),
    };
    Cover {
        annex: vec![
            RichText::new()
                .text("Załącznik do Uchwały Nr")
                .with(place(30, "miejsce na numer uchwały")),
            "Rady Gminy Olszowiec".into(),
            RichText::new()
                .text("z dnia")
                .with(place(44, "miejsce na datę uchwały")),
        ],
        body_name: "Gmina Olszowiec".into(),
        title: vec![
            "Lokalny Plan".into(),
            "Deinstytucjonalizacji".into(),
            "Usług Społecznych".into(),
        ],
        years: "na lata 2026–2028".into(),
        foot: vec![
            (
                "Opracowanie".into(),
                "zespół powołany zarządzeniem Wójta Gminy Olszowiec".into(),
            ),
            ("Miejsce".into(), "Olszowiec, kwiecień 2026 r.".into()),
            (
                "Uwaga".into(),
                "wzór składu: gmina i wszystkie dane są fikcyjne".into(),
            ),
        ],
    }
}

fn front() -> Vec<Block> {
    let mut contents = Block::plain_heading(1, "Spis treści");
    if let BlockKind::Heading(heading) = &mut contents.kind {
        heading.listed = false;
    }
    let footnote = "Uchwała w sprawie przyjęcia polityki publicznej „Przykładowa strategia rozwoju \
                    usług społecznych do roku 2030 (z perspektywą do 2035 r.)”, M.P. z 2022 r. poz. 1.";
    vec![
        contents,
        BlockKind::Contents.into(),
        Block::plain_heading(1, "Wykaz skrótów i znaków umownych"),
        BlockKind::KeyValues(KeyValues {
            head: Some(("Skrót".into(), "Znaczenie".into())),
            entries: vec![
                ("CUS".into(), "centrum usług społecznych".into()),
                ("DPS".into(), "dom pomocy społecznej".into()),
                ("ŚDS".into(), "środowiskowy dom samopomocy".into()),
            ],
        })
        .into(),
        BlockKind::Heading(Heading {
            level: 1,
            numbering: Numbering::Auto,
            text: "Po co gminie ten plan".into(),
            kicker: Some("Wprowadzenie".into()),
            listed: true,
        })
        .into(),
        BlockKind::Lead(
            "Plan pokazuje, jak przez trzy lata gmina Olszowiec będzie rozwijać pomoc w miejscu \
             zamieszkania, tak aby jak najmniej osób musiało opuszczać dom tylko dlatego, że \
             potrzebuje codziennego wsparcia."
                .into(),
        )
        .into(),
        Block::heading(2, "Podstawa i związek z innymi dokumentami"),
        Block::para(
            RichText::new()
                .text(
                    "Plan opracowano w oparciu o politykę publiczną \"Przykładowa strategia rozwoju \
                     usług społecznych\".",
                )
                .footnote(footnote)
                .text(
                    " Jest spójny z gminną strategią rozwiązywania problemów społecznych na lata \
                     2021-2030 i korzysta z oceny zasobów pomocy społecznej, którą Wójt przedstawia \
                     Radzie Gminy co roku do 30 kwietnia.",
                )
                .footnote("Art. 16a ustawy z dnia 12 marca 2004 r. o pomocy społecznej (wzór).")
                .text(" Plan nie jest aktem prawa miejscowego: wyznacza kierunki i ramy finansowe."),
        )
        .at(FieldPath::one("introduction", "basis")),
        Block::para(
            RichText::new()
                .text("Zażółć gęślą jaźń: ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ. Znak spoza kroju: ")
                .text("😀. ")
                .strong("Ważne: ")
                .text("szczegóły podaje tabela ")
                .with(Inline::NumberOf("population".into()))
                .text(", a wszystkie kwoty – rozdział ")
                .with(Inline::NumberOf("costs".into()))
                .text(" (opieka całodobowa, usługi opiekuńczo-wychowawcze i inne)."),
        ),
        Block::para("O tym, czy usługa jest środowiskowa, rozstrzygają pytania:"),
        BlockKind::List(List {
            first: Some(1),
            items: vec![
                "Czy wsparcie jest dopasowane do osoby i odbywa się w warunkach zbliżonych do domowych?".into(),
                "Czy osoba zachowuje kontrolę nad swoim życiem i nad decyzjami, które jej dotyczą?".into(),
                "Czy wymagania organizacyjne placówki nie mają pierwszeństwa przed potrzebami mieszkańców?".into(),
            ],
        })
        .into(),
    ]
}

fn num(value: &str) -> Cell {
    Cell::number(value)
}

fn population_notes() -> Notes {
    Notes {
        marks: Some(
            RichText::new()
                .strong(".")
                .text(" – brak informacji; ")
                .strong("x")
                .text(" – wypełnienie niemożliwe lub niecelowe; obl. – wiersz obliczony."),
        ),
        remark: None,
        source: Some("dane zmyślone, wzór składu; prognoza: obliczenia własne.".into()),
    }
}

fn population() -> Table {
    let year = |y: &str| Cell::text(y);
    let row = |kind, label: &str, unit: &str, values: [Cell; 5]| {
        let mut cells = vec![Cell::text(label), Cell::text(unit)];
        cells.extend(values);
        Row::new(kind, cells)
    };
    Table {
        caption: Some("Ludność gminy Olszowiec według wieku i wskaźniki demograficzne".into()),
        columns: vec![
            Column::text(),
            Column::short(),
            Column::number(),
            Column::number(),
            Column::number(),
            Column::number().forecast(),
            Column::number().forecast(),
        ],
        head: vec![vec![
            Cell::text("Wyszczególnienie"),
            Cell::text("Jedn."),
            year("2023"),
            year("2024"),
            year("2025"),
            year("prognoza 2026"),
            year("prognoza 2027"),
        ]],
        groups: vec![Group::untitled(vec![
            row(
                RowKind::Plain,
                "Ludność ogółem",
                "os.",
                [
                    num("9 318"),
                    num("9 261"),
                    num("9 200"),
                    num("9 138"),
                    num("9 075"),
                ],
            )
            .at(FieldPath::one("demography", "total")),
            row(
                RowKind::Indented,
                "z tego w wieku produkcyjnym",
                "os.",
                [
                    num("5 512"),
                    num("5 452"),
                    num("5 386"),
                    num("5 322"),
                    num("5 254"),
                ],
            ),
            row(
                RowKind::Indented,
                "w tym 80 lat i więcej",
                "os.",
                [num("372"), num("381"), num("392"), num("404"), num("418")],
            ),
            row(
                RowKind::Plain,
                "Osoby w kryzysie bezdomności",
                "os.",
                [
                    Cell::mark(Mark::NoData),
                    Cell::mark(Mark::Blank),
                    num("7"),
                    Cell::mark(Mark::NotApplicable),
                    Cell::mark(Mark::Zero),
                ],
            ),
            row(
                RowKind::Computed,
                "Współczynnik starości demograficznej",
                "%",
                [
                    num("17,4"),
                    num("18,0"),
                    num("18,8"),
                    num("19,5"),
                    num("20,3"),
                ],
            ),
            row(
                RowKind::Computed,
                "Potencjał pielęgnacyjny",
                "na 100",
                [
                    num("339,2"),
                    num("329,4"),
                    num("318,1"),
                    num("306,9"),
                    num("294,5"),
                ],
            ),
        ])],
        notes: population_notes(),
        ..Table::default()
    }
}

/// Forty rows in four groups with sums: must split and repeat its head.
pub fn long_table() -> Table {
    let groups = [
        "W społeczności lokalnej",
        "Całodobowe",
        "Dzienne",
        "Doraźne",
    ]
    .into_iter()
    .map(|title| {
        let mut rows: Vec<Row> = (1..=10)
            .map(|i| {
                Row::new(
                    RowKind::Plain,
                    vec![
                        Cell::text(format!("Specjalistyczne usługi opiekuńcze w rejonie {i}")),
                        Cell::text("środowiskowa"),
                        num(&(i * 7).to_string()),
                        num(&format!("{},5", i * 3)),
                        Cell::text("miasto powiatowe, 19 km"),
                    ],
                )
            })
            .collect();
        rows.push(Row::new(
            RowKind::Sum,
            vec![
                Cell::text("Razem"),
                Cell::empty(),
                num("385"),
                num("170,0"),
                Cell::empty(),
            ],
        ));
        Group::titled(title, rows)
    })
    .collect();
    Table {
        caption: Some("Zasoby usług dostępne dla mieszkańców, stan na 31 grudnia 2025 r.".into()),
        columns: vec![
            Column::text(),
            Column::short(),
            Column::number(),
            Column::number(),
            Column::text(),
        ],
        head: vec![vec![
            Cell::text("Usługa lub placówka"),
            Cell::text("Rodzaj"),
            Cell::text("Miejsca"),
            Cell::text("Korzysta"),
            Cell::text("Gdzie, odległość"),
        ]],
        groups,
        notes: Notes {
            source: Some("dane zmyślone.".into()),
            ..Notes::default()
        },
        ..Table::default()
    }
}

fn diagnosis() -> Vec<Block> {
    let para = "W ciągu dwóch lat liczba mieszkańców zmniejszyła się o 118 osób (o 1,3%), a liczba \
                osób w wieku 65 lat i więcej wzrosła o 107. Rośnie zatem grupa, która potrzebuje \
                wsparcia, a maleje ta, która go udziela: potencjał pielęgnacyjny spadł z 339 do 318. \
                Deinstytucjonalizację rozumiemy jako rozwój usług świadczonych na poziomie lokalnych \
                społeczności, także profilaktycznych, które mają wyeliminować konieczność opieki \
                instytucjonalnej.";
    vec![
        Block::heading(1, "Mieszkańcy i ich potrzeby"),
        BlockKind::KeyFigures(vec![
            KeyFigure {
                value: "9 200".into(),
                label: "mieszkańców, stan na 31 grudnia 2025 r.".into(),
            },
            KeyFigure {
                value: "18,8%".into(),
                label: "to osoby w wieku 65 lat i więcej".into(),
            },
            KeyFigure {
                value: "392".into(),
                label: "osoby mają 80 lat i więcej; w 2035 r. będzie ich 652".into(),
            },
            KeyFigure {
                value: "318".into(),
                label: "kobiet w wieku 45–64 lata przypada na 100 osób 80+".into(),
            },
        ])
        .into(),
        Block::heading(2, "Demografia"),
        Block::para(para).at(FieldPath::one("demography", "comment")),
        Block::from(BlockKind::Table(population()))
            .named("population")
            .at(FieldPath::table("demography")),
        Block::para(para),
        Block::heading(2, "Prognoza do 2035 roku"),
        Block::para(para),
        BlockKind::Graphic(figures::line_figure()).into(),
        Block::heading(1, "Zasoby i luki w usługach"),
        Block::para(
            "Mieszkańcy korzystają z ośmiu rodzajów usług w społeczności lokalnej; większość jest skupiona w Olszowcu.",
        ),
        BlockKind::Table(long_table()).into(),
        Block::para(para),
        BlockKind::Graphic(figures::bar_figure()).into(),
    ]
}

fn programme() -> Vec<Block> {
    vec![
        Block::heading(1, "Obszary działań"),
        Block::heading(2, "Pokrycie obszarów i kierunków"),
        BlockKind::Table(matrix()).into(),
        Block::heading(2, "Obszar III. Osoby starsze i potrzebujące wsparcia w codziennym funkcjonowaniu"),
        Block::heading(3, "Cel szczegółowy"),
        BlockKind::Goal("Do końca 2028 r. dwie trzecie osób potrzebujących codziennej pomocy otrzyma ją w domu lub blisko domu.".into()).into(),
        Block::heading(3, "Planowane działania"),
        Block::para("Działania opisano w kartach."),
        Block::from(BlockKind::Card(card())).named("action-iii-2").at(FieldPath::row("actions", Id::from_number(2), "")),
        Block::heading(1, "Harmonogram"),
        BlockKind::Graphic(figures::schedule()).into(),
        Block::heading(1, "Koszty i źródła finansowania").named("costs"),
        Block::para("Koszty podano w złotych, w cenach 2026 r. Ostatnia kolumna pokazuje roczny koszt utrzymania usług po zakończeniu planu."),
        BlockKind::Table(costs()).into(),
        Block::heading(2, "Koszty według źródeł i ryzyko po 2028 roku"),
        Block::para("Gdy skończy się dofinansowanie, utrzymanie usług wymaga co roku 1 382 700 zł, dla których nie ma dziś zapewnionego źródła."),
        BlockKind::Graphic(figures::columns_figure()).into(),
    ]
}

fn matrix() -> Table {
    Table {
        caption: Some("Pokrycie obszarów i kierunków działaniami".into()),
        columns: vec![
            Column::text(),
            Column::short(),
            Column::short(),
            Column::short(),
        ],
        head: vec![vec![
            Cell::text("Obszar"),
            Cell::text("Usługi w domu"),
            Cell::text("Wsparcie dzienne"),
            Cell::text("Mieszkania"),
        ]],
        groups: vec![Group::untitled(vec![
            Row::new(
                RowKind::Plain,
                vec![
                    Cell::text("II. Rodzina i dzieci"),
                    Content::Covered("II.1, II.2".into()).into(),
                    Content::Gap("luka".into()).into(),
                    Content::Quiet("nie dotyczy".into()).into(),
                ],
            ),
            Row::new(
                RowKind::Plain,
                vec![
                    Cell::text("III. Osoby starsze"),
                    Content::Covered("III.1".into()).into(),
                    Content::Covered("III.2".into()).into(),
                    Content::Gap("luka".into()).into(),
                ],
            ),
        ])],
        look: TableLook::Matrix,
        ..Table::default()
    }
}

fn card() -> Card {
    let money = |label: &str, kind, values: [&str; 5]| {
        let mut cells = vec![Cell::text(label)];
        cells.extend(values.iter().map(|v| num(v)));
        Row::new(kind, cells)
    };
    let head = |words: &[&str]| vec![words.iter().map(|w| Cell::text(*w)).collect::<Vec<_>>()];
    Card {
        code: "III.2".into(),
        title: "Dzienny dom pomocy w Brzeziu".into(),
        subtitle: "Obszar III · kierunek: ośrodki wsparcia dziennego · usługa środowiskowa".into(),
        facts: vec![
            Fact { label: "Termin (kwartały)".into(), value: "I 2027–IV 2028".into(), remark: "przygotowanie od I kw. 2026".into() },
            Fact { label: "Odbiorcy rocznie".into(), value: "28 osób".into(), remark: "60 lat i więcej".into() },
            Fact { label: "Miejsca".into(), value: "20".into(), remark: "dzisiaj: 0".into() },
            Fact { label: "Koszt 2026–2028".into(), value: "950 000 zł".into(), remark: "z tego budżet gminy 91 600 zł".into() },
        ],
        fields: vec![
            CardField { name: "Opis działania".into(), text: "Zaadaptujemy parter dawnej szkoły w Brzeziu na dzienny dom czynny w dni robocze od 7.30 do 16.00: opieka, posiłek, fizjoterapia, dowóz z ośmiu sołectw. Dom będzie też bazą dla opiekunek pracujących w domach podopiecznych.".into(), anchor: Some(FieldPath::row("actions", Id::from_number(2), "description")) },
            CardField { name: "Realizator".into(), text: "Centrum Usług Społecznych w Olszowcu; do końca 2026 r. – GOPS".into(), anchor: None },
            CardField { name: "Ryzyko".into(), text: "Opóźnienie adaptacji (średnie). Środek zaradczy: od września 2026 r. zajęcia w świetlicy, dwa dni w tygodniu.".into(), anchor: None },
        ],
        tables: vec![
            Table {
                columns: vec![Column::text(), Column::number(), Column::number(), Column::number(), Column::number(), Column::number()],
                head: head(&["Koszt według źródeł (zł)", "2026", "2027", "2028", "Razem", "Udział"]),
                groups: vec![Group::untitled(vec![
                    money("EFS+ (program regionalny)", RowKind::Plain, ["128 000", "342 000", "356 000", "826 000", "86,9%"]),
                    money("Budżet gminy", RowKind::Plain, ["14 000", "38 000", "39 600", "91 600", "9,6%"]),
                    money("Odpłatność odbiorców", RowKind::Plain, ["0", "14 400", "18 000", "32 400", "3,4%"]),
                    money("Razem", RowKind::Sum, ["142 000", "394 400", "413 600", "950 000", "100,0%"]),
                ])],
                notes: Notes { remark: Some("udziały zaokrąglono, mogą nie sumować się do 100%.".into()), ..Notes::default() },
                ..Table::default()
            },
            Table {
                columns: vec![Column::text(), Column::number(), Column::number(), Column::number(), Column::number(), Column::text()],
                head: head(&["Wskaźnik", "Baza 2025", "2026", "2027", "Cel 2028", "Źródło danych"]),
                groups: vec![Group::untitled(vec![
                    Row::new(RowKind::Plain, vec![Cell::text("Utworzone miejsca (produkt)"), num("0"), num("0"), num("20"), num("20"), Cell::text("rejestr CUS, stan na 31 XII")]),
                    Row::new(RowKind::Plain, vec![Cell::text("Osoby 80+, które dzięki usłudze pozostały w domu (rezultat)"), Cell::mark(Mark::NoData), Cell::mark(Mark::NotApplicable), num("9"), num("14"), Cell::text("przegląd indywidualnych planów usług")]),
                ])],
                ..Table::default()
            },
        ],
    }
}

/// A table that only fits a landscape page, with cells over several rows.
fn costs() -> Table {
    let money = [
        "18 000",
        "42 000",
        "24 000",
        "84 000",
        "24 000",
        "1 384 000",
        "2 240 000",
    ];
    let values = || money.iter().map(|v| num(v));
    let rows = |n: usize| -> Vec<Row> {
        let mut rows = Vec::new();
        for i in 1..=n {
            let mut first = vec![
                Cell::text(format!("I.{i}")).rows(3),
                Cell::text(
                    RichText::new()
                        .text("Przekształcenie ośrodka w centrum usług społecznych")
                        .with(Inline::Break)
                        .with(Inline::Quiet("GOPS".into())),
                )
                .rows(3),
                Cell::text("Budżet gminy"),
            ];
            first.extend(values());
            rows.push(Row::new(RowKind::Plain, first));
            let mut second = vec![Cell::text("EFS+ (program regionalny)")];
            second.extend(values());
            rows.push(Row::new(RowKind::Plain, second));
            let mut third = vec![Cell::text(Inline::Alarm("Bez zapewnionego źródła".into()))];
            third.extend((0..6).map(|_| Cell::mark(Mark::NotApplicable)));
            third.push(num("76 800"));
            rows.push(Row::new(RowKind::Plain, third));
        }
        let mut sum = vec![Cell::empty(), Cell::text("Razem obszar").columns(2)];
        sum.extend(values());
        rows.push(Row::new(RowKind::Sum, sum));
        rows
    };
    let mut groups = vec![
        Group::titled("I. Zagadnienia horyzontalne", rows(3)),
        Group::titled("II. Rodzina i dzieci", rows(6)),
    ];
    let mut total = vec![Cell::empty(), Cell::text("Razem plan").columns(2)];
    total.extend(values());
    groups.push(Group::untitled(vec![Row::new(RowKind::Total, total)]));
    let mut columns = vec![Column::short(), Column::text(), Column::text()];
    columns.extend([Column::number(); 7]);
    Table {
        caption: Some("Koszty działań według lat i źródeł finansowania (zł)".into()),
        columns,
        head: vec![
            [
                "Kod",
                "Działanie, realizator",
                "Źródło finansowania",
                "2026",
                "2027",
                "2028",
                "Razem",
                "Po 2028 r. rocznie",
                "Gmina łącznie",
                "Inne źródła łącznie",
            ]
            .map(Cell::text)
            .to_vec(),
        ],
        groups,
        notes: Notes {
            marks: Some(
                RichText::new()
                    .strong("x")
                    .text(" – wypełnienie niemożliwe lub niecelowe."),
            ),
            ..Notes::default()
        },
        ..Table::default()
    }
}

fn remarks() -> Table {
    let long = "Proponujemy dopisać dowóz osób z niepełnosprawnościami do wszystkich placówek wsparcia dziennego, także w soboty, oraz wskazać, kto ponosi koszt opiekuna w czasie dojazdu. ".repeat(6);
    let row = |n: &str, text: &str| {
        Row::new(
            RowKind::Plain,
            vec![
                Cell::text(n),
                Cell::text("organizacja pozarządowa"),
                Cell::text(text),
                Cell::text(Inline::Strong("uwzględniono częściowo".into())),
                Content::Dots {
                    filled: 2,
                    word: "dobra".into(),
                }
                .into(),
            ],
        )
    };
    Table {
        caption: Some("Uwagi zgłoszone w konsultacjach".into()),
        columns: vec![
            Column::short(),
            Column::short(),
            Column::text(),
            Column::short(),
            Column::short(),
        ],
        head: vec![
            ["Lp.", "Zgłaszający", "Treść", "Rozstrzygnięcie", "Jakość"]
                .map(Cell::text)
                .to_vec(),
        ],
        groups: vec![Group::untitled(vec![
            row(
                "1",
                "Prosimy o mapę usług: www.przyklad.pl/bardzo/dlugi/adres/strony/konsultacje-2026.html",
            ),
            row("2", &long),
            row("3", "Brak uwag."),
        ])],
        ..Table::default()
    }
}

fn back() -> Vec<Block> {
    vec![
        Block::heading(1, "Raport z konsultacji"),
        BlockKind::Table(remarks()).into(),
        Block::plain_heading(1, "Spis tabel i wykresów"),
        BlockKind::TableList.into(),
        BlockKind::GraphicList.into(),
        Block::plain_heading(1, "Podpisy i metryka dokumentu"),
        BlockKind::Signatures(vec![
            SignaturePlace {
                role: "data i podpis Wójta Gminy".into(),
                words: "miejsce na podpis".into(),
            },
            SignaturePlace {
                role: "data i podpis Przewodniczącego Rady".into(),
                words: "miejsce na podpis".into(),
            },
        ])
        .into(),
        Block::plain_heading(2, "Tożsamość dokumentu"),
        BlockKind::KeyValues(KeyValues {
            head: None,
            entries: vec![
                ("Stan planu".into(), "projekt z 20 kwietnia 2026 r.".into()),
                (
                    "Skrót treści planu".into(),
                    Inline::Shown {
                        shown: "7c1e94a0 11223344 55667788 99aabbcc".into(),
                        actual: "7c1e94a0112233445566778899aabbcc".into(),
                    }
                    .into(),
                ),
                ("Standardy".into(), "PDF/UA-1, PDF/A-2a".into()),
            ],
        })
        .into(),
    ]
}

/// A draft resolution.
pub fn resolution() -> Doc {
    let clause = |number: &str, text: &str| -> Block {
        BlockKind::Clause {
            number: number.into(),
            text: text.into(),
        }
        .into()
    };
    let centered = |text: &str, strong| -> Block {
        BlockKind::Centered {
            text: text.into(),
            strong,
        }
        .into()
    };
    Doc {
        meta: Meta {
            form: Form::Resolution,
            ..meta(Stage::Draft)
        },
        labels: labels(),
        cover: None,
        blocks: vec![
            BlockKind::Corner(vec![
                "Projekt z dnia 20 kwietnia 2026 r.".into(),
                "Druk Nr 12".into(),
            ])
            .into(),
            centered("UCHWAŁA NR", true),
            centered("Rady Gminy Olszowiec", false),
            centered(
                "w sprawie przyjęcia Lokalnego Planu Deinstytucjonalizacji Usług Społecznych",
                true,
            ),
            Block::para("Na podstawie przepisów wskazanych we wzorze uchwala się, co następuje:"),
            clause(
                "§ 1.",
                "Przyjmuje się Lokalny Plan Deinstytucjonalizacji Usług Społecznych Gminy Olszowiec na lata 2026–2028, stanowiący załącznik do uchwały.",
            ),
            clause(
                "§ 2.",
                "Wykonanie uchwały powierza się Wójtowi Gminy Olszowiec.",
            ),
            BlockKind::Signatures(vec![SignaturePlace {
                role: "Przewodniczący Rady Gminy".into(),
                words: "miejsce na podpis".into(),
            }])
            .into(),
        ],
    }
}

/// An easy-to-read summary.
pub fn easy() -> Doc {
    let mut blocks = vec![Block::plain_heading(1, "Plan pomocy w naszej gminie")];
    for question in ["Po co jest ten plan?", "Co się zmieni?", "Gdzie zapytać?"] {
        blocks.push(Block::plain_heading(2, question));
        blocks.push(Block::para(
            RichText::new()
                .text("Ten plan mówi, jak gmina pomoże ludziom w domu.")
                .with(Inline::Break)
                .text("Plan jest na trzy lata."),
        ));
    }
    Doc {
        meta: Meta {
            form: Form::EasyRead,
            ..meta(Stage::Draft)
        },
        labels: labels(),
        cover: None,
        blocks,
    }
}
