/** Whether the rules and tables for English apply to a text: also if its language (BCP 47) is unknown. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en\b/i.test(language);
