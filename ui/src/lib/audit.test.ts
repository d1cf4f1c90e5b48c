// The window knows every action that the log can hold, and how long a refusal makes people wait.

import { expect, it } from 'vitest';
import audit from '../../../src-tauri/crates/store/src/audit.rs?raw';
import { AUDIT_ACTIONS } from './audit';
import { LANGUAGES, t, words } from './i18n.svelte';
import { Pause } from './pause.svelte';

it('has a word in every language for every action of the log', () => {
  const list = audit.slice(audit.indexOf('actions! {'), audit.indexOf('/// Who does something, and when.'));
  const kept = [...list.matchAll(/^ {4}\w+ = "([a-z-]+)",$/gm)].map((found) => found[1]);
  expect(kept.length).toBeGreaterThanOrEqual(30);
  expect(kept.filter((name) => !AUDIT_ACTIONS.includes(name ?? ''))).toEqual([]);
  for (const language of LANGUAGES) {
    words.language = language;
    for (const name of AUDIT_ACTIONS) expect(t(`action-${name}`)).not.toBe(`action-${name}`);
  }
});

it('counts down the seconds that a refusal tells, and nothing where it tells none', () => {
  const refusal = (code: 'wait' | 'busy', wait?: number) => ({ code, message: 'refused', place: null, hints: [], ...(wait === undefined ? {} : { wait }) });
  const pause = new Pause();
  pause.begin(refusal('busy'));
  expect(pause.left).toBe(0);
  pause.begin(refusal('wait', 17));
  expect(pause.left).toBe(17);
  pause.end();
  expect(pause.left).toBe(0);
});
