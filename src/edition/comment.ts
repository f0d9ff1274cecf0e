/** Facts of an article by which a comment is recognised. */
interface CommentFacts {
  readonly firstPerson: boolean;
  readonly data: { readonly url?: string | undefined };
}

/** What publishers call the section of comments in addresses; seen in those of newspapers of many countries. */
const SECTIONS: ReadonlySet<string> = new Set([
  ...[
    'opinion',
    'opinions',
    'op-ed',
    'oped',
    'comment',
    'commentary',
    'commentisfree',
    'columns',
    'columnists',
  ],
  ...['editorial', 'editorials', 'leaders', 'letters', 'views', 'viewpoint', 'voices'],
  ...['kommentar', 'kommentare', 'meinung', 'leitartikel', 'kolumne', 'kolumnen', 'gastbeitrag', 'debatte'],
  ...['tribune', 'tribunes', 'chroniques', 'edito', 'editos', 'editoriaux', 'debats'],
  ...['opiniones', 'columnas', 'tribuna', 'editoriales', 'opiniao', 'colunas', 'colunistas'],
  ...['opinioni', 'editoriali', 'commenti', 'opinie', 'opinies', 'columnisten', 'meninger', 'kronikk'],
  ...['ledare', 'debatt', 'leder', 'debat', 'opinia', 'opinie', 'komentare', 'yazarlar', 'mnenie', 'mneniya'],
]);

/** Whether an article is a comment: by the section in its address, or since it is written in the first person. */
export function isComment({ firstPerson, data: { url } }: CommentFacts): boolean {
  if (firstPerson) return true;
  return url !== undefined && sectionsOf(url).some((segment) => SECTIONS.has(segment.toLowerCase()));
}

/** Segments of the path of an address, without the last, which names the article. */
function sectionsOf(url: string): string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1) : [];
}
