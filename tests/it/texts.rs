//! Texts: the same messages with the same arguments in every language, and none without use.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use lpdi::checks::{INTRINSIC, RULES, UNREAD};
use lpdi::i18n::{Lang, Texts};

/// Message or `message.attribute` → names of its arguments.
pub type Shape = BTreeMap<String, BTreeSet<String>>;

/// The shape of all messages of a language.
pub fn shape(lang: Lang) -> Shape {
    let mut shape = Shape::new();
    for (file, text) in Texts::sources(lang) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let mut add = |key: String, pattern: &ast::Pattern<&str>| {
                let mut names = BTreeSet::new();
                arguments(pattern, &mut names);
                assert!(
                    shape.insert(key.clone(), names).is_none(),
                    "{file}: {key} stands twice"
                );
            };
            if let Some(pattern) = &message.value {
                add(key.clone(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{key}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    shape
}

fn arguments(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => inline_arguments(inline, names),
                ast::Expression::Select { selector, variants } => {
                    inline_arguments(selector, names);
                    for variant in variants {
                        arguments(&variant.value, names);
                    }
                }
            }
        }
    }
}

fn inline_arguments(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                inline_arguments(inline, names);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let (pl, en) = (shape(Lang::Pl), shape(Lang::En));
    let missing = |one: &Shape, other: &Shape| -> Vec<String> {
        one.keys()
            .filter(|key| !other.contains_key(*key))
            .cloned()
            .collect()
    };
    assert_eq!(missing(&pl, &en), Vec::<String>::new(), "missing in en");
    assert_eq!(missing(&en, &pl), Vec::<String>::new(), "missing in pl");
    for (key, arguments) in &pl {
        assert_eq!(arguments, &en[key], "{key}");
    }
}

/// Files are read one by one: what a message quotes has to stand in its own file or in the one
/// that all may quote.
#[test]
fn a_message_quotes_its_own_file_or_the_one_for_quotations() {
    for lang in Lang::ALL {
        let of = |wanted: &str| {
            let mut files = Texts::sources(lang).into_iter();
            files.find(|(file, _)| file.ends_with(wanted)).unwrap().1
        };
        let stands = |text: &str, key: &str| {
            text.lines()
                .any(|line| line.starts_with(&format!("{key} =")))
        };
        let common = of("quoted.ftl");
        for (file, text) in Texts::sources(lang) {
            let said = text.lines().filter(|line| !line.starts_with('#'));
            for placed in said.flat_map(|line| line.split('{').skip(1)) {
                let placed = placed.split('}').next().unwrap_or_default().trim();
                let key = placed.split('.').next().unwrap_or_default();
                if !key.starts_with(|c: char| c.is_ascii_lowercase()) || key.contains(' ') {
                    continue;
                }
                assert!(
                    stands(text, key) || stands(common, key),
                    "{file}: `{key}` is quoted from another file: move it to quoted.ftl"
                );
            }
        }
    }
}

#[test]
fn every_check_has_its_words_and_every_word_its_check() {
    let ids: BTreeSet<String> = RULES
        .iter()
        .map(|rule| rule.id)
        .chain(INTRINSIC.iter().copied())
        .chain([UNREAD])
        .map(|id| format!("check-{id}"))
        .collect();
    let shape = shape(Lang::Pl);
    for id in &ids {
        for key in [id.clone(), format!("{id}.hint"), format!("{id}.reason")] {
            assert!(shape.contains_key(&key), "checks.ftl: {key} is missing");
        }
    }
    let words = shape
        .keys()
        .filter(|key| key.starts_with("check-") && !key.contains('.'));
    let orphans: Vec<&String> = words.filter(|key| !ids.contains(*key)).collect();
    assert_eq!(
        orphans,
        Vec::<&String>::new(),
        "checks.ftl has words for checks that do not exist"
    );
}

