// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { Said } from "./refusal";

/** Why something asked for was not done. */
export type ApiError = {
  /** What a front end does about it. */
  code: Code,
  /** What happened: one line, lower case, English. */
  message: string,
  /** What happened, for words in any language; absent where only the command line meets it. */
  said?: Said | null,
  /** In which file and where, `blood.csv, row 18` say. */
  place: string | null,
  /** What a person can do, likeliest first. */
  hints: Array<string>,
  /** Seconds until the next try, after too many wrong passphrases. */
  wait?: number | null,
};

/** What a front end does about an error; matched by programs, never the text. */
export type Code = "usage" | "not-found" | "refused" | "unanswered" | "cancelled" | "locked" | "wrong-passphrase" | "wait" | "not-allowed" | "no-database" | "damaged" | "busy";
