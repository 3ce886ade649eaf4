# Steps of the wizard: title, .short in the task list, .intro below the title; words of screens.

tasks-part-preparation = Preparation
tasks-part-diagnosis = Part I · Diagnosis
tasks-part-areas = Part II · Vision and areas
tasks-part-programme = Part II · Programme
tasks-part-document = Document

step-unit = Unit and plan
    .intro = These data go to the title page, the head of the annex and the draft resolution.
step-introduction = Introduction
    .intro = Purpose, basis and method – the document begins with them.
step-demography = Demography
    .intro = Figures on 31 December in the columns of the resource assessment. The marks 0, full stop and x say something else than a blank.
step-care = Care for older people
    .short = Care of older people
    .intro = What exists today: care homes, services at home and nearby, people waiting.
step-assistance = Social assistance and cooperation
    .short = Assistance
    .intro = Who receives assistance, who gives it and who works with the local government.
step-surroundings = Finance, work and housing
    .short = Finance and housing
    .intro = Revenue and spending, labour market and housing; in a powiat also the services of its gminas.
step-support = Mental health, disability, homelessness
    .short = Health, homelessness
    .intro = What is known of people with mental disorders, adults with disabilities and people in the crisis of homelessness.
step-family_figures = Family and foster care
    .short = Family
    .intro = Children in foster care by its forms, support of families and independence.
step-services = Services
    .intro = Services there are today and in the years of the plan.
step-actions = Actions
step-costs = Costs and sources
    .intro = Sums of the amounts typed at the actions, and the year after the plan.
step-delivery = Delivery of the plan
    .short = Delivery
    .intro = Who joins the services for one person, and who tells whom how far the plan has come.
step-review = Review
step-preview = Preview and export
    .intro = This is how the document will look. The PDF can be saved at any time.
step-versions = Versions and differences

area-intro = { $area }. The five steps of the area: from the conclusions of the diagnosis to actions.
area-place = Part II · Area { $roman }
area-may-leave-out = The plan may leave this area out if it gives a reason.
area-leave-out = Leave the area out
area-is-left-out = The plan leaves this area out. The program asks for nothing in it, and the document gives only the reason.
area-texts-kept = Texts written before stay in the file and come back with the area.
area-take-back = Take the area back
area-change = Change
area-write = Write
area-at-hand = Figures at hand

actions-view = View of actions
actions-matrix = Coverage
actions-list = List
actions-schedule = Schedule
actions-indicators = Indicators
actions-unusual = not applicable
matrix-actions = { caption-coverage }
    .hint = How many actions in each area and direction. A field without an action asks for a decision.
    .missing = none
    .unusual = { actions-unusual }
    .counted = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
    .empty = There is no action in this area and direction yet. One that is added here has both filled in.
ready-actions = Begin with a ready action

costs-empty = No costs yet
    .hint = Amounts are typed at the actions, by source and year. Here the program adds them up.
costs-go-actions = Go to the actions
costs-view = Order of costs
costs-by-source = By source
costs-by-action = By action
grid-blank = blank
grid-missing = missing
costs-chart = Cost of actions and its cover
costs-thousands = thousand zł
costs-uncovered = to be taken over after the plan
costs-no-cliff = All sources go on after the last year of the plan.
costs-cliff = Warning: grants end in { $year }
costs-cliff-text = This is the yearly cost of services without a source after the plan. It is { $share }% of the cost of actions in { $year }.
continuity-own = lasting
continuity-entitlement = lasting
continuity-yearly = yearly call
continuity-until = known to { $year }
continuity-project = until the project ends

service-kind-community = community
service-kind-small-residential = small residential
service-kind-institutional = institutional
service-kind-health = health

chart-older = People aged 65+ and 80+
chart-older-hint = on 31 December; above the column: 65+ in all
chart-65-79 = aged 65–79
chart-80 = 80+
chart-forecast = dashed: forecast

review-filter = Filter: a word or chapter
review-order = Order of findings
review-by-weight = By weight
review-by-step = By step
review-f8 = F8 – next finding
review-error = the plan is not ready for the council before they are gone
review-warning = worth correcting, or muting with a reason
review-hint = worth a thought
review-muted = { $count } muted
review-muted-because = Muted: { $reason }
remedy-move = Move to { $year }
remedy-add = Add to the amount of { $year }
remedy-remove-amount = Remove the amount
remedy-remove-number = Remove the number
review-go = Go
review-mute = Mute…
review-unmute = Bring back
review-clean = The program has nothing to say about the plan.
review-none = No finding fits this filter.

preview-page = Page { $page }
preview-of = Page { $page } of { $all }
preview-back = Previous page
preview-on = Next page
preview-click = Click a printed field to change it
preview-wait = Laying out pages…
preview-number = Page number
preview-all = of { $all }
preview-smaller = Smaller pages
preview-larger = Larger pages
preview-width = Page width
preview-zoom = { $percent }%
preview-find = Search the document
preview-find-on = Next place
preview-find-back = Previous place
review-shown = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
preview-find-none = no results
preview-find-said = Found: { $hit } of { $all }
preview-find-of = { $hit } of { $all }
preview-control-wait = Checking the file…
preview-ua = Accessibility, PDF/UA-1
preview-a2 = Archiving, PDF/A-2a
preview-a3 = Archiving, PDF/A-3a
preview-rules = { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
preview-tables = Tables with heads
preview-figures = Descriptions of charts
preview-size = Size of the file
preview-kb = { $size } kB
preview-control = Check before export
preview-document = Document
preview-pages = Pages
preview-errors = Errors in the plan
preview-warnings = Warnings
preview-draft-only = The plan has errors. The document can only be a draft.
preview-yours = The program cannot tell whether the texts are true and clear. Please read the document before you hand it on.
    .short = For you to check

services-view = View of services
services-list = List
services-grid = Table
costs-amounts = Enter amounts
