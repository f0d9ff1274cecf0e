/** What publishers call the section of comments in addresses; seen in those of newspapers of many countries. */
export const COMMENT_SECTIONS: ReadonlySet<string> = new Set([
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
  ...['ledare', 'debatt', 'leder', 'debat', 'opinia', 'komentare', 'yazarlar', 'mnenie', 'mneniya'],
]);
