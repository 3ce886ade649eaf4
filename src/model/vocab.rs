//! Closed vocabularies of the plan, and the kinds of catalogue entries it points at.

use crate::field::CatalogKind;

crate::choice! {
    /// Kind of the local government unit (*rodzaj jednostki*).
    pub enum LocalGovernmentKind = "local_government_kind" {
        /// Gmina: urban, rural or mixed.
        Gmina = "gmina",
        /// Powiat without its cities with powiat rights.
        Powiat = "powiat",
        /// Miasto na prawach powiatu: a city with the tasks of both.
        City = "city",
        /// Plan of several units that act together (*plan wspólny*).
        Joint = "joint",
    }
}

crate::choice! {
    /// Where the document is on its way to the council (*status dokumentu*).
    pub enum Status = "status" {
        /// Projekt.
        Draft = "draft",
        /// Po konsultacjach.
        Consulted = "consulted",
        /// Uchwalony.
        Adopted = "adopted",
    }
}

crate::choice! {
    /// Language in which the documents of a plan are written.
    pub enum DocumentLanguage = "document_language" {
        /// Polish, as councils adopt.
        Polish = "pl",
        /// English, for partners abroad.
        English = "en",
    }
}

crate::choice! {
    /// What an indicator measures (*produkt* or *rezultat*).
    pub enum IndicatorKind = "indicator_kind" {
        /// What is made: places, hours, persons served.
        Output = "output",
        /// What changes for people.
        Result = "result",
    }
}

crate::choice! {
    /// How a service is provided (*forma realizacji*).
    pub enum Commissioning = "commissioning" {
        /// By a unit of the gmina or powiat itself.
        Own = "own",
        /// Commissioned to an organisation or another entitled entity.
        Commissioned = "commissioned",
        /// Bought on the market, also with social clauses.
        Purchased = "purchased",
        /// Under an agreement with another local government.
        Agreement = "agreement",
    }
}

crate::choice! {
    /// An answer to a question that may also stay open.
    pub enum Answer = "answer" {
        /// Yes.
        #[serde(alias = "true")] // what files said while the questions were boxes to tick
        Yes = "yes",
        /// No.
        No = "no",
    }
}

crate::choice! {
    /// Where posts of a new unit come from.
    pub enum PostOrigin = "post_origin" {
        /// Taken over from a unit that there is.
        Moved = "moved",
        /// New.
        New = "new",
    }
}

crate::choice! {
    /// How those who answered a survey were found (*dobór*).
    pub enum Sampling = "sampling" {
        /// Drawn by lot from all it is about.
        Random = "random",
        /// All were asked.
        All = "all",
        /// Whoever wanted answered.
        Open = "open",
        /// Chosen on purpose.
        Chosen = "chosen",
    }
}

crate::choice! {
    /// The part of a party in the flow from a need to a service.
    pub enum PartyRole = "party_role" {
        /// Knows the need, sends people and orders services.
        Directs = "directs",
        /// Prepares people for work.
        Prepares = "prepares",
        /// Employs them and gives the service.
        Employs = "employs",
        /// Gets the service.
        Uses = "uses",
        /// Helps the others.
        Supports = "supports",
    }
}

crate::choice! {
    /// Who runs a facility (*kto prowadzi*).
    pub enum Runner = "runner" {
        /// The unit of the plan itself.
        Own = "own",
        /// Another gmina.
        Gmina = "gmina",
        /// A powiat, where the plan is of a gmina.
        Powiat = "powiat",
        /// The voivodeship.
        Voivodeship = "voivodeship",
        /// An association, a foundation, a social enterprise.
        Organisation = "organisation",
        /// A church or what belongs to one.
        Religious = "religious",
        /// A private person or company.
        Private = "private",
    }
}

crate::choice! {
    /// Kind of a barrier to the development of services, as the workshop asks.
    pub enum BarrierKind = "barrier_kind" {
        /// Finansowe.
        Money = "money",
        /// Organizacyjne.
        Organisation = "organisation",
        /// Kadrowe.
        Staff = "staff",
        /// Społeczne.
        Social = "social",
    }
}

crate::choice! {
    /// A quarter of a year.
    pub enum Quarter = "quarter" {
        /// January to March.
        First = "q1",
        /// April to June.
        Second = "q2",
        /// July to September.
        Third = "q3",
        /// October to December.
        Fourth = "q4",
    }
}

crate::choice! {
    /// What a partner is (*rodzaj partnera*).
    pub enum PartnerKind = "partner_kind" {
        /// Stowarzyszenie.
        Association = "association",
        /// Fundacja.
        Foundation = "foundation",
        /// Parafia lub organizacja wyznaniowa.
        Religious = "religious",
        /// Przedsiębiorstwo społeczne, spółdzielnia socjalna.
        SocialEnterprise = "social_enterprise",
        /// CIS, KIS, ZAZ, WTZ.
        Reintegration = "reintegration",
        /// Koło gospodyń wiejskich.
        RuralWomen = "rural_women",
        /// Ochotnicza straż pożarna.
        FireBrigade = "fire_brigade",
        /// Lokalna grupa działania.
        ActionGroup = "action_group",
        /// Neighbours, volunteers, a group without a legal form.
        Informal = "informal",
        /// Another public unit: a school, a library, an office.
        Public = "public",
        /// Podmiot leczniczy.
        Health = "health",
        /// Przedsiębiorca.
        Business = "business",
        /// Anything else.
        Other = "other",
    }
}

