#!/usr/bin/env bash
# Carries a new reform plan of 湖北省风景园林学会 from draft to archive through the API, with curl alone:
# filed, returned once, filed again, countersigned, decided, issued. Needs a running demo.
#   scripts/file-a-plan.sh [address]
set -euo pipefail

base=${1:-http://localhost:8080}
password='Xuegai@2026'
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# value EXPRESSION: reads JSON from standard input, e.g. value '.caseNo'
value() { node -e "const j = JSON.parse(require('fs').readFileSync(0, 'utf8')); const v = j$1; process.stdout.write(String(v ?? ''))"; }

token() {
  [ -s "$work/$1" ] || curl -sf -u "$1:$password" -X POST "$base/api/v1/tokens" | value '.token' > "$work/$1"
  cat "$work/$1"
}

# call USER METHOD PATH [JSON]: prints the answer, stops with it when it is a refusal
call() {
  local code
  code=$(curl -s -o "$work/answer" -w '%{http_code}' -X "$2" "$base/api/v1$3" \
    -H "Authorization: Bearer $(token "$1")" -H 'Content-Type: application/json' ${4:+--data-binary "$4"})
  if [ "$code" -ge 400 ]; then
    echo "$2 $3 by $1: $code" >&2
    cat "$work/answer" >&2
    exit 1
  fi
  cat "$work/answer"
}

# upload USER NAME: stores a small PDF with the case and prints its id
upload() {
  printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' > "$work/paper.pdf"
  curl -sf -X POST "$base/api/v1/attachments" -H "Authorization: Bearer $(token "$1")" \
    -F "caseNo=$case_no" -F "file=@$work/paper.pdf;filename=$2.pdf;type=application/pdf" | value '.id'
}

# finish USER TASK JSON: completes the person's open task of the case; waits while a job prepares it
finish() {
  local id='' version tries=0
  while [ -z "$id" ]; do
    id=$(call "$1" GET "/inbox?q=$case_no" | value ".items.find(t => t.caseNo === '$case_no' && t.taskKey === '$2')?.id")
    tries=$((tries + 1))
    [ "$tries" -le 60 ] || { echo "$1 has no $2 in $case_no" >&2; exit 1; }
    [ -n "$id" ] || sleep 1
  done
  version=$(call "$1" GET "/tasks/$id" | value '.version')
  call "$1" POST "/tasks/$id/complete" "{\"version\": $version, \"data\": $3}" > /dev/null
  echo "  $2 by $1 -> $(call fjyl.jb GET "/cases/$case_no" | value '.status')"
}

society() {
  finish fjyl.msz UserTask_SecretaryCheck '{"secretaryDecision": "AGREE"}'
  if [ "${1:-}" = board ]; then
    finish fjyl.msz UserTask_RegisterResolution "{\"meetingTitle\": \"第五届理事会第七次会议\", \"meetingType\": \"BOARD\",
      \"meetingDate\": \"$today\", \"meetingMode\": \"ON_SITE\", \"expectedCount\": 60, \"presentCount\": 50,
      \"approveCount\": 48, \"opposeCount\": 1, \"abstainCount\": 1,
      \"minutesFile\": [\"$(upload fjyl.msz 理事会纪要)\"], \"attendanceFile\": [\"$(upload fjyl.msz 签到表)\"]}"
  fi
  finish fjyl.lsz UserTask_PresidentSign "{\"presidentDecision\": \"SIGN\", \"commitmentAgreed\": true,
    \"presidentSignature\": \"$password\", \"sealedPageFile\": [\"$(upload fjyl.lsz 签章页)\"]}"
}

reviews() {
  node -e "console.log(JSON.stringify(Array.from({length: 13}, (x, i) => ({taskNo: i + 1,
    taskReviewResult: i + 1 === $1 ? 'NEEDS_WORK' : 'QUALIFIED', ...(i + 1 === $1 ? {taskReviewOpinion: '请写明服务点设在哪里。'} : {})}))))"
}

today=$(TZ=Asia/Shanghai date +%F)
batch=$(call fjyl.jb GET /case-types | value '.find(t => t.type === "reform-plan").batches[0].code')
case_no=$(call fjyl.jb POST /cases "{\"type\": \"reform-plan\", \"batch\": \"$batch\"}" | value '.caseNo')
echo "$case_no in batch $batch"

version=$(call fjyl.jb GET "/cases/$case_no" | value '.version')
start=$(call fjyl.jb GET "/cases/$case_no" | value '.data.planPeriodStart')
end=$(call fjyl.jb GET "/cases/$case_no" | value '.data.planPeriodEnd')
data=$(sed -e "s/@START@/$start/g" -e "s/@END@/$end/g" -e "s/@FILE@/$(upload fjyl.jb 改革工作方案)/" "$here/reform-plan.json")
version=$(call fjyl.jb PUT "/cases/$case_no/draft" "{\"version\": $version, \"data\": $data}" | value '.version')
echo "  filed -> $(call fjyl.jb POST "/cases/$case_no/submit" "{\"version\": $version}" | value '.status')"

society board
finish xhb.jingban UserTask_IntakeReview '{"intakeDecision": "ACCEPT", "materialsComplete": true, "formatValid": true,
  "withinScope": true, "sealedPageConfirmed": true}'
finish xhb.jingban UserTask_ReviewPlan "{\"taskReviews\": $(reviews 12), \"reviewDecision\": \"RETURN\",
  \"reviewOpinionText\": \"第 12 项请写明入会服务点设在哪里。\", \"returnedFields\": [\"reform-plan:reformTaskRows[11]\"]}"
finish fjyl.jb UserTask_Revise '{"reformTaskRows": [{"taskNo": 12,
  "reformMeasures": "在省风景园林设计院和两所高校设入会服务点，开通网上入会，学生会员首年免会费。"}]}'
society
finish xhb.jingban UserTask_ReviewPlan "{\"taskReviews\": $(reviews 0), \"reviewDecision\": \"AGREE\",
  \"reviewOpinionText\": \"所提问题已改正，13 项均合格。\"}"
finish jcb UserTask_Countersign '{"countersignResult": "NO_OBJECTION"}'
finish zzrsb UserTask_Countersign '{"countersignResult": "NO_OBJECTION"}'
finish xhb.buzhang UserTask_HeadReview '{"headDecision": "AGREE", "headOpinion": "同意报领导小组审定。"}'
finish xhb.jingban UserTask_RecordGroupMeeting "{\"meetingTitle\": \"学会改革工作领导小组会议\", \"meetingDate\": \"$today\",
  \"meetingMinutesNo\": \"纪要〔${today%%-*}〕6 号\", \"attendees\": \"贺文昭、沈怀瑾\", \"groupResolution\": \"AGREE\",
  \"groupOpinion\": \"研究通过，同意备案实施。\", \"minutesFile\": [\"$(upload xhb.jingban 领导小组会议纪要)\"]}"
finish fgfzx UserTask_DecidePlan '{"finalDecision": "FILE", "finalOpinion": "同意"}'
finish bgs UserTask_PrepareDocument '{"proofread": true}'
finish bgs UserTask_DispatchDocument '{"sealApplied": true, "deliveryMethod": "SYSTEM"}'
finish xhb.jingban UserTask_Archive '{"itemsChecked": true}'
echo "$case_no: $(call fjyl.jb GET "/cases/$case_no" | value '.docNumber')"
