/**
 * Words that names of newspapers are made of. Lists of such names stand in footers of chains.
 * Sorted; seen in: footers of Irish, South African and Australian newspaper groups.
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
