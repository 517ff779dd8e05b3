/** Made at build (dashboard/documents.ts): the hash of each hand-drawn page's document, by the name of its operation. */
declare module 'virtual:documents' {
  const hashes: Readonly<Record<string, string>>;
  export default hashes;
}
