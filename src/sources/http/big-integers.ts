/** Integers that a number cannot hold become strings, so that no digit of an id is lost (F29). */

const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;

/** The same JSON, with each integer beyond 2^53 in quotes. `text` must be valid JSON. */
export function quoteBigIntegers(text: string): string {
  // Almost no answer has so long a number, and looking for one is quick.
  if (!/\d{16}/.test(text)) return text;
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (code === minus || isDigit(code)) {
      const end = endOfNumber(text, at);
      const number = text.slice(at, end);
      if (isBigInteger(number)) {
        parts.push(text.slice(from, at), `"${number}"`);
        from = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) {
    at += text.charCodeAt(at) === backslash ? 2 : 1;
  }
  return at + 1;
}

function endOfNumber(text: string, start: number): number {
  const inNumber = /[-+.eE\d]*/y;
  inNumber.lastIndex = start;
  inNumber.test(text);
  return inNumber.lastIndex;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBigInteger(number: string): boolean {
  return /^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number));
}
