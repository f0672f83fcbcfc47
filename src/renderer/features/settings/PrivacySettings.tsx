import { useEffect, useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { Prose, Section } from './Section';

/** What leaves this computer: nothing, and what was refused. */
export function PrivacySettings() {
  const [refused, setRefused] = useState<number | null>(null);
  useEffect(() => void callMain('refusedRequests', undefined).then(setRefused), []);
  return (
    <Section name={message('settings.privacy')}>
      <Prose>{message('settings.privacy.what')}</Prose>
      {refused === null ? null : <Prose>{message('settings.privacy.refused', { count: refused })}</Prose>}
    </Section>
  );
}
