//! Log-ratios: shares without their closure, so that one taxon's rise is not another's fall.

use crate::sum::sum;

/// What a zero is replaced by, as a part of the detection limit.
///
/// Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn 2003, doi:10.1023/A:1023866030544: 65 % of
/// the limit disturbs covariances least.
pub const PART_OF_LIMIT: f64 = 0.65;

/// Closes parts to one and replaces zeros multiplicatively: a zero becomes `delta`, every other
/// part is multiplied by 1 − Σ delta, so that ratios between the others stay.
///
/// `None` if nothing is above zero or the replacements would add up to one or more.
pub fn replace_zeros(parts: &[f64], delta: f64) -> Option<Vec<f64>> {
    let total = sum(parts.iter().copied());
    let zeros = parts.iter().filter(|&&part| part <= 0.0).count() as f64;
    let kept = 1.0 - zeros * delta;
    if total <= 0.0 || kept <= 0.0 || delta <= 0.0 {
        return None;
    }
    let replace = |&part: &f64| if part > 0.0 { part / total * kept } else { delta };
    Some(parts.iter().map(replace).collect())
}

/// Returns the centred log-ratio of parts above zero: ln of each part less the mean ln.
///
/// Aitchison 1982, doi:10.1111/j.2517-6161.1982.tb01195.x. `None` for no parts or a part that is
/// not above zero. O(parts).
pub fn clr(parts: &[f64]) -> Option<Vec<f64>> {
    if parts.is_empty() || parts.iter().any(|&part| !(part > 0.0 && part.is_finite())) {
        return None;
    }
    // Zeros were all replaced by one number, and stand side by side: its logarithm is taken once.
    // That of one, with which it begins, is zero.
    let mut last = (1.0_f64.to_bits(), 0.0);
    let log = |&part: &f64| {
        if part.to_bits() != last.0 {
            last = (part.to_bits(), libm::log(part));
        }
        last.1
    };
    let logs: Vec<f64> = parts.iter().map(log).collect();
    let mean = sum(logs.iter().copied()) / logs.len() as f64;
    Some(logs.into_iter().map(|log| log - mean).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacing_a_zero_keeps_the_other_ratios() {
        let replaced = replace_zeros(&[2.0, 0.0, 6.0], 0.01).expect("something is present");
        assert!((replaced.iter().sum::<f64>() - 1.0).abs() < 1e-15);
        assert!((replaced[2] / replaced[0] - 3.0).abs() < 1e-12);
        assert!((replaced[1] - 0.01).abs() < 1e-15);
        assert_eq!(replace_zeros(&[0.0, 0.0], 0.01), None);
        assert_eq!(replace_zeros(&[1.0, 0.0, 0.0], 0.5), None);
    }

    #[test]
    fn log_ratios_add_up_to_nothing_and_know_no_scale() {
        let small = clr(&[1.0, 2.0, 4.0]).expect("all parts are above zero");
        let great = clr(&[10.0, 20.0, 40.0]).expect("all parts are above zero");
        assert!(small.iter().sum::<f64>().abs() < 1e-12);
        assert!(small.iter().zip(&great).all(|(a, b)| (a - b).abs() < 1e-12));
        assert_eq!(clr(&[1.0, 0.0]), None);
    }
}
