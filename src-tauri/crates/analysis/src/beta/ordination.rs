//! Ordination: distances drawn on a plane.

use super::Distances;
use crate::sum::sum;

/// Specimens as points on axes of falling importance.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordination {
    /// The specimens' labels.
    pub labels: Vec<String>,
    /// The points, one row a specimen, one column an axis with an eigenvalue above zero.
    pub points: Vec<Vec<f64>>,
    /// All eigenvalues, greatest first, the negative ones included.
    pub eigenvalues: Vec<f64>,
    /// Each axis's share of the sum of the eigenvalues above zero.
    pub shares: Vec<f64>,
    /// How much of the distances no plane can show: the negative eigenvalues' share of the sum of
    /// absolute ones. Zero for Euclidean distances.
    pub negative_share: f64,
    /// The mean squared distance of each specimen from all of them.
    spread: Vec<f64>,
}

impl Ordination {
    /// Places a further specimen by its distances from those that made the axes, which stay as they
    /// are.
    ///
    /// Gower 1968, doi:10.1093/biomet/55.3.582: x = ½ Λ⁻¹ Xᵀ (g − d²), with g the squared distances of
    /// the specimens from their centre. One of them, given its own distances, is placed where it is.
    /// One number for each axis drawn; O(n · axes).
    pub fn place(&self, distances: &[f64]) -> Vec<f64> {
        let axes = self.points.first().map_or(0, Vec::len);
        let on = |axis: usize| {
            let parts = self.points.iter().zip(&self.spread).zip(distances);
            // The spread differs from g by one number for all, and an axis adds up to zero.
            let pulls = parts.map(|((point, spread), own)| point[axis] * (spread - own * own));
            sum(pulls) / (2.0 * self.eigenvalues[axis])
        };
        (0..axes).map(on).collect()
    }
}

/// Returns the principal coordinates of a square of distances, at most `axes`.
///
/// Gower 1966, doi:10.1093/biomet/53.3-4.325: the eigenvectors of the doubly centred −d²/2, each
/// scaled by the root of its eigenvalue. Each axis is turned so that its point farthest from zero
/// is positive, since its direction means nothing. O(n³).
pub fn principal_coordinates(distances: &Distances, axes: usize) -> Ordination {
    let n = distances.len();
    let mut centred: Vec<Vec<f64>> = (0..n)
        .map(|row| distances.row(row).iter().map(|distance| -distance * distance / 2.0).collect())
        .collect();
    let means: Vec<f64> = centred.iter().map(|row| row.iter().sum::<f64>() / n as f64).collect();
    let mean = means.iter().sum::<f64>() / n as f64;
    let spread = means.iter().map(|mean| -2.0 * mean).collect();
    for (row, row_mean) in centred.iter_mut().zip(&means) {
        for (value, column_mean) in row.iter_mut().zip(&means) {
            *value += mean - row_mean - column_mean;
        }
    }
    let (eigenvalues, vectors) = eigen(centred);
    let greatest = eigenvalues.first().copied().unwrap_or(0.0).max(0.0);
    // The centring leaves one eigenvalue of zero, known up to rounding.
    let kept = |value: f64| value > greatest * 1e-12;
    let positive: f64 = eigenvalues.iter().filter(|value| **value > 0.0).sum();
    let absolute: f64 = eigenvalues.iter().map(|value| value.abs()).sum();
    let drawn: Vec<(f64, &Vec<f64>)> = eigenvalues
        .iter()
        .copied()
        .zip(&vectors)
        .filter(|(value, _)| kept(*value))
        .take(axes)
        .map(|(value, vector)| {
            let farthest =
                vector.iter().copied().fold(0.0_f64, |a, b| if b.abs() > a.abs() { b } else { a });
            (value.sqrt().copysign(farthest), vector)
        })
        .collect();
    Ordination {
        labels: distances.labels().to_vec(),
        points: (0..n)
            .map(|row| drawn.iter().map(|(scale, vector)| scale * vector[row]).collect())
            .collect(),
        shares: eigenvalues.iter().take(drawn.len()).map(|value| value / positive).collect(),
        negative_share: if absolute > 0.0 { (absolute - positive) / absolute } else { 0.0 },
        eigenvalues,
        spread,
    }
}

