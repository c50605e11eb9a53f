/** Text for the log of a job, in which no runner finds a section and no terminal a command. */

/** All that a terminal or a runner could act on, but for the end of a line. */
const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * The same text without control characters, and without a line that GitLab folds at:
 * `section_start:…` (https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections). The text was
 * escaped where it was made; this is the second lock on the same door (T54).
 */
export function toLogText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(controls, '\u{fffd}')
    .replace(/(section_(?:start|end)):/g, '$1 ');
}
