import type { Article } from '../../../../core/article';
import { CORRECTED_FIELDS, type CorrectedField } from '../../../../core/correction';
import type { Field, Reason } from '../../../../core/extraction';
import type { Label } from '../../../../core/labels';
import { longDate } from '../../../../core/text/dates';
import { LOCALE } from '../../../../core/text/locale';
import { message } from '../../../../core/text/message';
import { reasonsOf } from '../reasonText';

/** One field of an article as the source view lists it. */
export interface FieldRow {
  readonly field: Field;
  /** Null when the page does not say. */
  readonly value: string | null;
  /** The label whose colour it has. */
  readonly label: Label;
  /** The lines it came from, ascending, each once. */
  readonly lines: readonly number[];
  readonly reasons: readonly Reason[];
  readonly isByHand: boolean;
}

const SHOWN: readonly (readonly [field: Field, label: Label])[] = [
  ['headline', 'headline'],
  ['published', 'dateline'],
  ['updated', 'dateline'],
  ['byline', 'byline'],
  ['source', 'furniture'],
  ['language', 'paragraph'],
  ['body', 'paragraph'],
];

/** The fields of an article: those that can be set by hand always, others where the page says them. */
export function fieldRows(article: Article): readonly FieldRow[] {
  return SHOWN.map(([field, label]): FieldRow => {
    const reasons = reasonsOf(article.extraction, field);
    const spans = reasons.flatMap((reason) => reason.spans.map(({ line }) => line));
    const isByHand = isCorrectable(field) && article.correction?.fields[field] !== undefined;
    const lines = field === 'body' ? bodyLines(article) : [...new Set(spans)].sort((a, b) => a - b);
    return { field, label, lines, reasons, isByHand, value: fieldValue(article, field) };
  }).filter(({ field, value }) => value !== null || isCorrectable(field));
}

/** True for a field that can be set by hand. */
export function isCorrectable(field: Field): field is CorrectedField {
  return (CORRECTED_FIELDS as readonly Field[]).includes(field);
}

/** "lines 3, 5", "lines 3 to 40", or "by hand". */
export function whereFrom({ lines, isByHand }: Pick<FieldRow, 'lines' | 'isByHand'>): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (isByHand) return message('field.byHand');
  if (first === undefined || last === undefined) return '';
  const list = lines.length > 3 ? message('field.range', { first, last }) : lines.join(', ');
  return message('field.lines', { count: lines.length, first, list });
}

function fieldValue({ extraction }: Article, field: Field): string | null {
  switch (field) {
    case 'published':
    case 'updated': {
      const day = extraction[field];
      return day === null ? null : longDate(day);
    }
    case 'language':
      return extraction.language === null ? null : languageName(extraction.language);
    case 'body': {
      const count = extraction.blocks.filter(({ label }) => label === 'paragraph').length;
      return count === 0 ? null : message('field.bodyValue', { count });
    }
    case 'headline':
    case 'byline':
    case 'source':
      return extraction[field];
    default:
      return null;
  }
}

const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });

function languageName(code: string): string {
  return languages.of(code) ?? code;
}

function bodyLines({ extraction }: Article): readonly number[] {
  return extraction.blocks
    .filter(({ label }) => label !== 'caption')
    .flatMap(({ lines: [first, last] }) => Array.from({ length: last - first + 1 }, (_, n) => first + n));
}
