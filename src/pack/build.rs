//! Making a pack from tables as people have them.
//!
//! A table is known by its header: the register TERC, changes of codes, cases of names, GUS tables
//! by gmina, exports of BDL (CSV, wide or long). What is not taken is told with file, line and
//! column; nothing is guessed. A year that stands in no header is taken from a head line `# rok:`
//! or from the file's name, the census of a balance of people only from a head line `# podstawa:`.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Counts, Holds, SIGNED, bdl_column, gmina_column};
use super::csv::Table;
use super::people::Facts;
use super::{Cases, Column, Kind, Pack, Source, Unit};
use crate::base::{Arg, Decimal, Reading, Why, Year, reading};
use crate::i18n::fold;

/// A file.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Its name, without folders.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Number of the column, from 1; none where the whole line is meant.
    pub column: Option<usize>,
    /// Why not.
    pub what: What,
}

/// Why something was not taken. Its words are the messages `cli-data-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// No table this program knows.
    UnknownTable,
    /// A column this program has no figure for.
    UnknownColumn(String),
    /// A table that does not say its year.
    NoYear,
    /// A balance of people that does not say its census; taken all the same.
    NoCensus,
    /// A code that is in no register given.
    UnknownCode(String),
    /// A code that stands in the file before.
    Twice(String),
    /// A unit that gave up land since: its numbers are not those of today's unit.
    Split(String),
    /// A cell that is no whole number.
    NoNumber(String),
    /// A cell that holds a fraction of what is counted whole.
    NoWhole(String),
    /// A cell whose number can be read in two ways.
    Twofold(String),
    /// A number of people below zero.
    Negative(String),
    /// A value with a mark that says it is none.
    Marked(String),
    /// Bands of age that do not add up to the total of the same line.
    Sum(String),
}

impl What {
    /// Key of the message.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnknownTable => "cli-data-unknown-table",
            Self::UnknownColumn(_) => "cli-data-unknown-column",
            Self::NoYear => "cli-data-no-year",
            Self::NoCensus => "cli-data-no-census",
            Self::UnknownCode(_) => "cli-data-unknown-code",
            Self::Twice(_) => "cli-data-twice",
            Self::Split(_) => "cli-data-split",
            Self::NoNumber(_) => "cli-data-no-number",
            Self::NoWhole(_) => "cli-data-no-whole",
            Self::Twofold(_) => "cli-data-twofold",
            Self::Negative(_) => "cli-data-negative",
            Self::Marked(_) => "cli-data-marked",
            Self::Sum(_) => "cli-data-sum",
        }
    }

    /// Arguments of the message: what stands there.
    pub fn args(&self) -> [(&'static str, Arg); 1] {
        let said = match self {
            Self::UnknownTable | Self::NoYear | Self::NoCensus => String::new(),
            Self::UnknownColumn(said)
            | Self::UnknownCode(said)
            | Self::Twice(said)
            | Self::Split(said)
            | Self::NoNumber(said)
            | Self::NoWhole(said)
            | Self::Twofold(said)
            | Self::Negative(said)
            | Self::Marked(said)
            | Self::Sum(said) => said.clone(),
        };
        [("said", said.into())]
    }
}

/// A pack and what was not taken into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Built {
    /// The pack.
    pub pack: Pack,
    /// What was not taken, file by file.
    pub notes: Vec<Note>,
}

/// Makes a pack of these files; without a register of units it has none.
pub fn build(inputs: &[Input<'_>]) -> Built {
    let mut builder = Builder::default();
    let tables: Vec<(&str, Table, Shape)> = inputs
        .iter()
        .map(|input| {
            let table = Table::of(input.text);
            let shape = Shape::of(&table);
            (input.name, table, shape)
        })
        .collect();
    // Registers first: figures and cases belong to units.
    for rank in [Shape::Terc, Shape::Register, Shape::Changes, Shape::Cases] {
        for (name, table, shape) in &tables {
            if *shape == rank {
                builder.register(name, table, rank);
            }
        }
    }
    builder.finish_units();
    for (name, table, shape) in &tables {
        match shape {
            Shape::ByGmina | Shape::Wide => builder.wide(name, table, *shape),
            Shape::Long => builder.long(name, table),
            Shape::Unknown => builder.note(name, 1, None, What::UnknownTable),
            _ => {}
        }
    }
    builder.finish()
}

/// What a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Terc,
    Register,
    Changes,
    Cases,
    ByGmina,
    Wide,
    Long,
    Unknown,
}

