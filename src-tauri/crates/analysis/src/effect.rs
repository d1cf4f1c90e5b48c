//! Effects: how a symptom was felt before and after, with an interval that allows for inertia.
//!
//! A difference between two stretches of a diary says what came after what, not what caused it.

use crate::distribution::student_t;
use crate::findings::SymptomCourse;
use crate::sum::{mean, sum};
use zonula_model::{Date, PatientRecord, SymptomId};

/// Days on either side of an intervention's first day whose scores are compared.
pub const EFFECT_DAYS: u32 = 28;
/// Days at either end of a course that are compared: the fewest that hold enough scores.
pub const COURSE_DAYS: [u32; 3] = [14, 28, 42];
/// Fewer scores than this on a side are not compared.
pub const SCORES_NEEDED: usize = 5;

/// Why two stretches of a diary are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoEffect {
    /// Fewer than five days have a score before.
    TooFewBefore,
    /// Fewer than five days have a score after.
    TooFewAfter,
    /// The diary is too short for two stretches of it that do not overlap.
    TooShort,
}

/// The mean of one stretch against that of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanChange {
    /// How many days have a score before, and their mean.
    pub before: (usize, f64),
    /// How many days have a score after, and their mean.
    pub after: (usize, f64),
    /// The lag-1 autocorrelation that was allowed for, 0 or more.
    pub inertia: f64,
    /// The mean after less the mean before, in points of the scale.
    pub difference: f64,
    /// Its 95 % interval.
    pub interval: Result<(f64, f64), NoInterval>,
}

/// Why a difference has no interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoInterval {
    /// Neither stretch varies.
    Constant,
    /// Days resemble each other so much that fewer than two independent ones are left.
    TooAlike,
}

/// What people would say of a difference that is known with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noticed {
    /// Felt less: the difference reaches the least one that people notice, and its interval ends
    /// below zero.
    Less,
    /// Felt more, likewise.
    More,
    /// The whole interval lies nearer to zero than what people notice.
    TooSmall,
    /// The interval holds both what people notice and what they do not.
    Open,
}

/// Why nothing is said of whether people would notice a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotNoticed {
    /// No least important difference is published for this symptom on this scale.
    NotPublished,
    /// The difference has no interval.
    NoInterval,
}

/// Holds a difference against the least one that people notice, in points of the same scale.
///
/// A difference counts as noticed only where chance is excluded too: both its interval on one side
/// of zero and the difference itself beyond `important`.
pub fn noticed(change: &MeanChange, important: Option<f64>) -> Result<Noticed, NotNoticed> {
    let least = important.ok_or(NotNoticed::NotPublished)?;
    let (low, high) = change.interval.map_err(|_| NotNoticed::NoInterval)?;
    Ok(if high < 0.0 && change.difference <= -least {
        Noticed::Less
    } else if low > 0.0 && change.difference >= least {
        Noticed::More
    } else if low > -least && high < least {
        Noticed::TooSmall
    } else {
        Noticed::Open
    })
}

/// Compares the means of two stretches of a series, each in the order of time.
///
/// Welch's interval (1947, doi:10.1093/biomet/34.1-2.28) with the effective numbers
/// n (1 − r) / (1 + r) of an autoregressive series (Bayley & Hammersley 1946, J R Stat Soc Suppl
/// 8:184-197). r is the lag-1 autocorrelation of both stretches around their own means together,
/// with the bias of short series taken off: r + (1 + 4 r) / n (Marriott & Pope 1954,
/// doi:10.1093/biomet/41.3-4.390), at least 0. Refuses fewer than [`SCORES_NEEDED`] on a side.
pub fn mean_change(before: &[f64], after: &[f64]) -> Result<MeanChange, NoEffect> {
    if before.len() < SCORES_NEEDED {
        return Err(NoEffect::TooFewBefore);
    }
    if after.len() < SCORES_NEEDED {
        return Err(NoEffect::TooFewAfter);
    }
    let (Some(first), Some(second)) = (mean(before), mean(after)) else {
        return Err(NoEffect::TooFewBefore);
    };
    let around =
        |values: &[f64], centre: f64| values.iter().map(|v| v - centre).collect::<Vec<f64>>();
    let sides = [around(before, first), around(after, second)];
    let squares = |side: &[f64]| sum(side.iter().map(|value| value * value));
    let steps = |side: &[f64]| sum(side.windows(2).map(|pair| pair[0] * pair[1]));
    let scatter = squares(&sides[0]) + squares(&sides[1]);
    let total = (before.len() + after.len()) as f64;
    let found = if scatter > 0.0 { (steps(&sides[0]) + steps(&sides[1])) / scatter } else { 0.0 };
    // Two means were taken off, so that the bias is that of half the length.
    let inertia = (found + 2.0 * (1.0 + 4.0 * found) / total).clamp(0.0, 0.95);
    let difference = second - first;
    Ok(MeanChange {
        before: (before.len(), first),
        after: (after.len(), second),
        inertia,
        difference,
        interval: if scatter > 0.0 {
            let reach = spread(&sides, inertia).ok_or(NoInterval::TooAlike);
            reach.map(|reach| (difference - reach, difference + reach))
        } else {
            Err(NoInterval::Constant)
        },
    })
}