/// Messages that code builds from parts, so that no literal of the whole key exists.
const BUILT: &[&str] = &[
    "check-",
    "table-",
    "record-",
    "group-",
    "measure-",
    "column-",
    "mark-",
    "month-",
    "state-",
    "severity-",
    "step-",
    "part-",
    "report-part-",
    "section-",
    "cli-",
    "action-",
    "open-",
    "save-",
    "course-",
    "figure-",
    "grade-",
    "grant-",
    "market-",
    "flag-",
    "alt-",
    "caption-",
    "card-",
    "change-",
    "chart-part-",
    "document-",
    "continuity-",
    "pack-",
    "project-",
    "quarter-of-year-",
    "row-financing-",
    "example-",
    "review-",
    "tasks-part-",
    "unread-",
    "cover-mark-",
    "doc-",
    "begin-kind-",
    "follows-",
    "head-",
    "known-head-",
    "kind-of-service-",
    "line-",
    "matrix-",
    "measured-",
    "guide-",
    "noun-",
    "counted-",
    "beside-",
    "ready-",
    "sign-",
    "standing-",
    "taken-",
    "view-",
    "since-",
    "when-",
    "merge-conflict-",
    "comment-state-",
    "version-of-",
    "version-row-",
];

/// A number never stands beside a noun that does not agree with it: every unit has its forms.
#[test]
fn every_unit_has_its_forms_after_a_number() {
    for lang in [Lang::Pl, Lang::En] {
        let texts = Texts::get(lang);
        for unit in lpdi::catalog::Catalog::embedded().units.iter() {
            assert!(texts.has(&format!("counted-{}", unit.key)), "{}", unit.key);
        }
    }
    let said = |key: &str, count: i64| {
        let key = format!("counted-{key}");
        Texts::get(Lang::Pl).msg_with(&key, &[("count", count.into())])
    };
    assert_eq!(
        [1, 2, 12, 22].map(|count| said("place", count)),
        ["miejsce", "miejsca", "miejsc", "miejsca"]
    );
    assert_eq!(said("hour", 11_400), "godzin");
    let margin = lpdi::base::Decimal::whole(4).unwrap();
    assert_eq!(Texts::get(Lang::Pl).decimal_places(margin, 1), "4,0");
}

/// A legal state is told as exactly as it is known, and never as a machine writes it.
#[test]
fn a_date_is_said_as_exactly_as_it_is_known() {
    let texts = Texts::get(Lang::Pl);
    let said = |month, day| texts.known_date(2026, month, day).replace('\u{a0}', " ");
    assert_eq!(said(Some(4), Some(28)), "28 kwietnia 2026 r.");
    assert_eq!(said(Some(2), None), "luty 2026 r.");
    assert_eq!(said(None, None), "2026 r.");
}

#[test]
fn no_message_lies_about_unused() {
    let sources: String = crate::support::files("src", ".rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    // a message may stand inside others
    let messages: String = crate::support::files("assets/i18n/pl", ".ftl")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let records: BTreeSet<String> = lpdi::model::Plan::TABLES
        .iter()
        .map(|table| format!("{}-", table.record))
        .collect();
    let fields = lpdi::model::Plan::TABLES
        .iter()
        .flat_map(|table| table.fields);
    let choices: BTreeSet<String> = fields
        .filter_map(|field| match field.kind {
            lpdi::field::Kind::Choice(name, _) => Some(format!("{name}-")),
            _ => None,
        })
        .collect();
    let unused: Vec<String> = shape(Lang::Pl)
        .into_keys()
        .filter(|key| !key.contains('.'))
        .filter(|key| {
            let choices = choices.iter().map(String::as_str);
            let mut built = BUILT.iter().copied().chain(choices);
            !built.any(|prefix| key.starts_with(prefix))
        })
        .filter(|key| {
            !records
                .iter()
                .any(|record| key.starts_with(record.as_str()))
        })
        .filter(|key| !sources.contains(&format!("\"{key}\"")))
        .filter(|key| !messages.contains(&format!("{{ {key} }}")))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn polish_plurals_take_all_four_forms() {
    let pl = Texts::get(Lang::Pl);
    let count = |n: i64| {
        pl.attr_with("severity-error", "count", &[("count", n.into())])
            .unwrap()
    };
    assert_eq!(
        [1, 3, 6, 22, 112].map(count),
        ["1 błąd", "3 błędy", "6 błędów", "22 błędy", "112 błędów"]
    );
}

/// What a pattern says, without what is filled in.
fn said(pattern: &ast::Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                out.push(' ');
                if let ast::Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        said(&variant.value, out);
                        out.push(' ');
                    }
                }
            }
        }
    }
}

