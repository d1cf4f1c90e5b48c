// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { CitationRow } from "./statement";

/** One entry of the catalogue. */
export type KnowledgeEntry = {
  /** What it is about. */
  kind: KnowledgeKind,
  /** Its id. */
  id: string,
  /** Its name in the language asked for. */
  name: string,
  /** What it belongs to: a material, a cluster, a rank, a kind of statement. */
  group: string,
  /** What it says, or what to beware of. */
  text: string,
  /** How sure it is, as the data say: `sourced`, `high`, `seen` … */
  sure: string,
  /** What else is known, each with the name of what it is. */
  facts: Array<KnowledgeFact>,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** Where it stands: file and line. */
  place: string,
};

/** Something known about an entry. */
export type KnowledgeFact = {
  /** What it is: `unit`, `loinc`, `when` … */
  label: string,
  /** The value. */
  value: string,
};

/** What an entry is about. */
export type KnowledgeKind = "statement" | "gate" | "analyte" | "symptom" | "taxon" | "cohort" | "reference";

/** What the program knows, and whose it is. */
export type KnowledgePage = {
  /** The catalogue's version. */
  version: string,
  /** The day of that version. */
  date: string,
  /** How far the words of the language were reviewed; `null` for English. */
  review: string | null,
  /** Name and version of the clinic's own data over it. */
  own: string | null,
  /** The folder in which the clinic's own data are looked for. */
  folder: string,
  /** Why the clinic's own data are not used: file, line and reason. */
  fault: string | null,
  /** Shipped statements that the clinic switched off. */
  switchedOff: Array<string>,
  /** Everything, by kind. */
  entries: Array<KnowledgeEntry>,
};

/** Asks for what the program knows. */
export type KnowledgeRequest = {
  /** The language of names and words, BCP 47. */
  language: string,
};
