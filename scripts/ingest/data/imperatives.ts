/**
 * Verbs in which English pages speak to their readers at the start of a sentence, in lower case. Written by hand, after
 * prompts, recipes and advice. A noun that is spelled the same is recognised by the word after it.
 */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  [
    'add adjust aim allow apply arrange ask avoid bake be beat become begin book boil bookmark bring browse brush build',
    'buy call cancel carry cast catch change chat check choose chop claim clean click close collect combine come comment',
    'compare complete consider contact continue cook copy count cover create cross customise customize cut decide delete',
    'dip discover divide do donate download drag drain draw dress drink drive drop dry eat email enable enjoy enter explore',
    'fill find fit fold follow forget get give go grab grate grow have heat help hold ignore imagine include insert join',
    'keep know lay lead learn leave let like listen log look lower make mark measure meet melt mix move note open order',
    'pack park pay peel pick place plan plant play please pop pour preheat prepare press prune pull push put read receive',
    'reduce refresh register remember remove repeat replace reply report reserve return ring rinse roll run save scroll',
    'search season see select sell send serve set share shop show sign simmer sit skip slice sow spread sprinkle stand',
    'start stay stir stop store stream submit subscribe support swipe take tap tell test think tie toggle top toss trim',
    'try tune turn type unlock update upgrade upload use view visit vote wait walk wash watch water wear win wipe work',
    'wrap write',
  ].flatMap((line) => line.split(' ')),
);
