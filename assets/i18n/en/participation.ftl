# Participation, needs, vision and agreement with documents: fields, steps and document.

## Participation

table-participation = Meetings and talks
record-participation = Event
    .plural = Meetings and talks
    .add = Add an event
    .empty = Meetings, talks and other ways of taking part stand here: when, for whom, how many people and what came of it. Without them the diagnosis describes the office and not people.
    .untitled = Event without a name
group-participation = Event
group-attendance = Attendance
group-findings = Result
group-survey = Survey
group-workshop = Workshop
participation-method = Method
    .help = Choose the nearest method. A workshop of six questions has a step of its own.
participation-goal = Purpose
    .help = What was asked and why, in a sentence.
participation-date = Date
    .help = The day, or the first of several.
participation-until = Last day
    .help = Only where it took more than a day.
participation-place = Place
    .help = Name of the place. No private addresses.
participation-held_by = Who ran it
    .help = A unit or a role, never a name.
participation-participants = Participants
    .help = From the attendance list or counted there. Each person once; only the number enters the plan.
    .short = Participants
participation-groups = Groups reached
    .help = Mark the groups that were really there. It shows who has still to be asked.
    .short = Groups
participation-users = People who use services or those close to them were there
    .help = Mark it if people concerned spoke, and not institutions alone.
    .short = Service users
participation-access = Accessibility
    .help = What made it possible for people to come who otherwise would not.
participation-findings = Findings
    .help = What people said, in a few sentences, without names or details by which somebody could be recognised. Needs follow from findings.
participation-view = Participation: what to show
participation-text = Description
count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}

## Surveys

table-surveys = Surveys
record-survey = Survey
    .plural = Surveys
    .add = Add a survey
    .empty = Surveys with the number of answers stand here. The program computes an error for a random sample only, and says of others why there is none.
    .untitled = Survey without a topic
survey-topic = Topic
    .help = What was asked, in a few words.
survey-date = Last answer taken
    .help = The day on which the last answer was taken.
    .short = Date
survey-way = Way
    .help = For example “paper in the villages and a form online”.
survey-about = Whom it is about
    .help = The population the survey speaks of, for example “residents aged 60 and more”.
    .short = About
survey-population = Size of the population
    .help = How many they are by a register or statistics. Blank where not known.
    .short = Population
survey-respondents = Answers
    .help = Filled in, not sent out.
    .short = Answers
survey-sampling = Sampling
    .help = Only a random sample has a margin of error: everybody had a known chance of being asked. A survey of those who wished is not one.
    .short = Sampling
survey-findings = Results
    .help = The main results in a few sentences, with numbers.
sampling-random = random
sampling-all = all were asked
sampling-open = whoever wanted
sampling-chosen = chosen on purpose
survey-margin = ±{ $points } pp
survey-margin-all = none: all were asked
survey-margin-open = cannot be given
survey-margin-chosen = cannot be given
note-margin = Maximum error at a confidence level of 95%: 1.96 × √(0.25 / n), and where the size N is known with the correction √((N − n) / (N − 1)); n is the number of answers.
note-no-margin = Without drawing by lot no error can be given: the results describe those who answered.

## Workshop of six questions

table-workshops = Workshops
record-workshop = Workshop
    .plural = Workshops
    .add = Add a workshop
    .empty = A workshop asks six questions of the gmina, units, organisations and residents. Answers can be taken down live on a screen for the room.
    .untitled = Workshop without a place
workshop-place = Place
    .help = Name of the place.
workshop-date = Date
    .help = The day of the workshop.
workshop-held_by = Who ran it
    .help = Best somebody from outside the unit; give the role, not a name.
workshop-agenda = Agenda
    .help = The parts of the meeting in order. The ready texts give three: why services are widened, data on residents, answers to the six questions.
workshop-from_office = Office and council
    .help = Representatives of the office, the executive and the council.
workshop-from_units = Units
    .help = Staff of units of social assistance, schools, clinics and other units.
workshop-from_organisations = Organisations
    .help = Organisations, parishes, social economy entities.
workshop-from_residents = Residents
    .help = Residents, among them people who use services and those close to them.
table-answers = Answers of workshops
record-answer = Answer
    .plural = Answers
    .add = Add an answer
    .empty = Answers to the six questions stand here as they were given. From here they go to needs, barriers and other chapters.
    .untitled = Answer without words
