//! Distributions: tail probabilities, the same on every machine.

/// Returns the two-sided p of a correlation of that size if nothing is related, for bivariate
/// normal values with `freedom` degrees of freedom (pairs less two).
///
/// Student's t: P(|R| ≥ |r|) = I(1 − r²; freedom / 2, 1/2), the regularised incomplete beta
/// function. Without freedom the answer is 1.
pub fn correlation_p(r: f64, freedom: f64) -> f64 {
    if freedom <= 1e-9 {
        return 1.0;
    }
    incomplete_beta((1.0 - r * r).clamp(0.0, 1.0), freedom / 2.0, 0.5)
}

/// Returns the t that Student's distribution exceeds on both sides together with this chance.
///
/// Found by halving ln t, with the chance I(freedom / (freedom + t²); freedom / 2, 1/2). `None` unless
/// the chance lies between 0 and 1 and there is some freedom, or for a t beyond e²⁵⁰.
pub fn student_t(chance: f64, freedom: f64) -> Option<f64> {
    if !(chance > 0.0 && chance < 1.0 && freedom > 1e-6) {
        return None;
    }
    let beyond = |t: f64| incomplete_beta(freedom / (freedom + t * t), freedom / 2.0, 0.5);
    let (mut low, mut high) = (-250.0_f64, 250.0_f64);
    if beyond(libm::exp(high)) > chance {
        return None;
    }
    for _ in 0..70 {
        let middle = f64::midpoint(low, high);
        if beyond(libm::exp(middle)) > chance {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(libm::exp(f64::midpoint(low, high)))
}

/// Returns the regularised incomplete beta function I(x; a, b) for 0 ≤ x ≤ 1 and a, b > 0.
///
/// By its continued fraction (DLMF 8.17.22, <https://dlmf.nist.gov/8.17>), evaluated with Lentz's
/// algorithm, on the side where it converges.
pub fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return if x <= 0.0 { 0.0 } else { 1.0 };
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - incomplete_beta(1.0 - x, b, a);
    }
    let log_front = a * libm::log(x) + b * libm::log1p(-x) + libm::lgamma(a + b)
        - libm::lgamma(a)
        - libm::lgamma(b);
    (libm::exp(log_front) / a * fraction(x, a, b)).clamp(0.0, 1.0)
}

/// The continued fraction of [`incomplete_beta`].
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let guard = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut numerator = 1.0;
    let mut denominator = 1.0 / guard(1.0 - (a + b) * x / (a + 1.0));
    let mut result = denominator;
    for step in 1..500 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut factor = 1.0;
        for term in [even, odd] {
            denominator = 1.0 / guard(1.0 + term * denominator);
            numerator = guard(1.0 + term / numerator);
            factor = numerator * denominator;
            result *= factor;
        }
        if (factor - 1.0).abs() < 1e-15 {
            break;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_students_t_have_their_tabled_p() {
        // t = 2.228 with 10 and 2.042 with 30 degrees of freedom stand at 5 % in every table.
        for (t, freedom, p) in [(2.228_138_852_0, 10.0, 0.05), (2.042_272_456_3, 30.0, 0.05)] {
            let r = t / libm::sqrt(freedom + t * t);
            assert!((correlation_p(r, freedom) - p).abs() < 1e-10);
        }
        // One degree of freedom is Cauchy's distribution: p = 1 − 2/π · arctan t.
        let (t, r) = (5.0_f64, 5.0 / libm::sqrt(26.0));
        let p = 1.0 - std::f64::consts::FRAC_2_PI * libm::atan(t);
        assert!((correlation_p(r, 1.0) - p).abs() < 1e-14);
    }

    #[test]
    fn the_quantile_is_that_of_every_table() {
        for (freedom, t) in
            [(10.0, 2.228_138_852_0), (30.0, 2.042_272_456_3), (3.0, 3.182_446_305_3)]
        {
            let found = student_t(0.05, freedom).expect("some freedom");
            assert!((found - t).abs() < 1e-8, "{found} {t}");
        }
        assert_eq!(student_t(0.05, 0.0), None);
    }

    #[test]
    fn the_ends_are_certain() {
        assert!((correlation_p(0.0, 8.0) - 1.0).abs() < 1e-15);
        assert!(correlation_p(1.0, 8.0).abs() < 1e-15);
        assert!((correlation_p(0.9, 0.0) - 1.0).abs() < 1e-15);
    }
}