crate::choice! {
    /// How the provider of a service is chosen (*tryb zlecenia*).
    pub enum ContractMode = "contract_mode" {
        /// Otwarty konkurs ofert.
        Contest = "contest",
        /// Zamówienie publiczne.
        Procurement = "procurement",
        /// Zamówienie with social clauses.
        SocialProcurement = "social-procurement",
        /// Another way.
        Other = "other",
    }
}

crate::choice! {
    /// Who pays for an action when the grants of a plan have ended.
    pub enum AfterPlan = "after_plan" {
        /// The unit's own budget takes it over.
        OwnBudget = "own_budget",
        /// Another source.
        NewSource = "new_source",
        /// Nobody: it ends.
        Ends = "ends",
    }
}

crate::choice! {
    /// How near a farm is to opening as a care farm.
    pub enum FarmReadiness = "farm_readiness" {
        /// The farmer wants to know more.
        Interested = "interested",
        /// Training or works are under way.
        Preparing = "preparing",
        /// An agreement could be made.
        Ready = "ready",
        /// It takes people already.
        Running = "running",
    }
}

crate::choice! {
    /// How far the ordering of a service is.
    pub enum ContractState = "contract_state" {
        /// A need of the diagnosis.
        Need = "need",
        /// Described, with its cost.
        Described = "described",
        /// Talked over with possible providers.
        Market = "market",
        /// The provider is being chosen.
        Chosen = "chosen",
        /// A contract runs.
        Running = "running",
        /// Assessed; to be extended or changed.
        Assessed = "assessed",
    }
}

crate::choice! {
    /// How far an application for money is.
    pub enum ApplicationState = "application_state" {
        /// It will be made.
        Planned = "planned",
        /// It was made.
        Submitted = "submitted",
        /// The money was granted.
        Granted = "granted",
        /// It was refused.
        Refused = "refused",
    }
}

crate::choice! {
    /// Whether a plan starts a care farm.
    pub enum FarmDecision = "farm_decision" {
        /// It does.
        Planned = "planned",
        /// It looks whether to.
        Considered = "considered",
        /// It does not.
        NotPlanned = "not-planned",
    }
}

crate::choice! {
    /// Whether people with special needs can use a building alone.
    pub enum Accessibility = "accessibility" {
        /// All that people need.
        Full = "full",
        /// A part of it.
        Partial = "partial",
        /// Not at all.
        None = "none",
        /// Nobody has checked.
        Unknown = "unknown",
    }
}

crate::choice! {
    /// Form of an agreement.
    pub enum AgreementForm = "agreement_form" {
        /// Porozumienie.
        Agreement = "agreement",
        /// Umowa.
        Contract = "contract",
        /// List intencyjny, without duties.
        Letter = "letter",
    }
}

crate::choice! {
    /// A field of the SWOT analysis.
    pub enum SwotKind = "swot_kind" {
        /// Mocne strony.
        Strength = "strength",
        /// Słabe strony.
        Weakness = "weakness",
        /// Szanse.
        Opportunity = "opportunity",
        /// Zagrożenia.
        Threat = "threat",
    }
}

crate::choice! {
    /// How far an agreement is.
    pub enum AgreementState = "agreement_state" {
        /// Planned.
        Planned = "planned",
        /// Being negotiated.
        Negotiated = "negotiated",
        /// Concluded.
        Concluded = "concluded",
    }
}

crate::choice! {
    /// How far a resolution of the council is.
    pub enum ResolutionState = "resolution_state" {
        /// Nobody works on it yet.
        Untouched = "untouched",
        /// Being drafted or agreed.
        Working = "working",
        /// Adopted.
        Adopted = "adopted",
    }
}

macro_rules! catalog_kinds {
    ($($(#[$meta:meta])* $Kind:ident = $name:literal,)*) => {
        $($(#[$meta])*
        pub enum $Kind {}

        impl CatalogKind for $Kind {
            const NAME: &'static str = $name;
        })*
    };
}

catalog_kinds! {
    /// Social services (`assets/catalog/services`).
    Service = "services",
    /// The five target groups and the horizontal area.
    TargetGroup = "groups",
    /// Figures of the diagnosis.
    Figure = "figures",
    /// Indicators that are computed from figures.
    Computable = "indicators",
    /// Chapters that figures stand in.
    FigureChapter = "chapters",
    /// Directions of action.
    Direction = "directions",
    /// Sources of funding.
    Funding = "funding",
    /// Output and result indicators.
    Measure = "measures",
    /// Rules of legal acts.
    LegalRule = "rules",
    /// Units of supply and cost.
    Unit = "units",
    /// Where people move to from a facility.
    Destination = "destinations",
    /// Ways in which people take part.
    Method = "methods",
    /// What lets more people take part.
    Access = "access",
    /// Questions of the workshop.
    Question = "questions",
    /// Kinds of documents that a plan agrees with.
    Companion = "companions",
    /// Ways of developing services.
    ServicePath = "paths",
    /// Ways of creating a social services centre.
    CentreWay = "cus-ways",
    /// Roles in a social services centre.
    CentreRole = "cus-roles",
    /// Areas of social services.
    ServiceArea = "service-areas",
    /// Kinds of agreements.
    AgreementKind = "agreement-kinds",
    /// Resolutions that services of a plan rest on.
    CompanionResolution = "resolutions",
}
