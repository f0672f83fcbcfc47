import type { ProfiledPage } from '../../core/profile/sourceProfile';
import type { PageOrigin } from '../../core/rules/ruleBook';

/** What is known of a page that was parsed before. */
export interface KnownPage {
  /** Where it was found to be from then, without rules and corrections. */
  readonly origin: PageOrigin;
  /** What the profile of that source holds against it. */
  readonly profiled: ProfiledPage;
}
