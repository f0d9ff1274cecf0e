/**
 * Names of months by language: 12 fields separated by `|`, and the forms of one month separated by `/`: long and short,
 * as used in dates and alone. Lower case, without diacritics on Latin, Greek and Cyrillic letters and without full
 * stops; see `foldForDates`. Names of two words have one space.
 *
 * Source: Unicode CLDR 48, `dates/calendars/gregorian/months`, and other forms that newspapers print.
 * Languages that number their months (Chinese, Japanese, Korean, Vietnamese, Mongolian) are read by pattern.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  af: 'januarie/jan|februarie/feb|maart/mrt|april/apr|mei|junie/jun|julie/jul|augustus/aug|september/sep|oktober/okt|november/nov|desember/des',
  am: 'ጃንዋሪ/ጃን|ፌብሩዋሪ/ፌብ|ማርች|ኤፕሪል/ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት/ኦገስ|ሴፕቴምበር/ሴፕቴ|ኦክቶበር/ኦክቶ|ኖቬምበር/ኖቬም|ዲሴምበር/ዲሴም',
  ar: 'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'ar-MA': 'يناير|فبراير|مارس|ابريل|ماي|يونيو|يوليوز|غشت|شتنبر|اكتوبر|نونبر|دجنبر',
  'ar-MR': 'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغشت|شتمبر|اكتوبر|نوفمبر|دجمبر',
  'ar-SY': 'كانون الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين الاول|تشرين الثاني|كانون الاول',
  'ar-TN': 'جانفي|فيفري|مارس|افريل|ماي|جوان|جويلية|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  az: 'yanvar/yan/yanvarda|fevral/fev|mart/mar|aprel/apr|may|iyun/iyn|iyul/iyl|avqust/avq|sentyabr/sen|oktyabr/okt|noyabr/noy|dekabr/dek',
  be: 'студзень/студзеня/сту|люты/лютага/лют|сакавік/сакавіка/сак|красавік/красавіка/кра|маи/мая|чэрвень/чэрвеня/чэр|ліпень/ліпеня/ліп|жнівень/жніуня/жні|верасень/верасня/вер|кастрычнік/кастрычніка/кас|лістапад/лістапада/ліс|снежань/снежня/сне',
  bg: 'януари/ян|февруари/фев|март/мар|април/апр|маи|юни|юли|август/авг|септември/сеп/септ|октомври/окт|ноември/ное/ноем|декември/дек',
  bn: 'জানুয়ারি/জানু/জানুয়ারী|ফেব্রুয়ারি/ফেব/ফেব্রুয়ারী|মার্চ|এপ্রিল/এপ্রি|মে|জুন|জুলাই/জুল|আগস্ট/আগ/অগাস্ট|সেপ্টেম্বর/সেপ্ট/সেপ/সেপ্টেম্বার|অক্টোবর/অক্টো|নভেম্বর/নভে|ডিসেম্বর/ডিসে',
  bs: 'januar/jan/januara|februar/feb/februara|mart/mar/marta|april/apr/aprila|maj/maja|juni/jun/juna|juli/jul/jula|august/aug/augusta|septembar/sep/septembra|oktobar/okt/oktobra|novembar/nov/novembra|decembar/dec/decembra',
  ca: 'gener/gen|febrer/febr|marc|abril/abr|maig|juny|juliol/jul|agost/ag|setembre/set|octubre/oct|novembre/nov|desembre/des',
  cs: 'leden/ledna/led|unor/unora/uno|brezen/brezna/bre|duben/dubna/dub|kveten/kvetna/kve|cerven/cervna/cvn|cervenec/cervence/cvc|srpen/srpna/srp|zari/zar|rijen/rijna/rij|listopad/listopadu/lis|prosinec/prosince/pro',
  cy: 'ionawr/ion|chwefror/chw/chwef|mawrth/maw|ebrill/ebr|mai|mehefin/meh|gorffennaf/gor/gorff|awst|medi|hydref/hyd|tachwedd/tach|rhagfyr/rhag',
  da: 'januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|november/nov|december/dec',
  de: 'januar/jan/jaenner|februar/feb/feber|marz/mar/maerz/mrz|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|dezember/dez',
  'de-AT':
    'janner/jan|februar/feb|marz/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|november/nov|dezember/dez',
  el: 'ιανουαριου/ιαν/γεναρη|φεβρουαριου/φεβ/φλεβαρη|μαρτιου/μαρ/μαρτη|απριλιου/απρ/απριλη|μαιου/μαι/μαη|ιουνιου/ιουν/ιουνη|ιουλιου/ιουλ/ιουλη|αυγουστου/αυγ/αυγουστο|σεπτεμβριου/σεπ/σεπτεμβρη/σεπτ|οκτωβριου/οκτ/οκτωβρη|νοεμβριου/νοε/νοεμβρη/νοεμ|δεκεμβριου/δεκ/δεκεμβρη',
  en: 'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|october/oct|november/nov|december/dec',
  es: 'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/sept/setiembre/set|octubre/oct|noviembre/nov|diciembre/dic',
  et: 'jaanuar/jaan/jaanuaril|veebruar/veebr/veebruaril|marts/martsil|aprill/apr/aprillil|mai/mail|juuni/juunil|juuli/juulil|august/aug/augustil|september/sept/septembril|oktoober/okt/oktoobril|november/nov/novembril|detsember/dets/detsembril',
  eu: 'urtarrila/urt/urtarrilaren|otsaila/ots/otsailaren|martxoa/mar/martxoaren|apirila/api/apirilaren|maiatza/mai/maiatzaren|ekaina/eka/ekainaren|uztaila/uzt/uztailaren|abuztua/abu/abuztuaren|iraila/ira/irailaren|urria/urr/urriaren|azaroa/aza/azaroaren|abendua/abe/abenduaren',
  fa: 'ژانويه/ژانويهٔ/جنوري|فوريه/فوريهٔ/فبروري|مارس|اوريل|مه/مهٔ/مي|ژوين/جون|ژوييه/ژوييهٔ/جولاي|اوت/اگوست/اگست|سپتامبر|اكتبر/اكتوبر|نوامبر|دسامبر',
  fi: 'tammikuu/tammikuuta/tammi|helmikuu/helmikuuta/helmi|maaliskuu/maaliskuuta/maalis|huhtikuu/huhtikuuta/huhti|toukokuu/toukokuuta/touko|kesakuu/kesakuuta/kesa|heinakuu/heinakuuta/heina|elokuu/elokuuta/elo|syyskuu/syyskuuta/syys|lokakuu/lokakuuta/loka|marraskuu/marraskuuta/marras|joulukuu/joulukuuta/joulu',
  fil: 'enero/ene|pebrero/peb|marso/mar|abril/abr|mayo/may|hunyo/hun|hulyo/hul|agosto/ago|setyembre/set|oktubre/okt|nobyembre/nob|disyembre/dis',
  fr: 'janvier/janv|fevrier/fevr/fev|mars|avril/avr|mai|juin|juillet/juil|aout|septembre/sept|octobre/oct|novembre/nov|decembre/dec',
  ga: 'eanair/ean|feabhra/feabh|marta|aibrean/aib|bealtaine/beal|meitheamh/meith|iuil|lunasa/lun|mean fomhair/mfomh|deireadh fomhair/dfomh|samhain/samh|nollaig/noll',
  gl: 'xaneiro/xan|febreiro/feb|marzo/mar|abril/abr|maio|xuno|xullo/xul|agosto/ago|setembro/set|outubro/out|novembro/nov|decembro/dec',
  gu: 'જાન્યુઆરી/જાન્યુ|ફેબ્રુઆરી/ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર/સપ્ટે|ઑક્ટોબર/ઑક્ટો|નવેમ્બર/નવે|ડિસેમ્બર/ડિસે',
  ha: 'janairu/jan|faburairu/fab|maris/mar|afirilu/afi|mayu/may|yuni/yun|yuli/yul|agusta/agu|satumba/sat|oktoba/okt|nuwamba/nuw|disamba/dis',
  he: 'ינואר/ינו|פברואר/פבר|מרץ/מרס|אפריל/אפר|מאי|יוני|יולי/יול|אוגוסט/אוג|ספטמבר/ספט|אוקטובר/אוק|נובמבר/נוב|דצמבר/דצמ',
  hi: 'जनवरी/जन|फ़रवरी/फ़र/फरवरी/फर|मार्च|अप्रैल|मई|जून|जुलाई/जुल|अगस्त/अग|सितंबर/सित/सितम्बर|अक्टूबर/अक्टू/अक्तूबर|नवंबर/नव/नवम्बर|दिसंबर/दिस/दिसम्बर',
  hr: 'sijecanj/sijecnja/sij|veljaca/veljace/velj|ozujak/ozujka/ozu|travanj/travnja/tra|svibanj/svibnja/svi|lipanj/lipnja/lip|srpanj/srpnja/srp|kolovoz/kolovoza/kol|rujan/rujna/ruj|listopad/listopada/lis|studeni/studenoga/stu/studenog|prosinac/prosinca/pro/prosincu',
  hu: 'januar/jan|februar/febr|marcius/marc|aprilis/apr|majus/maj|junius/jun|julius/jul|augusztus/aug|szeptember/szept/szep|oktober/okt|november/nov|december/dec',
  hy: 'հունվար/հունվարի/հնվ|փետրվար/փետրվարի/փտվ|մարտ/մարտի/մրտ|ապրիլ/ապրիլի/ապր|մայիս/մայիսի/մյս|հունիս/հունիսի/հնս|հուլիս/հուլիսի/հլս|օգոստոս/օգոստոսի/օգս|սեպտեմբեր/սեպտեմբերի/սեպ|հոկտեմբեր/հոկտեմբերի/հոկ|նոյեմբեր/նոյեմբերի/նոյ|դեկտեմբեր/դեկտեմբերի/դեկ',
  id: 'januari/jan|februari/feb/pebruari/peb|maret/mar|april/apr|mei|juni/jun|juli/jul|agustus/agu/agt/ags|september/sep/sept|oktober/okt|november/nov/nopember/nop|desember/des',
  is: 'januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|agust/agu|september/sep|oktober/okt|november/nov|desember/des',
  it: 'gennaio/gen|febbraio/feb/febbr|marzo/mar|aprile/apr|maggio/mag/magg|giugno/giu|luglio/lug|agosto/ago|settembre/set|ottobre/ott|novembre/nov|dicembre/dic',
  ka: 'იანვარი/იან/იანვარს|თებერვალი/თებ/თებერვალს|მარტი/მარ|აპრილი/აპრ|მაისი/მაი|ივნისი/ივნ|ივლისი/ივლ|აგვისტო/აგვ|სექტემბერი/სექ|ოქტომბერი/ოქტ|ნოემბერი/ნოე|დეკემბერი/დეკ',
  kk: 'қаңтар/қаң|ақпан/ақп|наурыз/нау|сәуір/сәу|мамыр/мам|маусым/мау|шілде/шіл|тамыз/там|қыркүиек/қыр|қазан/қаз|қараша/қар|желтоқсан/жел',
  km: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
  kn: 'ಜನವರಿ/ಜನ|ಫೆಬ್ರವರಿ/ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್/ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್/ಆಗ|ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ|ನವೆಂಬರ್/ನವೆಂ|ಡಿಸೆಂಬರ್/ಡಿಸೆಂ',
  ku: 'rebendan/rbn|sibat/sbt|adar/adr|nisan/nsn|gulan/gln|heziran/hzr|tirmeh/trm|tebax/tbx|ilon/iln|cotmeh/cot|mijdar/mjd|berfanbar/brf',
  ky: 'январь/янв|февраль/фев|март/мар|апрель/апр|маи|июнь/июн|июль/июл|август/авг|сентябрь/сен|октябрь/окт|ноябрь/ноя|декабрь/дек',
  lo: 'ມັງກອນ/ມ ກ|ກຸມພາ/ກ ພ|ມີນາ/ມ ນ|ເມສາ/ມ ສ|ພຶດສະພາ/ພ ພ|ມິຖຸນາ/ມິ ຖ|ກໍລະກົດ/ກ ລ|ສິງຫາ/ສ ຫ|ກັນຍາ/ກ ຍ|ຕຸລາ/ຕ ລ|ພະຈິກ/ພ ຈ|ທັນວາ/ທ ວ',
  lt: 'sausis/sausio|vasaris/vasario|kovas/kovo|balandis/balandzio|geguze/geguzes|birzelis/birzelio|liepa/liepos|rugpjutis/rugpjucio|rugsejis/rugsejo|spalis/spalio|lapkritis/lapkricio|gruodis/gruodzio',
  lv: 'janvaris/janv/janvari|februaris/febr/februari|marts/marta|aprilis/apr/aprili|maijs/maija|junijs/jun/junija|julijs/jul/julija|augusts/aug/augusta|septembris/sept/septembri|oktobris/okt/oktobri|novembris/nov/novembri|decembris/dec/decembri',
  mk: 'јануари/јан|февруари/фев|март/мар|април/апр|мај|јуни/јун|јули/јул|август/авг|септември/сеп|октомври/окт|ноември/ное|декември/дек',
  ml: 'ജനുവരി/ജനു|ഫെബ്രുവരി/ഫെബ്രു|മാർച്ച്/മാർ|ഏപ്രിൽ/ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്/ഓഗ|സെപ്റ്റംബർ/സെപ്റ്റം|ഒക് ടോബർ/ഒക്ടോ|നവംബർ/നവം|ഡിസംബർ/ഡിസം',
  mr: 'जानेवारी/जाने|फेब्रुवारी/फेब्रु|मार्च|एप्रिल/एप्रि|मे|जून|जुलै|ऑगस्ट/ऑग/ऑगष्ट|सप्टेंबर/सप्टें|ऑक्टोबर/ऑक्टो|नोव्हेंबर/नोव्हें|डिसेंबर/डिसें',
  ms: 'januari/jan|februari/feb|mac|april/apr|mei|jun|julai/jul|ogos/ogo/ogs|september/sep|oktober/okt|november/nov|disember/dis',
  mt: 'jannar/jan|frar/fra|marzu/mar|april/apr|mejju/mej|gunju/gun|lulju/lul|awwissu/aww|settembru/set|ottubru/ott|novembru/nov|dicembru/dic',
  my: 'ဇန်နဝါရီ/ဇန်|ဖေဖော်ဝါရီ/ဖေ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်/ဇူ|ဩဂုတ်|စက်တင်ဘာ/စက်|အောက်တိုဘာ/အောက်|နိုဝင်ဘာ/နို|ဒီဇင်ဘာ/ဒီ',
  nb: 'januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|november/nov|desember/des',
  ne: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे/मई|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर/नोवेम्बर|डिसेम्बर',
  nl: 'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep|oktober/okt|november/nov|december/dec',
  or: 'ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର',
  pa: 'ਜਨਵਰੀ/ਜਨ|ਫ਼ਰਵਰੀ/ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ/ਜੁਲਾ|ਅਗਸਤ/ਅਗ|ਸਤੰਬਰ/ਸਤੰ|ਅਕਤੂਬਰ/ਅਕਤੂ|ਨਵੰਬਰ/ਨਵੰ|ਦਸੰਬਰ/ਦਸੰ',
  pl: 'styczen/stycznia/sty|luty/lutego/lut|marzec/marca/mar|kwiecien/kwietnia/kwi|maj/maja|czerwiec/czerwca/cze|lipiec/lipca/lip|sierpien/sierpnia/sie|wrzesien/wrzesnia/wrz|pazdziernik/pazdziernika/paz|listopad/listopada/lis|grudzien/grudnia/gru',
  ps: 'جنوري|فيبروري/فبروري|مارچ|اپريل|مۍ|جون|جولاي|اګست|سپتمبر/سيپتمبر|اكتوبر|نومبر|دسمبر',
  pt: 'janeiro/jan|fevereiro/fev|marco/mar|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|outubro/out|novembro/nov|dezembro/dez',
  ro: 'ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|septembrie/sept|octombrie/oct|noiembrie/nov|decembrie/dec',
  ru: 'январь/января/янв|февраль/февраля/февр/фев|март/марта/мар|апрель/апреля/апр|маи/мая|июнь/июня/июн|июль/июля/июл|август/августа/авг|сентябрь/сентября/сент/сен|октябрь/октября/окт|ноябрь/ноября/нояб/ноя|декабрь/декабря/дек',
  sd: 'جنوري|فيبروري|مارچ|اپريل|ميي|جون|جولاءِ|اگسٽ|سيپٽمبر|اڪٽوبر|نومبر|ڊسمبر',
  sk: 'januar/januara/jan|februar/februara/feb|marec/marca/mar|april/aprila/apr|maj/maja|jun/juna|jul/jula|august/augusta/aug|september/septembra/sep|oktober/oktobra/okt|november/novembra/nov|december/decembra/dec',
  sl: 'januar/jan/januarja|februar/feb/februarja|marec/mar/marca|april/apr/aprila|maj/maja|junij/jun/junija|julij/jul/julija|avgust/avg/avgusta|september/sep/septembra|oktober/okt/oktobra|november/nov/novembra|december/dec/decembra',
  so: 'jannaayo/janaayo/jan|febraayo/feb|maarso/mar|abriil/abr|maayo/may|juun/jun|luulyo/lul|ogosto/agosto/ogs|sebteembar/sebtembar/seb|oktoobar/okt|noofeembar/nof|diseembar/dis',
  sq: 'janar/jan|shkurt/shk|mars/mar|prill/pri|maj/maji|qershor/qer/qershori|korrik/korr/korriku|gusht/gush/gushti|shtator/sht/shtatori|tetor/tet/tetori|nentor/nen/nentori|dhjetor/dhj/dhjetori',
  sr: 'јануар/јан/јануара|фебруар/феб/фебруара|март/мар/марта|април/апр/априла|мај/маја|јун/јуна/јуни|јул/јула/јули|август/авг/августа|септембар/сеп/септембра|октобар/окт/октобра|новембар/нов/новембра|децембар/дец/децембра',
  'sr-Latn':
    'januar/jan/januara|februar/feb/februara|mart/mar/marta|april/apr/aprila|maj/maja|jun/juna/juni|jul/jula/juli|avgust/avg/avgusta|septembar/sep/septembra/sept|oktobar/okt/oktobra|novembar/nov/novembra|decembar/dec/decembra',
  sv: 'januari/jan|februari/feb|mars|april/apr|maj|juni|juli|augusti/aug|september/sep|oktober/okt|november/nov|december/dec',
  sw: 'januari/jan|februari/feb|machi/mac|aprili/apr|mei|juni/jun|julai/jul|agosti/ago|septemba/sep|oktoba/okt|novemba/nov|desemba/des',
  ta: 'ஜனவரி/ஜன|பிப்ரவரி/பிப்|மார்ச்/மார்|ஏப்ரல்/ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்/ஆக|செப்டம்பர்/செப்|அக்டோபர்/அக்|நவம்பர்/நவ|டிசம்பர்/டிச',
  te: 'జనవరి/జన|ఫిబ్రవరి/ఫిబ్ర|మార్చి|ఏప్రిల్/ఏప్రి|మే|జూన్|జులై|ఆగస్టు/ఆగ|సెప్టెంబర్/సెప్టెం|అక్టోబర్/అక్టో|నవంబర్/నవం|డిసెంబర్/డిసెం',
  tg: 'январ/янв|феврал/фев|март/мар|апрел/апр|маи|июн|июл|август/авг|сентябр/сен|октябр/окт|ноябр/ноя|декабр/дек',
  th: 'มกราคม/ม ค|กุมภาพันธ์/ก พ|มีนาคม/มี ค|เมษายน/เม ย|พฤษภาคม/พ ค|มิถุนายน/มิ ย|กรกฎาคม/ก ค|สิงหาคม/ส ค|กันยายน/ก ย|ตุลาคม/ต ค|พฤศจิกายน/พ ย|ธันวาคม/ธ ค',
  tk: 'yanwar/yan|fewral/few|mart/mar|aprel/apr|may|iyun|iyul|awgust/awg|sentyabr/sen|oktyabr/okt|noyabr/noy|dekabr/dek',
  tr: 'ocak/oca|subat/sub|mart/mar|nisan/nis|mayis/may|haziran/haz|temmuz/tem|agustos/agu|eylul/eyl|ekim/eki|kasim/kas|aralik/ara',
  uk: 'січень/січня/січ|лютии/лютого/лют|березень/березня/бер|квітень/квітня/квіт|травень/травня/трав|червень/червня/черв|липень/липня/лип|серпень/серпня/серп|вересень/вересня/вер|жовтень/жовтня/жовт|листопад/листопада/лист|грудень/грудня/груд',
  ur: 'جنوري|فروري|مارچ|اپريل|ميي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر',
  uz: 'yanvar/yan|fevral/fev|mart/mar|aprel/apr|may|iyun/iyn|iyul/iyl|avgust/avg|sentabr/sen/sentyabr|oktabr/okt/oktyabr|noyabr/noy|dekabr/dek',
  'uz-Cyrl':
    'январ/янв|феврал/фев|март/мар|апрел/апр|маи|июн|июл|август/авг|сентябр/сен|октябр/окт|ноябр/ноя|декабр/дек',
};

/** Months of the Persian solar calendar, in Iran and in Afghanistan; folded as above. */
export const PERSIAN_MONTHS: readonly string[] = [
  'فروردين|ارديبهشت|خرداد|تير|مرداد|شهريور|مهر|ابان|اذر|دي|بهمن|اسفند',
  'حمل|ثور|جوزا|سرطان|اسد|سنبله|ميزان|عقرب|قوس|جدي|دلو|حوت',
];

/** The year before the first of an era, by the name of the era in Japan and Taiwan. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

/** Words between a day, its month and its year, folded as above: articles, prepositions, the word for "year". */
export const DATE_CONNECTORS: readonly string[] =
  // Romance, English, Nordic and Celtic languages, Maltese; ordinals
  (
    'de del d di da of the den dem st nd rd th er a ma o ro e ko go ta ' +
    // Baltic and Slavic languages, Kazakh, Kyrgyz, Armenian, Thai
    'gada m r roku г р год года року року. жылғы жыл ж թ վ พ ศ ค'
  ).split(' ');
