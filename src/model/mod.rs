//! The plan: what an official writes, nothing derived.
//!
//! Every table is one line in [`Plan`], every field one line in a `record!` of a sibling file.
//! The model knows the catalogue only by keys and knows no texts, no checks and no window.

mod actions;
mod area;
mod cleaning;
mod comments;
mod communication;
mod consultation;
mod cooperation;
mod coordination;
mod delivery;
mod diagnosis;
mod fundraising;
pub mod merge;
mod monitoring;
mod needs;
mod participation;
mod patch;
mod path;
mod preparation;
mod prose;
mod resources;
mod risks;
mod services;
mod set_aside;
mod transition;
mod units;
mod vision;
mod vocab;

pub use actions::{Action, ActionIndicator, CostLine, Milestone};
pub use area::Area;
pub use cleaning::cleaned;
pub use comments::{Comment, CommentEnd, CommentKind, Reply};
pub use communication::{Audience, Message, PlainLanguage};
pub use consultation::{Channel, Consultation, ConsultationWay, Decision, Remark, Sender};
pub use cooperation::{
    Agreement, CareFarm, Contract, CouncilResolution, Party, Procedure, Responsibility, StaffPath,
};
pub use coordination::{CentreConcept, CentrePost, CentreStage, Coordination};
pub use delivery::Delivery;
pub use diagnosis::{Basis, Diagnosis, FigureRow};
pub use fundraising::Application;
pub use monitoring::{Duty, DutyKind, Rhythm};
pub use needs::{Barrier, Need, Swot};
pub use participation::{Participation, Survey, Workshop, WorkshopAnswer};
pub use patch::{Op, Patch};
pub use preparation::{Edition, Introduction, LocalGovernment};
pub use prose::{is_prose, prose};
pub use resources::{Building, Economy, Facility, Farm, Partner, StaffRole};
pub use risks::Risk;
pub use services::ServicePlan;
pub use set_aside::SetAside;
pub use transition::{Moratorium, Move, Transition, TransitionSheet};
pub use units::expected;
pub use vision::{Coherence, Principle, Vision};
pub use vocab::{
    Access, Accessibility, AfterPlan, AgreementForm, AgreementKind, AgreementState, Answer,
    ApplicationState, BarrierKind, CentreRole, CentreWay, Commissioning, Companion,
    CompanionResolution, Computable, ContractMode, ContractState, Destination, Direction,
    DocumentLanguage, FarmDecision, FarmReadiness, Figure, FigureChapter, Funding, IndicatorKind,
    LegalRule, LocalGovernmentKind, Measure, Method, PartnerKind, PartyRole, PostOrigin, Quarter,
    Question, ResolutionState, Runner, Sampling, Service, ServiceArea, ServicePath, Status,
    SwotKind, TargetGroup, Unit,
};

use crate::base::{Id, Year};
use crate::field::{
    Change, Datum, FieldInfo, FieldPath, Keyed, Kind, Many, One, Rows, TableInfo, Value, Years,
    diff,
};

/// The figures of the diagnosis, by their keys in the catalogue.
pub type Figures = Keyed<Figure, FigureRow>;

