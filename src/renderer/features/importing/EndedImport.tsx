import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportReport } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { CardCounts, CardFoot, CardFootWords, CardTitle } from '../../ui/CornerCard';
import { IconButton } from '../../ui/IconButton';
import { Track } from '../../ui/Track';

interface EndedImportProps {
  readonly report: ImportReport;
  readonly onSeeReport: () => void;
  readonly onDismiss: () => void;
}

/** A result without anything to look at puts itself away; the report stays in the sidebar. */
const LEAVES_AFTER_MS = 12_000;

/** What an import came to, in one line. */
export function EndedImport({ report, onSeeReport, onDismiss }: EndedImportProps) {
  const card = useRef<HTMLDivElement>(null);
  const isClean = report.skipped + report.failed === 0 && !report.isCancelled;
  useLeave(isClean, card, onDismiss);
  return (
    <div ref={card}>
      <CardTitle>
        {message(report.isCancelled ? 'importing.endedCancelled' : 'importing.ended', { name: report.name })}
      </CardTitle>
      {report.isCancelled ? null : <Track part={1} />}
      <CardCounts isNews isBad={report.failed > 0}>
        {summaryOf(report)}
      </CardCounts>
      <CardFoot>
        <Button kind="link" onPress={onSeeReport}>
          {message('importing.seeReport')}
        </Button>
        <CardFootWords />
        <IconButton icon={X} label={message('importing.dismiss')} onPress={onDismiss} />
      </CardFoot>
    </div>
  );
}

/** Goes after a while, but not from under the pointer or the focus. */
function useLeave(isClean: boolean, card: { readonly current: HTMLElement | null }, onLeave: () => void) {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    if (!isClean) return;
    const timer = setInterval(() => {
      const isInUse = card.current?.matches(':hover, :focus-within') ?? false;
      if (!isInUse) latest.current();
    }, LEAVES_AFTER_MS);
    return () => clearInterval(timer);
  }, [isClean, card]);
}

function summaryOf(report: ImportReport): string {
  if (report.found === 0) return message('importing.summaryNothing');
  const parts = [
    message('importing.summaryImported', { count: report.imported }),
    report.duplicate === 0 ? null : message('importing.summaryDuplicate', { count: report.duplicate }),
    report.skipped === 0 ? null : message('importing.summarySkipped', { count: report.skipped }),
    report.failed === 0 ? null : message('importing.summaryFailed', { count: report.failed }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
