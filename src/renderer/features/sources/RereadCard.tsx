import { X } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { RereadingId, RereadingSummary } from '../../../core/reading/rereading';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';
import { CardCounts, CardFoot, CardFootWords, CardTitle, CornerCard } from '../../ui/CornerCard';
import { IconButton } from '../../ui/IconButton';
import { Track } from '../../ui/Track';

interface RereadCardProps {
  /** Reading waits until an import has ended. */
  readonly isImporting: boolean;
  readonly onShow: () => void;
}

/** A card while pages are read again; then what that came to, until it is put away. */
export const RereadCard = memo(function RereadCard({ isImporting, onShow }: RereadCardProps) {
  const { answer } = useLive('rereading', {}, ({ rereading }) => rereading);
  const [seen, setSeen] = useState<RereadingId | null>(null);
  const running = answer?.state === 'running' ? answer.id : null;
  useEffect(() => {
    if (running !== null) setSeen(running);
  }, [running]);
  if (answer == null || (running === null && answer.id !== seen)) return null;
  return (
    <CornerCard label={message('reread.card')}>
      {answer.state === 'running' ? (
        <Running key={answer.id} of={answer} isImporting={isImporting} />
      ) : (
        <Ended
          of={answer}
          onShow={() => {
            setSeen(null);
            onShow();
          }}
          onDismiss={() => setSeen(null)}
        />
      )}
    </CornerCard>
  );
});

function titleOf({ source, cause, state }: RereadingSummary): string {
  const what = source !== null ? 'source' : cause === 'newVersion' ? 'version' : 'all';
  return message('reread.of', { state, what, source: source ?? '' });
}

function Running({ of: one, isImporting }: { readonly of: RereadingSummary; readonly isImporting: boolean }) {
  const library = useLibrary();
  const [isStopping, setIsStopping] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, total, read, changed } = one;
  const part = total === null ? null : read / Math.max(total, 1);

  async function cancel() {
    setIsStopping(true);
    try {
      await library.act('cancelRereading', { id });
    } catch (thrown) {
      setIsStopping(false);
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  return (
    <>
      <CardTitle>{titleOf(one)}</CardTitle>
      <ProgressBar
        aria-label={message('reread.progress')}
        maxValue={Math.max(total ?? 1, 1)}
        value={read}
        isIndeterminate={total === null}
      >
        <Track part={part} />
      </ProgressBar>
      <CardCounts>
        {total === null
          ? message(isImporting ? 'reread.waits' : 'reread.begins')
          : message('reread.done', { done: read, left: total - read })}
      </CardCounts>
      <CardFoot>
        <CardFootWords isBad={problem !== null}>
          {problem ??
            (isStopping
              ? message('reread.stopping')
              : isImporting && total !== null
                ? message('reread.waits')
                : message('reread.changedSoFar', { count: changed }))}
        </CardFootWords>
        <IconButton
          icon={X}
          label={message('reread.cancel')}
          isDisabled={isStopping}
          onPress={() => void cancel()}
        />
      </CardFoot>
    </>
  );
}

interface EndedProps {
  readonly of: RereadingSummary;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

function Ended({ of: one, onShow, onDismiss }: EndedProps) {
  const { read, changed } = one;
  const cameTo = message('reread.cameTo', { read, changed });
  return (
    <>
      <CardTitle>{titleOf(one)}</CardTitle>
      {changed === 0 ? null : <CardCounts isNews>{cameTo}</CardCounts>}
      <CardFoot>
        {changed === 0 ? null : (
          <Button kind="link" onPress={onShow}>
            {message('reread.show')}
          </Button>
        )}
        {changed === 0 ? <CardFootWords isNews>{cameTo}</CardFootWords> : <CardFootWords />}
        <IconButton icon={X} label={message('reread.dismiss')} onPress={onDismiss} />
      </CardFoot>
    </>
  );
}
