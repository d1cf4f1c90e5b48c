// What was refused, said in the language of the window: by the id that Rust tells, else in English.

import type { ApiError } from './api';
import { day } from './format';
import { tOr, words } from './i18n.svelte';

/** What there is to say it by: an error, or what is kept of one. */
type Told = Pick<ApiError, 'message' | 'said'> & { hints?: readonly string[] };

/** Values that are numbers, written as the language writes numbers. */
const NUMBERS: readonly string[] = ['count', 'least', 'most', 'score', 'seconds', 'years'];

/** Names a country or a language by its code. */
function named(type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([words.language], { type }).of(code) ?? code;
  } catch {
    // It is no code.
    return code;
  }
}

/** Writes a value as its name asks for. */
function written(name: string, value: string): string | number {
  if (name === 'day') return day(value, 'long');
  if (name === 'country') return named('region', value);
  if (name === 'language') return named('language', value);
  return NUMBERS.includes(name) && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Makes a sentence of a line that begins small and ends open. */
function sentence(line: string): string {
  const text = line.charAt(0).toUpperCase() + line.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Says what happened, and what a person can do. */
export function said(error: Told): { sentence: string; hints: string[] } {
  const english = { sentence: sentence(error.message), hints: (error.hints ?? []).map(sentence) };
  if (!error.said) return english;
  const { id, values } = error.said;
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(name, value ?? '')]));
  const told = tOr(`refused-${id}`, '', named);
  if (told === '') return english;
  const hint = tOr(`hint-${id}`, '', named);
  return { sentence: sentence(told), hints: hint === '' ? [] : [hint] };
}
