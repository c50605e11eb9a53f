/** The windows by croner: open where the next end comes before the next start. */
import { Cron } from 'croner';
import { run } from './run.mjs';

await run((windows, now) => {
  const at = new Date(now);
  return windows.map(({ zone, cron: { starts, ends } }) => {
    const start = nextRun(starts, zone, at);
    return [nextRun(ends, zone, at) < start, start];
  });
});

/**
 * @param {string} pattern
 * @param {string} timezone
 * @param {Date} at
 */
function nextRun(pattern, timezone, at) {
  return new Cron(pattern, { timezone }).nextRun(at)?.getTime() ?? NaN;
}
