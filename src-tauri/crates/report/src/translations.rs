//! What every translation keeps, checked for reports and for the window: the same messages with the
//! same arguments, every variant in use, each language's own signs, no claim.

mod variants;

use crate::Locale;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use zonula_catalog::{Catalogue, Language};

macro_rules! texts {
    ($file:literal) => {
        &[
            (Language::English, include_str!(concat!("../../../../templates/locales/en/", $file))),
            (Language::German, include_str!(concat!("../../../../templates/locales/de/", $file))),
            (Language::French, include_str!(concat!("../../../../templates/locales/fr/", $file))),
            (Language::Spanish, include_str!(concat!("../../../../templates/locales/es/", $file))),
            (Language::Dutch, include_str!(concat!("../../../../templates/locales/nl/", $file))),
        ]
    };
}

/// The words of the reports, English first.
pub(crate) static REPORTS: &[(Language, &str)] = texts!("report.ftl");
/// The words of the window, English first.
pub(crate) static WINDOW: &[(Language, &str)] = texts!("ui.ftl");

/// Both files of every language.
fn all() -> impl Iterator<Item = (Language, &'static str)> {
    REPORTS.iter().chain(WINDOW).copied()
}

/// Parses a file; damage, a name that stands twice and anything but messages are refused.
pub(crate) fn messages(text: &str) -> Result<Vec<Message<&str>>, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut seen = BTreeSet::new();
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) if !seen.insert(message.id.name) => {
                return Err(format!("`{}` stands twice", message.id.name));
            }
            Entry::Message(message) => messages.push(message),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => return Err(format!("{entry:?}")),
        }
    }
    Ok(messages)
}

/// Lists the names of the messages.
pub(crate) fn names(text: &str) -> BTreeSet<String> {
    let messages = messages(text).expect("a test parses every file");
    messages.into_iter().map(|message| message.id.name.to_owned()).collect()
}

/// Writes each text that a pattern can become, arguments left out.
pub(crate) fn alternatives(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let next: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| alternatives(&variant.value)).collect()
            }
            PatternElement::Placeable { .. } => vec![String::new()],
        };
        texts =
            texts.iter().flat_map(|text| next.iter().map(move |n| format!("{text}{n}"))).collect();
    }
    texts
}

/// Visits the texts of a pattern as they are written.
fn written<'a>(pattern: &Pattern<&'a str>, visit: &mut dyn FnMut(&'a str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| written(&variant.value, visit));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// An argument: what its selectors ask for, nothing where it is only printed.
type Arguments<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Collects the arguments of a pattern with the keys of their selectors.
fn arguments<'a>(pattern: &Pattern<&'a str>, found: &mut Arguments<'a>) {
    fn variable<'a>(expression: &InlineExpression<&'a str>) -> Option<&'a str> {
        match expression {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.first().and_then(variable)
            }
            _ => None,
        }
    }
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Select { selector, variants } => {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                });
                if let Some(name) = variable(selector) {
                    found.entry(name).or_default().extend(keys);
                }
                variants.iter().for_each(|variant| arguments(&variant.value, found));
            }
            Expression::Inline(inline) => {
                if let Some(name) = variable(inline) {
                    found.entry(name).or_default();
                }
            }
        }
    }
}

/// What a message needs, as translations are compared: some languages write days with two digits.
fn needs(message: &Message<&str>) -> BTreeSet<String> {
    let mut found = Arguments::new();
    if let Some(pattern) = &message.value {
        arguments(pattern, &mut found);
    }
    found.keys().map(|name| name.trim_end_matches('2').to_owned()).collect()
}

