// Days as a person types them, in the order of their language.

/** Returns the order of day, month and year in a language. */
function order(language: string): ('day' | 'month' | 'year')[] {
  const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2001, 1, 3));
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
}

/** Reads `1983-07-04`, or three numbers in the language's order; `null` for anything that is no day. */
export function readDay(text: string, language: string): string | null {
  const numbers = text.trim().split(/[^\d]+/).filter((part) => part !== '');
  if (numbers.length !== 3) return null;
  const places = (numbers[0] ?? '').length === 4 ? (['year', 'month', 'day'] as const) : order(language);
  const at = (part: 'day' | 'month' | 'year') => numbers[places.indexOf(part)] ?? '';
  // Two digits leave the century open, and a guess would be silent.
  if (at('year').length !== 4) return null;
  const iso = `${at('year')}-${at('month').padStart(2, '0')}-${at('day').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // 31 February rolls over to March; what comes back must be what was typed.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Writes an example day as the language orders it: 4 July 1983. */
export function exampleDay(language: string): string {
  return new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
    .format(new Date('1983-07-04T00:00:00Z'));
}
