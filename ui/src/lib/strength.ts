// How well a passphrase resists guessing: a rough measure for the meter, not a rule.

/** Messages for each level, from refused to very strong. */
export const LEVELS = ['strength-short', 'strength-weak', 'strength-fair', 'strength-good', 'strength-strong'];

/** Rates from 0 (refused: under eight characters) to 4 by the bits that guessing would take. */
export function strength(passphrase: string): number {
  const characters = [...passphrase];
  if (characters.length < 8) return 0;
  const kinds: [RegExp, number][] = [[/\p{Ll}/u, 26], [/\p{Lu}/u, 26], [/\d/, 10], [/\s/, 1], [/[^\p{L}\d\s]/u, 32]];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0);
  // Repeated characters add little: «aaaaaaaa» is no stronger than «a».
  const distinct = new Set(characters).size;
  const bits = Math.min(characters.length, distinct * 2) * Math.log2(Math.max(alphabet, 2));
  return bits < 45 ? 1 : bits < 65 ? 2 : bits < 90 ? 3 : 4;
}

/** Says whether a new passphrase is long enough, and the same twice. */
export const isSound = (passphrase: string, again: string): boolean => strength(passphrase) > 0 && passphrase === again;
