/** The content folder and the inbox as named on the command line. */
export interface NamedFolders {
  readonly content: string;
  readonly dumps: string;
}

const FOLDERS = 'articles|stories|ledger|groups';
const FILES =
  '(?:site|sources|topics|curation|noise)\\.yaml|runs\\.jsonl|unfinished\\.json|topic-weights\\.json';
const IN_TEXT = new RegExp(`(?<![\\w./-])content/(?=(?:${FOLDERS})(?:[/:\\s]|$)|${FILES})`, 'g');
const IN_CONTENT = new RegExp(`^(?:(?:${FOLDERS})/|${FILES})`);

/** @param args The command line. */
export function namedFolders(args: readonly string[]): NamedFolders {
  const optionOf = (option: string): string | undefined => {
    const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
    return args[at]?.slice(option.length + 1) || (at < 0 ? undefined : args[at + 1]);
  };
  return { content: optionOf('--content') ?? 'content', dumps: optionOf('--dumps') ?? 'dumps' };
}

/** @returns The text with files of the content folder shown below the folder's name. */
export function nameContent(text: string, { content }: NamedFolders): string {
  return text.replace(IN_TEXT, () => withSlash(content));
}

/**
 * @returns The file of a problem, which the ingest gives relative to the content folder or the inbox, with the name of
 *   that folder.
 */
export function nameFile(file: string, { content, dumps }: NamedFolders): string {
  if (file === '' || file.startsWith('content/')) return file;
  return withSlash(IN_CONTENT.test(file) ? content : dumps) + file;
}

/**
 * @param file The file of the problem, as the ingest gives it.
 * @returns The hint of a problem with a command that can be pasted: it names the file below the folder's name.
 */
export function nameHint(hint: string, file: string, folders: NamedFolders): string {
  return hint.replace(`${EXPLAIN}${file}`, () => EXPLAIN + shellWord(nameFile(file, folders)));
}

const EXPLAIN = 'npm run explain -- ';

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
