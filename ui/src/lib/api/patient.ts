// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { InterventionRow, SourceRow, SupersededRow } from "./entry";
import type { ChangeRow, CourseRow, EffectRow, Pair, ProfileRow, SymptomRow } from "./findings";
import type { WithdrawnRow } from "./report";

/** Asks to add a patient. */
export type AddPatient = {
  /** Record number; unique. */
  number: string,
  /** Full name as it should be printed. */
  name: string,
  /** Date of birth. */
  born: string,
  /** `female`, `male` or `unknown`. */
  sex: string,
};

/** A limit of a day, beyond which a value lies. */
export type DayLimit = {
  /** The day. */
  day: string,
  /** `<`, `<=`, `>` or `>=`. */
  comparator: string,
  /** The limit. */
  value: number,
};

/** A value of a day. */
export type DayValue = {
  /** The day. */
  day: string,
  /** The value. */
  value: number,
};

/** An imported file. */
export type ImportRow = {
  /** Its identity. */
  id: number,
  /** The file's name. */
  file: string,
  /** Identifies its content. */
  sha256: string,
  /** The format's id. */
  format: string,
  /** The format's English name; absent for what was entered by hand. */
  formatTitle?: string | null,
  /** When it was imported, UTC. */
  imported: string,
  /** The files that were read beside it. */
  companions: Array<string>,
};

/** What a value means against its interval. */
export type Interpretation = "low" | "within" | "high" | "undecided" | "not-classified";

/** Patients by name. */
export type PatientList = {
  /** The rows asked for. */
  patients: Array<PatientRow>,
  /** How many there are in all. */
  total: number,
};

/** Everything known about one patient. */
export type PatientPage = {
  /** The person. */
  patient: PatientRow,
  /** Specimens by time, undated ones last. */
  specimens: Array<SpecimenRow>,
  /** Results by specimen, in the order of their files. */
  results: Array<ResultRow>,
  /** Results that others replaced, by specimen. */
  superseded: Array<SupersededRow>,
  /** Profiles by time. */
  profiles: Array<ProfileRow>,
  /** Symptoms by name. */
  symptoms: Array<SymptomRow>,
  /** Interventions by their first day. */
  interventions: Array<InterventionRow>,
  /** Symptoms before and after an intervention's first day: what came after, not what caused it. */
  effects: Array<EffectRow>,
  /** How many tests the correlations below were corrected for. */
  familySize: number,
  /** Correlations: every pair that was tried. */
  correlations: Array<Pair>,
  /** Imported files, oldest first. */
  imports: Array<ImportRow>,
  /** Released reports, newest first. */
  reports: Array<ReportRow>,
  /** The clinic's own cohorts that cannot be read, each with its reason; nothing of them was used. */
  leftOut: Array<string>,
};

/** Asks for everything known about one patient. */
export type PatientRequest = {
  /** Record number. */
  number: string,
  /** The language of names and reasons. */
  language?: string | null,
};

/** A patient in a list. */
export type PatientRow = {
  /** Record number. */
  number: string,
  /** Full name. */
  name: string,
  /** Date of birth. */
  born: string,
  /** `female`, `male` or `unknown`. */
  sex: string,
  /** Latest specimen or diary day. */
  lastVisit: string | null,
  /** How many specimens. */
  specimens: number,
  /** How many results. */
  observations: number,
  /** Day of the latest released report that was not taken back. */
  reported: string | null,
  /** How many results and profiles came after that report; all results where there is none. */
  unreported: number,
};

/** Asks for patients. */
export type Patients = {
  /** Part of a name, record number or birth date; empty for all. */
  search: string,
  /** At most so many rows; 0 for all. */
  limit: number,
};

/** A released report. */
export type ReportRow = {
  /** Its identity. */
  id: number,
  /** Its number, `2026-0001` say. */
  number: string,
  /** 1 for the first version. */
  version: number,
  /** `clinician` or `patient`. */
  variant: string,
  /** BCP 47. */
  language: string,
  /** When it was released, UTC. */
  released: string,
  /** Who released it. */
  releasedBy: string,
  /** Identifies its bytes. */
  sha256: string,
  /** What it changed in the version before; empty for a first version. */
  changes?: Array<string> | null,
  /** That it was taken back. */
  withdrawn?: WithdrawnRow | null,
};

/** One result in a table. */
export type ResultRow = {
  /** The specimen's identity. */
  specimen: number,
  /** When the specimen was taken. */
  collected: string | null,
  /** The material. */
  kind: string,
  /** The catalogue's analyte. */
  analyte: string | null,
  /** The analyte's name in the language asked for, or the name as written. */
  name: string,
  /** The name as written. */
  written: string,
  /** The value as written, comparator included. */
  value: string,
  /** The unit as written. */
  unit: string | null,
  /** The number in the catalogue's unit. */
  number: number | null,
  /** The comparator that stands before the number. */
  comparator: string | null,
  /** The unit of `number`, as UCUM. */
  ucum: string | null,
  /** How `number` was made from `value`, where they differ. */
  conversion: string | null,
  /** What it means against the interval. */
  interpretation: Interpretation,
  /** Why it was not compared: `no-interval`, `unknown-unit`, … */
  reason: string | null,
  /** The lower limit, in the unit of `number`. */
  low: number | null,
  /** The upper limit, in the unit of `number`. */
  high: number | null,
  /** The limits in words, as their source writes them. */
  interval: string | null,
  /** Whose limits they are: `laboratory` or `catalogue`. */
  intervalSource: string | null,
  /** The flag as written. */
  flag: string | null,
  /** The panel it is printed under. */
  panel: string | null,
  /** Earlier exact values of the same analyte, oldest first. */
  previous: Array<DayValue>,
  /** Earlier results with a comparator, oldest first. */
  previousLimits: Array<DayLimit>,
  /** The step from the result before this one. */
  change: ChangeRow | null,
  /** The result against all comparable ones before it, where there are two or more. */
  course: CourseRow | null,
  /** `final`, `preliminary` or `corrected`. */
  status: string,
  /** What the laboratory remarks, as written. */
  remark: string | null,
  /** The import that brought it. */
  import: number,
  /** Its place in the file. */
  place: string,
  /** Where else the same result stands. */
  also: Array<SourceRow>,
};

/** A specimen in a timeline. */
export type SpecimenRow = {
  /** Its identity. */
  id: number,
  /** The laboratory's or pipeline's identifier. */
  label: string,
  /** The material. */
  kind: string,
  /** When it was taken. */
  collected: string | null,
  /** Who measured. */
  laboratory: string | null,
  /** How many results. */
  results: number,
  /** How many profiles. */
  profiles: number,
  /** The import that brought it. */
  import: number,
  /** The imports that name it too. */
  alsoImports: Array<number>,
};
