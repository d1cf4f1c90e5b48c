//! Keys: the parts of a row in one text, by which rows are found that agree in all of them.

/// What stands behind each part; hardly a text has it.
const END: char = '\u{1f}';

/// Adds a part.
pub(super) fn push(key: &mut String, part: &str) {
    key.push_str(part);
    key.push(END);
}

/// Returns whether a key is made of just these parts, without making theirs.
///
/// A part that holds the end sign itself may be missed: whoever asks looks for the key then.
#[inline]
pub(super) fn is_of<'a>(key: &str, mut parts: impl Iterator<Item = &'a str>) -> bool {
    let mut rest = key.as_bytes();
    let is_next = |part: &str| match rest.split_at_checked(part.len()) {
        Some((own, [end, after @ ..])) if *end == END as u8 && own == part.as_bytes() => {
            rest = after;
            true
        }
        _ => false,
    };
    parts.all(is_next) && rest.is_empty()
}

/// Returns the parts of a key.
pub(super) fn parts(key: &str) -> impl Iterator<Item = &str> {
    key.split(END)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_is_of_the_parts_it_was_made_of_and_of_no_others(
            own in prop::collection::vec("[abµ]{0,3}", 0..4),
            other in prop::collection::vec("[abµ]{0,3}", 0..4),
        ) {
            let mut key = String::new();
            own.iter().for_each(|part| push(&mut key, part));
            prop_assert!(is_of(&key, own.iter().map(String::as_str)));
            prop_assert_eq!(is_of(&key, other.iter().map(String::as_str)), own == other);
        }
    }

    #[test]
    fn what_is_said_of_a_key_with_an_end_sign_in_a_part_is_never_too_much() {
        let mut key = String::new();
        push(&mut key, "a\u{1f}b");
        assert!(is_of(&key, ["a\u{1f}b"].into_iter()));
        assert!(!is_of(&key, ["a"].into_iter()));
        assert!(!is_of(&(key + "12"), ["a\u{1f}b"].into_iter()));
    }
}
