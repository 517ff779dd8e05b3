/** Configuration as it is once it is read, checked and frozen. Nothing here holds a viewer's key, only its digest. */
import type { KindMapping } from '../../connectors/contract.js';
import type { City, Viewer } from '../../schema/organisation.js';
import type { NoticeEventName } from '../../schema/notices.js';
import type { Deadline } from '../../schema/deadlines.js';
import type { Profile } from '../../schema/profile/profile.js';
import type { Window } from '../kit/window.js';

export interface HubConfig {
  readonly city: City;
  /** `sqlite:/absolute/path`, `mariadb://…` or `mysql://…` */
  readonly database: { readonly url: string };
  readonly dataFolder: string;
  /** Folder of the YAML file: relative paths of connectors stand in it. */
  readonly configFolder: string;
  readonly server: ServerConfig;
  readonly sources: readonly SourceConfig[];
  readonly targets: readonly TargetConfig[];
  readonly viewers: readonly ViewerConfig[];
  /** How people sign in; none: nobody does. */
  readonly identity: readonly IdentityConfig[];
  /** Who is told of what outside the page. */
  readonly notify: readonly NoticeRule[];
  /** By name, each that the hub knows. */
  readonly jobs: Readonly<Record<string, JobConfig>>;
  /** With the days that the city has set. */
  readonly clocks: readonly Deadline[];
  /** How often one body may come to one enterprise in a year. */
  readonly onSite: { readonly perBody: number };
  readonly desk: DeskConfig;
  readonly signIn: SignInConfig;
  /** The key of the audit log's chain, null: one of its own in the data folder; and for how long entries are kept, in milliseconds. */
  readonly audit: { readonly key: string | null; readonly keepMs: number };
  /** Where OpenTelemetry spans go, if anywhere. */
  readonly observability: { readonly otlp: string | null };
  /** What a person should know of the file: what takes effect with a later version only, what was read off a heading; a sentence each. */
  readonly notices: readonly string[];
  /** The demo's rehearsed partners run with the hub. */
  readonly demo: boolean;
}

/** How people work at the desk. */
export interface DeskConfig {
  /** Districts of which alert steps are written in the desk, whatever their sources tell. */
  readonly alertSteps: readonly string[];
  /** For how long a request waits for its decision, and what was approved for its source, in days. */
  readonly requestDays: number;
}

/** Rules of signing in; times in milliseconds. */
export interface SignInConfig {
  readonly idleMs: number;
  readonly longestMs: number;
  readonly unusedMs: number;
  /** Three administrators: what one proposes, another confirms. */
  readonly separation: boolean;
  readonly secondFactor: boolean;
  readonly password: { readonly length: number; readonly classes: number; readonly days: number; readonly last: number };
  readonly lock: { readonly failures: number; readonly forMs: number };
}

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port by which browsers come, as `URL.origin` writes them; null on loopback alone: host and port that it listens on. */
  readonly publicUrl: string | null;
  /** Plain http beyond loopback is said to be meant. */
  readonly insecure: boolean;
  /** Origins of pages that may ask from a browser. */
  readonly cors: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly keepAliveSeconds: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly probes?: { readonly host: string; readonly port: number };
}

/** What is told to whom, and where. Its address may hold a secret: it is in no log, answer or error. */
export interface NoticeRule {
  readonly name: string;
  readonly url: string;
  readonly events: readonly NoticeEventName[];
  /** One message for each district, each department, or the whole. */
  readonly to: 'district' | 'department' | 'city';
  /** Of these alone; null: of all. */
  readonly districts: readonly string[] | null;
  /** Nothing is sent meanwhile. */
  readonly quiet: Window | null;
  /** Each thing as it comes, or at most one message a day. */
  readonly once: 'event' | 'day';
  readonly format: 'json' | 'wecom' | 'dingtalk';
  readonly ca: string | null;
}

/** A way in. */
export interface IdentityConfig {
  /** In addresses, and with the persons who come by it; another name is another provider. */
  readonly name: string;
  /** `local`, or a folder of connectors/identity. */
  readonly type: string;
  readonly title: string;
  /** Checked by the type, secrets filled in. */
  readonly settings: unknown;
}

/** A job as the configuration knows it: its key below `jobs`, and what applies where nothing is written. */
export interface JobDefaults {
  readonly name: string;
  /** Chinese, for people. */
  readonly title: string;
  readonly schedule: string;
  readonly overlap: 'skip' | 'queue';
  readonly catchUp: string;
  /** May be written down, and takes effect with a later version. */
  readonly planned?: boolean;
}

export interface JobConfig {
  readonly schedule: string;
  /** A trigger that comes while the job runs: left out, or made up for afterwards. */
  readonly overlap: 'SKIP' | 'QUEUE';
  /** Milliseconds: a missed trigger that is older is listed, not made up for. */
  readonly catchUpMs: number;
}

/** Where a row's district comes from: one for the source, a raw field with a value map, or its department's. */
export type DistrictRule =
  | { readonly fixed: string }
  | { readonly field: string; readonly values: Readonly<Record<string, string>> }
  | { readonly byDepartment: true };

export interface SourceConfig {
  readonly name: string;
  readonly type: string;
  /** Checked by the source type. */
  readonly settings: unknown;
  /** How fast it may be read at most. */
  readonly pace?: { readonly pagesPerMinute?: number | undefined; readonly rowsPerMinute?: number | undefined };
  readonly zone: string;
  /** null: read by the job `sync`. */
  readonly schedule: string | null;
  readonly district: DistrictRule;
  readonly mappings: readonly KindMapping[];
  /** What the file says of each kind, as digests. */
  readonly said?: Readonly<Record<string, SaidMapping>>;
}

export interface SaidMapping {
  /** of what a cursor depends on: type, where, zone, which rows, key, order */
  readonly place: string;
  /** of that, of fields and values, and of how a row finds its district */
  readonly whole: string;
}

export interface TargetConfig {
  readonly name: string;
  readonly type: string;
  readonly profile: Profile;
  readonly settings: unknown;
  readonly kinds: readonly string[];
  /** Feeds of the target that are read as sources. */
  readonly feeds: Readonly<Record<string, { readonly schedule: string }>>;
  readonly tls: { readonly ca: string | null };
  /** When and how fast it is delivered to. */
  readonly deliver?: { readonly window: Window | null; readonly rowsPerMinute: number | null };
}

export interface ViewerConfig extends Viewer {
  /** SHA-256 of the key. */
  readonly keyDigest: Buffer;
  /** It can be guessed. */
  readonly keyIsShort?: boolean;
}
