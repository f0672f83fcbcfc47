const OLD_AFTER_MONTHS = 6;

/**
 * True when something was built more than six months ago. Takes an ISO date-time; what can't be read, or is in the future,
 * is not old.
 */
export function isOldBuild(builtAt: string, now: Date): boolean {
  const since = new Date(builtAt);
  since.setUTCMonth(since.getUTCMonth() + OLD_AFTER_MONTHS);
  return since.getTime() < now.getTime();
}
