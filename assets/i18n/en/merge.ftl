# Comparing and merging plans.
change-row = { $record } “{ $row }”
change-added = Added: { $place }
change-removed = Removed: { $place }
change-moved = Moved: { $place }, now after “{ $row }”
change-moved-first = Moved to the beginning: { $place }
change-changed = Changed: { $place }

conflict-value = Both sides changed: { $place }
conflict-removed-ours = The first plan removed and the second changed: { $place }. The row stays.
conflict-removed-theirs = The second plan removed and the first changed: { $place }. The row stays.
conflict-moved = Both sides moved to different places: { $place }. The order of the first plan stays.
conflict-base = before:
conflict-ours = first plan (stays):
conflict-theirs = second plan:

cli-diff = Shows what changed between two plans; exit code: 0 no differences, 1 differences, 2 the file is unusable
cli-arg-before = Earlier plan
cli-arg-after = Later plan
cli-diff-count = { $count ->
        [0] No differences
        [one] { $count } difference
       *[other] { $count } differences
    }
cli-merge = Merges two plans that were made of one; exit code: 0 all merged, 1 something has to be decided (the file holds what the first plan says), 2 the file is unusable
cli-arg-merged = The common beginning (may be left out), the first plan and the second plan
cli-merge-no-base = It is not known which plan both were made of, so every difference has to be decided.
cli-merge-over-surplus = The plan in this place has remarks or fields that the program cannot write, so nothing was saved
    .hint = Give another name after -o.
cli-merge-over-other = In this place there is another plan and none of those that are merged, so nothing was saved
    .hint = Give another name after -o.
cli-merge-surplus = The plans were not merged: this file holds something that the program cannot write, so the result would lose it.
    .hint = Open the file in the program that wrote it, or remove remarks and unknown fields from it.
cli-merged = { $count ->
        [0] Merged: { $path }
        [one] Merged: { $path }; { $count } place to decide
       *[other] Merged: { $path }; { $count } places to decide
    }
cli-migrate = Writes plans as this program writes them; what each file held is kept beside it
cli-arg-plans = Plan files (.lpdi.ron)
cli-migrated = Written: { $path }; what it held: { $kept }
cli-left-beside = Beside it lies the file “{ $copy }”: the whole plan before a save that was cut off. The window of the program offers to put it back.
cli-migrate-same = Nothing to do, the file has today's shape: { $path }
cli-migrate-surplus = Not written: this file holds something that the program cannot write, so it would be lost.
    .hint = Open the file in the program that wrote it, or remove remarks and unknown fields from it.
cli-git-setup = Shows the settings with which git merges plans by “lpdi merge”
cli-arg-write = Writes these settings in the repository of the current folder
cli-git-name = merging of LPDI plans
cli-git-written = The file .gitattributes and the settings of this repository are written. The command “lpdi” must be on the path of programs (PATH).
cli-git-failed = The settings of git could not be changed. Run the command in the folder of a repository, on a computer with git.
