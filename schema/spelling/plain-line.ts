/** Text of a stranger as one plain line: nothing in it moves a cursor, colours a terminal, begins a line or turns the reading direction. */

// C0, C1 (ESC, CSI among them), line and paragraph separators; marks of direction, which are no characters to be seen.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// What a terminal takes for a command is dropped whole, not only its first character.
const ESC = '\\x1b';
const COMMANDS = new RegExp(`(?:${ESC}\\[|\\x9b)[0-?]*[ -/]*[@-~]|(?:${ESC}\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|${ESC}\\\\|\\x9c)?`, 'g');

export const plainLine = (text: string): string => text.replace(COMMANDS, '').replace(CONTROLS, ' ').replace(DIRECTIONS, '');

/** The same of a text that has lines of its own. */
export const plainLines = (text: string): string => text.split('\n').map(plainLine).join('\n');
