/**
 * Month names, long and short, of some fifty languages: what `Intl.DateTimeFormat` (ICU 74) prints, folded to
 * lower case and frozen here because ICU's tables change between versions. Only single words of 3+ letters, without 'ago'.
 */
export const MONTH_WORDS =
  'abe abendua abr abril abu abuztua agost agosti agosto agu agustus aib aibreán août api ' +
  'apirila apr aprel april aprile aprili aprilie aprill apríl apríla aprīlis ara aralık aug august ' +
  'augusta augusti augusts augustus augusztus avg avgust avq avqust avr avril awst aza azaroa ağu ' +
  'ağustos balandis balandžio beal bealtaine birželio birželis bře březen března chw chwef ' +
  'chwefror cze czerwca czerwiec dec decembar december decembra decembrie decembris decembro dek ' +
  'dekabr des desemba desember desembre dets detsember dez dezember dezembro dfómh dhj dhjetor dic ' +
  'dicembre diciembre dis disember disyembre dub duben dubna déc décembre ean eanáir ebr ebrill ' +
  'eka ekaina eki ekim elo elokuu elokuuta ene enero eyl eylül feabh feabhra feb febbraio febr ' +
  'febreiro febrer febrero februar februari februarie february február februára februāris febrúar ' +
  'fev fevereiro fevral févr février gegužė gegužės gen gener gennaio giu giugno gor gorff ' +
  'gorffennaf gru grudnia grudzień gruodis gruodžio gush gusht haz haziran heinä heinäkuu ' +
  'heinäkuuta helmi helmikuu helmikuuta huhti huhtikuu huhtikuuta hul hulyo hun hunyo hyd hydref ' +
  'ian ianuarie ion ionawr ira iraila iul iulie iun iunie iyl iyn iyul iyun iúil jaan jaanuar jan ' +
  'janar janeiro januar januari january január januára janv janvier janvāris janúar joulu joulukuu ' +
  'joulukuuta juil juillet juin jul julai julho juli julij julio juliol july jun june junho juni ' +
  'junij junio juny juuli juuni júl júla július júlí jún júna június júní jūl jūlijs jūn jūnijs ' +
  'kas kasım kesä kesäkuu kesäkuuta kol kolovoz kolovoza korr korrik kovas kovo kvě květen května ' +
  'kwi kwiecień kwietnia lapkritis lapkričio led leden ledna liepa liepos lip lipanj lipca lipiec ' +
  'lipnja lis listopad listopada listopadu loka lokakuu lokakuuta lug luglio lut lutego luty lún ' +
  'lúnasa maalis maaliskuu maaliskuuta maart mac machi mag maggio mai maiatza maig maijs maio maj ' +
  'maja mar marca march marec maret marras marraskuu marraskuuta mars marso mart martie marts ' +
  'martxoa marzec marzo març março maw mawrth may mayo mayıs maí medi meh mehefin mei meith ' +
  'meitheamh mfómh mrt máj mája május márc március márta mär märts märz nis nisan nob nobyembre ' +
  'noiembrie noll nollaig nov novemba novembar november novembra novembre novembris novembro ' +
  'noviembre noy noyabr nën nëntor nóv nóvember oca ocak oct october octobre octombrie octubre ogo ' +
  'ogos okt oktoba oktobar oktober oktobris oktoober oktubre oktyabr október októbra ots otsaila ' +
  'ott ottobre out outubro ožu ožujak ožujka paź październik października peb pebrero pri prill ' +
  'pro prosinac prosinca prosince prosinec qer qershor rhag rhagfyr rugpjūtis rugpjūčio rugsėjis ' +
  'rugsėjo ruj rujan rujna samh samhain sausio sausis sen sentyabr sep sept septemba septembar ' +
  'september septembra septembre septembrie septembris septiembre set setembre setembro settembre ' +
  'setyembre shk shkurt sht shtator sie sierpień sierpnia sij siječanj siječnja spalio spalis srp ' +
  'srpanj srpen srpna srpnja stu studeni studenoga sty styczeń stycznia svi svibanj svibnja syys ' +
  'syyskuu syyskuuta szept szeptember tach tachwedd tammi tammikuu tammikuuta tem temmuz tet tetor ' +
  'thg tháng touko toukokuu toukokuuta tra travanj travnja urr urria urt urtarrila uzt uztaila ' +
  'vasario vasaris veebr veebruar velj veljača veljače wrz wrzesień września xan xaneiro xul xullo ' +
  'xuño yan yanvar zář září ágú ágúst ápr április úno únor února červen července červenec června ' +
  'čvc čvn říj říjen října şub şubat απρ απριλίου αυγ αυγούστου δεκ δεκεμβρίου ιαν ιανουαρίου ιουλ ' +
  'ιουλίου ιουν ιουνίου μαΐ μαΐου μαρ μαρτίου νοε νοεμβρίου οκτ οκτωβρίου σεπ σεπτεμβρίου φεβ ' +
  'φεβρουαρίου авг август августа апр апрель апреля април ақп ақпан бер березень березня вер ' +
  'вересень вересня груд грудень грудня дек декабрь декабря декември дец децембар жел желтоқсан ' +
  'жовт жовтень жовтня июл июль июля июн июнь июня квіт квітень квітня лип липень липня лист ' +
  'листопад листопада лют лютий лютого май мам мамыр мар март марта мау маусым мая мај нау наурыз ' +
  'нов новембар ное ноември нояб ноябрь ноября окт октобар октомври октябрь октября сент сентябрь ' +
  'сентября сеп септембар септември серп серпень серпня січ січень січня сәу сәуір там тамыз трав ' +
  'травень травня феб фебруар фев февр февраль февраля февруари черв червень червня шіл шілде юли ' +
  'юни янв январь января януари јан јануар јануари јул јули јун јуни қаз қазан қар қараша қаң ' +
  'қаңтар қыр қыркүйек ապր ապրիլ ապրիլի դեկ դեկտեմբեր դեկտեմբերի հլս հնս հնվ հոկ հոկտեմբեր ' +
  'հոկտեմբերի հուլիս հուլիսի հունիս հունիսի հունվար հունվարի մայիս մայիսի մարտ մարտի մյս մրտ նոյ ' +
  'նոյեմբեր նոյեմբերի սեպ սեպտեմբեր սեպտեմբերի փետրվար փետրվարի փտվ օգոստոս օգոստոսի օգս אוג ' +
  'אוגוסט אוק אוקטובר אפר אפריל דצמ דצמבר יולי יוני ינו ינואר מאי מרץ נוב נובמבר ספט ספטמבר פבר ' +
  'פברואר آوریل أبريل أغسطس أكتوبر اوت اکتبر دسامبر ديسمبر سبتمبر سپتامبر فبراير فوریه مارس مايو ' +
  'نوامبر نوفمبر يناير يوليو يونيو ژانویه ژوئن ژوئیه अक्टू अक्टूबर अगस्त अप्रैल जनवरी जुल जुलाई ' +
  'जून दिस दिसंबर नवंबर फ़र फ़रवरी मार्च सित सितंबर অক্টো অক্টোবর আগস্ট এপ্রি এপ্রিল জানু ' +
  'জানুয়ারি জুন জুল জুলাই ডিসে ডিসেম্বর নভে নভেম্বর ফেব ফেব্রুয়ারি মার্চ সেপ সেপ্ট সেপ্টেম্বর ' +
  'அக் அக்டோபர் ஆகஸ்ட் ஏப் ஏப்ரல் செப் செப்டம்பர் ஜனவரி ஜூன் ஜூலை டிச டிசம்பர் நவம்பர் பிப் ' +
  'பிப்ரவரி மார் மார்ச் กรกฎาคม กันยายน กุมภาพันธ์ ตุลาคม ธันวาคม พฤศจิกายน พฤษภาคม มกราคม ' +
  'มิถุนายน มีนาคม สิงหาคม เมษายน აგვ აგვისტო აპრ აპრილი დეკ დეკემბერი თებ თებერვალი იან იანვარი ' +
  'ივლ ივლისი ივნ ივნისი მაი მაისი მარ მარტი ნოე ნოემბერი ოქტ ოქტომბერი სექ სექტემბერი ';