answer-workshop = Workshop
    .help = The workshop at which the answer was given.
answer-question = Question
    .help = One of the six questions of the workshop.
answer-text = Answer
    .help = In a few words, as it was given; no names.
answer-kind = Kind of barrier
    .help = Only for the question on barriers.
answer-path = Path
    .help = Only for the question on the path. Of a new path the answer says which.
answer-votes = Votes
    .help = How many supported it, where that was counted.
barrier_kind-money = financial
barrier_kind-organisation = organisational
barrier_kind-staff = staff
barrier_kind-social = social
workshop-view = Workshop: what to show
workshop-answers = All answers
question-none = Without a question
said-at-workshop = Workshop: { $place }
said-at-workshop-on = Workshop: { $place }, { $date }
ready-all = Add all ({ $count })

## Needs, barriers, strengths and weaknesses

table-needs = Needs
record-need = Need
    .plural = Needs
    .add = Add a need
    .empty = Needs stand here with their priority and evidence. Six to fifteen are usual; an action answers each of priority 1.
    .untitled = Need without a name
group-need = Need
group-evidence = How it is known
group-conclusion = What follows
need-name = Need
    .help = In one sentence, in the words of those who have it.
need-group = Group
    .help = The group that has the need above all.
need-priority = Priority (1–3)
    .help = 1 most urgent, 2 important, 3 can wait.
    .short = Priority
need-persons = Persons
    .help = How many have it. An estimate will do if the evidence says how it was made. Blank is not zero.
    .short = How many
need-method = How recognised
    .help = How the need was recognised.
need-heard = Where it was spoken of
    .help = A meeting or talk of the step on participation.
need-said = Answer of a workshop
    .help = The answer this entry came from. The program fills it in when an answer is handed on from a workshop.
    .short = From a workshop
need-figure = Figure of the diagnosis
    .help = The figure that confirms the need.
need-evidence = Evidence
    .help = What confirms the need: a figure, a talk, a register, and of which year.
need-conclusion = Conclusion
    .help = What follows from the need for the plan. The conclusion returns in the area of the group.
need-action = Action that answers it
    .help = One action, the one that matters most for this need.
    .short = Action
table-barriers = Barriers
record-barrier = Barrier
    .plural = Barriers
    .add = Add a barrier
    .empty = Barriers to services stand here: financial, organisational, staff and social. A barrier without evidence is an opinion.
    .untitled = Barrier without a name
barrier-name = Barrier
    .help = In a few words.
barrier-kind = Kind
    .help = Financial, organisational, staff or social.
barrier-evidence = Evidence
    .help = How it shows, for example “a grant for a year; in 2025 a break from January to March”.
barrier-said = Answer of a workshop
    .help = The answer this entry came from. The program fills it in when an answer is handed on from a workshop.
    .short = From a workshop
barrier-answer = Answer of the plan
    .help = What the plan does about it: an action, a change of rules, or a decision to live with it.
table-swot = Strengths and weaknesses
record-swot = Strength or weakness
    .plural = Strengths, weaknesses, opportunities and threats
    .add = Add a line
    .empty = Four lists stand here: strengths and weaknesses of the unit, opportunities and threats around it. Three to five in each are usual.
    .untitled = Line without words
swot-kind = List
    .help = Strengths and weaknesses depend on the unit, opportunities and threats do not.
swot-name = Words
    .help = In a few words, best with a number.
swot_kind-strength = strengths
swot_kind-weakness = weaknesses
swot_kind-opportunity = opportunities
swot_kind-threat = threats
swot-inside = Within the unit: strengths and weaknesses
swot-outside = Around it: opportunities and threats
swot-helps = Helps
swot-hinders = Hinders
needs-view = Needs: what to show
need-priority-n = priority { $n }
ready-needs = Begin with a ready need
    .said = From the workshop: priorities and services for refugees
ready-barriers = Begin with a ready barrier
    .said = Barriers from the workshop

## Vision, goal, principles

table-vision = Vision and main goal
record-vision = Vision and main goal
vision-vision = Vision
    .help = How people will live once the plan succeeds. A vision describes people’s lives, not the office.
