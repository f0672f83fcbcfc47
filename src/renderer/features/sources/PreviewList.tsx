import { useState } from 'react';
import type { ReadingPreview } from '../../../core/reading/articleChange';
import { ChangeList } from './ChangeList';
import { ChangePager } from './ChangePager';
import styles from './PreviewList.module.css';

/** So many articles stand in the dialog at once. */
const SHOWN = 10;

/** The articles that would change, each before and after. */
export function PreviewList({ preview }: { readonly preview: ReadingPreview }) {
  const [from, setFrom] = useState(0);
  const { articles, changed } = preview;
  if (articles.length === 0) return null;
  return (
    <div className={styles['preview']}>
      <ChangeList articles={articles.slice(from, from + SHOWN)} />
      <ChangePager from={from} step={SHOWN} told={articles.length} count={changed} onFrom={setFrom} />
    </div>
  );
}
