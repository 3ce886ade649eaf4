# The plan's file that people share: who has it open, what changed in it, merging two versions.
# $when – a finished text "at 10:38" or none, $by – name of a computer or none.

when-today = at { $time }
when-day = { $date } at { $time }
since-today = since { $time }
since-day = since { $date }, { $time }
since-unknown = for an unknown time
holder-unknown = unknown

dialog-busy = The plan is open on another computer
    .who = Computer { $host }, account { $account }, { $since }.
    .text = So that nobody writes over another’s work, the plan is open here for reading only. You can read it, work on a copy, or take over: the other person then stops saving, and the program merges the changes of both.
    .read = Open for reading only
    .copy = Open a copy…
    .take = Take over and merge

strip-busy = Read only.
    .text = The plan is open on { $host } (account { $account }, { $since }). Once it is closed there, it can be changed here.
strip-taken = The plan was taken over on { $host }.
    .text = Here it is read only now.{ $unsaved ->
        [yes] {" "}Unsaved changes are kept aside: save them as a copy, or take the plan back and merge.
       *[no] {""}
    } Once it is closed there, it can be changed here.
strip-own = Read only.
    .text = That was chosen when somebody else changed the file.
strip-chosen = Read only.
    .text = The file was changed{ $when ->
        [none] {""}
       *[other] {" "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}on { $by }
    }, and the changes of this window are not in it. Nothing was written over.
strip-changed = The file was changed{ $when ->
        [none] {""}
       *[other] {" "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}on { $by }
    }.
    .text = Nothing was written over. Saving waits for a decision.
strip-gone = The plan’s file is not in its place.
    .text = The network drive does not answer, or the file was moved. You can go on working: changes are kept aside on this computer.
strip-unreadable = The plan’s file cannot be read now.
    .text = Another program wrote something into it that this one does not understand. The changes of this window are safe: save them as a copy.
strip-surplus = Read only.
    .text = { $what }.

share-read-only = Read only
share-copy = Save mine as a copy…
share-merge = Merge the changes…
share-edit = Back to editing
share-take-over = Take over and merge

share-reloaded = Changes were read from the file{ $when ->
        [none] {""}
       *[other] {", written "}{ $when }
    }{ $by ->
        [none] {""}
       *[other] {" "}on { $by }
    }: { $count ->
        [one] { $count } place
       *[other] { $count } places
    }. Ctrl+Z takes them back.
share-merged = Changes of “{ $file }” were merged: { $count ->
        [one] { $count } place
       *[other] { $count } places
    }. Ctrl+Z takes them back.
share-back = The file “{ $file }” is there again
share-free = The plan “{ $file }” was closed on the other computer and can be changed now
share-taken-over = The plan “{ $file }” was taken over
share-no-lock = Nobody knows who else has this plan open ({ $reason }{ system-code }). Before each save the program looks whether the file changed.
save-open-elsewhere = The plan in this place is open on { $host }
    .hint = Nothing is lost and nothing was written over. Save under another name, or ask for that plan to be closed.

undo-merged = merging changes

action-merge-file = Merge with a file…
action-merge-finish = Finish merging
action-merge-cancel = Cancel merging
pick-merge = Choose a plan to merge
pick-compare = Choose a plan to compare with
dialog-path-merge = Merge with the plan at a path
    .go = Merge
dialog-path-compare = Compare with the plan at a path
    .go = Compare

merge-over = Merging two versions of the plan
merge-title = { $count ->
        [one] { $count } place needs a decision
       *[other] { $count } places need a decision
    }
merge-intro = Both people changed the same. { $others ->
        [0] There are no other changes.
        [one] The other change was merged without a question.
       *[other] The other { $others } changes were merged without a question.
    }
merge-intro-no-base = Nobody knows which plan both versions were made of, so every difference needs a decision. { $others ->
        [0] {""}
        [one] { $others } blank place was filled without a question.
       *[other] { $others } blank places were filled without a question.
    }