impl Shape {
    fn of(table: &Table) -> Self {
        let header = Header::of(table);
        let has = |names: &[&str]| names.iter().all(|name| header.at(&[name]).is_some());
        if has(&["woj", "pow", "gmi", "rodz", "nazwa"]) {
            Self::Terc
        } else if has(&["teryt", "nazwa", "powiat", "wojewodztwo", "teryt_powiatu"]) {
            Self::Register
        } else if has(&["teryt_dawny", "teryt_2026"]) || has(&["teryt_dawny", "teryt_nowy"]) {
            Self::Changes
        } else if has(&["teryt", "dopelniacz", "miejscownik"]) {
            Self::Cases
        } else if has(&["teryt", "nazwa"]) {
            Self::ByGmina
        } else if header.at(&["kod", "code"]).is_some() {
            let long = header
                .at(&["rok", "year"])
                .and(header.at(&["wartosc", "value"]));
            if long.is_some() {
                Self::Long
            } else {
                Self::Wide
            }
        } else {
            Self::Unknown
        }
    }
}

/// The header, folded.
struct Header(Vec<String>);

impl Header {
    fn of(table: &Table) -> Self {
        let header = table.rows.first().map(|(_, cells)| cells.as_slice());
        Self(
            header
                .unwrap_or_default()
                .iter()
                .map(|cell| fold(cell))
                .collect(),
        )
    }

    fn at(&self, names: &[&str]) -> Option<usize> {
        self.0
            .iter()
            .position(|cell| names.contains(&cell.as_str()))
    }
}

/// A cell of a row, blank where the row is short.
fn cell(cells: &[String], index: Option<usize>) -> &str {
    index
        .and_then(|index| cells.get(index))
        .map_or("", String::as_str)
}

#[derive(Default)]
struct Builder {
    pack: Pack,
    notes: Vec<Note>,
    units: BTreeMap<String, Unit>,
    powiats: BTreeMap<String, String>,
    voivodeships: BTreeMap<String, String>,
    cases: BTreeMap<String, Cases>,
    /// Codes of today that gave up land, and those that got it.
    split: BTreeMap<String, BTreeSet<String>>,
    /// Facts by source and code of the file.
    facts: Vec<BTreeMap<String, Facts>>,
    /// File of each source.
    files: Vec<String>,
}

impl Builder {
    fn note(&mut self, file: &str, line: usize, column: Option<usize>, what: What) {
        self.notes.push(Note {
            file: file.to_owned(),
            line,
            column,
            what,
        });
    }

    // Units

    fn register(&mut self, file: &str, table: &Table, shape: Shape) {
        let header = Header::of(table);
        for (line, cells) in table.rows.iter().skip(1) {
            match shape {
                Shape::Terc => self.terc_row(&header, cells),
                Shape::Register => self.register_row(file, *line, &header, cells),
                Shape::Changes => self.change_row(&header, cells),
                Shape::Cases => self.cases_row(&header, cells),
                _ => {}
            }
        }
        if matches!(shape, Shape::Terc | Shape::Register) && self.pack.state.is_empty() {
            self.pack.state = date_in(file).unwrap_or_default();
        }
    }

    /// A row of TERC as GUS publishes it. Parts of units make the units that the address edition
    /// leaves out.
    fn terc_row(&mut self, header: &Header, cells: &[String]) {
        let of = |name: &str| cell(cells, header.at(&[name]));
        let (voivodeship, powiat, gmina) = (of("woj"), of("pow"), of("gmi"));
        let (kind, name) = (of("rodz"), of("nazwa"));
        let code = format!("{voivodeship}{powiat}");
        if self.pack.state.is_empty() {
            of("stan_na").clone_into(&mut self.pack.state);
        }
        if powiat.is_empty() {
            self.voivodeships
                .insert(voivodeship.to_owned(), name.to_lowercase());
        } else if gmina.is_empty() {
            self.powiats.insert(code, name.to_owned());
        } else {
            let unit = match kind {
                "1" | "2" | "3" => format!("{code}{gmina}{kind}"),
                // the city in a mixed gmina bears its name
                "4" => format!("{code}{gmina}3"),
                _ => return,
            };
            if kind == "4" && self.units.contains_key(&unit) {
                return;
            }
            self.add(&unit, name);
        }
    }

