// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { Saved } from "./report";

/** Asks to erase a patient. */
export type ErasePatient = {
  /** The record number. */
  patient: string,
  /** The record number again. */
  again: string,
  /** Why, where the law asks for the record to be kept. */
  despite?: string | null,
};

/** What was erased. */
export type Erased = {
  /** Imports that went. */
  imports: number,
  /** Released reports that went. */
  reports: number,
  /** Copies made before, which still hold the patient. */
  copies: Array<string>,
};

/** Asks for what research may have of all patients. */
export type ExportDeidentified = {
  /** The offered place of a folder that is not there yet. */
  target: string,
};

/** Asks for everything about a patient, for another system. */
export type ExportPortable = {
  /** The record number. */
  patient: string,
  /** The offered place of a folder that is not there yet. */
  target: string,
};

/** What the law of one country asks for. */
export type Retention = {
  /** Two capital letters. */
  country: string,
  /** Years from the last entry. */
  years: number,
  /** The law. */
  basis: string,
  /** Where it can be read. */
  source: string,
  /** Whether it was looked up; else the practice must confirm it. */
  confirmed: boolean,
};

/** How long records are kept by law. */
export type RetentionList = {
  /** The practice's country. */
  country: string | null,
  /** The rules by country. */
  rules: Array<Retention>,
};

/** Files that were written into a folder. */
export type SavedFiles = {
  /** The folder's name. */
  folder: string,
  /** The files. */
  files: Array<Saved>,
};

/** Says which country's law holds. */
export type SetCountry = {
  /** Two letters. */
  country: string,
};