/// Half the width of the interval.
fn spread(sides: &[Vec<f64>; 2], inertia: f64) -> Option<f64> {
    let side = |values: &Vec<f64>| {
        let n = values.len() as f64;
        let effective = n * (1.0 - inertia) / (1.0 + inertia);
        let squares = sum(values.iter().map(|value| value * value));
        // What is left of a stretch must hold at least two days; its own mean is taken off it.
        (effective >= 2.0).then(|| (squares / (n - n / effective) / effective, effective - 1.0))
    };
    let ((a, free_a), (b, free_b)) = (side(&sides[0])?, side(&sides[1])?);
    let freedom = (a + b).powi(2) / (a * a / free_a + b * b / free_b);
    Some(student_t(0.05, freedom)? * (a + b).sqrt())
}

/// How a symptom changed over its whole course.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SymptomChange {
    /// How many days at either end were compared, one of [`COURSE_DAYS`].
    pub days: u32,
    /// The last of these days of the diary against the first.
    pub change: Result<MeanChange, NoEffect>,
    /// The least change that people call one, in points of this scale, where one is published.
    pub important: Option<f64>,
}

/// Compares the last days of a course with its first; points are by day, ascending.
///
/// The fewest of [`COURSE_DAYS`] for which both ends hold enough scores: a diary that is kept by the
/// week is compared by the month. Where none does, the reason is that of the fewest.
pub(crate) fn over_course(points: &[(Date, f64)], important: Option<f64>) -> SymptomChange {
    let over = |days: u32| {
        let (Some((first, _)), Some((last, _))) = (points.first(), points.last()) else {
            return Err(NoEffect::TooFewBefore);
        };
        let (early, late) = (later(*first, days), earlier(*last, days));
        if early > late.saturating_add(jiff::Span::new().days(1)) {
            return Err(NoEffect::TooShort);
        }
        let side = |keep: &dyn Fn(Date) -> bool| -> Vec<f64> {
            points.iter().filter(|(day, _)| keep(*day)).map(|(_, score)| *score).collect()
        };
        mean_change(&side(&|day| day < early), &side(&|day| day > late))
    };
    let tried = COURSE_DAYS.map(|days| SymptomChange { days, change: over(days), important });
    *tried.iter().find(|tried| tried.change.is_ok()).unwrap_or(&tried[0])
}

/// A symptom before and after the first day of an intervention.
#[derive(Clone, Debug, PartialEq)]
pub struct InterventionEffect {
    /// The intervention's position in the record.
    pub intervention: usize,
    /// The catalogue's symptom, where matched.
    pub symptom: Option<SymptomId>,
    /// The diary's name for it.
    pub name: String,
    /// The scale's ends.
    pub scale: (f64, f64),
    /// How many other interventions began or ended within the days compared: what they did cannot
    /// be told apart.
    pub overlapping: usize,
    /// The days from the first day on against those before it.
    pub change: Result<MeanChange, NoEffect>,
    /// The least change that people call one, in points of this scale, where one is published.
    pub important: Option<f64>,
}

/// Compares every symptom course before and after every intervention.
///
/// [`EFFECT_DAYS`] before the first day against as many from it on, or up to the last day of the
/// intervention. A symptom without any score in these days was not compared and is left out.
pub(crate) fn effects(
    record: &PatientRecord,
    courses: &[SymptomCourse],
) -> Vec<InterventionEffect> {
    let mut found = vec![];
    for (at, own) in record.interventions.iter().enumerate() {
        let begins = earlier(own.from, EFFECT_DAYS);
        let ends = later(own.from, EFFECT_DAYS);
        let ends = own.to.map_or(ends, |to| ends.min(later(to, 1)));
        let within = |day: Date| day >= begins && day < ends;
        let others = record.interventions.iter().enumerate().filter(|(other, _)| *other != at);
        let overlapping =
            others.filter(|(_, other)| within(other.from) || other.to.is_some_and(within)).count();
        for course in courses {
            let side = |keep: &dyn Fn(Date) -> bool| -> Vec<f64> {
                let near = course.points.iter().filter(|(day, _)| within(*day) && keep(*day));
                near.map(|(_, score)| *score).collect()
            };
            let (before, after) = (side(&|day| day < own.from), side(&|day| day >= own.from));
            if before.is_empty() && after.is_empty() {
                continue;
            }
            found.push(InterventionEffect {
                intervention: at,
                symptom: course.symptom.clone(),
                name: course.name.clone(),
                scale: course.scale,
                overlapping,
                change: mean_change(&before, &after),
                important: course.change.important,
            });
        }
    }
    found
}

fn later(day: Date, days: u32) -> Date {
    day.saturating_add(jiff::Span::new().days(i64::from(days)))
}

