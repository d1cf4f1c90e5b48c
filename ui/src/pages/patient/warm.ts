// While somebody types a passphrase, a record is drawn out of sight: the first patient else waits for
// code that has never run.

import { flushSync, mount, unmount } from 'svelte';
import type { PatientPage, ResultRow } from '../../lib/api';
import Record from './Record.svelte';

/** A result of nobody. */
const result: ResultRow = {
  specimen: 0, collected: '2000-01-01', kind: 'serum', analyte: null, name: '', written: '', value: '1', unit: null, number: 1,
  comparator: null, ucum: null, conversion: null, interpretation: 'within', reason: null, low: 0, high: 2, interval: '0–2',
  intervalSource: 'laboratory', flag: null, panel: null, previous: [{ day: '2000-01-01', value: 1 }], previousLimits: [],
  change: null, course: null, status: 'final', remark: null, import: 0, place: '', also: [],
};

/** A record of nobody, with something for each part of the first screen. */
const page: PatientPage = {
  patient: { number: '', name: '', born: '2000-01-01', sex: 'unknown', lastVisit: null, specimens: 1, observations: 1, reported: '2000-01-01', unreported: 1 },
  specimens: [{ id: 0, label: '', kind: 'serum', collected: '2000-01-01', laboratory: null, results: 1, profiles: 0, import: 0, alsoImports: [] }],
  results: [result], superseded: [], profiles: [], symptoms: [], interventions: [], effects: [], familySize: 0, correlations: [],
  imports: [], reports: [], leftOut: [],
};

/** Draws it where nobody sees it, lets the web view lay it out and find its faces, and throws it away. */
export function warm(): void {
  const target = document.createElement('div');
  target.style.cssText = 'position:fixed;inset:0 auto auto -200vw;width:100vw;height:100vh;visibility:hidden;contain:strict';
  target.inert = true;
  const drawn = mount(Record, { target, props: { page, tab: 'results', load: () => Promise.resolve() } });
  document.body.append(target);
  flushSync();
  // Asked for a height, it lays out at once; nothing is painted before this call ends.
  void target.scrollHeight;
  target.remove();
  void unmount(drawn);
}
