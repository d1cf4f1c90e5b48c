// The host inside the window: one command for JSON, one for bytes, and the dialogs.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Host } from './host';

export const host: Host = {
  call: (name, request) => invoke('call', { name, request }),
  bytes: (name, request) => invoke<ArrayBuffer>('page', { name, request }),
  pickFiles: (title) => invoke('pick_files', { title }),
  pickTarget: (title, name) => invoke('pick_target', { title, name }),
  pickFolder: (title) => invoke('pick_folder', { title }),
  setMenu: (menus) => invoke('set_menu', { menus }),
  listen: (event, act) => listen(event, ({ payload }) => act(payload as never)),
};
