// What the people in carry-a-pilot.sh write into their forms, as JSON: node pilot-data.js NAME [ARGUMENT...]
'use strict';

const PASSWORD = 'Xuegai@2026';
const STANDARDS = Array.from({length: 11}, (none, i) => i + 1);
const DAY = 864e5;

const day = (from, days) => new Date(Date.parse(`${from}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

const SOCIETIES = {
  hjkx: {name: '湖北省环境科学学会', area: 46, staff: 3, board: 80, short: {}},
  slcl: {name: '湖北省示例材料学会', area: 18, staff: 1, board: 50, short: {3: 'NOT_MET', 7: 'PARTIALLY_MET', 10: 'PARTIALLY_MET'}}
};
const short = (stem, no) => SOCIETIES[stem].short[no] ?? 'MET';

const STEPS = ['完善党支部活动制度，每季度不少于一次', '设综合、学术、会员三个部，挂牌运行', '落实 25 平方米以上专用办公室',
  '清点资产，全部登记到学会名下', '独立核算，年度审计', '汇编制度，按季检查执行', '与专职人员签订合同、缴纳社保',
  '拓展会费和服务收入', '理事会聘任专职秘书长', '签订聘书，写明任期和薪酬', '制定秘书长岗位说明书和授权书'];
const FIGURES = ['党员9名，活动6次', '3部1室', '', '资产31件', '凭证186笔', '制度22项', '', '年收入86万元', '任期3年', '2025-09~2028-08', '职责12条'];
const SUMMARY = '一年来，学会按照任务书推进秘书处实体化和秘书长专职化，逐项落实十一项标准，健全党组织，独立设置办事机构，规范财务和资产，汇编并执行制度，配备专职人员，拓展收入来源，由理事会聘任专职秘书长，写明任期、薪酬和职责权限。';
const COMMENT = '专家组听取了学会汇报，查阅了十一项标准的材料原件，现场查看了办公场所和设施，测量了使用面积，抽查了凭证，与党组织负责人、财务人员和专职人员分别谈话，独立评分后进行了合议，逐项形成判定。';

/** The days of the five phases, from the first on; the third is when the agreements run, the fourth when they are inspected. */
const phases = from => Object.fromEntries([[0, 0], [1, 40], [41, 60], [61, 240], [241, 300]].flatMap(([begin, end], i) =>
  [[`phase${i + 1}Start`, day(from, begin)], [`phase${i + 1}End`, day(from, end)]]));

const forms = {
  name: stem => SOCIETIES[stem].name,

  board: stem => SOCIETIES[stem].board,

  phase4: from => phases(from).phase4Start,

  batch: (code, from, plan) => ({
    pilotBatchCode: code, pilotBatchName: `“两化”建设试点 ${code}`, standardsVersion: 'LH-2017', pilotQuota: 2, fundCap: 10,
    openRoute: 'YES', invitedSocieties: ['HJKX'], applicationDeadline: day(from, 40), ...phases(from),
    batchBasis: '依据《湖北省科协所属学会“两化”建设试点工作方案》，在条件成熟的学会先行开展办事机构实体化、秘书长专职化建设试点，按 11 项标准检查验收。',
    batchPlanFile: [plan]
  }),

  application: (stem, today, partyPaper, lease) => {
    const {area, staff} = SOCIETIES[stem];
    const until = phases(today).phase3End;
    return {
      pilotType: 'TWO_TRANSFORMATIONS', foundedDate: '1985-06-18', registrationValidUntil: day(today, 1200),
      lastAnnualCheckResult: 'QUALIFIED', hostUnitName: '无', independentOperation: 'YES',
      partyOrgForm: 'BRANCH', partyOrgApprovalFile: [partyPaper],
      fullTimeStaffCount: staff,
      fullTimeStaffRows: Array.from({length: staff}, (none, i) => ({
        staffName: `职员${i + 1}`, staffPost: i ? '会员部' : '综合部', employmentType: 'CONTRACT',
        contractFrom: day(today, -365), contractUntil: day(today, 730), socialInsurance: 'YES'})),
      officeSource: 'LEASED', officeArea: area, officeProofFile: [lease], assetOwnership: 'SOCIETY',
      hasOwnAccount: 'YES', accountingSystem: 'NON_PROFIT', hasTaxRegistration: 'YES', netAssets: 42,
      incomeLast3Years: [3, 2, 1].map(back => ({incomeYear: Number(today.slice(0, 4)) - back,
        dues: 31, services: 36, governmentPurchase: 6, donations: 13, incomeTotal: 86})),
      regulationRows: ['会议制度', '议事决策制度', '人事管理制度', '财务管理制度', '档案管理制度', '信息公开制度'].map(name => ({
        regulationName: name, adoptedOn: day(today, -365), adoptedBy: '第五届理事会第三次会议'})),
      secretaryGeneralStatus: 'PART_TIME', secretaryRecruitMode: 'BOARD_RECOMMENDED', plannedTermYears: 3,
      secretaryPostRequirements: '大学本科以上学历，政治素质好，熟悉本学科领域和社会组织工作，有较强的组织协调和文字能力，身体健康，能够专职全时工作，任期内不在其他单位任职。',
      payPlanSummary: '参照同级事业单位中层管理人员标准，由理事会审定，按年考核发放。',
      pilotGoals: '建成独立运行的秘书处：内设综合、学术、会员三个部，配备专职人员，落实专用办公场所，资产登记到学会名下，财务独立核算；由理事会聘任专职秘书长，写明任期、薪酬和职责权限，11 项标准全部达到，按期通过检查验收，形成可以推广的做法。',
      expectedResults: '秘书处能够独立承担学会日常工作，会员服务响应时间缩短一半，学术活动数量和经费自给能力稳步提高，形成可以推广的做法。',
      pilotSteps: STEPS.map((name, i) => ({stepName: name, standardNo: `${i + 1}`, stepDueDate: until})),
      budgetRows: [{budgetItem: '人员费用', budgetAmount: 6, budgetBasis: '专职人员补助'},
        {budgetItem: '办公场所', budgetAmount: 4, budgetBasis: '租金和设施'}],
      requestedFund: 8, clerkName: '经办人', clerkPhone: '027-0000-1234'
    };
  },

  survey: today => ({
    surveyDate: today, surveyorNames: ['zb.chengyuan1', 'zb.chengyuan2'], readinessLevel: 'READY',
    intervieweeRows: [{intervieweeName: '学会秘书长', intervieweePost: '秘书长'}],
    surveyFindings: '实地查看了办公场所，查阅了章程、制度汇编、财务报表和会员名册，与理事长、秘书长和专职人员座谈。学会班子对试点认识统一，理事会已经审议通过试点申请，办公场所、人员和经费有着落，短板清楚，补齐计划具体可行，能够按期落实。'
  }),

  review: (today, paper) => ({
    reviewMeetingDate: today, meetingMinutesNo: `专班纪要〔${today.slice(0, 4)}〕2 号`, attendeeCount: 3, reviewMinutesFile: [paper],
    reviewSummary: '专班成员逐一评议，对条件、计划和短板形成一致意见，按票数认定。'
  }),

  acceptance: (stem, today, summary, ...evidence) => ({
    pilotSummary: SUMMARY.repeat(5), requestedInspectionDate: day(today, 28),
    siteContact: '学会秘书长', siteContactPhone: '027-0000-1234', siteAddress: '武汉市洪山区示例路 8 号示例大厦 1203 室',
    fundUsageRows: [{usageItem: '人员费用', usageBudget: 5, usageActual: 5},
      {usageItem: '办公场所', usageBudget: 3, usageActual: 2.6, usageNote: '租金优惠，结余 0.4 万元。'}],
    selfAssessmentRows: STANDARDS.map(no => ({
      standardNo: no, selfVerdict: short(stem, no),
      keyFigure: {3: `${SOCIETIES[stem].area}㎡`, 7: `专职${SOCIETIES[stem].staff}人`}[no] ?? FIGURES[no - 1],
      selfStatement: `${STEPS[no - 1]}，情况见所附材料。`, evidenceFiles: [evidence[no - 1]]})),
    summaryFile: [summary], clerkName: '经办人', clerkPhone: '027-0000-1234'
  }),

  preReview: () => ({preReviewRows: STANDARDS.map(no => ({standardNo: no,
    ...(no === 3 ? {preReviewResult: 'TO_VERIFY', questionsToVerify: '平面图与租约面积有差，请现场测量。'} : {preReviewResult: 'SUFFICIENT'})}))}),

  sheet: stem => ({sheetRows: STANDARDS.map(no => ({
    standardNo: no, expertVerdict: short(stem, no), checkMethods: ['READ', 'LOOK'], evidenceNo: `${no}-1`,
    checkedFacts: '查阅了对应材料原件，现场查看与材料一致，向有关人员当面核实。',
    ...(short(stem, no) === 'MET' ? {} : {verdictReason: '与达标线有差距，材料和现场都不能证明达到要求。'})}))}),

  record: (stem, today, ...photos) => ({
    openingAt: `${today}T09:00`, closingAt: `${today}T12:00`,
    societyAttendees: [{attendeeName: '学会秘书长', attendeePost: '秘书长'}], measuredArea: SOCIETIES[stem].area,
    sampledVoucherCount: 12, interviewCount: 3, sitePhotos: photos
  }),

  opinion: () => ({
    overallComment: COMMENT.repeat(3), achievements: '秘书处独立运行，财务独立核算，制度成册并执行，专职人员按岗位履职。',
    issues: '对照 11 项标准，逐项意见见合议判定。', rectificationAdvice: '未完全达标的项目请逐项整改，按期报送整改报告和佐证材料。',
    leaderSignature: PASSWORD
  }),

  signature: () => ({signatureDecision: 'SIGN', memberSignature: PASSWORD}),

  items: (...numbers) => ({rectificationItems: numbers.map(no => ({standardNo: Number(no),
    problem: '现场核查与达标线有差距，材料不能证明达到要求。', requirement: '整改到达标线以上，提交证明。', responsiblePerson: '学会秘书长'}))}),

  plan: (until, ...numbers) => ({planRows: numbers.map(no => ({standardNo: Number(no),
    planMeasure: '由秘书长牵头，按要求整改。', planDueDate: until}))}),

  report: (today, paper, ...evidence) => ({
    rectificationFile: [paper],
    rectificationRows: evidence.map(pair => pair.split(':')).map(([no, file]) => ({standardNo: Number(no),
      measure: '已按整改方案落实，材料原件备查。', completedOn: today, rectifiedVerdict: 'MET', evidenceFiles: [file]}))
  }),

  secondLook: (...numbers) => ({
    reinspectionRows: numbers.map(no => ({standardNo: Number(no), reinspectionVerdict: 'MET',
      recheckFacts: '现场查看并核对材料原件，与整改报告一致。'})),
    spotCheck: '抽查第 1 项、第 5 项，情况没有变化。',
    reinspectionOpinion: '复查人员逐项核对了整改情况，判定如上，没有不同意见。'
  })
};

const [name, ...values] = process.argv.slice(2);
const said = forms[name](...values);
process.stdout.write(typeof said === 'object' ? JSON.stringify(said) : String(said));
