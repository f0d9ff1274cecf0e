/**
 * Numbers in words, in lower case without accents, and their values. Words that often mean something else are left out:
 * `one`, French `neuf`, Spanish `once`. Collected from headlines of newspapers in these languages.
 */
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [2, 'two zwei zwo deux dos dois duas due twee tva dwa два две'],
  [3, 'three drei trois tres tre drie trzy три'],
  [4, 'four vier quatre cuatro quatro quattro fyra fire cztery четыре'],
  [5, 'five funf cinq cinco cinque vijf fem piec пять'],
  [6, 'six sechs seis zes szesc шесть'],
  [7, 'seven sieben sept siete sette zeven sju syv siedem семь'],
  [8, 'eight acht huit ocho oito atta atte osiem восемь'],
  [9, 'nine neun nueve nove negen nio dziewiec девять'],
  [10, 'ten zehn dix diez dieci tien tio dziesiec десять'],
  [11, 'eleven elf onze undici elva elleve jedenascie одиннадцать'],
  [12, 'twelve zwolf douze doce doze dodici twaalf tolv dwanascie двенадцать'],
  [13, 'thirteen dreizehn treize trece treze tredici dertien'],
  [14, 'fourteen vierzehn quatorze catorce quattordici veertien'],
  [15, 'fifteen funfzehn quinze quince quindici vijftien'],
  [16, 'sixteen sechzehn seize dieciseis dezesseis sedici zestien'],
  [17, 'seventeen siebzehn diecisiete dezessete diciassette zeventien'],
  [18, 'eighteen achtzehn dieciocho dezoito diciotto achttien'],
  [19, 'nineteen neunzehn diecinueve dezenove diciannove negentien'],
  [20, 'twenty zwanzig vingt veinte vinte venti twintig'],
  [30, 'thirty dreißig dreissig trente treinta trinta trenta dertig'],
  [40, 'forty vierzig quarante cuarenta quarenta quaranta veertig'],
  [50, 'fifty funfzig cinquante cincuenta cinquenta cinquanta vijftig'],
  [60, 'sixty sechzig soixante sesenta sessenta sessanta zestig'],
  [70, 'seventy siebzig setenta settanta zeventig'],
  [80, 'eighty achtzig ochenta oitenta ottanta tachtig'],
  [90, 'ninety neunzig noventa novanta negentig'],
];

/** Digits by word. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, String(value)] as const)),
);

/** From one. */
export const ENGLISH_ONES: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const ENGLISH_TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(
  ' ',
);
export const GERMAN_ONES: readonly string[] =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
