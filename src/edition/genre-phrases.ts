/**
 * Phrases in headlines of some genres, in lower case and several languages; `#` is a number, and a colon counts as a
 * word.
 */
import type { Genre } from './news-candidate.ts';

interface GenrePhrases {
  readonly genre: Exclude<Genre, 'news'>;
  /** A headline that contains these consecutive words belongs to the genre. */
  readonly anywhere: readonly string[];
  /** So does one that begins with these. */
  readonly first: readonly string[];
}

/** How a list of advice begins; `#` is any number in digits. */
const COUNTS = ['#', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'];

/** In order of precedence. */
export const GENRE_PHRASES: readonly GenrePhrases[] = [
  {
    genre: 'obituary',
    anywhere: [
      'dies at #',
      'dies aged #',
      'died aged #',
      'dead at #',
      'nachruf auf',
      'stirbt mit #',
      'im alter von # jahren gestorben',
      'mort à # ans',
      'morte à # ans',
      'fallece a los #',
      'muere a los #',
      'morto a # anni',
      'morta a # anni',
      'morre aos #',
      'overleden op #',
    ],
    first: ['obituary', 'nachruf', 'nécrologie', 'obituario', 'necrologio', 'obituário'],
  },
  {
    genre: 'horoscope',
    anywhere: [
      'horoscope',
      'horoscopes',
      'horoskop',
      'tageshoroskop',
      'wochenhoroskop',
      'horóscopo',
      'oroscopo',
      'horoscoop',
      'zodiac signs',
      'star signs',
      'tarot',
    ],
    first: [],
  },
  {
    genre: 'comment',
    anywhere: [],
    first: [
      ...['opinion :', 'op-ed :', 'comment :', 'commentary :', 'column :', 'editorial :', 'leader :'],
      ...['analysis :', 'explainer :', 'review :', 'letters :', 'letters to the editor', 'viewpoint :'],
      ...['kommentar :', 'meinung :', 'leitartikel', 'kolumne :', 'gastbeitrag', 'analyse :', 'glosse :'],
      ...['tribune :', 'édito :', 'éditorial :', 'chronique :', 'critique :', 'décryptage :'],
      ...['opinión :', 'columna :', 'análisis :', 'opinião :', 'análise :', 'coluna :'],
      ...['editoriale :', 'opinione :', 'analisi :', 'commento :', 'opinie :', 'commentaar :'],
      ...['رأي :', 'تحليل :', 'مقال :', 'мнение :', 'анализ :', 'görüş :', 'yorum :', 'analiz :'],
    ],
  },
  {
    genre: 'live',
    anywhere: [
      'live :',
      'live updates',
      'live blog',
      'liveblog',
      'live ticker',
      'liveticker',
      'en direct :',
      'en directo :',
      'as it happened',
    ],
    first: ['watch live', 'direct :', 'directo :', 'diretta :', 'ao vivo :'],
  },
  {
    genre: 'service',
    anywhere: [
      'need to know',
      'crossword',
      'kreuzworträtsel',
      'mots croisés',
      'sudoku',
      'wordle',
      'lottery results',
      'lottery numbers',
      'winning numbers',
      'lottozahlen',
      'tv guide',
      'on tv tonight',
      'how to watch',
      'opening hours',
      'opening times',
      'weather forecast',
      'wettervorhersage',
      'prayer times',
      'gift guide',
      'discount code',
      'promo code',
      'things to do',
      ...[
        'news digest',
        'news in brief',
        'news in short',
        'news roundup',
        'news round-up',
        'morning briefing',
      ],
      ...['evening briefing', 'daily briefing', 'top # stories', 'top # news', 'top # headlines'],
      ...['transfer gossip', 'gossip for', 'beginner’s guide', "beginner's guide", 'buying guide'],
      ...['what the estimates say', 'should you buy', 'best deals'],
    ],
    first: [
      'how to',
      'how do i',
      'what to watch',
      'what to read',
      'what to wear',
      'what to know',
      "what's on",
      'what’s on',
      'where to',
      'when is',
      'here is how',
      "here's how",
      'here’s how',
      'a guide to',
      'your guide',
      'guide :',
      'tips :',
      'quiz :',
      'quiz of',
      ...['# best', 'the # best', 'the best', 'top # most', 'top # ways', 'top # things'],
      ...COUNTS.flatMap((count) => [`${count} ways to`, `${count} tips`, `${count} things to`]),
      ...['# tipps', 'fünf tipps', '# conseils', 'cinq conseils', '# consejos', 'cinco consejos'],
      'puzzle :',
      'podcast :',
      'recipe',
      'recipes',
      'rezept',
      'so gelingt',
      'recette',
      'receta',
      'ricetta',
    ],
  },
];
