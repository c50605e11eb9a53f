/** Words of the check sequence. */
import { formatElapsed, type Clock } from '../clock.js';
import { has, numberOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, say, type Phrase } from '../phrase.js';
import { sayIf, shortSha, type Words } from './told.js';

export const sequenceWords: Words = {
  'sequence/there': ({ data, clock }) => ({
    line: say`${thing(data)} in ${stage(data)}${since(data, clock)}${soaked(data)}`,
    short: say`in ${stage(data)}`,
  }),
  'sequence/deployed-before': ({ data }) => {
    const rollback = textOf(data, 'case') === 'rollback';
    const what = rollback ? say`a rollback: it` : say`a redeploy: it`;
    return { line: say`${what} was deployed here before`, short: say`deployed here before` };
  },
  'sequence/first-region': ({ data }) => ({
    line: say`${codes(textsOf(data, 'regions'))} comes first`,
    short: say`first region`,
  }),
  'sequence/not-deployed': ({ data }) => ({
    line: say`nothing was ever deployed to ${stage(data)}; ${thing(data)} has to be there first`,
    short: say`not in ${stage(data)}`,
  }),
  'sequence/not-ended': ({ data }) => ({
    line: say`the newest deployment to ${stage(data)} (${commit(data, 'found')}) has not ended`,
    short: say`deployment to ${stage(data)} not ended`,
  }),
  'sequence/failed': ({ data }) => {
    const taken = textOf(data, 'state') === 'rolled-back';
    const what = taken ? say`was rolled back` : say`failed`;
    return {
      line: say`the newest deployment to ${stage(data)} (${commit(data, 'found')}) ${what}`,
      short: say`${stage(data)} ${what}`,
    };
  },
  'sequence/other-there': ({ data }) => {
    const before = data['before'] === true ? say`; it was there before` : [];
    return {
      line: say`${stage(data)} holds ${commit(data, 'found')}, not ${thing(data)}${before}`,
      short: say`${stage(data)} holds something else`,
    };
  },
  'sequence/not-soaked': ({ data, clock }) => ({
    line: say`${thing(data)} in ${stage(data)}${since(data, clock)}; ${length(data)} must pass, until ${clock.near(textOf(data, 'until'))}`,
    short: say`not ${length(data)} in ${stage(data)} yet`,
  }),
  'sequence/no-times': ({ data }) => ({
    line: say`since when ${thing(data)} is in ${stage(data)} is not known; ${length(data)} must have passed`,
    short: say`time in ${stage(data)} not known`,
  }),
  'sequence/artifact-unknown': ({ data }) =>
    has(data, 'found')
      ? {
          line: say`which artifact ${commit(data, 'found')} brought to ${stage(data)} is not recorded`,
          short: say`artifact in ${stage(data)} not known`,
        }
      : {
          line: say`the same artifact has to be in ${stage(data)} first, and none is named`,
          short: say`no artifact named`,
        },
  'sequence/stage-unknown': ({ data }) => ({
    line: say`the policy has no name for ${stage(data)}${sayIf(textOf(data, 'region'), say` in region ${code(textOf(data, 'region'))}`)}`,
    short: say`no name for ${stage(data)}`,
  }),
  'sequence/no-region': ({ data }) => ({
    line: say`which region is promoted is not known; the order is ${codes(textsOf(data, 'order'))}`,
    short: say`region not known`,
  }),
  'sequence/unlisted-region': ({ data }) => ({
    line: say`${codes(textsOf(data, 'unlisted'))} has no place in the order ${codes(textsOf(data, 'order'))}`,
    short: say`${codes(textsOf(data, 'unlisted'))} has no place in the order`,
  }),
  'sequence/regions-together': ({ data }) => ({
    line: say`${codes(textsOf(data, 'regions'))} are promoted at once; the order is ${codes(textsOf(data, 'order'))}`,
    short: say`regions promoted at once`,
  }),
};

/** The commit, or the artifacts by their first digits. */
function thing(data: Data): Phrase {
  const artifacts = textsOf(data, 'artifacts').map((digest) => `${digest.slice(0, 11)}…`);
  return artifacts.length > 0 ? codes(artifacts) : say`${commit(data, 'sha')}`;
}

function stage(data: Data): Phrase {
  return say`${code(textOf(data, 'environment'))}`;
}

function commit(data: Data, key: string): Phrase {
  return say`${code(shortSha(textOf(data, key)))}`;
}

function since(data: Data, clock: Clock): Phrase {
  return has(data, 'since') ? say` since ${clock.near(textOf(data, 'since'))}` : [];
}

function soaked(data: Data): Phrase {
  return (numberOf(data, 'soak') ?? 0) > 0 ? say`, longer than ${length(data)}` : [];
}

function length(data: Data): Phrase {
  return say`${formatElapsed(numberOf(data, 'soak') ?? 0)}`;
}

function codes(texts: readonly string[]): Phrase {
  return enumerate(texts.map((text) => say`${code(text)}`));
}
