// What a person can ask for from anywhere: one list for keys, menu bar and command palette.

import { desk } from './desk.svelte';
import { host, type Menu } from './host';
import { t } from './i18n.svelte';

export interface Action {
  id: string;
  /** The key pressed with Ctrl or Cmd, or a function key. */
  key?: string;
  run: () => void;
}

async function pick(): Promise<void> {
  desk.offer(await (await host()).pickFiles(t('import-files')));
}

function search(): void {
  if (desk.place.screen !== 'patients') desk.go({ screen: 'patients' });
  setTimeout(() => document.querySelector<HTMLElement>('[data-search]')?.focus());
}

function report(): void {
  if (desk.patient) desk.go({ screen: 'report', patient: desk.patient, kept: null });
  else desk.say(t('report-needs-patient'));
}

/** Every action; those with a key are also in the menu bar. */
export const ACTIONS: readonly Action[] = [
  { id: 'import-files', key: 'O', run: () => void pick() },
  { id: 'new-patient', key: 'N', run: () => (desk.front = 'new-patient') },
  { id: 'search', key: 'F', run: search },
  { id: 'make-report', key: 'P', run: report },
  { id: 'command-palette', key: 'K', run: () => (desk.front = 'palette') },
  { id: 'lock', key: 'L', run: () => void desk.lock() },
  { id: 'patients', run: () => desk.go({ screen: 'patients' }) },
  { id: 'knowledge', run: () => desk.go({ screen: 'knowledge' }) },
  { id: 'settings', key: ',', run: () => desk.go({ screen: 'settings', part: null }) },
  { id: 'backups', run: () => desk.go({ screen: 'settings', part: 'backups' }) },
  { id: 'laboratories', run: () => desk.go({ screen: 'settings', part: 'laboratories' }) },
  { id: 'records', run: () => desk.go({ screen: 'settings', part: 'records' }) },
  { id: 'audit', run: () => desk.go({ screen: 'audit' }) },
  { id: 'help', key: 'F1', run: () => (desk.front = 'help') },
];

let last = { id: '', at: 0 };

/** Runs an action; the same one from menu bar and key at once runs once. */
export function act(id: string): void {
  const now = performance.now();
  if (last.id === id && now - last.at < 80) return;
  last = { id, at: now };
  if (desk.status?.vault !== 'open' && id !== 'help') return;
  ACTIONS.find((action) => action.id === id)?.run();
}

/** Runs what a key means; says whether it meant anything. */
export function press(event: KeyboardEvent): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const action = ACTIONS.find(({ key }) =>
    key?.startsWith('F') && key.length > 1
      ? event.key === key
      : command && event.key.toUpperCase() === key,
  );
  if (!action) return false;
  event.preventDefault();
  act(action.id);
  return true;
}

const MAC = navigator.platform.startsWith('Mac');

/** Writes a key as this system does. */
export function keyName(key: string): string {
  if (key.length > 1) return key;
  return MAC ? `⌘${key}` : t('key-ctrl', { key });
}

/** Returns the menu bar in the language of the window. */
export function menus(): Menu[] {
  const entry = (id: string) => {
    const key = ACTIONS.find((action) => action.id === id)?.key;
    const keys = key === undefined ? undefined : key.length > 1 ? key : `CmdOrCtrl+${key}`;
    return { id, label: t(id), ...(keys ? { keys } : {}) };
  };
  const own = (id: string) => ({ id, label: t(id) });
  return [
    {
      label: t('menu-file'),
      entries: [
        entry('new-patient'), entry('import-files'), entry('make-report'), null,
        entry('settings'), entry('lock'), null, own('quit'),
      ],
    },
    {
      label: t('menu-edit'),
      entries: [
        own('undo'), own('redo'), null, own('cut'), own('copy'), own('paste'),
        own('select-all'), null, entry('search'),
      ],
    },
    { label: t('menu-view'), entries: [entry('patients'), entry('command-palette')] },
    { label: t('menu-help'), entries: [entry('help')] },
  ];
}
