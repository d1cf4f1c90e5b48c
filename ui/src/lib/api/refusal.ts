// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** What is told, for words in any language. */
export type Said = {
  /** The id of the words. */
  id: string,
  /** What the words name: `day` as `2025-03-01`, `country` and `language` as codes, numbers with
   * a decimal point, `why` as `missing`, `not-allowed`, `full`, `taken` or `other`, everything
   * else as it is. */
  values: { [key in string]: string },
};
