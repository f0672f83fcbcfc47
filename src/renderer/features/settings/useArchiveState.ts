import { useCallback, useEffect, useState } from 'react';
import type { CallReply, CallRequest } from '../../../contract/calls';
import type { ArchiveWork } from '../../../core/actions/actions';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';

/** Where the archive and its copies are, and what can be done for them. */
export interface ArchiveInHand {
  /** Null until it is known. */
  readonly state: CallReply<'archiveState'> | null;
  /** Does work on the whole archive, in main's own dialogs, and looks again afterwards. */
  readonly work: (work: ArchiveWork) => void;
  readonly show: (what: CallRequest<'showArchive'>['what']) => void;
  /** What is shown is no longer there. */
  readonly complaint: string | null;
}

/** The archive's place and copies as they are now. */
export function useArchiveState(): ArchiveInHand {
  const [state, setState] = useState<ArchiveInHand['state']>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const look = useCallback(() => void callMain('archiveState', undefined).then(setState), []);
  useEffect(look, [look]);
  return {
    state,
    work: (work) => void callMain('archiveWork', { work }).then(look),
    show: (what) =>
      void callMain('showArchive', { what }).then((isThere) =>
        setComplaint(isThere ? null : message('settings.archive.gone')),
      ),
    complaint,
  };
}
