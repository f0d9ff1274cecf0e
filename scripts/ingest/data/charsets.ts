/**
 * Character sets from before UTF-8, by language: the most common first, with the script of texts in that language.
 * Source: the default encodings of browsers by locale (Encoding Standard and its implementations).
 */
interface Family {
  readonly languages: string;
  readonly charsets: readonly string[];
  readonly script?: RegExp;
}

export const CHARSETS_BY_LANGUAGE: readonly Family[] = [
  { languages: 'ar fa ur', charsets: ['windows-1256', 'iso-8859-6'], script: /\p{Script=Arabic}/gu },
  {
    languages: 'be bg kk ky mk mn ru sr tg uk',
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5', 'koi8-u'],
    script: /\p{Script=Cyrillic}/gu,
  },
  { languages: 'bs cs hr hu pl ro sk sl sq', charsets: ['windows-1250', 'iso-8859-2'] },
  { languages: 'el', charsets: ['windows-1253', 'iso-8859-7'], script: /\p{Script=Greek}/gu },
  { languages: 'et lt lv', charsets: ['windows-1257', 'iso-8859-13', 'iso-8859-4'] },
  { languages: 'he yi', charsets: ['windows-1255', 'iso-8859-8'], script: /\p{Script=Hebrew}/gu },
  {
    languages: 'ja',
    charsets: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
    script: /[\u3040-\u30ff\u3400-\u9fff]/gu,
  },
  { languages: 'ko', charsets: ['euc-kr'], script: /\p{Script=Hangul}/gu },
  { languages: 'th', charsets: ['windows-874'], script: /\p{Script=Thai}/gu },
  { languages: 'az ku tr', charsets: ['windows-1254', 'iso-8859-9'] },
  { languages: 'vi', charsets: ['windows-1258'] },
  { languages: 'zh', charsets: ['gb18030', 'big5'], script: /[\u3400-\u9fff]/gu },
];
