# Risks: table, fields, screen, chapter of the document, findings.

table-risks = Risks
record-risk = Risk
    .plural = Risks
    .add = Add a risk
    .empty = Here stands the list of risks: what may get in the way of the plan and who prevents it. Usually 6–10 are enough.
    .untitled = Risk without a name
group-risk_answer = Answer to the risk

risk-name = What may happen
    .help = One sentence on an event that would get in the way of the plan. The document prints the same words.
    .short = Risk
    .example = There are too few carers in the field.
risk-likelihood = Likelihood
    .help = From 1 (very unlikely) to 5 (nearly certain). With the impact it makes the level of the risk.
    .short = L
    .step1 = very unlikely
    .step2 = unlikely
    .step3 = possible
    .step4 = likely
    .step5 = nearly certain
risk-impact = Impact
    .help = From 1 (hardly felt) to 5 (the plan stops).
    .short = I
    .step1 = hardly felt
    .step2 = small
    .step3 = noticeable
    .step4 = serious
    .step5 = the plan stops
risk-group = Area
    .help = The area that the risk threatens. Blank means the whole plan.
    .hint = blank: the whole plan
risk-prevention = How we prevent it
    .help = What is done beforehand so that it does not happen.
risk-response = When it happens
    .help = What is done when it happens nevertheless. A high risk needs this answer.
risk-signal = Warning sign
    .help = By what one notices that the risk comes near.
    .short = Sign
    .example = The share of hours not delivered grows.
risk-owner = Who answers for the risk
    .help = A post or a unit that watches the risk. No names of people.
    .short = Answers
    .example = manager of the social assistance centre
risk-no-step = ?
risk-points = { $points } points
risk-span = { $grade } { $from }–{ $to }

grade-high = high
grade-middle = middle
grade-low = low

step-risks = Risks
    .intro = What may get in the way of the plan and who prevents it. Level = likelihood × impact.
matrix-risks = Risk matrix
    .hint = Likelihood upwards, impact to the right
    .missing = none
    .unusual = does not apply
    .numbered = { $count ->
        [one] risk no. { $numbers }
       *[other] risks no. { $numbers }
    }
    .empty = There is no risk in this field.
ready-risks = Begin with a typical risk

view-risks = Risks
    .title = Risks by points
head-number = No.
head-risk = Risk
head-risk-steps = L × I
head-points = Points
head-level = Level
head-answers = Answers

section-risks = Risks
risks-intro = A risk is rated by two numbers from 1 to 5: likelihood (L) and impact (I). Their product makes the level. For every risk the plan says how it is prevented, what is done when it happens and who answers for it.
caption-risk-matrix = Risk matrix: likelihood and impact
caption-risks = Risks by points
risk-axes = Likelihood and impact
risk-matrix-summary = Rows are likelihood from 5 to 1, columns impact from 1 to 5; places hold numbers of risks.
risk-matrix-remark = The numbers are those of the risks in the next table. Levels in points: { $levels }.

cli-sources-kind-risks = Typical risks
cli-sources-kind-thresholds = Limits of checks

check-risk-high-without-response = The risk “{ $risk }” is high ({ $points } points), and the plan does not say what to do when it happens
    .hint = Answer in “When it happens”. One sentence is enough.
    .reason = no response
check-risk-without-prevention = The risk “{ $risk }” is at least middle, and the plan does not say how it is prevented
    .hint = Answer in “How we prevent it”.
    .reason = no prevention
check-risks-none = The plan has actions and names no risk
    .hint = Add the risks that may get in the way of actions; the list of typical ones is a beginning.
    .reason = no risks
check-risk-twice = The risk “{ $risk }” stands in the list twice
    .hint = Join the two into one.
    .reason = risk twice
check-risks-all-equal = All risks have the same rating
    .hint = Compare the risks: which is more likely, which has a greater impact.
    .reason = same ratings
