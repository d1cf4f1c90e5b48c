// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** Whether the record calls for a statement. */
export type CalledFor = "proposed" | "by-hand" | "no-longer" | "held-back";

/** Decides about a statement of the catalogue for a patient. */
export type ChooseStatement = {
  /** The patient's record number. */
  patient: string,
  /** The statement's id. */
  statement: string,
  /** What becomes of it. */
  state: StatementState,
  /** Who decides. */
  by: string,
  /** The language of what was written in its place. */
  language: string,
  /** What stands in place of the catalogue's words for the patient. */
  patientWords?: string | null,
  /** What stands in place of the catalogue's words for the clinician. */
  clinicianWords?: string | null,
  /** Whether what was written is offered for other patients too. */
  remember?: boolean | null,
};

/** Something that a practitioner may record. */
export type CircumstanceRow = {
  /** Its id. */
  id: string,
  /** Its words in the language asked for. */
  words: string,
  /** Whether it is recorded. */
  known: boolean,
  /** Who recorded it. */
  by: string | null,
  /** When. */
  at: string | null,
};

/** A work that is cited. */
export type CitationRow = {
  /** Its id. */
  id: string,
  /** Authors, year, title and where it appeared. */
  text: string,
  /** Its DOI. */
  doi: string | null,
  /** Whether the record itself was seen. */
  seen: boolean,
};

/** One of the seven areas. */
export type DomainRow = {
  /** Its id. */
  id: string,
  /** `concordant`, `discordant`, `borderline`, `open` or `missing`. */
  state: string,
  /** Circumstances that limit what it says, in the language asked for. */
  limitedBy: Array<string>,
  /** From which values it points that way. */
  reasons: Array<ReasonRow>,
};

/** A closed gate. */
export type GateRow = {
  /** Its id. */
  id: string,
  /** Why, for the patient. */
  patient: string,
  /** Why, for the clinician. */
  clinician: string,
  /** From which values. */
  reasons: Array<ReasonRow>,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** Statements that it holds back, by id. */
  heldBack: Array<string>,
};

/** A statement that is not proposed. */
export type OtherStatement = {
  /** Its id. */
  id: string,
  /** What it is about. */
  kind: string,
  /** Its words for the clinician. */
  clinician: string,
  /** Whether a closed gate holds it back: then it cannot be added. */
  heldBack: boolean,
};

/** The practitioner's own words for a patient. */
export type OwnWords = {
  /** Stands for them. */
  choice: number,
  /** For the patient, in the language asked for. */
  patient: string | null,
  /** For the clinician, in the language asked for. */
  clinician: string | null,
  /** The languages in which there are words. */
  languages: Array<string>,
  /** Who wrote them. */
  by: string,
  /** When. */
  at: string,
};

/** The seven areas: how many of the assessed ones point the same way. Never a probability. */
export type PatternRow = {
  /** Closed gates that suspend it, by id. */
  suspendedBy: Array<string>,
  /** The areas. */
  domains: Array<DomainRow>,
  /** How many point the same way. */
  concordant: number,
  /** How many were assessed. */
  assessed: number,
  /** `little`, `some` or `broad`; `null` where it is suspended or too few were assessed. */
  band: string | null,
  /** The least and the greatest count when each area in turn is left out. */
  leaveOneOut: [number, number] | null,
  /** The count without tests of the research tier. */
  withoutResearch: number,
  /** The band without them. */
  bandWithoutResearch: string | null,
  /** Explanations that were not checked yet, by id. */
  unchecked: Array<string>,
};

/** Words that the clinic wrote before. */
export type Phrase = {
  /** Whether they are for the patient; otherwise for the clinician. */
  forPatient: boolean,
  /** The words. */
  text: string,
};

/** A part of a condition that holds. */
export type ReasonRow = {
  /** The analyte, symptom or circumstance it is about, in the language asked for. */
  about: string | null,
  /** The part, as the catalogue writes it. */
  condition: string,
  /** What was found. */
  found: string,
};

/** Records a circumstance, or takes it back. */
export type RecordCircumstance = {
  /** The patient's record number. */
  patient: string,
  /** The circumstance's id. */
  circumstance: string,
  /** Whether it is known. */
  known: boolean,
  /** Who records it. */
  by: string,
};

/** Takes own words or a decision back. */
export type RemoveStatement = {
  /** The patient's record number. */
  patient: string,
  /** Stands for what is taken back. */
  choice: number,
};

/** What is proposed for a patient, what was decided, and what comes first. */
export type StatementPage = {
  /** Closed gates; they hold statements back. */
  gates: Array<GateRow>,
  /** Proposed statements and those decided on, in the order of the catalogue. */
  statements: Array<StatementRow>,
  /** The practitioner's own words. */
  own: Array<OwnWords>,
  /** The catalogue's other statements, which a practitioner may add. */
  others: Array<OtherStatement>,
  /** The clinic's own words in the language, the latest first. */
  phrases: Array<Phrase>,
  /** What a practitioner may record beside results and symptoms. */
  circumstances: Array<CircumstanceRow>,
  /** The seven areas. */
  pattern: PatternRow,
};

/** A statement with its words, its grade and why it appears. */
export type StatementRow = {
  /** Its id in the catalogue. */
  id: string,
  /** What it is about: `analyte`, `taxon`, `pattern`, `intervention`, `framing`, `safety`. */
  kind: string,
  /** How certain its evidence is: `high`, `moderate`, `low`, `very-low`. */
  grade: string,
  /** Whether it is orientation only: something of it was not traced to its source. */
  orientation: boolean,
  /** Whether its words are translated and not reviewed by a native clinician. */
  translated: boolean,
  /** The catalogue's words for the patient; `null` where there are none in the language. */
  patient: string | null,
  /** The catalogue's words for the clinician. */
  clinician: string | null,
  /** What to look at next. */
  checkNext: string | null,
  /** What to beware of. */
  cautions: string | null,
  /** What the clinic wrote in its place before, for the patient. */
  clinicPatient: string | null,
  /** What the clinic wrote in its place before, for the clinician. */
  clinicClinician: string | null,
  /** What was written in its place for this patient, for the patient. */
  chosenPatient: string | null,
  /** What was written in its place for this patient, for the clinician. */
  chosenClinician: string | null,
  /** Whether it was rewritten, and not in the language asked for: it cannot be printed in it. */
  wordsMissing: boolean,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** From which values it follows. */
  reasons: Array<ReasonRow>,
  /** Whether the record calls for it. */
  calledFor: CalledFor,
  /** What became of it. */
  state: StatementState,
  /** Stands for the decision; `null` while it is open. */
  choice: number | null,
  /** Who decided. */
  by: string | null,
  /** When. */
  at: string | null,
};

/** What became of a statement. */
export type StatementState = "open" | "accepted" | "left-out";

/** Asks for what is proposed for a patient. */
export type Statements = {
  /** The patient's record number. */
  patient: string,
  /** The language of the words, BCP 47. */
  language: string,
};

/** Writes own words for a patient. */
export type WriteStatement = {
  /** The patient's record number. */
  patient: string,
  /** Stands for own words that are written anew; `null` for new ones. */
  choice?: number | null,
  /** Who writes. */
  by: string,
  /** The language. */
  language: string,
  /** For the patient. */
  patientWords?: string | null,
  /** For the clinician. */
  clinicianWords?: string | null,
  /** Whether they are offered for other patients too. */
  remember?: boolean | null,
};
