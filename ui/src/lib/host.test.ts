// The plain browser's host answers every command that a page gives, so that none is blind there.

import { beforeAll, expect, it, vi } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.svelte', './*.ts', '!./*.test.ts'], { query: '?raw', import: 'default', eager: true });

beforeAll(() => vi.stubGlobal('location', { search: '' }));

it('has a recorded reply to every command that a page gives', async () => {
  const code = Object.values(sources).join('\n');
  const given = new Set([...code.matchAll(/\bapi\.(\w+)\(/g)].map((found) => found[1] ?? ''));
  for (const name of ['reportPage', 'sourcePage']) given.delete(name); // answer with bytes
  const names = [...given].map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  expect(names.length).toBeGreaterThan(15);
  const { host } = await import('./host.fixture');
  const unanswered: string[] = [];
  for (const name of names) {
    await host.call(name, { search: '', limit: 0, files: [], passphrase: 'x' }).catch((error: { message: string }) => {
      if (error.message.includes('no recorded reply')) unanswered.push(name);
    });
  }
  expect(unanswered).toEqual([]);
});
