/** Address of a source's page: below 数据源 by its name, unless that is the name of another page there. */
import { addressOf } from '../frame/read-address.js';

export const NAMED = 'source';

export const sourceAddress = (name: string): string => addressOf(name === 'runs' ? ['sources', NAMED, name] : ['sources', name]);
