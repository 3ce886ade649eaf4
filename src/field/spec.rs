//! What a field's line may say beyond its type.

/// How wide an input hints at its answer, in the steps of the design.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// From the type: a year is narrow, a text is full.
    Auto,
    /// A code of a few characters.
    Code,
    /// The whole field column.
    Full,
}

/// Where the field stands whose value decides whether another one applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// In the same row.
    Row,
    /// In the row that the row belongs to.
    Parent,
    /// In the single row of this table.
    Table(&'static str),
}

/// A condition: the field applies only while another one holds one of these options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// Whose field decides.
    pub whose: Whose,
    /// Name of the deciding field: a choice, a flag (`yes`, `no`) or a catalogue entry.
    pub field: &'static str,
    /// Options that let the field apply. Of a catalogue entry: its key, its sort or one of its
    /// marks, and an empty text stands for none chosen.
    pub options: &'static [&'static str],
}

/// Where the value of a blank field comes from, so that nobody types it twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// From this field of the single row of this table.
    One(&'static str, &'static str),
    /// From the catalogue entry chosen in this field of the same row: what it goes with first.
    Entry(&'static str),
    /// From the diagnosis: the figure that the catalogue entry chosen in this field of the same
    /// row names for the field, in the year of assessment.
    Figure(&'static str),
    /// From the row that the link in this field of the same row leads to: the value of its field. A
    /// number of a figure fills in a count.
    Linked(&'static str, &'static str),
    /// From a rule of this name, which says itself what it reads.
    Rule(&'static str),
}

/// In which years a value by year stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Years {
    /// Those of the plan.
    Plan,
    /// Those of the plan and the first three of the social services centre, which may end after it.
    AndOfCentre,
}

/// Units whose numbers are of one thing each and have no sum.
const SINGLE: [&str; 6] = ["percent", "zl_month", "zl_day", "days_year", "km", "m2"];

/// Refinements of a field; the type says what it is, the spec says what is expected of it.
///
/// Built from [`required`] or [`optional`]; every refinement is an ordinary `const fn`, so a
/// misspelt one is an ordinary compiler error on the field's line.
#[expect(
    clippy::struct_excessive_bools,
    reason = "refinements that go together in any mixture"
)]
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Whether a blank value is an error.
    pub required: bool,
    /// Smallest allowed number (counts, figures, years).
    pub min: Option<i32>,
    /// Largest allowed number (counts, figures, years).
    pub max: Option<i32>,
    /// Largest allowed number of characters (texts).
    pub max_chars: Option<usize>,
    /// Lines of the input; more than one makes it running text.
    pub lines: u8,
    /// Unit, as the key of a message `measure-…`.
    pub unit: Option<&'static str>,
    /// Section of the form the field opens, as the key of a message `group-…`.
    pub group: Option<&'static str>,
    /// The field applies only while this holds.
    pub when: Option<When>,
    /// Field of the same row whose catalogue entry says the unit; where it names none, a field of
    /// the row that names a unit of the catalogue.
    pub unit_from: Option<&'static str>,
    /// Whether the value is for one such unit: [`unit`](Self::unit) for one of
    /// [`unit_from`](Self::unit_from).
    pub per_unit: bool,
    /// Whether numbers of several rows say nothing together: sizes, and what the same people may
    /// be counted in more than once.
    pub apart: bool,
    /// Fields of the same row, or of the row it belongs to, that narrow the choice: what fits
    /// them is offered first.
    pub narrowed_by: &'static [&'static str],
    /// Field of the same row whose entry the field adds others to: that one is not offered.
    pub besides: Option<&'static str>,
    /// Places of ready texts of the catalogue that fit into the field.
    pub texts: &'static [&'static str],
    /// Key of the legal rule in the catalogue that asks for the field.
    pub law: Option<&'static str>,
    /// Whether the document prints the field.
    pub printed: bool,
    /// Whether the field names the row this row belongs to and dies with.
    pub parent: bool,
    /// Whether the rows that belong to a row are shown as one grid and not as a card each.
    pub grid: bool,
    /// Width of the input.
    pub width: Width,
    /// Whether the form leaves unsaid that the field may stay blank, because its place says it.
    pub aside: bool,
    /// Where a blank field takes its value from.
    pub follows: Option<Follows>,
    /// Whether the text names units and roles, and never people.
    pub who: bool,
    /// Whether the text tells people where to turn: telephones and addresses of offices belong there.
    pub contact: bool,
    /// Whether somebody decides the number: marks for what was not counted are errors.
    pub decided: bool,
    /// In which years a value by year stands.
    pub years: Years,
}

/// A field that must be filled in before the plan is ready.
pub const fn required() -> Spec {
    Spec {
        required: true,
        ..optional()
    }
}

/// A field that may stay blank.
pub const fn optional() -> Spec {
    Spec {
        required: false,
        min: None,
        max: None,
        max_chars: None,
        lines: 1,
        unit: None,
        group: None,
        when: None,
        unit_from: None,
        per_unit: false,
        apart: false,
        narrowed_by: &[],
        besides: None,
        texts: &[],
        law: None,
        printed: true,
        parent: false,
        grid: false,
        width: Width::Auto,
        aside: false,
        follows: None,
        who: false,
        contact: false,
        decided: false,
        years: Years::Plan,
    }
}

