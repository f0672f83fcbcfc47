import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Article, DecodedAs } from '../../../core/article';
import { ENCODINGS } from '../../../core/decode/encodings';
import { isMessageKey, message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import styles from './ArticlePage.module.css';

const FOUND = 'found';

/** In which encoding the original was read, how sure that is, and the way to read it in another. */
export function EncodingMenu({ article }: { readonly article: Article }) {
  const library = useLibrary();
  const [problem, setProblem] = useState<string | null>(null);
  const { decodedAs } = article.original;

  async function choose(encoding: string) {
    try {
      await library.act('chooseEncoding', {
        id: article.id,
        encoding: encoding === FOUND ? null : encoding,
      });
      setProblem(null);
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  return (
    <>
      <MenuButton
        button={
          <Button kind="quiet" size="strip" iconEnd={ChevronDown}>
            {encodingText(decodedAs)}
          </Button>
        }
        label={message('reader.encoding')}
        placement="top start"
        groups={[
          {
            id: 'encodings',
            label: message('reader.encoding'),
            chosen: decodedAs.isChosen === true ? decodedAs.encoding : FOUND,
            choices: [
              { id: FOUND, label: message('encoding.found') },
              ...ENCODINGS.map((encoding) => ({ id: encoding, label: encodingName(encoding) })),
            ],
          },
        ]}
        onChoose={(id) => void choose(id)}
      />
      {problem === null ? null : (
        <p className={styles['fileGone']} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** "Read as Cyrillic (KOI8-R), 82% sure". */
export function encodingText({ encoding, certainty, isChosen }: DecodedAs): string {
  const name = encodingName(encoding);
  if (isChosen === true) return message('reader.encodingChosen', { encoding: name });
  return certainty >= 1
    ? message('reader.encodingCertain', { encoding: name })
    : message('reader.encodingGuessed', { encoding: name, certainty });
}

/** `utf-8+windows-1252` are lines of the one among lines of the other. */
function encodingName(encoding: string): string {
  const other = /^utf-8\+(.+)$/u.exec(encoding)?.[1];
  if (other !== undefined) return message('encoding.mixed', { other: encodingName(other) });
  const key = `encoding.${encoding}`;
  return isMessageKey(key) ? message(key) : encoding;
}
