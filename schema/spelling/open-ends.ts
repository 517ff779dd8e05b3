/** Dates that are none: what databases and people put where there is no date, and where there is no end. */

// 0000-00-00, 0, 00:00:00; day one of .NET; day nought of spreadsheets and of Access.
const NONE = /^[0\D]*0[0\D]*$|^0001[-/.年]?0?1[-/.月]?0?1(?:\D|$)|^1900[-/]0?1[-/]0?0(?:\D|$)|^1900[-/]0[-/]0|^1899[-/]12[-/]3[01](?:\D|$)/;
const WORDS = /^(?:长期|永久|终身|长期有效|永久有效|无固定期限|无限期|无期限|不限期?|不限期限)$/;
// The last day of calendars, as a date or as milliseconds.
const LAST = /^(?:9999|2999|2099)[-/.年]?12[-/.月]?31(?:\D|$|\d{6}$)|^2534022\d{8}$|^2534023\d{8}$/;

/** A zero date: the field is empty. */
export const isNoDate = (text: string): boolean => NONE.test(text);

/** Said of an end: there is none. */
export const isOpenEnd = (text: string): boolean => WORDS.test(text) || LAST.test(text);
