/** The log of the job: no section, no sequence that controls more than a colour. */
import { describe, expect, test } from '@jest/globals';
import { toLogText } from '../../../src/hosts/gitlab/job-log.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import { scenes } from '../../report/decisions.js';
import { hostileTexts } from '../../report/hostile-texts.js';

describe('T54: texts that nobody escaped before', () => {
  test.each(hostileTexts)('%s', (_, text) => {
    const shown = toLogText(`${text}\n  ${text}\n`);
    expect(shown).not.toMatch(/section_(?:start|end):/);
    expect(shown.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
    );
  });
});

test.each([true, false])('the report itself stays as it is, in colours: %s', (color) => {
  const text = renderTerminal(scenes.blocked, { color, unicode: true });
  expect(toLogText(text)).toBe(text);
  expect(text.includes('\u001b[')).toBe(color);
});
