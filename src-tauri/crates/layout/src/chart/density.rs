//! Densities: quantiles of a cohort and its smoothed shape.

/// Returns a quantile of ascending values (Hyndman and Fan 1996, type 7).
pub(super) fn quantile(ascending: &[f64], share: f64) -> f64 {
    let Some(last) = ascending.len().checked_sub(1) else { return f64::NAN };
    let at = share * last as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(last);
    ascending[below] + (at - below as f64) * (ascending[above] - ascending[below])
}

/// Smooths ascending values to a density, its peak at 1, between the least and the greatest.
///
/// Quartic kernel; width by Silverman's rule (1986, 3.31) times 2.78, which carries a width over
/// from the normal kernel (Marron and Nolan 1988). Mass that would leave the range is reflected, so
/// that a share never seems to be negative.
pub(super) fn smoothed(ascending: &[f64]) -> Vec<(f64, f64)> {
    const STEPS: usize = 96;
    let (Some(&least), Some(&greatest)) = (ascending.first(), ascending.last()) else {
        return Vec::new();
    };
    if greatest <= least {
        return vec![(least, 1.0)];
    }
    let count = ascending.len() as f64;
    let mean = ascending.iter().sum::<f64>() / count;
    let variance = ascending.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (count - 1.0);
    let middle_half = (quantile(ascending, 0.75) - quantile(ascending, 0.25)) / 1.34;
    let deviation = libm::sqrt(variance);
    let scatter = if middle_half > 0.0 { deviation.min(middle_half) } else { deviation };
    let reach = 2.78 * 0.9 * scatter * libm::pow(count, -0.2);
    let kernel = |distance: f64| {
        let inside = (1.0 - (distance / reach) * (distance / reach)).max(0.0);
        inside * inside
    };
    let heights = (0..=STEPS).map(|step| {
        let at = least + (greatest - least) * step as f64 / STEPS as f64;
        let weight = |value: &f64| {
            kernel(at - value)
                + kernel(at + value - 2.0 * least)
                + kernel(at + value - 2.0 * greatest)
        };
        (at, ascending.iter().map(weight).sum::<f64>())
    });
    let heights = heights.collect::<Vec<_>>();
    let peak = heights.iter().map(|point| point.1).fold(0.0, f64::max);
    heights.into_iter().map(|(at, height)| (at, height / peak)).collect()
}

/// Returns the outline's height between its points.
pub(super) fn height_at(outline: &[(f64, f64)], at: f64) -> f64 {
    let after = outline.partition_point(|point| point.0 < at);
    match (after.checked_sub(1).and_then(|before| outline.get(before)), outline.get(after)) {
        (Some(before), Some(after)) => {
            let share = (at - before.0) / (after.0 - before.0);
            before.1 + share * (after.1 - before.1)
        }
        (Some(edge), None) | (None, Some(edge)) => edge.1,
        (None, None) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_r() {
        // quantile(c(1, 2, 4, 8, 16), c(0.05, 0.25, 0.5, 0.95)), R's default type 7.
        let values = [1.0, 2.0, 4.0, 8.0, 16.0];
        let expected = [(0.05, 1.2), (0.25, 2.0), (0.5, 4.0), (0.95, 14.4)];
        for (share, value) in expected {
            assert!((quantile(&values, share) - value).abs() < 1e-12);
        }
    }

    #[test]
    fn a_density_peaks_where_the_values_are() {
        let values = (0..100).map(|v| f64::from(v % 10) / 10.0 + f64::from(v / 90) * 4.0);
        let mut values = values.collect::<Vec<_>>();
        values.sort_by(f64::total_cmp);
        let outline = smoothed(&values);
        let peak = outline.iter().max_by(|one, other| one.1.total_cmp(&other.1));
        assert!(peak.is_some_and(|(at, height)| *at < 1.0 && *height >= 1.0));
        assert!(outline.iter().all(|(at, height)| (0.0..=4.9).contains(at) && *height >= 0.0));
    }
}
