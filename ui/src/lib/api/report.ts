// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { ReportRow } from "./patient";

/** A released report that a new version replaces. */
export type AmendReport = {
  /** Its number. */
  number: string,
  /** What changed, a sentence each, in the report's language; at least one. */
  changes: Array<string>,
};

/** The clinics' brands. */
export type BrandList = {
  /** By id. */
  brands: Array<BrandRow>,
  /** What is wrong with brands of the clinic's own that cannot be used, with file and line. */
  faults?: Array<string> | null,
};

/** One clinic's brand. */
export type BrandRow = {
  /** Stable id. */
  id: string,
  /** The clinic's name. */
  name: string,
  /** The accent colour, `#1a6b5c` say. */
  accent: string,
  /** Lines under the name. */
  letterhead: Array<string>,
};

/** Asks for a draft. */
export type ComposeReport = {
  /** The patient's record number. */
  patient: string,
  /** BCP 47, `de` say. */
  language: string,
  /** Whom it is written for. */
  variant: Variant,
  /** The brand's id; `null` for the built-in one. */
  brand?: string | null,
  /** The sheet. */
  paper: Paper,
  /** Whether only what was measured is printed: no statement, no pattern, no advice. */
  recordsOnly?: boolean | null,
  /** Tells too what goes together within all of the clinic's patients: one slope for all, each
   * around their own mean, without names. Clinician's report only. */
  clinicWide?: boolean | null,
  /** Sections that the report goes without, of those that its draft names; it says so. */
  leftOut?: Array<string> | null,
  /** The sections that its draft names, in another order; those not named here follow. */
  order?: Array<string> | null,
};

/** A composed report whose pages can be looked at. */
export type Draft = {
  /** Stands for the report in later requests. */
  token: string,
  /** The document's title. */
  title: string,
  /** How many pages. */
  pages: number,
  /** Width and height of a page, in points. */
  pageSize: [number, number],
  /** The PDF's size in bytes. */
  bytes: number,
  /** Identifies the PDF's content. */
  sha256: string,
  /** Whether it is released; a draft is marked on every page. */
  released: boolean,
  /** What the pages could not show as it was wished: a colour too pale, a picture left out. */
  notices?: Array<string> | null,
  /** The sections that a draft may go without, in its order, those left out too; none for a
   * released report. */
  sections?: Array<string> | null,
};

/** Asks for a picture of a page: the very PDF's page. */
export type DraftPage = {
  /** The report's token. */
  token: string,
  /** Counted from 1. */
  page: number,
  /** Pixels to the point, 0.1–8. */
  scale: number,
};

/** Asks to write everything known about a patient as FHIR. */
export type ExportFhir = {
  /** The record number. */
  patient: string,
  /** The offered place. */
  target: string,
};

/** Asks for a figure of the report on its own. */
export type FigureRequest = {
  /** The patient's record number. */
  patient: string,
  /** The figure's anchor in the clinician's report; the first figure of that kind of chart
   * where it names one: `distribution`, `stacked`, `course`, `heat-map`, `scatter`, `timeline` … */
  chart: string,
  /** BCP 47. */
  language: string,
};

/** A figure: the same vector drawing that the PDF gets. */
export type FigureSvg = {
  /** The drawing; `null` where the record has nothing for it. */
  svg: string | null,
  /** Its headline. */
  title: string,
  /** What to see. */
  caption: string,
  /** The same in words, for someone who does not see it. */
  alternative: string,
};

/** The languages that reports can be written in. */
export type LanguageList = {
  /** English first. */
  languages: Array<LanguageRow>,
};

/** A language. */
export type LanguageRow = {
  /** BCP 47. */
  tag: string,
  /** Its own name for itself. */
  name: string,
};

/** Asks to look at a released report: its kept bytes, never composed anew. */
export type OpenReport = {
  /** The report's identity. */
  id: number,
};

/** The size of the sheet. */
export type Paper = "a4" | "letter";

/** Asks to release a draft: it is numbered, signed, dated and kept. */
export type ReleaseReport = {
  /** The draft's token; afterwards it stands for the released report. */
  token: string,
  /** Who releases it. */
  by: string,
  /** The report that it replaces; `null` for a report of its own. */
  amends?: AmendReport | null,
};

/** Released reports, newest first. */
export type ReportList = {
  /** The reports. */
  reports: Array<ReportRow>,
};

/** Asks for a patient's released reports. */
export type Reports = {
  /** The patient's record number. */
  patient: string,
};

/** Asks to write a report's PDF. */
export type SaveReport = {
  /** The report's token. */
  token: string,
  /** The offered place. */
  target: string,
};

/** A file that was written. */
export type Saved = {
  /** Its name without folders. */
  name: string,
  /** Its size in bytes. */
  bytes: number,
  /** Identifies its content. */
  sha256: string,
};

/** Whom a report is written for. */
export type Variant = "clinician" | "patient";

/** Asks to take a released report back. */
export type WithdrawReport = {
  /** Its number. */
  number: string,
  /** Its version; `null` for the newest. */
  version?: number | null,
  /** Who withdraws it. */
  by: string,
  /** Why. */
  reason: string,
};

/** That a released report was taken back. */
export type WithdrawnRow = {
  /** When, UTC. */
  at: string,
  /** By whom. */
  by: string,
  /** Why. */
  reason: string,
};
