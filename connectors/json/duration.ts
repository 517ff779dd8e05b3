/** Duration as it stands in settings: `30s`, `10m`, `1h`, `1d`. */
export const durationPattern = /^[1-9]\d{0,5}[smhd]$/;

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export const durationOf = (text: string): number => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0);
