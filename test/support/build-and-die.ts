/**
 * A build in a process of its own that a test can kill: `node build-and-die.ts ROOT CONTENT OUT CACHE`.
 * It says `publishing` when it begins to change the output folder.
 */
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { fakeBundle, fakeRender } from './fake-render.ts';
import { MINI_KINDS } from './mini-site.ts';

const [root = '', contentDir = '', outDir = '', cacheDir = ''] = process.argv.slice(2);
await buildSite({
  root,
  contentDir,
  outDir,
  cacheDir,
  kinds: MINI_KINDS,
  bundle: fakeBundle,
  render: fakeRender,
  onProgress: ({ step }) => {
    if (step === 'publish') process.stdout.write('publishing\n');
  },
});
