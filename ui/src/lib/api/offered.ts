// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** Asks how offered files stand to each other. */
export type ArrangeFiles = {
  /** The offered files. */
  tokens: Array<string>,
};

/** An offered file among others. */
export type ArrangedFile = {
  /** The offered file. */
  token: string,
  /** Whether it is a taxonomy or a tree of another file, and not imported by itself. */
  beside: boolean,
  /** The offered files that are read beside it. */
  companions: Array<string>,
};

/** How offered files stand to each other, in the order asked. */
export type Arrangement = {
  /** The files. */
  files: Array<ArrangedFile>,
};

/** A file to be looked at, with what a person decided about reading it. */
export type PreviewFile = {
  /** The offered file. */
  token: string,
  /** The format's id, where several readers claim the file. */
  format?: string | null,
  /** The decimal sign, where the file leaves it open. */
  decimal?: string | null,
  /** Whether the day stands before the month, where the file leaves it open. */
  dayFirst?: boolean | null,
  /** The worksheet to read, where there are several. */
  sheet?: string | null,
  /** What columns mean, by header: a meaning's name, or an empty text to leave it out. */
  columns?: { [key in string]: string },
  /** The mapping to read it by: the name of a kept one, or the token of an offered file. Without
   * it the laboratory's own is used, where there is one. */
  mapping?: string | null,
  /** Offered files that are read beside it, besides those asked for in the same request. */
  companions?: Array<string>,
};

/** Asks what files hold, before anything is stored. */
export type PreviewImport = {
  /** The patient's record number. */
  patient: string,
  /** The files. */
  files: Array<PreviewFile>,
};
