import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import type { Document } from '../model.ts';

const { language: languageSchema, url: urlSchema } = articleSchema.shape;

/** Remove invalid metadata from a document: malformed language tags and addresses. `en_US` is read as `en-US`. */
export function withCheckedFacts(document: Document): Document {
  const { language: statedLanguage, url: statedUrl, ...rest } = document;
  const language = languageTag(statedLanguage);
  const url = urlSchema.safeParse(statedUrl).data;
  return {
    ...rest,
    ...omitUndefined({ language, url }),
  };
}

/** @returns The tag in its usual spelling; `undefined` if BCP 47 does not allow it. */
function languageTag(stated: string | undefined): string | undefined {
  if (stated === undefined || stated.length > 35) return undefined;
  const tag = stated.trim().replaceAll('_', '-');
  if (!languageSchema.safeParse(tag).success) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
