/** How pages say how old an article is ("5 hours ago", "vor 3 Stunden", "há 2 dias", "3 時間前", "yesterday"). */
const UNITS =
  'seconds?|secs?|min(?:ute)?s?|minutes?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|mos?|years?|yrs?';
const AGE = new RegExp(
  [
    String.raw`\b(?:(?:about|over|almost|an?)\s)?(?:\d{1,3}|an?|one|two|three)\s?(?:${UNITS})\.?(?:,?\s\d{1,2}\s?(?:${UNITS}))?\s+ago\b`,
    String.raw`\bvor\s+(?:\d{1,3}|einer|einem)\s+(?:sekunden?|minuten?|min\.?|stunden?|std\.?|tage?n?|wochen?|monate?n?|jahre?n?)`,
    String.raw`\bhace\s+(?:\d{1,3}|una?)\s+(?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)`,
    String.raw`\bhá\s+(?:\d{1,3}|uma?)\s+(?:segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?)`,
    String.raw`\b\d{1,3}\s+(?:minutos?|horas?|dias?|semanas?|meses|mês|anos?)\s+atrás`,
    String.raw`\bil y a\s+(?:\d{1,3}|une?)\s+(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)`,
    String.raw`\b\d{1,3}\s+(?:secondi|minuti|ore|giorni|settimane|mesi|anni)\s+fa\b`,
    String.raw`\b(?:for\s+)?\d{1,3}\s+(?:minutter|timer|dager|dage|uker|uger|minuter|timmar|dagar|veckor)\s+(?:siden|sedan)`,
    String.raw`\b\d{1,3}\s+(?:minuten|uur|uren|dagen|weken|maanden)\s+geleden`,
    String.raw`\b\d{1,3}\s+(?:menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu`,
    String.raw`\b\d{1,3}\s+(?:dakika|saat|gün|hafta|ay|yıl)\s+önce`,
    String.raw`\b\d{1,3}\s+(?:minut|godzin\w*|dni|tygodni\w*|hodin\w*|dn[íy])\s+(?:temu|zpět)`,
    String.raw`\d{1,3}\s+(?:секунд\p{L}*|минут\p{L}*|час\p{L}*|д(?:ень|ня|ней|ні|нів)|недел\p{L}*|месяц\p{L}*)\s+(?:назад|тому)`,
    String.raw`(?:منذ|قبل)\s+(?:\d{1,3}\s+)?(?:دقائق|دقيقة|ساعات|ساعة|أيام|يوم|أسابيع|أسبوع)`,
    String.raw`\d{1,3}\s?(?:秒|分|時間|日|週間|か月|ヶ月|分钟|分鐘|小时|小時|天|周|个月)前`,
    String.raw`\d{1,3}\s?(?:초|분|시간|일|주|개월)\s?전`,
  ].join('|'),
  'iu',
);
const DAY_WORD =
  /^(?:just now|today|yesterday|gestern|heute|hoy|ayer|hoje|ontem|hier|aujourd['’]hui|ieri|oggi|igår|idag|i går|i dag|вчера|сегодня|昨日|今日)(?:[\s,|•·-]+(?:at|um|à|a las|às|kl\.?)?\s*\d{1,2}[:.h]\d{2}.{0,6})?$/iu;

const HINTS = new Set(
  'ago vor hace há atrás il fa siden sedan geleden lalu önce temu zpět назад тому منذ قبل 前 전 now just today yesterday gestern heute hoy ayer hoje ontem hier aujourd ieri oggi igår idag i вчера сегодня 日'.split(
    ' ',
  ),
);

/** False when no word of the text can belong to an age: much quicker than looking for one. */
export function canHoldAge(tokens: readonly string[]): boolean {
  return tokens.some((token) => HINTS.has(token) || token.endsWith('전'));
}

/** An age in a text: its own words and where they stand. */
export interface Age {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The first age in the first 200 characters of a text. */
export function ageIn(text: string): Age | null {
  const head = text.length > 200 ? text.slice(0, 200) : text;
  const match = AGE.exec(head) ?? DAY_WORD.exec(head);
  return match ? { words: match[0], start: match.index, end: match.index + match[0].length } : null;
}

/** True for a line that says an age and hardly anything else ("5 hours ago", "World | 5 hours ago"). */
export function isAgeLine(text: string): boolean {
  if (text.length > 60) return false;
  const age = ageIn(text);
  return age !== null && text.length - (age.end - age.start) <= 24;
}