/// Every message and attribute of a language, as it is said.
fn sayings(lang: Lang) -> BTreeMap<String, String> {
    let mut sayings = BTreeMap::new();
    for (file, text) in Texts::sources(lang) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let mut add = |key: String, pattern: &ast::Pattern<&str>| {
                let mut words = String::new();
                said(pattern, &mut words);
                sayings.insert(key, words);
            };
            if let Some(pattern) = &message.value {
                add(message.id.name.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                let key = format!("{}.{}", message.id.name, attribute.id.name);
                add(key, &attribute.value);
            }
        }
    }
    sayings
}

/// Words that only the one language has, and that hardly a sentence of it does without.
const ENGLISH: &[&str] = &[
    "the", "and", "of", "with", "for", "is", "are", "was", "has", "have", "this", "that", "which",
    "from", "not", "an", "it", "its", "or", "as", "at", "on", "one", "two", "year", "years",
    "service", "services", "no", "none", "yes", "file", "save",
];
const POLISH: &[&str] = &[
    "się", "jest", "nie", "albo", "dla", "przez", "oraz", "które", "lub", "jak", "gdy", "przy",
    "rok", "lata", "usługa", "usługi", "brak", "plik", "otwórz", "zapisz", "tak", "od",
];

/// Messages of `lang` that hold a word of the other language outside quotation marks: quoted is
/// what stands on a button, in an act or in the other language on purpose.
fn in_another_tongue(lang: Lang, foreign: &[&str]) -> Vec<String> {
    let quoted = |text: &str| {
        let (mut out, mut depth) = (String::new(), 0_i32);
        for letter in text.chars() {
            match letter {
                '„' | '“' if lang == Lang::En || letter == '„' => depth += 1,
                '”' => depth -= 1,
                letter if depth <= 0 => out.push(letter),
                _ => {}
            }
        }
        out.to_lowercase()
    };
    let found = sayings(lang).into_iter().filter_map(|(key, words)| {
        let text = quoted(&words);
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let word = words.find(|word| foreign.contains(word))?.to_owned();
        Some(format!("{key}: {word}"))
    });
    found.collect()
}

#[test]
fn polish_messages_are_polish_and_english_ones_english() {
    assert_eq!(in_another_tongue(Lang::Pl, ENGLISH), Vec::<String>::new());
    assert_eq!(in_another_tongue(Lang::En, POLISH), Vec::<String>::new());
    // the search finds them
    assert!(in_another_tongue(Lang::En, ENGLISH).len() > 500);
    assert!(in_another_tongue(Lang::Pl, POLISH).len() > 500);
}

#[test]
fn no_sentence_is_the_same_in_both_languages() {
    let (pl, en) = (sayings(Lang::Pl), sayings(Lang::En));
    let same = pl.iter().filter(|(key, words)| {
        let sentence = words
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic));
        // names of units are the same in every language
        let named = key.ends_with(".example") || key.starts_with("example-");
        !named && sentence.count() >= 3 && en.get(*key) == Some(*words)
    });
    let same: Vec<&String> = same.map(|(key, _)| key).collect();
    assert_eq!(same, Vec::<&String>::new());
}

/// Every text of the assets in a language with the file it stands in: values of messages, and what
/// the catalogue says in it.
fn written(lang: Lang) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let begin = format!("{}: \"", lang.code());
    for (file, text) in Texts::sources(lang) {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        out.extend(lines.map(|line| (file.clone(), line.to_owned())));
    }
    let mut open = vec![std::path::PathBuf::from("assets/catalog")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "ron") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file = path.display().to_string();
                for part in text.split(&begin).skip(1) {
                    let mut escaped = false;
                    let words = part.chars().take_while(|sign| {
                        let ends = *sign == '"' && !escaped;
                        escaped = *sign == '\\' && !escaped;
                        !ends
                    });
                    out.push((file.clone(), words.collect()));
                }
            }
        }
    }
    out
}

