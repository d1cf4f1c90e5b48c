import './theme.css';
import './controls.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { settings } from './lib/settings.svelte';

settings.apply();

// In development `?design` shows all parts of the design system; the released window has no such page.
const design = import.meta.env.MODE !== 'production' && new URLSearchParams(location.search).has('design');
const page = design ? (await import('./pages/Design.svelte')).default : App;

const target = document.getElementById('app');
if (target) mount(page, { target });