merge-base = Common origin
merge-ours = Our version
merge-theirs = The other version
merge-passage = passage { $at } of { $all }
merge-keep-ours = Keep ours
merge-take-theirs = Take the other
merge-keep-order = Keep our order
merge-take-order = Take the other order
merge-row-stays = Keep the row
merge-row-goes = Remove the row
merge-write = Write another…
merge-own-unread = That cannot be read. { $why }
merge-own = Own words
merge-took-ours = ours was kept
merge-took-theirs = the other was taken
merge-took-own = own words
merge-conflict-removed-ours = Here this row was removed, in the other version it was changed.
merge-conflict-removed-theirs = In the other version this row was removed, here it was changed.
merge-conflict-moved = Both people moved this row to different places of the list.
merge-keys = Keys: 1 ours · 2 the other · 3 own words · Tab next place
merge-quiet = Merged without a question
merge-quiet-count = { $count ->
        [0] The other version brings no other changes.
        [one] { $count } change in another place. It was not lost.
       *[other] { $count } changes in different places. None was lost.
    }
merge-show-all = Show all changes
merge-hide-all = Hide the list of changes
merge-files = Files
merge-files-own = The other version: { $file }, written by another person. The file changes only when the plan is saved.
merge-files-other = The other version: { $file }. That file stays as it is.
merge-cancel = Cancel merging
merge-finish = Finish merging
merge-done = { $done } of { $all ->
        [one] { $all } decision
       *[other] { $all } decisions
    } · the plan is unchanged until the end
merge-surplus = This plan cannot be merged without a loss

diff-added = added: “{ $words }”
diff-removed = removed: “{ $words }”
diff-legend-added = added
diff-legend-removed = removed

undo-restored = restoring a version

action-versions = Versions and differences
action-compare-file = What changed…

versions-over = Document
versions-name = Keep a version…
version-of-seen = Opened or saved
version-of-named = { $name }
version-of-before-merge = Before merging with “{ $name }”
version-of-before-restore = Before restoring a version
version-of-file = File “{ $name }”
versions-today = Today, { $date }
versions-earlier = Earlier
versions-files = Other files
versions-places = { $count ->
        [0] no difference
        [one] { $count } place
       *[other] { $count } places
    }
versions-none = There are no earlier versions yet
    .text = They appear here once the plan was opened or saved on this computer. A version with a name can be kept at any time.
versions-kept = Versions are remembered by this computer, five minutes apart at least: all of the last seven days, then the last of each day, after thirty days the last of each week, for a year. Versions with a name stay for good.
versions-unkept = This computer remembers no versions, because the program has no folder for its data.
versions-between = { $version } → now
versions-differ = { $count ->
        [one] { $count } place
       *[other] { $count } places
    } { $steps ->
        [one] in { $steps } step
       *[other] in { $steps } steps
    }
versions-same = This version does not differ from the plan in this window.
versions-all = All { $count }
versions-elsewhere = Others
versions-restore = Restore
versions-restore-of = Restore: { $place }
versions-restored = restored
versions-take-back = Undo
versions-take-back-of = Undo the restoring: { $place }
versions-restore-all = Restore the whole version…
versions-restore-hint = The present state is kept as a version first – nothing is lost.
version-row-added = added row
version-row-removed = removed row
version-row-moved = another place in the list
versions-said = { $place }, was: { $before }, is: { $after }
said-version-kept = The version was kept
said-version-restored = The version was restored. Ctrl+Z takes it back.
version-unkept = The version could not be kept, so the plan stays as it is: { $reason }{ system-code }
    .hint = See whether there is room on the disk, or save a copy of the plan by “File › Save as…”.
dialog-version = Keep a version
    .text = A version with a name, for example “Draft for consultation”, stays on this computer for good.
    .name = Name of the version
    .go = Keep the version
dialog-restore = Restore the whole version?
    .text = The plan in this window becomes what the chosen version is. The present state is kept as a version first, and restoring can be taken back: Ctrl+Z.
    .go = Restore the version

share-copy-plan = Save a copy…
save-not-plan = A file that is no plan stands in this place, so nothing was written
    .hint = The file is unchanged. Give another name.
