//! What the shipped catalogue promises, and what the rules say of other files.

#![allow(clippy::float_cmp)]

mod cohorts;
mod indices;
mod intervals;
mod matching;
mod shipped;
mod statements;
mod taxa;
mod units;
