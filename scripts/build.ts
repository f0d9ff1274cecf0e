/** `npm run build`: dumps to content to site and search. */
import { keepCompiled } from './commands/keep-compiled.ts';

keepCompiled();
const { buildCommandLine } = await import('./commands/build.ts');
await buildCommandLine();
