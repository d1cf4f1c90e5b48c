// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { PersonRow } from "./safety";

/** What the program is made of. */
export type About = {
  /** The program's version. */
  version: string,
  /** The catalogue's version. */
  catalogue: string,
  /** The program's licence. */
  licence: string,
  /** How many file formats are read. */
  formats: number,
  /** How many analytes are known. */
  analytes: number,
  /** Where the database is kept, for the person to read. */
  database: string,
  /** Names and licences of what is shipped along: faces, cohorts. */
  notices: Array<Notice>,
};

/** Asks for a new database. */
export type CreateVault = {
  /** The words that will open it; at least eight characters. */
  passphrase: Passphrase,
  /** Who it is made for, as the audit log names them; may be changed later. */
  name?: string | null,
};

/** A request or a reply that says nothing more. */
export type Empty = Record<symbol, never>;

/** The licence of something shipped along. */
export type Notice = {
  /** What it is. */
  name: string,
  /** Its licence. */
  licence: string,
  /** Who made it, or where it was published. */
  source: string,
};

/** A file that a person chose or dropped; the window knows it by its token only. */
export type OfferedFile = {
  /** Stands for the file in later requests. */
  token: string,
  /** The file's name without folders. */
  name: string,
  /** Its size in bytes. */
  size: number,
};

/** A place that a person chose for a file to be written. */
export type OfferedTarget = {
  /** Stands for the place in later requests. */
  token: string,
  /** The file's name without folders. */
  name: string,
};

/** A passphrase on its way in; wiped when dropped, and never printed. */
export type Passphrase = string;

/** How far long work has come. */
export type Progress = {
  /** What is being done: `reading`, `storing`, `typesetting`. */
  task: string,
  /** What it is being done to, a file's name say. */
  subject: string,
  /** Steps done. */
  done: number,
  /** Steps in all; 0 where not known. */
  total: number,
};

/** How the program stands. */
export type Status = {
  /** The database's state. */
  vault: VaultState,
  /** The program's version. */
  version: string,
  /** The number of patients; `null` while the database is locked or missing. */
  patients: number | null,
  /** Who has opened it; `null` while the database is locked or missing. */
  person: PersonRow | null,
};

/** Asks to open the database. */
export type Unlock = {
  /** The words that open it. */
  passphrase: Passphrase,
};

/** Whether there is a database, and whether it is open. */
export type VaultState = "none" | "locked" | "open";
