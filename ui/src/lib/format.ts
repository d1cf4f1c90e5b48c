// Numbers and dates as the language of the window writes them.

import { words } from './i18n.svelte';

/** Formats made so far: making one takes as long as writing a hundred dates with it. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat, Options>(
  make: new (language: string, options: Options) => Format,
  options: Options,
): Format {
  const key = `${words.language} ${make.name} ${JSON.stringify(options)}`;
  const known = made.get(key) as Format | undefined;
  const format = known ?? new make(words.language, options);
  if (!known) made.set(key, format);
  return format;
}

const dates = (options: Intl.DateTimeFormatOptions) => once(Intl.DateTimeFormat, options);
const numbers = (options: Intl.NumberFormatOptions) => once(Intl.NumberFormat, options);

/** Writes `2025-03-01` or `2025-03-01T08:30:00` as a day. */
export function day(text: string | null | undefined, style: 'medium' | 'long' = 'medium'): string {
  if (!text) return '–';
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return text;
  return dates({
    dateStyle: style,
    timeZone: 'UTC',
  }).format(date);
}

/** Writes a time in UTC, `2025-03-01T08:30:00`, as day and time of this computer. */
export function moment(text: string): string {
  const date = new Date(text.endsWith('Z') ? text : `${text}Z`);
  if (Number.isNaN(date.valueOf())) return text;
  return dates({
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}

/** Writes a number with so many significant digits at most. */
export function number(value: number | null | undefined, digits = 4): string {
  if (value === null || value === undefined) return '–';
  return numbers({ maximumSignificantDigits: digits }).format(value);
}

/** Writes a number with its sign, with so many decimals. */
export function signed(value: number, decimals = 1): string {
  return numbers({
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** Writes a change as a share of what was before, in percent with its sign. */
export function signedPercent(fraction: number): string {
  return numbers({
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  }).format(fraction);
}

/** Writes a number with so many decimals. */
export function fixed(value: number, decimals = 1): string {
  return numbers({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** Writes a probability; what would show as zero is `< 0.001`. */
export function probability(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value < 0.001 ? `< ${number(0.001)}` : number(value, 2);
}

/** Writes a whole number, grouped. */
export function count(value: number): string {
  return numbers({ maximumFractionDigits: 0 }).format(value);
}

/** Writes a share of one in percent; what would show as zero is `< 0.1 %`. */
export function percent(share: number, decimals = 1): string {
  const format = numbers({
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const least = 10 ** -(decimals + 2);
  return share > 0 && share < least ? `< ${format.format(least)}` : format.format(share);
}

/** Writes a size in bytes in the unit that suits it. */
export function size(bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return numbers({
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(value);
}

/** Returns full years from a day of birth to another day. */
export function age(born: string, on: Date): number {
  const [year = 0, month = 1, date = 1] = born.split('-').map(Number);
  const before = on.getMonth() + 1 < month || (on.getMonth() + 1 === month && on.getDate() < date);
  return on.getFullYear() - year - (before ? 1 : 0);
}
