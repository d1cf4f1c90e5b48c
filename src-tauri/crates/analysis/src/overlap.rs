//! Overlap: how much any two of many rows share, the one sum behind several distances.
//!
//! Bray–Curtis, Jaccard and all forms of UniFrac are quotients of Σ min(a, b) over taxa or branches
//! and of the rows' own sums, so that one loop serves them all.

use rayon::prelude::*;
use std::ops::AddAssign;

/// A row: places in ascending order, each with what stands there, above zero.
pub(crate) type Row = Vec<(u32, f64)>;

/// Places that are worked on at a time, so that what is spread out stays near the processor.
const BLOCK: usize = 256;
/// Whole numbers add up exactly in 32 bits as long as their sum stays below this.
const EXACT_BELOW: f64 = 16_777_216.0;

/// Sums what every row shares with every other, on all processors.
///
/// `quotient` makes a distance of what two rows hold and what they share. Returns the distances of
/// each row to those after it. Sums run over ascending places, block by block, whatever row comes
/// first and however many processors there are: the outcome is the same to the last bit, and rows
/// that are equal share exactly what they hold. Counts take half the room and time, as long as a
/// row's add up to less than 2²⁴; their sums are exact either way. O(n² · places that hold
/// something), and of memory what the rows take once more.
pub(crate) fn distances(
    rows: &[Row],
    places: usize,
    quotient: impl Fn(f64, f64, f64) -> f64 + Sync,
) -> Vec<Vec<f64>> {
    let light = |row: &Row| {
        let whole = row.iter().all(|(_, value)| value.fract() <= 0.0);
        whole && row.iter().map(|(_, value)| value).sum::<f64>() < EXACT_BELOW
    };
    if rows.iter().all(light) {
        computed::<f32, 32>(rows, places, |value| value as f32, quotient)
    } else {
        computed::<f64, 16>(rows, places, |value| value, quotient)
    }
}

/// A number of either width.
trait Number: Copy + Default + PartialOrd + AddAssign + Into<f64> + Send + Sync {}
impl Number for f32 {}
impl Number for f64 {}

/// Computes with `LANES` rows held against another at once: their values at one place lie side by
/// side, where processors take the lesser of several with one instruction.
fn computed<T: Number, const LANES: usize>(
    rows: &[Row],
    places: usize,
    number: fn(f64) -> T,
    quotient: impl Fn(f64, f64, f64) -> f64 + Sync,
) -> Vec<Vec<f64>> {
    let block = |at: usize| Block::of(rows, at, number);
    let blocks: Vec<Block<T>> = (0..places.div_ceil(BLOCK)).into_par_iter().map(block).collect();
    let held: Vec<f64> = (0..rows.len())
        .map(|row| blocks.iter().map(|block| block.held(row)).fold(0.0, |sum, own| sum + own))
        .collect();
    let tiles = (0..rows.len().div_ceil(LANES)).into_par_iter().map(|tile| {
        let first = tile * LANES;
        let shared = shared::<T, LANES>(&blocks, first, rows.len());
        let after = |lane: usize| {
            let own = first + lane;
            let others = shared.iter().zip(first..).skip(lane + 1);
            others.map(|(sums, other)| quotient(held[own], held[other], sums[lane])).collect()
        };
        (0..LANES.min(rows.len() - first)).map(after).collect::<Vec<Vec<f64>>>()
    });
    tiles.collect::<Vec<_>>().concat()
}

/// What the rows hold within [`BLOCK`] places.
struct Block<T> {
    /// Where each row begins; one more for the end of the last.
    starts: Vec<usize>,
    /// Places, counted from the block's first.
    places: Vec<u8>,
    values: Vec<T>,
}

impl<T: Number> Block<T> {
    fn of(rows: &[Row], at: usize, number: fn(f64) -> T) -> Self {
        let first = at * BLOCK;
        let mut block = Self { starts: vec![0], places: vec![], values: vec![] };
        for row in rows {
            let before = |end: usize| row.partition_point(|(place, _)| (*place as usize) < end);
            for &(place, value) in &row[before(first)..before(first + BLOCK)] {
                block.places.push((place as usize - first) as u8);
                block.values.push(number(value));
            }
            block.starts.push(block.places.len());
        }
        block
    }

    fn row(&self, row: usize) -> (&[u8], &[T]) {
        let own = self.starts[row]..self.starts[row + 1];
        (&self.places[own.clone()], &self.values[own])
    }

    /// Sums a row's values.
    fn held(&self, row: usize) -> f64 {
        let mut sum = T::default();
        self.row(row).1.iter().for_each(|&value| sum += value);
        sum.into()
    }

