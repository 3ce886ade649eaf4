# Comments of reviewers: questions, remarks and suggestions about places of the plan.

table-comments = Comments
record-comment = Comment
    .plural = Comments of reviewers
    .add = Add a comment
    .empty = Comments of reviewers appear here, each with its place in the plan.
    .untitled = Comment without words
comment-place = Place in the plan
    .help = What the comment is about, as the path of a field.
comment-kind = Kind of comment
    .help = A question, a remark, or a suggestion of other words.
comment-role = Who writes (a role, not a name)
    .help = For example: consultant, treasurer, head of the social welfare centre. Type no names.
comment-written = Date of the comment
    .help = The day on which the comment was written.
comment-quoted = Words the comment is about
    .help = Words that were selected in the field. Blank where the comment is about all of it.
comment-text = Words of the comment
    .help = What is the matter and what is worth doing, in a sentence or two.
comment-was = Value when it was written
    .help = What stood in this place when the suggestion was made.
comment-suggested = Suggested value
    .help = The new value of the field. It changes the plan only once somebody accepts it.
comment-answer = Answer
    .help = What was decided, and why.
comment-answered_by = Who answers (a role, not a name)
    .help = For example: head of the social welfare centre. Type no names.
comment-answered = Date of the answer
    .help = The day on which it was answered.
comment-end = What became of the comment
    .help = Blank while the comment is open.
comment-ended = Date of that
    .help = The day on which that was decided.
table-replies = Answers to comments
record-reply = Answer to a comment
    .plural = Answers to comments
    .add = Add an answer
    .empty = Answers to comments appear here.
    .untitled = Answer without words
reply-comment = Comment that is answered
    .help = The comment to which the answer belongs.
reply-role = Who answers (a role, not a name)
    .help = For example: head of the social welfare centre. Type no names.
reply-written = Date of the answer
    .help = The day on which it was answered.
reply-text = Words of the answer
    .help = What was decided, and why.
comment_kind-question = Question
comment_kind-remark = Remark
comment_kind-suggestion = Suggestion
comment_end-accepted = taken into the field
comment_end-rejected = rejected
comment_end-resolved = resolved
comment-state-open = open
comment-state-accepted = taken into the field
comment-state-rejected = rejected
comment-state-resolved = resolved
edition-comments_annex = Print comments of reviewers at the end of the document
    .help = Comments and answers become an annex. Otherwise they stay in the plan’s file alone.

step-comments = Comments
    .intro = Comments and suggestions of people who read the plan. They change nothing until somebody accepts them.
action-comment = Comment on the field…
action-next-comment = Next comment
action-previous-comment = Previous comment
action-comments = Comments
action-review-mode = Review mode
review-mode-end = End the review
strip-review = Review mode.
    .text = No comment or suggestion changes the plan until somebody accepts it.
said-review-mode = Review mode is on: fields are read only
said-review-mode-end = Review mode is off
said-comment-resolved = Comment { $number } is resolved. Ctrl+Z undoes it.
said-comment-reopened = Comment { $number } is open again. Ctrl+Z undoes it.
said-comment-removed = Comment { $number } is removed. Ctrl+Z undoes it.
said-comment-accepted = The suggestion of comment { $number } is taken. Ctrl+Z undoes it.
said-comment = Comment { $at } of { $all }.
said-commented = The comment was kept. Ctrl+Z takes it back.
undo-comment = comment
undo-suggestion = accepting a suggestion
tasks-comments = { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
comments-open = Open { $count }
comments-done = Dealt with { $count }
comments-all = All { $count }
comments-none = There are no comments here.
comments-hint = To comment on a field or a cell: Ctrl+M while you are in it; words that are selected are kept with the comment. In review mode also “Comment” beside the field and Enter in the cell. Next comment: F7. A role is kept, not a name.
comments-annex-intro = Comments of people who read the draft, and the answers to them.
comment-add = Comment
comment-add-row = Comment on the whole entry
comment-at = { $count ->
        [one] comment { $numbers }
       *[other] comments { $numbers }
    }
comment-about = About the words: “{ $quoted }”
comment-send-hint = Ctrl+Enter sends, Esc closes.
comment-add-step = Comment on the whole step
comment-no-role = no role given
comment-stale = The field was changed later. Now it is: { $now }
comment-gone = The place this comment is about is no longer in the plan.
comment-accept = Take into the field
comment-reject = Reject…
comment-answer-it = Answer…
comment-resolve = Resolve
comment-reopen = Open again
comment-unread = The suggestion cannot be taken as it is. { $why } Mend the value and type it into the field.
comment-row-place = Place in the plan
comment-row-kind = Kind
comment-row-by = By whom and when
comment-row-quoted = Words
comment-row-text = Words
comment-row-was = Was
comment-row-suggested = Suggestion
comment-row-answer = Answer
comment-row-answered = By whom and when answered
comment-row-state = State
dialog-comment = Comment: { $place }
    .text = The comment is kept in the plan’s file at this place. It changes nothing of the plan.
    .go = Add the comment
dialog-answer = Answer to a comment
    .text = Everybody who opens the plan sees the answer.
    .go = Answer
dialog-reject = Why is the suggestion rejected?
    .text = Everybody who opens the plan sees the reason.
    .go = Reject the suggestion
section-comments = Comments on the draft
cli-review = Lists comments of reviewers; exit code: 0 none is open, 1 some are open, 2 the file is unusable
cli-review-count = { $open ->
        [0] No comment is open
        [one] { $open } open comment
       *[other] { $open } open comments
    }, { $all } in all