fn earlier(day: Date, days: u32) -> Date {
    day.saturating_sub(jiff::Span::new().days(i64::from(days)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn without_inertia_the_interval_is_welchs() {
        // Alternating scores have a negative autocorrelation, so that nothing is taken off.
        let before = [6.0, 4.0, 7.0, 3.0, 6.0, 4.0, 7.0, 3.0];
        let after = [3.0, 1.0, 4.0, 2.0, 3.0, 1.0];
        let found = mean_change(&before, &after).expect("enough scores");
        assert!(found.inertia.abs() < 1e-15);
        // SciPy 1.17.1: ttest_ind(after, before, equal_var=False).confidence_interval().
        let (low, high) = found.interval.expect("both vary");
        assert!((found.difference + 2.666_666_666_666_667).abs() < 1e-12);
        assert!((low + 4.356_681_119_828_061).abs() < 1e-9, "{low}");
        assert!((high + 0.976_652_213_505_271_5).abs() < 1e-9, "{high}");
    }

    #[test]
    fn inertia_widens_the_interval() {
        let slow: Vec<f64> = (0..28).map(|day| libm::sin(f64::from(day))).collect();
        let wild: Vec<f64> = (0..28).map(|at| slow[at * 17 % 28]).collect();
        let width = |values: &[f64]| {
            let (low, high) = mean_change(values, values).expect("long").interval.expect("varies");
            high - low
        };
        assert!(width(&slow) > 2.0 * width(&wild));
    }

    #[test]
    fn nineteen_of_twenty_intervals_hold_the_truth() {
        for phi in [0.0_f64, 0.3, 0.6] {
            let (mut held, mut given) = (0, 0);
            for person in 0..1_000 {
                let mut random = Random::stream(90, person);
                let mut value = random.normal();
                let series: Vec<f64> = (0..56)
                    .map(|_| {
                        value = phi * value + (1.0 - phi * phi).sqrt() * random.normal();
                        value
                    })
                    .collect();
                let found = mean_change(&series[..28], &series[28..]).expect("long");
                // Where too little is left of a stretch, nothing is claimed.
                let Ok((low, high)) = found.interval else { continue };
                given += 1;
                held += usize::from(low <= 0.0 && 0.0 <= high);
            }
            assert!(given >= 900, "autocorrelation {phi}: {given}");
            // 95 %, and four standard errors of 0.7 % below it.
            assert!(held * 1_000 >= given * 922, "autocorrelation {phi}: {held} of {given}");
        }
    }

    #[test]
    fn a_difference_is_noticed_where_it_is_great_enough_and_chance_excluded() {
        let change = |difference: f64, reach: f64| MeanChange {
            before: (14, 6.0),
            after: (14, 6.0 + difference),
            inertia: 0.0,
            difference,
            interval: Ok((difference - reach, difference + reach)),
        };
        let of = |difference, reach| noticed(&change(difference, reach), Some(2.2));
        assert_eq!(of(-2.5, 1.0), Ok(Noticed::Less));
        assert_eq!(of(2.2, 2.1), Ok(Noticed::More));
        assert_eq!(of(-2.5, 3.0), Ok(Noticed::Open), "chance is not excluded");
        assert_eq!(of(-1.5, 1.0), Ok(Noticed::Open), "it may be 2.5 or 0.5");
        assert_eq!(of(-0.5, 1.0), Ok(Noticed::TooSmall));
        assert_eq!(noticed(&change(-2.5, 1.0), None), Err(NotNoticed::NotPublished));
        let flat = MeanChange { interval: Err(NoInterval::Constant), ..change(1.0, 0.0) };
        assert_eq!(noticed(&flat, Some(2.2)), Err(NotNoticed::NoInterval));
    }

    #[test]
    fn too_few_scores_say_why() {
        let (few, many) = ([1.0; 4], [1.0; 9]);
        assert_eq!(mean_change(&few, &many), Err(NoEffect::TooFewBefore));
        assert_eq!(mean_change(&many, &few), Err(NoEffect::TooFewAfter));
        let constant = mean_change(&many, &many).map(|found| found.interval);
        assert_eq!(constant, Ok(Err(NoInterval::Constant)));
        let rising: Vec<f64> = (0..6).map(f64::from).collect();
        let steady = mean_change(&rising, &rising).map(|found| found.interval);
        assert_eq!(steady, Ok(Err(NoInterval::TooAlike)));
        let day = |at: i8| Date::constant(2026, 1, at);
        let short: Vec<(Date, f64)> = (1..=20).map(|at| (day(at), f64::from(at))).collect();
        assert_eq!(over_course(&short, None).change, Err(NoEffect::TooShort));
        let long: Vec<(Date, f64)> = (1..=28).map(|at| (day(at), f64::from(at))).collect();
        let change = over_course(&long, None).change.expect("twice fourteen days");
        assert_eq!((change.before.0, change.after.0), (14, 14));
        assert!((change.difference - 14.0).abs() < 1e-12);
        let first = Date::constant(2026, 1, 1);
        let weekly: Vec<(Date, f64)> =
            (0..14).map(|week| (later(first, 7 * week), f64::from(week))).collect();
        let found = over_course(&weekly, None);
        let sides = found.change.map(|change| (change.before.0, change.after.0));
        assert_eq!((found.days, sides), (42, Ok((6, 6))), "five weeks would hold too few");
    }
}
