/** Global ids: opaque outside, kind and id inside. */

export function globalId(kind: string, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

export function readGlobalId(text: string): { kind: string; id: string } | null {
  const [kind, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  // Decoding passes over what is none of its letters: one record has one id.
  return kind && id && rest.length === 0 && globalId(kind, id) === text ? { kind, id } : null;
}

/** The id within one kind; a text that is none, or of another kind, becomes an id that nothing has. */
export function localId(kind: string, text: string): string {
  const read = readGlobalId(text);
  return read?.kind === kind ? read.id : '';
}
