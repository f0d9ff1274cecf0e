/**
 * Words that make up names of newspapers, which newspaper groups list in their footers.
 * Sorted; collected from footers of Irish, South African and Australian groups.
 */
export const NEWSPAPER_WORDS: readonly string[] = [
  ...'Advertiser Advocate Age Argus Bulletin Chronicle Citizen Courier Daily Dispatch Echo Evening Examiner Express'.split(
    ' ',
  ),
  ...'Financial Gazette Globe Guardian Herald Independent Journal Leader Mail Mercury Mirror Morning News Observer'.split(
    ' ',
  ),
  ...'Post Press Record Register Reporter Review Sentinel Standard Star Sun Sunday Telegraph Times Today Tribune'.split(
    ' ',
  ),
  ...'Volksblad Weekend Weekly Witness World'.split(' '),
];
