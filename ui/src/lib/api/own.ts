// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** An analyte that may have intervals. */
export type MeasuredAnalyte = {
  /** Its id. */
  id: string,
  /** Its name in the language asked for. */
  name: string,
  /** The material it is measured in. */
  material: string,
  /** Its unit as people write it; empty for a bare number. */
  unit: string,
};

/** The clinic's own data. */
export type OwnData = {
  /** Name and version, as reports print them; `null` where there are none. */
  own: string | null,
  /** Why they are not used: file, line and reason. */
  fault: string | null,
  /** Everything that is measured in numbers, by name. */
  analytes: Array<MeasuredAnalyte>,
  /** Analytes with intervals of the clinic. */
  intervals: Array<OwnIntervals>,
  /** Every statement there is, the clinic's own last. */
  statements: Array<StatementEntry>,
};

/** Asks for the clinic's own data. */
export type OwnDataRequest = {
  /** The language of names and words, BCP 47. */
  language: string,
};

/** The clinic's intervals of an analyte. */
export type OwnIntervals = {
  /** The analyte's id. */
  analyte: string,
  /** Its name in the language asked for. */
  name: string,
  /** Its unit as people write it; empty for a bare number. */
  unit: string,
  /** Where the intervals come from. */
  source: string,
  /** For whom which limits hold. */
  limits: Array<OwnLimits>,
};

/** Limits, and for whom they hold. */
export type OwnLimits = {
  /** `female` or `male`; `null` for both. */
  sex: string | null,
  /** From this age in full years; `null` for adults. */
  ageFrom: number | null,
  /** To this age, excluded. */
  ageTo: number | null,
  /** The lower limit, included, with a decimal point or comma; empty where there is none. */
  low: string,
  /** The upper limit, included. */
  high: string,
};

/** Takes back all that the clinic changed of a statement, or its own statement. */
export type RemoveOwnStatement = {
  /** Its id. */
  id: string,
};

/** Gives an analyte intervals of the clinic; without any the shipped ones stand again. */
export type SaveOwnIntervals = {
  /** The analyte's id. */
  analyte: string,
  /** Where they come from, as reports print it. */
  source: string,
  /** For whom which limits hold, in the analyte's canonical unit. */
  limits: Array<OwnLimits>,
};

/** Changes a statement for all patients, or writes a new one. */
export type SaveOwnStatement = {
  /** Its id; `null` for a new one. */
  id?: string | null,
  /** The language of the words, BCP 47. */
  language: string,
  /** Whether it is switched off. */
  off: boolean,
  /** The words for the patient; where both are empty, or are the shipped ones, those stand. */
  patient: string,
  /** The words for the clinician. */
  clinician: string,
  /** What it is about; only of the clinic's own statements. */
  kind?: string | null,
  /** When it is proposed, `by-hand` for never by itself; only of the clinic's own statements. */
  when?: string | null,
  /** What it is for, where it is never proposed by itself. */
  applies?: string | null,
};

/** A statement, and what the clinic changed of it. */
export type StatementEntry = {
  /** Its id. */
  id: string,
  /** `framing`, `analyte`, `taxon`, `pattern`, `intervention` or `safety`. */
  kind: string,
  /** Whether the program brought it; else it is the clinic's own. */
  shipped: boolean,
  /** Whether the clinic switched it off. */
  off: boolean,
  /** The languages in which the clinic has words of its own for it. */
  languages: Array<string>,
  /** When it is proposed. */
  when: string,
  /** The words for the patient in the language asked for; empty where there are none. */
  patient: string,
  /** The words for the clinician. */
  clinician: string,
  /** What it is for, where only a person can decide that. */
  applies: string,
};
