// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** Asks to enter something taken or changed by hand. */
export type AddIntervention = {
  /** The patient's record number. */
  patient: string,
  /** What it is. */
  what: string,
  /** The first day. */
  from: string,
  /** The last day; `null` while it goes on. */
  to?: string | null,
  /** How much. */
  dose?: string | null,
  /** A remark. */
  remark?: string | null,
};

/** Asks to enter a result by hand. */
export type AddResult = {
  /** The patient's record number. */
  patient: string,
  /** The analyte: an id of the catalogue, or a name in one of its languages. */
  analyte: string,
  /** The result as the laboratory writes it: `186`, `< 0,6`, `negativ`. */
  value: string,
  /** The day on which the specimen was taken. */
  collected: string,
  /** The unit as the laboratory writes it. */
  unit?: string | null,
  /** The laboratory's reference interval, as it writes it: `< 50`, `30 - 100`. */
  interval?: string | null,
  /** The laboratory. */
  laboratory?: string | null,
};

/** Asks to enter a day's symptom by hand. */
export type AddSymptom = {
  /** The patient's record number. */
  patient: string,
  /** The symptom: an id of the catalogue, or a name in one of its languages. */
  symptom: string,
  /** The day. */
  day: string,
  /** The score, on the symptom's scale. */
  score: number,
};

/** Something taken or changed over some time. */
export type InterventionRow = {
  /** What it is, as written. */
  what: string,
  /** The first day. */
  from: string,
  /** The last day; `null` where it goes on or is not stated. */
  to: string | null,
  /** How much, as written. */
  dose: string | null,
  /** A remark, as written. */
  remark: string | null,
  /** Everywhere it stands. */
  sources: Array<SourceRow>,
};

/** Where something stands. */
export type SourceRow = {
  /** The import that brought it. */
  import: number,
  /** Its place in the file. */
  place: string,
};

/** A result that another one replaced. */
export type SupersededRow = {
  /** The specimen's identity. */
  specimen: number,
  /** When the specimen was taken. */
  collected: string | null,
  /** The analyte's name in the language asked for, or the name as written. */
  name: string,
  /** The value as written. */
  value: string,
  /** The unit as written. */
  unit: string | null,
  /** `final`, `preliminary` or `corrected`. */
  status: string,
  /** Everywhere it stands. */
  sources: Array<SourceRow>,
  /** The value that stands in its place, as written. */
  byValue: string,
  /** The unit of that value, as written. */
  byUnit: string | null,
  /** Everywhere that value stands. */
  bySources: Array<SourceRow>,
};
