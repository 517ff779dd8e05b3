/** Source type `file-drop`: a folder people drop CSV files into, read in the order of their times, moved to `done/` once kept. */
import { isAbsolute, join } from 'node:path';
import type { SourceType } from '../../contract.js';
import { openAnswers } from './answers.js';
import { openFindings } from './findings.js';
import { openFolder } from './folder.js';
import { openLedger } from './ledger.js';
import { faultsOf, mapping, settings } from './mapping.js';
import { openPages } from './pages.js';
import { openStillness } from './stillness.js';
import { takenFiles } from './taken.js';
import { waitingFiles } from './waiting.js';

export const sourceType: SourceType = {
  name: 'file-drop',
  settings,
  mapping,
  check: faultsOf,
  where: (raw) => settings.parse(raw).folder,
  open(raw, { name: source, clock, log, folder: base, mappings }) {
    const { folder: said } = settings.parse(raw);
    const folder = openFolder(isAbsolute(said) ? said : join(base, said), source, clock);
    const ledger = openLedger(folder, clock);
    const waiting = waitingFiles(folder, ledger, openStillness(folder, clock), mappings ?? null);
    const taken = takenFiles(folder, ledger, waiting.kindsOf);
    return openPages({ folder, waiting, taken, ledger, findings: openFindings(openAnswers(folder), source, log), source });
  },
};
