import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The words live beside the reports' words, outside this folder.
const repository = new URL('..', import.meta.url).pathname;

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [repository] } },
  // Nothing is inlined as `data:`, which the content security policy does not allow.
  build: { target: 'safari17', outDir: 'dist', assetsInlineLimit: 0, modulePreload: false },
});
