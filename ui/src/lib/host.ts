// The way to Rust: Tauri in the window, recorded replies in a plain browser.

import type { ApiError, OfferedFile, OfferedTarget, Progress } from './api';

/** Files that were taken, and why others were not. */
export type Offer = [OfferedFile[], ApiError[]];

/** What Rust tells the window unasked. */
export interface Events {
  /** Files are held over the window: 1, or no longer: 0. */
  hover: number;
  /** Files were dropped on the window. */
  offered: Offer;
  /** An entry of the menu bar was chosen. */
  menu: string;
  /** The database was locked because nobody did anything. */
  locked: null;
  /** Long work has come further. */
  progress: Progress;
}

/** An entry of the menu bar; `null` is a line between entries. */
export type MenuEntry = { id: string; label: string; keys?: string } | null;

/** A menu of the menu bar. */
export interface Menu {
  label: string;
  entries: MenuEntry[];
}

export interface Host {
  call(name: string, request: unknown): Promise<unknown>;
  bytes(name: string, request: unknown): Promise<ArrayBuffer>;
  pickFiles(title: string): Promise<Offer>;
  pickTarget(title: string, name: string): Promise<OfferedTarget | null>;
  pickFolder(title: string): Promise<OfferedTarget | null>;
  setMenu(menus: Menu[]): Promise<void>;
  listen<K extends keyof Events>(event: K, act: (payload: Events[K]) => void): Promise<() => void>;
}

let present: Promise<Host> | undefined;

async function find(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./host.tauri')).host;
  if (import.meta.env.MODE !== 'production') return (await import('./host.fixture')).host;
  throw { code: 'usage', message: 'this page belongs into the Zonula window', hints: [] };
}

/** Returns the host, the same one each time. */
export function host(): Promise<Host> {
  present ??= find();
  return present;
}

let shut: () => void = () => undefined;

/** Says what is done when a command finds the database locked. */
export function whenLocked(act: () => void): void {
  shut = act;
}

async function heard<Reply>(reply: Promise<Reply>): Promise<Reply> {
  try {
    return await reply;
  } catch (thrown) {
    if (asError(thrown).code === 'locked') shut();
    throw thrown;
  }
}

/** Calls a command that answers with JSON; `api` names them all. */
export async function call<Reply>(name: string, request: unknown): Promise<Reply> {
  return (await heard((await host()).call(name, request))) as Reply;
}

/** Calls a command that answers with bytes. */
export async function bytes(name: string, request: unknown): Promise<ArrayBuffer> {
  return heard((await host()).bytes(name, request));
}

/** Makes an `ApiError` of whatever was thrown, so that a screen can always say what happened. */
export function asError(thrown: unknown): ApiError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) {
    return thrown as ApiError;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'usage', message, said: { id: 'fault', values: {} }, place: null, hints: [] };
}
