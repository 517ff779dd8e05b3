/** Days of the working calendar as a person reads them. */
import type { NoticeDay } from '../../calendar/notice-file.js';

export const KIND_TITLES = { WORKED: '班', OFF: '休' } as const;

export const dayTitle = (day: NoticeDay | null): string | null => day && `${KIND_TITLES[day.kind]} ${day.name}`;
