/** List of commands. Adding one: a file here, a line below, and its signature in src/api.ts. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';
import { assignAlert, recordAlertStep, takeBackAlertStep } from './alert-steps.js';
import { addDocuments } from './add-documents.js';
import { decideKey, endKey, proposeKey } from './keys.js';
import { deliver } from './deliver.js';
import { hold } from './hold.js';
import { importCalendar } from './import-calendar.js';
import { changePerson, decidePerson, endPerson, endSessions, proposePerson, resetPassword, unlockPerson } from './people.js';
import { decideRequest, requestClaim, requestWriteOff, takeBackRequest } from './item-requests.js';
import { pauseJob } from './pause-job.js';
import { release } from './release.js';
import { removeDocuments } from './remove-documents.js';
import { rereadSource } from './reread-source.js';
import { retryDeliveries } from './retry-deliveries.js';
import { retryDelivery } from './retry-delivery.js';
import { reveal } from './reveal.js';
import { resendNotice } from './resend-notice.js';
import { decideStandIn, endStandIn, proposeStandIn } from './stand-ins.js';
import { revalidate } from './revalidate.js';
import { runJob } from './run-job.js';
import { sync } from './sync.js';
import { takeRow } from './take-row.js';

export const commands: { readonly [K in keyof Commands]: CommandOf<Commands[K]> } = {
  runJob,
  pauseJob,
  sync,
  rereadSource,
  takeRow,
  deliver,
  retryDelivery,
  retryDeliveries,
  hold,
  release,
  revalidate,
  importCalendar,
  resendNotice,
  addDocuments,
  removeDocuments,
  proposePerson,
  decidePerson,
  changePerson,
  endPerson,
  resetPassword,
  unlockPerson,
  endSessions,
  proposeStandIn,
  decideStandIn,
  endStandIn,
  proposeKey,
  decideKey,
  endKey,
  reveal,
  requestClaim,
  requestWriteOff,
  decideRequest,
  takeBackRequest,
  recordAlertStep,
  takeBackAlertStep,
  assignAlert,
};
