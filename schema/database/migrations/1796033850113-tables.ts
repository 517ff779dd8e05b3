/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796033850113 extends TableMigration {
  override readonly tables = [
    {
      name: 'people',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'account',
          type: 'varchar',
          length: '80',
        },
        {
          name: 'name',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'role',
          type: 'varchar',
          length: '40',
          isNullable: true,
        },
        {
          name: 'districts',
          type: 'text',
        },
        {
          name: 'department',
          type: 'varchar',
          length: '40',
          isNullable: true,
        },
        {
          name: 'state',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'proposedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'confirmedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'endedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'lastSignInAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'lastAddress',
          type: 'varchar',
          length: '64',
          isNullable: true,
        },
        {
          name: 'previousSignInAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'previousAddress',
          type: 'varchar',
          length: '64',
          isNullable: true,
        },
        {
          name: 'rightsVersion',
          type: 'int',
          default: 0,
        },
        {
          name: 'demo',
          type: 'varchar',
          length: '64',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'people_account',
          columnNames: ['account'],
          isUnique: true,
        },
      ],
    },
    {
      name: 'identities',
      columns: [
        {
          name: 'provider',
          type: 'varchar',
          length: '60',
          isPrimary: true,
        },
        {
          name: 'subject',
          type: 'varchar',
          length: '255',
          isPrimary: true,
        },
        {
          name: 'personId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'authority',
          type: 'varchar',
          length: '300',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'identities_person',
          columnNames: ['personId'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'passwords',
      columns: [
        {
          name: 'personId',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '300',
        },
        {
          name: 'previous',
          type: 'text',
        },
        {
          name: 'setAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'given',
          type: 'int',
          default: 0,
        },
        {
          name: 'proposedHash',
          type: 'varchar',
          length: '300',
          isNullable: true,
        },
        {
          name: 'proposedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
      ],
      indices: [],
    },
    {
      name: 'second_factors',
      columns: [
        {
          name: 'personId',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'secret',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'confirmedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'lastStep',
          type: 'int',
          default: 0,
        },
      ],
      indices: [],
    },
    {
      name: 'sign_in_failures',
      columns: [
        {
          name: 'account',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'address',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'failures',
          type: 'int',
          default: 0,
        },
        {
          name: 'since',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'lockedUntil',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'sign_in_failures_since',
          columnNames: ['since'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'sessions',
      columns: [
        {
          name: 'digest',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'id',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'previousDigest',
          type: 'varchar',
          length: '64',
          isNullable: true,
        },
        {
          name: 'previousUntil',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'personId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'stage',
          type: 'varchar',
          length: '16',
        },
        {
          name: 'rightsVersion',
          type: 'int',
          default: 0,
        },
        {
          name: 'provider',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'providerSession',
          type: 'varchar',
          length: '64',
          isNullable: true,
        },
        {
          name: 'address',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'activeAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'endedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'sessions_person',
          columnNames: ['personId', 'endedAt'],
          isUnique: false,
        },
        {
          name: 'sessions_previous',
          columnNames: ['previousDigest'],
          isUnique: false,
        },
        {
          name: 'sessions_provider',
          columnNames: ['providerSession'],
          isUnique: false,
        },
        {
          name: 'sessions_active',
          columnNames: ['activeAt'],
          isUnique: false,
        },
        {
          name: 'sessions_id',
          columnNames: ['id'],
          isUnique: true,
        },
      ],
    },
    {
      name: 'access_keys',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'name',
          type: 'varchar',
          length: '80',
        },
        {
          name: 'digest',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'ownerId',
          type: 'varchar',
          length: '36',
          isNullable: true,
        },
        {
          name: 'role',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'districts',
          type: 'text',
        },
        {
          name: 'department',
          type: 'varchar',
          length: '40',
          isNullable: true,
        },
        {
          name: 'state',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'proposedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'confirmedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'endsOn',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'lastUsedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'endedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'access_keys_name',
          columnNames: ['name'],
          isUnique: true,
        },
        {
          name: 'access_keys_digest',
          columnNames: ['digest'],
          isUnique: true,
        },
      ],
    },
    {
      name: 'audit_log',
      columns: [
        {
          name: 'id',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'at',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'actor',
          type: 'varchar',
          length: '90',
        },
        {
          name: 'actorId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'role',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'via',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'act',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'object',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'outcome',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'address',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'details',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'commitNumber',
          type: 'bigint',
          default: 0,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '64',
        },
      ],
      indices: [
        {
          name: 'audit_log_at',
          columnNames: ['at'],
          isUnique: false,
        },
        {
          name: 'audit_log_actor',
          columnNames: ['actor', 'id'],
          isUnique: false,
        },
        {
          name: 'audit_log_act',
          columnNames: ['act', 'id'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'audit_anchors',
      columns: [
        {
          name: 'number',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'prunedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'entries',
          type: 'bigint',
          default: 0,
        },
        {
          name: 'seal',
          type: 'varchar',
          length: '64',
        },
      ],
      indices: [],
    },
    {
      name: 'audit_head',
      columns: [
        {
          name: 'id',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'number',
          type: 'bigint',
          default: 0,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'seal',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'keyId',
          type: 'varchar',
          length: '16',
          isNullable: true,
        },
      ],
      indices: [],
    },
  ];
}