    fn register_row(&mut self, file: &str, line: usize, header: &Header, cells: &[String]) {
        let of = |name: &str| cell(cells, header.at(&[name]));
        let code = of("teryt");
        if Kind::of_code(code).is_none() || code.len() != 7 {
            let what = What::UnknownCode(code.to_owned());
            return self.note(file, line, header.at(&["teryt"]).map(|at| at + 1), what);
        }
        if self.units.contains_key(code) {
            return self.note(file, line, None, What::Twice(code.to_owned()));
        }
        self.powiats
            .insert(of("teryt_powiatu").to_owned(), of("powiat").to_owned());
        let voivodeship = code.get(..2).unwrap_or_default().to_owned();
        self.voivodeships
            .insert(voivodeship, of("wojewodztwo").to_owned());
        self.add(code, of("nazwa"));
    }

    fn add(&mut self, code: &str, name: &str) {
        if let Some(kind) = Kind::of_code(code) {
            let unit = Unit {
                code: code.to_owned(),
                kind,
                name: name.to_owned(),
                powiat: String::new(),
                voivodeship: String::new(),
                cases: Cases::default(),
                values: Vec::new(),
            };
            self.units.insert(code.to_owned(), unit);
        }
    }

    fn change_row(&mut self, header: &Header, cells: &[String]) {
        let before = cell(cells, header.at(&["teryt_dawny"]));
        let now = cell(cells, header.at(&["teryt_2026", "teryt_nowy"]));
        if before == now {
            return;
        }
        if self.units.contains_key(before) {
            let children = self.split.entry(before.to_owned()).or_default();
            children.insert(now.to_owned());
        } else if Kind::of_code(before).is_some() && self.units.contains_key(now) {
            self.pack.former.insert(before.to_owned(), now.to_owned());
        }
    }

    fn cases_row(&mut self, header: &Header, cells: &[String]) {
        let of = |name: &str| cell(cells, header.at(&[name])).to_owned();
        // «Forms known to nobody but the author are to be checked.»
        let doubtful = fold(&of("metoda")).starts_with("reczn");
        let cases = Cases {
            genitive: of("dopelniacz"),
            dative: of("celownik"),
            locative: of("miejscownik"),
            instrumental: of("narzednik"),
            doubtful,
        };
        self.cases.insert(of("teryt"), cases);
    }

    /// Names of powiats and voivodeships, cases, and the powiats themselves.
    fn finish_units(&mut self) {
        // a city that the address edition tells only by its parts
        for (code, name) in self.powiats.clone() {
            let city = format!("{code}011");
            if Kind::of_code(&code) == Some(Kind::City) && !self.units.contains_key(&city) {
                self.add(&city, &name);
            }
        }
        for (code, name) in &self.powiats {
            if Kind::of_code(code) == Some(Kind::Powiat) {
                let unit = Unit {
                    code: code.clone(),
                    kind: Kind::Powiat,
                    name: name.clone(),
                    powiat: String::new(),
                    voivodeship: String::new(),
                    cases: Cases::default(),
                    values: Vec::new(),
                };
                self.units.insert(code.clone(), unit);
            }
        }
        for unit in self.units.values_mut() {
            let of = |names: &BTreeMap<String, String>, digits: usize| {
                let code = unit.code.get(..digits).unwrap_or_default();
                names.get(code).cloned().unwrap_or_default()
            };
            unit.powiat = of(&self.powiats, 4);
            unit.voivodeship = of(&self.voivodeships, 2);
            let by_rule = || {
                let is_powiat = unit.kind == Kind::Powiat;
                is_powiat.then(|| Cases::of_adjective(&unit.name)).flatten()
            };
            let given = self.cases.get(&unit.code).cloned();
            unit.cases = given.or_else(by_rule).unwrap_or_default();
        }
    }

