// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** Asks to keep a mapping from an offered file. */
export type KeepMapping = {
  /** The offered file. */
  token: string,
};

/** The kept mappings by name. */
export type MappingList = {
  /** The mappings. */
  mappings: Array<MappingRow>,
};

/** Names a mapping. */
export type MappingName = {
  /** Its name. */
  name: string,
};

/** A kept mapping in a list. */
export type MappingRow = {
  /** Its name. */
  name: string,
  /** The laboratory as its files name it; empty where they name none. */
  laboratory: string,
  /** How its files are known: `laboratory`, `header`, or `name` where it must be asked for. */
  knownBy: string,
  /** How many columns it explains. */
  columns: number,
  /** How many analytes it names. */
  analytes: number,
  /** How many symptoms it names. */
  symptoms: number,
};

/** A mapping as a file. */
export type MappingText = {
  /** Its name. */
  name: string,
  /** The mapping, as TOML. */
  text: string,
};

/** Asks to write a mapping to an offered place. */
export type SaveMapping = {
  /** The mapping's name. */
  name: string,
  /** The offered place. */
  target: string,
};
