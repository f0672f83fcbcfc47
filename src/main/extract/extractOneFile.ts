import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { decode } from '../../core/decode/decode';
import { extract } from '../../core/extract/extract';
import type { Extraction, Reason } from '../../core/extraction';
import { isMessageKey, message } from '../../core/text/message';
import type { Outcome, Task } from './extractFiles';

/** Reads, decodes and extracts one file and writes its article. */
export function extractFile({ path, out, folders }: Task): Outcome {
  try {
    const bytes = readFileSync(path);
    if (bytes.length === 0) return { path, why: 'the file is empty' };
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') return { path, why: `not text: it ${decoded.detail}` };
    const extraction = extract(decoded.text, { seenAt: statSync(path).mtime.toISOString(), folders });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(
      out,
      `${JSON.stringify(asJson(basename(path).replace(/\.txt$/iu, ''), extraction), null, 1)}\n`,
    );
    return { path, why: null };
  } catch (error) {
    return { path, why: error instanceof Error ? error.message : String(error) };
  }
}

function asJson(id: string, extraction: Extraction): object {
  const { blocks } = extraction;
  const texts = (label: string): readonly string[] =>
    blocks.flatMap((block) => (block.label === label ? [block.text] : []));
  return {
    id,
    title: extraction.headline,
    published: extraction.published,
    publishedTime: extraction.publishedTime,
    updated: extraction.updated,
    byline: extraction.byline,
    authors: extraction.authors,
    source: extraction.source,
    language: extraction.language,
    url: extraction.url,
    body: blocks.flatMap((block) => (block.label === 'caption' ? [] : [block.text])),
    headings: texts('heading'),
    captions: texts('caption'),
    credits: blocks.flatMap((block) => block.credit ?? []),
    teasers: extraction.teasers.map(({ title, summary, age }) => ({ title, summary, age })),
    standfirst: extraction.standfirst,
    confidence: extraction.confidence,
    lines: extraction.labels.map((label, i) => ({ n: i + 1, label })),
    reasons: extraction.reasons.map((one) => ({
      field: one.field,
      lines: one.spans.map((span) => span.line),
      rule: one.rule,
      why: sentence(one),
    })),
  };
}

function sentence({ rule, facts }: Reason): string {
  const key = `reason.${rule}`;
  return isMessageKey(key) ? message(key, facts) : rule;
}