    // Figures

    fn source(&mut self, file: &str, table: &Table, year: Year, people: bool) -> usize {
        let census = table.said("podstawa").and_then(year_said);
        let source = Source {
            title: table.said("zrodlo").unwrap_or_default().to_owned(),
            year,
            census,
        };
        if source.census.is_none() && people {
            self.note(file, 1, None, What::NoCensus);
        }
        self.pack.sources.push(source);
        self.facts.push(BTreeMap::new());
        self.files.push(file.to_owned());
        self.pack.sources.len() - 1
    }

    /// Puts a value where it belongs, unless it is no number of its kind, or one below zero.
    fn put(
        &mut self,
        (file, line, column): (&str, usize, usize),
        (source, code): (usize, &str),
        (holds, text): (Holds, &str),
    ) {
        let (counts, signed) = match holds {
            Holds::People(..) => (Counts::WHOLE, false),
            Holds::Given(key, counts) => (counts, key == SIGNED),
        };
        let value = match counts.read(text) {
            Ok(value) => value,
            Err(why) => {
                let said = text.to_owned();
                let what = match why {
                    Why::Either => What::Twofold(said),
                    Why::Fraction => What::NoWhole(said),
                    _ => What::NoNumber(said),
                };
                return self.note(file, line, Some(column + 1), what);
            }
        };
        if value.is_negative() && !signed {
            let what = What::Negative(text.to_owned());
            return self.note(file, line, Some(column + 1), what);
        }
        let Some(facts) = self.facts.get_mut(source) else {
            return;
        };
        let facts = facts.entry(code.to_owned()).or_default();
        match holds {
            Holds::People(sex, band) => {
                let (persons, _) = value.digits(0);
                let persons = i64::try_from(persons).unwrap_or(i64::MAX);
                facts.bands.insert((sex, band), persons);
            }
            Holds::Given(key, _) => {
                facts.given.insert(key, value);
            }
        }
    }

    /// The code of a row as ours: spreadsheets lose the first zero, BDL writes powiats with three
    /// zeros behind. None for parts of units, voivodeships and the country.
    fn code(&mut self, file: &str, line: usize, text: &str) -> Option<String> {
        let mut code = reading::code(text);
        if code.len() == 6 || code.len() == 3 {
            code.insert(0, '0');
        }
        if let Some(powiat) = code.strip_suffix("000").filter(|_| code.len() == 7) {
            return (!powiat.ends_with("00")).then(|| powiat.to_owned());
        }
        if matches!(code.get(6..), Some("4" | "5" | "8" | "9")) {
            return None;
        }
        let known = self.units.contains_key(&code) || self.pack.former.contains_key(&code);
        if !known {
            self.note(file, line, Some(1), What::UnknownCode(code));
            return None;
        }
        Some(code)
    }

    /// A table with a column for each figure.
    fn wide(&mut self, file: &str, table: &Table, shape: Shape) {
        let header = Header::of(table);
        let named = header.at(&["teryt", "kod", "code"]);
        // Names of BDL exports hold the number of the table, which is no year.
        let name = if shape == Shape::ByGmina { file } else { "" };
        let of_file = year_of(name, table);
        let mut columns: Vec<(usize, usize, Holds)> = Vec::new();
        let mut sources: BTreeMap<Year, usize> = BTreeMap::new();
        let mut undated = false;
        for (index, head) in header.0.iter().enumerate() {
            let is_name = ["", "teryt", "kod", "code", "nazwa", "name"].contains(&head.as_str());
            if is_name {
                continue;
            }
            let (holds, year) = match shape {
                Shape::ByGmina => (gmina_column(head), None),
                _ => bdl_column(head.split(';')),
            };
            let Some(holds) = holds else {
                let what = What::UnknownColumn(head.clone());
                self.note(file, table.head_line(), Some(index + 1), what);
                continue;
            };
            let Some(year) = year.or(of_file) else {
                undated = true;
                continue;
            };
            let people = matches!(holds, Holds::People(..));
            let source = match sources.get(&year) {
                Some(source) => *source,
                None => self.source(file, table, year, people),
            };
            sources.insert(year, source);
            columns.push((index, source, holds));
        }
        if undated {
            self.note(file, 1, None, What::NoYear);
        }
        let mut seen = BTreeSet::new();
        for (line, cells) in table.rows.iter().skip(1) {
            let Some(code) = self.code(file, *line, cell(cells, named)) else {
                continue;
            };
            if !seen.insert(code.clone()) {
                self.note(file, *line, Some(1), What::Twice(code));
                continue;
            }
            for (index, source, holds) in &columns {
                let text = cell(cells, Some(*index));
                if !text.is_empty() {
                    self.put((file, *line, *index), (*source, &code), (*holds, text));
                }
            }
            self.hold_sums(
                file,
                *line,
                &code,
                columns.iter().map(|(_, source, _)| *source),
            );
        }
    }

