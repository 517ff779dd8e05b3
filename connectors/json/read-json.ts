/** JSON reader that does not lose big integers: an integer that a JS number cannot hold exactly is read as text. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

export function readJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? text.replace(TOKEN, exact) : text);
}

function exact(token: string): string {
  return token.length >= 16 && /^-?[1-9]\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}
