import { fileURLToPath } from 'node:url';

/** The project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The sample digest, built below a path so that every address must heed it. */
export const SAMPLE = {
  dir: `${ROOT}.cache/test/sample-site`,
  site: 'https://digest.example',
  base: '/news/',
} as const;
