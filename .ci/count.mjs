/**
 * Print `N passed, M failed` for the suites of `.ci/run`, and fail when anything did.
 *
 * Arguments: the results of vitest as JSON, its exit status, the exit status of `npm run check`, which counts as one.
 */
import { existsSync, readFileSync } from 'node:fs';

const [file, testStatus, checkStatus] = process.argv.slice(2);
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const passed = (results.numPassedTests ?? 0) + (checkStatus === '0' ? 1 : 0);
let failed = (results.numFailedTests ?? 0) + (checkStatus === '0' ? 0 : 1);
// A file that cannot be loaded has no failed test, and no test at all is no success.
if (testStatus !== '0' && !results.numFailedTests) failed += 1;
if (!results.numPassedTests) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
