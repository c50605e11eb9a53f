/** What every host refuses of a file that it was told, in the same words. */

/** Above the limit of the language (256 KiB), so that its parser can say that the file is too large. */
export const largestFile = 300 * 1024;

export function tooLarge(what: string, size: number): string {
  return `${what} is ${size} bytes long; at most ${largestFile} are read`;
}

/** Text that stands in for a file in Git LFS is not that file. Undefined for any other text. */
export function whyPointer(what: string, text: string): string | undefined {
  return text.startsWith('version https://git-lfs.github.com/spec/')
    ? `${what} is kept in Git LFS; keep it in the repository itself`
    : undefined;
}
