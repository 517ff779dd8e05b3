/** Rehearsal of the signed exchange: a small real province, and the contract stage that it makes. */
export { contractStage } from './rehearsal/stage.js';
export { moods, openProvinceRehearsal, type Mood, type ProvinceRehearsal, type RehearsalOptions } from './rehearsal/province.js';
