import { defineConfig } from 'astro/config';

// `node_modules` is shared with the project: its cache must not be.
export default defineConfig({ site: 'https://digest.example', cacheDir: './.cache' });
