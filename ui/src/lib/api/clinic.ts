// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** How the clinic shows itself on its reports. */
export type Clinic = {
  /** Its name, as reports print it. */
  name: string,
  /** Lines under the name: who works there, address, telephone. */
  letterhead: Array<string>,
  /** The colour of headings and lines, `#1a6b5c` say. */
  accent: string,
  /** The logo's file, which lies beside the database. */
  logo: string | null,
};

/** The clinic's face, where it has been given one. */
export type ClinicFace = {
  /** The brand that it is, for reports to be composed with. */
  brand: string,
  /** What it shows; `null` before anybody said so. */
  clinic: Clinic | null,
};

/** Says how the clinic shows itself on its reports. */
export type SaveClinic = {
  /** Its name. */
  name: string,
  /** Lines under the name; empty ones are left out. */
  letterhead: Array<string>,
  /** The colour, `#1a6b5c` say. */
  accent: string,
  /** An offered picture that becomes the logo; `null` leaves the logo as it is. */
  logo?: string | null,
  /** Whether the logo goes. */
  withoutLogo?: boolean | null,
};
