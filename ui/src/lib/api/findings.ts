// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { DayValue } from "./patient";

/** Asks what goes together within people, across all patients. */
export type AcrossRequest = {
  /** The language of names. */
  language?: string | null,
};

/** A correlation within people, one for all of them. */
export type AcrossRow = {
  /** The exposure. */
  x: string,
  /** The exposure's name in the language asked for, where it is an analyte. */
  x_name: string | null,
  /** Its unit, or the method that found the taxa. */
  basis: string,
  /** The symptom. */
  y: string,
  /** The symptom's name in the language asked for, where the catalogue knows it. */
  y_name: string | null,
  /** How many pairs of values. */
  n: number,
  /** How many people have two pairs or more. */
  people: number | null,
  /** Error degrees of freedom. */
  freedom: number | null,
  /** The repeated-measures correlation. */
  estimate: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** Two-sided p. */
  p: number | null,
  /** Benjamini–Hochberg q. */
  q: number | null,
  /** What may be said. */
  verdict: VerdictName,
  /** Why nothing may be said. */
  reason: string | null,
};

/** What `zonula analyse --all --json` prints. */
export type AcrossTable = {
  /** How many patients there are. */
  people: number,
  /** How many tests entered the Benjamini–Hochberg family. */
  family_size: number,
  /** Every pair that was tried. */
  pairs: Array<AcrossRow>,
};

/** How far a profile is from the person's first one. */
export type BaselineRow = {
  /** The first profile's specimen. */
  specimen: number,
  /** Its day. */
  day: string | null,
  /** Bray–Curtis between shares, 0–1. */
  bray_curtis: number | null,
  /** Why there is none. */
  reason: string | null,
};

/** What may be said of a change between results. */
export type ChangeName = "rise" | "fall" | "within-variation" | "not-interpretable";

/** The step from the result before. */
export type ChangeRow = {
  /** The day of the earlier result. */
  since: string,
  /** The earlier result, in the unit of the later. */
  from: number | null,
  /** Later over earlier, minus one. */
  fraction: number | null,
  /** A fall below this fraction is a fall. */
  fall: number | null,
  /** A rise above this fraction is a rise. */
  rise: number | null,
  /** The outcome. */
  class: ChangeName,
  /** Why it has no class: `no-variation`, `other-laboratory`, … */
  reason: string | null,
};

/** Where a value lies among a reference cohort. */
export type CohortPlace = {
  /** The cohort's id. */
  cohort: string,
  /** How many people. */
  n: number,
  /** Mid-rank percentile, 0–100. */
  percentile: number,
  /** 95 % interval of the percentile. */
  interval: [number, number],
};

/** A result against all comparable ones before it. */
export type CourseRow = {
  /** How many: since laboratory, method or unit last changed. */
  earlier: number,
  /** The day of the first of them. */
  since: string,
  /** Their geometric mean. */
  mean: number,
  /** The result over that mean, minus one. */
  fraction: number,
  /** A fall below this fraction is a fall. */
  fall: number | null,
  /** A rise above this fraction is a rise. */
  rise: number | null,
  /** The outcome. */
  class: ChangeName,
  /** Why it has no class. */
  reason: string | null,
};

/** One measure of diversity. */
export type Diversity = {
  /** The measure's id. */
  metric: string,
  /** Its value. */
  value: number | null,
  /** Why there is none. */
  reason: string | null,
  /** Where it lies among a matching cohort. */
  cohort: CohortPlace | null,
  /** Why it lies among none. */
  cohortReason: string | null,
};

/** A symptom before and after the first day of an intervention. */
export type EffectRow = {
  /** The intervention, as written. */
  what: string,
  /** Its first day. */
  from: string,
  /** The catalogue's symptom. */
  symptom: string | null,
  /** Its name in the language asked for, or the diary's. */
  name: string,
  /** The scale's ends. */
  scale: [number, number],
  /** How many other interventions began or ended in the days compared. */
  overlapping: number,
  /** The comparison. */
  change: MeanChangeRow,
};

