/** Words of the check required-checks. */
import { textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, say, type Part, type Phrase } from '../phrase.js';
import { shortSha, type Words } from './told.js';

export const requiredChecksWords: Words = {
  'required-checks/passed': ({ data }) => {
    const conclusion = textOf(data, 'conclusion');
    const line =
      conclusion === 'success'
        ? say`${check(data)} passed`
        : say`${check(data)} ended with ${conclusion}, which is accepted`;
    return { line, short: say`${check(data)} passed` };
  },
  'required-checks/not-passed': ({ data }) => ({
    line: say`${check(data)} ended with ${textOf(data, 'conclusion')}; required: ${accepted(data)}`,
    short: say`${check(data)} ended with ${textOf(data, 'conclusion')}`,
  }),
  'required-checks/pending': ({ data }) => ({
    line: say`${check(data)} has not ended yet (${textOf(data, 'conclusion')})`,
    short: say`${check(data)} not ended`,
  }),
  'required-checks/missing': ({ data }) => ({
    line: say`${check(data)} has no result on ${commit(data, 'sha')}; required: ${accepted(data)}`,
    short: say`${check(data)} missing`,
  }),
  'required-checks/other-commit': ({ data }) => ({
    line: say`the result of ${check(data)} is of ${commit(data, 'found')}, not of ${commit(data, 'sha')}`,
    short: say`${check(data)} is of another commit`,
  }),
};

function check(data: Data): Part {
  return code(textOf(data, 'check'));
}

function commit(data: Data, key: string): Part {
  return code(shortSha(textOf(data, key)));
}

function accepted(data: Data): Phrase {
  return enumerate(textsOf(data, 'accepted').map((conclusion) => say`${conclusion}`));
}
