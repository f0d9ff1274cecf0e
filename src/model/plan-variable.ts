/** Name of the environment variable that names the plan file, for `astro dev`. */
export const PLAN_VARIABLE = 'BROADSHEET_PLAN';

/** Name of the environment variable that names the content folder, absolute: where bodies are read from. */
export const CONTENT_VARIABLE = 'BROADSHEET_CONTENT';
