/** `npm run build`: dumps to content to site and search. */
import { keepCompiled } from './command/keep-compiled.ts';

keepCompiled();
const { buildCommandLine } = await import('./command/build.ts');
await buildCommandLine();
