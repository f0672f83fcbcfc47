/**
 * Why a field has its value, as the source view says it (ICU message syntax). The key is `reason.` and the rule's
 * name; a rule and its sentence are added together.
 */
export const reasonWords = {
  'reason.setByHand': 'Set by hand',
  'reason.orderOfSource':
    'A rule says that dates of this source are {order, select, monthDay {month/day} other {day/month}}',
  'reason.domainOfSource': 'A rule says that pages of {domain} are of this source',
  'reason.renamedSource': 'A rule gives the source “{name}” this name',
  'reason.repeatedTitle': 'The page repeats its title here',
  'reason.titleWithoutName': 'The title without “{name}”',
  'reason.wholeTitle': 'The title of the page',
  'reason.lineAboveStory': 'This line stands above the story like a headline',
  'reason.weekdayAgrees': '{weekday} fits {date} as {order, select, monthDay {month/day} other {day/month}}',
  'reason.dayAbove12':
    'There is no month {day}, so {date} is {order, select, monthDay {month/day} other {day/month}}',
  'reason.unambiguous': '{date} can be read in one way only',
  'reason.sameDateElsewhere':
    'The page writes the same day out elsewhere, so {date} is {order, select, monthDay {month/day} other {day/month}}',
  'reason.otherDates': 'Other dates on the page are {order, select, monthDay {month/day} other {day/month}}',
  'reason.notInFuture': 'Read the other way round, {date} would be after the page was saved',
  'reason.nearOtherDates': 'Read so, {date} is close to the other dates on the page',
  'reason.languageOrder': 'No other date settles {date}; this is the custom of the page',
  'reason.otherWay':
    '{date} read the other way round, as {order, select, monthDay {month/day} other {day/month}}',
  'reason.eitherWay':
    'Nothing on the page settles {date}; this is {order, select, monthDay {month/day} other {day/month}}',
  'reason.labelledDate': 'The page says that this is when it was published',
  'reason.dateByHeadline': 'It stands beside the headline',
  'reason.dateOnPage': 'The likeliest of the dates on the page',
  'reason.labelledUpdate': 'The page says that this is when it was changed',
  'reason.bylineLabel': '“{label}” stands before it',
  'reason.nameByHeadline': 'A name beside the headline',
  'reason.nameAtEnd': 'A name at the end of the story',
  'reason.nameOnPage': 'The likeliest of the names on the page',
  'reason.longestRun': 'The longest run of sentences on the page: {lines} lines, {words} words',
  'reason.runAfterHeadline': 'The run of sentences after the headline: {lines} lines, {words} words',
  'reason.betweenHeadlineAndStory': 'It stands between the headline and the story',
  'reason.creditAtEnd': 'It ends in a credit: {credit}',
  'reason.captionWords': 'It reads like a caption',
  'reason.teaserWithAge': 'A headline with its age, outside the story',
  'reason.teaserWithSummary': 'A headline with a summary, outside the story',
  'reason.teaserInList': 'A headline in a list of headlines, outside the story',
  'reason.titleSuffix': 'The title ends in it, and other lines of the page say it too ({count})',
  'reason.titleEndsInIt': 'The title ends in it',
  'reason.copyrightLine': 'The copyright line names it',
  'reason.address': 'The page gives the address {address}',
  'reason.coinedName': 'A made-up word that stands on {count} lines around the story, and never in it',
  'reason.folderName': 'The page lay in a folder of this name, and names it',
  'reason.frequentWords': '{percent} % of the words are frequent ones of this language',
  'reason.script': 'Most letters are of its script',
} as const;

type RuleOf<Key> = Key extends `reason.${infer Rule}` ? Rule : never;

/** A rule that has a sentence in the catalogue. */
export type ReasonRule = RuleOf<keyof typeof reasonWords>;