impl Spec {
    /// Names units and roles, never people.
    #[must_use]
    pub const fn who(mut self) -> Self {
        self.who = true;
        self
    }

    /// Tells people where to turn: telephones and addresses of offices belong there.
    #[must_use]
    pub const fn contact(mut self) -> Self {
        self.contact = true;
        self
    }

    /// A number that somebody decides and nobody counts: `.` and `x` are errors.
    #[must_use]
    pub const fn decided(mut self) -> Self {
        self.decided = true;
        self
    }

    /// By year: the years of the plan, and the first ones of the centre that it prepares.
    #[must_use]
    pub const fn and_of_centre(mut self) -> Self {
        self.years = Years::AndOfCentre;
        self
    }

    /// Numbers below `min` are errors.
    #[must_use]
    pub const fn min(mut self, min: i32) -> Self {
        self.min = Some(min);
        self
    }

    /// Numbers above `max` are errors.
    #[must_use]
    pub const fn max(mut self, max: i32) -> Self {
        self.max = Some(max);
        self
    }

    /// Texts longer than `max_chars` characters are errors.
    #[must_use]
    pub const fn max_chars(mut self, max_chars: usize) -> Self {
        self.max_chars = Some(max_chars);
        self
    }

    /// Running text, shown in `lines` lines.
    #[must_use]
    pub const fn lines(mut self, lines: u8) -> Self {
        self.lines = lines;
        self.width = Width::Full;
        self
    }

    /// The unit, as the key of a message `measure-…`.
    #[must_use]
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Opens the section `group-…` of the form.
    #[must_use]
    pub const fn group(mut self, group: &'static str) -> Self {
        self.group = Some(group);
        self
    }

    /// Applies only while `field` of the same row holds one of `options` ([`When::options`]).
    #[must_use]
    pub const fn when(self, field: &'static str, options: &'static [&'static str]) -> Self {
        self.when_of(Whose::Row, field, options)
    }

    /// Applies only while `field` of the row this one belongs to holds one of `options`.
    #[must_use]
    pub const fn when_parent(self, field: &'static str, options: &'static [&'static str]) -> Self {
        self.when_of(Whose::Parent, field, options)
    }

    /// Applies only while `field` of the single row of `table` holds one of `options`.
    #[must_use]
    pub const fn when_in(
        self,
        table: &'static str,
        field: &'static str,
        options: &'static [&'static str],
    ) -> Self {
        self.when_of(Whose::Table(table), field, options)
    }

    const fn when_of(
        mut self,
        whose: Whose,
        field: &'static str,
        options: &'static [&'static str],
    ) -> Self {
        self.when = Some(When {
            whose,
            field,
            options,
        });
        self
    }

    /// The unit is that of the catalogue entry chosen in `field` of the same row.
    #[must_use]
    pub const fn unit_from(mut self, field: &'static str) -> Self {
        self.unit_from = Some(field);
        self
    }

    /// The value is for one unit of the entry: `unit("zl").unit_from("service")` is «zł za godzinę».
    #[must_use]
    pub const fn per_unit(mut self) -> Self {
        self.per_unit = true;
        self
    }

    /// Numbers of several rows are never added.
    #[must_use]
    pub const fn apart(mut self) -> Self {
        self.apart = true;
        self
    }

    /// Whether numbers of several rows may be added: prices, rates, shares, ways and sizes are not.
    pub fn adds_up(&self) -> bool {
        let single = self.unit.is_some_and(|unit| SINGLE.contains(&unit));
        !self.apart && !self.per_unit && !single
    }

    /// What fits the values of `fields`, of this row or of the one it belongs to, is offered first.
    #[must_use]
    pub const fn narrowed_by(mut self, fields: &'static [&'static str]) -> Self {
        self.narrowed_by = fields;
        self
    }

    /// The entry chosen in `field` of the same row is not offered: these are the others.
    #[must_use]
    pub const fn besides(mut self, field: &'static str) -> Self {
        self.besides = Some(field);
        self
    }

    /// Ready texts of these places of the catalogue are offered.
    #[must_use]
    pub const fn texts(mut self, places: &'static [&'static str]) -> Self {
        self.texts = places;
        self
    }

    /// The legal rule (catalogue key) that asks for the field.
    #[must_use]
    pub const fn law(mut self, rule: &'static str) -> Self {
        self.law = Some(rule);
        self
    }

    /// The document does not print the field.
    #[must_use]
    pub const fn unprinted(mut self) -> Self {
        self.printed = false;
        self
    }

    /// The field names the row this row belongs to; it is set by the program, not by people.
    #[must_use]
    pub const fn parent(mut self) -> Self {
        self.parent = true;
        self.printed = false;
        self
    }

    /// The rows that belong to a row stand below it as one grid; said on the field that is their
    /// [`parent`](Self::parent).
    #[must_use]
    pub const fn grid(mut self) -> Self {
        self.grid = true;
        self
    }

    /// A narrow input for a code.
    #[must_use]
    pub const fn code(mut self) -> Self {
        self.width = Width::Code;
        self
    }

    /// The form leaves unsaid that the field may stay blank, because its place says it.
    #[must_use]
    pub const fn aside(mut self) -> Self {
        self.aside = true;
        self
    }

    /// A blank field has the value that follows; typing replaces it, clearing brings it back.
    #[must_use]
    pub const fn follows(mut self, from: Follows) -> Self {
        self.follows = Some(from);
        self
    }
}
