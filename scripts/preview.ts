/** `npm run preview`: serve the built site on this machine. */
import { previewCommandLine } from './commands/preview.ts';

await previewCommandLine();