/** A functional group's share of the assigned abundance. */
export type GroupShare = {
  /** The group's id. */
  group: string,
  /** 0–1. */
  share: number | null,
  /** Why there is none. */
  reason: string | null,
  /** Members found, greatest first. */
  members: Array<Share>,
  /** Where it lies among a matching cohort. */
  cohort: CohortPlace | null,
  /** Why it lies among none. */
  cohortReason: string | null,
};

/** One index over taxa. */
export type IndexRow = {
  /** The index's id: `gmhi`, `gmwi2`, `pb-ratio` … */
  index: string,
  /** Its value. */
  value: number | null,
  /** Why there is none. */
  reason: string | null,
  /** How many of its taxa were found. */
  found: number | null,
  /** How many of its taxa the source names at all. */
  listed: number | null,
  /** How many taxa it has. */
  members: number | null,
};

/** The mean of one stretch of days against that of another. */
export type MeanChangeRow = {
  /** The mean before. */
  before: number | null,
  /** How many days have a score before. */
  before_days: number | null,
  /** The mean after. */
  after: number | null,
  /** How many days have a score after. */
  after_days: number | null,
  /** After less before, in points of the scale. */
  difference: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** The lag-1 autocorrelation that the interval allows for. */
  inertia: number | null,
  /** Why there is none: `too-few-before`, `too-few-after`, `too-short`. */
  reason: string | null,
  /** Why the difference has no interval: `constant`, `too-alike`. */
  interval_reason: string | null,
  /** The least change that people call one, in points, where one is published for this scale. */
  important: number | null,
  /** Whether people would notice the difference: `less`, `more`, `too-small`, `open`. */
  noticed: string | null,
  /** Why that cannot be said: `not-published`, `no-interval`. */
  noticed_reason: string | null,
};

/** One pair of series at one lag; the same names as `zonula correlate --json`. */
export type Pair = {
  /** The exposure. */
  x: string,
  /** The symptom. */
  y: string,
  /** Days from exposure to symptom. */
  lag: number,
  /** How many pairs of values. */
  n: number,
  /** Pairs after allowing for autocorrelation. */
  n_effective: number | null,
  /** How p was found: `exact`, `permutation`, `circular-shift`. */
  method: string,
  /** Spearman's rho. */
  estimate: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** Two-sided p. */
  p: number | null,
  /** Benjamini–Hochberg q. */
  q: number | null,
  /** What may be said. */
  verdict: VerdictName,
  /** Why nothing may be said. */
  reason: string | null,
};

/** What was found in a profile. */
export type ProfileRow = {
  /** The specimen's identity. */
  specimen: number,
  /** The day it was taken. */
  day: string | null,
  /** `shotgun`, `16s`, `microarray`, `pcr`, `culture` or `not-stated`. */
  technique: string,
  /** The program that named the taxa. */
  profiler: string | null,
  /** Its version. */
  version: string | null,
  /** Its reference database. */
  database: string | null,
  /** Whose names are used. */
  taxonomy: string | null,
  /** The rank that diversity was computed at. */
  rank: string,
  /** The total count, where abundances are counts. */
  depth: number | null,
  /** Alpha diversity. */
  diversity: Array<Diversity>,
  /** The most abundant phyla. */
  phyla: Array<Share>,
  /** The most abundant genera. */
  genera: Array<Share>,
  /** Functional groups. */
  groups: Array<GroupShare>,
  /** Indices over taxa, each with its value or the reason why there is none. */
  indices: Array<IndexRow>,
  /** How far it is from the person's first profile of the same method. */
  baseline: BaselineRow | null,
};

/** A taxon's share of the assigned abundance. */
export type Share = {
  /** The taxon. */
  name: string,
  /** 0–1. */
  share: number,
};

/** The course of one symptom. */
export type SymptomRow = {
  /** The catalogue's symptom. */
  symptom: string | null,
  /** Its name in the language asked for, or the diary's. */
  name: string,
  /** The scale's ends, least to most. */
  scale: [number, number],
  /** One score a day, ascending. */
  points: Array<DayValue>,
  /** The last fourteen days against the first. */
  change: MeanChangeRow,
};

/** What may be said of a pair. */
export type VerdictName = "passes" | "does-not-pass" | "exploratory" | "not-assessable";