vision-main_goal = Main goal
    .help = What, by how much and by when, for example “from 62% to 70% by 2029”. If you cannot say by how much, go back to the diagnosis.
table-principles = Principles
record-principle = Principle
    .plural = Principles
    .add = Add a principle
    .empty = Principles by which the unit will really act stand here. Eight to ten are enough.
    .untitled = Principle without a name
principle-name = Name
    .help = Two or three words, no full stop.
principle-text = What it means
    .help = Two sentences on what is done and what is not.
ready-principles = Add a principle from the list
table-coherence = Agreement with documents
record-coherence = Document
    .plural = Documents
    .add = Add a document
    .empty = Documents of the state, the region and the unit stand here, with a sentence on how the plan serves each. Five to eight are usual.
    .untitled = Document without a name
coherence-document = Kind of document
    .help = Choose the kind; any other is “another document”.
    .short = Document
coherence-title = Title and resolution
    .help = Full title, number and date of the resolution, years. They stand in the public bulletin.
    .short = Title
coherence-how = How the plan serves it
    .help = Which goal, which action, for example “Action 3 serves goal 2 of the strategy”.
coherence-change = What has to change in it
    .help = Only where the plan asks for a change of the document.
    .short = Change
ready-coherence = Add a document from the list

## Steps

step-coherence = Agreement with documents
    .short = Agreement
    .intro = The Strategy provides for the plan, not an act. Say which documents it agrees with, and in what.
step-participation = Participation
    .intro = Who was heard, when and how, and what came of it. Numbers and findings enter the plan, never names.
step-workshop = Workshop of six questions
    .short = Workshop
    .intro = Six questions on services, priorities, barriers, the path, refugees and training. Answers find their way to the chapters.
step-needs = Needs and barriers
    .intro = What people need and what stands in the way, with evidence and a conclusion.
step-vision = Vision, goal and principles
    .short = Vision
    .intro = Where the plan leads and by which principles. The vision describes people’s lives, and the goal can be checked.

## Document

section-coherence = Agreement with other documents
section-participation = Participation
section-needs = Needs, barriers and conclusions
section-vision = Vision, main goal and principles
heading-events = Meetings and talks
heading-workshops = Workshop of six questions
caption-participation = Ways in which residents took part
caption-surveys = Surveys and their accuracy
caption-answers = Answers to the questions of the workshop
caption-needs = Needs by group
caption-barriers = Barriers to the development of services
caption-swot = Strengths, weaknesses, opportunities and threats
caption-coherence = Documents the plan agrees with
view-surveys = Surveys
    .title = Surveys and their accuracy
view-answers = Answers of workshops
    .title = Answers to the questions of the workshop
view-swot = Strengths and weaknesses
    .title = Strengths, weaknesses, opportunities and threats
head-survey = Survey
head-date = Date
head-respondents = Answers
head-population = Population
head-sampling = Sampling
head-margin = Error
head-answer = Answer
head-answer-kind = Kind or path
head-votes = Votes
group-without = { $field }: to be filled in

## Sources of the catalogue

cli-sources-kind-methods = Methods of participation
cli-sources-kind-access = Accessibility
cli-sources-kind-questions = Questions of the workshop
cli-sources-kind-principles = Principles
cli-sources-kind-companions = Documents

## Screen of the room

project-answers = Show on the screen of the room
action-project = Screen of the room
projector-question = Question { $n } of { $of }
projector-kept = Answers go straight into the plan
projector-close = Leave
projector-add = Add
projector-line = Type an answer
projector-line-part = Type an answer: { $part }
projector-before = Previous
projector-next = Next
projector-questions = Questions
projector-answer = { $text }, { $count ->
    [0] no votes, press to add a vote
    [one] { $count } vote, press to add a vote
   *[other] { $count } votes, press to add a vote
}
projector-none = Nobody has said anything yet

## Where answers go

workshop-handed = Hand on to chapters
handed-to = Hand on to: { $place }
handed-open = Hand on to…
handed-in = In the plan: { $place }
handed-row = { $table } – { $row }
handed-none = There is no place for this answer yet: one on the path waits for the choice of a path, one on training for a role among the staff.
handed-said = The answer was handed on. Ctrl+Z takes it back.
handed-passage = { $text } ({ $from })
answer-votes-n = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
