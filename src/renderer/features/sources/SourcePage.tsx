import { useRef, useState } from 'react';
import { RuleBook } from '../../../core/rules/ruleBook';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';
import { PageColumn } from '../../ui/PageColumn';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { DomainList } from './DomainList';
import { LearnedList } from './LearnedList';
import { RenameDialog } from './RenameDialog';
import { RereadDialog } from './RereadDialog';
import { RuleList } from './RuleList';
import styles from './SourcePage.module.css';

interface SourcePageProps {
  readonly source: string;
  readonly onClose: () => void;
  readonly onArticles: () => void;
  readonly onChangeRule: (rule: SourceRule) => void;
  /** The source has another name now. */
  readonly onRenamed: (name: string) => void;
}

/** One source: its numbers, its name, and the rules by which its pages are read. */
export function SourcePage({ source, onClose, onArticles, onChangeRule, onRenamed }: SourcePageProps) {
  const library = useLibrary();
  const scroller = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<'rename' | 'reread' | null>(null);
  const sources = useLive('sources', {}, ({ articles }) => articles);
  const rules = useLive('rules', {}, (change) => change.rules);
  const [problem, setProblem] = useState<string | null>(null);
  const of = sources.answer?.find((one) => one.source === source);
  const book = new RuleBook(rules.answer ?? []);
  const all = rules.answer ?? [];
  const own = all.filter((rule) => isAboutPages(rule) && book.nameOf(rule.source) === source);
  const names = all.filter(({ effect }) => effect.kind === 'name' && effect.name === source);
  const tell = (act: Promise<unknown>) =>
    act.then(
      () => setProblem(null),
      (thrown: Error) => setProblem(message('sources.failed', { reason: errorText(thrown) })),
    );
  const list = {
    onSwitch: (rule: SourceRule) =>
      void tell(library.act('setRule', { rule: { ...rule, isOn: !rule.isOn } })),
    onRemove: (rule: SourceRule) => void tell(library.act('removeRule', { id: rule.id })),
    onChange: onChangeRule,
  };
  return (
    <ScrolledPage label={source} closing={message('sources.closeOne')} scroller={scroller} onClose={onClose}>
      <PageColumn title={<bdi>{source}</bdi>}>
        <p className={styles['lede']}>
          {of === undefined
            ? message('sources.noArticles')
            : message('sources.facts', {
                count: of.count,
                dated: of.dated / of.count,
                bylined: of.bylined / of.count,
                unsure: of.unsure,
              })}
        </p>
        <p className={styles['acts']}>
          <Button onPress={onArticles}>{message('sources.showArticles')}</Button>
          <Button onPress={() => setAsking('rename')}>{message('sources.rename')}</Button>
          <Button onPress={() => setAsking('reread')}>{message('reread.open')}</Button>
        </p>
        {problem === null && rules.error === null ? null : (
          <p role="alert">
            {problem ??
              message('sources.failed', { reason: rules.error === null ? '' : errorText(rules.error) })}
          </p>
        )}
        <RuleList
          title={message('sources.rules')}
          rules={own}
          hint={own.length === 0 ? message('sources.noRules') : null}
          {...list}
        />
        <DomainList
          source={source}
          count={of?.count ?? 0}
          all={all}
          rules={all.filter(
            ({ source: from, effect }) => effect.kind === 'domain' && book.nameOf(from) === source,
          )}
          onDomain={(to, domain) => library.act('setDomain', { source: to, domain })}
          {...list}
        />
        <LearnedList
          source={source}
          rules={all}
          onSet={(rule) => void tell(library.act('setRule', { rule }))}
          onRemove={list.onRemove}
        />
        {names.length === 0 ? null : (
          <RuleList
            title={message('sources.names')}
            rules={names}
            hint={message('sources.namesHint')}
            {...list}
          />
        )}
      </PageColumn>
      {asking === 'reread' ? <RereadDialog source={source} onClose={() => setAsking(null)} /> : null}
      {asking === 'rename' ? (
        <RenameDialog
          source={source}
          others={(sources.answer ?? []).filter((one) => one.source !== source)}
          onRename={async (to) => {
            await library.act('renameSource', { from: source, to });
            onRenamed(to);
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </ScrolledPage>
  );
}

/** True for a rule that is listed as one: names and learned lines have lists of their own. */
function isAboutPages({ effect }: SourceRule): boolean {
  return effect.kind === 'label' || effect.kind === 'dateOrder';
}
