//! Places: boxes, labels that keep apart, lanes that keep spans apart.

use crate::drawing::Point;

/// A box in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    pub(super) fn new(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self { left, top, width: width.max(0.0), height: height.max(0.0) }
    }

    /// The square around a point.
    pub(super) fn around((x, y): Point, reach: f32) -> Self {
        Self::new(x - reach, y - reach, 2.0 * reach, 2.0 * reach)
    }

    pub(super) fn right(self) -> f32 {
        self.left + self.width
    }

    pub(super) fn bottom(self) -> f32 {
        self.top + self.height
    }

    pub(super) fn middle(self) -> f32 {
        self.top + self.height / 2.0
    }

    pub(super) fn centre(self) -> f32 {
        self.left + self.width / 2.0
    }

    /// The box without a margin on all sides.
    pub(super) fn inset(self, margin: f32) -> Self {
        Self::new(
            self.left + margin,
            self.top + margin,
            self.width - 2.0 * margin,
            self.height - 2.0 * margin,
        )
    }

    /// Whether the two have a place in common.
    pub(super) fn meets(self, other: Self) -> bool {
        self.left < other.right()
            && other.left < self.right()
            && self.top < other.bottom()
            && other.top < self.bottom()
    }

    /// Whether the other lies inside.
    pub(super) fn holds(self, other: Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// Finds room for words of a width and height `near` a point, meeting nothing that is taken.
pub(super) fn beside(
    (x, y): Point,
    near: f32,
    (wide, high): (f32, f32),
    taken: &[Area],
    inside: Area,
) -> Option<Area> {
    let corners = [
        (x + near, y - near - high * 0.4),
        (x - near - wide, y - near - high * 0.4),
        (x + near, y + near - high * 0.5),
        (x - near - wide, y + near - high * 0.5),
        (x - wide / 2.0, y - near - high),
        (x - wide / 2.0, y + near),
    ];
    corners
        .into_iter()
        .map(|(left, top)| Area::new(left, top, wide, high))
        .find(|area| inside.holds(*area) && !taken.iter().any(|other| area.meets(*other)))
}

/// Moves labels of given heights apart inside `room`, each as little as possible; order is kept.
///
/// Takes and returns the labels' middles. Least squares under an order constraint (pool adjacent
/// violators); labels that have no room share what there is.
pub(super) fn spread(wanted: &[f32], heights: &[f32], room: (f32, f32)) -> Vec<f32> {
    let mut order = (0..wanted.len()).collect::<Vec<_>>();
    order.sort_by(|&one, &other| wanted[one].total_cmp(&wanted[other]).then(one.cmp(&other)));
    let needed = heights.iter().sum::<f32>();
    let squeeze = if needed > 0.0 { ((room.1 - room.0).max(0.0) / needed).min(1.0) } else { 1.0 };
    // Where each middle would be if all labels stood on top of each other from 0 on.
    let mut stack = 0.0;
    let mut offsets = Vec::with_capacity(order.len());
    for &index in &order {
        let height = heights[index] * squeeze;
        offsets.push(stack + height / 2.0);
        stack += height;
    }
    // Without those offsets, places only have to ascend: pools are sums and counts.
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for (&index, offset) in order.iter().zip(&offsets) {
        let mut pool = (wanted[index] - offset, 1);
        while let Some(&(sum, count)) = pools.last() {
            if sum / count as f32 <= pool.0 / pool.1 as f32 {
                break;
            }
            pools.pop();
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }
    let means =
        pools.iter().flat_map(|&(sum, count)| std::iter::repeat_n(sum / count as f32, count));
    let last = (room.1 - stack).max(room.0);
    let mut placed = vec![0.0; wanted.len()];
    for ((&index, offset), mean) in order.iter().zip(&offsets).zip(means) {
        placed[index] = mean.clamp(room.0, last) + offset;
    }
    placed
}

/// Gives each span the first lane in which it keeps `gap` from those before it.
pub(super) fn lanes(spans: &[(f32, f32)], gap: f32) -> Vec<usize> {
    let mut ends: Vec<f32> = Vec::new();
    let mut order = (0..spans.len()).collect::<Vec<_>>();
    order.sort_by(|&one, &other| spans[one].0.total_cmp(&spans[other].0).then(one.cmp(&other)));
    let mut lanes = vec![0; spans.len()];
    for index in order {
        let (start, end) = spans[index];
        let lane = ends.iter().position(|&taken| taken + gap <= start).unwrap_or(ends.len());
        if lane == ends.len() {
            ends.push(end);
        } else {
            ends[lane] = end;
        }
        lanes[index] = lane;
    }
    lanes
}

/// Chooses which spans may stay so that none comes closer than `gap` to one before it in the list:
/// the first have precedence.
pub(super) fn keep_apart(spans: &[(f32, f32)], gap: f32) -> Vec<bool> {
    let mut kept: Vec<(f32, f32)> = Vec::new();
    spans
        .iter()
        .map(|&(start, end)| {
            let free = kept.iter().all(|&(from, to)| end + gap <= from || to + gap <= start);
            if free {
                kept.push((start, end));
            }
            free
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_have_room_stay_where_they_are() {
        assert_eq!(spread(&[10.0, 50.0, 30.0], &[8.0; 3], (0.0, 100.0)), [10.0, 50.0, 30.0]);
    }

    #[test]
    fn crowded_labels_move_apart_around_their_mean() {
        assert_eq!(spread(&[20.0; 3], &[8.0; 3], (0.0, 100.0)), [12.0, 20.0, 28.0]);
        assert_eq!(spread(&[20.0, 21.0], &[4.0, 8.0], (0.0, 100.0)), [17.5, 23.5]);
    }

    #[test]
    fn labels_at_the_edge_stay_inside() {
        assert_eq!(spread(&[99.0, 100.0], &[10.0; 2], (0.0, 100.0)), [85.0, 95.0]);
        assert_eq!(spread(&[0.0, 0.0, 1.0], &[60.0; 3], (0.0, 90.0)), [15.0, 45.0, 75.0]);
    }

    #[test]
    fn spans_that_touch_go_into_the_next_lane() {
        assert_eq!(lanes(&[(0.0, 10.0), (5.0, 15.0), (12.0, 20.0)], 1.0), [0, 1, 0]);
    }

    #[test]
    fn the_first_of_two_overlapping_labels_stays() {
        assert_eq!(keep_apart(&[(4.0, 8.0), (0.0, 5.0), (9.0, 12.0)], 1.0), [true, false, true]);
    }
}
