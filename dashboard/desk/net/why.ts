/** Why a part of an answer is missing, as a fault to show. */
import { Fault } from './fault.js';

export const whyOf = (missing: Readonly<Record<string, string>>): Fault => new Fault('GRAPHQL', Object.values(missing)[0] ?? '没有答复');
