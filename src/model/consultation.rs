//! Consultations of the draft: dates, ways, remarks and what became of them. No names of people.

use jiff::civil::Date;

use crate::field::{optional, required};

crate::choice! {
    /// The way a remark came, and the way people were asked (*forma*).
    pub enum Channel = "channel" {
        /// A form, on paper or on a web page.
        Form = "form",
        /// A meeting.
        Meeting = "meeting",
        /// An e-mail.
        Mail = "mail",
        /// A letter.
        Letter = "letter",
        /// A box for remarks in an office.
        Letterbox = "letterbox",
        /// A telephone.
        Telephone = "telephone",
        /// A conversation in an office or at home.
        Talk = "talk",
        /// The draft laid out or put on a page, for reading.
        Display = "display",
    }
}

crate::choice! {
    /// Who made a remark: a role, never a name.
    pub enum Sender = "sender" {
        /// A resident.
        Resident = "resident",
        /// Somebody who uses services.
        User = "user",
        /// A carer or a relative.
        Carer = "carer",
        /// An organisation of citizens.
        Organisation = "organisation",
        /// A council of older people, a village council, another body of residents.
        Body = "body",
        /// Somebody who works in social services.
        Worker = "worker",
        /// A unit of the gmina or powiat, or another local government.
        Public = "public",
        /// A provider, an entity of the social economy.
        Provider = "provider",
        /// Anybody else.
        Other = "other",
    }
}

crate::choice! {
    /// What became of a remark (*rozstrzygnięcie*).
    pub enum Decision = "decision" {
        /// Taken up.
        Accepted = "accepted",
        /// Taken up in part.
        Partly = "partly",
        /// Not taken up.
        Rejected = "rejected",
        /// Not decided yet.
        Open = "open",
    }
}

crate::record! {
    /// The course of the consultations.
    pub struct Consultation = "consultation" {
        /// The day of the announcement.
        notice: Option<Date> = optional().group("consultation"),
        /// Where it was announced: a page, boards, a newspaper.
        notice_place: String = optional().contact().max_chars(300),
        /// The first day remarks are taken.
        opens: Option<Date> = optional(),
        /// The last day.
        closes: Option<Date> = optional(),
        /// The day of the meeting, the main one of several.
        meeting: Option<Date> = optional(),
        /// By when remarks are decided.
        decided: Option<Date> = optional(),
        /// The day the report is published.
        report: Option<Date> = optional(),
        /// The day the council sits.
        session: Option<Date> = optional(),
        /// On what the consultations rest and how they went.
        course: String = optional().texts(&["consultation"]).lines(4).max_chars(4_000),
    }
}

crate::record! {
    /// A way in which people were asked.
    pub struct ConsultationWay = "way" {
        /// Which.
        channel: Option<Channel> = required(),
        /// Where or under which address.
        place: String = required().contact().max_chars(300),
        /// People who took part, where they were counted.
        people: Option<u32> = optional().unit("persons").max(100_000),
    }
}

crate::record! {
    /// A remark and the answer to it.
    pub struct Remark = "remark" {
        /// What it says, shortened but true.
        text: String = required().lines(3).max_chars(2_000),
        /// Who made it.
        sender: Option<Sender> = required(),
        /// The role more closely; never a name.
        role: String = optional().max_chars(120),
        /// The part of the plan it is about.
        part: String = required().max_chars(160),
        /// How it came.
        channel: Option<Channel> = required(),
        /// When it came.
        received: Option<Date> = optional(),
        /// What became of it.
        decision: Option<Decision> = required().group("remark_answer"),
        /// Why.
        reason: String = optional().texts(&["remark-reason"]).lines(2).max_chars(1_500),
        /// The place of the plan that was changed.
        changed: String = optional().max_chars(200).when("decision", &["accepted", "partly"]),
    }
}
