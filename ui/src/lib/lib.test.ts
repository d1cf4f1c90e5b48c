// What little the window works out by itself.

import { describe, expect, it } from 'vitest';
import { exampleDay, readDay } from './dates';
import { difference } from './difference';
import { words } from './i18n.svelte';
import { formatName } from './names.svelte';
import { numberLine } from './scale';
import { strength } from './strength';

describe('a typed day', () => {
  it('is read in the order of the language', () => {
    expect(readDay('04.07.1983', 'de')).toBe('1983-07-04');
    expect(readDay('7/4/1983', 'en-US')).toBe('1983-07-04');
    expect(readDay('4/7/1983', 'en-GB')).toBe('1983-07-04');
    expect(readDay('1983-07-04', 'de')).toBe('1983-07-04');
  });
  it('is refused where it is no day or leaves the century open', () => {
    for (const text of ['31.02.1983', '4.7.83', '13.13.2000', 'July', '', '2024']) expect(readDay(text, 'de')).toBeNull();
  });
  it('can be typed as the example shows it', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'nl']) expect(readDay(exampleDay(language), language)).toBe('1983-07-04');
  });
});

describe('what differs between a file and a record', () => {
  it('is said in the language of the window', () => {
    words.language = 'de';
    const born = difference('birth date: file says 1966-11-02, record says 1966-02-11');
    expect(born).toBe('Geburtsdatum: laut Datei 02.11.1966, laut Akte 11.02.1966');
    expect(difference('sex: file says male, record says female')).toBe('Geschlecht: laut Datei Männlich, laut Akte Weiblich');
    words.language = 'en';
    expect(difference('name: file says Fehr, Jonas, record says Eva Muster')).toBe('Name: file says Fehr, Jonas, record says Eva Muster');
  });
  it('is told as it came where it is of another kind', () => {
    expect(difference('label: file says A, record says B')).toBe('label: file says A, record says B');
  });
});

describe('a number line', () => {
  it('shows interval, result and earlier results', () => {
    const line = numberLine(186, null, 50, [92, 140]);
    expect(line.from).toBe(0);
    expect(line.to).toBeGreaterThan(186);
  });
  it('leaves air around an interval that holds the result', () => {
    const line = numberLine(5, 4, 6, []);
    expect(line.from).toBeLessThanOrEqual(3);
    expect(line.to).toBeGreaterThanOrEqual(7);
  });
  it('never has two equal ends', () => {
    for (const value of [0, 3, -3]) {
      const line = numberLine(value, null, null, []);
      expect(line.to).toBeGreaterThan(line.from);
    }
  });
  it('reaches below zero only where a value does', () => {
    expect(numberLine(0.1, 0, 1, []).from).toBe(0);
    expect(numberLine(-2, -3, 3, []).from).toBeLessThan(-3);
  });
});

describe('a passphrase', () => {
  it('under eight characters is refused', () => expect(strength('Ab1!xyz')).toBe(0));
  it('of one repeated letter is weak', () => expect(strength('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(1));
  it('of several words is strong', () => expect(strength('correct horse battery staple')).toBeGreaterThanOrEqual(3));
});

describe('a format', () => {
  it('is called by words of the language, by its proper name, or by what is known of it', () => {
    words.language = 'de';
    expect(formatName('lab-csv', 'Laboratory table (CSV, TSV)')).toBe('Labortabelle (CSV, TSV)');
    expect(formatName('fhir-r4', 'FHIR R4 (JSON)')).toBe('FHIR R4 (JSON)');
    expect(formatName('by-hand')).toBe('von Hand eingegeben');
    expect(formatName('of-an-earlier-version', null)).toBe('of-an-earlier-version');
    words.language = 'en';
  });
});