/// Lists what a translation lacks, adds or asks for otherwise than English does.
fn differences(english: &str, other: &str) -> Vec<String> {
    let read = |text| -> BTreeMap<String, BTreeSet<String>> {
        let messages = messages(text).unwrap_or_else(|error| panic!("{error}"));
        messages.iter().map(|message| (message.id.name.to_owned(), needs(message))).collect()
    };
    let (english, other) = (read(english), read(other));
    let mut found: Vec<String> = Vec::new();
    for (name, needs) in &english {
        match other.get(name) {
            None => found.push(format!("`{name}` is missing")),
            Some(own) if own != needs => found.push(format!("`{name}` has {own:?}, not {needs:?}")),
            Some(_) => {}
        }
    }
    let more = other.keys().filter(|name| !english.contains_key(*name));
    found.extend(more.map(|name| format!("`{name}` is unknown to English")));
    found
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_arguments() {
    for files in [REPORTS, WINDOW] {
        assert_eq!(files.iter().map(|own| own.0).collect::<Vec<_>>(), Language::ALL);
        let english = files[0].1;
        assert!(names(english).len() > 300, "the file was read");
        for (language, text) in files {
            assert_eq!(differences(english, text), Vec::<String>::new(), "{language:?}");
        }
    }
}

#[test]
fn a_missing_a_further_and_an_altered_message_are_noticed() {
    let english =
        "here = Here\nthere = There, { $name }\nmany = { $n ->\n   *[other] { $n }\n  }\n";
    let cases = [
        ("here = Hier\nmany = { $n }\n", "`there` is missing"),
        ("here = Hier\nthere = Dort, { $name }\nmany = { $n }\nnew = Neu\n", "`new` is unknown"),
        ("here = Hier\nthere = Dort\nmany = { $n }\n", "`there` has"),
        ("here = Hier\nthere = Dort, { $nam }\nmany = { $n }\n", "`there` has"),
        ("here = Hier\nthere = Dort, { $name }\nmany = viele\n", "`many` has"),
    ];
    for (other, what) in cases {
        let found = differences(english, other);
        assert!(matches!(found.as_slice(), [only] if only.starts_with(what)), "{found:?}");
    }
    assert!(messages("here = a\nhere = b\n").is_err(), "a name that stands twice");
    assert!(messages("here = { $n\n").is_err(), "a brace that is never closed");
}

#[test]
fn no_sentence_was_left_in_english() {
    for files in [REPORTS, WINDOW] {
        let said = |text| -> BTreeMap<String, Vec<String>> {
            let messages = messages(text).expect("the file parses").into_iter();
            let texts =
                |message: &Message<&str>| alternatives(message.value.as_ref().expect("text"));
            messages.map(|message| (message.id.name.to_owned(), texts(&message))).collect()
        };
        let english = said(files[0].1);
        for (language, text) in &files[1..] {
            for (name, texts) in said(text) {
                for text in texts.iter().filter(|text| is_sentence(text)) {
                    assert!(!english[&name].contains(text), "{language:?}, `{name}`: {text}");
                }
            }
        }
    }
}

/// Whether a text has more than two words; shorter ones may be alike, «Shannon», «Format».
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    words.count() > 2
}

#[test]
fn each_language_uses_its_own_signs() {
    let quotations = |language| match language {
        Language::English => "“”’",
        Language::German => "„“",
        Language::French => "«»’",
        Language::Spanish => "«»",
        Language::Dutch => "‘’",
    };
    // What a flag is written with is no question.
    let signs = ["flag-undecided", "results-legend"];
    for (language, text) in all() {
        for message in messages(text).expect("the file parses") {
            let id = message.id.name;
            let own = quotations(language);
            let mut check = |text: &str| {
                let foreign =
                    |sign: &char| "\"'`´“”„‘’«»‹›".contains(*sign) && !own.contains(*sign);
                assert_eq!(text.chars().find(foreign), None, "{language:?}, `{id}`: {text}");
                if language == Language::French {
                    french(id, text);
                }
                if language == Language::Spanish && !signs.contains(&id) {
                    let count = |sign| text.matches(sign).count();
                    assert_eq!(count('¿'), count('?'), "`{id}`: {text}");
                    assert_eq!(count('¡'), count('!'), "`{id}`: {text}");
                }
                let spaced = matches!(language, Language::French | Language::Spanish);
                assert!(!(spaced && text.contains(" %")), "{language:?}, `{id}`: {text}");
            };
            let pattern = message.value.as_ref().expect("it has a text");
            match language {
                // A question may begin before an argument and end behind it.
                Language::Spanish => alternatives(pattern).iter().for_each(|text| check(text)),
                _ => written(pattern, &mut check),
            }
        }
    }
}

/// French sets a space before high signs and inside quotation marks, and no line may end there.
fn french(id: &str, text: &str) {
    let signs: Vec<char> = text.chars().collect();
    for (at, sign) in signs.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| signs[at]);
        let needs = match sign {
            ';' | '!' | '?' | '%' => '\u{202F}',
            ':' | '»' => '\u{A0}',
            '«' => {
                assert_eq!(signs.get(at + 1), Some(&'\u{A0}'), "`{id}`: {text}");
                continue;
            }
            _ => continue,
        };
        // A flag's sign stands alone.
        assert!(signs.len() == 1 || before == Some(needs), "`{id}`, `{sign}`: {text}");
    }
}

#[test]
fn a_translation_that_nobody_has_reviewed_says_so() {
    for (language, text) in all() {
        let locale = Locale::new(language).expect("it is shipped");
        let head = text.split("\n\n").next().unwrap_or_default();
        let marked = head.contains("# translated, not reviewed by a native clinician");
        assert_ne!(marked, locale.reviewed(), "{language:?}: {head}");
    }
}

#[test]
fn no_word_in_any_language_makes_a_claim() {
    let catalogue = Catalogue::built_in();
    for (language, text) in all() {
        for message in messages(text).expect("the file parses") {
            for text in alternatives(message.value.as_ref().expect("it has a text")) {
                let id = message.id.name;
                let known = catalogue.banned_claims(&text, language);
                assert!(known.is_empty(), "{language:?}, `{id}`: {known:?}");
            }
        }
    }
}
