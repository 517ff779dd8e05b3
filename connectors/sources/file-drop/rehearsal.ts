/** Rehearsal of the folder source type: a CSV file is dropped as a careful sender does it, under another name first; and the contract stage. */
import { appendFile, mkdir, open, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import {
  type SourceContractStage,
  type SourceStage,
  stagedMapping,
  type StagedThings,
  type StageRecord,
  type StageResources,
} from '../../contract-stage.js';

export async function dropCsv(folder: string, name: string, header: string[], rows: string[][], encoding: 'utf8' | 'gb18030'): Promise<void> {
  const text = [header, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n');
  const bytes = iconv.encode(`${text}\r\n`, encoding);
  if (iconv.decode(bytes, encoding) !== `${text}\r\n`) throw new Error(`${name} cannot be written in ${encoding} without loss`);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${name}.tmp`);
  await writeFile(temporary, bytes);
  await rename(temporary, join(folder, name));
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const HEADER = ['id', 'at', 'name', 'withdrawn'];
const malformed: Readonly<Record<string, string | Uint8Array>> = {
  'a row that ends early': 'id,at,name,withdrawn\r\n2,2026-0',
  'a cut quote': 'id,at,name,withdrawn\r\n1,2026-01-01,"甲\r\n',
  'a missing column': 'id,at\r\n1,2026-01-01\r\n',
  'no text at all': Buffer.from([0xff, 0xff, 0x00, 0x81]),
  'an empty file': '',
};

export const contractStage: SourceContractStage = {
  modes: ['all'],
  pageRows: 1_000,
  totals: [],
  children: null,
  pageMoods: false,
  floods: false,
  largeRows: false,
  things: true,
  variants: {
    folder: {
      faults: {
        away: { code: 'SOURCE_UNAVAILABLE' },
        ...Object.fromEntries(Object.keys(malformed).map((fault) => [fault, { code: 'SOURCE_MALFORMED' as const }])),
        'a file of 5 GB': { code: 'SOURCE_TOO_LARGE' },
      },
      open: openStage,
    },
  },
};

async function openStage({ folder, clock }: StageResources): Promise<SourceStage> {
  const dropped = join(folder, 'dropped');
  let files = 0;
  // Files are taken in the order of their times.
  const drop = async (write: (name: string) => Promise<void>): Promise<void> => {
    const name = `台账${++files}.csv`;
    await write(name);
    await utimes(join(dropped, name), clock.now() / 1000 + files, clock.now() / 1000 + files);
  };
  await mkdir(dropped);
  return {
    settings: { folder: 'dropped' },
    mapping: (mode) => stagedMapping(mode, { match: '台账*.csv' }),
    put: (records) => drop((name) => dropCsv(dropped, name, HEADER, records.map(cellsOf), 'utf8')),
    things: stagedThings(dropped, clock, drop),
    async fail(fault) {
      if (fault === 'away') await rename(dropped, join(folder, 'elsewhere'));
      else if (fault === 'a file of 5 GB') await drop((name) => large(join(dropped, name)));
      else await drop((name) => writeFile(join(dropped, name), malformed[fault] ?? ''));
    },
    close: async () => undefined,
  };
}

const cellsOf = ({ id, at, name, withdrawn }: StageRecord): string[] => [id, at, name, withdrawn ? '1' : '0'];
const linesOf = (records: readonly StageRecord[]): string => records.map((record) => `${cellsOf(record).map(cell).join(',')}\r\n`).join('');

function stagedThings(
  dropped: string,
  clock: StageResources['clock'],
  drop: (write: (name: string) => Promise<void>) => Promise<void>,
): StagedThings {
  const heading = `${HEADER.join(',')}\r\n`;
  return {
    async slow(begun, rest) {
      const path = join(dropped, '台账slow.csv');
      await writeFile(path, heading + linesOf(begun));
      clock.during = async () => {
        clock.during = null;
        await appendFile(path, linesOf(rest));
      };
    },
    async refuse() {
      const names: string[] = [];
      for (const fault of Object.keys(malformed))
        await drop(async (name) => {
          names.push(name);
          await writeFile(join(dropped, name), malformed[fault] ?? '');
        });
      return names;
    },
    async mar(records) {
      const half = Math.ceil(records.length / 2);
      const bad = 'bad,2026-01-01,甲,乙,0\r\n';
      await writeFile(join(dropped, '台账mar.csv'), heading + linesOf(records.slice(0, half)) + bad + linesOf(records.slice(half)));
      return `台账mar.csv 有 1 行没有读(见 answers/台账mar.csv.问题.csv):第 ${half + 2} 行`;
    },
  };
}

// Its size is all there is: no byte of it is written.
async function large(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(5_000_000_000);
  await file.close();
}
