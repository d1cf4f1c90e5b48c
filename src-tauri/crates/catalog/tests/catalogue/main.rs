//! What the shipped catalogue promises, and what the rules say of other files.

#![allow(clippy::float_cmp)]

mod cohorts;
mod explain;
mod indices;
mod intervals;
mod lint;
mod matching;
mod overlay;
mod pattern;
mod shipped;
mod statements;
mod taxa;
mod texts;
mod units;