/// Returns the eigenvalues of a symmetric matrix, greatest first, each with its unit vector.
///
/// Householder's reduction to three diagonals, then QL steps with implicit shifts; Golub & Van
/// Loan, Matrix Computations, 4th ed., sections 8.3.1 and 8.3.3.
fn eigen(mut matrix: Vec<Vec<f64>>) -> (Vec<f64>, Vec<Vec<f64>>) {
    let n = matrix.len();
    // Rows of `basis` become the eigenvectors.
    let mut basis: Vec<Vec<f64>> = (0..n)
        .map(|row| (0..n).map(|column| if row == column { 1.0 } else { 0.0 }).collect())
        .collect();
    for at in 0..n.saturating_sub(2) {
        reflect(&mut matrix, &mut basis, at);
    }
    let mut diagonal: Vec<f64> = (0..n).map(|at| matrix[at][at]).collect();
    let mut beside: Vec<f64> = (1..n).map(|at| matrix[at][at - 1]).chain([0.0]).collect();
    for at in 0..n {
        settle(&mut diagonal, &mut beside, &mut basis, at);
    }
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| diagonal[b].total_cmp(&diagonal[a]));
    let values = order.iter().map(|&at| diagonal[at]).collect();
    (values, order.iter().map(|&at| std::mem::take(&mut basis[at])).collect())
}

/// Clears column `at` below its second diagonal by a reflection, kept in `basis`.
fn reflect(matrix: &mut [Vec<f64>], basis: &mut [Vec<f64>], at: usize) {
    let n = matrix.len();
    let mut normal: Vec<f64> = (at + 1..n).map(|row| matrix[row][at]).collect();
    let length = normal.iter().map(|value| value * value).sum::<f64>().sqrt();
    if length <= 0.0 {
        return;
    }
    normal[0] += length.copysign(normal[0]);
    let half = normal.iter().map(|value| value * value).sum::<f64>() / 2.0;
    // A ← A − v wᵀ − w vᵀ on the lower right block, with w = A v / h − (vᵀ A v / 2 h²) v.
    let block = at + 1;
    let mut image: Vec<f64> =
        (block..n).map(|row| dot(&matrix[row][block..], &normal) / half).collect();
    let along = dot(&image, &normal) / (2.0 * half);
    image.iter_mut().zip(&normal).for_each(|(image, normal)| *image -= along * normal);
    for (row, (&own, &moved)) in normal.iter().zip(&image).enumerate() {
        let cells = matrix[block + row][block..].iter_mut();
        for ((cell, normal), image) in cells.zip(&normal).zip(&image) {
            *cell -= own * image + moved * normal;
        }
    }
    let reflected = -length.copysign(matrix[block][at]);
    matrix[block][at] = reflected;
    matrix[at][block] = reflected;
    matrix[block + 1..].iter_mut().for_each(|row| row[at] = 0.0);
    matrix[at][block + 1..].fill(0.0);
    // basis ← H · basis, H = I − v vᵀ / h on rows from `block` on.
    let columns = basis[0].len();
    let mut projection = vec![0.0; columns];
    for (row, &own) in normal.iter().enumerate() {
        projection.iter_mut().zip(&basis[block + row]).for_each(|(sum, cell)| *sum += own * cell);
    }
    for (row, &own) in normal.iter().enumerate() {
        let scale = own / half;
        basis[block + row].iter_mut().zip(&projection).for_each(|(cell, sum)| *cell -= scale * sum);
    }
}

