// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { Said } from "./refusal";
import type { Passphrase } from "./wire";

/** Asks for a verified copy. */
export type BackUp = {
  /** Where; without it, in the folder of backups. */
  target?: string | null,
};

/** A copy that was opened again and found sound. */
export type BackupRow = {
  /** When it was made, UTC. */
  made: string,
  /** Where it was put, for the person to read. */
  place: string,
  /** Its size. */
  bytes: number,
  /** Patients in it. */
  patients: number,
};

/** How the backups stand. */
export type BackupState = {
  /** The last verified one. */
  last: BackupRow | null,
  /** Whether it is older than a week, or there is none. */
  due: boolean,
  /** The folder where they are put by themselves. */
  folder: string | null,
  /** Why the last attempt of this session failed. */
  failed: string | null,
  /** The same, for words in any language. */
  failedSaid?: Said | null,
};

/** Asks for what is readable of a damaged database. */
export type RescueVault = {
  /** The offered place for the new file. */
  target: string,
  /** The passphrase of the damaged one. */
  passphrase: Passphrase,
};

/** What was rescued. */
export type Rescued = {
  /** The new file's name. */
  name: string,
  /** What of each table is in it. */
  tables: Array<RescuedRow>,
};

/** What was rescued of one table. */
export type RescuedRow = {
  /** The table. */
  table: string,
  /** Rows. */
  rows: number,
  /** Whether some are lost. */
  gaps: boolean,
};

/** Asks to put a backup in the place of the database. */
export type RestoreBackup = {
  /** The offered backup. */
  file: string,
  /** A passphrase of a practitioner from the time it was made. */
  passphrase: Passphrase,
};

/** What putting a backup in place did. */
export type RestoredBackup = {
  /** What the file is called now that was in place before, beside it. */
  kept: string | null,
  /** Patients in the restored database. */
  patients: number,
  /** Released reports in it. */
  reports: number,
};

/** Asks for backups to be made by themselves. */
export type SetBackupFolder = {
  /** An offered place in that folder, or the folder. */
  target: string,
};
