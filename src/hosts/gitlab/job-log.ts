/** Text for the job's log of GitLab, which reads sections and colours in it. */

/** The colours of the terminal report; every other sequence moves the cursor or hides something. */
const color = /\u001b\[[\d;]*m/y;
// Line feeds and tabs stay.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** All that a terminal or a runner could act on, but for the end of a line. */
const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** The same without colours, for text that nobody has escaped for the terminal. */
export function toPlainLogText(text: string): string {
  return withoutSections(text.replace(/\r\n/g, '\n').replace(controls, '\u{fffd}'));
}

/**
 * Text in which no section begins or ends, and that controls nothing but colours. It was escaped where
 * it was made; this is the second lock on the same door (T54).
 * https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections
 */
export function toLogText(text: string): string {
  return withoutSections(
    text
      .replace(/\r\n/g, '\n')
      .replace(control, (character, at: number) =>
        isColor(text, character, at) ? character : '\u{fffd}',
      ),
  );
}

function withoutSections(text: string): string {
  return text.replace(/(section_(?:start|end)):/g, '$1 ');
}

function isColor(text: string, character: string, at: number): boolean {
  if (character !== '\u001b') return false;
  color.lastIndex = at;
  return color.test(text);
}