/// Turns until the diagonal element `at` stands alone.
fn settle(diagonal: &mut [f64], beside: &mut [f64], basis: &mut [Vec<f64>], at: usize) {
    let n = diagonal.len();
    for _ in 0..60 {
        let negligible = |place: &usize| {
            let scale = diagonal[*place].abs() + diagonal[*place + 1].abs();
            beside[*place].abs() <= f64::EPSILON * scale
        };
        let end = (at..n - 1).find(negligible).unwrap_or(n - 1);
        if end == at {
            return;
        }
        let gap = (diagonal[at + 1] - diagonal[at]) / (2.0 * beside[at]);
        let root = libm::hypot(gap, 1.0);
        let mut g = diagonal[end] - diagonal[at] + beside[at] / (gap + root.copysign(gap));
        let (mut sine, mut cosine, mut carried) = (1.0, 1.0, 0.0);
        let mut split = false;
        for place in (at..end).rev() {
            let (f, b) = (sine * beside[place], cosine * beside[place]);
            let length = libm::hypot(f, g);
            beside[place + 1] = length;
            if length <= 0.0 {
                diagonal[place + 1] -= carried;
                split = true;
                break;
            }
            sine = f / length;
            cosine = g / length;
            g = diagonal[place + 1] - carried;
            let turned = (diagonal[place] - g) * sine + 2.0 * cosine * b;
            carried = sine * turned;
            diagonal[place + 1] = g + carried;
            g = cosine * turned - b;
            rotate(basis, place, sine, cosine);
        }
        if !split {
            diagonal[at] -= carried;
            beside[at] = g;
        }
        beside[end] = 0.0;
    }
}

/// Turns two neighbouring rows.
fn rotate(basis: &mut [Vec<f64>], place: usize, sine: f64, cosine: f64) {
    let (upper, lower) = basis.split_at_mut(place + 1);
    for (one, other) in upper[place].iter_mut().zip(&mut lower[0]) {
        let kept = *other;
        *other = sine * *one + cosine * kept;
        *one = cosine * *one - sine * kept;
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::needless_range_loop)]
    use super::*;
    use crate::beta::{Table, bray_curtis};
    use zonula_model::Abundance;

    #[test]
    fn a_specimen_placed_by_its_distances_lies_where_it_does() {
        // Bray–Curtis distances are not Euclidean: some eigenvalues are below zero.
        let rows: Vec<Vec<f64>> = (0..9_u32)
            .map(|at| {
                (0..6_u32).map(|taxon| f64::from((at * 7 + taxon * taxon * 5) % 11)).collect()
            })
            .collect();
        let labels = (0..9).map(|at| at.to_string()).collect();
        let table = Table::of_rows(labels, &rows, Abundance::Counts).expect("the rows hold counts");
        let distances = bray_curtis(&table);
        let found = principal_coordinates(&distances, 3);
        assert!(found.negative_share > 0.0, "the test would not show it");
        for at in 0..distances.len() {
            let placed = found.place(distances.row(at));
            let apart =
                placed.iter().zip(&found.points[at]).map(|(one, other)| (one - other).abs());
            assert!(apart.fold(0.0, f64::max) < 1e-12, "specimen {at}: {placed:?}");
        }
    }

    #[test]
    fn eigenvectors_give_the_matrix_back() {
        let mut random = crate::random::Random::new(4);
        for n in [1, 2, 3, 7, 40] {
            let mut matrix = vec![vec![0.0; n]; n];
            for row in 0..n {
                for column in 0..=row {
                    let value = random.normal();
                    matrix[row][column] = value;
                    matrix[column][row] = value;
                }
            }
            let (values, vectors) = eigen(matrix.clone());
            for row in 0..n {
                for column in 0..n {
                    let back: f64 =
                        (0..n).map(|at| values[at] * vectors[at][row] * vectors[at][column]).sum();
                    assert!((back - matrix[row][column]).abs() < 1e-11, "{n}: {row}, {column}");
                }
            }
        }
    }

    #[test]
    fn points_on_a_line_need_one_axis() {
        let places = [0.0, 1.0, 3.0, 7.0_f64];
        let labels: Vec<String> = places.iter().map(f64::to_string).collect();
        let distances = Distances::of_pairs(&labels, |a, b| (places[a] - places[b]).abs());
        let found = principal_coordinates(&distances, 3);
        assert_eq!(found.points[0].len(), 1);
        assert!((found.shares[0] - 1.0).abs() < 1e-12 && found.negative_share < 1e-12);
        for (point, place) in found.points.iter().zip(places) {
            assert!((point[0] - (place - 2.75)).abs() < 1e-12);
        }
    }
}
