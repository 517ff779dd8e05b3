/** Progress printer of the bench: which part it is at, what it does there, and for how long; a line at least every ten seconds. */

const EVERY_MS = 10_000;

let part = '';
let step = '';
let began = performance.now();
let timer: NodeJS.Timeout | null = null;
const start = performance.now();

const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} 秒`;
const print = (text: string): void => void process.stderr.write(`${text}\n`);

/** The next part; the one before is printed with its time. */
export function beginPart(title: string): void {
  endPart();
  [part, step, began] = [title, '', performance.now()];
  print(`== ${part}(已用 ${seconds(start)})`);
  timer ??= setInterval(() => print(`   ${part}:${step},已 ${seconds(began)}`), EVERY_MS);
}

/** What the part does now. */
export function at(doing: string): void {
  step = doing;
  print(`   ${step}`);
}

export function endParts(): void {
  endPart();
  if (timer) clearInterval(timer);
}

function endPart(): void {
  if (part) print(`== ${part} 用时 ${seconds(began)}`);
  part = '';
}
