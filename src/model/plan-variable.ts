/** Environment variable with the path of the plan file, for `astro dev`. */
export const PLAN_VARIABLE = 'BROADSHEET_PLAN';

/** Environment variable with the absolute path of the content folder, from which bodies are read. */
export const CONTENT_VARIABLE = 'BROADSHEET_CONTENT';
