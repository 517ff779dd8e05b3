/** Masking by class of protection: how a personal or sensitive value looks to everybody who may not see it. */
import { masked } from '../spelling/masked.js';
import type { Protection } from './kind-definition.js';

export const mask = (value: string, protection: Protection): string => (protection === 'public' || value === '' ? value : masked(value));
