/** What the threads of a build run. */

import { renderPages } from '../render/render-pages.ts';
import { endIndexing } from '../search/index-shard.ts';

export { loadBundle } from '../render/render-pages.ts';
export { indexShard } from '../search/index-shard.ts';

/** Render pages, which come after the thread's shards. */
export const renderAfterShards: typeof renderPages = async (task) => {
  await endIndexing();
  return renderPages(task);
};
