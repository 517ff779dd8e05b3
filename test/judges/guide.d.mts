/** What guide.mjs has for tests written in TypeScript. */
export declare const root: string;
export declare const languages: readonly string[];
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}
export declare function blocksOf(language: string, fence: string): Block[];
