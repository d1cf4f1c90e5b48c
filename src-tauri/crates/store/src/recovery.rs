//! The recovery key: 160 random bits on paper, in groups that tell which of them was mistyped.

use crate::VaultError;
use crate::slot;
use zeroize::Zeroizing;

/// Crockford's digits: no I, L, O or U, which are misread or misheard.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Groups of four digits, each with a fifth that checks it.
const GROUPS: usize = 8;

/// The bytes of a recovery key.
const BYTES: usize = 20;

/// A recovery key as it is printed; wiped when dropped.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    /// Draws a key.
    pub(crate) fn random() -> Result<Self, VaultError> {
        let random = Zeroizing::new(slot::random(BYTES)?);
        Ok(Self(Zeroizing::new(print(&random))))
    }

    /// Returns the text to print: eight groups of five, `7ZK3M-…`.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Reads what a person typed, in either case, with or without hyphens and spaces.
    ///
    /// Says which groups, counted from 1, hold a mistake; a text that is too long or too short
    /// names the group after the last whole one.
    pub fn read(text: &str) -> Result<Self, Vec<usize>> {
        let letter = |letter: char| match letter.to_ascii_uppercase() {
            'O' => 0,
            'I' | 'L' => 1,
            other => DIGITS
                .iter()
                .position(|digit| char::from(*digit) == other)
                // A letter that is none of the digits is a mistake in its group.
                .map_or(WRONG, |at| at as u8),
        };
        let letters = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
        let digits: Zeroizing<Vec<u8>> = Zeroizing::new(letters.map(letter).collect());
        let mut wrong: Vec<usize> = digits
            .chunks(5)
            .take(GROUPS)
            .enumerate()
            .filter(|(at, group)| {
                let sound = group.len() == 5 && !group.contains(&WRONG);
                !(sound && check(*at, &group[..4]) == group[4])
            })
            .map(|(at, _)| at + 1)
            .collect();
        if digits.len() < GROUPS * 5 && wrong.is_empty() {
            wrong.push(digits.len() / 5 + 1);
        }
        if digits.len() > GROUPS * 5 {
            wrong.push(GROUPS + 1);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let mut bytes = Zeroizing::new(vec![]);
        let (mut held, mut bits) = (0u32, 0);
        for digit in digits.chunks(5).flat_map(|group| &group[..4]) {
            held = held << 5 | u32::from(*digit);
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push((held >> bits & 0xff) as u8);
            }
        }
        Ok(Self(Zeroizing::new(print(&bytes))))
    }

    /// Returns what the key is made fit for wrapping from.
    pub(crate) fn secret(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// Stands for a letter that is none of the digits.
const WRONG: u8 = 255;

fn print(bytes: &[u8]) -> String {
    let mut digits = Zeroizing::new(vec![]);
    let (mut held, mut bits) = (0u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            digits.push((held >> bits & 31) as u8);
        }
    }
    // Room for all of it, so that no half of it is left behind by growing.
    let mut text = String::with_capacity(GROUPS * 6);
    for (at, group) in digits.chunks(4).enumerate() {
        if at > 0 {
            text.push('-');
        }
        for digit in group.iter().copied().chain([check(at, group)]) {
            text.push(char::from(DIGITS[usize::from(digit)]));
        }
    }
    text
}

/// The check digit of a group: a sum over GF(32) in which each place and each group weighs
/// differently, so that a wrong digit, two exchanged ones and two exchanged groups are noticed.
fn check(group: usize, digits: &[u8]) -> u8 {
    let places = digits.iter().zip([2, 4, 8, 16]);
    let sum = places.fold(0, |sum, (digit, weight)| sum ^ times(*digit, weight));
    sum ^ (group as u8 + 1)
}

/// Multiplies in GF(32), modulo x⁵ + x² + 1.
fn times(mut one: u8, mut other: u8) -> u8 {
    let mut product = 0;
    while other > 0 {
        if other & 1 == 1 {
            product ^= one;
        }
        one <<= 1;
        if one & 32 != 0 {
            one ^= 0b10_0101;
        }
        other >>= 1;
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_letters_is_too_long_and_nothing_worse() {
        let key = RecoveryKey::read(&"7".repeat(5_000)).expect_err("it is no key");
        assert_eq!(key.last(), Some(&(GROUPS + 1)));
    }

    #[test]
    fn what_is_printed_is_read_however_it_is_typed() {
        let key = RecoveryKey::random().unwrap();
        assert_eq!(key.text().len(), GROUPS * 6 - 1);
        for typed in [
            key.text().to_owned(),
            key.text().to_lowercase(),
            key.text().replace('-', " "),
            key.text().replace('-', "").replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(RecoveryKey::read(&typed).unwrap().text(), key.text());
        }
    }

    #[test]
    fn every_wrong_digit_and_every_exchange_is_noticed_with_its_group() {
        let key = RecoveryKey::random().unwrap();
        let text = key.text().as_bytes();
        for at in (0..text.len()).filter(|at| text[*at] != b'-') {
            for digit in DIGITS.iter().chain(b"U!").filter(|digit| **digit != text[at]) {
                let mut typed = text.to_vec();
                typed[at] = *digit;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(RecoveryKey::read(&typed).unwrap_err(), [at / 6 + 1], "{typed}");
            }
            if at + 1 < text.len() && text[at + 1] != b'-' && text[at] != text[at + 1] {
                let mut typed = text.to_vec();
                typed.swap(at, at + 1);
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(RecoveryKey::read(&typed).unwrap_err(), [at / 6 + 1], "{typed}");
            }
        }
        let mut groups: Vec<&str> = key.text().split('-').collect();
        groups.swap(0, 5);
        assert_eq!(RecoveryKey::read(&groups.join("-")).unwrap_err(), [1, 6]);
        groups.swap(0, 5);
        assert_eq!(RecoveryKey::read(&groups[..7].join("-")).unwrap_err(), [8]);
        assert_eq!(RecoveryKey::read(&[&groups[..], &["0"]].concat().join("")).unwrap_err(), [9]);
        assert_eq!(RecoveryKey::read("").unwrap_err(), [1]);
    }
}
