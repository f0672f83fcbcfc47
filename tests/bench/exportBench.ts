import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { FormatId } from '../../src/core/export/exportFormat';
import { type CommandResult, command, startCommand } from '../soak/cli';
import { madePages } from './madePages';
import { pssMegabytes } from './pss';

const COUNT = Number(process.env['CUTTINGS_BENCH_COUNT'] ?? 10_000);
/** One of each way of writing: lines, a file an article, a zip, texts with their hashes, the originals. */
const FORMATS: readonly FormatId[] = ['ndjson', 'csv', 'markdown', 'epub', 'snapshot', 'warc'];
const LOOK_EVERY_MS = 150;

/**
 * `cuttings export` of a whole library of `CUTTINGS_BENCH_COUNT` articles, in every way of writing:
 * seconds and the most memory that all processes had together (PSS). The reference is the same program that only counts
 * (`cuttings stats`). With `CUTTINGS_BENCH_DATA` a library that was imported before is used, in that data folder.
 */
export async function benchExport(): Promise<void> {
  const kept = process.env['CUTTINGS_BENCH_DATA'];
  const data = kept ?? mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const out = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  if (kept === undefined) await endedWell(command(data, ['import', madePages(COUNT)]));
  // What an import leaves to be done is no part of an export.
  await endedWell(command(data, ['search', 'is:unread']));
  say(`${''.padEnd(18)} articles  seconds  MB written  most memory, all processes (PSS)`);
  for (const format of FORMATS) {
    const place = path.join(out, format);
    const { articles, bytes, ...run } = await measured(data, ['export', '--format', format, '--out', place]);
    say(line(format, Number(articles), run, Number(bytes)));
    rmSync(place, { recursive: true });
  }
  say(line('reference: stats', COUNT, await measured(data, ['stats']), 0));
  for (const folder of kept === undefined ? [data, out] : [out]) rmSync(folder, { recursive: true });
}

interface Measured extends Readonly<Record<string, unknown>> {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command, looking at its memory all the while; with what it answered. */
async function measured(data: string, args: readonly string[]): Promise<Measured> {
  const begun = performance.now();
  const { pid, ended } = startCommand(data, args);
  let megabytes = 0;
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, pssMegabytes(pid));
  }, LOOK_EVERY_MS);
  try {
    const { value } = await endedWell(ended);
    return { ...(value as object), seconds: (performance.now() - begun) / 1000, megabytes };
  } finally {
    clearInterval(looking);
  }
}

async function endedWell(running: Promise<CommandResult>): Promise<CommandResult> {
  const result = await running;
  if (result.code !== 0) throw new Error(`ended with ${result.code}: ${result.stderr}`);
  return result;
}

function line(what: string, articles: number, { seconds, megabytes }: Measured, bytes: number): string {
  const written = bytes === 0 ? '' : (bytes / 1e6).toFixed(1);
  return `${what.padEnd(18)} ${String(articles).padStart(7)} ${seconds.toFixed(1).padStart(8)} ${written.padStart(11)} ${megabytes.toFixed(0).padStart(9)} MB`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
