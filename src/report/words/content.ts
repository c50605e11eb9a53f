/** Words of the check change-content. */
import { has, numberOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, say, type Phrase } from '../phrase.js';
import type { Words } from './told.js';

export const contentWords: Words = {
  'change-content/untouched': ({ data }) => ({
    line: say`nothing of ${entry(data)} changed`,
    short: say`${entry(data)} unchanged`,
  }),
  'change-content/kept': ({ data }) => ({
    line: say`${entry(data)} changed as it should`,
    short: say`${entry(data)} as it should`,
  }),
  'change-content/frozen-path': ({ data }) => ({
    line: say`${pathsOf(data)} changed, and must not (${entry(data)}${because(data)})`,
    short: say`${entry(data)} changed`,
  }),
  'change-content/together': ({ data }) => ({
    line: say`${pathsOf(data)} together with ${pathsOf(data, 'others')}${why(data)}`,
    short: say`${entry(data)} not apart`,
  }),
  'change-content/alone': ({ data }) => ({
    line: say`${pathsOf(data)} changed, and nothing of ${codes(textsOf(data, 'with'))}${why(data)}`,
    short: say`${codes(textsOf(data, 'with'))} unchanged`,
  }),
  'change-content/no-rollback': ({ data }) => ({
    line: say`nothing in ${codes(textsOf(data, 'rollback'))} takes ${pathsOf(data)} back${why(data)}`,
    short: say`no rollback for ${entry(data)}`,
  }),
  'change-content/version-kept': ({ data }) => ({
    line: say`version ${code(textOf(data, 'version'))}`,
    short: say`version as it should`,
  }),
  'change-content/no-version': () => ({
    line: say`no version is named`,
    short: say`no version`,
  }),
  'change-content/other-version': ({ data }) => ({
    line: say`the version ${code(textOf(data, 'version'))} is not written as ${textOf(data, 'form')}`,
    short: say`version not ${textOf(data, 'form')}`,
  }),
  'change-content/other-tag': ({ data }) => ({
    line: say`the candidate is ${code(textOf(data, 'ref'))}, not ${code(tag(data))}`,
    short: say`not the tag of its version`,
  }),
};

export function tellMovingApart(detail: Data): Phrase {
  return say`Move ${pathsOf(detail)} into a promotion of its own, apart from ${pathsOf(detail, 'others')}.${owner(detail)}`;
}

export function tellLeaving(detail: Data): Phrase {
  return say`Take the change of ${pathsOf(detail)} back.${owner(detail)}`;
}

export function tellChangingWith(detail: Data): Phrase {
  return say`Change ${codes(textsOf(detail, 'with'))} together with ${pathsOf(detail)}.${owner(detail)}`;
}

export function tellRollback(detail: Data): Phrase {
  return say`Add a script of the same name to ${codes(textsOf(detail, 'rollback'))} for ${pathsOf(detail)}.${owner(detail)}`;
}

export function tellVersion(detail: Data): Phrase {
  const form = textOf(detail, 'form');
  return form === ''
    ? say`Name the version: ${code('version')}.${owner(detail)}`
    : say`Name the version as ${form}: ${code('version')}.${owner(detail)}`;
}

export function tellTag(detail: Data): Phrase {
  return say`Tag the commit ${code(tag(detail))}, and promote the tag.${owner(detail)}`;
}

function tag(data: Data): string {
  return textOf(data, 'tag').replace(/^refs\/tags\//, '');
}

function entry(data: Data): Phrase {
  return say`${code(textOf(data, 'entry'))}`;
}

/** The reason that the entry gives. */
function because(data: Data): Phrase {
  return has(data, 'reason') ? say`: ${textOf(data, 'reason')}` : say``;
}

/** The same, after a whole line. */
function why(data: Data): Phrase {
  return has(data, 'reason') ? say` (${textOf(data, 'reason')})` : say``;
}

/** Whom to ask where it cannot be so. */
function owner(data: Data): Phrase {
  return has(data, 'owner') ? say` If it cannot be so, ask ${textOf(data, 'owner')}.` : say``;
}

/** The first ones, and how many more. */
function pathsOf(data: Data, key: 'paths' | 'others' = 'paths'): Phrase {
  const more = numberOf(data, `${key}More`) ?? 0;
  const paths = textsOf(data, key);
  const told = paths.map((path) => say`${code(path)}`);
  return more === 0 ? enumerate(told) : say`${join(told, ', ')} and ${more} more`;
}

function codes(texts: readonly string[]): Phrase {
  return enumerate(texts.map((text) => say`${code(text)}`));
}