#[test]
fn a_word_of_one_letter_is_bound_to_the_next_in_every_polish_text() {
    let texts = written(Lang::Pl);
    assert!(texts.iter().any(|(file, _)| file.contains(".ron")));
    let loose: Vec<String> = texts
        .iter()
        .flat_map(|(file, text)| {
            let signs: Vec<char> = text.chars().collect();
            let single = |at: usize| {
                let before = at.checked_sub(1).and_then(|at| signs.get(at));
                "aiouwzAIOUWZ".contains(signs[at])
                    && before.is_none_or(|sign| sign.is_whitespace() || "„(‹".contains(*sign))
                    && signs.get(at + 1) == Some(&' ')
                    && signs.get(at + 2).is_some_and(|sign| !sign.is_whitespace())
            };
            let places = (0..signs.len()).filter(|at| single(*at));
            let around = places.map(|at| {
                let from = at.saturating_sub(20);
                let words: String = signs.iter().skip(from).take(45).collect();
                format!("{file}: …{words}…")
            });
            around.collect::<Vec<_>>()
        })
        .collect();
    assert!(loose.is_empty(), "bind with U+00A0:\n{}", loose.join("\n"));
}

/// English separates thousands by a comma, as the program writes numbers; a name of a norm is none.
#[test]
fn english_texts_group_the_digits_of_numbers_as_the_program_does() {
    let spaced = |words: &str| {
        let parts: Vec<&str> = words.split([' ', '\u{a0}', '\u{202f}']).collect();
        let digits = |part: &str| part.chars().all(|sign| sign.is_ascii_digit());
        let begins = |part: &str| (1..=3).contains(&part.len()) && digits(part);
        let goes_on = |part: &str| {
            part.get(..3).is_some_and(digits) && !part[3..].starts_with(|it: char| it.is_numeric())
        };
        (1..parts.len()).any(|at| {
            let norm = at > 1 && parts[at - 2] == "EN";
            let begin = parts[at - 1].trim_start_matches('(');
            begins(begin) && goes_on(parts[at]) && !norm
        })
    };
    assert!(spaced("above 100 000 inhabitants") && !spaced("norm EN 301 549"));
    let texts = written(Lang::En);
    let wrong: Vec<_> = texts.iter().filter(|(_, words)| spaced(words)).collect();
    assert!(texts.len() > 1000 && wrong.is_empty(), "{wrong:?}");
}

/// texts.md, 0.4: a plan is read for years.
#[test]
fn what_holds_now_is_said_to_hold_at_present_and_not_today() {
    let today = |(_, words): &&(String, String)| words.contains(" dziś ");
    let texts = written(Lang::Pl);
    let said: Vec<_> = texts.iter().filter(today).collect();
    assert!(said.is_empty(), "{said:?}");
    for name in crate::support::complete() {
        let path = crate::support::root().join("plans").join(&name);
        let plan = std::fs::read_to_string(path).unwrap();
        assert!(!plan.contains(" dziś "), "{name}");
    }
}

