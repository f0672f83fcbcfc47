import { ChevronDown } from 'lucide-react';
import type { ArticleId, Version } from '../../../../core/article';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import { MenuButton } from '../../../ui/MenuButton';
import styles from './VersionChooser.module.css';

interface VersionChooserProps {
  readonly label: string;
  readonly versions: readonly Version[];
  readonly chosen: ArticleId;
  readonly onChoose: (id: ArticleId) => void;
}

/** Which version stands in a column, and the choice of another. */
export function VersionChooser({ label, versions, chosen, onChoose }: VersionChooserProps) {
  const index = versions.findIndex(({ id }) => id === chosen);
  const name = message('versions.name', { number: index + 1 });
  return (
    <p className={styles['chooser']}>
      <MenuButton
        button={
          <Button kind="link" iconEnd={ChevronDown} label={`${label} ${name}`}>
            {name}
          </Button>
        }
        label={label}
        placement="bottom start"
        groups={[
          {
            id: 'versions',
            label: message('reader.versions'),
            chosen,
            choices: versions.map(({ id, modifiedAt }, n) => ({
              id,
              label: message('reader.versionSaved', { number: n + 1, date: new Date(modifiedAt) }),
            })),
          },
        ]}
        onChoose={onChoose}
      />
      <span className={styles['saved']}>
        {message('versions.saved', { date: new Date(versions[index]?.modifiedAt ?? 0) })}
      </span>
    </p>
  );
}
