/** How a version is written, and the tag that names it. */

/** https://semver.org and https://calver.org; a leading `v` belongs to the tag, not to the version. */
const forms = {
  semver:
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
  calver: /^\d{2,4}\.\d{1,2}(?:\.\d{1,4})?(?:[-.][0-9A-Za-z]+)?$/,
} as const;
export const versionForms = ['semver', 'calver'] as const;
export type VersionForm = (typeof versionForms)[number];

export function isVersion(version: string, form: VersionForm): boolean {
  return version.length <= 256 && forms[form].test(version);
}

/** `refs/tags/v1.4.0` for `v{version}`. */
export function tagOf(pattern: string, version: string): string {
  return `refs/tags/${pattern.replaceAll('{version}', version)}`;
}
