//! Which counts of a plan are not told outside: numbers of few persons by whom somebody could be
//! recognised, and those from which such a number could be computed.
//!
//! The catalogue says of whom ([`Catalog::hides_small`]): families and children, people with mental
//! disorders, homeless people, those who live in homes or wait for them. Whatever leaves the building asks
//! here (documents, workbooks, ready texts); the window shows every number to those who wrote it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::few::{Count, Cover, Sum, covers, is_few};
use super::{Column, Columns, unit_of};
use crate::base::{Decimal, Id, Quantity};
use crate::catalog::{Catalog, Entry as _, Figure, Formula, Service, ServiceKind};
use crate::field::{
    AnyRecord, AnyTable as _, CatalogKind as _, FieldInfo, FieldPath, Kind, Many, TableInfo, Value,
};
use crate::model::{Facility, FigureRow, Figures, Plan, TargetGroup, TransitionSheet};
use crate::path;

/// What of a plan is not told outside. What rests on figures and on facilities is shared with the
/// plans before, as long as those are the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covered {
    figures: Arc<CoveredFigures>,
    facilities: Arc<CoveredFacilities>,
    /// Numbers of other records by the place where they stand.
    at: BTreeMap<FieldPath, Cover>,
}

#[derive(Debug, Default, PartialEq)]
struct CoveredFigures {
    /// Figures by the place where they stand.
    at: BTreeMap<FieldPath, Cover>,
    /// Computed indicators by key and column.
    indicators: BTreeSet<(String, Column)>,
}

#[derive(Debug, Default, PartialEq)]
struct CoveredFacilities {
    /// Numbers by the place where they stand.
    at: BTreeMap<FieldPath, Cover>,
    /// Sums of facilities by field and by which of them are added.
    sums: BTreeMap<(&'static str, Facilities), Cover>,
}

/// Facilities that are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facilities {
    /// All of them.
    All,
    /// Those of a kind, or of none that is known.
    Of(Option<ServiceKind>),
}

impl Covered {
    /// Those of `plan`; `before` are those of an earlier one with its columns.
    pub(super) fn after(
        before: Option<(&Self, Columns, &Plan)>,
        plan: &Plan,
        catalog: &Catalog,
        columns: Columns,
    ) -> Self {
        let in_same_figures =
            before.filter(|(_, known, was)| *known == columns && was.figures.same(&plan.figures));
        let figures = in_same_figures.map_or_else(
            || Arc::new(CoveredFigures::of(&plan.figures, catalog, columns)),
            |(known, _, _)| Arc::clone(&known.figures),
        );
        let in_same_facilities = in_same_figures.filter(|(_, _, was)| {
            was.facilities.same(&plan.facilities)
                && was.transition_sheets.same(&plan.transition_sheets)
        });
        let facilities = in_same_facilities.map_or_else(
            || {
                let said = Said {
                    figures: &plan.figures,
                    covered: &figures,
                    columns,
                    sheets: &plan.transition_sheets,
                };
                Arc::new(CoveredFacilities::of(&plan.facilities, catalog, said))
            },
            |(known, _, _)| Arc::clone(&known.facilities),
        );
        let mut covered = Self {
            figures,
            facilities,
            at: BTreeMap::new(),
        };
        covered.records(plan, catalog);
        covered
    }

    /// How the number at `path` is told, where it is not told as it is.
    pub fn at(&self, path: FieldPath) -> Option<Cover> {
        let places = [&self.at, &self.figures.at, &self.facilities.at];
        places.into_iter().find_map(|at| at.get(&path)).copied()
    }

    /// How the figure `row` is told in `column`, where it is not told as it is.
    pub fn figure(&self, columns: Columns, row: Id, column: Column) -> Option<Cover> {
        self.figures.figure(columns, row, column)
    }

    /// Whether the computed indicator `key` is not told in `column`.
    pub fn has_indicator(&self, key: &str, column: Column) -> bool {
        let mut all = self.figures.indicators.iter();
        all.any(|(of, at)| of == key && *at == column)
    }

    /// How the sum of `field` of facilities is told, where it is not told as it is.
    pub fn sum(&self, field: &'static str, of: Facilities) -> Option<Cover> {
        self.facilities.sums.get(&(field, of)).copied()
    }

