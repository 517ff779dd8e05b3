/** Organisation of the city, as plain data: districts, departments, viewers. They are configuration, not records. */

export interface District {
  readonly code: string;
  readonly name: string;
  /** GB/T 2260; two districts may share one. */
  readonly areaNumber: string;
  readonly level: string;
  readonly areaDefault: boolean;
}

export interface Department {
  readonly uscc: string;
  readonly name: string;
  readonly district: string;
}

/** What each may do, and which rows it sees, is in src/access/rights.ts. */
export const roleNames = [
  'CITY_ADMIN',
  'DISTRICT_ADMIN',
  'DEPARTMENT_CLERK',
  'PUSH_OPERATOR',
  'DASHBOARD',
  'DEVELOPER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof roleNames)[number];

/** Who asks. `districts: '*'` sees the whole city. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
  readonly districts: '*' | readonly string[];
  /** USCC: nothing but this department's rows is seen. `districts` is then its one district. */
  readonly department?: string | null;
  /** Id of the person; none: a key of the configuration. */
  readonly person?: string;
  /** For whom a stand-in acts: role and scope are that one's, name and person the stand-in's own. */
  readonly behalf?: { readonly name: string; readonly person: string };
  /** only: nothing but trusted documents may be asked; also: any text, unless given. */
  readonly documents?: 'only' | 'also';
  /** Rows that may be read for it in a minute; the usual number unless given, none to speak of where it is null. */
  readonly budget?: number | null;
}

export interface City {
  readonly code: string;
  readonly name: string;
  readonly uscc: string;
  readonly zone: string;
  readonly districts: readonly District[];
  readonly departments: ReadonlyMap<string, Department>;
}
