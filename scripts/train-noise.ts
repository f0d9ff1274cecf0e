/**
 * Train the classifier that tells noise from news: `npm run train-noise -- --pages DIR… --news DIR… [--check] [--out
 * FILE] [--seams-out FILE]`.
 *
 * `--pages`: saved pages with the text that belongs to them (`html/`, `ground-truth/`). `--news`: clean articles
 * (`articles.jsonl`), into which the invented examples of `noise-examples.txt` are inserted. `--check` prints the
 * results of five-fold cross-validation by page, article and example, and writes nothing. The same input gives the same
 * bytes.
 *
 * The weights of clauses in use were learned from fewer phrases and examples than there are now. A phrase without a
 * weight is evidence of noise and has no score. Before new weights are used, compare what they find and lose on bodies
 * that neither rules nor examples were written for.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parsed } from './commands/ingest-options.ts';
import { main } from './commands/main.ts';
import { BroadsheetError } from './content/broadsheet-error.ts';
import { crossValidate } from './ingest/extract/noise-model/training/cross-validate.ts';
import { readExamples } from './ingest/extract/noise-model/training/examples.ts';
import { labelledClauses, learn } from './ingest/extract/noise-model/training/learn.ts';
import { learnSeams } from './ingest/extract/noise-model/training/learn-seams.ts';
import { makeBodies, readNewsTexts } from './ingest/extract/noise-model/training/made-bodies.ts';
import { readSavedPages } from './ingest/extract/noise-model/training/saved-pages.ts';

const WEIGHTS = new URL('./ingest/data/noise-weights.json', import.meta.url);
const SEAM_WEIGHTS = new URL('./ingest/data/seam-weights.json', import.meta.url);

await main(async () => {
  const { values } = parsed(() =>
    parseArgs({
      options: {
        pages: { type: 'string', multiple: true, default: [] },
        news: { type: 'string', multiple: true, default: [] },
        check: { type: 'boolean', default: false },
        out: { type: 'string' },
        'seams-out': { type: 'string' },
      },
    }),
  );
  if (values.news.length === 0) {
    throw new BroadsheetError(
      'there is nothing to learn from',
      'Name folders of clean articles with --news, and of saved pages with --pages.',
    );
  }
  const pages = values.pages.flatMap((folder) => readSavedPages(folder));
  const articles = readNewsTexts(values.news);
  const examples = readExamples();
  if (values.check) {
    for (const line of crossValidate(pages, articles, examples)) console.log(line);
    return 0;
  }
  const sets = [...values.pages, ...values.news].map((folder) => basename(folder)).join(', ');
  const origin = `learned from ${sets} and noise-examples.txt. No text of the sets is kept. Made by: npm run train-noise -- --pages DIR… --news DIR…`;
  const bodies = [...pages, ...makeBodies(articles, examples)];
  const weights = learn(
    labelledClauses(bodies),
    `Weights of the noise classifier: log-odds of features and of single words, ${origin}`,
  );
  const seams = learnSeams(
    bodies,
    `Weights of seams, where a text begins inside a sentence: log-odds of features, ${origin}`,
  );
  writeFileSync(values.out ?? WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  writeFileSync(values['seams-out'] ?? SEAM_WEIGHTS, `${JSON.stringify(seams, null, 2)}\n`);
  console.log(
    `Learned ${Object.keys(weights.features).length} features and ${Object.keys(weights.words).length} words from ${pages.length} pages and ${articles.length} articles.`,
  );
  return 0;
});
