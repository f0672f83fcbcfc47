import type { ProfiledPage } from '../../core/profile/sourceProfile';

/** What is known of a page that was parsed before. */
export interface KnownPage {
  /** The source found on it then, without rules and corrections. */
  readonly source: string | null;
  /** What the profile of that source holds against it. */
  readonly profiled: ProfiledPage;
}
