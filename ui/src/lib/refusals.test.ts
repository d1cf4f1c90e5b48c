// A refusal is told in the window's language, with days and numbers as it writes them.

import { afterEach, describe, expect, it } from 'vitest';
import type { ApiError } from './api';
import { words } from './i18n.svelte';
import { said } from './refusals';

const kept: ApiError = {
  code: 'refused',
  message: 'the record must be kept until 2056-03-12: Art. 7:454 lid 3 BW (NL, 20 years from the last entry)',
  said: { id: 'record-kept', values: { day: '2056-03-12', basis: 'Art. 7:454 lid 3 BW', country: 'NL', years: '20' } },
  place: null,
  hints: ['where it does hold, a record made by mistake say, give the reason: `--despite`'],
};

const none = { code: 'usage', place: null, hints: [] } as const;

afterEach(() => (words.language = 'en'));

describe('a refusal', () => {
  it.each([
    ['en', 'until March 12, 2056: Art. 7:454 lid 3 BW (Netherlands, 20 years', 'GDPR'],
    ['de', 'bis zum 12. März 2056 aufbewahrt werden: Art. 7:454 lid 3 BW (Niederlande, 20 Jahre', 'DSGVO'],
    ['fr', 'jusqu’au 12 mars 2056\u00A0: Art. 7:454 lid 3 BW (Pays-Bas, 20 ans', 'RGPD'],
    ['es', 'hasta el 12 de marzo de 2056: Art. 7:454 lid 3 BW (Países Bajos, 20 años', 'RGPD'],
    ['nl', 'tot 12 maart 2056 worden bewaard: Art. 7:454 lid 3 BW (Nederland, 20 jaar', 'AVG'],
  ])('names law, country and day in %s', (language, sentence, law) => {
    words.language = language;
    const told = said(kept);
    expect(told.sentence).toContain(sentence);
    expect(told.hints).toHaveLength(1);
    expect(told.hints[0]).toContain(law);
    expect(told.hints[0]).not.toContain('--despite');
  });

  it('writes numbers as the language does, and record numbers as they are', () => {
    words.language = 'de';
    const off = said({ ...none, message: '', said: { id: 'off-scale', values: { score: '10.5', least: '0', most: '10' } } });
    expect(off.sentence).toBe('10,5 liegt außerhalb der Skala von 0 bis 10.');
    const nobody = said({ ...none, message: '', said: { id: 'no-such-patient', values: { number: '10045' } } });
    expect(nobody.sentence).toBe('Zur Patientennummer 10045 gibt es keine Akte.');
  });

  it('names a language by its name', () => {
    words.language = 'nl';
    const told = said({ ...none, message: '', said: { id: 'own-words-unwritten', values: { language: 'fr' } } });
    expect(told.sentence).toContain('(Frans)');
  });

  it('tells why a file was not written', () => {
    words.language = 'de';
    const told = (why: string) => said({ ...none, message: '', said: { id: 'file-unwritten', values: { why } } }).sentence;
    expect(told('full')).toBe('Die Datei lässt sich nicht schreiben: Der Datenträger ist voll.');
    expect(told('other')).toBe('Die Datei lässt sich nicht schreiben.');
  });

  it('stands in English, as sentences, where no words are known', () => {
    words.language = 'de';
    const own = { ...none, message: 'there is no rank `clan`', hints: ['write `genus`'] };
    const english = { sentence: 'There is no rank `clan`.', hints: ['Write `genus`.'] };
    expect(said(own)).toEqual(english);
    expect(said({ ...own, said: { id: 'of-a-later-version', values: {} } })).toEqual(english);
  });
});
