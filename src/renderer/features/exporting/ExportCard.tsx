import { X } from 'lucide-react';
import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { TaskProgress } from '../../../contract/archiveTasks';
import { message } from '../../../core/text/message';
import { sizeText } from '../../../core/text/size';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { Button } from '../../ui/Button';
import { CardCounts, CardFoot, CardFootWords, CardTitle, CornerCard } from '../../ui/CornerCard';
import { IconButton } from '../../ui/IconButton';
import { Track } from '../../ui/Track';
import type { ExportInHand } from './useExport';

/** A card while an export is written; then what it came to, until it is put away. */
export function ExportCard({ inHand }: { readonly inHand: ExportInHand }) {
  const { news } = inHand;
  if (news.kind === 'none') return null;
  return (
    <CornerCard label={message('export.card')}>
      {news.kind === 'running' ? (
        <Running progress={news.progress} isStopping={news.isStopping} onStop={inHand.stop} />
      ) : (
        <Ended news={news} onDismiss={inHand.dismiss} />
      )}
    </CornerCard>
  );
}

interface RunningProps {
  readonly progress: TaskProgress;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

function Running({ progress: { done, total }, isStopping, onStop }: RunningProps) {
  return (
    <>
      <CardTitle>{message('export.running', { count: total })}</CardTitle>
      <ProgressBar aria-label={message('export.progress')} maxValue={Math.max(total, 1)} value={done}>
        <Track part={done / Math.max(total, 1)} />
      </ProgressBar>
      <CardCounts>{message('export.done', { done, left: total - done })}</CardCounts>
      <CardFoot>
        <CardFootWords>{isStopping ? message('export.stopping') : null}</CardFootWords>
        <IconButton icon={X} label={message('export.stop')} isDisabled={isStopping} onPress={onStop} />
      </CardFoot>
    </>
  );
}

interface EndedProps {
  readonly news: Extract<ExportInHand['news'], { readonly kind: 'ended' | 'failed' }>;
  readonly onDismiss: () => void;
}

function Ended({ news, onDismiss }: EndedProps) {
  const [isGone, setIsGone] = useState(false);
  const dismiss = <IconButton icon={X} label={message('export.dismiss')} onPress={onDismiss} />;
  if (news.kind === 'failed')
    return (
      <>
        <CardTitle>{message('export.failed')}</CardTitle>
        <CardCounts isNews isBad>
          {errorText(news.error)}
        </CardCounts>
        <CardFoot>
          <CardFootWords />
          {dismiss}
        </CardFoot>
      </>
    );
  const { articles, bytes, name } = news.written;
  return (
    <>
      <CardTitle>{message('export.ended')}</CardTitle>
      <CardCounts isNews>
        {message('export.written', { count: articles, name, size: sizeText(bytes) })}
      </CardCounts>
      <CardFoot>
        <Button
          kind="link"
          onPress={() => void callMain('showExport', undefined).then((isThere) => setIsGone(!isThere))}
        >
          {message('export.show')}
        </Button>
        <CardFootWords isBad={isGone}>{isGone ? message('export.gone') : null}</CardFootWords>
        {dismiss}
      </CardFoot>
    </>
  );
}
