import { FolderOpen, RotateCcw, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Article } from '../../../../core/article';
import type { CorrectionChange } from '../../../../core/correction';
import type { ProposedRule } from '../../../../core/rules/proposedRules';
import type { SourceText } from '../../../../core/sourceText';
import { message } from '../../../../core/text/message';
import { IconButton } from '../../../ui/IconButton';
import { Kbd } from '../../../ui/Kbd';
import { encodingText } from '../EncodingMenu';
import { useOriginal } from '../useOriginal';
import { ApplyStrip } from './ApplyStrip';
import type { FieldRow } from './fieldRows';
import { LineList, type LinesHandle } from './LineList';
import styles from './OriginalPane.module.css';
import { useRelabelled } from './useRelabelled';

interface OriginalPaneProps {
  readonly article: Article;
  readonly text: SourceText;
  readonly lit: FieldRow | null;
  readonly lines: RefObject<LinesHandle | null>;
  readonly problem: string | null;
  readonly onPointAt: (line: number | null) => void;
  readonly onCorrect: (changes: readonly CorrectionChange[]) => Promise<boolean>;
  /** Does to every page of a source what was done to this one. */
  readonly onApply: (source: string, proposed: readonly ProposedRule[]) => void;
  readonly onClose: () => void;
}

/** The original as it was read, each line with its label. */
export function OriginalPane(props: OriginalPaneProps) {
  const { article, text, problem } = props;
  const { original, correction } = article;
  const onDisk = useOriginal(article);
  const [lastLine, setLastLine] = useState<number | null>(null);
  const { labels, byHand, relabel } = useRelabelled(article, props.onCorrect);
  return (
    <section className={styles['original']} aria-label={message('source.region')}>
      <Toolbar className={styles['bar'] ?? ''} aria-label={message('source.original')}>
        <h2 className={styles['title']}>{message('source.original')}</h2>
        <span className={styles['path']} title={original.path}>
          <bdi>{original.path}</bdi>
        </span>
        {correction === null ? null : (
          <IconButton
            icon={RotateCcw}
            label={message('source.allAutomatic')}
            onPress={() => void props.onCorrect([{ kind: 'allAutomatic' }])}
          />
        )}
        <IconButton icon={FolderOpen} label={message('reader.showInFolder')} onPress={onDisk.show} />
        <IconButton icon={X} label={message('source.close')} keys="v" onPress={props.onClose} />
      </Toolbar>
      <LineList
        ref={props.lines}
        lines={text.lines}
        labels={labels}
        byHand={byHand}
        lit={props.lit}
        onPointAt={props.onPointAt}
        onLabel={(lines, label) => {
          setLastLine(lines[0] ?? null);
          relabel(lines, label);
        }}
      />
      {problem === null && !onDisk.isGone ? null : (
        <p className={styles['problem']} role="alert">
          {problem ?? message('reader.fileGone')}
        </p>
      )}
      <ApplyStrip article={article} text={text} lastLine={lastLine} onApply={props.onApply} />
      <footer className={styles['foot']}>
        <span className={styles['facts']}>
          {message('source.count', {
            count: text.lines.length,
            encoding: encodingText(original.decodedAs),
          })}
        </span>
        <span className={styles['hint']}>
          {message('source.hint')} <Kbd keys="1" /> – <Kbd keys="0" />
        </span>
      </footer>
    </section>
  );
}
