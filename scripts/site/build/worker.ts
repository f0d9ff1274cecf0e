/** What the threads of a build run. */
export { indexShard } from '../search/index-shard.ts';
export { loadBundle, renderPages } from '../render/render-pages.ts';
