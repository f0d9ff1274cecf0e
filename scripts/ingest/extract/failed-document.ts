import { messageOf } from '../../content/broadsheet-error.ts';
import { countCharacters } from '../formats/char-count.ts';
import type { RawDocument } from '../model.ts';
import type { DocumentResult, ParseContext } from './process-document.ts';

/**
 * The result for a document on which a stage failed: nothing of it is used, all of it is accounted for, and the other
 * documents are not affected. Markup nested so deeply that a parser overflows the stack ends here.
 *
 * @param error What the stage threw.
 */
export function failedDocument(raw: RawDocument, context: ParseContext, error: unknown): DocumentResult {
  const characters = charactersOf(raw);
  const dropped = { place: raw.place, stage: 'read', reason: 'could not be read', characters };
  return {
    items: [],
    held: [],
    dropped: characters === 0 ? [] : [dropped],
    characters: { in: characters, used: 0, dropped: characters },
    problems: [{ file: context.file, place: raw.place, ...explained(error), fatal: true }],
    publishers: [],
    ambiguous: false,
  };
}

function charactersOf(raw: RawDocument): number {
  if (raw.as === 'text') return countCharacters(raw.text);
  if (raw.as === 'html') return countCharacters(raw.html) + countCharacters(raw.title?.text ?? '');
  return raw.lines.reduce((sum, { text }) => sum + countCharacters(text), 0);
}

function explained(error: unknown): { message: string; hint: string } {
  const reason = messageOf(error);
  return error instanceof RangeError
    ? {
        message: `it is nested too deeply or too large to be read: ${reason}`,
        hint: 'Expected one page of text. Cut it into its pages, or take it out of the inbox.',
      }
    : {
        message: `a bug in Broadsheet kept it from being read: ${reason}`,
        hint: 'Please report it, with the dump. The others were read.',
      };
}
