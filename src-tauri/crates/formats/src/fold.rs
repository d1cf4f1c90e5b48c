//! Folding: names compared without case, accents and punctuation.

/// Returns letters and digits in lower case without accents, words apart by one blank.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for sign in text.chars().flat_map(char::to_lowercase) {
        let Some(plain) = plain(sign) else {
            gap = !folded.is_empty();
            continue;
        };
        if gap {
            folded.push(' ');
            gap = false;
        }
        folded.push_str(plain.encode_utf8(&mut [0; 4]));
        if sign == 'ß' {
            folded.push('s');
        }
    }
    folded
}

/// Returns a lower-case letter without its accent; `None` for what stands between words.
fn plain(sign: char) -> Option<char> {
    Some(match sign {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ß' => 's',
        sign if sign.is_alphanumeric() => sign,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_punctuation_do_not_matter() {
        assert_eq!(fold("  Größe (cm) "), "grosse cm");
        assert_eq!(fold("Date_de prélèvement:"), "date de prelevement");
        assert_eq!(fold("#SampleID"), "sampleid");
        assert_eq!(fold("---"), "");
    }
}
