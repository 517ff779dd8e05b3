/** Who did something, for a person to read: of a person the account, of a key its name; at the beginning of a sentence of the hub too. */
export const actorText = (actor: string | null | undefined): string => (actor ?? '').replace(/^person:/, '');
