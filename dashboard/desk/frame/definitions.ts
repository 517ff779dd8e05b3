/** Definitions: kinds with their fields, code lists, districts and departments, asked once for the desk; everything that a list or record shows follows from them. */
import { createContext, useContext } from 'react';

export interface Named {
  readonly name: string;
  readonly title: string;
}

export interface Field extends Named {
  readonly type: string;
  readonly codeList: string | null;
  readonly protection: 'PUBLIC' | 'PERSONAL' | 'SENSITIVE';
  readonly filterable: boolean;
  readonly orderable: boolean;
  readonly max: number;
  readonly choices: readonly Named[];
}

export interface Kind extends Named {
  readonly plural: string;
  readonly ownDate: string;
  readonly naturalKey: readonly string[];
  readonly fromProvince: boolean;
  readonly fields: readonly Field[];
  readonly children: readonly (Named & { readonly fields: readonly Field[] })[];
  readonly references: readonly (Named & { readonly kind: string })[];
  /** Lists of what refers to its records, and by which reference. */
  readonly reverses: readonly (Named & { readonly kind: string; readonly reference: string })[];
}

export interface Definitions {
  readonly kinds: readonly Kind[] | null;
  readonly codeLists:
    | readonly { readonly name: string; readonly codes: readonly { readonly code: string; readonly title: string; readonly retired: boolean }[] }[]
    | null;
  readonly districts: readonly { readonly code: string; readonly name: string }[] | null;
  readonly departments: readonly { readonly uscc: string; readonly name: string }[] | null;
}

export const NONE: Definitions = { kinds: [], codeLists: [], districts: [], departments: [] };
export const DefinitionsContext = createContext<Definitions>(NONE);
export const useDefinitions = (): Definitions => useContext(DefinitionsContext);

/** `ITEM_CLAIM` names the kind `itemClaim` where GraphQL refers to kinds. */
export const enumOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
export const kindOfEnum = ({ kinds }: Definitions, value: string): Kind | null => (kinds ?? []).find(({ name }) => enumOf(name) === value) ?? null;

/** What a field can be, to choose from: codes of a list that are in use, or choices. */
export function optionsOf(
  { codeLists }: Definitions,
  { codeList, choices }: Field,
): readonly { readonly value: string; readonly label: string }[] | null {
  if (choices.length > 0) return choices.map(({ name, title }) => ({ value: name, label: title }));
  const list = (codeLists ?? []).find(({ name }) => name === codeList);
  return list ? list.codes.map(({ code, title, retired }) => ({ value: code, label: `${title}(${code})${retired ? ' 已停用' : ''}` })) : null;
}

export const hasTitle = ({ codeList, choices }: Field): boolean => codeList !== null || choices.length > 0;
