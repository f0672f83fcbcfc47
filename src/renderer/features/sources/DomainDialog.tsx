import { useState } from 'react';
import type { SourceHost } from '../../../contract/archiveTasks';
import { domainIn } from '../../../core/pageHost';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';

interface DomainDialogProps {
  readonly source: string;
  /** The host whose pages become a source of their own; null where a domain is given to this one. */
  readonly splits: SourceHost | null;
  /** The rules of all sources. */
  readonly all: readonly SourceRule[];
  readonly onDomain: (source: string, domain: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Gives a source a domain, or splits off the pages of one. */
export function DomainDialog({ source, splits, all, onDomain, onClose }: DomainDialogProps) {
  const [typed, setTyped] = useState(splits?.host ?? '');
  const problemOf = (error: Error) => message('sources.failed', { reason: errorText(error) });
  const form = { cancel: message('rule.cancel'), problemOf, onClose };
  if (splits !== null) {
    const name = typed.replace(/\s+/gu, ' ').trim();
    return (
      <FormDialog
        {...form}
        title={message('sources.splitTitle', { domain: splits.host })}
        submit={message('sources.splitGo')}
        isReady={name !== '' && name !== source}
        onSubmit={() => onDomain(name, splits.host)}
      >
        <TextField
          label={message('sources.splitName')}
          value={typed}
          onChange={setTyped}
          autoFocus
          selects
          hint={message('sources.splitHint', { count: splits.articles, source })}
        />
      </FormDialog>
    );
  }
  const domain = domainIn(typed);
  const owner = all.find(
    ({ source: of, isOn, effect }) =>
      isOn && of !== source && effect.kind === 'domain' && effect.domain === domain,
  );
  return (
    <FormDialog
      {...form}
      title={message('sources.domainTitle', { source })}
      submit={message('sources.domainGo')}
      isReady={domain !== null}
      onSubmit={() => onDomain(source, typed)}
    >
      <TextField
        label={message('sources.domain')}
        value={typed}
        onChange={setTyped}
        autoFocus
        hint={
          owner === undefined
            ? message('sources.domainHint', { source })
            : message('sources.domainTaken', { other: owner.source, source })
        }
      />
    </FormDialog>
  );
}
