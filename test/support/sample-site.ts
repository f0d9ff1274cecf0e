import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The sample digest, built below a base path that every address must begin with. */
export const SAMPLE = {
  dir: `${ROOT}.cache/test/sample-site`,
  site: 'https://digest.example',
  base: '/news/',
} as const;
