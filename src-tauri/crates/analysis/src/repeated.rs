//! Repeated measures: what goes together within people, across a clinic's patients.

use crate::cohort::Z_975;
use crate::distribution::correlation_p;
use crate::findings::NoValue;
use crate::sum::{mean, sum};

/// A correlation within people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RepeatedCorrelation {
    /// The common within-person correlation, −1 to 1.
    pub r: f64,
    /// 95 % interval; `None` where |r| is 1 or freedom does not exceed 1.
    pub interval: Option<(f64, f64)>,
    /// Two-sided p.
    pub p: f64,
    /// Error degrees of freedom: observations − people − 1.
    pub freedom: usize,
    /// People with at least two pairs.
    pub people: usize,
}

/// Correlates pairs within people: one slope for all, each person around their own mean.
///
/// r = Sxy / √(Sxx Syy) of the deviations from each person's means; freedom = N − k − 1; interval
/// by Fisher's z with standard error 1 / √(freedom − 1). Bakdash & Marusich 2017,
/// doi:10.3389/fpsyg.2017.00456; the same as Bland & Altman 1995, BMJ 310:446. Differences between
/// people do not enter; people with one pair are left out. Answers [`NoValue::TooFewPairs`] without
/// freedom and [`NoValue::HardlyVaries`] where a measure is constant within everyone. O(pairs).
pub fn repeated_correlation(people: &[Vec<(f64, f64)>]) -> Result<RepeatedCorrelation, NoValue> {
    let repeated: Vec<&Vec<(f64, f64)>> = people.iter().filter(|own| own.len() > 1).collect();
    let pairs: usize = repeated.iter().map(|own| own.len()).sum();
    let freedom = pairs.saturating_sub(repeated.len() + 1);
    if freedom == 0 {
        return Err(NoValue::TooFewPairs);
    }
    let mut deviations: Vec<(f64, f64)> = vec![];
    for own in &repeated {
        let (x, y): (Vec<f64>, Vec<f64>) = own.iter().copied().unzip();
        let (Some(x), Some(y)) = (mean(&x), mean(&y)) else { continue };
        deviations.extend(own.iter().map(|pair| (pair.0 - x, pair.1 - y)));
    }
    let product = |of: fn(&(f64, f64)) -> f64| sum(deviations.iter().map(of));
    let (xx, yy) = (product(|pair| pair.0 * pair.0), product(|pair| pair.1 * pair.1));
    if xx <= 0.0 || yy <= 0.0 {
        return Err(NoValue::HardlyVaries);
    }
    let r = (product(|pair| pair.0 * pair.1) / (xx * yy).sqrt()).clamp(-1.0, 1.0);
    let interval = (freedom > 1 && r.abs() < 1.0).then(|| {
        let reach = Z_975 / ((freedom - 1) as f64).sqrt();
        (libm::tanh(libm::atanh(r) - reach), libm::tanh(libm::atanh(r) + reach))
    });
    let p = correlation_p(r, freedom as f64);
    Ok(RepeatedCorrelation { r, interval, p, freedom, people: repeated.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Intramural pH and PaCO2 of eight people, 47 pairs: Bland & Altman 1995, BMJ 310:446, table I.
    fn published() -> Vec<Vec<(f64, f64)>> {
        let people: [(&[f64], &[f64]); 8] = [
            (&[6.68, 6.53, 6.43, 6.33], &[3.97, 4.12, 4.09, 3.97]),
            (&[6.85, 7.06, 7.13, 7.17], &[5.27, 5.37, 5.41, 5.44]),
            (
                &[7.40, 7.42, 7.41, 7.37, 7.34, 7.35, 7.28, 7.30, 7.34],
                &[5.67, 3.64, 4.32, 4.73, 4.96, 5.04, 5.22, 4.82, 5.07],
            ),
            (&[7.36, 7.33, 7.29, 7.30, 7.35], &[5.67, 5.10, 5.53, 4.75, 5.51]),
            (
                &[7.35, 7.30, 7.30, 7.37, 7.27, 7.28, 7.32, 7.32],
                &[4.28, 4.44, 4.32, 3.23, 4.46, 4.72, 4.75, 4.99],
            ),
            (&[7.38, 7.30, 7.29, 7.33, 7.31, 7.33], &[4.78, 4.73, 5.12, 4.93, 5.03, 4.93]),
            (&[6.86, 6.94, 6.92], &[6.85, 6.44, 6.52]),
            (
                &[7.19, 7.29, 7.21, 7.25, 7.20, 7.19, 6.77, 6.82],
                &[5.28, 4.56, 4.34, 4.32, 4.41, 3.69, 6.09, 5.58],
            ),
        ];
        people.iter().map(|(x, y)| x.iter().copied().zip(y.iter().copied()).collect()).collect()
    }

    #[test]
    fn the_published_example_comes_out() {
        // The rmcorr package's vignette: r = -0.507, df = 38, p = 0.000847, 95 % -0.71 to -0.23.
        let found = repeated_correlation(&published()).expect("47 pairs of 8 people");
        assert!((found.r + 0.506_77).abs() < 5e-6, "{found:?}");
        assert!((found.p - 0.000_847).abs() < 5e-7 && found.freedom == 38);
        let (low, high) = found.interval.expect("r is not 1");
        assert!((low + 0.71).abs() < 0.005 && (high + 0.23).abs() < 0.005, "{low} {high}");
    }

    #[test]
    fn differences_between_people_do_not_enter() {
        let mut shifted = published();
        for (at, own) in shifted.iter_mut().enumerate() {
            own.iter_mut().for_each(|pair| pair.0 += 10.0 * at as f64);
        }
        let r = |people: &[Vec<(f64, f64)>]| repeated_correlation(people).expect("enough pairs").r;
        assert!((r(&shifted) - r(&published())).abs() < 1e-9);
    }

    #[test]
    fn one_pair_each_says_nothing() {
        assert_eq!(repeated_correlation(&vec![vec![(1.0, 2.0)]; 9]), Err(NoValue::TooFewPairs));
        let flat = vec![vec![(1.0, 2.0), (1.0, 3.0)]; 3];
        assert_eq!(repeated_correlation(&flat), Err(NoValue::HardlyVaries));
    }
}
