//! Units for print: a UCUM code as people write it.

/// Spells a UCUM code for people: `ug/g` is «µg/g», `10*9/L` is «10⁹/L».
pub fn pretty(ucum: &str) -> String {
    let mut out = String::with_capacity(ucum.len() + 2);
    for (at, part) in ucum.split('/').enumerate() {
        if at > 0 {
            out.push('/');
        }
        out.push_str(&component(part));
    }
    out
}

/// Spells one side of a slash.
fn component(part: &str) -> String {
    let inner = part.trim_start_matches('(').trim_end_matches(')');
    if let Some((number, unit)) = inner.split_once('.')
        && number.chars().all(|c| c.is_ascii_digit())
    {
        return format!("{number}\u{A0}{}", component(unit));
    }
    if let Some(rest) = inner.strip_prefix("10*") {
        let digits: String = rest.chars().map(superscript).collect();
        return format!("10{digits}");
    }
    match inner {
        "[CFU]" => "CFU".to_owned(),
        "[arb'U]" => "U".to_owned(),
        "[IU]" | "[iU]" => "IU".to_owned(),
        "m[IU]" | "m[iU]" => "mIU".to_owned(),
        "u[IU]" | "u[iU]" => "µIU".to_owned(),
        "k[IU]" | "k[iU]" => "kIU".to_owned(),
        "[pH]" | "1" | "{score}" => String::new(),
        "[ppm]" => "ppm".to_owned(),
        "mm[Hg]" => "mmHg".to_owned(),
        _ => {
            let annotated = inner.trim_start_matches('{').trim_end_matches('}');
            // `ug`, `umol`, `uL`: micro; `U` and `u` alone are units of their own.
            match annotated.strip_prefix('u') {
                Some(rest) if matches!(rest, "g" | "mol" | "L" | "l" | "m" | "kat") => {
                    format!("µ{rest}")
                }
                _ => annotated.to_owned(),
            }
        }
    }
}

/// Raises a digit or sign.
fn superscript(c: char) -> char {
    match c {
        '-' => '⁻',
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn units_read_as_people_write_them() {
        for (ucum, printed) in [
            ("ug/g", "µg/g"),
            ("ng/mL", "ng/mL"),
            ("umol/g", "µmol/g"),
            ("10*9/L", "10⁹/L"),
            ("g/(24.h)", "g/24\u{A0}h"),
            ("[CFU]/g", "CFU/g"),
            ("{EU}/mL", "EU/mL"),
            ("u[IU]/mL", "µIU/mL"),
            ("U/mL", "U/mL"),
            ("[pH]", ""),
            ("%", "%"),
        ] {
            assert_eq!(pretty(ucum), printed, "`{ucum}`");
        }
    }
}
