/** Where a command writes: one document on stdout, everything else on stderr. */

export interface Console {
  /** The document that was asked for. */
  out(text: string): void;
  /** True once the document was written: there is only one. */
  hasAnswered(): boolean;
  /** Everything else. */
  err(text: string): void;
  readonly color: boolean;
  readonly unicode: boolean;
}

/** The process's own streams. NO_COLOR and the locale are respected (no-color.org). */
export function processConsole(): Console {
  const { env, stdout, stderr } = process;
  let answered = false;
  return {
    out(text) {
      answered = true;
      stdout.write(ending(text));
    },
    hasAnswered: () => answered,
    err: (text) => void stderr.write(ending(text)),
    color: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    unicode: isUtf8(env),
  };
}

/**
 * Calls `end` once nobody can be told any more: whoever read stdout went away (EPIPE), or stderr fails,
 * where every word about it would fail again. What else stdout fails at is thrown: stderr tells it.
 */
export function onUnheard(
  streams: { readonly stdout: NodeJS.EventEmitter; readonly stderr: NodeJS.EventEmitter },
  end: () => void,
): void {
  streams.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
  streams.stderr.on('error', end);
}

function ending(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** POSIX: LC_ALL beats LC_CTYPE beats LANG; pipelines that set none of them show UTF-8. */
function isUtf8(env: NodeJS.ProcessEnv): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value);
  return locale === undefined || /utf-?8/i.test(locale) || env['CI'] === 'true';
}

/** What a terminal or a runner could act on; none of it occurs in JSON but inside of strings (T54). */
const unsafe = /[\u007f-\u009f\p{Cf}\p{Co}\p{Zl}\p{Zp}]|#(?=#\[)|(?<=section_(?:start|end)):/gu;

/** One JSON document, indented for people; it says the same, and cannot be taken for a command. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafe, escapeUnits)}\n`;
}

function escapeUnits(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
