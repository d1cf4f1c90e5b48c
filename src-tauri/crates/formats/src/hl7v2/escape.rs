//! Escape sequences of HL7 texts (chapter 2.7): signs, bytes and lines written in letters.

use super::segment::Signs;
use std::borrow::Cow;

/// The most blank lines or blanks that one escape may stand for.
const MOST_BLANKS: usize = 100;

/// Resolves escapes; one that is none, or that names a laboratory's own sign, is kept as written.
///
/// `\F\ \S\ \T\ \R\ \E\ \P\` are the message's signs, `\Xdd..\` bytes, `\.br\` and its kin lines and
/// blanks; highlighting (`\H\ \N\`) and the filling of lines are left out.
pub(super) fn unescape(text: &str, signs: Signs) -> Cow<'_, str> {
    let sign = char::from(signs.escape);
    if !text.contains(sign) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(sign) {
        plain.push_str(before);
        let Some((code, behind)) = after.split_once(sign) else {
            // A lone escape sign is what it is.
            plain.push(sign);
            rest = after;
            continue;
        };
        if resolve(code, signs, &mut plain) {
            rest = behind;
        } else {
            // No escape: the sign belongs to the text, and may open one further on.
            plain.push(sign);
            plain.push_str(code);
            rest = &after[code.len()..];
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Writes what an escape stands for; `false` where it is none.
fn resolve(code: &str, signs: Signs, plain: &mut String) -> bool {
    match code {
        "F" => plain.push(char::from(signs.field)),
        "S" => plain.push(char::from(signs.component)),
        "R" => plain.push(char::from(signs.repetition)),
        "E" => plain.push(char::from(signs.escape)),
        "T" => plain.push(char::from(signs.subcomponent)),
        "P" => plain.push(char::from(signs.truncation)),
        "H" | "N" => {}
        _ => {
            if let Some(command) = code.strip_prefix('.') {
                return format_command(command, plain);
            }
            let Some(decoded) = code.strip_prefix(['X', 'x']).and_then(from_hex) else {
                return false;
            };
            plain.push_str(&decoded);
        }
    }
    true
}

/// Carries a formatting command out as far as plain text can.
fn format_command(command: &str, plain: &mut String) -> bool {
    let name: String = command.chars().take(2).flat_map(char::to_lowercase).collect();
    let count = command.get(2..).map(str::trim).and_then(|text| text.parse::<usize>().ok());
    let count = count.unwrap_or(1).min(MOST_BLANKS);
    match name.as_str() {
        "br" | "ce" => plain.push('\n'),
        "sp" => plain.extend(std::iter::repeat_n('\n', count.max(1))),
        "sk" => plain.extend(std::iter::repeat_n(' ', count)),
        // Indents and filling: what stood apart stays apart.
        "in" | "ti" => plain.push(' '),
        "fi" | "nf" => {}
        _ => return false,
    }
    true
}

/// Decodes hexadecimal bytes of UTF-8 or, failing that, of windows-1252; line ends become `\n`.
fn from_hex(digits: &str) -> Option<String> {
    if digits.is_empty() || !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return None;
    }
    let bytes =
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).ok());
    let bytes = bytes.collect::<Option<Vec<_>>>()?;
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => encoding_rs::WINDOWS_1252.decode(error.as_bytes()).0.into_owned(),
    };
    Some(text.replace('\0', "").replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_resolved_and_lone_ones_kept() {
        for (text, plain) in [
            ("10\\S\\9/l", "10^9/l"),
            ("a\\F\\b\\R\\c\\T\\d\\E\\e\\P\\", "a|b~c&d\\e#"),
            ("a\\.br\\b\\.BR\\c", "a\nb\nc"),
            ("a\\.sp2\\b\\.sp\\c", "a\n\nb\nc"),
            ("a\\.sk 3\\b\\.ce\\c", "a   b\nc"),
            ("\\.in+4\\a\\.ti-2\\b\\.fi\\c\\.nf\\", " a bc"),
            ("\\H\\bold\\N\\", "bold"),
            ("\\XC3A4\\\\XE4\\\\X80\\", "ää€"),
            ("a\\X0D0A\\b\\X0d\\c", "a\nb\nc"),
            ("C:\\temp", "C:\\temp"),
            ("a\\b\\S\\c", "a\\b^c"),
            ("\\Z1\\x", "\\Z1\\x"),
            ("\\XZZ\\x", "\\XZZ\\x"),
            ("\\.zz\\x", "\\.zz\\x"),
            ("a\\\\b", "a\\\\b"),
        ] {
            assert_eq!(unescape(text, Signs::default()), plain, "{text}");
        }
    }

    #[test]
    fn an_escape_cannot_stand_for_endless_text() {
        let plain = unescape("\\.sp99999999\\", Signs::default());
        assert_eq!(plain.len(), MOST_BLANKS);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "[\\\\FSTREPXZ.0-9a-c \\PC]{0,24}") {
            let _ = unescape(&text, Signs::default());
        }

        #[test]
        fn what_was_escaped_is_read_back(text in "[|^~&\\\\a-c]{0,12}") {
            let escaped: String = text.chars().map(|sign| match sign {
                '|' => "\\F\\".to_owned(),
                '^' => "\\S\\".to_owned(),
                '~' => "\\R\\".to_owned(),
                '&' => "\\T\\".to_owned(),
                '\\' => "\\E\\".to_owned(),
                sign => sign.to_string(),
            }).collect();
            prop_assert_eq!(unescape(&escaped, Signs::default()), text);
        }
    }
}
