/**
 * Words that occur in most texts of a language and say nothing about their subject, for languages without a rarity
 * table. Written by hand from grammars: articles, pronouns, prepositions, conjunctions, auxiliaries, and the reporting
 * verbs that are frequent in news.
 */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'أن أو إلى إن أي التي الذي الذين اللذين اليوم أكثر أكد أمام أمس بعد بعض بين بينما تم ثم حتى حول حيث خلال ذلك سوف ضد ضمن عام عبر على عن عند عندما غير فقد في فيما قال قالت قبل قد كان كانت كل كما كيف لا لدى لقد لكن لم لماذا لن له لها ليس ما مع من منذ مما هذا هذه هل هم هنا هناك هو هي وأضاف وأن وإن وفي وقال وقالت وقد وكان وكانت ولا ولم وما ومن وهو وهي يكون يمكن يوم',
  de: 'ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bisher da dabei damit danach dann daran darauf darüber das dass dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort drei durch ein eine einem einen einer eines er erst erste ersten es etwa für gab gegen gegenüber gibt habe haben hat hatte hatten hätte heißt hier hieß ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jedoch kann kein keine könnte können man mehr mit montag dienstag mittwoch donnerstag freitag samstag sonntag muss müssen nach nachdem neue neuen nicht noch nun nur ob oder ohne prozent rund sagte sagten schon sehr sei seien sein seine seinem seinen seiner seit seitdem sich sie sind so soll sollen sollte sowie tag tage tagen teilte über um und uns uhr unter viele vom von vor war waren wegen weil weitere weiteren weiter wenn werde werden wie wieder will wir wird wo worden wurde wurden würde würden während zu zudem zum zur zwei zwischen',
  es: 'a al algo ante año años antes así aunque cada como con contra cual cuando de del desde después dijo donde dos durante e el ella ellos en entre era es esa ese eso esta está están estas este esto estos fue fueron ha había hace hacia han hasta hay hoy la las le les lo los más mientras mil muy ni no nos o otra otro otros para parte pero poco por porque primera puede que quien se según ser sería si sido sin sobre solo son su sus también tiene todo todos tras tres un una uno unos y ya',
  fr: 'à afin ainsi alors an ans après au aussi autre autres aux avait avant avec avoir car ce cela celle celui ces cet cette ceux chez comme contre dans de déjà depuis des deux dit dont du elle elles en encore entre est et été être eu fait faire fois ils il je jeudi jour jours jusqu la le les leur leurs lors lundi mais mardi même mercredi moins ne non nos nous on ont ou où par parce pas peu peut plus plusieurs pour pourrait près qu quand que qui sa sans se selon sera ses si son sont sous sur tous tout toute très trois un une vendredi vers vous y',
  it: 'a ad ai al alla alle anche ancora anni anno aveva che chi ci come con contro cui da dal dalla dalle dei del della delle dello di dopo dove due durante e è ed era erano essere fa fino fra gli ha hanno i il in invece la le lo loro ma mentre nei nel nella nelle no noi non o ogni oggi per perché però più poi prima può quando quella quello questa questo qui se secondo sei sempre senza si sia sono stata stato su sua sui sul sulla suo suoi tra tre tutti tutto un una uno',
  nl: 'aan al alle als bij daar dan dat de der deze die dit door drie een en er eerste ten geen had hadden heb hebben heeft het hij hoe hun ik in is jaar kan komt maar meer met moet na naar niet nog nu of om omdat onder ook op over procent sinds te tegen tijdens toch tot tussen twee uit van veel volgens voor waar wat we werd werden wie wil wordt worden zei zich zij zijn zo zou',
  pl: 'a ale bardzo bez być był była było były by co czy dla do go i ich ile im ja jak jako jest już kiedy która które który którzy lat lub ma może na nad nie nim o od oraz po pod podczas przed przez przy roku są się swoje ta tak także tam te tego tej ten to trzy tych tym tylko w we więc wszystkie z za ze że',
  pt: 'a ainda além ano anos antes ao aos apenas após as até cada com como contra da das de depois desde disse do dois dos durante e é ela ele eles em enquanto entre era essa esse esta está este eu foi foram há isso já lhe mais mas mesmo muito na não nas nem no nos o onde os ou outra outro para pela pelo por porque pode qual quando que quem são se segundo seja sem ser seu seus sobre sua suas também tem ter todos três um uma',
  ru: 'а без более будет бы был была были было в вам во вот все всего где говорится год года году да до его ее если есть еще же за и из или им их к как когда которая которые который которых кто ли между мы на над не него нет ни но о об один он она они от перед по под после при с сказал со стал так также там тем то того только том три у уже через что чтобы эта эти это этого этой этом этот',
  sw: 'ahadi alisema ambao amesema au baada bila cha hadi hata hii hiyo hivyo huo huyo ili jana juu kabla kama katika kila kuhusu kuwa kwa kwamba la lakini leo miaka mwaka na ndani ni pia sasa siku tu wa wakati watu ya yake yao za zaidi',
  tr: 'ama bir bu çok da daha de dedi değil diye en gibi göre hem her için ile ise kadar ki mi ne o olan olarak oldu olduğu olduğunu on sonra tarafından tüm üç ve veya ya yaptığı yıl yılında',
};

/** Days of the week, in the forms in which reports use them: each is in every second or third report. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  ar: 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اثنين إثنين ثلاثاء أربعاء خميس جمعة سبت أحد',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fr: 'samedi dimanche',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  pl: 'poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę niedzieli',
  pt: 'segunda terça quarta quinta sexta feira sábado domingo',
  ru: 'понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы суббота субботу субботы воскресенье воскресенья',
  sw: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
};

const SETS = new Map(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new Set(`${words} ${WEEKDAYS[language] ?? ''}`.trim().split(' ')),
  ]),
);

/**
 * @param language BCP 47.
 * @returns Common words of the language in lower case; none if it has no list.
 */
export function commonWords(language: string): ReadonlySet<string> | undefined {
  const end = language.indexOf('-');
  return SETS.get((end === -1 ? language : language.slice(0, end)).toLowerCase());
}
