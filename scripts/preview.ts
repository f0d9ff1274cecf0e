/** `npm run preview`: the site as it was built, on this machine. */
import { previewCommandLine } from './commands/preview.ts';

await previewCommandLine();
