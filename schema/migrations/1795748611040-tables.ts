/** Written by `npm run gen`. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1795748611040 extends TableMigration {
  override readonly tables = [
    {
      "name": "bulletin",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "newsId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "title",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "body",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "category",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "publishDepartment",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "area",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "author",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "sourceUrl",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "reviewStatus",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "publishTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "withdrawTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "bulletin_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "bulletin_natural",
          "columnNames": [
            "newsId"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_news_id",
          "columnNames": [
            "newsId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_category",
          "columnNames": [
            "category",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "bulletin_publish_time",
          "columnNames": [
            "publishTime",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "exposure_notice",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "noticeId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "title",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "body",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "category",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "publishDepartment",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "area",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "objectName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "uscc",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "actCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "illegalFact",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "decisionDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "legalBasis",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "maskingState",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "publishTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "withdrawTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "withdrawalReason",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "exposure_notice_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "exposure_notice_natural",
          "columnNames": [
            "noticeId"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_notice_id",
          "columnNames": [
            "noticeId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_category",
          "columnNames": [
            "category",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "exposure_notice_publish_time",
          "columnNames": [
            "publishTime",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "random_check_plan",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "planId",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "planName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "planSort",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "year",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "areaName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "departmentTitle",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "departmentUscc",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "samplingRatio",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "random_check_plan_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "random_check_plan_natural",
          "columnNames": [
            "planId"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_plan_id",
          "columnNames": [
            "planId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_plan_sort",
          "columnNames": [
            "planSort",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_plan_year",
          "columnNames": [
            "year",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "random_check_target",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "planId",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "objectId",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "objectName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "uscc",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "drawnAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "randomCheckPlanId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "random_check_target_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "random_check_target_natural",
          "columnNames": [
            "planId",
            "objectId"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_plan_id",
          "columnNames": [
            "planId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_object_id",
          "columnNames": [
            "objectId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_uscc",
          "columnNames": [
            "uscc",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_drawn_at",
          "columnNames": [
            "drawnAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "random_check_target_random_check_plan_id",
          "columnNames": [
            "randomCheckPlanId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "risk_alert",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "fxyjId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "title",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "level",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "domain",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "riskObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "riskObjectCertCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "createdAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "alertSource",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "ruleId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "props",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "risk_alert_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "risk_alert_natural",
          "columnNames": [
            "fxyjId"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_fxyj_id",
          "columnNames": [
            "fxyjId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_level",
          "columnNames": [
            "level",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_domain",
          "columnNames": [
            "domain",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_created_at",
          "columnNames": [
            "createdAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "risk_alert_area_number",
          "columnNames": [
            "areaNumber",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "alert_step",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "fxyjId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "stage",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "unitCode",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "unitName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "happenedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "verdict",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "measures",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "actCodes",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "alertId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "signingId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "dispatchId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "feedbackId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "alert_step_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "alert_step_natural",
          "columnNames": [
            "fxyjId",
            "stage"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_fxyj_id",
          "columnNames": [
            "fxyjId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_stage",
          "columnNames": [
            "stage",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_happened_at",
          "columnNames": [
            "happenedAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_alert_id",
          "columnNames": [
            "alertId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_signing_id",
          "columnNames": [
            "signingId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_dispatch_id",
          "columnNames": [
            "dispatchId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "alert_step_feedback_id",
          "columnNames": [
            "feedbackId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "supervision_item",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "version",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "itemName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "subItemName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "itemType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "levels",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "deptCode",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "deptName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "basis",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "superviseObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "itemChangedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "supervision_item_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "supervision_item_natural",
          "columnNames": [
            "itemCode"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_item_type",
          "columnNames": [
            "itemType",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_item_item_changed_at",
          "columnNames": [
            "itemChangedAt",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "joint_participant",
      "columns": [
        {
          "name": "parentId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "position",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "childKey",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "unionUnitNo",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "unionUnitType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "unionUnitName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "claimTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "endTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "endReason",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "feedbackTime",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "feedbackSuggestion",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "joint_object",
      "columns": [
        {
          "name": "parentId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "position",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "childKey",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "superviseObjectType",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "superviseObjectName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "superviseObjectCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "credentialsType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "credentialsValue",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "joint_result",
      "columns": [
        {
          "name": "parentId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "position",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "childKey",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "resultNo",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "unionUnitNo",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "block",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "supervisionMatterCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "superviseObjectCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "superviseObjectName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "actCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "conclusion",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "joint_inspection",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "taskNo",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "taskName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "taskStartTime",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "initiateUnitNo",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "initiateUnitName",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "initiateUnitType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "unionDeptNo",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "unionDeptName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "unionRegionNo",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "unionRegionName",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "supervisionMatterCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "superviseObjectNo",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "inspectContent",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "inspectClaim",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "remark",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "joint_inspection_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "joint_inspection_natural",
          "columnNames": [
            "taskNo"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_task_no",
          "columnNames": [
            "taskNo",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_task_start_time",
          "columnNames": [
            "taskStartTime",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_status",
          "columnNames": [
            "status",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_supervision_matter_code",
          "columnNames": [
            "supervisionMatterCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "joint_inspection_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "supervision_plan",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "planId",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "title",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "year",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "planKind",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "leadDept",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "participants",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "scopeItems",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "startDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "endDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "publishedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "supervision_plan_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "supervision_plan_natural",
          "columnNames": [
            "planId"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_plan_id",
          "columnNames": [
            "planId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_year",
          "columnNames": [
            "year",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "supervision_plan_plan_kind",
          "columnNames": [
            "planKind",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "item_claim",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "claimantUscc",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "level",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "claimedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "publishedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "writtenOffAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "writeOffReason",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "resumedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "item_claim_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "item_claim_natural",
          "columnNames": [
            "itemCode",
            "claimantUscc"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_claimant_uscc",
          "columnNames": [
            "claimantUscc",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_status",
          "columnNames": [
            "status",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_claimed_at",
          "columnNames": [
            "claimedAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_written_off_at",
          "columnNames": [
            "writtenOffAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_resumed_at",
          "columnNames": [
            "resumedAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "item_claim_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "checklist",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "listCode",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "uscc",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "level",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "listName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "points",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "status",
          "type": "varchar",
          "length": "30",
          "isNullable": true
        },
        {
          "name": "publishedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "claimId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "checklist_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "checklist_natural",
          "columnNames": [
            "listCode",
            "itemCode"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_list_code",
          "columnNames": [
            "listCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_uscc",
          "columnNames": [
            "uscc",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_status",
          "columnNames": [
            "status",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_published_at",
          "columnNames": [
            "publishedAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_claim_id",
          "columnNames": [
            "claimId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_claim_key",
          "columnNames": [
            "itemCode",
            "uscc"
          ],
          "isUnique": false
        },
        {
          "name": "checklist_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "check_act",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "planId",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "listCode",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "checkActionName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "checkActionCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "institution",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institutionCode",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "entrustDept",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "entrustDeptCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "superviseObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCp",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCpNa",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpCeType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpUiCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "addressRegistered",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "addressOperating",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "checkForm",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "checkType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "checkMode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "checkResult",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "checkDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "checkPersonnel",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "checkPersonnelCode",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "submittedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "submittedPersonnel",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "companyType",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "claimId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "checklistId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "randomCheckPlanId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "check_act_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "check_act_natural",
          "columnNames": [
            "institutionCode",
            "checkActionCode"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_list_code",
          "columnNames": [
            "listCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_check_action_code",
          "columnNames": [
            "checkActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_institution_code",
          "columnNames": [
            "institutionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_administrative_cp_na",
          "columnNames": [
            "administrativeCpNa",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_check_form",
          "columnNames": [
            "checkForm",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_check_type",
          "columnNames": [
            "checkType",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_check_result",
          "columnNames": [
            "checkResult",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_check_date",
          "columnNames": [
            "checkDate",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_claim_id",
          "columnNames": [
            "claimId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_claim_key",
          "columnNames": [
            "itemCode",
            "institutionCode"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_checklist_id",
          "columnNames": [
            "checklistId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_checklist_key",
          "columnNames": [
            "listCode",
            "itemCode"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_random_check_plan_id",
          "columnNames": [
            "randomCheckPlanId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_random_check_plan_key",
          "columnNames": [
            "planId"
          ],
          "isUnique": false
        },
        {
          "name": "check_act_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "enforcement_officer",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "certificateNo",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "officerName",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "institution",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institutionCode",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "idNumber",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "phone",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "lawCategory",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "lawArea",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "issuedBy",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "issuedAt",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "validUntil",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "isSupervisor",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "enforcement_officer_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "enforcement_officer_natural",
          "columnNames": [
            "certificateNo"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_certificate_no",
          "columnNames": [
            "certificateNo",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_institution_code",
          "columnNames": [
            "institutionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_issued_at",
          "columnNames": [
            "issuedAt",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "enforcement_officer_valid_until",
          "columnNames": [
            "validUntil",
            "id"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "force_act",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "forceActionName",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "forceActionCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "illegalFact",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "mandatoryBasis",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "mandatoryDecisionNumber",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "forceType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "coerciveMeasureType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "forceExecutionType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "forceResult",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "startDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "forceExtendDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "endDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "deliveredTo",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "deliveredDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "checkActionCode",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institution",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institutionCode",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "entrustDept",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "entrustDeptCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "superviseObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCp",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCpNa",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpCeType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpUiCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "addressRegistered",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "addressOperating",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "submittedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "submittedPersonnel",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "claimId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "checkId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "force_act_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "force_act_natural",
          "columnNames": [
            "institutionCode",
            "forceActionCode"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_force_action_code",
          "columnNames": [
            "forceActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_mandatory_decision_number",
          "columnNames": [
            "mandatoryDecisionNumber",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_force_type",
          "columnNames": [
            "forceType",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_start_date",
          "columnNames": [
            "startDate",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_check_action_code",
          "columnNames": [
            "checkActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_institution_code",
          "columnNames": [
            "institutionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_administrative_cp_na",
          "columnNames": [
            "administrativeCpNa",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_claim_id",
          "columnNames": [
            "claimId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_claim_key",
          "columnNames": [
            "itemCode",
            "institutionCode"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_check_id",
          "columnNames": [
            "checkId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "force_act_check_key",
          "columnNames": [
            "institutionCode",
            "checkActionCode"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "other_act",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "actionName",
          "type": "varchar",
          "length": "300",
          "isNullable": true
        },
        {
          "name": "actionCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "itemSource",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "superviseMeasure",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "closingCase",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "startDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "endDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "checkActionCode",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institution",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institutionCode",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "entrustDept",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "entrustDeptCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "superviseObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCp",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCpNa",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpCeType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpUiCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "addressRegistered",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "addressOperating",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "submittedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "submittedPersonnel",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "claimId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "checkId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "other_act_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "other_act_natural",
          "columnNames": [
            "institutionCode",
            "actionCode"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_action_code",
          "columnNames": [
            "actionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_start_date",
          "columnNames": [
            "startDate",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_check_action_code",
          "columnNames": [
            "checkActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_institution_code",
          "columnNames": [
            "institutionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_administrative_cp_na",
          "columnNames": [
            "administrativeCpNa",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_claim_id",
          "columnNames": [
            "claimId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_claim_key",
          "columnNames": [
            "itemCode",
            "institutionCode"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_check_id",
          "columnNames": [
            "checkId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "other_act_check_key",
          "columnNames": [
            "institutionCode",
            "checkActionCode"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "punish_act",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text"
        },
        {
          "name": "sourceKeyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int"
        },
        {
          "name": "sourceDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "digest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "ingestedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "stale",
          "type": "int",
          "default": 0
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "blocked",
          "type": "int",
          "default": 0
        },
        {
          "name": "twinId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "punishActionName",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "punishActionCode",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "caseSource",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "illegalFact",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "punishAccord",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "punishProcedure",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "isHearing",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "filingDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "isCriminal",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "majorCase",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "legalReview",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "legalReviewDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "legalReviewOpinion",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "collectiveDiscussion",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "collectiveDiscussionDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "collectiveDiscussionConclusion",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "punishFileNum",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "punishSetDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "punishType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "fineAmount",
          "type": "varchar",
          "length": "16",
          "isNullable": true
        },
        {
          "name": "punishResult",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "reconsideration",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "litigation",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "executionMode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "executionResult",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "finePaid",
          "type": "varchar",
          "length": "16",
          "isNullable": true
        },
        {
          "name": "closedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "noPunishment",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "otherHandling",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "transferDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "revokedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "itemCode",
          "type": "varchar",
          "length": "14",
          "isNullable": true
        },
        {
          "name": "checkActionCode",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institution",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "institutionCode",
          "type": "varchar",
          "length": "18",
          "isNullable": true
        },
        {
          "name": "entrustDept",
          "type": "varchar",
          "length": "100",
          "isNullable": true
        },
        {
          "name": "entrustDeptCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "superviseObject",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCp",
          "type": "varchar",
          "length": "200",
          "isNullable": true
        },
        {
          "name": "administrativeCpNa",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpCeType",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "administrativeCpUiCode",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "addressRegistered",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "addressOperating",
          "type": "varchar",
          "length": "400",
          "isNullable": true
        },
        {
          "name": "areaNumber",
          "type": "varchar",
          "length": "6",
          "isNullable": true
        },
        {
          "name": "submittedDate",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "submittedPersonnel",
          "type": "varchar",
          "length": "50",
          "isNullable": true
        },
        {
          "name": "claimId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "itemId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "checkId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "punish_act_source_key",
          "columnNames": [
            "source",
            "sourceKeyDigest"
          ],
          "isUnique": true
        },
        {
          "name": "punish_act_natural",
          "columnNames": [
            "institutionCode",
            "punishActionCode"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_day",
          "columnNames": [
            "day",
            "district",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_twin",
          "columnNames": [
            "twinId"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_punish_action_code",
          "columnNames": [
            "punishActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_case_source",
          "columnNames": [
            "caseSource",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_punish_file_num",
          "columnNames": [
            "punishFileNum",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_punish_set_date",
          "columnNames": [
            "punishSetDate",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_punish_type",
          "columnNames": [
            "punishType",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_item_code",
          "columnNames": [
            "itemCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_check_action_code",
          "columnNames": [
            "checkActionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_institution_code",
          "columnNames": [
            "institutionCode",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_administrative_cp_na",
          "columnNames": [
            "administrativeCpNa",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_claim_id",
          "columnNames": [
            "claimId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_claim_key",
          "columnNames": [
            "itemCode",
            "institutionCode"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_item_id",
          "columnNames": [
            "itemId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_check_id",
          "columnNames": [
            "checkId",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "punish_act_check_key",
          "columnNames": [
            "institutionCode",
            "checkActionCode"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "write_turn",
      "columns": [
        {
          "name": "id",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "taken",
          "type": "bigint",
          "default": 0
        }
      ],
      "indices": []
    },
    {
      "name": "cursors",
      "columns": [
        {
          "name": "source",
          "type": "varchar",
          "length": "80",
          "isPrimary": true
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60",
          "isPrimary": true
        },
        {
          "name": "cursorText",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "rowsEver",
          "type": "int",
          "default": 0
        },
        {
          "name": "passes",
          "type": "int",
          "default": 0
        },
        {
          "name": "failures",
          "type": "int",
          "default": 0
        },
        {
          "name": "lastSuccessAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "lastTryAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "nextTryAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "errorCode",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "errorMessage",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "revisions",
      "columns": [
        {
          "name": "recordId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "revision",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "content",
          "type": "text"
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "replacedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "withdrawnAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "quarantine",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "keyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "sourceKey",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "place",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "problems",
          "type": "text"
        },
        {
          "name": "firstSeenAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "lastSeenAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "runId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "quarantine_district",
          "columnNames": [
            "district",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "quarantine_key",
          "columnNames": [
            "source",
            "kind",
            "keyDigest"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "search_texts",
      "columns": [
        {
          "name": "number",
          "type": "int",
          "isPrimary": true,
          "isGenerated": true
        },
        {
          "name": "recordId",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "folded",
          "type": "text"
        },
        {
          "name": "grams",
          "type": "text",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "search_texts_record",
          "columnNames": [
            "recordId"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "issues",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "recordId",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "position",
          "type": "int",
          "default": 0
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "sourceKey",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "rule",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "severity",
          "type": "varchar",
          "length": "10"
        },
        {
          "name": "field",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "label",
          "type": "varchar",
          "length": "100"
        },
        {
          "name": "message",
          "type": "text"
        },
        {
          "name": "value",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "foundAt",
          "type": "varchar",
          "length": "24"
        }
      ],
      "indices": [
        {
          "name": "issues_district",
          "columnNames": [
            "district",
            "department",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "issues_rule",
          "columnNames": [
            "rule",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "issues_row",
          "columnNames": [
            "recordId",
            "position"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "deliveries",
      "columns": [
        {
          "name": "id",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "target",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "recordId",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "part",
          "type": "varchar",
          "length": "130"
        },
        {
          "name": "tableName",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36"
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40"
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "revision",
          "type": "int",
          "default": 0
        },
        {
          "name": "wantedDigest",
          "type": "varchar",
          "length": "64",
          "isNullable": true
        },
        {
          "name": "heldDigest",
          "type": "varchar",
          "length": "64",
          "isNullable": true
        },
        {
          "name": "heldRevision",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "returnedDigest",
          "type": "varchar",
          "length": "64",
          "isNullable": true
        },
        {
          "name": "verdict",
          "type": "varchar",
          "length": "10",
          "isNullable": true
        },
        {
          "name": "state",
          "type": "varchar",
          "length": "12"
        },
        {
          "name": "reason",
          "type": "varchar",
          "length": "12",
          "isNullable": true
        },
        {
          "name": "operation",
          "type": "varchar",
          "length": "1",
          "isNullable": true
        },
        {
          "name": "batchId",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "overtaken",
          "type": "int",
          "default": 0
        },
        {
          "name": "lot",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "remedied",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "dueAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "code",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "field",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "message",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "updatedAt",
          "type": "varchar",
          "length": "24"
        }
      ],
      "indices": [
        {
          "name": "deliveries_due",
          "columnNames": [
            "target",
            "state",
            "tableName"
          ],
          "isUnique": false
        },
        {
          "name": "deliveries_record",
          "columnNames": [
            "recordId",
            "target"
          ],
          "isUnique": false
        },
        {
          "name": "deliveries_counted",
          "columnNames": [
            "target",
            "kind",
            "district",
            "day",
            "department"
          ],
          "isUnique": false
        },
        {
          "name": "deliveries_row",
          "columnNames": [
            "target",
            "identity",
            "tableName"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "outward_texts",
      "columns": [
        {
          "name": "deliveryId",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "text",
          "type": "text"
        }
      ],
      "indices": []
    },
    {
      "name": "batches",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "target",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "number",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "tableName",
          "type": "varchar",
          "length": "60"
        },
        {
          "name": "rowCount",
          "type": "int",
          "default": 0
        },
        {
          "name": "firstRow",
          "type": "int",
          "default": 0
        },
        {
          "name": "lastRow",
          "type": "int",
          "default": 0
        },
        {
          "name": "state",
          "type": "varchar",
          "length": "12"
        },
        {
          "name": "fence",
          "type": "int",
          "default": 0
        },
        {
          "name": "owner",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "leaseUntil",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "sealedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "sentAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "receivedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "decidedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "dueAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "asks",
          "type": "int",
          "default": 0
        },
        {
          "name": "tries",
          "type": "int",
          "default": 0
        },
        {
          "name": "accepted",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "returned",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "bodyDigest",
          "type": "varchar",
          "length": "64"
        },
        {
          "name": "bodyLength",
          "type": "int",
          "default": 0
        },
        {
          "name": "code",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "message",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "batches_open",
          "columnNames": [
            "target",
            "state",
            "dueAt"
          ],
          "isUnique": false
        },
        {
          "name": "batches_number",
          "columnNames": [
            "target",
            "number"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "batch_bodies",
      "columns": [
        {
          "name": "batchId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "part",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "bytes",
          "type": "blob"
        }
      ],
      "indices": []
    },
    {
      "name": "batch_rows",
      "columns": [
        {
          "name": "batchId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "part",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "list",
          "type": "text"
        }
      ],
      "indices": []
    },
    {
      "name": "receipts",
      "columns": [
        {
          "name": "batchId",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "position",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "deliveryId",
          "type": "int",
          "isNullable": true
        },
        {
          "name": "identity",
          "type": "varchar",
          "length": "36",
          "isNullable": true
        },
        {
          "name": "operation",
          "type": "varchar",
          "length": "1",
          "isNullable": true
        },
        {
          "name": "result",
          "type": "varchar",
          "length": "10"
        },
        {
          "name": "code",
          "type": "varchar",
          "length": "20",
          "isNullable": true
        },
        {
          "name": "field",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "message",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "checkedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "receivedAt",
          "type": "varchar",
          "length": "24"
        }
      ],
      "indices": []
    },
    {
      "name": "batch_numbers",
      "columns": [
        {
          "name": "target",
          "type": "varchar",
          "length": "80",
          "isPrimary": true
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10"
        },
        {
          "name": "last",
          "type": "int",
          "default": 0
        }
      ],
      "indices": []
    },
    {
      "name": "targets",
      "columns": [
        {
          "name": "name",
          "type": "varchar",
          "length": "80",
          "isPrimary": true
        },
        {
          "name": "state",
          "type": "varchar",
          "length": "12"
        },
        {
          "name": "reason",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "changedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "failures",
          "type": "int",
          "default": 0
        },
        {
          "name": "nextTryAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "secrets",
      "columns": [
        {
          "name": "target",
          "type": "varchar",
          "length": "80",
          "isPrimary": true
        },
        {
          "name": "generation",
          "type": "int",
          "default": 0
        },
        {
          "name": "sealed",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "holder",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "leaseUntil",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        }
      ],
      "indices": []
    },
    {
      "name": "rollups",
      "columns": [
        {
          "name": "kind",
          "type": "varchar",
          "length": "60",
          "isPrimary": true
        },
        {
          "name": "measure",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isPrimary": true
        },
        {
          "name": "total",
          "type": "int",
          "default": 0
        }
      ],
      "indices": [
        {
          "name": "rollups_sums",
          "columnNames": [
            "kind",
            "measure",
            "district",
            "day",
            "total"
          ],
          "isUnique": false
        }
      ]
    },
    {
      "name": "rollup_months",
      "columns": [
        {
          "name": "kind",
          "type": "varchar",
          "length": "60",
          "isPrimary": true
        },
        {
          "name": "measure",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "month",
          "type": "varchar",
          "length": "7",
          "isPrimary": true
        },
        {
          "name": "total",
          "type": "int",
          "default": 0
        }
      ],
      "indices": []
    },
    {
      "name": "stale_days",
      "columns": [
        {
          "name": "kind",
          "type": "varchar",
          "length": "60",
          "isPrimary": true
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "department",
          "type": "varchar",
          "length": "40",
          "isPrimary": true
        },
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isPrimary": true
        },
        {
          "name": "mark",
          "type": "varchar",
          "length": "36"
        }
      ],
      "indices": []
    },
    {
      "name": "calendar_days",
      "columns": [
        {
          "name": "day",
          "type": "varchar",
          "length": "10",
          "isPrimary": true
        },
        {
          "name": "kind",
          "type": "varchar",
          "length": "10"
        },
        {
          "name": "name",
          "type": "varchar",
          "length": "80"
        }
      ],
      "indices": []
    },
    {
      "name": "calendar_years",
      "columns": [
        {
          "name": "year",
          "type": "int",
          "isPrimary": true
        },
        {
          "name": "notice",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "120"
        },
        {
          "name": "loadedAt",
          "type": "varchar",
          "length": "24"
        }
      ],
      "indices": []
    },
    {
      "name": "jobs",
      "columns": [
        {
          "name": "name",
          "type": "varchar",
          "length": "80",
          "isPrimary": true
        },
        {
          "name": "schedule",
          "type": "varchar",
          "length": "120"
        },
        {
          "name": "nextFireAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "dueAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "paused",
          "type": "int",
          "default": 0
        },
        {
          "name": "owner",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "leaseUntil",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "fence",
          "type": "int",
          "default": 0
        },
        {
          "name": "enabled",
          "type": "int",
          "default": 0
        }
      ],
      "indices": []
    },
    {
      "name": "fires",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "job",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "plannedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "noticedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "state",
          "type": "varchar",
          "length": "10"
        }
      ],
      "indices": [
        {
          "name": "fires_state",
          "columnNames": [
            "job",
            "state"
          ],
          "isUnique": false
        },
        {
          "name": "fires_planned",
          "columnNames": [
            "job",
            "plannedAt"
          ],
          "isUnique": true
        }
      ]
    },
    {
      "name": "runs",
      "columns": [
        {
          "name": "id",
          "type": "varchar",
          "length": "36",
          "isPrimary": true
        },
        {
          "name": "job",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "source",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "target",
          "type": "varchar",
          "length": "80",
          "isNullable": true
        },
        {
          "name": "district",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "state",
          "type": "varchar",
          "length": "12"
        },
        {
          "name": "startedAt",
          "type": "varchar",
          "length": "24"
        },
        {
          "name": "endedAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "counts",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "errorCode",
          "type": "varchar",
          "length": "40",
          "isNullable": true
        },
        {
          "name": "errorMessage",
          "type": "text",
          "isNullable": true
        },
        {
          "name": "owner",
          "type": "varchar",
          "length": "80"
        },
        {
          "name": "heartbeatAt",
          "type": "varchar",
          "length": "24",
          "isNullable": true
        },
        {
          "name": "progressDone",
          "type": "int",
          "default": 0
        },
        {
          "name": "progressTotal",
          "type": "int",
          "isNullable": true
        }
      ],
      "indices": [
        {
          "name": "runs_job",
          "columnNames": [
            "job",
            "id"
          ],
          "isUnique": false
        },
        {
          "name": "runs_state",
          "columnNames": [
            "state",
            "heartbeatAt"
          ],
          "isUnique": false
        }
      ]
    }
  ];
  override readonly columns = [];
  override readonly fullTexts = [
    {
      "table": "search_texts",
      "key": "number",
      "column": "grams",
      "index": "search_texts_grams"
    }
  ];
}
