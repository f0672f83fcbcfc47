import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { ImportProgress } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { CardCounts, CardFoot, CardFootWords, CardTitle } from '../../ui/CornerCard';
import { IconButton } from '../../ui/IconButton';
import { Track } from '../../ui/Track';
import { doneOf } from './useImportNews';
import { useSlowText } from './useSlowText';

interface RunningImportProps {
  readonly progress: ImportProgress;
  /** Files a second; null until known. */
  readonly rate: number | null;
}

/** How often the progress is spoken. */
const SPOKEN_EVERY_MS = 8000;

/** An import under way: how far, how fast, what failed, and the ways to halt and to stop it. */
export function RunningImport({ progress, rate }: RunningImportProps) {
  const [isStopping, setIsStopping] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { found, failed, isScanning, isPaused, name } = progress;
  const done = doneOf(progress);
  const spoken = useSlowText(message('importing.announceProgress', { found, done }), SPOKEN_EVERY_MS);

  async function tell(call: Promise<void>) {
    try {
      await call;
      setProblem(null);
    } catch (thrown) {
      setIsStopping(false);
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }
  function cancel() {
    setIsStopping(true);
    void tell(callMain('cancelImport', undefined));
  }

  return (
    <>
      <CardTitle>{message(isPaused ? 'importing.paused' : 'importing.running', { name })}</CardTitle>
      <ProgressBar
        aria-label={message('importing.filesDone')}
        maxValue={Math.max(found, 1)}
        value={done}
        isIndeterminate={isScanning && done === 0}
      >
        <Track part={isScanning && done === 0 ? null : done / Math.max(found, 1)} />
      </ProgressBar>
      <CardCounts>
        <span>{countsText(progress, done)}</span>
        {rate === null || isPaused ? null : <span>{message('importing.rate', { rate })}</span>}
      </CardCounts>
      <CardFoot>
        <CardFootWords isBad={failed > 0}>
          {problem ??
            (isStopping ? message('importing.stopping') : message('importing.failedSoFar', { failed }))}
        </CardFootWords>
        <IconButton
          icon={isPaused ? Play : Pause}
          label={message(isPaused ? 'importing.resume' : 'importing.pause')}
          isDisabled={isStopping}
          onPress={() => void tell(callMain('pauseImport', { value: !isPaused }))}
        />
        <IconButton icon={X} label={message('importing.cancel')} isDisabled={isStopping} onPress={cancel} />
      </CardFoot>
      <p className="visuallyHidden" role="status">
        {spoken}
      </p>
    </>
  );
}

function countsText({ found, isScanning }: ImportProgress, done: number): string {
  if (!isScanning) return message('importing.doneLeft', { done, left: found - done });
  return done === 0
    ? message('importing.scanning', { found })
    : message('importing.doneFound', { done, found });
}