    /// Drops what contradicts itself.
    fn hold_sums(
        &mut self,
        file: &str,
        line: usize,
        code: &str,
        sources: impl Iterator<Item = usize>,
    ) {
        for source in sources.collect::<BTreeSet<_>>() {
            let facts = self.facts.get_mut(source).and_then(|all| all.get_mut(code));
            if let Some(facts) = facts.filter(|facts| !facts.adds_up()) {
                facts.bands.clear();
                self.note(file, line, None, What::Sum(code.to_owned()));
            }
        }
    }

    /// A table with a row for each value, as BDL exports it.
    fn long(&mut self, file: &str, table: &Table) {
        let header = Header::of(table);
        let named = header.at(&["kod", "code"]);
        let name = header.at(&["nazwa", "name"]);
        let year_at = header.at(&["rok", "year"]);
        let value_at = header.at(&["wartosc", "value"]);
        let unit_at = header.at(&["jednostka miary", "measure unit", "unit of measure"]);
        let mark_at = header.at(&["atrybut", "attribute"]);
        let fixed = [named, name, year_at, value_at, unit_at, mark_at];
        let mut sources: BTreeMap<Year, usize> = BTreeMap::new();
        let mut strange = BTreeSet::new();
        let mut lines: BTreeMap<(usize, String), usize> = BTreeMap::new();
        for (line, cells) in table.rows.iter().skip(1) {
            let Some(code) = self.code(file, *line, cell(cells, named)) else {
                continue;
            };
            let mark = cell(cells, mark_at);
            if !mark.is_empty() {
                let column = mark_at.map(|at| at + 1);
                self.note(file, *line, column, What::Marked(mark.to_owned()));
                continue;
            }
            let dimensions: Vec<String> = cells
                .iter()
                .enumerate()
                .filter(|(index, _)| !fixed.contains(&Some(*index)))
                .map(|(_, cell)| fold(cell))
                .collect();
            let (holds, _) = bdl_column(dimensions.iter().map(String::as_str));
            let Some(holds) = holds else {
                let said = dimensions.join("; ");
                if strange.insert(said.clone()) {
                    self.note(file, *line, None, What::UnknownColumn(said));
                }
                continue;
            };
            let year = cell(cells, year_at).parse().ok().and_then(Year::new);
            let (Some(year), Some(at)) = (year, value_at) else {
                self.note(file, *line, year_at.map(|at| at + 1), What::NoYear);
                continue;
            };
            let source = match sources.get(&year) {
                Some(source) => *source,
                None => self.source(file, table, year, true),
            };
            sources.insert(year, source);
            lines.entry((source, code.clone())).or_insert(*line);
            self.put(
                (file, *line, at),
                (source, &code),
                (holds, cell(cells, Some(at))),
            );
        }
        for ((source, code), line) in lines {
            self.hold_sums(file, line, &code, std::iter::once(source));
        }
    }

    // The whole

