import { createContext, type ReactNode, useContext } from 'react';
import type { LibraryClient } from '../storage/client';

const LibraryContext = createContext<LibraryClient | null>(null);

/** Gives every component below it the library. */
export function LibraryProvider(props: { readonly client: LibraryClient; readonly children: ReactNode }) {
  return <LibraryContext value={props.client}>{props.children}</LibraryContext>;
}

/** The library, for acts. Questions go through `useLive`. */
export function useLibrary(): LibraryClient {
  const client = useContext(LibraryContext);
  if (client === null) throw new Error('useLibrary outside of LibraryProvider');
  return client;
}
