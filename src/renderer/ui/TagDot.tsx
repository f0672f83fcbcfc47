import { classNames } from './classNames';
import styles from './TagDot.module.css';

/** The names of the tag colours, as tokens `--tag-<name>`. */
export type DotColour = 'green' | 'blue' | 'orange' | 'violet' | 'teal' | 'red' | 'yellow' | 'grey';

interface TagDotProps {
  readonly colour: DotColour;
  /** 8 px in the sidebar and menus, 6 in chips, 16 where it is what is chosen. */
  readonly size?: 'item' | 'chip' | 'swatch';
}

/** A tag's colour; decoration, the tag's name stands beside it. */
export function TagDot({ colour, size = 'item' }: TagDotProps) {
  return <span className={classNames(styles['dot'], styles[size], styles[colour])} aria-hidden="true" />;
}
