//! The family: what one test may claim when many were made.

use super::PASSES_AT;
use crate::findings::{Correlation, Verdict};

/// Returns the q value of each p by Benjamini & Hochberg.
///
/// q of the i-th smallest of m is the least of p_j · m / j over j ≥ i, at most 1. Benjamini &
/// Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. In the order of the arguments.
/// O(m log m).
pub fn q_values(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    let mut q = vec![1.0; p.len()];
    let mut least = 1.0_f64;
    for (rank, &at) in order.iter().enumerate().rev() {
        least = least.min(p[at] * p.len() as f64 / (rank + 1) as f64);
        q[at] = least;
    }
    q
}

/// Gives every tested pair its q and verdict; returns the size of the family.
pub(super) fn judge(pairs: &mut [Correlation]) -> usize {
    let tested: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].p.is_some()).collect();
    let p: Vec<f64> = pairs.iter().filter_map(|pair| pair.p).collect();
    for (at, q) in tested.iter().zip(q_values(&p)) {
        pairs[*at].q = Some(q);
        pairs[*at].verdict = if q <= PASSES_AT { Verdict::Passes } else { Verdict::DoesNotPass };
    }
    tested.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_rejects_four_of_fifteen() {
        // Benjamini & Hochberg 1995, section 3.2: thrombolysis, fifteen p values, q = 0.05.
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0,
        ];
        let q = q_values(&p);
        assert_eq!(q.iter().filter(|&&q| q <= 0.05).count(), 4);
        // R 4.2: p.adjust(p, "BH")[c(1, 4, 9, 15)].
        for (at, expected) in [(0, 0.0015), (3, 0.035_625), (8, 0.0765), (14, 1.0)] {
            assert!((q[at] - expected).abs() < 1e-12, "{at}: {}", q[at]);
        }
    }

    #[test]
    fn the_order_of_tests_changes_nothing() {
        assert_eq!(q_values(&[0.04, 0.01, 0.03]), [0.04, 0.03, 0.04]);
        assert_eq!(q_values(&[]), Vec::<f64>::new());
    }
}
