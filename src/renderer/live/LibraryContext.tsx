import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LibraryClient } from '../storage/client';
import { AnswersAhead } from './answersAhead';

interface Held {
  readonly client: LibraryClient;
  readonly kept: AnswersAhead;
}

const LibraryContext = createContext<Held | null>(null);

/** Gives every component below it the library. */
export function LibraryProvider(props: { readonly client: LibraryClient; readonly children: ReactNode }) {
  const { client } = props;
  const held = useMemo(() => ({ client, kept: new AnswersAhead(client) }), [client]);
  return <LibraryContext value={held}>{props.children}</LibraryContext>;
}

/** The library, for acts. Questions go through `useLive`. */
export function useLibrary(): LibraryClient {
  return useHeld().client;
}

/** The answers that were asked for ahead. */
export function useAnswersAhead(): AnswersAhead {
  return useHeld().kept;
}

function useHeld(): Held {
  const held = useContext(LibraryContext);
  if (held === null) throw new Error('the library is used outside of LibraryProvider');
  return held;
}