    /// Counts of other records that stand by themselves: every figure of persons in a row that names
    /// its target group.
    fn records(&mut self, plan: &Plan, catalog: &Catalog) {
        let guards = |group: &str| catalog.groups.get(group).is_some_and(|it| it.hides_small);
        // asked of few numbers alone: a large one may be told whoever it counts
        let few = |quantity: Quantity| quantity.number().is_some_and(is_few);
        for table in Plan::TABLES {
            let Some(group) = table.entry_field(TargetGroup::NAME) else {
                continue;
            };
            let counts: Vec<&FieldInfo> = table
                .fields
                .iter()
                .copied()
                .filter(|it| counts(it))
                .collect();
            let Some(rows) = plan.table(table.name).filter(|_| !counts.is_empty()) else {
                continue;
            };
            rows.each(&mut |id, row| {
                let people = |info: &FieldInfo| {
                    let own = info.spec.unit == Some("persons");
                    let of_entry = || unit_of(catalog, row, info).is_some_and(|unit| unit.people);
                    own || of_entry()
                };
                for info in &counts {
                    let is_few =
                        matches!(row.value(info.name), Some(Value::Quantity(it)) if few(it));
                    let guarded = || {
                        let of_group =
                            matches!(row.value(group.name), Some(Value::Key(key)) if guards(key));
                        of_group || is_of_stay(catalog, table, row)
                    };
                    if let Some(id) = id.filter(|_| is_few && guarded() && people(info)) {
                        let at = FieldPath::row(table.name, id, info.name);
                        self.at.insert(at, Cover::Few);
                    }
                }
            });
        }
        // whom an indicator counts is said by its measure, and its group by its action
        let indicators = plan.indicators.iter();
        for (id, row) in indicators.filter(|(_, row)| few(row.base)) {
            let action = row.action.id().and_then(|action| plan.actions.get(action));
            let measure = catalog.measures.get(row.indicator.as_str());
            let unit = measure.and_then(|measure| catalog.unit(&measure.unit));
            let people = unit.is_some_and(|unit| unit.people);
            if people && action.is_some_and(|action| guards(action.group.as_str())) {
                self.at.insert(path!(indicators[id].base), Cover::Few);
            }
        }
        self.followed(plan, catalog);
    }

    /// What is the number of a figure of the diagnosis is told as the figure is: what a service has
    /// from it, and who has a need that it shows.
    fn followed(&mut self, plan: &Plan, catalog: &Catalog) {
        let (table, Some(year)) = (path!(figures).table, plan.diagnosis.base_year) else {
            return;
        };
        let mut same = |at: FieldPath, quantity: Quantity, figure: Option<&str>| {
            let figure = figure.and_then(Id::of_key);
            let from = figure.map(|row| FieldPath::row(table, row, COUNTED).cell(year));
            let cover = from.and_then(|from| self.at(from));
            let known = from.and_then(|from| plan.at(from));
            let same = matches!(known, Some(Value::Quantity(known)) if known == quantity);
            if let Some(cover) = cover.filter(|_| same) {
                self.at.insert(at, cover);
            }
        };
        for (id, row) in plan.services.iter() {
            let Some(service) = catalog.services.get(row.service.as_str()) else {
                continue;
            };
            let figures = &service.figures;
            let (supply, waiting) = (path!(services[id].supply), path!(services[id].waiting));
            same(supply, row.supply, figures.supply.as_deref());
            same(waiting, row.waiting, figures.waiting.as_deref());
        }
        for (id, row) in plan.needs.iter() {
            same(
                path!(needs[id].persons),
                row.persons,
                Some(row.figure.as_str()),
            );
        }
    }
}

/// Whether a row is about a service in which people live.
fn is_of_stay(catalog: &Catalog, table: &TableInfo, row: &dyn AnyRecord) -> bool {
    let service = table.entry_field(Service::PLACE);
    let key = service.and_then(|field| row.value(field.name));
    let service = match key {
        Some(Value::Key(key)) => catalog.services.get(key),
        _ => None,
    };
    service.is_some_and(|service| service.kind.is_residential())
}

/// Whether a field holds how many there are; the size of a service says how many there may be.
fn counts(info: &FieldInfo) -> bool {
    let sizes = crate::catalog::Quantity::ALL;
    let is_size = || {
        sizes
            .iter()
            .any(|size| size.key().replace('-', "_") == info.name)
    };
    info.kind == Kind::Quantity && !is_size()
}

impl CoveredFigures {
    fn of(figures: &Figures, catalog: &Catalog, columns: Columns) -> Self {
        let mut covered = Self::default();
        for (column, _) in columns.present() {
            covered.counted(figures, catalog, columns, column);
        }
        covered.computed(figures, catalog, columns);
        covered
    }

