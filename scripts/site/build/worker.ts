/** What the threads of a build run. */

export { loadBundle, renderPages } from '../render/render-pages.ts';
export { indexShard } from '../search/index-shard.ts';
