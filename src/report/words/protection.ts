/** Why the ref of a policy is not protected, and how that is mended: forges differ in what protects one. */
import { textOf, type Data } from '../finding-data.js';
import { say, type Phrase } from '../phrase.js';

interface Lack {
  /** Who can do what as it is. */
  readonly because: Phrase;
  /** A sentence without its full stop. */
  readonly remedy: Phrase;
}

const lacks: Readonly<Record<string, { readonly branch: Lack; readonly tag: Lack }>> = {
  'review-rule': {
    branch: {
      because: say`whoever can push can change the policy`,
      remedy: say`Protect the policy's branch with a rule that asks for pull requests`,
    },
    tag: {
      because: say`whoever can push can move it`,
      remedy: say`Protect the policy's tag with a rule that restricts updates and deletions`,
    },
  },
  'closed-push': {
    branch: {
      because: say`members who may push to it (Maintainers, and whoever else its rules let) can change the policy without a merge request`,
      remedy: say`Set "Allowed to push and merge" to "No one" for the policy's branch (Settings, Repository, Protected branches), and require an approval of merge requests if your tier has approval rules`,
    },
    tag: {
      because: say`members who may create it (Maintainers, and whoever else its rules let) can move it`,
      remedy: say`Set "Allowed to create" to "No one" for the policy's tag (Settings, Repository, Protected tags)`,
    },
  },
};

const pinned: Lack = {
  because: say`the commit that is pinned is none of the default branch, so that anybody could have made it`,
  remedy: say`Pin a commit of the default branch`,
};

const untold = {
  branch: {
    because: say`whoever can push can change the policy`,
    remedy: say`Protect the policy's branch, so that nobody changes the policy without a review`,
  },
  tag: {
    because: say`whoever can push can move it`,
    remedy: say`Protect the policy's tag, so that nobody moves it`,
  },
} as const;

/** `the policy's branch is not protected`. */
export function tellUnprotected(data: Data): Phrase {
  if (isPinned(data)) return say`the policy is not protected`;
  return isTag(data)
    ? say`the policy's tag is not protected`
    : say`the policy's branch is not protected`;
}

/** Who can do what because of that. */
export function tellDanger(data: Data): Phrase {
  return lackOf(data).because;
}

/** What to do about it: a sentence without its full stop. */
export function tellProtection(data: Data): Phrase {
  return lackOf(data).remedy;
}

function lackOf(data: Data): Lack {
  if (isPinned(data)) return pinned;
  const name = textOf(data, 'lacks');
  const lack = Object.hasOwn(lacks, name) ? lacks[name] : undefined;
  return (lack ?? untold)[isTag(data) ? 'tag' : 'branch'];
}

function isPinned(data: Data): boolean {
  return textOf(data, 'lacks') === 'pinned-commit';
}

function isTag(data: Data): boolean {
  return textOf(data, 'ref').startsWith('refs/tags/');
}