    fn figure(&self, columns: Columns, row: Id, column: Column) -> Option<Cover> {
        self.at.get(&place(columns, row, column)?).copied()
    }

    /// The figures of a column: parts and their wholes make a net.
    fn counted(&mut self, figures: &Figures, catalog: &Catalog, columns: Columns, column: Column) {
        let mut net = Net::default();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (id, row) in figures.iter() {
            let Quantity::Number(persons) = columns.quantity(row, column) else {
                continue;
            };
            let figure = id.key().and_then(|key| catalog.figures.get(key));
            // asked of few numbers alone: a large one may be told whoever it counts
            let guarded = is_few(persons)
                && match figure {
                    Some(figure) => catalog.hides_small(figure),
                    None => is_own_guarded(catalog, row),
                };
            let at = net.count(persons, guarded, place(columns, id, column));
            if let Some(figure) = figure {
                places.insert(&figure.key, at);
            }
        }
        // the rest of the catalogue costs nothing where all numbers are large
        let known = |key: &str| Some((catalog.figures.get(key)?, places.get(key).copied()?));
        for (figure, whole) in places.keys().filter_map(|key| known(key)) {
            for set in &figure.parts {
                let parts = set.iter().map(|key| places.get(key.as_str()).copied());
                net.add(whole, parts.collect());
            }
            let Some((above, whole_above)) = figure.part_of.as_deref().and_then(known) else {
                continue;
            };
            if catalog.hides_small(figure) && !is_in_set(above, figure) {
                net.rest(whole_above, whole);
            }
        }
        self.at.extend(net.covers());
    }

    /// Indicators one of whose figures is not told.
    fn computed(&mut self, figures: &Figures, catalog: &Catalog, columns: Columns) {
        if self.at.is_empty() {
            return;
        }
        for indicator in catalog.indicators.iter() {
            let mut inputs = indicator.formula.inputs();
            if !inputs.all(|key| figures.get(key).is_some()) {
                continue;
            }
            let covers = |column: Column| {
                let mut inputs = indicator.formula.inputs().filter_map(Id::of_key);
                inputs.any(|row| self.figure(columns, row, column).is_some())
            };
            let since = matches!(indicator.formula, Formula::Change { .. });
            let base = since && covers(Column::Base);
            let hidden: Vec<Column> = (columns.present())
                .map(|(column, _)| column)
                .filter(|column| base || covers(*column))
                .collect();
            let key = || indicator.key.clone();
            self.indicators
                .extend(hidden.into_iter().map(|column| (key(), column)));
        }
    }
}

/// What else of a plan says how many use a facility.
#[derive(Clone, Copy)]
struct Said<'p> {
    figures: &'p Figures,
    covered: &'p CoveredFigures,
    columns: Columns,
    sheets: &'p Many<TransitionSheet>,
}

impl Said<'_> {
    /// The number of the figure `key` in the year of the diagnosis, and how it is told.
    fn figure(self, key: &str) -> Option<(Decimal, Option<Cover>)> {
        let number = self.columns.of_figure(self.figures, key, Column::Base);
        let cover = self
            .covered
            .figure(self.columns, Id::of_key(key)?, Column::Base);
        Some((number.number()?, cover))
    }

    /// Whether the residents of `facility` are printed where it is told where they go.
    fn by_sheet(self, facility: Id, persons: Decimal) -> bool {
        let mut sheets = self.sheets.iter().map(|(_, sheet)| sheet);
        !is_few(persons)
            && sheets.any(|sheet| {
                let residents = sheet
                    .residents
                    .map(|count| Decimal::whole(i64::from(count)));
                sheet.facility.id() == Some(facility) && residents.flatten() == Some(persons)
            })
    }
}

/// Keys of the figures of the diagnosis that count those who use a service.
fn figures_of<'c>(catalog: &Catalog, service: &'c Service) -> impl Iterator<Item = &'c String> {
    let people = catalog.unit(&service.unit).is_some_and(|it| it.people);
    let supply = service.figures.supply.iter().filter(move |_| people);
    let known = supply.chain(&service.figures.users);
    known.chain(&service.figures.people)
}

