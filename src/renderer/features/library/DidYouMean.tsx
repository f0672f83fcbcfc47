import type { Listing } from '../../../core/listing';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';

interface DidYouMeanProps {
  readonly listing: Listing;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Offers what was likely meant by a search that finds nothing; nothing where that is not known. */
export function DidYouMean({ listing, query, onSearch }: DidYouMeanProps) {
  const { answer, isLoading } = useLive('likelyQuery', { listing, query }, (change) => change.articles);
  if (answer === undefined || answer === null || isLoading) return null;
  return (
    <Button kind="quiet" onPress={() => onSearch(answer)}>
      {message('nothing.found.meant', { query: answer })}
    </Button>
  );
}
