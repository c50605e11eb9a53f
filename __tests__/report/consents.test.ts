/** Who approved what, who is missing and which button to press, as people see it on each forge. */
import { describe, expect, test } from '@jest/globals';
import type { Changes } from '../../src/evidence/changes-fact.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderTerminal } from '../../src/report/terminal.js';
import {
  change,
  contributor,
  policyWith,
  range,
  reportDuties,
  review,
} from '../checks/duties/people.js';

const owners = 'groups: { owners: { members: [erin, frank], contact: "#owners" } }';
const two =
  '{ approvals: { peer: {}, data-owner: { from: owners } }, deployer: { not: [approvers] } }';
const environment = '{ approvals: { go: { via: environment, from: owners } } }';

/** #815 by alice, #819 by carol, and who approved each. */
async function shown(
  host: 'github' | 'gitlab',
  block: string,
  [first = [], second = []]: readonly (readonly string[])[],
): Promise<{ readonly lines: readonly string[]; readonly comment: string }> {
  const changes = range([
    change({ number: 815, url: 'https://forge.test/815', reviews: first.map((by) => review(by)) }),
    change({
      ...{ number: 819, url: 'https://forge.test/819' },
      contributors: [contributor('carol', 'opener')],
      reviews: second.map((by) => review(by)),
    }),
  ]);
  const request = { host, run: { id: '4711', attempt: 1 } };
  const input = await reportDuties(policyWith(block, owners), { changes, request });
  const text = renderTerminal(input, { color: false, unicode: true });
  return { lines: text.split('\n'), comment: renderMarkdown(input) };
}

describe('the proof', () => {
  test('an allow shows who gives which approval', async () => {
    const { lines, comment } = await shown('github', two, [
      ['dave', 'erin'],
      ['dave', 'erin'],
    ]);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'peer ← dave (#815 and #819), data-owner ← erin (#815 and #819)',
    );
    expect(comment).toContain('| `data-owner` | [#');
  });

  test('what is short of people is said once, with one act that mends it', async () => {
    const { lines } = await shown('github', two, [['erin'], ['dave', 'erin']]);
    const text = lines.join(' ').replace(/\s+/g, ' ');
    const why = 'data-owner and peer on #815 need 2 different people, and only erin has approved.';
    expect(text.split(why)).toHaveLength(2);
    expect(text).toContain(
      '1 who may write Approve #815 as data-owner or peer: Files changed, Review changes, Approve; not alice, bob and erin',
    );
    expect(text).toContain('Approved so far data-owner ← erin (#815 and #819), peer ← dave (#819)');
    expect(text).toContain('It can start after step 1.');
  });

  test.each([
    ['github', two, '#815 and #819 as data-owner: Files changed, Review changes, Approve'],
    ['gitlab', two, '!815 and !819 as data-owner: button Approve'],
    ['github', environment, 'the deployment as go: Review deployments in the run'],
    ['gitlab', environment, 'the deployment as go: Operate, Environments, Approval options'],
  ] as const)('%s: %s names the button', async (host, block, expected) => {
    const { lines, comment } = await shown(host, block, [['dave'], ['dave']]);
    const text = lines.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(`1 erin or frank Approve ${expected} (contact #owners).`);
    expect(text).toContain('excluded: alice, carol (author)');
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(94);
    const fold = comment.slice(0, comment.indexOf('<details>'));
    expect(fold.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  test('in the comment a change leads to where it is approved', async () => {
    const { comment } = await shown('gitlab', two, [['dave'], ['dave']]);
    expect(comment).toMatch(/Approve \[!.?815\]\(https:\/\/forge\.test\/815\)/u);
  });
});

describe('the settings of the forge', () => {
  const strict = { authors: 'no', committers: 'yes', kept: 'no', overrides: 'unknown' } as const;
  const none = { authors: 'unknown', committers: 'unknown', kept: 'unknown' } as const;

  async function commentWith(settings: Changes['settings']): Promise<string> {
    const changes = { ...range([change({ number: 815, reviews: [review('dave')] })]), settings };
    const request = { host: 'gitlab', run: { id: '4711', attempt: 1 } } as const;
    return renderMarkdown(
      await reportDuties(policyWith('{ approvals: { peer: {} } }'), { changes, request }),
    );
  }

  test('stand below the fold, what is not told left out', async () => {
    const comment = await commentWith(strict);
    const [above = '', below = ''] = comment.split('<details>');
    expect(above).not.toContain('settings');
    expect(below).toContain(
      "The forge's own approval settings, which decide nothing here: authors may not approve their own; committers may approve; a push takes approvals away.",
    );
  });

  test('T54: that they are not known is said, and the reason is text', async () => {
    const unknown = 'the <b>token</b> may not read this';
    const comment = await commentWith({ ...none, overrides: 'unknown', unknown });
    expect(comment).toContain('which decide nothing here: not known (the ');
    expect(comment).not.toContain('<b>');
  });

  test('are not spoken of where nobody reads them', async () => {
    expect(await commentWith(undefined)).not.toContain('settings');
  });
});