/// Counts of facilities in a net: each field by itself.
#[derive(Default)]
struct Users {
    net: Net,
    /// Sums by field and by what is added, each with its parts.
    sums: BTreeMap<(&'static str, Facilities), (Decimal, Vec<usize>)>,
    /// The same by a figure that may be the sum.
    figures: BTreeMap<(&'static str, String), (Decimal, Vec<usize>)>,
}

impl Users {
    const FIELDS: [&'static str; 2] = [
        path!(facilities[].users).field,
        path!(facilities[].own_users).field,
    ];

    fn facility(&mut self, catalog: &Catalog, said: Said<'_>, id: Id, row: &Facility) {
        let table = path!(facilities).table;
        let service = catalog.services.get(row.service.as_str());
        let kind = service.map(|service| service.kind);
        let of_group = |key: &String| catalog.groups.get(key).is_some_and(|it| it.hides_small);
        let guarded = service.is_some_and(|service| {
            service.kind.is_residential() || service.groups.first().is_some_and(of_group)
        });
        let figures = service.into_iter().flat_map(|it| figures_of(catalog, it));
        let figures: BTreeSet<&String> = figures.collect();
        let mut known = Vec::new();
        for (field, quantity) in Self::FIELDS.into_iter().zip([row.users, row.own_users]) {
            let Quantity::Number(persons) = quantity else {
                continue;
            };
            let place = FieldPath::row(table, id, field);
            let at = self.net.count(persons, guarded, Some(place));
            known.push(at);
            if said.by_sheet(id, persons) {
                self.net.is_known(at);
            }
            add(&mut self.sums, (field, Facilities::Of(kind)), persons, at);
            for key in &figures {
                add(&mut self.figures, (field, (*key).clone()), persons, at);
            }
        }
        if let [all, own] = *known.as_slice() {
            // who is not from here is one of all: what is told of one bounds the other
            self.net.beside(all, own);
            if guarded {
                self.net.rest(all, own);
            }
        }
    }

    /// Facilities that make the number of a figure together say it, and it says theirs.
    fn told_by_figures(&mut self, said: Said<'_>) {
        for ((_, key), (sum, parts)) in std::mem::take(&mut self.figures) {
            let figure = said.figure(&key).filter(|(number, _)| *number == sum);
            match (figure, parts.as_slice()) {
                (Some((_, None)), [one]) => self.net.is_known(*one),
                (Some((_, cover)), _) => {
                    let whole = self.net.told_elsewhere(sum, cover);
                    self.net.add(whole, parts.into_iter().map(Some).collect());
                }
                (None, _) => {}
            }
        }
    }

    /// The sums of each kind are the parts of the sum of all.
    fn added_up(&mut self) -> Vec<((&'static str, Facilities), usize)> {
        let mut of_kinds: BTreeMap<&str, (Decimal, Vec<usize>)> = BTreeMap::new();
        let mut wholes: Vec<((&'static str, Facilities), usize)> = Vec::new();
        for ((field, of), (sum, parts)) in std::mem::take(&mut self.sums) {
            let at = self.net.count(sum, false, None);
            if parts.iter().all(|part| self.net.stays(*part)) {
                self.net.is_known(at);
            }
            self.net.add(at, parts.into_iter().map(Some).collect());
            add(&mut of_kinds, field, sum, at);
            wholes.push(((field, of), at));
        }
        for field in Self::FIELDS {
            let Some((sum, parts)) = of_kinds.remove(field) else {
                continue;
            };
            let at = self.net.count(sum, false, None);
            self.net.add(at, parts.into_iter().map(Some).collect());
            wholes.push(((field, Facilities::All), at));
        }
        let [all, own] = Self::FIELDS;
        let place = |field, of| wholes.iter().find(|(known, _)| *known == (field, of));
        let pairs = wholes.iter().filter(|((field, _), _)| *field == all);
        let pairs = pairs.filter_map(|((_, of), at)| Some((*at, place(own, *of)?.1)));
        for (all, own) in pairs.collect::<Vec<_>>() {
            self.net.beside(all, own);
        }
        wholes
    }
}

/// Adds `persons`, which stand at a place in a net, to a sum.
fn add<K: Ord>(sums: &mut BTreeMap<K, (Decimal, Vec<usize>)>, of: K, persons: Decimal, at: usize) {
    let (sum, parts) = sums.entry(of).or_default();
    *sum = sum.checked_add(persons).unwrap_or_default();
    parts.push(at);
}

impl CoveredFacilities {
    /// Those who use a facility; all of them and those from the unit of the plan.
    fn of(facilities: &Many<Facility>, catalog: &Catalog, said: Said<'_>) -> Self {
        let mut users = Users::default();
        for (id, row) in facilities.iter() {
            users.facility(catalog, said, id, row);
        }
        users.told_by_figures(said);
        let sums = users.added_up();
        let told = users.net.told();
        let of_whole = |at: usize| told.get(at).copied().flatten();
        let sums = sums.into_iter();
        Self {
            at: users.net.places(&told).collect(),
            sums: sums
                .filter_map(|(of, at)| Some((of, of_whole(at)?)))
                .collect(),
        }
    }
}

const COUNTED: &str = path!(figures[].counted).field;

/// Where the number of a figure stands that `column` shows.
fn place(columns: Columns, row: Id, column: Column) -> Option<FieldPath> {
    let year = columns.year(column)?;
    let at = FieldPath::row(path!(figures).table, row, column.basis().field());
    Some(at.cell(year))
}

fn is_in_set(whole: &Figure, part: &Figure) -> bool {
    whole.parts.iter().any(|set| set.contains(&part.key))
}

/// Whether a figure that the plan names itself counts people of whom few may not be told: it stands
/// in a chapter of such figures, and its unit is people or not said.
fn is_own_guarded(catalog: &Catalog, row: &FigureRow) -> bool {
    let unit = row.unit.trim().to_lowercase();
    let mut units = catalog.units.iter().filter(|unit| !unit.people);
    let other = units.any(|known| {
        let words = [&known.label.pl, &known.label.en];
        words.iter().any(|word| word.to_lowercase() == unit)
    });
    let mut figures = catalog.figures_of(row.chapter.as_str());
    !other && figures.any(|figure| catalog.hides_small(figure))
}

/// Counts with the sums that they make.
#[derive(Default)]
struct Net {
    counts: Vec<Count>,
    places: Vec<Option<FieldPath>>,
    sums: Vec<Sum>,
}

impl Net {
    fn count(&mut self, persons: Decimal, guarded: bool, at: Option<FieldPath>) -> usize {
        let cover = (guarded && is_few(persons)).then_some(Cover::Few);
        self.push(persons, cover, at)
    }

    fn push(&mut self, persons: Decimal, cover: Option<Cover>, at: Option<FieldPath>) -> usize {
        self.counts.push(Count {
            persons,
            cover,
            ..Count::default()
        });
        self.places.push(at);
        self.counts.len() - 1
    }

    /// A count that stands in another print, told there as `cover` says.
    fn told_elsewhere(&mut self, persons: Decimal, cover: Option<Cover>) -> usize {
        let at = self.push(persons, cover, None);
        self.is_known(at);
        at
    }

    /// The count `at` is told elsewhere too.
    fn is_known(&mut self, at: usize) {
        if let Some(count) = self.counts.get_mut(at) {
            count.known = true;
        }
    }

    /// Whether the count `at` stays as it is: it is told elsewhere, or there is nobody.
    fn stays(&self, at: usize) -> bool {
        let count = self.counts.get(at);
        count.is_some_and(|it| it.known || it.persons.is_zero())
    }

    /// `one` and `other` are left out together.
    fn beside(&mut self, one: usize, other: usize) {
        for (at, beside) in [(one, other), (other, one)] {
            if let Some(count) = self.counts.get_mut(at) {
                count.beside = Some(beside);
            }
        }
    }

    /// `parts` make `whole`; a sum of which a part is unknown says nothing.
    fn add(&mut self, whole: usize, parts: Option<Vec<usize>>) {
        if let Some(parts) = parts {
            self.sums.push(Sum { whole, parts });
        }
    }

    /// Those of `whole` who are not in `part` are known with both.
    fn rest(&mut self, whole: usize, part: usize) {
        let of = |at: usize| self.counts.get(at).map(|count| count.persons);
        let less = of(part).and_then(|part| part.checked_mul(-1));
        let rest = of(whole).and_then(|whole| whole.checked_add(less?));
        if let Some(persons) = rest.filter(|rest| is_few(*rest)) {
            let rest = self.push(persons, Some(Cover::LeftOut), None);
            let parts = vec![part, rest];
            self.sums.push(Sum { whole, parts });
        }
    }

    fn told(&self) -> Vec<Option<Cover>> {
        covers(&self.counts, &self.sums)
    }

    fn places<'n>(
        &'n self,
        told: &'n [Option<Cover>],
    ) -> impl Iterator<Item = (FieldPath, Cover)> + 'n {
        let all = self.places.iter().zip(told);
        all.filter_map(|(at, cover)| Some(((*at)?, (*cover)?)))
    }

    fn covers(&self) -> Vec<(FieldPath, Cover)> {
        self.places(&self.told()).collect()
    }
}
