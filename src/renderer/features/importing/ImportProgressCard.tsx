import { memo } from 'react';
import type { ImportId } from '../../../core/article';
import { message } from '../../../core/text/message';
import { CornerCard } from '../../ui/CornerCard';
import { EndedImport } from './EndedImport';
import { RunningImport } from './RunningImport';
import { useImportNews } from './useImportNews';

interface ImportProgressCardProps {
  readonly onSeeReport: (id: ImportId) => void;
}

/** A quiet card in the corner while an import runs; then its result in a line, until it is put away. */
export const ImportProgressCard = memo(function ImportProgressCard({ onSeeReport }: ImportProgressCardProps) {
  const [news, dismiss] = useImportNews();
  if (news.kind === 'none') return null;
  return (
    <CornerCard label={message('importing.card')}>
      {news.kind === 'running' ? (
        <RunningImport key={news.progress.id} progress={news.progress} rate={news.rate} />
      ) : (
        <EndedImport
          key={news.report.id}
          report={news.report}
          onSeeReport={() => {
            dismiss();
            onSeeReport(news.report.id);
          }}
          onDismiss={dismiss}
        />
      )}
    </CornerCard>
  );
});
