import { errorText } from '../../live/errorText';
import styles from './ListProblem.module.css';

/** Says above the list why it could not be brought up to date. */
export function ListProblem({ error }: { readonly error: Error }) {
  return (
    <p className={styles['problem']} role="alert">
      {errorText(error)}
    </p>
  );
}
