//! Variants of messages: each is said for some value, formats, and tells none from one.

use super::{Arguments, REPORTS, WINDOW, all, arguments, messages};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;
use zonula_catalog::Language;

/// Makes a bundle as [`crate::Locale`] does.
fn bundle(language: Language, text: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.code().parse().expect("codes are language tags");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("the functions are new to the bundle");
    let resource = FluentResource::try_new(text.to_owned()).expect("a test parses every file");
    bundle.add_resource(resource).expect("names stand once");
    bundle
}

/// Says a message and refuses errors.
fn say(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs<'_>) -> String {
    let message = bundle.get_message(id).expect("the message is there");
    let pattern = message.value().unwrap_or_else(|| panic!("`{id}` has no text"));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "`{id}`: {errors:?}");
    text
}

/// Numbers of every plural category of the five languages, cardinal and ordinal.
const NUMBERS: [i64; 6] = [0, 1, 2, 3, 11, 1_000_000];

/// Whether selectors ask an argument for a number.
fn is_number(keys: &BTreeSet<&str>) -> bool {
    let category = |key: &str| ["zero", "one", "two", "few", "many"].contains(&key);
    keys.iter().any(|key| category(key) || key.parse::<f64>().is_ok())
}

/// Lists values for all arguments of a message that reach what its selectors tell apart.
fn samples<'a>(found: &Arguments<'a>) -> Vec<FluentArgs<'a>> {
    let mut all: Vec<Vec<(&'a str, FluentValue<'a>)>> = vec![Vec::new()];
    for (name, keys) in found {
        let values: Vec<FluentValue<'a>> = if keys.is_empty() {
            vec!["x".into()]
        } else if is_number(keys) {
            let named = keys.iter().filter_map(|key| key.parse().ok());
            let numbers: BTreeSet<i64> = named.chain(NUMBERS).collect();
            numbers.into_iter().map(FluentValue::from).collect()
        } else {
            keys.iter().map(|key| (*key).into()).chain(["anything else".into()]).collect()
        };
        let with = |own: &Vec<(&'a str, FluentValue<'a>)>| -> Vec<_> {
            let each = values.iter().map(|value| {
                own.iter().cloned().chain([(*name, value.clone())]).collect::<Vec<_>>()
            });
            each.collect()
        };
        all = all.iter().flat_map(with).collect();
    }
    all.into_iter().map(|own| own.into_iter().collect()).collect()
}

/// Stands in place of one variant, to see whether it is ever said.
const REACHED: &str = "⟦reached⟧";

/// Puts [`REACHED`] in place of the variant with this number; returns its key, `None` past the last.
fn replace(pattern: &mut Pattern<&str>, number: &mut usize) -> Option<String> {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element
        else {
            continue;
        };
        for variant in variants {
            if *number == 0 {
                let text = PatternElement::TextElement { value: REACHED };
                variant.value = Pattern { elements: vec![text] };
                return Some(format!("{:?}", variant.key));
            }
            *number -= 1;
            if let Some(key) = replace(&mut variant.value, number) {
                return Some(key);
            }
        }
    }
    None
}

#[test]
fn every_variant_of_every_message_is_said_for_some_value_and_formats() {
    let mut variants = 0;
    for (language, text) in all() {
        let whole = bundle(language, text);
        for message in messages(text).expect("the file parses") {
            let id = message.id.name;
            let pattern = message.value.as_ref().unwrap_or_else(|| panic!("`{id}` has no text"));
            let mut found = Arguments::new();
            arguments(pattern, &mut found);
            let samples = samples(&found);
            for values in &samples {
                let text = say(&whole, id, values);
                assert!(!text.contains(['{', '}']), "{language:?}, `{id}`: {text}");
            }
            for at in 0.. {
                let mut marked = message.clone();
                let pattern = marked.value.as_mut().expect("it has a text");
                let Some(key) = replace(pattern, &mut { at }) else { break };
                let resource = Resource { body: vec![Entry::Message(marked)] };
                let own = bundle(language, &serializer::serialize(&resource));
                let reached = samples.iter().any(|values| say(&own, id, values).contains(REACHED));
                assert!(reached, "{language:?}, `{id}`: no value reaches {key}");
                variants += 1;
            }
        }
    }
    assert!(variants > 500, "{variants} variants were tried");
}

#[test]
fn none_and_one_are_never_told_in_the_same_words() {
    // French counts none as one: «un» in letters would say one where there is none.
    for files in [REPORTS, WINDOW] {
        let said: Vec<_> = files.iter().map(|(language, text)| told(*language, text)).collect();
        for (english, (none, one)) in said[0].iter().filter(|(_, (none, one))| none != one) {
            for (own, (language, _)) in said[1..].iter().zip(&files[1..]) {
                let differs = own.get(english).is_none_or(|(none, one)| none != one);
                assert!(differs, "{language:?}, {english:?}: {none}, {one}");
            }
        }
    }
}

/// What each message says of none and of one, by its name and the argument that counts.
fn told(language: Language, text: &str) -> BTreeMap<(String, String), (String, String)> {
    let bundle = bundle(language, text);
    let mut all = BTreeMap::new();
    for message in messages(text).expect("the file parses") {
        let id = message.id.name;
        let mut found = Arguments::new();
        arguments(message.value.as_ref().expect("it has a text"), &mut found);
        for (name, _) in found.iter().filter(|(_, keys)| is_number(keys)) {
            let with = |number: i64| {
                let values = found.iter().map(|(own, keys)| match keys.is_empty() {
                    _ if own == name => (*own, FluentValue::from(number)),
                    true => (*own, "x".into()),
                    false => (*own, 5.into()),
                });
                say(&bundle, id, &values.collect())
            };
            all.insert((id.to_owned(), (*name).to_owned()), (with(0), with(1)));
        }
    }
    all
}