/// Phrases by which a gmina of the law is meant, another one, or one of several kinds; none of them
/// calls the unit of the plan a gmina, which may be a city or a powiat.
const MEANT: &[&str] = &[
    // one of several kinds
    "gmina, powiat",
    "gminie albo powiatowi",
    "gminą albo powiatem",
    "gminy, czy powiatu",
    "gminach i powiatach",
    "każdej gminie i każdym powiecie",
    "gmina miejsk",
    "gmina wiejsk",
    "rodzaj gminy",
    "7 cyfr",
    "kodzie gminy",
    "słowem „gmina”",
    "czyli gminnych i powiatowych",
    // others, and those of a powiat
    "sąsiedni",
    "innymi gminami",
    "innych gminach",
    "kilku gmin",
    "od gmin",
    "gminy powiatu",
    "w jego gminach",
    "wszystkich gminach",
    "według gmin",
    "leży gmina",
    "położone w tej gminie",
    "w gminie przekazuje koordynatorowi w powiecie",
    "wydzielono później inną",
    "stan rejestru",
    // the law
    "kieruje ją wtedy gmina, która",
    "koszt pokrywa ta gmina",
    "porozumieni",
    "wspólne centrum gmin",
    "gminny program",
    "zadaniem obowiązkowym gminy",
    "gminą właściwą",
    "gmina ostatniego zameldowania",
    "przyczyn zależnych od gminy",
    "udział gminy w wydatkach rośnie",
    "dzieci z gminy",
    // where the unit is a powiat
    "jak powiat współpracuje z gminami",
    "centrum usług społecznych tworzy gmina",
    "prowadzi je inna gmina",
    "gmina i miasto wybierają też ścieżkę",
    "| gminy}",
    // examples
    "gminy sarnia góra",
    "gmina lipowa",
    "plan gminy zaraz po pierwszym pytaniu",
];

#[test]
fn the_unit_of_the_plan_is_called_a_gmina_only_where_one_is_meant() {
    let mut wrong = Vec::new();
    let mut met = vec![false; MEANT.len()];
    for (file, text) in written(Lang::Pl) {
        // names of units are made by kind there
        let told = file.ends_with("formats.ftl")
            || file.contains("catalog")
                && !["texts", "actions"]
                    .iter()
                    .any(|folder| file.contains(folder));
        let text = text.replace('\u{a0}', " ").to_lowercase();
        // words for a kind of unit are words, other slots are none
        let text = text.replace("{jednostka ", "");
        let text = text.trim_start();
        if told || text.starts_with(".example") || text.starts_with("example-") {
            continue;
        }
        let value = match text.split_once(" = ") {
            Some((_, value)) if file.contains(".ftl") => value,
            _ => text,
        };
        // the noun itself, counted or not
        let is_noun = value
            .split_whitespace()
            .last()
            .is_some_and(|word| word.starts_with("gmin"))
            && value.split_whitespace().count() <= 5
            && (value.starts_with("gmin") || value.contains("{ $count }"))
            || value.trim_start().starts_with(['[', '*']) && value.split_whitespace().count() <= 2;
        for sentence in value.split(['.', '!', '?', ';']) {
            let mut depth = 0_u32;
            let words: String = sentence
                .chars()
                .filter(|sign| {
                    depth = match sign {
                        '{' => depth + 1,
                        '}' => depth.saturating_sub(1),
                        _ => depth,
                    };
                    depth == 0
                })
                .collect();
            if !words.contains("gmin") || is_noun {
                continue;
            }
            let mut fits = false;
            for (phrase, met) in MEANT.iter().zip(&mut met) {
                if sentence.contains(phrase) {
                    (fits, *met) = (true, true);
                }
            }
            if !fits {
                wrong.push(format!("{file}: {sentence}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unmet = MEANT.iter().zip(met).filter(|(_, met)| !met);
    let unmet: Vec<_> = unmet.map(|(phrase, _)| phrase).collect();
    assert!(unmet.is_empty(), "no text says {unmet:?}");
}

/// A state that stands beside nouns of several genders is no adjective: it agrees with each of them.
#[test]
fn the_state_of_an_agreement_agrees_with_every_form_of_it() {
    use lpdi::field::Choice as _;
    use lpdi::model::AgreementState;

    for key in AgreementState::KEYS {
        let words = Texts::get(Lang::Pl).msg(&format!("agreement_state-{key}"));
        let last = words.split_whitespace().next_back().unwrap();
        let endings = ["ny", "na", "ne", "ty", "ta", "te"];
        let adjective = endings.iter().any(|ending| last.ends_with(ending));
        assert!(!adjective, "{key}: {words}");
    }
}
