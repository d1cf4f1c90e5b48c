// The window knows every action that the log can hold, and how a refusal tells the seconds to wait.

import { expect, it } from 'vitest';
import audit from '../../../src-tauri/crates/store/src/audit.rs?raw';
import door from '../../../src-tauri/crates/api/src/door.rs?raw';
import { AUDIT_ACTIONS } from './audit';
import { LANGUAGES, t, words } from './i18n.svelte';
import { secondsToWait } from './pause.svelte';

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

it('reads the seconds as the door tells them', () => {
  const told = /"(too many wrong passphrases: wait \{seconds\} seconds)"/.exec(door)?.[1] ?? '';
  const refusal = (code: 'wait' | 'busy') => ({ code, message: told.replace('{seconds}', '17'), place: null, hints: [] });
  expect(secondsToWait(refusal('wait'))).toBe(17);
  expect(secondsToWait(refusal('busy'))).toBe(0);
  expect(secondsToWait(null)).toBe(0);
});