    /// Sums the lesser of a row's values and of those spread out.
    fn meet<const LANES: usize>(&self, row: usize, spread: &[[T; LANES]; BLOCK]) -> [T; LANES] {
        let mut sums = [T::default(); LANES];
        let (places, values) = self.row(row);
        for (&place, &value) in places.iter().zip(values) {
            let own = &spread[usize::from(place)];
            for lane in 0..LANES {
                // No value is NaN: a comparison is one instruction where `f64::min` is several.
                sums[lane] += if own[lane] < value { own[lane] } else { value };
            }
        }
        sums
    }
}

/// Sums what each row from `first` on shares with the `LANES` rows that begin there.
fn shared<T: Number, const LANES: usize>(
    blocks: &[Block<T>],
    first: usize,
    rows: usize,
) -> Vec<[f64; LANES]> {
    let mut sums = vec![[0.0; LANES]; rows - first];
    let mut spread = Box::new([[T::default(); LANES]; BLOCK]);
    for block in blocks {
        let lanes = || (0..LANES.min(rows - first)).map(|lane| (lane, block.row(first + lane)));
        for (lane, (places, values)) in lanes() {
            for (&place, &value) in places.iter().zip(values) {
                spread[usize::from(place)][lane] = value;
            }
        }
        for (sum, other) in sums.iter_mut().zip(first..) {
            let within = block.meet(other, &spread);
            sum.iter_mut().zip(within).for_each(|(sum, within)| *sum += within.into());
        }
        for (lane, (places, _)) in lanes() {
            places.iter().for_each(|&place| spread[usize::from(place)][lane] = T::default());
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::*;
    use crate::random::Random;

    /// Rows over more than one block and more than one tile.
    fn drawn(rows: usize) -> Vec<Row> {
        let mut random = Random::new(4);
        let mut row = || -> Row {
            let places = (0..5_000_u32).filter(|_| random.unit() < 0.2).collect::<Vec<_>>();
            places.into_iter().map(|place| (place, (random.unit() * 9.0).floor() + 1.0)).collect()
        };
        (0..rows).map(|_| row()).collect()
    }

    #[test]
    fn sums_are_those_of_a_plain_loop() {
        check_sums(&drawn(37));
        let mut heavy = drawn(37);
        heavy[20].push((4_999, EXACT_BELOW));
        heavy[20].dedup_by_key(|entry| entry.0);
        check_sums(&heavy);
    }

    /// Sums of whole numbers are exact in any order.
    fn check_sums(rows: &[Row]) {
        let found = distances(rows, 5_000, |one, other, shared| {
            assert!(shared <= one.min(other));
            shared
        });
        let dense = |row: &Row| {
            let mut all = vec![0.0_f64; 5_000];
            row.iter().for_each(|&(place, value)| all[place as usize] = value);
            all
        };
        for (one, after) in found.iter().enumerate() {
            assert_eq!(after.len(), rows.len() - 1 - one);
            for (step, shared) in after.iter().enumerate() {
                let pair = [dense(&rows[one]), dense(&rows[one + 1 + step])];
                let plain: f64 = pair[0].iter().zip(&pair[1]).map(|(a, b)| a.min(*b)).sum();
                assert_eq!(*shared, plain);
            }
        }
    }

    #[test]
    fn the_number_of_threads_and_the_order_of_rows_change_no_bit() {
        let mut rows = drawn(40);
        for row in &mut rows {
            row.iter_mut().for_each(|(_, value)| *value /= 7.0);
        }
        let quotient = |one: f64, other: f64, shared: f64| one + other - 2.0 * shared;
        let with = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            pool.expect("threads start").install(|| distances(&rows, 5_000, quotient))
        };
        let found = with(1);
        assert_eq!(found, with(3));
        let turned: Vec<Row> = rows.iter().rev().cloned().collect();
        let back = distances(&turned, 5_000, quotient);
        for one in 0..40 {
            for other in one + 1..40 {
                assert_eq!(found[one][other - one - 1], back[39 - other][other - one - 1]);
            }
        }
    }

    #[test]
    fn equal_rows_share_all_they_hold_and_nothing_gives_nothing() {
        let mut row = drawn(1);
        row[0].iter_mut().for_each(|(_, value)| *value /= 3.0);
        let rows = [row[0].clone(), row[0].clone(), vec![]];
        let found = distances(&rows, 5_000, |one, other, shared| one + other - 2.0 * shared);
        assert_eq!(found[0][0], 0.0);
        assert_eq!(found[0][1], found[1][0]);
        assert_eq!(distances(&[], 0, |_, _, _| 0.0), Vec::<Vec<f64>>::new());
    }
}
