BEGIN;
CREATE TABLE "migrations" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "timestamp" bigint NOT NULL, "name" varchar NOT NULL);
INSERT INTO "migrations" VALUES
(1,1795751858841,'Tables1795751858841');
CREATE TABLE "bulletin" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "newsId" varchar(50), "title" varchar(200), "body" text, "category" varchar(50), "publishDepartment" varchar(200), "area" varchar(100), "author" varchar(50), "sourceUrl" varchar(400), "reviewStatus" varchar(20), "publishTime" varchar(24), "withdrawTime" varchar(24));
INSERT INTO "bulletin" VALUES
('01a227fd-a1c0-7000-8001-02053f6c402e','4a225258-578c-4454-a153-cc2704ef709b','city','','city-db','city-dt-0217','490976fc9582308651ed2b2e9c924722f3eeff2a25ef78b75ea9c917941d9680','2026-11-28T04:01:00.000Z',1,'893777fbe1bb996f3eddd97f1d2314b20e0b4d2c44d5f07417517b2c75fa56af','893777fbe1bb996f3eddd97f1d2314b20e0b4d2c44d5f07417517b2c75fa56af','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'DT42070020220217','市市场监管局开展节前专项检查','近日,鄂州市市场监督管理局开展节前专项检查。出动执法人员检查主体206家(处),发现问题21个,均已督促整改。','工作动态','鄂州市市场监督管理局','市直','叶秀嘉',NULL,'已审核','2022-01-04T03:28:48.000Z',NULL),
('01a227fd-a1c2-7000-8003-3862d9602125','cda02377-089a-47f5-8c6c-f1aa5f53f823','echeng','','echeng-db','echeng-dt-0092','6c5d387a1cc4edbaa7e177f2cf327ac7d620222675bf7ef75965f3709eceb8ae','2026-11-28T04:01:00.000Z',1,'8f8d83bd943e2acb0d5b997ef26d668ec7171c97802592b29cd8569209c67dee','8f8d83bd943e2acb0d5b997ef26d668ec7171c97802592b29cd8569209c67dee','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,'DT42070420220092','鄂城区卫健局部署重点领域风险排查','近日,鄂州市鄂城区卫生健康局部署重点领域风险排查。共检查单位65家(处),发现问题25个,均已督促整改。','工作动态','鄂州市鄂城区卫生健康局','鄂城区','薛红佳',NULL,'已审核','2022-01-05T05:07:39.000Z',NULL),
('01a227fd-b21c-7000-8001-ee88b009e2d6','70ed7dd6-ff72-431d-8105-a89b48294284','echeng','','echeng-db','echeng-dt-0049','6247e15229709d1e6911a7d261261cc0e10f3007576dceac432797e8f50694c6','2026-11-28T04:10:00.000Z',1,'bd11f9c242d954eca091194de6fbad7e45952725ae2bfa1665a8f3dfe5d66e45','bd11f9c242d954eca091194de6fbad7e45952725ae2bfa1665a8f3dfe5d66e45','2026-11-29T04:11:30.100Z',NULL,0,'2022-01-06',0,NULL,'DT42070420220049','鄂城区住建局开展行政执法案卷评查','近日,鄂州市鄂城区住房和城乡建设局开展行政执法案卷评查。出动执法人员检查主体31家(处),发现问题10个,均已督促整改。','典型做法','鄂州市鄂城区住房和城乡建设局','鄂城区','龚刚',NULL,'已审核','2022-01-06T05:26:15.000Z',NULL),
('01a227fd-c12a-7000-8002-0182a79da79a','44675400-8c63-48c9-b56f-3a2bec209f43','city','','city-db','city-dt-0140','64b64645983658f4bc3e8bd80d808f9f4c10e950fc29457bc266bad2948297e0','2026-11-28T04:11:00.000Z',1,'14a0f865e02c9d09e009b826a98610e2e716b95a12d6837ff90eb9fdeac6410b','14a0f865e02c9d09e009b826a98610e2e716b95a12d6837ff90eb9fdeac6410b','2026-11-29T04:15:15.100Z',NULL,0,'2022-01-04',0,NULL,'DT42070020220140','市住建局通报上半年监管工作情况','近日,鄂州市住房和城乡建设局通报上半年监管工作情况。累计排查点位155家(处),发现问题27个,均已督促整改。','监管资讯','鄂州市住房和城乡建设局','市直','龚桂建',NULL,'已审核','2022-01-04T08:09:01.000Z',NULL);
CREATE TABLE "random_check_plan" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "planId" varchar(100), "planName" text, "planSort" varchar(30), "year" integer, "areaName" varchar(200), "areaNumber" varchar(6), "departmentTitle" varchar(200), "departmentUscc" varchar(18), "samplingRatio" varchar(10));
INSERT INTO "random_check_plan" VALUES
('01a227fd-a151-7000-8002-849abc57e7df','83efd1d8-5e2c-4e5f-9eca-766299392778','city','','city-db','city-ssj-1','4a49752a3ad926e19cf43609a6ea32303aa8bce0ea736e2b75965735ad79470d','2026-11-28T04:01:00.000Z',1,'58e8ea2d330e8ea571472bd2bb08ff24dac9ce42d9af64a82e16916426db483d','58e8ea2d330e8ea571472bd2bb08ff24dac9ce42d9af64a82e16916426db483d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'SSJ4207002022001','鄂州市2022年度部门“双随机、一公开”抽查计划','ANNUAL',2022,'鄂州市','420700','鄂州市市场监督管理局','11420700MB1L4926XD','0.05'),
('01a227fd-a152-7000-8003-2053e271dce6','a0664caa-84f1-4d9f-a84d-5bb6d85deabb','city','','city-db','city-ssj-2','93372fbe63f513b88132d98bcb00cb185ef49ade48ac08b64fe88a1307c52b45','2026-11-28T04:01:00.000Z',1,'6b899f90af542aa2ace2107695b0ca262a99aba148a404732099cf70679343dd','6b899f90af542aa2ace2107695b0ca262a99aba148a404732099cf70679343dd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'SSJ4207002022002','鄂州市2022年度危险化学品企业安全生产“双随机、一公开”抽查专项计划','SPECIAL',2022,'鄂州市','420700','鄂州市应急管理局','11420700MB03982904','0.2'),
('01a227fd-a152-7000-8003-26e9da33aad0','5ab16c7f-0dd3-43c7-9d3b-6553ecb729e1','city','','city-db','city-ssj-3','ebf9a4af3f3b93222fd831f606b7de530ebde14baa5cd70e9ae2ec6e1793bf80','2026-11-28T04:01:00.000Z',1,'ff251a47c450da733d4b87efbe826afee4e43e8bc92bd40cf168b324016e6033','ff251a47c450da733d4b87efbe826afee4e43e8bc92bd40cf168b324016e6033','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'SSJ4207002022003','鄂州市2022年度食品生产经营单位“双随机、一公开”抽查专项计划','SPECIAL',2022,'鄂州市','420700','鄂州市市场监督管理局','11420700MB1L4926XD','0.05'),
('01a227fd-a15e-7000-8003-e5f9f125e9c9','7cb606c3-9b51-4f8a-815a-e3d1722de75e','echeng','','echeng-db','echeng-ssj-1','c367fd854297eeec7a6382bfd72ace29861c67ad4e6f99804fe9dcc977e1aad8','2026-11-28T04:01:00.000Z',1,'d8e52f7fc0cd6591bfcadd8b6d3a4539ef451981db4b2572559bb85424c7af94','d8e52f7fc0cd6591bfcadd8b6d3a4539ef451981db4b2572559bb85424c7af94','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'SSJ4207042022001','鄂州市鄂城区2022年度部门“双随机、一公开”抽查计划','ANNUAL',2022,'鄂城区','420704','鄂州市鄂城区市场监督管理局','11420704MB0074798Y','0.05'),
('01a227fd-a15e-7000-8003-ea8659b0e91a','688ac318-6531-46c4-8838-c50bbb586c3c','echeng','','echeng-db','echeng-ssj-2','29ebb465251a7e952cdfe6a9c410278147f692ac48ddbb9b886f057e82638a75','2026-11-28T04:01:00.000Z',1,'8f6d61a8386624391b377139234f6020311b517c99110b0a04dada3326a0f7ad','8f6d61a8386624391b377139234f6020311b517c99110b0a04dada3326a0f7ad','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'SSJ4207042022002','鄂州市鄂城区2022年度药品零售和医疗器械经营单位“双随机、一公开”抽查专项计划','SPECIAL',2022,'鄂城区','420704','鄂州市鄂城区市场监督管理局','11420704MB0074798Y','0.1');
CREATE TABLE "random_check_target" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "planId" varchar(100), "objectId" varchar(100), "objectName" varchar(200), "uscc" varchar(18), "drawnAt" varchar(10), "randomCheckPlanId" varchar(36));
INSERT INTO "random_check_target" VALUES
('01a227fd-a168-7000-8000-560b08b7687e','17059ab2-e69e-449f-b767-e026bcff46b4','city','','city-db','city-ccdx-0034','ec58e4260760ac98634e4f48722ba9b4d1957ecf44bdb5f105cfc2a663728b1f','2026-11-28T04:01:00.000Z',1,'e2a080faf482ff5c3652465768091da028b7935a9ccad896a4d8d327bbde5a61','e2a080faf482ff5c3652465768091da028b7935a9ccad896a4d8d327bbde5a61','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-06',0,NULL,'SSJ4207002022001','DX42070020220010034','鄂城区兴发服装店','92420700MA4A23686F','2022-01-06','01a227fd-a151-7000-8002-849abc57e7df'),
('01a227fd-a168-7000-8000-58c353c75646','2ccd0861-1792-49ad-8975-db7141b585d2','city','','city-db','city-ccdx-0073','8bcb0e7e3633fbf4b822c3117f539089ab541e92623572ae0eaa366e93af4850','2026-11-28T04:01:00.000Z',1,'183c1dbb8e9c312b6cea9f2cede8778bda64b0dca6bfd65c436cf4e1b1cb1d63','183c1dbb8e9c312b6cea9f2cede8778bda64b0dca6bfd65c436cf4e1b1cb1d63','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-10',0,NULL,'SSJ4207002022001','DX42070020220010073','鄂州市宏顺元包装有限公司','91420700MA4J53779C','2022-01-10','01a227fd-a151-7000-8002-849abc57e7df'),
('01a227fd-a175-7000-8002-c300e48b0111','396dc0ac-53f7-4d16-8bbf-846cba2d1def','echeng','','echeng-db','echeng-ccdx-0024','ef8c9ac63688dc4f0a27813bfb185a41561f5c690c2cee1c40d2cc02d6ce238f','2026-11-28T04:01:00.000Z',1,'8fbf3dc7b399bfd774573cbc653a6926d5ff36c26c13b470530be3dd73acaf93','8fbf3dc7b399bfd774573cbc653a6926d5ff36c26c13b470530be3dd73acaf93','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-24',0,NULL,'SSJ4207042022001','DX42070420220010024','鄂州市正捷汽车维修有限公司','91420704MA4W590643','2022-01-24','01a227fd-a15e-7000-8003-e5f9f125e9c9'),
('01a227fd-a175-7000-8002-c7012d1a9cc9','e4ed4a73-53dd-486c-80a4-cb4e35f37323','echeng','','echeng-db','echeng-ccdx-0036','f381b3797dad84281f4e0fb5c843feea8cb7d2850db57ec2eb10f6f1f644312e','2026-11-28T04:01:00.000Z',1,'18d5539864c67b63d2222c16e803374c996bdbfbedaa0595f7163256a9028b4d','18d5539864c67b63d2222c16e803374c996bdbfbedaa0595f7163256a9028b4d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-19',0,NULL,'SSJ4207042022001','DX42070420220010036','鄂州市兴泰建设工程有限公司','91420704MA4R018459','2022-01-19','01a227fd-a15e-7000-8003-e5f9f125e9c9');
CREATE TABLE "risk_alert" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "fxyjId" varchar(50), "title" text, "level" varchar(20), "domain" varchar(100), "riskObject" varchar(200), "riskObjectCertCode" varchar(50), "createdAt" varchar(24), "alertSource" varchar(100), "ruleId" varchar(50), "areaNumber" varchar(6), "props" text);
INSERT INTO "risk_alert" VALUES
('01a227fd-a0c0-7000-8000-ee6ae4ec86a6','cf5eca82-d932-4b83-bbe3-2e37fd510696','echeng','','province:alerts','FXYJ2022000010','841b3bd601d9af3f4c6efbb4963470a791e52571eb2941b2053f0bf4af7c245c','2022-01-11T02:56:04.000Z',1,'2bd203a5a50fc5642edc31db1997ab5595bec64cbeeb0c62a55ccd60cd95aec8','2bd203a5a50fc5642edc31db1997ab5595bec64cbeeb0c62a55ccd60cd95aec8','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-11',0,NULL,'FXYJ2022000010','鄂州市益源程客运有限公司:在建项目未取得施工许可','一般','建筑施工','鄂州市益源程客运有限公司','91420704MA4H338649','2022-01-11T02:56:04.000Z','省“互联网+监管”风险预警系统','ZJ-014','420704','{"hits":3}'),
('01a227fd-a0c0-7000-8000-f0447d84bf3c','c3f250c2-5790-4334-938d-99a51bf4579b','city','','province:alerts','FXYJ2022000003','465510cb24de6d23ef80e878ca2725e8ff4df739cdace9a2aa2ecb9257400dfc','2022-02-11T03:46:46.000Z',1,'e361b4e82e89115f89835b1757cd639f4df6cb3f8d6357f8b4b892c6634032de','e361b4e82e89115f89835b1757cd639f4df6cb3f8d6357f8b4b892c6634032de','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-11',0,NULL,'FXYJ2022000003','鄂城区宁泰农资经营部:排污单位在线监测数据持续异常','较大','生态环境','鄂城区宁泰农资经营部','92420700MA4Y33376Q','2022-02-11T03:46:46.000Z','省“互联网+监管”风险预警系统','HJ-009','420700','{"hits":2}');
CREATE TABLE "alert_step" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "fxyjId" varchar(50), "stage" varchar(30), "unitCode" varchar(40), "unitName" varchar(200), "happenedAt" varchar(24), "verdict" text, "measures" text, "actCodes" text, "alertId" varchar(36), "signingId" varchar(36), "dispatchId" varchar(36), "feedbackId" varchar(36));
INSERT INTO "alert_step" VALUES
('01a227fd-a1b4-7000-8000-5f41ff128677','567ffcb4-009c-4b8e-b28b-67092a2c9f68','city','','city-db','city-yj-0003-DISPATCHED','3ff29f5f083770694edfd6e60109f37eb3a467832c8dab176c98bbe8eaec11ce','2026-11-28T04:01:00.000Z',1,'f82f1b2504513b7dd7240019ca0d380e90156de1d9f0f5faa6c950fac1064beb','f82f1b2504513b7dd7240019ca0d380e90156de1d9f0f5faa6c950fac1064beb','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-14',0,NULL,'FXYJ2022000003','DISPATCHED','11420700MB1B79304F','鄂州市生态环境局','2022-02-14T09:59:51.000Z',NULL,'分派属地监管人员现场核查',NULL,'01a227fd-a0c0-7000-8000-f0447d84bf3c','01a227fd-a1b5-7000-8000-4e8d0b5de52d',NULL,NULL),
('01a227fd-a1b5-7000-8000-4e8d0b5de52d','89b60054-7886-4f4a-baee-92a210e727a6','city','','city-db','city-yj-0003-SIGNED','fdaebec1095f7c86a36755afab09ddf6c6e4329d65519bfba8bdcf2653028b86','2026-11-28T04:01:00.000Z',1,'288d2a8197387370ff23603fcd0fdffebbaf6bb4549abca3f6af0dc385091176','288d2a8197387370ff23603fcd0fdffebbaf6bb4549abca3f6af0dc385091176','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-11',0,NULL,'FXYJ2022000003','SIGNED','11420700MB1B79304F','鄂州市生态环境局','2022-02-11T09:29:50.000Z',NULL,NULL,NULL,'01a227fd-a0c0-7000-8000-f0447d84bf3c',NULL,NULL,NULL),
('01a227fd-a1ba-7000-8001-024e56e3eee4','1d958efe-2df0-4704-9ce4-0613a08677c7','echeng','','echeng-db','echeng-yj-0010-DISPATCHED','f4da2d1f580427e0c2a62170f9e38948d2e23ea0310e0ace30d0fcf01b8cdfa7','2026-11-28T04:01:00.000Z',1,'481ece8e22fb3649631e8d3d6e77bdbbf3ff3663a6a6ff474bbb09ff312b37ea','481ece8e22fb3649631e8d3d6e77bdbbf3ff3663a6a6ff474bbb09ff312b37ea','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-12',0,NULL,'FXYJ2022000010','DISPATCHED','11420704MB0D9546X4','鄂州市鄂城区住房和城乡建设局','2022-01-12T09:59:51.000Z',NULL,'分派属地监管人员现场核查',NULL,'01a227fd-a0c0-7000-8000-ee6ae4ec86a6','01a227fd-a1ba-7000-8001-05817a56e832',NULL,NULL),
('01a227fd-a1ba-7000-8001-05817a56e832','04106027-83a8-4dd3-a7c4-11bb3ef3659c','echeng','','echeng-db','echeng-yj-0010-SIGNED','bd4c1609534698e57a8751ff44745e35106fb275f0ef65bf2b0d4989085d9787','2026-11-28T04:01:00.000Z',1,'64d864e8a5706352fc5d2721121ec52a394726ba7d4b4dbf4c265d261d9694d0','64d864e8a5706352fc5d2721121ec52a394726ba7d4b4dbf4c265d261d9694d0','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-11',0,NULL,'FXYJ2022000010','SIGNED','11420704MB0D9546X4','鄂州市鄂城区住房和城乡建设局','2022-01-11T09:29:50.000Z',NULL,NULL,NULL,'01a227fd-a0c0-7000-8000-ee6ae4ec86a6',NULL,NULL,NULL);
CREATE TABLE "supervision_department" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "uscc" varchar(18), "name" varchar(200), "shortName" varchar(100), "line" varchar(50), "reportingUnit" varchar(40), "listedOn" varchar(10));
INSERT INTO "supervision_department" VALUES
('01a227fd-a101-7000-8000-de79737ce5f5','87cdb8cd-0425-4ac4-b5c2-6c5335a7f46b','city','','city-db','bm-0001','dc32477f53932d69914c1c2b2cd8d5d1d556f22f6d248a56a5ea6be1f6c08463','2026-11-28T04:01:00.000Z',1,'261301340cf63b3f1bac6887d0fa9ebd54c143936585b94bc319c0dcadc93c9a','261301340cf63b3f1bac6887d0fa9ebd54c143936585b94bc319c0dcadc93c9a','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'11420700MB1Y52882W','鄂州市发展和改革委员会','市发改委','planning','市直','2022-01-04'),
('01a227fd-a101-7000-8000-e3f8e14bd648','c0fd95fc-4de0-4eb8-9998-8e054e8c1d4a','city','','city-db','bm-0002','a425978223e61c7409a3e442b6edd341d2e1d17f20d76e869225784ec718320c','2026-11-28T04:01:00.000Z',1,'ca1f27bd66879e9df7ba6837f509850d1abb4b6f51ca70125347b7433836d4e1','ca1f27bd66879e9df7ba6837f509850d1abb4b6f51ca70125347b7433836d4e1','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'11420700MB132519XJ','鄂州市教育局','市教育局','education','市直','2022-01-04');
CREATE TABLE "supervision_item" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "itemCode" varchar(14), "version" integer, "itemName" text, "subItemName" text, "itemType" varchar(20), "levels" varchar(20), "deptCode" varchar(40), "deptName" varchar(200), "basis" text, "superviseObject" varchar(200), "status" varchar(20), "itemChangedAt" varchar(24));
INSERT INTO "supervision_item" VALUES
('01a227fd-a093-7000-8002-9f9f1b8e5c17','98310ae5-3a36-4abb-ba01-30d2af492b3e','','','province:catalogue','01000101000005','5cce055c02ccd0cf1e6395cfc3a1fd0ba2c4b1c42416257615dcd797d6b28db4','2021-12-31T16:00:04.000Z',1,'cc293b2d4cf21d84fe80777f89d1484cdb40d43ed84261d29571053f0d83e6ea','cc293b2d4cf21d84fe80777f89d1484cdb40d43ed84261d29571053f0d83e6ea','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000101000005',1,'对食品生产者的监督检查','对食品添加剂生产企业的行政检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》第一百一十条','食品生产企业','1','2021-12-31T16:00:04.000Z'),
('01a227fd-a094-7000-8003-d8fd1d446bc1','78687b56-e607-495e-adad-d3fc26520034','','','province:catalogue','01000101000012','fb8b350d54958e5850c1ac6e5e3dc25d5f48c2493d9cfa84cb720f32b8a3d14e','2021-12-31T16:00:11.000Z',1,'a0455be81461588bb35f68c0fb82b4f9fe9fb3e3ab245b625b5e7454222e5b7b','a0455be81461588bb35f68c0fb82b4f9fe9fb3e3ab245b625b5e7454222e5b7b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000101000012',1,'对食品生产者的监督检查','对食品生产加工小作坊的行政检查','CHECK','3','11420700MB1L4926XD','鄂州市市场监督管理局','《湖北省食品安全条例》','食品生产加工小作坊','1','2021-12-31T16:00:11.000Z'),
('01a227fd-a094-7000-8003-df1a35b7169d','be6c496d-7f19-43cb-ac6f-60801e145cc5','','','province:catalogue','01000101000013','560afe25dea59714d3fcdb5520ff58cf8f31cb82e965518e974406599d90d844','2021-12-31T16:00:12.000Z',1,'2e923fdd7008e455b0f13c015d57bbc1a90e0cee4c4bbc46942e1de69503a84c','2e923fdd7008e455b0f13c015d57bbc1a90e0cee4c4bbc46942e1de69503a84c','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000101000013',1,'对食品生产者的监督检查','对食品委托加工行为的行政检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》第一百一十条','食品生产企业','1','2021-12-31T16:00:12.000Z'),
('01a227fd-a094-7000-8003-e1d1e9f2f6bb','fbad7328-d7bf-4c62-acb3-c6d79bdc53a7','','','province:catalogue','01000301000037','6090677798eaa901b43f6cc062298b7a849f65618405eb20cfcc273d440a72ae','2021-12-31T16:00:36.000Z',1,'cdf11518265e34b70799177c4a5721593f2a705d4220af045c914cfa5487a12c','cdf11518265e34b70799177c4a5721593f2a705d4220af045c914cfa5487a12c','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000301000037',1,'对餐饮服务提供者的监督检查','对中央厨房的行政检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》第一百一十条','中央厨房','1','2021-12-31T16:00:36.000Z'),
('01a227fd-a094-7000-8003-e7abf2f51e00','a68786b1-d15d-4498-b86e-a979b98e2d95','','','province:catalogue','01000502000053','2d77458d4c7f95c583a1534b9d395d3edbe6d3ac126b9dc8e9bba283ec4972c7','2021-12-31T16:00:52.000Z',1,'2d2214196b9451e808d66496c9cd5286e755381b3d28e87d91f1457e4b4d295f','2d2214196b9451e808d66496c9cd5286e755381b3d28e87d91f1457e4b4d295f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000502000053',1,'对食品违法行为的行政处罚','对安排未取得健康证明人员从事接触直接入口食品工作的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》第一百二十六条','食品生产经营者','1','2021-12-31T16:00:52.000Z'),
('01a227fd-a094-7000-8003-eb6bad52f016','6652fc9c-95cf-427a-b198-d4e65215ebf8','','','province:catalogue','01000502000054','764ca432c51676bad6df43d3cde1f93c9ed14ccea96272d333ec6ddc7f1d0392','2021-12-31T16:00:53.000Z',1,'c602164c98cc05ed97775f6faebf2fa2810c99920ccc0628cab78fceae38c142','c602164c98cc05ed97775f6faebf2fa2810c99920ccc0628cab78fceae38c142','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000502000054',1,'对食品违法行为的行政处罚','对集中交易市场开办者未履行管理义务的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》第一百三十条','食品生产经营者','1','2021-12-31T16:00:53.000Z'),
('01a227fd-a094-7000-8003-ed0ca52f8694','43ab0b2e-79d9-4ee7-bfc6-3de6b275a03b','','','province:catalogue','01000701000061','bdcd5e5e9e74f5ac7fc21104bdd90978ac512c52bb899f9e60a8c9d5a9463042','2021-12-31T16:01:00.000Z',1,'0838075ae0bb338dc9b9342e283bb1d2402b90ad0464358792f3cc7e4185ccb5','0838075ae0bb338dc9b9342e283bb1d2402b90ad0464358792f3cc7e4185ccb5','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01000701000061',1,'对药品经营和使用单位的监督检查','对医疗机构药品采购、储存、使用的行政检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国药品管理法》第九十九条','医疗机构','1','2021-12-31T16:01:00.000Z'),
('01a227fd-a094-7000-8003-f15f622cc732','7d7e63a3-4c82-40b6-8459-80344bee0652','','','province:catalogue','01001002000083','380e48d1f076994d78db64ebb8826e5656ccc242137f17ac6119b7627fff4609','2021-12-31T16:01:22.000Z',1,'a0be5eb3d5d320c6b62330fc358e0df7167539dc991c186c796b50c995947b1f','a0be5eb3d5d320c6b62330fc358e0df7167539dc991c186c796b50c995947b1f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001002000083',1,'对药品、医疗器械、化妆品违法行为的行政处罚','对经营未备案普通化妆品的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《化妆品监督管理条例》','药械化生产经营使用单位','1','2021-12-31T16:01:22.000Z'),
('01a227fd-a094-7000-8003-f6edf5358a79','bdcf4b73-b2af-415e-bf22-85249e8d322e','','','province:catalogue','01001101000084','d364192eab870baaffab3cb761f12d6b12baf57901f3c500ec17ff3dda8d1450','2021-12-31T16:01:23.000Z',1,'6f011b75f8940a8ea10807990d26d54b220ff667d00060e8c8fe61de291be7d7','6f011b75f8940a8ea10807990d26d54b220ff667d00060e8c8fe61de291be7d7','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001101000084',1,'对特种设备的安全监察','对电梯使用单位的现场安全监督检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国特种设备安全法》第五十七条','特种设备使用单位','1','2021-12-31T16:01:23.000Z'),
('01a227fd-a094-7000-8003-f9d2487c583a','ee45e89b-47eb-4c26-a572-8eadb4f2f741','','','province:catalogue','01001101000091','3dfe5ee7d4a54ed54786c30cf02c67b63f0331c3ee92fc33d42c24e9d41510f1','2021-12-31T16:01:30.000Z',1,'f36df7d931a69584e61527238880970fd4b53ec5a1980f8521436f27cbd489f1','f36df7d931a69584e61527238880970fd4b53ec5a1980f8521436f27cbd489f1','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001101000091',1,'对特种设备的安全监察','对起重机械使用单位的现场安全监督检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国特种设备安全法》第五十七条','特种设备使用单位','1','2021-12-31T16:01:30.000Z'),
('01a227fd-a094-7000-8003-fff47cd09633','7d2dc37f-698d-406b-8f81-4566da6d4df0','','','province:catalogue','01001202000098','67d10cf26f64d01894cca4d30fa9b80b68595f2d55c01b3c32fe35ea5be66e87','2021-12-31T16:01:37.000Z',1,'6361bbb04644a514dcddef376f35fbac7b563b835ff8c3e42689e0d1f3cfbf9a','6361bbb04644a514dcddef376f35fbac7b563b835ff8c3e42689e0d1f3cfbf9a','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001202000098',1,'对特种设备违法行为的行政处罚','对使用未经检验或者检验不合格特种设备的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国特种设备安全法》第八十四条','特种设备生产使用单位','1','2021-12-31T16:01:37.000Z'),
('01a227fd-a094-7000-8004-01c4e987119d','9bd67b79-bba3-4c52-b71a-c6c6690407c3','','','province:catalogue','01001202000099','7e1bd0cf56595bb2d8a029b419d7f79acfb3a61c010eaf8916990abe55654fcf','2021-12-31T16:01:38.000Z',1,'bf6de5107c427dfb7bdfcb14d87c113081a0240657600607731e4ad688cb6d58','bf6de5107c427dfb7bdfcb14d87c113081a0240657600607731e4ad688cb6d58','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001202000099',1,'对特种设备违法行为的行政处罚','对未按规定办理特种设备使用登记的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国特种设备安全法》第八十三条','特种设备生产使用单位','1','2021-12-31T16:01:38.000Z'),
('01a227fd-a094-7000-8004-05980e7a9ad7','f07dc9fb-efc4-436a-8916-3f90a72d8d97','','','province:catalogue','01001202000100','68483bfef6c5a946a246d10be18e2d15402dec248ff6962b7896c0f5d74a6e97','2021-12-31T16:01:39.000Z',1,'da9180ddf88a44de27d3953d02064664cfbb07819fa7f62b984a8f1387af812f','da9180ddf88a44de27d3953d02064664cfbb07819fa7f62b984a8f1387af812f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001202000100',1,'对特种设备违法行为的行政处罚','对电梯维护保养单位未按安全技术规范维护保养的行政处罚','PUNISH','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国特种设备安全法》第八十八条','特种设备生产使用单位','1','2021-12-31T16:01:39.000Z'),
('01a227fd-a094-7000-8004-08b8884d3906','58afe7ee-e993-4697-925a-7ff0fb2ad168','','','province:catalogue','01001701000125','c73245db94900a8e904df84584cf9f8ae3aa43b3e30f9ea6f4d3bc7749b8076b','2021-12-31T16:02:04.000Z',1,'ec25ab3b2c1ceed3eab45229afd4ed666e50d15bdeef59fcf9a1488ae8b4c52b','ec25ab3b2c1ceed3eab45229afd4ed666e50d15bdeef59fcf9a1488ae8b4c52b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001701000125',1,'对计量活动的监督检查','对定量包装商品净含量的计量监督检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《定量包装商品计量监督管理办法》','定量包装商品生产、销售者','1','2021-12-31T16:02:04.000Z'),
('01a227fd-a094-7000-8004-0f45aaf3a15e','1fb2cf8b-86f1-49a4-98c7-245a437b2a9a','','','province:catalogue','01001901000137','c3f0944a134fd7132a0306acd0e68e73503eeb41cf0de15da43ede6ad0c73034','2021-12-31T16:02:16.000Z',1,'d88a00a06ad0c6473026614f2454dd2803381a6bb24cf1a1acad5f9957da7738','d88a00a06ad0c6473026614f2454dd2803381a6bb24cf1a1acad5f9957da7738','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01001901000137',1,'对认证活动和检验检测机构的监督检查','对生态环境监测机构的行政检查','CHECK','2','11420700MB1L4926XD','鄂州市市场监督管理局','《检验检测机构监督管理办法》','检验检测机构','1','2021-12-31T16:02:16.000Z'),
('01a227fd-a094-7000-8004-10b3d3d41eb0','e1259d58-a4e3-4014-ae12-036dab48a7d9','','','province:catalogue','01002101000151','1a887c0b4444348c16a2405a5f1351c4e655aa0a504afc2b847436b762a4f2b3','2021-12-31T16:02:30.000Z',1,'92b58806d427a3d97d8c070723c3cd7de46b0c5618ce059daf024d0355547ade','92b58806d427a3d97d8c070723c3cd7de46b0c5618ce059daf024d0355547ade','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01002101000151',1,'对市场主体公示信息的监督检查','对企业即时公示信息的抽查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《企业信息公示暂行条例》','企业','1','2021-12-31T16:02:30.000Z'),
('01a227fd-a094-7000-8004-15851baf0c94','9b29179e-3332-4836-aa3c-c295691cd23a','','','province:catalogue','01002501000171','24ef215f5e40349b3d958496909a282192ad52da7a82496b8f8d7c694bdc7078','2021-12-31T16:02:50.000Z',1,'17ca3182411008f84e47937cbcd3b2bfbc21557f85972bac3982a3efe35caaeb','17ca3182411008f84e47937cbcd3b2bfbc21557f85972bac3982a3efe35caaeb','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01002501000171',1,'对价格和收费行为的监督检查','对停车收费的行政检查','CHECK','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国价格法》第三十三条','停车场经营者','1','2021-12-31T16:02:50.000Z'),
('01a227fd-a094-7000-8004-19913dbf03b8','66b08028-b352-4df3-9bba-1b7a7fa768fb','','','province:catalogue','01002803000188','27e95b741e3f33c34faba80af836875f3cbf243f0683c715b29c5ed9d8b64dfb','2021-12-31T16:03:07.000Z',1,'856691ac0f4d12eeabf14efcd42ff24f370a2de5c823784ef9069004df8c630e','856691ac0f4d12eeabf14efcd42ff24f370a2de5c823784ef9069004df8c630e','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01002803000188',1,'对扰乱市场秩序行为的行政强制','对涉嫌传销场所、财物的查封、扣押','FORCE','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《禁止传销条例》第十四条','涉嫌违法当事人','1','2021-12-31T16:03:07.000Z'),
('01a227fd-a094-7000-8004-1febb547069e','7fd856ba-917a-44a1-b2e7-92442f74604a','','','province:catalogue','01003304000215','27f7f4367ef190916eccb20263b31de03a66cc5eea780bc488ee9069b5f1baa2','2021-12-31T16:03:34.000Z',1,'1d1a22fe829d57570edf50b02ab3fb5da7d3bd184955ff1cf620fba794838bc2','1d1a22fe829d57570edf50b02ab3fb5da7d3bd184955ff1cf620fba794838bc2','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01003304000215',1,'市场监管信用与风险管理','投诉举报线索的核查处理','OTHER','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《市场监督管理投诉举报处理暂行办法》','市场主体','1','2021-12-31T16:03:34.000Z'),
('01a227fd-a094-7000-8004-2031748e0ef3','abafa076-aaae-47cc-90c3-d1d9988f75f7','','','province:catalogue','01003403000217','ce1cc8dfa2db59a9b471b0da35243892d2b31fedb90c7729a1c991d831266d26','2021-12-31T16:03:36.000Z',1,'51915934496bc84ba6d6affee240a3bebe411fae2bc9737fadbfeb022375faa9','51915934496bc84ba6d6affee240a3bebe411fae2bc9737fadbfeb022375faa9','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01003403000217',1,'药品、医疗器械、化妆品领域行政强制','对有证据证明可能危害人体健康的药品及有关材料的查封、扣押','FORCE','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国药品管理法》第一百条','药械化生产经营使用单位','1','2021-12-31T16:03:36.000Z'),
('01a227fd-a094-7000-8004-26f4f0b6f6cd','15e5561c-6e11-41c2-8176-05ecc18811dd','','','province:catalogue','01003504000223','274a3491d1409914231c2dd5b854bf186693d115faf7c26caff06684f8d7f518','2021-12-31T16:03:42.000Z',1,'b5ab471b513ecd7bb052cff4aedcfb8de212f9d2c5500e8575d21c7fc9a2b07c','b5ab471b513ecd7bb052cff4aedcfb8de212f9d2c5500e8575d21c7fc9a2b07c','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'01003504000223',1,'市场监管备案与报告管理','食品生产经营企业停产复产报告核查','OTHER','2,3','11420700MB1L4926XD','鄂州市市场监督管理局','《中华人民共和国食品安全法》','食品生产经营企业','1','2021-12-31T16:03:42.000Z'),
('01a227fd-a094-7000-8004-2b088663f2db','0c960540-beee-469b-a5d2-8a2a477e0bf4','','','province:catalogue','03000101000356','6d0696ded222193251445c99d2c27e3ee79eda52d4c872f72269f30691edcbb8','2021-12-31T16:05:55.000Z',1,'c1d43cb735427311e7fdbdee4dd733223787e8a5b2d817c00219b139389ed945','c1d43cb735427311e7fdbdee4dd733223787e8a5b2d817c00219b139389ed945','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03000101000356',1,'对道路旅客运输的监督检查','对客运站“三不进站、六不出站”落实情况的行政检查','CHECK','2,3','11420700MB0R7299XK','鄂州市交通运输局','《道路旅客运输及客运站管理规定》','客运站经营者','1','2021-12-31T16:05:55.000Z'),
('01a227fd-a094-7000-8004-2d2810c624d7','d34f0eb4-5dfa-4145-99b9-c123f034d8ac','','','province:catalogue','03000901000403','300e17f09019971b05a5750b248dd13317a3fa3835d7005100c1b5e1bbd2df26','2021-12-31T16:06:42.000Z',1,'c8380d9257553145810fb1862aad48b763380f832e6a3a5ca2a1914a0c262507','c8380d9257553145810fb1862aad48b763380f832e6a3a5ca2a1914a0c262507','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03000901000403',1,'对公路水运工程建设的监督检查','对公路建设市场从业单位的行政检查','CHECK','2,3','11420700MB0R7299XK','鄂州市交通运输局','《公路建设市场管理办法》','工程参建单位','1','2021-12-31T16:06:42.000Z'),
('01a227fd-a094-7000-8004-33ca31553f73','1cd60744-f7ca-4f74-9ab3-e5c1de5a8ac3','','','province:catalogue','03001201000423','f90ca9ca1558d130f4ffcf38fd3a65266e9b08342ba3309ef2c8be98ddbc1f8f','2021-12-31T16:07:02.000Z',1,'973f44bea1a5a63431c6e6ac3f9fd57fca8f808b712b575e7566720408e751dd','973f44bea1a5a63431c6e6ac3f9fd57fca8f808b712b575e7566720408e751dd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03001201000423',1,'对水路运输的监督检查','对水路旅客运输实名制的行政检查','CHECK','2,3','11420700MB0R7299XK','鄂州市交通运输局','《水路旅客运输实名制管理规定》','水路运输经营者','1','2021-12-31T16:07:02.000Z'),
('01a227fd-a094-7000-8004-35b8a5f88aa3','912ea9ee-8024-4be4-b0f0-b7679586515f','','','province:catalogue','03001704000450','308e83581a9a976f735b38035305234b693377452a9fc1ded4e808521b4c896e','2021-12-31T16:07:29.000Z',1,'dc0c658bfb2b8e2571f0eb8812f58b184bdeab2403c81faf4dba7111ffe99ba5','dc0c658bfb2b8e2571f0eb8812f58b184bdeab2403c81faf4dba7111ffe99ba5','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03001704000450',1,'交通运输信用与安全管理','公路水运工程建设市场信用评价','OTHER','2,3','11420700MB0R7299XK','鄂州市交通运输局','《公路建设市场管理办法》','交通运输经营者','1','2021-12-31T16:07:29.000Z'),
('01a227fd-a094-7000-8004-3ad6875661aa','46461252-223f-45f4-a370-8841adfe223f','','','province:catalogue','03001704000452','fac51980df3aa98902f2771a6b2888cd460633dda33c1781e7c64b0404908bca','2021-12-31T16:07:31.000Z',1,'e12dd94fb2eb938cb5e9009a207b00f00ca2180bd4130adf64684c8ae65e4247','e12dd94fb2eb938cb5e9009a207b00f00ca2180bd4130adf64684c8ae65e4247','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03001704000452',1,'交通运输信用与安全管理','巡游出租汽车企业服务质量信誉考核','OTHER','2,3','11420700MB0R7299XK','鄂州市交通运输局','《出租汽车服务质量信誉考核办法》','出租汽车企业','1','2021-12-31T16:07:31.000Z'),
('01a227fd-a094-7000-8004-3c8f84cfb319','d623b417-3779-4ed9-8977-001665673858','','','province:catalogue','03001803000455','bbe681122a4287786cf559106b445cba830e620c1860ea72e7e42561b8627c4b','2021-12-31T16:07:34.000Z',1,'36d2f6ab4d008e6e1506ca933113a25a724ec41187ddb1bcec51a46660108b42','36d2f6ab4d008e6e1506ca933113a25a724ec41187ddb1bcec51a46660108b42','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'03001803000455',1,'交通建设和客运安全领域行政强制','对交通工程重大隐患排除前的责令暂时停止施工','FORCE','2,3','11420700MB0R7299XK','鄂州市交通运输局','《中华人民共和国安全生产法》第六十五条','经营者、建设单位','1','2021-12-31T16:07:34.000Z'),
('01a227fd-a094-7000-8004-41ac7a257d9e','dad7f04d-3823-4194-8c7a-7460e8f147c6','','','province:catalogue','04000101000467','d208c5debb025bc533a405d79c242c2ae1e0dba8b402d9a2ae5fe0df6b357ec2','2021-12-31T16:07:46.000Z',1,'cce2445499f8bf33a3943c0be71d79960d1d60f965566d4bbf6fcf0cd9459079','cce2445499f8bf33a3943c0be71d79960d1d60f965566d4bbf6fcf0cd9459079','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04000101000467',1,'对排污单位的生态环境监督检查','对排污单位自动监控设施运行的行政检查','CHECK','2,3','11420700MB1B79304F','鄂州市生态环境局','《中华人民共和国环境保护法》第二十四条','重点排污单位','1','2021-12-31T16:07:46.000Z'),
('01a227fd-a094-7000-8004-452bdf1abbfc','0b371612-f7a3-4929-8e6e-1087bc0d481a','','','province:catalogue','04000201000472','b13a2ee1559ce7a11a2122076fbb1f4e93d9748ab658381677685f68d77cebe8','2021-12-31T16:07:51.000Z',1,'277b25b1a12dd8723a3473207b1d10abd24b9342c2cc9bdad21e163c74662eac','277b25b1a12dd8723a3473207b1d10abd24b9342c2cc9bdad21e163c74662eac','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04000201000472',1,'对排污许可的监督检查','对持证单位排污许可证执行报告的行政检查','CHECK','2,3','11420700MB1B79304F','鄂州市生态环境局','《排污许可管理条例》第二十五条','排污单位','1','2021-12-31T16:07:51.000Z'),
('01a227fd-a094-7000-8004-494b4510a2fd','e3147f8c-ddef-4dee-8dce-6cbddf0e4cd2','','','province:catalogue','04000701000505','2f6aa5a2c86bd4dd4bb3418eae0d26090c96de310a92dac34f2c807c36ee86e4','2021-12-31T16:08:24.000Z',1,'d011844c054b7a38a7cbd036c2d44977e4b4e445f8e672d1ba888b8bdefbd4a6','d011844c054b7a38a7cbd036c2d44977e4b4e445f8e672d1ba888b8bdefbd4a6','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04000701000505',1,'对固体废物污染防治的监督检查','对危险废物产生单位规范化环境管理的评估检查','CHECK','2,3','11420700MB1B79304F','鄂州市生态环境局','《中华人民共和国固体废物污染环境防治法》第二十六条','危险废物产生单位','1','2021-12-31T16:08:24.000Z'),
('01a227fd-a094-7000-8004-4d2576e6ef56','7664d783-f63c-4812-9453-977b2ed3340d','','','province:catalogue','04001302000541','8f5e55ae8d4e320f63d2b7e4094859186b264cf23a40a2da20fc64d850a674a4','2021-12-31T16:09:00.000Z',1,'ec5517f82275f547f6ee2c6ea20885475424d6019c0e4fdca1b2cd1ec5ac0bca','ec5517f82275f547f6ee2c6ea20885475424d6019c0e4fdca1b2cd1ec5ac0bca','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04001302000541',1,'对排污和建设项目违法行为的行政处罚','对违法排放污染物拒不改正的按日连续处罚','PUNISH','2,3','11420700MB1B79304F','鄂州市生态环境局','《中华人民共和国环境保护法》第五十九条','排污单位、建设单位','1','2021-12-31T16:09:00.000Z'),
('01a227fd-a094-7000-8004-50559e3430c1','db20ac99-8ebc-4024-b7f8-a5295483b379','','','province:catalogue','04001403000554','640d22bfe2c4cfff2178ab6cb4cab68281d327a2990e3262afc7c0ac0f09239a','2021-12-31T16:09:13.000Z',1,'b89b61ac2181462232abe2959b9fed5299ae14cb095fe198cb5bfb8993c7dea3','b89b61ac2181462232abe2959b9fed5299ae14cb095fe198cb5bfb8993c7dea3','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04001403000554',1,'生态环境领域行政强制','对超标超总量排污单位责令限制生产、停产整治','FORCE','2,3','11420700MB1B79304F','鄂州市生态环境局','《中华人民共和国环境保护法》第六十条','违法排污单位','1','2021-12-31T16:09:13.000Z'),
('01a227fd-a094-7000-8004-567d0c19f134','03730c77-c1b4-42b2-8117-e43768acb740','','','province:catalogue','04001504000556','3ecf3772ea4247b604e90e23932aa0fd0a86c51e766ef843913ef82575c5c6f8','2021-12-31T16:09:15.000Z',1,'b1fc049a152b105cf10a5bb22b9c974a438ae7668040ff375c92831d4f32f04d','b1fc049a152b105cf10a5bb22b9c974a438ae7668040ff375c92831d4f32f04d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04001504000556',1,'生态环境信用与日常监管','重点排污单位名录管理','OTHER','2','11420700MB1B79304F','鄂州市生态环境局','《环境监管重点单位名录管理办法》','企事业单位','1','2021-12-31T16:09:15.000Z'),
('01a227fd-a094-7000-8004-5a9c8c0357ff','eb79c8d1-96d6-48a3-908d-18e005076504','','','province:catalogue','04001504000557','a72618a460374a9c5144b39cc79a64fcbf9d5091373bcf5b5258383855564730','2021-12-31T16:09:16.000Z',1,'ebe4e5211508a341153dc0be07e117015c1e312e324fd9297e6ac1b125c63040','ebe4e5211508a341153dc0be07e117015c1e312e324fd9297e6ac1b125c63040','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'04001504000557',1,'生态环境信用与日常监管','突发环境事件应急预案备案核查','OTHER','2,3','11420700MB1B79304F','鄂州市生态环境局','《突发环境事件应急管理办法》','企事业单位','1','2021-12-31T16:09:16.000Z'),
('01a227fd-a094-7000-8004-5dff16922617','bd4d30dc-9b00-4688-a7d2-b124f39bf1bf','','','province:catalogue','05000501000599','e5abcf3a3fe89a6b5674294d8bd7f3ba243ac491cbc105ef82ecd24a8cad2ba2','2021-12-31T16:09:58.000Z',1,'61b9171fc64a8c4c62aa122e8e838cc9a5d3adfff335a4b6ba93d2975a2c9af3','61b9171fc64a8c4c62aa122e8e838cc9a5d3adfff335a4b6ba93d2975a2c9af3','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'05000501000599',1,'对兽药生产经营使用的监督检查','对养殖场兽药使用记录和休药期执行的行政检查','CHECK','2,3','11420700MB0X35764Q','鄂州市农业农村局','《兽药管理条例》第四十四条','养殖场','1','2021-12-31T16:09:58.000Z'),
('01a227fd-a094-7000-8004-608215d461d5','341e229c-5c30-4b75-838b-0fdd9bf4027b','','','province:catalogue','05001502000658','49c0e050c637729b29ffb47b62c865fa0918d9ebe638bfca340c2930306d70b1','2021-12-31T16:10:57.000Z',1,'7a944766db496a70436ceb11791041bc4b30da152076ef83ed10512762922f37','7a944766db496a70436ceb11791041bc4b30da152076ef83ed10512762922f37','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'05001502000658',1,'对农资违法行为的行政处罚','对未取得农药经营许可证经营农药的行政处罚','PUNISH','2,3','11420700MB0X35764Q','鄂州市农业农村局','《农药管理条例》第五十五条','农资生产经营者','1','2021-12-31T16:10:57.000Z'),
('01a227fd-a094-7000-8004-649cd458b915','4389a330-79d2-4a17-a8dc-c04154672911','','','province:catalogue','06000101000694','fe8e84d954b6b0f52d4ebff8c9bad2aca88ec91654a16edab4db1dc55bafb384','2021-12-31T16:11:33.000Z',1,'2b14165a66b864c104d9c7f62c09e18f4548f3d989452d13e6c377eb5feb40da','2b14165a66b864c104d9c7f62c09e18f4548f3d989452d13e6c377eb5feb40da','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06000101000694',1,'对医疗机构的监督检查','对村卫生室、诊所的行政检查','CHECK','3','11420700MB11213814','鄂州市卫生健康委员会','《医疗机构管理条例》第四十条','村卫生室、诊所','1','2021-12-31T16:11:33.000Z'),
('01a227fd-a094-7000-8004-692818ff66ce','6678ca08-940e-4ed8-b6dc-73ae1771914f','','','province:catalogue','06000101000704','97277f60aff541f52a90456073ace0e60e4bc3413a8f8b787bce3c51e4503ac0','2021-12-31T16:11:43.000Z',1,'1c9750b56514ee7f16f1701ea3b4cb3badace5cda7f28a5efd59c79261db2b93','1c9750b56514ee7f16f1701ea3b4cb3badace5cda7f28a5efd59c79261db2b93','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06000101000704',1,'对医疗机构的监督检查','对麻醉药品、精神药品使用的行政检查','CHECK','2,3','11420700MB11213814','鄂州市卫生健康委员会','《麻醉药品和精神药品管理条例》','医疗机构','1','2021-12-31T16:11:43.000Z'),
('01a227fd-a094-7000-8004-6f6337812812','08bf5d9e-f0a6-4c75-b7bc-840a1fd9f2d8','','','province:catalogue','06001001000760','48356ad7d701dfcf55d0aca8dba5e5a111d44e32b6384c46ab79f59cb665f118','2021-12-31T16:12:39.000Z',1,'de6238d4e47933cd1fdf6d6093183473e81b07c6663169d20a43909576cb6b85','de6238d4e47933cd1fdf6d6093183473e81b07c6663169d20a43909576cb6b85','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06001001000760',1,'对妇幼健康和计划生育服务的监督检查','对非医学需要胎儿性别鉴定行为的行政检查','CHECK','2,3','11420700MB11213814','鄂州市卫生健康委员会','《禁止非医学需要的胎儿性别鉴定和选择性别人工终止妊娠的规定》','医疗保健机构','1','2021-12-31T16:12:39.000Z'),
('01a227fd-a094-7000-8004-738c4e5ec242','2cdcea02-3e93-4741-a655-fb8e56427b5b','','','province:catalogue','06001302000773','4cd7660325fbfda25bc9a83e70a8381be0a65296dc1974f3d2518d2b24c34e5b','2021-12-31T16:12:52.000Z',1,'2d10c64ffffce33811ee1f4fc9070c178cf182be74235f2a7282579490cb0e87','2d10c64ffffce33811ee1f4fc9070c178cf182be74235f2a7282579490cb0e87','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06001302000773',1,'对医疗服务违法行为的行政处罚','对未按规定填写和保管病历资料的行政处罚','PUNISH','2,3','11420700MB11213814','鄂州市卫生健康委员会','《医疗纠纷预防和处理条例》','医疗机构、卫生技术人员','1','2021-12-31T16:12:52.000Z'),
('01a227fd-a094-7000-8004-773fa0d4c438','1ffc15a6-a9d0-4dd4-9c26-b9307fa3d911','','','province:catalogue','06001302000774','294e27efadaefe7038c5d84de8309f7a8b0c4c4a45e58cd7b3ab305df7cdcf3a','2021-12-31T16:12:53.000Z',1,'18288a4e867aca3aed945da3a026723977820837518457b6371be33d2dfd5279','18288a4e867aca3aed945da3a026723977820837518457b6371be33d2dfd5279','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06001302000774',1,'对医疗服务违法行为的行政处罚','对未按规定处置医疗废物的行政处罚','PUNISH','2,3','11420700MB11213814','鄂州市卫生健康委员会','《医疗废物管理条例》','医疗机构、卫生技术人员','1','2021-12-31T16:12:53.000Z'),
('01a227fd-a095-7000-8002-7b6133202941','fe726629-db71-4268-90e6-63b67d4c6f88','','','province:catalogue','06001402000776','83fa358dad7b3f5ec798dcbef0fce6d06c687e9d58f24b8835063b95b728b484','2021-12-31T16:12:55.000Z',1,'a2ffc00013dd5d6cff283c0636127ced4fc0ea75abc8cb95a13321d0506460c8','a2ffc00013dd5d6cff283c0636127ced4fc0ea75abc8cb95a13321d0506460c8','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'06001402000776',1,'对公共卫生违法行为的行政处罚','对未取得公共场所卫生许可证擅自营业的行政处罚','PUNISH','2,3','11420700MB11213814','鄂州市卫生健康委员会','《公共场所卫生管理条例实施细则》第三十五条','公共场所、用人单位、供水单位','1','2021-12-31T16:12:55.000Z'),
('01a227fd-a095-7000-8002-7c685bb2fd90','a24903df-0f9d-4f49-a3c4-0d9141a807e2','','','province:catalogue','07000101000811','a60de6e11b895eb23595dd629ad2607031b642cf7a2d038cd0ca799c769085bb','2021-12-31T16:13:30.000Z',1,'063e881570db2d44c4eac8952f09dfddfb75d3a1912fce7ecf76abbc2bfcd03e','063e881570db2d44c4eac8952f09dfddfb75d3a1912fce7ecf76abbc2bfcd03e','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07000101000811',1,'对生产经营单位安全生产的监督检查','对建设项目安全设施“三同时”的行政检查','CHECK','2,3','11420700MB03982904','鄂州市应急管理局','《建设项目安全设施“三同时”监督管理办法》','生产经营单位','1','2021-12-31T16:13:30.000Z'),
('01a227fd-a095-7000-8002-803f775a647d','2e77b77f-da0d-4edf-9a4d-a8c6bd7fef5f','','','province:catalogue','07000501000836','c500ef3a0120be861da93d3eb8f62674d738fcbd24f04298b83009cca4940163','2021-12-31T16:13:55.000Z',1,'dfdd6dbc73e8fadfef6dc3dd3bb6585a741ff41cee4100fda6ef81ce27d5b7dd','dfdd6dbc73e8fadfef6dc3dd3bb6585a741ff41cee4100fda6ef81ce27d5b7dd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07000501000836',1,'对工贸企业的安全监督检查','对涉爆粉尘企业除尘系统的行政检查','CHECK','2,3','11420700MB03982904','鄂州市应急管理局','《工贸企业粉尘防爆安全规定》','工贸企业','1','2021-12-31T16:13:55.000Z'),
('01a227fd-a095-7000-8002-8659573468a1','a6429dfd-340c-4c15-9f79-8b82bd6651f3','','','province:catalogue','07000501000842','573d4e2aecc6869266120812d42fd63142b889c4d67cee453627fecbed2258d8','2021-12-31T16:14:01.000Z',1,'c769ada2c40326d0958415d3a46272ed6eabefc3c083ae5f1dca6eeb7b08b486','c769ada2c40326d0958415d3a46272ed6eabefc3c083ae5f1dca6eeb7b08b486','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07000501000842',1,'对工贸企业的安全监督检查','对建材、机械企业的行政检查','CHECK','2,3','11420700MB03982904','鄂州市应急管理局','《中华人民共和国安全生产法》第六十五条','工贸企业','1','2021-12-31T16:14:01.000Z'),
('01a227fd-a095-7000-8002-8ac8804c0557','72055efe-9e51-4197-b2ab-13dd295eeea4','','','province:catalogue','07001103000873','9d8a009eb10b2a49c5e8f6dc3cdf533bd8aa67cf1c1e7d2f83ba38a42cacb0bf','2021-12-31T16:14:32.000Z',1,'a0f2bf974a49f0d95d58a107c5d1100cf18fca48b9f8e046b3e343888c4b8c57','a0f2bf974a49f0d95d58a107c5d1100cf18fca48b9f8e046b3e343888c4b8c57','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07001103000873',1,'应急管理领域行政强制','对不符合保障安全生产标准的设施、设备、器材的查封、扣押','FORCE','2,3','11420700MB03982904','鄂州市应急管理局','《中华人民共和国安全生产法》第六十五条','生产经营单位','1','2021-12-31T16:14:32.000Z'),
('01a227fd-a095-7000-8002-8fbba371cb76','20c7224c-20a9-4a61-bd65-8f5b906fed96','','','province:catalogue','07001204000876','9c417fb820808c707b74a9f71d230babb441856f2bee6fbb3b9a4d994108f216','2021-12-31T16:14:35.000Z',1,'31284232d478c8cd7c46c4c1413a3ccfb44b8f7a73d3388a954518aa5c8d5e7b','31284232d478c8cd7c46c4c1413a3ccfb44b8f7a73d3388a954518aa5c8d5e7b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07001204000876',1,'应急管理信用与监督管理','安全生产分类分级监管','OTHER','2,3','11420700MB03982904','鄂州市应急管理局','《中华人民共和国安全生产法》第六十二条','生产经营单位','1','2021-12-31T16:14:35.000Z'),
('01a227fd-a095-7000-8002-915438ef7909','c4efe213-2842-49ce-b374-9fa49f4ceefb','','','province:catalogue','07001404000887','911e2be6af248f8b5ce3bdaaefe55d387291f6a5d9201f867393bc9b80e5199e','2021-12-31T16:14:46.000Z',1,'c257be5ccc3a778f4ed0cec232cafcbb36c6252fb7eb7eb9b683a59fa399efcb','c257be5ccc3a778f4ed0cec232cafcbb36c6252fb7eb7eb9b683a59fa399efcb','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07001404000887',1,'应急管理备案与评估','重大危险源备案和核销管理','OTHER','2,3','11420700MB03982904','鄂州市应急管理局','《危险化学品重大危险源监督管理暂行规定》','危险化学品单位','1','2021-12-31T16:14:46.000Z'),
('01a227fd-a095-7000-8002-944563d21ef6','851be56d-3dd2-46cf-9e8a-b081295d8745','','','province:catalogue','07001404000888','ac03e7b3a4798edf7485931cc3926c9b1f1baad844bfaccc7dab5d07d78730d1','2021-12-31T16:14:47.000Z',1,'510cd290126d4450b9f2d82e441a835099891c5184e498fead61a35a628ba5a6','510cd290126d4450b9f2d82e441a835099891c5184e498fead61a35a628ba5a6','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'07001404000888',1,'应急管理备案与评估','第二、三类非药品类易制毒化学品备案核查','OTHER','2,3','11420700MB03982904','鄂州市应急管理局','《非药品类易制毒化学品生产、经营许可办法》','易制毒化学品企业','1','2021-12-31T16:14:47.000Z'),
('01a227fd-a095-7000-8002-987506d71d39','c2674611-aa72-4433-9e43-87a6802f2073','','','province:catalogue','08000901000937','872cc9d27162851975bbe0af46f03d046129475c6d88a4dd651d708e06de7d1c','2021-12-31T16:15:36.000Z',1,'f1edaa956af8b661fa5e6b689a5124be0c8b7a2ec0089d5b2001e64300522e3d','f1edaa956af8b661fa5e6b689a5124be0c8b7a2ec0089d5b2001e64300522e3d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'08000901000937',1,'对出版、印刷和发行的监督检查','对音像制品经营的行政检查','CHECK','2,3','11420700MB0R07266F','鄂州市文化和旅游局','《音像制品管理条例》','出版物经营单位','1','2021-12-31T16:15:36.000Z'),
('01a227fd-a095-7000-8002-9dbb81107e3b','c657e165-4f37-4589-9c70-e26d4565d5fe','','','province:catalogue','08001101000945','87242cdfcba1a927aa1000a50c00c694e7fff50a05f43ba464b64ad3be179264','2021-12-31T16:15:44.000Z',1,'7fa8d01bc770eaddccec5da84c705285c6c3dd9c8f10ecafe206aa06995ac23a','7fa8d01bc770eaddccec5da84c705285c6c3dd9c8f10ecafe206aa06995ac23a','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'08001101000945',1,'对电影和广播电视的监督检查','对广播电视设施保护的行政检查','CHECK','2,3','11420700MB0R07266F','鄂州市文化和旅游局','《广播电视设施保护条例》','电影院、广播电视机构','1','2021-12-31T16:15:44.000Z'),
('01a227fd-a095-7000-8002-a2fc682007f9','3a275b0c-9dd1-422e-b6a2-a8b1f2319448','','','province:catalogue','08001402000959','76062fc28b64f95479fea5749c551259e6b812051462db41ddc9e5c50c6cc293','2021-12-31T16:15:58.000Z',1,'ee0a52df93732834d6b56fea88c3405ccaf5bdf1d82f94c8212a5d7479cab1d9','ee0a52df93732834d6b56fea88c3405ccaf5bdf1d82f94c8212a5d7479cab1d9','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'08001402000959',1,'对文化旅游违法行为的行政处罚','对未经许可经营高危险性体育项目的行政处罚','PUNISH','2,3','11420700MB0R07266F','鄂州市文化和旅游局','《中华人民共和国体育法》','文化旅游经营单位','1','2021-12-31T16:15:58.000Z'),
('01a227fd-a095-7000-8002-a7596092cd09','c5ce26ab-6977-419f-b65c-24b9bb5047ee','','','province:catalogue','09000201000981','a016ed5642d5b2c8739e5f6ebe03f9d2624e53d163ccb3c111a572e00c58b161','2021-12-31T16:16:20.000Z',1,'75f8efd91552a9ebe05d66d8adef20b8e5160f60e11b56e50deef19fbd53f268','75f8efd91552a9ebe05d66d8adef20b8e5160f60e11b56e50deef19fbd53f268','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'09000201000981',1,'对城乡规划实施的监督检查','对临时建设规划许可的行政检查','CHECK','2,3','11420700MB1H882060','鄂州市自然资源和规划局','《中华人民共和国城乡规划法》第五十三条','建设单位和个人','1','2021-12-31T16:16:20.000Z'),
('01a227fd-a095-7000-8002-a86945374925','620e98fc-f36a-441a-9aca-6cc62fce84e4','','','province:catalogue','09000301000986','f53a655e49fc833c7a6114ad4cada78392495336094706f821d39e35e5de83e6','2021-12-31T16:16:25.000Z',1,'471e749809274b8b30d074612c5de35d806539b0dff113be03a51869defa527f','471e749809274b8b30d074612c5de35d806539b0dff113be03a51869defa527f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'09000301000986',1,'对矿产资源勘查开采的监督检查','对矿山储量动态管理的行政检查','CHECK','2','11420700MB1H882060','鄂州市自然资源和规划局','《中华人民共和国矿产资源法》','矿业权人','1','2021-12-31T16:16:25.000Z'),
('01a227fd-a095-7000-8002-accbadcd8ac0','d77cfc2f-1208-438d-9bb1-cb7bba9ccffb','','','province:catalogue','10000201001030','1cd8ac0aa8821806df22fb92c9fa8e0203fcc3ffeef12d3e0eb24e1263d04be4','2021-12-31T16:17:09.000Z',1,'e15b5aef9489c02b108340002fea9740ffafe1bc38f9c3bc031775451f1df120','e15b5aef9489c02b108340002fea9740ffafe1bc38f9c3bc031775451f1df120','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'10000201001030',1,'对户外广告和招牌的监督检查','对LED显示屏亮度和播放时间的行政检查','CHECK','2,3','11420700MB01856908','鄂州市城市管理执法委员会','《城市市容和环境卫生管理条例》','设置人','1','2021-12-31T16:17:09.000Z'),
('01a227fd-a095-7000-8002-b0e5c54ce966','334532bc-8dbf-408b-8458-34a02faec1a5','','','province:catalogue','10000802001061','afd4d093ba19bf89b8bea18c1af4c0d9f7c07a6fa379158c53673604a079ad7c','2021-12-31T16:17:40.000Z',1,'d6505cd811a8a54391baf0ae41110fb625cfdf21d1efb2ed897c5d426755adc8','d6505cd811a8a54391baf0ae41110fb625cfdf21d1efb2ed897c5d426755adc8','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'10000802001061',1,'对城市管理违法行为的行政处罚','对未取得排水许可向管网排放污水的行政处罚','PUNISH','2,3','11420700MB01856908','鄂州市城市管理执法委员会','《城镇排水与污水处理条例》第五十条','当事人','1','2021-12-31T16:17:40.000Z'),
('01a227fd-a097-7000-8002-bee20c7e4784','e7f2f5e8-be0a-4209-81a0-7a3dc3d5cc4e','','','province:catalogue','10000802001065','43a89f0554d1bf29719aa78529c2f11f95a92e52d2b304c6f2db4d69db7a3330','2021-12-31T16:17:44.000Z',1,'1989d5f347a94554d8b6b81715d13a90d3cbf2b0299418922576768d52a229fd','1989d5f347a94554d8b6b81715d13a90d3cbf2b0299418922576768d52a229fd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'10000802001065',1,'对城市管理违法行为的行政处罚','对未按规定分类投放生活垃圾的行政处罚','PUNISH','2,3','11420700MB01856908','鄂州市城市管理执法委员会','《中华人民共和国固体废物污染环境防治法》第一百一十一条','当事人','1','2021-12-31T16:17:44.000Z'),
('01a227fd-a097-7000-8002-c0daf4bb2a27','b5464805-42a3-4a3e-80a0-236fa6e0da32','','','province:catalogue','10000903001066','3a6d0316f4b380e3572612cffbae7f01533039ccda7f454191b38f20995c3954','2021-12-31T16:17:45.000Z',1,'24e52cc90cb5a5e6d049c9543994ff5edf30da746f09a27b2b92f70c0953fc33','24e52cc90cb5a5e6d049c9543994ff5edf30da746f09a27b2b92f70c0953fc33','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'10000903001066',1,'城市管理行政强制','对占道经营工具和物品的先行登记保存','FORCE','2,3','11420700MB01856908','鄂州市城市管理执法委员会','《城市市容和环境卫生管理条例》','当事人','1','2021-12-31T16:17:45.000Z'),
('01a227fd-a097-7000-8002-c73dea3987e3','189493a1-c9c2-4320-a35b-fcefdc942a3b','','','province:catalogue','10001004001069','e595044213ca3733792b24f8971f1f2bfeead2d9a05c6a5728a7f322d25d4382','2021-12-31T16:17:48.000Z',1,'8e3b793c3c8c2e7fb211694aeeda8f4fdfa0bec6fc72716223567155c1c0ce3d','8e3b793c3c8c2e7fb211694aeeda8f4fdfa0bec6fc72716223567155c1c0ce3d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'10001004001069',1,'城市管理日常监管','数字城管案件派遣处置和评价','OTHER','2,3','11420700MB01856908','鄂州市城市管理执法委员会','《城市管理执法办法》','责任单位','1','2021-12-31T16:17:48.000Z'),
('01a227fd-a097-7000-8002-cbc0ba681ad1','ec156f0e-8660-4c92-b78f-093e660271ee','','','province:catalogue','11000101001077','8f272ec66484859331481814568ee4432775151ec3704e34483e40d13f7a9b84','2021-12-31T16:17:56.000Z',1,'a6df359bf983bf572e30d59af900dce7574d8f96b68f904eaee4ab1804f78403','a6df359bf983bf572e30d59af900dce7574d8f96b68f904eaee4ab1804f78403','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'11000101001077',1,'对水资源和取水的监督检查','对取水许可执行和取水计量的行政检查','CHECK','2,3','11420700MB0E303331','鄂州市水利和湖泊局','《取水许可和水资源费征收管理条例》','取水单位','1','2021-12-31T16:17:56.000Z'),
('01a227fd-a097-7000-8002-cde35dcb31bd','649415ca-ae5d-4c98-b034-1769ec5708af','','','province:catalogue','13000501001179','21bf734f5cbb118421857a2b5c7e6e1e13865d1a5892f29a8e4dba2e87042480','2021-12-31T16:19:38.000Z',1,'5d557e3156aca2f9b1b28d09303257f2f948d433a2dd179ac7db57b53cfcad27','5d557e3156aca2f9b1b28d09303257f2f948d433a2dd179ac7db57b53cfcad27','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'13000501001179',1,'对社会救助、地名和婚姻收养的监督检查','对最低生活保障对象家庭经济状况的核查','CHECK','2,3','11420700MB1W12045G','鄂州市民政局','《社会救助暂行办法》','救助对象、有关单位','1','2021-12-31T16:19:38.000Z'),
('01a227fd-a097-7000-8002-d26a49f10cae','110ad2b8-728e-4741-99ab-1342dfd95ed7','','','province:catalogue','14000201001203','55e91b8cda9d2a508fff31e75a2d0414f87fba645fc986e86f0e5dcda3ed3f7e','2021-12-31T16:20:02.000Z',1,'ebf9ac2a62ce49341fe61c7d2be226c3c0a2c4d5bf293313d8db350d7c659dd1','ebf9ac2a62ce49341fe61c7d2be226c3c0a2c4d5bf293313d8db350d7c659dd1','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'14000201001203',1,'对农民工工资支付的监督检查','对农民工实名制和考勤管理的行政检查','CHECK','2,3','11420700MB17136000','鄂州市人力资源和社会保障局','《保障农民工工资支付条例》','工程建设领域用人单位','1','2021-12-31T16:20:02.000Z'),
('01a227fd-a097-7000-8002-d468350e6d02','cbd1f410-0c55-40c7-8e82-8f121da232d3','','','province:catalogue','15000101001245','ab7359c546109b58e171e9c31ea9912eed64a086dd69ab9c4b711a6799496c76','2021-12-31T16:20:44.000Z',1,'60dbedd70433bfff1e93c5f1bdb7c34148bdfc9bdc77608cc10e6976359f9c7b','60dbedd70433bfff1e93c5f1bdb7c34148bdfc9bdc77608cc10e6976359f9c7b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'15000101001245',1,'对单位遵守消防法律法规的监督检查','对医院、养老机构消防安全的行政检查','CHECK','2,3','11420700MB0L166693','鄂州市消防救援支队','《中华人民共和国消防法》第五十三条','医院、养老机构','1','2021-12-31T16:20:44.000Z'),
('01a227fd-a097-7000-8002-da44f4c2cff2','940772ff-6877-4d30-8c84-1bbf420180dd','','','province:catalogue','15000504001267','933bd005fa669df1babc0a6e35def21cdad8c9ab64de7e15a12160ccea36fb11','2021-12-31T16:21:06.000Z',1,'d35fbd5729bdc06bc899d311280c1d9c07b78f719504d8ef6e068dcf295336c0','d35fbd5729bdc06bc899d311280c1d9c07b78f719504d8ef6e068dcf295336c0','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'15000504001267',1,'消防安全信用与督改','对消防安全责任人的约谈','OTHER','2,3','11420700MB0L166693','鄂州市消防救援支队','《中华人民共和国消防法》','社会单位','1','2021-12-31T16:21:06.000Z'),
('01a227fd-a097-7000-8002-dd25d9d41dc8','5eca5ddc-9802-4c58-8fb7-f5d60d650ab5','','','province:catalogue','27000101001483','92eb54b66ef332c6f5018f71d257ef79db552e967ca2424b59e8e7308c97b242','2021-12-31T16:24:42.000Z',1,'dd872c9551b54d86aa9146fee355d7520bdc4b0f02c1be86fb31c391f9b5d5ba','dd872c9551b54d86aa9146fee355d7520bdc4b0f02c1be86fb31c391f9b5d5ba','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'27000101001483',1,'对森林资源的监督检查','对造林绿化和退耕还林项目的核查验收','CHECK','2,3','11420700MB0W734609','鄂州市林业局','《退耕还林条例》','项目实施单位','1','2021-12-31T16:24:42.000Z'),
('01a227fd-a097-7000-8002-e326b3437812','1819134f-a74e-4588-842b-baabee622efc','','','province:catalogue','30000101001538','4ee6d2f357f979fe265f693c6120e0ba06fd82563307c0eab9b9e6e0e4e90c8c','2021-12-31T16:25:37.000Z',1,'5c7c723d948fd2f3cb8d80ff8c62952cc4af2023a31795e46d951d5d7da666a9','5c7c723d948fd2f3cb8d80ff8c62952cc4af2023a31795e46d951d5d7da666a9','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'30000101001538',1,'对纳税人的税务检查','对环境保护税和资源税申报的行政检查','CHECK','2','11420700MB0P116344','国家税务总局鄂州市税务局','《中华人民共和国环境保护税法》','纳税人、扣缴义务人','1','2021-12-31T16:25:37.000Z'),
('01a227fd-a098-7000-8000-396f095f3d07','758f8883-0849-4232-8096-299023f97d1e','','','province:catalogue','34000101001589','0e40174b8cab48e1f48aa6866d56ddecd396ed0993ffa9a126fa8bcc31e7a34d','2021-12-31T16:26:28.000Z',1,'65811dea7a7f48ae61a6c47572d017987643523c769a1768fda73cd796ced9b4','65811dea7a7f48ae61a6c47572d017987643523c769a1768fda73cd796ced9b4','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'34000101001589',1,'对行政许可实施和告知承诺的监督检查','对“证照分离”改革后许可事项的核查','CHECK','2,3','11420700MB0Q57350M','鄂州市行政审批局','《优化营商环境条例》','被许可人','1','2021-12-31T16:26:28.000Z');
CREATE TABLE "joint_participant" ("parentId" varchar(36) NOT NULL, "position" integer NOT NULL, "childKey" varchar(64) NOT NULL, "unionUnitNo" varchar(40), "unionUnitType" varchar(20), "unionUnitName" varchar(200), "status" varchar(30), "claimTime" varchar(24), "endTime" varchar(24), "endReason" text, "feedbackTime" varchar(24), "feedbackSuggestion" text, PRIMARY KEY ("parentId", "position"));
INSERT INTO "joint_participant" VALUES
('01a227fd-a1ae-7000-8000-930cf13aace8',0,'11420700MB0E303331','11420700MB0E303331','牵头部门','鄂州市水利和湖泊局','ENDED','2022-01-03T01:00:00.000Z','2022-01-08T07:00:00.000Z','检查任务完成','2022-01-07T02:00:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-930cf13aace8',1,'11420700MB0L166693','11420700MB0L166693','配合部门','鄂州市消防救援支队','ENDED','2022-01-03T01:30:00.000Z','2022-01-08T07:00:00.000Z','检查任务完成','2022-01-07T02:20:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-930cf13aace8',2,'11420700MB0P116344','11420700MB0P116344','配合部门','国家税务总局鄂州市税务局','ENDED','2022-01-03T02:00:00.000Z','2022-01-08T07:00:00.000Z','检查任务完成','2022-01-07T02:40:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-930cf13aace8',3,'11420700MB17549209','11420700MB17549209','配合部门','鄂州市邮政管理局','ENDED','2022-01-03T02:30:00.000Z','2022-01-08T07:00:00.000Z','检查任务完成','2022-01-07T03:00:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',0,'11420700MB0W734609','11420700MB0W734609','牵头部门','鄂州市林业局','ENDED','2022-01-11T01:00:00.000Z','2022-01-21T07:00:00.000Z','检查任务完成','2022-01-20T02:00:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',1,'11420700MB0W77840T','11420700MB0W77840T','配合部门','鄂州市公安局','ENDED','2022-01-11T01:30:00.000Z','2022-01-21T07:00:00.000Z','检查任务完成','2022-01-20T02:20:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',2,'11420700MB0E303331','11420700MB0E303331','配合部门','鄂州市水利和湖泊局','ENDED','2022-01-11T02:00:00.000Z','2022-01-21T07:00:00.000Z','检查任务完成','2022-01-20T02:40:00.000Z','按要求完成检查,结果已反馈牵头部门'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',3,'11420700MB01345866','11420700MB01345866','配合部门','鄂州市民族宗教事务委员会','ENDED','2022-01-11T02:30:00.000Z','2022-01-21T07:00:00.000Z','检查任务完成','2022-01-20T03:00:00.000Z','按要求完成检查,结果已反馈牵头部门');
CREATE TABLE "joint_object" ("parentId" varchar(36) NOT NULL, "position" integer NOT NULL, "childKey" varchar(64) NOT NULL, "superviseObjectType" varchar(40), "superviseObjectName" varchar(200), "superviseObjectCode" varchar(50), "credentialsType" varchar(20), "credentialsValue" varchar(50), PRIMARY KEY ("parentId", "position"));
INSERT INTO "joint_object" VALUES
('01a227fd-a1ae-7000-8000-930cf13aace8',0,'91420700MA4F37126H','市场主体','鄂州市达晟新材料有限公司','91420700MA4F37126H','001','91420700MA4F37126H'),
('01a227fd-a1ae-7000-8000-930cf13aace8',1,'92420700MA4J447257','市场主体','鄂城区佳发幼儿园','92420700MA4J447257','001','92420700MA4J447257'),
('01a227fd-a1ae-7000-8000-930cf13aace8',2,'91420700MA4G35973Y','市场主体','鄂州市和瑞环保科技有限公司','91420700MA4G35973Y','001','91420700MA4G35973Y'),
('01a227fd-a1ae-7000-8000-930cf13aace8',3,'91420700MA4N616093','市场主体','鄂州市华祥环保科技有限公司','91420700MA4N616093','001','91420700MA4N616093'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',0,'92420700MA4E673323','市场主体','鄂城区中程农资经营部','92420700MA4E673323','001','92420700MA4E673323'),
('01a227fd-a1ae-7000-8000-96485bdcf7a3',1,'92420700MA4Y086212','市场主体','鄂城区腾隆水产养殖专业合作社','92420700MA4Y086212','001','92420700MA4Y086212');
CREATE TABLE "joint_inspection" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "taskNo" varchar(50), "taskName" text, "taskStartTime" varchar(10), "status" varchar(30), "initiateUnitNo" varchar(40), "initiateUnitName" varchar(200), "initiateUnitType" varchar(20), "unionDeptNo" varchar(400), "unionDeptName" text, "unionRegionNo" varchar(200), "unionRegionName" varchar(400), "supervisionMatterCode" varchar(14), "superviseObjectNo" varchar(50), "inspectContent" text, "inspectClaim" text, "remark" text, "itemId" varchar(36));
INSERT INTO "joint_inspection" VALUES
('01a227fd-a1ae-7000-8000-930cf13aace8','bae096c2-f344-42e5-b969-8f1fdbe72783','city','','city-db','city-lh-0019','b6b3271d69f601e08ee15071afb301c6bf8c19c51e67ca489548799f9b6298c5','2026-11-28T04:01:00.000Z',1,'b962924a41a56dd26fe996e2828279ac22795f41603c1595f15fbe17cff53a46','b962924a41a56dd26fe996e2828279ac22795f41603c1595f15fbe17cff53a46','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'LHJG42070020220019','2022年市直水利工程参建单位跨部门联合检查(第19批)','2022-01-04','ENDED','11420700MB0E303331','鄂州市水利和湖泊局','行政机关','11420700MB0E303331,11420700MB0L166693,11420700MB0P116344,11420700MB17549209','鄂州市水利和湖泊局,鄂州市消防救援支队,国家税务总局鄂州市税务局,鄂州市邮政管理局','420700','市直','11000501001099',NULL,'对水利工程质量的监督抽检','进一次门、查多项事,检查结果及时录入并公示',NULL,NULL),
('01a227fd-a1ae-7000-8000-96485bdcf7a3','bee16fe3-9c2c-4fba-b49e-66bbaa24e387','city','','city-db','city-lh-0042','4b22d0e515febafb9fa9b0be5a8b0dff2f75dcd408a1e619782205ce0a833bac','2026-11-28T04:01:00.000Z',1,'b91e15d8950aa482594868d82aea0acdac430348e1bf91824bf58b35794372e2','b91e15d8950aa482594868d82aea0acdac430348e1bf91824bf58b35794372e2','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-12',0,NULL,'LHJG42070020220042','2022年市直收容救护单位跨部门联合检查(第42批)','2022-01-12','ENDED','11420700MB0W734609','鄂州市林业局','行政机关','11420700MB0W734609,11420700MB0W77840T,11420700MB0E303331,11420700MB01345866','鄂州市林业局,鄂州市公安局,鄂州市水利和湖泊局,鄂州市民族宗教事务委员会','420700','市直','27000301001490',NULL,'对野生动物收容救护单位的行政检查','进一次门、查多项事,检查结果及时录入并公示',NULL,NULL);
CREATE TABLE "supervision_plan" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "planId" varchar(100), "title" text, "year" integer, "planKind" varchar(30), "leadDept" varchar(200), "participants" text, "scopeItems" text, "startDate" varchar(10), "endDate" varchar(10), "status" varchar(20), "publishedAt" varchar(10));
INSERT INTO "supervision_plan" VALUES
('01a227fd-a1c3-7000-8001-79431ff65ecb','5b9f555f-d028-4cfd-86e9-d6c6c92e400d','city','','city-db','city-jh-1','7a1225fb0e5b92edda549bc8b658a19e567a370dd63104416838d0faade48229','2026-11-28T04:01:00.000Z',1,'c914adc0c6c1393b1a2ee3f4bf9d25dff02495e8ca1d16cbbea51dcec6487b3f','c914adc0c6c1393b1a2ee3f4bf9d25dff02495e8ca1d16cbbea51dcec6487b3f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'JH4207002022001','鄂州市2022年度“双随机、一公开”抽查工作计划',2022,'ANNUAL','鄂州市市场监督管理局','鄂州市发展和改革委员会,鄂州市教育局,鄂州市科学技术局,鄂州市经济和信息化局,鄂州市公安局,鄂州市民政局,鄂州市司法局,鄂州市财政局,鄂州市人力资源和社会保障局,鄂州市自然资源和规划局,鄂州市生态环境局,鄂州市住房和城乡建设局',NULL,'2022-03-01','2022-11-30','已发布','2022-02-15'),
('01a227fd-a1c3-7000-8001-7c23447893c8','f11c2d0a-0532-4689-94d2-32da10b8cdd2','city','','city-db','city-jh-2','8caa5782c62dfc640371ec35293e4f3ade8ec51c8e88a7b9b872bf7f6eb6926d','2026-11-28T04:01:00.000Z',1,'fa7388c03b7e8fd8a890353d6f450761580eabb3f93cf9475b698d871a05fb4d','fa7388c03b7e8fd8a890353d6f450761580eabb3f93cf9475b698d871a05fb4d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-01',0,NULL,'JH4207002022002','鄂州市2022年度部门联合抽查工作计划',2022,'JOINT','鄂州市市场监督管理局','鄂州市发展和改革委员会,鄂州市教育局,鄂州市科学技术局,鄂州市经济和信息化局,鄂州市公安局,鄂州市民政局,鄂州市司法局,鄂州市财政局,鄂州市人力资源和社会保障局,鄂州市自然资源和规划局,鄂州市生态环境局,鄂州市住房和城乡建设局',NULL,'2022-03-01','2022-11-30','已发布','2022-02-15');
CREATE TABLE "item_claim" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "itemCode" varchar(14), "claimantUscc" varchar(18), "areaNumber" varchar(6), "level" varchar(20), "status" varchar(30), "claimedAt" varchar(10), "publishedAt" varchar(10), "writtenOffAt" varchar(10), "writeOffReason" text, "resumedAt" varchar(10), "itemId" varchar(36), "claimantId" varchar(36));
INSERT INTO "item_claim" VALUES
('01a227fd-a0dd-7000-8000-4b4f8ee5775f','1af5189a-526a-43bb-a465-5399ab116e5e','city','','city-db','city-rl-00016','7a2252d2fcda72beeec5743d9e92f230dab406252b29defa3511e997d5c44d4b','2026-11-28T04:01:00.000Z',1,'468b081a7096ea4936587b147a2c8282b0468f7ced3eda8ad70d75c1e9c5c772','468b081a7096ea4936587b147a2c8282b0468f7ced3eda8ad70d75c1e9c5c772','2026-11-29T04:00:00.000Z',NULL,0,'2022-10-24',0,NULL,'09000301000986','11420700MB1H882060','420700','3','PUBLISHED','2022-10-24','2022-10-31',NULL,NULL,NULL,'01a227fd-a095-7000-8002-a86945374925',NULL),
('01a227fd-a0de-7000-8003-f9ba73be4e32','fc949136-df36-42f5-a78e-f302dee93300','city','','city-db','city-rl-00029','bda46753d8322b95f44e1edc92c981c0bdf359ba7a308c9a3e35685a61c8ffa4','2026-11-28T04:01:00.000Z',1,'f2db9000f2d5b6271d48f8f65e7d9dc9a84ba52e94f83e57a97252eb7d556cd6','f2db9000f2d5b6271d48f8f65e7d9dc9a84ba52e94f83e57a97252eb7d556cd6','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-01',0,NULL,'01003304000215','11420700MB1L4926XD','420700','3','PUBLISHED','2021-06-01','2021-06-07',NULL,NULL,NULL,'01a227fd-a094-7000-8004-1febb547069e',NULL),
('01a227fd-a0de-7000-8003-ff13536d8dc2','30dceeaa-0b58-417e-ab9a-510e25dbada0','city','','city-db','city-rl-00043','7e8f93cbe267fe5f67f010de42306b08ef3ec2206a58492cea0691aa3706df4c','2026-11-28T04:01:00.000Z',1,'8afc1e46faaa9eaac82f823bffe3e27340a7ff090d896beda4af5ff3f2a93768','8afc1e46faaa9eaac82f823bffe3e27340a7ff090d896beda4af5ff3f2a93768','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-19',0,NULL,'01001101000084','11420700MB1L4926XD','420700','3','PUBLISHED','2021-07-19','2021-07-30',NULL,NULL,NULL,'01a227fd-a094-7000-8003-f6edf5358a79',NULL),
('01a227fd-a0de-7000-8004-01a711caa867','fabb4c17-74b3-47c6-b6d6-5e05e0156292','city','','city-db','city-rl-00045','500516c8e29a6bc48fe05d084bcccd4779088d69523cd551ae51b22e18bab1ef','2026-11-28T04:01:00.000Z',1,'0957880830793a1bd1d9a25e33144af61e357e6c96912392228696efbcb02ed8','0957880830793a1bd1d9a25e33144af61e357e6c96912392228696efbcb02ed8','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-13',0,NULL,'01000301000037','11420700MB1L4926XD','420700','3','PUBLISHED','2021-07-13','2021-07-19',NULL,NULL,NULL,'01a227fd-a094-7000-8003-e1d1e9f2f6bb',NULL),
('01a227fd-a0de-7000-8004-06abc4d38169','9928c702-a6cf-4b94-bbd1-65e13844735d','city','','city-db','city-rl-00058','42b3cc09f4fa3a65ee9900e3ca2462971e3541d22a1d5962858ced83c38c535f','2026-11-28T04:01:00.000Z',1,'e7ba09c22f4e4ad8305cf59c0b26aebb7bc6668d14f7af1cdeaa3c7528c28df3','e7ba09c22f4e4ad8305cf59c0b26aebb7bc6668d14f7af1cdeaa3c7528c28df3','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-02',0,NULL,'10000802001061','11420700MB01856908','420700','3','PUBLISHED','2021-08-02','2021-08-09',NULL,NULL,NULL,'01a227fd-a095-7000-8002-b0e5c54ce966',NULL),
('01a227fd-a0de-7000-8004-08f11392cf34','aef11ac5-3695-4fab-b753-839fa26d8908','city','','city-db','city-rl-00082','01ce0e576f5db5ce38402cb9670e3e08a488c73d6fc6b25dda89bc6b7b010a1e','2026-11-28T04:01:00.000Z',1,'58919bbbf8fbd61fa23ce98dedfb6aed6af9dd777856325c0e72c147cbec2b29','58919bbbf8fbd61fa23ce98dedfb6aed6af9dd777856325c0e72c147cbec2b29','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-24',0,NULL,'15000101001245','11420700MB0L166693','420700','3','PUBLISHED','2021-08-24','2021-09-06',NULL,NULL,NULL,'01a227fd-a097-7000-8002-d468350e6d02',NULL),
('01a227fd-a0de-7000-8004-0ce9272ead27','eaa25d75-4d42-4977-bb87-15e6ad65eb5c','city','','city-db','city-rl-00100','0ff9ef6d47e74927feee81e3d8754e1097308a38c18cc66a42589ea12e40b250','2026-11-28T04:01:00.000Z',1,'12c07ea382040e25ecbe57fab1ff5af2c4b58f8ce3c81005ce73b34add05aae1','12c07ea382040e25ecbe57fab1ff5af2c4b58f8ce3c81005ce73b34add05aae1','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-08',0,NULL,'07001404000887','11420700MB03982904','420700','3','PUBLISHED','2021-03-08','2021-03-16',NULL,NULL,NULL,'01a227fd-a095-7000-8002-915438ef7909',NULL),
('01a227fd-a0de-7000-8004-1033b15f6676','8df9f237-b9d5-4923-89f0-35f756f84554','city','','city-db','city-rl-00127','328c210bff98e0d6f8f3c89229923f986801e360b3148c8b51caafc6c5f05c94','2026-11-28T04:01:00.000Z',1,'ea760220117c82208de2c1f08fcabebb040cb07a7dba1a5919593e45fae1436b','ea760220117c82208de2c1f08fcabebb040cb07a7dba1a5919593e45fae1436b','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-19',0,NULL,'01001002000083','11420700MB1L4926XD','420700','3','PUBLISHED','2021-07-19','2021-07-23',NULL,NULL,NULL,'01a227fd-a094-7000-8003-f15f622cc732',NULL),
('01a227fd-a0de-7000-8004-1489a4d69bc4','4f0618cd-40f4-4f25-a1e7-a26932a1d9fd','city','','city-db','city-rl-00163','96c55f153a4417f3a33242f87951459528fe3c048c212da7d5b58bc62921ae3c','2026-11-28T04:01:00.000Z',1,'3ffb3bf34972d707e049a27e40c17cc4c681b08bea74b7aa9b2813bbf5b53927','3ffb3bf34972d707e049a27e40c17cc4c681b08bea74b7aa9b2813bbf5b53927','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-23',0,NULL,'01000101000005','11420700MB1L4926XD','420700','3','PUBLISHED','2021-04-23','2021-05-06',NULL,NULL,NULL,'01a227fd-a093-7000-8002-9f9f1b8e5c17',NULL),
('01a227fd-a0de-7000-8004-19bb9f034142','c4b165a8-1512-44b0-8f6d-b4866aaeb765','city','','city-db','city-rl-00200','be669044d50766af794620fb8366c1a3dc2e14eef8ec97461b981d052b87acbc','2026-11-28T04:01:00.000Z',1,'e1eb7353e57a187aaa5551c0dd74eaf4fa373a8c273855d153836e1125e4e307','e1eb7353e57a187aaa5551c0dd74eaf4fa373a8c273855d153836e1125e4e307','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-28',0,NULL,'01002803000188','11420700MB1L4926XD','420700','3','PUBLISHED','2021-06-28','2021-07-02',NULL,NULL,NULL,'01a227fd-a094-7000-8004-19913dbf03b8',NULL),
('01a227fd-a0de-7000-8004-1c06000f6664','4751485f-6798-4217-9395-7a73629fada2','city','','city-db','city-rl-00227','bddc36751760b40c75438e90f0de525fa5243742577f56a8db02edc09bb6d281','2026-11-28T04:01:00.000Z',1,'73b407a9e6cdd186b6b37e10960d1a8abb543bf2e367058e39ad21fb411e04f7','73b407a9e6cdd186b6b37e10960d1a8abb543bf2e367058e39ad21fb411e04f7','2026-11-29T04:00:00.000Z',NULL,0,'2021-12-06',0,NULL,'01001202000099','11420700MB1L4926XD','420700','3','PUBLISHED','2021-12-06','2021-12-23',NULL,NULL,NULL,'01a227fd-a094-7000-8004-01c4e987119d',NULL),
('01a227fd-a0de-7000-8004-21fbf365ae73','20dee619-203d-41bf-8e68-24850203d28c','city','','city-db','city-rl-00286','667e77786d948ee4f2577dda6edea3e2a92a7c304756fdf184028935337d052a','2026-11-28T04:01:00.000Z',1,'f08df4051d142b669f2a92e7f13bdabce0d20c3ad5d7dc3e6323477b86a000f2','f08df4051d142b669f2a92e7f13bdabce0d20c3ad5d7dc3e6323477b86a000f2','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-23',0,NULL,'07001103000873','11420700MB03982904','420700','3','PUBLISHED','2021-04-23','2021-05-03',NULL,NULL,NULL,'01a227fd-a095-7000-8002-8ac8804c0557',NULL),
('01a227fd-a0de-7000-8004-2693a7b52a71','f238fc07-3f6a-4610-9d0d-25ee7d2c715d','city','','city-db','city-rl-00332','8001d94e2f9992f4ee107556f99e16e5d957b8a1a46784678712f357d7a84965','2026-11-28T04:01:00.000Z',1,'ce41dd90c2dbbbba9a2aca18989d4acd08177f3135367ca1c2ea11c168d1dcae','ce41dd90c2dbbbba9a2aca18989d4acd08177f3135367ca1c2ea11c168d1dcae','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-21',0,NULL,'07000501000836','11420700MB03982904','420700','3','PUBLISHED','2021-05-21','2021-05-28',NULL,NULL,NULL,'01a227fd-a095-7000-8002-803f775a647d',NULL),
('01a227fd-a0de-7000-8004-29a6302e4df0','21340bc6-245a-45b5-b00b-bb19d98519f3','city','','city-db','city-rl-00358','fc419ccda14fb7ae80972d3cd35d2a3b29b8df28ff9b6693bd1c25214bde513e','2026-11-28T04:01:00.000Z',1,'47cf142c0703928995abe281b1272ca65c251db4458fe18bf33e443a047917e0','47cf142c0703928995abe281b1272ca65c251db4458fe18bf33e443a047917e0','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-26',0,NULL,'04001302000541','11420700MB1B79304F','420700','3','PUBLISHED','2021-10-26','2021-11-08',NULL,NULL,NULL,'01a227fd-a094-7000-8004-4d2576e6ef56',NULL),
('01a227fd-a0de-7000-8004-2d56c6a9f418','c43a7f66-2297-442d-8793-a060a95041c5','city','','city-db','city-rl-00374','8a43563e1177700b6cccf14cb7618bef0c0723ed111ab3b0319efe3cb62074ca','2026-11-28T04:01:00.000Z',1,'1a653f77cee92fc747a82c841b872edbd0c1d2cc01ad60f07aa0f9484b9653b3','1a653f77cee92fc747a82c841b872edbd0c1d2cc01ad60f07aa0f9484b9653b3','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-24',0,NULL,'34000101001589','11420700MB0Q57350M','420700','3','PUBLISHED','2021-06-24','2021-06-28',NULL,NULL,NULL,'01a227fd-a098-7000-8000-396f095f3d07',NULL),
('01a227fd-a0de-7000-8004-324c96e6a4ad','fa5ac431-b1c9-4769-9670-ad6e4ee6dc7b','city','','city-db','city-rl-00381','8799098e1d04717369beb97f9c77f69b7d06081c50b508d0a3dd5886cf32c61b','2026-11-28T04:01:00.000Z',1,'6d54b481cbf9807d3028eb0b010dccb84b9a3d6bedef9cb158fecd446e98e231','6d54b481cbf9807d3028eb0b010dccb84b9a3d6bedef9cb158fecd446e98e231','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-23',0,NULL,'13000501001179','11420700MB1W12045G','420700','3','PUBLISHED','2021-08-23','2021-08-27',NULL,NULL,NULL,'01a227fd-a097-7000-8002-cde35dcb31bd',NULL),
('01a227fd-a0de-7000-8004-37cdb8c4428b','f0f9e9f9-bca8-479f-8da4-a4ea5048293a','city','','city-db','city-rl-00388','d5c3a59649ff3f0c1ac5d1d0fd6d8e6dbcd859d8e2598272db05cf04a3590224','2026-11-28T04:01:00.000Z',1,'6a5243d0e68143159e1502ae1cf34a8396d84c07c02120cc1411287a9c60de99','6a5243d0e68143159e1502ae1cf34a8396d84c07c02120cc1411287a9c60de99','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-17',0,NULL,'03001201000423','11420700MB0R7299XK','420700','3','PUBLISHED','2021-03-17','2021-03-26',NULL,NULL,NULL,'01a227fd-a094-7000-8004-33ca31553f73',NULL),
('01a227fd-a0de-7000-8004-387277e72dab','b9e2f3ee-7171-436e-8aca-4348db5822eb','city','','city-db','city-rl-00396','aa0ea6c1b4cd9753c55c7695ba9ec567f774879c4f0064234c3c22d2157dc07c','2026-11-28T04:01:00.000Z',1,'b003b97c4120f43f40248ea93c55f450fa53e53f8727ef69f0c6718af6f8095f','b003b97c4120f43f40248ea93c55f450fa53e53f8727ef69f0c6718af6f8095f','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-08',0,NULL,'05001502000658','11420700MB0X35764Q','420700','3','PUBLISHED','2021-03-08','2021-03-22',NULL,NULL,NULL,'01a227fd-a094-7000-8004-608215d461d5',NULL),
('01a227fd-a0de-7000-8004-3e29e3ded4e1','5f98bc96-76f3-46e4-99b4-f5f5528cf5f4','city','','city-db','city-rl-00406','c1fee784a542c21197abaf63a8c1e47ff28a736220f784cedd1fa61145289d9c','2026-11-28T04:01:00.000Z',1,'1b02246542f8420632faecb940d4b404003fee213afc792e60c0da1c5809f76d','1b02246542f8420632faecb940d4b404003fee213afc792e60c0da1c5809f76d','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-11',0,NULL,'01003504000223','11420700MB1L4926XD','420700','3','PUBLISHED','2021-05-11','2021-05-24',NULL,NULL,NULL,'01a227fd-a094-7000-8004-26f4f0b6f6cd',NULL),
('01a227fd-a0de-7000-8004-42c120b95a18','933c24e2-37f7-4475-bd3d-82a4ac654df3','city','','city-db','city-rl-00497','d9d78ce2fc42ffb4db95d7aa6ae79aeafa9fc81177069fa9dc1ae8eda8cf6dd1','2026-11-28T04:01:00.000Z',1,'feb3b977f9507cd4997eae37cb2c02f6cbc0014d07a69e73414a2c2eabdce041','feb3b977f9507cd4997eae37cb2c02f6cbc0014d07a69e73414a2c2eabdce041','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-19',0,NULL,'08001402000959','11420700MB0R07266F','420700','3','PUBLISHED','2021-10-19','2021-10-26',NULL,NULL,NULL,'01a227fd-a095-7000-8002-a2fc682007f9',NULL),
('01a227fd-a0de-7000-8004-468cb8db2a13','c99b59cf-36c2-4086-96be-6c1f0254c13f','city','','city-db','city-rl-00524','298840960515819655f894c46063276235ec5bcfeb445106eabe63d237a156f3','2026-11-28T04:01:00.000Z',1,'7f00d65e92bd13f1e2b08acb71e22c52653071230c226955061bdb7d5f2b9a41','7f00d65e92bd13f1e2b08acb71e22c52653071230c226955061bdb7d5f2b9a41','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-21',0,NULL,'15000504001267','11420700MB0L166693','420700','3','PUBLISHED','2021-06-21','2021-07-08',NULL,NULL,NULL,'01a227fd-a097-7000-8002-da44f4c2cff2',NULL),
('01a227fd-a0de-7000-8004-49dad083e17a','9a1ba70c-62d3-49be-b830-989038485133','city','','city-db','city-rl-00539','e85531679149c04232d5285e07a806849e2c9fbb5ab21ad5f421ce471b2fb161','2026-11-28T04:01:00.000Z',1,'09041220ba8e5a8a450877f2aa3051f5b39cf65094f9c3e92390f321b25de675','09041220ba8e5a8a450877f2aa3051f5b39cf65094f9c3e92390f321b25de675','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-29',0,NULL,'01001701000125','11420700MB1L4926XD','420700','3','PUBLISHED','2021-04-29','2021-05-13',NULL,NULL,NULL,'01a227fd-a094-7000-8004-08b8884d3906',NULL),
('01a227fd-a0de-7000-8004-4fcbcc63f190','16db7c0d-8cc8-49ad-860b-73837eb8cc3e','city','','city-db','city-rl-00557','7c0a9c5eead38717316186b15976155802b7e063ad235a0092fe36c0be247001','2026-11-28T04:01:00.000Z',1,'2751a7f9c234dc18bb3aed56eefdd117e93008492c464b71473d21eec4f2207f','2751a7f9c234dc18bb3aed56eefdd117e93008492c464b71473d21eec4f2207f','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-02',0,NULL,'07000501000842','11420700MB03982904','420700','3','PUBLISHED','2021-08-02','2021-08-10',NULL,NULL,NULL,'01a227fd-a095-7000-8002-8659573468a1',NULL),
('01a227fd-a0de-7000-8004-525b966d4267','22a0ec7c-fbb9-479c-ad61-b5dd09a0c7d2','city','','city-db','city-rl-00585','adb6f14bcd1652f8af09f4533494a108cbd8f40aee9e8962a191c8231dbf8ee5','2026-11-28T04:01:00.000Z',1,'e09cd4bd4bfe11cca9e55612f89f192601876dc5ceb996b360f8f63eee0d2efe','e09cd4bd4bfe11cca9e55612f89f192601876dc5ceb996b360f8f63eee0d2efe','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-09',0,NULL,'08001101000945','11420700MB0R07266F','420700','3','PUBLISHED','2021-08-09','2021-08-19',NULL,NULL,NULL,'01a227fd-a095-7000-8002-9dbb81107e3b',NULL),
('01a227fd-a0de-7000-8004-57cf94bb296a','9d7696e0-8eb5-4be9-b344-b04a66f18146','city','','city-db','city-rl-00680','8b1d718190c8e7945f9b577730d74588a72fbc296ce808aa73623b495618acfc','2026-11-28T04:01:00.000Z',1,'d8c13f3f371416c2e35d642e9465e312ef1a8763007fab6790468ae4b07dba16','d8c13f3f371416c2e35d642e9465e312ef1a8763007fab6790468ae4b07dba16','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-05',0,NULL,'27000101001483','11420700MB0W734609','420700','3','PUBLISHED','2021-03-05','2021-03-10',NULL,NULL,NULL,'01a227fd-a097-7000-8002-dd25d9d41dc8',NULL),
('01a227fd-a0de-7000-8004-599a0d451e7c','52f2e1e8-f512-4813-aba4-4330f84a269e','city','','city-db','city-rl-00723','942bdc9c4787736241bd2c5ee71fcefc132ec40508561fe99732a3a396c66143','2026-11-28T04:01:00.000Z',1,'8231517ff9926444c8d5a0651c2938b4bc0079a12916d71dd8a15b41dea4eb4a','8231517ff9926444c8d5a0651c2938b4bc0079a12916d71dd8a15b41dea4eb4a','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-06',0,NULL,'05000501000599','11420700MB0X35764Q','420700','3','PUBLISHED','2021-05-06','2021-05-24',NULL,NULL,NULL,'01a227fd-a094-7000-8004-5dff16922617',NULL),
('01a227fd-a0de-7000-8004-5f3f3a16b904','3a7f3a53-adf5-4a6a-b5de-ab069d2295ba','city','','city-db','city-rl-00726','bd8462a470bf2c155c296e4a8c290b76e025fbc2e56584d782f7715b23e8edff','2026-11-28T04:01:00.000Z',1,'6b23b3f6049c3d8d1d252ebfb2eee11232591c3ba6993d74c163c3332a106ac6','6b23b3f6049c3d8d1d252ebfb2eee11232591c3ba6993d74c163c3332a106ac6','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-10',0,NULL,'01001901000137','11420700MB1L4926XD','420700','3','PUBLISHED','2022-01-10','2022-01-24',NULL,NULL,NULL,'01a227fd-a094-7000-8004-0f45aaf3a15e',NULL),
('01a227fd-a0de-7000-8004-62ac16b31788','7b7e2f09-3fdd-430e-b1e5-29310e5d5314','city','','city-db','city-rl-00754','9c191bcfbb86c3d21772e63769f7643e93311942fd108ce4058a544e76053d7c','2026-11-28T04:01:00.000Z',1,'05efdb3ee4f7d2ed5c8bfa44a2469b17e71284a164a4b160e4d6c55b6df7c9e4','05efdb3ee4f7d2ed5c8bfa44a2469b17e71284a164a4b160e4d6c55b6df7c9e4','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-28',0,NULL,'30000101001538','11420700MB0P116344','420700','3','PUBLISHED','2021-06-28','2021-07-12',NULL,NULL,NULL,'01a227fd-a097-7000-8002-e326b3437812',NULL),
('01a227fd-a0de-7000-8004-67a7a92709e5','9ab63500-9a55-46dc-9630-b683521f3084','city','','city-db','city-rl-00756','2d31c33e0d7d96b5d4dbd1e64e32aa9dd11d97151f4f488077b570a993e7e41f','2026-11-28T04:01:00.000Z',1,'6126c985a71c8704cd240ba27184129572f4f371a95c1cfef8464520410a583e','6126c985a71c8704cd240ba27184129572f4f371a95c1cfef8464520410a583e','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-24',0,NULL,'04001504000556','11420700MB1B79304F','420700','3','PUBLISHED','2021-03-24','2021-03-29',NULL,NULL,NULL,'01a227fd-a094-7000-8004-567d0c19f134',NULL),
('01a227fd-a0de-7000-8004-694f3adb90d1','ae443a00-b61e-472f-8d0c-2d8edde48a4e','city','','city-db','city-rl-00760','24fa3a6eb52cea0367bb1bd66882b49cdd3bf2d4505395b1616ea7afb721e14b','2026-11-28T04:01:00.000Z',1,'a386e5834e8fa48cc5e90100dd684c95132879452ec4f29e6b05cdc05a3f6fa4','a386e5834e8fa48cc5e90100dd684c95132879452ec4f29e6b05cdc05a3f6fa4','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-04',0,NULL,'07001204000876','11420700MB03982904','420700','3','PUBLISHED','2021-03-04','2021-03-09',NULL,NULL,NULL,'01a227fd-a095-7000-8002-8fbba371cb76',NULL),
('01a227fd-a0de-7000-8004-6f59643c1949','a23165dc-02da-4755-afb5-664fd322d660','city','','city-db','city-rl-00887','41836ae83eac91499ff2a4d61327ef496a014fe0d2067c1955b30bbf6d09946a','2026-11-28T04:01:00.000Z',1,'f884ca08aba32ca8ba5e39eefcbbf26804e1b849efd7ef45be1260e0f6ca58c8','f884ca08aba32ca8ba5e39eefcbbf26804e1b849efd7ef45be1260e0f6ca58c8','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-18',0,NULL,'01000502000054','11420700MB1L4926XD','420700','3','PUBLISHED','2022-02-18','2022-02-24',NULL,NULL,NULL,'01a227fd-a094-7000-8003-eb6bad52f016',NULL),
('01a227fd-a0de-7000-8004-72c0d2e4c094','c3b9f585-f9ba-42de-88cd-9a0a7ad78f9c','city','','city-db','city-rl-00891','2d955d80e86c178de63fa602398ce3e93363dc8eabb57e44ef4c670b8254dd63','2026-11-28T04:01:00.000Z',1,'832904df9d043bedd11ef68bbff029709b591c4f644da994f9cc746ea1fca9a1','832904df9d043bedd11ef68bbff029709b591c4f644da994f9cc746ea1fca9a1','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-16',0,NULL,'01001101000091','11420700MB1L4926XD','420700','3','PUBLISHED','2021-03-16','2021-03-19',NULL,NULL,NULL,'01a227fd-a094-7000-8003-f9d2487c583a',NULL),
('01a227fd-a0de-7000-8004-774561d9cef2','b77f3f3b-44eb-4d45-a7c4-2c923b5cd806','city','','city-db','city-rl-00919','064821a292c7da82a50ea834f2a4eea8fcacb8bb628863279f01e3bc4e258a33','2026-11-28T04:01:00.000Z',1,'3cdfe3e441730a69261a89f6b641e24a45acd05571e0dab4420d1dbe001b8fca','3cdfe3e441730a69261a89f6b641e24a45acd05571e0dab4420d1dbe001b8fca','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-10',0,NULL,'11000101001077','11420700MB0E303331','420700','3','PUBLISHED','2021-05-10','2021-05-18',NULL,NULL,NULL,'01a227fd-a097-7000-8002-cbc0ba681ad1',NULL),
('01a227fd-a0f8-7000-8000-c93f5ec3c231','1aba3f1a-c812-476f-811c-c93c6f6938d8','echeng','','echeng-db','echeng-rl-00001','34c2338da5319c0e5b05d991254286267a798d2295c1a455af1cb4f3b298bfc8','2026-11-28T04:01:00.000Z',1,'a206ec12279fd8a5894fd8f585291ad197cb815d3ddfeaa8d57e03ee04f47401','a206ec12279fd8a5894fd8f585291ad197cb815d3ddfeaa8d57e03ee04f47401','2026-11-29T04:00:00.000Z',NULL,0,'2022-10-21',0,NULL,'01002501000171','11420704MB0074798Y','420704','4','PUBLISHED','2022-10-21','2022-11-04',NULL,NULL,NULL,'01a227fd-a094-7000-8004-15851baf0c94',NULL),
('01a227fd-a0f8-7000-8000-cf1fd52ba53c','cd0628d8-f908-44ce-8995-c0145d4115fc','echeng','','echeng-db','echeng-rl-00031','a4df4ce9188e77c63461325c878746413ecbd4a9b1adeffe969132093d371118','2026-11-28T04:01:00.000Z',1,'3cb6738535599a6e6fcdfff3b931354094ebfc37819f9e0afbb471776f51b83b','3cb6738535599a6e6fcdfff3b931354094ebfc37819f9e0afbb471776f51b83b','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-16',0,NULL,'06001302000774','11420704MB0F18255A','420704','4','PUBLISHED','2021-09-16','2021-09-27',NULL,NULL,NULL,'01a227fd-a094-7000-8004-773fa0d4c438',NULL),
('01a227fd-a0f8-7000-8000-d0665e003b79','afc651c0-2f2d-4822-81fb-2392f6b343cc','echeng','','echeng-db','echeng-rl-00034','abe4200c5d2aec0516c718b1101c17cb999fe84822af0b39996cc2152d9a1c4e','2026-11-28T04:01:00.000Z',1,'84092d5975ec9decb98e47a1ca748739fbac70fd77ad5dfd1139baea47503219','84092d5975ec9decb98e47a1ca748739fbac70fd77ad5dfd1139baea47503219','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-01',0,NULL,'09000201000981','11420704MB057766XR','420704','4','PUBLISHED','2021-11-01','2021-11-10',NULL,NULL,NULL,'01a227fd-a095-7000-8002-a7596092cd09',NULL),
('01a227fd-a0f8-7000-8000-d6805123114f','4d6b988a-ae9e-4e5d-8a06-154c9d04e425','echeng','','echeng-db','echeng-rl-00043','8b5b2505101638ca46d5cdd47164d39165a1b925eb80e5b43f7a9545a9a10835','2026-11-28T04:01:00.000Z',1,'346bb9cbf86832dac476cd470c0ae475405d1299ac748388e4ac7efbf9ff6a19','346bb9cbf86832dac476cd470c0ae475405d1299ac748388e4ac7efbf9ff6a19','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-27',0,NULL,'08000901000937','11420704MB0462969E','420704','4','PUBLISHED','2021-04-27','2021-05-07',NULL,NULL,NULL,'01a227fd-a095-7000-8002-987506d71d39',NULL),
('01a227fd-a0f8-7000-8000-da9b5ad4dc04','464843de-010e-4638-a05c-f3f6b58e0b0c','echeng','','echeng-db','echeng-rl-00053','c9918f89aef27c974b1d86cbea3b90e25222fa03a147a0c9e0c8a24e1658ce39','2026-11-28T04:01:00.000Z',1,'2602328beb9c069eedd039c412c96107ba41a37edb9950dcc0590a843bd5e158','2602328beb9c069eedd039c412c96107ba41a37edb9950dcc0590a843bd5e158','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-11',0,NULL,'01001202000100','11420704MB0074798Y','420704','4','PUBLISHED','2021-05-11','2021-05-18',NULL,NULL,NULL,'01a227fd-a094-7000-8004-05980e7a9ad7',NULL),
('01a227fd-a0f8-7000-8000-de29457a54eb','71b46371-347a-4e15-935b-40e186662a15','echeng','','echeng-db','echeng-rl-00140','c560dbadf943758d353e572d43a8d4fa1e3568f9268aabbde90c872b8d4e4346','2026-11-28T04:01:00.000Z',1,'86d4bb05660725cf0e81786636794450688b7b924ab0d3aa9aa973035821dde2','86d4bb05660725cf0e81786636794450688b7b924ab0d3aa9aa973035821dde2','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-06',0,NULL,'04000201000472','11420704MB1W37699H','420704','4','PUBLISHED','2021-10-06','2021-10-14',NULL,NULL,NULL,'01a227fd-a094-7000-8004-452bdf1abbfc',NULL),
('01a227fd-a0f8-7000-8000-e03f330011b0','257510bc-c173-464a-b80c-7229a772f402','echeng','','echeng-db','echeng-rl-00171','ab1212222bbd9e75756a08dc0644f755b4f6633a52de63d0a7ce0398cdd343a3','2026-11-28T04:01:00.000Z',1,'9c5825040d562a10cc43f0512af5271a48879f6cbd1b4f03d8c7a2ae3ece7b52','9c5825040d562a10cc43f0512af5271a48879f6cbd1b4f03d8c7a2ae3ece7b52','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-24',0,NULL,'01003403000217','11420704MB0074798Y','420704','4','PUBLISHED','2022-01-24','2022-02-07',NULL,NULL,NULL,'01a227fd-a094-7000-8004-2031748e0ef3',NULL),
('01a227fd-a0f8-7000-8000-e5d957ddbf69','e7abcea1-e912-41a5-91f4-a03bfb607cb4','echeng','','echeng-db','echeng-rl-00181','d16fccec2756572f934d3fab3430199e67ef698c4c667542066f57bd0dbdbf9a','2026-11-28T04:01:00.000Z',1,'c1e4a321b5feff7e474f04d6c44a804b6641565f164a52c778b1c01dd4109166','c1e4a321b5feff7e474f04d6c44a804b6641565f164a52c778b1c01dd4109166','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-08',0,NULL,'03001704000452','11420704MB1B48284D','420704','4','PUBLISHED','2021-03-08','2021-03-22',NULL,NULL,NULL,'01a227fd-a094-7000-8004-3ad6875661aa',NULL),
('01a227fd-a0f8-7000-8000-ea688c23d0a1','3e70e13a-a8a4-4d57-88a2-c0e80e9e1b63','echeng','','echeng-db','echeng-rl-00191','d934f7b45c15e0ac04ca4f2713c0e52c62bbd5f437db8dd7cd739c3570b4086f','2026-11-28T04:01:00.000Z',1,'baf5e87ded61a3393947444e88683611dc5dac99f38ca8f8fa7f1af043c5e2d4','baf5e87ded61a3393947444e88683611dc5dac99f38ca8f8fa7f1af043c5e2d4','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-03',0,NULL,'10000802001065','11420704MB1337844P','420704','4','PUBLISHED','2021-11-03','2021-11-08',NULL,NULL,NULL,'01a227fd-a097-7000-8002-bee20c7e4784',NULL),
('01a227fd-a0f8-7000-8000-ed61db81f8e1','3f84e263-77ed-4d17-8ee5-da6f89c44053','echeng','','echeng-db','echeng-rl-00214','9357d948419aba11b3ddd360d5a30422b25edbc7de9d2ef09b8bd742a4b62909','2026-11-28T04:01:00.000Z',1,'7b2d57f98db19d7702b45cb709833e1da83b5f22271ac001404169e397aca479','7b2d57f98db19d7702b45cb709833e1da83b5f22271ac001404169e397aca479','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-22',0,NULL,'07000101000811','11420704MB1F23646W','420704','4','PUBLISHED','2021-03-22','2021-04-08',NULL,NULL,NULL,'01a227fd-a095-7000-8002-7c685bb2fd90',NULL),
('01a227fd-a0f8-7000-8000-f1f4206af9ad','b13a06e6-3c31-4336-88aa-866fa261908f','echeng','','echeng-db','echeng-rl-00225','d1f5912a0b061d7f3bad81ba4965f7f50685dc192fa25703ec42383efdc5f4cc','2026-11-28T04:01:00.000Z',1,'12eac0385881b9528d09be861f2db7e82003001d925eeaa452e9c29e879ac502','12eac0385881b9528d09be861f2db7e82003001d925eeaa452e9c29e879ac502','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-02',0,NULL,'14000201001203','11420704MB1M06893R','420704','4','PUBLISHED','2021-03-02','2021-03-05',NULL,NULL,NULL,'01a227fd-a097-7000-8002-d26a49f10cae',NULL),
('01a227fd-a0f8-7000-8000-f54ca325e0df','66a77428-7cb6-4cb1-8d03-2a53c935f3df','echeng','','echeng-db','echeng-rl-00261','565ef4db4226bd7df777ee716316691c98a7e20a95e89cc278961f19656381a2','2026-11-28T04:01:00.000Z',1,'803f4199e8077a717c87f0a99f467f1c4f6947852656be62555379d7be08a400','803f4199e8077a717c87f0a99f467f1c4f6947852656be62555379d7be08a400','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-29',0,NULL,'01001202000098','11420704MB0074798Y','420704','4','PUBLISHED','2021-09-29','2021-10-15',NULL,NULL,NULL,'01a227fd-a094-7000-8003-fff47cd09633',NULL),
('01a227fd-a0f8-7000-8000-f84d655bed4c','ee5d95bf-e414-40ee-bd2e-79462f06a912','echeng','','echeng-db','echeng-rl-00265','2f6690dc96424e0d7602ae40cbe5a6c2a64deefc615f4abf28058912b9a49e6e','2026-11-28T04:01:00.000Z',1,'1a317e6083ca1993f938a57fb9825e6243b384cca3f6f5a21cdf2c06d9110f1c','1a317e6083ca1993f938a57fb9825e6243b384cca3f6f5a21cdf2c06d9110f1c','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-27',0,NULL,'06000101000704','11420704MB0F18255A','420704','4','PUBLISHED','2021-05-27','2021-06-08',NULL,NULL,NULL,'01a227fd-a094-7000-8004-692818ff66ce',NULL),
('01a227fd-a0f8-7000-8000-ff832b161063','dd806542-7e81-4a1b-922a-2a6aee6c719f','echeng','','echeng-db','echeng-rl-00284','2be2848b85cb8ddc33a36c6164066b058e45b58ccc7b0b15e6534bbff6d34b82','2026-11-28T04:01:00.000Z',1,'01cfd410a077eb7e9d021ec67e4ce765324660fc37844efc01de3be50d4a973d','01cfd410a077eb7e9d021ec67e4ce765324660fc37844efc01de3be50d4a973d','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-27',0,NULL,'04000701000505','11420704MB1W37699H','420704','4','PUBLISHED','2021-04-27','2021-05-12',NULL,NULL,NULL,'01a227fd-a094-7000-8004-494b4510a2fd',NULL),
('01a227fd-a0f8-7000-8001-00f1fc26d583','2f22abb1-9407-4cb4-a118-d9ec24cbee2a','echeng','','echeng-db','echeng-rl-00291','fa96e3e776ff90481ceebdb4409f5c5981166abf54e740b4dca0f03c746c5fd9','2026-11-28T04:01:00.000Z',1,'799022a87f4bf64ef118589be295eb5c9c43aac7f3e8e190a5a303f373dca80f','799022a87f4bf64ef118589be295eb5c9c43aac7f3e8e190a5a303f373dca80f','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-17',0,NULL,'01000101000013','11420704MB0074798Y','420704','4','PUBLISHED','2021-09-17','2021-10-04',NULL,NULL,NULL,'01a227fd-a094-7000-8003-df1a35b7169d',NULL),
('01a227fd-a0f8-7000-8001-067894f5bf58','05a52c8c-7095-4f26-908a-ab45ac3bb78f','echeng','','echeng-db','echeng-rl-00299','0e870a2094eeabc0988db0093ed8b46d3dc42fa31eb0745d64c80b5703f82e0b','2026-11-28T04:01:00.000Z',1,'3d8018db89e635ea62fe209e71560fc11b61329f8f930b53b98a3e10048fdb42','3d8018db89e635ea62fe209e71560fc11b61329f8f930b53b98a3e10048fdb42','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-09',0,NULL,'06001302000773','11420704MB0F18255A','420704','4','PUBLISHED','2021-03-09','2021-03-15',NULL,NULL,NULL,'01a227fd-a094-7000-8004-738c4e5ec242',NULL),
('01a227fd-a0f8-7000-8001-0884fcb43b16','c3179ebe-e6aa-4ac7-b205-a5ff5b3ff207','echeng','','echeng-db','echeng-rl-00302','add97d2e08bd59784d850e68fbe8fe0b64f13541a6e1542d7b06844f9f6ef27a','2026-11-28T04:01:00.000Z',1,'956d9b56305758c45fce5f501562e07c6b4d9b2e9e6280a253dbc03c8308ebcb','956d9b56305758c45fce5f501562e07c6b4d9b2e9e6280a253dbc03c8308ebcb','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-22',0,NULL,'04001403000554','11420704MB1W37699H','420704','4','PUBLISHED','2021-11-22','2021-12-01',NULL,NULL,NULL,'01a227fd-a094-7000-8004-50559e3430c1',NULL),
('01a227fd-a0f8-7000-8001-0e91c4172573','f3a3c5a9-7478-44c9-a1a1-62447bc1af81','echeng','','echeng-db','echeng-rl-00307','d8c92117a56e335fd254e48f28bf6c9158f86cb36d5ae2e922f94472717eecb2','2026-11-28T04:01:00.000Z',1,'7367047aaba0d5877498fc999fc7e87374eeb3b53c1154976656f3169d60b6d8','7367047aaba0d5877498fc999fc7e87374eeb3b53c1154976656f3169d60b6d8','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-25',0,NULL,'01002101000151','11420704MB0074798Y','420704','4','PUBLISHED','2021-10-25','2021-11-02',NULL,NULL,NULL,'01a227fd-a094-7000-8004-10b3d3d41eb0',NULL),
('01a227fd-a0f8-7000-8001-114bad5ed382','0b0603d2-f9d6-402f-b005-b90dcab8ee12','echeng','','echeng-db','echeng-rl-00311','3228dbf5400527baf410c2a5af4b19daaa4a217f84268121649a32c2705f1857','2026-11-28T04:01:00.000Z',1,'8c3e8663b5f55e5464b22e6638069ca1703dd94b7fdc3cedb00ecb93225a9442','8c3e8663b5f55e5464b22e6638069ca1703dd94b7fdc3cedb00ecb93225a9442','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-26',0,NULL,'10000201001030','11420704MB1337844P','420704','4','PUBLISHED','2021-04-26','2021-05-10',NULL,NULL,NULL,'01a227fd-a095-7000-8002-accbadcd8ac0',NULL),
('01a227fd-a0f8-7000-8001-151359e75154','525765cf-726c-4341-9fbb-77999f37bc77','echeng','','echeng-db','echeng-rl-00347','f1f788af8d069e2256d1cb4bf71de40911225cbe8b7c8c029a04c1dff9e87d41','2026-11-28T04:01:00.000Z',1,'117da948a4614edd7e47e50edb0e5146bcf8e8c77f75e7219e48e19bf1e8f17f','117da948a4614edd7e47e50edb0e5146bcf8e8c77f75e7219e48e19bf1e8f17f','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-22',0,NULL,'03000101000356','11420704MB1B48284D','420704','4','PUBLISHED','2021-06-22','2021-07-01',NULL,NULL,NULL,'01a227fd-a094-7000-8004-2b088663f2db',NULL),
('01a227fd-a0f8-7000-8001-1b1a66672ab7','fef46d72-9a43-4c45-9faf-73b286c11e71','echeng','','echeng-db','echeng-rl-00354','ef54308a8b90e369c4069019221fc6ba29439cb51885ca3ea2569d97b2256219','2026-11-28T04:01:00.000Z',1,'11dd33807f8c5309fd569126a3ac9eedf0a42c464c8598d63439d93cef8b3afb','11dd33807f8c5309fd569126a3ac9eedf0a42c464c8598d63439d93cef8b3afb','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-14',0,NULL,'01000502000053','11420704MB0074798Y','420704','4','PUBLISHED','2021-06-14','2021-06-28',NULL,NULL,NULL,'01a227fd-a094-7000-8003-e7abf2f51e00',NULL),
('01a227fd-a0f8-7000-8001-1e83cd86eb63','d3ee87de-2a01-4c53-b268-f83e38a50616','echeng','','echeng-db','echeng-rl-00356','e0ed985b958beb011a5fb2fad48d36be79c33d15ed25f5d8a02e94b87534c264','2026-11-28T04:01:00.000Z',1,'eb67f9adb8a4dd5f69e012e6a9a924dc75aebb037b271d7d74e4172644c8835f','eb67f9adb8a4dd5f69e012e6a9a924dc75aebb037b271d7d74e4172644c8835f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-17',0,NULL,'07001404000888','11420704MB1F23646W','420704','4','PUBLISHED','2022-01-17','2022-02-01',NULL,NULL,NULL,'01a227fd-a095-7000-8002-944563d21ef6',NULL),
('01a227fd-a0f8-7000-8001-2283593ba7fd','ccb031b5-29e8-4c23-8e41-3f3dd9aeb6e3','echeng','','echeng-db','echeng-rl-00363','ea37e979c33cba32f61f06341d3cbaa653a69505ec0ff77bb342cabe025dfe7e','2026-11-28T04:01:00.000Z',1,'402b68337cbf027684155b647fbf88af16abca2f395ac92b562af0fedeba964f','402b68337cbf027684155b647fbf88af16abca2f395ac92b562af0fedeba964f','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-03',0,NULL,'03001803000455','11420704MB1B48284D','420704','4','PUBLISHED','2021-06-03','2021-06-21',NULL,NULL,NULL,'01a227fd-a094-7000-8004-3c8f84cfb319',NULL),
('01a227fd-a0f8-7000-8001-277818a9fd67','2f20cfd4-6788-4f9d-b064-f3b9fe3475a5','echeng','','echeng-db','echeng-rl-00413','02df3f087d816eab66cc620fecc7c876e1d0e9d0fa68e0ac027724fca60fbd93','2026-11-28T04:01:00.000Z',1,'57179f84756744b02014c7183a9e58c95ce3167985347fd2ed2dbdaeca24b1ae','57179f84756744b02014c7183a9e58c95ce3167985347fd2ed2dbdaeca24b1ae','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-31',0,NULL,'03001704000450','11420704MB1B48284D','420704','4','PUBLISHED','2021-05-31','2021-06-07',NULL,NULL,NULL,'01a227fd-a094-7000-8004-35b8a5f88aa3',NULL),
('01a227fd-a0f8-7000-8001-2a7119dbe370','0a063ae5-69a7-4f18-8b7c-6d0a94ddddbf','echeng','','echeng-db','echeng-rl-00425','3c38e598cfbf2950ab98334a2f74a04455ed37c3ec1506a7a2bcbd84958bb6da','2026-11-28T04:01:00.000Z',1,'599a8dfc45052ecb6c7d37602659437efed3073587caa7acf38aede388a014db','599a8dfc45052ecb6c7d37602659437efed3073587caa7acf38aede388a014db','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-08',0,NULL,'06001402000776','11420704MB0F18255A','420704','4','PUBLISHED','2021-03-08','2021-03-12',NULL,NULL,NULL,'01a227fd-a095-7000-8002-7b6133202941',NULL),
('01a227fd-a0f8-7000-8001-2cfac2da7a38','5834a9a9-6f25-481d-a4d3-5ab1c2c85164','echeng','','echeng-db','echeng-rl-00440','865054281a4c71f7efc6946cd015fe742ec27580c3ec6090868cce48997b4614','2026-11-28T04:01:00.000Z',1,'c45153d6653639825f539762321fd012beb45423804c1ebd5b9e64d086d2d112','c45153d6653639825f539762321fd012beb45423804c1ebd5b9e64d086d2d112','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-13',0,NULL,'06000101000694','11420704MB0F18255A','420704','4','PUBLISHED','2021-09-13','2021-09-30',NULL,NULL,NULL,'01a227fd-a094-7000-8004-649cd458b915',NULL),
('01a227fd-a0f8-7000-8001-329df0c3578a','b289cd76-4b19-4983-833d-7477066b39a3','echeng','','echeng-db','echeng-rl-00480','85e1c5da009bda8cb8a6cf41289a6422a422afd1e3bcbffbc1f661c38bcd71df','2026-11-28T04:01:00.000Z',1,'7c951fdc42b322457446e966f2e2f6c4e40613a26fd7485dd803033de43dfe9c','7c951fdc42b322457446e966f2e2f6c4e40613a26fd7485dd803033de43dfe9c','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-05',0,NULL,'04000101000467','11420704MB1W37699H','420704','4','PUBLISHED','2021-04-05','2021-04-15',NULL,NULL,NULL,'01a227fd-a094-7000-8004-41ac7a257d9e',NULL),
('01a227fd-a0f8-7000-8001-36586cc49bbe','eb4e99a4-99c1-429c-a68a-35d5dd76bef0','echeng','','echeng-db','echeng-rl-00488','6b611138b8831a05e94ad33eac13dc06af747be90377ec503df8411761ab0d8c','2026-11-28T04:01:00.000Z',1,'dc3d45f6b1ebdbf65f3fe29bb19dae78fa19ec2bfac3705b527acb2428024dec','dc3d45f6b1ebdbf65f3fe29bb19dae78fa19ec2bfac3705b527acb2428024dec','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-25',0,NULL,'10000903001066','11420704MB1337844P','420704','4','PUBLISHED','2022-01-25','2022-02-04',NULL,NULL,NULL,'01a227fd-a097-7000-8002-c0daf4bb2a27',NULL),
('01a227fd-a0f8-7000-8001-3bb1bd719b8f','c1c4b10a-4f3a-480c-b5c1-8db313262dac','echeng','','echeng-db','echeng-rl-00547','0553b2bfab9dd96b6867754cb3d749e26849cd796e35da093fcf1a015699397d','2026-11-28T04:01:00.000Z',1,'7ee0dba436a3dd4d791786f0753e274b62538a344f5d6c0e5813aefa36f2fa10','7ee0dba436a3dd4d791786f0753e274b62538a344f5d6c0e5813aefa36f2fa10','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-20',0,NULL,'03000901000403','11420704MB1B48284D','420704','4','PUBLISHED','2021-05-20','2021-05-31',NULL,NULL,NULL,'01a227fd-a094-7000-8004-2d2810c624d7',NULL),
('01a227fd-a0f9-7000-8002-bf9907a8ee4a','cfd8246a-03b0-4017-aefb-5ea72f36fb66','echeng','','echeng-db','echeng-rl-00554','0fd88cbb01e27624db3b17b42cddd64b0b1dfe75aabe6a57fab85aa5aac43d32','2026-11-28T04:01:00.000Z',1,'38a6428820281aa617444bc6ab1ac7d7dac8542de9a0b07add4c53a39df15396','38a6428820281aa617444bc6ab1ac7d7dac8542de9a0b07add4c53a39df15396','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-16',0,NULL,'04001504000557','11420704MB1W37699H','420704','4','PUBLISHED','2021-04-16','2021-04-26',NULL,NULL,NULL,'01a227fd-a094-7000-8004-5a9c8c0357ff',NULL),
('01a227fd-a0f9-7000-8002-c32d0be69390','b4bd8642-bfe3-4a6d-a7ad-d250cb3094b8','echeng','','echeng-db','echeng-rl-00559','e53b6e1e1a11abb9d2e2ca8eaedebbc8a321b8a384027c26327ee903e4761ca7','2026-11-28T04:01:00.000Z',1,'a85be9d62d7aeb7659961f9f97f1b51a67ff2faea1657805b93e12d9bfa0c9c5','a85be9d62d7aeb7659961f9f97f1b51a67ff2faea1657805b93e12d9bfa0c9c5','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-19',0,NULL,'10001004001069','11420704MB1337844P','420704','4','PUBLISHED','2021-08-19','2021-09-03',NULL,NULL,NULL,'01a227fd-a097-7000-8002-c73dea3987e3',NULL),
('01a227fd-a0f9-7000-8002-c5217e038fe8','6aeb6d22-5d84-4c85-9e9c-1a94d3ba1611','echeng','','echeng-db','echeng-rl-00601','1cdb158acef299a94e37f99f882fb7c3cc2c47e9d1cc029ba968b442df01eb78','2026-11-28T04:01:00.000Z',1,'67d10492bb701fff8d6fa66b85645686a47040e371edebc0a73ca9f2fd4563ad','67d10492bb701fff8d6fa66b85645686a47040e371edebc0a73ca9f2fd4563ad','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-02',0,NULL,'06001001000760','11420704MB0F18255A','420704','4','PUBLISHED','2021-03-02','2021-03-10',NULL,NULL,NULL,'01a227fd-a094-7000-8004-6f6337812812',NULL),
('01a227fd-a570-7000-8001-a4bd35c66d3a','299bc65a-7a6e-4273-a8a3-afbd18c43c35','echeng','','echeng-db','echeng-rl-00230','9550eae0be82489199be4c55e4aa6ea0dacc191f7da91999a4501e5a809c2a46','2026-11-28T04:09:00.000Z',1,'bd5627f041d08833eeed0017e80680f187f7fc28ba48d839987e517f371fc4f3','bd5627f041d08833eeed0017e80680f187f7fc28ba48d839987e517f371fc4f3','2026-11-29T04:11:01.800Z',NULL,0,'2021-10-04',0,NULL,'01000101000012','11420704MB0074798Y','420704','4','PUBLISHED','2021-10-04','2021-10-14',NULL,NULL,NULL,'01a227fd-a094-7000-8003-d8fd1d446bc1',NULL);
CREATE TABLE "checklist" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "listCode" varchar(100), "itemCode" varchar(14), "uscc" varchar(18), "level" varchar(20), "listName" text, "points" text, "status" varchar(30), "publishedAt" varchar(10), "claimId" varchar(36), "itemId" varchar(36));
INSERT INTO "checklist" VALUES
('01a227fd-a10c-7000-8000-9b0d4a294468','48dc78ed-3f51-472b-ab49-0c7f26522503','city','','city-db','city-qd-00016','405317c2aba3726f74bcb5cd76a9c7673434b41198c320eeb124abfbac92071b','2026-11-28T04:01:00.000Z',1,'9c7b6997a87992c212954068a6c1b2614ce22fa9f69740ec0470dcd2fdc17919','9c7b6997a87992c212954068a6c1b2614ce22fa9f69740ec0470dcd2fdc17919','2026-11-29T04:00:00.000Z',NULL,0,'2022-10-31',0,NULL,'11420700MB1H8820603100016','09000301000986','11420700MB1H882060','3','对矿山储量动态管理的行政检查检查实施清单','1. 核对矿业权人的主体资格和相关证照;2. 对矿山储量动态管理的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国矿产资源法》','PUBLISHED','2022-10-31','01a227fd-a0dd-7000-8000-4b4f8ee5775f','01a227fd-a095-7000-8002-a86945374925'),
('01a227fd-a10c-7000-8000-9ebd452fd4d5','0e983a68-4ccc-4e80-a4c5-c03ba8af2499','city','','city-db','city-qd-00029','b5b8a271323fff507e8eca47619023dda03c2a8c9450178177d3dca470c131eb','2026-11-28T04:01:00.000Z',1,'585f1d84e083c754e62d109a9fe4a7d4ed597eec82d72e6c7732215d019144c9','585f1d84e083c754e62d109a9fe4a7d4ed597eec82d72e6c7732215d019144c9','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-07',0,NULL,'11420700MB1L4926XD3100029','01003304000215','11420700MB1L4926XD','3','投诉举报线索的核查处理检查实施清单','1. 核对市场主体的主体资格和相关证照;2. 投诉举报线索的核查处理;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《市场监督管理投诉举报处理暂行办法》','PUBLISHED','2021-06-07','01a227fd-a0de-7000-8003-f9ba73be4e32','01a227fd-a094-7000-8004-1febb547069e'),
('01a227fd-a10c-7000-8000-a151affffe6e','788e92f2-439a-45e9-8d86-3092bfc3e057','city','','city-db','city-qd-00043','a67869d0005e7cd9cf546c1db116565ee13667f1050a72856fab6c64efacef01','2026-11-28T04:01:00.000Z',1,'f6577f8c492b45ce661cae71a219f5ad65ec83c22df73cc260d92ea04b7b255a','f6577f8c492b45ce661cae71a219f5ad65ec83c22df73cc260d92ea04b7b255a','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-30',0,NULL,'11420700MB1L4926XD3100043','01001101000084','11420700MB1L4926XD','3','对电梯使用单位的现场安全监督检查检查实施清单','1. 核对特种设备使用单位的主体资格和相关证照;2. 对电梯使用单位的现场安全监督检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国特种设备安全法》第五十七条','PUBLISHED','2021-07-30','01a227fd-a0de-7000-8003-ff13536d8dc2','01a227fd-a094-7000-8003-f6edf5358a79'),
('01a227fd-a10c-7000-8000-a5d11f058caa','dd31a7e2-177e-44e5-ae92-1cb05b7e7559','city','','city-db','city-qd-00045','5899290c047099e2382c8e451987c689604d4e11f3381400b516aaea71930f04','2026-11-28T04:01:00.000Z',1,'fdbc198a300ef1bfc0ebdd8ea4e9c7c2a3919aed65806227b358765f69475d3c','fdbc198a300ef1bfc0ebdd8ea4e9c7c2a3919aed65806227b358765f69475d3c','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-19',0,NULL,'11420700MB1L4926XD3100045','01000301000037','11420700MB1L4926XD','3','对中央厨房的行政检查检查实施清单','1. 核对中央厨房的主体资格和相关证照;2. 对中央厨房的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》第一百一十条','PUBLISHED','2021-07-19','01a227fd-a0de-7000-8004-01a711caa867','01a227fd-a094-7000-8003-e1d1e9f2f6bb'),
('01a227fd-a10c-7000-8000-aa18012cc82e','89b63612-3cad-44d7-9033-81523cafab9c','city','','city-db','city-qd-00058','f5cac41e146fbe56b53739b795275f3f6395e7cd4435176d2d7aa6ec2798da1f','2026-11-28T04:01:00.000Z',1,'3617e314177b094bc5a4322e047334d89c2daf1aff83aa341141b27d4aff23a1','3617e314177b094bc5a4322e047334d89c2daf1aff83aa341141b27d4aff23a1','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-09',0,NULL,'11420700MB018569083100058','10000802001061','11420700MB01856908','3','对未取得排水许可向管网排放污水的行政处罚检查实施清单','1. 核对当事人的主体资格和相关证照;2. 对未取得排水许可向管网排放污水的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《城镇排水与污水处理条例》第五十条','PUBLISHED','2021-08-09','01a227fd-a0de-7000-8004-06abc4d38169','01a227fd-a095-7000-8002-b0e5c54ce966'),
('01a227fd-a10c-7000-8000-ac995f05ae3c','913cd9ab-4002-4582-bd86-a3e77a29427f','city','','city-db','city-qd-00082','253cae6a3caf6ef158e3498030ce3447af8578101294ddd7ec37a53581b3330f','2026-11-28T04:01:00.000Z',1,'c4d6d3e6525f21ff9861c5849fa7f52929257fa9b6f85b242e5ac671fa86dd4a','c4d6d3e6525f21ff9861c5849fa7f52929257fa9b6f85b242e5ac671fa86dd4a','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-06',0,NULL,'11420700MB0L1666933100082','15000101001245','11420700MB0L166693','3','对医院、养老机构消防安全的行政检查检查实施清单','1. 核对医院、养老机构的主体资格和相关证照;2. 对医院、养老机构消防安全的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国消防法》第五十三条','PUBLISHED','2021-09-06','01a227fd-a0de-7000-8004-08f11392cf34','01a227fd-a097-7000-8002-d468350e6d02'),
('01a227fd-a10c-7000-8000-b33a226c832c','801754e4-970c-4d4f-aed8-395ea26f6d7a','city','','city-db','city-qd-00100','cf626df77007dc14336150c6c75fc7ed3e7d52670f8d7e05633f43e80ccb1054','2026-11-28T04:01:00.000Z',1,'63b88af889409cab1a9ae3acb20280770df980a51e62cb8674b77de226da4aea','63b88af889409cab1a9ae3acb20280770df980a51e62cb8674b77de226da4aea','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-16',0,NULL,'11420700MB039829043100100','07001404000887','11420700MB03982904','3','重大危险源备案和核销管理检查实施清单','1. 核对危险化学品单位的主体资格和相关证照;2. 重大危险源备案和核销管理;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《危险化学品重大危险源监督管理暂行规定》','PUBLISHED','2021-03-16','01a227fd-a0de-7000-8004-0ce9272ead27','01a227fd-a095-7000-8002-915438ef7909'),
('01a227fd-a10c-7000-8000-b44325580a38','882eabaf-9dac-4c3d-ac87-3e22e0763522','city','','city-db','city-qd-00127','c6535f9537aace97b2262cb2d7cd85820a1abecd96ae5a26d206058a5033038a','2026-11-28T04:01:00.000Z',1,'6c815e5d0a9fe3376505bf20f4a5ee70df3453b20e11a736e1098566eab2d447','6c815e5d0a9fe3376505bf20f4a5ee70df3453b20e11a736e1098566eab2d447','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-23',0,NULL,'11420700MB1L4926XD3100127','01001002000083','11420700MB1L4926XD','3','对经营未备案普通化妆品的行政处罚检查实施清单','1. 核对药械化生产经营使用单位的主体资格和相关证照;2. 对经营未备案普通化妆品的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《化妆品监督管理条例》','PUBLISHED','2021-07-23','01a227fd-a0de-7000-8004-1033b15f6676','01a227fd-a094-7000-8003-f15f622cc732'),
('01a227fd-a10c-7000-8000-ba4556f11713','8217a625-4c42-4177-a624-195a004ec9e2','city','','city-db','city-qd-00163','eed09dc2870935a497dde60f56547517b3c440febd35c9b6a30768627c9b6dff','2026-11-28T04:01:00.000Z',1,'418c69a5d2b4b4a60f4190d9d07f27393933051e726b28df36470a1ae8646ceb','418c69a5d2b4b4a60f4190d9d07f27393933051e726b28df36470a1ae8646ceb','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-06',0,NULL,'11420700MB1L4926XD3100163','01000101000005','11420700MB1L4926XD','3','对食品添加剂生产企业的行政检查检查实施清单','1. 核对食品生产企业的主体资格和相关证照;2. 对食品添加剂生产企业的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》第一百一十条','PUBLISHED','2021-05-06','01a227fd-a0de-7000-8004-1489a4d69bc4','01a227fd-a093-7000-8002-9f9f1b8e5c17'),
('01a227fd-a10c-7000-8000-beb77db8ef34','fb2e8f0b-2e81-4e11-964e-4573c3210f48','city','','city-db','city-qd-00200','05ac534a0ada201dac73e8bea9d753a6a2f78f4be2e0227048fd3064b25cba31','2026-11-28T04:01:00.000Z',1,'2b3e654b2b151ec38c98c75ee074dc10079c905c412010612f7643bca5f8a355','2b3e654b2b151ec38c98c75ee074dc10079c905c412010612f7643bca5f8a355','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-02',0,NULL,'11420700MB1L4926XD3100200','01002803000188','11420700MB1L4926XD','3','对涉嫌传销场所、财物的查封、扣押检查实施清单','1. 核对涉嫌违法当事人的主体资格和相关证照;2. 对涉嫌传销场所、财物的查封、扣押;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《禁止传销条例》第十四条','PUBLISHED','2021-07-02','01a227fd-a0de-7000-8004-19bb9f034142','01a227fd-a094-7000-8004-19913dbf03b8'),
('01a227fd-a10c-7000-8000-c1a6103474a5','8b4d88d9-7901-46b7-8d51-529820da4dbd','city','','city-db','city-qd-00227','06916392b443e423c661bba93977f9c08689a42527b7c064dc0c975f876a7534','2026-11-28T04:01:00.000Z',1,'f367f836cfbbc797b9513fd21e4aad3e7fb5a63d02c7fa03313c84b8a096adbd','f367f836cfbbc797b9513fd21e4aad3e7fb5a63d02c7fa03313c84b8a096adbd','2026-11-29T04:00:00.000Z',NULL,0,'2021-12-23',0,NULL,'11420700MB1L4926XD3100227','01001202000099','11420700MB1L4926XD','3','对未按规定办理特种设备使用登记的行政处罚检查实施清单','1. 核对特种设备生产使用单位的主体资格和相关证照;2. 对未按规定办理特种设备使用登记的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国特种设备安全法》第八十三条','PUBLISHED','2021-12-23','01a227fd-a0de-7000-8004-1c06000f6664','01a227fd-a094-7000-8004-01c4e987119d'),
('01a227fd-a10c-7000-8000-c747494026dc','b8e627eb-af7a-4fab-90ce-f8f9eeee2444','city','','city-db','city-qd-00286','37302c992c9639a818891a53b8ccdb1f8f3a808f6cdc843650e436b4258875f2','2026-11-28T04:01:00.000Z',1,'f29faa5f2ed50d578d12547e723b864cee5a25a691b2dac62e907f29761d882b','f29faa5f2ed50d578d12547e723b864cee5a25a691b2dac62e907f29761d882b','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-03',0,NULL,'11420700MB039829043100286','07001103000873','11420700MB03982904','3','对不符合保障安全生产标准的设施、设备、器材的查封、扣押检查实施清单','1. 核对生产经营单位的主体资格和相关证照;2. 对不符合保障安全生产标准的设施、设备、器材的查封、扣押;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国安全生产法》第六十五条','PUBLISHED','2021-05-03','01a227fd-a0de-7000-8004-21fbf365ae73','01a227fd-a095-7000-8002-8ac8804c0557'),
('01a227fd-a10c-7000-8000-c981290ad2b3','f58b70ba-b21d-41c3-93a2-0e0940cf190e','city','','city-db','city-qd-00332','89b4b3e5bcda091ae1fc654dafa0c0deb0832a4529ba758544fe947f02b658bf','2026-11-28T04:01:00.000Z',1,'cb1aa59162cebf6d94e32314fefb80a59d4e7d52a4c458e7b97a1ac20d8b3d23','cb1aa59162cebf6d94e32314fefb80a59d4e7d52a4c458e7b97a1ac20d8b3d23','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-28',0,NULL,'11420700MB039829043100332','07000501000836','11420700MB03982904','3','对涉爆粉尘企业除尘系统的行政检查检查实施清单','1. 核对工贸企业的主体资格和相关证照;2. 对涉爆粉尘企业除尘系统的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《工贸企业粉尘防爆安全规定》','PUBLISHED','2021-05-28','01a227fd-a0de-7000-8004-2693a7b52a71','01a227fd-a095-7000-8002-803f775a647d'),
('01a227fd-a10c-7000-8000-cdec816eb98f','990c6112-bb11-4339-9016-4d194fc7994d','city','','city-db','city-qd-00358','5b332d07b2893285a42d5938a504e48f815cf1c676791796dcc44cbad878cd5f','2026-11-28T04:01:00.000Z',1,'6d040347ad45c2c9f20f3bfb2dfd5a00488222babeb967bfc61c8f176b9dcd8b','6d040347ad45c2c9f20f3bfb2dfd5a00488222babeb967bfc61c8f176b9dcd8b','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-08',0,NULL,'11420700MB1B79304F3100358','04001302000541','11420700MB1B79304F','3','对违法排放污染物拒不改正的按日连续处罚检查实施清单','1. 核对排污单位、建设单位的主体资格和相关证照;2. 对违法排放污染物拒不改正的按日连续处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国环境保护法》第五十九条','PUBLISHED','2021-11-08','01a227fd-a0de-7000-8004-29a6302e4df0','01a227fd-a094-7000-8004-4d2576e6ef56'),
('01a227fd-a10c-7000-8000-d37cff57221b','47b7a620-58bb-498e-b621-67c31e215a44','city','','city-db','city-qd-00374','ebc0db8bd3f8d583b0195c38d118ec8e610d9539a9d5450f1f25d5c71c3da043','2026-11-28T04:01:00.000Z',1,'18d37011189238906fc0088f9c9a16bf7500981cf19c70d82140c0a06582d8fa','18d37011189238906fc0088f9c9a16bf7500981cf19c70d82140c0a06582d8fa','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-28',0,NULL,'11420700MB0Q57350M3100374','34000101001589','11420700MB0Q57350M','3','对“证照分离”改革后许可事项的核查检查实施清单','1. 核对被许可人的主体资格和相关证照;2. 对“证照分离”改革后许可事项的核查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《优化营商环境条例》','PUBLISHED','2021-06-28','01a227fd-a0de-7000-8004-2d56c6a9f418','01a227fd-a098-7000-8000-396f095f3d07'),
('01a227fd-a10c-7000-8000-d52a96eab240','389fce3e-32f0-4c8c-b7f3-d6e3824696b9','city','','city-db','city-qd-00381','a20ddef2390674819121f07ec256ede14048917715eda888c30db8692beb6141','2026-11-28T04:01:00.000Z',1,'63698b14ac8737c5fe02a0a895123546ed5cc9850535615b407943076a15fec8','63698b14ac8737c5fe02a0a895123546ed5cc9850535615b407943076a15fec8','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-27',0,NULL,'11420700MB1W12045G3100381','13000501001179','11420700MB1W12045G','3','对最低生活保障对象家庭经济状况的核查检查实施清单','1. 核对救助对象、有关单位的主体资格和相关证照;2. 对最低生活保障对象家庭经济状况的核查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《社会救助暂行办法》','PUBLISHED','2021-08-27','01a227fd-a0de-7000-8004-324c96e6a4ad','01a227fd-a097-7000-8002-cde35dcb31bd'),
('01a227fd-a10c-7000-8000-dbf71422bb9d','208ba998-c8f2-4548-b6c3-3d140a9a0336','city','','city-db','city-qd-00388','bd8abd9d9fac0d16eca9d3fd75e1bb7a326e6646976eb5c76ebf4cbc818f1e21','2026-11-28T04:01:00.000Z',1,'7dba5054afbc5fa7e23b4bdb9c915173934432d596ef31ee43143d69b4b36ca0','7dba5054afbc5fa7e23b4bdb9c915173934432d596ef31ee43143d69b4b36ca0','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-26',0,NULL,'11420700MB0R7299XK3100388','03001201000423','11420700MB0R7299XK','3','对水路旅客运输实名制的行政检查检查实施清单','1. 核对水路运输经营者的主体资格和相关证照;2. 对水路旅客运输实名制的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《水路旅客运输实名制管理规定》','PUBLISHED','2021-03-26','01a227fd-a0de-7000-8004-37cdb8c4428b','01a227fd-a094-7000-8004-33ca31553f73'),
('01a227fd-a10c-7000-8000-dd3d2445415a','62cf718a-f875-4d57-839d-bf28e3010731','city','','city-db','city-qd-00396','2ec58ee96b00c648cb2ffeecea0a8006e87d58249d6db4f1c9501099e105cebd','2026-11-28T04:01:00.000Z',1,'a28d222eeb657632cdcb7dc9c0011247bea71bf44241708ca1bb0515cc74bc77','a28d222eeb657632cdcb7dc9c0011247bea71bf44241708ca1bb0515cc74bc77','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-22',0,NULL,'11420700MB0X35764Q3100396','05001502000658','11420700MB0X35764Q','3','对未取得农药经营许可证经营农药的行政处罚检查实施清单','1. 核对农资生产经营者的主体资格和相关证照;2. 对未取得农药经营许可证经营农药的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《农药管理条例》第五十五条','PUBLISHED','2021-03-22','01a227fd-a0de-7000-8004-387277e72dab','01a227fd-a094-7000-8004-608215d461d5'),
('01a227fd-a10c-7000-8000-e12e91138d2e','e3be21bd-55cd-4598-a33a-301e79fa5620','city','','city-db','city-qd-00406','e374adf06678d1e2747c4f9df9173ef363bcfd9795b83d846f11e7316ec4325a','2026-11-28T04:01:00.000Z',1,'f1ddc17dc8465d19bef7da13dc71ec19408d5d8788a1980ddef23ef2d09d45da','f1ddc17dc8465d19bef7da13dc71ec19408d5d8788a1980ddef23ef2d09d45da','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-24',0,NULL,'11420700MB1L4926XD3100406','01003504000223','11420700MB1L4926XD','3','食品生产经营企业停产复产报告核查检查实施清单','1. 核对食品生产经营企业的主体资格和相关证照;2. 食品生产经营企业停产复产报告核查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》','PUBLISHED','2021-05-24','01a227fd-a0de-7000-8004-3e29e3ded4e1','01a227fd-a094-7000-8004-26f4f0b6f6cd'),
('01a227fd-a10c-7000-8000-e620b16f0116','4a423d0c-1aee-46a7-9ee8-ede3f6356048','city','','city-db','city-qd-00497','dc6a02f8b927a6db7a0b640e4df73bb9fe8d48681aa70713e456e22719f1eaeb','2026-11-28T04:01:00.000Z',1,'9bc3b1c272393fd92d41450d8272cad88bbde1f583f0ee44f44ef18d0d0c29c1','9bc3b1c272393fd92d41450d8272cad88bbde1f583f0ee44f44ef18d0d0c29c1','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-26',0,NULL,'11420700MB0R07266F3100497','08001402000959','11420700MB0R07266F','3','对未经许可经营高危险性体育项目的行政处罚检查实施清单','1. 核对文化旅游经营单位的主体资格和相关证照;2. 对未经许可经营高危险性体育项目的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国体育法》','PUBLISHED','2021-10-26','01a227fd-a0de-7000-8004-42c120b95a18','01a227fd-a095-7000-8002-a2fc682007f9'),
('01a227fd-a10c-7000-8000-e87bcc872282','5d7be60f-03ef-4788-8d06-60713c22cd3f','city','','city-db','city-qd-00524','3c9ec4d9f5038e9704a981d2f017ab8c09914d3065334cdf8e524e665f6037dc','2026-11-28T04:01:00.000Z',1,'f536bea51481fa9ad962e066c68e7291a1b55c461c2328c7b02d0bc021d284a9','f536bea51481fa9ad962e066c68e7291a1b55c461c2328c7b02d0bc021d284a9','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-08',0,NULL,'11420700MB0L1666933100524','15000504001267','11420700MB0L166693','3','对消防安全责任人的约谈检查实施清单','1. 核对社会单位的主体资格和相关证照;2. 对消防安全责任人的约谈;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国消防法》','PUBLISHED','2021-07-08','01a227fd-a0de-7000-8004-468cb8db2a13','01a227fd-a097-7000-8002-da44f4c2cff2'),
('01a227fd-a10c-7000-8000-ec9f763dc01d','de32b196-02f1-45bb-b259-bfaeec3a9e74','city','','city-db','city-qd-00539','bf8dbf61fdb3dfffa16fc85ca44fce6bd8ee3876af19220998267d724ebd3935','2026-11-28T04:01:00.000Z',1,'79608d8b6077ee33350488937183c0c34c99f5cf990f51cd54c1f017cfd91f83','79608d8b6077ee33350488937183c0c34c99f5cf990f51cd54c1f017cfd91f83','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-13',0,NULL,'11420700MB1L4926XD3100539','01001701000125','11420700MB1L4926XD','3','对定量包装商品净含量的计量监督检查检查实施清单','1. 核对定量包装商品生产、销售者的主体资格和相关证照;2. 对定量包装商品净含量的计量监督检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《定量包装商品计量监督管理办法》','PUBLISHED','2021-05-13','01a227fd-a0de-7000-8004-49dad083e17a','01a227fd-a094-7000-8004-08b8884d3906'),
('01a227fd-a10c-7000-8000-f3fe6111bbd1','c5a8ad87-b938-4ab4-ad99-7bffa13771b0','city','','city-db','city-qd-00557','b0044d544c4f7a1fabe592db8ac6011c2653cc8e9de19d06f751b800d0bac0e1','2026-11-28T04:01:00.000Z',1,'45c91b6daa2c4aa59ff95a23cd95c5d08b727d816752ef3b828191f609a72622','45c91b6daa2c4aa59ff95a23cd95c5d08b727d816752ef3b828191f609a72622','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-10',0,NULL,'11420700MB039829043100557','07000501000842','11420700MB03982904','3','对建材、机械企业的行政检查检查实施清单','1. 核对工贸企业的主体资格和相关证照;2. 对建材、机械企业的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国安全生产法》第六十五条','PUBLISHED','2021-08-10','01a227fd-a0de-7000-8004-4fcbcc63f190','01a227fd-a095-7000-8002-8659573468a1'),
('01a227fd-a10c-7000-8000-f5235ff91d7e','34c93e54-9db4-4032-a4b4-1ef195e9ac4c','city','','city-db','city-qd-00585','c83639594a143fff0173c09be6362e0c6160f8ae7a000761565cab5b6d9e307c','2026-11-28T04:01:00.000Z',1,'883c1876c8257edf5c64dd64aa61f7fc130a42c13fe1ade9c0f00734423d9fec','883c1876c8257edf5c64dd64aa61f7fc130a42c13fe1ade9c0f00734423d9fec','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-19',0,NULL,'11420700MB0R07266F3100585','08001101000945','11420700MB0R07266F','3','对广播电视设施保护的行政检查检查实施清单','1. 核对电影院、广播电视机构的主体资格和相关证照;2. 对广播电视设施保护的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《广播电视设施保护条例》','PUBLISHED','2021-08-19','01a227fd-a0de-7000-8004-525b966d4267','01a227fd-a095-7000-8002-9dbb81107e3b'),
('01a227fd-a10c-7000-8000-f84f06009a00','d3ad1895-d2a6-4bad-a196-8b756295c571','city','','city-db','city-qd-00680','5bc784b21e9411a653dd305da49f2bebec95e162b2a78973e916618d6666d0e7','2026-11-28T04:01:00.000Z',1,'2de005a65b9d3f363b56386cf026752c8a82e0cf2f386b66b89f6faf54a273ce','2de005a65b9d3f363b56386cf026752c8a82e0cf2f386b66b89f6faf54a273ce','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-10',0,NULL,'11420700MB0W7346093100680','27000101001483','11420700MB0W734609','3','对造林绿化和退耕还林项目的核查验收检查实施清单','1. 核对项目实施单位的主体资格和相关证照;2. 对造林绿化和退耕还林项目的核查验收;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《退耕还林条例》','PUBLISHED','2021-03-10','01a227fd-a0de-7000-8004-57cf94bb296a','01a227fd-a097-7000-8002-dd25d9d41dc8'),
('01a227fd-a10c-7000-8000-fdc6bba78bd2','77e9169a-4580-40e4-a6e7-1322277bc1e5','city','','city-db','city-qd-00723','d5de4f10d74baaefb3cb55de54f73cf651b9b2accf523a0b5aae957176679871','2026-11-28T04:01:00.000Z',1,'3231bac787de010e08c13698b8ad8dd99a6a552a448e73a7c2bfd064bdf35c45','3231bac787de010e08c13698b8ad8dd99a6a552a448e73a7c2bfd064bdf35c45','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-24',0,NULL,'11420700MB0X35764Q3100723','05000501000599','11420700MB0X35764Q','3','对养殖场兽药使用记录和休药期执行的行政检查检查实施清单','1. 核对养殖场的主体资格和相关证照;2. 对养殖场兽药使用记录和休药期执行的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《兽药管理条例》第四十四条','PUBLISHED','2021-05-24','01a227fd-a0de-7000-8004-599a0d451e7c','01a227fd-a094-7000-8004-5dff16922617'),
('01a227fd-a10c-7000-8001-0383af797bcc','1180ec28-51b1-4a59-a246-61b947957fc3','city','','city-db','city-qd-00726','454d67302154d9ca67a2531f4979a4072c3c54b2694e85d2ad6080475e59478f','2026-11-28T04:01:00.000Z',1,'0844c7cbbd3dc9f5c96ad4af6b574f38909bc797c951c91dab62e804acc7f72b','0844c7cbbd3dc9f5c96ad4af6b574f38909bc797c951c91dab62e804acc7f72b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-24',0,NULL,'11420700MB1L4926XD3100726','01001901000137','11420700MB1L4926XD','3','对生态环境监测机构的行政检查检查实施清单','1. 核对检验检测机构的主体资格和相关证照;2. 对生态环境监测机构的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《检验检测机构监督管理办法》','PUBLISHED','2022-01-24','01a227fd-a0de-7000-8004-5f3f3a16b904','01a227fd-a094-7000-8004-0f45aaf3a15e'),
('01a227fd-a10c-7000-8001-0667e4eec0e0','ce8c4699-0bf4-4f5a-abae-eb5f3d28c750','city','','city-db','city-qd-00754','9c7a7c7634473e2ae4cd79124603fa31fb994f6d2662438d285998c99896cb9a','2026-11-28T04:01:00.000Z',1,'37ff8fffae63dedab24e6f149752b2a1ac5d3b472f53f49a6925f49e13a93bbb','37ff8fffae63dedab24e6f149752b2a1ac5d3b472f53f49a6925f49e13a93bbb','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-12',0,NULL,'11420700MB0P1163443100754','30000101001538','11420700MB0P116344','3','对环境保护税和资源税申报的行政检查检查实施清单','1. 核对纳税人、扣缴义务人的主体资格和相关证照;2. 对环境保护税和资源税申报的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国环境保护税法》','PUBLISHED','2021-07-12','01a227fd-a0de-7000-8004-62ac16b31788','01a227fd-a097-7000-8002-e326b3437812'),
('01a227fd-a10c-7000-8001-08cbf5d2ab68','26266315-bd4a-4a32-a07a-202944f4acfb','city','','city-db','city-qd-00756','8935bc051f634cced3d4382563a8ea83bbf2692ce8a2f68f2729d80dbd018937','2026-11-28T04:01:00.000Z',1,'5fa7e4b2af5524f372661c26a3effc8dcc836d10c401b591bf34768a24a6846c','5fa7e4b2af5524f372661c26a3effc8dcc836d10c401b591bf34768a24a6846c','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-29',0,NULL,'11420700MB1B79304F3100756','04001504000556','11420700MB1B79304F','3','重点排污单位名录管理检查实施清单','1. 核对企事业单位的主体资格和相关证照;2. 重点排污单位名录管理;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《环境监管重点单位名录管理办法》','PUBLISHED','2021-03-29','01a227fd-a0de-7000-8004-67a7a92709e5','01a227fd-a094-7000-8004-567d0c19f134'),
('01a227fd-a10c-7000-8001-0fd0a2c2f247','a92c53da-6d1d-4bac-bdb6-5550aa591272','city','','city-db','city-qd-00760','edd918526a829678fd8c984497023ea9d6924a67f58a353c010b32bb60b84a19','2026-11-28T04:01:00.000Z',1,'7712d0294712cc5ff75820b1937d6efc2aa46bb5fa484dd9a3f45ffdaf835e57','7712d0294712cc5ff75820b1937d6efc2aa46bb5fa484dd9a3f45ffdaf835e57','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-09',0,NULL,'11420700MB039829043100760','07001204000876','11420700MB03982904','3','安全生产分类分级监管检查实施清单','1. 核对生产经营单位的主体资格和相关证照;2. 安全生产分类分级监管;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国安全生产法》第六十二条','PUBLISHED','2021-03-09','01a227fd-a0de-7000-8004-694f3adb90d1','01a227fd-a095-7000-8002-8fbba371cb76'),
('01a227fd-a10c-7000-8001-10d1f41e3511','70857071-38a0-44ea-b8e2-11c790f5e269','city','','city-db','city-qd-00887','78aff3fae40ffe721a0a2115074cc6fc0e5cf575d1473288628359e3a5af7dd4','2026-11-28T04:01:00.000Z',1,'4ee06d65898815f410e371689094e383d9c432e7529d5bd87674ac26d4bf264a','4ee06d65898815f410e371689094e383d9c432e7529d5bd87674ac26d4bf264a','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-24',0,NULL,'11420700MB1L4926XD3100887','01000502000054','11420700MB1L4926XD','3','对集中交易市场开办者未履行管理义务的行政处罚检查实施清单','1. 核对食品生产经营者的主体资格和相关证照;2. 对集中交易市场开办者未履行管理义务的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》第一百三十条','PUBLISHED','2022-02-24','01a227fd-a0de-7000-8004-6f59643c1949','01a227fd-a094-7000-8003-eb6bad52f016'),
('01a227fd-a10c-7000-8001-14d8ef727a21','21a26e44-0ea9-4ead-922f-942943324771','city','','city-db','city-qd-00891','09a02daa0d18ea84c084426f8691eda4f91545f8521c7e123fefe2944344a299','2026-11-28T04:01:00.000Z',1,'e21a28bc98fcb0416da7b1d659d4fc5b87cb94cb75fc4d6488373e1e25e06183','e21a28bc98fcb0416da7b1d659d4fc5b87cb94cb75fc4d6488373e1e25e06183','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-19',0,NULL,'11420700MB1L4926XD3100891','01001101000091','11420700MB1L4926XD','3','对起重机械使用单位的现场安全监督检查检查实施清单','1. 核对特种设备使用单位的主体资格和相关证照;2. 对起重机械使用单位的现场安全监督检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国特种设备安全法》第五十七条','PUBLISHED','2021-03-19','01a227fd-a0de-7000-8004-72c0d2e4c094','01a227fd-a094-7000-8003-f9d2487c583a'),
('01a227fd-a10c-7000-8001-191b158dcf7f','866990ae-d3dc-4980-be42-3efa9576343f','city','','city-db','city-qd-00919','debdde8118c79378a88e62b56ab81cee3cef612834401d65dd925574bbef0de5','2026-11-28T04:01:00.000Z',1,'7cfbecf1efe11c970b6b5c07351a5ca931e15987eef51d6c1fdd30166d4d8c47','7cfbecf1efe11c970b6b5c07351a5ca931e15987eef51d6c1fdd30166d4d8c47','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-18',0,NULL,'11420700MB0E3033313100919','11000101001077','11420700MB0E303331','3','对取水许可执行和取水计量的行政检查检查实施清单','1. 核对取水单位的主体资格和相关证照;2. 对取水许可执行和取水计量的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《取水许可和水资源费征收管理条例》','PUBLISHED','2021-05-18','01a227fd-a0de-7000-8004-774561d9cef2','01a227fd-a097-7000-8002-cbc0ba681ad1'),
('01a227fd-a120-7000-8002-e7f40f5862af','e2d4903d-8b2e-458c-bc26-65342cfd877e','echeng','','echeng-db','echeng-qd-00001','077914d2bfc7cecbbd2819510700f3685fc373128cc0920315691f00f8be485a','2026-11-28T04:01:00.000Z',1,'dc0851387febc6dd7c36c432d10ae35912cf129299aac3dd66985b230c3fa3b3','dc0851387febc6dd7c36c432d10ae35912cf129299aac3dd66985b230c3fa3b3','2026-11-29T04:00:00.000Z',NULL,0,'2022-11-04',0,NULL,'11420704MB0074798Y4100001','01002501000171','11420704MB0074798Y','4','对停车收费的行政检查检查实施清单','1. 核对停车场经营者的主体资格和相关证照;2. 对停车收费的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国价格法》第三十三条','PUBLISHED','2022-11-04','01a227fd-a0f8-7000-8000-c93f5ec3c231','01a227fd-a094-7000-8004-15851baf0c94'),
('01a227fd-a120-7000-8002-ebf7f0f838e5','458a37ea-eeae-4836-ad90-5679b3350c28','echeng','','echeng-db','echeng-qd-00031','daa52260592779954f9ed198b37d2d939a159216e4ea58c4cde713e7a0c2a10a','2026-11-28T04:01:00.000Z',1,'0f4f1452b63ba875ea38e85eefba409eb26b3769c6beea27c21d3a920a47c933','0f4f1452b63ba875ea38e85eefba409eb26b3769c6beea27c21d3a920a47c933','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-27',0,NULL,'11420704MB0F18255A4100031','06001302000774','11420704MB0F18255A','4','对未按规定处置医疗废物的行政处罚检查实施清单','1. 核对医疗机构、卫生技术人员的主体资格和相关证照;2. 对未按规定处置医疗废物的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《医疗废物管理条例》','PUBLISHED','2021-09-27','01a227fd-a0f8-7000-8000-cf1fd52ba53c','01a227fd-a094-7000-8004-773fa0d4c438'),
('01a227fd-a120-7000-8002-ef9ab6d38300','ca041a95-355e-4521-beb9-78346de53838','echeng','','echeng-db','echeng-qd-00034','3cdbf30fa3c9c0ee01682e9f9670c6e823747c9aa572334397a06e1c3b8ca531','2026-11-28T04:01:00.000Z',1,'73eed0f15cf8145397b763c316197870562731f66ece3edcbcd9d5b46956d819','73eed0f15cf8145397b763c316197870562731f66ece3edcbcd9d5b46956d819','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-10',0,NULL,'11420704MB057766XR4100034','09000201000981','11420704MB057766XR','4','对临时建设规划许可的行政检查检查实施清单','1. 核对建设单位和个人的主体资格和相关证照;2. 对临时建设规划许可的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国城乡规划法》第五十三条','PUBLISHED','2021-11-10','01a227fd-a0f8-7000-8000-d0665e003b79','01a227fd-a095-7000-8002-a7596092cd09'),
('01a227fd-a120-7000-8002-f39be83df7bc','889c412b-0ef8-400c-99f1-710e60b93066','echeng','','echeng-db','echeng-qd-00043','ac4ec886248a3ea41f1957b076c8c3f567dcb1e8c5643e17688e4af3205a7f78','2026-11-28T04:01:00.000Z',1,'00d73d8931895dd7bb66deb200d94c3f6619350abeee2ed63ad505a01b8d349d','00d73d8931895dd7bb66deb200d94c3f6619350abeee2ed63ad505a01b8d349d','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-07',0,NULL,'11420704MB0462969E4100043','08000901000937','11420704MB0462969E','4','对音像制品经营的行政检查检查实施清单','1. 核对出版物经营单位的主体资格和相关证照;2. 对音像制品经营的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《音像制品管理条例》','PUBLISHED','2021-05-07','01a227fd-a0f8-7000-8000-d6805123114f','01a227fd-a095-7000-8002-987506d71d39'),
('01a227fd-a120-7000-8002-f6cf7ebac282','c3a22786-8a42-4b51-b27f-8eb3a6a14b70','echeng','','echeng-db','echeng-qd-00053','c1b0beac4f27b6ab797857bb03368b33ee1ca0a993e395e56f70ca7f196ee993','2026-11-28T04:01:00.000Z',1,'d9514360b97f5a8f7a54fcf167963a189f588b88921a07956c950a11f7b11131','d9514360b97f5a8f7a54fcf167963a189f588b88921a07956c950a11f7b11131','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-18',0,NULL,'11420704MB0074798Y4100053','01001202000100','11420704MB0074798Y','4','对电梯维护保养单位未按安全技术规范维护保养的行政处罚检查实施清单','1. 核对特种设备生产使用单位的主体资格和相关证照;2. 对电梯维护保养单位未按安全技术规范维护保养的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国特种设备安全法》第八十八条','PUBLISHED','2021-05-18','01a227fd-a0f8-7000-8000-da9b5ad4dc04','01a227fd-a094-7000-8004-05980e7a9ad7'),
('01a227fd-a120-7000-8002-f9978e678660','bb8ca0c9-8710-4599-ae62-e1aaeb604927','echeng','','echeng-db','echeng-qd-00140','94b0953cad6407da5d0b0dc150dcc544d47f75131b40ceec853ce92c898a5bc7','2026-11-28T04:01:00.000Z',1,'4fbec197f0a507b9119eac6bba2fd5d6a8e0996131495c958eee572b0b2b3c46','4fbec197f0a507b9119eac6bba2fd5d6a8e0996131495c958eee572b0b2b3c46','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-14',0,NULL,'11420704MB1W37699H4100140','04000201000472','11420704MB1W37699H','4','对持证单位排污许可证执行报告的行政检查检查实施清单','1. 核对排污单位的主体资格和相关证照;2. 对持证单位排污许可证执行报告的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《排污许可管理条例》第二十五条','PUBLISHED','2021-10-14','01a227fd-a0f8-7000-8000-de29457a54eb','01a227fd-a094-7000-8004-452bdf1abbfc'),
('01a227fd-a120-7000-8002-fcd19fae899d','27bd7ecc-a94e-4d8a-8524-f311ae0c04f5','echeng','','echeng-db','echeng-qd-00171','42fbeae3a2a2abbefda7d22773002b3d65fb9fa72be809a8ba81b34dfb9439a8','2026-11-28T04:01:00.000Z',1,'4662944bdb11f10ef997c55489f2842ebb9b4306403eb396a2a8e1c1618f45fd','4662944bdb11f10ef997c55489f2842ebb9b4306403eb396a2a8e1c1618f45fd','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-07',0,NULL,'11420704MB0074798Y4100171','01003403000217','11420704MB0074798Y','4','对有证据证明可能危害人体健康的药品及有关材料的查封、扣押检查实施清单','1. 核对药械化生产经营使用单位的主体资格和相关证照;2. 对有证据证明可能危害人体健康的药品及有关材料的查封、扣押;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国药品管理法》第一百条','PUBLISHED','2022-02-07','01a227fd-a0f8-7000-8000-e03f330011b0','01a227fd-a094-7000-8004-2031748e0ef3'),
('01a227fd-a120-7000-8003-036700748c38','c2f51eb0-7b19-4cc7-8da2-500d7d09357b','echeng','','echeng-db','echeng-qd-00181','89b17b7b86bd065919bd257fc3decc6d8bf866a80684519e19500a9ebde584fa','2026-11-28T04:01:00.000Z',1,'6936c9b5cc3206c7266630fed22732b00d18b9b551e9325ef760ddb3a7dac54f','6936c9b5cc3206c7266630fed22732b00d18b9b551e9325ef760ddb3a7dac54f','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-22',0,NULL,'11420704MB1B48284D4100181','03001704000452','11420704MB1B48284D','4','巡游出租汽车企业服务质量信誉考核检查实施清单','1. 核对出租汽车企业的主体资格和相关证照;2. 巡游出租汽车企业服务质量信誉考核;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《出租汽车服务质量信誉考核办法》','PUBLISHED','2021-03-22','01a227fd-a0f8-7000-8000-e5d957ddbf69','01a227fd-a094-7000-8004-3ad6875661aa'),
('01a227fd-a120-7000-8003-04e82e91e3d9','59a92ada-9a06-44d8-ac81-2938d7a5d016','echeng','','echeng-db','echeng-qd-00191','991f728ecf8971cd70e5f0015e9f759599af00ecc02f634f33361105b239d9a5','2026-11-28T04:01:00.000Z',1,'c996de4ee61ccc52f76c8b200dc8c121e8e038f3273a0a0dee6ddf898199662f','c996de4ee61ccc52f76c8b200dc8c121e8e038f3273a0a0dee6ddf898199662f','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-08',0,NULL,'11420704MB1337844P4100191','10000802001065','11420704MB1337844P','4','对未按规定分类投放生活垃圾的行政处罚检查实施清单','1. 核对当事人的主体资格和相关证照;2. 对未按规定分类投放生活垃圾的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国固体废物污染环境防治法》第一百一十一条','PUBLISHED','2021-11-08','01a227fd-a0f8-7000-8000-ea688c23d0a1','01a227fd-a097-7000-8002-bee20c7e4784'),
('01a227fd-a120-7000-8003-08cb6e4c2834','ac8bf325-5038-4d15-86de-2f90003906d3','echeng','','echeng-db','echeng-qd-00214','569596cd0a621c29ba7a3c5484d07aa0eed43f3195ba9bebc3048e39f8d77bd2','2026-11-28T04:01:00.000Z',1,'158c8fc2c371c6f8163df0181f99e2e2cceedaea375d7390da9d283815b65792','158c8fc2c371c6f8163df0181f99e2e2cceedaea375d7390da9d283815b65792','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-08',0,NULL,'11420704MB1F23646W4100214','07000101000811','11420704MB1F23646W','4','对建设项目安全设施“三同时”的行政检查检查实施清单','1. 核对生产经营单位的主体资格和相关证照;2. 对建设项目安全设施“三同时”的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《建设项目安全设施“三同时”监督管理办法》','PUBLISHED','2021-04-08','01a227fd-a0f8-7000-8000-ed61db81f8e1','01a227fd-a095-7000-8002-7c685bb2fd90'),
('01a227fd-a120-7000-8003-0da57746e424','149d4f2f-fe67-4852-a1d1-a090efbd9db7','echeng','','echeng-db','echeng-qd-00225','9e3f49ed8eca4403e0b5e44c66a21be2c9828162ebc9fe72acfee9e7f474bfee','2026-11-28T04:01:00.000Z',1,'7b3c92904ca6f565213a5d2719574941b3ff5def10480987c9ddf9ff69eead1c','7b3c92904ca6f565213a5d2719574941b3ff5def10480987c9ddf9ff69eead1c','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-05',0,NULL,'11420704MB1M06893R4100225','14000201001203','11420704MB1M06893R','4','对农民工实名制和考勤管理的行政检查检查实施清单','1. 核对工程建设领域用人单位的主体资格和相关证照;2. 对农民工实名制和考勤管理的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《保障农民工工资支付条例》','PUBLISHED','2021-03-05','01a227fd-a0f8-7000-8000-f1f4206af9ad','01a227fd-a097-7000-8002-d26a49f10cae'),
('01a227fd-a120-7000-8003-112edfd92198','f5816f8d-cc17-46f8-811b-698e018955be','echeng','','echeng-db','echeng-qd-00261','372b8a73b64034855363c309d021f7c6d15dfc51478dff54f3a5d296b4bcbbc4','2026-11-28T04:01:00.000Z',1,'2991774511343dd173fa8362f10a0f5b9d035d118b623d577c2ae8c9064a4f45','2991774511343dd173fa8362f10a0f5b9d035d118b623d577c2ae8c9064a4f45','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-15',0,NULL,'11420704MB0074798Y4100261','01001202000098','11420704MB0074798Y','4','对使用未经检验或者检验不合格特种设备的行政处罚检查实施清单','1. 核对特种设备生产使用单位的主体资格和相关证照;2. 对使用未经检验或者检验不合格特种设备的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国特种设备安全法》第八十四条','PUBLISHED','2021-10-15','01a227fd-a0f8-7000-8000-f54ca325e0df','01a227fd-a094-7000-8003-fff47cd09633'),
('01a227fd-a120-7000-8003-15ffacdf55c2','e2d1ca98-b1be-4bf1-81e4-c1db652810d8','echeng','','echeng-db','echeng-qd-00265','2b913df29628d92049ea98440af51b37ef0ff79621a5ee4886fedc34d556b3a4','2026-11-28T04:01:00.000Z',1,'6d66e5b89462ad37a107ebaa557dcb68e8bbbdf6af8e0003cade06d1e2304c97','6d66e5b89462ad37a107ebaa557dcb68e8bbbdf6af8e0003cade06d1e2304c97','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-08',0,NULL,'11420704MB0F18255A4100265','06000101000704','11420704MB0F18255A','4','对麻醉药品、精神药品使用的行政检查检查实施清单','1. 核对医疗机构的主体资格和相关证照;2. 对麻醉药品、精神药品使用的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《麻醉药品和精神药品管理条例》','PUBLISHED','2021-06-08','01a227fd-a0f8-7000-8000-f84d655bed4c','01a227fd-a094-7000-8004-692818ff66ce'),
('01a227fd-a120-7000-8003-181c6af53c00','9fbaa490-582e-40a6-93c2-8d8959375c98','echeng','','echeng-db','echeng-qd-00284','9b6ce2cf12b81524aeaf00c7cbdd1fa5bc864e5444b3eb27cc97251b8f558d84','2026-11-28T04:01:00.000Z',1,'de4792afe43295e8d4da4f6307da1bcbc710730ca28634f71127bf3adb481287','de4792afe43295e8d4da4f6307da1bcbc710730ca28634f71127bf3adb481287','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-12',0,NULL,'11420704MB1W37699H4100284','04000701000505','11420704MB1W37699H','4','对危险废物产生单位规范化环境管理的评估检查检查实施清单','1. 核对危险废物产生单位的主体资格和相关证照;2. 对危险废物产生单位规范化环境管理的评估检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国固体废物污染环境防治法》第二十六条','PUBLISHED','2021-05-12','01a227fd-a0f8-7000-8000-ff832b161063','01a227fd-a094-7000-8004-494b4510a2fd'),
('01a227fd-a120-7000-8003-1d692e64f873','43393bd4-84b6-41d7-86d0-28d4fc1ba642','echeng','','echeng-db','echeng-qd-00291','64ec6be51a106fa3a496af01089926c95ba3e7287b342f34c093078653ec384a','2026-11-28T04:01:00.000Z',1,'49cc812641751e57ebb8572da01103ac2a3aac077fcdc6598c4b63ac7b205e96','49cc812641751e57ebb8572da01103ac2a3aac077fcdc6598c4b63ac7b205e96','2026-11-29T04:00:00.000Z',NULL,0,'2021-10-04',0,NULL,'11420704MB0074798Y4100291','01000101000013','11420704MB0074798Y','4','对食品委托加工行为的行政检查检查实施清单','1. 核对食品生产企业的主体资格和相关证照;2. 对食品委托加工行为的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》第一百一十条','PUBLISHED','2021-10-04','01a227fd-a0f8-7000-8001-00f1fc26d583','01a227fd-a094-7000-8003-df1a35b7169d'),
('01a227fd-a120-7000-8003-2384c72372ab','3bdcd9b6-4fd6-4e7c-9a47-08c66f9e17cb','echeng','','echeng-db','echeng-qd-00299','079e0deb689db9b5cefda19aff5d9855da0a7e2299bdc7aaaae2847633cf6571','2026-11-28T04:01:00.000Z',1,'1eaa47769d55e232f1ce59443367b7a3f1f625b4e9785b18175caf690748dc97','1eaa47769d55e232f1ce59443367b7a3f1f625b4e9785b18175caf690748dc97','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-15',0,NULL,'11420704MB0F18255A4100299','06001302000773','11420704MB0F18255A','4','对未按规定填写和保管病历资料的行政处罚检查实施清单','1. 核对医疗机构、卫生技术人员的主体资格和相关证照;2. 对未按规定填写和保管病历资料的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《医疗纠纷预防和处理条例》','PUBLISHED','2021-03-15','01a227fd-a0f8-7000-8001-067894f5bf58','01a227fd-a094-7000-8004-738c4e5ec242'),
('01a227fd-a120-7000-8003-25d488b21e28','17751c02-1a06-4832-83f7-61da5991d39f','echeng','','echeng-db','echeng-qd-00302','6ccdd546972e3350fd32b9829ef95ebc55a9a4671e25cf7641bc1dcedb6953ef','2026-11-28T04:01:00.000Z',1,'0fd93e91f6987d1ec5045fcf8dbd9425d0b09d3faccd35e4b221fcbcd8d47731','0fd93e91f6987d1ec5045fcf8dbd9425d0b09d3faccd35e4b221fcbcd8d47731','2026-11-29T04:00:00.000Z',NULL,0,'2021-12-01',0,NULL,'11420704MB1W37699H4100302','04001403000554','11420704MB1W37699H','4','对超标超总量排污单位责令限制生产、停产整治检查实施清单','1. 核对违法排污单位的主体资格和相关证照;2. 对超标超总量排污单位责令限制生产、停产整治;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国环境保护法》第六十条','PUBLISHED','2021-12-01','01a227fd-a0f8-7000-8001-0884fcb43b16','01a227fd-a094-7000-8004-50559e3430c1'),
('01a227fd-a120-7000-8003-29f898640e48','1e2cc242-3192-4bfb-8428-da0f2e962a18','echeng','','echeng-db','echeng-qd-00307','b5830f91f939d4b517105b48c24196178394d2a22b3aaa2eecd24091063c1875','2026-11-28T04:01:00.000Z',1,'682d024314852295a38435fd397f7825e58c99ac0495bed9516fee040da4c3d5','682d024314852295a38435fd397f7825e58c99ac0495bed9516fee040da4c3d5','2026-11-29T04:00:00.000Z',NULL,0,'2021-11-02',0,NULL,'11420704MB0074798Y4100307','01002101000151','11420704MB0074798Y','4','对企业即时公示信息的抽查检查实施清单','1. 核对企业的主体资格和相关证照;2. 对企业即时公示信息的抽查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《企业信息公示暂行条例》','PUBLISHED','2021-11-02','01a227fd-a0f8-7000-8001-0e91c4172573','01a227fd-a094-7000-8004-10b3d3d41eb0'),
('01a227fd-a120-7000-8003-2dde5ff281fc','687775f9-25e5-4ee9-95f6-d53676b1f36d','echeng','','echeng-db','echeng-qd-00311','15e11807a2ba6c3299966237fea94862cbf3cbffeea8474131837bb12553d472','2026-11-28T04:01:00.000Z',1,'88b422d9b21ec03d06442c1b3008d5b60bcdf7c1c76a80075273bf2e084da53e','88b422d9b21ec03d06442c1b3008d5b60bcdf7c1c76a80075273bf2e084da53e','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-10',0,NULL,'11420704MB1337844P4100311','10000201001030','11420704MB1337844P','4','对LED显示屏亮度和播放时间的行政检查检查实施清单','1. 核对设置人的主体资格和相关证照;2. 对LED显示屏亮度和播放时间的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《城市市容和环境卫生管理条例》','PUBLISHED','2021-05-10','01a227fd-a0f8-7000-8001-114bad5ed382','01a227fd-a095-7000-8002-accbadcd8ac0'),
('01a227fd-a120-7000-8003-3384bf9d40ce','fce359a1-82aa-4564-ae48-082d9db65a58','echeng','','echeng-db','echeng-qd-00347','77cedc035daa7049605402e7a84c567c6128cd7d56644dab9efadc2544edcb3d','2026-11-28T04:01:00.000Z',1,'6c5a8e29a0bee87206b509f19ac23940dcf52a92a9b38b77a5e9c6c86b4e73ab','6c5a8e29a0bee87206b509f19ac23940dcf52a92a9b38b77a5e9c6c86b4e73ab','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-01',0,NULL,'11420704MB1B48284D4100347','03000101000356','11420704MB1B48284D','4','对客运站“三不进站、六不出站”落实情况的行政检查检查实施清单','1. 核对客运站经营者的主体资格和相关证照;2. 对客运站“三不进站、六不出站”落实情况的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《道路旅客运输及客运站管理规定》','PUBLISHED','2021-07-01','01a227fd-a0f8-7000-8001-151359e75154','01a227fd-a094-7000-8004-2b088663f2db'),
('01a227fd-a120-7000-8003-351ae62676e6','8db229e4-64ee-4a5e-95c9-93770dd1ef8d','echeng','','echeng-db','echeng-qd-00354','a20c626ce974c8f31b9f81d137b2634af04f6feac412956913cdaedf3b31702a','2026-11-28T04:01:00.000Z',1,'88b5128d10784fa1d7f1228e36a7a54bbac85749869df4f875ddc19db66cdd8a','88b5128d10784fa1d7f1228e36a7a54bbac85749869df4f875ddc19db66cdd8a','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-28',0,NULL,'11420704MB0074798Y4100354','01000502000053','11420704MB0074798Y','4','对安排未取得健康证明人员从事接触直接入口食品工作的行政处罚检查实施清单','1. 核对食品生产经营者的主体资格和相关证照;2. 对安排未取得健康证明人员从事接触直接入口食品工作的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国食品安全法》第一百二十六条','PUBLISHED','2021-06-28','01a227fd-a0f8-7000-8001-1b1a66672ab7','01a227fd-a094-7000-8003-e7abf2f51e00'),
('01a227fd-a120-7000-8003-3977787dd9ff','52f2a1a0-6f94-4297-9176-214e943e82d0','echeng','','echeng-db','echeng-qd-00356','6da42d8c13c6a1796f3269d98b3ea21366caad31f5f2d520eee803032ba8c40c','2026-11-28T04:01:00.000Z',1,'e59b816e045ff8e4983448796125c62d5d1444d91f4bb3239274e2fdeb34cce5','e59b816e045ff8e4983448796125c62d5d1444d91f4bb3239274e2fdeb34cce5','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-01',0,NULL,'11420704MB1F23646W4100356','07001404000888','11420704MB1F23646W','4','第二、三类非药品类易制毒化学品备案核查检查实施清单','1. 核对易制毒化学品企业的主体资格和相关证照;2. 第二、三类非药品类易制毒化学品备案核查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《非药品类易制毒化学品生产、经营许可办法》','PUBLISHED','2022-02-01','01a227fd-a0f8-7000-8001-1e83cd86eb63','01a227fd-a095-7000-8002-944563d21ef6'),
('01a227fd-a120-7000-8003-3dff5ef8ba59','d131d2ff-2040-4739-9664-a8f420c5f3ce','echeng','','echeng-db','echeng-qd-00363','3661b9c75db5d7e3d0d934fcb7e7b9c07d5a8021647f00900fd90e145fb6ebda','2026-11-28T04:01:00.000Z',1,'ae6ef0d24fbbc13ed8e9548225ad83682ae5baa56850e645dae83b9ee7fd2b11','ae6ef0d24fbbc13ed8e9548225ad83682ae5baa56850e645dae83b9ee7fd2b11','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-21',0,NULL,'11420704MB1B48284D4100363','03001803000455','11420704MB1B48284D','4','对交通工程重大隐患排除前的责令暂时停止施工检查实施清单','1. 核对经营者、建设单位的主体资格和相关证照;2. 对交通工程重大隐患排除前的责令暂时停止施工;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国安全生产法》第六十五条','PUBLISHED','2021-06-21','01a227fd-a0f8-7000-8001-2283593ba7fd','01a227fd-a094-7000-8004-3c8f84cfb319'),
('01a227fd-a120-7000-8003-42f0edb0ce14','22305de6-d9f9-4812-8bcd-75a76f0e89c5','echeng','','echeng-db','echeng-qd-00413','c7c9db54219ccfd9d5cbc0831c73fbb58f3cdb56e976bcd19a3facbf9db0b1f6','2026-11-28T04:01:00.000Z',1,'a65f63ab36b6972f4e5dd125b801c52f8aa9c185a95728ca0bb0d64e08ed7733','a65f63ab36b6972f4e5dd125b801c52f8aa9c185a95728ca0bb0d64e08ed7733','2026-11-29T04:00:00.000Z',NULL,0,'2021-06-07',0,NULL,'11420704MB1B48284D4100413','03001704000450','11420704MB1B48284D','4','公路水运工程建设市场信用评价检查实施清单','1. 核对交通运输经营者的主体资格和相关证照;2. 公路水运工程建设市场信用评价;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《公路建设市场管理办法》','PUBLISHED','2021-06-07','01a227fd-a0f8-7000-8001-277818a9fd67','01a227fd-a094-7000-8004-35b8a5f88aa3'),
('01a227fd-a120-7000-8003-47dfdeb6bc76','333951fb-187d-498a-b377-c23659b2ae70','echeng','','echeng-db','echeng-qd-00425','e6b08a1e1be641115c8b529d164e0573444b94e3dd02ac3afb29ca065bb84698','2026-11-28T04:01:00.000Z',1,'2b00fbdd0025d2d21a8eaff2b855c4b3eae6fb159f38483a54ee786134f99bb3','2b00fbdd0025d2d21a8eaff2b855c4b3eae6fb159f38483a54ee786134f99bb3','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-12',0,NULL,'11420704MB0F18255A4100425','06001402000776','11420704MB0F18255A','4','对未取得公共场所卫生许可证擅自营业的行政处罚检查实施清单','1. 核对公共场所、用人单位、供水单位的主体资格和相关证照;2. 对未取得公共场所卫生许可证擅自营业的行政处罚;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《公共场所卫生管理条例实施细则》第三十五条','PUBLISHED','2021-03-12','01a227fd-a0f8-7000-8001-2a7119dbe370','01a227fd-a095-7000-8002-7b6133202941'),
('01a227fd-a120-7000-8003-48ae8996ca44','8cb578f3-e1f1-49f8-b955-d1fbb6485f7e','echeng','','echeng-db','echeng-qd-00440','8885da8d7bf3c2f7a156f4dc10fe00f503bdda3947030b725d31a8e096b54b12','2026-11-28T04:01:00.000Z',1,'485bf65e455494dcf9720cdf467d807034061d4e105e0502bbb8425ec1b7d5d0','485bf65e455494dcf9720cdf467d807034061d4e105e0502bbb8425ec1b7d5d0','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-30',0,NULL,'11420704MB0F18255A4100440','06000101000694','11420704MB0F18255A','4','对村卫生室、诊所的行政检查检查实施清单','1. 核对村卫生室、诊所的主体资格和相关证照;2. 对村卫生室、诊所的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《医疗机构管理条例》第四十条','PUBLISHED','2021-09-30','01a227fd-a0f8-7000-8001-2cfac2da7a38','01a227fd-a094-7000-8004-649cd458b915'),
('01a227fd-a120-7000-8003-4d127a9b393e','52ffdafe-9642-4a99-81c3-3e332ff68c67','echeng','','echeng-db','echeng-qd-00480','f53f060154feb3e3f115003829769440abb9cc62e8d991cf6cdd886adc9e6571','2026-11-28T04:01:00.000Z',1,'4cc386edcb053c11271394be9bcfe42412f152f6cd27319ecaaa91c7a7a700d9','4cc386edcb053c11271394be9bcfe42412f152f6cd27319ecaaa91c7a7a700d9','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-15',0,NULL,'11420704MB1W37699H4100480','04000101000467','11420704MB1W37699H','4','对排污单位自动监控设施运行的行政检查检查实施清单','1. 核对重点排污单位的主体资格和相关证照;2. 对排污单位自动监控设施运行的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国环境保护法》第二十四条','PUBLISHED','2021-04-15','01a227fd-a0f8-7000-8001-329df0c3578a','01a227fd-a094-7000-8004-41ac7a257d9e'),
('01a227fd-a120-7000-8003-52da0c6189e3','f0deaa85-7568-403d-9f99-51ada55f95dd','echeng','','echeng-db','echeng-qd-00488','e3f2331c8cce7b3dfb93da36d34916e3f409456eb40af563d54fae994fd2d8f0','2026-11-28T04:01:00.000Z',1,'155cfcbea2b2ed57a1a5ff8a04921088018798d6294b79342983355d3b3affa2','155cfcbea2b2ed57a1a5ff8a04921088018798d6294b79342983355d3b3affa2','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-04',0,NULL,'11420704MB1337844P4100488','10000903001066','11420704MB1337844P','4','对占道经营工具和物品的先行登记保存检查实施清单','1. 核对当事人的主体资格和相关证照;2. 对占道经营工具和物品的先行登记保存;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《城市市容和环境卫生管理条例》','PUBLISHED','2022-02-04','01a227fd-a0f8-7000-8001-36586cc49bbe','01a227fd-a097-7000-8002-c0daf4bb2a27'),
('01a227fd-a120-7000-8003-54841b589a2b','1814049d-7e09-4a75-8c1e-77c4fef5c127','echeng','','echeng-db','echeng-qd-00546','78a5ec31e2c0c4fcdc0c12dbd49fcf284b2eb2738ee3d83d93bbca22be25965d','2026-11-28T04:01:00.000Z',1,'6fb7a667264e0cfe37ce06be43f62af1dec1ff6039953d7feb96fcba81d29701','6fb7a667264e0cfe37ce06be43f62af1dec1ff6039953d7feb96fcba81d29701','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-05',0,NULL,'11420704MB0074798Y4100546','01000701000061','11420704MB0074798Y','4','对医疗机构药品采购、储存、使用的行政检查检查实施清单','1. 核对医疗机构的主体资格和相关证照;2. 对医疗机构药品采购、储存、使用的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《中华人民共和国药品管理法》第九十九条','PUBLISHED','2021-03-05',NULL,'01a227fd-a094-7000-8003-ed0ca52f8694'),
('01a227fd-a120-7000-8003-5b2aa7316eec','8b6999c9-44e5-4b3a-aa13-30fbea859182','echeng','','echeng-db','echeng-qd-00547','c5abbf2136841e70ac9ea1a9623efe627465da8660feab2e796ddfcb9fedd551','2026-11-28T04:01:00.000Z',1,'5f559106f9e288daf3005f9abdf03aa9369d3d4bce52d2242efeb179b3f0d026','5f559106f9e288daf3005f9abdf03aa9369d3d4bce52d2242efeb179b3f0d026','2026-11-29T04:00:00.000Z',NULL,0,'2021-05-31',0,NULL,'11420704MB1B48284D4100547','03000901000403','11420704MB1B48284D','4','对公路建设市场从业单位的行政检查检查实施清单','1. 核对工程参建单位的主体资格和相关证照;2. 对公路建设市场从业单位的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《公路建设市场管理办法》','PUBLISHED','2021-05-31','01a227fd-a0f8-7000-8001-3bb1bd719b8f','01a227fd-a094-7000-8004-2d2810c624d7'),
('01a227fd-a120-7000-8003-5ea343d59e10','47fd7c42-b582-4831-8810-fb3531c88d39','echeng','','echeng-db','echeng-qd-00554','662eadebe977a39cb2eb4804044fba38b57bf668e6ca4b26eb233b1d04aa3584','2026-11-28T04:01:00.000Z',1,'4da3da0de31832ba5fcf01089d9579f00b524cbbd15152f02086a7dddaf920df','4da3da0de31832ba5fcf01089d9579f00b524cbbd15152f02086a7dddaf920df','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-26',0,NULL,'11420704MB1W37699H4100554','04001504000557','11420704MB1W37699H','4','突发环境事件应急预案备案核查检查实施清单','1. 核对企事业单位的主体资格和相关证照;2. 突发环境事件应急预案备案核查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《突发环境事件应急管理办法》','PUBLISHED','2021-04-26','01a227fd-a0f9-7000-8002-bf9907a8ee4a','01a227fd-a094-7000-8004-5a9c8c0357ff'),
('01a227fd-a120-7000-8003-639f11950535','21dcdede-684a-4055-8a0a-344acc02095a','echeng','','echeng-db','echeng-qd-00559','8f0f873244c009b1011a6d5c6146dd5b3ad39000ecc497c76951bc5b85ed9505','2026-11-28T04:01:00.000Z',1,'070c03753215d35e8a28cdd42cd734cc8fe104d12df28c3cbbf707dd6869c6a2','070c03753215d35e8a28cdd42cd734cc8fe104d12df28c3cbbf707dd6869c6a2','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-03',0,NULL,'11420704MB1337844P4100559','10001004001069','11420704MB1337844P','4','数字城管案件派遣处置和评价检查实施清单','1. 核对责任单位的主体资格和相关证照;2. 数字城管案件派遣处置和评价;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《城市管理执法办法》','PUBLISHED','2021-09-03','01a227fd-a0f9-7000-8002-c32d0be69390','01a227fd-a097-7000-8002-c73dea3987e3'),
('01a227fd-a578-7000-8001-49ab9698eae3','acffac9a-d934-492b-8c67-bb693087fb6a','echeng','','echeng-db','echeng-qd-00230','d24b229b0382f9c4510234b6156014facac923f1531db1616e5208a0ed9942b4','2026-11-28T04:09:00.000Z',1,'71373c052d425df2ad5dcc3b3889881300de23658c524bb9a51c7c519c048d1b','71373c052d425df2ad5dcc3b3889881300de23658c524bb9a51c7c519c048d1b','2026-11-29T04:11:01.800Z',NULL,0,'2021-10-14',0,NULL,'11420704MB0074798Y4100230','01000101000012','11420704MB0074798Y','4','对食品生产加工小作坊的行政检查检查实施清单','1. 核对食品生产加工小作坊的主体资格和相关证照;2. 对食品生产加工小作坊的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《湖北省食品安全条例》','PUBLISHED','2021-10-14','01a227fd-a570-7000-8001-a4bd35c66d3a','01a227fd-a094-7000-8003-d8fd1d446bc1');
CREATE TABLE "enforcement_officer" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "certificateNo" varchar(100), "officerName" varchar(50), "institution" varchar(100), "institutionCode" varchar(18), "idNumber" varchar(18), "phone" varchar(50), "lawCategory" varchar(200), "lawArea" varchar(100), "issuedBy" varchar(100), "issuedAt" varchar(10), "validUntil" varchar(10), "isSupervisor" varchar(20), "areaNumber" varchar(6), "bodyId" varchar(36));
INSERT INTO "enforcement_officer" VALUES
('01a227fd-a12f-7000-8001-be7f03a0784d','f294ff7f-09fc-4594-a5d4-21315315b642','city','','city-db','city-zf-10008','37f787b14101a8b46cf7103015b5792a6760aa240a0e004b8c3d9a98671baf6b','2026-11-28T04:01:00.000Z',1,'bc70619f7036dc51d0238cd5ac2a147d1827a20c5a0b9093c2b9c7400f77d459','bc70619f7036dc51d0238cd5ac2a147d1827a20c5a0b9093c2b9c7400f77d459','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-05',0,NULL,'1742070010008','江华军','鄂州市发展和改革委员会','11420700MB1Y52882W',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-06-05','2023-06-04','0','420700','01a227fd-a101-7000-8000-de79737ce5f5'),
('01a227fd-a137-7000-8000-0d50e6cad55b','2d5295a5-9236-4670-a1e7-1e1f14aa3f20','city','','city-db','city-zf-10067','5aa90d589b900997912acf765cd85d3421859b10bc9e076e666051b0436071de','2026-11-28T04:01:00.000Z',1,'4126342141c8604ef0a4614f3b32cf5402d741a0022e980e0291dad920dbb6f0','4126342141c8604ef0a4614f3b32cf5402d741a0022e980e0291dad920dbb6f0','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-03',0,NULL,'1742070010067','覃斌','鄂州市民政局','11420700MB1W12045G',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-03-03','2026-03-02','0','420700',NULL),
('01a227fd-a137-7000-8000-10aee6497728','02820d95-3686-4658-8aee-23e7977cb534','city','','city-db','city-zf-10106','ccb2eaeb2157ce4d5385ce3a9dafa89eedb52b2d195ee0c35a02f9c55c7920fe','2026-11-28T04:01:00.000Z',1,'8edfab6996cdd29bda309b7df598b516421197ef21dbca54147e41c34e66a3a2','8edfab6996cdd29bda309b7df598b516421197ef21dbca54147e41c34e66a3a2','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-02',0,NULL,'1742070010106','陆洋凯','鄂州市自然资源和规划局','11420700MB1H882060',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-08-02','2026-08-01','0','420700',NULL),
('01a227fd-a137-7000-8000-152847d257de','5c7950ee-25d3-4015-aadc-9a26492f4e72','city','','city-db','city-zf-10108','33cbd0ac792df2dd4bfaee18a4d926c2f6fb079ddc67760a16d6794aaf9eb988','2026-11-28T04:01:00.000Z',1,'b2b51f43bdd781ebec0a56f6e72255dd0b239ed825d0632f0b8242c137c0ba5c','b2b51f43bdd781ebec0a56f6e72255dd0b239ed825d0632f0b8242c137c0ba5c','2026-11-29T04:00:00.000Z',NULL,0,'2018-08-07',0,NULL,'1742070010108','吴红新','鄂州市自然资源和规划局','11420700MB1H882060',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-08-07','2023-08-06','0','420700',NULL),
('01a227fd-a137-7000-8000-18d87d0212ad','5138d3aa-7e13-4124-a397-bebfa48e9c6a','city','','city-db','city-zf-10110','76ca2d4a77daf96e0084bf1121780a92135896a52419a3e5a9499e9d5b9d25e4','2026-11-28T04:01:00.000Z',1,'ab2dfd7555c4143580498185d9d96ceea7f33f4bc7d92b31cbbe33750a90bde3','ab2dfd7555c4143580498185d9d96ceea7f33f4bc7d92b31cbbe33750a90bde3','2026-11-29T04:00:00.000Z',NULL,0,'2019-11-18',0,NULL,'1742070010110','钱欣红','鄂州市自然资源和规划局','11420700MB1H882060',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-11-18','2024-11-16','0','420700',NULL),
('01a227fd-a137-7000-8000-1c3c551f27c1','1ecf5c3b-4f1e-45df-9637-adca41681a9a','city','','city-db','city-zf-10125','d9e1ba8b8659abb240d792a50b2bccef7da5ee7f07a147e718fc29c2d3adc785','2026-11-28T04:01:00.000Z',1,'5bc139c907d013d2c2e7813b373632fc93dcc947329e42630fcf792f655a3a78','5bc139c907d013d2c2e7813b373632fc93dcc947329e42630fcf792f655a3a78','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-05',0,NULL,'1742070010125','潘鹏诚','鄂州市生态环境局','11420700MB1B79304F',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-06-05','2023-06-04','0','420700',NULL),
('01a227fd-a137-7000-8000-225f8d51c2b9','c51a6c9f-d5b6-43be-8fff-2eb19314b508','city','','city-db','city-zf-10149','ae8c75b4423aa91940349b983f7a1aa77d635c792d608d9aebb8bd5b675dfd2a','2026-11-28T04:01:00.000Z',1,'b2286856e9daa6f988c700e6b941aecada577f88ba619541e6edd0438c2d7601','b2286856e9daa6f988c700e6b941aecada577f88ba619541e6edd0438c2d7601','2026-11-29T04:00:00.000Z',NULL,0,'2019-07-15',0,NULL,'1742070010149','程春桂','鄂州市交通运输局','11420700MB0R7299XK',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-07-15','2024-07-13','0','420700',NULL),
('01a227fd-a137-7000-8000-27b92d79dadf','694aaa49-83f7-4a4d-a025-c50d02f42058','city','','city-db','city-zf-10152','3c512bb888803b5c1c2c54e9bbfb862ebb44ea3a6d57fc5eeb1c96bc1488d392','2026-11-28T04:01:00.000Z',1,'a915f95023658fd51372d2f2cb18e871257d14530ddc86ed9aaae0949bcfa953','a915f95023658fd51372d2f2cb18e871257d14530ddc86ed9aaae0949bcfa953','2026-11-29T04:00:00.000Z',NULL,0,'2019-10-25',0,NULL,'1742070010152','沈帆平','鄂州市交通运输局','11420700MB0R7299XK',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-10-25','2024-10-23','0','420700',NULL),
('01a227fd-a137-7000-8000-2971908a22f2','26546a9b-d578-498d-86b0-918b11420021','city','','city-db','city-zf-10155','0d22bfccaffb58077d31153cf1e7103debd2eacd3d4376b4cd238259136b5289','2026-11-28T04:01:00.000Z',1,'8384a86ae13ee9e1d5530e38bc042ddc5c56e8485d60dd5ddd43fd80074e43d7','8384a86ae13ee9e1d5530e38bc042ddc5c56e8485d60dd5ddd43fd80074e43d7','2026-11-29T04:00:00.000Z',NULL,0,'2020-12-29',0,NULL,'1742070010155','魏磊云','鄂州市交通运输局','11420700MB0R7299XK',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-12-29','2025-12-28','0','420700',NULL),
('01a227fd-a137-7000-8000-2f0d3c18f97d','c71fef0d-379d-419c-a2aa-1f6e9845c6ec','city','','city-db','city-zf-10166','436c31cd0664b5b5914f292f3d7147fd9ca7abae57a1ec2ee940f1fe5a3a4ffc','2026-11-28T04:01:00.000Z',1,'e197a49457f0cd23b3321ae596d30a970f2658268674bb2f54187b473317b673','e197a49457f0cd23b3321ae596d30a970f2658268674bb2f54187b473317b673','2026-11-29T04:00:00.000Z',NULL,0,'2021-01-19',0,NULL,'1742070010166','彭刚欣','鄂州市水利和湖泊局','11420700MB0E303331',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-01-19','2026-01-18','0','420700',NULL),
('01a227fd-a137-7000-8000-3136c48fd737','6da2ab9c-28b8-4772-8548-7aec5e92abeb','city','','city-db','city-zf-10167','188e328ec74ad793a9824db0cdbe17d3d671a9e1a7ebfaea0f6b94fada1e288a','2026-11-28T04:01:00.000Z',1,'20d3e3f5650ae7c3502cd36ca423e418618c50d736d6d4cd19ed23ab9c448fe2','20d3e3f5650ae7c3502cd36ca423e418618c50d736d6d4cd19ed23ab9c448fe2','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-25',0,NULL,'1742070010167','黄丽霞','鄂州市水利和湖泊局','11420700MB0E303331',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-06-25','2023-06-24','0','420700',NULL),
('01a227fd-a137-7000-8000-36cc8959628d','95d1f7a2-a720-445d-986c-1aec243fac85','city','','city-db','city-zf-10174','3b4f828d33fd0be7de297a5e18c431dd3640fb3e50ec16f4835f8b1a89b780d5','2026-11-28T04:01:00.000Z',1,'5d7bb41571d296f5adcddcf7f02d423122426265c5de646c6369d6b1b75ae31a','5d7bb41571d296f5adcddcf7f02d423122426265c5de646c6369d6b1b75ae31a','2026-11-29T04:00:00.000Z',NULL,0,'2019-12-19',0,NULL,'1742070010174','毛博','鄂州市农业农村局','11420700MB0X35764Q',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-12-19','2024-12-17','0','420700',NULL),
('01a227fd-a137-7000-8000-3a0032832386','14bc9a37-e05e-459a-a9d9-30aa175e3d29','city','','city-db','city-zf-10185','db5f2c08ad921a28136ddeb5e07477057f19912ee009183096331634678ffa17','2026-11-28T04:01:00.000Z',1,'ab1fa71c7aa2f3e53086d0201f9a4060e80545297e26ce66956b59ed08bc8281','ab1fa71c7aa2f3e53086d0201f9a4060e80545297e26ce66956b59ed08bc8281','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-22',0,NULL,'1742070010185','林晶松','鄂州市农业农村局','11420700MB0X35764Q',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-09-22','2026-09-21','0','420700',NULL),
('01a227fd-a137-7000-8000-3ebcb16d81a0','e35ac384-726e-44a5-9187-04ba7750ce4e','city','','city-db','city-zf-10206','bcf63686154edf0dd8310ff1be9fb89e80fc6e70422ed0354687830a3ddacb0f','2026-11-28T04:01:00.000Z',1,'e50200e1b595c8e084421a62cd2fa1ff77800cf89f066bc6da68892baf0982ac','e50200e1b595c8e084421a62cd2fa1ff77800cf89f066bc6da68892baf0982ac','2026-11-29T04:00:00.000Z',NULL,0,'2021-02-18',0,NULL,'1742070010206','万帆杰','鄂州市文化和旅游局','11420700MB0R07266F',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-02-18','2026-02-17','0','420700',NULL),
('01a227fd-a137-7000-8000-433a5f1f93c7','a86bd5ad-e2e2-4bb6-b1f8-8ae6f1a83411','city','','city-db','city-zf-10209','0f1a4878aa83545e641a0eb4faece0513f975aa5e5b2832770c43ab57c924b23','2026-11-28T04:01:00.000Z',1,'98412f33efafb53716ae025783776ff95bdf944d804a30fcd9dc4d04fa18cd63','98412f33efafb53716ae025783776ff95bdf944d804a30fcd9dc4d04fa18cd63','2026-11-29T04:00:00.000Z',NULL,0,'2020-10-09',0,NULL,'1742070010209','吕涛','鄂州市文化和旅游局','11420700MB0R07266F',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-10-09','2025-10-08','0','420700',NULL),
('01a227fd-a137-7000-8000-44140d169c4f','e911760e-38b9-4d3a-94cc-5625471ce38e','city','','city-db','city-zf-10228','75aa351eb019409e9e68be456caff0a5bcf00d6390a4ce6d7aae07cd763be5fc','2026-11-28T04:01:00.000Z',1,'f7a40c0874d347b38d02711a063bdb4cb70c6dd75955988f50d5f4b2d38a893e','f7a40c0874d347b38d02711a063bdb4cb70c6dd75955988f50d5f4b2d38a893e','2026-11-29T04:00:00.000Z',NULL,0,'2020-02-03',0,NULL,'1742070010228','曾思晨','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-02-03','2025-02-01','0','420700',NULL),
('01a227fd-a137-7000-8000-48029f3641d6','7dda8a43-8a69-48ba-a4b1-17336cb25649','city','','city-db','city-zf-10236','615c6d9b3ad1be817520a58b4afecf1f991935bd76c97d358b80e05d8d8b09b9','2026-11-28T04:01:00.000Z',1,'1b3489218b603a311025f60ccd27df3d101aefd2bd2d7259213086b71af8f20a','1b3489218b603a311025f60ccd27df3d101aefd2bd2d7259213086b71af8f20a','2026-11-29T04:00:00.000Z',NULL,0,'2018-07-20',0,NULL,'1742070010236','沈欣','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-07-20','2023-07-19','0','420700',NULL),
('01a227fd-a137-7000-8000-4d841d502d30','8e13b803-67c8-41d1-91a6-4dee30eef428','city','','city-db','city-zf-10238','e498ada9aa9311ccb1abb5b7785d2ec34c3a12da049e7814e537636ab1b826ac','2026-11-28T04:01:00.000Z',1,'f0bcf42952fae2bce290b1e51b2f8fc22506579710526c128c8162114726a876','f0bcf42952fae2bce290b1e51b2f8fc22506579710526c128c8162114726a876','2026-11-29T04:00:00.000Z',NULL,0,'2019-06-17',0,NULL,'1742070010238','万欣波','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-06-17','2024-06-15','0','420700',NULL),
('01a227fd-a137-7000-8000-528017ffc269','26173b54-1bae-4af6-89b1-8b647566cf37','city','','city-db','city-zf-10240','163d84855f5bb0b5ee07184a1c14002f3501be97e97c0762f11d7c65df9b25a2','2026-11-28T04:01:00.000Z',1,'162f6e1b9e46cf305b09aa0f554b68561beb17ae3eea8980c6f049f9faa1727f','162f6e1b9e46cf305b09aa0f554b68561beb17ae3eea8980c6f049f9faa1727f','2026-11-29T04:00:00.000Z',NULL,0,'2020-12-11',0,NULL,'1742070010240','郑静娟','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-12-11','2025-12-10','0','420700',NULL),
('01a227fd-a137-7000-8000-572e6c7c1b69','f0431a69-6a98-4752-b64c-9a4ecc763594','city','','city-db','city-zf-10241','8041e3c87c2936f151aa042376d79819eb6aa97150a2547262b7dc7bd0366379','2026-11-28T04:01:00.000Z',1,'b6e2f61c7d3ba0237e56f69ca130c4d24a212765b92d633cf5c1aa9a4711a412','b6e2f61c7d3ba0237e56f69ca130c4d24a212765b92d633cf5c1aa9a4711a412','2026-11-29T04:00:00.000Z',NULL,0,'2018-11-22',0,NULL,'1742070010241','林晶','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-11-22','2023-11-21','0','420700',NULL),
('01a227fd-a137-7000-8000-591a9f79abff','c47fcdc5-bc12-4e98-b4d7-4a5426e4fdd7','city','','city-db','city-zf-10244','75569c7a6b3ae52fad3e4edfb8336c29f01cbb389d9027fa5188fe8134e52d2e','2026-11-28T04:01:00.000Z',1,'a636da8c99ba41dd2f198cb207aa2ad805d9e4b3179144c108e909378e6849d5','a636da8c99ba41dd2f198cb207aa2ad805d9e4b3179144c108e909378e6849d5','2026-11-29T04:00:00.000Z',NULL,0,'2019-07-15',0,NULL,'1742070010244','邹涛','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-07-15','2024-07-13','0','420700',NULL),
('01a227fd-a137-7000-8000-5f4325c1c926','cf099b14-3e27-4dcc-8d85-45db48502b33','city','','city-db','city-zf-10245','46ba8ed622c3ccfe7415bc836c401e1f66ffd8b5538e09b52402003f4856d52e','2026-11-28T04:01:00.000Z',1,'7f0229075254a594b3337f1696cf2b1303df96fbcbaa18d26afd6023088c6192','7f0229075254a594b3337f1696cf2b1303df96fbcbaa18d26afd6023088c6192','2026-11-29T04:00:00.000Z',NULL,0,'2021-01-25',0,NULL,'1742070010245','薛静柏','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-01-25','2026-01-24','0','420700',NULL),
('01a227fd-a137-7000-8000-60d0a8da3c50','2b7fb0e8-8624-4e27-b0a6-e485b49d2762','city','','city-db','city-zf-10246','7808f82dde73d95fac6268e51d28c86273c59a9eedcad6b93d0f31d5e74e557b','2026-11-28T04:01:00.000Z',1,'99d2d433ed0fa9d73cfbcfe5b3cc6266d1a98d68d8c656276674f925ad53d8cb','99d2d433ed0fa9d73cfbcfe5b3cc6266d1a98d68d8c656276674f925ad53d8cb','2026-11-29T04:00:00.000Z',NULL,0,'2020-03-26',0,NULL,'1742070010246','段林远','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-03-26','2025-03-25','0','420700',NULL),
('01a227fd-a137-7000-8000-64f633c2b5d8','8a719b3d-f23b-4422-a62c-2c7b61484713','city','','city-db','city-zf-10247','4a220c436312d439da10eac984c43945dc4ef5f938713d1a84bcb2e93854606d','2026-11-28T04:01:00.000Z',1,'ef877902dc23c8804a51261bc38b1bb0ac99dfbc9b196c64a81e7ba978a2ccdf','ef877902dc23c8804a51261bc38b1bb0ac99dfbc9b196c64a81e7ba978a2ccdf','2026-11-29T04:00:00.000Z',NULL,0,'2018-09-24',0,NULL,'1742070010247','侯慧军','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-09-24','2023-09-23','0','420700',NULL),
('01a227fd-a137-7000-8000-6ad258cd8073','ea00b12f-faa4-4f7c-b316-1ae8c7bf745c','city','','city-db','city-zf-10248','0f0b236849279fdde0336c97071fd21fcd75c622bb01eebc441691fe44f26bbb','2026-11-28T04:01:00.000Z',1,'3cab16330a065918330667e5d4a3daff25d7c18f1eea0e4bfb1aa822b4e965e8','3cab16330a065918330667e5d4a3daff25d7c18f1eea0e4bfb1aa822b4e965e8','2026-11-29T04:00:00.000Z',NULL,0,'2020-02-04',0,NULL,'1742070010248','张洋芳','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-02-04','2025-02-02','0','420700',NULL),
('01a227fd-a137-7000-8000-6dd12720e6ee','eba7d79f-32bf-4c4e-999e-ac934ca3f7dd','city','','city-db','city-zf-10250','27193f37fd7f78d2146cb51f34b775900d9116630332a4a8014c41678fd49cfc','2026-11-28T04:01:00.000Z',1,'89817e67120d326ae0e96c9ea1c69bbe929b081e2511a9811fce9e694274eb20','89817e67120d326ae0e96c9ea1c69bbe929b081e2511a9811fce9e694274eb20','2026-11-29T04:00:00.000Z',NULL,0,'2019-05-29',0,NULL,'1742070010250','崔健晶','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-05-29','2024-05-27','0','420700',NULL),
('01a227fd-a137-7000-8000-71ec909806e4','9f912934-a6cd-40cf-a1fa-098d136d642f','city','','city-db','city-zf-10251','9895533b7541959c8b8339fb58af13ff0d5d1c9506c9aee959ad8de8dcf40d4b','2026-11-28T04:01:00.000Z',1,'c2834a2de67a149a7e2477c3646e4d0584657880281ba4dd29a82419cbeec809','c2834a2de67a149a7e2477c3646e4d0584657880281ba4dd29a82419cbeec809','2026-11-29T04:00:00.000Z',NULL,0,'2020-10-22',0,NULL,'1742070010251','谢玉敏','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-10-22','2025-10-21','1','420700',NULL),
('01a227fd-a137-7000-8000-7457ab57181a','fce16255-13c4-47df-acb5-7ddca13dfdef','city','','city-db','city-zf-10252','cad89806764235d9db01809ce39559286c45d7cc5c88a808c23deba05d3bf913','2026-11-28T04:01:00.000Z',1,'d0f00f57f90c9bdef72ce7eab30d1438c2c97fc649cad1951ca33817d459ae8c','d0f00f57f90c9bdef72ce7eab30d1438c2c97fc649cad1951ca33817d459ae8c','2026-11-29T04:00:00.000Z',NULL,0,'2021-09-09',0,NULL,'1742070010252','罗燕','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-09-09','2026-09-08','0','420700',NULL),
('01a227fd-a137-7000-8000-7a8da0a01f94','3fccb933-7169-4519-9939-5814505678a0','city','','city-db','city-zf-10253','4922dac850987d302707923ab644f4aed90ba7e5b83730fd723e6fe775023297','2026-11-28T04:01:00.000Z',1,'327f84933738ef2bcdce4abdd538becaca0c2a16f13fc87950479898e19b8a93','327f84933738ef2bcdce4abdd538becaca0c2a16f13fc87950479898e19b8a93','2026-11-29T04:00:00.000Z',NULL,0,'2021-01-18',0,NULL,'1742070010253','刘新','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-01-18','2026-01-17','0','420700',NULL),
('01a227fd-a137-7000-8000-7fc71923f63c','a193a05c-688e-4694-9f97-8fffac58f4b5','city','','city-db','city-zf-10254','a569a9ed24b19bb5d70b734cb1a4595136736b216cb26d09e98f7d18325b916f','2026-11-28T04:01:00.000Z',1,'b8a82950bdcfcfa999cdc7c79a4cbb06b289a2a09d47e01617f14d67c827655f','b8a82950bdcfcfa999cdc7c79a4cbb06b289a2a09d47e01617f14d67c827655f','2026-11-29T04:00:00.000Z',NULL,0,'2018-08-03',0,NULL,'1742070010254','熊杰健','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-08-03','2023-08-02','0','420700',NULL),
('01a227fd-a137-7000-8000-81bca801af6f','481e164f-75d5-43f8-92ed-24f993e92165','city','','city-db','city-zf-10342','7a58deda30c69cbbaf85e8eec740f25103786c11262911b09ad3f11c0e7ad144','2026-11-28T04:01:00.000Z',1,'5a24f36ff517f72d0da5fc7c44ed2476d91ab6f0f365a015ba18bdfada88ebad','5a24f36ff517f72d0da5fc7c44ed2476d91ab6f0f365a015ba18bdfada88ebad','2026-11-29T04:00:00.000Z',NULL,0,'2021-01-25',0,NULL,'1742070010342','秦梓雨','鄂州市消防救援支队','11420700MB0L166693',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-01-25','2026-01-24','0','420700',NULL),
('01a227fd-a137-7000-8000-8667c1d92067','9296eac4-58ff-4c49-a819-be6626aabcd2','city','','city-db','city-zf-10343','721c83723e5fb7597bf0dd58d1fa54aa23aec711226ec1e0ca077f39a7f93d17','2026-11-28T04:01:00.000Z',1,'90ef682476981a752c40fbf338f38310f58b673594a75469884bbd426265fe4d','90ef682476981a752c40fbf338f38310f58b673594a75469884bbd426265fe4d','2026-11-29T04:00:00.000Z',NULL,0,'2019-01-08',0,NULL,'1742070010343','陈远云','鄂州市消防救援支队','11420700MB0L166693',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2019-01-08','2024-01-07','1','420700',NULL),
('01a227fd-a137-7000-8000-8b57d1375ef6','cdc85308-2cf3-4fdf-a81d-c8469ebf5a82','city','','city-db','city-zf-10347','3bbb51472de4beb40ae253828be0ae9657a59b7a438fea6efef93efc2e23d672','2026-11-28T04:01:00.000Z',1,'f4c268366e5447da458048882e1de3d822b0d4eb3742fb1c659523ff71fa84f5','f4c268366e5447da458048882e1de3d822b0d4eb3742fb1c659523ff71fa84f5','2026-11-29T04:00:00.000Z',NULL,0,'2020-08-10',0,NULL,'1742070010347','黄燕娜','国家税务总局鄂州市税务局','11420700MB0P116344',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2020-08-10','2025-08-09','0','420700',NULL),
('01a227fd-a137-7000-8000-8d8d0d4b8bac','170a6cef-0996-4261-8505-4a898cbfff59','city','','city-db','city-zf-10349','452f285add8f0c62223ad692a0276bfe68041858ce8958d9c8fbce9a237ae07c','2026-11-28T04:01:00.000Z',1,'f628ea4df0d46235dac3e8cdc05d204bd54e89a4cd2a2e842ddefb92a30612e5','f628ea4df0d46235dac3e8cdc05d204bd54e89a4cd2a2e842ddefb92a30612e5','2026-11-29T04:00:00.000Z',NULL,0,'2021-04-12',0,NULL,'1742070010349','李涛琳','国家税务总局鄂州市税务局','11420700MB0P116344',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-04-12','2026-04-11','0','420700',NULL),
('01a227fd-a137-7000-8000-9110696a9b1b','502a5284-dcc8-48a3-a0c7-d5f9d617d0df','city','','city-db','city-zf-10365','a6c13c1e7c57daeaea8e44b6092b83c85098799965051e08334ea8cbb19aa76a','2026-11-28T04:01:00.000Z',1,'83d21011b58f0fa11828790dd7eb5751344a06dc4216eb70925a61a3f2e11324','83d21011b58f0fa11828790dd7eb5751344a06dc4216eb70925a61a3f2e11324','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-30',0,NULL,'1742070010365','吕远','鄂州市行政审批局','11420700MB0Q57350M',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2021-08-30','2026-08-29','0','420700',NULL),
('01a227fd-a137-7000-8000-97c82cb5ee38','7a55d303-bf0e-46cc-b476-0cf5c380ab63','city','','city-db','city-zf-10370','7ce417456b8ff2d49deb57fd7a7b0cbec6aad6418c7f43204fa76c48faaa015b','2026-11-28T04:01:00.000Z',1,'5a3e5386eb39db1223c516a0d5e665b11e5a1b40c01b74bfbdf28d4fa059616f','5a3e5386eb39db1223c516a0d5e665b11e5a1b40c01b74bfbdf28d4fa059616f','2026-11-29T04:00:00.000Z',NULL,0,'2018-08-14',0,NULL,'1742070010370','谭健梓','鄂州市行政审批局','11420700MB0Q57350M',NULL,NULL,'行政检查,行政处罚,行政强制','鄂州市','湖北省人民政府','2018-08-14','2023-08-13','0','420700',NULL),
('01a227fd-a146-7000-8001-ba447056e691','eb326ad2-edaf-4567-a276-1b6c99876054','echeng','','echeng-db','echeng-zf-10495','d0486361b5298e7b4f92f8c331ee1dc260177d87ad073abd3fa79187aea38c9b','2026-11-28T04:01:00.000Z',1,'0d07ddeca2e9d484cdf6f4c0d06a0ad14165fd927df60337a60a65f130ebf077','0d07ddeca2e9d484cdf6f4c0d06a0ad14165fd927df60337a60a65f130ebf077','2026-11-29T04:00:00.000Z',NULL,0,'2020-11-24',0,NULL,'1742070410495','姚思晶','鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-11-24','2025-11-23','0','420704',NULL),
('01a227fd-a146-7000-8001-bf23bdf356d5','924325af-1fc5-43d9-96a4-cf998a6551ff','echeng','','echeng-db','echeng-zf-10497','e1ba55dca3c184c14dda020346ca2f9b8087cfd2fe9fa3ac6bbb2e8db28ed76d','2026-11-28T04:01:00.000Z',1,'ad7c3e519c4eca4ff7bbf59222baf75dd0c0f4dbc1956f991871c86915fe2c53','ad7c3e519c4eca4ff7bbf59222baf75dd0c0f4dbc1956f991871c86915fe2c53','2026-11-29T04:00:00.000Z',NULL,0,'2018-10-18',0,NULL,'1742070410497','丁文','鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-10-18','2023-10-17','0','420704',NULL),
('01a227fd-a146-7000-8001-c03b4b3f2b77','b7946ac4-4476-411a-9c71-0715ce157b0f','echeng','','echeng-db','echeng-zf-10503','c4de1d37781854594ecd21d20e34778803c23fab4dec880c1d30f80a1af3ba87','2026-11-28T04:01:00.000Z',1,'b314b23d1f6e2e559eaf796ce211734b2d37541e068b25ba523401aae7ffa224','b314b23d1f6e2e559eaf796ce211734b2d37541e068b25ba523401aae7ffa224','2026-11-29T04:00:00.000Z',NULL,0,'2019-07-01',0,NULL,'1742070410503','陶波','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-07-01','2024-06-29','0','420704',NULL),
('01a227fd-a146-7000-8001-c55055fb5ca7','d47f5679-df4d-41e0-bb61-009b0417d5f4','echeng','','echeng-db','echeng-zf-10505','3136b4422aaa4f63c9936f54c0bd134366de74f7ef97656ed075b9157cd279a3','2026-11-28T04:01:00.000Z',1,'4cefd0b7b3d9bccd3cbc85ac70e2853f79c9f1bb405afbb569527405c5b62f13','4cefd0b7b3d9bccd3cbc85ac70e2853f79c9f1bb405afbb569527405c5b62f13','2026-11-29T04:00:00.000Z',NULL,0,'2020-08-20',0,NULL,'1742070410505','向松伟','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-08-20','2025-08-19','0','420704',NULL),
('01a227fd-a146-7000-8001-c86cc2d39704','0c190e03-39cd-426e-bd53-7850b0dd35e8','echeng','','echeng-db','echeng-zf-10511','5c631c41126c62f5170bb12e1e236e46eb60dc20a6cbd3f5eb558989d12b632c','2026-11-28T04:01:00.000Z',1,'3532fa89714cd20a60ebf0d4c3cbdcb6cfb7a48f23593e2cbd853e312811af73','3532fa89714cd20a60ebf0d4c3cbdcb6cfb7a48f23593e2cbd853e312811af73','2026-11-29T04:00:00.000Z',NULL,0,'2020-02-17',0,NULL,'1742070410511','韩瀚','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-02-17','2025-02-15','0','420704',NULL),
('01a227fd-a146-7000-8001-cc81a48b7064','0be46b56-cd1a-4d0d-81dc-ee3da9e89be9','echeng','','echeng-db','echeng-zf-10512','69ce99877ffbd5d030d4e087baeacf8a82ef3a26dd006013403b916273443e5a','2026-11-28T04:01:00.000Z',1,'e641447b3e7c9641e918f7baa4ca50b5a4e50d0ff8b61681ab4ed12b35845d38','e641447b3e7c9641e918f7baa4ca50b5a4e50d0ff8b61681ab4ed12b35845d38','2026-11-29T04:00:00.000Z',NULL,0,'2020-11-09',0,NULL,'1742070410512','陈波萍','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-11-09','2025-11-08','0','420704',NULL),
('01a227fd-a146-7000-8001-d05cce78d5e3','35de2f03-f9ee-477e-a2df-21d23285aef5','echeng','','echeng-db','echeng-zf-10538','63da8ff61fa040861e9f2084f160d87a20b9b0a2a0cbe6320d92476ce739d578','2026-11-28T04:01:00.000Z',1,'169704901ee05891bccfd77c05d61f70ef92d01456d5fc23155b13018870f7be','169704901ee05891bccfd77c05d61f70ef92d01456d5fc23155b13018870f7be','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-11',0,NULL,'1742070410538','姜洋','鄂州市鄂城区农业农村局','11420704MB1U183731',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-06-11','2023-06-10','0','420704',NULL),
('01a227fd-a146-7000-8001-d694c2170ba0','c5a10a05-c2a2-4387-a018-6a5fd6f5820a','echeng','','echeng-db','echeng-zf-10553','a9cd7f427d16f0303aaaaead3b32812d5e83c04381868e148c0c9ef1dcc8f0fd','2026-11-28T04:01:00.000Z',1,'c459d1362562b1a709fa5d16cd1a60248d0b1bed5937d810555af72d82707cde','c459d1362562b1a709fa5d16cd1a60248d0b1bed5937d810555af72d82707cde','2026-11-29T04:00:00.000Z',NULL,0,'2018-10-10',0,NULL,'1742070410553','邹娜杰','鄂州市鄂城区文化和旅游局','11420704MB0462969E',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-10-10','2023-10-09','0','420704',NULL),
('01a227fd-a146-7000-8001-d9590620635c','0a8169ca-cf7f-49bf-bbf1-35a10dbbdd5d','echeng','','echeng-db','echeng-zf-10566','1f607bf95cb387df509b474a60d06fe7d7fd6983825d54a6189d8dbfd7220a0d','2026-11-28T04:01:00.000Z',1,'c2b2345ab9ce909bfb35c96266b50b0483a31568c2a4a1873645ecc8a8cccd13','c2b2345ab9ce909bfb35c96266b50b0483a31568c2a4a1873645ecc8a8cccd13','2026-11-29T04:00:00.000Z',NULL,0,'2019-08-02',0,NULL,'1742070410566','程文云','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-08-02','2024-07-31','0','420704',NULL),
('01a227fd-a146-7000-8001-de29e02d3df5','08c0b206-f757-45fe-a4ba-52004d6bf7ad','echeng','','echeng-db','echeng-zf-10567','891b861d56805920338e73a9954478f614d2ac9c08a9971b69bf60728134573b','2026-11-28T04:01:00.000Z',1,'b849431f4fa32c22d6b63b92e18448655929b4d6e8accf3ba423738e563fb25f','b849431f4fa32c22d6b63b92e18448655929b4d6e8accf3ba423738e563fb25f','2026-11-29T04:00:00.000Z',NULL,0,'2021-03-22',0,NULL,'1742070410567','孟伟','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2021-03-22','2026-03-21','0','420704',NULL),
('01a227fd-a146-7000-8001-e1a8729dc97c','7cec7093-7ef4-4357-be84-b4118b96db09','echeng','','echeng-db','echeng-zf-10568','d703541ad53a4deafca46c8ab84ca58b4b3ef113f86102f23d4e0307b62299b6','2026-11-28T04:01:00.000Z',1,'cb24b661bf341fd0e437b0176c565ec12ccab5bf85c7638b8ff5eaa1a2c9a4c6','cb24b661bf341fd0e437b0176c565ec12ccab5bf85c7638b8ff5eaa1a2c9a4c6','2026-11-29T04:00:00.000Z',NULL,0,'2020-06-01',0,NULL,'1742070410568','龙飞杰','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-06-01','2025-05-31','0','420704',NULL),
('01a227fd-a146-7000-8001-e42ce1cb063c','5aa1ed34-9242-4a40-afe8-986f3aacbf7b','echeng','','echeng-db','echeng-zf-10569','a262d6de12172fed7f34b7d9630a6095256227d8895ec45463acbfe4f5e80db7','2026-11-28T04:01:00.000Z',1,'b29fe28528c2ca879d384f1499b1de0a2b89ae30df93448543314a8396bc79a1','b29fe28528c2ca879d384f1499b1de0a2b89ae30df93448543314a8396bc79a1','2026-11-29T04:00:00.000Z',NULL,0,'2019-12-11',0,NULL,'1742070410569','夏敏健','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-12-11','2024-12-09','0','420704',NULL),
('01a227fd-a146-7000-8001-e84a527d000e','94d80933-c312-40a8-97c9-36c1d3adb55a','echeng','','echeng-db','echeng-zf-10578','0036352393bbc7c0bbe1219b721251fd038adeb3bbf3e9553bd2c80fafd85066','2026-11-28T04:01:00.000Z',1,'f4f190143450534cdffd861ccb45ea7e0909100fb836c8aafa36f638b16d1b2f','f4f190143450534cdffd861ccb45ea7e0909100fb836c8aafa36f638b16d1b2f','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-11',0,NULL,'1742070410578','郝梓','鄂州市鄂城区应急管理局','11420704MB1F23646W',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-06-11','2023-06-10','0','420704',NULL),
('01a227fd-a146-7000-8001-ed13445cd71c','eb5c7d96-3502-4a6e-bcbe-e2e5b3a1cd7c','echeng','','echeng-db','echeng-zf-10585','e0dded107322f8cba176fd1a3c3a292bdabf6eb4d35059564669a0fd31607037','2026-11-28T04:01:00.000Z',1,'753dda56785010db91a210e6f85a3076f608c7da03112260551264328aaf9c97','753dda56785010db91a210e6f85a3076f608c7da03112260551264328aaf9c97','2026-11-29T04:00:00.000Z',NULL,0,'2021-07-12',0,NULL,'1742070410585','莫晶思','鄂州市鄂城区应急管理局','11420704MB1F23646W',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2021-07-12','2026-07-11','0','420704',NULL),
('01a227fd-a146-7000-8001-f2a585daa0a5','f633babb-d2d7-4e93-a45a-c358adb3b30e','echeng','','echeng-db','echeng-zf-10586','36d4733dbc17588b05696c5488c6f1ecae566c6c70ca8ba76c83bb48eb1a15ff','2026-11-28T04:01:00.000Z',1,'822d5187a890d9640915a0dc66f42e567ee1f14df76e53f20c350031171fb647','822d5187a890d9640915a0dc66f42e567ee1f14df76e53f20c350031171fb647','2026-11-29T04:00:00.000Z',NULL,0,'2020-06-28',0,NULL,'1742070410586','侯春健','鄂州市鄂城区应急管理局','11420704MB1F23646W',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-06-28','2025-06-27','0','420704',NULL),
('01a227fd-a146-7000-8001-f4d90c9401b3','ecf49b5b-dabc-4dc1-a185-c888a276a9ff','echeng','','echeng-db','echeng-zf-10589','cfb5e536f9f0b2bccf860daad53a8ea6bcf8d6875e592bdb0f51db3117cf2502','2026-11-28T04:01:00.000Z',1,'ca455efc29b151dc12696407f190965e8a225fd26f3b8ff40ab0a495ddd560db','ca455efc29b151dc12696407f190965e8a225fd26f3b8ff40ab0a495ddd560db','2026-11-29T04:00:00.000Z',NULL,0,'2019-07-10',0,NULL,'1742070410589','龚林嘉','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-07-10','2024-07-08','0','420704',NULL),
('01a227fd-a146-7000-8001-fb1278772c46','c9668fe8-0adb-4f32-93d6-a5476ac64f00','echeng','','echeng-db','echeng-zf-10593','641bcbdffe28861dc87fe545a67e0c513134ac97756bad3d65f6b91071c48485','2026-11-28T04:01:00.000Z',1,'20e6e8dc56c52315532460e6da3059d30bfdde82e18cfda4aa7c1bbeaa2b501c','20e6e8dc56c52315532460e6da3059d30bfdde82e18cfda4aa7c1bbeaa2b501c','2026-11-29T04:00:00.000Z',NULL,0,'2018-06-11',0,NULL,'1742070410593','覃嘉晶','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-06-11','2023-06-10','0','420704',NULL),
('01a227fd-a146-7000-8001-fce1a255cb8b','0a5337b1-9a30-4938-b329-96b5bab76b8a','echeng','','echeng-db','echeng-zf-10594','b42116a8612e6bb411474a478c17bd247428716f89db9a6913ccdb58dbbed9c2','2026-11-28T04:01:00.000Z',1,'c0a02fa1bbb0490c8274cb864c528d9c7fd89f4bc55f98ea7fdbb0ddb1d784f8','c0a02fa1bbb0490c8274cb864c528d9c7fd89f4bc55f98ea7fdbb0ddb1d784f8','2026-11-29T04:00:00.000Z',NULL,0,'2019-10-02',0,NULL,'1742070410594','金雪超','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-10-02','2024-09-30','0','420704',NULL),
('01a227fd-a146-7000-8002-01099f9224a2','87ecb8a8-a15a-48a7-ae1d-8bc57be5b5c5','echeng','','echeng-db','echeng-zf-10595','69caade4b3bda75b31f731ddd279a7104c3a3c6be5ea45f6307834d38305f08f','2026-11-28T04:01:00.000Z',1,'d280602a5caf33dd1dbd1bbd345d4636e9dccbd1f270932bde444cf854b4f1b8','d280602a5caf33dd1dbd1bbd345d4636e9dccbd1f270932bde444cf854b4f1b8','2026-11-29T04:00:00.000Z',NULL,0,'2019-06-10',0,NULL,'1742070410595','丁梓','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-06-10','2024-06-08','0','420704',NULL),
('01a227fd-a146-7000-8002-0653a6d2ca6f','3f02be12-852d-41f2-a438-8f278dc53326','echeng','','echeng-db','echeng-zf-10596','9c3642d6e0272a1c36644cd9fd54daa3f434c7d45857bd5837b49a2630d6ee46','2026-11-28T04:01:00.000Z',1,'1107da97dbfd3205015d81a1b9e8a6b982e973c24db55c86a13e13d2dc49e2ba','1107da97dbfd3205015d81a1b9e8a6b982e973c24db55c86a13e13d2dc49e2ba','2026-11-29T04:00:00.000Z',NULL,0,'2020-09-24',0,NULL,'1742070410596','孔博玲','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-09-24','2025-09-23','0','420704',NULL),
('01a227fd-a146-7000-8002-08d54b47f608','1e3a75c5-c4c9-44c0-aa48-fbd471ceeee6','echeng','','echeng-db','echeng-zf-10597','dc720947ef2db5d813e912a907581edac3790a62b7d0d3d41ec58a8b8e7fe73c','2026-11-28T04:01:00.000Z',1,'6532239e7551e8ae90ba4228cace92e70779ef6e1c0af814fa87988ac8642c9c','6532239e7551e8ae90ba4228cace92e70779ef6e1c0af814fa87988ac8642c9c','2026-11-29T04:00:00.000Z',NULL,0,'2020-01-17',0,NULL,'1742070410597','武娟','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-01-17','2025-01-15','0','420704',NULL),
('01a227fd-a146-7000-8002-0fefcef34a36','568ee3d7-d1f3-4649-bf1f-8a6102db1900','echeng','','echeng-db','echeng-zf-10598','b9dde4dbd7830fed5f0d230e33ed87be257a6c74bf4c62988a7dec1e052f10ec','2026-11-28T04:01:00.000Z',1,'1d8e47c35555a78e615855e85c5d91c130c68c806f967ca61cb2e60fe656f08e','1d8e47c35555a78e615855e85c5d91c130c68c806f967ca61cb2e60fe656f08e','2026-11-29T04:00:00.000Z',NULL,0,'2019-01-29',0,NULL,'1742070410598','秦佳晶','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-01-29','2024-01-28','0','420704',NULL),
('01a227fd-a146-7000-8002-119fea575be1','a458a4be-ae39-4c7c-8cda-193afd19f5aa','echeng','','echeng-db','echeng-zf-10633','42617f683cbca0c5d19e8c79891d60cc8088a69c18bc9a3dcb52309bb96018e3','2026-11-28T04:01:00.000Z',1,'af5c0c7c0326edf858692b70cffa90e1e65073d4cf08a5f7f703ca0ac8c3860f','af5c0c7c0326edf858692b70cffa90e1e65073d4cf08a5f7f703ca0ac8c3860f','2026-11-29T04:00:00.000Z',NULL,0,'2018-11-12',0,NULL,'1742070410633','任欣','鄂州市自然资源和规划局鄂城区分局','11420704MB057766XR',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-11-12','2023-11-11','0','420704',NULL),
('01a227fd-a146-7000-8002-178c7b66a34f','1558c1a5-4296-44c6-a773-fe91c119484c','echeng','','echeng-db','echeng-zf-10634','aa14996ec5c28b3b5a85b62305159edf96ffb0289fa348f2e9f0d2c84fe02d8c','2026-11-28T04:01:00.000Z',1,'250b0c31e6643d44e491ba730b2a467b9fe1ffd973ef4b3a689d3a50097e452e','250b0c31e6643d44e491ba730b2a467b9fe1ffd973ef4b3a689d3a50097e452e','2026-11-29T04:00:00.000Z',NULL,0,'2021-08-02',0,NULL,'1742070410634','王欣凯','鄂州市自然资源和规划局鄂城区分局','11420704MB057766XR',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2021-08-02','2026-08-01','0','420704',NULL),
('01a227fd-a146-7000-8002-1a158aa9e119','337c5438-be19-40b6-b0fb-4f22687b10f7','echeng','','echeng-db','echeng-zf-10640','65dfc7f782718993f60126d082f52e769820b5e47c25e1bd49084a079fcf18f4','2026-11-28T04:01:00.000Z',1,'743ebd1cfe2a6453409eef82f4db98cc42b94be35a3cb4fe5d1afbc1894e281b','743ebd1cfe2a6453409eef82f4db98cc42b94be35a3cb4fe5d1afbc1894e281b','2026-11-29T04:00:00.000Z',NULL,0,'2020-01-10',0,NULL,'1742070410640','任嘉远','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-01-10','2025-01-08','0','420704',NULL),
('01a227fd-a146-7000-8002-1fa1900a5dc2','c8839940-a473-4434-a197-a9c6831e49bb','echeng','','echeng-db','echeng-zf-10641','8d223c5c249d34a5274bf40e86ed7f5f42415e11bb3aee25ac966fa8e47519f5','2026-11-28T04:01:00.000Z',1,'11b204db24f8c325a7f55a021ff5ddb8a76bf21e2d49a195930b975ec2d9acbc','11b204db24f8c325a7f55a021ff5ddb8a76bf21e2d49a195930b975ec2d9acbc','2026-11-29T04:00:00.000Z',NULL,0,'2020-06-11',0,NULL,'1742070410641','孟静萍','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-06-11','2025-06-10','0','420704',NULL),
('01a227fd-a146-7000-8002-20bcdf3e90e0','9a658e06-6100-4534-a6cd-c71d5132f647','echeng','','echeng-db','echeng-zf-10642','344468744fc4cb2946e11f720cdf8aa5ccb8cd5cfced5f1af10c123d584c1a7f','2026-11-28T04:01:00.000Z',1,'a78911e6ae8ffdc804bd24147160489839f5a3198606d2308741c4babe40e84c','a78911e6ae8ffdc804bd24147160489839f5a3198606d2308741c4babe40e84c','2026-11-29T04:00:00.000Z',NULL,0,'2019-09-02',0,NULL,'1742070410642','梁雨国','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-09-02','2024-08-31','0','420704',NULL),
('01a227fd-a146-7000-8002-258860b5d1ac','b7f0b88b-c7b9-4dc8-8c9a-6f15d36f4cbf','echeng','','echeng-db','echeng-zf-10643','3b757cf91dc795d27608fcc584d4ca99864aac286e8c1cb1bfb48ddc3ad01586','2026-11-28T04:01:00.000Z',1,'7fcb9c90e9a72508af462f06f38a90f0a0c561441e0e3901a29bfcbcfe074f44','7fcb9c90e9a72508af462f06f38a90f0a0c561441e0e3901a29bfcbcfe074f44','2026-11-29T04:00:00.000Z',NULL,0,'2018-10-03',0,NULL,'1742070410643','董玲','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-10-03','2023-10-02','0','420704',NULL),
('01a227fd-a146-7000-8002-2a81f77152e5','6b8816ad-eee3-4efb-b864-d650a860c7b1','echeng','','echeng-db','echeng-zf-10644','9c3444d8dcc06d84abe84bebf60f124f53f736f2a8a2136d86e07a1b37a5d6ea','2026-11-28T04:01:00.000Z',1,'894707e4d898354d92dbb1323d1082d2e9bdf76e33a090fb48453a2e1cf3dc9a','894707e4d898354d92dbb1323d1082d2e9bdf76e33a090fb48453a2e1cf3dc9a','2026-11-29T04:00:00.000Z',NULL,0,'2018-10-05',0,NULL,'1742070410644','莫红远','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2018-10-05','2023-10-04','0','420704',NULL),
('01a227fd-a146-7000-8002-2c4e29673b6a','bd1d70ba-f455-4a10-b6bd-d191277743ca','echeng','','echeng-db','echeng-zf-10646','1aa157b59e14facce273dd6520cbf8d85245c3914d49a609002762d941b91566','2026-11-28T04:01:00.000Z',1,'4bccdac44bcbef9eedd1dc3b40f4441f73a3618c1f3d748a44042aea44762f33','4bccdac44bcbef9eedd1dc3b40f4441f73a3618c1f3d748a44042aea44762f33','2026-11-29T04:00:00.000Z',NULL,0,'2019-06-25',0,NULL,'1742070410646','钟勇晨','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-06-25','2024-06-23','0','420704',NULL),
('01a227fd-a146-7000-8002-31fe3de08af1','5e698b06-d9c5-47e4-a337-78715ea7cfa0','echeng','','echeng-db','echeng-zf-10648','762ed7a693b67e4f1098f9cb215447bcaa30fdca720172e9b7539461a904b2d3','2026-11-28T04:01:00.000Z',1,'a6550e8c4639152bd84610a196a0d6c1fe6b0a7266da01f1ab8fd6974928c996','a6550e8c4639152bd84610a196a0d6c1fe6b0a7266da01f1ab8fd6974928c996','2026-11-29T04:00:00.000Z',NULL,0,'2020-10-09',0,NULL,'1742070410648','沈新佳','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2020-10-09','2025-10-08','0','420704',NULL),
('01a227fd-a146-7000-8002-357adb3a13cd','d0f895cc-8da0-4fd8-900d-4e354055c7fd','echeng','','echeng-db','echeng-zf-10650','e076c158fdad4d31bc538ee8f505ceb7924a2156ed39bcb01ffd6a1108ccf700','2026-11-28T04:01:00.000Z',1,'21cb174ed153044762e08b7e1387798769db0d76e7222283d49c137b6d7f016d','21cb174ed153044762e08b7e1387798769db0d76e7222283d49c137b6d7f016d','2026-11-29T04:00:00.000Z',NULL,0,'2019-11-04',0,NULL,'1742070410650','夏浩桂','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'行政检查,行政处罚,行政强制','鄂城区','湖北省人民政府','2019-11-04','2024-11-02','0','420704',NULL);
CREATE TABLE "check_point" ("parentId" varchar(36) NOT NULL, "position" integer NOT NULL, "childKey" varchar(64) NOT NULL, "checkItem" text, "checkResult" varchar(20), "remark" text, PRIMARY KEY ("parentId", "position"));
INSERT INTO "check_point" VALUES
('01a227fd-a17c-7000-8003-6b6e0ead887b',0,'核对养殖场的主体资格和相关证照','核对养殖场的主体资格和相关证照','01',NULL),
('01a227fd-a17c-7000-8003-6b6e0ead887b',1,'查阅台账、记录和管理制度','查阅台账、记录和管理制度','01',NULL),
('01a227fd-a17c-7000-8003-6b6e0ead887b',2,'对养殖场兽药使用记录和休药期执行的行政检查','对养殖场兽药使用记录和休药期执行的行政检查','02',NULL),
('01a227fd-a17d-7000-8002-87282b118d69',0,'核对水路运输经营者的主体资格和相关证照','核对水路运输经营者的主体资格和相关证照','01',NULL),
('01a227fd-a17d-7000-8002-87282b118d69',1,'查阅台账、记录和管理制度','查阅台账、记录和管理制度','01',NULL),
('01a227fd-a17d-7000-8002-87282b118d69',2,'对水路旅客运输实名制的行政检查','对水路旅客运输实名制的行政检查','01',NULL);
CREATE TABLE "check_act" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "planId" varchar(50), "itemCode" varchar(14), "listCode" varchar(100), "checkActionName" text, "checkActionCode" varchar(50), "institution" varchar(100), "institutionCode" varchar(18), "entrustDept" varchar(100), "entrustDeptCode" varchar(20), "superviseObject" varchar(200), "administrativeCp" varchar(200), "administrativeCpNa" varchar(20), "administrativeCpCeType" varchar(20), "administrativeCpUiCode" varchar(20), "addressRegistered" varchar(400), "addressOperating" varchar(400), "areaNumber" varchar(6), "checkForm" varchar(20), "checkType" varchar(20), "checkMode" varchar(20), "checkResult" varchar(20), "checkDate" varchar(10), "checkPersonnel" varchar(400), "checkPersonnelCode" varchar(400), "submittedDate" varchar(10), "submittedPersonnel" varchar(50), "companyType" varchar(100), "claimId" varchar(36), "checklistId" varchar(36), "randomCheckPlanId" varchar(36), "itemId" varchar(36));
INSERT INTO "check_act" VALUES
('01a227fd-a17c-7000-8003-6b6e0ead887b','f28de158-2ba6-4b3e-946c-4e319f5d3cab','city','','city-db','city-jc-000032','e5d97b33f7a53d4904b9bcb9dfb41d917a514e0f637064d3f32708f6f338c575','2026-11-28T04:01:00.000Z',1,'6b035b8a33e9b1b0ef9a5d6b926ec4414f473fd64180108c50cf7f65f8fa204f','6b035b8a33e9b1b0ef9a5d6b926ec4414f473fd64180108c50cf7f65f8fa204f','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,NULL,'05000501000599','11420700MB0X35764Q3100723','对鄂城区宁宏种植专业合作社开展“养殖场兽药使用记录和休药期执行的行政检查”','JCMB0X357642022000004','鄂州市农业农村局','11420700MB0X35764Q',NULL,NULL,'养殖场','鄂城区宁宏种植专业合作社','03','001','92420700MA4F40341H','湖北省鄂州市鄂城区滨湖北路17号3栋209室','湖北省鄂州市鄂城区滨湖北路17号3栋209室','420700','01','02','01','02','2022-01-05','林晶松,毛博','1742070010185,1742070010174','2022-01-05','林晶松','个体工商户','01a227fd-a0de-7000-8004-599a0d451e7c','01a227fd-a10c-7000-8000-fdc6bba78bd2',NULL,'01a227fd-a094-7000-8004-5dff16922617'),
('01a227fd-a17d-7000-8002-7652b9c278cb','76bdb38f-3cd6-4739-9602-180c64b635e3','city','','city-db','city-jc-000684','7fbd12a95f236684b98af993e31a074f1fe4f0128d5d4c2107e0da032991fd48','2026-11-28T04:01:00.000Z',1,'4e761686efa57f86233aaca376d9ba6967ce8a3ad8dc74dfd58d78670873f55a','4e761686efa57f86233aaca376d9ba6967ce8a3ad8dc74dfd58d78670873f55a','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,NULL,'15000101001245','11420700MB0L1666933100082','对鄂城区佳发幼儿园开展“医院、养老机构消防安全的行政检查”','JCMB0L166692022000012','鄂州市消防救援支队','11420700MB0L166693',NULL,NULL,'医院、养老机构','鄂城区佳发幼儿园','03','001','92420700MA4J447257','湖北省鄂州市鄂城区武昌大道262号','湖北省鄂州市鄂城区武昌大道262号','420700','01','02','01','01','2022-01-05','秦梓雨,陈远云','1742070010342,1742070010343','2022-01-05','秦梓雨','个体工商户','01a227fd-a0de-7000-8004-08f11392cf34','01a227fd-a10c-7000-8000-ac995f05ae3c',NULL,'01a227fd-a097-7000-8002-d468350e6d02'),
('01a227fd-a17d-7000-8002-7bb82d363287','52c045b8-c20d-4e5c-8543-35b8749b4e41','city','','city-db','city-jc-001801','a626cc79ffc1f766a284c3d9e8666910109b62840a813151fcc382e5c9202765','2026-11-28T04:01:00.000Z',1,'8154a0c3c9c35f76c04286a46b49c446d99166c5455517089735c66ac6cd3b0c','8154a0c3c9c35f76c04286a46b49c446d99166c5455517089735c66ac6cd3b0c','2026-11-29T04:00:00.000Z',NULL,0,'2022-08-23',0,NULL,NULL,'01000301000037','11420700MB1L4926XD3100045','对金某开展“中央厨房的行政检查”','JCMB1L4926X2022000651','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'中央厨房','金梓芳','01','111','420700198202116953','湖北省鄂州市鄂城区滨湖北路83号','湖北省鄂州市鄂城区滨湖北路83号','420700','02','99','01','01','2022-08-23','张洋芳,谢玉敏,熊杰健','1742070010248,1742070010251,1742070010254','2022-08-23','张洋芳',NULL,'01a227fd-a0de-7000-8004-01a711caa867','01a227fd-a10c-7000-8000-a5d11f058caa',NULL,'01a227fd-a094-7000-8003-e1d1e9f2f6bb'),
('01a227fd-a17d-7000-8002-7c319999c5b8','e1fa317b-b125-4920-acbb-f4e77503d2d8','city','','city-db','city-jc-002283','196f7b3c43a91a5db166a985d59df317479e3fe75f595d3a751e641fa9bdee01','2026-11-28T04:01:00.000Z',1,'bbe8b4a8ab521eed269d41fb89076af46d5aca004f3614075ea65410a522ee6c','bbe8b4a8ab521eed269d41fb89076af46d5aca004f3614075ea65410a522ee6c','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,NULL,'11000101001077','11420700MB0E3033313100919','对鄂州市达晟新材料有限公司开展“取水许可执行和取水计量的行政检查”','JCMB0E303332022000047','鄂州市水利和湖泊局','11420700MB0E303331',NULL,NULL,'取水单位','鄂州市达晟新材料有限公司','02','001','91420700MA4F37126H','湖北省鄂州市鄂城区司徒路4号8栋182室','湖北省鄂州市鄂城区司徒路4号8栋182室','420700','01','02','01','01','2022-01-04','彭刚欣,黄丽霞','1742070010166,1742070010167','2022-01-04','彭刚欣','有限责任公司','01a227fd-a0de-7000-8004-774561d9cef2','01a227fd-a10c-7000-8001-191b158dcf7f',NULL,'01a227fd-a097-7000-8002-cbc0ba681ad1'),
('01a227fd-a17d-7000-8002-81712b43b606','894585cb-983f-47be-9781-67301c515d9d','city','','city-db','city-jc-003015','24d3efbf3ead40d3e1936df6495cad37ba7400e227112d4541d11f7d1e9dd016','2026-11-28T04:01:00.000Z',1,'7cd98de1a4a4fe006b2e2e0fc637add212bc20cbf68094580b02c7962410a3de','7cd98de1a4a4fe006b2e2e0fc637add212bc20cbf68094580b02c7962410a3de','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-13',0,NULL,'SSJ4207002022001','08001101000945','11420700MB0R07266F3100585','对鄂州市源元锦文化传媒有限公司开展“广播电视设施保护的行政检查”','JCMB0R072662022000105','鄂州市文化和旅游局','11420700MB0R07266F',NULL,NULL,'电影院、广播电视机构','鄂州市源元锦文化传媒有限公司','02','001','91420700MA4F77822U','湖北省鄂州市鄂城区滨湖南路233号','湖北省鄂州市鄂城区滨湖南路233号','420700','01','01','01','02','2022-01-13','万帆杰,吕涛','1742070010206,1742070010209','2022-01-17','万帆杰','有限责任公司','01a227fd-a0de-7000-8004-525b966d4267','01a227fd-a10c-7000-8000-f5235ff91d7e','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a095-7000-8002-9dbb81107e3b'),
('01a227fd-a17d-7000-8002-87282b118d69','34e463a8-1979-4549-b00a-ac3960800047','city','','city-db','city-jc-005728','27421291578aff200572af8dbdf598bf8cfc85b9ab20030954439f3a9bccab00','2026-11-28T04:01:00.000Z',1,'9f28bcee688d5e260ad92ed96fb5d49388d78d06256a7a99f1aafe71e4b79cdd','9f28bcee688d5e260ad92ed96fb5d49388d78d06256a7a99f1aafe71e4b79cdd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,'SSJ4207002022001','03001201000423','11420700MB0R7299XK3100388','对鄂州市同源诚客运有限公司开展“水路旅客运输实名制的行政检查”','JCMB0R7299X2022000472','鄂州市交通运输局','11420700MB0R7299XK',NULL,NULL,'水路运输经营者','鄂州市同源诚客运有限公司','02','001','91420700MA4Y73677Y','湖北省鄂州市鄂城区滨湖北路202号','湖北省鄂州市鄂城区滨湖北路202号','420700','01','01','01','01','2022-01-03','程春桂,沈帆平,魏磊云','1742070010149,1742070010152,1742070010155','2022-01-03','程春桂','有限责任公司','01a227fd-a0de-7000-8004-37cdb8c4428b','01a227fd-a10c-7000-8000-dbf71422bb9d','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a094-7000-8004-33ca31553f73'),
('01a227fd-a17d-7000-8002-8b3273fbbda8','ae05f591-aa8d-43d0-b7c3-0ce6df86a702','city','','city-db','city-jc-006286','acf91b2b9627c49be4baa021e81bf9caff397849c4dbfc924ef530f483a25b29','2026-11-28T04:01:00.000Z',1,'abde9c7a7a085e18448972aabe291eeda48b2b9243f5abfc400e3a81b645deb3','abde9c7a7a085e18448972aabe291eeda48b2b9243f5abfc400e3a81b645deb3','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,NULL,'34000101001589','11420700MB0Q57350M3100374','对鄂州市恒祥会计服务有限公司开展““证照分离”改革后许可事项的核查”','JCMB0Q573502022000006','鄂州市行政审批局','11420700MB0Q57350M',NULL,NULL,'被许可人','鄂州市恒祥会计服务有限公司','02','001','91420700MA4A133302','湖北省鄂州市鄂城区司徒路50号','湖北省鄂州市鄂城区司徒路50号','420700','01','02','02','02','2022-01-04','谭健梓,吕远','1742070010370,1742070010365','2022-01-10','谭健梓','有限责任公司','01a227fd-a0de-7000-8004-2d56c6a9f418','01a227fd-a10c-7000-8000-d37cff57221b',NULL,'01a227fd-a098-7000-8000-396f095f3d07'),
('01a227fd-a17d-7000-8002-8eb7deb0148f','afb5403f-9853-4b87-aad5-78c02999595e','city','','city-db','city-jc-006407','0459232fd74922eb627c0d52400083676ec401bae34cd2d2fa94721deb1f396c','2026-11-28T04:01:00.000Z',1,'3bbf8dc015ce62aad4fa7b312df49571d049cbc6a9a38cc21aeae0b445521c52','3bbf8dc015ce62aad4fa7b312df49571d049cbc6a9a38cc21aeae0b445521c52','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-16',0,NULL,NULL,'01001101000091','11420700MB1L4926XD3100891','对鄂城区润发瑞烟酒商行开展“起重机械使用单位的现场安全监督检查”','JCMB1L4926X2022002274','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'特种设备使用单位','鄂城区润发瑞烟酒商行','03','001','92420700MA4A9197XE','湖北省鄂州市鄂城区司徒路112号7栋103室','湖北省鄂州市鄂城区司徒路112号7栋103室','420700','01','99','01','02','2022-02-16','薛静柏,段林远','1742070010245,1742070010246','2022-02-22','薛静柏','个体工商户','01a227fd-a0de-7000-8004-72c0d2e4c094','01a227fd-a10c-7000-8001-14d8ef727a21',NULL,'01a227fd-a094-7000-8003-f9d2487c583a'),
('01a227fd-a17d-7000-8002-921c40487584','91008d80-cfcb-44c6-b6ca-5bdc8a498779','city','','city-db','city-jc-008369','3925cdebc0bbf683bef693213b2e5880d0fe4a60e288f2fa149097bd0cf1e3cb','2026-11-28T04:01:00.000Z',1,'be6edc179ded05f3dbd37fed93f4ac7d764ada2a0968ae28b4cd93539ce17511','be6edc179ded05f3dbd37fed93f4ac7d764ada2a0968ae28b4cd93539ce17511','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,'SSJ4207002022001','07000501000842','11420700MB039829043100557','对鄂州市福程包装有限公司开展“建材、机械企业的行政检查”','JCMB03982902022000630','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'工贸企业','鄂州市福程包装有限公司','02','001','91420700MA4P41693W','湖北省鄂州市鄂城区文星大道122号2栋254室','湖北省鄂州市鄂城区文星大道122号2栋254室','420700','01','01','01','01','2022-01-03','万欣波,林晶,曾思晨','1742070010238,1742070010241,1742070010228','2022-01-03','万欣波','有限责任公司','01a227fd-a0de-7000-8004-4fcbcc63f190','01a227fd-a10c-7000-8000-f3fe6111bbd1','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a095-7000-8002-8659573468a1'),
('01a227fd-a17d-7000-8002-9559c786f7f8','70d6bc6e-f178-4605-9421-a7c39bcb38df','city','','city-db','city-jc-008994','a344bef67085cf4069b08a2003b4a547f55e6532849d254eeda85f2e30302ad7','2026-11-28T04:01:00.000Z',1,'63bc400f353984a4c811a71710549ddd1db438a9b15d06d6c7aa4ceb231b6d7e','63bc400f353984a4c811a71710549ddd1db438a9b15d06d6c7aa4ceb231b6d7e','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,NULL,'01001101000084','11420700MB1L4926XD3100043','对鄂城区润盛便利店开展“电梯使用单位的现场安全监督检查”','JCMB1L4926X2022003197','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'特种设备使用单位','鄂城区润盛便利店','03','001','92420700MA4Y389005','湖北省鄂州市鄂城区武昌大道229号','湖北省鄂州市鄂城区武昌大道229号','420700','01','99','01','01','2022-01-03','刘新,邹涛','1742070010253,1742070010244','2022-01-03','刘新','个体工商户','01a227fd-a0de-7000-8003-ff13536d8dc2','01a227fd-a10c-7000-8000-a151affffe6e',NULL,'01a227fd-a094-7000-8003-f6edf5358a79'),
('01a227fd-a17d-7000-8002-990f7a2734f6','a99a38da-b803-4186-aaa3-7d375f026f54','city','','city-db','city-jc-010385','27d2c6cd525807e64c9f1ac9145cf73043655a51a23f0c305d3cd783ea1449c3','2026-11-28T04:01:00.000Z',1,'4018831be859ad7a12ac89c0ae71aedec1c0608a368ba5f9ef19caa040610bd0','4018831be859ad7a12ac89c0ae71aedec1c0608a368ba5f9ef19caa040610bd0','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'SSJ4207002022001','07000501000836','11420700MB039829043100332','对鄂州市正达建材有限公司开展“涉爆粉尘企业除尘系统的行政检查”','JCMB03982902022000798','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'工贸企业','鄂州市正达建材有限公司','02','001','91420700MA4Y30888R','湖北省鄂州市鄂城区司徒路11号8栋141室','湖北省鄂州市鄂城区司徒路11号8栋141室','420700','01','01','01','02','2022-01-04','沈欣,万欣波,郑静娟','1742070010236,1742070010238,1742070010240','2022-01-06','沈欣','有限责任公司','01a227fd-a0de-7000-8004-2693a7b52a71','01a227fd-a10c-7000-8000-c981290ad2b3','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a095-7000-8002-803f775a647d'),
('01a227fd-a17d-7000-8002-9f162a7d9f73','b6db4cab-0295-4802-aad0-9068d58ba143','city','','city-db','city-jc-011036','0b6fe74e478ecef7c90226fb958e8f32e486eeef784972d8378d85d116c70233','2026-11-28T04:01:00.000Z',1,'7d50d568b69a5b79363f4d61b0f7ad1711f76ceeb4a9ea351bc1bf7c1872209b','7d50d568b69a5b79363f4d61b0f7ad1711f76ceeb4a9ea351bc1bf7c1872209b','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-09',1,NULL,'SSJ4207002022001','01001901000137','11420700MB1L4926XD3100726','对鄂城区德邦超市开展“生态环境监测机构的行政检查”','JCMB1L4926X2022003897','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'检验检测机构','鄂城区德邦超市','03','001','92420700MA4U783190','湖北省鄂州市鄂城区文星大道92号','湖北省鄂州市鄂城区文星大道92号','420700','01','01','01','01','2022-03-09','崔健晶,刘新','1742070010250,1742070010253','2022-03-09','崔健晶','个体工商户','01a227fd-a0de-7000-8004-5f3f3a16b904','01a227fd-a10c-7000-8001-0383af797bcc','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a094-7000-8004-0f45aaf3a15e'),
('01a227fd-a17d-7000-8002-a05034813cb0','81543e51-82c2-470a-818f-dcb0a76439d2','city','','city-db','city-jc-011046','8e2170454e2af43bb6582cc2c53ea093083944cfad826594ccbf69ca43ffd122','2026-11-28T04:01:00.000Z',1,'8d8e246408d4080d09512aed45c17071da7eaf43b3db86999b8f797640dfbc05','8d8e246408d4080d09512aed45c17071da7eaf43b3db86999b8f797640dfbc05','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-08',1,NULL,NULL,'13000501001179','11420700MB1W12045G3100381','对鄂城区兴利口腔诊所开展“最低生活保障对象家庭经济状况的核查”','JCMB1W120452022000059','鄂州市民政局','11420700MB1W12045G',NULL,NULL,'救助对象、有关单位','鄂城区兴利口腔诊所','03','001','92420700MA4B98670Q','湖北省鄂州市鄂城区江碧路106号3栋319室','湖北省鄂州市鄂城区江碧路81号','420700','01','02','02','01','2022-02-08','覃斌,覃斌','1742070010067,1742070010067','2022-02-08','覃斌','个体工商户','01a227fd-a0de-7000-8004-324c96e6a4ad','01a227fd-a10c-7000-8000-d52a96eab240',NULL,'01a227fd-a097-7000-8002-cde35dcb31bd'),
('01a227fd-a17d-7000-8002-a76774b1e997','8c3c0e80-ba26-43dc-8d77-7b5e1296b7a1','city','','city-db','city-jc-011049','27969bb9f4e8e1c9fc7d94b21562fd57be823db00372f82648e22ec486e4c5a1','2026-11-28T04:01:00.000Z',1,'39c808d9fc25513c789cb0af4b1fdf75b3c8dc918487c376657e912d789e62ca','39c808d9fc25513c789cb0af4b1fdf75b3c8dc918487c376657e912d789e62ca','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-07',1,NULL,NULL,'09000301000986','11420700MB1H8820603100016','对鄂州市泰兴达工程监理有限公司开展“矿山储量动态管理的行政检查”','JCMB1H882062022000038','鄂州市自然资源和规划局','11420700MB1H882060',NULL,NULL,'矿业权人','鄂州市泰兴达工程监理有限公司','02','001','91420700MA4D59112W','湖北省鄂州市鄂城区司徒路147号','湖北省鄂州市鄂城区司徒路147号','420700','01','99','03','01','2022-03-07','陆洋凯,吴红新,钱欣红','1742070010106,1742070010108,1742070010110','2022-03-07','陆洋凯','有限责任公司','01a227fd-a0dd-7000-8000-4b4f8ee5775f','01a227fd-a10c-7000-8000-9b0d4a294468',NULL,'01a227fd-a095-7000-8002-a86945374925'),
('01a227fd-a18d-7000-8003-34a09ddaf29b','486304de-dd0e-48bd-95be-2988112800ae','echeng','','echeng-db','echeng-jc-000201','9116b012804c99389c83f693f3de6fa75a9b0e327ac9a3753651a823c9f1cee5','2026-11-28T04:01:00.000Z',1,'bf706e2151914b8745a2fd409a1f8c81e51b24f2cd41769e1c17fad2a8f851e2','bf706e2151914b8745a2fd409a1f8c81e51b24f2cd41769e1c17fad2a8f851e2','2026-11-29T04:00:00.000Z',NULL,0,'2022-12-12',0,NULL,NULL,'04000101000467','11420704MB1W37699H4100480','对鄂州市隆兴隆化工有限公司开展“排污单位自动监控设施运行的行政检查”','JCMB1W376992022000013','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'重点排污单位','鄂州市隆兴隆化工有限公司','02','001','91420704MA4Q55690L','湖北省鄂州市鄂城区古楼街34号','湖北省鄂州市鄂城区古楼街34号','420704','01','02','02','01','2022-12-12','梁雨国,莫红远','1742070410642,1742070410644','2022-12-13','梁雨国','有限责任公司','01a227fd-a0f8-7000-8001-329df0c3578a','01a227fd-a120-7000-8003-4d127a9b393e',NULL,'01a227fd-a094-7000-8004-41ac7a257d9e'),
('01a227fd-a18d-7000-8003-3ad84bdc67cd','28c84d67-5bfe-4c4c-978f-430a6c14a07a','echeng','','echeng-db','echeng-jc-001700','7293db8a49299513701813aa37d22e6913c68127a7b2fb4a77858103194b8ca5','2026-11-28T04:01:00.000Z',1,'fc6e10d53547b70e9942d576ad85fabeda53df7c2bf22781d6a19f6c706232b5','fc6e10d53547b70e9942d576ad85fabeda53df7c2bf22781d6a19f6c706232b5','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-15',0,NULL,NULL,'06000101000694','11420704MB0F18255A4100440','对鄂城区泰程养老服务中心开展“村卫生室、诊所的行政检查”','JCMB0F182552022000176','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'村卫生室、诊所','鄂城区泰程养老服务中心','03','001','92420704MA4M103098','湖北省鄂州市鄂城区古楼街245号2栋135室','湖北省鄂州市鄂城区古楼街245号2栋135室','420704','02','03','01','02','2022-02-15','孟伟,龙飞杰','1742070410567,1742070410568','2022-02-17','孟伟','个体工商户','01a227fd-a0f8-7000-8001-2cfac2da7a38','01a227fd-a120-7000-8003-48ae8996ca44',NULL,'01a227fd-a094-7000-8004-649cd458b915'),
('01a227fd-a18d-7000-8003-3dcefbff05a6','f4735bc8-7fc9-42aa-9d49-7a4d8641c20f','echeng','','echeng-db','echeng-jc-001786','efcd499ae821b2bcad638d90d4282434e7e44606d225d1d47974427c29fce88a','2026-11-28T04:01:00.000Z',1,'e92b6e1df31228c5960cf322ec549b9442b8edf919cca426ccd9596f93eef89b','e92b6e1df31228c5960cf322ec549b9442b8edf919cca426ccd9596f93eef89b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-12',0,NULL,NULL,'04000701000505','11420704MB1W37699H4100284','对鄂州市隆捷金属制品有限公司开展“危险废物产生单位规范化环境管理的评估检查”','JCMB1W376992022000097','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'危险废物产生单位','鄂州市隆捷金属制品有限公司','02','001','91420704MA4G198692','湖北省鄂州市鄂城区花湖大道228号1栋194室','湖北省鄂州市鄂城区花湖大道228号1栋194室','420704','01','99','01','02','2022-01-12','董玲,钟勇晨','1742070410643,1742070410646','2022-01-12','董玲','有限责任公司','01a227fd-a0f8-7000-8000-ff832b161063','01a227fd-a120-7000-8003-181c6af53c00',NULL,'01a227fd-a094-7000-8004-494b4510a2fd'),
('01a227fd-a18d-7000-8003-40ee4d4fcd7e','2514765f-2e2c-4404-bdeb-e4375250fe3d','echeng','','echeng-db','echeng-jc-002165','a6e7d401bd0425fcebca787d58b873ccc7d3010cb3b8b9af6bb091948633a03e','2026-11-28T04:01:00.000Z',1,'7b751d3d0dcf4c2718c1898776b2dacebc88a88c175a782441ee5630671ba995','7b751d3d0dcf4c2718c1898776b2dacebc88a88c175a782441ee5630671ba995','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,NULL,'03000901000403','11420704MB1B48284D4100547','对鄂州市源元驾驶培训有限公司开展“公路建设市场从业单位的行政检查”','JCMB1B482842022000166','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'工程参建单位','鄂州市源元驾驶培训有限公司','02','001','91420704MA4J73737B','湖北省鄂州市鄂城区花湖大道148号','湖北省鄂州市鄂城区花湖大道148号','420704','02','99','03','02','2022-01-03','陶波,向松伟','1742070410503,1742070410505','2022-01-03','陶波','有限责任公司','01a227fd-a0f8-7000-8001-3bb1bd719b8f','01a227fd-a120-7000-8003-5b2aa7316eec',NULL,'01a227fd-a094-7000-8004-2d2810c624d7'),
('01a227fd-a18d-7000-8003-44b3c314f7f6','5febcbe3-7136-4ed6-8cdf-48cc144355b0','echeng','','echeng-db','echeng-jc-002453','cb75e8a89225ffd9cfd34c88cdc101a5f5a33a63023fdf185d4edab02458aad3','2026-11-28T04:01:00.000Z',1,'59446b13444c21e377d74c857b1cc6bfaddfe2e83c406fcd19ae5895ec6d0486','59446b13444c21e377d74c857b1cc6bfaddfe2e83c406fcd19ae5895ec6d0486','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-16',0,NULL,'SSJ4207042022001','01002101000151','11420704MB0074798Y4100307','对鄂城区瑞祥服装店开展“企业即时公示信息的抽查”','JCMB00747982022000857','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'企业','鄂城区瑞祥服装店','03','001','92420704MA4F818131','湖北省鄂州市鄂城区凤凰路66号','湖北省鄂州市鄂城区凤凰路66号','420704','01','01','02','02','2022-03-16','孔博玲,秦佳晶','1742070410596,1742070410598','2022-03-18','孔博玲','个体工商户','01a227fd-a0f8-7000-8001-0e91c4172573','01a227fd-a120-7000-8003-29f898640e48','01a227fd-a15e-7000-8003-e5f9f125e9c9','01a227fd-a094-7000-8004-10b3d3d41eb0'),
('01a227fd-a18d-7000-8003-496c8536702e','abd6b4cc-a14e-4aa5-b608-5f1960716d79','echeng','','echeng-db','echeng-jc-004337','aa7640400d7598440535117f001e43ba1f75f6ca7b0fbd01cec1bb21d17b0764','2026-11-28T04:01:00.000Z',1,'98e16180e1b40634347c6df0358ce238f834b4b21318980ea34dc84d30c060cc','98e16180e1b40634347c6df0358ce238f834b4b21318980ea34dc84d30c060cc','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-25',0,NULL,NULL,'10000201001030','11420704MB1337844P4100311','对鄂城区昌利元五金店开展“LED显示屏亮度和播放时间的行政检查”','JCMB13378442022000214','鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'设置人','鄂城区昌利元五金店','03','001','92420704MA4G50866K','湖北省鄂州市鄂城区明塘路193号','湖北省鄂州市鄂城区明塘路193号','420704','01','02','01','02','2022-02-25','姚思晶,丁文','1742070410495,1742070410497','2022-02-28','姚思晶','个体工商户','01a227fd-a0f8-7000-8001-114bad5ed382','01a227fd-a120-7000-8003-2dde5ff281fc',NULL,'01a227fd-a095-7000-8002-accbadcd8ac0'),
('01a227fd-a18d-7000-8003-4f810b20fa0b','24fa78bd-f4ab-41d9-b5af-831142ce6429','echeng','','echeng-db','echeng-jc-004413','3994e2ce71a6366d6f157509c08ebc2410a664edba7ec7a28715d000f85875e6','2026-11-28T04:01:00.000Z',1,'d615e325540f5ff3151a3e2a02afa3f706728aad92f75d893c8a0366f0df848e','d615e325540f5ff3151a3e2a02afa3f706728aad92f75d893c8a0366f0df848e','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,'SSJ4207042022002','01000101000013','11420704MB0074798Y4100291','对鄂城区华邦烟酒商行开展“食品委托加工行为的行政检查”','JCMB00747982022001571','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'食品生产企业','鄂城区华邦烟酒商行','03','001','92420704MA4T18278D','湖北省鄂州市鄂城区花湖大道190号','湖北省鄂州市鄂城区樊口大道156号','420704','02','01','01','02','2022-01-03','丁梓,秦佳晶','1742070410595,1742070410598','2022-01-07','丁梓','个体工商户','01a227fd-a0f8-7000-8001-00f1fc26d583','01a227fd-a120-7000-8003-1d692e64f873','01a227fd-a15e-7000-8003-ea8659b0e91a','01a227fd-a094-7000-8003-df1a35b7169d'),
('01a227fd-a18d-7000-8003-5222bdc8ac46','87b4df7a-495c-457e-86c1-03501275c8ac','echeng','','echeng-db','echeng-jc-004680','34ca589ad5759f2f52b552c04616b944c07b78bf47ff31ff9a1fa429dca17c88','2026-11-28T04:01:00.000Z',1,'2f37c41763c795b02356dd971d22d263f42fd807221406700710deb099afca83','2f37c41763c795b02356dd971d22d263f42fd807221406700710deb099afca83','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,NULL,'04000201000472','11420704MB1W37699H4100140','对鄂州市恒辉和包装有限公司开展“持证单位排污许可证执行报告的行政检查”','JCMB1W376992022000258','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'排污单位','鄂州市恒辉和包装有限公司','02','001','91420704MA4F960977','湖北省鄂州市鄂城区泽林大道122号','湖北省鄂州市鄂城区花湖大道195号','420704','01','02','03','01','2022-01-03','任嘉远,孟静萍','1742070410640,1742070410641','2022-01-03','任嘉远','有限责任公司','01a227fd-a0f8-7000-8000-de29457a54eb','01a227fd-a120-7000-8002-f9978e678660',NULL,'01a227fd-a094-7000-8004-452bdf1abbfc'),
('01a227fd-a18d-7000-8003-5532f910adb0','323d0231-ae46-4b73-a043-7c31b50be503','echeng','','echeng-db','echeng-jc-005307','d27dac7b633cb324c374009c57bb5fcd5760e78e337822b9c75db3707934b354','2026-11-28T04:01:00.000Z',1,'f592b2af92bb8d11eddb8e274607a3a03c0839aa818a7e490a50650c71e85be6','f592b2af92bb8d11eddb8e274607a3a03c0839aa818a7e490a50650c71e85be6','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,NULL,'03000101000356','11420704MB1B48284D4100347','对鄂州市恒福物流有限公司开展“客运站“三不进站、六不出站”落实情况的行政检查”','JCMB1B482842022000407','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'客运站经营者','鄂州市恒福物流有限公司','02','001','91420704MA4Y734669','湖北省鄂州市鄂城区西山路104号5栋176室','湖北省鄂州市鄂城区西山路104号5栋176室','420704','01','02','01','02','2022-01-04','韩瀚,陈波萍','1742070410511,1742070410512','2022-01-10','韩瀚','有限责任公司','01a227fd-a0f8-7000-8001-151359e75154','01a227fd-a120-7000-8003-3384bf9d40ce',NULL,'01a227fd-a094-7000-8004-2b088663f2db'),
('01a227fd-a18d-7000-8003-5b7e55411e2d','f95909ae-d854-48bc-8f16-0ad587774c62','echeng','','echeng-db','echeng-jc-010061','f58f338b83b6cd382c6b3bed73b0644f4962bb42baa0c7338db10d51f0aaf843','2026-11-28T04:01:00.000Z',1,'3b52c13f300e52891ed2f88f016989da234e577055a782c5ba1239f540bd4881','3b52c13f300e52891ed2f88f016989da234e577055a782c5ba1239f540bd4881','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-03',0,NULL,'SSJ4207042022001','06000101000704','11420704MB0F18255A4100265','对鄂城区德丰达康养中心开展“麻醉药品、精神药品使用的行政检查”','JCMB0F182552022000976','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'医疗机构','鄂城区德丰达康养中心','03','001','92420704MA4H53048J','湖北省鄂州市鄂城区西山路254号2栋267室','湖北省鄂州市鄂城区西山路254号2栋267室','420704','01','01','01','02','2022-01-03','程文云,夏敏健','1742070410566,1742070410569','2022-01-10','程文云','个体工商户','01a227fd-a0f8-7000-8000-f84d655bed4c','01a227fd-a120-7000-8003-15ffacdf55c2','01a227fd-a15e-7000-8003-e5f9f125e9c9','01a227fd-a094-7000-8004-692818ff66ce'),
('01a227fd-a18d-7000-8003-5cc22def74cf','ea1dfd27-37a1-4978-afba-1fefabe3752b','echeng','','echeng-db','echeng-jc-010326','dda93b8e1b667fc80b08e34ccb64ff0aa07cecd274993a7dacb04ab0c33ccd0d','2026-11-28T04:01:00.000Z',1,'8d6e02dda2033d49f64778250d12f76e4f5d356342eacdea337dc26f9e51e5da','8d6e02dda2033d49f64778250d12f76e4f5d356342eacdea337dc26f9e51e5da','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-09',1,NULL,NULL,'07000101000811','11420704MB1F23646W4100214','对鄂州市德瑞旺建材有限公司开展“建设项目安全设施“三同时”的行政检查”','JCMB1F236462022000887','鄂州市鄂城区应急管理局','11420704MB1F23646W',NULL,NULL,'生产经营单位','鄂州市德瑞旺建材有限公司','02','001','91420704MA4R144430','湖北省鄂州市鄂城区樊口大道100号5栋132室','湖北省鄂州市鄂城区樊口大道100号5栋132室','420704','01','99','01','02','2022-02-09','莫晶思,侯春健','1742070410585,1742070410586','2022-02-09','莫晶思','有限责任公司','01a227fd-a0f8-7000-8000-ed61db81f8e1','01a227fd-a120-7000-8003-08cb6e4c2834',NULL,'01a227fd-a095-7000-8002-7c685bb2fd90'),
('01a227fd-a18d-7000-8003-61060dd6ddf0','549ca51c-e270-41f0-86f9-a017db20ec33','echeng','','echeng-db','echeng-jc-010338','fd490755f2112bafd9cb28c9ab3f5a0050c525b1cfd05904fa62c4d27d08abb1','2026-11-28T04:01:00.000Z',1,'d1b124ea268fee40a1e92073c3e1ab960eebfbfc44a0f6003fc36d863d3e6bd2','d1b124ea268fee40a1e92073c3e1ab960eebfbfc44a0f6003fc36d863d3e6bd2','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-28',1,NULL,NULL,'08000901000937','11420704MB0462969E4100043','对鄂城区丰昌宾馆开展“音像制品经营的行政检查”','JCMB04629692022000538','鄂州市鄂城区文化和旅游局','11420704MB0462969E',NULL,NULL,'出版物经营单位','鄂城区丰昌宾馆','03','001','92420704MA4Q325956','湖北省鄂州市鄂城区凤凰路125号','湖北省鄂州市鄂城区凤凰路125号','420704','01','99','01','01','2022-01-28','邹娜杰,邹娜杰','1742070410553,1742070410553','2022-02-01','邹娜杰','个体工商户','01a227fd-a0f8-7000-8000-d6805123114f','01a227fd-a120-7000-8002-f39be83df7bc',NULL,'01a227fd-a095-7000-8002-987506d71d39'),
('01a227fd-a18d-7000-8003-6526b6a61b90','33f1ca78-3e40-4e97-a395-7e5ee27c29b5','echeng','','echeng-db','echeng-jc-010339','8921df96a4b478713dbafc13403edc59cc167b9f6b6efb07c17c526374125ab8','2026-11-28T04:01:00.000Z',1,'72f17b99adfec223b20e77a616d67361449a556611ad56848b27aaa0e5a8e07b','72f17b99adfec223b20e77a616d67361449a556611ad56848b27aaa0e5a8e07b','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-07',1,NULL,'SSJ4207042022001','01002501000171','11420704MB0074798Y4100001','对鄂城区盛源烘焙坊开展“停车收费的行政检查”','JCMB00747982022003708','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'停车场经营者','鄂城区盛源烘焙坊','03','001','92420704MA4P66807M','湖北省鄂州市鄂城区泽林大道204号','湖北省鄂州市鄂城区泽林大道204号','420704','01','01','01','01','2022-03-07','武娟,龚林嘉','1742070410597,1742070410589','2022-03-09','武娟','个体工商户','01a227fd-a0f8-7000-8000-c93f5ec3c231','01a227fd-a120-7000-8002-e7f40f5862af','01a227fd-a15e-7000-8003-e5f9f125e9c9','01a227fd-a094-7000-8004-15851baf0c94'),
('01a227fd-a211-7000-8000-6faa3d14c660','09f08f69-926e-4796-a291-1643e42750d5','city','','city-db','city-jc-005809','270f6321c34c6280a5a64e3c83816d71880807567a1b0a36abfe1e192d12a1c3','2026-11-28T04:07:00.000Z',2,'685dc08d2f1cfac573a60b5c054bb15bcaf0e323bca2af96fbc2eebde8ea7a1f','685dc08d2f1cfac573a60b5c054bb15bcaf0e323bca2af96fbc2eebde8ea7a1f','2026-11-29T04:00:01.400Z',NULL,0,'2022-03-01',0,NULL,'SSJ4207002022001','01000101000005','11420700MB1L4926XD3100163','改过一次的检查','JCMB1L4926X2022002060','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'食品生产企业','鄂城区永捷大药房','03','001','92420700MA4J179466','湖北省鄂州市鄂城区滨湖南路274号','湖北省鄂州市鄂城区滨湖南路274号','420700','01','01','01','02','2022-03-01','谢玉敏,刘新','1742070010251,1742070010253','2022-03-01','谢玉敏','个体工商户','01a227fd-a0de-7000-8004-1489a4d69bc4','01a227fd-a10c-7000-8000-ba4556f11713','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a093-7000-8002-9f9f1b8e5c17'),
('01a227fd-a288-7000-8001-d9249f38d6c0','95285e27-0a64-4b0d-b7e4-6de71ace0e28','city','','city-db','city-jc-002229','e3e6051e0528828438ff2af8514fb6559cdb6d514251dba0cb0b8136a61a8458','2026-11-28T04:12:00.000Z',2,'fc89e45124bfad0f6443efc33a7c5b29be94bd4533eb182ac1ce1cabc85e03e2','fc89e45124bfad0f6443efc33a7c5b29be94bd4533eb182ac1ce1cabc85e03e2','2026-11-29T04:15:15.100Z',NULL,0,'2022-02-25',0,NULL,'SSJ4207002022001','01001701000125','11420700MB1L4926XD3100539','又改过的检查','JCMB1L4926X2022000806','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'定量包装商品生产、销售者','鄂城区恒瑞宏便利店','03','001','92420700MA4X78557M','湖北省鄂州市鄂城区司徒路112号','湖北省鄂州市鄂城区司徒路112号','420700','01','01','01','02','2022-02-25','罗燕,熊杰健','1742070010252,1742070010254','2022-03-03','罗燕','个体工商户','01a227fd-a0de-7000-8004-49dad083e17a','01a227fd-a10c-7000-8000-ec9f763dc01d','01a227fd-a151-7000-8002-849abc57e7df','01a227fd-a094-7000-8004-08b8884d3906'),
('01a227fd-a3a6-7000-8002-a86230c51724','ffc34606-0da4-423e-bb92-f52943565357','city','','city-db','city-jc-011067','f31802c1ad5cd6c41870d89f9b2af9efb23f3cf249e88a1c48b86c3bc286644e','2026-11-28T04:06:00.000Z',1,'2ccecdf3e2501c3c262381810c1fd467f0927f9a7e6137caf128e2fe76499c37','2ccecdf3e2501c3c262381810c1fd467f0927f9a7e6137caf128e2fe76499c37','2026-11-29T04:00:01.400Z',NULL,0,'2022-03-10',0,'01a227fd-a17d-7000-8002-7bb82d363287','SSJ4207002022003','01000301000037','11420700MB1L4926XD3100045','对鄂城区信佳丰烟酒商行开展“中央厨房的行政检查”','JCMB1L4926X2022000651','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'中央厨房','鄂城区信佳丰烟酒商行','03','001','92420700MA4U50770Y','湖北省鄂州市鄂城区江碧路109号','湖北省鄂州市鄂城区江碧路109号','420700','02','01','01','01','2022-03-10','侯慧军,张洋芳','1742070010247,1742070010248','2022-03-10','侯慧军','个体工商户','01a227fd-a0de-7000-8004-01a711caa867','01a227fd-a10c-7000-8000-a5d11f058caa','01a227fd-a152-7000-8003-26e9da33aad0','01a227fd-a094-7000-8003-e1d1e9f2f6bb'),
('01a227fd-a3ad-7000-8003-3d67432a79ab','c7802afd-d926-4422-9874-971fcd95dda0','echeng','','echeng-db','echeng-jc-010349','304f02ba83556a5330a0a173f117849ec61ccf7c220e1e6384495c733ea4559a','2026-11-28T04:06:00.000Z',1,'f402f156faba31b9dd8db53665cc13abdfd7387fcfa272447297d2a1d6a1d525','f402f156faba31b9dd8db53665cc13abdfd7387fcfa272447297d2a1d6a1d525','2026-11-29T04:00:01.400Z',NULL,0,'2022-07-29',0,'01a227fd-a18d-7000-8003-34a09ddaf29b',NULL,'04000101000467','11420704MB1W37699H4100480','对毛某开展“排污单位自动监控设施运行的行政检查”','JCMB1W376992022000013','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'重点排污单位','毛帆俊','01','111','420704199412207175','湖北省鄂州市鄂城区古楼街277号8栋161室','湖北省鄂州市鄂城区古楼街277号8栋161室','420704','01','02','02','01','2022-07-29','沈新佳,夏浩桂,任嘉远','1742070410648,1742070410650,1742070410640','2022-07-29','沈新佳',NULL,'01a227fd-a0f8-7000-8001-329df0c3578a','01a227fd-a120-7000-8003-4d127a9b393e',NULL,'01a227fd-a094-7000-8004-41ac7a257d9e'),
('01a227fd-a583-7000-8002-391158365350','ee5c1dcc-faa9-4bbd-b406-8a376eaf4ea8','echeng','','echeng-db','echeng-jc-009006','29771f6f10bc028334ab2c0fdba22a47bd5e1ad2f1174222a9df1b9d0eaa7a1b','2026-11-28T04:09:00.000Z',1,'61896d09c9ae3a0ef212e16c5e90609224f145d17f3c96a98387c3b4c3baaf8b','61896d09c9ae3a0ef212e16c5e90609224f145d17f3c96a98387c3b4c3baaf8b','2026-11-29T04:11:01.800Z',NULL,0,'2022-01-03',0,NULL,NULL,'01000101000012','11420704MB0074798Y4100230','对鄂城区同信烟酒商行开展“食品生产加工小作坊的行政检查”','JCMB00747982022003247','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'食品生产加工小作坊','鄂城区同信烟酒商行','03','001','92420704MA4B807378','湖北省鄂州市鄂城区樊口大道185号','湖北省鄂州市鄂城区樊口大道185号','420704','01','02','01','01','2022-01-03','覃嘉晶,金雪超','1742070410593,1742070410594','2022-01-03','覃嘉晶','个体工商户','01a227fd-a570-7000-8001-a4bd35c66d3a','01a227fd-a578-7000-8001-49ab9698eae3',NULL,'01a227fd-a094-7000-8003-d8fd1d446bc1');
CREATE TABLE "force_act" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "forceActionName" varchar(400), "forceActionCode" varchar(50), "illegalFact" text, "mandatoryBasis" text, "mandatoryDecisionNumber" varchar(100), "forceType" varchar(20), "coerciveMeasureType" varchar(20), "forceExecutionType" varchar(20), "forceResult" varchar(50), "startDate" varchar(10), "forceExtendDate" varchar(10), "endDate" varchar(10), "deliveredTo" varchar(200), "deliveredDate" varchar(10), "itemCode" varchar(14), "checkActionCode" varchar(100), "institution" varchar(100), "institutionCode" varchar(18), "entrustDept" varchar(100), "entrustDeptCode" varchar(20), "superviseObject" varchar(200), "administrativeCp" varchar(200), "administrativeCpNa" varchar(20), "administrativeCpCeType" varchar(20), "administrativeCpUiCode" varchar(20), "addressRegistered" varchar(400), "addressOperating" varchar(400), "areaNumber" varchar(6), "submittedDate" varchar(10), "submittedPersonnel" varchar(50), "claimId" varchar(36), "itemId" varchar(36), "checkId" varchar(36));
INSERT INTO "force_act" VALUES
('01a227fd-a19d-7000-8000-5197db896a9c','6518f1bc-840c-4555-99ec-ccc9e9e7ede3','city','','city-db','city-qz-000001','f64ea40f4b76766eccdbf36c5611f26d11e22abc72a822ff66877e91bd793e6f','2026-11-28T04:01:00.000Z',1,'7746db867e211108e483529e28d223ac24444d292a0df792a34c5978c175fe39','7746db867e211108e483529e28d223ac24444d292a0df792a34c5978c175fe39','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂州市恒祥会计服务有限公司的行政强制(对涉案场所、物品的查封、扣押)','QZMB0Q573502022000001','2022-01-04检查发现,当事人在““证照分离”改革后许可事项的核查”方面不符合规定,有现场笔录、询问笔录等证据证明。','依据《优化营商环境条例》','鄂州市审批强〔2022〕1号','01','02',NULL,'已解除','2022-01-04',NULL,'2022-01-25','鄂州市恒祥会计服务有限公司','2022-01-04','34000101001589','JCMB0Q573502022000006','鄂州市行政审批局','11420700MB0Q57350M',NULL,NULL,'被许可人','鄂州市恒祥会计服务有限公司','02','001','91420700MA4A133302','湖北省鄂州市鄂城区司徒路50号','湖北省鄂州市鄂城区司徒路50号','420700','2022-01-04','陈萍轩','01a227fd-a0de-7000-8004-2d56c6a9f418','01a227fd-a098-7000-8000-396f095f3d07','01a227fd-a17d-7000-8002-8b3273fbbda8'),
('01a227fd-a19d-7000-8000-549259699040','f8ad1ce2-35fc-4218-859f-f835763c8b91','city','','city-db','city-qz-000002','6c5db86d5043f3589c065cd1c2255735f83abaf676afe974f7500adb03994a17','2026-11-28T04:01:00.000Z',1,'89dbd4a73656bae145ee6d3a1684f4dc103e5840073e39008a36905a75e3603d','89dbd4a73656bae145ee6d3a1684f4dc103e5840073e39008a36905a75e3603d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂州市正达建材有限公司的行政强制(对不符合保障安全生产标准的设施、设备、器材的查封、扣押)','QZMB03982902022000001','2022-01-04检查发现,当事人在“涉爆粉尘企业除尘系统”方面不符合规定,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国安全生产法》第六十五条','鄂州市应急强〔2022〕1号','01','03',NULL,'已解除','2022-01-04',NULL,'2022-01-20','鄂州市正达建材有限公司','2022-01-04','07001103000873','JCMB03982902022000798','鄂州市应急管理局','11420700MB03982904',NULL,NULL,'工贸企业','鄂州市正达建材有限公司','02','001','91420700MA4Y30888R','湖北省鄂州市鄂城区司徒路11号8栋141室','湖北省鄂州市鄂城区司徒路11号8栋141室','420700','2022-01-04','余燕慧','01a227fd-a0de-7000-8004-21fbf365ae73','01a227fd-a095-7000-8002-8ac8804c0557','01a227fd-a17d-7000-8002-990f7a2734f6'),
('01a227fd-a19d-7000-8000-5a0da4abcee3','d2422eb5-ecad-4c25-bbfb-4b6b8d21f20a','city','','city-db','city-qz-000132','d0b389e58944b8458a9a54f482e40de587779efeb55fc03a5728eda50948ad34','2026-11-28T04:01:00.000Z',1,'9c9edcf5ed64013e666fb0ec896f468eaba9f523e66f3d7b0fcb2cc1427edfed','9c9edcf5ed64013e666fb0ec896f468eaba9f523e66f3d7b0fcb2cc1427edfed','2026-11-29T04:00:00.000Z',NULL,0,'2022-06-07',1,NULL,'对鄂城区嘉瑞宇生鲜店的行政强制(对涉嫌传销场所、财物的查封、扣押)','QZMB1L4926X2022000044','2022-06-01接到线索后核查,当事人涉及涉嫌传销场所、财物,有现场笔录、询问笔录等证据证明。','依据《禁止传销条例》第十四条','鄂州市监强〔2022〕44号','01','02',NULL,'已解除','2022-06-07',NULL,'2022-06-19','鄂城区嘉瑞宇生鲜店','2022-06-07','01002803000188',NULL,'鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'涉嫌违法当事人','鄂城区嘉瑞宇生鲜店','03','001','92420700MA4A195990','湖北省鄂州市鄂城区文星大道33号','湖北省鄂州市鄂城区司徒路53号12栋120室','420700','2022-06-08','邹涛','01a227fd-a0de-7000-8004-19bb9f034142','01a227fd-a094-7000-8004-19913dbf03b8',NULL),
('01a227fd-a1a4-7000-8001-ac091c51ad79','63a0dd1b-f113-4eb4-9b45-142ad24fb7e4','echeng','','echeng-db','echeng-qz-000001','eb608b7141aebbf6139edeaa6905bc8762a359afbf7b4dd80b735f99f71bb9f6','2026-11-28T04:01:00.000Z',1,'589a93f678112e3d90d9825bb71b8a0d6aee94a30cdffe63fd2b50cd6e203222','589a93f678112e3d90d9825bb71b8a0d6aee94a30cdffe63fd2b50cd6e203222','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂州市恒福物流有限公司的行政强制(对交通工程重大隐患排除前的责令暂时停止施工)','QZMB1B482842022000001','2022-01-04检查发现,当事人在“客运站“三不进站、六不出站”落实情况”方面不符合规定,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国安全生产法》第六十五条','鄂城交强〔2022〕1号','01','99',NULL,'已解除','2022-01-04',NULL,'2022-01-21','鄂州市恒福物流有限公司','2022-01-04','03001803000455','JCMB1B482842022000407','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'客运站经营者','鄂州市恒福物流有限公司','02','001','91420704MA4Y734669','湖北省鄂州市鄂城区西山路104号5栋176室','湖北省鄂州市鄂城区西山路104号5栋176室','420704','2022-01-10','覃艳','01a227fd-a0f8-7000-8001-2283593ba7fd','01a227fd-a094-7000-8004-3c8f84cfb319','01a227fd-a18d-7000-8003-5532f910adb0'),
('01a227fd-a1a4-7000-8001-b1a5c2fe0dac','c5f4ab24-4585-44f8-ab1c-df7e7cb9fda1','echeng','','echeng-db','echeng-qz-000003','e47944c54c6da58f96a39b55490d451eabcf7c4e8f14fe0cb3c8f8ec37e96793','2026-11-28T04:01:00.000Z',1,'7b66af158f044e88ea450673da8c8fda31e045a2ee42879711381c9ae7bc97dd','7b66af158f044e88ea450673da8c8fda31e045a2ee42879711381c9ae7bc97dd','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-12',0,NULL,'对鄂州市隆捷金属制品有限公司的行政强制(对超标超总量排污单位责令限制生产、停产整治)','QZMB1W376992022000001','2022-01-12检查发现,当事人在“危险废物产生单位规范化环境管理的评估检查”方面不符合规定,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国环境保护法》第六十条','鄂城环强〔2022〕1号','01','99',NULL,'已解除','2022-01-12',NULL,'2022-01-29','鄂州市隆捷金属制品有限公司','2022-01-12','04001403000554','JCMB1W376992022000097','鄂州市生态环境局鄂城区分局','11420704MB1W37699H',NULL,NULL,'危险废物产生单位','鄂州市隆捷金属制品有限公司','02','001','91420704MA4G198692','湖北省鄂州市鄂城区花湖大道228号1栋194室','湖北省鄂州市鄂城区花湖大道228号1栋194室','420704','2022-01-13','任嘉远','01a227fd-a0f8-7000-8001-0884fcb43b16','01a227fd-a094-7000-8004-50559e3430c1','01a227fd-a18d-7000-8003-3dcefbff05a6'),
('01a227fd-a1a4-7000-8001-b61521925fa3','33c77984-0c50-425b-9b61-3b1e35e539cc','echeng','','echeng-db','echeng-qz-000132','bf5fde178af951064117dc2059f36b3a0367c3b8c23d4c7beb494bebb8972db9','2026-11-28T04:01:00.000Z',1,'d8ee8e16a6b7ff443314bdac2101f9c915bed3d59576ca29c8d3a0b75eb39485','d8ee8e16a6b7ff443314bdac2101f9c915bed3d59576ca29c8d3a0b75eb39485','2026-11-29T04:00:00.000Z',NULL,0,'2022-07-06',1,NULL,'对鄂城区盛昌便利店的行政强制(对有证据证明可能危害人体健康的药品及有关材料的查封、扣押)','QZMB00747982022000048','2022-07-05接到线索后核查,当事人涉及有证据证明可能危害人体健康的药品及有关材料,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国药品管理法》第一百条','鄂城市监强〔2022〕48号','01','03',NULL,'已解除','2022-07-06',NULL,'2022-07-10','鄂城区盛昌便利店','2022-07-06','01003403000217',NULL,'鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'药械化生产经营使用单位','鄂城区盛昌便利店','03','001','92420704MA4X048810','湖北省鄂州市鄂城区明塘路204号','湖北省鄂州市鄂城区花湖大道280号','420704','2022-07-12','姚洋雨','01a227fd-a0f8-7000-8000-e03f330011b0','01a227fd-a094-7000-8004-2031748e0ef3',NULL);
CREATE TABLE "other_act" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "actionName" varchar(300), "actionCode" varchar(50), "itemSource" varchar(50), "superviseMeasure" varchar(50), "closingCase" varchar(200), "startDate" varchar(10), "endDate" varchar(10), "itemCode" varchar(14), "checkActionCode" varchar(100), "institution" varchar(100), "institutionCode" varchar(18), "entrustDept" varchar(100), "entrustDeptCode" varchar(20), "superviseObject" varchar(200), "administrativeCp" varchar(200), "administrativeCpNa" varchar(20), "administrativeCpCeType" varchar(20), "administrativeCpUiCode" varchar(20), "addressRegistered" varchar(400), "addressOperating" varchar(400), "areaNumber" varchar(6), "submittedDate" varchar(10), "submittedPersonnel" varchar(50), "claimId" varchar(36), "itemId" varchar(36), "checkId" varchar(36));
INSERT INTO "other_act" VALUES
('01a227fd-a1a7-7000-8001-2be3a01e269c','c716730e-1bda-4833-8fb1-9c38bf0648ec','city','','city-db','city-qt-000050','29c27f05b5d6693c5a711738c0b5e50b924a718892830b27269b11f2b4b60662','2026-11-28T04:01:00.000Z',1,'d7cc3edd74e9b5d7d3332bb859f212ee1c42dba19742120589db461ba67f051f','d7cc3edd74e9b5d7d3332bb859f212ee1c42dba19742120589db461ba67f051f','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-01',0,NULL,'对鄂城区恒瑞宏便利店检查发现问题的责令限期改正','QTMB1L4926X2022000013','监督检查','责令限期改正','已办结','2022-03-01','2022-03-23','01003504000223','JCMB1L4926X2022000806','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'定量包装商品生产、销售者','鄂城区恒瑞宏便利店','03','001','92420700MA4X78557M','湖北省鄂州市鄂城区司徒路112号','湖北省鄂州市鄂城区司徒路112号','420700','2022-03-07','侯慧军','01a227fd-a0de-7000-8004-3e29e3ded4e1','01a227fd-a094-7000-8004-26f4f0b6f6cd','01a227fd-a288-7000-8001-d9249f38d6c0'),
('01a227fd-a1a7-7000-8001-2eff05b72e7d','a09600e3-7771-4165-a854-5d9d80de39c3','city','','city-db','city-qt-000592','6ebce650dfbf255dfe4dc2fc45248f6edd3a156a7450e4f45e9661e891d4bcde','2026-11-28T04:01:00.000Z',1,'c43f03cbb3464baf51d2e3f26966e23d9e4a4c1ba882d8541905690644785318','c43f03cbb3464baf51d2e3f26966e23d9e4a4c1ba882d8541905690644785318','2026-11-29T04:00:00.000Z',NULL,0,'2022-12-08',1,NULL,'对鄂州市中达环保科技有限公司开展“重大危险源备案和核销管理”','QTMB03982902022000071','日常监管','信用监管','已整改,办结','2022-12-08','2022-12-08','07001404000887',NULL,'鄂州市应急管理局','11420700MB03982904',NULL,NULL,'危险化学品单位','鄂州市中达环保科技有限公司','02','001','91420700MA4L165311','湖北省鄂州市鄂城区江碧路159号3栋206室','湖北省鄂州市鄂城区江碧路159号3栋206室','420700','2022-12-09','肖丽柏','01a227fd-a0de-7000-8004-0ce9272ead27','01a227fd-a095-7000-8002-915438ef7909',NULL),
('01a227fd-a1a7-7000-8001-3024ea3812ba','4cbfcf10-d84b-4796-9753-965361ab612a','city','','city-db','city-qt-000593','7529358992935e1e85a559e834aaa4481761f8be7201e64d070721a24f1c0de4','2026-11-28T04:01:00.000Z',1,'fb8bd26aeea7102dbcff15d1ad9fc0411b032371fe76c1d32a953f288e19ca06','fb8bd26aeea7102dbcff15d1ad9fc0411b032371fe76c1d32a953f288e19ca06','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-07',1,NULL,'对鄂州市华辉邦市政工程有限公司开展“矿山储量动态管理的行政检查”','QTMB1H882062022000006','日常监管','风险提示','已办结','2022-03-07','2022-03-15','09000301000986',NULL,'鄂州市自然资源和规划局','11420700MB1H882060',NULL,NULL,'矿业权人','鄂州市华辉邦市政工程有限公司','02','001','91420700MA4L71274N','湖北省鄂州市鄂城区司徒路20号9栋295室','湖北省鄂州市鄂城区司徒路20号9栋295室','420700','2022-03-09','马斌强','01a227fd-a0dd-7000-8000-4b4f8ee5775f','01a227fd-a095-7000-8002-a86945374925',NULL),
('01a227fd-a1ab-7000-8003-f7614dc6a0df','2e7019c9-3ce0-43bb-b57f-dadec13ad2b7','echeng','','echeng-db','echeng-qt-000003','558b4cb308debc0f041f51a99c46a1c0ff345dc73039c8c7d08a5dfdfaf198ba','2026-11-28T04:01:00.000Z',1,'bd87b8dee088d78beeeebd57368fc36e25c378adab2ea1cacbb9b3d9bef7ce56','bd87b8dee088d78beeeebd57368fc36e25c378adab2ea1cacbb9b3d9bef7ce56','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,'对鄂州市源元驾驶培训有限公司检查发现问题的行政指导','QTMB1B482842022000001','监督检查','行政指导','已办结','2022-01-05','2022-01-14','03001704000450','JCMB1B482842022000166','鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'工程参建单位','鄂州市源元驾驶培训有限公司','02','001','91420704MA4J73737B','湖北省鄂州市鄂城区花湖大道148号','湖北省鄂州市鄂城区花湖大道148号','420704','2022-01-05','陶波','01a227fd-a0f8-7000-8001-277818a9fd67','01a227fd-a094-7000-8004-35b8a5f88aa3','01a227fd-a18d-7000-8003-40ee4d4fcd7e'),
('01a227fd-a1ab-7000-8003-f907de076e8a','01540d89-8b5a-4560-bc89-ae5dfab1d960','echeng','','echeng-db','echeng-qt-000004','f4a885091ca87dc53a2cb16f20e3fb76344c72df44b4cd3ec411e7475c3e9c3b','2026-11-28T04:01:00.000Z',1,'2a9279242c650293f81bf828af3d00fb4ea6341d42b5a7bc28c7c89d44e635d3','2a9279242c650293f81bf828af3d00fb4ea6341d42b5a7bc28c7c89d44e635d3','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂州市越瑞客运有限公司开展“巡游出租汽车企业服务质量信誉考核”','QTMB1B482842022000002','上级交办','风险提示','已办结','2022-01-04','2022-01-21','03001704000452',NULL,'鄂州市鄂城区交通运输局','11420704MB1B48284D',NULL,NULL,'出租汽车企业','鄂州市越瑞客运有限公司','02','001','91420704MA4L42182M','湖北省鄂州市鄂城区西山路12号','湖北省鄂州市鄂城区西山路12号','420704','2022-01-05','覃艳','01a227fd-a0f8-7000-8000-e5d957ddbf69','01a227fd-a094-7000-8004-3ad6875661aa',NULL),
('01a227fd-a1ab-7000-8003-fc8b4878b2e1','a4d49ce5-a1c7-447c-864f-6dbabcba2ee3','echeng','','echeng-db','echeng-qt-000046','87278b999b937a8d3afaf87d14b7458da896c8f69b80917283bb46d13c6bac8f','2026-11-28T04:01:00.000Z',1,'e099b75c5c753b28846356c924127cb037c0cc14a62025e0ff7a2f652abbb972','e099b75c5c753b28846356c924127cb037c0cc14a62025e0ff7a2f652abbb972','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-28',0,NULL,'对鄂城区昌利元五金店检查发现问题的行政指导','QTMB13378442022000003','监督检查','行政指导','已办结','2022-02-28','2022-03-04','10001004001069','JCMB13378442022000214','鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'设置人','鄂城区昌利元五金店','03','001','92420704MA4G50866K','湖北省鄂州市鄂城区明塘路193号','湖北省鄂州市鄂城区明塘路193号','420704','2022-02-28','邓梓','01a227fd-a0f9-7000-8002-c32d0be69390','01a227fd-a097-7000-8002-c73dea3987e3','01a227fd-a18d-7000-8003-496c8536702e'),
('01a227fd-a1ab-7000-8004-008023d6a7e1','b9c36c35-0a92-4aa4-859f-79e8d7d7838b','echeng','','echeng-db','echeng-qt-000552','c9b5ec35f1ad22509af6922602ce84d127b306cd0a32999d62acf36a85bb6e61','2026-11-28T04:01:00.000Z',1,'a714d6b2991fd778e79b99014799d9952dd3c7af115a49bc67b4c0285c38c564','a714d6b2991fd778e79b99014799d9952dd3c7af115a49bc67b4c0285c38c564','2026-11-29T04:00:00.000Z',NULL,0,'2022-07-29',1,NULL,'对鄂州市嘉隆环保科技有限公司开展“第二、三类非药品类易制毒化学品备案核查”','QTMB1F236462022000058','日常监管','风险提示','已办结','2022-07-29','2022-08-18','07001404000888',NULL,'鄂州市鄂城区应急管理局','11420704MB1F23646W',NULL,NULL,'易制毒化学品企业','鄂州市嘉隆环保科技有限公司','02','001','91420704MA4U130800','湖北省鄂州市鄂城区凤凰路221号6栋314室','湖北省鄂州市鄂城区凤凰路221号6栋314室','420704','2022-08-03','梁强欣','01a227fd-a0f8-7000-8001-1e83cd86eb63','01a227fd-a095-7000-8002-944563d21ef6',NULL),
('01a227fd-a1ab-7000-8004-06f434beabfd','3a9a9dbf-b611-49e0-b05c-a3ce220e56cc','echeng','','echeng-db','echeng-qt-000553','edc90d8a7caf9473bdf7a179cadad427bc9586ad95af6a8882f258bc90b4c0e0','2026-11-28T04:01:00.000Z',1,'6964db4db7f3753b5e26de0660e109d61d9a7b767eab275ee2e1cd332a47f081','6964db4db7f3753b5e26de0660e109d61d9a7b767eab275ee2e1cd332a47f081','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-07',1,NULL,'对鄂城区佳辉服装店开展“停车收费的行政检查”','QTMB00747982022000164','上级交办','风险提示','已办结','2022-03-07','2022-03-07','01002501000171',NULL,'鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'停车场经营者','鄂城区佳辉服装店','03','001','92420704MA4F44676U','湖北省鄂州市鄂城区凤凰路76号','湖北省鄂州市鄂城区凤凰路76号','420704','2022-03-09','苏佳','01a227fd-a0f8-7000-8000-c93f5ec3c231','01a227fd-a094-7000-8004-15851baf0c94',NULL),
('01a227fd-a25b-7000-8001-068b5189a912','b095456e-9a4a-48b6-95c1-8e32641b4a68','city','','city-db','city-qt-000003','5642424ac390fe0d571faef330496bbbdafc2b1cc99cfd25a61b997b27afd2e0','2026-11-28T04:08:00.000Z',2,'6b0b8229ea35c2bf95f62f8546fb8f7439b0b52d4a47d7942b665265dc846120','6b0b8229ea35c2bf95f62f8546fb8f7439b0b52d4a47d7942b665265dc846120','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z',0,'2022-01-04',0,NULL,'对鄂州市恒利食品有限公司开展“重点排污单位名录管理”','QTMB1B793042022000001','日常监管','风险提示','已办结','2022-01-04','2022-01-19','04001504000556',NULL,'鄂州市生态环境局','11420700MB1B79304F',NULL,NULL,'企事业单位','鄂州市恒利食品有限公司','02','001','91420700MA4Q61732B','湖北省鄂州市鄂城区文星大道200号4栋222室','湖北省鄂州市鄂城区文星大道200号4栋222室','420700','2022-01-06','周凯琳','01a227fd-a0de-7000-8004-67a7a92709e5','01a227fd-a094-7000-8004-567d0c19f134',NULL),
('01a227fd-a2bb-7000-8003-2639452928a1','48d2d08a-b722-4b29-940a-8f98165e158d','city','','city-db','city-qt-000004','6fd275049c40b6fa9ff8942be967943d7ec30aa62921c615d4f285fdca647cc9','2026-11-28T04:13:00.000Z',2,'3a206af1370ba8a20116eead24b688269dd630e08861499ea4e8cd92182c38d5','3a206af1370ba8a20116eead24b688269dd630e08861499ea4e8cd92182c38d5','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',0,'2022-01-04',0,NULL,'对鄂城区嘉辉培训学校开展“消防安全责任人的约谈”','QTMB0L166692022000001','上级交办','信用监管','已办结','2022-01-04','2022-01-14','15000504001267',NULL,'鄂州市消防救援支队','11420700MB0L166693',NULL,NULL,'社会单位','鄂城区嘉辉培训学校','03','001','92420700MA4D373780','湖北省鄂州市鄂城区江碧路293号7栋213室','湖北省鄂州市鄂城区江碧路293号7栋213室','420700','2022-01-07','沈俊燕','01a227fd-a0de-7000-8004-468cb8db2a13','01a227fd-a097-7000-8002-da44f4c2cff2',NULL),
('01a227fd-a3bc-7000-8000-a8c605391d8e','c0afbd75-c8e5-4650-a93f-33ccff88f64a','city','','city-db','city-qt-000595','db97dbc3c1d440fb258aa8f2238343cf20212e4838ac9cf5da46bf09b3a234ec','2026-11-28T04:06:00.000Z',1,'237ea729482e6d51f65943807902225c20d2da50e2f58fa6b75db6115cd668fd','237ea729482e6d51f65943807902225c20d2da50e2f58fa6b75db6115cd668fd','2026-11-29T04:00:01.400Z',NULL,0,'2022-11-03',0,'01a227fd-a1a7-7000-8001-2be3a01e269c','对鄂城区天盛大药房开展“食品生产经营企业停产复产报告核查”','QTMB1L4926X2022000013','上级交办','行政指导','已办结','2022-11-03','2022-11-03','01003504000223',NULL,'鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'食品生产经营企业','鄂城区天盛大药房','03','001','92420700MA4M03598X','湖北省鄂州市鄂城区司徒路102号8栋233室','湖北省鄂州市鄂城区司徒路102号8栋233室','420700','2022-11-09','薛静柏','01a227fd-a0de-7000-8004-3e29e3ded4e1','01a227fd-a094-7000-8004-26f4f0b6f6cd',NULL),
('01a227fd-a3bf-7000-8002-f1cd47613f73','c78b8f52-c0a9-4fc3-a9de-8104c711b303','echeng','','echeng-db','echeng-qt-000555','71b7a408d569f2fba5f62992a487e0d8c5bddc51cf0c09d513b868f922af5148','2026-11-28T04:06:00.000Z',1,'5beb71c65b95782f12d5e354616139744f2c4a1f1822abcec785a04ff817f25e','5beb71c65b95782f12d5e354616139744f2c4a1f1822abcec785a04ff817f25e','2026-11-29T04:00:01.400Z',NULL,0,'2022-09-15',0,'01a227fd-a1ab-7000-8003-fc8b4878b2e1','对鄂城区佳瑞烟酒商行开展“数字城管案件派遣处置和评价”','QTMB13378442022000003','日常监管','核查处理','已办结','2022-09-15','2022-09-22','10001004001069',NULL,'鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'责任单位','鄂城区佳瑞烟酒商行','03','001','92420704MA4L38626Q','湖北省鄂州市鄂城区樊口大道290号','湖北省鄂州市鄂城区泽林大道218号','420704','2022-09-19','丁文','01a227fd-a0f9-7000-8002-c32d0be69390','01a227fd-a097-7000-8002-c73dea3987e3',NULL);
CREATE TABLE "punish_act" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "punishActionName" text, "punishActionCode" varchar(50), "caseSource" varchar(20), "illegalFact" text, "punishAccord" text, "punishProcedure" varchar(20), "isHearing" varchar(20), "filingDate" varchar(10), "isCriminal" varchar(20), "majorCase" varchar(20), "legalReview" varchar(20), "legalReviewDate" varchar(10), "legalReviewOpinion" varchar(100), "collectiveDiscussion" varchar(20), "collectiveDiscussionDate" varchar(10), "collectiveDiscussionConclusion" text, "punishFileNum" varchar(100), "punishSetDate" varchar(10), "punishType" varchar(20), "fineAmount" varchar(16), "punishResult" text, "reconsideration" varchar(20), "litigation" varchar(20), "executionMode" varchar(20), "executionResult" varchar(20), "finePaid" varchar(16), "closedDate" varchar(10), "noPunishment" varchar(20), "otherHandling" varchar(20), "transferDate" varchar(10), "revokedDate" varchar(10), "itemCode" varchar(14), "checkActionCode" varchar(100), "institution" varchar(100), "institutionCode" varchar(18), "entrustDept" varchar(100), "entrustDeptCode" varchar(20), "superviseObject" varchar(200), "administrativeCp" varchar(200), "administrativeCpNa" varchar(20), "administrativeCpCeType" varchar(20), "administrativeCpUiCode" varchar(20), "addressRegistered" varchar(400), "addressOperating" varchar(400), "areaNumber" varchar(6), "submittedDate" varchar(10), "submittedPersonnel" varchar(50), "claimId" varchar(36), "itemId" varchar(36), "checkId" varchar(36));
INSERT INTO "punish_act" VALUES
('01a227fd-a193-7000-8003-7b815737d9a7','ddc9e256-73ae-40bc-9d74-2899c8d2edbf','city','','city-db','city-cf-000003','28f7971acffe685ff338f2718a9e4770885280ee358f120762c6ca20ccba1cad','2026-11-28T04:01:00.000Z',1,'42baf67c40c036fe6ea436aff786d2a8e48ded952c22f4b4a6455b3f93382e1b','42baf67c40c036fe6ea436aff786d2a8e48ded952c22f4b4a6455b3f93382e1b','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,'对鄂城区宁宏种植专业合作社未取得农药经营许可证经营农药的行政处罚','CFMB0X357642022000001','01','2022-01-05检查发现,当事人存在未取得农药经营许可证经营农药的行为,有现场笔录、询问笔录等证据证明。','依据《农药管理条例》第五十五条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂州市农罚〔2022〕1号','2022-01-05','01',NULL,'警告','01','01',NULL,NULL,NULL,NULL,'0',NULL,NULL,NULL,'05001502000658','JCMB0X357642022000004','鄂州市农业农村局','11420700MB0X35764Q',NULL,NULL,'养殖场','鄂城区宁宏种植专业合作社','03','001','92420700MA4F40341H','湖北省鄂州市鄂城区滨湖北路17号3栋209室','湖北省鄂州市鄂城区滨湖北路17号3栋209室','420700','2022-01-05','石柏文','01a227fd-a0de-7000-8004-387277e72dab','01a227fd-a094-7000-8004-608215d461d5','01a227fd-a17c-7000-8003-6b6e0ead887b'),
('01a227fd-a193-7000-8003-7c37e09d7a85','012d11db-9c00-4958-a72e-302e65186e1e','city','','city-db','city-cf-000005','dfbfee826d5d80715439a9b3cb85ebcbf8b2d20c9072ac8c90a67fedd51b35b7','2026-11-28T04:01:00.000Z',1,'4ab1ee4c1dd5fbfc0a2ac438a95205c5bba6a82aa5fcd6d2c8f1581999462089','4ab1ee4c1dd5fbfc0a2ac438a95205c5bba6a82aa5fcd6d2c8f1581999462089','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-05',0,NULL,'对鄂州市鑫利生物科技有限公司违法排放污染物拒不改正的行政处罚','CFMB1B793042022000001','02','2022-01-05接到线索后核查,当事人存在违法排放污染物拒不改正的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国环境保护法》第五十九条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂州市环罚〔2022〕1号','2022-01-05','02','2800','罚款人民币2800元','01','01','01','01','2800','2022-01-05','0',NULL,NULL,NULL,'04001302000541',NULL,'鄂州市生态环境局','11420700MB1B79304F',NULL,NULL,'排污单位、建设单位','鄂州市鑫利生物科技有限公司','02','001','91420700MA4X281467','湖北省鄂州市鄂城区司徒路89号','湖北省鄂州市鄂城区司徒路89号','420700','2022-01-07','莫玉梓','01a227fd-a0de-7000-8004-29a6302e4df0','01a227fd-a094-7000-8004-4d2576e6ef56',NULL),
('01a227fd-a193-7000-8003-8117e379a626','c5b8b753-0e69-4f3b-b665-4f4165d968ba','city','','city-db','city-cf-000015','18a773f566fb5b72b3bcfc6cb54df760757db18f18221dbeec942bba81f804de','2026-11-28T04:01:00.000Z',1,'5d1506393f89bdcf824dc9b6e086cf61f5c1665dc068eb334b55cf37f46ad7ff','5d1506393f89bdcf824dc9b6e086cf61f5c1665dc068eb334b55cf37f46ad7ff','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-24',0,NULL,'对鄂州市源元锦文化传媒有限公司未经许可经营高危险性体育项目的行政处罚','CFMB0R072662022000001','01','2022-01-13检查发现,当事人存在未经许可经营高危险性体育项目的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国体育法》','02','0','2022-01-17','0','0','1','2022-01-24','事实清楚,证据充分,适用依据正确,程序合法','0',NULL,NULL,'鄂州市文旅罚〔2022〕1号','2022-03-24','02','2100','罚款人民币2100元','01','01','01','01','2100','2022-04-14','0',NULL,NULL,NULL,'08001402000959','JCMB0R072662022000105','鄂州市文化和旅游局','11420700MB0R07266F',NULL,NULL,'电影院、广播电视机构','鄂州市源元锦文化传媒有限公司','02','001','91420700MA4F77822U','湖北省鄂州市鄂城区滨湖南路233号','湖北省鄂州市鄂城区滨湖南路233号','420700','2022-04-18','韦伟飞','01a227fd-a0de-7000-8004-42c120b95a18','01a227fd-a095-7000-8002-a2fc682007f9','01a227fd-a17d-7000-8002-81712b43b606'),
('01a227fd-a193-7000-8003-85098ae84c5b','e52d63ee-1cee-48c0-95a3-94292a3ed97d','city','','city-db','city-cf-000058','5bc6d064aeaab16bf41d102e97bb704d0464f717544c8c63f8ebd9d78b590d29','2026-11-28T04:01:00.000Z',1,'722d6526501fb3bb53e04aaaf93d4daca737141a09fa4f95ef8b86daa9d4b8ca','722d6526501fb3bb53e04aaaf93d4daca737141a09fa4f95ef8b86daa9d4b8ca','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-16',0,NULL,'对鄂城区润发瑞烟酒商行经营未备案普通化妆品的行政处罚','CFMB1L4926X2022000017','01','2022-02-16检查发现,当事人存在经营未备案普通化妆品的行为,有现场笔录、询问笔录等证据证明。','依据《化妆品监督管理条例》','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂州市监罚〔2022〕17号','2022-02-16','02','700','罚款人民币700元','01','01','01','01','700','2022-02-16','0',NULL,NULL,NULL,'01001002000083','JCMB1L4926X2022002274','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'特种设备使用单位','鄂城区润发瑞烟酒商行','03','001','92420700MA4A9197XE','湖北省鄂州市鄂城区司徒路112号7栋103室','湖北省鄂州市鄂城区司徒路112号7栋103室','420700','2022-02-18','张洋芳','01a227fd-a0de-7000-8004-1033b15f6676','01a227fd-a094-7000-8003-f15f622cc732','01a227fd-a17d-7000-8002-8eb7deb0148f'),
('01a227fd-a193-7000-8003-8abfbe203175','16c3912c-e641-44b1-bf6e-c5789e8e512d','city','','city-db','city-cf-000072','978d19da5eb0b0bfd1065d75d4ace0a563cf5c7dfdad0fa6cad4d6127e23637d','2026-11-28T04:01:00.000Z',1,'8b49e285abcecf5b53e8b8840b4456ae021b1b2c9d98a2c6d0b9a97ca2679cdf','8b49e285abcecf5b53e8b8840b4456ae021b1b2c9d98a2c6d0b9a97ca2679cdf','2026-11-29T04:00:00.000Z',NULL,0,'2022-04-26',0,NULL,'对鄂城区永捷大药房集中交易市场开办者未履行管理义务的行政处罚','CFMB1L4926X2022000022','01','2022-03-01检查发现,当事人存在集中交易市场开办者未履行管理义务的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国食品安全法》第一百三十条','02','0','2022-03-03','0','0','1','2022-03-10','事实清楚,证据充分,适用依据正确,程序合法','0',NULL,NULL,'鄂州市监罚〔2022〕22号','2022-04-26','01',NULL,'警告,责令限期改正','01','01',NULL,NULL,NULL,NULL,'0',NULL,NULL,NULL,'01000502000054','JCMB1L4926X2022002060','鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'食品生产企业','鄂城区永捷大药房','03','001','92420700MA4J179466','湖北省鄂州市鄂城区滨湖南路274号','湖北省鄂州市鄂城区滨湖南路274号','420700','2022-05-05','崔健晶','01a227fd-a0de-7000-8004-6f59643c1949','01a227fd-a094-7000-8003-eb6bad52f016','01a227fd-a211-7000-8000-6faa3d14c660'),
('01a227fd-a193-7000-8003-8f3f19e2d481','05cd55f2-4f89-44cc-bfd2-81a9910ed34b','city','','city-db','city-cf-000864','a2244c218ad766f0cd01876ba67f534e3844611201e6add8ce002b5f590fc66f','2026-11-28T04:01:00.000Z',1,'56110f6ab65863f35a5cd56ac885b982dfacc77f41b1ba7db835e31844d4526c','56110f6ab65863f35a5cd56ac885b982dfacc77f41b1ba7db835e31844d4526c','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-28',1,NULL,'对鄂城区益程火锅店未取得排水许可向管网排放污水的行政处罚','CFMB01856902022000031','02','2022-02-28接到线索后核查,当事人存在未取得排水许可向管网排放污水的行为,有现场笔录、询问笔录等证据证明。','依据《城镇排水与污水处理条例》第五十条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂州市城管罚〔2022〕31号','2022-02-28','02','2800','罚款人民币2800元','01','01','01','01','2800','2022-02-28','0',NULL,NULL,NULL,'10000802001061',NULL,'鄂州市城市管理执法委员会','11420700MB01856908',NULL,NULL,'当事人','鄂城区益程火锅店','03','001','92420700MA4R133600','湖北省鄂州市鄂城区滨湖南路130号2栋287室','湖北省鄂州市鄂城区滨湖南路130号2栋287室','420700','2022-03-01','戴嘉俊','01a227fd-a0de-7000-8004-06abc4d38169','01a227fd-a095-7000-8002-b0e5c54ce966',NULL),
('01a227fd-a199-7000-8001-a7a54154b4d4','6083a5b4-e197-487b-b074-66014ac69336','echeng','','echeng-db','echeng-cf-000002','57c66cc76179f6cd21bce71ccc4cbc15e3e9c415bcddf121be439bd3ae860fa6','2026-11-28T04:01:00.000Z',1,'c1563d5e62e7ae1b4740498bde7221acff07830cf4ea9fa4d987b8eea33bb536','c1563d5e62e7ae1b4740498bde7221acff07830cf4ea9fa4d987b8eea33bb536','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂城区华邦烟酒商行安排未取得健康证明人员从事接触直接入口食品工作的行政处罚','CFMB00747982022000002','01','2022-01-03检查发现,当事人存在安排未取得健康证明人员从事接触直接入口食品工作的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国食品安全法》第一百二十六条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂城市监罚〔2022〕2号','2022-01-04','02','600','罚款人民币600元','01','01','01','01','600','2022-01-04','0',NULL,NULL,NULL,'01000502000053','JCMB00747982022001571','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'食品生产企业','鄂城区华邦烟酒商行','03','001','92420704MA4T18278D','湖北省鄂州市鄂城区花湖大道190号','湖北省鄂州市鄂城区樊口大道156号','420704','2022-01-07','蒋斌辉','01a227fd-a0f8-7000-8001-1b1a66672ab7','01a227fd-a094-7000-8003-e7abf2f51e00','01a227fd-a18d-7000-8003-4f810b20fa0b'),
('01a227fd-a199-7000-8001-a80926a6ab3f','ae6e20d1-a3dd-474d-936c-dea995d76d9b','echeng','','echeng-db','echeng-cf-000003','93d23d0e7c17118b0799c8273ca6322bc19d63bf2a4eee9a2decf882ea8b9e80','2026-11-28T04:01:00.000Z',1,'3afbe854165868e534efb26d121b430aadbb2a24f97567caa694260f792c272d','3afbe854165868e534efb26d121b430aadbb2a24f97567caa694260f792c272d','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-04',0,NULL,'对鄂城区德丰达康养中心未按规定填写和保管病历资料的行政处罚','CFMB0F182552022000001','01','2022-01-03检查发现,当事人存在未按规定填写和保管病历资料的行为,有现场笔录、询问笔录等证据证明。','依据《医疗纠纷预防和处理条例》','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂城卫罚〔2022〕1号','2022-01-04','01',NULL,'警告','01','01',NULL,NULL,NULL,NULL,'0',NULL,NULL,NULL,'06001302000773','JCMB0F182552022000976','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'医疗机构','鄂城区德丰达康养中心','03','001','92420704MA4H53048J','湖北省鄂州市鄂城区西山路254号2栋267室','湖北省鄂州市鄂城区西山路254号2栋267室','420704','2022-01-05','程文云','01a227fd-a0f8-7000-8001-067894f5bf58','01a227fd-a094-7000-8004-738c4e5ec242','01a227fd-a18d-7000-8003-5b7e55411e2d'),
('01a227fd-a199-7000-8001-af06b679f535','58e66142-7f4f-4c4d-a53e-d03b87b268bf','echeng','','echeng-db','echeng-cf-000068','a917eb417eec582b338bc693af15cb192463b905aa4319aca1635c03914915fc','2026-11-28T04:01:00.000Z',1,'af6a42943e2f0d55fe6676873d4be9eec4ec6278b81e053c6993cd294182b1f6','af6a42943e2f0d55fe6676873d4be9eec4ec6278b81e053c6993cd294182b1f6','2026-11-29T04:00:00.000Z',NULL,0,'2022-04-20',0,NULL,'对鄂城区泰程养老服务中心未按规定处置医疗废物的行政处罚','CFMB0F182552022000009','01','2022-02-15检查发现,当事人存在未按规定处置医疗废物的行为,有现场笔录、询问笔录等证据证明。','依据《医疗废物管理条例》','02','0','2022-02-17','0','0','1','2022-02-24','事实清楚,证据充分,适用依据正确,程序合法','0',NULL,NULL,'鄂城卫罚〔2022〕9号','2022-04-20','02','18000','罚款人民币18000元','01','01','01','01','18000','2022-05-12','0',NULL,NULL,NULL,'06001302000774','JCMB0F182552022000176','鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'村卫生室、诊所','鄂城区泰程养老服务中心','03','001','92420704MA4M103098','湖北省鄂州市鄂城区古楼街245号2栋135室','湖北省鄂州市鄂城区古楼街245号2栋135室','420704','2022-05-12','孟伟','01a227fd-a0f8-7000-8000-cf1fd52ba53c','01a227fd-a094-7000-8004-773fa0d4c438','01a227fd-a18d-7000-8003-3ad84bdc67cd'),
('01a227fd-a199-7000-8001-b33a4e3202e0','33fa05c4-9991-4715-a63c-bdb698014fa8','echeng','','echeng-db','echeng-cf-000117','078173307ef02f1d0decfae518c81a59a70f6460cb84a81a4a0537e01f59a5b0','2026-11-28T04:01:00.000Z',1,'df9cd46c1ed7d2aa9fb65eb4c649db69d59d2f2f39842016778a254a7d3695e2','df9cd46c1ed7d2aa9fb65eb4c649db69d59d2f2f39842016778a254a7d3695e2','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-14',0,NULL,'对鄂城区德达卫生服务站未取得公共场所卫生许可证擅自营业的行政处罚','CFMB0F182552022000013','03','2022-03-14接到线索后核查,当事人存在未取得公共场所卫生许可证擅自营业的行为,有现场笔录、询问笔录等证据证明。','依据《公共场所卫生管理条例实施细则》第三十五条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂城卫罚〔2022〕13号','2022-03-14','01',NULL,'警告','01','01','01','01',NULL,'2022-03-14','0',NULL,NULL,NULL,'06001402000776',NULL,'鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'公共场所、用人单位、供水单位','鄂城区德达卫生服务站','03','001','92420704MA4Q731515','湖北省鄂州市鄂城区花湖大道250号','湖北省鄂州市鄂城区古楼街154号','420704','2022-03-17','曾伟玲','01a227fd-a0f8-7000-8001-2a7119dbe370','01a227fd-a095-7000-8002-7b6133202941',NULL),
('01a227fd-a199-7000-8001-b4f41cf691b1','91b05a57-92b5-47c7-9d52-28a985f2cf88','echeng','','echeng-db','echeng-cf-000123','29455e8f4b41f07a987e7700d27159b23525ebd9641eda524902588e2f6b7e06','2026-11-28T04:01:00.000Z',1,'51888daadb3922da4f37a394ccd78e53eebaa12e0bdbafdf7ad473bac131a8fa','51888daadb3922da4f37a394ccd78e53eebaa12e0bdbafdf7ad473bac131a8fa','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-16',0,NULL,'对鄂城区瑞祥服装店电梯维护保养单位未按安全技术规范维护保养的行政处罚','CFMB00747982022000047','01','2022-03-16检查发现,当事人存在电梯维护保养单位未按安全技术规范维护保养的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国特种设备安全法》第八十八条','01','0',NULL,'0','0','0',NULL,NULL,'0',NULL,NULL,'鄂城市监罚〔2022〕47号','2022-03-16','01',NULL,'警告','01','01','01','01',NULL,'2022-03-16','0',NULL,NULL,NULL,'01001202000100','JCMB00747982022000857','鄂州市鄂城区市场监督管理局','11420704MB0074798Y',NULL,NULL,'企业','鄂城区瑞祥服装店','03','001','92420704MA4F818131','湖北省鄂州市鄂城区凤凰路66号','湖北省鄂州市鄂城区凤凰路66号','420704','2022-03-17','蒋斌辉','01a227fd-a0f8-7000-8000-da9b5ad4dc04','01a227fd-a094-7000-8004-05980e7a9ad7','01a227fd-a18d-7000-8003-44b3c314f7f6'),
('01a227fd-a199-7000-8001-b8315d09669a','92ef1552-7569-42b6-98b1-159d524fd8c2','echeng','','echeng-db','echeng-cf-000814','3b783b447c531ef10bb2cfda84b917dd48154009f6558d71c17c362384790861','2026-11-28T04:01:00.000Z',1,'badbbc69be82f932b9b0d6c0ece1e2395b071b1a46178e66475a5820384230ce','badbbc69be82f932b9b0d6c0ece1e2395b071b1a46178e66475a5820384230ce','2026-11-29T04:00:00.000Z',NULL,0,'2022-07-06',1,NULL,'对鄂城区盛美小吃店未按规定分类投放生活垃圾的行政处罚','CFMB13378442022000039','02','2022-06-24接到线索后核查,当事人存在未按规定分类投放生活垃圾的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国固体废物污染环境防治法》第一百一十一条','03','0','2022-06-28','0','0','0',NULL,NULL,'0',NULL,NULL,'鄂城城管罚〔2022〕39号','2022-07-06','01',NULL,'警告,责令限期改正','01','01','01','01',NULL,'2022-08-08','0',NULL,NULL,NULL,'10000802001065',NULL,'鄂州市鄂城区城市管理执法局','11420704MB1337844P',NULL,NULL,'当事人','鄂城区盛美小吃店','03','001','92420704MA4B186931','湖北省鄂州市鄂城区明塘路132号11栋308室','湖北省鄂州市鄂城区明塘路132号11栋308室','420704','2022-08-08','夏涛梓','01a227fd-a0f8-7000-8000-ea688c23d0a1','01a227fd-a097-7000-8002-bee20c7e4784',NULL),
('01a227fd-a3b5-7000-8001-c685f25e68db','5053ed5a-3aba-45b3-828a-f2f6ce0adb74','city','','city-db','city-cf-000865','c3412e20815810c93bcdb8d8f09e8a4de740c21d014bf05eb3fae721f6076eb5','2026-11-28T04:06:00.000Z',1,'8b0332ae44539e09f252c2edfa3ca78645dfbf28e8aaf0f21b5d21a568524e52','8b0332ae44539e09f252c2edfa3ca78645dfbf28e8aaf0f21b5d21a568524e52','2026-11-29T04:00:01.400Z',NULL,0,'2022-12-12',0,'01a227fd-a193-7000-8003-8abfbe203175','对鄂城区宏捷隆服装店集中交易市场开办者未履行管理义务的行政处罚','CFMB1L4926X2022000022','02','2022-11-22接到线索后核查,当事人存在集中交易市场开办者未履行管理义务的行为,有现场笔录、询问笔录等证据证明。','依据《中华人民共和国食品安全法》第一百三十条','02','0','2022-11-22','0','0','1','2022-11-28','事实清楚,证据充分,适用依据正确,程序合法','0',NULL,NULL,'鄂州市监罚〔2022〕287号','2022-12-12','02','1200','罚款人民币1200元','01','01','01','01','1200','2022-12-16','0',NULL,NULL,NULL,'01000502000054',NULL,'鄂州市市场监督管理局','11420700MB1L4926XD',NULL,NULL,'食品生产经营者','鄂城区宏捷隆服装店','03','001','92420700MA4M66871B','湖北省鄂州市鄂城区滨湖北路34号9栋101室','湖北省鄂州市鄂城区滨湖北路34号9栋101室','420700','2022-12-19','刘新','01a227fd-a0de-7000-8004-6f59643c1949','01a227fd-a094-7000-8003-eb6bad52f016',NULL),
('01a227fd-a3b8-7000-8003-a20ae0f166f1','fb75af9b-df42-4a44-ac24-fb39d73bbde9','echeng','','echeng-db','echeng-cf-000815','726e4708a2028b45b4233655a631657629aed9588279a42c638fb1ca9050fa06','2026-11-28T04:06:00.000Z',1,'41a97c46c4569e73146ec6e2db1cd82338e6889d68e8b3657dc2e30ffaa0ee56','41a97c46c4569e73146ec6e2db1cd82338e6889d68e8b3657dc2e30ffaa0ee56','2026-11-29T04:00:01.400Z',NULL,0,'2022-07-29',0,'01a227fd-a199-7000-8001-af06b679f535','对鄂城区隆和医院未按规定处置医疗废物的行政处罚','CFMB0F182552022000009','02','2022-06-03接到线索后核查,当事人存在未按规定处置医疗废物的行为,有现场笔录、询问笔录等证据证明。','依据《医疗废物管理条例》','02','0','2022-06-10','0','0','1','2022-06-16','事实清楚,证据充分,适用依据正确,程序合法','0',NULL,NULL,'鄂城卫罚〔2022〕79号','2022-07-29','02','8800','罚款人民币8800元','01','01',NULL,NULL,NULL,NULL,'0',NULL,NULL,NULL,'06001302000774',NULL,'鄂州市鄂城区卫生健康局','11420704MB0F18255A',NULL,NULL,'医疗机构、卫生技术人员','鄂城区隆和医院','03','001','92420704MA4J25460C','湖北省鄂州市鄂城区凤凰路61号5栋280室','湖北省鄂州市鄂城区凤凰路61号5栋280室','420704','2022-07-29','万艳林','01a227fd-a0f8-7000-8000-cf1fd52ba53c','01a227fd-a094-7000-8004-773fa0d4c438',NULL);
CREATE TABLE "joint_result" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "taskNo" varchar(50), "resultNo" varchar(50), "unionUnitNo" varchar(40), "block" varchar(30), "supervisionMatterCode" varchar(14), "superviseObjectCode" varchar(50), "superviseObjectName" varchar(200), "actCode" varchar(50), "conclusion" text, "feedbackDate" varchar(10), "taskId" varchar(36), "checkActId" varchar(36), "punishActId" varchar(36), "forceActId" varchar(36), "otherActId" varchar(36));
INSERT INTO "joint_result" VALUES
('01a227fd-a1b2-7000-8002-cf43f264e6cb','3fdd4aa3-735f-4786-9235-0d86ccac66fd','city','','city-db','LHJG42070020220019-R1','c27b464ddfcbfa65b36702e318ebf2097a03d04744d68362ed6bff3da1041b69','2026-11-28T04:01:00.000Z',1,'3c3e95bc73769facf473a45e4e0110519996f71438d8d0da76895c467dab77f4','3c3e95bc73769facf473a45e4e0110519996f71438d8d0da76895c467dab77f4','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-08',0,NULL,'LHJG42070020220019','LHJG42070020220019-01','11420700MB0E303331','INSPECTION','11000101001077','91420700MA4F37126H','鄂州市达晟新材料有限公司','JCMB0E303332022000047','未发现问题','2022-01-08','01a227fd-a1ae-7000-8000-930cf13aace8','01a227fd-a17d-7000-8002-7c319999c5b8',NULL,NULL,NULL),
('01a227fd-a1b2-7000-8002-d39a28113eb8','a1303ba4-2dc6-4f3f-b77b-e7b7edbbffff','city','','city-db','LHJG42070020220019-R2','e08e735c4a7b256b992cdac49a9c89f99c979052495dd15edb8ad5f4b8247182','2026-11-28T04:01:00.000Z',1,'31e2199f3ec810db2d03806a7931008532956116a76183398677a7f148e69650','31e2199f3ec810db2d03806a7931008532956116a76183398677a7f148e69650','2026-11-29T04:00:00.000Z',NULL,0,'2022-01-08',0,NULL,'LHJG42070020220019','LHJG42070020220019-02','11420700MB0L166693','INSPECTION','15000101001245','92420700MA4J447257','鄂城区佳发幼儿园','JCMB0L166692022000012','未发现问题','2022-01-08','01a227fd-a1ae-7000-8000-930cf13aace8','01a227fd-a17d-7000-8002-7652b9c278cb',NULL,NULL,NULL);
CREATE TABLE "exposure_notice" ("id" varchar(36) PRIMARY KEY NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text NOT NULL, "sourceKeyDigest" varchar(64) NOT NULL, "changedAt" varchar(24), "revision" integer NOT NULL, "sourceDigest" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL, "ingestedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), "stale" integer NOT NULL DEFAULT (0), "day" varchar(10), "blocked" integer NOT NULL DEFAULT (0), "twinId" varchar(36), "noticeId" varchar(50), "title" varchar(200), "body" text, "category" varchar(50), "publishDepartment" varchar(200), "area" varchar(100), "objectName" varchar(200), "uscc" varchar(18), "institutionCode" varchar(18), "actCode" varchar(50), "illegalFact" text, "decisionDate" varchar(10), "legalBasis" text, "maskingState" varchar(20), "publishTime" varchar(24), "withdrawTime" varchar(24), "withdrawalReason" text, "punishActId" varchar(36));
INSERT INTO "exposure_notice" VALUES
('01a227fd-a1bd-7000-8000-8f6c9caa5512','6c2ff80e-0b20-411d-b824-6526e0543485','city','','city-db','city-bg-0016','b1cce156367ccd5ab3c95d19f4498c72e2bfc13d4bb08c917abbd565a21de03e','2026-11-28T04:01:00.000Z',1,'e12232cfdab7529ff6850918054a41b71b6e59f1de98eba9221d7079d390177e','e12232cfdab7529ff6850918054a41b71b6e59f1de98eba9221d7079d390177e','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-25',0,NULL,'BG42070020220016','关于鄂州市源元锦文化传媒有限公司违法行为的曝光','鄂州市文化和旅游局在监管中查明,鄂州市源元锦文化传媒有限公司存在违法行为,已作出行政处罚决定(鄂州市文旅罚〔2022〕1号),现依法予以曝光。','典型案例','鄂州市文化和旅游局','市直','鄂州市源元锦文化传媒有限公司','91420700MA4F77822U','11420700MB0R07266F','CFMB0R072662022000001','2022-01-13检查发现,当事人存在未经许可经营高危险性体育项目的行为,有现场笔录、询问笔录等证据证明。','2022-03-24','《中华人民共和国行政处罚法》第四十八条','已脱敏','2022-03-25T04:32:35.000Z',NULL,NULL,'01a227fd-a193-7000-8003-8117e379a626'),
('01a227fd-a1bd-7000-8000-90fc770621aa','ad7d9c1f-5f3e-49e7-8d68-c06f827335e0','city','','city-db','city-bg-0029','b8634d0d347cd934af545a09f0f780a9b915131904f60ec4782a0aaa138995a5','2026-11-28T04:01:00.000Z',1,'52d07eb32eccdf7f57248adc70c795b0c330481ab9ff98981afe801624eba8e4','52d07eb32eccdf7f57248adc70c795b0c330481ab9ff98981afe801624eba8e4','2026-11-29T04:00:00.000Z',NULL,0,'2022-02-21',0,NULL,'BG42070020220029','关于鄂城区润发瑞烟酒商行违法行为的曝光','鄂州市市场监督管理局在监管中查明,鄂城区润发瑞烟酒商行存在违法行为,已作出行政处罚决定(鄂州市监罚〔2022〕17号),现依法予以曝光。','行政处罚','鄂州市市场监督管理局','市直','鄂城区润发瑞烟酒商行','92420700MA4A9197XE','11420700MB1L4926XD','CFMB1L4926X2022000017','2022-02-16检查发现,当事人存在经营未备案普通化妆品的行为,有现场笔录、询问笔录等证据证明。','2022-02-16','《中华人民共和国行政处罚法》第四十八条','已脱敏','2022-02-21T08:09:15.000Z',NULL,NULL,'01a227fd-a193-7000-8003-85098ae84c5b'),
('01a227fd-a1bf-7000-8002-1e6d64fd7fe0','a6c02ad6-28c2-4d5d-90b3-df1054d90e34','echeng','','echeng-db','echeng-bg-0005','073e93ec943a7a8f785890fef0d65615b2ca97eb0da035f087200f2bb45ed6d6','2026-11-28T04:01:00.000Z',1,'8b39731f35275a930d003b86d1a758804bf08d1299ce971074ea1ba037a1dc4d','8b39731f35275a930d003b86d1a758804bf08d1299ce971074ea1ba037a1dc4d','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-15',0,NULL,'BG42070420220005','关于鄂城区德达卫生服务站违法行为的曝光','鄂州市鄂城区卫生健康局在监管中查明,鄂城区德达卫生服务站存在违法行为,已作出行政处罚决定(鄂城卫罚〔2022〕13号),现依法予以曝光。','行政处罚','鄂州市鄂城区卫生健康局','鄂城区','鄂城区德达卫生服务站','92420704MA4Q731515','11420704MB0F18255A','CFMB0F182552022000013','2022-03-14接到线索后核查,当事人存在未取得公共场所卫生许可证擅自营业的行为,有现场笔录、询问笔录等证据证明。','2022-03-14','《中华人民共和国行政处罚法》第四十八条','已脱敏','2022-03-15T08:12:22.000Z',NULL,NULL,'01a227fd-a199-7000-8001-b33a4e3202e0'),
('01a227fd-a1bf-7000-8002-220d9070d139','7893d4c6-6d5a-4222-9bb5-bcd040169be5','echeng','','echeng-db','echeng-bg-0028','852ba4799d28ae7fcb6beb15e6438fd9a0ee7331c47f5e274f98247b11191bd3','2026-11-28T04:01:00.000Z',1,'17fc7209e212087f43719df8491cef6684b172778a67eacb8ee179fd18076182','17fc7209e212087f43719df8491cef6684b172778a67eacb8ee179fd18076182','2026-11-29T04:00:00.000Z',NULL,0,'2022-03-17',0,NULL,'BG42070420220028','关于鄂城区瑞祥服装店违法行为的曝光','鄂州市鄂城区市场监督管理局在监管中查明,鄂城区瑞祥服装店存在违法行为,已作出行政处罚决定(鄂城市监罚〔2022〕47号),现依法予以曝光。','行政处罚','鄂州市鄂城区市场监督管理局','鄂城区','鄂城区瑞祥服装店','92420704MA4F818131','11420704MB0074798Y','CFMB00747982022000047','2022-03-16检查发现,当事人存在电梯维护保养单位未按安全技术规范维护保养的行为,有现场笔录、询问笔录等证据证明。','2022-03-16','《中华人民共和国行政处罚法》第四十八条','已脱敏','2022-03-17T02:40:36.000Z',NULL,NULL,'01a227fd-a199-7000-8001-b4f41cf691b1');
CREATE TABLE "write_turn" ("id" integer PRIMARY KEY NOT NULL, "taken" bigint NOT NULL DEFAULT (0));
CREATE TABLE "cursors" ("source" varchar(80) NOT NULL, "kind" varchar(60) NOT NULL, "cursorText" text, "rowsEver" integer NOT NULL DEFAULT (0), "passes" integer NOT NULL DEFAULT (0), "failures" integer NOT NULL DEFAULT (0), "lastSuccessAt" varchar(24), "lastTryAt" varchar(24), "nextTryAt" varchar(24), "errorCode" varchar(40), "errorMessage" text, PRIMARY KEY ("source", "kind"));
INSERT INTO "cursors" VALUES
('province:catalogue','supervisionItem','67',67,13,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('province:alerts','riskAlert','2',2,13,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','itemClaim','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',462,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','itemClaim','{"high":"2026-11-28T04:09:00.000Z","after":null,"list":null,"lists":{},"first":false}',325,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','supervisionDepartment','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','supervisionDepartment','{"high":null,"after":null,"list":null,"lists":{},"first":false}',0,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','checklist','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',462,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','checklist','{"high":"2026-11-28T04:09:00.000Z","after":null,"list":null,"lists":{},"first":false}',325,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','enforcementOfficer','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',504,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','enforcementOfficer','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',448,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','randomCheckPlan','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',42,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','randomCheckPlan','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','randomCheckTarget','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','randomCheckTarget','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','checkAct','{"high":"2026-11-28T04:12:00.000Z","after":null,"list":null,"lists":{},"first":false}',47,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','checkAct','{"high":"2026-11-28T04:09:00.000Z","after":null,"list":null,"lists":{},"first":false}',94,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','punishAct','{"high":"2026-11-28T04:06:00.000Z","after":null,"list":null,"lists":{},"first":false}',51,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','punishAct','{"high":"2026-11-28T04:06:00.000Z","after":null,"list":null,"lists":{},"first":false}',51,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','forceAct','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',56,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','forceAct','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',56,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','otherAct','{"high":"2026-11-28T04:13:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','otherAct','{"high":"2026-11-28T04:06:00.000Z","after":null,"list":null,"lists":{},"first":false}',45,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','jointInspection','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','jointInspection','{"high":null,"after":null,"list":null,"lists":{},"first":false}',0,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','jointResult','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','jointResult','{"high":null,"after":null,"list":null,"lists":{},"first":false}',0,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','alertStep','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','alertStep','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','exposureNotice','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','exposureNotice','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','bulletin','{"high":"2026-11-28T04:11:00.000Z","after":null,"list":null,"lists":{},"first":false}',15,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','bulletin','{"high":"2026-11-28T04:10:00.000Z","after":null,"list":null,"lists":{},"first":false}',15,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('city-db','supervisionPlan','{"high":"2026-11-28T04:01:00.000Z","after":null,"list":null,"lists":{},"first":false}',28,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL),
('echeng-db','supervisionPlan','{"high":null,"after":null,"list":null,"lists":{},"first":false}',0,14,0,'2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z',NULL,NULL,NULL);
CREATE TABLE "revisions" ("recordId" varchar(36) NOT NULL, "revision" integer NOT NULL, "kind" varchar(60) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "content" text NOT NULL, "changedAt" varchar(24), "replacedAt" varchar(24) NOT NULL, "withdrawnAt" varchar(24), PRIMARY KEY ("recordId", "revision"));
INSERT INTO "revisions" VALUES
('01a227fd-a211-7000-8000-6faa3d14c660',1,'checkAct','city','','{"planId":"SSJ4207002022001","itemCode":"01000101000005","listCode":"11420700MB1L4926XD3100163","checkActionName":"对鄂城区永捷大药房开展“食品添加剂生产企业的行政检查”","checkActionCode":"JCMB1L4926X2022002060","institution":"鄂州市市场监督管理局","institutionCode":"11420700MB1L4926XD","entrustDept":null,"entrustDeptCode":null,"superviseObject":"食品生产企业","administrativeCp":"鄂城区永捷大药房","administrativeCpNa":"03","administrativeCpCeType":"001","administrativeCpUiCode":"92420700MA4J179466","addressRegistered":"湖北省鄂州市鄂城区滨湖南路274号","addressOperating":"湖北省鄂州市鄂城区滨湖南路274号","areaNumber":"420700","checkForm":"01","checkType":"01","checkMode":"01","checkResult":"02","checkDate":"2022-03-01","checkPersonnel":"谢玉敏,刘新","checkPersonnelCode":"1742070010251,1742070010253","submittedDate":"2022-03-01","submittedPersonnel":"谢玉敏","companyType":"个体工商户"}','2026-11-28T04:02:00.000Z','2026-11-29T04:00:01.400Z',NULL),
('01a227fd-a25b-7000-8001-068b5189a912',1,'otherAct','city','','{"actionName":"对鄂州市恒利食品有限公司开展“重点排污单位名录管理”","actionCode":"QTMB1B793042022000001","itemSource":"日常监管","superviseMeasure":"风险提示","closingCase":"已办结","startDate":"2022-01-04","endDate":"2022-01-19","itemCode":"04001504000556","checkActionCode":null,"institution":"鄂州市生态环境局","institutionCode":"11420700MB1B79304F","entrustDept":null,"entrustDeptCode":null,"superviseObject":"企事业单位","administrativeCp":"鄂州市恒利食品有限公司","administrativeCpNa":"02","administrativeCpCeType":"001","administrativeCpUiCode":"91420700MA4Q61732B","addressRegistered":"湖北省鄂州市鄂城区文星大道200号4栋222室","addressOperating":"湖北省鄂州市鄂城区文星大道200号4栋222室","areaNumber":"420700","submittedDate":"2022-01-06","submittedPersonnel":"周凯琳"}','2026-11-28T04:03:00.000Z','2026-11-29T04:00:01.400Z',NULL),
('01a227fd-a288-7000-8001-d9249f38d6c0',1,'checkAct','city','','{"planId":"SSJ4207002022001","itemCode":"01001701000125","listCode":"11420700MB1L4926XD3100539","checkActionName":"对鄂城区恒瑞宏便利店开展“定量包装商品净含量的计量监督检查”","checkActionCode":"JCMB1L4926X2022000806","institution":"鄂州市市场监督管理局","institutionCode":"11420700MB1L4926XD","entrustDept":null,"entrustDeptCode":null,"superviseObject":"定量包装商品生产、销售者","administrativeCp":"鄂城区恒瑞宏便利店","administrativeCpNa":"03","administrativeCpCeType":"001","administrativeCpUiCode":"92420700MA4X78557M","addressRegistered":"湖北省鄂州市鄂城区司徒路112号","addressOperating":"湖北省鄂州市鄂城区司徒路112号","areaNumber":"420700","checkForm":"01","checkType":"01","checkMode":"01","checkResult":"02","checkDate":"2022-02-25","checkPersonnel":"罗燕,熊杰健","checkPersonnelCode":"1742070010252,1742070010254","submittedDate":"2022-03-03","submittedPersonnel":"罗燕","companyType":"个体工商户"}','2026-11-28T04:04:00.000Z','2026-11-29T04:15:15.100Z',NULL),
('01a227fd-a2bb-7000-8003-2639452928a1',1,'otherAct','city','','{"actionName":"对鄂城区嘉辉培训学校开展“消防安全责任人的约谈”","actionCode":"QTMB0L166692022000001","itemSource":"上级交办","superviseMeasure":"信用监管","closingCase":"已办结","startDate":"2022-01-04","endDate":"2022-01-14","itemCode":"15000504001267","checkActionCode":null,"institution":"鄂州市消防救援支队","institutionCode":"11420700MB0L166693","entrustDept":null,"entrustDeptCode":null,"superviseObject":"社会单位","administrativeCp":"鄂城区嘉辉培训学校","administrativeCpNa":"03","administrativeCpCeType":"001","administrativeCpUiCode":"92420700MA4D373780","addressRegistered":"湖北省鄂州市鄂城区江碧路293号7栋213室","addressOperating":"湖北省鄂州市鄂城区江碧路293号7栋213室","areaNumber":"420700","submittedDate":"2022-01-07","submittedPersonnel":"沈俊燕"}','2026-11-28T04:05:00.000Z','2026-11-29T04:15:15.100Z',NULL);
CREATE TABLE "quarantine" ("id" varchar(36) PRIMARY KEY NOT NULL, "source" varchar(80) NOT NULL, "kind" varchar(60) NOT NULL, "district" varchar(40), "keyDigest" varchar(64) NOT NULL, "department" varchar(40), "sourceKey" text, "place" text, "rule" varchar(40) NOT NULL, "field" varchar(200), "problems" text NOT NULL, "firstSeenAt" varchar(24) NOT NULL, "lastSeenAt" varchar(24) NOT NULL, "runId" varchar(36));
INSERT INTO "quarantine" VALUES
('01a227fd-a17c-7000-8003-64f9df5e8a9f','city-db','checkAct','city','92efea89ee7338b1b36887bd5e7b68489e241475d9d9b830f4add5bdd00fe04a',NULL,'city-jc-011027','check_act 键 city-jc-011027','DATE','checkDate','[{"rule":"DATE","severity":"BLOCK","field":"checkDate","label":"检查时间","message":"检查时间不是可读的日期","value":"2022-13-05"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','01a227fd-a1ed-7000-8000-6b2594b0ce0f'),
('01a227fd-a18c-7000-8001-5a3db8c56636','echeng-db','checkAct','echeng','280405480a6752562845da18f2ef45e135463628795940b999981510d5008bbd',NULL,'echeng-jc-010316','check_act 键 echeng-jc-010316','DATE','checkDate','[{"rule":"DATE","severity":"BLOCK","field":"checkDate","label":"检查时间","message":"检查时间不是可读的日期","value":"2022-11-31"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:01.400Z','01a227fd-a391-7000-8001-ab0412bd2280'),
('01a227fd-a192-7000-8000-f62eee480da5','city-db','punishAct','city','60f9cf803b6fc31d2aa10a21177a906fb0532d6739d5f358402c53d8a7debac2',NULL,'city-cf-000861','punish_act 键 city-cf-000861','DATE','punishSetDate','[{"rule":"DATE","severity":"BLOCK","field":"punishSetDate","label":"作出行政处罚决定日期","message":"作出行政处罚决定日期不是可读的日期","value":"2022-02-30"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:01.400Z','01a227fd-a391-7000-8001-a448af6296d4'),
('01a227fd-a199-7000-8001-a31a4bced0dc','echeng-db','punishAct','echeng','8de277830a35c7dbfe4a4fc2601d47f27e105c50c16b9226b9d6c8a4808d2049',NULL,'echeng-cf-000812','punish_act 键 echeng-cf-000812','DATE','punishSetDate','[{"rule":"DATE","severity":"BLOCK","field":"punishSetDate","label":"作出行政处罚决定日期","message":"作出行政处罚决定日期不是可读的日期","value":"2022-02-29"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:01.400Z','01a227fd-a391-7000-8001-ab0412bd2280'),
('01a227fd-a19d-7000-8000-4e49cc3be03d','city-db','forceAct','city','a94040d0c790c211a159843a2807392b0a923c5eda638f1f7c8540724b3fb738',NULL,'city-qz-000131','force_act 键 city-qz-000131','DATE','startDate','[{"rule":"DATE","severity":"BLOCK","field":"startDate","label":"起始时间","message":"起始时间不是可读的日期","value":"2022-02-30"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:15:15.100Z','01a227fd-c166-7000-8002-102da7bb04ea'),
('01a227fd-a1a3-7000-8002-54383ace25d6','echeng-db','forceAct','echeng','6c6d06917fba18c640be8e94798be053f9d45c56a23ff4d21bf57cdafaa58b96',NULL,'echeng-qz-000131','force_act 键 echeng-qz-000131','DATE','startDate','[{"rule":"DATE","severity":"BLOCK","field":"startDate","label":"起始时间","message":"起始时间不是可读的日期","value":"2022-02-30"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:15:15.100Z','01a227fd-c166-7000-8002-142b4098ca6e'),
('01a227fd-a1a6-7000-8002-ce6455fe8df2','city-db','otherAct','city','4b7b97fda516bc1789e077b1bad4f54e33aa64cea62cf87b8e240c10c7c01059',NULL,'city-qt-000591','other_act 键 city-qt-000591','DATE','startDate','[{"rule":"DATE","severity":"BLOCK","field":"startDate","label":"开始时间","message":"开始时间不是可读的日期","value":"2022-02-30"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','01a227fd-a229-7000-8002-f27a4040c7ed'),
('01a227fd-a1ab-7000-8003-f2d2e4b15ef1','echeng-db','otherAct','echeng','553edab148e2e786b7650c2f4b9db25897ad98b09312d1a360ffe8b37e65fff6',NULL,'echeng-qt-000551','other_act 键 echeng-qt-000551','DATE','startDate','[{"rule":"DATE","severity":"BLOCK","field":"startDate","label":"开始时间","message":"开始时间不是可读的日期","value":"2022-02-30"}]','2026-11-29T04:00:00.000Z','2026-11-29T04:00:01.400Z','01a227fd-a391-7000-8001-ab0412bd2280');
CREATE TABLE "lookups_due" ("kind" varchar(60) NOT NULL, "rule" varchar(40) NOT NULL, "body" varchar(40) NOT NULL, "mark" varchar(36) NOT NULL, PRIMARY KEY ("kind", "rule", "body"));
CREATE TABLE "search_texts" ("number" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "recordId" varchar(36) NOT NULL, "kind" varchar(60) NOT NULL, "district" varchar(40) NOT NULL, "folded" text NOT NULL, "grams" text);
INSERT INTO "search_texts" VALUES
(1,'01a227fd-a093-7000-8002-9f9f1b8e5c17','supervisionItem','','
对食品生产者的监督检查
	01000101000005
对食品添加剂生产企业的行政检查
','K7375706572766973696F6E4974656D D 对食 食品 品生 生产 产者 者的 的监 监督 督检 检查 查 01000101000005 对食 食品 品添 添加 加剂 剂生 生产 产企 企业 业的 的行 行政 政检 检查 查'),
(2,'01a227fd-a094-7000-8003-d8fd1d446bc1','supervisionItem','','
对食品生产者的监督检查
	01000101000012
对食品生产加工小作坊的行政检查
','K7375706572766973696F6E4974656D D 对食 食品 品生 生产 产者 者的 的监 监督 督检 检查 查 01000101000012 对食 食品 品生 生产 产加 加工 工小 小作 作坊 坊的 的行 行政 政检 检查 查'),
(3,'01a227fd-a094-7000-8003-df1a35b7169d','supervisionItem','','
对食品生产者的监督检查
	01000101000013
对食品委托加工行为的行政检查
','K7375706572766973696F6E4974656D D 对食 食品 品生 生产 产者 者的 的监 监督 督检 检查 查 01000101000013 对食 食品 品委 委托 托加 加工 工行 行为 为的 的行 行政 政检 检查 查'),
(4,'01a227fd-a094-7000-8003-e1d1e9f2f6bb','supervisionItem','','
对餐饮服务提供者的监督检查
	01000301000037
对中央厨房的行政检查
','K7375706572766973696F6E4974656D D 对餐 餐饮 饮服 服务 务提 提供 供者 者的 的监 监督 督检 检查 查 01000301000037 对中 中央 央厨 厨房 房的 的行 行政 政检 检查 查'),
(5,'01a227fd-a094-7000-8003-e7abf2f51e00','supervisionItem','','
对食品违法行为的行政处罚
	01000502000053
对安排未取得健康证明人员从事接触直接入口食品工作的行政处罚
','K7375706572766973696F6E4974656D D 对食 食品 品违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01000502000053 对安 安排 排未 未取 取得 得健 健康 康证 证明 明人 人员 员从 从事 事接 接触 触直 直接 接入 入口 口食 食品 品工 工作 作的 的行 行政 政处 处罚 罚'),
(6,'01a227fd-a094-7000-8003-eb6bad52f016','supervisionItem','','
对食品违法行为的行政处罚
	01000502000054
对集中交易市场开办者未履行管理义务的行政处罚
','K7375706572766973696F6E4974656D D 对食 食品 品违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01000502000054 对集 集中 中交 交易 易市 市场 场开 开办 办者 者未 未履 履行 行管 管理 理义 义务 务的 的行 行政 政处 处罚 罚'),
(7,'01a227fd-a094-7000-8003-ed0ca52f8694','supervisionItem','','
对药品经营和使用单位的监督检查
	01000701000061
对医疗机构药品采购、储存、使用的行政检查
','K7375706572766973696F6E4974656D D 对药 药品 品经 经营 营和 和使 使用 用单 单位 位的 的监 监督 督检 检查 查 01000701000061 对医 医疗 疗机 机构 构药 药品 品采 采购 购 储存 存 使用 用的 的行 行政 政检 检查 查'),
(8,'01a227fd-a094-7000-8003-f15f622cc732','supervisionItem','','
对药品、医疗器械、化妆品违法行为的行政处罚
	01001002000083
对经营未备案普通化妆品的行政处罚
','K7375706572766973696F6E4974656D D 对药 药品 品 医疗 疗器 器械 械 化妆 妆品 品违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01001002000083 对经 经营 营未 未备 备案 案普 普通 通化 化妆 妆品 品的 的行 行政 政处 处罚 罚'),
(9,'01a227fd-a094-7000-8003-f6edf5358a79','supervisionItem','','
对特种设备的安全监察
	01001101000084
对电梯使用单位的现场安全监督检查
','K7375706572766973696F6E4974656D D 对特 特种 种设 设备 备的 的安 安全 全监 监察 察 01001101000084 对电 电梯 梯使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查'),
(10,'01a227fd-a094-7000-8003-f9d2487c583a','supervisionItem','','
对特种设备的安全监察
	01001101000091
对起重机械使用单位的现场安全监督检查
','K7375706572766973696F6E4974656D D 对特 特种 种设 设备 备的 的安 安全 全监 监察 察 01001101000091 对起 起重 重机 机械 械使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查'),
(11,'01a227fd-a094-7000-8003-fff47cd09633','supervisionItem','','
对特种设备违法行为的行政处罚
	01001202000098
对使用未经检验或者检验不合格特种设备的行政处罚
','K7375706572766973696F6E4974656D D 对特 特种 种设 设备 备违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01001202000098 对使 使用 用未 未经 经检 检验 验或 或者 者检 检验 验不 不合 合格 格特 特种 种设 设备 备的 的行 行政 政处 处罚 罚'),
(12,'01a227fd-a094-7000-8004-01c4e987119d','supervisionItem','','
对特种设备违法行为的行政处罚
	01001202000099
对未按规定办理特种设备使用登记的行政处罚
','K7375706572766973696F6E4974656D D 对特 特种 种设 设备 备违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01001202000099 对未 未按 按规 规定 定办 办理 理特 特种 种设 设备 备使 使用 用登 登记 记的 的行 行政 政处 处罚 罚'),
(13,'01a227fd-a094-7000-8004-05980e7a9ad7','supervisionItem','','
对特种设备违法行为的行政处罚
	01001202000100
对电梯维护保养单位未按安全技术规范维护保养的行政处罚
','K7375706572766973696F6E4974656D D 对特 特种 种设 设备 备违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 01001202000100 对电 电梯 梯维 维护 护保 保养 养单 单位 位未 未按 按安 安全 全技 技术 术规 规范 范维 维护 护保 保养 养的 的行 行政 政处 处罚 罚'),
(14,'01a227fd-a094-7000-8004-08b8884d3906','supervisionItem','','
对计量活动的监督检查
	01001701000125
对定量包装商品净含量的计量监督检查
','K7375706572766973696F6E4974656D D 对计 计量 量活 活动 动的 的监 监督 督检 检查 查 01001701000125 对定 定量 量包 包装 装商 商品 品净 净含 含量 量的 的计 计量 量监 监督 督检 检查 查'),
(15,'01a227fd-a094-7000-8004-0f45aaf3a15e','supervisionItem','','
对认证活动和检验检测机构的监督检查
	01001901000137
对生态环境监测机构的行政检查
','K7375706572766973696F6E4974656D D 对认 认证 证活 活动 动和 和检 检验 验检 检测 测机 机构 构的 的监 监督 督检 检查 查 01001901000137 对生 生态 态环 环境 境监 监测 测机 机构 构的 的行 行政 政检 检查 查'),
(16,'01a227fd-a094-7000-8004-10b3d3d41eb0','supervisionItem','','
对市场主体公示信息的监督检查
	01002101000151
对企业即时公示信息的抽查
','K7375706572766973696F6E4974656D D 对市 市场 场主 主体 体公 公示 示信 信息 息的 的监 监督 督检 检查 查 01002101000151 对企 企业 业即 即时 时公 公示 示信 信息 息的 的抽 抽查 查'),
(17,'01a227fd-a094-7000-8004-15851baf0c94','supervisionItem','','
对价格和收费行为的监督检查
	01002501000171
对停车收费的行政检查
','K7375706572766973696F6E4974656D D 对价 价格 格和 和收 收费 费行 行为 为的 的监 监督 督检 检查 查 01002501000171 对停 停车 车收 收费 费的 的行 行政 政检 检查 查'),
(18,'01a227fd-a094-7000-8004-19913dbf03b8','supervisionItem','','
对扰乱市场秩序行为的行政强制
	01002803000188
对涉嫌传销场所、财物的查封、扣押
','K7375706572766973696F6E4974656D D 对扰 扰乱 乱市 市场 场秩 秩序 序行 行为 为的 的行 行政 政强 强制 制 01002803000188 对涉 涉嫌 嫌传 传销 销场 场所 所 财物 物的 的查 查封 封 扣押 押'),
(19,'01a227fd-a094-7000-8004-1febb547069e','supervisionItem','','
市场监管信用与风险管理
	01003304000215
投诉举报线索的核查处理
','K7375706572766973696F6E4974656D D 市场 场监 监管 管信 信用 用与 与风 风险 险管 管理 理 01003304000215 投诉 诉举 举报 报线 线索 索的 的核 核查 查处 处理 理'),
(20,'01a227fd-a094-7000-8004-2031748e0ef3','supervisionItem','','
药品、医疗器械、化妆品领域行政强制
	01003403000217
对有证据证明可能危害人体健康的药品及有关材料的查封、扣押
','K7375706572766973696F6E4974656D D 药品 品 医疗 疗器 器械 械 化妆 妆品 品领 领域 域行 行政 政强 强制 制 01003403000217 对有 有证 证据 据证 证明 明可 可能 能危 危害 害人 人体 体健 健康 康的 的药 药品 品及 及有 有关 关材 材料 料的 的查 查封 封 扣押 押'),
(21,'01a227fd-a094-7000-8004-26f4f0b6f6cd','supervisionItem','','
市场监管备案与报告管理
	01003504000223
食品生产经营企业停产复产报告核查
','K7375706572766973696F6E4974656D D 市场 场监 监管 管备 备案 案与 与报 报告 告管 管理 理 01003504000223 食品 品生 生产 产经 经营 营企 企业 业停 停产 产复 复产 产报 报告 告核 核查 查'),
(22,'01a227fd-a094-7000-8004-2b088663f2db','supervisionItem','','
对道路旅客运输的监督检查
	03000101000356
对客运站“三不进站、六不出站”落实情况的行政检查
','K7375706572766973696F6E4974656D D 对道 道路 路旅 旅客 客运 运输 输的 的监 监督 督检 检查 查 03000101000356 对客 客运 运站 站 三不 不进 进站 站 六不 不出 出站 站 落实 实情 情况 况的 的行 行政 政检 检查 查'),
(23,'01a227fd-a094-7000-8004-2d2810c624d7','supervisionItem','','
对公路水运工程建设的监督检查
	03000901000403
对公路建设市场从业单位的行政检查
','K7375706572766973696F6E4974656D D 对公 公路 路水 水运 运工 工程 程建 建设 设的 的监 监督 督检 检查 查 03000901000403 对公 公路 路建 建设 设市 市场 场从 从业 业单 单位 位的 的行 行政 政检 检查 查'),
(24,'01a227fd-a094-7000-8004-33ca31553f73','supervisionItem','','
对水路运输的监督检查
	03001201000423
对水路旅客运输实名制的行政检查
','K7375706572766973696F6E4974656D D 对水 水路 路运 运输 输的 的监 监督 督检 检查 查 03001201000423 对水 水路 路旅 旅客 客运 运输 输实 实名 名制 制的 的行 行政 政检 检查 查'),
(25,'01a227fd-a094-7000-8004-35b8a5f88aa3','supervisionItem','','
交通运输信用与安全管理
	03001704000450
公路水运工程建设市场信用评价
','K7375706572766973696F6E4974656D D 交通 通运 运输 输信 信用 用与 与安 安全 全管 管理 理 03001704000450 公路 路水 水运 运工 工程 程建 建设 设市 市场 场信 信用 用评 评价 价'),
(26,'01a227fd-a094-7000-8004-3ad6875661aa','supervisionItem','','
交通运输信用与安全管理
	03001704000452
巡游出租汽车企业服务质量信誉考核
','K7375706572766973696F6E4974656D D 交通 通运 运输 输信 信用 用与 与安 安全 全管 管理 理 03001704000452 巡游 游出 出租 租汽 汽车 车企 企业 业服 服务 务质 质量 量信 信誉 誉考 考核 核'),
(27,'01a227fd-a094-7000-8004-3c8f84cfb319','supervisionItem','','
交通建设和客运安全领域行政强制
	03001803000455
对交通工程重大隐患排除前的责令暂时停止施工
','K7375706572766973696F6E4974656D D 交通 通建 建设 设和 和客 客运 运安 安全 全领 领域 域行 行政 政强 强制 制 03001803000455 对交 交通 通工 工程 程重 重大 大隐 隐患 患排 排除 除前 前的 的责 责令 令暂 暂时 时停 停止 止施 施工 工'),
(28,'01a227fd-a094-7000-8004-41ac7a257d9e','supervisionItem','','
对排污单位的生态环境监督检查
	04000101000467
对排污单位自动监控设施运行的行政检查
','K7375706572766973696F6E4974656D D 对排 排污 污单 单位 位的 的生 生态 态环 环境 境监 监督 督检 检查 查 04000101000467 对排 排污 污单 单位 位自 自动 动监 监控 控设 设施 施运 运行 行的 的行 行政 政检 检查 查'),
(29,'01a227fd-a094-7000-8004-452bdf1abbfc','supervisionItem','','
对排污许可的监督检查
	04000201000472
对持证单位排污许可证执行报告的行政检查
','K7375706572766973696F6E4974656D D 对排 排污 污许 许可 可的 的监 监督 督检 检查 查 04000201000472 对持 持证 证单 单位 位排 排污 污许 许可 可证 证执 执行 行报 报告 告的 的行 行政 政检 检查 查'),
(30,'01a227fd-a094-7000-8004-494b4510a2fd','supervisionItem','','
对固体废物污染防治的监督检查
	04000701000505
对危险废物产生单位规范化环境管理的评估检查
','K7375706572766973696F6E4974656D D 对固 固体 体废 废物 物污 污染 染防 防治 治的 的监 监督 督检 检查 查 04000701000505 对危 危险 险废 废物 物产 产生 生单 单位 位规 规范 范化 化环 环境 境管 管理 理的 的评 评估 估检 检查 查'),
(31,'01a227fd-a094-7000-8004-4d2576e6ef56','supervisionItem','','
对排污和建设项目违法行为的行政处罚
	04001302000541
对违法排放污染物拒不改正的按日连续处罚
','K7375706572766973696F6E4974656D D 对排 排污 污和 和建 建设 设项 项目 目违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 04001302000541 对违 违法 法排 排放 放污 污染 染物 物拒 拒不 不改 改正 正的 的按 按日 日连 连续 续处 处罚 罚'),
(32,'01a227fd-a094-7000-8004-50559e3430c1','supervisionItem','','
生态环境领域行政强制
	04001403000554
对超标超总量排污单位责令限制生产、停产整治
','K7375706572766973696F6E4974656D D 生态 态环 环境 境领 领域 域行 行政 政强 强制 制 04001403000554 对超 超标 标超 超总 总量 量排 排污 污单 单位 位责 责令 令限 限制 制生 生产 产 停产 产整 整治 治'),
(33,'01a227fd-a094-7000-8004-567d0c19f134','supervisionItem','','
生态环境信用与日常监管
	04001504000556
重点排污单位名录管理
','K7375706572766973696F6E4974656D D 生态 态环 环境 境信 信用 用与 与日 日常 常监 监管 管 04001504000556 重点 点排 排污 污单 单位 位名 名录 录管 管理 理'),
(34,'01a227fd-a094-7000-8004-5a9c8c0357ff','supervisionItem','','
生态环境信用与日常监管
	04001504000557
突发环境事件应急预案备案核查
','K7375706572766973696F6E4974656D D 生态 态环 环境 境信 信用 用与 与日 日常 常监 监管 管 04001504000557 突发 发环 环境 境事 事件 件应 应急 急预 预案 案备 备案 案核 核查 查'),
(35,'01a227fd-a094-7000-8004-5dff16922617','supervisionItem','','
对兽药生产经营使用的监督检查
	05000501000599
对养殖场兽药使用记录和休药期执行的行政检查
','K7375706572766973696F6E4974656D D 对兽 兽药 药生 生产 产经 经营 营使 使用 用的 的监 监督 督检 检查 查 05000501000599 对养 养殖 殖场 场兽 兽药 药使 使用 用记 记录 录和 和休 休药 药期 期执 执行 行的 的行 行政 政检 检查 查'),
(36,'01a227fd-a094-7000-8004-608215d461d5','supervisionItem','','
对农资违法行为的行政处罚
	05001502000658
对未取得农药经营许可证经营农药的行政处罚
','K7375706572766973696F6E4974656D D 对农 农资 资违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 05001502000658 对未 未取 取得 得农 农药 药经 经营 营许 许可 可证 证经 经营 营农 农药 药的 的行 行政 政处 处罚 罚'),
(37,'01a227fd-a094-7000-8004-649cd458b915','supervisionItem','','
对医疗机构的监督检查
	06000101000694
对村卫生室、诊所的行政检查
','K7375706572766973696F6E4974656D D 对医 医疗 疗机 机构 构的 的监 监督 督检 检查 查 06000101000694 对村 村卫 卫生 生室 室 诊所 所的 的行 行政 政检 检查 查'),
(38,'01a227fd-a094-7000-8004-692818ff66ce','supervisionItem','','
对医疗机构的监督检查
	06000101000704
对麻醉药品、精神药品使用的行政检查
','K7375706572766973696F6E4974656D D 对医 医疗 疗机 机构 构的 的监 监督 督检 检查 查 06000101000704 对麻 麻醉 醉药 药品 品 精神 神药 药品 品使 使用 用的 的行 行政 政检 检查 查'),
(39,'01a227fd-a094-7000-8004-6f6337812812','supervisionItem','','
对妇幼健康和计划生育服务的监督检查
	06001001000760
对非医学需要胎儿性别鉴定行为的行政检查
','K7375706572766973696F6E4974656D D 对妇 妇幼 幼健 健康 康和 和计 计划 划生 生育 育服 服务 务的 的监 监督 督检 检查 查 06001001000760 对非 非医 医学 学需 需要 要胎 胎儿 儿性 性别 别鉴 鉴定 定行 行为 为的 的行 行政 政检 检查 查'),
(40,'01a227fd-a094-7000-8004-738c4e5ec242','supervisionItem','','
对医疗服务违法行为的行政处罚
	06001302000773
对未按规定填写和保管病历资料的行政处罚
','K7375706572766973696F6E4974656D D 对医 医疗 疗服 服务 务违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 06001302000773 对未 未按 按规 规定 定填 填写 写和 和保 保管 管病 病历 历资 资料 料的 的行 行政 政处 处罚 罚'),
(41,'01a227fd-a094-7000-8004-773fa0d4c438','supervisionItem','','
对医疗服务违法行为的行政处罚
	06001302000774
对未按规定处置医疗废物的行政处罚
','K7375706572766973696F6E4974656D D 对医 医疗 疗服 服务 务违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 06001302000774 对未 未按 按规 规定 定处 处置 置医 医疗 疗废 废物 物的 的行 行政 政处 处罚 罚'),
(42,'01a227fd-a095-7000-8002-7b6133202941','supervisionItem','','
对公共卫生违法行为的行政处罚
	06001402000776
对未取得公共场所卫生许可证擅自营业的行政处罚
','K7375706572766973696F6E4974656D D 对公 公共 共卫 卫生 生违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 06001402000776 对未 未取 取得 得公 公共 共场 场所 所卫 卫生 生许 许可 可证 证擅 擅自 自营 营业 业的 的行 行政 政处 处罚 罚'),
(43,'01a227fd-a095-7000-8002-7c685bb2fd90','supervisionItem','','
对生产经营单位安全生产的监督检查
	07000101000811
对建设项目安全设施“三同时”的行政检查
','K7375706572766973696F6E4974656D D 对生 生产 产经 经营 营单 单位 位安 安全 全生 生产 产的 的监 监督 督检 检查 查 07000101000811 对建 建设 设项 项目 目安 安全 全设 设施 施 三同 同时 时 的行 行政 政检 检查 查'),
(44,'01a227fd-a095-7000-8002-803f775a647d','supervisionItem','','
对工贸企业的安全监督检查
	07000501000836
对涉爆粉尘企业除尘系统的行政检查
','K7375706572766973696F6E4974656D D 对工 工贸 贸企 企业 业的 的安 安全 全监 监督 督检 检查 查 07000501000836 对涉 涉爆 爆粉 粉尘 尘企 企业 业除 除尘 尘系 系统 统的 的行 行政 政检 检查 查'),
(45,'01a227fd-a095-7000-8002-8659573468a1','supervisionItem','','
对工贸企业的安全监督检查
	07000501000842
对建材、机械企业的行政检查
','K7375706572766973696F6E4974656D D 对工 工贸 贸企 企业 业的 的安 安全 全监 监督 督检 检查 查 07000501000842 对建 建材 材 机械 械企 企业 业的 的行 行政 政检 检查 查'),
(46,'01a227fd-a095-7000-8002-8ac8804c0557','supervisionItem','','
应急管理领域行政强制
	07001103000873
对不符合保障安全生产标准的设施、设备、器材的查封、扣押
','K7375706572766973696F6E4974656D D 应急 急管 管理 理领 领域 域行 行政 政强 强制 制 07001103000873 对不 不符 符合 合保 保障 障安 安全 全生 生产 产标 标准 准的 的设 设施 施 设备 备 器材 材的 的查 查封 封 扣押 押'),
(47,'01a227fd-a095-7000-8002-8fbba371cb76','supervisionItem','','
应急管理信用与监督管理
	07001204000876
安全生产分类分级监管
','K7375706572766973696F6E4974656D D 应急 急管 管理 理信 信用 用与 与监 监督 督管 管理 理 07001204000876 安全 全生 生产 产分 分类 类分 分级 级监 监管 管'),
(48,'01a227fd-a095-7000-8002-915438ef7909','supervisionItem','','
应急管理备案与评估
	07001404000887
重大危险源备案和核销管理
','K7375706572766973696F6E4974656D D 应急 急管 管理 理备 备案 案与 与评 评估 估 07001404000887 重大 大危 危险 险源 源备 备案 案和 和核 核销 销管 管理 理'),
(49,'01a227fd-a095-7000-8002-944563d21ef6','supervisionItem','','
应急管理备案与评估
	07001404000888
第二、三类非药品类易制毒化学品备案核查
','K7375706572766973696F6E4974656D D 应急 急管 管理 理备 备案 案与 与评 评估 估 07001404000888 第二 二 三类 类非 非药 药品 品类 类易 易制 制毒 毒化 化学 学品 品备 备案 案核 核查 查'),
(50,'01a227fd-a095-7000-8002-987506d71d39','supervisionItem','','
对出版、印刷和发行的监督检查
	08000901000937
对音像制品经营的行政检查
','K7375706572766973696F6E4974656D D 对出 出版 版 印刷 刷和 和发 发行 行的 的监 监督 督检 检查 查 08000901000937 对音 音像 像制 制品 品经 经营 营的 的行 行政 政检 检查 查'),
(51,'01a227fd-a095-7000-8002-9dbb81107e3b','supervisionItem','','
对电影和广播电视的监督检查
	08001101000945
对广播电视设施保护的行政检查
','K7375706572766973696F6E4974656D D 对电 电影 影和 和广 广播 播电 电视 视的 的监 监督 督检 检查 查 08001101000945 对广 广播 播电 电视 视设 设施 施保 保护 护的 的行 行政 政检 检查 查'),
(52,'01a227fd-a095-7000-8002-a2fc682007f9','supervisionItem','','
对文化旅游违法行为的行政处罚
	08001402000959
对未经许可经营高危险性体育项目的行政处罚
','K7375706572766973696F6E4974656D D 对文 文化 化旅 旅游 游违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 08001402000959 对未 未经 经许 许可 可经 经营 营高 高危 危险 险性 性体 体育 育项 项目 目的 的行 行政 政处 处罚 罚'),
(53,'01a227fd-a095-7000-8002-a7596092cd09','supervisionItem','','
对城乡规划实施的监督检查
	09000201000981
对临时建设规划许可的行政检查
','K7375706572766973696F6E4974656D D 对城 城乡 乡规 规划 划实 实施 施的 的监 监督 督检 检查 查 09000201000981 对临 临时 时建 建设 设规 规划 划许 许可 可的 的行 行政 政检 检查 查'),
(54,'01a227fd-a095-7000-8002-a86945374925','supervisionItem','','
对矿产资源勘查开采的监督检查
	09000301000986
对矿山储量动态管理的行政检查
','K7375706572766973696F6E4974656D D 对矿 矿产 产资 资源 源勘 勘查 查开 开采 采的 的监 监督 督检 检查 查 09000301000986 对矿 矿山 山储 储量 量动 动态 态管 管理 理的 的行 行政 政检 检查 查'),
(55,'01a227fd-a095-7000-8002-accbadcd8ac0','supervisionItem','','
对户外广告和招牌的监督检查
	10000201001030
对	led显示屏亮度和播放时间的行政检查
','K7375706572766973696F6E4974656D D 对户 户外 外广 广告 告和 和招 招牌 牌的 的监 监督 督检 检查 查 10000201001030 对 led 显示 示屏 屏亮 亮度 度和 和播 播放 放时 时间 间的 的行 行政 政检 检查 查'),
(56,'01a227fd-a095-7000-8002-b0e5c54ce966','supervisionItem','','
对城市管理违法行为的行政处罚
	10000802001061
对未取得排水许可向管网排放污水的行政处罚
','K7375706572766973696F6E4974656D D 对城 城市 市管 管理 理违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 10000802001061 对未 未取 取得 得排 排水 水许 许可 可向 向管 管网 网排 排放 放污 污水 水的 的行 行政 政处 处罚 罚'),
(57,'01a227fd-a097-7000-8002-bee20c7e4784','supervisionItem','','
对城市管理违法行为的行政处罚
	10000802001065
对未按规定分类投放生活垃圾的行政处罚
','K7375706572766973696F6E4974656D D 对城 城市 市管 管理 理违 违法 法行 行为 为的 的行 行政 政处 处罚 罚 10000802001065 对未 未按 按规 规定 定分 分类 类投 投放 放生 生活 活垃 垃圾 圾的 的行 行政 政处 处罚 罚'),
(58,'01a227fd-a097-7000-8002-c0daf4bb2a27','supervisionItem','','
城市管理行政强制
	10000903001066
对占道经营工具和物品的先行登记保存
','K7375706572766973696F6E4974656D D 城市 市管 管理 理行 行政 政强 强制 制 10000903001066 对占 占道 道经 经营 营工 工具 具和 和物 物品 品的 的先 先行 行登 登记 记保 保存 存'),
(59,'01a227fd-a097-7000-8002-c73dea3987e3','supervisionItem','','
城市管理日常监管
	10001004001069
数字城管案件派遣处置和评价
','K7375706572766973696F6E4974656D D 城市 市管 管理 理日 日常 常监 监管 管 10001004001069 数字 字城 城管 管案 案件 件派 派遣 遣处 处置 置和 和评 评价 价'),
(60,'01a227fd-a097-7000-8002-cbc0ba681ad1','supervisionItem','','
对水资源和取水的监督检查
	11000101001077
对取水许可执行和取水计量的行政检查
','K7375706572766973696F6E4974656D D 对水 水资 资源 源和 和取 取水 水的 的监 监督 督检 检查 查 11000101001077 对取 取水 水许 许可 可执 执行 行和 和取 取水 水计 计量 量的 的行 行政 政检 检查 查'),
(61,'01a227fd-a097-7000-8002-cde35dcb31bd','supervisionItem','','
对社会救助、地名和婚姻收养的监督检查
	13000501001179
对最低生活保障对象家庭经济状况的核查
','K7375706572766973696F6E4974656D D 对社 社会 会救 救助 助 地名 名和 和婚 婚姻 姻收 收养 养的 的监 监督 督检 检查 查 13000501001179 对最 最低 低生 生活 活保 保障 障对 对象 象家 家庭 庭经 经济 济状 状况 况的 的核 核查 查'),
(62,'01a227fd-a097-7000-8002-d26a49f10cae','supervisionItem','','
对农民工工资支付的监督检查
	14000201001203
对农民工实名制和考勤管理的行政检查
','K7375706572766973696F6E4974656D D 对农 农民 民工 工工 工资 资支 支付 付的 的监 监督 督检 检查 查 14000201001203 对农 农民 民工 工实 实名 名制 制和 和考 考勤 勤管 管理 理的 的行 行政 政检 检查 查'),
(63,'01a227fd-a097-7000-8002-d468350e6d02','supervisionItem','','
对单位遵守消防法律法规的监督检查
	15000101001245
对医院、养老机构消防安全的行政检查
','K7375706572766973696F6E4974656D D 对单 单位 位遵 遵守 守消 消防 防法 法律 律法 法规 规的 的监 监督 督检 检查 查 15000101001245 对医 医院 院 养老 老机 机构 构消 消防 防安 安全 全的 的行 行政 政检 检查 查'),
(64,'01a227fd-a097-7000-8002-da44f4c2cff2','supervisionItem','','
消防安全信用与督改
	15000504001267
对消防安全责任人的约谈
','K7375706572766973696F6E4974656D D 消防 防安 安全 全信 信用 用与 与督 督改 改 15000504001267 对消 消防 防安 安全 全责 责任 任人 人的 的约 约谈 谈'),
(65,'01a227fd-a097-7000-8002-dd25d9d41dc8','supervisionItem','','
对森林资源的监督检查
	27000101001483
对造林绿化和退耕还林项目的核查验收
','K7375706572766973696F6E4974656D D 对森 森林 林资 资源 源的 的监 监督 督检 检查 查 27000101001483 对造 造林 林绿 绿化 化和 和退 退耕 耕还 还林 林项 项目 目的 的核 核查 查验 验收 收'),
(66,'01a227fd-a097-7000-8002-e326b3437812','supervisionItem','','
对纳税人的税务检查
	30000101001538
对环境保护税和资源税申报的行政检查
','K7375706572766973696F6E4974656D D 对纳 纳税 税人 人的 的税 税务 务检 检查 查 30000101001538 对环 环境 境保 保护 护税 税和 和资 资源 源税 税申 申报 报的 的行 行政 政检 检查 查'),
(67,'01a227fd-a098-7000-8000-396f095f3d07','supervisionItem','','
对行政许可实施和告知承诺的监督检查
	34000101001589
对“证照分离”改革后许可事项的核查
','K7375706572766973696F6E4974656D D 对行 行政 政许 许可 可实 实施 施和 和告 告知 知承 承诺 诺的 的监 监督 督检 检查 查 34000101001589 对 证照 照分 分离 离 改革 革后 后许 许可 可事 事项 项的 的核 核查 查'),
(68,'01a227fd-a0c0-7000-8000-ee6ae4ec86a6','riskAlert','echeng','
鄂州市益源程客运有限公司:在建项目未取得施工许可
	fxyj2022000010
','K7269736B416C657274 D656368656E67 鄂州 州市 市益 益源 源程 程客 客运 运有 有限 限公 公司 司 在建 建项 项目 目未 未取 取得 得施 施工 工许 许可 可 fxyj2022000010'),
(69,'01a227fd-a0c0-7000-8000-f0447d84bf3c','riskAlert','city','
鄂城区宁泰农资经营部:排污单位在线监测数据持续异常
	fxyj2022000003
','K7269736B416C657274 D63697479 鄂城 城区 区宁 宁泰 泰农 农资 资经 经营 营部 部 排污 污单 单位 位在 在线 线监 监测 测数 数据 据持 持续 续异 异常 常 fxyj2022000003'),
(70,'01a227fd-a0dd-7000-8000-4b4f8ee5775f','itemClaim','city','
	09000301000986
	11420700mb1h882060
','K6974656D436C61696D D63697479 09000301000986 11420700mb1h882060'),
(71,'01a227fd-a0de-7000-8003-f9ba73be4e32','itemClaim','city','
	01003304000215
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01003304000215 11420700mb1l4926xd'),
(72,'01a227fd-a0de-7000-8003-ff13536d8dc2','itemClaim','city','
	01001101000084
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001101000084 11420700mb1l4926xd'),
(73,'01a227fd-a0de-7000-8004-01a711caa867','itemClaim','city','
	01000301000037
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01000301000037 11420700mb1l4926xd'),
(74,'01a227fd-a0de-7000-8004-06abc4d38169','itemClaim','city','
	10000802001061
	11420700mb01856908
','K6974656D436C61696D D63697479 10000802001061 11420700mb01856908'),
(75,'01a227fd-a0de-7000-8004-08f11392cf34','itemClaim','city','
	15000101001245
	11420700mb0l166693
','K6974656D436C61696D D63697479 15000101001245 11420700mb0l166693'),
(76,'01a227fd-a0de-7000-8004-0ce9272ead27','itemClaim','city','
	07001404000887
	11420700mb03982904
','K6974656D436C61696D D63697479 07001404000887 11420700mb03982904'),
(77,'01a227fd-a0de-7000-8004-1033b15f6676','itemClaim','city','
	01001002000083
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001002000083 11420700mb1l4926xd'),
(78,'01a227fd-a0de-7000-8004-1489a4d69bc4','itemClaim','city','
	01000101000005
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01000101000005 11420700mb1l4926xd'),
(79,'01a227fd-a0de-7000-8004-19bb9f034142','itemClaim','city','
	01002803000188
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01002803000188 11420700mb1l4926xd'),
(80,'01a227fd-a0de-7000-8004-1c06000f6664','itemClaim','city','
	01001202000099
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001202000099 11420700mb1l4926xd'),
(81,'01a227fd-a0de-7000-8004-21fbf365ae73','itemClaim','city','
	07001103000873
	11420700mb03982904
','K6974656D436C61696D D63697479 07001103000873 11420700mb03982904'),
(82,'01a227fd-a0de-7000-8004-2693a7b52a71','itemClaim','city','
	07000501000836
	11420700mb03982904
','K6974656D436C61696D D63697479 07000501000836 11420700mb03982904'),
(83,'01a227fd-a0de-7000-8004-29a6302e4df0','itemClaim','city','
	04001302000541
	11420700mb1b79304f
','K6974656D436C61696D D63697479 04001302000541 11420700mb1b79304f'),
(84,'01a227fd-a0de-7000-8004-2d56c6a9f418','itemClaim','city','
	34000101001589
	11420700mb0q57350m
','K6974656D436C61696D D63697479 34000101001589 11420700mb0q57350m'),
(85,'01a227fd-a0de-7000-8004-324c96e6a4ad','itemClaim','city','
	13000501001179
	11420700mb1w12045g
','K6974656D436C61696D D63697479 13000501001179 11420700mb1w12045g'),
(86,'01a227fd-a0de-7000-8004-37cdb8c4428b','itemClaim','city','
	03001201000423
	11420700mb0r7299xk
','K6974656D436C61696D D63697479 03001201000423 11420700mb0r7299xk'),
(87,'01a227fd-a0de-7000-8004-387277e72dab','itemClaim','city','
	05001502000658
	11420700mb0x35764q
','K6974656D436C61696D D63697479 05001502000658 11420700mb0x35764q'),
(88,'01a227fd-a0de-7000-8004-3e29e3ded4e1','itemClaim','city','
	01003504000223
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01003504000223 11420700mb1l4926xd'),
(89,'01a227fd-a0de-7000-8004-42c120b95a18','itemClaim','city','
	08001402000959
	11420700mb0r07266f
','K6974656D436C61696D D63697479 08001402000959 11420700mb0r07266f'),
(90,'01a227fd-a0de-7000-8004-468cb8db2a13','itemClaim','city','
	15000504001267
	11420700mb0l166693
','K6974656D436C61696D D63697479 15000504001267 11420700mb0l166693'),
(91,'01a227fd-a0de-7000-8004-49dad083e17a','itemClaim','city','
	01001701000125
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001701000125 11420700mb1l4926xd'),
(92,'01a227fd-a0de-7000-8004-4fcbcc63f190','itemClaim','city','
	07000501000842
	11420700mb03982904
','K6974656D436C61696D D63697479 07000501000842 11420700mb03982904'),
(93,'01a227fd-a0de-7000-8004-525b966d4267','itemClaim','city','
	08001101000945
	11420700mb0r07266f
','K6974656D436C61696D D63697479 08001101000945 11420700mb0r07266f'),
(94,'01a227fd-a0de-7000-8004-57cf94bb296a','itemClaim','city','
	27000101001483
	11420700mb0w734609
','K6974656D436C61696D D63697479 27000101001483 11420700mb0w734609'),
(95,'01a227fd-a0de-7000-8004-599a0d451e7c','itemClaim','city','
	05000501000599
	11420700mb0x35764q
','K6974656D436C61696D D63697479 05000501000599 11420700mb0x35764q'),
(96,'01a227fd-a0de-7000-8004-5f3f3a16b904','itemClaim','city','
	01001901000137
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001901000137 11420700mb1l4926xd'),
(97,'01a227fd-a0de-7000-8004-62ac16b31788','itemClaim','city','
	30000101001538
	11420700mb0p116344
','K6974656D436C61696D D63697479 30000101001538 11420700mb0p116344'),
(98,'01a227fd-a0de-7000-8004-67a7a92709e5','itemClaim','city','
	04001504000556
	11420700mb1b79304f
','K6974656D436C61696D D63697479 04001504000556 11420700mb1b79304f'),
(99,'01a227fd-a0de-7000-8004-694f3adb90d1','itemClaim','city','
	07001204000876
	11420700mb03982904
','K6974656D436C61696D D63697479 07001204000876 11420700mb03982904'),
(100,'01a227fd-a0de-7000-8004-6f59643c1949','itemClaim','city','
	01000502000054
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01000502000054 11420700mb1l4926xd'),
(101,'01a227fd-a0de-7000-8004-72c0d2e4c094','itemClaim','city','
	01001101000091
	11420700mb1l4926xd
','K6974656D436C61696D D63697479 01001101000091 11420700mb1l4926xd'),
(102,'01a227fd-a0de-7000-8004-774561d9cef2','itemClaim','city','
	11000101001077
	11420700mb0e303331
','K6974656D436C61696D D63697479 11000101001077 11420700mb0e303331'),
(103,'01a227fd-a0f8-7000-8000-c93f5ec3c231','itemClaim','echeng','
	01002501000171
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01002501000171 11420704mb0074798y'),
(104,'01a227fd-a0f8-7000-8000-cf1fd52ba53c','itemClaim','echeng','
	06001302000774
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06001302000774 11420704mb0f18255a'),
(105,'01a227fd-a0f8-7000-8000-d0665e003b79','itemClaim','echeng','
	09000201000981
	11420704mb057766xr
','K6974656D436C61696D D656368656E67 09000201000981 11420704mb057766xr'),
(106,'01a227fd-a0f8-7000-8000-d6805123114f','itemClaim','echeng','
	08000901000937
	11420704mb0462969e
','K6974656D436C61696D D656368656E67 08000901000937 11420704mb0462969e'),
(107,'01a227fd-a0f8-7000-8000-da9b5ad4dc04','itemClaim','echeng','
	01001202000100
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01001202000100 11420704mb0074798y'),
(108,'01a227fd-a0f8-7000-8000-de29457a54eb','itemClaim','echeng','
	04000201000472
	11420704mb1w37699h
','K6974656D436C61696D D656368656E67 04000201000472 11420704mb1w37699h'),
(109,'01a227fd-a0f8-7000-8000-e03f330011b0','itemClaim','echeng','
	01003403000217
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01003403000217 11420704mb0074798y'),
(110,'01a227fd-a0f8-7000-8000-e5d957ddbf69','itemClaim','echeng','
	03001704000452
	11420704mb1b48284d
','K6974656D436C61696D D656368656E67 03001704000452 11420704mb1b48284d'),
(111,'01a227fd-a0f8-7000-8000-ea688c23d0a1','itemClaim','echeng','
	10000802001065
	11420704mb1337844p
','K6974656D436C61696D D656368656E67 10000802001065 11420704mb1337844p'),
(112,'01a227fd-a0f8-7000-8000-ed61db81f8e1','itemClaim','echeng','
	07000101000811
	11420704mb1f23646w
','K6974656D436C61696D D656368656E67 07000101000811 11420704mb1f23646w'),
(113,'01a227fd-a0f8-7000-8000-f1f4206af9ad','itemClaim','echeng','
	14000201001203
	11420704mb1m06893r
','K6974656D436C61696D D656368656E67 14000201001203 11420704mb1m06893r'),
(114,'01a227fd-a0f8-7000-8000-f54ca325e0df','itemClaim','echeng','
	01001202000098
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01001202000098 11420704mb0074798y'),
(115,'01a227fd-a0f8-7000-8000-f84d655bed4c','itemClaim','echeng','
	06000101000704
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06000101000704 11420704mb0f18255a'),
(116,'01a227fd-a0f8-7000-8000-ff832b161063','itemClaim','echeng','
	04000701000505
	11420704mb1w37699h
','K6974656D436C61696D D656368656E67 04000701000505 11420704mb1w37699h'),
(117,'01a227fd-a0f8-7000-8001-00f1fc26d583','itemClaim','echeng','
	01000101000013
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01000101000013 11420704mb0074798y'),
(118,'01a227fd-a0f8-7000-8001-067894f5bf58','itemClaim','echeng','
	06001302000773
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06001302000773 11420704mb0f18255a'),
(119,'01a227fd-a0f8-7000-8001-0884fcb43b16','itemClaim','echeng','
	04001403000554
	11420704mb1w37699h
','K6974656D436C61696D D656368656E67 04001403000554 11420704mb1w37699h'),
(120,'01a227fd-a0f8-7000-8001-0e91c4172573','itemClaim','echeng','
	01002101000151
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01002101000151 11420704mb0074798y'),
(121,'01a227fd-a0f8-7000-8001-114bad5ed382','itemClaim','echeng','
	10000201001030
	11420704mb1337844p
','K6974656D436C61696D D656368656E67 10000201001030 11420704mb1337844p'),
(122,'01a227fd-a0f8-7000-8001-151359e75154','itemClaim','echeng','
	03000101000356
	11420704mb1b48284d
','K6974656D436C61696D D656368656E67 03000101000356 11420704mb1b48284d'),
(123,'01a227fd-a0f8-7000-8001-1b1a66672ab7','itemClaim','echeng','
	01000502000053
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01000502000053 11420704mb0074798y'),
(124,'01a227fd-a0f8-7000-8001-1e83cd86eb63','itemClaim','echeng','
	07001404000888
	11420704mb1f23646w
','K6974656D436C61696D D656368656E67 07001404000888 11420704mb1f23646w'),
(125,'01a227fd-a0f8-7000-8001-2283593ba7fd','itemClaim','echeng','
	03001803000455
	11420704mb1b48284d
','K6974656D436C61696D D656368656E67 03001803000455 11420704mb1b48284d'),
(126,'01a227fd-a0f8-7000-8001-277818a9fd67','itemClaim','echeng','
	03001704000450
	11420704mb1b48284d
','K6974656D436C61696D D656368656E67 03001704000450 11420704mb1b48284d'),
(127,'01a227fd-a0f8-7000-8001-2a7119dbe370','itemClaim','echeng','
	06001402000776
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06001402000776 11420704mb0f18255a'),
(128,'01a227fd-a0f8-7000-8001-2cfac2da7a38','itemClaim','echeng','
	06000101000694
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06000101000694 11420704mb0f18255a'),
(129,'01a227fd-a0f8-7000-8001-329df0c3578a','itemClaim','echeng','
	04000101000467
	11420704mb1w37699h
','K6974656D436C61696D D656368656E67 04000101000467 11420704mb1w37699h'),
(130,'01a227fd-a0f8-7000-8001-36586cc49bbe','itemClaim','echeng','
	10000903001066
	11420704mb1337844p
','K6974656D436C61696D D656368656E67 10000903001066 11420704mb1337844p'),
(131,'01a227fd-a0f8-7000-8001-3bb1bd719b8f','itemClaim','echeng','
	03000901000403
	11420704mb1b48284d
','K6974656D436C61696D D656368656E67 03000901000403 11420704mb1b48284d'),
(132,'01a227fd-a0f9-7000-8002-bf9907a8ee4a','itemClaim','echeng','
	04001504000557
	11420704mb1w37699h
','K6974656D436C61696D D656368656E67 04001504000557 11420704mb1w37699h'),
(133,'01a227fd-a0f9-7000-8002-c32d0be69390','itemClaim','echeng','
	10001004001069
	11420704mb1337844p
','K6974656D436C61696D D656368656E67 10001004001069 11420704mb1337844p'),
(134,'01a227fd-a0f9-7000-8002-c5217e038fe8','itemClaim','echeng','
	06001001000760
	11420704mb0f18255a
','K6974656D436C61696D D656368656E67 06001001000760 11420704mb0f18255a'),
(135,'01a227fd-a101-7000-8000-de79737ce5f5','supervisionDepartment','city','
鄂州市发展和改革委员会
	11420700mb1y52882w
市发改委
','K7375706572766973696F6E4465706172746D656E74 D63697479 鄂州 州市 市发 发展 展和 和改 改革 革委 委员 员会 会 11420700mb1y52882w 市发 发改 改委 委'),
(136,'01a227fd-a101-7000-8000-e3f8e14bd648','supervisionDepartment','city','
鄂州市教育局
	11420700mb132519xj
市教育局
','K7375706572766973696F6E4465706172746D656E74 D63697479 鄂州 州市 市教 教育 育局 局 11420700mb132519xj 市教 教育 育局 局'),
(137,'01a227fd-a10c-7000-8000-9b0d4a294468','checklist','city','
对矿山储量动态管理的行政检查检查实施清单
	11420700mb1h8820603100016
	09000301000986
','K636865636B6C697374 D63697479 对矿 矿山 山储 储量 量动 动态 态管 管理 理的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1h8820603100016 09000301000986'),
(138,'01a227fd-a10c-7000-8000-9ebd452fd4d5','checklist','city','
投诉举报线索的核查处理检查实施清单
	11420700mb1l4926xd3100029
	01003304000215
','K636865636B6C697374 D63697479 投诉 诉举 举报 报线 线索 索的 的核 核查 查处 处理 理检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100029 01003304000215'),
(139,'01a227fd-a10c-7000-8000-a151affffe6e','checklist','city','
对电梯使用单位的现场安全监督检查检查实施清单
	11420700mb1l4926xd3100043
	01001101000084
','K636865636B6C697374 D63697479 对电 电梯 梯使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100043 01001101000084'),
(140,'01a227fd-a10c-7000-8000-a5d11f058caa','checklist','city','
对中央厨房的行政检查检查实施清单
	11420700mb1l4926xd3100045
	01000301000037
','K636865636B6C697374 D63697479 对中 中央 央厨 厨房 房的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100045 01000301000037'),
(141,'01a227fd-a10c-7000-8000-aa18012cc82e','checklist','city','
对未取得排水许可向管网排放污水的行政处罚检查实施清单
	11420700mb018569083100058
	10000802001061
','K636865636B6C697374 D63697479 对未 未取 取得 得排 排水 水许 许可 可向 向管 管网 网排 排放 放污 污水 水的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb018569083100058 10000802001061'),
(142,'01a227fd-a10c-7000-8000-ac995f05ae3c','checklist','city','
对医院、养老机构消防安全的行政检查检查实施清单
	11420700mb0l1666933100082
	15000101001245
','K636865636B6C697374 D63697479 对医 医院 院 养老 老机 机构 构消 消防 防安 安全 全的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0l1666933100082 15000101001245'),
(143,'01a227fd-a10c-7000-8000-b33a226c832c','checklist','city','
重大危险源备案和核销管理检查实施清单
	11420700mb039829043100100
	07001404000887
','K636865636B6C697374 D63697479 重大 大危 危险 险源 源备 备案 案和 和核 核销 销管 管理 理检 检查 查实 实施 施清 清单 单 11420700mb039829043100100 07001404000887'),
(144,'01a227fd-a10c-7000-8000-b44325580a38','checklist','city','
对经营未备案普通化妆品的行政处罚检查实施清单
	11420700mb1l4926xd3100127
	01001002000083
','K636865636B6C697374 D63697479 对经 经营 营未 未备 备案 案普 普通 通化 化妆 妆品 品的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100127 01001002000083'),
(145,'01a227fd-a10c-7000-8000-ba4556f11713','checklist','city','
对食品添加剂生产企业的行政检查检查实施清单
	11420700mb1l4926xd3100163
	01000101000005
','K636865636B6C697374 D63697479 对食 食品 品添 添加 加剂 剂生 生产 产企 企业 业的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100163 01000101000005'),
(146,'01a227fd-a10c-7000-8000-beb77db8ef34','checklist','city','
对涉嫌传销场所、财物的查封、扣押检查实施清单
	11420700mb1l4926xd3100200
	01002803000188
','K636865636B6C697374 D63697479 对涉 涉嫌 嫌传 传销 销场 场所 所 财物 物的 的查 查封 封 扣押 押检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100200 01002803000188'),
(147,'01a227fd-a10c-7000-8000-c1a6103474a5','checklist','city','
对未按规定办理特种设备使用登记的行政处罚检查实施清单
	11420700mb1l4926xd3100227
	01001202000099
','K636865636B6C697374 D63697479 对未 未按 按规 规定 定办 办理 理特 特种 种设 设备 备使 使用 用登 登记 记的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100227 01001202000099'),
(148,'01a227fd-a10c-7000-8000-c747494026dc','checklist','city','
对不符合保障安全生产标准的设施、设备、器材的查封、扣押检查实施清单
	11420700mb039829043100286
	07001103000873
','K636865636B6C697374 D63697479 对不 不符 符合 合保 保障 障安 安全 全生 生产 产标 标准 准的 的设 设施 施 设备 备 器材 材的 的查 查封 封 扣押 押检 检查 查实 实施 施清 清单 单 11420700mb039829043100286 07001103000873'),
(149,'01a227fd-a10c-7000-8000-c981290ad2b3','checklist','city','
对涉爆粉尘企业除尘系统的行政检查检查实施清单
	11420700mb039829043100332
	07000501000836
','K636865636B6C697374 D63697479 对涉 涉爆 爆粉 粉尘 尘企 企业 业除 除尘 尘系 系统 统的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb039829043100332 07000501000836'),
(150,'01a227fd-a10c-7000-8000-cdec816eb98f','checklist','city','
对违法排放污染物拒不改正的按日连续处罚检查实施清单
	11420700mb1b79304f3100358
	04001302000541
','K636865636B6C697374 D63697479 对违 违法 法排 排放 放污 污染 染物 物拒 拒不 不改 改正 正的 的按 按日 日连 连续 续处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb1b79304f3100358 04001302000541'),
(151,'01a227fd-a10c-7000-8000-d37cff57221b','checklist','city','
对“证照分离”改革后许可事项的核查检查实施清单
	11420700mb0q57350m3100374
	34000101001589
','K636865636B6C697374 D63697479 对 证照 照分 分离 离 改革 革后 后许 许可 可事 事项 项的 的核 核查 查检 检查 查实 实施 施清 清单 单 11420700mb0q57350m3100374 34000101001589'),
(152,'01a227fd-a10c-7000-8000-d52a96eab240','checklist','city','
对最低生活保障对象家庭经济状况的核查检查实施清单
	11420700mb1w12045g3100381
	13000501001179
','K636865636B6C697374 D63697479 对最 最低 低生 生活 活保 保障 障对 对象 象家 家庭 庭经 经济 济状 状况 况的 的核 核查 查检 检查 查实 实施 施清 清单 单 11420700mb1w12045g3100381 13000501001179'),
(153,'01a227fd-a10c-7000-8000-dbf71422bb9d','checklist','city','
对水路旅客运输实名制的行政检查检查实施清单
	11420700mb0r7299xk3100388
	03001201000423
','K636865636B6C697374 D63697479 对水 水路 路旅 旅客 客运 运输 输实 实名 名制 制的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0r7299xk3100388 03001201000423'),
(154,'01a227fd-a10c-7000-8000-dd3d2445415a','checklist','city','
对未取得农药经营许可证经营农药的行政处罚检查实施清单
	11420700mb0x35764q3100396
	05001502000658
','K636865636B6C697374 D63697479 对未 未取 取得 得农 农药 药经 经营 营许 许可 可证 证经 经营 营农 农药 药的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb0x35764q3100396 05001502000658'),
(155,'01a227fd-a10c-7000-8000-e12e91138d2e','checklist','city','
食品生产经营企业停产复产报告核查检查实施清单
	11420700mb1l4926xd3100406
	01003504000223
','K636865636B6C697374 D63697479 食品 品生 生产 产经 经营 营企 企业 业停 停产 产复 复产 产报 报告 告核 核查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100406 01003504000223'),
(156,'01a227fd-a10c-7000-8000-e620b16f0116','checklist','city','
对未经许可经营高危险性体育项目的行政处罚检查实施清单
	11420700mb0r07266f3100497
	08001402000959
','K636865636B6C697374 D63697479 对未 未经 经许 许可 可经 经营 营高 高危 危险 险性 性体 体育 育项 项目 目的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb0r07266f3100497 08001402000959'),
(157,'01a227fd-a10c-7000-8000-e87bcc872282','checklist','city','
对消防安全责任人的约谈检查实施清单
	11420700mb0l1666933100524
	15000504001267
','K636865636B6C697374 D63697479 对消 消防 防安 安全 全责 责任 任人 人的 的约 约谈 谈检 检查 查实 实施 施清 清单 单 11420700mb0l1666933100524 15000504001267'),
(158,'01a227fd-a10c-7000-8000-ec9f763dc01d','checklist','city','
对定量包装商品净含量的计量监督检查检查实施清单
	11420700mb1l4926xd3100539
	01001701000125
','K636865636B6C697374 D63697479 对定 定量 量包 包装 装商 商品 品净 净含 含量 量的 的计 计量 量监 监督 督检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100539 01001701000125'),
(159,'01a227fd-a10c-7000-8000-f3fe6111bbd1','checklist','city','
对建材、机械企业的行政检查检查实施清单
	11420700mb039829043100557
	07000501000842
','K636865636B6C697374 D63697479 对建 建材 材 机械 械企 企业 业的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb039829043100557 07000501000842'),
(160,'01a227fd-a10c-7000-8000-f5235ff91d7e','checklist','city','
对广播电视设施保护的行政检查检查实施清单
	11420700mb0r07266f3100585
	08001101000945
','K636865636B6C697374 D63697479 对广 广播 播电 电视 视设 设施 施保 保护 护的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0r07266f3100585 08001101000945'),
(161,'01a227fd-a10c-7000-8000-f84f06009a00','checklist','city','
对造林绿化和退耕还林项目的核查验收检查实施清单
	11420700mb0w7346093100680
	27000101001483
','K636865636B6C697374 D63697479 对造 造林 林绿 绿化 化和 和退 退耕 耕还 还林 林项 项目 目的 的核 核查 查验 验收 收检 检查 查实 实施 施清 清单 单 11420700mb0w7346093100680 27000101001483'),
(162,'01a227fd-a10c-7000-8000-fdc6bba78bd2','checklist','city','
对养殖场兽药使用记录和休药期执行的行政检查检查实施清单
	11420700mb0x35764q3100723
	05000501000599
','K636865636B6C697374 D63697479 对养 养殖 殖场 场兽 兽药 药使 使用 用记 记录 录和 和休 休药 药期 期执 执行 行的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0x35764q3100723 05000501000599'),
(163,'01a227fd-a10c-7000-8001-0383af797bcc','checklist','city','
对生态环境监测机构的行政检查检查实施清单
	11420700mb1l4926xd3100726
	01001901000137
','K636865636B6C697374 D63697479 对生 生态 态环 环境 境监 监测 测机 机构 构的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100726 01001901000137'),
(164,'01a227fd-a10c-7000-8001-0667e4eec0e0','checklist','city','
对环境保护税和资源税申报的行政检查检查实施清单
	11420700mb0p1163443100754
	30000101001538
','K636865636B6C697374 D63697479 对环 环境 境保 保护 护税 税和 和资 资源 源税 税申 申报 报的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0p1163443100754 30000101001538'),
(165,'01a227fd-a10c-7000-8001-08cbf5d2ab68','checklist','city','
重点排污单位名录管理检查实施清单
	11420700mb1b79304f3100756
	04001504000556
','K636865636B6C697374 D63697479 重点 点排 排污 污单 单位 位名 名录 录管 管理 理检 检查 查实 实施 施清 清单 单 11420700mb1b79304f3100756 04001504000556'),
(166,'01a227fd-a10c-7000-8001-0fd0a2c2f247','checklist','city','
安全生产分类分级监管检查实施清单
	11420700mb039829043100760
	07001204000876
','K636865636B6C697374 D63697479 安全 全生 生产 产分 分类 类分 分级 级监 监管 管检 检查 查实 实施 施清 清单 单 11420700mb039829043100760 07001204000876'),
(167,'01a227fd-a10c-7000-8001-10d1f41e3511','checklist','city','
对集中交易市场开办者未履行管理义务的行政处罚检查实施清单
	11420700mb1l4926xd3100887
	01000502000054
','K636865636B6C697374 D63697479 对集 集中 中交 交易 易市 市场 场开 开办 办者 者未 未履 履行 行管 管理 理义 义务 务的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100887 01000502000054'),
(168,'01a227fd-a10c-7000-8001-14d8ef727a21','checklist','city','
对起重机械使用单位的现场安全监督检查检查实施清单
	11420700mb1l4926xd3100891
	01001101000091
','K636865636B6C697374 D63697479 对起 起重 重机 机械 械使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb1l4926xd3100891 01001101000091'),
(169,'01a227fd-a10c-7000-8001-191b158dcf7f','checklist','city','
对取水许可执行和取水计量的行政检查检查实施清单
	11420700mb0e3033313100919
	11000101001077
','K636865636B6C697374 D63697479 对取 取水 水许 许可 可执 执行 行和 和取 取水 水计 计量 量的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420700mb0e3033313100919 11000101001077'),
(170,'01a227fd-a120-7000-8002-e7f40f5862af','checklist','echeng','
对停车收费的行政检查检查实施清单
	11420704mb0074798y4100001
	01002501000171
','K636865636B6C697374 D656368656E67 对停 停车 车收 收费 费的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100001 01002501000171'),
(171,'01a227fd-a120-7000-8002-ebf7f0f838e5','checklist','echeng','
对未按规定处置医疗废物的行政处罚检查实施清单
	11420704mb0f18255a4100031
	06001302000774
','K636865636B6C697374 D656368656E67 对未 未按 按规 规定 定处 处置 置医 医疗 疗废 废物 物的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0f18255a4100031 06001302000774'),
(172,'01a227fd-a120-7000-8002-ef9ab6d38300','checklist','echeng','
对临时建设规划许可的行政检查检查实施清单
	11420704mb057766xr4100034
	09000201000981
','K636865636B6C697374 D656368656E67 对临 临时 时建 建设 设规 规划 划许 许可 可的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb057766xr4100034 09000201000981'),
(173,'01a227fd-a120-7000-8002-f39be83df7bc','checklist','echeng','
对音像制品经营的行政检查检查实施清单
	11420704mb0462969e4100043
	08000901000937
','K636865636B6C697374 D656368656E67 对音 音像 像制 制品 品经 经营 营的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0462969e4100043 08000901000937'),
(174,'01a227fd-a120-7000-8002-f6cf7ebac282','checklist','echeng','
对电梯维护保养单位未按安全技术规范维护保养的行政处罚检查实施清单
	11420704mb0074798y4100053
	01001202000100
','K636865636B6C697374 D656368656E67 对电 电梯 梯维 维护 护保 保养 养单 单位 位未 未按 按安 安全 全技 技术 术规 规范 范维 维护 护保 保养 养的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100053 01001202000100'),
(175,'01a227fd-a120-7000-8002-f9978e678660','checklist','echeng','
对持证单位排污许可证执行报告的行政检查检查实施清单
	11420704mb1w37699h4100140
	04000201000472
','K636865636B6C697374 D656368656E67 对持 持证 证单 单位 位排 排污 污许 许可 可证 证执 执行 行报 报告 告的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1w37699h4100140 04000201000472'),
(176,'01a227fd-a120-7000-8002-fcd19fae899d','checklist','echeng','
对有证据证明可能危害人体健康的药品及有关材料的查封、扣押检查实施清单
	11420704mb0074798y4100171
	01003403000217
','K636865636B6C697374 D656368656E67 对有 有证 证据 据证 证明 明可 可能 能危 危害 害人 人体 体健 健康 康的 的药 药品 品及 及有 有关 关材 材料 料的 的查 查封 封 扣押 押检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100171 01003403000217'),
(177,'01a227fd-a120-7000-8003-036700748c38','checklist','echeng','
巡游出租汽车企业服务质量信誉考核检查实施清单
	11420704mb1b48284d4100181
	03001704000452
','K636865636B6C697374 D656368656E67 巡游 游出 出租 租汽 汽车 车企 企业 业服 服务 务质 质量 量信 信誉 誉考 考核 核检 检查 查实 实施 施清 清单 单 11420704mb1b48284d4100181 03001704000452'),
(178,'01a227fd-a120-7000-8003-04e82e91e3d9','checklist','echeng','
对未按规定分类投放生活垃圾的行政处罚检查实施清单
	11420704mb1337844p4100191
	10000802001065
','K636865636B6C697374 D656368656E67 对未 未按 按规 规定 定分 分类 类投 投放 放生 生活 活垃 垃圾 圾的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb1337844p4100191 10000802001065'),
(179,'01a227fd-a120-7000-8003-08cb6e4c2834','checklist','echeng','
对建设项目安全设施“三同时”的行政检查检查实施清单
	11420704mb1f23646w4100214
	07000101000811
','K636865636B6C697374 D656368656E67 对建 建设 设项 项目 目安 安全 全设 设施 施 三同 同时 时 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1f23646w4100214 07000101000811'),
(180,'01a227fd-a120-7000-8003-0da57746e424','checklist','echeng','
对农民工实名制和考勤管理的行政检查检查实施清单
	11420704mb1m06893r4100225
	14000201001203
','K636865636B6C697374 D656368656E67 对农 农民 民工 工实 实名 名制 制和 和考 考勤 勤管 管理 理的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1m06893r4100225 14000201001203'),
(181,'01a227fd-a120-7000-8003-112edfd92198','checklist','echeng','
对使用未经检验或者检验不合格特种设备的行政处罚检查实施清单
	11420704mb0074798y4100261
	01001202000098
','K636865636B6C697374 D656368656E67 对使 使用 用未 未经 经检 检验 验或 或者 者检 检验 验不 不合 合格 格特 特种 种设 设备 备的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100261 01001202000098'),
(182,'01a227fd-a120-7000-8003-15ffacdf55c2','checklist','echeng','
对麻醉药品、精神药品使用的行政检查检查实施清单
	11420704mb0f18255a4100265
	06000101000704
','K636865636B6C697374 D656368656E67 对麻 麻醉 醉药 药品 品 精神 神药 药品 品使 使用 用的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0f18255a4100265 06000101000704'),
(183,'01a227fd-a120-7000-8003-181c6af53c00','checklist','echeng','
对危险废物产生单位规范化环境管理的评估检查检查实施清单
	11420704mb1w37699h4100284
	04000701000505
','K636865636B6C697374 D656368656E67 对危 危险 险废 废物 物产 产生 生单 单位 位规 规范 范化 化环 环境 境管 管理 理的 的评 评估 估检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1w37699h4100284 04000701000505'),
(184,'01a227fd-a120-7000-8003-1d692e64f873','checklist','echeng','
对食品委托加工行为的行政检查检查实施清单
	11420704mb0074798y4100291
	01000101000013
','K636865636B6C697374 D656368656E67 对食 食品 品委 委托 托加 加工 工行 行为 为的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100291 01000101000013'),
(185,'01a227fd-a120-7000-8003-2384c72372ab','checklist','echeng','
对未按规定填写和保管病历资料的行政处罚检查实施清单
	11420704mb0f18255a4100299
	06001302000773
','K636865636B6C697374 D656368656E67 对未 未按 按规 规定 定填 填写 写和 和保 保管 管病 病历 历资 资料 料的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0f18255a4100299 06001302000773'),
(186,'01a227fd-a120-7000-8003-25d488b21e28','checklist','echeng','
对超标超总量排污单位责令限制生产、停产整治检查实施清单
	11420704mb1w37699h4100302
	04001403000554
','K636865636B6C697374 D656368656E67 对超 超标 标超 超总 总量 量排 排污 污单 单位 位责 责令 令限 限制 制生 生产 产 停产 产整 整治 治检 检查 查实 实施 施清 清单 单 11420704mb1w37699h4100302 04001403000554'),
(187,'01a227fd-a120-7000-8003-29f898640e48','checklist','echeng','
对企业即时公示信息的抽查检查实施清单
	11420704mb0074798y4100307
	01002101000151
','K636865636B6C697374 D656368656E67 对企 企业 业即 即时 时公 公示 示信 信息 息的 的抽 抽查 查检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100307 01002101000151'),
(188,'01a227fd-a120-7000-8003-2dde5ff281fc','checklist','echeng','
对	led显示屏亮度和播放时间的行政检查检查实施清单
	11420704mb1337844p4100311
	10000201001030
','K636865636B6C697374 D656368656E67 对 led 显示 示屏 屏亮 亮度 度和 和播 播放 放时 时间 间的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1337844p4100311 10000201001030'),
(189,'01a227fd-a120-7000-8003-3384bf9d40ce','checklist','echeng','
对客运站“三不进站、六不出站”落实情况的行政检查检查实施清单
	11420704mb1b48284d4100347
	03000101000356
','K636865636B6C697374 D656368656E67 对客 客运 运站 站 三不 不进 进站 站 六不 不出 出站 站 落实 实情 情况 况的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1b48284d4100347 03000101000356'),
(190,'01a227fd-a120-7000-8003-351ae62676e6','checklist','echeng','
对安排未取得健康证明人员从事接触直接入口食品工作的行政处罚检查实施清单
	11420704mb0074798y4100354
	01000502000053
','K636865636B6C697374 D656368656E67 对安 安排 排未 未取 取得 得健 健康 康证 证明 明人 人员 员从 从事 事接 接触 触直 直接 接入 入口 口食 食品 品工 工作 作的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100354 01000502000053'),
(191,'01a227fd-a120-7000-8003-3977787dd9ff','checklist','echeng','
第二、三类非药品类易制毒化学品备案核查检查实施清单
	11420704mb1f23646w4100356
	07001404000888
','K636865636B6C697374 D656368656E67 第二 二 三类 类非 非药 药品 品类 类易 易制 制毒 毒化 化学 学品 品备 备案 案核 核查 查检 检查 查实 实施 施清 清单 单 11420704mb1f23646w4100356 07001404000888'),
(192,'01a227fd-a120-7000-8003-3dff5ef8ba59','checklist','echeng','
对交通工程重大隐患排除前的责令暂时停止施工检查实施清单
	11420704mb1b48284d4100363
	03001803000455
','K636865636B6C697374 D656368656E67 对交 交通 通工 工程 程重 重大 大隐 隐患 患排 排除 除前 前的 的责 责令 令暂 暂时 时停 停止 止施 施工 工检 检查 查实 实施 施清 清单 单 11420704mb1b48284d4100363 03001803000455'),
(193,'01a227fd-a120-7000-8003-42f0edb0ce14','checklist','echeng','
公路水运工程建设市场信用评价检查实施清单
	11420704mb1b48284d4100413
	03001704000450
','K636865636B6C697374 D656368656E67 公路 路水 水运 运工 工程 程建 建设 设市 市场 场信 信用 用评 评价 价检 检查 查实 实施 施清 清单 单 11420704mb1b48284d4100413 03001704000450'),
(194,'01a227fd-a120-7000-8003-47dfdeb6bc76','checklist','echeng','
对未取得公共场所卫生许可证擅自营业的行政处罚检查实施清单
	11420704mb0f18255a4100425
	06001402000776
','K636865636B6C697374 D656368656E67 对未 未取 取得 得公 公共 共场 场所 所卫 卫生 生许 许可 可证 证擅 擅自 自营 营业 业的 的行 行政 政处 处罚 罚检 检查 查实 实施 施清 清单 单 11420704mb0f18255a4100425 06001402000776'),
(195,'01a227fd-a120-7000-8003-48ae8996ca44','checklist','echeng','
对村卫生室、诊所的行政检查检查实施清单
	11420704mb0f18255a4100440
	06000101000694
','K636865636B6C697374 D656368656E67 对村 村卫 卫生 生室 室 诊所 所的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0f18255a4100440 06000101000694'),
(196,'01a227fd-a120-7000-8003-4d127a9b393e','checklist','echeng','
对排污单位自动监控设施运行的行政检查检查实施清单
	11420704mb1w37699h4100480
	04000101000467
','K636865636B6C697374 D656368656E67 对排 排污 污单 单位 位自 自动 动监 监控 控设 设施 施运 运行 行的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1w37699h4100480 04000101000467'),
(197,'01a227fd-a120-7000-8003-52da0c6189e3','checklist','echeng','
对占道经营工具和物品的先行登记保存检查实施清单
	11420704mb1337844p4100488
	10000903001066
','K636865636B6C697374 D656368656E67 对占 占道 道经 经营 营工 工具 具和 和物 物品 品的 的先 先行 行登 登记 记保 保存 存检 检查 查实 实施 施清 清单 单 11420704mb1337844p4100488 10000903001066'),
(198,'01a227fd-a120-7000-8003-54841b589a2b','checklist','echeng','
对医疗机构药品采购、储存、使用的行政检查检查实施清单
	11420704mb0074798y4100546
	01000701000061
','K636865636B6C697374 D656368656E67 对医 医疗 疗机 机构 构药 药品 品采 采购 购 储存 存 使用 用的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100546 01000701000061'),
(199,'01a227fd-a120-7000-8003-5b2aa7316eec','checklist','echeng','
对公路建设市场从业单位的行政检查检查实施清单
	11420704mb1b48284d4100547
	03000901000403
','K636865636B6C697374 D656368656E67 对公 公路 路建 建设 设市 市场 场从 从业 业单 单位 位的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb1b48284d4100547 03000901000403'),
(200,'01a227fd-a120-7000-8003-5ea343d59e10','checklist','echeng','
突发环境事件应急预案备案核查检查实施清单
	11420704mb1w37699h4100554
	04001504000557
','K636865636B6C697374 D656368656E67 突发 发环 环境 境事 事件 件应 应急 急预 预案 案备 备案 案核 核查 查检 检查 查实 实施 施清 清单 单 11420704mb1w37699h4100554 04001504000557'),
(201,'01a227fd-a120-7000-8003-639f11950535','checklist','echeng','
数字城管案件派遣处置和评价检查实施清单
	11420704mb1337844p4100559
	10001004001069
','K636865636B6C697374 D656368656E67 数字 字城 城管 管案 案件 件派 派遣 遣处 处置 置和 和评 评价 价检 检查 查实 实施 施清 清单 单 11420704mb1337844p4100559 10001004001069'),
(202,'01a227fd-a12f-7000-8001-be7f03a0784d','enforcementOfficer','city','
	1742070010008
鄂州市发展和改革委员会
','K656E666F7263656D656E744F666669636572 D63697479 1742070010008 鄂州 州市 市发 发展 展和 和改 改革 革委 委员 员会 会'),
(203,'01a227fd-a137-7000-8000-0d50e6cad55b','enforcementOfficer','city','
	1742070010067
鄂州市民政局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010067 鄂州 州市 市民 民政 政局 局'),
(204,'01a227fd-a137-7000-8000-10aee6497728','enforcementOfficer','city','
	1742070010106
鄂州市自然资源和规划局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010106 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局'),
(205,'01a227fd-a137-7000-8000-152847d257de','enforcementOfficer','city','
	1742070010108
鄂州市自然资源和规划局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010108 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局'),
(206,'01a227fd-a137-7000-8000-18d87d0212ad','enforcementOfficer','city','
	1742070010110
鄂州市自然资源和规划局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010110 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局'),
(207,'01a227fd-a137-7000-8000-1c3c551f27c1','enforcementOfficer','city','
	1742070010125
鄂州市生态环境局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010125 鄂州 州市 市生 生态 态环 环境 境局 局'),
(208,'01a227fd-a137-7000-8000-225f8d51c2b9','enforcementOfficer','city','
	1742070010149
鄂州市交通运输局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010149 鄂州 州市 市交 交通 通运 运输 输局 局'),
(209,'01a227fd-a137-7000-8000-27b92d79dadf','enforcementOfficer','city','
	1742070010152
鄂州市交通运输局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010152 鄂州 州市 市交 交通 通运 运输 输局 局'),
(210,'01a227fd-a137-7000-8000-2971908a22f2','enforcementOfficer','city','
	1742070010155
鄂州市交通运输局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010155 鄂州 州市 市交 交通 通运 运输 输局 局'),
(211,'01a227fd-a137-7000-8000-2f0d3c18f97d','enforcementOfficer','city','
	1742070010166
鄂州市水利和湖泊局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010166 鄂州 州市 市水 水利 利和 和湖 湖泊 泊局 局'),
(212,'01a227fd-a137-7000-8000-3136c48fd737','enforcementOfficer','city','
	1742070010167
鄂州市水利和湖泊局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010167 鄂州 州市 市水 水利 利和 和湖 湖泊 泊局 局'),
(213,'01a227fd-a137-7000-8000-36cc8959628d','enforcementOfficer','city','
	1742070010174
鄂州市农业农村局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010174 鄂州 州市 市农 农业 业农 农村 村局 局'),
(214,'01a227fd-a137-7000-8000-3a0032832386','enforcementOfficer','city','
	1742070010185
鄂州市农业农村局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010185 鄂州 州市 市农 农业 业农 农村 村局 局'),
(215,'01a227fd-a137-7000-8000-3ebcb16d81a0','enforcementOfficer','city','
	1742070010206
鄂州市文化和旅游局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010206 鄂州 州市 市文 文化 化和 和旅 旅游 游局 局'),
(216,'01a227fd-a137-7000-8000-433a5f1f93c7','enforcementOfficer','city','
	1742070010209
鄂州市文化和旅游局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010209 鄂州 州市 市文 文化 化和 和旅 旅游 游局 局'),
(217,'01a227fd-a137-7000-8000-44140d169c4f','enforcementOfficer','city','
	1742070010228
鄂州市应急管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010228 鄂州 州市 市应 应急 急管 管理 理局 局'),
(218,'01a227fd-a137-7000-8000-48029f3641d6','enforcementOfficer','city','
	1742070010236
鄂州市应急管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010236 鄂州 州市 市应 应急 急管 管理 理局 局'),
(219,'01a227fd-a137-7000-8000-4d841d502d30','enforcementOfficer','city','
	1742070010238
鄂州市应急管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010238 鄂州 州市 市应 应急 急管 管理 理局 局'),
(220,'01a227fd-a137-7000-8000-528017ffc269','enforcementOfficer','city','
	1742070010240
鄂州市应急管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010240 鄂州 州市 市应 应急 急管 管理 理局 局'),
(221,'01a227fd-a137-7000-8000-572e6c7c1b69','enforcementOfficer','city','
	1742070010241
鄂州市应急管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010241 鄂州 州市 市应 应急 急管 管理 理局 局'),
(222,'01a227fd-a137-7000-8000-591a9f79abff','enforcementOfficer','city','
	1742070010244
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010244 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(223,'01a227fd-a137-7000-8000-5f4325c1c926','enforcementOfficer','city','
	1742070010245
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010245 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(224,'01a227fd-a137-7000-8000-60d0a8da3c50','enforcementOfficer','city','
	1742070010246
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010246 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(225,'01a227fd-a137-7000-8000-64f633c2b5d8','enforcementOfficer','city','
	1742070010247
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010247 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(226,'01a227fd-a137-7000-8000-6ad258cd8073','enforcementOfficer','city','
	1742070010248
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010248 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(227,'01a227fd-a137-7000-8000-6dd12720e6ee','enforcementOfficer','city','
	1742070010250
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010250 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(228,'01a227fd-a137-7000-8000-71ec909806e4','enforcementOfficer','city','
	1742070010251
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010251 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(229,'01a227fd-a137-7000-8000-7457ab57181a','enforcementOfficer','city','
	1742070010252
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010252 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(230,'01a227fd-a137-7000-8000-7a8da0a01f94','enforcementOfficer','city','
	1742070010253
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010253 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(231,'01a227fd-a137-7000-8000-7fc71923f63c','enforcementOfficer','city','
	1742070010254
鄂州市市场监督管理局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010254 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(232,'01a227fd-a137-7000-8000-81bca801af6f','enforcementOfficer','city','
	1742070010342
鄂州市消防救援支队
','K656E666F7263656D656E744F666669636572 D63697479 1742070010342 鄂州 州市 市消 消防 防救 救援 援支 支队 队'),
(233,'01a227fd-a137-7000-8000-8667c1d92067','enforcementOfficer','city','
	1742070010343
鄂州市消防救援支队
','K656E666F7263656D656E744F666669636572 D63697479 1742070010343 鄂州 州市 市消 消防 防救 救援 援支 支队 队'),
(234,'01a227fd-a137-7000-8000-8b57d1375ef6','enforcementOfficer','city','
	1742070010347
国家税务总局鄂州市税务局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010347 国家 家税 税务 务总 总局 局鄂 鄂州 州市 市税 税务 务局 局'),
(235,'01a227fd-a137-7000-8000-8d8d0d4b8bac','enforcementOfficer','city','
	1742070010349
国家税务总局鄂州市税务局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010349 国家 家税 税务 务总 总局 局鄂 鄂州 州市 市税 税务 务局 局'),
(236,'01a227fd-a137-7000-8000-9110696a9b1b','enforcementOfficer','city','
	1742070010365
鄂州市行政审批局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010365 鄂州 州市 市行 行政 政审 审批 批局 局'),
(237,'01a227fd-a137-7000-8000-97c82cb5ee38','enforcementOfficer','city','
	1742070010370
鄂州市行政审批局
','K656E666F7263656D656E744F666669636572 D63697479 1742070010370 鄂州 州市 市行 行政 政审 审批 批局 局'),
(238,'01a227fd-a146-7000-8001-ba447056e691','enforcementOfficer','echeng','
	1742070410495
鄂州市鄂城区城市管理执法局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410495 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(239,'01a227fd-a146-7000-8001-bf23bdf356d5','enforcementOfficer','echeng','
	1742070410497
鄂州市鄂城区城市管理执法局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410497 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(240,'01a227fd-a146-7000-8001-c03b4b3f2b77','enforcementOfficer','echeng','
	1742070410503
鄂州市鄂城区交通运输局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410503 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(241,'01a227fd-a146-7000-8001-c55055fb5ca7','enforcementOfficer','echeng','
	1742070410505
鄂州市鄂城区交通运输局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410505 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(242,'01a227fd-a146-7000-8001-c86cc2d39704','enforcementOfficer','echeng','
	1742070410511
鄂州市鄂城区交通运输局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410511 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(243,'01a227fd-a146-7000-8001-cc81a48b7064','enforcementOfficer','echeng','
	1742070410512
鄂州市鄂城区交通运输局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410512 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(244,'01a227fd-a146-7000-8001-d05cce78d5e3','enforcementOfficer','echeng','
	1742070410538
鄂州市鄂城区农业农村局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410538 鄂州 州市 市鄂 鄂城 城区 区农 农业 业农 农村 村局 局'),
(245,'01a227fd-a146-7000-8001-d694c2170ba0','enforcementOfficer','echeng','
	1742070410553
鄂州市鄂城区文化和旅游局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410553 鄂州 州市 市鄂 鄂城 城区 区文 文化 化和 和旅 旅游 游局 局'),
(246,'01a227fd-a146-7000-8001-d9590620635c','enforcementOfficer','echeng','
	1742070410566
鄂州市鄂城区卫生健康局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410566 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(247,'01a227fd-a146-7000-8001-de29e02d3df5','enforcementOfficer','echeng','
	1742070410567
鄂州市鄂城区卫生健康局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410567 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(248,'01a227fd-a146-7000-8001-e1a8729dc97c','enforcementOfficer','echeng','
	1742070410568
鄂州市鄂城区卫生健康局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410568 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(249,'01a227fd-a146-7000-8001-e42ce1cb063c','enforcementOfficer','echeng','
	1742070410569
鄂州市鄂城区卫生健康局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410569 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(250,'01a227fd-a146-7000-8001-e84a527d000e','enforcementOfficer','echeng','
	1742070410578
鄂州市鄂城区应急管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410578 鄂州 州市 市鄂 鄂城 城区 区应 应急 急管 管理 理局 局'),
(251,'01a227fd-a146-7000-8001-ed13445cd71c','enforcementOfficer','echeng','
	1742070410585
鄂州市鄂城区应急管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410585 鄂州 州市 市鄂 鄂城 城区 区应 应急 急管 管理 理局 局'),
(252,'01a227fd-a146-7000-8001-f2a585daa0a5','enforcementOfficer','echeng','
	1742070410586
鄂州市鄂城区应急管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410586 鄂州 州市 市鄂 鄂城 城区 区应 应急 急管 管理 理局 局'),
(253,'01a227fd-a146-7000-8001-f4d90c9401b3','enforcementOfficer','echeng','
	1742070410589
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410589 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(254,'01a227fd-a146-7000-8001-fb1278772c46','enforcementOfficer','echeng','
	1742070410593
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410593 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(255,'01a227fd-a146-7000-8001-fce1a255cb8b','enforcementOfficer','echeng','
	1742070410594
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410594 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(256,'01a227fd-a146-7000-8002-01099f9224a2','enforcementOfficer','echeng','
	1742070410595
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410595 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(257,'01a227fd-a146-7000-8002-0653a6d2ca6f','enforcementOfficer','echeng','
	1742070410596
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410596 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(258,'01a227fd-a146-7000-8002-08d54b47f608','enforcementOfficer','echeng','
	1742070410597
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410597 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(259,'01a227fd-a146-7000-8002-0fefcef34a36','enforcementOfficer','echeng','
	1742070410598
鄂州市鄂城区市场监督管理局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410598 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(260,'01a227fd-a146-7000-8002-119fea575be1','enforcementOfficer','echeng','
	1742070410633
鄂州市自然资源和规划局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410633 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局鄂 鄂城 城区 区分 分局 局'),
(261,'01a227fd-a146-7000-8002-178c7b66a34f','enforcementOfficer','echeng','
	1742070410634
鄂州市自然资源和规划局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410634 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局鄂 鄂城 城区 区分 分局 局'),
(262,'01a227fd-a146-7000-8002-1a158aa9e119','enforcementOfficer','echeng','
	1742070410640
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410640 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(263,'01a227fd-a146-7000-8002-1fa1900a5dc2','enforcementOfficer','echeng','
	1742070410641
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410641 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(264,'01a227fd-a146-7000-8002-20bcdf3e90e0','enforcementOfficer','echeng','
	1742070410642
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410642 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(265,'01a227fd-a146-7000-8002-258860b5d1ac','enforcementOfficer','echeng','
	1742070410643
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410643 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(266,'01a227fd-a146-7000-8002-2a81f77152e5','enforcementOfficer','echeng','
	1742070410644
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410644 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(267,'01a227fd-a146-7000-8002-2c4e29673b6a','enforcementOfficer','echeng','
	1742070410646
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410646 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(268,'01a227fd-a146-7000-8002-31fe3de08af1','enforcementOfficer','echeng','
	1742070410648
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410648 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(269,'01a227fd-a146-7000-8002-357adb3a13cd','enforcementOfficer','echeng','
	1742070410650
鄂州市生态环境局鄂城区分局
','K656E666F7263656D656E744F666669636572 D656368656E67 1742070410650 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(270,'01a227fd-a151-7000-8002-849abc57e7df','randomCheckPlan','city','
鄂州市	2022年度部门“双随机、一公开”抽查计划
	ssj4207002022001
鄂州市市场监督管理局
','K72616E646F6D436865636B506C616E D63697479 鄂州 州市 市 2022 年度 度部 部门 门 双随 随机 机 一公 公开 开 抽查 查计 计划 划 ssj4207002022001 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(271,'01a227fd-a152-7000-8003-2053e271dce6','randomCheckPlan','city','
鄂州市	2022年度危险化学品企业安全生产“双随机、一公开”抽查专项计划
	ssj4207002022002
鄂州市应急管理局
','K72616E646F6D436865636B506C616E D63697479 鄂州 州市 市 2022 年度 度危 危险 险化 化学 学品 品企 企业 业安 安全 全生 生产 产 双随 随机 机 一公 公开 开 抽查 查专 专项 项计 计划 划 ssj4207002022002 鄂州 州市 市应 应急 急管 管理 理局 局'),
(272,'01a227fd-a152-7000-8003-26e9da33aad0','randomCheckPlan','city','
鄂州市	2022年度食品生产经营单位“双随机、一公开”抽查专项计划
	ssj4207002022003
鄂州市市场监督管理局
','K72616E646F6D436865636B506C616E D63697479 鄂州 州市 市 2022 年度 度食 食品 品生 生产 产经 经营 营单 单位 位 双随 随机 机 一公 公开 开 抽查 查专 专项 项计 计划 划 ssj4207002022003 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(273,'01a227fd-a15e-7000-8003-e5f9f125e9c9','randomCheckPlan','echeng','
鄂州市鄂城区	2022年度部门“双随机、一公开”抽查计划
	ssj4207042022001
鄂州市鄂城区市场监督管理局
','K72616E646F6D436865636B506C616E D656368656E67 鄂州 州市 市鄂 鄂城 城区 区 2022 年度 度部 部门 门 双随 随机 机 一公 公开 开 抽查 查计 计划 划 ssj4207042022001 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(274,'01a227fd-a15e-7000-8003-ea8659b0e91a','randomCheckPlan','echeng','
鄂州市鄂城区	2022年度药品零售和医疗器械经营单位“双随机、一公开”抽查专项计划
	ssj4207042022002
鄂州市鄂城区市场监督管理局
','K72616E646F6D436865636B506C616E D656368656E67 鄂州 州市 市鄂 鄂城 城区 区 2022 年度 度药 药品 品零 零售 售和 和医 医疗 疗器 器械 械经 经营 营单 单位 位 双随 随机 机 一公 公开 开 抽查 查专 专项 项计 计划 划 ssj4207042022002 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(275,'01a227fd-a168-7000-8000-560b08b7687e','randomCheckTarget','city','
鄂城区兴发服装店
	ssj4207002022001
	dx42070020220010034
','K72616E646F6D436865636B546172676574 D63697479 鄂城 城区 区兴 兴发 发服 服装 装店 店 ssj4207002022001 dx42070020220010034'),
(276,'01a227fd-a168-7000-8000-58c353c75646','randomCheckTarget','city','
鄂州市宏顺元包装有限公司
	ssj4207002022001
	dx42070020220010073
','K72616E646F6D436865636B546172676574 D63697479 鄂州 州市 市宏 宏顺 顺元 元包 包装 装有 有限 限公 公司 司 ssj4207002022001 dx42070020220010073'),
(277,'01a227fd-a175-7000-8002-c300e48b0111','randomCheckTarget','echeng','
鄂州市正捷汽车维修有限公司
	ssj4207042022001
	dx42070420220010024
','K72616E646F6D436865636B546172676574 D656368656E67 鄂州 州市 市正 正捷 捷汽 汽车 车维 维修 修有 有限 限公 公司 司 ssj4207042022001 dx42070420220010024'),
(278,'01a227fd-a175-7000-8002-c7012d1a9cc9','randomCheckTarget','echeng','
鄂州市兴泰建设工程有限公司
	ssj4207042022001
	dx42070420220010036
','K72616E646F6D436865636B546172676574 D656368656E67 鄂州 州市 市兴 兴泰 泰建 建设 设工 工程 程有 有限 限公 公司 司 ssj4207042022001 dx42070420220010036'),
(279,'01a227fd-a17c-7000-8003-6b6e0ead887b','checkAct','city','
对鄂城区宁宏种植专业合作社开展“养殖场兽药使用记录和休药期执行的行政检查”
	jcmb0x357642022000004
	11420700mb0x35764q
鄂州市农业农村局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区宁 宁宏 宏种 种植 植专 专业 业合 合作 作社 社开 开展 展 养殖 殖场 场兽 兽药 药使 使用 用记 记录 录和 和休 休药 药期 期执 执行 行的 的行 行政 政检 检查 查 jcmb0x357642022000004 11420700mb0x35764q 鄂州 州市 市农 农业 业农 农村 村局 局'),
(280,'01a227fd-a17d-7000-8002-7652b9c278cb','checkAct','city','
对鄂城区佳发幼儿园开展“医院、养老机构消防安全的行政检查”
	jcmb0l166692022000012
	11420700mb0l166693
鄂州市消防救援支队
','K636865636B416374 D63697479 对鄂 鄂城 城区 区佳 佳发 发幼 幼儿 儿园 园开 开展 展 医院 院 养老 老机 机构 构消 消防 防安 安全 全的 的行 行政 政检 检查 查 jcmb0l166692022000012 11420700mb0l166693 鄂州 州市 市消 消防 防救 救援 援支 支队 队'),
(281,'01a227fd-a17d-7000-8002-7bb82d363287','checkAct','city','
对金某开展“中央厨房的行政检查”
	jcmb1l4926x2022000651
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 对金 金某 某开 开展 展 中央 央厨 厨房 房的 的行 行政 政检 检查 查 jcmb1l4926x2022000651 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(282,'01a227fd-a17d-7000-8002-7c319999c5b8','checkAct','city','
对鄂州市达晟新材料有限公司开展“取水许可执行和取水计量的行政检查”
	jcmb0e303332022000047
	11420700mb0e303331
鄂州市水利和湖泊局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市达 达晟 晟新 新材 材料 料有 有限 限公 公司 司开 开展 展 取水 水许 许可 可执 执行 行和 和取 取水 水计 计量 量的 的行 行政 政检 检查 查 jcmb0e303332022000047 11420700mb0e303331 鄂州 州市 市水 水利 利和 和湖 湖泊 泊局 局'),
(283,'01a227fd-a17d-7000-8002-81712b43b606','checkAct','city','
对鄂州市源元锦文化传媒有限公司开展“广播电视设施保护的行政检查”
	jcmb0r072662022000105
	11420700mb0r07266f
鄂州市文化和旅游局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市源 源元 元锦 锦文 文化 化传 传媒 媒有 有限 限公 公司 司开 开展 展 广播 播电 电视 视设 设施 施保 保护 护的 的行 行政 政检 检查 查 jcmb0r072662022000105 11420700mb0r07266f 鄂州 州市 市文 文化 化和 和旅 旅游 游局 局'),
(284,'01a227fd-a17d-7000-8002-87282b118d69','checkAct','city','
对鄂州市同源诚客运有限公司开展“水路旅客运输实名制的行政检查”
	jcmb0r7299x2022000472
	11420700mb0r7299xk
鄂州市交通运输局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市同 同源 源诚 诚客 客运 运有 有限 限公 公司 司开 开展 展 水路 路旅 旅客 客运 运输 输实 实名 名制 制的 的行 行政 政检 检查 查 jcmb0r7299x2022000472 11420700mb0r7299xk 鄂州 州市 市交 交通 通运 运输 输局 局'),
(285,'01a227fd-a17d-7000-8002-8b3273fbbda8','checkAct','city','
对鄂州市恒祥会计服务有限公司开展““证照分离”改革后许可事项的核查”
	jcmb0q573502022000006
	11420700mb0q57350m
鄂州市行政审批局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市恒 恒祥 祥会 会计 计服 服务 务有 有限 限公 公司 司开 开展 展 证照 照分 分离 离 改革 革后 后许 许可 可事 事项 项的 的核 核查 查 jcmb0q573502022000006 11420700mb0q57350m 鄂州 州市 市行 行政 政审 审批 批局 局'),
(286,'01a227fd-a17d-7000-8002-8eb7deb0148f','checkAct','city','
对鄂城区润发瑞烟酒商行开展“起重机械使用单位的现场安全监督检查”
	jcmb1l4926x2022002274
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区润 润发 发瑞 瑞烟 烟酒 酒商 商行 行开 开展 展 起重 重机 机械 械使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查 jcmb1l4926x2022002274 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(287,'01a227fd-a17d-7000-8002-921c40487584','checkAct','city','
对鄂州市福程包装有限公司开展“建材、机械企业的行政检查”
	jcmb03982902022000630
	11420700mb03982904
鄂州市应急管理局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市福 福程 程包 包装 装有 有限 限公 公司 司开 开展 展 建材 材 机械 械企 企业 业的 的行 行政 政检 检查 查 jcmb03982902022000630 11420700mb03982904 鄂州 州市 市应 应急 急管 管理 理局 局'),
(288,'01a227fd-a17d-7000-8002-9559c786f7f8','checkAct','city','
对鄂城区润盛便利店开展“电梯使用单位的现场安全监督检查”
	jcmb1l4926x2022003197
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区润 润盛 盛便 便利 利店 店开 开展 展 电梯 梯使 使用 用单 单位 位的 的现 现场 场安 安全 全监 监督 督检 检查 查 jcmb1l4926x2022003197 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(289,'01a227fd-a17d-7000-8002-990f7a2734f6','checkAct','city','
对鄂州市正达建材有限公司开展“涉爆粉尘企业除尘系统的行政检查”
	jcmb03982902022000798
	11420700mb03982904
鄂州市应急管理局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市正 正达 达建 建材 材有 有限 限公 公司 司开 开展 展 涉爆 爆粉 粉尘 尘企 企业 业除 除尘 尘系 系统 统的 的行 行政 政检 检查 查 jcmb03982902022000798 11420700mb03982904 鄂州 州市 市应 应急 急管 管理 理局 局'),
(290,'01a227fd-a17d-7000-8002-9f162a7d9f73','checkAct','city','
对鄂城区德邦超市开展“生态环境监测机构的行政检查”
	jcmb1l4926x2022003897
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区德 德邦 邦超 超市 市开 开展 展 生态 态环 环境 境监 监测 测机 机构 构的 的行 行政 政检 检查 查 jcmb1l4926x2022003897 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(291,'01a227fd-a17d-7000-8002-a05034813cb0','checkAct','city','
对鄂城区兴利口腔诊所开展“最低生活保障对象家庭经济状况的核查”
	jcmb1w120452022000059
	11420700mb1w12045g
鄂州市民政局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区兴 兴利 利口 口腔 腔诊 诊所 所开 开展 展 最低 低生 生活 活保 保障 障对 对象 象家 家庭 庭经 经济 济状 状况 况的 的核 核查 查 jcmb1w120452022000059 11420700mb1w12045g 鄂州 州市 市民 民政 政局 局'),
(292,'01a227fd-a17d-7000-8002-a76774b1e997','checkAct','city','
对鄂州市泰兴达工程监理有限公司开展“矿山储量动态管理的行政检查”
	jcmb1h882062022000038
	11420700mb1h882060
鄂州市自然资源和规划局
','K636865636B416374 D63697479 对鄂 鄂州 州市 市泰 泰兴 兴达 达工 工程 程监 监理 理有 有限 限公 公司 司开 开展 展 矿山 山储 储量 量动 动态 态管 管理 理的 的行 行政 政检 检查 查 jcmb1h882062022000038 11420700mb1h882060 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局'),
(293,'01a227fd-a18d-7000-8003-34a09ddaf29b','checkAct','echeng','
对鄂州市隆兴隆化工有限公司开展“排污单位自动监控设施运行的行政检查”
	jcmb1w376992022000013
	11420704mb1w37699h
鄂州市生态环境局鄂城区分局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市隆 隆兴 兴隆 隆化 化工 工有 有限 限公 公司 司开 开展 展 排污 污单 单位 位自 自动 动监 监控 控设 设施 施运 运行 行的 的行 行政 政检 检查 查 jcmb1w376992022000013 11420704mb1w37699h 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(294,'01a227fd-a18d-7000-8003-3ad84bdc67cd','checkAct','echeng','
对鄂城区泰程养老服务中心开展“村卫生室、诊所的行政检查”
	jcmb0f182552022000176
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区泰 泰程 程养 养老 老服 服务 务中 中心 心开 开展 展 村卫 卫生 生室 室 诊所 所的 的行 行政 政检 检查 查 jcmb0f182552022000176 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(295,'01a227fd-a18d-7000-8003-3dcefbff05a6','checkAct','echeng','
对鄂州市隆捷金属制品有限公司开展“危险废物产生单位规范化环境管理的评估检查”
	jcmb1w376992022000097
	11420704mb1w37699h
鄂州市生态环境局鄂城区分局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市隆 隆捷 捷金 金属 属制 制品 品有 有限 限公 公司 司开 开展 展 危险 险废 废物 物产 产生 生单 单位 位规 规范 范化 化环 环境 境管 管理 理的 的评 评估 估检 检查 查 jcmb1w376992022000097 11420704mb1w37699h 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(296,'01a227fd-a18d-7000-8003-40ee4d4fcd7e','checkAct','echeng','
对鄂州市源元驾驶培训有限公司开展“公路建设市场从业单位的行政检查”
	jcmb1b482842022000166
	11420704mb1b48284d
鄂州市鄂城区交通运输局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市源 源元 元驾 驾驶 驶培 培训 训有 有限 限公 公司 司开 开展 展 公路 路建 建设 设市 市场 场从 从业 业单 单位 位的 的行 行政 政检 检查 查 jcmb1b482842022000166 11420704mb1b48284d 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(297,'01a227fd-a18d-7000-8003-44b3c314f7f6','checkAct','echeng','
对鄂城区瑞祥服装店开展“企业即时公示信息的抽查”
	jcmb00747982022000857
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区瑞 瑞祥 祥服 服装 装店 店开 开展 展 企业 业即 即时 时公 公示 示信 信息 息的 的抽 抽查 查 jcmb00747982022000857 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(298,'01a227fd-a18d-7000-8003-496c8536702e','checkAct','echeng','
对鄂城区昌利元五金店开展“	led显示屏亮度和播放时间的行政检查”
	jcmb13378442022000214
	11420704mb1337844p
鄂州市鄂城区城市管理执法局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区昌 昌利 利元 元五 五金 金店 店开 开展 展 led 显示 示屏 屏亮 亮度 度和 和播 播放 放时 时间 间的 的行 行政 政检 检查 查 jcmb13378442022000214 11420704mb1337844p 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(299,'01a227fd-a18d-7000-8003-4f810b20fa0b','checkAct','echeng','
对鄂城区华邦烟酒商行开展“食品委托加工行为的行政检查”
	jcmb00747982022001571
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区华 华邦 邦烟 烟酒 酒商 商行 行开 开展 展 食品 品委 委托 托加 加工 工行 行为 为的 的行 行政 政检 检查 查 jcmb00747982022001571 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(300,'01a227fd-a18d-7000-8003-5222bdc8ac46','checkAct','echeng','
对鄂州市恒辉和包装有限公司开展“持证单位排污许可证执行报告的行政检查”
	jcmb1w376992022000258
	11420704mb1w37699h
鄂州市生态环境局鄂城区分局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市恒 恒辉 辉和 和包 包装 装有 有限 限公 公司 司开 开展 展 持证 证单 单位 位排 排污 污许 许可 可证 证执 执行 行报 报告 告的 的行 行政 政检 检查 查 jcmb1w376992022000258 11420704mb1w37699h 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(301,'01a227fd-a18d-7000-8003-5532f910adb0','checkAct','echeng','
对鄂州市恒福物流有限公司开展“客运站“三不进站、六不出站”落实情况的行政检查”
	jcmb1b482842022000407
	11420704mb1b48284d
鄂州市鄂城区交通运输局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市恒 恒福 福物 物流 流有 有限 限公 公司 司开 开展 展 客运 运站 站 三不 不进 进站 站 六不 不出 出站 站 落实 实情 情况 况的 的行 行政 政检 检查 查 jcmb1b482842022000407 11420704mb1b48284d 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(302,'01a227fd-a18d-7000-8003-5b7e55411e2d','checkAct','echeng','
对鄂城区德丰达康养中心开展“麻醉药品、精神药品使用的行政检查”
	jcmb0f182552022000976
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区德 德丰 丰达 达康 康养 养中 中心 心开 开展 展 麻醉 醉药 药品 品 精神 神药 药品 品使 使用 用的 的行 行政 政检 检查 查 jcmb0f182552022000976 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(303,'01a227fd-a18d-7000-8003-5cc22def74cf','checkAct','echeng','
对鄂州市德瑞旺建材有限公司开展“建设项目安全设施“三同时”的行政检查”
	jcmb1f236462022000887
	11420704mb1f23646w
鄂州市鄂城区应急管理局
','K636865636B416374 D656368656E67 对鄂 鄂州 州市 市德 德瑞 瑞旺 旺建 建材 材有 有限 限公 公司 司开 开展 展 建设 设项 项目 目安 安全 全设 设施 施 三同 同时 时 的行 行政 政检 检查 查 jcmb1f236462022000887 11420704mb1f23646w 鄂州 州市 市鄂 鄂城 城区 区应 应急 急管 管理 理局 局'),
(304,'01a227fd-a18d-7000-8003-61060dd6ddf0','checkAct','echeng','
对鄂城区丰昌宾馆开展“音像制品经营的行政检查”
	jcmb04629692022000538
	11420704mb0462969e
鄂州市鄂城区文化和旅游局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区丰 丰昌 昌宾 宾馆 馆开 开展 展 音像 像制 制品 品经 经营 营的 的行 行政 政检 检查 查 jcmb04629692022000538 11420704mb0462969e 鄂州 州市 市鄂 鄂城 城区 区文 文化 化和 和旅 旅游 游局 局'),
(305,'01a227fd-a18d-7000-8003-6526b6a61b90','checkAct','echeng','
对鄂城区盛源烘焙坊开展“停车收费的行政检查”
	jcmb00747982022003708
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区盛 盛源 源烘 烘焙 焙坊 坊开 开展 展 停车 车收 收费 费的 的行 行政 政检 检查 查 jcmb00747982022003708 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(306,'01a227fd-a193-7000-8003-7b815737d9a7','punishAct','city','
对鄂城区宁宏种植专业合作社未取得农药经营许可证经营农药的行政处罚
	cfmb0x357642022000001
	11420700mb0x35764q
鄂州市农业农村局
','K70756E697368416374 D63697479 对鄂 鄂城 城区 区宁 宁宏 宏种 种植 植专 专业 业合 合作 作社 社未 未取 取得 得农 农药 药经 经营 营许 许可 可证 证经 经营 营农 农药 药的 的行 行政 政处 处罚 罚 cfmb0x357642022000001 11420700mb0x35764q 鄂州 州市 市农 农业 业农 农村 村局 局'),
(307,'01a227fd-a193-7000-8003-7c37e09d7a85','punishAct','city','
对鄂州市鑫利生物科技有限公司违法排放污染物拒不改正的行政处罚
	cfmb1b793042022000001
	11420700mb1b79304f
鄂州市生态环境局
','K70756E697368416374 D63697479 对鄂 鄂州 州市 市鑫 鑫利 利生 生物 物科 科技 技有 有限 限公 公司 司违 违法 法排 排放 放污 污染 染物 物拒 拒不 不改 改正 正的 的行 行政 政处 处罚 罚 cfmb1b793042022000001 11420700mb1b79304f 鄂州 州市 市生 生态 态环 环境 境局 局'),
(308,'01a227fd-a193-7000-8003-8117e379a626','punishAct','city','
对鄂州市源元锦文化传媒有限公司未经许可经营高危险性体育项目的行政处罚
	cfmb0r072662022000001
	11420700mb0r07266f
鄂州市文化和旅游局
','K70756E697368416374 D63697479 对鄂 鄂州 州市 市源 源元 元锦 锦文 文化 化传 传媒 媒有 有限 限公 公司 司未 未经 经许 许可 可经 经营 营高 高危 危险 险性 性体 体育 育项 项目 目的 的行 行政 政处 处罚 罚 cfmb0r072662022000001 11420700mb0r07266f 鄂州 州市 市文 文化 化和 和旅 旅游 游局 局'),
(309,'01a227fd-a193-7000-8003-85098ae84c5b','punishAct','city','
对鄂城区润发瑞烟酒商行经营未备案普通化妆品的行政处罚
	cfmb1l4926x2022000017
	11420700mb1l4926xd
鄂州市市场监督管理局
','K70756E697368416374 D63697479 对鄂 鄂城 城区 区润 润发 发瑞 瑞烟 烟酒 酒商 商行 行经 经营 营未 未备 备案 案普 普通 通化 化妆 妆品 品的 的行 行政 政处 处罚 罚 cfmb1l4926x2022000017 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(310,'01a227fd-a193-7000-8003-8abfbe203175','punishAct','city','
对鄂城区永捷大药房集中交易市场开办者未履行管理义务的行政处罚
	cfmb1l4926x2022000022
	11420700mb1l4926xd
鄂州市市场监督管理局
','K70756E697368416374 D63697479 对鄂 鄂城 城区 区永 永捷 捷大 大药 药房 房集 集中 中交 交易 易市 市场 场开 开办 办者 者未 未履 履行 行管 管理 理义 义务 务的 的行 行政 政处 处罚 罚 cfmb1l4926x2022000022 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(311,'01a227fd-a193-7000-8003-8f3f19e2d481','punishAct','city','
对鄂城区益程火锅店未取得排水许可向管网排放污水的行政处罚
	cfmb01856902022000031
	11420700mb01856908
鄂州市城市管理执法委员会
','K70756E697368416374 D63697479 对鄂 鄂城 城区 区益 益程 程火 火锅 锅店 店未 未取 取得 得排 排水 水许 许可 可向 向管 管网 网排 排放 放污 污水 水的 的行 行政 政处 处罚 罚 cfmb01856902022000031 11420700mb01856908 鄂州 州市 市城 城市 市管 管理 理执 执法 法委 委员 员会 会'),
(312,'01a227fd-a199-7000-8001-a7a54154b4d4','punishAct','echeng','
对鄂城区华邦烟酒商行安排未取得健康证明人员从事接触直接入口食品工作的行政处罚
	cfmb00747982022000002
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区华 华邦 邦烟 烟酒 酒商 商行 行安 安排 排未 未取 取得 得健 健康 康证 证明 明人 人员 员从 从事 事接 接触 触直 直接 接入 入口 口食 食品 品工 工作 作的 的行 行政 政处 处罚 罚 cfmb00747982022000002 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(313,'01a227fd-a199-7000-8001-a80926a6ab3f','punishAct','echeng','
对鄂城区德丰达康养中心未按规定填写和保管病历资料的行政处罚
	cfmb0f182552022000001
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区德 德丰 丰达 达康 康养 养中 中心 心未 未按 按规 规定 定填 填写 写和 和保 保管 管病 病历 历资 资料 料的 的行 行政 政处 处罚 罚 cfmb0f182552022000001 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(314,'01a227fd-a199-7000-8001-af06b679f535','punishAct','echeng','
对鄂城区泰程养老服务中心未按规定处置医疗废物的行政处罚
	cfmb0f182552022000009
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区泰 泰程 程养 养老 老服 服务 务中 中心 心未 未按 按规 规定 定处 处置 置医 医疗 疗废 废物 物的 的行 行政 政处 处罚 罚 cfmb0f182552022000009 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(315,'01a227fd-a199-7000-8001-b33a4e3202e0','punishAct','echeng','
对鄂城区德达卫生服务站未取得公共场所卫生许可证擅自营业的行政处罚
	cfmb0f182552022000013
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区德 德达 达卫 卫生 生服 服务 务站 站未 未取 取得 得公 公共 共场 场所 所卫 卫生 生许 许可 可证 证擅 擅自 自营 营业 业的 的行 行政 政处 处罚 罚 cfmb0f182552022000013 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(316,'01a227fd-a199-7000-8001-b4f41cf691b1','punishAct','echeng','
对鄂城区瑞祥服装店电梯维护保养单位未按安全技术规范维护保养的行政处罚
	cfmb00747982022000047
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区瑞 瑞祥 祥服 服装 装店 店电 电梯 梯维 维护 护保 保养 养单 单位 位未 未按 按安 安全 全技 技术 术规 规范 范维 维护 护保 保养 养的 的行 行政 政处 处罚 罚 cfmb00747982022000047 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(317,'01a227fd-a199-7000-8001-b8315d09669a','punishAct','echeng','
对鄂城区盛美小吃店未按规定分类投放生活垃圾的行政处罚
	cfmb13378442022000039
	11420704mb1337844p
鄂州市鄂城区城市管理执法局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区盛 盛美 美小 小吃 吃店 店未 未按 按规 规定 定分 分类 类投 投放 放生 生活 活垃 垃圾 圾的 的行 行政 政处 处罚 罚 cfmb13378442022000039 11420704mb1337844p 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(318,'01a227fd-a19d-7000-8000-5197db896a9c','forceAct','city','
对鄂州市恒祥会计服务有限公司的行政强制(对涉案场所、物品的查封、扣押)
	qzmb0q573502022000001
	11420700mb0q57350m
鄂州市行政审批局
','K666F726365416374 D63697479 对鄂 鄂州 州市 市恒 恒祥 祥会 会计 计服 服务 务有 有限 限公 公司 司的 的行 行政 政强 强制 制 对涉 涉案 案场 场所 所 物品 品的 的查 查封 封 扣押 押 qzmb0q573502022000001 11420700mb0q57350m 鄂州 州市 市行 行政 政审 审批 批局 局'),
(319,'01a227fd-a19d-7000-8000-549259699040','forceAct','city','
对鄂州市正达建材有限公司的行政强制(对不符合保障安全生产标准的设施、设备、器材的查封、扣押)
	qzmb03982902022000001
	11420700mb03982904
鄂州市应急管理局
','K666F726365416374 D63697479 对鄂 鄂州 州市 市正 正达 达建 建材 材有 有限 限公 公司 司的 的行 行政 政强 强制 制 对不 不符 符合 合保 保障 障安 安全 全生 生产 产标 标准 准的 的设 设施 施 设备 备 器材 材的 的查 查封 封 扣押 押 qzmb03982902022000001 11420700mb03982904 鄂州 州市 市应 应急 急管 管理 理局 局'),
(320,'01a227fd-a19d-7000-8000-5a0da4abcee3','forceAct','city','
对鄂城区嘉瑞宇生鲜店的行政强制(对涉嫌传销场所、财物的查封、扣押)
	qzmb1l4926x2022000044
	11420700mb1l4926xd
鄂州市市场监督管理局
','K666F726365416374 D63697479 对鄂 鄂城 城区 区嘉 嘉瑞 瑞宇 宇生 生鲜 鲜店 店的 的行 行政 政强 强制 制 对涉 涉嫌 嫌传 传销 销场 场所 所 财物 物的 的查 查封 封 扣押 押 qzmb1l4926x2022000044 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(321,'01a227fd-a1a4-7000-8001-ac091c51ad79','forceAct','echeng','
对鄂州市恒福物流有限公司的行政强制(对交通工程重大隐患排除前的责令暂时停止施工)
	qzmb1b482842022000001
	11420704mb1b48284d
鄂州市鄂城区交通运输局
','K666F726365416374 D656368656E67 对鄂 鄂州 州市 市恒 恒福 福物 物流 流有 有限 限公 公司 司的 的行 行政 政强 强制 制 对交 交通 通工 工程 程重 重大 大隐 隐患 患排 排除 除前 前的 的责 责令 令暂 暂时 时停 停止 止施 施工 工 qzmb1b482842022000001 11420704mb1b48284d 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(322,'01a227fd-a1a4-7000-8001-b1a5c2fe0dac','forceAct','echeng','
对鄂州市隆捷金属制品有限公司的行政强制(对超标超总量排污单位责令限制生产、停产整治)
	qzmb1w376992022000001
	11420704mb1w37699h
鄂州市生态环境局鄂城区分局
','K666F726365416374 D656368656E67 对鄂 鄂州 州市 市隆 隆捷 捷金 金属 属制 制品 品有 有限 限公 公司 司的 的行 行政 政强 强制 制 对超 超标 标超 超总 总量 量排 排污 污单 单位 位责 责令 令限 限制 制生 生产 产 停产 产整 整治 治 qzmb1w376992022000001 11420704mb1w37699h 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(323,'01a227fd-a1a4-7000-8001-b61521925fa3','forceAct','echeng','
对鄂城区盛昌便利店的行政强制(对有证据证明可能危害人体健康的药品及有关材料的查封、扣押)
	qzmb00747982022000048
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K666F726365416374 D656368656E67 对鄂 鄂城 城区 区盛 盛昌 昌便 便利 利店 店的 的行 行政 政强 强制 制 对有 有证 证据 据证 证明 明可 可能 能危 危害 害人 人体 体健 健康 康的 的药 药品 品及 及有 有关 关材 材料 料的 的查 查封 封 扣押 押 qzmb00747982022000048 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(324,'01a227fd-a1a7-7000-8001-2be3a01e269c','otherAct','city','
对鄂城区恒瑞宏便利店检查发现问题的责令限期改正
	qtmb1l4926x2022000013
	11420700mb1l4926xd
鄂州市市场监督管理局
','K6F74686572416374 D63697479 对鄂 鄂城 城区 区恒 恒瑞 瑞宏 宏便 便利 利店 店检 检查 查发 发现 现问 问题 题的 的责 责令 令限 限期 期改 改正 正 qtmb1l4926x2022000013 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(325,'01a227fd-a1a7-7000-8001-2eff05b72e7d','otherAct','city','
对鄂州市中达环保科技有限公司开展“重大危险源备案和核销管理”
	qtmb03982902022000071
	11420700mb03982904
鄂州市应急管理局
','K6F74686572416374 D63697479 对鄂 鄂州 州市 市中 中达 达环 环保 保科 科技 技有 有限 限公 公司 司开 开展 展 重大 大危 危险 险源 源备 备案 案和 和核 核销 销管 管理 理 qtmb03982902022000071 11420700mb03982904 鄂州 州市 市应 应急 急管 管理 理局 局'),
(326,'01a227fd-a1a7-7000-8001-3024ea3812ba','otherAct','city','
对鄂州市华辉邦市政工程有限公司开展“矿山储量动态管理的行政检查”
	qtmb1h882062022000006
	11420700mb1h882060
鄂州市自然资源和规划局
','K6F74686572416374 D63697479 对鄂 鄂州 州市 市华 华辉 辉邦 邦市 市政 政工 工程 程有 有限 限公 公司 司开 开展 展 矿山 山储 储量 量动 动态 态管 管理 理的 的行 行政 政检 检查 查 qtmb1h882062022000006 11420700mb1h882060 鄂州 州市 市自 自然 然资 资源 源和 和规 规划 划局 局'),
(327,'01a227fd-a1ab-7000-8003-f7614dc6a0df','otherAct','echeng','
对鄂州市源元驾驶培训有限公司检查发现问题的行政指导
	qtmb1b482842022000001
	11420704mb1b48284d
鄂州市鄂城区交通运输局
','K6F74686572416374 D656368656E67 对鄂 鄂州 州市 市源 源元 元驾 驾驶 驶培 培训 训有 有限 限公 公司 司检 检查 查发 发现 现问 问题 题的 的行 行政 政指 指导 导 qtmb1b482842022000001 11420704mb1b48284d 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(328,'01a227fd-a1ab-7000-8003-f907de076e8a','otherAct','echeng','
对鄂州市越瑞客运有限公司开展“巡游出租汽车企业服务质量信誉考核”
	qtmb1b482842022000002
	11420704mb1b48284d
鄂州市鄂城区交通运输局
','K6F74686572416374 D656368656E67 对鄂 鄂州 州市 市越 越瑞 瑞客 客运 运有 有限 限公 公司 司开 开展 展 巡游 游出 出租 租汽 汽车 车企 企业 业服 服务 务质 质量 量信 信誉 誉考 考核 核 qtmb1b482842022000002 11420704mb1b48284d 鄂州 州市 市鄂 鄂城 城区 区交 交通 通运 运输 输局 局'),
(329,'01a227fd-a1ab-7000-8003-fc8b4878b2e1','otherAct','echeng','
对鄂城区昌利元五金店检查发现问题的行政指导
	qtmb13378442022000003
	11420704mb1337844p
鄂州市鄂城区城市管理执法局
','K6F74686572416374 D656368656E67 对鄂 鄂城 城区 区昌 昌利 利元 元五 五金 金店 店检 检查 查发 发现 现问 问题 题的 的行 行政 政指 指导 导 qtmb13378442022000003 11420704mb1337844p 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(330,'01a227fd-a1ab-7000-8004-008023d6a7e1','otherAct','echeng','
对鄂州市嘉隆环保科技有限公司开展“第二、三类非药品类易制毒化学品备案核查”
	qtmb1f236462022000058
	11420704mb1f23646w
鄂州市鄂城区应急管理局
','K6F74686572416374 D656368656E67 对鄂 鄂州 州市 市嘉 嘉隆 隆环 环保 保科 科技 技有 有限 限公 公司 司开 开展 展 第二 二 三类 类非 非药 药品 品类 类易 易制 制毒 毒化 化学 学品 品备 备案 案核 核查 查 qtmb1f236462022000058 11420704mb1f23646w 鄂州 州市 市鄂 鄂城 城区 区应 应急 急管 管理 理局 局'),
(331,'01a227fd-a1ab-7000-8004-06f434beabfd','otherAct','echeng','
对鄂城区佳辉服装店开展“停车收费的行政检查”
	qtmb00747982022000164
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K6F74686572416374 D656368656E67 对鄂 鄂城 城区 区佳 佳辉 辉服 服装 装店 店开 开展 展 停车 车收 收费 费的 的行 行政 政检 检查 查 qtmb00747982022000164 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(332,'01a227fd-a1ae-7000-8000-930cf13aace8','jointInspection','city','
	2022年市直水利工程参建单位跨部门联合检查(第	19批)
	lhjg42070020220019
鄂州市水利和湖泊局
','K6A6F696E74496E7370656374696F6E D63697479 2022 年市 市直 直水 水利 利工 工程 程参 参建 建单 单位 位跨 跨部 部门 门联 联合 合检 检查 查 第 19 批 lhjg42070020220019 鄂州 州市 市水 水利 利和 和湖 湖泊 泊局 局'),
(333,'01a227fd-a1ae-7000-8000-96485bdcf7a3','jointInspection','city','
	2022年市直收容救护单位跨部门联合检查(第	42批)
	lhjg42070020220042
鄂州市林业局
','K6A6F696E74496E7370656374696F6E D63697479 2022 年市 市直 直收 收容 容救 救护 护单 单位 位跨 跨部 部门 门联 联合 合检 检查 查 第 42 批 lhjg42070020220042 鄂州 州市 市林 林业 业局 局'),
(334,'01a227fd-a1b2-7000-8002-cf43f264e6cb','jointResult','city','
	lhjg42070020220019
	lhjg42070020220019-	01
','K6A6F696E74526573756C74 D63697479 lhjg42070020220019 lhjg42070020220019 01'),
(335,'01a227fd-a1b2-7000-8002-d39a28113eb8','jointResult','city','
	lhjg42070020220019
	lhjg42070020220019-	02
','K6A6F696E74526573756C74 D63697479 lhjg42070020220019 lhjg42070020220019 02'),
(336,'01a227fd-a1b4-7000-8000-5f41ff128677','alertStep','city','
	fxyj2022000003
鄂州市生态环境局
','K616C65727453746570 D63697479 fxyj2022000003 鄂州 州市 市生 生态 态环 环境 境局 局'),
(337,'01a227fd-a1b5-7000-8000-4e8d0b5de52d','alertStep','city','
	fxyj2022000003
鄂州市生态环境局
','K616C65727453746570 D63697479 fxyj2022000003 鄂州 州市 市生 生态 态环 环境 境局 局'),
(338,'01a227fd-a1ba-7000-8001-024e56e3eee4','alertStep','echeng','
	fxyj2022000010
鄂州市鄂城区住房和城乡建设局
','K616C65727453746570 D656368656E67 fxyj2022000010 鄂州 州市 市鄂 鄂城 城区 区住 住房 房和 和城 城乡 乡建 建设 设局 局'),
(339,'01a227fd-a1ba-7000-8001-05817a56e832','alertStep','echeng','
	fxyj2022000010
鄂州市鄂城区住房和城乡建设局
','K616C65727453746570 D656368656E67 fxyj2022000010 鄂州 州市 市鄂 鄂城 城区 区住 住房 房和 和城 城乡 乡建 建设 设局 局'),
(340,'01a227fd-a1bd-7000-8000-8f6c9caa5512','exposureNotice','city','
关于鄂州市源元锦文化传媒有限公司违法行为的曝光
	bg42070020220016
鄂州市文化和旅游局
','K6578706F737572654E6F74696365 D63697479 关于 于鄂 鄂州 州市 市源 源元 元锦 锦文 文化 化传 传媒 媒有 有限 限公 公司 司违 违法 法行 行为 为的 的曝 曝光 光 bg42070020220016 鄂州 州市 市文 文化 化和 和旅 旅游 游局 局'),
(341,'01a227fd-a1bd-7000-8000-90fc770621aa','exposureNotice','city','
关于鄂城区润发瑞烟酒商行违法行为的曝光
	bg42070020220029
鄂州市市场监督管理局
','K6578706F737572654E6F74696365 D63697479 关于 于鄂 鄂城 城区 区润 润发 发瑞 瑞烟 烟酒 酒商 商行 行违 违法 法行 行为 为的 的曝 曝光 光 bg42070020220029 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(342,'01a227fd-a1bf-7000-8002-1e6d64fd7fe0','exposureNotice','echeng','
关于鄂城区德达卫生服务站违法行为的曝光
	bg42070420220005
鄂州市鄂城区卫生健康局
','K6578706F737572654E6F74696365 D656368656E67 关于 于鄂 鄂城 城区 区德 德达 达卫 卫生 生服 服务 务站 站违 违法 法行 行为 为的 的曝 曝光 光 bg42070420220005 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(343,'01a227fd-a1bf-7000-8002-220d9070d139','exposureNotice','echeng','
关于鄂城区瑞祥服装店违法行为的曝光
	bg42070420220028
鄂州市鄂城区市场监督管理局
','K6578706F737572654E6F74696365 D656368656E67 关于 于鄂 鄂城 城区 区瑞 瑞祥 祥服 服装 装店 店违 违法 法行 行为 为的 的曝 曝光 光 bg42070420220028 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(344,'01a227fd-a1c0-7000-8001-02053f6c402e','bulletin','city','
市市场监管局开展节前专项检查
	dt42070020220217
鄂州市市场监督管理局
','K62756C6C6574696E D63697479 市市 市场 场监 监管 管局 局开 开展 展节 节前 前专 专项 项检 检查 查 dt42070020220217 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(345,'01a227fd-a1c2-7000-8003-3862d9602125','bulletin','echeng','
鄂城区卫健局部署重点领域风险排查
	dt42070420220092
鄂州市鄂城区卫生健康局
','K62756C6C6574696E D656368656E67 鄂城 城区 区卫 卫健 健局 局部 部署 署重 重点 点领 领域 域风 风险 险排 排查 查 dt42070420220092 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(346,'01a227fd-a1c3-7000-8001-79431ff65ecb','supervisionPlan','city','
鄂州市	2022年度“双随机、一公开”抽查工作计划
	jh4207002022001
鄂州市市场监督管理局
','K7375706572766973696F6E506C616E D63697479 鄂州 州市 市 2022 年度 度 双随 随机 机 一公 公开 开 抽查 查工 工作 作计 计划 划 jh4207002022001 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(347,'01a227fd-a1c3-7000-8001-7c23447893c8','supervisionPlan','city','
鄂州市	2022年度部门联合抽查工作计划
	jh4207002022002
鄂州市市场监督管理局
','K7375706572766973696F6E506C616E D63697479 鄂州 州市 市 2022 年度 度部 部门 门联 联合 合抽 抽查 查工 工作 作计 计划 划 jh4207002022002 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(348,'01a227fd-a211-7000-8000-6faa3d14c660','checkAct','city','
改过一次的检查
	jcmb1l4926x2022002060
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 改过 过一 一次 次的 的检 检查 查 jcmb1l4926x2022002060 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(350,'01a227fd-a288-7000-8001-d9249f38d6c0','checkAct','city','
又改过的检查
	jcmb1l4926x2022000806
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 又改 改过 过的 的检 检查 查 jcmb1l4926x2022000806 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(352,'01a227fd-a3a6-7000-8002-a86230c51724','checkAct','city','
对鄂城区信佳丰烟酒商行开展“中央厨房的行政检查”
	jcmb1l4926x2022000651
	11420700mb1l4926xd
鄂州市市场监督管理局
','K636865636B416374 D63697479 对鄂 鄂城 城区 区信 信佳 佳丰 丰烟 烟酒 酒商 商行 行开 开展 展 中央 央厨 厨房 房的 的行 行政 政检 检查 查 jcmb1l4926x2022000651 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(353,'01a227fd-a3ad-7000-8003-3d67432a79ab','checkAct','echeng','
对毛某开展“排污单位自动监控设施运行的行政检查”
	jcmb1w376992022000013
	11420704mb1w37699h
鄂州市生态环境局鄂城区分局
','K636865636B416374 D656368656E67 对毛 毛某 某开 开展 展 排污 污单 单位 位自 自动 动监 监控 控设 设施 施运 运行 行的 的行 行政 政检 检查 查 jcmb1w376992022000013 11420704mb1w37699h 鄂州 州市 市生 生态 态环 环境 境局 局鄂 鄂城 城区 区分 分局 局'),
(354,'01a227fd-a3b5-7000-8001-c685f25e68db','punishAct','city','
对鄂城区宏捷隆服装店集中交易市场开办者未履行管理义务的行政处罚
	cfmb1l4926x2022000022
	11420700mb1l4926xd
鄂州市市场监督管理局
','K70756E697368416374 D63697479 对鄂 鄂城 城区 区宏 宏捷 捷隆 隆服 服装 装店 店集 集中 中交 交易 易市 市场 场开 开办 办者 者未 未履 履行 行管 管理 理义 义务 务的 的行 行政 政处 处罚 罚 cfmb1l4926x2022000022 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(355,'01a227fd-a3b8-7000-8003-a20ae0f166f1','punishAct','echeng','
对鄂城区隆和医院未按规定处置医疗废物的行政处罚
	cfmb0f182552022000009
	11420704mb0f18255a
鄂州市鄂城区卫生健康局
','K70756E697368416374 D656368656E67 对鄂 鄂城 城区 区隆 隆和 和医 医院 院未 未按 按规 规定 定处 处置 置医 医疗 疗废 废物 物的 的行 行政 政处 处罚 罚 cfmb0f182552022000009 11420704mb0f18255a 鄂州 州市 市鄂 鄂城 城区 区卫 卫生 生健 健康 康局 局'),
(356,'01a227fd-a3bc-7000-8000-a8c605391d8e','otherAct','city','
对鄂城区天盛大药房开展“食品生产经营企业停产复产报告核查”
	qtmb1l4926x2022000013
	11420700mb1l4926xd
鄂州市市场监督管理局
','K6F74686572416374 D63697479 对鄂 鄂城 城区 区天 天盛 盛大 大药 药房 房开 开展 展 食品 品生 生产 产经 经营 营企 企业 业停 停产 产复 复产 产报 报告 告核 核查 查 qtmb1l4926x2022000013 11420700mb1l4926xd 鄂州 州市 市市 市场 场监 监督 督管 管理 理局 局'),
(357,'01a227fd-a3bf-7000-8002-f1cd47613f73','otherAct','echeng','
对鄂城区佳瑞烟酒商行开展“数字城管案件派遣处置和评价”
	qtmb13378442022000003
	11420704mb1337844p
鄂州市鄂城区城市管理执法局
','K6F74686572416374 D656368656E67 对鄂 鄂城 城区 区佳 佳瑞 瑞烟 烟酒 酒商 商行 行开 开展 展 数字 字城 城管 管案 案件 件派 派遣 遣处 处置 置和 和评 评价 价 qtmb13378442022000003 11420704mb1337844p 鄂州 州市 市鄂 鄂城 城区 区城 城市 市管 管理 理执 执法 法局 局'),
(359,'01a227fd-a570-7000-8001-a4bd35c66d3a','itemClaim','echeng','
	01000101000012
	11420704mb0074798y
','K6974656D436C61696D D656368656E67 01000101000012 11420704mb0074798y'),
(360,'01a227fd-a578-7000-8001-49ab9698eae3','checklist','echeng','
对食品生产加工小作坊的行政检查检查实施清单
	11420704mb0074798y4100230
	01000101000012
','K636865636B6C697374 D656368656E67 对食 食品 品生 生产 产加 加工 工小 小作 作坊 坊的 的行 行政 政检 检查 查检 检查 查实 实施 施清 清单 单 11420704mb0074798y4100230 01000101000012'),
(361,'01a227fd-a583-7000-8002-391158365350','checkAct','echeng','
对鄂城区同信烟酒商行开展“食品生产加工小作坊的行政检查”
	jcmb00747982022003247
	11420704mb0074798y
鄂州市鄂城区市场监督管理局
','K636865636B416374 D656368656E67 对鄂 鄂城 城区 区同 同信 信烟 烟酒 酒商 商行 行开 开展 展 食品 品生 生产 产加 加工 工小 小作 作坊 坊的 的行 行政 政检 检查 查 jcmb00747982022003247 11420704mb0074798y 鄂州 州市 市鄂 鄂城 城区 区市 市场 场监 监督 督管 管理 理局 局'),
(362,'01a227fd-b21c-7000-8001-ee88b009e2d6','bulletin','echeng','
鄂城区住建局开展行政执法案卷评查
	dt42070420220049
鄂州市鄂城区住房和城乡建设局
','K62756C6C6574696E D656368656E67 鄂城 城区 区住 住建 建局 局开 开展 展行 行政 政执 执法 法案 案卷 卷评 评查 查 dt42070420220049 鄂州 州市 市鄂 鄂城 城区 区住 住房 房和 和城 城乡 乡建 建设 设局 局'),
(363,'01a227fd-c12a-7000-8002-0182a79da79a','bulletin','city','
市住建局通报上半年监管工作情况
	dt42070020220140
鄂州市住房和城乡建设局
','K62756C6C6574696E D63697479 市住 住建 建局 局通 通报 报上 上半 半年 年监 监管 管工 工作 作情 情况 况 dt42070020220140 鄂州 州市 市住 住房 房和 和城 城乡 乡建 建设 设局 局');
CREATE TABLE "issues" ("id" varchar(36) PRIMARY KEY NOT NULL, "recordId" varchar(36) NOT NULL, "position" integer NOT NULL DEFAULT (0), "kind" varchar(60) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "source" varchar(80) NOT NULL, "sourceKey" text, "rule" varchar(40) NOT NULL, "severity" varchar(10) NOT NULL, "field" varchar(60) NOT NULL, "label" varchar(100) NOT NULL, "message" text NOT NULL, "value" text, "target" varchar(80), "foundAt" varchar(24) NOT NULL);
INSERT INTO "issues" VALUES
('01a227fd-a181-7000-8002-0a11715a7f76','01a227fd-a17d-7000-8002-9f162a7d9f73',0,'checkAct','city','','city-db','city-jc-011036','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','92420700MA4U783190',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a181-7000-8002-0f8d0a15865c','01a227fd-a17d-7000-8002-a05034813cb0',0,'checkAct','city','','city-db','city-jc-011046','TWO_OFFICERS','BLOCK','checkPersonnel','检查人员','检查人员应至少为两名不同的执法人员','覃****',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a181-7000-8002-121f991000b0','01a227fd-a17d-7000-8002-a05034813cb0',1,'checkAct','city','','city-db','city-jc-011046','OFFICER_CERTIFICATES','WARN','checkPersonnelCode','执法证号','执法证号重复,每名执法人员应有各自的执法证号','1********',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a18f-7000-8001-3cf72be24528','01a227fd-a18d-7000-8003-5cc22def74cf',0,'checkAct','echeng','','echeng-db','echeng-jc-010326','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','91420704MA4R144430',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a18f-7000-8001-43391bdb7c2b','01a227fd-a18d-7000-8003-61060dd6ddf0',0,'checkAct','echeng','','echeng-db','echeng-jc-010338','TWO_OFFICERS','BLOCK','checkPersonnel','检查人员','检查人员应至少为两名不同的执法人员','邹******',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a18f-7000-8001-463762843ee9','01a227fd-a18d-7000-8003-61060dd6ddf0',1,'checkAct','echeng','','echeng-db','echeng-jc-010338','OFFICER_CERTIFICATES','WARN','checkPersonnelCode','执法证号','执法证号重复,每名执法人员应有各自的执法证号','1********',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a195-7000-8003-8248ec4a7128','01a227fd-a193-7000-8003-8f3f19e2d481',0,'punishAct','city','','city-db','city-cf-000864','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','92420700MA4R133600',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a19a-7000-8000-117cc0929cb3','01a227fd-a199-7000-8001-b8315d09669a',0,'punishAct','echeng','','echeng-db','echeng-cf-000814','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','92420704MA4B186931',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1a1-7000-8000-3af6aef24e21','01a227fd-a19d-7000-8000-5a0da4abcee3',0,'forceAct','city','','city-db','city-qz-000132','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','92420700MA4A195990',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1a4-7000-8001-b8c5f61ad2aa','01a227fd-a1a4-7000-8001-b61521925fa3',0,'forceAct','echeng','','echeng-db','echeng-qz-000132','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','92420704MA4X048810',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1a8-7000-8001-3e910c65e953','01a227fd-a1a7-7000-8001-2eff05b72e7d',0,'otherAct','city','','city-db','city-qt-000592','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','91420700MA4L165311',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1a8-7000-8001-41006cc49239','01a227fd-a1a7-7000-8001-3024ea3812ba',0,'otherAct','city','','city-db','city-qt-000593','NOT_CLAIMED','BLOCK','itemCode','监管事项目录编码','该机构 2022-10-24 才认领该事项,晚于行为日期 2022-03-07','09000301000986',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1ac-7000-8001-f4764b2452fa','01a227fd-a1ab-7000-8004-008023d6a7e1',0,'otherAct','echeng','','echeng-db','echeng-qt-000552','CHECK_DIGIT','BLOCK','administrativeCpUiCode','行政相对人编码','统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码','91420704MA4U130800',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1ac-7000-8001-fa7ef39e1eda','01a227fd-a1ab-7000-8004-06f434beabfd',0,'otherAct','echeng','','echeng-db','echeng-qt-000553','NOT_CLAIMED','BLOCK','itemCode','监管事项目录编码','该机构 2022-10-21 才认领该事项,晚于行为日期 2022-03-07','01002501000171',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1cd-7000-8000-f087602c9b97','01a227fd-a17d-7000-8002-a76774b1e997',27000,'checkAct','city','','city-db','city-jc-011049','NOT_CLAIMED','BLOCK','itemCode','监管事项目录编码','该机构 2022-10-24 才认领该事项,晚于行为日期 2022-03-07','09000301000986',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1cd-7000-8000-f55a1c194972','01a227fd-a17d-7000-8002-a76774b1e997',28000,'checkAct','city','','city-db','city-jc-011049','LIST_UNPUBLISHED','WARN','listCode','检查实施清单编码','检查实施清单 2022-10-31 才发布,晚于行为日期 2022-03-07','11420700MB1H8820603100016',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1cf-7000-8001-ea1248a3af86','01a227fd-a18d-7000-8003-6526b6a61b90',27000,'checkAct','echeng','','echeng-db','echeng-jc-010339','NOT_CLAIMED','BLOCK','itemCode','监管事项目录编码','该机构 2022-10-21 才认领该事项,晚于行为日期 2022-03-07','01002501000171',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a1cf-7000-8001-ef0ccf222477','01a227fd-a18d-7000-8003-6526b6a61b90',28000,'checkAct','echeng','','echeng-db','echeng-jc-010339','LIST_UNPUBLISHED','WARN','listCode','检查实施清单编码','检查实施清单 2022-11-04 才发布,晚于行为日期 2022-03-07','11420704MB0074798Y4100001',NULL,'2026-11-29T04:00:00.000Z'),
('01a227fd-a3a8-7000-8000-80979f47fcd8','01a227fd-a3a6-7000-8002-a86230c51724',33000,'checkAct','city','','city-db','city-jc-011067','DUPLICATE','WARN','institutionCode+checkActionCode','实施机构编码+检查行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z'),
('01a227fd-a3af-7000-8002-168b4d216f24','01a227fd-a3ad-7000-8003-3d67432a79ab',33000,'checkAct','echeng','','echeng-db','echeng-jc-010349','DUPLICATE','WARN','institutionCode+checkActionCode','实施机构编码+检查行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z'),
('01a227fd-a3b6-7000-8000-62b50d5cdcc1','01a227fd-a3b5-7000-8001-c685f25e68db',33000,'punishAct','city','','city-db','city-cf-000865','DUPLICATE','WARN','institutionCode+punishActionCode','实施机构编码+处罚行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z'),
('01a227fd-a3b9-7000-8003-3c8a1d97ec58','01a227fd-a3b8-7000-8003-a20ae0f166f1',33000,'punishAct','echeng','','echeng-db','echeng-cf-000815','DUPLICATE','WARN','institutionCode+punishActionCode','实施机构编码+处罚行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z'),
('01a227fd-a3bd-7000-8003-529169563c5e','01a227fd-a3bc-7000-8000-a8c605391d8e',33000,'otherAct','city','','city-db','city-qt-000595','DUPLICATE','WARN','institutionCode+actionCode','实施机构编码+行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z'),
('01a227fd-a3c0-7000-8003-38596e23fb9e','01a227fd-a3bf-7000-8002-f1cd47613f73',33000,'otherAct','echeng','','echeng-db','echeng-qt-000555','DUPLICATE','WARN','institutionCode+actionCode','实施机构编码+行为编号','同一数据源内编号重复,按先后上报,由省平台裁定',NULL,NULL,'2026-11-29T04:00:01.400Z');
CREATE TABLE "deliveries" ("id" integer PRIMARY KEY NOT NULL, "target" varchar(80) NOT NULL, "kind" varchar(60) NOT NULL, "recordId" varchar(36) NOT NULL, "part" varchar(130) NOT NULL, "tableName" varchar(60) NOT NULL, "identity" varchar(36) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "day" varchar(10), "revision" integer NOT NULL DEFAULT (0), "wantedDigest" varchar(64), "heldDigest" varchar(64), "heldRevision" integer, "returnedDigest" varchar(64), "verdict" varchar(10), "state" varchar(12) NOT NULL, "reason" varchar(12), "operation" varchar(1), "batchId" varchar(36), "overtaken" integer NOT NULL DEFAULT (0), "lot" varchar(36), "remedied" varchar(20), "dueAt" varchar(24) NOT NULL, "code" varchar(20), "field" varchar(80), "message" text, "profile" varchar(60) NOT NULL, "updatedAt" varchar(24) NOT NULL);
INSERT INTO "deliveries" VALUES
(1,'province','itemClaim','01a227fd-a0dd-7000-8000-4b4f8ee5775f','','jg_sxrl','1af5189a-526a-43bb-a465-5399ab116e5e','city','','2022-10-24',1,'058c09c6e267a3389aaad339d5a62e7e7e5e19bafd28554b6dc03cb8d23a8933','058c09c6e267a3389aaad339d5a62e7e7e5e19bafd28554b6dc03cb8d23a8933',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(2,'province','itemClaim','01a227fd-a0de-7000-8003-f9ba73be4e32','','jg_sxrl','fc949136-df36-42f5-a78e-f302dee93300','city','','2021-06-01',1,'88ad2df324961cf4fd40a732f6e9c29819f13413b1fc81d935e383d711f6fee5','88ad2df324961cf4fd40a732f6e9c29819f13413b1fc81d935e383d711f6fee5',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(3,'province','itemClaim','01a227fd-a0de-7000-8003-ff13536d8dc2','','jg_sxrl','30dceeaa-0b58-417e-ab9a-510e25dbada0','city','','2021-07-19',1,'132dd2661c6eb1049c2fd42aa041fb2217c69a544fe563f3055108f4e73ef0d3','132dd2661c6eb1049c2fd42aa041fb2217c69a544fe563f3055108f4e73ef0d3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(4,'province','itemClaim','01a227fd-a0de-7000-8004-01a711caa867','','jg_sxrl','fabb4c17-74b3-47c6-b6d6-5e05e0156292','city','','2021-07-13',1,'661ce321feb8ae0a91298e1ff47ec0ae53325387f4550ce57c8b928766300a47','661ce321feb8ae0a91298e1ff47ec0ae53325387f4550ce57c8b928766300a47',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(5,'province','itemClaim','01a227fd-a0de-7000-8004-06abc4d38169','','jg_sxrl','9928c702-a6cf-4b94-bbd1-65e13844735d','city','','2021-08-02',1,'0d0118b3697a08c36a68e1b145507ae1ffe77bd5271c667e685956da100f68a1','0d0118b3697a08c36a68e1b145507ae1ffe77bd5271c667e685956da100f68a1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(6,'province','itemClaim','01a227fd-a0de-7000-8004-08f11392cf34','','jg_sxrl','aef11ac5-3695-4fab-b753-839fa26d8908','city','','2021-08-24',1,'a3940502dea781d27b2c1f39c2e4e6e5cd78a5cbded019dcab4e48e2f273ba91','a3940502dea781d27b2c1f39c2e4e6e5cd78a5cbded019dcab4e48e2f273ba91',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(7,'province','itemClaim','01a227fd-a0de-7000-8004-0ce9272ead27','','jg_sxrl','eaa25d75-4d42-4977-bb87-15e6ad65eb5c','city','','2021-03-08',1,'22b1aea76ad8ed49598564875de820f2af099a09702cbaa03b5c725a07d3b65f','22b1aea76ad8ed49598564875de820f2af099a09702cbaa03b5c725a07d3b65f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(8,'province','itemClaim','01a227fd-a0de-7000-8004-1033b15f6676','','jg_sxrl','8df9f237-b9d5-4923-89f0-35f756f84554','city','','2021-07-19',1,'7515e042668be15d2eccd313e0d7e7b315d5c2067c029b1f34a67750521693f9','7515e042668be15d2eccd313e0d7e7b315d5c2067c029b1f34a67750521693f9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(9,'province','itemClaim','01a227fd-a0de-7000-8004-1489a4d69bc4','','jg_sxrl','4f0618cd-40f4-4f25-a1e7-a26932a1d9fd','city','','2021-04-23',1,'6cc98445f47d936d4ff651b696f729b71c51719587ffc86a291a1bd3a23efaa1','6cc98445f47d936d4ff651b696f729b71c51719587ffc86a291a1bd3a23efaa1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(10,'province','itemClaim','01a227fd-a0de-7000-8004-19bb9f034142','','jg_sxrl','c4b165a8-1512-44b0-8f6d-b4866aaeb765','city','','2021-06-28',1,'bf4a38e503542f31ec5de8b85a703607a616a5c746f9597cab3ce6b53c079c91','bf4a38e503542f31ec5de8b85a703607a616a5c746f9597cab3ce6b53c079c91',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(11,'province','itemClaim','01a227fd-a0de-7000-8004-1c06000f6664','','jg_sxrl','4751485f-6798-4217-9395-7a73629fada2','city','','2021-12-06',1,'96608c5dcbde4bc3da52537d2fe58275e8232396bc08ff1e0efd2cc4bfcc5c08','96608c5dcbde4bc3da52537d2fe58275e8232396bc08ff1e0efd2cc4bfcc5c08',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(12,'province','itemClaim','01a227fd-a0de-7000-8004-21fbf365ae73','','jg_sxrl','20dee619-203d-41bf-8e68-24850203d28c','city','','2021-04-23',1,'51d6367992bac5290f20ec484c6bb131be604124da184e7076622e295f99749f','51d6367992bac5290f20ec484c6bb131be604124da184e7076622e295f99749f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(13,'province','itemClaim','01a227fd-a0de-7000-8004-2693a7b52a71','','jg_sxrl','f238fc07-3f6a-4610-9d0d-25ee7d2c715d','city','','2021-05-21',1,'4885e34f60b9e6458ac4157d75edbb07dc9fad4a1224dab1f9bb39ed67c72b61','4885e34f60b9e6458ac4157d75edbb07dc9fad4a1224dab1f9bb39ed67c72b61',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(14,'province','itemClaim','01a227fd-a0de-7000-8004-29a6302e4df0','','jg_sxrl','21340bc6-245a-45b5-b00b-bb19d98519f3','city','','2021-10-26',1,'fd98531a62c955457530cec402586ae044f466176c75de493431abceb505b737','fd98531a62c955457530cec402586ae044f466176c75de493431abceb505b737',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(15,'province','itemClaim','01a227fd-a0de-7000-8004-2d56c6a9f418','','jg_sxrl','c43a7f66-2297-442d-8793-a060a95041c5','city','','2021-06-24',1,'697465107bcaa85525f99ed1a47568a131636936c4dda2146f1c0622f6f8bec1','697465107bcaa85525f99ed1a47568a131636936c4dda2146f1c0622f6f8bec1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(16,'province','itemClaim','01a227fd-a0de-7000-8004-324c96e6a4ad','','jg_sxrl','fa5ac431-b1c9-4769-9670-ad6e4ee6dc7b','city','','2021-08-23',1,'155a5dc524b2e9dfbf90489bdef37378947b6fd9f5dac9a078dd4703f03c50a4','155a5dc524b2e9dfbf90489bdef37378947b6fd9f5dac9a078dd4703f03c50a4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(17,'province','itemClaim','01a227fd-a0de-7000-8004-37cdb8c4428b','','jg_sxrl','f0f9e9f9-bca8-479f-8da4-a4ea5048293a','city','','2021-03-17',1,'a6ac5741094468c2dc3929d0f41da40e314d3eb8f94aca8d1de7440ef73a00d7','a6ac5741094468c2dc3929d0f41da40e314d3eb8f94aca8d1de7440ef73a00d7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(18,'province','itemClaim','01a227fd-a0de-7000-8004-387277e72dab','','jg_sxrl','b9e2f3ee-7171-436e-8aca-4348db5822eb','city','','2021-03-08',1,'3a367901cf581e498bba891d82e1abe43c4d823fa53ada4a3b0a179a7f04ca09','3a367901cf581e498bba891d82e1abe43c4d823fa53ada4a3b0a179a7f04ca09',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(19,'province','itemClaim','01a227fd-a0de-7000-8004-3e29e3ded4e1','','jg_sxrl','5f98bc96-76f3-46e4-99b4-f5f5528cf5f4','city','','2021-05-11',1,'ee87a0ebf05526348b6b9adb5ea16fe18b62e104a5bce47bc2e714fd4ea25a3e','ee87a0ebf05526348b6b9adb5ea16fe18b62e104a5bce47bc2e714fd4ea25a3e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(20,'province','itemClaim','01a227fd-a0de-7000-8004-42c120b95a18','','jg_sxrl','933c24e2-37f7-4475-bd3d-82a4ac654df3','city','','2021-10-19',1,'1afa7743802d8c5b161609deb42b0050b34489e7cbf414956e0ce05f8617d0da','1afa7743802d8c5b161609deb42b0050b34489e7cbf414956e0ce05f8617d0da',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(21,'province','itemClaim','01a227fd-a0de-7000-8004-468cb8db2a13','','jg_sxrl','c99b59cf-36c2-4086-96be-6c1f0254c13f','city','','2021-06-21',1,'b929b8f07cdb7e94294b30e9b1271ee3d0114b5c06987be281e497a55a54a2af','b929b8f07cdb7e94294b30e9b1271ee3d0114b5c06987be281e497a55a54a2af',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(22,'province','itemClaim','01a227fd-a0de-7000-8004-49dad083e17a','','jg_sxrl','9a1ba70c-62d3-49be-b830-989038485133','city','','2021-04-29',1,'714bb54e2fbc644c1e993489db3b170ce1df9fed4dda9c948d46a298eb75fcc4','714bb54e2fbc644c1e993489db3b170ce1df9fed4dda9c948d46a298eb75fcc4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(23,'province','itemClaim','01a227fd-a0de-7000-8004-4fcbcc63f190','','jg_sxrl','16db7c0d-8cc8-49ad-860b-73837eb8cc3e','city','','2021-08-02',1,'721c30156759d32403d84f4a1d93f74bf096fc012f67d17e46c4315d94888ab6','721c30156759d32403d84f4a1d93f74bf096fc012f67d17e46c4315d94888ab6',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(24,'province','itemClaim','01a227fd-a0de-7000-8004-525b966d4267','','jg_sxrl','22a0ec7c-fbb9-479c-ad61-b5dd09a0c7d2','city','','2021-08-09',1,'3ed9ef2b797e62a6a844d2610aa8e2cdc0e8c1effde30d8dd05a46380de78991','3ed9ef2b797e62a6a844d2610aa8e2cdc0e8c1effde30d8dd05a46380de78991',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(25,'province','itemClaim','01a227fd-a0de-7000-8004-57cf94bb296a','','jg_sxrl','9d7696e0-8eb5-4be9-b344-b04a66f18146','city','','2021-03-05',1,'fcaa13f1b178d2e3fd5dca1b9fadf750718f14b0ed82822d3e579887381da477','fcaa13f1b178d2e3fd5dca1b9fadf750718f14b0ed82822d3e579887381da477',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(26,'province','itemClaim','01a227fd-a0de-7000-8004-599a0d451e7c','','jg_sxrl','52f2e1e8-f512-4813-aba4-4330f84a269e','city','','2021-05-06',1,'e4514d927485e8a8ea76da1b2f8846f519abacdb3f7abf9fc6fb20b5cdea2e80','e4514d927485e8a8ea76da1b2f8846f519abacdb3f7abf9fc6fb20b5cdea2e80',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(27,'province','itemClaim','01a227fd-a0de-7000-8004-5f3f3a16b904','','jg_sxrl','3a7f3a53-adf5-4a6a-b5de-ab069d2295ba','city','','2022-01-10',1,'490d72e192e420a8c5963db5df436049cc8daa7c219052dc6ea943423bbc2208','490d72e192e420a8c5963db5df436049cc8daa7c219052dc6ea943423bbc2208',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(28,'province','itemClaim','01a227fd-a0de-7000-8004-62ac16b31788','','jg_sxrl','7b7e2f09-3fdd-430e-b1e5-29310e5d5314','city','','2021-06-28',1,'083168bcbd20f8728db1c2edb928f60d5faf2561d0c927f772b8a60381a77586','083168bcbd20f8728db1c2edb928f60d5faf2561d0c927f772b8a60381a77586',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(29,'province','itemClaim','01a227fd-a0de-7000-8004-67a7a92709e5','','jg_sxrl','9ab63500-9a55-46dc-9630-b683521f3084','city','','2021-03-24',1,'4bc9a4ab6ea0c4786a9a7ee7a2689cdc4636f8c290fac1c31aec40f453d59274','4bc9a4ab6ea0c4786a9a7ee7a2689cdc4636f8c290fac1c31aec40f453d59274',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(30,'province','itemClaim','01a227fd-a0de-7000-8004-694f3adb90d1','','jg_sxrl','ae443a00-b61e-472f-8d0c-2d8edde48a4e','city','','2021-03-04',1,'15ab79d0c4dd108867383e07c72a0b460bbe29d1316d8f28dd803e2ab61d2706','15ab79d0c4dd108867383e07c72a0b460bbe29d1316d8f28dd803e2ab61d2706',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(31,'province','itemClaim','01a227fd-a0de-7000-8004-6f59643c1949','','jg_sxrl','a23165dc-02da-4755-afb5-664fd322d660','city','','2022-02-18',1,'6b5196bdca76fbaba7c63f87023b26aff0cb39f3f10ac0e15eb98a17b4fa4d8c','6b5196bdca76fbaba7c63f87023b26aff0cb39f3f10ac0e15eb98a17b4fa4d8c',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(32,'province','itemClaim','01a227fd-a0de-7000-8004-72c0d2e4c094','','jg_sxrl','c3b9f585-f9ba-42de-88cd-9a0a7ad78f9c','city','','2021-03-16',1,'5e2176acdb5aab1f03ee73b3a69f056839b32ad2ce071071e00d494c6d0c3055','5e2176acdb5aab1f03ee73b3a69f056839b32ad2ce071071e00d494c6d0c3055',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(33,'province','itemClaim','01a227fd-a0de-7000-8004-774561d9cef2','','jg_sxrl','b77f3f3b-44eb-4d45-a7c4-2c923b5cd806','city','','2021-05-10',1,'336edad495f0fb2c5a96d1fd5df1e502b557a54855a0066f0347ef6deed67748','336edad495f0fb2c5a96d1fd5df1e502b557a54855a0066f0347ef6deed67748',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(34,'province','itemClaim','01a227fd-a0f8-7000-8000-c93f5ec3c231','','jg_sxrl','1aba3f1a-c812-476f-811c-c93c6f6938d8','echeng','','2022-10-21',1,'ae66183a6b8979beebc57c0ee776351ebd2f4ea21996f6f267701bf53d11f18d','ae66183a6b8979beebc57c0ee776351ebd2f4ea21996f6f267701bf53d11f18d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(35,'province','itemClaim','01a227fd-a0f8-7000-8000-cf1fd52ba53c','','jg_sxrl','cd0628d8-f908-44ce-8995-c0145d4115fc','echeng','','2021-09-16',1,'45f0f5925c03a7c318235f531b36c0b54be3f4498a4c1273e7a722e9c64e15d5','45f0f5925c03a7c318235f531b36c0b54be3f4498a4c1273e7a722e9c64e15d5',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(36,'province','itemClaim','01a227fd-a0f8-7000-8000-d0665e003b79','','jg_sxrl','afc651c0-2f2d-4822-81fb-2392f6b343cc','echeng','','2021-11-01',1,'204bda81a8bb54c995467a33c036942b60380174f8733ca7d0a479fbf7ec5bf6','204bda81a8bb54c995467a33c036942b60380174f8733ca7d0a479fbf7ec5bf6',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(37,'province','itemClaim','01a227fd-a0f8-7000-8000-d6805123114f','','jg_sxrl','4d6b988a-ae9e-4e5d-8a06-154c9d04e425','echeng','','2021-04-27',1,'83add199a4ca8f00f8e53cdf17124cd13d01956e0847beeabba3664da18cb7a6','83add199a4ca8f00f8e53cdf17124cd13d01956e0847beeabba3664da18cb7a6',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(38,'province','itemClaim','01a227fd-a0f8-7000-8000-da9b5ad4dc04','','jg_sxrl','464843de-010e-4638-a05c-f3f6b58e0b0c','echeng','','2021-05-11',1,'a56bbb9ac6c30f7b1f60995da7b729902474f6c5a99c38e00472c8d767ba4c33','a56bbb9ac6c30f7b1f60995da7b729902474f6c5a99c38e00472c8d767ba4c33',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(39,'province','itemClaim','01a227fd-a0f8-7000-8000-de29457a54eb','','jg_sxrl','71b46371-347a-4e15-935b-40e186662a15','echeng','','2021-10-06',1,'61ad9c5637a67f3d64fc7913aa03c1b32075d9152bfe035ce11d99161c222551','61ad9c5637a67f3d64fc7913aa03c1b32075d9152bfe035ce11d99161c222551',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(40,'province','itemClaim','01a227fd-a0f8-7000-8000-e03f330011b0','','jg_sxrl','257510bc-c173-464a-b80c-7229a772f402','echeng','','2022-01-24',1,'cd1ad999c844dcdb03ec213169374cce17fafe9f8df97e0ef337560b4e0c8ad7','cd1ad999c844dcdb03ec213169374cce17fafe9f8df97e0ef337560b4e0c8ad7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(41,'province','itemClaim','01a227fd-a0f8-7000-8000-e5d957ddbf69','','jg_sxrl','e7abcea1-e912-41a5-91f4-a03bfb607cb4','echeng','','2021-03-08',1,'beb65a2178c364c335ad39ac0b094866c6495e9073aaf6494937c63cf9108d91','beb65a2178c364c335ad39ac0b094866c6495e9073aaf6494937c63cf9108d91',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(42,'province','itemClaim','01a227fd-a0f8-7000-8000-ea688c23d0a1','','jg_sxrl','3e70e13a-a8a4-4d57-88a2-c0e80e9e1b63','echeng','','2021-11-03',1,'ad98c1183e2b91e4ee79863f6e42c5a91de6ab782fafcb8fac8869325078b03e','ad98c1183e2b91e4ee79863f6e42c5a91de6ab782fafcb8fac8869325078b03e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(43,'province','itemClaim','01a227fd-a0f8-7000-8000-ed61db81f8e1','','jg_sxrl','3f84e263-77ed-4d17-8ee5-da6f89c44053','echeng','','2021-03-22',1,'d8c52a33b8ae3489804d8910f488c8407da0e93ed538ac6ffe4e2bc989ee3575','d8c52a33b8ae3489804d8910f488c8407da0e93ed538ac6ffe4e2bc989ee3575',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(44,'province','itemClaim','01a227fd-a0f8-7000-8000-f1f4206af9ad','','jg_sxrl','b13a06e6-3c31-4336-88aa-866fa261908f','echeng','','2021-03-02',1,'f1bdb288915121378b31c02efff28a57fb0a9326754035557d9bb8dfa8ffce27','f1bdb288915121378b31c02efff28a57fb0a9326754035557d9bb8dfa8ffce27',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(45,'province','itemClaim','01a227fd-a0f8-7000-8000-f54ca325e0df','','jg_sxrl','66a77428-7cb6-4cb1-8d03-2a53c935f3df','echeng','','2021-09-29',1,'be7fdfaf7b309a99491f1a917fe9f02170e4a4b6bc8f3efaab959f3a08097d01','be7fdfaf7b309a99491f1a917fe9f02170e4a4b6bc8f3efaab959f3a08097d01',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(46,'province','itemClaim','01a227fd-a0f8-7000-8000-f84d655bed4c','','jg_sxrl','ee5d95bf-e414-40ee-bd2e-79462f06a912','echeng','','2021-05-27',1,'d57278fc8c40cc018e9d87d85d157e6e46d49986b5e964c8d27295a8beed3e78','d57278fc8c40cc018e9d87d85d157e6e46d49986b5e964c8d27295a8beed3e78',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(47,'province','itemClaim','01a227fd-a0f8-7000-8000-ff832b161063','','jg_sxrl','dd806542-7e81-4a1b-922a-2a6aee6c719f','echeng','','2021-04-27',1,'4d2a59bd7bfb99bc2012045b668d7e620cea95b99e337465f9e04f0c74f14ac0','4d2a59bd7bfb99bc2012045b668d7e620cea95b99e337465f9e04f0c74f14ac0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(48,'province','itemClaim','01a227fd-a0f8-7000-8001-00f1fc26d583','','jg_sxrl','2f22abb1-9407-4cb4-a118-d9ec24cbee2a','echeng','','2021-09-17',1,'9c0f55d4f517e463e7ac0f8506b5c3cf3a3e8f3137ff1c0eeb12bf24f42b3b54','9c0f55d4f517e463e7ac0f8506b5c3cf3a3e8f3137ff1c0eeb12bf24f42b3b54',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(49,'province','itemClaim','01a227fd-a0f8-7000-8001-067894f5bf58','','jg_sxrl','05a52c8c-7095-4f26-908a-ab45ac3bb78f','echeng','','2021-03-09',1,'047a244cc674ac38e2d209550f0f86c2f6b9fb7728183446f2e01b40b2280d65','047a244cc674ac38e2d209550f0f86c2f6b9fb7728183446f2e01b40b2280d65',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(50,'province','itemClaim','01a227fd-a0f8-7000-8001-0884fcb43b16','','jg_sxrl','c3179ebe-e6aa-4ac7-b205-a5ff5b3ff207','echeng','','2021-11-22',1,'db0181b0bfa2897c2bc1b60b0d019629fcda79d736820880784ebae643cc5543','db0181b0bfa2897c2bc1b60b0d019629fcda79d736820880784ebae643cc5543',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(51,'province','itemClaim','01a227fd-a0f8-7000-8001-0e91c4172573','','jg_sxrl','f3a3c5a9-7478-44c9-a1a1-62447bc1af81','echeng','','2021-10-25',1,'5481928f2c6934082363a52295c685af995784d0cf14d14322eca4c652643b1d','5481928f2c6934082363a52295c685af995784d0cf14d14322eca4c652643b1d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(52,'province','itemClaim','01a227fd-a0f8-7000-8001-114bad5ed382','','jg_sxrl','0b0603d2-f9d6-402f-b005-b90dcab8ee12','echeng','','2021-04-26',1,'ce5b5ad012778d513bd1def61e3c36e602ed027401022c8780d6493f120768b9','ce5b5ad012778d513bd1def61e3c36e602ed027401022c8780d6493f120768b9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(53,'province','itemClaim','01a227fd-a0f8-7000-8001-151359e75154','','jg_sxrl','525765cf-726c-4341-9fbb-77999f37bc77','echeng','','2021-06-22',1,'1af26eca4091e1be14e3baeb24553be79a78868852a445d0b28739e7acff27d8','1af26eca4091e1be14e3baeb24553be79a78868852a445d0b28739e7acff27d8',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(54,'province','itemClaim','01a227fd-a0f8-7000-8001-1b1a66672ab7','','jg_sxrl','fef46d72-9a43-4c45-9faf-73b286c11e71','echeng','','2021-06-14',1,'ee2fdc8ef80196873ca6fd0ac1eb0e7ea0c0b901314c52bb912331c7df3eb825','ee2fdc8ef80196873ca6fd0ac1eb0e7ea0c0b901314c52bb912331c7df3eb825',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(55,'province','itemClaim','01a227fd-a0f8-7000-8001-1e83cd86eb63','','jg_sxrl','d3ee87de-2a01-4c53-b268-f83e38a50616','echeng','','2022-01-17',1,'e4267fdbcb92d0add831b71ff162cd05dcffecab5f28b8b8823f1c4fd6dd9bf3','e4267fdbcb92d0add831b71ff162cd05dcffecab5f28b8b8823f1c4fd6dd9bf3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(56,'province','itemClaim','01a227fd-a0f8-7000-8001-2283593ba7fd','','jg_sxrl','ccb031b5-29e8-4c23-8e41-3f3dd9aeb6e3','echeng','','2021-06-03',1,'2dd702f00a51c61d20c23521b1615ac2ce72ae4e90655f78c7424fb9932ed5f9','2dd702f00a51c61d20c23521b1615ac2ce72ae4e90655f78c7424fb9932ed5f9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(57,'province','itemClaim','01a227fd-a0f8-7000-8001-277818a9fd67','','jg_sxrl','2f20cfd4-6788-4f9d-b064-f3b9fe3475a5','echeng','','2021-05-31',1,'51405acaae335e36e5f16d48fcba5a985a43abd777a6d9ef927aec852b3e89a9','51405acaae335e36e5f16d48fcba5a985a43abd777a6d9ef927aec852b3e89a9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(58,'province','itemClaim','01a227fd-a0f8-7000-8001-2a7119dbe370','','jg_sxrl','0a063ae5-69a7-4f18-8b7c-6d0a94ddddbf','echeng','','2021-03-08',1,'b955691c163a69a738ca429a7084b8eb865759b00dcb6636c6f4ed080689524b','b955691c163a69a738ca429a7084b8eb865759b00dcb6636c6f4ed080689524b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(59,'province','itemClaim','01a227fd-a0f8-7000-8001-2cfac2da7a38','','jg_sxrl','5834a9a9-6f25-481d-a4d3-5ab1c2c85164','echeng','','2021-09-13',1,'5794b23007bf5eb02f9d5bb5c33a99cbba7c3d56733e0ec1282357c66e6f6995','5794b23007bf5eb02f9d5bb5c33a99cbba7c3d56733e0ec1282357c66e6f6995',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(60,'province','itemClaim','01a227fd-a0f8-7000-8001-329df0c3578a','','jg_sxrl','b289cd76-4b19-4983-833d-7477066b39a3','echeng','','2021-04-05',1,'170fed4acfb54c361b04ad72aeb3e35d3cb24c0b05048161bc91ba8ecc4c1b2d','170fed4acfb54c361b04ad72aeb3e35d3cb24c0b05048161bc91ba8ecc4c1b2d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(61,'province','itemClaim','01a227fd-a0f8-7000-8001-36586cc49bbe','','jg_sxrl','eb4e99a4-99c1-429c-a68a-35d5dd76bef0','echeng','','2022-01-25',1,'ab40828fbc97de4b049cc6f963a07fbd71a94162084bcd877d2b22ab673e2621','ab40828fbc97de4b049cc6f963a07fbd71a94162084bcd877d2b22ab673e2621',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(62,'province','itemClaim','01a227fd-a0f8-7000-8001-3bb1bd719b8f','','jg_sxrl','c1c4b10a-4f3a-480c-b5c1-8db313262dac','echeng','','2021-05-20',1,'9c8a0c489580ccd9efb49ec425ad4cea1096775b8f722fc796f732ae5bbe2044','9c8a0c489580ccd9efb49ec425ad4cea1096775b8f722fc796f732ae5bbe2044',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(63,'province','itemClaim','01a227fd-a0f9-7000-8002-bf9907a8ee4a','','jg_sxrl','cfd8246a-03b0-4017-aefb-5ea72f36fb66','echeng','','2021-04-16',1,'1be5ca85ecd8dc1a488a77572469f9194e2d09e9f5f953fdc2e3cc97196ec571','1be5ca85ecd8dc1a488a77572469f9194e2d09e9f5f953fdc2e3cc97196ec571',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(64,'province','itemClaim','01a227fd-a0f9-7000-8002-c32d0be69390','','jg_sxrl','b4bd8642-bfe3-4a6d-a7ad-d250cb3094b8','echeng','','2021-08-19',1,'a8e30bef8e424df5f029151ad0ec5f6b67bdf2572846d7a4eb473ea983d43781','a8e30bef8e424df5f029151ad0ec5f6b67bdf2572846d7a4eb473ea983d43781',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(65,'province','itemClaim','01a227fd-a0f9-7000-8002-c5217e038fe8','','jg_sxrl','6aeb6d22-5d84-4c85-9e9c-1a94d3ba1611','echeng','','2021-03-02',1,'40c0bcc387ac5f681392b97581872e5d0de5887ab4c8bd1ce88efe902c3fbc1e','40c0bcc387ac5f681392b97581872e5d0de5887ab4c8bd1ce88efe902c3fbc1e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(66,'province','checklist','01a227fd-a10c-7000-8000-9b0d4a294468','','jg_jcssqd','48dc78ed-3f51-472b-ab49-0c7f26522503','city','','2022-10-31',1,'e724e243812c8ea5bd1a1c87a7f47424d24d52bb4659d4f30ba04281c5e1dade','e724e243812c8ea5bd1a1c87a7f47424d24d52bb4659d4f30ba04281c5e1dade',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(67,'province','checklist','01a227fd-a10c-7000-8000-9ebd452fd4d5','','jg_jcssqd','0e983a68-4ccc-4e80-a4c5-c03ba8af2499','city','','2021-06-07',1,'74d11a0ce6861032fb6d239628c702a601a200e06ee96925d0c1df925fb0e62b','74d11a0ce6861032fb6d239628c702a601a200e06ee96925d0c1df925fb0e62b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(68,'province','checklist','01a227fd-a10c-7000-8000-a151affffe6e','','jg_jcssqd','788e92f2-439a-45e9-8d86-3092bfc3e057','city','','2021-07-30',1,'66207aa5c34e35208ba47bc5b018b48e4b5ebab3bc82b7a40f0520a3100b429a','66207aa5c34e35208ba47bc5b018b48e4b5ebab3bc82b7a40f0520a3100b429a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(69,'province','checklist','01a227fd-a10c-7000-8000-a5d11f058caa','','jg_jcssqd','dd31a7e2-177e-44e5-ae92-1cb05b7e7559','city','','2021-07-19',1,'a22c620f7e7acd2934f77296cf79a0d5f52e2414ab6493d5244f0d264cb0c67e','a22c620f7e7acd2934f77296cf79a0d5f52e2414ab6493d5244f0d264cb0c67e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(70,'province','checklist','01a227fd-a10c-7000-8000-aa18012cc82e','','jg_jcssqd','89b63612-3cad-44d7-9033-81523cafab9c','city','','2021-08-09',1,'88c54cdda700c9aa7e10c72acac3f44ae9df21f9de5b037e856bf20361efcc2d','88c54cdda700c9aa7e10c72acac3f44ae9df21f9de5b037e856bf20361efcc2d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(71,'province','checklist','01a227fd-a10c-7000-8000-ac995f05ae3c','','jg_jcssqd','913cd9ab-4002-4582-bd86-a3e77a29427f','city','','2021-09-06',1,'b692f0279b6a7f96e39c1f890f77a469cbecfee06f401056c8fdbefab1d944e3','b692f0279b6a7f96e39c1f890f77a469cbecfee06f401056c8fdbefab1d944e3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(72,'province','checklist','01a227fd-a10c-7000-8000-b33a226c832c','','jg_jcssqd','801754e4-970c-4d4f-aed8-395ea26f6d7a','city','','2021-03-16',1,'9daeb34ef98e533907f5a3c681330f56f07ba6302065a75138b0dcb9dae5e12a','9daeb34ef98e533907f5a3c681330f56f07ba6302065a75138b0dcb9dae5e12a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(73,'province','checklist','01a227fd-a10c-7000-8000-b44325580a38','','jg_jcssqd','882eabaf-9dac-4c3d-ac87-3e22e0763522','city','','2021-07-23',1,'911b182a15714b2e4056a3db21a9eafcf176d21b84f14b42a54db7aee945e1e2','911b182a15714b2e4056a3db21a9eafcf176d21b84f14b42a54db7aee945e1e2',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(74,'province','checklist','01a227fd-a10c-7000-8000-ba4556f11713','','jg_jcssqd','8217a625-4c42-4177-a624-195a004ec9e2','city','','2021-05-06',1,'73bb642ff1f56e881fb9806cace4092ceef2e2f94b24ade891ed02f343bb711c','73bb642ff1f56e881fb9806cace4092ceef2e2f94b24ade891ed02f343bb711c',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(75,'province','checklist','01a227fd-a10c-7000-8000-beb77db8ef34','','jg_jcssqd','fb2e8f0b-2e81-4e11-964e-4573c3210f48','city','','2021-07-02',1,'f821ef3425368fa59855ad3d614f3bca0c534211ffcc5d75e6eaa616fe96212f','f821ef3425368fa59855ad3d614f3bca0c534211ffcc5d75e6eaa616fe96212f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(76,'province','checklist','01a227fd-a10c-7000-8000-c1a6103474a5','','jg_jcssqd','8b4d88d9-7901-46b7-8d51-529820da4dbd','city','','2021-12-23',1,'04d411f6f48011c624afc16fde43ced259d06b46e91c77f731cffab29918fdf4','04d411f6f48011c624afc16fde43ced259d06b46e91c77f731cffab29918fdf4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(77,'province','checklist','01a227fd-a10c-7000-8000-c747494026dc','','jg_jcssqd','b8e627eb-af7a-4fab-90ce-f8f9eeee2444','city','','2021-05-03',1,'f3746fa3d32c5674803324cd2c1cd8150f4eb217b1fc51322b919f8b19a9cb9e','f3746fa3d32c5674803324cd2c1cd8150f4eb217b1fc51322b919f8b19a9cb9e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(78,'province','checklist','01a227fd-a10c-7000-8000-c981290ad2b3','','jg_jcssqd','f58b70ba-b21d-41c3-93a2-0e0940cf190e','city','','2021-05-28',1,'f62e401053a58c8d8a0ef27c961c0d313b9cb48198d872194877aa876c79a635','f62e401053a58c8d8a0ef27c961c0d313b9cb48198d872194877aa876c79a635',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(79,'province','checklist','01a227fd-a10c-7000-8000-cdec816eb98f','','jg_jcssqd','990c6112-bb11-4339-9016-4d194fc7994d','city','','2021-11-08',1,'5a1a814083906899917892e47bbd8ebb3307f84c1cd62b9da055b22f5055fff7','5a1a814083906899917892e47bbd8ebb3307f84c1cd62b9da055b22f5055fff7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(80,'province','checklist','01a227fd-a10c-7000-8000-d37cff57221b','','jg_jcssqd','47b7a620-58bb-498e-b621-67c31e215a44','city','','2021-06-28',1,'0f9c7abda780e39f3ccf89a451e4d4b5b881ebb8db778d53dd44d0d3a75e7d6a','0f9c7abda780e39f3ccf89a451e4d4b5b881ebb8db778d53dd44d0d3a75e7d6a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(81,'province','checklist','01a227fd-a10c-7000-8000-d52a96eab240','','jg_jcssqd','389fce3e-32f0-4c8c-b7f3-d6e3824696b9','city','','2021-08-27',1,'89dc5943cc9e1905004009973a05a19562812745f9069f0e8688bfe60caa5779','89dc5943cc9e1905004009973a05a19562812745f9069f0e8688bfe60caa5779',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(82,'province','checklist','01a227fd-a10c-7000-8000-dbf71422bb9d','','jg_jcssqd','208ba998-c8f2-4548-b6c3-3d140a9a0336','city','','2021-03-26',1,'b285c45c1f813e8a7f33fee9d43254bd5450528409ca21b2f64538350bce93af','b285c45c1f813e8a7f33fee9d43254bd5450528409ca21b2f64538350bce93af',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(83,'province','checklist','01a227fd-a10c-7000-8000-dd3d2445415a','','jg_jcssqd','62cf718a-f875-4d57-839d-bf28e3010731','city','','2021-03-22',1,'ec15672d83581e1736aa230a15941d58500b5ec217df6d2c6849e78e0c854c1d','ec15672d83581e1736aa230a15941d58500b5ec217df6d2c6849e78e0c854c1d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(84,'province','checklist','01a227fd-a10c-7000-8000-e12e91138d2e','','jg_jcssqd','e3be21bd-55cd-4598-a33a-301e79fa5620','city','','2021-05-24',1,'b69c11eaf708ea7a3e2660086f8bd1d9d5dface6fd0f73ef55685f1a2f07ac37','b69c11eaf708ea7a3e2660086f8bd1d9d5dface6fd0f73ef55685f1a2f07ac37',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(85,'province','checklist','01a227fd-a10c-7000-8000-e620b16f0116','','jg_jcssqd','4a423d0c-1aee-46a7-9ee8-ede3f6356048','city','','2021-10-26',1,'c8c55c0a214c6e32ede983315ffa600963f1fc6dd5c439b80fe7e050ba03f28f','c8c55c0a214c6e32ede983315ffa600963f1fc6dd5c439b80fe7e050ba03f28f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(86,'province','checklist','01a227fd-a10c-7000-8000-e87bcc872282','','jg_jcssqd','5d7be60f-03ef-4788-8d06-60713c22cd3f','city','','2021-07-08',1,'507d77adccae86e753b6cc1505d90339d6264e43036601ab614eb8be5e06154e','507d77adccae86e753b6cc1505d90339d6264e43036601ab614eb8be5e06154e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(87,'province','checklist','01a227fd-a10c-7000-8000-ec9f763dc01d','','jg_jcssqd','de32b196-02f1-45bb-b259-bfaeec3a9e74','city','','2021-05-13',1,'e11922853abe90930276d4b253d0ffb9cc99ac9137147bb00b35d86131319341','e11922853abe90930276d4b253d0ffb9cc99ac9137147bb00b35d86131319341',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(88,'province','checklist','01a227fd-a10c-7000-8000-f3fe6111bbd1','','jg_jcssqd','c5a8ad87-b938-4ab4-ad99-7bffa13771b0','city','','2021-08-10',1,'dc72b1c5c68558d4efa17fc6c23e1142ebd24455fd8a29b8b968fa851d224142','dc72b1c5c68558d4efa17fc6c23e1142ebd24455fd8a29b8b968fa851d224142',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(89,'province','checklist','01a227fd-a10c-7000-8000-f5235ff91d7e','','jg_jcssqd','34c93e54-9db4-4032-a4b4-1ef195e9ac4c','city','','2021-08-19',1,'e8f9236e3fa18f14a1a3442bd9c362b7bfb94e35fda0194ab71ff6809cf15876','e8f9236e3fa18f14a1a3442bd9c362b7bfb94e35fda0194ab71ff6809cf15876',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(90,'province','checklist','01a227fd-a10c-7000-8000-f84f06009a00','','jg_jcssqd','d3ad1895-d2a6-4bad-a196-8b756295c571','city','','2021-03-10',1,'2f281f1bfd5b22bde5ef7fd76a4314fefe4edec4b266c17127937862f0cfbe41','2f281f1bfd5b22bde5ef7fd76a4314fefe4edec4b266c17127937862f0cfbe41',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(91,'province','checklist','01a227fd-a10c-7000-8000-fdc6bba78bd2','','jg_jcssqd','77e9169a-4580-40e4-a6e7-1322277bc1e5','city','','2021-05-24',1,'e3ae5416131dafc9bee10cf93f6080b141cb46f24e9aa67a04161323df8726b1','e3ae5416131dafc9bee10cf93f6080b141cb46f24e9aa67a04161323df8726b1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(92,'province','checklist','01a227fd-a10c-7000-8001-0383af797bcc','','jg_jcssqd','1180ec28-51b1-4a59-a246-61b947957fc3','city','','2022-01-24',1,'931b709fdb0f2b48134aa127295c966a2345e29b7e795b075f19424831f0e7c9','931b709fdb0f2b48134aa127295c966a2345e29b7e795b075f19424831f0e7c9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(93,'province','checklist','01a227fd-a10c-7000-8001-0667e4eec0e0','','jg_jcssqd','ce8c4699-0bf4-4f5a-abae-eb5f3d28c750','city','','2021-07-12',1,'be94afdfb8c7dd3846b9480f271bbc98990bf99c998a318e653558b33fdbfb5d','be94afdfb8c7dd3846b9480f271bbc98990bf99c998a318e653558b33fdbfb5d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(94,'province','checklist','01a227fd-a10c-7000-8001-08cbf5d2ab68','','jg_jcssqd','26266315-bd4a-4a32-a07a-202944f4acfb','city','','2021-03-29',1,'0acd9c60174e4d53dcb8f02e527380e622d63376f87eb9a690719eab4f832f10','0acd9c60174e4d53dcb8f02e527380e622d63376f87eb9a690719eab4f832f10',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(95,'province','checklist','01a227fd-a10c-7000-8001-0fd0a2c2f247','','jg_jcssqd','a92c53da-6d1d-4bac-bdb6-5550aa591272','city','','2021-03-09',1,'725833cad02c40f01f7369a12fc7bd073dc371db94d7c30d321388d0f5c1ab32','725833cad02c40f01f7369a12fc7bd073dc371db94d7c30d321388d0f5c1ab32',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(96,'province','checklist','01a227fd-a10c-7000-8001-10d1f41e3511','','jg_jcssqd','70857071-38a0-44ea-b8e2-11c790f5e269','city','','2022-02-24',1,'2c11e7ad27035f7771f49d9bc1a01bc2e1ca8270c0e86effaf63b85410072789','2c11e7ad27035f7771f49d9bc1a01bc2e1ca8270c0e86effaf63b85410072789',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(97,'province','checklist','01a227fd-a10c-7000-8001-14d8ef727a21','','jg_jcssqd','21a26e44-0ea9-4ead-922f-942943324771','city','','2021-03-19',1,'94765a3586fdd7e9f7a8b51a561f8b1de947e97bf1e088cdb1f92f0905cd7215','94765a3586fdd7e9f7a8b51a561f8b1de947e97bf1e088cdb1f92f0905cd7215',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(98,'province','checklist','01a227fd-a10c-7000-8001-191b158dcf7f','','jg_jcssqd','866990ae-d3dc-4980-be42-3efa9576343f','city','','2021-05-18',1,'bcde11973edbb37f982a47a178d5c0291ac2b039a4506a16a7a2adca648a7573','bcde11973edbb37f982a47a178d5c0291ac2b039a4506a16a7a2adca648a7573',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(99,'province','checklist','01a227fd-a120-7000-8002-e7f40f5862af','','jg_jcssqd','e2d4903d-8b2e-458c-bc26-65342cfd877e','echeng','','2022-11-04',1,'03c6089485e4a8af5f9cdf662673096fbe5e0ae205234a8c0a4f1a8016c71f75','03c6089485e4a8af5f9cdf662673096fbe5e0ae205234a8c0a4f1a8016c71f75',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(100,'province','checklist','01a227fd-a120-7000-8002-ebf7f0f838e5','','jg_jcssqd','458a37ea-eeae-4836-ad90-5679b3350c28','echeng','','2021-09-27',1,'a61eb57408ce7d290d0c0e2a19218c7ecccb456138d8c7e14eab5aad14ed94e4','a61eb57408ce7d290d0c0e2a19218c7ecccb456138d8c7e14eab5aad14ed94e4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(101,'province','checklist','01a227fd-a120-7000-8002-ef9ab6d38300','','jg_jcssqd','ca041a95-355e-4521-beb9-78346de53838','echeng','','2021-11-10',1,'e780d66a21b324e22880ee23643b308ec9a1f9ffb6c2cfe8e694f7a1d65fd450','e780d66a21b324e22880ee23643b308ec9a1f9ffb6c2cfe8e694f7a1d65fd450',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(102,'province','checklist','01a227fd-a120-7000-8002-f39be83df7bc','','jg_jcssqd','889c412b-0ef8-400c-99f1-710e60b93066','echeng','','2021-05-07',1,'79361919a1d74db2629133c81ce461e7b6786d21ba0c042b3368a86afbb7b67b','79361919a1d74db2629133c81ce461e7b6786d21ba0c042b3368a86afbb7b67b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(103,'province','checklist','01a227fd-a120-7000-8002-f6cf7ebac282','','jg_jcssqd','c3a22786-8a42-4b51-b27f-8eb3a6a14b70','echeng','','2021-05-18',1,'f790f7b2278ea7ebc4788d15fb31527204982f282d1e523224e2f79cc509f464','f790f7b2278ea7ebc4788d15fb31527204982f282d1e523224e2f79cc509f464',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(104,'province','checklist','01a227fd-a120-7000-8002-f9978e678660','','jg_jcssqd','bb8ca0c9-8710-4599-ae62-e1aaeb604927','echeng','','2021-10-14',1,'ab1bae8afb24c98efca1f5f00a29f840c22e6d40bf1141c947a763305773b1b7','ab1bae8afb24c98efca1f5f00a29f840c22e6d40bf1141c947a763305773b1b7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(105,'province','checklist','01a227fd-a120-7000-8002-fcd19fae899d','','jg_jcssqd','27bd7ecc-a94e-4d8a-8524-f311ae0c04f5','echeng','','2022-02-07',1,'04ff835f7f267f12432eeea162dd7125306287fb9421420dfdeb44f117aaaa3d','04ff835f7f267f12432eeea162dd7125306287fb9421420dfdeb44f117aaaa3d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(106,'province','checklist','01a227fd-a120-7000-8003-036700748c38','','jg_jcssqd','c2f51eb0-7b19-4cc7-8da2-500d7d09357b','echeng','','2021-03-22',1,'e3744ce83cfab4ab3ce16cc3a94611a6aadfaf93b1db062dd4755f3d8ef273f8','e3744ce83cfab4ab3ce16cc3a94611a6aadfaf93b1db062dd4755f3d8ef273f8',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(107,'province','checklist','01a227fd-a120-7000-8003-04e82e91e3d9','','jg_jcssqd','59a92ada-9a06-44d8-ac81-2938d7a5d016','echeng','','2021-11-08',1,'f18b24ce09750199ab680ff04a30ce5d7cf4bf3bf7386d0a0d1d61c6171cf283','f18b24ce09750199ab680ff04a30ce5d7cf4bf3bf7386d0a0d1d61c6171cf283',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(108,'province','checklist','01a227fd-a120-7000-8003-08cb6e4c2834','','jg_jcssqd','ac8bf325-5038-4d15-86de-2f90003906d3','echeng','','2021-04-08',1,'6185e156eda03bffca1eb35b8852835c5069fa413e3588fe799aa4ecc76e3d0a','6185e156eda03bffca1eb35b8852835c5069fa413e3588fe799aa4ecc76e3d0a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(109,'province','checklist','01a227fd-a120-7000-8003-0da57746e424','','jg_jcssqd','149d4f2f-fe67-4852-a1d1-a090efbd9db7','echeng','','2021-03-05',1,'1c0edbc19b7598ad6a1d102f4ccebe7ba120fd285cb6dea5f787c64cda7af137','1c0edbc19b7598ad6a1d102f4ccebe7ba120fd285cb6dea5f787c64cda7af137',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(110,'province','checklist','01a227fd-a120-7000-8003-112edfd92198','','jg_jcssqd','f5816f8d-cc17-46f8-811b-698e018955be','echeng','','2021-10-15',1,'3be1c13e52eac601d9c01f4ec901116c3597fc8c41c3dd12f59adc4b3b8becba','3be1c13e52eac601d9c01f4ec901116c3597fc8c41c3dd12f59adc4b3b8becba',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(111,'province','checklist','01a227fd-a120-7000-8003-15ffacdf55c2','','jg_jcssqd','e2d1ca98-b1be-4bf1-81e4-c1db652810d8','echeng','','2021-06-08',1,'e27a778a8c56ca706f075d64f267e2146afa42e368e41e56ec698acba1ebb016','e27a778a8c56ca706f075d64f267e2146afa42e368e41e56ec698acba1ebb016',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(112,'province','checklist','01a227fd-a120-7000-8003-181c6af53c00','','jg_jcssqd','9fbaa490-582e-40a6-93c2-8d8959375c98','echeng','','2021-05-12',1,'5f7c5cb574a5cb83aeed2495c2d8b3ba3f1e01094f374b2bc4a1c6d641ba1fc0','5f7c5cb574a5cb83aeed2495c2d8b3ba3f1e01094f374b2bc4a1c6d641ba1fc0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(113,'province','checklist','01a227fd-a120-7000-8003-1d692e64f873','','jg_jcssqd','43393bd4-84b6-41d7-86d0-28d4fc1ba642','echeng','','2021-10-04',1,'e5e18e59e56664650f1e54c14d3f64c7c28f7edd066fe78efc7f396d76f92c98','e5e18e59e56664650f1e54c14d3f64c7c28f7edd066fe78efc7f396d76f92c98',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(114,'province','checklist','01a227fd-a120-7000-8003-2384c72372ab','','jg_jcssqd','3bdcd9b6-4fd6-4e7c-9a47-08c66f9e17cb','echeng','','2021-03-15',1,'467d039d7aeb5626217b74b7aa03c11a0b8114b3e8584e762f2c611d42dabee3','467d039d7aeb5626217b74b7aa03c11a0b8114b3e8584e762f2c611d42dabee3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(115,'province','checklist','01a227fd-a120-7000-8003-25d488b21e28','','jg_jcssqd','17751c02-1a06-4832-83f7-61da5991d39f','echeng','','2021-12-01',1,'1ccea9f124123f628dddbf3ae46c8cd005174423c5f365506350d0f45c599993','1ccea9f124123f628dddbf3ae46c8cd005174423c5f365506350d0f45c599993',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(116,'province','checklist','01a227fd-a120-7000-8003-29f898640e48','','jg_jcssqd','1e2cc242-3192-4bfb-8428-da0f2e962a18','echeng','','2021-11-02',1,'03db01c616f46eb494b6f52deaf077ec68abd6d8f566917bf7cf9f67097805cb','03db01c616f46eb494b6f52deaf077ec68abd6d8f566917bf7cf9f67097805cb',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(117,'province','checklist','01a227fd-a120-7000-8003-2dde5ff281fc','','jg_jcssqd','687775f9-25e5-4ee9-95f6-d53676b1f36d','echeng','','2021-05-10',1,'d309c0f06b412168d45ae597c00ff3855c2181af7b429434d783297257698231','d309c0f06b412168d45ae597c00ff3855c2181af7b429434d783297257698231',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(118,'province','checklist','01a227fd-a120-7000-8003-3384bf9d40ce','','jg_jcssqd','fce359a1-82aa-4564-ae48-082d9db65a58','echeng','','2021-07-01',1,'1746c750aca4e3e6f18740262e46697bd85ca4dd638d8387d11e421b5d1c4ce7','1746c750aca4e3e6f18740262e46697bd85ca4dd638d8387d11e421b5d1c4ce7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(119,'province','checklist','01a227fd-a120-7000-8003-351ae62676e6','','jg_jcssqd','8db229e4-64ee-4a5e-95c9-93770dd1ef8d','echeng','','2021-06-28',1,'20aa051b9eece43ce618ca58487cbde7bc92d18e7f0b70b8338a68f0bcdf1413','20aa051b9eece43ce618ca58487cbde7bc92d18e7f0b70b8338a68f0bcdf1413',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(120,'province','checklist','01a227fd-a120-7000-8003-3977787dd9ff','','jg_jcssqd','52f2a1a0-6f94-4297-9176-214e943e82d0','echeng','','2022-02-01',1,'853f863a8ef1c068e7490295a478915dcf41359f2d09932a11b91326569f5cd5','853f863a8ef1c068e7490295a478915dcf41359f2d09932a11b91326569f5cd5',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(121,'province','checklist','01a227fd-a120-7000-8003-3dff5ef8ba59','','jg_jcssqd','d131d2ff-2040-4739-9664-a8f420c5f3ce','echeng','','2021-06-21',1,'03cbb90f50ca2677b23da215a0307e34255cdbc9ffede052876a0d501c9618df','03cbb90f50ca2677b23da215a0307e34255cdbc9ffede052876a0d501c9618df',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(122,'province','checklist','01a227fd-a120-7000-8003-42f0edb0ce14','','jg_jcssqd','22305de6-d9f9-4812-8bcd-75a76f0e89c5','echeng','','2021-06-07',1,'c36984a01b51fd22f54d7d9f545ced2a9b476494a4d477fff8f0abaf00e6454a','c36984a01b51fd22f54d7d9f545ced2a9b476494a4d477fff8f0abaf00e6454a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(123,'province','checklist','01a227fd-a120-7000-8003-47dfdeb6bc76','','jg_jcssqd','333951fb-187d-498a-b377-c23659b2ae70','echeng','','2021-03-12',1,'0aebb3d0f6b19a3250cd05047cb1ba3bce39bd2731e9f381f204ad2f97d32ebd','0aebb3d0f6b19a3250cd05047cb1ba3bce39bd2731e9f381f204ad2f97d32ebd',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(124,'province','checklist','01a227fd-a120-7000-8003-48ae8996ca44','','jg_jcssqd','8cb578f3-e1f1-49f8-b955-d1fbb6485f7e','echeng','','2021-09-30',1,'97473fb6956002fe18767cf3e131a2974686303e8c9d0b35a154da4b2fd97d6f','97473fb6956002fe18767cf3e131a2974686303e8c9d0b35a154da4b2fd97d6f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(125,'province','checklist','01a227fd-a120-7000-8003-4d127a9b393e','','jg_jcssqd','52ffdafe-9642-4a99-81c3-3e332ff68c67','echeng','','2021-04-15',1,'44963072d3f8d3988a3e7921d4a7539d00b60ef14d0b560aa2161d6bdd356f99','44963072d3f8d3988a3e7921d4a7539d00b60ef14d0b560aa2161d6bdd356f99',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(126,'province','checklist','01a227fd-a120-7000-8003-52da0c6189e3','','jg_jcssqd','f0deaa85-7568-403d-9f99-51ada55f95dd','echeng','','2022-02-04',1,'21738d9442af0e9b550337eb81212302a63cd7d8eebb5c71e14423ca8682caa7','21738d9442af0e9b550337eb81212302a63cd7d8eebb5c71e14423ca8682caa7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(127,'province','checklist','01a227fd-a120-7000-8003-54841b589a2b','','jg_jcssqd','1814049d-7e09-4a75-8c1e-77c4fef5c127','echeng','','2021-03-05',1,'595d12a8ed2351c5f3c7dd8bd1e595fcea27f60df218d882ed9b3764062a9f6d',NULL,NULL,NULL,NULL,'BLOCKED','REFERENCE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(128,'province','checklist','01a227fd-a120-7000-8003-5b2aa7316eec','','jg_jcssqd','8b6999c9-44e5-4b3a-aa13-30fbea859182','echeng','','2021-05-31',1,'73e34f5bb0a2ee6bfe08ab3fd204bf940d42feb477bbcf134b0a6512770ef090','73e34f5bb0a2ee6bfe08ab3fd204bf940d42feb477bbcf134b0a6512770ef090',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(129,'province','checklist','01a227fd-a120-7000-8003-5ea343d59e10','','jg_jcssqd','47fd7c42-b582-4831-8810-fb3531c88d39','echeng','','2021-04-26',1,'bc615f3e4e8916f4f90bcd9d2d70fb6e5344fe43da95c8ad3878c4eeba44bf96','bc615f3e4e8916f4f90bcd9d2d70fb6e5344fe43da95c8ad3878c4eeba44bf96',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(130,'province','checklist','01a227fd-a120-7000-8003-639f11950535','','jg_jcssqd','21dcdede-684a-4055-8a0a-344acc02095a','echeng','','2021-09-03',1,'ee4c30aa8447a72002f33d0db1b4a7a968b6263b87595072e8e3035360cc28ae','ee4c30aa8447a72002f33d0db1b4a7a968b6263b87595072e8e3035360cc28ae',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(131,'province','enforcementOfficer','01a227fd-a12f-7000-8001-be7f03a0784d','','jg_zfry','f294ff7f-09fc-4594-a5d4-21315315b642','city','','2018-06-05',1,'095130b4e5622afa6b75029c8be622a67101c6d299f27d314d2c03ebd0ed2160','095130b4e5622afa6b75029c8be622a67101c6d299f27d314d2c03ebd0ed2160',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(132,'province','enforcementOfficer','01a227fd-a137-7000-8000-0d50e6cad55b','','jg_zfry','2d5295a5-9236-4670-a1e7-1e1f14aa3f20','city','','2021-03-03',1,'3849cc946dcbda91d45304cab8cb19cc4f3dd443c4db584ded0af7653b7b681d','3849cc946dcbda91d45304cab8cb19cc4f3dd443c4db584ded0af7653b7b681d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(133,'province','enforcementOfficer','01a227fd-a137-7000-8000-10aee6497728','','jg_zfry','02820d95-3686-4658-8aee-23e7977cb534','city','','2021-08-02',1,'0a1d51a03f4f7beb8de26af0661997f98c31bdd70ffe15e1adb6e355ef1c6f6b','0a1d51a03f4f7beb8de26af0661997f98c31bdd70ffe15e1adb6e355ef1c6f6b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(134,'province','enforcementOfficer','01a227fd-a137-7000-8000-152847d257de','','jg_zfry','5c7950ee-25d3-4015-aadc-9a26492f4e72','city','','2018-08-07',1,'f69fd37f544c0d60fa75f28503d33cf818b0dbe8eef12565e5d9b3a0162551d1','f69fd37f544c0d60fa75f28503d33cf818b0dbe8eef12565e5d9b3a0162551d1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(135,'province','enforcementOfficer','01a227fd-a137-7000-8000-18d87d0212ad','','jg_zfry','5138d3aa-7e13-4124-a397-bebfa48e9c6a','city','','2019-11-18',1,'8d33a51feb5eb671d69357bd6953eb1686240368a9802617c8d925e3aa330533','8d33a51feb5eb671d69357bd6953eb1686240368a9802617c8d925e3aa330533',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(136,'province','enforcementOfficer','01a227fd-a137-7000-8000-1c3c551f27c1','','jg_zfry','1ecf5c3b-4f1e-45df-9637-adca41681a9a','city','','2018-06-05',1,'d9258222458d396fe6aac9fde6942dcaeef323c888a0ab665f14147d9e6b7f4e','d9258222458d396fe6aac9fde6942dcaeef323c888a0ab665f14147d9e6b7f4e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(137,'province','enforcementOfficer','01a227fd-a137-7000-8000-225f8d51c2b9','','jg_zfry','c51a6c9f-d5b6-43be-8fff-2eb19314b508','city','','2019-07-15',1,'84b761bccae27bf6f5a96fa39660d8e7eb04d21020163caa178ae9327748c234','84b761bccae27bf6f5a96fa39660d8e7eb04d21020163caa178ae9327748c234',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(138,'province','enforcementOfficer','01a227fd-a137-7000-8000-27b92d79dadf','','jg_zfry','694aaa49-83f7-4a4d-a025-c50d02f42058','city','','2019-10-25',1,'28114dbba858dc44978c449ab368d4c4f53a80b3651f24394780e41cffd25402','28114dbba858dc44978c449ab368d4c4f53a80b3651f24394780e41cffd25402',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(139,'province','enforcementOfficer','01a227fd-a137-7000-8000-2971908a22f2','','jg_zfry','26546a9b-d578-498d-86b0-918b11420021','city','','2020-12-29',1,'afba9654729474f0282b4af1509b118fc22e7b9301d28ef8c5a3a404bcc49de0','afba9654729474f0282b4af1509b118fc22e7b9301d28ef8c5a3a404bcc49de0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(140,'province','enforcementOfficer','01a227fd-a137-7000-8000-2f0d3c18f97d','','jg_zfry','c71fef0d-379d-419c-a2aa-1f6e9845c6ec','city','','2021-01-19',1,'93a5ca60a12a99ed45d0855e1cdd081ec33c9224ac59e885b0cdd51f257c1502','93a5ca60a12a99ed45d0855e1cdd081ec33c9224ac59e885b0cdd51f257c1502',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(141,'province','enforcementOfficer','01a227fd-a137-7000-8000-3136c48fd737','','jg_zfry','6da2ab9c-28b8-4772-8548-7aec5e92abeb','city','','2018-06-25',1,'a43e5045c542c1ecce86151c13502c2aaf9fb736a1fd2b9e7f5aad2b346cd56c','a43e5045c542c1ecce86151c13502c2aaf9fb736a1fd2b9e7f5aad2b346cd56c',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(142,'province','enforcementOfficer','01a227fd-a137-7000-8000-36cc8959628d','','jg_zfry','95d1f7a2-a720-445d-986c-1aec243fac85','city','','2019-12-19',1,'abe81421ac34fbfba0cf5e452bc4593f6812fd987517d28dac2de67cd2d921b8','abe81421ac34fbfba0cf5e452bc4593f6812fd987517d28dac2de67cd2d921b8',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(143,'province','enforcementOfficer','01a227fd-a137-7000-8000-3a0032832386','','jg_zfry','14bc9a37-e05e-459a-a9d9-30aa175e3d29','city','','2021-09-22',1,'006fe76f3cbf5bc3e7e2fa76b42c288b9aeafab7436bc1b4b3d988b73fc83ff4','006fe76f3cbf5bc3e7e2fa76b42c288b9aeafab7436bc1b4b3d988b73fc83ff4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(144,'province','enforcementOfficer','01a227fd-a137-7000-8000-3ebcb16d81a0','','jg_zfry','e35ac384-726e-44a5-9187-04ba7750ce4e','city','','2021-02-18',1,'3527258de8f18b0e06ba3f803290bc01f07f22d1a4298455aa44bc2304ae4b44','3527258de8f18b0e06ba3f803290bc01f07f22d1a4298455aa44bc2304ae4b44',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(145,'province','enforcementOfficer','01a227fd-a137-7000-8000-433a5f1f93c7','','jg_zfry','a86bd5ad-e2e2-4bb6-b1f8-8ae6f1a83411','city','','2020-10-09',1,'4432bfa91a05ed4a306ba925d595e6e48ad388d8f0d23a2ee8008d04f852832d','4432bfa91a05ed4a306ba925d595e6e48ad388d8f0d23a2ee8008d04f852832d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(146,'province','enforcementOfficer','01a227fd-a137-7000-8000-44140d169c4f','','jg_zfry','e911760e-38b9-4d3a-94cc-5625471ce38e','city','','2020-02-03',1,'f3be98d2ee8a72dd8076ea3929b9c5b941fb3bffb5c9d856ddbfadcc0d3cc1af','f3be98d2ee8a72dd8076ea3929b9c5b941fb3bffb5c9d856ddbfadcc0d3cc1af',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(147,'province','enforcementOfficer','01a227fd-a137-7000-8000-48029f3641d6','','jg_zfry','7dda8a43-8a69-48ba-a4b1-17336cb25649','city','','2018-07-20',1,'5b70d54cf444ec53baff7d4ee04311b76b8ee266adf56b8909dba0cac8ad2f0d','5b70d54cf444ec53baff7d4ee04311b76b8ee266adf56b8909dba0cac8ad2f0d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(148,'province','enforcementOfficer','01a227fd-a137-7000-8000-4d841d502d30','','jg_zfry','8e13b803-67c8-41d1-91a6-4dee30eef428','city','','2019-06-17',1,'909d808374df151eb2df9c09bfeb6225244f2fb3818449f63af78a798a0b130d','909d808374df151eb2df9c09bfeb6225244f2fb3818449f63af78a798a0b130d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(149,'province','enforcementOfficer','01a227fd-a137-7000-8000-528017ffc269','','jg_zfry','26173b54-1bae-4af6-89b1-8b647566cf37','city','','2020-12-11',1,'b9417b86e950771ee84afbb03b76fa93a29252e896ca4cd48cfea00b7372db0b','b9417b86e950771ee84afbb03b76fa93a29252e896ca4cd48cfea00b7372db0b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(150,'province','enforcementOfficer','01a227fd-a137-7000-8000-572e6c7c1b69','','jg_zfry','f0431a69-6a98-4752-b64c-9a4ecc763594','city','','2018-11-22',1,'b82143e8d5cdf2a30c804e90dc2f2514f0dcf0ac4a465075fb946aabbf10235d','b82143e8d5cdf2a30c804e90dc2f2514f0dcf0ac4a465075fb946aabbf10235d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(151,'province','enforcementOfficer','01a227fd-a137-7000-8000-591a9f79abff','','jg_zfry','c47fcdc5-bc12-4e98-b4d7-4a5426e4fdd7','city','','2019-07-15',1,'4cb4e847950526f93efc536319f8e7970658336bda5b23be0092d051ad8806e1','4cb4e847950526f93efc536319f8e7970658336bda5b23be0092d051ad8806e1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(152,'province','enforcementOfficer','01a227fd-a137-7000-8000-5f4325c1c926','','jg_zfry','cf099b14-3e27-4dcc-8d85-45db48502b33','city','','2021-01-25',1,'f159d257ecf8a089357b848b4fd75382bee17dc51dd7843b5b39dd40b6cc84a9','f159d257ecf8a089357b848b4fd75382bee17dc51dd7843b5b39dd40b6cc84a9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(153,'province','enforcementOfficer','01a227fd-a137-7000-8000-60d0a8da3c50','','jg_zfry','2b7fb0e8-8624-4e27-b0a6-e485b49d2762','city','','2020-03-26',1,'0100e6a5c2b4842ead65a8bc4ed812fa1b78635b84837742111ebb2fd04171b0','0100e6a5c2b4842ead65a8bc4ed812fa1b78635b84837742111ebb2fd04171b0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(154,'province','enforcementOfficer','01a227fd-a137-7000-8000-64f633c2b5d8','','jg_zfry','8a719b3d-f23b-4422-a62c-2c7b61484713','city','','2018-09-24',1,'8893c6cbbb450d5fbefcbceea13068a120d9174c8afb6549c0b7bb981bb12621','8893c6cbbb450d5fbefcbceea13068a120d9174c8afb6549c0b7bb981bb12621',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(155,'province','enforcementOfficer','01a227fd-a137-7000-8000-6ad258cd8073','','jg_zfry','ea00b12f-faa4-4f7c-b316-1ae8c7bf745c','city','','2020-02-04',1,'97f052e9e6e02434620eed68230b53a9288ca9e578324cc7edc50f62ed528ad8','97f052e9e6e02434620eed68230b53a9288ca9e578324cc7edc50f62ed528ad8',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(156,'province','enforcementOfficer','01a227fd-a137-7000-8000-6dd12720e6ee','','jg_zfry','eba7d79f-32bf-4c4e-999e-ac934ca3f7dd','city','','2019-05-29',1,'e2a391a4edc1b4daa201c4a1dde20d26b27a36bc32f2148eac282876ae6dac80','e2a391a4edc1b4daa201c4a1dde20d26b27a36bc32f2148eac282876ae6dac80',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(157,'province','enforcementOfficer','01a227fd-a137-7000-8000-71ec909806e4','','jg_zfry','9f912934-a6cd-40cf-a1fa-098d136d642f','city','','2020-10-22',1,'9cbb080c8e2abb895d811611ef8fe6dc20adbd5b0e77817cf61a82251541529d','9cbb080c8e2abb895d811611ef8fe6dc20adbd5b0e77817cf61a82251541529d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(158,'province','enforcementOfficer','01a227fd-a137-7000-8000-7457ab57181a','','jg_zfry','fce16255-13c4-47df-acb5-7ddca13dfdef','city','','2021-09-09',1,'457cdb316d6c8a656c122dbd29d7493bc22024b8aeb3449c004c54daa4c1b4fe','457cdb316d6c8a656c122dbd29d7493bc22024b8aeb3449c004c54daa4c1b4fe',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(159,'province','enforcementOfficer','01a227fd-a137-7000-8000-7a8da0a01f94','','jg_zfry','3fccb933-7169-4519-9939-5814505678a0','city','','2021-01-18',1,'ca32a2be9d296949f148eb1a870509183dadd7d93af9dd00ecedd99962336f03','ca32a2be9d296949f148eb1a870509183dadd7d93af9dd00ecedd99962336f03',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(160,'province','enforcementOfficer','01a227fd-a137-7000-8000-7fc71923f63c','','jg_zfry','a193a05c-688e-4694-9f97-8fffac58f4b5','city','','2018-08-03',1,'5e16211f8b8c23b0427ed95a32ae9c848508ec697b50c6f41e0f9c423a226aae','5e16211f8b8c23b0427ed95a32ae9c848508ec697b50c6f41e0f9c423a226aae',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(161,'province','enforcementOfficer','01a227fd-a137-7000-8000-81bca801af6f','','jg_zfry','481e164f-75d5-43f8-92ed-24f993e92165','city','','2021-01-25',1,'199ae57bbe37712ba39058a7bca99b63cf50dd573296f2c1cdccd290090b22d2','199ae57bbe37712ba39058a7bca99b63cf50dd573296f2c1cdccd290090b22d2',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(162,'province','enforcementOfficer','01a227fd-a137-7000-8000-8667c1d92067','','jg_zfry','9296eac4-58ff-4c49-a819-be6626aabcd2','city','','2019-01-08',1,'897c4702bb88adabb7fbbbf8d8100ad06877ff41621b5105fbc5da6c8b784e2f','897c4702bb88adabb7fbbbf8d8100ad06877ff41621b5105fbc5da6c8b784e2f',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(163,'province','enforcementOfficer','01a227fd-a137-7000-8000-8b57d1375ef6','','jg_zfry','cdc85308-2cf3-4fdf-a81d-c8469ebf5a82','city','','2020-08-10',1,'f688f2384a51f1e26ae7297667fcf92bf3eed073aafec2872846f4e6699bd1af','f688f2384a51f1e26ae7297667fcf92bf3eed073aafec2872846f4e6699bd1af',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(164,'province','enforcementOfficer','01a227fd-a137-7000-8000-8d8d0d4b8bac','','jg_zfry','170a6cef-0996-4261-8505-4a898cbfff59','city','','2021-04-12',1,'1185d77676787dd1fbdcb98c1efc23b4be315d02eea902812e7f287080eb3154','1185d77676787dd1fbdcb98c1efc23b4be315d02eea902812e7f287080eb3154',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(165,'province','enforcementOfficer','01a227fd-a137-7000-8000-9110696a9b1b','','jg_zfry','502a5284-dcc8-48a3-a0c7-d5f9d617d0df','city','','2021-08-30',1,'81a75cbe417803db42ea350114020b2083a1d1b6ec7db1d488067151ebfafecd','81a75cbe417803db42ea350114020b2083a1d1b6ec7db1d488067151ebfafecd',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(166,'province','enforcementOfficer','01a227fd-a137-7000-8000-97c82cb5ee38','','jg_zfry','7a55d303-bf0e-46cc-b476-0cf5c380ab63','city','','2018-08-14',1,'e1dd0b647ee18a1acc73b564f94a45932eeb665b7d8a6f0362a554ff596c3851','e1dd0b647ee18a1acc73b564f94a45932eeb665b7d8a6f0362a554ff596c3851',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(167,'province','enforcementOfficer','01a227fd-a146-7000-8001-ba447056e691','','jg_zfry','eb326ad2-edaf-4567-a276-1b6c99876054','echeng','','2020-11-24',1,'15738db8b86c4f21fa0b6a0373e808728a1079615c3beba329c7882e9cf15328','15738db8b86c4f21fa0b6a0373e808728a1079615c3beba329c7882e9cf15328',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(168,'province','enforcementOfficer','01a227fd-a146-7000-8001-bf23bdf356d5','','jg_zfry','924325af-1fc5-43d9-96a4-cf998a6551ff','echeng','','2018-10-18',1,'75dd0269a2389440b2a1e53d170296b8ebf5383cf78bcd0bcb358a08aebcc1a3','75dd0269a2389440b2a1e53d170296b8ebf5383cf78bcd0bcb358a08aebcc1a3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(169,'province','enforcementOfficer','01a227fd-a146-7000-8001-c03b4b3f2b77','','jg_zfry','b7946ac4-4476-411a-9c71-0715ce157b0f','echeng','','2019-07-01',1,'229281a06d62143380708993af732451cc03c0a26cd1ffdd10ea960f3786f59d','229281a06d62143380708993af732451cc03c0a26cd1ffdd10ea960f3786f59d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(170,'province','enforcementOfficer','01a227fd-a146-7000-8001-c55055fb5ca7','','jg_zfry','d47f5679-df4d-41e0-bb61-009b0417d5f4','echeng','','2020-08-20',1,'f78b5c41461fdee6acb81d00cca97b9261181fe0c6015ae0aa378320235e29b0','f78b5c41461fdee6acb81d00cca97b9261181fe0c6015ae0aa378320235e29b0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(171,'province','enforcementOfficer','01a227fd-a146-7000-8001-c86cc2d39704','','jg_zfry','0c190e03-39cd-426e-bd53-7850b0dd35e8','echeng','','2020-02-17',1,'279075a5c86aa02790f02c6138281e544893f0f2744336a133cd10bd220cf82b','279075a5c86aa02790f02c6138281e544893f0f2744336a133cd10bd220cf82b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(172,'province','enforcementOfficer','01a227fd-a146-7000-8001-cc81a48b7064','','jg_zfry','0be46b56-cd1a-4d0d-81dc-ee3da9e89be9','echeng','','2020-11-09',1,'6d3b5e5f7c574ad042766b211d337a67a0bfc7dae5b43f9e8aaabcf9fe859c4e','6d3b5e5f7c574ad042766b211d337a67a0bfc7dae5b43f9e8aaabcf9fe859c4e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(173,'province','enforcementOfficer','01a227fd-a146-7000-8001-d05cce78d5e3','','jg_zfry','35de2f03-f9ee-477e-a2df-21d23285aef5','echeng','','2018-06-11',1,'d2dffa7228dcee0d73211cceef1e02c473f0a36cbaa755cab1e5c5729fe1f3d5','d2dffa7228dcee0d73211cceef1e02c473f0a36cbaa755cab1e5c5729fe1f3d5',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(174,'province','enforcementOfficer','01a227fd-a146-7000-8001-d694c2170ba0','','jg_zfry','c5a10a05-c2a2-4387-a018-6a5fd6f5820a','echeng','','2018-10-10',1,'d6ee00db10b252a9c64f1f446f1c3b81db42f3cf1a260b600466d468ad6dbd51','d6ee00db10b252a9c64f1f446f1c3b81db42f3cf1a260b600466d468ad6dbd51',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(175,'province','enforcementOfficer','01a227fd-a146-7000-8001-d9590620635c','','jg_zfry','0a8169ca-cf7f-49bf-bbf1-35a10dbbdd5d','echeng','','2019-08-02',1,'303143a35f4f0b6531337850eea9f308e454b03d77e3a506c47c593fa1cff8bd','303143a35f4f0b6531337850eea9f308e454b03d77e3a506c47c593fa1cff8bd',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(176,'province','enforcementOfficer','01a227fd-a146-7000-8001-de29e02d3df5','','jg_zfry','08c0b206-f757-45fe-a4ba-52004d6bf7ad','echeng','','2021-03-22',1,'4adc13dbee410278fbbf5687cda5fe36f63e50e930de8fe4256c62ed199ec075','4adc13dbee410278fbbf5687cda5fe36f63e50e930de8fe4256c62ed199ec075',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(177,'province','enforcementOfficer','01a227fd-a146-7000-8001-e1a8729dc97c','','jg_zfry','7cec7093-7ef4-4357-be84-b4118b96db09','echeng','','2020-06-01',1,'597a79e687f887df7db55811f4d2b33174d5163da98f06fc323abf091907248d','597a79e687f887df7db55811f4d2b33174d5163da98f06fc323abf091907248d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(178,'province','enforcementOfficer','01a227fd-a146-7000-8001-e42ce1cb063c','','jg_zfry','5aa1ed34-9242-4a40-afe8-986f3aacbf7b','echeng','','2019-12-11',1,'d8ee780ebab0402675c83d27f42212f5948368a23626d5ee06f4e122e9ef9967','d8ee780ebab0402675c83d27f42212f5948368a23626d5ee06f4e122e9ef9967',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(179,'province','enforcementOfficer','01a227fd-a146-7000-8001-e84a527d000e','','jg_zfry','94d80933-c312-40a8-97c9-36c1d3adb55a','echeng','','2018-06-11',1,'9b0e666b5dfe3139120668b3a2b02844151ce8b9be59888069783a5a2fc5fbf2','9b0e666b5dfe3139120668b3a2b02844151ce8b9be59888069783a5a2fc5fbf2',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(180,'province','enforcementOfficer','01a227fd-a146-7000-8001-ed13445cd71c','','jg_zfry','eb5c7d96-3502-4a6e-bcbe-e2e5b3a1cd7c','echeng','','2021-07-12',1,'a0de1fe4c3d1e6681c70608a0300083f93da06a52ae07a54b78423b3b9e167d9','a0de1fe4c3d1e6681c70608a0300083f93da06a52ae07a54b78423b3b9e167d9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(181,'province','enforcementOfficer','01a227fd-a146-7000-8001-f2a585daa0a5','','jg_zfry','f633babb-d2d7-4e93-a45a-c358adb3b30e','echeng','','2020-06-28',1,'bc6fa93a3cd7a2060f47ce2ac8d23f287999ab5df934ab27a34e22b4223a37cb','bc6fa93a3cd7a2060f47ce2ac8d23f287999ab5df934ab27a34e22b4223a37cb',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(182,'province','enforcementOfficer','01a227fd-a146-7000-8001-f4d90c9401b3','','jg_zfry','ecf49b5b-dabc-4dc1-a185-c888a276a9ff','echeng','','2019-07-10',1,'09c32343e6b458fa652cb9ef4b74cebe35e8135bc18afc014d0078659c9e04db','09c32343e6b458fa652cb9ef4b74cebe35e8135bc18afc014d0078659c9e04db',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(183,'province','enforcementOfficer','01a227fd-a146-7000-8001-fb1278772c46','','jg_zfry','c9668fe8-0adb-4f32-93d6-a5476ac64f00','echeng','','2018-06-11',1,'327459d20c80e1f903b5c940e8061fa3732b5f056db921e03e177a1e8fbf5c1a','327459d20c80e1f903b5c940e8061fa3732b5f056db921e03e177a1e8fbf5c1a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(184,'province','enforcementOfficer','01a227fd-a146-7000-8001-fce1a255cb8b','','jg_zfry','0a5337b1-9a30-4938-b329-96b5bab76b8a','echeng','','2019-10-02',1,'02379f7a55e4403b75bbb4e29d450a2fddb2b5df4c5461f3f7b5a7be65ca64ef','02379f7a55e4403b75bbb4e29d450a2fddb2b5df4c5461f3f7b5a7be65ca64ef',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(185,'province','enforcementOfficer','01a227fd-a146-7000-8002-01099f9224a2','','jg_zfry','87ecb8a8-a15a-48a7-ae1d-8bc57be5b5c5','echeng','','2019-06-10',1,'82619f141a2e664f85d36c650a1c8c21e173cee1ec158f7376debd5cfe753db0','82619f141a2e664f85d36c650a1c8c21e173cee1ec158f7376debd5cfe753db0',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(186,'province','enforcementOfficer','01a227fd-a146-7000-8002-0653a6d2ca6f','','jg_zfry','3f02be12-852d-41f2-a438-8f278dc53326','echeng','','2020-09-24',1,'809af1b61b976422d6e55b4ecd624f23fb8e93375afe575966e6686943cf0b83','809af1b61b976422d6e55b4ecd624f23fb8e93375afe575966e6686943cf0b83',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(187,'province','enforcementOfficer','01a227fd-a146-7000-8002-08d54b47f608','','jg_zfry','1e3a75c5-c4c9-44c0-aa48-fbd471ceeee6','echeng','','2020-01-17',1,'32434f4562f6b894de3fae40c86efcfd257cce0e36e2a187fbae4e40260dfc5a','32434f4562f6b894de3fae40c86efcfd257cce0e36e2a187fbae4e40260dfc5a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(188,'province','enforcementOfficer','01a227fd-a146-7000-8002-0fefcef34a36','','jg_zfry','568ee3d7-d1f3-4649-bf1f-8a6102db1900','echeng','','2019-01-29',1,'8471924beba1d29ba9193a067db6e8d6dc3de1b2ed5e63b528523b3674a9ab63','8471924beba1d29ba9193a067db6e8d6dc3de1b2ed5e63b528523b3674a9ab63',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(189,'province','enforcementOfficer','01a227fd-a146-7000-8002-119fea575be1','','jg_zfry','a458a4be-ae39-4c7c-8cda-193afd19f5aa','echeng','','2018-11-12',1,'55ba5c49506b1acd88568dbd93016726e432f18f984d77fee8000712619414f7','55ba5c49506b1acd88568dbd93016726e432f18f984d77fee8000712619414f7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(190,'province','enforcementOfficer','01a227fd-a146-7000-8002-178c7b66a34f','','jg_zfry','1558c1a5-4296-44c6-a773-fe91c119484c','echeng','','2021-08-02',1,'dfd64a90f8be97a184aa95d7218b240bcce9ee3f0df393b87c509e11bbefafc3','dfd64a90f8be97a184aa95d7218b240bcce9ee3f0df393b87c509e11bbefafc3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(191,'province','enforcementOfficer','01a227fd-a146-7000-8002-1a158aa9e119','','jg_zfry','337c5438-be19-40b6-b0fb-4f22687b10f7','echeng','','2020-01-10',1,'5674858ca75c1f67a5adc0e9995b097c2b452adbb30ec9380842d090b6ec6e73','5674858ca75c1f67a5adc0e9995b097c2b452adbb30ec9380842d090b6ec6e73',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(192,'province','enforcementOfficer','01a227fd-a146-7000-8002-1fa1900a5dc2','','jg_zfry','c8839940-a473-4434-a197-a9c6831e49bb','echeng','','2020-06-11',1,'15b77a531b7bbde50eac9d7fa33653a7df6822b359ed5f5771aaa26f05a7257b','15b77a531b7bbde50eac9d7fa33653a7df6822b359ed5f5771aaa26f05a7257b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(193,'province','enforcementOfficer','01a227fd-a146-7000-8002-20bcdf3e90e0','','jg_zfry','9a658e06-6100-4534-a6cd-c71d5132f647','echeng','','2019-09-02',1,'182378570e3ea92d11840f9f0aa17e3c8304800303232d16823576b3213caa3d','182378570e3ea92d11840f9f0aa17e3c8304800303232d16823576b3213caa3d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(194,'province','enforcementOfficer','01a227fd-a146-7000-8002-258860b5d1ac','','jg_zfry','b7f0b88b-c7b9-4dc8-8c9a-6f15d36f4cbf','echeng','','2018-10-03',1,'badaaaa462ce3d47453b0066fe16b4d9db97394c4de3397ee83ec5e4a61119b4','badaaaa462ce3d47453b0066fe16b4d9db97394c4de3397ee83ec5e4a61119b4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(195,'province','enforcementOfficer','01a227fd-a146-7000-8002-2a81f77152e5','','jg_zfry','6b8816ad-eee3-4efb-b864-d650a860c7b1','echeng','','2018-10-05',1,'8cb12c1cfde5a95210e917db3c5d173459df9beefdcdc6bfb7b0701f358504a9','8cb12c1cfde5a95210e917db3c5d173459df9beefdcdc6bfb7b0701f358504a9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(196,'province','enforcementOfficer','01a227fd-a146-7000-8002-2c4e29673b6a','','jg_zfry','bd1d70ba-f455-4a10-b6bd-d191277743ca','echeng','','2019-06-25',1,'fe312bb56fd7b5cf969e728ed5253710bb6ec41bb341f51d021fecc7a605b595','fe312bb56fd7b5cf969e728ed5253710bb6ec41bb341f51d021fecc7a605b595',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(197,'province','enforcementOfficer','01a227fd-a146-7000-8002-31fe3de08af1','','jg_zfry','5e698b06-d9c5-47e4-a337-78715ea7cfa0','echeng','','2020-10-09',1,'d54a6e0095d0ce869b428a4c1f479738ed3f4769282f3d5536e2fd2d6de1c0b3','d54a6e0095d0ce869b428a4c1f479738ed3f4769282f3d5536e2fd2d6de1c0b3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(198,'province','enforcementOfficer','01a227fd-a146-7000-8002-357adb3a13cd','','jg_zfry','d0f895cc-8da0-4fd8-900d-4e354055c7fd','echeng','','2019-11-04',1,'36dd4deaeb446524d3780a9c02a5e45b350ecbdaa76eccd278e82acd240a430d','36dd4deaeb446524d3780a9c02a5e45b350ecbdaa76eccd278e82acd240a430d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(199,'province','randomCheckPlan','01a227fd-a151-7000-8002-849abc57e7df','','jg_ssj_plan','83efd1d8-5e2c-4e5f-9eca-766299392778','city','','2022-01-01',1,'095908223a911bb27b8861e15d7977d14ed594546b0631dc7e284dedf4c19266','095908223a911bb27b8861e15d7977d14ed594546b0631dc7e284dedf4c19266',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(200,'province','randomCheckPlan','01a227fd-a152-7000-8003-2053e271dce6','','jg_ssj_plan','a0664caa-84f1-4d9f-a84d-5bb6d85deabb','city','','2022-01-01',1,'856eddd80e4ddd7739995a913e938e30b22831a206875f67b44bcb9fc767cdc9','856eddd80e4ddd7739995a913e938e30b22831a206875f67b44bcb9fc767cdc9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(201,'province','randomCheckPlan','01a227fd-a152-7000-8003-26e9da33aad0','','jg_ssj_plan','5ab16c7f-0dd3-43c7-9d3b-6553ecb729e1','city','','2022-01-01',1,'0f11ec506cd49ff75481b1dbe84bc8f64b625f6f1f73c7aad7e377d069f36360','0f11ec506cd49ff75481b1dbe84bc8f64b625f6f1f73c7aad7e377d069f36360',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(202,'province','randomCheckPlan','01a227fd-a15e-7000-8003-e5f9f125e9c9','','jg_ssj_plan','7cb606c3-9b51-4f8a-815a-e3d1722de75e','echeng','','2022-01-01',1,'b9f1b181fc41994d92a6cc4eaee1c9e535b3bbd35a9aba56ff589e905c5f891e','b9f1b181fc41994d92a6cc4eaee1c9e535b3bbd35a9aba56ff589e905c5f891e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(203,'province','randomCheckPlan','01a227fd-a15e-7000-8003-ea8659b0e91a','','jg_ssj_plan','688ac318-6531-46c4-8838-c50bbb586c3c','echeng','','2022-01-01',1,'112229a81aed15bb4c0ca7a66b3af21d5820d1b4822fa51fdd5c12c63bdc34a7','112229a81aed15bb4c0ca7a66b3af21d5820d1b4822fa51fdd5c12c63bdc34a7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(204,'province','randomCheckTarget','01a227fd-a168-7000-8000-560b08b7687e','','jg_ssj_object','17059ab2-e69e-449f-b767-e026bcff46b4','city','','2022-01-06',1,'53a1cc56b3c58dc3f8e73cabf1158453ee0b0e06363ed75ac891ae8022e9568b','53a1cc56b3c58dc3f8e73cabf1158453ee0b0e06363ed75ac891ae8022e9568b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(205,'province','randomCheckTarget','01a227fd-a168-7000-8000-58c353c75646','','jg_ssj_object','2ccd0861-1792-49ad-8975-db7141b585d2','city','','2022-01-10',1,'721d4072db04b3e7e9c83ba52602ce457b7fa87642819290f0e0784c0cb57a42','721d4072db04b3e7e9c83ba52602ce457b7fa87642819290f0e0784c0cb57a42',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(206,'province','randomCheckTarget','01a227fd-a175-7000-8002-c300e48b0111','','jg_ssj_object','396dc0ac-53f7-4d16-8bbf-846cba2d1def','echeng','','2022-01-24',1,'32d5f6840f5cd2865efde08d6072c2f0e67600c7ddda2c9c1e1719c237c1ff48','32d5f6840f5cd2865efde08d6072c2f0e67600c7ddda2c9c1e1719c237c1ff48',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(207,'province','randomCheckTarget','01a227fd-a175-7000-8002-c7012d1a9cc9','','jg_ssj_object','e4ed4a73-53dd-486c-80a4-cb4e35f37323','echeng','','2022-01-19',1,'ce294e7ba194a2ea7c93c1e5dff925c2798dd2c9fa436705b38752fa651509bc','ce294e7ba194a2ea7c93c1e5dff925c2798dd2c9fa436705b38752fa651509bc',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(208,'province','checkAct','01a227fd-a17c-7000-8003-6b6e0ead887b','','jg_jgxw_check_action','f28de158-2ba6-4b3e-946c-4e319f5d3cab','city','','2022-01-05',1,'b3aaf75b82009ac7906c5c9f5bb8d6e0c6048efdeed0ac9539b6d84d2abc8ad7','b3aaf75b82009ac7906c5c9f5bb8d6e0c6048efdeed0ac9539b6d84d2abc8ad7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(209,'province','checkAct','01a227fd-a17d-7000-8002-7652b9c278cb','','jg_jgxw_check_action','76bdb38f-3cd6-4739-9602-180c64b635e3','city','','2022-01-05',1,'cd93bfbdcafdd40041a190548bf444a5adb6b27c470b93d34e2ca769fb5567cb','cd93bfbdcafdd40041a190548bf444a5adb6b27c470b93d34e2ca769fb5567cb',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(210,'province','checkAct','01a227fd-a17d-7000-8002-7bb82d363287','','jg_jgxw_check_action','52c045b8-c20d-4e5c-8543-35b8749b4e41','city','','2022-08-23',1,'e6c7901931633ce5c31ba666c870956cffa78478e1ab5d21765238e6d869620b','e6c7901931633ce5c31ba666c870956cffa78478e1ab5d21765238e6d869620b',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(211,'province','checkAct','01a227fd-a17d-7000-8002-7c319999c5b8','','jg_jgxw_check_action','e1fa317b-b125-4920-acbb-f4e77503d2d8','city','','2022-01-04',1,'4dcbd5c53a94fdd1b29d7d670a2ab0159d232dd14f4315dbcdd909075106bf8d','4dcbd5c53a94fdd1b29d7d670a2ab0159d232dd14f4315dbcdd909075106bf8d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(212,'province','checkAct','01a227fd-a17d-7000-8002-81712b43b606','','jg_jgxw_check_action','894585cb-983f-47be-9781-67301c515d9d','city','','2022-01-13',1,'a0eee6725198e9d607e9e35305830c2ca7f90fa65c1db4549a2562bb24aea6ba','a0eee6725198e9d607e9e35305830c2ca7f90fa65c1db4549a2562bb24aea6ba',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(213,'province','checkAct','01a227fd-a17d-7000-8002-87282b118d69','','jg_jgxw_check_action','34e463a8-1979-4549-b00a-ac3960800047','city','','2022-01-03',1,'95df38d4c4455f9b98f8446dd15f30c8411bccd2aa9e085944ad90d138a484f5','95df38d4c4455f9b98f8446dd15f30c8411bccd2aa9e085944ad90d138a484f5',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(214,'province','checkAct','01a227fd-a17d-7000-8002-8b3273fbbda8','','jg_jgxw_check_action','ae05f591-aa8d-43d0-b7c3-0ce6df86a702','city','','2022-01-04',1,'336c49bd1ecfad3e98dc02210ef97f71cab589ebafd74eb969bbce0182e26f65','336c49bd1ecfad3e98dc02210ef97f71cab589ebafd74eb969bbce0182e26f65',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(215,'province','checkAct','01a227fd-a17d-7000-8002-8eb7deb0148f','','jg_jgxw_check_action','afb5403f-9853-4b87-aad5-78c02999595e','city','','2022-02-16',1,'11a21c4c69f78f5953312c4d7cf0f4d1d4d24d4f06ea5b40cd90df8a021a788a','11a21c4c69f78f5953312c4d7cf0f4d1d4d24d4f06ea5b40cd90df8a021a788a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(216,'province','checkAct','01a227fd-a17d-7000-8002-921c40487584','','jg_jgxw_check_action','91008d80-cfcb-44c6-b6ca-5bdc8a498779','city','','2022-01-03',1,'eb58d928e95b37a53207d7b4b35377af41e1ee12e4f248be6d94747da0bfa7e4','eb58d928e95b37a53207d7b4b35377af41e1ee12e4f248be6d94747da0bfa7e4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(217,'province','checkAct','01a227fd-a17d-7000-8002-9559c786f7f8','','jg_jgxw_check_action','70d6bc6e-f178-4605-9421-a7c39bcb38df','city','','2022-01-03',1,'86ca204a840cc997fee6e55ebb3ddcc382499a33163e095f8e82e670de842930','86ca204a840cc997fee6e55ebb3ddcc382499a33163e095f8e82e670de842930',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(218,'province','checkAct','01a227fd-a17d-7000-8002-990f7a2734f6','','jg_jgxw_check_action','a99a38da-b803-4186-aaa3-7d375f026f54','city','','2022-01-04',1,'2a073a868f423c198a51aadd5e3423a9a33674c6c7fe6cd8eab56e6caeaf399d','2a073a868f423c198a51aadd5e3423a9a33674c6c7fe6cd8eab56e6caeaf399d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(219,'province','checkAct','01a227fd-a17d-7000-8002-9f162a7d9f73','','jg_jgxw_check_action','b6db4cab-0295-4802-aad0-9068d58ba143','city','','2022-03-09',1,'66bfc117f06455ac2222625b83efb8ac8016281a0ad55cd0dbe182b5d4b7bc29',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(220,'province','checkAct','01a227fd-a17d-7000-8002-a05034813cb0','','jg_jgxw_check_action','81543e51-82c2-470a-818f-dcb0a76439d2','city','','2022-02-08',1,'9b6f0936e2d9896d82c2d1d8187d64d4be629b5f5649f0318c581f349a70e3a0',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(221,'province','checkAct','01a227fd-a17d-7000-8002-a76774b1e997','','jg_jgxw_check_action','8c3c0e80-ba26-43dc-8d77-7b5e1296b7a1','city','','2022-03-07',1,'7639fd142a01e949b212d69c0827a3b65ba020e7394f3e49ade06256c19dd598',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(222,'province','checkAct','01a227fd-a18d-7000-8003-34a09ddaf29b','','jg_jgxw_check_action','486304de-dd0e-48bd-95be-2988112800ae','echeng','','2022-12-12',1,'5a27997f724bb665ae80c100f8ca5905ee20a196b1b78f8c90a4210038933352','5a27997f724bb665ae80c100f8ca5905ee20a196b1b78f8c90a4210038933352',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(223,'province','checkAct','01a227fd-a18d-7000-8003-3ad84bdc67cd','','jg_jgxw_check_action','28c84d67-5bfe-4c4c-978f-430a6c14a07a','echeng','','2022-02-15',1,'61b0e3565e495a4afcf087dd5d123ddd6fc81a87fc246c8a633711f7cf2db500','61b0e3565e495a4afcf087dd5d123ddd6fc81a87fc246c8a633711f7cf2db500',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(224,'province','checkAct','01a227fd-a18d-7000-8003-3dcefbff05a6','','jg_jgxw_check_action','f4735bc8-7fc9-42aa-9d49-7a4d8641c20f','echeng','','2022-01-12',1,'5e87bf4ebdf5c7ae38cdd6ef73d6adb3fec502ce4a69c69a08c993d3d620f0b7','5e87bf4ebdf5c7ae38cdd6ef73d6adb3fec502ce4a69c69a08c993d3d620f0b7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(225,'province','checkAct','01a227fd-a18d-7000-8003-40ee4d4fcd7e','','jg_jgxw_check_action','2514765f-2e2c-4404-bdeb-e4375250fe3d','echeng','','2022-01-03',1,'3f927e03fb66cc634054f3b62aadd009314e004475f682dceaced3efde7d68c2','3f927e03fb66cc634054f3b62aadd009314e004475f682dceaced3efde7d68c2',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(226,'province','checkAct','01a227fd-a18d-7000-8003-44b3c314f7f6','','jg_jgxw_check_action','5febcbe3-7136-4ed6-8cdf-48cc144355b0','echeng','','2022-03-16',1,'a9a224313658e3f6beefe5972e0f04a57c48e590fde1ad298211a2453587ecce','a9a224313658e3f6beefe5972e0f04a57c48e590fde1ad298211a2453587ecce',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(227,'province','checkAct','01a227fd-a18d-7000-8003-496c8536702e','','jg_jgxw_check_action','abd6b4cc-a14e-4aa5-b608-5f1960716d79','echeng','','2022-02-25',1,'67883ffe3739b8b07d66e64dda29ab4ba05b5f49a4f92712fdbca32b5f8f7b9a','67883ffe3739b8b07d66e64dda29ab4ba05b5f49a4f92712fdbca32b5f8f7b9a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(228,'province','checkAct','01a227fd-a18d-7000-8003-4f810b20fa0b','','jg_jgxw_check_action','24fa78bd-f4ab-41d9-b5af-831142ce6429','echeng','','2022-01-03',1,'a6afd154404b2a816397a7c21c5ddf5003d425f9a2ddd669f7fe73c94c0622d6','a6afd154404b2a816397a7c21c5ddf5003d425f9a2ddd669f7fe73c94c0622d6',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(229,'province','checkAct','01a227fd-a18d-7000-8003-5222bdc8ac46','','jg_jgxw_check_action','87b4df7a-495c-457e-86c1-03501275c8ac','echeng','','2022-01-03',1,'40aa1a805aa614d689de16f056e6ba6773bf8848b2207b7b74326b9a38c7fe2a','40aa1a805aa614d689de16f056e6ba6773bf8848b2207b7b74326b9a38c7fe2a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(230,'province','checkAct','01a227fd-a18d-7000-8003-5532f910adb0','','jg_jgxw_check_action','323d0231-ae46-4b73-a043-7c31b50be503','echeng','','2022-01-04',1,'59449d4dbf375b9b0a93c4eed537b5643c2472dd438d2861b41460a52351c37e','59449d4dbf375b9b0a93c4eed537b5643c2472dd438d2861b41460a52351c37e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(231,'province','checkAct','01a227fd-a18d-7000-8003-5b7e55411e2d','','jg_jgxw_check_action','f95909ae-d854-48bc-8f16-0ad587774c62','echeng','','2022-01-03',1,'4ed5340cfd629dc91f6de356a5ff4f45b98c32fa47dee7a556d9685cf1b33667','4ed5340cfd629dc91f6de356a5ff4f45b98c32fa47dee7a556d9685cf1b33667',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.850Z'),
(232,'province','checkAct','01a227fd-a18d-7000-8003-5cc22def74cf','','jg_jgxw_check_action','ea1dfd27-37a1-4978-afba-1fefabe3752b','echeng','','2022-02-09',1,'8fefc1db3e57cf9162088f3adefd0b4250c8dae03905cb49e8350bc896868fb4',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(233,'province','checkAct','01a227fd-a18d-7000-8003-61060dd6ddf0','','jg_jgxw_check_action','549ca51c-e270-41f0-86f9-a017db20ec33','echeng','','2022-01-28',1,'4b6dd9ee7b305918a8b889ea17f5a5665b5124b55f95d57c4f602f58991b5586',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(234,'province','checkAct','01a227fd-a18d-7000-8003-6526b6a61b90','','jg_jgxw_check_action','33f1ca78-3e40-4e97-a395-7e5ee27c29b5','echeng','','2022-03-07',1,'e60af821571b4333b55086f9f902b4b298056a4cdd95f7cb5debf329f5fa70c2',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(235,'province','punishAct','01a227fd-a193-7000-8003-7b815737d9a7','','jg_jgxw_punish_action','ddc9e256-73ae-40bc-9d74-2899c8d2edbf','city','','2022-01-05',1,'228114473772fced81984eb144d69eb4a9483a3d94d4749eeba3d8a712ed1571','228114473772fced81984eb144d69eb4a9483a3d94d4749eeba3d8a712ed1571',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(236,'province','punishAct','01a227fd-a193-7000-8003-7c37e09d7a85','','jg_jgxw_punish_action','012d11db-9c00-4958-a72e-302e65186e1e','city','','2022-01-05',1,'038f42c82978b89923f3774f24cee892831e8037faed928ba7d5e0ca2d0e5f79','038f42c82978b89923f3774f24cee892831e8037faed928ba7d5e0ca2d0e5f79',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(237,'province','punishAct','01a227fd-a193-7000-8003-8117e379a626','','jg_jgxw_punish_action','c5b8b753-0e69-4f3b-b665-4f4165d968ba','city','','2022-03-24',1,'f63dc56951b2d9cb8c6c940d8e6e339a70db834a0971cae8af278f34cb230d41','f63dc56951b2d9cb8c6c940d8e6e339a70db834a0971cae8af278f34cb230d41',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(238,'province','punishAct','01a227fd-a193-7000-8003-85098ae84c5b','','jg_jgxw_punish_action','e52d63ee-1cee-48c0-95a3-94292a3ed97d','city','','2022-02-16',1,'2287a12f12f9ccfc6cb66f4b394b6f37944fd5b4f5bdf2d0c8ae9c264f8aaf7e','2287a12f12f9ccfc6cb66f4b394b6f37944fd5b4f5bdf2d0c8ae9c264f8aaf7e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(239,'province','punishAct','01a227fd-a193-7000-8003-8abfbe203175','','jg_jgxw_punish_action','16c3912c-e641-44b1-bf6e-c5789e8e512d','city','','2022-04-26',1,'91d15d68c3d174fbacc942185230ccf91eec22a59031d38902c14df7d0a58498','91d15d68c3d174fbacc942185230ccf91eec22a59031d38902c14df7d0a58498',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(240,'province','punishAct','01a227fd-a193-7000-8003-8f3f19e2d481','','jg_jgxw_punish_action','05cd55f2-4f89-44cc-bfd2-81a9910ed34b','city','','2022-02-28',1,'dd6b9662581b19d6de2c867fe68b4b6f670259f1bacefeda6f9f5e7b3650cb5c',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(241,'province','punishAct','01a227fd-a199-7000-8001-a7a54154b4d4','','jg_jgxw_punish_action','6083a5b4-e197-487b-b074-66014ac69336','echeng','','2022-01-04',1,'0371d60e9bfdf239745ff0e88c55c022fc9d57cb0962916abd5d1e3aa0bc946d','0371d60e9bfdf239745ff0e88c55c022fc9d57cb0962916abd5d1e3aa0bc946d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(242,'province','punishAct','01a227fd-a199-7000-8001-a80926a6ab3f','','jg_jgxw_punish_action','ae6e20d1-a3dd-474d-936c-dea995d76d9b','echeng','','2022-01-04',1,'d320616322e34e311c5e8e007beb1265194e59e922e6a5c5d6295102e0d99968','d320616322e34e311c5e8e007beb1265194e59e922e6a5c5d6295102e0d99968',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(243,'province','punishAct','01a227fd-a199-7000-8001-af06b679f535','','jg_jgxw_punish_action','58e66142-7f4f-4c4d-a53e-d03b87b268bf','echeng','','2022-04-20',1,'4f0b9808cf8985ab0fa5f00c19902cee69dee05085913fe32f538c869e490314','4f0b9808cf8985ab0fa5f00c19902cee69dee05085913fe32f538c869e490314',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(244,'province','punishAct','01a227fd-a199-7000-8001-b33a4e3202e0','','jg_jgxw_punish_action','33fa05c4-9991-4715-a63c-bdb698014fa8','echeng','','2022-03-14',1,'21c733c61c5645b068b23628bf474b9993745d2e74a5a51cb4159e98a97fbed3','21c733c61c5645b068b23628bf474b9993745d2e74a5a51cb4159e98a97fbed3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(245,'province','punishAct','01a227fd-a199-7000-8001-b4f41cf691b1','','jg_jgxw_punish_action','91b05a57-92b5-47c7-9d52-28a985f2cf88','echeng','','2022-03-16',1,'8047f292a65a19c31f9b0299c573bc8d498f6d8e2b6aca6a268162e165332ae3','8047f292a65a19c31f9b0299c573bc8d498f6d8e2b6aca6a268162e165332ae3',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(246,'province','punishAct','01a227fd-a199-7000-8001-b8315d09669a','','jg_jgxw_punish_action','92ef1552-7569-42b6-98b1-159d524fd8c2','echeng','','2022-07-06',1,'6e8278e93e4292cec77b55ee12712864d0eb98ca65068c1c36a788f5620d2940',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(247,'province','forceAct','01a227fd-a19d-7000-8000-5197db896a9c','','jg_jgxw_force_action','6518f1bc-840c-4555-99ec-ccc9e9e7ede3','city','','2022-01-04',1,'8a921ad0380781009a2b3d1d4d2e8e78b1c85cd7bd15278986ba7f6a5e0d0ecf','8a921ad0380781009a2b3d1d4d2e8e78b1c85cd7bd15278986ba7f6a5e0d0ecf',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(248,'province','forceAct','01a227fd-a19d-7000-8000-549259699040','','jg_jgxw_force_action','f8ad1ce2-35fc-4218-859f-f835763c8b91','city','','2022-01-04',1,'b481757e5b4b67270f6d84124f96b698cd285c5f1d1368b77104f83e6c2dda16','b481757e5b4b67270f6d84124f96b698cd285c5f1d1368b77104f83e6c2dda16',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(249,'province','forceAct','01a227fd-a19d-7000-8000-5a0da4abcee3','','jg_jgxw_force_action','d2422eb5-ecad-4c25-bbfb-4b6b8d21f20a','city','','2022-06-07',1,'8a3531c0acbd3d6ed337435c7bfba59546cc2a742ad06df4a1b4b4a992025540',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(250,'province','forceAct','01a227fd-a1a4-7000-8001-ac091c51ad79','','jg_jgxw_force_action','63a0dd1b-f113-4eb4-9b45-142ad24fb7e4','echeng','','2022-01-04',1,'3136f396a315a22e2cc155cffd61716b2e25de1e85a360f64242d25b4eacf033','3136f396a315a22e2cc155cffd61716b2e25de1e85a360f64242d25b4eacf033',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(251,'province','forceAct','01a227fd-a1a4-7000-8001-b1a5c2fe0dac','','jg_jgxw_force_action','c5f4ab24-4585-44f8-ab1c-df7e7cb9fda1','echeng','','2022-01-12',1,'7144ac7c60a1dfd8501c5c404c2c08f17027203153d8f98689d1530bd59f98ec','7144ac7c60a1dfd8501c5c404c2c08f17027203153d8f98689d1530bd59f98ec',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.250Z'),
(252,'province','forceAct','01a227fd-a1a4-7000-8001-b61521925fa3','','jg_jgxw_force_action','33c77984-0c50-425b-9b61-3b1e35e539cc','echeng','','2022-07-06',1,'48525238cb894356548d30391ee8fa292baabcd50b57ce293e908aee2a6d3ef1',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(253,'province','otherAct','01a227fd-a1a7-7000-8001-2be3a01e269c','','jg_jgxw_other_action','c716730e-1bda-4833-8fb1-9c38bf0648ec','city','','2022-03-01',1,'c417163de10afe0d46982afb35d95f3221eb91d543e9a9651a3c2f6dc7b2261d','c417163de10afe0d46982afb35d95f3221eb91d543e9a9651a3c2f6dc7b2261d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.300Z'),
(254,'province','otherAct','01a227fd-a1a7-7000-8001-2eff05b72e7d','','jg_jgxw_other_action','a09600e3-7771-4165-a854-5d9d80de39c3','city','','2022-12-08',1,'e475fbde2ae9bb8eb116a456733adcb3d5e7652ca9514c1794cdb8eac34a0913',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(255,'province','otherAct','01a227fd-a1a7-7000-8001-3024ea3812ba','','jg_jgxw_other_action','4cbfcf10-d84b-4796-9753-965361ab612a','city','','2022-03-07',1,'98dd644027505984fbcd11f90c991f51defb8b57ca51a264fd377f9eba9a7070',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(256,'province','otherAct','01a227fd-a1ab-7000-8003-f7614dc6a0df','','jg_jgxw_other_action','2e7019c9-3ce0-43bb-b57f-dadec13ad2b7','echeng','','2022-01-05',1,'2c66fc8805b71523d16dcb339c5f7357134837913c91734b828dbd2aa99a8c6d','2c66fc8805b71523d16dcb339c5f7357134837913c91734b828dbd2aa99a8c6d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.300Z'),
(257,'province','otherAct','01a227fd-a1ab-7000-8003-f907de076e8a','','jg_jgxw_other_action','01540d89-8b5a-4560-bc89-ae5dfab1d960','echeng','','2022-01-04',1,'38ccd439f54dbc5f421d5f273d2c6d8383f8c1725e375f79c3c8a8bfdf812eeb','38ccd439f54dbc5f421d5f273d2c6d8383f8c1725e375f79c3c8a8bfdf812eeb',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(258,'province','otherAct','01a227fd-a1ab-7000-8003-fc8b4878b2e1','','jg_jgxw_other_action','a4d49ce5-a1c7-447c-864f-6dbabcba2ee3','echeng','','2022-02-28',1,'a8e75951847b1990329e285fd99ea28bfd6615d3dc3a46e583c0f37096c9f7b8','a8e75951847b1990329e285fd99ea28bfd6615d3dc3a46e583c0f37096c9f7b8',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.300Z'),
(259,'province','otherAct','01a227fd-a1ab-7000-8004-008023d6a7e1','','jg_jgxw_other_action','b9c36c35-0a92-4aa4-859f-79e8d7d7838b','echeng','','2022-07-29',1,'3a45d2fbad226be2a865419c1464ca0bbf02c11581247b41e11f6c28db9f7bf9',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(260,'province','otherAct','01a227fd-a1ab-7000-8004-06f434beabfd','','jg_jgxw_other_action','3a9a9dbf-b611-49e0-b05c-a3ce220e56cc','echeng','','2022-03-07',1,'d86aaa1033d65174064c5da998b6c794ec1dc6f207a575f16657c53d34b1f66c',NULL,NULL,NULL,NULL,'BLOCKED','RULE',NULL,NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(261,'province','jointInspection','01a227fd-a1ae-7000-8000-930cf13aace8','','jg_lhjg_task','bae096c2-f344-42e5-b969-8f1fdbe72783','city','','2022-01-04',1,'0a945c2ff5220bc6a8e7041d67a660394aa3fee7d865d8cfa78a2931d0e21446','0a945c2ff5220bc6a8e7041d67a660394aa3fee7d865d8cfa78a2931d0e21446',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(262,'province','jointInspection','01a227fd-a1ae-7000-8000-930cf13aace8','participants:11420700MB0E303331','jg_lhjg_unit','08d673d7-6211-43aa-9e2e-58e7d7e0808a','city','','2022-01-04',1,'60be2637a34b47b89cf871ba8dd0f3f0dc7858c2428d31df0a4143ebc3426ee1','60be2637a34b47b89cf871ba8dd0f3f0dc7858c2428d31df0a4143ebc3426ee1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(263,'province','jointInspection','01a227fd-a1ae-7000-8000-930cf13aace8','participants:11420700MB0L166693','jg_lhjg_unit','690d56ba-b160-4693-afc9-b10cca2df987','city','','2022-01-04',1,'f70e7a7fdea9e2e7fae1fbeca338419985a2db02e1107b6e768dcfbe2e05b5df','f70e7a7fdea9e2e7fae1fbeca338419985a2db02e1107b6e768dcfbe2e05b5df',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(264,'province','jointInspection','01a227fd-a1ae-7000-8000-930cf13aace8','participants:11420700MB0P116344','jg_lhjg_unit','d7bd4bb9-c1c5-49b3-9ea1-8310d2c70ebb','city','','2022-01-04',1,'6990fd027cd2dcfd1e420e0ad0cfc39bf36e44c97a4453bc10b87c34a7b5c4db','6990fd027cd2dcfd1e420e0ad0cfc39bf36e44c97a4453bc10b87c34a7b5c4db',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(265,'province','jointInspection','01a227fd-a1ae-7000-8000-930cf13aace8','participants:11420700MB17549209','jg_lhjg_unit','4158f678-e8fe-4675-ac6c-fca5738d9058','city','','2022-01-04',1,'da5c95db03ed3d35ec02c5da76858c6e8a820459a5c2c26ba520e5b567746ff1','da5c95db03ed3d35ec02c5da76858c6e8a820459a5c2c26ba520e5b567746ff1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(266,'province','jointInspection','01a227fd-a1ae-7000-8000-96485bdcf7a3','','jg_lhjg_task','bee16fe3-9c2c-4fba-b49e-66bbaa24e387','city','','2022-01-12',1,'a113e34c7877279bd7c6cb74ec4aacff85a5ef1d342419145c6dcd9848da07c1','a113e34c7877279bd7c6cb74ec4aacff85a5ef1d342419145c6dcd9848da07c1',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(267,'province','jointInspection','01a227fd-a1ae-7000-8000-96485bdcf7a3','participants:11420700MB0W734609','jg_lhjg_unit','30cb4cce-ab05-4674-9f6d-719956d82227','city','','2022-01-12',1,'614ca24b351cd737e1f5f1b782689ee72a3c942c06e22bc6b4f04aaab2cd435e','614ca24b351cd737e1f5f1b782689ee72a3c942c06e22bc6b4f04aaab2cd435e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(268,'province','jointInspection','01a227fd-a1ae-7000-8000-96485bdcf7a3','participants:11420700MB0W77840T','jg_lhjg_unit','c394913e-da47-48db-a385-5286fd6c560f','city','','2022-01-12',1,'2f0b569d182bcc32eb62a85c3aa5a72a508d64a91dd356b9c9f16456fe0888ec','2f0b569d182bcc32eb62a85c3aa5a72a508d64a91dd356b9c9f16456fe0888ec',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(269,'province','jointInspection','01a227fd-a1ae-7000-8000-96485bdcf7a3','participants:11420700MB0E303331','jg_lhjg_unit','1cffeb93-93bc-4393-88d8-2e5cc8302a47','city','','2022-01-12',1,'a5fe5198d96905f4efbfb0c5adaf2df6c9a2a5c968c70ad67b71d596e3683a9d','a5fe5198d96905f4efbfb0c5adaf2df6c9a2a5c968c70ad67b71d596e3683a9d',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(270,'province','jointInspection','01a227fd-a1ae-7000-8000-96485bdcf7a3','participants:11420700MB01345866','jg_lhjg_unit','963ce08b-8d32-412d-9d00-ac482b08b669','city','','2022-01-12',1,'6164caaaa5e12a37ca53415d56ee81d1ca1624156f70ba8390674cff0fc0e7bc','6164caaaa5e12a37ca53415d56ee81d1ca1624156f70ba8390674cff0fc0e7bc',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.600Z'),
(271,'province','jointResult','01a227fd-a1b2-7000-8002-cf43f264e6cb','','jg_lhjg_result','3fdd4aa3-735f-4786-9235-0d86ccac66fd','city','','2022-01-08',1,'756f91325b6726734bfd9fa918a667031ade539de40cf795bbe1190c55d2f0cc','756f91325b6726734bfd9fa918a667031ade539de40cf795bbe1190c55d2f0cc',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.950Z'),
(272,'province','jointResult','01a227fd-a1b2-7000-8002-d39a28113eb8','','jg_lhjg_result','a1303ba4-2dc6-4f3f-b77b-e7b7edbbffff','city','','2022-01-08',1,'1e675d91807739f8ea2ad1d4833f96973dd502cabb52640f81461c6aab0f67b7','1e675d91807739f8ea2ad1d4833f96973dd502cabb52640f81461c6aab0f67b7',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.950Z'),
(273,'province','alertStep','01a227fd-a1b5-7000-8000-4e8d0b5de52d','','alert_feedback','89b60054-7886-4f4a-baee-92a210e727a6','city','','2022-02-11',1,'502079371dc0c96f7ace878a4b2c55b951645a9e8dc8d64f8a4f33025257971e','502079371dc0c96f7ace878a4b2c55b951645a9e8dc8d64f8a4f33025257971e',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(274,'province','alertStep','01a227fd-a1b4-7000-8000-5f41ff128677','','alert_feedback','567ffcb4-009c-4b8e-b28b-67092a2c9f68','city','','2022-02-14',1,'5c2a9e1ccd00af69f8ad78f69a79606a46e1d3210afcd53cbd2cdb2d077c97a4','5c2a9e1ccd00af69f8ad78f69a79606a46e1d3210afcd53cbd2cdb2d077c97a4',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(275,'province','alertStep','01a227fd-a1ba-7000-8001-05817a56e832','','alert_feedback','04106027-83a8-4dd3-a7c4-11bb3ef3659c','echeng','','2022-01-11',1,'1adf6bf59efc40bbf3eb2c0b8c9aad172f1dbf3ed4fabf781e3c379d68f00532','1adf6bf59efc40bbf3eb2c0b8c9aad172f1dbf3ed4fabf781e3c379d68f00532',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(276,'province','alertStep','01a227fd-a1ba-7000-8001-024e56e3eee4','','alert_feedback','1d958efe-2df0-4704-9ce4-0613a08677c7','echeng','','2022-01-12',1,'f63aa95757e3085b6dce05106db7bf01f00cf509cfa0a840532de362559d1154','f63aa95757e3085b6dce05106db7bf01f00cf509cfa0a840532de362559d1154',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.000Z'),
(277,'province','exposureNotice','01a227fd-a1bd-7000-8000-8f6c9caa5512','','jg_bgt','6c2ff80e-0b20-411d-b824-6526e0543485','city','','2022-03-25',1,'0e5ce3c80e6354fa1c8ceb4c36181c121310ec477d83bf7707613709c90048e9','0e5ce3c80e6354fa1c8ceb4c36181c121310ec477d83bf7707613709c90048e9',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(278,'province','exposureNotice','01a227fd-a1bd-7000-8000-90fc770621aa','','jg_bgt','ad7d9c1f-5f3e-49e7-8d68-c06f827335e0','city','','2022-02-21',1,'c52288ffa3e65940a7f7d3c85e685e9bcb82af19d48eabe8b197445c2554e61a','c52288ffa3e65940a7f7d3c85e685e9bcb82af19d48eabe8b197445c2554e61a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(279,'province','exposureNotice','01a227fd-a1bf-7000-8002-1e6d64fd7fe0','','jg_bgt','a6c02ad6-28c2-4d5d-90b3-df1054d90e34','echeng','','2022-03-15',1,'ca60c6e2b90de2483fb2ee7962cc3011914e532d399df90840aa38f41d131f21','ca60c6e2b90de2483fb2ee7962cc3011914e532d399df90840aa38f41d131f21',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(280,'province','exposureNotice','01a227fd-a1bf-7000-8002-220d9070d139','','jg_bgt','7893d4c6-6d5a-4222-9bb5-bcd040169be5','echeng','','2022-03-17',1,'afbd4208ac95db4c7be4e58f4147f28b54b7e5649d2ce44ec87d97cf765d5e26','afbd4208ac95db4c7be4e58f4147f28b54b7e5649d2ce44ec87d97cf765d5e26',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(281,'province','bulletin','01a227fd-a1c0-7000-8001-02053f6c402e','','jg_jgdt','4a225258-578c-4454-a153-cc2704ef709b','city','','2022-01-04',1,'7bfe502dacf8e89a31f313fd9e17f42bfcce0b351ed6464b2cc1523d74878ec6','7bfe502dacf8e89a31f313fd9e17f42bfcce0b351ed6464b2cc1523d74878ec6',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(282,'province','bulletin','01a227fd-a1c2-7000-8003-3862d9602125','','jg_jgdt','cda02377-089a-47f5-8c6c-f1aa5f53f823','echeng','','2022-01-05',1,'83384df4c66eb9d8a5fd36f7c50afb64d1561c9fdd7fdf5de49f30a9c33b5f06','83384df4c66eb9d8a5fd36f7c50afb64d1561c9fdd7fdf5de49f30a9c33b5f06',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(283,'province','supervisionPlan','01a227fd-a1c3-7000-8001-79431ff65ecb','','jg_jgjh','5b9f555f-d028-4cfd-86e9-d6c6c92e400d','city','','2022-01-01',1,'ebf03779f17349c077e68eb7c01398e32680be44229428b3280da8db42bb74e2','ebf03779f17349c077e68eb7c01398e32680be44229428b3280da8db42bb74e2',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(284,'province','supervisionPlan','01a227fd-a1c3-7000-8001-7c23447893c8','','jg_jgjh','f11c2d0a-0532-4689-94d2-32da10b8cdd2','city','','2022-01-01',1,'0f5bd77a8959d96e0875aef46db521cef886d7ff67bb4bd760429c2b8c29f25a','0f5bd77a8959d96e0875aef46db521cef886d7ff67bb4bd760429c2b8c29f25a',1,NULL,'ACCEPTED','ACCEPTED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:00.300Z'),
(285,'province','checkAct','01a227fd-a211-7000-8000-6faa3d14c660','','jg_jgxw_check_action','09f08f69-926e-4796-a291-1643e42750d5','city','','2022-03-01',2,'a0dba795a4158bae3252e2065d3897979cf178dee1ac8c9eba381ce474ec3375','a0dba795a4158bae3252e2065d3897979cf178dee1ac8c9eba381ce474ec3375',2,NULL,'ACCEPTED','ACCEPTED',NULL,'u',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.650Z'),
(286,'province','otherAct','01a227fd-a25b-7000-8001-068b5189a912','','jg_jgxw_other_action','b095456e-9a4a-48b6-95c1-8e32641b4a68','city','','2022-01-04',2,NULL,NULL,2,NULL,'ACCEPTED','WITHDRAWN',NULL,'d',NULL,0,NULL,NULL,'2026-11-29T04:00:01.700Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:00:01.700Z'),
(287,'province','checkAct','01a227fd-a288-7000-8001-d9249f38d6c0','','jg_jgxw_check_action','95285e27-0a64-4b0d-b7e4-6de71ace0e28','city','','2022-02-25',2,'ae0679888c08e3738bd568b1d0ac2cd3a166546aece22ad7674466b2600b6eab','d4b374b1f97d7e11e5ef493635f35df428b2d508bfd278650414916a0e6d70a2',1,NULL,'ACCEPTED','WAITING',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:15:15.100Z'),
(288,'province','otherAct','01a227fd-a2bb-7000-8003-2639452928a1','','jg_jgxw_other_action','48d2d08a-b722-4b29-940a-8f98165e158d','city','','2022-01-04',2,NULL,'1c3f0bf7be1a9b2ea090b60869009995ffd71671b5c062c4864ca2610515b11e',1,NULL,'ACCEPTED','WAITING',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:15:15.100Z'),
(289,'province','checkAct','01a227fd-a3a6-7000-8002-a86230c51724','','jg_jgxw_check_action','ffc34606-0da4-423e-bb92-f52943565357','city','','2022-03-10',1,'72ae5994cd216668a06b02c18e31bd5490c696038065f1f0aad0e6f8b5996df0',NULL,NULL,'72ae5994cd216668a06b02c18e31bd5490c696038065f1f0aad0e6f8b5996df0','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.650Z','E11','check_action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.650Z'),
(290,'province','checkAct','01a227fd-a3ad-7000-8003-3d67432a79ab','','jg_jgxw_check_action','c7802afd-d926-4422-9874-971fcd95dda0','echeng','','2022-07-29',1,'aa88c119b25236c14c64bc5300a102a3bbe582564f416390d7e106aa36bf3296',NULL,NULL,'aa88c119b25236c14c64bc5300a102a3bbe582564f416390d7e106aa36bf3296','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.650Z','E11','check_action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.650Z'),
(291,'province','punishAct','01a227fd-a3b5-7000-8001-c685f25e68db','','jg_jgxw_punish_action','5053ed5a-3aba-45b3-828a-f2f6ce0adb74','city','','2022-12-12',1,'4fafd807bc3ed84d20fe8f6bb14b891bcf09ed2e51031ce1ffda2e465ec6847f',NULL,NULL,'4fafd807bc3ed84d20fe8f6bb14b891bcf09ed2e51031ce1ffda2e465ec6847f','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.650Z','E11','punish_action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.650Z'),
(292,'province','punishAct','01a227fd-a3b8-7000-8003-a20ae0f166f1','','jg_jgxw_punish_action','fb75af9b-df42-4a44-ac24-fb39d73bbde9','echeng','','2022-07-29',1,'e9231f65271142b9f4b6aca5d87d4fcd6f911e0cd46e8f3caab7ac2dbda184b7',NULL,NULL,'e9231f65271142b9f4b6aca5d87d4fcd6f911e0cd46e8f3caab7ac2dbda184b7','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.650Z','E11','punish_action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.650Z'),
(293,'province','otherAct','01a227fd-a3bc-7000-8000-a8c605391d8e','','jg_jgxw_other_action','c0afbd75-c8e5-4650-a93f-33ccff88f64a','city','','2022-11-03',1,'ab056d71863ebf81f4d219239f76bb6b697e55dcffd5c2ca41c87d04a21d01c4',NULL,NULL,'ab056d71863ebf81f4d219239f76bb6b697e55dcffd5c2ca41c87d04a21d01c4','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.700Z','E11','action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.700Z'),
(294,'province','otherAct','01a227fd-a3bf-7000-8002-f1cd47613f73','','jg_jgxw_other_action','c78b8f52-c0a9-4fc3-a9de-8104c711b303','echeng','','2022-09-15',1,'6bcaa54c2291bc36a6d11e46d3f4740998e96ba6f178964336d2f5e4788a2b4d',NULL,NULL,'6bcaa54c2291bc36a6d11e46d3f4740998e96ba6f178964336d2f5e4788a2b4d','RETURNED','RETURNED',NULL,'i',NULL,0,NULL,NULL,'2026-11-29T04:00:01.700Z','E11','action_code','编号已被其他记录使用','hubei-assumed@1','2026-11-29T04:00:01.700Z'),
(295,'province','itemClaim','01a227fd-a570-7000-8001-a4bd35c66d3a','','jg_sxrl','299bc65a-7a6e-4273-a8a3-afbd18c43c35','echeng','','2021-10-04',1,'5519e6a020cb6b53e3f17471bfdf345536627f3dab2045be013d187eedb95afd',NULL,NULL,NULL,NULL,'IN_FLIGHT',NULL,'i','01a227fd-a5c5-7000-8002-bad88a12627e',0,NULL,NULL,'2026-11-29T04:11:01.800Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:11:01.800Z'),
(296,'province','checklist','01a227fd-a578-7000-8001-49ab9698eae3','','jg_jcssqd','acffac9a-d934-492b-8c67-bb693087fb6a','echeng','','2021-10-14',1,'2d8263ed080aca7631e752063f422d2ee4ecbb8a3dd10a068596b01878985940',NULL,NULL,NULL,NULL,'AWAITING',NULL,NULL,NULL,0,NULL,NULL,'2026-11-29T04:11:01.800Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:11:01.800Z'),
(297,'province','checkAct','01a227fd-a583-7000-8002-391158365350','','jg_jgxw_check_action','ee5c1dcc-faa9-4bbd-b406-8a376eaf4ea8','echeng','','2022-01-03',1,'12b13065392bbc9258e230949ac9e5b670d760402832cd19931ea08ff832cffd',NULL,NULL,NULL,NULL,'AWAITING',NULL,NULL,NULL,0,NULL,NULL,'2026-11-29T04:11:01.800Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:11:01.800Z'),
(298,'province','bulletin','01a227fd-b21c-7000-8001-ee88b009e2d6','','jg_jgdt','70ed7dd6-ff72-431d-8105-a89b48294284','echeng','','2022-01-06',1,'e1aaa62e13d8d0c98891be8cd623cccafff796e66ccfdf9c070b967cfda63693',NULL,NULL,NULL,NULL,'IN_FLIGHT',NULL,'i','01a227fd-b223-7000-8000-ec902366630b',0,NULL,NULL,'2026-11-29T04:11:30.100Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:11:30.100Z'),
(299,'province','bulletin','01a227fd-c12a-7000-8002-0182a79da79a','','jg_jgdt','44675400-8c63-48c9-b56f-3a2bec209f43','city','','2022-01-04',1,'8a718fe73c6e3b112a9ef9dccb8fffeb04405939888e3a301c719b70f7cb7f74',NULL,NULL,NULL,NULL,'WAITING',NULL,NULL,NULL,0,NULL,NULL,'2026-11-29T04:15:15.100Z',NULL,NULL,NULL,'hubei-assumed@1','2026-11-29T04:15:15.100Z');
CREATE TABLE "outward_texts" ("deliveryId" integer PRIMARY KEY NOT NULL, "text" text NOT NULL);
INSERT INTO "outward_texts" VALUES
(287,'{"address_operating":"湖北省鄂州市鄂城区司徒路112号","address_registered":"湖北省鄂州市鄂城区司徒路112号","administrative_cp":"鄂城区恒瑞宏便利店","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420700MA4X78557M","area_number":"420700","check_action_code":"JCMB1L4926X2022000806","check_action_name":"又改过的检查","check_date":"2022-02-25","check_form":"01","check_mode":"01","check_personnel":"罗燕,熊杰健","check_personnel_code":"1742070010252,1742070010254","check_result":"02","check_type":"01","company_type":"个体工商户","implement_institution":"鄂州市市场监督管理局","implement_institution_code":"11420700MB1L4926XD","plan_id":"SSJ4207002022001","submitted_date":"2022-03-03","submitted_personnel":"罗燕","supervise_item_check_icode":"11420700MB1L4926XD3100539","supervise_item_implement_code":"01001701000125","supervise_object":"定量包装商品生产、销售者"}'),
(289,'{"address_operating":"湖北省鄂州市鄂城区江碧路109号","address_registered":"湖北省鄂州市鄂城区江碧路109号","administrative_cp":"鄂城区信佳丰烟酒商行","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420700MA4U50770Y","area_number":"420700","check_action_code":"JCMB1L4926X2022000651","check_action_name":"对鄂城区信佳丰烟酒商行开展“中央厨房的行政检查”","check_date":"2022-03-10","check_form":"02","check_mode":"01","check_personnel":"侯慧军,张洋芳","check_personnel_code":"1742070010247,1742070010248","check_result":"01","check_type":"01","company_type":"个体工商户","implement_institution":"鄂州市市场监督管理局","implement_institution_code":"11420700MB1L4926XD","plan_id":"SSJ4207002022003","submitted_date":"2022-03-10","submitted_personnel":"侯慧军","supervise_item_check_icode":"11420700MB1L4926XD3100045","supervise_item_implement_code":"01000301000037","supervise_object":"中央厨房"}'),
(290,'{"address_operating":"湖北省鄂州市鄂城区古楼街277号8栋161室","address_registered":"湖北省鄂州市鄂城区古楼街277号8栋161室","administrative_cp":"毛帆俊","administrative_cp_ce_type":"111","administrative_cp_na":"01","administrative_cp_ui_code":"420704199412207175","area_number":"420704","check_action_code":"JCMB1W376992022000013","check_action_name":"对毛某开展“排污单位自动监控设施运行的行政检查”","check_date":"2022-07-29","check_form":"01","check_mode":"02","check_personnel":"沈新佳,夏浩桂,任嘉远","check_personnel_code":"1742070410648,1742070410650,1742070410640","check_result":"01","check_type":"02","implement_institution":"鄂州市生态环境局鄂城区分局","implement_institution_code":"11420704MB1W37699H","submitted_date":"2022-07-29","submitted_personnel":"沈新佳","supervise_item_check_icode":"11420704MB1W37699H4100480","supervise_item_implement_code":"04000101000467","supervise_object":"重点排污单位"}'),
(291,'{"address_operating":"湖北省鄂州市鄂城区滨湖北路34号9栋101室","address_registered":"湖北省鄂州市鄂城区滨湖北路34号9栋101室","administrative_cp":"鄂城区宏捷隆服装店","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420700MA4M66871B","area_number":"420700","case_source":"02","closed_date":"2022-12-16","collective_discussion":"0","execution_mode":"01","execution_result":"01","filing_date":"2022-11-22","fine_amount":"1200","fine_paid":"1200","illegal_fact":"2022-11-22接到线索后核查,当事人存在集中交易市场开办者未履行管理义务的行为,有现场笔录、询问笔录等证据证明。","implement_institution":"鄂州市市场监督管理局","implement_institution_code":"11420700MB1L4926XD","is_criminal":"0","is_hearing":"0","legal_review":"1","legal_review_date":"2022-11-28","legal_review_opinion":"事实清楚,证据充分,适用依据正确,程序合法","litigation":"01","major_case":"0","no_punishment":"0","punish_accord":"依据《中华人民共和国食品安全法》第一百三十条","punish_action_code":"CFMB1L4926X2022000022","punish_action_name":"对鄂城区宏捷隆服装店集中交易市场开办者未履行管理义务的行政处罚","punish_file_num":"鄂州市监罚〔2022〕287号","punish_procedure":"02","punish_result":"罚款人民币1200元","punish_set_date":"2022-12-12","punish_type":"02","reconsideration":"01","submitted_date":"2022-12-19","submitted_personnel":"刘新","supervise_item_code":"01000502000054","supervise_object":"食品生产经营者"}'),
(292,'{"address_operating":"湖北省鄂州市鄂城区凤凰路61号5栋280室","address_registered":"湖北省鄂州市鄂城区凤凰路61号5栋280室","administrative_cp":"鄂城区隆和医院","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420704MA4J25460C","area_number":"420704","case_source":"02","collective_discussion":"0","filing_date":"2022-06-10","fine_amount":"8800","illegal_fact":"2022-06-03接到线索后核查,当事人存在未按规定处置医疗废物的行为,有现场笔录、询问笔录等证据证明。","implement_institution":"鄂州市鄂城区卫生健康局","implement_institution_code":"11420704MB0F18255A","is_criminal":"0","is_hearing":"0","legal_review":"1","legal_review_date":"2022-06-16","legal_review_opinion":"事实清楚,证据充分,适用依据正确,程序合法","litigation":"01","major_case":"0","no_punishment":"0","punish_accord":"依据《医疗废物管理条例》","punish_action_code":"CFMB0F182552022000009","punish_action_name":"对鄂城区隆和医院未按规定处置医疗废物的行政处罚","punish_file_num":"鄂城卫罚〔2022〕79号","punish_procedure":"02","punish_result":"罚款人民币8800元","punish_set_date":"2022-07-29","punish_type":"02","reconsideration":"01","submitted_date":"2022-07-29","submitted_personnel":"万艳林","supervise_item_code":"06001302000774","supervise_object":"医疗机构、卫生技术人员"}'),
(293,'{"action_code":"QTMB1L4926X2022000013","action_name":"对鄂城区天盛大药房开展“食品生产经营企业停产复产报告核查”","address_operating":"湖北省鄂州市鄂城区司徒路102号8栋233室","address_registered":"湖北省鄂州市鄂城区司徒路102号8栋233室","administrative_cp":"鄂城区天盛大药房","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420700MA4M03598X","area_number":"420700","closing_case":"已办结","end_date":"2022-11-03","implement_institution":"鄂州市市场监督管理局","implement_institution_code":"11420700MB1L4926XD","item_source":"上级交办","start_date":"2022-11-03","submitted_date":"2022-11-09","submitted_personnel":"薛静柏","supervise_item_code":"01003504000223","supervise_measure":"行政指导","supervise_object":"食品生产经营企业"}'),
(294,'{"action_code":"QTMB13378442022000003","action_name":"对鄂城区佳瑞烟酒商行开展“数字城管案件派遣处置和评价”","address_operating":"湖北省鄂州市鄂城区泽林大道218号","address_registered":"湖北省鄂州市鄂城区樊口大道290号","administrative_cp":"鄂城区佳瑞烟酒商行","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420704MA4L38626Q","area_number":"420704","closing_case":"已办结","end_date":"2022-09-22","implement_institution":"鄂州市鄂城区城市管理执法局","implement_institution_code":"11420704MB1337844P","item_source":"日常监管","start_date":"2022-09-15","submitted_date":"2022-09-19","submitted_personnel":"丁文","supervise_item_code":"10001004001069","supervise_measure":"核查处理","supervise_object":"责任单位"}'),
(295,'{"area_number":"420704","claimant_uscc":"11420704MB0074798Y","claimed_at":"2021-10-04","item_code":"01000101000012","level":"4","published_at":"2021-10-14","status":"PUBLISHED"}'),
(296,'{"item_code":"01000101000012","level":"4","list_name":"对食品生产加工小作坊的行政检查检查实施清单","points":"1. 核对食品生产加工小作坊的主体资格和相关证照;2. 对食品生产加工小作坊的行政检查;3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:《湖北省食品安全条例》","published_at":"2021-10-14","status":"PUBLISHED","supervise_item_check_icode":"11420704MB0074798Y4100230","uscc":"11420704MB0074798Y"}'),
(297,'{"address_operating":"湖北省鄂州市鄂城区樊口大道185号","address_registered":"湖北省鄂州市鄂城区樊口大道185号","administrative_cp":"鄂城区同信烟酒商行","administrative_cp_ce_type":"001","administrative_cp_na":"03","administrative_cp_ui_code":"92420704MA4B807378","area_number":"420704","check_action_code":"JCMB00747982022003247","check_action_name":"对鄂城区同信烟酒商行开展“食品生产加工小作坊的行政检查”","check_date":"2022-01-03","check_form":"01","check_mode":"01","check_personnel":"覃嘉晶,金雪超","check_personnel_code":"1742070410593,1742070410594","check_result":"01","check_type":"02","company_type":"个体工商户","implement_institution":"鄂州市鄂城区市场监督管理局","implement_institution_code":"11420704MB0074798Y","submitted_date":"2022-01-03","submitted_personnel":"覃嘉晶","supervise_item_check_icode":"11420704MB0074798Y4100230","supervise_item_implement_code":"01000101000012","supervise_object":"食品生产加工小作坊"}'),
(298,'{"area":"鄂城区","author":"龚刚","body":"近日,鄂州市鄂城区住房和城乡建设局开展行政执法案卷评查。出动执法人员检查主体31家(处),发现问题10个,均已督促整改。","category":"典型做法","department":"鄂州市鄂城区住房和城乡建设局","news_id":"DT42070420220049","publish_time":"2022-01-06 13:26:15","review_status":"已审核","title":"鄂城区住建局开展行政执法案卷评查"}'),
(299,'{"area":"市直","author":"龚桂建","body":"近日,鄂州市住房和城乡建设局通报上半年监管工作情况。累计排查点位155家(处),发现问题27个,均已督促整改。","category":"监管资讯","department":"鄂州市住房和城乡建设局","news_id":"DT42070020220140","publish_time":"2022-01-04 16:09:01","review_status":"已审核","title":"市住建局通报上半年监管工作情况"}');
CREATE TABLE "batches" ("id" varchar(36) PRIMARY KEY NOT NULL, "target" varchar(80) NOT NULL, "number" varchar(20), "tableName" varchar(60) NOT NULL, "rowCount" integer NOT NULL DEFAULT (0), "firstRow" integer NOT NULL DEFAULT (0), "lastRow" integer NOT NULL DEFAULT (0), "state" varchar(12) NOT NULL, "fence" integer NOT NULL DEFAULT (0), "owner" varchar(80), "leaseUntil" varchar(24), "sealedAt" varchar(24) NOT NULL, "sentAt" varchar(24), "receivedAt" varchar(24), "decidedAt" varchar(24), "dueAt" varchar(24) NOT NULL, "asks" integer NOT NULL DEFAULT (0), "tries" integer NOT NULL DEFAULT (0), "accepted" integer, "returned" integer, "bodyDigest" varchar(64) NOT NULL, "bodyLength" integer NOT NULL DEFAULT (0), "code" varchar(20), "message" text, "district" varchar(40));
INSERT INTO "batches" VALUES
('01a227fd-a2cb-7000-8000-3430dc857b8f','province','2026112900001','jg_sxrl',65,1,65,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,65,0,'e4bfe82545488ed32939507667da4fb09d1926acb5f99d05d74c2e6b1b7e2da6',25272,NULL,NULL,NULL),
('01a227fd-a2cd-7000-8000-0122f9634781','province','2026112900002','jg_zfry',68,131,198,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,68,0,'b7cd6ec9ac1f38501627eceb6bec34ee499839c5e8f4fba487674e555faa68f2',38834,NULL,NULL,NULL),
('01a227fd-a2d4-7000-8001-fb59292c6ab5','province','2026112900003','jg_ssj_plan',5,199,203,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,5,0,'485abf503eb6cec9d88e8cbe43ef5b41f5221a54ce34ad97354e9bea2ecfa7fd',2738,NULL,NULL,NULL),
('01a227fd-a2dc-7000-8000-7eb9773586d1','province','2026112900004','jg_lhjg_task',2,261,266,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,2,0,'30cc3e2490fd240a214b32248e1d36eb806def226713670448f96cfbcdab9409',1977,NULL,NULL,'city'),
('01a227fd-a2e2-7000-8001-fdf7ccb4b998','province',NULL,'alert_feedback',1,273,273,'DECIDED',1,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z',0,0,1,0,'502079371dc0c96f7ace878a4b2c55b951645a9e8dc8d64f8a4f33025257971e',149,NULL,NULL,'city'),
('01a227fd-a2e4-7000-8000-91f9a0546be0','province',NULL,'alert_feedback',1,275,275,'DECIDED',1,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z',0,0,1,0,'1adf6bf59efc40bbf3eb2c0b8c9aad172f1dbf3ed4fabf781e3c379d68f00532',167,NULL,NULL,'echeng'),
('01a227fd-a2e6-7000-8002-c06036cf826e','province','2026112900005','jg_bgt',4,277,280,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,4,0,'6d7790d93636f41a226631958db839ca715c03fc2caf85f86c413f648a3bcda0',4373,NULL,NULL,NULL),
('01a227fd-a2ec-7000-8003-0e2fb3354e30','province',NULL,'alert_feedback',1,274,274,'DECIDED',1,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z',0,0,1,0,'5c2a9e1ccd00af69f8ad78f69a79606a46e1d3210afcd53cbd2cdb2d077c97a4',203,NULL,NULL,'city'),
('01a227fd-a2ef-7000-8000-c21dbabab286','province',NULL,'alert_feedback',1,276,276,'DECIDED',1,NULL,NULL,'2026-11-29T04:00:00.000Z',NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z',0,0,1,0,'f63aa95757e3085b6dce05106db7bf01f00cf509cfa0a840532de362559d1154',221,NULL,NULL,'echeng'),
('01a227fd-a2f1-7000-8002-b2956fe46a33','province','2026112900006','jg_jgdt',2,281,282,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,2,0,'39f1077bc8dec083cac17cc78c587560ccf0d7f5f1121918a66e85cc2b948648',1303,NULL,NULL,NULL),
('01a227fd-a2f3-7000-8001-f4eef2fac30b','province','2026112900007','jg_jgjh',2,283,284,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.200Z',0,0,2,0,'0bd89f36b1c63f9a45e0beec499c9fcdf5b1d2d4ebbc8759cb88b13543113d98',1694,NULL,NULL,'city'),
('01a227fd-a30c-7000-8003-21073717418d','province','2026112900008','jg_jcssqd',64,66,130,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.500Z',0,0,64,0,'824bf8fb7df6078270d7166dc2f530aad125327ea2c7f9e77d7d1c3780b8c247',47188,NULL,NULL,NULL),
('01a227fd-a313-7000-8000-3aea10ef6094','province','2026112900009','jg_ssj_object',4,204,207,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.500Z',0,0,4,0,'b8a18e012382ea558f26ee4faeda743ad76bdfbb472fefefa932e8eefd2ba590',1572,NULL,NULL,NULL),
('01a227fd-a316-7000-8002-8f6ce10ea9e7','province','2026112900010','jg_jgxw_punish_action',2,236,244,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.500Z',0,0,2,0,'c1382ff1119956ec0f9d4d68e6b8a75bee1b8c053af57c252cc2da19ec8b807b',3343,NULL,NULL,NULL),
('01a227fd-a319-7000-8001-c111a8ff2e49','province','2026112900011','jg_jgxw_other_action',3,257,288,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.500Z',0,0,3,0,'a277708ced3cfb6e9b704514f72bf90a40443b127dba9525b59aa337e776f56b',3268,NULL,NULL,NULL),
('01a227fd-a320-7000-8001-b84f86f30f41','province','2026112900012','jg_lhjg_unit',8,262,270,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.300Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.500Z',0,0,8,0,'7454056a24a3c1533c2c8f6f7cda446c9101c12b871f89f9bdfa49ccff6b19dd',4790,NULL,NULL,'city'),
('01a227fd-a333-7000-8002-2f4d78dce9d3','province','2026112900013','jg_jgxw_check_action',23,208,287,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.600Z','2026-11-29T04:00:00.850Z','2026-11-29T04:00:00.800Z',0,0,23,0,'e7c66c9f5ed6708f829dadb4d319ee8717b9048ade3562e39ad6066b9cd29c96',28969,NULL,NULL,NULL),
('01a227fd-a33d-7000-8002-142ecf0b894d','province','2026112900014','jg_lhjg_result',2,271,272,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.650Z','2026-11-29T04:00:00.650Z','2026-11-29T04:00:00.650Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.850Z',0,0,2,0,'5d507707ff9e1c7a9561e3d5bdb89925d466449f820877b4beea53258d65e7a5',1213,NULL,NULL,'city'),
('01a227fd-a348-7000-8002-0f437b1e9c38','province','2026112900015','jg_jgxw_punish_action',8,235,245,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:01.250Z','2026-11-29T04:00:01.150Z',0,0,8,0,'617c370476a0f03ee042e5307bfec60a695dfbce4af0b8cfecb99b8b442735f4',13565,NULL,NULL,NULL),
('01a227fd-a34a-7000-8000-86430f7bcd34','province','2026112900016','jg_jgxw_force_action',4,247,251,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:01.250Z','2026-11-29T04:00:01.150Z',0,0,4,0,'cb7904c0a70e779e9b0211d8f7d5a90488ab153e1a84d6bd811a473cc9098763',6369,NULL,NULL,NULL),
('01a227fd-a34e-7000-8003-18a48130d77f','province','2026112900017','jg_jgxw_other_action',3,253,258,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:00.950Z','2026-11-29T04:00:01.300Z','2026-11-29T04:00:01.150Z',0,0,3,0,'867ace3f35524ea361d9bf3e0eea8c1c875e27212bb642b39afbe95e40ab6271',3374,NULL,NULL,NULL),
('01a227fd-a450-7000-8001-1685cf9bf0fc','province','2026112900018','jg_jgxw_check_action',3,285,290,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.650Z','2026-11-29T04:00:01.600Z',0,0,1,2,'b61467364f2722140bcbf26c5d7d8da2508afe1762cc9fe8c1f7a9b718be0bed',3698,NULL,NULL,NULL),
('01a227fd-a451-7000-8001-af5a2072aecb','province','2026112900019','jg_jgxw_punish_action',2,291,292,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.650Z','2026-11-29T04:00:01.600Z',0,0,0,2,'507f15f287fbbdc10175bee664e7a33b7a23d018d2cb6e767a675658ab038350',3546,NULL,NULL,NULL),
('01a227fd-a454-7000-8001-05bfe0cb1666','province','2026112900020','jg_jgxw_other_action',3,286,294,'DECIDED',2,NULL,NULL,'2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.450Z','2026-11-29T04:00:01.450Z','2026-11-29T04:00:01.700Z','2026-11-29T04:00:01.650Z',0,0,1,2,'7d1cf28538032fb7280bb1f4a60cdab80796a1b60635e4fb6bc97a1cf984469b',2420,NULL,NULL,NULL),
('01a227fd-a5c5-7000-8002-bad88a12627e','province','2026112900021','jg_sxrl',1,295,295,'SENT',14,NULL,NULL,'2026-11-29T04:11:01.800Z','2026-11-29T04:11:01.850Z','2026-11-29T04:11:01.850Z',NULL,'2026-11-29T04:15:22.910Z',9,0,NULL,NULL,'0c185f9c52747886b73fd6979c713b2d3c6cf073c519060288141205174f4b15',440,NULL,NULL,'echeng'),
('01a227fd-b223-7000-8000-ec902366630b','province','2026112900022','jg_jgdt',1,298,298,'SENT',6,NULL,NULL,'2026-11-29T04:11:30.100Z',NULL,NULL,NULL,'2026-11-29T04:15:15.346Z',0,1,NULL,NULL,'6ef047f3611721524e860c7aa880aad13b50d495b6ef124de866143848661490',710,NULL,'连接中断(UND_ERR_SOCKET)','echeng');
CREATE TABLE "batch_bodies" ("batchId" varchar(36) NOT NULL, "part" integer NOT NULL, "bytes" blob NOT NULL, PRIMARY KEY ("batchId", "part"));
INSERT INTO "batch_bodies" VALUES
('01a227fd-a5c5-7000-8002-bad88a12627e',0,X'7B227461626C65223A226A675F7378726C222C226261746368223A2232303236313132393030303231222C22726F7773223A5B7B227265636F72645F756E697175655F6964656E74697479223A2232393962633635612D376136652D343237332D613861332D616662643138633433633335222C2263645F6964223A2232393962633635612D376136652D343237332D613861332D616662643138633433633335222C2263645F74696D65223A22323032362D31312D32392031323A31313A3031222C2263645F736F75726365223A22343230303030222C2263645F6261746368223A2232303236313132393030303231222C2263645F6F7065726174696F6E223A2269222C22617265615F6E756D626572223A22343230373034222C22636C61696D616E745F75736363223A2231313432303730344D423030373437393859222C22636C61696D65645F6174223A22323032312D31302D3034222C226974656D5F636F6465223A223031303030313031303030303132222C226C6576656C223A2234222C227075626C69736865645F6174223A22323032312D31302D3134222C22737461747573223A225055424C4953484544227D5D7D'),
('01a227fd-b223-7000-8000-ec902366630b',0,X'7B227461626C65223A226A675F6A676474222C226261746368223A2232303236313132393030303232222C22726F7773223A5B7B227265636F72645F756E697175655F6964656E74697479223A2237306564376464362D666637322D343331642D383130352D613839623438323934323834222C2263645F6964223A2237306564376464362D666637322D343331642D383130352D613839623438323934323834222C2263645F74696D65223A22323032362D31312D32392031323A31313A3330222C2263645F736F75726365223A22343230303030222C2263645F6261746368223A2232303236313132393030303232222C2263645F6F7065726174696F6E223A2269222C2261726561223A22E98482E59F8EE58CBA222C22617574686F72223A22E9BE9AE5889A222C22626F6479223A22E8BF91E697A52CE98482E5B79EE5B882E98482E59F8EE58CBAE4BD8FE688BFE5928CE59F8EE4B9A1E5BBBAE8AEBEE5B180E5BC80E5B195E8A18CE694BFE689A7E6B395E6A188E58DB7E8AF84E69FA5E38082E587BAE58AA8E689A7E6B395E4BABAE59198E6A380E69FA5E4B8BBE4BD933331E5AEB628E5A484292CE58F91E78EB0E997AEE9A2983130E4B8AA2CE59D87E5B7B2E79DA3E4BF83E695B4E694B9E38082222C2263617465676F7279223A22E585B8E59E8BE5819AE6B395222C226465706172746D656E74223A22E98482E5B79EE5B882E98482E59F8EE58CBAE4BD8FE688BFE5928CE59F8EE4B9A1E5BBBAE8AEBEE5B180222C226E6577735F6964223A2244543432303730343230323230303439222C227075626C6973685F74696D65223A22323032322D30312D30362031333A32363A3135222C227265766965775F737461747573223A22E5B7B2E5AEA1E6A0B8222C227469746C65223A22E98482E59F8EE58CBAE4BD8FE5BBBAE5B180E5BC80E5B195E8A18CE694BFE689A7E6B395E6A188E58DB7E8AF84E69FA5227D5D7D');
CREATE TABLE "batch_rows" ("batchId" varchar(36) NOT NULL, "part" integer NOT NULL, "list" text NOT NULL, PRIMARY KEY ("batchId", "part"));
INSERT INTO "batch_rows" VALUES
('01a227fd-a2cb-7000-8000-3430dc857b8f',0,'[[1,"i",1,"058c09c6e267a3389aaad339d5a62e7e7e5e19bafd28554b6dc03cb8d23a8933"],[2,"i",1,"88ad2df324961cf4fd40a732f6e9c29819f13413b1fc81d935e383d711f6fee5"],[3,"i",1,"132dd2661c6eb1049c2fd42aa041fb2217c69a544fe563f3055108f4e73ef0d3"],[4,"i",1,"661ce321feb8ae0a91298e1ff47ec0ae53325387f4550ce57c8b928766300a47"],[5,"i",1,"0d0118b3697a08c36a68e1b145507ae1ffe77bd5271c667e685956da100f68a1"],[6,"i",1,"a3940502dea781d27b2c1f39c2e4e6e5cd78a5cbded019dcab4e48e2f273ba91"],[7,"i",1,"22b1aea76ad8ed49598564875de820f2af099a09702cbaa03b5c725a07d3b65f"],[8,"i",1,"7515e042668be15d2eccd313e0d7e7b315d5c2067c029b1f34a67750521693f9"],[9,"i",1,"6cc98445f47d936d4ff651b696f729b71c51719587ffc86a291a1bd3a23efaa1"],[10,"i",1,"bf4a38e503542f31ec5de8b85a703607a616a5c746f9597cab3ce6b53c079c91"],[11,"i",1,"96608c5dcbde4bc3da52537d2fe58275e8232396bc08ff1e0efd2cc4bfcc5c08"],[12,"i",1,"51d6367992bac5290f20ec484c6bb131be604124da184e7076622e295f99749f"],[13,"i",1,"4885e34f60b9e6458ac4157d75edbb07dc9fad4a1224dab1f9bb39ed67c72b61"],[14,"i",1,"fd98531a62c955457530cec402586ae044f466176c75de493431abceb505b737"],[15,"i",1,"697465107bcaa85525f99ed1a47568a131636936c4dda2146f1c0622f6f8bec1"],[16,"i",1,"155a5dc524b2e9dfbf90489bdef37378947b6fd9f5dac9a078dd4703f03c50a4"],[17,"i",1,"a6ac5741094468c2dc3929d0f41da40e314d3eb8f94aca8d1de7440ef73a00d7"],[18,"i",1,"3a367901cf581e498bba891d82e1abe43c4d823fa53ada4a3b0a179a7f04ca09"],[19,"i",1,"ee87a0ebf05526348b6b9adb5ea16fe18b62e104a5bce47bc2e714fd4ea25a3e"],[20,"i",1,"1afa7743802d8c5b161609deb42b0050b34489e7cbf414956e0ce05f8617d0da"],[21,"i",1,"b929b8f07cdb7e94294b30e9b1271ee3d0114b5c06987be281e497a55a54a2af"],[22,"i",1,"714bb54e2fbc644c1e993489db3b170ce1df9fed4dda9c948d46a298eb75fcc4"],[23,"i",1,"721c30156759d32403d84f4a1d93f74bf096fc012f67d17e46c4315d94888ab6"],[24,"i",1,"3ed9ef2b797e62a6a844d2610aa8e2cdc0e8c1effde30d8dd05a46380de78991"],[25,"i",1,"fcaa13f1b178d2e3fd5dca1b9fadf750718f14b0ed82822d3e579887381da477"],[26,"i",1,"e4514d927485e8a8ea76da1b2f8846f519abacdb3f7abf9fc6fb20b5cdea2e80"],[27,"i",1,"490d72e192e420a8c5963db5df436049cc8daa7c219052dc6ea943423bbc2208"],[28,"i",1,"083168bcbd20f8728db1c2edb928f60d5faf2561d0c927f772b8a60381a77586"],[29,"i",1,"4bc9a4ab6ea0c4786a9a7ee7a2689cdc4636f8c290fac1c31aec40f453d59274"],[30,"i",1,"15ab79d0c4dd108867383e07c72a0b460bbe29d1316d8f28dd803e2ab61d2706"],[31,"i",1,"6b5196bdca76fbaba7c63f87023b26aff0cb39f3f10ac0e15eb98a17b4fa4d8c"],[32,"i",1,"5e2176acdb5aab1f03ee73b3a69f056839b32ad2ce071071e00d494c6d0c3055"],[33,"i",1,"336edad495f0fb2c5a96d1fd5df1e502b557a54855a0066f0347ef6deed67748"],[34,"i",1,"ae66183a6b8979beebc57c0ee776351ebd2f4ea21996f6f267701bf53d11f18d"],[35,"i",1,"45f0f5925c03a7c318235f531b36c0b54be3f4498a4c1273e7a722e9c64e15d5"],[36,"i",1,"204bda81a8bb54c995467a33c036942b60380174f8733ca7d0a479fbf7ec5bf6"],[37,"i",1,"83add199a4ca8f00f8e53cdf17124cd13d01956e0847beeabba3664da18cb7a6"],[38,"i",1,"a56bbb9ac6c30f7b1f60995da7b729902474f6c5a99c38e00472c8d767ba4c33"],[39,"i",1,"61ad9c5637a67f3d64fc7913aa03c1b32075d9152bfe035ce11d99161c222551"],[40,"i",1,"cd1ad999c844dcdb03ec213169374cce17fafe9f8df97e0ef337560b4e0c8ad7"],[41,"i",1,"beb65a2178c364c335ad39ac0b094866c6495e9073aaf6494937c63cf9108d91"],[42,"i",1,"ad98c1183e2b91e4ee79863f6e42c5a91de6ab782fafcb8fac8869325078b03e"],[43,"i",1,"d8c52a33b8ae3489804d8910f488c8407da0e93ed538ac6ffe4e2bc989ee3575"],[44,"i",1,"f1bdb288915121378b31c02efff28a57fb0a9326754035557d9bb8dfa8ffce27"],[45,"i",1,"be7fdfaf7b309a99491f1a917fe9f02170e4a4b6bc8f3efaab959f3a08097d01"],[46,"i",1,"d57278fc8c40cc018e9d87d85d157e6e46d49986b5e964c8d27295a8beed3e78"],[47,"i",1,"4d2a59bd7bfb99bc2012045b668d7e620cea95b99e337465f9e04f0c74f14ac0"],[48,"i",1,"9c0f55d4f517e463e7ac0f8506b5c3cf3a3e8f3137ff1c0eeb12bf24f42b3b54"],[49,"i",1,"047a244cc674ac38e2d209550f0f86c2f6b9fb7728183446f2e01b40b2280d65"],[50,"i",1,"db0181b0bfa2897c2bc1b60b0d019629fcda79d736820880784ebae643cc5543"],[51,"i",1,"5481928f2c6934082363a52295c685af995784d0cf14d14322eca4c652643b1d"],[52,"i",1,"ce5b5ad012778d513bd1def61e3c36e602ed027401022c8780d6493f120768b9"],[53,"i",1,"1af26eca4091e1be14e3baeb24553be79a78868852a445d0b28739e7acff27d8"],[54,"i",1,"ee2fdc8ef80196873ca6fd0ac1eb0e7ea0c0b901314c52bb912331c7df3eb825"],[55,"i",1,"e4267fdbcb92d0add831b71ff162cd05dcffecab5f28b8b8823f1c4fd6dd9bf3"],[56,"i",1,"2dd702f00a51c61d20c23521b1615ac2ce72ae4e90655f78c7424fb9932ed5f9"],[57,"i",1,"51405acaae335e36e5f16d48fcba5a985a43abd777a6d9ef927aec852b3e89a9"],[58,"i",1,"b955691c163a69a738ca429a7084b8eb865759b00dcb6636c6f4ed080689524b"],[59,"i",1,"5794b23007bf5eb02f9d5bb5c33a99cbba7c3d56733e0ec1282357c66e6f6995"],[60,"i",1,"170fed4acfb54c361b04ad72aeb3e35d3cb24c0b05048161bc91ba8ecc4c1b2d"],[61,"i",1,"ab40828fbc97de4b049cc6f963a07fbd71a94162084bcd877d2b22ab673e2621"],[62,"i",1,"9c8a0c489580ccd9efb49ec425ad4cea1096775b8f722fc796f732ae5bbe2044"],[63,"i",1,"1be5ca85ecd8dc1a488a77572469f9194e2d09e9f5f953fdc2e3cc97196ec571"],[64,"i",1,"a8e30bef8e424df5f029151ad0ec5f6b67bdf2572846d7a4eb473ea983d43781"],[65,"i",1,"40c0bcc387ac5f681392b97581872e5d0de5887ab4c8bd1ce88efe902c3fbc1e"]]'),
('01a227fd-a2cd-7000-8000-0122f9634781',0,'[[131,"i",1,"095130b4e5622afa6b75029c8be622a67101c6d299f27d314d2c03ebd0ed2160"],[132,"i",1,"3849cc946dcbda91d45304cab8cb19cc4f3dd443c4db584ded0af7653b7b681d"],[133,"i",1,"0a1d51a03f4f7beb8de26af0661997f98c31bdd70ffe15e1adb6e355ef1c6f6b"],[134,"i",1,"f69fd37f544c0d60fa75f28503d33cf818b0dbe8eef12565e5d9b3a0162551d1"],[135,"i",1,"8d33a51feb5eb671d69357bd6953eb1686240368a9802617c8d925e3aa330533"],[136,"i",1,"d9258222458d396fe6aac9fde6942dcaeef323c888a0ab665f14147d9e6b7f4e"],[137,"i",1,"84b761bccae27bf6f5a96fa39660d8e7eb04d21020163caa178ae9327748c234"],[138,"i",1,"28114dbba858dc44978c449ab368d4c4f53a80b3651f24394780e41cffd25402"],[139,"i",1,"afba9654729474f0282b4af1509b118fc22e7b9301d28ef8c5a3a404bcc49de0"],[140,"i",1,"93a5ca60a12a99ed45d0855e1cdd081ec33c9224ac59e885b0cdd51f257c1502"],[141,"i",1,"a43e5045c542c1ecce86151c13502c2aaf9fb736a1fd2b9e7f5aad2b346cd56c"],[142,"i",1,"abe81421ac34fbfba0cf5e452bc4593f6812fd987517d28dac2de67cd2d921b8"],[143,"i",1,"006fe76f3cbf5bc3e7e2fa76b42c288b9aeafab7436bc1b4b3d988b73fc83ff4"],[144,"i",1,"3527258de8f18b0e06ba3f803290bc01f07f22d1a4298455aa44bc2304ae4b44"],[145,"i",1,"4432bfa91a05ed4a306ba925d595e6e48ad388d8f0d23a2ee8008d04f852832d"],[146,"i",1,"f3be98d2ee8a72dd8076ea3929b9c5b941fb3bffb5c9d856ddbfadcc0d3cc1af"],[147,"i",1,"5b70d54cf444ec53baff7d4ee04311b76b8ee266adf56b8909dba0cac8ad2f0d"],[148,"i",1,"909d808374df151eb2df9c09bfeb6225244f2fb3818449f63af78a798a0b130d"],[149,"i",1,"b9417b86e950771ee84afbb03b76fa93a29252e896ca4cd48cfea00b7372db0b"],[150,"i",1,"b82143e8d5cdf2a30c804e90dc2f2514f0dcf0ac4a465075fb946aabbf10235d"],[151,"i",1,"4cb4e847950526f93efc536319f8e7970658336bda5b23be0092d051ad8806e1"],[152,"i",1,"f159d257ecf8a089357b848b4fd75382bee17dc51dd7843b5b39dd40b6cc84a9"],[153,"i",1,"0100e6a5c2b4842ead65a8bc4ed812fa1b78635b84837742111ebb2fd04171b0"],[154,"i",1,"8893c6cbbb450d5fbefcbceea13068a120d9174c8afb6549c0b7bb981bb12621"],[155,"i",1,"97f052e9e6e02434620eed68230b53a9288ca9e578324cc7edc50f62ed528ad8"],[156,"i",1,"e2a391a4edc1b4daa201c4a1dde20d26b27a36bc32f2148eac282876ae6dac80"],[157,"i",1,"9cbb080c8e2abb895d811611ef8fe6dc20adbd5b0e77817cf61a82251541529d"],[158,"i",1,"457cdb316d6c8a656c122dbd29d7493bc22024b8aeb3449c004c54daa4c1b4fe"],[159,"i",1,"ca32a2be9d296949f148eb1a870509183dadd7d93af9dd00ecedd99962336f03"],[160,"i",1,"5e16211f8b8c23b0427ed95a32ae9c848508ec697b50c6f41e0f9c423a226aae"],[161,"i",1,"199ae57bbe37712ba39058a7bca99b63cf50dd573296f2c1cdccd290090b22d2"],[162,"i",1,"897c4702bb88adabb7fbbbf8d8100ad06877ff41621b5105fbc5da6c8b784e2f"],[163,"i",1,"f688f2384a51f1e26ae7297667fcf92bf3eed073aafec2872846f4e6699bd1af"],[164,"i",1,"1185d77676787dd1fbdcb98c1efc23b4be315d02eea902812e7f287080eb3154"],[165,"i",1,"81a75cbe417803db42ea350114020b2083a1d1b6ec7db1d488067151ebfafecd"],[166,"i",1,"e1dd0b647ee18a1acc73b564f94a45932eeb665b7d8a6f0362a554ff596c3851"],[167,"i",1,"15738db8b86c4f21fa0b6a0373e808728a1079615c3beba329c7882e9cf15328"],[168,"i",1,"75dd0269a2389440b2a1e53d170296b8ebf5383cf78bcd0bcb358a08aebcc1a3"],[169,"i",1,"229281a06d62143380708993af732451cc03c0a26cd1ffdd10ea960f3786f59d"],[170,"i",1,"f78b5c41461fdee6acb81d00cca97b9261181fe0c6015ae0aa378320235e29b0"],[171,"i",1,"279075a5c86aa02790f02c6138281e544893f0f2744336a133cd10bd220cf82b"],[172,"i",1,"6d3b5e5f7c574ad042766b211d337a67a0bfc7dae5b43f9e8aaabcf9fe859c4e"],[173,"i",1,"d2dffa7228dcee0d73211cceef1e02c473f0a36cbaa755cab1e5c5729fe1f3d5"],[174,"i",1,"d6ee00db10b252a9c64f1f446f1c3b81db42f3cf1a260b600466d468ad6dbd51"],[175,"i",1,"303143a35f4f0b6531337850eea9f308e454b03d77e3a506c47c593fa1cff8bd"],[176,"i",1,"4adc13dbee410278fbbf5687cda5fe36f63e50e930de8fe4256c62ed199ec075"],[177,"i",1,"597a79e687f887df7db55811f4d2b33174d5163da98f06fc323abf091907248d"],[178,"i",1,"d8ee780ebab0402675c83d27f42212f5948368a23626d5ee06f4e122e9ef9967"],[179,"i",1,"9b0e666b5dfe3139120668b3a2b02844151ce8b9be59888069783a5a2fc5fbf2"],[180,"i",1,"a0de1fe4c3d1e6681c70608a0300083f93da06a52ae07a54b78423b3b9e167d9"],[181,"i",1,"bc6fa93a3cd7a2060f47ce2ac8d23f287999ab5df934ab27a34e22b4223a37cb"],[182,"i",1,"09c32343e6b458fa652cb9ef4b74cebe35e8135bc18afc014d0078659c9e04db"],[183,"i",1,"327459d20c80e1f903b5c940e8061fa3732b5f056db921e03e177a1e8fbf5c1a"],[184,"i",1,"02379f7a55e4403b75bbb4e29d450a2fddb2b5df4c5461f3f7b5a7be65ca64ef"],[185,"i",1,"82619f141a2e664f85d36c650a1c8c21e173cee1ec158f7376debd5cfe753db0"],[186,"i",1,"809af1b61b976422d6e55b4ecd624f23fb8e93375afe575966e6686943cf0b83"],[187,"i",1,"32434f4562f6b894de3fae40c86efcfd257cce0e36e2a187fbae4e40260dfc5a"],[188,"i",1,"8471924beba1d29ba9193a067db6e8d6dc3de1b2ed5e63b528523b3674a9ab63"],[189,"i",1,"55ba5c49506b1acd88568dbd93016726e432f18f984d77fee8000712619414f7"],[190,"i",1,"dfd64a90f8be97a184aa95d7218b240bcce9ee3f0df393b87c509e11bbefafc3"],[191,"i",1,"5674858ca75c1f67a5adc0e9995b097c2b452adbb30ec9380842d090b6ec6e73"],[192,"i",1,"15b77a531b7bbde50eac9d7fa33653a7df6822b359ed5f5771aaa26f05a7257b"],[193,"i",1,"182378570e3ea92d11840f9f0aa17e3c8304800303232d16823576b3213caa3d"],[194,"i",1,"badaaaa462ce3d47453b0066fe16b4d9db97394c4de3397ee83ec5e4a61119b4"],[195,"i",1,"8cb12c1cfde5a95210e917db3c5d173459df9beefdcdc6bfb7b0701f358504a9"],[196,"i",1,"fe312bb56fd7b5cf969e728ed5253710bb6ec41bb341f51d021fecc7a605b595"],[197,"i",1,"d54a6e0095d0ce869b428a4c1f479738ed3f4769282f3d5536e2fd2d6de1c0b3"],[198,"i",1,"36dd4deaeb446524d3780a9c02a5e45b350ecbdaa76eccd278e82acd240a430d"]]'),
('01a227fd-a2d4-7000-8001-fb59292c6ab5',0,'[[199,"i",1,"095908223a911bb27b8861e15d7977d14ed594546b0631dc7e284dedf4c19266"],[200,"i",1,"856eddd80e4ddd7739995a913e938e30b22831a206875f67b44bcb9fc767cdc9"],[201,"i",1,"0f11ec506cd49ff75481b1dbe84bc8f64b625f6f1f73c7aad7e377d069f36360"],[202,"i",1,"b9f1b181fc41994d92a6cc4eaee1c9e535b3bbd35a9aba56ff589e905c5f891e"],[203,"i",1,"112229a81aed15bb4c0ca7a66b3af21d5820d1b4822fa51fdd5c12c63bdc34a7"]]'),
('01a227fd-a2dc-7000-8000-7eb9773586d1',0,'[[261,"i",1,"0a945c2ff5220bc6a8e7041d67a660394aa3fee7d865d8cfa78a2931d0e21446"],[266,"i",1,"a113e34c7877279bd7c6cb74ec4aacff85a5ef1d342419145c6dcd9848da07c1"]]'),
('01a227fd-a2e2-7000-8001-fdf7ccb4b998',0,'[[273,"i",1,"502079371dc0c96f7ace878a4b2c55b951645a9e8dc8d64f8a4f33025257971e"]]'),
('01a227fd-a2e4-7000-8000-91f9a0546be0',0,'[[275,"i",1,"1adf6bf59efc40bbf3eb2c0b8c9aad172f1dbf3ed4fabf781e3c379d68f00532"]]'),
('01a227fd-a2e6-7000-8002-c06036cf826e',0,'[[277,"i",1,"0e5ce3c80e6354fa1c8ceb4c36181c121310ec477d83bf7707613709c90048e9"],[278,"i",1,"c52288ffa3e65940a7f7d3c85e685e9bcb82af19d48eabe8b197445c2554e61a"],[279,"i",1,"ca60c6e2b90de2483fb2ee7962cc3011914e532d399df90840aa38f41d131f21"],[280,"i",1,"afbd4208ac95db4c7be4e58f4147f28b54b7e5649d2ce44ec87d97cf765d5e26"]]'),
('01a227fd-a2ec-7000-8003-0e2fb3354e30',0,'[[274,"i",1,"5c2a9e1ccd00af69f8ad78f69a79606a46e1d3210afcd53cbd2cdb2d077c97a4"]]'),
('01a227fd-a2ef-7000-8000-c21dbabab286',0,'[[276,"i",1,"f63aa95757e3085b6dce05106db7bf01f00cf509cfa0a840532de362559d1154"]]'),
('01a227fd-a2f1-7000-8002-b2956fe46a33',0,'[[281,"i",1,"7bfe502dacf8e89a31f313fd9e17f42bfcce0b351ed6464b2cc1523d74878ec6"],[282,"i",1,"83384df4c66eb9d8a5fd36f7c50afb64d1561c9fdd7fdf5de49f30a9c33b5f06"]]'),
('01a227fd-a2f3-7000-8001-f4eef2fac30b',0,'[[283,"i",1,"ebf03779f17349c077e68eb7c01398e32680be44229428b3280da8db42bb74e2"],[284,"i",1,"0f5bd77a8959d96e0875aef46db521cef886d7ff67bb4bd760429c2b8c29f25a"]]'),
('01a227fd-a30c-7000-8003-21073717418d',0,'[[66,"i",1,"e724e243812c8ea5bd1a1c87a7f47424d24d52bb4659d4f30ba04281c5e1dade"],[67,"i",1,"74d11a0ce6861032fb6d239628c702a601a200e06ee96925d0c1df925fb0e62b"],[68,"i",1,"66207aa5c34e35208ba47bc5b018b48e4b5ebab3bc82b7a40f0520a3100b429a"],[69,"i",1,"a22c620f7e7acd2934f77296cf79a0d5f52e2414ab6493d5244f0d264cb0c67e"],[70,"i",1,"88c54cdda700c9aa7e10c72acac3f44ae9df21f9de5b037e856bf20361efcc2d"],[71,"i",1,"b692f0279b6a7f96e39c1f890f77a469cbecfee06f401056c8fdbefab1d944e3"],[72,"i",1,"9daeb34ef98e533907f5a3c681330f56f07ba6302065a75138b0dcb9dae5e12a"],[73,"i",1,"911b182a15714b2e4056a3db21a9eafcf176d21b84f14b42a54db7aee945e1e2"],[74,"i",1,"73bb642ff1f56e881fb9806cace4092ceef2e2f94b24ade891ed02f343bb711c"],[75,"i",1,"f821ef3425368fa59855ad3d614f3bca0c534211ffcc5d75e6eaa616fe96212f"],[76,"i",1,"04d411f6f48011c624afc16fde43ced259d06b46e91c77f731cffab29918fdf4"],[77,"i",1,"f3746fa3d32c5674803324cd2c1cd8150f4eb217b1fc51322b919f8b19a9cb9e"],[78,"i",1,"f62e401053a58c8d8a0ef27c961c0d313b9cb48198d872194877aa876c79a635"],[79,"i",1,"5a1a814083906899917892e47bbd8ebb3307f84c1cd62b9da055b22f5055fff7"],[80,"i",1,"0f9c7abda780e39f3ccf89a451e4d4b5b881ebb8db778d53dd44d0d3a75e7d6a"],[81,"i",1,"89dc5943cc9e1905004009973a05a19562812745f9069f0e8688bfe60caa5779"],[82,"i",1,"b285c45c1f813e8a7f33fee9d43254bd5450528409ca21b2f64538350bce93af"],[83,"i",1,"ec15672d83581e1736aa230a15941d58500b5ec217df6d2c6849e78e0c854c1d"],[84,"i",1,"b69c11eaf708ea7a3e2660086f8bd1d9d5dface6fd0f73ef55685f1a2f07ac37"],[85,"i",1,"c8c55c0a214c6e32ede983315ffa600963f1fc6dd5c439b80fe7e050ba03f28f"],[86,"i",1,"507d77adccae86e753b6cc1505d90339d6264e43036601ab614eb8be5e06154e"],[87,"i",1,"e11922853abe90930276d4b253d0ffb9cc99ac9137147bb00b35d86131319341"],[88,"i",1,"dc72b1c5c68558d4efa17fc6c23e1142ebd24455fd8a29b8b968fa851d224142"],[89,"i",1,"e8f9236e3fa18f14a1a3442bd9c362b7bfb94e35fda0194ab71ff6809cf15876"],[90,"i",1,"2f281f1bfd5b22bde5ef7fd76a4314fefe4edec4b266c17127937862f0cfbe41"],[91,"i",1,"e3ae5416131dafc9bee10cf93f6080b141cb46f24e9aa67a04161323df8726b1"],[92,"i",1,"931b709fdb0f2b48134aa127295c966a2345e29b7e795b075f19424831f0e7c9"],[93,"i",1,"be94afdfb8c7dd3846b9480f271bbc98990bf99c998a318e653558b33fdbfb5d"],[94,"i",1,"0acd9c60174e4d53dcb8f02e527380e622d63376f87eb9a690719eab4f832f10"],[95,"i",1,"725833cad02c40f01f7369a12fc7bd073dc371db94d7c30d321388d0f5c1ab32"],[96,"i",1,"2c11e7ad27035f7771f49d9bc1a01bc2e1ca8270c0e86effaf63b85410072789"],[97,"i",1,"94765a3586fdd7e9f7a8b51a561f8b1de947e97bf1e088cdb1f92f0905cd7215"],[98,"i",1,"bcde11973edbb37f982a47a178d5c0291ac2b039a4506a16a7a2adca648a7573"],[99,"i",1,"03c6089485e4a8af5f9cdf662673096fbe5e0ae205234a8c0a4f1a8016c71f75"],[100,"i",1,"a61eb57408ce7d290d0c0e2a19218c7ecccb456138d8c7e14eab5aad14ed94e4"],[101,"i",1,"e780d66a21b324e22880ee23643b308ec9a1f9ffb6c2cfe8e694f7a1d65fd450"],[102,"i",1,"79361919a1d74db2629133c81ce461e7b6786d21ba0c042b3368a86afbb7b67b"],[103,"i",1,"f790f7b2278ea7ebc4788d15fb31527204982f282d1e523224e2f79cc509f464"],[104,"i",1,"ab1bae8afb24c98efca1f5f00a29f840c22e6d40bf1141c947a763305773b1b7"],[105,"i",1,"04ff835f7f267f12432eeea162dd7125306287fb9421420dfdeb44f117aaaa3d"],[106,"i",1,"e3744ce83cfab4ab3ce16cc3a94611a6aadfaf93b1db062dd4755f3d8ef273f8"],[107,"i",1,"f18b24ce09750199ab680ff04a30ce5d7cf4bf3bf7386d0a0d1d61c6171cf283"],[108,"i",1,"6185e156eda03bffca1eb35b8852835c5069fa413e3588fe799aa4ecc76e3d0a"],[109,"i",1,"1c0edbc19b7598ad6a1d102f4ccebe7ba120fd285cb6dea5f787c64cda7af137"],[110,"i",1,"3be1c13e52eac601d9c01f4ec901116c3597fc8c41c3dd12f59adc4b3b8becba"],[111,"i",1,"e27a778a8c56ca706f075d64f267e2146afa42e368e41e56ec698acba1ebb016"],[112,"i",1,"5f7c5cb574a5cb83aeed2495c2d8b3ba3f1e01094f374b2bc4a1c6d641ba1fc0"],[113,"i",1,"e5e18e59e56664650f1e54c14d3f64c7c28f7edd066fe78efc7f396d76f92c98"],[114,"i",1,"467d039d7aeb5626217b74b7aa03c11a0b8114b3e8584e762f2c611d42dabee3"],[115,"i",1,"1ccea9f124123f628dddbf3ae46c8cd005174423c5f365506350d0f45c599993"],[116,"i",1,"03db01c616f46eb494b6f52deaf077ec68abd6d8f566917bf7cf9f67097805cb"],[117,"i",1,"d309c0f06b412168d45ae597c00ff3855c2181af7b429434d783297257698231"],[118,"i",1,"1746c750aca4e3e6f18740262e46697bd85ca4dd638d8387d11e421b5d1c4ce7"],[119,"i",1,"20aa051b9eece43ce618ca58487cbde7bc92d18e7f0b70b8338a68f0bcdf1413"],[120,"i",1,"853f863a8ef1c068e7490295a478915dcf41359f2d09932a11b91326569f5cd5"],[121,"i",1,"03cbb90f50ca2677b23da215a0307e34255cdbc9ffede052876a0d501c9618df"],[122,"i",1,"c36984a01b51fd22f54d7d9f545ced2a9b476494a4d477fff8f0abaf00e6454a"],[123,"i",1,"0aebb3d0f6b19a3250cd05047cb1ba3bce39bd2731e9f381f204ad2f97d32ebd"],[124,"i",1,"97473fb6956002fe18767cf3e131a2974686303e8c9d0b35a154da4b2fd97d6f"],[125,"i",1,"44963072d3f8d3988a3e7921d4a7539d00b60ef14d0b560aa2161d6bdd356f99"],[126,"i",1,"21738d9442af0e9b550337eb81212302a63cd7d8eebb5c71e14423ca8682caa7"],[128,"i",1,"73e34f5bb0a2ee6bfe08ab3fd204bf940d42feb477bbcf134b0a6512770ef090"],[129,"i",1,"bc615f3e4e8916f4f90bcd9d2d70fb6e5344fe43da95c8ad3878c4eeba44bf96"],[130,"i",1,"ee4c30aa8447a72002f33d0db1b4a7a968b6263b87595072e8e3035360cc28ae"]]'),
('01a227fd-a313-7000-8000-3aea10ef6094',0,'[[204,"i",1,"53a1cc56b3c58dc3f8e73cabf1158453ee0b0e06363ed75ac891ae8022e9568b"],[205,"i",1,"721d4072db04b3e7e9c83ba52602ce457b7fa87642819290f0e0784c0cb57a42"],[206,"i",1,"32d5f6840f5cd2865efde08d6072c2f0e67600c7ddda2c9c1e1719c237c1ff48"],[207,"i",1,"ce294e7ba194a2ea7c93c1e5dff925c2798dd2c9fa436705b38752fa651509bc"]]'),
('01a227fd-a316-7000-8002-8f6ce10ea9e7',0,'[[236,"i",1,"038f42c82978b89923f3774f24cee892831e8037faed928ba7d5e0ca2d0e5f79"],[244,"i",1,"21c733c61c5645b068b23628bf474b9993745d2e74a5a51cb4159e98a97fbed3"]]'),
('01a227fd-a319-7000-8001-c111a8ff2e49',0,'[[257,"i",1,"38ccd439f54dbc5f421d5f273d2c6d8383f8c1725e375f79c3c8a8bfdf812eeb"],[286,"i",1,"f0ef63d438b28f4cb35b8eed606f183328ef2196a8f22b34f67bb805a1ff2ea9"],[288,"i",1,"1c3f0bf7be1a9b2ea090b60869009995ffd71671b5c062c4864ca2610515b11e"]]'),
('01a227fd-a320-7000-8001-b84f86f30f41',0,'[[262,"i",1,"60be2637a34b47b89cf871ba8dd0f3f0dc7858c2428d31df0a4143ebc3426ee1"],[263,"i",1,"f70e7a7fdea9e2e7fae1fbeca338419985a2db02e1107b6e768dcfbe2e05b5df"],[264,"i",1,"6990fd027cd2dcfd1e420e0ad0cfc39bf36e44c97a4453bc10b87c34a7b5c4db"],[265,"i",1,"da5c95db03ed3d35ec02c5da76858c6e8a820459a5c2c26ba520e5b567746ff1"],[267,"i",1,"614ca24b351cd737e1f5f1b782689ee72a3c942c06e22bc6b4f04aaab2cd435e"],[268,"i",1,"2f0b569d182bcc32eb62a85c3aa5a72a508d64a91dd356b9c9f16456fe0888ec"],[269,"i",1,"a5fe5198d96905f4efbfb0c5adaf2df6c9a2a5c968c70ad67b71d596e3683a9d"],[270,"i",1,"6164caaaa5e12a37ca53415d56ee81d1ca1624156f70ba8390674cff0fc0e7bc"]]'),
('01a227fd-a333-7000-8002-2f4d78dce9d3',0,'[[208,"i",1,"b3aaf75b82009ac7906c5c9f5bb8d6e0c6048efdeed0ac9539b6d84d2abc8ad7"],[209,"i",1,"cd93bfbdcafdd40041a190548bf444a5adb6b27c470b93d34e2ca769fb5567cb"],[210,"i",1,"e6c7901931633ce5c31ba666c870956cffa78478e1ab5d21765238e6d869620b"],[211,"i",1,"4dcbd5c53a94fdd1b29d7d670a2ab0159d232dd14f4315dbcdd909075106bf8d"],[212,"i",1,"a0eee6725198e9d607e9e35305830c2ca7f90fa65c1db4549a2562bb24aea6ba"],[213,"i",1,"95df38d4c4455f9b98f8446dd15f30c8411bccd2aa9e085944ad90d138a484f5"],[214,"i",1,"336c49bd1ecfad3e98dc02210ef97f71cab589ebafd74eb969bbce0182e26f65"],[215,"i",1,"11a21c4c69f78f5953312c4d7cf0f4d1d4d24d4f06ea5b40cd90df8a021a788a"],[216,"i",1,"eb58d928e95b37a53207d7b4b35377af41e1ee12e4f248be6d94747da0bfa7e4"],[217,"i",1,"86ca204a840cc997fee6e55ebb3ddcc382499a33163e095f8e82e670de842930"],[218,"i",1,"2a073a868f423c198a51aadd5e3423a9a33674c6c7fe6cd8eab56e6caeaf399d"],[222,"i",1,"5a27997f724bb665ae80c100f8ca5905ee20a196b1b78f8c90a4210038933352"],[223,"i",1,"61b0e3565e495a4afcf087dd5d123ddd6fc81a87fc246c8a633711f7cf2db500"],[224,"i",1,"5e87bf4ebdf5c7ae38cdd6ef73d6adb3fec502ce4a69c69a08c993d3d620f0b7"],[225,"i",1,"3f927e03fb66cc634054f3b62aadd009314e004475f682dceaced3efde7d68c2"],[226,"i",1,"a9a224313658e3f6beefe5972e0f04a57c48e590fde1ad298211a2453587ecce"],[227,"i",1,"67883ffe3739b8b07d66e64dda29ab4ba05b5f49a4f92712fdbca32b5f8f7b9a"],[228,"i",1,"a6afd154404b2a816397a7c21c5ddf5003d425f9a2ddd669f7fe73c94c0622d6"],[229,"i",1,"40aa1a805aa614d689de16f056e6ba6773bf8848b2207b7b74326b9a38c7fe2a"],[230,"i",1,"59449d4dbf375b9b0a93c4eed537b5643c2472dd438d2861b41460a52351c37e"],[231,"i",1,"4ed5340cfd629dc91f6de356a5ff4f45b98c32fa47dee7a556d9685cf1b33667"],[285,"i",1,"61cca8d160947c19baf17aaaf0d27e72f9b5251fd6b7f47cfd849455bfa94216"],[287,"i",1,"d4b374b1f97d7e11e5ef493635f35df428b2d508bfd278650414916a0e6d70a2"]]'),
('01a227fd-a33d-7000-8002-142ecf0b894d',0,'[[271,"i",1,"756f91325b6726734bfd9fa918a667031ade539de40cf795bbe1190c55d2f0cc"],[272,"i",1,"1e675d91807739f8ea2ad1d4833f96973dd502cabb52640f81461c6aab0f67b7"]]'),
('01a227fd-a348-7000-8002-0f437b1e9c38',0,'[[235,"i",1,"228114473772fced81984eb144d69eb4a9483a3d94d4749eeba3d8a712ed1571"],[237,"i",1,"f63dc56951b2d9cb8c6c940d8e6e339a70db834a0971cae8af278f34cb230d41"],[238,"i",1,"2287a12f12f9ccfc6cb66f4b394b6f37944fd5b4f5bdf2d0c8ae9c264f8aaf7e"],[239,"i",1,"91d15d68c3d174fbacc942185230ccf91eec22a59031d38902c14df7d0a58498"],[241,"i",1,"0371d60e9bfdf239745ff0e88c55c022fc9d57cb0962916abd5d1e3aa0bc946d"],[242,"i",1,"d320616322e34e311c5e8e007beb1265194e59e922e6a5c5d6295102e0d99968"],[243,"i",1,"4f0b9808cf8985ab0fa5f00c19902cee69dee05085913fe32f538c869e490314"],[245,"i",1,"8047f292a65a19c31f9b0299c573bc8d498f6d8e2b6aca6a268162e165332ae3"]]'),
('01a227fd-a34a-7000-8000-86430f7bcd34',0,'[[247,"i",1,"8a921ad0380781009a2b3d1d4d2e8e78b1c85cd7bd15278986ba7f6a5e0d0ecf"],[248,"i",1,"b481757e5b4b67270f6d84124f96b698cd285c5f1d1368b77104f83e6c2dda16"],[250,"i",1,"3136f396a315a22e2cc155cffd61716b2e25de1e85a360f64242d25b4eacf033"],[251,"i",1,"7144ac7c60a1dfd8501c5c404c2c08f17027203153d8f98689d1530bd59f98ec"]]'),
('01a227fd-a34e-7000-8003-18a48130d77f',0,'[[253,"i",1,"c417163de10afe0d46982afb35d95f3221eb91d543e9a9651a3c2f6dc7b2261d"],[256,"i",1,"2c66fc8805b71523d16dcb339c5f7357134837913c91734b828dbd2aa99a8c6d"],[258,"i",1,"a8e75951847b1990329e285fd99ea28bfd6615d3dc3a46e583c0f37096c9f7b8"]]'),
('01a227fd-a450-7000-8001-1685cf9bf0fc',0,'[[285,"u",2,"a0dba795a4158bae3252e2065d3897979cf178dee1ac8c9eba381ce474ec3375"],[289,"i",1,"72ae5994cd216668a06b02c18e31bd5490c696038065f1f0aad0e6f8b5996df0"],[290,"i",1,"aa88c119b25236c14c64bc5300a102a3bbe582564f416390d7e106aa36bf3296"]]'),
('01a227fd-a451-7000-8001-af5a2072aecb',0,'[[291,"i",1,"4fafd807bc3ed84d20fe8f6bb14b891bcf09ed2e51031ce1ffda2e465ec6847f"],[292,"i",1,"e9231f65271142b9f4b6aca5d87d4fcd6f911e0cd46e8f3caab7ac2dbda184b7"]]'),
('01a227fd-a454-7000-8001-05bfe0cb1666',0,'[[286,"d",2,null],[293,"i",1,"ab056d71863ebf81f4d219239f76bb6b697e55dcffd5c2ca41c87d04a21d01c4"],[294,"i",1,"6bcaa54c2291bc36a6d11e46d3f4740998e96ba6f178964336d2f5e4788a2b4d"]]'),
('01a227fd-a5c5-7000-8002-bad88a12627e',0,'[[295,"i",1,"5519e6a020cb6b53e3f17471bfdf345536627f3dab2045be013d187eedb95afd"]]'),
('01a227fd-b223-7000-8000-ec902366630b',0,'[[298,"i",1,"e1aaa62e13d8d0c98891be8cd623cccafff796e66ccfdf9c070b967cfda63693"]]');
CREATE TABLE "receipts" ("batchId" varchar(36) NOT NULL, "position" integer NOT NULL, "deliveryId" integer, "identity" varchar(36), "operation" varchar(1), "result" varchar(10) NOT NULL, "code" varchar(20), "field" varchar(80), "message" text, "checkedAt" varchar(24), "receivedAt" varchar(24) NOT NULL, PRIMARY KEY ("batchId", "position"));
INSERT INTO "receipts" VALUES
('01a227fd-a450-7000-8001-1685cf9bf0fc',1,289,'ffc34606-0da4-423e-bb92-f52943565357','i','RETURNED','E11','check_action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.650Z'),
('01a227fd-a450-7000-8001-1685cf9bf0fc',2,290,'c7802afd-d926-4422-9874-971fcd95dda0','i','RETURNED','E11','check_action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.650Z'),
('01a227fd-a451-7000-8001-af5a2072aecb',0,291,'5053ed5a-3aba-45b3-828a-f2f6ce0adb74','i','RETURNED','E11','punish_action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.650Z'),
('01a227fd-a451-7000-8001-af5a2072aecb',1,292,'fb75af9b-df42-4a44-ac24-fb39d73bbde9','i','RETURNED','E11','punish_action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.650Z'),
('01a227fd-a454-7000-8001-05bfe0cb1666',1,293,'c0afbd75-c8e5-4650-a93f-33ccff88f64a','i','RETURNED','E11','action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.700Z'),
('01a227fd-a454-7000-8001-05bfe0cb1666',2,294,'c78b8f52-c0a9-4fc3-a9de-8104c711b303','i','RETURNED','E11','action_code','编号已被其他记录使用','2026-11-29T04:00:01.000Z','2026-11-29T04:00:01.700Z');
CREATE TABLE "batch_numbers" ("target" varchar(80) PRIMARY KEY NOT NULL, "day" varchar(10) NOT NULL, "last" integer NOT NULL DEFAULT (0));
INSERT INTO "batch_numbers" VALUES
('province','2026-11-29',22);
CREATE TABLE "targets" ("name" varchar(80) PRIMARY KEY NOT NULL, "state" varchar(12) NOT NULL, "reason" text, "changedAt" varchar(24) NOT NULL, "failures" integer NOT NULL DEFAULT (0), "nextTryAt" varchar(24));
INSERT INTO "targets" VALUES
('province','OPEN','推送目标 province 暂时连不上:连接中断(UND_ERR_SOCKET)。批次已保留,系统会自动重试。','2026-11-29T04:00:00.000Z',1,NULL);
CREATE TABLE "secrets" ("target" varchar(80) PRIMARY KEY NOT NULL, "generation" integer NOT NULL DEFAULT (0), "sealed" text, "holder" varchar(80), "leaseUntil" varchar(24));
INSERT INTO "secrets" VALUES
('province',1,'WSLUIfP9leG6GuKHrfm7rLz40LT71eCL5lld0C9GP9xfD62cHCFu9izqeM5gqYtczuMX+lLeAmQPnfEzCUKzZUEse0h+N5HepBrjOLLXGWbNB1LykWanUATK9qj6qtHZFdRxuOIW6dRR4af6',NULL,NULL);
CREATE TABLE "rollups" ("kind" varchar(60) NOT NULL, "measure" varchar(40) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "day" varchar(10) NOT NULL, "total" integer NOT NULL DEFAULT (0), PRIMARY KEY ("kind", "measure", "district", "department", "day"));
INSERT INTO "rollups" VALUES
('checkAct','live','echeng','','2022-01-28',1),
('checkAct','live','city','','2022-02-08',1),
('checkAct','live','echeng','','2022-02-09',1),
('checkAct','live','city','','2022-03-07',1),
('checkAct','live','echeng','','2022-03-07',1),
('checkAct','live','city','','2022-03-09',1),
('forceAct','live','city','','2022-06-07',1),
('forceAct','live','echeng','','2022-07-06',1),
('otherAct','live','city','','2022-03-07',1),
('otherAct','live','echeng','','2022-03-07',1),
('otherAct','live','echeng','','2022-07-29',1),
('otherAct','live','city','','2022-12-08',1),
('punishAct','live','city','','2022-02-28',1),
('punishAct','live','echeng','','2022-07-06',1),
('riskAlert','live','echeng','','2022-01-11',1),
('riskAlert','live','city','','2022-02-11',1),
('supervisionDepartment','live','city','','2022-01-04',2),
('supervisionItem','live','','','2022-01-01',67),
('alertStep','live','echeng','','2022-01-11',1),
('alertStep','live','echeng','','2022-01-12',1),
('alertStep','live','city','','2022-02-11',1),
('alertStep','live','city','','2022-02-14',1),
('alertStep','accepted','echeng','','2022-01-11',1),
('alertStep','accepted','echeng','','2022-01-12',1),
('alertStep','accepted','city','','2022-02-11',1),
('alertStep','accepted','city','','2022-02-14',1),
('bulletin','live','echeng','','2022-01-05',1),
('bulletin','accepted','echeng','','2022-01-05',1),
('checkAct','live','city','','2022-01-03',3),
('checkAct','live','city','','2022-01-04',3),
('checkAct','live','echeng','','2022-01-04',1),
('checkAct','live','city','','2022-01-05',2),
('checkAct','live','echeng','','2022-01-12',1),
('checkAct','live','city','','2022-01-13',1),
('checkAct','live','echeng','','2022-02-15',1),
('checkAct','live','city','','2022-02-16',1),
('checkAct','live','echeng','','2022-02-25',1),
('checkAct','live','echeng','','2022-03-16',1),
('checkAct','live','city','','2022-08-23',1),
('checkAct','live','echeng','','2022-12-12',1),
('checkAct','accepted','city','','2022-01-03',3),
('checkAct','accepted','city','','2022-01-04',3),
('checkAct','accepted','echeng','','2022-01-04',1),
('checkAct','accepted','city','','2022-01-05',2),
('checkAct','accepted','echeng','','2022-01-12',1),
('checkAct','accepted','city','','2022-01-13',1),
('checkAct','accepted','echeng','','2022-02-15',1),
('checkAct','accepted','city','','2022-02-16',1),
('checkAct','accepted','echeng','','2022-02-25',1),
('checkAct','accepted','echeng','','2022-03-16',1),
('checkAct','accepted','city','','2022-08-23',1),
('checkAct','accepted','echeng','','2022-12-12',1),
('checklist','live','echeng','','2021-03-05',2),
('checklist','live','city','','2021-03-09',1),
('checklist','live','city','','2021-03-10',1),
('checklist','live','echeng','','2021-03-12',1),
('checklist','live','echeng','','2021-03-15',1),
('checklist','live','city','','2021-03-16',1),
('checklist','live','city','','2021-03-19',1),
('checklist','live','city','','2021-03-22',1),
('checklist','live','echeng','','2021-03-22',1),
('checklist','live','city','','2021-03-26',1),
('checklist','live','city','','2021-03-29',1),
('checklist','live','echeng','','2021-04-08',1),
('checklist','live','echeng','','2021-04-15',1),
('checklist','live','echeng','','2021-04-26',1),
('checklist','live','city','','2021-05-03',1),
('checklist','live','city','','2021-05-06',1),
('checklist','live','echeng','','2021-05-07',1),
('checklist','live','echeng','','2021-05-10',1),
('checklist','live','echeng','','2021-05-12',1),
('checklist','live','city','','2021-05-13',1),
('checklist','live','city','','2021-05-18',1),
('checklist','live','echeng','','2021-05-18',1),
('checklist','live','city','','2021-05-24',2),
('checklist','live','city','','2021-05-28',1),
('checklist','live','echeng','','2021-05-31',1),
('checklist','live','city','','2021-06-07',1),
('checklist','live','echeng','','2021-06-07',1),
('checklist','live','echeng','','2021-06-08',1),
('checklist','live','echeng','','2021-06-21',1),
('checklist','live','city','','2021-06-28',1),
('checklist','live','echeng','','2021-06-28',1),
('checklist','live','echeng','','2021-07-01',1),
('checklist','live','city','','2021-07-02',1),
('checklist','live','city','','2021-07-08',1),
('checklist','live','city','','2021-07-12',1),
('checklist','live','city','','2021-07-19',1),
('checklist','live','city','','2021-07-23',1),
('checklist','live','city','','2021-07-30',1),
('checklist','live','city','','2021-08-09',1),
('checklist','live','city','','2021-08-10',1),
('checklist','live','city','','2021-08-19',1),
('checklist','live','city','','2021-08-27',1),
('checklist','live','echeng','','2021-09-03',1),
('checklist','live','city','','2021-09-06',1),
('checklist','live','echeng','','2021-09-27',1),
('checklist','live','echeng','','2021-09-30',1),
('checklist','live','echeng','','2021-10-04',1),
('checklist','live','echeng','','2021-10-15',1),
('checklist','live','city','','2021-10-26',1),
('checklist','live','echeng','','2021-11-02',1),
('checklist','live','city','','2021-11-08',1),
('checklist','live','echeng','','2021-11-08',1),
('checklist','live','echeng','','2021-11-10',1),
('checklist','live','echeng','','2021-12-01',1),
('checklist','live','city','','2021-12-23',1),
('checklist','live','city','','2022-01-24',1),
('checklist','live','echeng','','2022-02-01',1),
('checklist','live','echeng','','2022-02-04',1),
('checklist','live','echeng','','2022-02-07',1),
('checklist','live','city','','2022-02-24',1),
('checklist','live','city','','2022-10-31',1),
('checklist','live','echeng','','2022-11-04',1),
('checklist','accepted','echeng','','2021-03-05',1),
('checklist','accepted','city','','2021-03-09',1),
('checklist','accepted','city','','2021-03-10',1),
('checklist','accepted','echeng','','2021-03-12',1),
('checklist','accepted','echeng','','2021-03-15',1),
('checklist','accepted','city','','2021-03-16',1),
('checklist','accepted','city','','2021-03-19',1),
('checklist','accepted','city','','2021-03-22',1),
('checklist','accepted','echeng','','2021-03-22',1),
('checklist','accepted','city','','2021-03-26',1),
('checklist','accepted','city','','2021-03-29',1),
('checklist','accepted','echeng','','2021-04-08',1),
('checklist','accepted','echeng','','2021-04-15',1),
('checklist','accepted','echeng','','2021-04-26',1),
('checklist','accepted','city','','2021-05-03',1),
('checklist','accepted','city','','2021-05-06',1),
('checklist','accepted','echeng','','2021-05-07',1),
('checklist','accepted','echeng','','2021-05-10',1),
('checklist','accepted','echeng','','2021-05-12',1),
('checklist','accepted','city','','2021-05-13',1),
('checklist','accepted','city','','2021-05-18',1),
('checklist','accepted','echeng','','2021-05-18',1),
('checklist','accepted','city','','2021-05-24',2),
('checklist','accepted','city','','2021-05-28',1),
('checklist','accepted','echeng','','2021-05-31',1),
('checklist','accepted','city','','2021-06-07',1),
('checklist','accepted','echeng','','2021-06-07',1),
('checklist','accepted','echeng','','2021-06-08',1),
('checklist','accepted','echeng','','2021-06-21',1),
('checklist','accepted','city','','2021-06-28',1),
('checklist','accepted','echeng','','2021-06-28',1),
('checklist','accepted','echeng','','2021-07-01',1),
('checklist','accepted','city','','2021-07-02',1),
('checklist','accepted','city','','2021-07-08',1),
('checklist','accepted','city','','2021-07-12',1),
('checklist','accepted','city','','2021-07-19',1),
('checklist','accepted','city','','2021-07-23',1),
('checklist','accepted','city','','2021-07-30',1),
('checklist','accepted','city','','2021-08-09',1),
('checklist','accepted','city','','2021-08-10',1),
('checklist','accepted','city','','2021-08-19',1),
('checklist','accepted','city','','2021-08-27',1),
('checklist','accepted','echeng','','2021-09-03',1),
('checklist','accepted','city','','2021-09-06',1),
('checklist','accepted','echeng','','2021-09-27',1),
('checklist','accepted','echeng','','2021-09-30',1),
('checklist','accepted','echeng','','2021-10-04',1),
('checklist','accepted','echeng','','2021-10-15',1),
('checklist','accepted','city','','2021-10-26',1),
('checklist','accepted','echeng','','2021-11-02',1),
('checklist','accepted','city','','2021-11-08',1),
('checklist','accepted','echeng','','2021-11-08',1),
('checklist','accepted','echeng','','2021-11-10',1),
('checklist','accepted','echeng','','2021-12-01',1),
('checklist','accepted','city','','2021-12-23',1),
('checklist','accepted','city','','2022-01-24',1),
('checklist','accepted','echeng','','2022-02-01',1),
('checklist','accepted','echeng','','2022-02-04',1),
('checklist','accepted','echeng','','2022-02-07',1),
('checklist','accepted','city','','2022-02-24',1),
('checklist','accepted','city','','2022-10-31',1),
('checklist','accepted','echeng','','2022-11-04',1),
('enforcementOfficer','live','city','','2018-06-05',2),
('enforcementOfficer','live','echeng','','2018-06-11',3),
('enforcementOfficer','live','city','','2018-06-25',1),
('enforcementOfficer','live','city','','2018-07-20',1),
('enforcementOfficer','live','city','','2018-08-03',1),
('enforcementOfficer','live','city','','2018-08-07',1),
('enforcementOfficer','live','city','','2018-08-14',1),
('enforcementOfficer','live','city','','2018-09-24',1),
('enforcementOfficer','live','echeng','','2018-10-03',1),
('enforcementOfficer','live','echeng','','2018-10-05',1),
('enforcementOfficer','live','echeng','','2018-10-10',1),
('enforcementOfficer','live','echeng','','2018-10-18',1),
('enforcementOfficer','live','echeng','','2018-11-12',1),
('enforcementOfficer','live','city','','2018-11-22',1),
('enforcementOfficer','live','city','','2019-01-08',1),
('enforcementOfficer','live','echeng','','2019-01-29',1),
('enforcementOfficer','live','city','','2019-05-29',1),
('enforcementOfficer','live','echeng','','2019-06-10',1),
('enforcementOfficer','live','city','','2019-06-17',1),
('enforcementOfficer','live','echeng','','2019-06-25',1),
('enforcementOfficer','live','echeng','','2019-07-01',1),
('enforcementOfficer','live','echeng','','2019-07-10',1),
('enforcementOfficer','live','city','','2019-07-15',2),
('enforcementOfficer','live','echeng','','2019-08-02',1),
('enforcementOfficer','live','echeng','','2019-09-02',1),
('enforcementOfficer','live','echeng','','2019-10-02',1),
('enforcementOfficer','live','city','','2019-10-25',1),
('enforcementOfficer','live','echeng','','2019-11-04',1),
('enforcementOfficer','live','city','','2019-11-18',1),
('enforcementOfficer','live','echeng','','2019-12-11',1),
('enforcementOfficer','live','city','','2019-12-19',1),
('enforcementOfficer','live','echeng','','2020-01-10',1),
('enforcementOfficer','live','echeng','','2020-01-17',1),
('enforcementOfficer','live','city','','2020-02-03',1),
('enforcementOfficer','live','city','','2020-02-04',1),
('enforcementOfficer','live','echeng','','2020-02-17',1),
('enforcementOfficer','live','city','','2020-03-26',1),
('enforcementOfficer','live','echeng','','2020-06-01',1),
('enforcementOfficer','live','echeng','','2020-06-11',1),
('enforcementOfficer','live','echeng','','2020-06-28',1),
('enforcementOfficer','live','city','','2020-08-10',1),
('enforcementOfficer','live','echeng','','2020-08-20',1),
('enforcementOfficer','live','echeng','','2020-09-24',1),
('enforcementOfficer','live','city','','2020-10-09',1),
('enforcementOfficer','live','echeng','','2020-10-09',1),
('enforcementOfficer','live','city','','2020-10-22',1),
('enforcementOfficer','live','echeng','','2020-11-09',1),
('enforcementOfficer','live','echeng','','2020-11-24',1),
('enforcementOfficer','live','city','','2020-12-11',1),
('enforcementOfficer','live','city','','2020-12-29',1),
('enforcementOfficer','live','city','','2021-01-18',1),
('enforcementOfficer','live','city','','2021-01-19',1),
('enforcementOfficer','live','city','','2021-01-25',2),
('enforcementOfficer','live','city','','2021-02-18',1),
('enforcementOfficer','live','city','','2021-03-03',1),
('enforcementOfficer','live','echeng','','2021-03-22',1),
('enforcementOfficer','live','city','','2021-04-12',1),
('enforcementOfficer','live','echeng','','2021-07-12',1),
('enforcementOfficer','live','city','','2021-08-02',1),
('enforcementOfficer','live','echeng','','2021-08-02',1),
('enforcementOfficer','live','city','','2021-08-30',1),
('enforcementOfficer','live','city','','2021-09-09',1),
('enforcementOfficer','live','city','','2021-09-22',1),
('enforcementOfficer','accepted','city','','2018-06-05',2),
('enforcementOfficer','accepted','echeng','','2018-06-11',3),
('enforcementOfficer','accepted','city','','2018-06-25',1),
('enforcementOfficer','accepted','city','','2018-07-20',1),
('enforcementOfficer','accepted','city','','2018-08-03',1),
('enforcementOfficer','accepted','city','','2018-08-07',1),
('enforcementOfficer','accepted','city','','2018-08-14',1),
('enforcementOfficer','accepted','city','','2018-09-24',1),
('enforcementOfficer','accepted','echeng','','2018-10-03',1),
('enforcementOfficer','accepted','echeng','','2018-10-05',1),
('enforcementOfficer','accepted','echeng','','2018-10-10',1),
('enforcementOfficer','accepted','echeng','','2018-10-18',1),
('enforcementOfficer','accepted','echeng','','2018-11-12',1),
('enforcementOfficer','accepted','city','','2018-11-22',1),
('enforcementOfficer','accepted','city','','2019-01-08',1),
('enforcementOfficer','accepted','echeng','','2019-01-29',1),
('enforcementOfficer','accepted','city','','2019-05-29',1),
('enforcementOfficer','accepted','echeng','','2019-06-10',1),
('enforcementOfficer','accepted','city','','2019-06-17',1),
('enforcementOfficer','accepted','echeng','','2019-06-25',1),
('enforcementOfficer','accepted','echeng','','2019-07-01',1),
('enforcementOfficer','accepted','echeng','','2019-07-10',1),
('enforcementOfficer','accepted','city','','2019-07-15',2),
('enforcementOfficer','accepted','echeng','','2019-08-02',1),
('enforcementOfficer','accepted','echeng','','2019-09-02',1),
('enforcementOfficer','accepted','echeng','','2019-10-02',1),
('enforcementOfficer','accepted','city','','2019-10-25',1),
('enforcementOfficer','accepted','echeng','','2019-11-04',1),
('enforcementOfficer','accepted','city','','2019-11-18',1),
('enforcementOfficer','accepted','echeng','','2019-12-11',1),
('enforcementOfficer','accepted','city','','2019-12-19',1),
('enforcementOfficer','accepted','echeng','','2020-01-10',1),
('enforcementOfficer','accepted','echeng','','2020-01-17',1),
('enforcementOfficer','accepted','city','','2020-02-03',1),
('enforcementOfficer','accepted','city','','2020-02-04',1),
('enforcementOfficer','accepted','echeng','','2020-02-17',1),
('enforcementOfficer','accepted','city','','2020-03-26',1),
('enforcementOfficer','accepted','echeng','','2020-06-01',1),
('enforcementOfficer','accepted','echeng','','2020-06-11',1),
('enforcementOfficer','accepted','echeng','','2020-06-28',1),
('enforcementOfficer','accepted','city','','2020-08-10',1),
('enforcementOfficer','accepted','echeng','','2020-08-20',1),
('enforcementOfficer','accepted','echeng','','2020-09-24',1),
('enforcementOfficer','accepted','city','','2020-10-09',1),
('enforcementOfficer','accepted','echeng','','2020-10-09',1),
('enforcementOfficer','accepted','city','','2020-10-22',1),
('enforcementOfficer','accepted','echeng','','2020-11-09',1),
('enforcementOfficer','accepted','echeng','','2020-11-24',1),
('enforcementOfficer','accepted','city','','2020-12-11',1),
('enforcementOfficer','accepted','city','','2020-12-29',1),
('enforcementOfficer','accepted','city','','2021-01-18',1),
('enforcementOfficer','accepted','city','','2021-01-19',1),
('enforcementOfficer','accepted','city','','2021-01-25',2),
('enforcementOfficer','accepted','city','','2021-02-18',1),
('enforcementOfficer','accepted','city','','2021-03-03',1),
('enforcementOfficer','accepted','echeng','','2021-03-22',1),
('enforcementOfficer','accepted','city','','2021-04-12',1),
('enforcementOfficer','accepted','echeng','','2021-07-12',1),
('enforcementOfficer','accepted','city','','2021-08-02',1),
('enforcementOfficer','accepted','echeng','','2021-08-02',1),
('enforcementOfficer','accepted','city','','2021-08-30',1),
('enforcementOfficer','accepted','city','','2021-09-09',1),
('enforcementOfficer','accepted','city','','2021-09-22',1),
('exposureNotice','live','city','','2022-02-21',1),
('exposureNotice','live','echeng','','2022-03-15',1),
('exposureNotice','live','echeng','','2022-03-17',1),
('exposureNotice','live','city','','2022-03-25',1),
('exposureNotice','accepted','city','','2022-02-21',1),
('exposureNotice','accepted','echeng','','2022-03-15',1),
('exposureNotice','accepted','echeng','','2022-03-17',1),
('exposureNotice','accepted','city','','2022-03-25',1),
('forceAct','live','city','','2022-01-04',2),
('forceAct','live','echeng','','2022-01-04',1),
('forceAct','live','echeng','','2022-01-12',1),
('forceAct','accepted','city','','2022-01-04',2),
('forceAct','accepted','echeng','','2022-01-04',1),
('forceAct','accepted','echeng','','2022-01-12',1),
('itemClaim','live','echeng','','2021-03-02',2),
('itemClaim','live','city','','2021-03-04',1),
('itemClaim','live','city','','2021-03-05',1),
('itemClaim','live','city','','2021-03-08',2),
('itemClaim','live','echeng','','2021-03-08',2),
('itemClaim','live','echeng','','2021-03-09',1),
('itemClaim','live','city','','2021-03-16',1),
('itemClaim','live','city','','2021-03-17',1),
('itemClaim','live','echeng','','2021-03-22',1),
('itemClaim','live','city','','2021-03-24',1),
('itemClaim','live','echeng','','2021-04-05',1),
('itemClaim','live','echeng','','2021-04-16',1),
('itemClaim','live','city','','2021-04-23',2),
('itemClaim','live','echeng','','2021-04-26',1),
('itemClaim','live','echeng','','2021-04-27',2),
('itemClaim','live','city','','2021-04-29',1),
('itemClaim','live','city','','2021-05-06',1),
('itemClaim','live','city','','2021-05-10',1),
('itemClaim','live','city','','2021-05-11',1),
('itemClaim','live','echeng','','2021-05-11',1),
('itemClaim','live','echeng','','2021-05-20',1),
('itemClaim','live','city','','2021-05-21',1),
('itemClaim','live','echeng','','2021-05-27',1),
('itemClaim','live','echeng','','2021-05-31',1),
('itemClaim','live','city','','2021-06-01',1),
('itemClaim','live','echeng','','2021-06-03',1),
('itemClaim','live','echeng','','2021-06-14',1),
('itemClaim','live','city','','2021-06-21',1),
('itemClaim','live','echeng','','2021-06-22',1),
('itemClaim','live','city','','2021-06-24',1),
('itemClaim','live','city','','2021-06-28',2),
('itemClaim','live','city','','2021-07-13',1),
('itemClaim','live','city','','2021-07-19',2),
('itemClaim','live','city','','2021-08-02',2),
('itemClaim','live','city','','2021-08-09',1),
('itemClaim','live','echeng','','2021-08-19',1),
('itemClaim','live','city','','2021-08-23',1),
('itemClaim','live','city','','2021-08-24',1),
('itemClaim','live','echeng','','2021-09-13',1),
('itemClaim','live','echeng','','2021-09-16',1),
('itemClaim','live','echeng','','2021-09-17',1),
('itemClaim','live','echeng','','2021-09-29',1),
('itemClaim','live','echeng','','2021-10-06',1),
('itemClaim','live','city','','2021-10-19',1),
('itemClaim','live','echeng','','2021-10-25',1),
('itemClaim','live','city','','2021-10-26',1),
('itemClaim','live','echeng','','2021-11-01',1),
('itemClaim','live','echeng','','2021-11-03',1),
('itemClaim','live','echeng','','2021-11-22',1),
('itemClaim','live','city','','2021-12-06',1),
('itemClaim','live','city','','2022-01-10',1),
('itemClaim','live','echeng','','2022-01-17',1),
('itemClaim','live','echeng','','2022-01-24',1),
('itemClaim','live','echeng','','2022-01-25',1),
('itemClaim','live','city','','2022-02-18',1),
('itemClaim','live','echeng','','2022-10-21',1),
('itemClaim','live','city','','2022-10-24',1),
('itemClaim','accepted','echeng','','2021-03-02',2),
('itemClaim','accepted','city','','2021-03-04',1),
('itemClaim','accepted','city','','2021-03-05',1),
('itemClaim','accepted','city','','2021-03-08',2),
('itemClaim','accepted','echeng','','2021-03-08',2),
('itemClaim','accepted','echeng','','2021-03-09',1),
('itemClaim','accepted','city','','2021-03-16',1),
('itemClaim','accepted','city','','2021-03-17',1),
('itemClaim','accepted','echeng','','2021-03-22',1),
('itemClaim','accepted','city','','2021-03-24',1),
('itemClaim','accepted','echeng','','2021-04-05',1),
('itemClaim','accepted','echeng','','2021-04-16',1),
('itemClaim','accepted','city','','2021-04-23',2),
('itemClaim','accepted','echeng','','2021-04-26',1),
('itemClaim','accepted','echeng','','2021-04-27',2),
('itemClaim','accepted','city','','2021-04-29',1),
('itemClaim','accepted','city','','2021-05-06',1),
('itemClaim','accepted','city','','2021-05-10',1),
('itemClaim','accepted','city','','2021-05-11',1),
('itemClaim','accepted','echeng','','2021-05-11',1),
('itemClaim','accepted','echeng','','2021-05-20',1),
('itemClaim','accepted','city','','2021-05-21',1),
('itemClaim','accepted','echeng','','2021-05-27',1),
('itemClaim','accepted','echeng','','2021-05-31',1),
('itemClaim','accepted','city','','2021-06-01',1),
('itemClaim','accepted','echeng','','2021-06-03',1),
('itemClaim','accepted','echeng','','2021-06-14',1),
('itemClaim','accepted','city','','2021-06-21',1),
('itemClaim','accepted','echeng','','2021-06-22',1),
('itemClaim','accepted','city','','2021-06-24',1),
('itemClaim','accepted','city','','2021-06-28',2),
('itemClaim','accepted','city','','2021-07-13',1),
('itemClaim','accepted','city','','2021-07-19',2),
('itemClaim','accepted','city','','2021-08-02',2),
('itemClaim','accepted','city','','2021-08-09',1),
('itemClaim','accepted','echeng','','2021-08-19',1),
('itemClaim','accepted','city','','2021-08-23',1),
('itemClaim','accepted','city','','2021-08-24',1),
('itemClaim','accepted','echeng','','2021-09-13',1),
('itemClaim','accepted','echeng','','2021-09-16',1),
('itemClaim','accepted','echeng','','2021-09-17',1),
('itemClaim','accepted','echeng','','2021-09-29',1),
('itemClaim','accepted','echeng','','2021-10-06',1),
('itemClaim','accepted','city','','2021-10-19',1),
('itemClaim','accepted','echeng','','2021-10-25',1),
('itemClaim','accepted','city','','2021-10-26',1),
('itemClaim','accepted','echeng','','2021-11-01',1),
('itemClaim','accepted','echeng','','2021-11-03',1),
('itemClaim','accepted','echeng','','2021-11-22',1),
('itemClaim','accepted','city','','2021-12-06',1),
('itemClaim','accepted','city','','2022-01-10',1),
('itemClaim','accepted','echeng','','2022-01-17',1),
('itemClaim','accepted','echeng','','2022-01-24',1),
('itemClaim','accepted','echeng','','2022-01-25',1),
('itemClaim','accepted','city','','2022-02-18',1),
('itemClaim','accepted','echeng','','2022-10-21',1),
('itemClaim','accepted','city','','2022-10-24',1),
('jointInspection','live','city','','2022-01-04',1),
('jointInspection','live','city','','2022-01-12',1),
('jointInspection','accepted','city','','2022-01-04',5),
('jointInspection','accepted','city','','2022-01-12',5),
('jointResult','live','city','','2022-01-08',2),
('jointResult','accepted','city','','2022-01-08',2),
('otherAct','live','echeng','','2022-01-04',1),
('otherAct','live','echeng','','2022-01-05',1),
('otherAct','live','echeng','','2022-02-28',1),
('otherAct','live','city','','2022-03-01',1),
('otherAct','accepted','echeng','','2022-01-04',1),
('otherAct','accepted','echeng','','2022-01-05',1),
('otherAct','accepted','echeng','','2022-02-28',1),
('otherAct','accepted','city','','2022-03-01',1),
('punishAct','live','echeng','','2022-01-04',2),
('punishAct','live','city','','2022-01-05',2),
('punishAct','live','city','','2022-02-16',1),
('punishAct','live','echeng','','2022-03-14',1),
('punishAct','live','echeng','','2022-03-16',1),
('punishAct','live','city','','2022-03-24',1),
('punishAct','live','echeng','','2022-04-20',1),
('punishAct','live','city','','2022-04-26',1),
('punishAct','accepted','echeng','','2022-01-04',2),
('punishAct','accepted','city','','2022-01-05',2),
('punishAct','accepted','city','','2022-02-16',1),
('punishAct','accepted','echeng','','2022-03-14',1),
('punishAct','accepted','echeng','','2022-03-16',1),
('punishAct','accepted','city','','2022-03-24',1),
('punishAct','accepted','echeng','','2022-04-20',1),
('punishAct','accepted','city','','2022-04-26',1),
('randomCheckPlan','live','city','','2022-01-01',3),
('randomCheckPlan','live','echeng','','2022-01-01',2),
('randomCheckPlan','accepted','city','','2022-01-01',3),
('randomCheckPlan','accepted','echeng','','2022-01-01',2),
('randomCheckTarget','live','city','','2022-01-06',1),
('randomCheckTarget','live','city','','2022-01-10',1),
('randomCheckTarget','live','echeng','','2022-01-19',1),
('randomCheckTarget','live','echeng','','2022-01-24',1),
('randomCheckTarget','accepted','city','','2022-01-06',1),
('randomCheckTarget','accepted','city','','2022-01-10',1),
('randomCheckTarget','accepted','echeng','','2022-01-19',1),
('randomCheckTarget','accepted','echeng','','2022-01-24',1),
('supervisionPlan','live','city','','2022-01-01',2),
('supervisionPlan','accepted','city','','2022-01-01',2),
('checkAct','live','city','','2022-03-01',1),
('checkAct','live','city','','2022-03-10',1),
('checkAct','live','echeng','','2022-07-29',1),
('checkAct','accepted','city','','2022-03-01',1),
('otherAct','live','echeng','','2022-09-15',1),
('otherAct','live','city','','2022-11-03',1),
('punishAct','live','echeng','','2022-07-29',1),
('punishAct','live','city','','2022-12-12',1),
('checkAct','live','echeng','','2022-01-03',5),
('checkAct','accepted','echeng','','2022-01-03',4),
('checklist','live','echeng','','2021-10-14',2),
('checklist','accepted','echeng','','2021-10-14',1),
('itemClaim','live','echeng','','2021-10-04',1),
('bulletin','live','echeng','','2022-01-06',1),
('bulletin','live','city','','2022-01-04',2),
('bulletin','accepted','city','','2022-01-04',1),
('checkAct','live','city','','2022-02-25',1),
('checkAct','accepted','city','','2022-02-25',1);
CREATE TABLE "rollup_months" ("kind" varchar(60) NOT NULL, "measure" varchar(40) NOT NULL, "district" varchar(40) NOT NULL, "month" varchar(7) NOT NULL, "total" integer NOT NULL DEFAULT (0), PRIMARY KEY ("kind", "measure", "district", "month"));
INSERT INTO "rollup_months" VALUES
('forceAct','live','city','2022-06',1),
('forceAct','live','echeng','2022-07',1),
('otherAct','live','city','2022-12',1),
('otherAct','live','echeng','2022-03',1),
('otherAct','live','echeng','2022-07',1),
('riskAlert','live','city','2022-02',1),
('riskAlert','live','echeng','2022-01',1),
('supervisionDepartment','live','city','2022-01',2),
('supervisionItem','live','','2022-01',67),
('alertStep','accepted','city','2022-02',2),
('alertStep','live','city','2022-02',2),
('alertStep','accepted','echeng','2022-01',2),
('alertStep','live','echeng','2022-01',2),
('checkAct','accepted','city','2022-01',9),
('checkAct','live','city','2022-01',9),
('checkAct','accepted','city','2022-08',1),
('checkAct','live','city','2022-08',1),
('checkAct','accepted','echeng','2022-02',2),
('checkAct','live','echeng','2022-02',3),
('checkAct','accepted','echeng','2022-03',1),
('checkAct','live','echeng','2022-03',2),
('checkAct','accepted','echeng','2022-12',1),
('checkAct','live','echeng','2022-12',1),
('checklist','accepted','city','2021-03',7),
('checklist','live','city','2021-03',7),
('checklist','accepted','city','2021-05',7),
('checklist','live','city','2021-05',7),
('checklist','accepted','city','2021-06',2),
('checklist','live','city','2021-06',2),
('checklist','accepted','city','2021-07',6),
('checklist','live','city','2021-07',6),
('checklist','accepted','city','2021-08',4),
('checklist','live','city','2021-08',4),
('checklist','accepted','city','2021-09',1),
('checklist','live','city','2021-09',1),
('checklist','accepted','city','2021-10',1),
('checklist','live','city','2021-10',1),
('checklist','accepted','city','2021-11',1),
('checklist','live','city','2021-11',1),
('checklist','accepted','city','2021-12',1),
('checklist','live','city','2021-12',1),
('checklist','accepted','city','2022-01',1),
('checklist','live','city','2022-01',1),
('checklist','accepted','city','2022-02',1),
('checklist','live','city','2022-02',1),
('checklist','accepted','city','2022-10',1),
('checklist','live','city','2022-10',1),
('checklist','accepted','echeng','2021-03',4),
('checklist','live','echeng','2021-03',5),
('checklist','accepted','echeng','2021-04',3),
('checklist','live','echeng','2021-04',3),
('checklist','accepted','echeng','2021-05',5),
('checklist','live','echeng','2021-05',5),
('checklist','accepted','echeng','2021-06',4),
('checklist','live','echeng','2021-06',4),
('checklist','accepted','echeng','2021-07',1),
('checklist','live','echeng','2021-07',1),
('checklist','accepted','echeng','2021-09',3),
('checklist','live','echeng','2021-09',3),
('checklist','accepted','echeng','2021-11',3),
('checklist','live','echeng','2021-11',3),
('checklist','accepted','echeng','2021-12',1),
('checklist','live','echeng','2021-12',1),
('checklist','accepted','echeng','2022-02',3),
('checklist','live','echeng','2022-02',3),
('checklist','accepted','echeng','2022-11',1),
('checklist','live','echeng','2022-11',1),
('enforcementOfficer','accepted','city','2018-06',3),
('enforcementOfficer','live','city','2018-06',3),
('enforcementOfficer','accepted','city','2018-07',1),
('enforcementOfficer','live','city','2018-07',1),
('enforcementOfficer','accepted','city','2018-08',3),
('enforcementOfficer','live','city','2018-08',3),
('enforcementOfficer','accepted','city','2018-09',1),
('enforcementOfficer','live','city','2018-09',1),
('enforcementOfficer','accepted','city','2018-11',1),
('enforcementOfficer','live','city','2018-11',1),
('enforcementOfficer','accepted','city','2019-01',1),
('enforcementOfficer','live','city','2019-01',1),
('enforcementOfficer','accepted','city','2019-05',1),
('enforcementOfficer','live','city','2019-05',1),
('enforcementOfficer','accepted','city','2019-06',1),
('enforcementOfficer','live','city','2019-06',1),
('enforcementOfficer','accepted','city','2019-07',2),
('enforcementOfficer','live','city','2019-07',2),
('enforcementOfficer','accepted','city','2019-10',1),
('enforcementOfficer','live','city','2019-10',1),
('enforcementOfficer','accepted','city','2019-11',1),
('enforcementOfficer','live','city','2019-11',1),
('enforcementOfficer','accepted','city','2019-12',1),
('enforcementOfficer','live','city','2019-12',1),
('enforcementOfficer','accepted','city','2020-02',2),
('enforcementOfficer','live','city','2020-02',2),
('enforcementOfficer','accepted','city','2020-03',1),
('enforcementOfficer','live','city','2020-03',1),
('enforcementOfficer','accepted','city','2020-08',1),
('enforcementOfficer','live','city','2020-08',1),
('enforcementOfficer','accepted','city','2020-10',2),
('enforcementOfficer','live','city','2020-10',2),
('enforcementOfficer','accepted','city','2020-12',2),
('enforcementOfficer','live','city','2020-12',2),
('enforcementOfficer','accepted','city','2021-01',4),
('enforcementOfficer','live','city','2021-01',4),
('enforcementOfficer','accepted','city','2021-02',1),
('enforcementOfficer','live','city','2021-02',1),
('enforcementOfficer','accepted','city','2021-03',1),
('enforcementOfficer','live','city','2021-03',1),
('enforcementOfficer','accepted','city','2021-04',1),
('enforcementOfficer','live','city','2021-04',1),
('enforcementOfficer','accepted','city','2021-08',2),
('enforcementOfficer','live','city','2021-08',2),
('enforcementOfficer','accepted','city','2021-09',2),
('enforcementOfficer','live','city','2021-09',2),
('enforcementOfficer','accepted','echeng','2018-06',3),
('enforcementOfficer','live','echeng','2018-06',3),
('enforcementOfficer','accepted','echeng','2018-10',4),
('enforcementOfficer','live','echeng','2018-10',4),
('enforcementOfficer','accepted','echeng','2018-11',1),
('enforcementOfficer','live','echeng','2018-11',1),
('enforcementOfficer','accepted','echeng','2019-01',1),
('enforcementOfficer','live','echeng','2019-01',1),
('enforcementOfficer','accepted','echeng','2019-06',2),
('enforcementOfficer','live','echeng','2019-06',2),
('enforcementOfficer','accepted','echeng','2019-07',2),
('enforcementOfficer','live','echeng','2019-07',2),
('enforcementOfficer','accepted','echeng','2019-08',1),
('enforcementOfficer','live','echeng','2019-08',1),
('enforcementOfficer','accepted','echeng','2019-09',1),
('enforcementOfficer','live','echeng','2019-09',1),
('enforcementOfficer','accepted','echeng','2019-10',1),
('enforcementOfficer','live','echeng','2019-10',1),
('enforcementOfficer','accepted','echeng','2019-11',1),
('enforcementOfficer','live','echeng','2019-11',1),
('enforcementOfficer','accepted','echeng','2019-12',1),
('enforcementOfficer','live','echeng','2019-12',1),
('enforcementOfficer','accepted','echeng','2020-01',2),
('enforcementOfficer','live','echeng','2020-01',2),
('enforcementOfficer','accepted','echeng','2020-02',1),
('enforcementOfficer','live','echeng','2020-02',1),
('enforcementOfficer','accepted','echeng','2020-06',3),
('enforcementOfficer','live','echeng','2020-06',3),
('enforcementOfficer','accepted','echeng','2020-08',1),
('enforcementOfficer','live','echeng','2020-08',1),
('enforcementOfficer','accepted','echeng','2020-09',1),
('enforcementOfficer','live','echeng','2020-09',1),
('enforcementOfficer','accepted','echeng','2020-10',1),
('enforcementOfficer','live','echeng','2020-10',1),
('enforcementOfficer','accepted','echeng','2020-11',2),
('enforcementOfficer','live','echeng','2020-11',2),
('enforcementOfficer','accepted','echeng','2021-03',1),
('enforcementOfficer','live','echeng','2021-03',1),
('enforcementOfficer','accepted','echeng','2021-07',1),
('enforcementOfficer','live','echeng','2021-07',1),
('enforcementOfficer','accepted','echeng','2021-08',1),
('enforcementOfficer','live','echeng','2021-08',1),
('exposureNotice','accepted','city','2022-02',1),
('exposureNotice','live','city','2022-02',1),
('exposureNotice','accepted','city','2022-03',1),
('exposureNotice','live','city','2022-03',1),
('exposureNotice','accepted','echeng','2022-03',2),
('exposureNotice','live','echeng','2022-03',2),
('forceAct','accepted','city','2022-01',2),
('forceAct','live','city','2022-01',2),
('forceAct','accepted','echeng','2022-01',2),
('forceAct','live','echeng','2022-01',2),
('itemClaim','accepted','city','2021-03',7),
('itemClaim','live','city','2021-03',7),
('itemClaim','accepted','city','2021-04',3),
('itemClaim','live','city','2021-04',3),
('itemClaim','accepted','city','2021-05',4),
('itemClaim','live','city','2021-05',4),
('itemClaim','accepted','city','2021-06',5),
('itemClaim','live','city','2021-06',5),
('itemClaim','accepted','city','2021-07',3),
('itemClaim','live','city','2021-07',3),
('itemClaim','accepted','city','2021-08',5),
('itemClaim','live','city','2021-08',5),
('itemClaim','accepted','city','2021-10',2),
('itemClaim','live','city','2021-10',2),
('itemClaim','accepted','city','2021-12',1),
('itemClaim','live','city','2021-12',1),
('itemClaim','accepted','city','2022-01',1),
('itemClaim','live','city','2022-01',1),
('itemClaim','accepted','city','2022-02',1),
('itemClaim','live','city','2022-02',1),
('itemClaim','accepted','city','2022-10',1),
('itemClaim','live','city','2022-10',1),
('itemClaim','accepted','echeng','2021-03',6),
('itemClaim','live','echeng','2021-03',6),
('itemClaim','accepted','echeng','2021-04',5),
('itemClaim','live','echeng','2021-04',5),
('itemClaim','accepted','echeng','2021-05',4),
('itemClaim','live','echeng','2021-05',4),
('itemClaim','accepted','echeng','2021-06',3),
('itemClaim','live','echeng','2021-06',3),
('itemClaim','accepted','echeng','2021-08',1),
('itemClaim','live','echeng','2021-08',1),
('itemClaim','accepted','echeng','2021-09',4),
('itemClaim','live','echeng','2021-09',4),
('itemClaim','accepted','echeng','2021-11',3),
('itemClaim','live','echeng','2021-11',3),
('itemClaim','accepted','echeng','2022-01',3),
('itemClaim','live','echeng','2022-01',3),
('itemClaim','accepted','echeng','2022-10',1),
('itemClaim','live','echeng','2022-10',1),
('jointInspection','accepted','city','2022-01',10),
('jointInspection','live','city','2022-01',2),
('jointResult','accepted','city','2022-01',2),
('jointResult','live','city','2022-01',2),
('otherAct','accepted','city','2022-03',1),
('otherAct','live','city','2022-03',2),
('otherAct','accepted','echeng','2022-01',2),
('otherAct','live','echeng','2022-01',2),
('otherAct','accepted','echeng','2022-02',1),
('otherAct','live','echeng','2022-02',1),
('punishAct','accepted','city','2022-01',2),
('punishAct','live','city','2022-01',2),
('punishAct','accepted','city','2022-02',1),
('punishAct','live','city','2022-02',2),
('punishAct','accepted','city','2022-03',1),
('punishAct','live','city','2022-03',1),
('punishAct','accepted','city','2022-04',1),
('punishAct','live','city','2022-04',1),
('punishAct','accepted','echeng','2022-01',2),
('punishAct','live','echeng','2022-01',2),
('punishAct','accepted','echeng','2022-03',2),
('punishAct','live','echeng','2022-03',2),
('punishAct','accepted','echeng','2022-04',1),
('punishAct','live','echeng','2022-04',1),
('randomCheckPlan','accepted','city','2022-01',3),
('randomCheckPlan','live','city','2022-01',3),
('randomCheckPlan','accepted','echeng','2022-01',2),
('randomCheckPlan','live','echeng','2022-01',2),
('randomCheckTarget','accepted','city','2022-01',2),
('randomCheckTarget','live','city','2022-01',2),
('randomCheckTarget','accepted','echeng','2022-01',2),
('randomCheckTarget','live','echeng','2022-01',2),
('supervisionPlan','accepted','city','2022-01',2),
('supervisionPlan','live','city','2022-01',2),
('checkAct','accepted','city','2022-03',1),
('checkAct','live','city','2022-03',4),
('checkAct','live','echeng','2022-07',1),
('otherAct','live','city','2022-11',1),
('otherAct','live','echeng','2022-09',1),
('punishAct','live','city','2022-12',1),
('punishAct','live','echeng','2022-07',2),
('checkAct','accepted','echeng','2022-01',6),
('checkAct','live','echeng','2022-01',8),
('checklist','accepted','echeng','2021-10',3),
('checklist','live','echeng','2021-10',4),
('itemClaim','accepted','echeng','2021-10',2),
('itemClaim','live','echeng','2021-10',3),
('bulletin','accepted','echeng','2022-01',1),
('bulletin','live','echeng','2022-01',2),
('bulletin','accepted','city','2022-01',1),
('bulletin','live','city','2022-01',2),
('checkAct','accepted','city','2022-02',2),
('checkAct','live','city','2022-02',3);
CREATE TABLE "stale_days" ("kind" varchar(60) NOT NULL, "district" varchar(40) NOT NULL, "department" varchar(40) NOT NULL, "day" varchar(10) NOT NULL, "mark" varchar(36) NOT NULL, PRIMARY KEY ("kind", "district", "department", "day"));
CREATE TABLE "calendar_days" ("day" varchar(10) PRIMARY KEY NOT NULL, "kind" varchar(10) NOT NULL, "name" varchar(80) NOT NULL);
INSERT INTO "calendar_days" VALUES
('2020-01-01','OFF','元旦'),
('2020-01-19','WORKED','春节'),
('2020-01-24','OFF','春节'),
('2020-01-25','OFF','春节'),
('2020-01-26','OFF','春节'),
('2020-01-27','OFF','春节'),
('2020-01-28','OFF','春节'),
('2020-01-29','OFF','春节'),
('2020-01-30','OFF','春节'),
('2020-01-31','OFF','春节'),
('2020-02-01','OFF','春节'),
('2020-02-02','OFF','春节'),
('2020-04-04','OFF','清明'),
('2020-04-05','OFF','清明'),
('2020-04-06','OFF','清明'),
('2020-04-26','WORKED','劳动节'),
('2020-05-01','OFF','劳动节'),
('2020-05-02','OFF','劳动节'),
('2020-05-03','OFF','劳动节'),
('2020-05-04','OFF','劳动节'),
('2020-05-05','OFF','劳动节'),
('2020-05-09','WORKED','劳动节'),
('2020-06-25','OFF','端午'),
('2020-06-26','OFF','端午'),
('2020-06-27','OFF','端午'),
('2020-06-28','WORKED','端午'),
('2020-09-27','WORKED','国庆节'),
('2020-10-01','OFF','国庆节'),
('2020-10-02','OFF','国庆节'),
('2020-10-03','OFF','国庆节'),
('2020-10-04','OFF','国庆节'),
('2020-10-05','OFF','国庆节'),
('2020-10-06','OFF','国庆节'),
('2020-10-07','OFF','国庆节'),
('2020-10-08','OFF','国庆节'),
('2020-10-10','WORKED','国庆节'),
('2021-01-01','OFF','元旦'),
('2021-01-02','OFF','元旦'),
('2021-01-03','OFF','元旦'),
('2021-02-07','WORKED','春节'),
('2021-02-11','OFF','春节'),
('2021-02-12','OFF','春节'),
('2021-02-13','OFF','春节'),
('2021-02-14','OFF','春节'),
('2021-02-15','OFF','春节'),
('2021-02-16','OFF','春节'),
('2021-02-17','OFF','春节'),
('2021-02-20','WORKED','春节'),
('2021-04-03','OFF','清明'),
('2021-04-04','OFF','清明'),
('2021-04-05','OFF','清明'),
('2021-04-25','WORKED','劳动节'),
('2021-05-01','OFF','劳动节'),
('2021-05-02','OFF','劳动节'),
('2021-05-03','OFF','劳动节'),
('2021-05-04','OFF','劳动节'),
('2021-05-05','OFF','劳动节'),
('2021-05-08','WORKED','劳动节'),
('2021-06-12','OFF','端午'),
('2021-06-13','OFF','端午'),
('2021-06-14','OFF','端午'),
('2021-09-18','WORKED','中秋'),
('2021-09-19','OFF','中秋'),
('2021-09-20','OFF','中秋'),
('2021-09-21','OFF','中秋'),
('2021-09-26','WORKED','国庆节'),
('2021-10-01','OFF','国庆节'),
('2021-10-02','OFF','国庆节'),
('2021-10-03','OFF','国庆节'),
('2021-10-04','OFF','国庆节'),
('2021-10-05','OFF','国庆节'),
('2021-10-06','OFF','国庆节'),
('2021-10-07','OFF','国庆节'),
('2021-10-09','WORKED','国庆节'),
('2022-01-01','OFF','元旦'),
('2022-01-02','OFF','元旦'),
('2022-01-03','OFF','元旦'),
('2022-01-29','WORKED','春节'),
('2022-01-30','WORKED','春节'),
('2022-01-31','OFF','春节'),
('2022-02-01','OFF','春节'),
('2022-02-02','OFF','春节'),
('2022-02-03','OFF','春节'),
('2022-02-04','OFF','春节'),
('2022-02-05','OFF','春节'),
('2022-02-06','OFF','春节'),
('2022-04-02','WORKED','清明'),
('2022-04-03','OFF','清明'),
('2022-04-04','OFF','清明'),
('2022-04-05','OFF','清明'),
('2022-04-24','WORKED','劳动节'),
('2022-04-30','OFF','劳动节'),
('2022-05-01','OFF','劳动节'),
('2022-05-02','OFF','劳动节'),
('2022-05-03','OFF','劳动节'),
('2022-05-04','OFF','劳动节'),
('2022-05-07','WORKED','劳动节'),
('2022-06-03','OFF','端午'),
('2022-06-04','OFF','端午'),
('2022-06-05','OFF','端午'),
('2022-09-10','OFF','中秋'),
('2022-09-11','OFF','中秋'),
('2022-09-12','OFF','中秋'),
('2022-10-01','OFF','国庆节'),
('2022-10-02','OFF','国庆节'),
('2022-10-03','OFF','国庆节'),
('2022-10-04','OFF','国庆节'),
('2022-10-05','OFF','国庆节'),
('2022-10-06','OFF','国庆节'),
('2022-10-07','OFF','国庆节'),
('2022-10-08','WORKED','国庆节'),
('2022-10-09','WORKED','国庆节'),
('2022-12-31','OFF','元旦'),
('2023-01-01','OFF','元旦'),
('2023-01-02','OFF','元旦'),
('2023-01-21','OFF','春节'),
('2023-01-22','OFF','春节'),
('2023-01-23','OFF','春节'),
('2023-01-24','OFF','春节'),
('2023-01-25','OFF','春节'),
('2023-01-26','OFF','春节'),
('2023-01-27','OFF','春节'),
('2023-01-28','WORKED','春节'),
('2023-01-29','WORKED','春节'),
('2023-04-05','OFF','清明'),
('2023-04-23','WORKED','劳动节'),
('2023-04-29','OFF','劳动节'),
('2023-04-30','OFF','劳动节'),
('2023-05-01','OFF','劳动节'),
('2023-05-02','OFF','劳动节'),
('2023-05-03','OFF','劳动节'),
('2023-05-06','WORKED','劳动节'),
('2023-06-22','OFF','端午'),
('2023-06-23','OFF','端午'),
('2023-06-24','OFF','端午'),
('2023-06-25','WORKED','端午'),
('2023-09-29','OFF','中秋'),
('2023-09-30','OFF','国庆节'),
('2023-10-01','OFF','国庆节'),
('2023-10-02','OFF','国庆节'),
('2023-10-03','OFF','国庆节'),
('2023-10-04','OFF','国庆节'),
('2023-10-05','OFF','国庆节'),
('2023-10-06','OFF','国庆节'),
('2023-10-07','WORKED','国庆节'),
('2023-10-08','WORKED','国庆节'),
('2024-01-01','OFF','元旦'),
('2024-02-04','WORKED','春节'),
('2024-02-10','OFF','春节'),
('2024-02-11','OFF','春节'),
('2024-02-12','OFF','春节'),
('2024-02-13','OFF','春节'),
('2024-02-14','OFF','春节'),
('2024-02-15','OFF','春节'),
('2024-02-16','OFF','春节'),
('2024-02-17','OFF','春节'),
('2024-02-18','WORKED','春节'),
('2024-04-04','OFF','清明'),
('2024-04-05','OFF','清明'),
('2024-04-06','OFF','清明'),
('2024-04-07','WORKED','清明'),
('2024-04-28','WORKED','劳动节'),
('2024-05-01','OFF','劳动节'),
('2024-05-02','OFF','劳动节'),
('2024-05-03','OFF','劳动节'),
('2024-05-04','OFF','劳动节'),
('2024-05-05','OFF','劳动节'),
('2024-05-11','WORKED','劳动节'),
('2024-06-10','OFF','端午'),
('2024-09-14','WORKED','中秋'),
('2024-09-15','OFF','中秋'),
('2024-09-16','OFF','中秋'),
('2024-09-17','OFF','中秋'),
('2024-09-29','WORKED','国庆节'),
('2024-10-01','OFF','国庆节'),
('2024-10-02','OFF','国庆节'),
('2024-10-03','OFF','国庆节'),
('2024-10-04','OFF','国庆节'),
('2024-10-05','OFF','国庆节'),
('2024-10-06','OFF','国庆节'),
('2024-10-07','OFF','国庆节'),
('2024-10-12','WORKED','国庆节'),
('2025-01-01','OFF','元旦'),
('2025-01-26','WORKED','春节'),
('2025-01-28','OFF','春节'),
('2025-01-29','OFF','春节'),
('2025-01-30','OFF','春节'),
('2025-01-31','OFF','春节'),
('2025-02-01','OFF','春节'),
('2025-02-02','OFF','春节'),
('2025-02-03','OFF','春节'),
('2025-02-04','OFF','春节'),
('2025-02-08','WORKED','春节'),
('2025-04-04','OFF','清明'),
('2025-04-05','OFF','清明'),
('2025-04-06','OFF','清明'),
('2025-04-27','WORKED','劳动节'),
('2025-05-01','OFF','劳动节'),
('2025-05-02','OFF','劳动节'),
('2025-05-03','OFF','劳动节'),
('2025-05-04','OFF','劳动节'),
('2025-05-05','OFF','劳动节'),
('2025-05-31','OFF','端午'),
('2025-06-01','OFF','端午'),
('2025-06-02','OFF','端午'),
('2025-09-28','WORKED','国庆节'),
('2025-10-01','OFF','国庆节'),
('2025-10-02','OFF','国庆节'),
('2025-10-03','OFF','国庆节'),
('2025-10-04','OFF','国庆节'),
('2025-10-05','OFF','国庆节'),
('2025-10-06','OFF','中秋'),
('2025-10-07','OFF','国庆节'),
('2025-10-08','OFF','国庆节'),
('2025-10-11','WORKED','国庆节'),
('2026-01-01','OFF','元旦'),
('2026-01-02','OFF','元旦'),
('2026-01-03','OFF','元旦'),
('2026-01-04','WORKED','元旦'),
('2026-02-14','WORKED','春节'),
('2026-02-15','OFF','春节'),
('2026-02-16','OFF','春节'),
('2026-02-17','OFF','春节'),
('2026-02-18','OFF','春节'),
('2026-02-19','OFF','春节'),
('2026-02-20','OFF','春节'),
('2026-02-21','OFF','春节'),
('2026-02-22','OFF','春节'),
('2026-02-23','OFF','春节'),
('2026-02-28','WORKED','春节'),
('2026-04-04','OFF','清明'),
('2026-04-05','OFF','清明'),
('2026-04-06','OFF','清明'),
('2026-05-01','OFF','劳动节'),
('2026-05-02','OFF','劳动节'),
('2026-05-03','OFF','劳动节'),
('2026-05-04','OFF','劳动节'),
('2026-05-05','OFF','劳动节'),
('2026-05-09','WORKED','劳动节'),
('2026-06-19','OFF','端午'),
('2026-06-20','OFF','端午'),
('2026-06-21','OFF','端午'),
('2026-09-20','WORKED','国庆节'),
('2026-09-25','OFF','中秋'),
('2026-09-26','OFF','中秋'),
('2026-09-27','OFF','中秋'),
('2026-10-01','OFF','国庆节'),
('2026-10-02','OFF','国庆节'),
('2026-10-03','OFF','国庆节'),
('2026-10-04','OFF','国庆节'),
('2026-10-05','OFF','国庆节'),
('2026-10-06','OFF','国庆节'),
('2026-10-07','OFF','国庆节'),
('2026-10-10','WORKED','国庆节');
CREATE TABLE "calendar_years" ("year" integer PRIMARY KEY NOT NULL, "notice" varchar(80) NOT NULL, "source" varchar(120) NOT NULL, "loadedAt" varchar(24) NOT NULL);
INSERT INTO "calendar_years" VALUES
(2020,'国办发明电〔2019〕16号、国办发明电〔2020〕1号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2021,'国办发明电〔2020〕27号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2022,'国办发明电〔2021〕11号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2023,'国办发明电〔2022〕16号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2024,'国办发明电〔2023〕7号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2025,'国办发明电〔2024〕12号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z'),
(2026,'国办发明电〔2025〕7号','chinese-days@1.5.7','2026-11-29T04:00:00.000Z');
CREATE TABLE "jobs" ("name" varchar(80) PRIMARY KEY NOT NULL, "schedule" varchar(120) NOT NULL, "nextFireAt" varchar(24), "dueAt" varchar(24), "paused" integer NOT NULL DEFAULT (0), "owner" varchar(80), "leaseUntil" varchar(24), "fence" integer NOT NULL DEFAULT (0), "enabled" integer NOT NULL DEFAULT (0));
INSERT INTO "jobs" VALUES
('sync','*/5 * * * *','2026-11-29T04:15:00.000Z',NULL,0,NULL,NULL,14,1),
('deliver','* * * * *','2026-11-29T04:11:00.000Z',NULL,0,NULL,NULL,7,1),
('collect','* * * * *','2026-11-29T04:11:00.000Z',NULL,0,NULL,NULL,0,1),
('sync:province:catalogue','0 1 * * *','2026-11-29T17:00:00.000Z',NULL,0,NULL,NULL,0,1),
('sync:province:alerts','0 1 * * *','2026-11-29T17:00:00.000Z',NULL,0,NULL,NULL,0,1);
CREATE TABLE "fires" ("id" varchar(36) PRIMARY KEY NOT NULL, "job" varchar(80) NOT NULL, "plannedAt" varchar(24) NOT NULL, "noticedAt" varchar(24) NOT NULL, "state" varchar(10) NOT NULL);
INSERT INTO "fires" VALUES
('01a227fd-a46f-7000-8003-b9ef9c728e54','sync','2026-11-29T04:05:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a46f-7000-8003-be7509f8263c','sync','2026-11-29T04:10:00.000Z','2026-11-29T04:10:01.800Z','ON_TIME'),
('01a227fd-a472-7000-8000-6afba644f535','deliver','2026-11-29T04:01:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-6faf88e26a39','deliver','2026-11-29T04:02:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-72dd8dc1ba74','deliver','2026-11-29T04:03:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-759c1cd9baad','deliver','2026-11-29T04:04:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-7be1684c48e2','deliver','2026-11-29T04:05:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-7ffe037db5ab','deliver','2026-11-29T04:06:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-832944e72530','deliver','2026-11-29T04:07:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-843818b5cc22','deliver','2026-11-29T04:08:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-88464c4c5a7f','deliver','2026-11-29T04:09:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a472-7000-8000-8f0022c025ec','deliver','2026-11-29T04:10:00.000Z','2026-11-29T04:10:01.800Z','ON_TIME'),
('01a227fd-a475-7000-8001-303212b3a6d2','collect','2026-11-29T04:01:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-34804c810ab7','collect','2026-11-29T04:02:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-38057273972c','collect','2026-11-29T04:03:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-3f2e345ad6c7','collect','2026-11-29T04:04:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-432cb6e6820c','collect','2026-11-29T04:05:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-4614729a7be0','collect','2026-11-29T04:06:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-4863de344f98','collect','2026-11-29T04:07:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-4fbeaa6dcc55','collect','2026-11-29T04:08:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-520657cc9962','collect','2026-11-29T04:09:00.000Z','2026-11-29T04:10:01.800Z','LATE'),
('01a227fd-a475-7000-8001-57e9465214c0','collect','2026-11-29T04:10:00.000Z','2026-11-29T04:10:01.800Z','ON_TIME');
CREATE TABLE "runs" ("id" varchar(36) PRIMARY KEY NOT NULL, "job" varchar(80) NOT NULL, "source" varchar(80), "target" varchar(80), "district" varchar(40), "state" varchar(12) NOT NULL, "startedAt" varchar(24) NOT NULL, "endedAt" varchar(24), "counts" text, "errorCode" varchar(40), "errorMessage" text, "owner" varchar(80) NOT NULL, "heartbeatAt" varchar(24), "progressDone" integer NOT NULL DEFAULT (0), "progressTotal" integer);
INSERT INTO "runs" VALUES
('01a227fd-a04d-7000-8001-63c17da66c19','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":67,"fresh":67,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',67,NULL),
('01a227fd-a04d-7000-8001-64fa5b51d775','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":2,"fresh":2,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',2,NULL),
('01a227fd-a0cf-7000-8003-e21e6ad11a1e','sync','city-db',NULL,'city','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":150,"fresh":146,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":4,"blocked":7}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',150,NULL),
('01a227fd-a0cf-7000-8003-e4204600cc0b','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":136,"fresh":132,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":4,"blocked":7}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',136,NULL),
('01a227fd-a1e5-7000-8002-f597c0322daa','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a1e5-7000-8002-f8e0445a39c7','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a1ed-7000-8000-6b2594b0ce0f','sync','city-db',NULL,'city','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":151,"fresh":1,"changed":0,"same":146,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',151,NULL),
('01a227fd-a1ed-7000-8000-6c3ff9d228db','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":136,"fresh":0,"changed":0,"same":132,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',136,NULL),
('01a227fd-a225-7000-8002-61986cdd5ff1','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a226-7000-8001-937dbb7001b1','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a229-7000-8002-f27a4040c7ed','sync','city-db',NULL,'city','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":137,"fresh":1,"changed":0,"same":133,"older":0,"withdrawn":0,"quarantined":3,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',137,NULL),
('01a227fd-a229-7000-8002-f6832334aa96','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":136,"fresh":0,"changed":0,"same":132,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',136,NULL),
('01a227fd-a271-7000-8000-db0b86b37812','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a271-7000-8000-dd8b583f9005','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a275-7000-8000-a5410a7c46d2','sync','city-db',NULL,'city','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":134,"fresh":1,"changed":0,"same":131,"older":0,"withdrawn":0,"quarantined":2,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',134,NULL),
('01a227fd-a275-7000-8000-a891b8edd269','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":136,"fresh":0,"changed":0,"same":132,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',136,NULL),
('01a227fd-a2a6-7000-8001-458067c7020b','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a2a6-7000-8001-49b01bf43832','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',0,NULL),
('01a227fd-a2a9-7000-8002-0bb767448697','sync','city-db',NULL,'city','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":134,"fresh":1,"changed":0,"same":131,"older":0,"withdrawn":0,"quarantined":2,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',134,NULL),
('01a227fd-a2a9-7000-8002-0d501eebe68d','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:00.000Z','{"read":136,"fresh":0,"changed":0,"same":132,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',136,NULL),
('01a227fd-a2c9-7000-8000-e5f4228d64a6','deliver',NULL,'province',NULL,'OK','2026-11-29T04:00:00.000Z','2026-11-29T04:00:01.400Z','{"batches":21,"sent":273,"accepted":273,"returned":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:00.000Z',273,273),
('01a227fd-a37e-7000-8002-1343a9bae5e9','deliver',NULL,'province',NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"batches":0,"sent":0,"accepted":0,"returned":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a38e-7000-8002-208d370fe5de','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a38e-7000-8002-2796f2813111','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a391-7000-8001-a448af6296d4','sync','city-db',NULL,'city','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":136,"fresh":3,"changed":0,"same":131,"older":0,"withdrawn":0,"quarantined":2,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',136,NULL),
('01a227fd-a391-7000-8001-ab0412bd2280','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":139,"fresh":3,"changed":0,"same":132,"older":0,"withdrawn":0,"quarantined":4,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',139,NULL),
('01a227fd-a3dd-7000-8002-659a30318653','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a3dd-7000-8002-6ab26d44d7fd','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a3e1-7000-8001-fce38d87ae28','sync','city-db',NULL,'city','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":128,"fresh":0,"changed":1,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',128,NULL),
('01a227fd-a3e1-7000-8002-02551544fcd5','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":112,"fresh":0,"changed":0,"same":111,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',112,NULL),
('01a227fd-a420-7000-8001-4e9d6705380a','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a420-7000-8001-535a84c96760','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',0,NULL),
('01a227fd-a423-7000-8002-599c3485b7c3','sync','city-db',NULL,'city','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":128,"fresh":0,"changed":0,"same":126,"older":0,"withdrawn":1,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',128,NULL),
('01a227fd-a423-7000-8002-5de8077b9a71','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.400Z','{"read":112,"fresh":0,"changed":0,"same":111,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',112,NULL),
('01a227fd-a44f-7000-8003-4d011466f936','deliver',NULL,'province',NULL,'OK','2026-11-29T04:00:01.400Z','2026-11-29T04:00:01.800Z','{"batches":3,"sent":8,"accepted":2,"returned":6}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.400Z',8,8),
('01a227fd-a46b-7000-8000-35a9acdaf19f','deliver',NULL,'province',NULL,'OK','2026-11-29T04:00:01.800Z','2026-11-29T04:00:01.800Z','{"batches":0,"sent":0,"accepted":0,"returned":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:00:01.800Z',0,NULL),
('01a227fd-a479-7000-8000-45e6e66f3c34','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:10:01.800Z','2026-11-29T04:10:01.800Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:10:01.800Z',0,NULL),
('01a227fd-a479-7000-8000-48d90809e6af','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:10:01.800Z','2026-11-29T04:10:01.800Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:10:01.800Z',0,NULL),
('01a227fd-a480-7000-8000-a34b02c1c938','sync','city-db',NULL,'city','OK','2026-11-29T04:10:01.800Z','2026-11-29T04:10:01.800Z','{"read":127,"fresh":0,"changed":0,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:10:01.800Z',127,NULL),
('01a227fd-a480-7000-8000-a4bd30e26c72','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:10:01.800Z','2026-11-29T04:10:01.800Z','{"read":112,"fresh":0,"changed":0,"same":111,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:10:01.800Z',112,NULL),
('01a227fd-a4a6-7000-8002-b8ab2c92db40','deliver',NULL,'province',NULL,'OK','2026-11-29T04:10:01.800Z','2026-11-29T04:10:01.800Z','{"batches":0,"sent":0,"accepted":0,"returned":0}',NULL,NULL,'host:9106:c9d9717d','2026-11-29T04:10:01.800Z',0,NULL),
('01a227fd-a561-7000-8003-9ce75a526e70','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:11:01.800Z','2026-11-29T04:11:01.800Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:01.800Z',0,NULL),
('01a227fd-a561-7000-8003-a135eaa5b426','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:11:01.800Z','2026-11-29T04:11:01.800Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:01.800Z',0,NULL),
('01a227fd-a566-7000-8003-2ad7d5e58d7e','sync','city-db',NULL,'city','OK','2026-11-29T04:11:01.800Z','2026-11-29T04:11:01.800Z','{"read":127,"fresh":0,"changed":0,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:01.800Z',127,NULL),
('01a227fd-a566-7000-8003-2c3dff6b77da','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:11:01.800Z','2026-11-29T04:11:01.800Z','{"read":115,"fresh":3,"changed":0,"same":111,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:01.800Z',115,NULL),
('01a227fd-a5c5-7000-8002-b476f26467b1','deliver',NULL,'province',NULL,'OK','2026-11-29T04:11:01.800Z','2026-11-29T04:11:29.300Z','{"batches":1,"sent":1,"accepted":0,"returned":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:01.800Z',0,3),
('01a227fd-a62e-7000-8000-2aa696f2bf9c','sync','province:catalogue',NULL,NULL,'FAILED','2026-11-29T04:11:29.300Z','2026-11-29T04:11:30.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}','TARGET_UNAVAILABLE','推送目标 province 暂时连不上:连接中断(UND_ERR_SOCKET)。批次已保留,系统会自动重试。','host:9106:79d115a7','2026-11-29T04:11:29.700Z',0,NULL),
('01a227fd-a62e-7000-8000-2ecef1b8a856','sync','province:alerts',NULL,NULL,'FAILED','2026-11-29T04:11:29.300Z','2026-11-29T04:11:30.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}','TARGET_UNAVAILABLE','推送目标 province 暂时连不上:连接中断(UND_ERR_SOCKET)。批次已保留,系统会自动重试。','host:9106:79d115a7','2026-11-29T04:11:29.700Z',0,NULL),
('01a227fd-b1f6-7000-8002-8e032c9d6a42','sync','city-db',NULL,'city','OK','2026-11-29T04:11:30.100Z','2026-11-29T04:11:30.100Z','{"read":127,"fresh":0,"changed":0,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:30.100Z',127,NULL),
('01a227fd-b1f6-7000-8002-939426136610','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:11:30.100Z','2026-11-29T04:11:30.100Z','{"read":51,"fresh":1,"changed":0,"same":49,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:11:30.100Z',51,NULL),
('01a227fd-b223-7000-8000-ea9d04a67ec1','deliver',NULL,'province',NULL,'FAILED','2026-11-29T04:11:30.100Z','2026-11-29T04:15:15.100Z','{"batches":0,"sent":0,"accepted":0,"returned":0}','TARGET_UNAVAILABLE','推送目标 province 暂时连不上:连接中断(UND_ERR_SOCKET)。批次已保留,系统会自动重试。','host:9106:79d115a7','2026-11-29T04:14:59.400Z',0,3),
('01a227fd-c10c-7000-8000-aa22fef7cbef','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c10c-7000-8000-af27860423ff','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c112-7000-8002-5604536d518c','sync','city-db',NULL,'city','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":128,"fresh":1,"changed":0,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',128,NULL),
('01a227fd-c112-7000-8002-58233a2bc1cc','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":50,"fresh":0,"changed":0,"same":49,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',50,NULL),
('01a227fd-c139-7000-8003-bcde22d7ae95','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c139-7000-8003-c0eefc9fc1a7','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c13d-7000-8001-6e98e0deb435','sync','city-db',NULL,'city','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":128,"fresh":0,"changed":1,"same":126,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',128,NULL),
('01a227fd-c13d-7000-8001-73b08bf959f1','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":50,"fresh":0,"changed":0,"same":49,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',50,NULL),
('01a227fd-c160-7000-8001-0ff8b8a945be','sync','province:catalogue',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c160-7000-8001-101cf1fadec8','sync','province:alerts',NULL,NULL,'OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":0,"fresh":0,"changed":0,"same":0,"older":0,"withdrawn":0,"quarantined":0,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',0,NULL),
('01a227fd-c166-7000-8002-102da7bb04ea','sync','city-db',NULL,'city','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":128,"fresh":0,"changed":0,"same":126,"older":0,"withdrawn":1,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',128,NULL),
('01a227fd-c166-7000-8002-142b4098ca6e','sync','echeng-db',NULL,'echeng','OK','2026-11-29T04:15:15.100Z','2026-11-29T04:15:15.100Z','{"read":50,"fresh":0,"changed":0,"same":49,"older":0,"withdrawn":0,"quarantined":1,"blocked":0}',NULL,NULL,'host:9106:79d115a7','2026-11-29T04:15:15.100Z',50,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES
('migrations',1),
('search_texts',364);
CREATE UNIQUE INDEX "bulletin_source_key" ON "bulletin" ("source", "sourceKeyDigest") ;
CREATE INDEX "bulletin_natural" ON "bulletin" ("newsId") ;
CREATE INDEX "bulletin_district" ON "bulletin" ("district", "id") ;
CREATE INDEX "bulletin_day" ON "bulletin" ("day", "district", "department") ;
CREATE INDEX "bulletin_twin" ON "bulletin" ("twinId") ;
CREATE INDEX "bulletin_news_id" ON "bulletin" ("newsId", "id") ;
CREATE INDEX "bulletin_category" ON "bulletin" ("category", "id") ;
CREATE INDEX "bulletin_publish_time" ON "bulletin" ("publishTime", "id") ;
CREATE UNIQUE INDEX "random_check_plan_source_key" ON "random_check_plan" ("source", "sourceKeyDigest") ;
CREATE INDEX "random_check_plan_natural" ON "random_check_plan" ("planId") ;
CREATE INDEX "random_check_plan_district" ON "random_check_plan" ("district", "id") ;
CREATE INDEX "random_check_plan_day" ON "random_check_plan" ("day", "district", "department") ;
CREATE INDEX "random_check_plan_twin" ON "random_check_plan" ("twinId") ;
CREATE INDEX "random_check_plan_plan_id" ON "random_check_plan" ("planId", "id") ;
CREATE INDEX "random_check_plan_plan_sort" ON "random_check_plan" ("planSort", "id") ;
CREATE INDEX "random_check_plan_year" ON "random_check_plan" ("year", "id") ;
CREATE UNIQUE INDEX "random_check_target_source_key" ON "random_check_target" ("source", "sourceKeyDigest") ;
CREATE INDEX "random_check_target_natural" ON "random_check_target" ("planId", "objectId") ;
CREATE INDEX "random_check_target_district" ON "random_check_target" ("district", "id") ;
CREATE INDEX "random_check_target_day" ON "random_check_target" ("day", "district", "department") ;
CREATE INDEX "random_check_target_twin" ON "random_check_target" ("twinId") ;
CREATE INDEX "random_check_target_plan_id" ON "random_check_target" ("planId", "id") ;
CREATE INDEX "random_check_target_object_id" ON "random_check_target" ("objectId", "id") ;
CREATE INDEX "random_check_target_uscc" ON "random_check_target" ("uscc", "id") ;
CREATE INDEX "random_check_target_drawn_at" ON "random_check_target" ("drawnAt", "id") ;
CREATE INDEX "random_check_target_random_check_plan_id" ON "random_check_target" ("randomCheckPlanId", "id") ;
CREATE UNIQUE INDEX "risk_alert_source_key" ON "risk_alert" ("source", "sourceKeyDigest") ;
CREATE INDEX "risk_alert_natural" ON "risk_alert" ("fxyjId") ;
CREATE INDEX "risk_alert_district" ON "risk_alert" ("district", "id") ;
CREATE INDEX "risk_alert_day" ON "risk_alert" ("day", "district", "department") ;
CREATE INDEX "risk_alert_twin" ON "risk_alert" ("twinId") ;
CREATE INDEX "risk_alert_fxyj_id" ON "risk_alert" ("fxyjId", "id") ;
CREATE INDEX "risk_alert_level" ON "risk_alert" ("level", "id") ;
CREATE INDEX "risk_alert_domain" ON "risk_alert" ("domain", "id") ;
CREATE INDEX "risk_alert_created_at" ON "risk_alert" ("createdAt", "id") ;
CREATE INDEX "risk_alert_area_number" ON "risk_alert" ("areaNumber", "id") ;
CREATE UNIQUE INDEX "alert_step_source_key" ON "alert_step" ("source", "sourceKeyDigest") ;
CREATE INDEX "alert_step_natural" ON "alert_step" ("fxyjId", "stage") ;
CREATE INDEX "alert_step_district" ON "alert_step" ("district", "id") ;
CREATE INDEX "alert_step_day" ON "alert_step" ("day", "district", "department") ;
CREATE INDEX "alert_step_twin" ON "alert_step" ("twinId") ;
CREATE INDEX "alert_step_fxyj_id" ON "alert_step" ("fxyjId", "id") ;
CREATE INDEX "alert_step_stage" ON "alert_step" ("stage", "id") ;
CREATE INDEX "alert_step_happened_at" ON "alert_step" ("happenedAt", "id") ;
CREATE INDEX "alert_step_alert_id" ON "alert_step" ("alertId", "id") ;
CREATE INDEX "alert_step_signing_id" ON "alert_step" ("signingId", "id") ;
CREATE INDEX "alert_step_dispatch_id" ON "alert_step" ("dispatchId", "id") ;
CREATE INDEX "alert_step_feedback_id" ON "alert_step" ("feedbackId", "id") ;
CREATE UNIQUE INDEX "supervision_department_source_key" ON "supervision_department" ("source", "sourceKeyDigest") ;
CREATE INDEX "supervision_department_natural" ON "supervision_department" ("uscc") ;
CREATE INDEX "supervision_department_district" ON "supervision_department" ("district", "id") ;
CREATE INDEX "supervision_department_day" ON "supervision_department" ("day", "district", "department") ;
CREATE INDEX "supervision_department_twin" ON "supervision_department" ("twinId") ;
CREATE INDEX "supervision_department_uscc" ON "supervision_department" ("uscc", "id") ;
CREATE INDEX "supervision_department_line" ON "supervision_department" ("line", "id") ;
CREATE UNIQUE INDEX "supervision_item_source_key" ON "supervision_item" ("source", "sourceKeyDigest") ;
CREATE INDEX "supervision_item_natural" ON "supervision_item" ("itemCode") ;
CREATE INDEX "supervision_item_district" ON "supervision_item" ("district", "id") ;
CREATE INDEX "supervision_item_day" ON "supervision_item" ("day", "district", "department") ;
CREATE INDEX "supervision_item_twin" ON "supervision_item" ("twinId") ;
CREATE INDEX "supervision_item_item_code" ON "supervision_item" ("itemCode", "id") ;
CREATE INDEX "supervision_item_item_type" ON "supervision_item" ("itemType", "id") ;
CREATE INDEX "supervision_item_item_changed_at" ON "supervision_item" ("itemChangedAt", "id") ;
CREATE UNIQUE INDEX "joint_inspection_source_key" ON "joint_inspection" ("source", "sourceKeyDigest") ;
CREATE INDEX "joint_inspection_natural" ON "joint_inspection" ("taskNo") ;
CREATE INDEX "joint_inspection_district" ON "joint_inspection" ("district", "id") ;
CREATE INDEX "joint_inspection_day" ON "joint_inspection" ("day", "district", "department") ;
CREATE INDEX "joint_inspection_twin" ON "joint_inspection" ("twinId") ;
CREATE INDEX "joint_inspection_task_no" ON "joint_inspection" ("taskNo", "id") ;
CREATE INDEX "joint_inspection_task_start_time" ON "joint_inspection" ("taskStartTime", "id") ;
CREATE INDEX "joint_inspection_status" ON "joint_inspection" ("status", "id") ;
CREATE INDEX "joint_inspection_supervision_matter_code" ON "joint_inspection" ("supervisionMatterCode", "id") ;
CREATE INDEX "joint_inspection_item_id" ON "joint_inspection" ("itemId", "id") ;
CREATE UNIQUE INDEX "supervision_plan_source_key" ON "supervision_plan" ("source", "sourceKeyDigest") ;
CREATE INDEX "supervision_plan_natural" ON "supervision_plan" ("planId") ;
CREATE INDEX "supervision_plan_district" ON "supervision_plan" ("district", "id") ;
CREATE INDEX "supervision_plan_day" ON "supervision_plan" ("day", "district", "department") ;
CREATE INDEX "supervision_plan_twin" ON "supervision_plan" ("twinId") ;
CREATE INDEX "supervision_plan_plan_id" ON "supervision_plan" ("planId", "id") ;
CREATE INDEX "supervision_plan_year" ON "supervision_plan" ("year", "id") ;
CREATE INDEX "supervision_plan_plan_kind" ON "supervision_plan" ("planKind", "id") ;
CREATE UNIQUE INDEX "item_claim_source_key" ON "item_claim" ("source", "sourceKeyDigest") ;
CREATE INDEX "item_claim_natural" ON "item_claim" ("itemCode", "claimantUscc") ;
CREATE INDEX "item_claim_district" ON "item_claim" ("district", "id") ;
CREATE INDEX "item_claim_day" ON "item_claim" ("day", "district", "department") ;
CREATE INDEX "item_claim_twin" ON "item_claim" ("twinId") ;
CREATE INDEX "item_claim_item_code" ON "item_claim" ("itemCode", "id") ;
CREATE INDEX "item_claim_claimant_uscc" ON "item_claim" ("claimantUscc", "id") ;
CREATE INDEX "item_claim_status" ON "item_claim" ("status", "id") ;
CREATE INDEX "item_claim_claimed_at" ON "item_claim" ("claimedAt", "id") ;
CREATE INDEX "item_claim_written_off_at" ON "item_claim" ("writtenOffAt", "id") ;
CREATE INDEX "item_claim_resumed_at" ON "item_claim" ("resumedAt", "id") ;
CREATE INDEX "item_claim_item_id" ON "item_claim" ("itemId", "id") ;
CREATE INDEX "item_claim_claimant_id" ON "item_claim" ("claimantId", "id") ;
CREATE UNIQUE INDEX "checklist_source_key" ON "checklist" ("source", "sourceKeyDigest") ;
CREATE INDEX "checklist_natural" ON "checklist" ("listCode", "itemCode") ;
CREATE INDEX "checklist_district" ON "checklist" ("district", "id") ;
CREATE INDEX "checklist_day" ON "checklist" ("day", "district", "department") ;
CREATE INDEX "checklist_twin" ON "checklist" ("twinId") ;
CREATE INDEX "checklist_list_code" ON "checklist" ("listCode", "id") ;
CREATE INDEX "checklist_item_code" ON "checklist" ("itemCode", "id") ;
CREATE INDEX "checklist_uscc" ON "checklist" ("uscc", "id") ;
CREATE INDEX "checklist_status" ON "checklist" ("status", "id") ;
CREATE INDEX "checklist_published_at" ON "checklist" ("publishedAt", "id") ;
CREATE INDEX "checklist_claim_id" ON "checklist" ("claimId", "id") ;
CREATE INDEX "checklist_claim_key" ON "checklist" ("itemCode", "uscc") ;
CREATE INDEX "checklist_item_id" ON "checklist" ("itemId", "id") ;
CREATE UNIQUE INDEX "enforcement_officer_source_key" ON "enforcement_officer" ("source", "sourceKeyDigest") ;
CREATE INDEX "enforcement_officer_natural" ON "enforcement_officer" ("certificateNo") ;
CREATE INDEX "enforcement_officer_district" ON "enforcement_officer" ("district", "id") ;
CREATE INDEX "enforcement_officer_day" ON "enforcement_officer" ("day", "district", "department") ;
CREATE INDEX "enforcement_officer_twin" ON "enforcement_officer" ("twinId") ;
CREATE INDEX "enforcement_officer_certificate_no" ON "enforcement_officer" ("certificateNo", "id") ;
CREATE INDEX "enforcement_officer_institution_code" ON "enforcement_officer" ("institutionCode", "id") ;
CREATE INDEX "enforcement_officer_issued_at" ON "enforcement_officer" ("issuedAt", "id") ;
CREATE INDEX "enforcement_officer_valid_until" ON "enforcement_officer" ("validUntil", "id") ;
CREATE INDEX "enforcement_officer_body_id" ON "enforcement_officer" ("bodyId", "id") ;
CREATE UNIQUE INDEX "check_act_source_key" ON "check_act" ("source", "sourceKeyDigest") ;
CREATE INDEX "check_act_natural" ON "check_act" ("institutionCode", "checkActionCode") ;
CREATE INDEX "check_act_district" ON "check_act" ("district", "id") ;
CREATE INDEX "check_act_day" ON "check_act" ("day", "district", "department") ;
CREATE INDEX "check_act_twin" ON "check_act" ("twinId") ;
CREATE INDEX "check_act_item_code" ON "check_act" ("itemCode", "id") ;
CREATE INDEX "check_act_list_code" ON "check_act" ("listCode", "id") ;
CREATE INDEX "check_act_check_action_code" ON "check_act" ("checkActionCode", "id") ;
CREATE INDEX "check_act_institution_code" ON "check_act" ("institutionCode", "id") ;
CREATE INDEX "check_act_administrative_cp_na" ON "check_act" ("administrativeCpNa", "id") ;
CREATE INDEX "check_act_check_form" ON "check_act" ("checkForm", "id") ;
CREATE INDEX "check_act_check_type" ON "check_act" ("checkType", "id") ;
CREATE INDEX "check_act_check_result" ON "check_act" ("checkResult", "id") ;
CREATE INDEX "check_act_check_date" ON "check_act" ("checkDate", "id") ;
CREATE INDEX "check_act_claim_id" ON "check_act" ("claimId", "id") ;
CREATE INDEX "check_act_claim_key" ON "check_act" ("itemCode", "institutionCode") ;
CREATE INDEX "check_act_checklist_id" ON "check_act" ("checklistId", "id") ;
CREATE INDEX "check_act_checklist_key" ON "check_act" ("listCode", "itemCode") ;
CREATE INDEX "check_act_random_check_plan_id" ON "check_act" ("randomCheckPlanId", "id") ;
CREATE INDEX "check_act_random_check_plan_key" ON "check_act" ("planId") ;
CREATE INDEX "check_act_item_id" ON "check_act" ("itemId", "id") ;
CREATE UNIQUE INDEX "force_act_source_key" ON "force_act" ("source", "sourceKeyDigest") ;
CREATE INDEX "force_act_natural" ON "force_act" ("institutionCode", "forceActionCode") ;
CREATE INDEX "force_act_district" ON "force_act" ("district", "id") ;
CREATE INDEX "force_act_day" ON "force_act" ("day", "district", "department") ;
CREATE INDEX "force_act_twin" ON "force_act" ("twinId") ;
CREATE INDEX "force_act_mandatory_decision_number_number" ON "force_act" ("institutionCode", "mandatoryDecisionNumber") ;
CREATE INDEX "force_act_force_action_code" ON "force_act" ("forceActionCode", "id") ;
CREATE INDEX "force_act_mandatory_decision_number" ON "force_act" ("mandatoryDecisionNumber", "id") ;
CREATE INDEX "force_act_force_type" ON "force_act" ("forceType", "id") ;
CREATE INDEX "force_act_start_date" ON "force_act" ("startDate", "id") ;
CREATE INDEX "force_act_item_code" ON "force_act" ("itemCode", "id") ;
CREATE INDEX "force_act_check_action_code" ON "force_act" ("checkActionCode", "id") ;
CREATE INDEX "force_act_institution_code" ON "force_act" ("institutionCode", "id") ;
CREATE INDEX "force_act_administrative_cp_na" ON "force_act" ("administrativeCpNa", "id") ;
CREATE INDEX "force_act_claim_id" ON "force_act" ("claimId", "id") ;
CREATE INDEX "force_act_claim_key" ON "force_act" ("itemCode", "institutionCode") ;
CREATE INDEX "force_act_item_id" ON "force_act" ("itemId", "id") ;
CREATE INDEX "force_act_check_id" ON "force_act" ("checkId", "id") ;
CREATE INDEX "force_act_check_key" ON "force_act" ("institutionCode", "checkActionCode") ;
CREATE UNIQUE INDEX "other_act_source_key" ON "other_act" ("source", "sourceKeyDigest") ;
CREATE INDEX "other_act_natural" ON "other_act" ("institutionCode", "actionCode") ;
CREATE INDEX "other_act_district" ON "other_act" ("district", "id") ;
CREATE INDEX "other_act_day" ON "other_act" ("day", "district", "department") ;
CREATE INDEX "other_act_twin" ON "other_act" ("twinId") ;
CREATE INDEX "other_act_action_code" ON "other_act" ("actionCode", "id") ;
CREATE INDEX "other_act_start_date" ON "other_act" ("startDate", "id") ;
CREATE INDEX "other_act_item_code" ON "other_act" ("itemCode", "id") ;
CREATE INDEX "other_act_check_action_code" ON "other_act" ("checkActionCode", "id") ;
CREATE INDEX "other_act_institution_code" ON "other_act" ("institutionCode", "id") ;
CREATE INDEX "other_act_administrative_cp_na" ON "other_act" ("administrativeCpNa", "id") ;
CREATE INDEX "other_act_claim_id" ON "other_act" ("claimId", "id") ;
CREATE INDEX "other_act_claim_key" ON "other_act" ("itemCode", "institutionCode") ;
CREATE INDEX "other_act_item_id" ON "other_act" ("itemId", "id") ;
CREATE INDEX "other_act_check_id" ON "other_act" ("checkId", "id") ;
CREATE INDEX "other_act_check_key" ON "other_act" ("institutionCode", "checkActionCode") ;
CREATE UNIQUE INDEX "punish_act_source_key" ON "punish_act" ("source", "sourceKeyDigest") ;
CREATE INDEX "punish_act_natural" ON "punish_act" ("institutionCode", "punishActionCode") ;
CREATE INDEX "punish_act_district" ON "punish_act" ("district", "id") ;
CREATE INDEX "punish_act_day" ON "punish_act" ("day", "district", "department") ;
CREATE INDEX "punish_act_twin" ON "punish_act" ("twinId") ;
CREATE INDEX "punish_act_punish_file_num_number" ON "punish_act" ("institutionCode", "punishFileNum") ;
CREATE INDEX "punish_act_punish_action_code" ON "punish_act" ("punishActionCode", "id") ;
CREATE INDEX "punish_act_case_source" ON "punish_act" ("caseSource", "id") ;
CREATE INDEX "punish_act_punish_file_num" ON "punish_act" ("punishFileNum", "id") ;
CREATE INDEX "punish_act_punish_set_date" ON "punish_act" ("punishSetDate", "id") ;
CREATE INDEX "punish_act_punish_type" ON "punish_act" ("punishType", "id") ;
CREATE INDEX "punish_act_item_code" ON "punish_act" ("itemCode", "id") ;
CREATE INDEX "punish_act_check_action_code" ON "punish_act" ("checkActionCode", "id") ;
CREATE INDEX "punish_act_institution_code" ON "punish_act" ("institutionCode", "id") ;
CREATE INDEX "punish_act_administrative_cp_na" ON "punish_act" ("administrativeCpNa", "id") ;
CREATE INDEX "punish_act_claim_id" ON "punish_act" ("claimId", "id") ;
CREATE INDEX "punish_act_claim_key" ON "punish_act" ("itemCode", "institutionCode") ;
CREATE INDEX "punish_act_item_id" ON "punish_act" ("itemId", "id") ;
CREATE INDEX "punish_act_check_id" ON "punish_act" ("checkId", "id") ;
CREATE INDEX "punish_act_check_key" ON "punish_act" ("institutionCode", "checkActionCode") ;
CREATE UNIQUE INDEX "joint_result_source_key" ON "joint_result" ("source", "sourceKeyDigest") ;
CREATE INDEX "joint_result_natural" ON "joint_result" ("taskNo", "resultNo") ;
CREATE INDEX "joint_result_district" ON "joint_result" ("district", "id") ;
CREATE INDEX "joint_result_day" ON "joint_result" ("day", "district", "department") ;
CREATE INDEX "joint_result_twin" ON "joint_result" ("twinId") ;
CREATE INDEX "joint_result_task_no" ON "joint_result" ("taskNo", "id") ;
CREATE INDEX "joint_result_union_unit_no" ON "joint_result" ("unionUnitNo", "id") ;
CREATE INDEX "joint_result_block" ON "joint_result" ("block", "id") ;
CREATE INDEX "joint_result_act_code" ON "joint_result" ("actCode", "id") ;
CREATE INDEX "joint_result_feedback_date" ON "joint_result" ("feedbackDate", "id") ;
CREATE INDEX "joint_result_task_id" ON "joint_result" ("taskId", "id") ;
CREATE INDEX "joint_result_check_act_id" ON "joint_result" ("checkActId", "id") ;
CREATE INDEX "joint_result_check_act_key" ON "joint_result" ("unionUnitNo", "actCode") ;
CREATE INDEX "joint_result_punish_act_id" ON "joint_result" ("punishActId", "id") ;
CREATE INDEX "joint_result_punish_act_key" ON "joint_result" ("unionUnitNo", "actCode") ;
CREATE INDEX "joint_result_force_act_id" ON "joint_result" ("forceActId", "id") ;
CREATE INDEX "joint_result_force_act_key" ON "joint_result" ("unionUnitNo", "actCode") ;
CREATE INDEX "joint_result_other_act_id" ON "joint_result" ("otherActId", "id") ;
CREATE INDEX "joint_result_other_act_key" ON "joint_result" ("unionUnitNo", "actCode") ;
CREATE UNIQUE INDEX "exposure_notice_source_key" ON "exposure_notice" ("source", "sourceKeyDigest") ;
CREATE INDEX "exposure_notice_natural" ON "exposure_notice" ("noticeId") ;
CREATE INDEX "exposure_notice_district" ON "exposure_notice" ("district", "id") ;
CREATE INDEX "exposure_notice_day" ON "exposure_notice" ("day", "district", "department") ;
CREATE INDEX "exposure_notice_twin" ON "exposure_notice" ("twinId") ;
CREATE INDEX "exposure_notice_notice_id" ON "exposure_notice" ("noticeId", "id") ;
CREATE INDEX "exposure_notice_category" ON "exposure_notice" ("category", "id") ;
CREATE INDEX "exposure_notice_institution_code" ON "exposure_notice" ("institutionCode", "id") ;
CREATE INDEX "exposure_notice_act_code" ON "exposure_notice" ("actCode", "id") ;
CREATE INDEX "exposure_notice_publish_time" ON "exposure_notice" ("publishTime", "id") ;
CREATE INDEX "exposure_notice_punish_act_id" ON "exposure_notice" ("punishActId", "id") ;
CREATE INDEX "exposure_notice_punish_act_key" ON "exposure_notice" ("institutionCode", "actCode") ;
CREATE INDEX "quarantine_district" ON "quarantine" ("district", "id") ;
CREATE UNIQUE INDEX "quarantine_key" ON "quarantine" ("source", "kind", "keyDigest") ;
CREATE UNIQUE INDEX "search_texts_record" ON "search_texts" ("recordId") ;
CREATE INDEX "issues_district" ON "issues" ("district", "department", "id") ;
CREATE INDEX "issues_rule" ON "issues" ("rule", "id") ;
CREATE INDEX "issues_kind" ON "issues" ("kind", "severity", "recordId") ;
CREATE INDEX "issues_row" ON "issues" ("recordId", "position") ;
CREATE INDEX "deliveries_due" ON "deliveries" ("target", "state", "tableName") ;
CREATE INDEX "deliveries_record" ON "deliveries" ("recordId", "target") ;
CREATE INDEX "deliveries_counted" ON "deliveries" ("target", "kind", "district", "day", "department") ;
CREATE UNIQUE INDEX "deliveries_row" ON "deliveries" ("target", "identity", "tableName") ;
CREATE INDEX "batches_open" ON "batches" ("target", "state", "dueAt") ;
CREATE UNIQUE INDEX "batches_number" ON "batches" ("target", "number") ;
CREATE INDEX "rollups_sums" ON "rollups" ("kind", "measure", "district", "day", "total") ;
CREATE INDEX "fires_state" ON "fires" ("job", "state") ;
CREATE UNIQUE INDEX "fires_planned" ON "fires" ("job", "plannedAt") ;
CREATE INDEX "runs_job" ON "runs" ("job", "id") ;
CREATE INDEX "runs_state" ON "runs" ("state", "heartbeatAt") ;
CREATE VIRTUAL TABLE search_texts_grams USING fts5(grams, content='search_texts', content_rowid='number', tokenize='ascii', detail='none', columnsize=0);
INSERT INTO search_texts_grams(search_texts_grams) VALUES ('rebuild');
CREATE TRIGGER search_texts_grams_insert AFTER INSERT ON search_texts BEGIN INSERT INTO search_texts_grams(rowid, grams) VALUES (new.number, new.grams); END;
CREATE TRIGGER search_texts_grams_delete AFTER DELETE ON search_texts BEGIN INSERT INTO search_texts_grams(search_texts_grams, rowid, grams) VALUES ('delete', old.number, old.grams); END;
CREATE TRIGGER search_texts_grams_update AFTER UPDATE ON search_texts BEGIN INSERT INTO search_texts_grams(search_texts_grams, rowid, grams) VALUES ('delete', old.number, old.grams); INSERT INTO search_texts_grams(rowid, grams) VALUES (new.number, new.grams); END;
PRAGMA user_version=0;
COMMIT;
