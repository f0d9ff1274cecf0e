/** Name of the environment variable that names the plan file (see `pages-loader.ts`). */
export const PLAN_VARIABLE = 'BROADSHEET_PLAN';

/** Name of the environment variable that names the content folder, absolute: where bodies are read from. */
export const CONTENT_VARIABLE = 'BROADSHEET_CONTENT';
