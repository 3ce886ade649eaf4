# Checks of participation, needs, vision and agreement (see checks.ftl).
check-participation-to-come = The date { $date } is still to come, and the entry tells of something that took place
    .hint = Correct the date. What is only planned belongs to communication or consultations.
    .reason = date to come
check-participation-dates = The last day is earlier than the first
    .hint = Correct one of the dates.
    .reason = order of dates
check-participation-without-users = No entry says that people who use services were heard
    .hint = Invite the people concerned or those close to them. If they were there, mark it.
    .reason = without service users
check-survey-respondents = There are more answers ({ $count }) than people in the population ({ $all })
    .hint = Check both. Answers are surveys filled in; the population is everybody the survey speaks of.
    .reason = too many answers
check-survey-margin = The margin of error is ±{ $points } percentage points
    .hint = With so few answers, give results as voices of those asked and not as shares of residents.
    .reason = small sample
check-survey-not-all = All were asked, and only a part answered
    .hint = Say in the results how many did not answer. They may think otherwise.
    .reason = not all answered
check-workshop-unanswered = The workshop has no answer to the question “{ $question }”
    .hint = Write down the answers. If nobody spoke, say “no answer”.
    .reason = question without an answer
check-need-without-action = No action answers the most urgent need “{ $need }”
    .hint = Name the action that answers it, add one, or change the priority.
    .reason = need without an action
check-need-other-group = The action that answers the need is for another group
    .hint = Check the group of the need and of the action.
    .reason = another group
check-needs-all-first = All needs have priority 1
    .hint = Put them in order. Where everything is most urgent, nobody knows where to begin.
    .reason = everything is urgent
check-swot-list-empty = The list “{ $list }” is empty
    .hint = Add two or three lines or take the analysis away. Half of one misleads.
    .reason = empty list
check-main-goal-without-number = The main goal has no number
    .hint = Say by how much and by which year. Without a number the council cannot check it.
    .reason = main goal without a number
check-principles-count = { $count ->
        [0] The plan names no principle
       *[other] There are { $count } principles, and { $most } at most are asked for
    }
    .hint = Choose those by which the unit will really act.
    .reason = number of principles
check-coherence-strategy = The plan does not say how it stands to the strategy for solving social problems
    .hint = Add the strategy to the documents and say which of its goals the plan serves. It names social services, so the two must not differ.
    .reason = strategy