crate::plan! {
    /// A local deinstitutionalisation plan (LPDI).
    pub struct Plan {
        /// The local government unit that adopts the plan.
        local_government: One<LocalGovernment>,
        /// Years, status and resolution of this edition.
        edition: One<Edition>,
        /// Why and how the plan was made.
        introduction: One<Introduction>,
        /// Documents the plan agrees with.
        coherence: Many<Coherence>,
        /// Years the diagnosis looks at.
        diagnosis: One<Diagnosis>,
        /// Figures of the diagnosis, by their keys in the catalogue.
        figures: Keyed<Figure, FigureRow>,
        /// Facilities and other places of support.
        facilities: Many<Facility>,
        /// Roles of the people who give support.
        staff: Many<StaffRole>,
        /// Organisations, enterprises and communities that take part or could.
        partners: Many<Partner>,
        /// Farms that could become care farms.
        farms: Many<Farm>,
        /// Buildings that serve support or could.
        infrastructure: Many<Building>,
        /// The economic situation, and what follows from the resources.
        economy: One<Economy>,
        /// Events and channels by which people took part.
        participation: Many<Participation>,
        /// Surveys.
        surveys: Many<Survey>,
        /// Workshops of six questions.
        workshops: Many<Workshop>,
        /// What was said at workshops.
        answers: Many<WorkshopAnswer>,
        /// Needs with their priority.
        needs: Many<Need>,
        /// Barriers to the development of services.
        barriers: Many<Barrier>,
        /// Strengths, weaknesses, opportunities and threats.
        swot: Many<Swot>,
        /// Vision and main goal.
        vision: One<Vision>,
        /// Principles the plan holds.
        principles: Many<Principle>,
        /// Areas in the five-step pattern, by their groups in the catalogue.
        areas: Keyed<TargetGroup, Area>,
        /// Services today and in the years of the plan.
        services: Many<ServicePlan>,
        /// Actions, one card each.
        actions: Many<Action>,
        /// Milestones of actions.
        milestones: Many<Milestone>,
        /// Costs of actions by source and year.
        costs: Many<CostLine>,
        /// Output and result indicators of actions.
        indicators: Many<ActionIndicator>,
        /// By which path services grow and who joins them.
        coordination: One<Coordination>,
        /// The concept of a social services centre.
        cus: One<CentreConcept>,
        /// Posts of the centre.
        cus_posts: Many<CentrePost>,
        /// Stages on the way to the centre.
        cus_stages: Many<CentreStage>,
        /// Parties of the cooperation.
        parties: Many<Party>,
        /// Procedures of the cooperation.
        procedures: Many<Procedure>,
        /// From reintegration to work in services.
        staff_path: One<StaffPath>,
        /// Services to be ordered from entities outside.
        contracts: Many<Contract>,
        /// The case of a care farm.
        care_farm: One<CareFarm>,
        /// Agreements with other units.
        agreements: Many<Agreement>,
        /// Resolutions of the council that the services ask for.
        council_resolutions: Many<CouncilResolution>,
        /// Who answers for what.
        responsibilities: Many<Responsibility>,
        /// Applications for money from outside.
        applications: Many<Application>,
        /// How the change from facilities to the community is made.
        transition: One<Transition>,
        /// What the unit declares for places with a stay day and night.
        moratoria: Many<Moratorium>,
        /// Facilities on the way.
        transition_sheets: Many<TransitionSheet>,
        /// Residents of facilities by where they move.
        moves: Many<Move>,
        /// How the plan is carried out, watched and agreed with people.
        delivery: One<Delivery>,
        /// What may go wrong.
        risks: Many<Risk>,
        /// Who is told what.
        messages: Many<Message>,
        /// How the plan is told in plain language.
        plain_language: One<PlainLanguage>,
        /// What is watched when, and by whom.
        duties: Many<Duty>,
        /// The course of the consultations.
        consultation: One<Consultation>,
        /// Ways in which people were asked.
        ways: Many<ConsultationWay>,
        /// Remarks and answers.
        remarks: Many<Remark>,
        /// Warnings and hints set aside with a reason.
        set_aside: Many<SetAside>,
        /// What reviewers say, and what became of it.
        comments: Many<Comment>,
        /// Answers to them.
        replies: Many<Reply>,
    }
}

