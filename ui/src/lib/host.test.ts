// The plain browser's host answers every command, so that no page is blind there.

import { beforeAll, expect, it, vi } from 'vitest';

beforeAll(() => vi.stubGlobal('location', { search: '' }));

it('has a recorded reply to every command', async () => {
  const { default: source } = await import('./api?raw');
  const names = [...source.matchAll(/\bcall<[^(]*>\("(\w+)"/g)].map((found) => found[1] ?? '');
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
