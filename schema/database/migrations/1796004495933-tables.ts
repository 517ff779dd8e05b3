/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { countBooks } from '../book-counts.js';
import { fillExactColumns } from '../exact-fill.js';
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

// As they are in this version: a later one may have others.
const KINDS = [
  ['alertStep', 'alert_step'],
  ['bulletin', 'bulletin'],
  ['checkAct', 'check_act'],
  ['checklist', 'checklist'],
  ['enforcementOfficer', 'enforcement_officer'],
  ['exposureNotice', 'exposure_notice'],
  ['forceAct', 'force_act'],
  ['itemClaim', 'item_claim'],
  ['jointInspection', 'joint_inspection'],
  ['jointResult', 'joint_result'],
  ['otherAct', 'other_act'],
  ['punishAct', 'punish_act'],
  ['randomCheckPlan', 'random_check_plan'],
  ['randomCheckTarget', 'random_check_target'],
  ['riskAlert', 'risk_alert'],
  ['supervisionDepartment', 'supervision_department'],
  ['supervisionItem', 'supervision_item'],
  ['supervisionPlan', 'supervision_plan'],
] as const;

export class Tables1796004495933 extends TableMigration {
  override readonly tables = [
    {
      name: 'search_blocks',
      columns: [
        {
          name: 'slice',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'block',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'bits',
          type: 'blob',
        },
      ],
      indices: [],
    },
    {
      name: 'documents',
      columns: [
        {
          name: 'viewer',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'operation',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'text',
          type: 'text',
        },
        {
          name: 'addedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'commitNumber',
          type: 'bigint',
          default: 0,
        },
      ],
      indices: [
        {
          name: 'documents_changed',
          columnNames: ['commitNumber'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'command_requests',
      columns: [
        {
          name: 'actor',
          type: 'varchar',
          length: '90',
          isPrimary: true,
        },
        {
          name: 'requestId',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'command',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'inputDigest',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'answer',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'mark',
          type: 'varchar',
          length: '80',
          isNullable: true,
        },
        {
          name: 'owner',
          type: 'varchar',
          length: '36',
          isNullable: true,
        },
        {
          name: 'leaseUntil',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'givenAt',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [
        {
          name: 'command_requests_given',
          columnNames: ['givenAt'],
          isUnique: false,
        },
      ],
    },
  ];
  override readonly columns = [
    {
      table: 'random_check_plan',
      column: {
        name: 'samplingRatioExact',
        type: 'bigint',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'fineAmountExact',
        type: 'bigint',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'finePaidExact',
        type: 'bigint',
        isNullable: true,
      },
    },
    {
      table: 'write_turn',
      column: {
        name: 'asked',
        type: 'bigint',
        default: 0,
      },
    },
  ];
  override readonly widened = [
    {
      table: 'punish_act',
      column: {
        name: 'fineAmount',
        type: 'varchar',
        length: '18',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'finePaid',
        type: 'varchar',
        length: '18',
        isNullable: true,
      },
    },
  ];
  override readonly indices = [
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_fxyj_id',
        columnNames: ['fxyjId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_level',
        columnNames: ['level', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_domain',
        columnNames: ['domain', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_created_at',
        columnNames: ['createdAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_area_number',
        columnNames: ['areaNumber', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_fxyj_id',
        columnNames: ['fxyjId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_stage',
        columnNames: ['stage', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_happened_at',
        columnNames: ['happenedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_alert_id',
        columnNames: ['alertId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_signing_id',
        columnNames: ['signingId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_dispatch_id',
        columnNames: ['dispatchId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_feedback_id',
        columnNames: ['feedbackId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_news_id',
        columnNames: ['newsId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_category',
        columnNames: ['category', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_publish_time',
        columnNames: ['publishTime', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_department',
      index: {
        name: 'supervision_department_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_department',
      index: {
        name: 'supervision_department_uscc',
        columnNames: ['uscc', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_department',
      index: {
        name: 'supervision_department_line',
        columnNames: ['line', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_item_type',
        columnNames: ['itemType', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_item_changed_at',
        columnNames: ['itemChangedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_claimant_uscc',
        columnNames: ['claimantUscc', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_status',
        columnNames: ['status', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_claimed_at',
        columnNames: ['claimedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_written_off_at',
        columnNames: ['writtenOffAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_resumed_at',
        columnNames: ['resumedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_claimant_id',
        columnNames: ['claimantId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_list_code',
        columnNames: ['listCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_uscc',
        columnNames: ['uscc', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_status',
        columnNames: ['status', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_published_at',
        columnNames: ['publishedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_claim_id',
        columnNames: ['claimId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_certificate_no',
        columnNames: ['certificateNo', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_issued_at',
        columnNames: ['issuedAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_valid_until',
        columnNames: ['validUntil', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_body_id',
        columnNames: ['bodyId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_plan_id',
        columnNames: ['planId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_plan_sort',
        columnNames: ['planSort', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_year',
        columnNames: ['year', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_sampling_ratio',
        columnNames: ['samplingRatioExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_list_code',
        columnNames: ['listCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_check_action_code',
        columnNames: ['checkActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_administrative_cp_na',
        columnNames: ['administrativeCpNa', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_check_form',
        columnNames: ['checkForm', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_check_type',
        columnNames: ['checkType', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_check_result',
        columnNames: ['checkResult', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_check_date',
        columnNames: ['checkDate', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_claim_id',
        columnNames: ['claimId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_checklist_id',
        columnNames: ['checklistId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_random_check_plan_id',
        columnNames: ['randomCheckPlanId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_punish_action_code',
        columnNames: ['punishActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_case_source',
        columnNames: ['caseSource', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_punish_file_num',
        columnNames: ['punishFileNum', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_punish_set_date',
        columnNames: ['punishSetDate', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_punish_type',
        columnNames: ['punishType', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_amount',
        columnNames: ['fineAmountExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_paid',
        columnNames: ['finePaidExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_check_action_code',
        columnNames: ['checkActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_administrative_cp_na',
        columnNames: ['administrativeCpNa', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_claim_id',
        columnNames: ['claimId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_check_id',
        columnNames: ['checkId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_notice_id',
        columnNames: ['noticeId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_category',
        columnNames: ['category', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_act_code',
        columnNames: ['actCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_publish_time',
        columnNames: ['publishTime', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_punish_act_id',
        columnNames: ['punishActId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_force_action_code',
        columnNames: ['forceActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_mandatory_decision_number',
        columnNames: ['mandatoryDecisionNumber', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_force_type',
        columnNames: ['forceType', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_start_date',
        columnNames: ['startDate', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_check_action_code',
        columnNames: ['checkActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_administrative_cp_na',
        columnNames: ['administrativeCpNa', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_claim_id',
        columnNames: ['claimId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_check_id',
        columnNames: ['checkId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_task_no',
        columnNames: ['taskNo', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_task_start_time',
        columnNames: ['taskStartTime', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_status',
        columnNames: ['status', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_supervision_matter_code',
        columnNames: ['supervisionMatterCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_action_code',
        columnNames: ['actionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_start_date',
        columnNames: ['startDate', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_item_code',
        columnNames: ['itemCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_check_action_code',
        columnNames: ['checkActionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_institution_code',
        columnNames: ['institutionCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_administrative_cp_na',
        columnNames: ['administrativeCpNa', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_claim_id',
        columnNames: ['claimId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_item_id',
        columnNames: ['itemId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_check_id',
        columnNames: ['checkId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_task_no',
        columnNames: ['taskNo', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_union_unit_no',
        columnNames: ['unionUnitNo', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_block',
        columnNames: ['block', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_act_code',
        columnNames: ['actCode', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_feedback_date',
        columnNames: ['feedbackDate', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_task_id',
        columnNames: ['taskId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_check_act_id',
        columnNames: ['checkActId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_punish_act_id',
        columnNames: ['punishActId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_force_act_id',
        columnNames: ['forceActId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_other_act_id',
        columnNames: ['otherActId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_plan_id',
        columnNames: ['planId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_object_id',
        columnNames: ['objectId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_uscc',
        columnNames: ['uscc', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_drawn_at',
        columnNames: ['drawnAt', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_random_check_plan_id',
        columnNames: ['randomCheckPlanId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_day',
        columnNames: ['day', 'district', 'department', 'withdrawnAt'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_plan_id',
        columnNames: ['planId', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_year',
        columnNames: ['year', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_plan_kind',
        columnNames: ['planKind', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'issues',
      index: {
        name: 'issues_kind',
        columnNames: ['kind', 'severity', 'recordId', 'source'],
        isUnique: false,
      },
    },
    {
      table: 'deliveries',
      index: {
        name: 'deliveries_district',
        columnNames: ['district', 'id'],
        isUnique: false,
      },
    },
  ];

  /** Amounts and ratios get the whole numbers that they are compared by; texts that an older hub made findable have no marks yet, so their blocks are told; books are
   * counted once. */
  override async data(sql: MigrationSql): Promise<void> {
    await countBooks(sql, KINDS);
    const amount = { table: 'punish_act', scale: 2, digits: 15 };
    await fillExactColumns(sql, [
      { ...amount, text: 'fineAmount', column: 'fineAmountExact' },
      { ...amount, text: 'finePaid', column: 'finePaidExact' },
      { table: 'random_check_plan', text: 'samplingRatio', column: 'samplingRatioExact', scale: 8, digits: 8 },
    ]);
    await sql.query(
      `INSERT INTO search_blocks (slice, block, bits) SELECT DISTINCT -1, number >> 9, '' FROM search_texts AS old
       WHERE NOT EXISTS (SELECT 1 FROM search_blocks AS now WHERE now.slice=-1 AND now.block=(old.number >> 9))`,
    );
  }
}