impl Plan {
    /// What the registry knows of table `name`.
    pub fn table_info(name: &str) -> Option<&'static TableInfo> {
        Self::TABLES.iter().find(|info| info.name == name)
    }

    /// What the registry knows of the field at `path`.
    pub fn field_info(path: FieldPath) -> Option<&'static FieldInfo> {
        Self::table_info(path.table)?.field(path.field)
    }

    /// Whether the plan leaves out the area of target group `group`. Everything that asks whether a
    /// plan is about a group asks here.
    pub fn leaves_out(&self, group: &str) -> bool {
        self.areas.get(group).is_some_and(|area| area.left_out)
    }

    /// Areas that say something and are not left out, in the order of keys.
    pub fn kept_areas(&self) -> impl Iterator<Item = (Id, &Area)> {
        self.areas.iter().filter(|(_, area)| !area.left_out)
    }

    /// Key of the message that names the field at `path`, or its record when the path has none.
    pub fn message_key(path: FieldPath) -> String {
        let info = Self::table_info(path.table);
        let record = info.map_or(path.table, |info| info.record);
        let is_field = info.is_some_and(|info| info.field(path.field).is_some());
        // a place for rows of another table is called as they are
        let rows = Self::table_info(path.field).filter(|_| !is_field);
        match rows {
            Some(rows) => format!("record-{}.plural", rows.record),
            None if path.field.is_empty() => format!("record-{record}"),
            None => format!("{record}-{}", path.field),
        }
    }

    /// The table whose records are of kind `record`.
    pub fn table_of(record: &str) -> Option<&'static TableInfo> {
        Self::TABLES.iter().find(|info| info.record == record)
    }

    /// The value of the field at `path`; for a cell, the whole field's value.
    pub fn value(&self, path: FieldPath) -> Option<Value<'_>> {
        self.table(path.table)?.get(path.row)?.value(path.field)
    }

    /// The value at `path`, of one year where the path names one.
    pub fn at(&self, path: FieldPath) -> Option<Value<'_>> {
        let value = self.value(path)?;
        path.cell.map_or(Some(value), |year| value.in_year(year))
    }

    /// Puts `datum` at `path`. A row about a catalogue entry is added where there is none; any
    /// other must exist. Gives false, and changes nothing, where the place cannot hold it.
    pub fn set(&mut self, path: FieldPath, datum: Datum) -> bool {
        let keyed = Self::table_info(path.table).is_some_and(|info| info.rows != Rows::Many);
        let Some(table) = self.table_mut(path.table) else {
            return false;
        };
        if let Some(row) = path.row.filter(|row| keyed && row.key().is_some()) {
            table.add(row);
        }
        let record = table.get_mut(path.row);
        record.is_some_and(|record| record.set(path.field, path.cell, datum))
    }

    /// Reads the text form of a path, `actions/7f3a9b12.owner`. The row need not exist.
    pub fn locate(text: &str) -> Option<FieldPath> {
        let (text, cell) = match text
            .strip_suffix(']')
            .and_then(|rest| rest.rsplit_once('['))
        {
            Some((rest, cell)) => (rest, Some(Year::new(cell.parse().ok()?)?)),
            None => (text, None),
        };
        let (place, field) = text.split_once('.').unwrap_or((text, ""));
        let (table, row) = match place.split_once('/') {
            Some((table, row)) => (table, Some(row)),
            None => (place, None),
        };
        let info = Self::table_info(table)?;
        let row = match row {
            Some(row) => Some(info.row(row)?),
            None => None,
        };
        let field = match field {
            "" => "",
            name => match info.field(name) {
                Some(field) => field.name,
                // a place where rows of another table are added
                None => Self::table_info(name)?.name,
            },
        };
        Some(FieldPath {
            table: info.name,
            row,
            field,
            cell,
        })
    }

    /// The differences from `self` to `later`, in the order of the file.
    pub fn changes(&self, later: &Self) -> Vec<Change> {
        let tables = Self::TABLES.iter();
        let pairs =
            tables.filter_map(|info| Some((info, self.table(info.name)?, later.table(info.name)?)));
        pairs
            .flat_map(|(info, before, after)| diff(info, before, after))
            .collect()
    }

    /// Rows of other tables that belong to row `id` of table `table` and die with it.
    pub fn children(&self, table: &str, id: Id) -> Vec<FieldPath> {
        let Some(parent) = Self::table_info(table) else {
            return Vec::new();
        };
        let mut children = Vec::new();
        for info in Self::TABLES {
            let Some(link) = info.parent_field(parent.record) else {
                continue;
            };
            let Some(rows) = self.table(info.name) else {
                continue;
            };
            for row in rows.rows() {
                let value = rows.get(row).and_then(|record| record.value(link));
                if matches!(value, Some(Value::Link(Some(to))) if to == id) {
                    children.push(FieldPath {
                        table: info.name,
                        row,
                        field: "",
                        cell: None,
                    });
                }
            }
        }
        children
    }

    /// The row with which the row at `path` is edited: the one it belongs to in the end, or itself.
    pub fn owner(&self, path: FieldPath) -> FieldPath {
        self.parent(path).map_or(path, |parent| self.owner(parent))
    }

    /// The row that the row at `path` belongs to, where it belongs to one.
    pub fn parent(&self, path: FieldPath) -> Option<FieldPath> {
        let info = Self::table_info(path.table)?;
        let link = info.fields.iter().find(|field| field.spec.parent)?;
        let Kind::Link(record) = link.kind else {
            return None;
        };
        match self.value(path.sibling(link.name))? {
            Value::Link(Some(to)) => Some(FieldPath::row(Self::table_of(record)?.name, to, "")),
            _ => None,
        }
    }

    /// The table whose rows those of `table` belong to, where they belong to any.
    pub fn parent_table(table: &str) -> Option<&'static str> {
        let fields = Self::table_info(table)?.fields;
        let link = fields.iter().find(|field| field.spec.parent)?;
        let Kind::Link(record) = link.kind else {
            return None;
        };
        Some(Self::table_of(record)?.name)
    }

    /// Years of the plan, first to last; empty while one of them is blank or they are swapped.
    pub fn years(&self) -> Vec<Year> {
        match (self.edition.first_year, self.edition.last_year) {
            (Some(first), Some(last)) => first.through(last).collect(),
            _ => Vec::new(),
        }
    }

    /// Years in which the field at `at` has a value, as its definition says.
    pub fn years_of(&self, at: FieldPath) -> Vec<Year> {
        /// Years of a centre that its concept counts the cost of.
        const FIRST: i64 = 3;
        let mut years = self.years();
        let of = Self::field_info(at).map(|info| info.spec.years);
        if let Some(start) = self
            .cus
            .start_year
            .filter(|_| of == Some(Years::AndOfCentre))
        {
            years.extend((0..FIRST).map(|year| start.shift(year)));
            years.sort_unstable();
            years.dedup();
        }
        years
    }

    /// Cost lines of action `action`, in order.
    pub fn costs_of(&self, action: Id) -> impl Iterator<Item = (Id, &CostLine)> {
        self.costs
            .iter()
            .filter(move |(_, line)| line.action.id() == Some(action))
    }

    /// Indicators of action `action`, in order.
    pub fn indicators_of(&self, action: Id) -> impl Iterator<Item = (Id, &ActionIndicator)> {
        self.indicators
            .iter()
            .filter(move |(_, row)| row.action.id() == Some(action))
    }
}