    fn finish(mut self) -> Built {
        let mut by_unit: Vec<BTreeMap<String, BTreeMap<&'static str, Decimal>>> = Vec::new();
        for (facts, file) in self.facts.iter().zip(&self.files) {
            let units = self.figures_of(facts);
            for parent in self.split.keys() {
                if facts.contains_key(parent) && !units.contains_key(parent) {
                    self.notes.push(Note {
                        file: file.clone(),
                        line: 1,
                        column: None,
                        what: What::Split(parent.clone()),
                    });
                }
            }
            by_unit.push(units);
        }
        let keys: BTreeSet<(&'static str, usize)> = by_unit
            .iter()
            .enumerate()
            .flat_map(|(source, units)| {
                let keys = units.values().flat_map(BTreeMap::keys);
                keys.map(move |key| (*key, source))
            })
            .collect();
        self.pack.columns = keys
            .iter()
            .map(|(key, source)| Column {
                key: (*key).to_owned(),
                source: *source,
            })
            .collect();
        let mut units: Vec<Unit> = self.units.into_values().collect();
        units.sort_by(|a, b| (a.code.len() == 4, &a.code).cmp(&(b.code.len() == 4, &b.code)));
        for unit in &mut units {
            let value = |(key, source): &(&'static str, usize)| {
                by_unit.get(*source)?.get(&unit.code)?.get(key).copied()
            };
            unit.values = keys.iter().map(value).collect();
        }
        self.pack.units = units;
        self.pack.index();
        Built {
            pack: self.pack,
            notes: self.notes,
        }
    }

    /// Figures of today's units: of gminas as they are, of powiats as given or added up.
    fn figures_of(
        &self,
        facts: &BTreeMap<String, Facts>,
    ) -> BTreeMap<String, BTreeMap<&'static str, Decimal>> {
        let mut out = BTreeMap::new();
        // today's code of every line, the gminas that gave up land left out
        let mut now: BTreeMap<&str, &Facts> = BTreeMap::new();
        for (code, known) in facts {
            let code = self.pack.former.get(code).unwrap_or(code);
            now.insert(code, known);
        }
        for (code, known) in &now {
            let parts = self.split.get(*code);
            let is_whole = parts.is_none_or(|parts| {
                // a table of the new division has lines of all parts
                parts.iter().all(|part| now.contains_key(part.as_str()))
            });
            if is_whole {
                out.insert((*code).to_owned(), known.figures());
            }
        }
        for powiat in self.units.values().filter(|unit| unit.kind == Kind::Powiat) {
            if out.contains_key(&powiat.code) {
                continue;
            }
            let of_powiat = |code: &str| code.len() == 7 && code.starts_with(&powiat.code);
            let is_told = |code: &str| {
                let born = self.split.iter().find(|(_, parts)| parts.contains(code));
                now.contains_key(code)
                    || born.is_some_and(|(parent, _)| now.contains_key(parent.as_str()))
            };
            let mut gminas = self.units.keys().filter(|code| of_powiat(code));
            if !gminas.all(|code| is_told(code)) {
                continue;
            }
            let parts = now.iter().filter(|(code, _)| of_powiat(code));
            let sum = parts
                .map(|(_, known)| (*known).clone())
                .reduce(|mut sum, part| {
                    sum.add(&part);
                    sum
                });
            if let Some(sum) = sum {
                out.insert(powiat.code.clone(), sum.figures());
            }
        }
        out
    }
}

/// The year of a table: as it says, else the only year in the name of its file.
fn year_of(file: &str, table: &Table) -> Option<Year> {
    if let Some(said) = table.said("rok") {
        return year_said(said);
    }
    let groups = file.split(|letter: char| !letter.is_ascii_digit());
    let years: BTreeSet<Year> = groups
        .filter(|group| group.len() == 4)
        .filter_map(|group| Year::new(group.parse().ok()?))
        .collect();
    match years.len() {
        1 => years.first().copied(),
        _ => None,
    }
}

/// A year as people write it: `2024` or `2024 r.`
fn year_said(said: &str) -> Option<Year> {
    match reading::year(said) {
        Reading::Value(year) => Some(year),
        _ => None,
    }
}

/// The date `YYYY-MM-DD` in the name of a file.
fn date_in(file: &str) -> Option<String> {
    let bytes = file.as_bytes();
    let found = bytes.windows(10).position(|window| {
        window.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    })?;
    file.get(found..found + 10).map(str::to_owned)
}
