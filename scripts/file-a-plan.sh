#!/usr/bin/env bash
# Carries a new reform plan of 湖北省风景园林学会 from draft to archive through the API, with curl alone:
# filed, returned once, filed again, countersigned, decided, issued. Needs a running demo.
#   scripts/file-a-plan.sh [address]
set -euo pipefail

base=${1:-http://localhost:8080}
. "$(dirname "$0")/lib.sh"

reviews() {
  node -e "console.log(JSON.stringify(Array.from({length: 13}, (x, i) => ({taskNo: i + 1,
    taskReviewResult: i + 1 === $1 ? 'NEEDS_WORK' : 'QUALIFIED', ...(i + 1 === $1 ? {taskReviewOpinion: '请写明服务点设在哪里。'} : {})}))))"
}

today=$(today)
batch=$(call fjyl.jb GET /case-types | value '.find(t => t.type === "reform-plan").batches[0].code')
begin fjyl.jb reform-plan "$batch"
plan=$(call fjyl.jb GET "/cases/$case_no")
send fjyl.jb "$(filled reform-plan.json START="$(value .data.planPeriodStart <<< "$plan")" \
  END="$(value .data.planPeriodEnd <<< "$plan")" FILE="$(upload fjyl.jb 改革工作方案)")"

society fjyl 60
accepted
finish xhb.jingban UserTask_ReviewPlan "{\"taskReviews\": $(reviews 12), \"reviewDecision\": \"RETURN\",
  \"reviewOpinionText\": \"第 12 项请写明入会服务点设在哪里。\", \"returnedFields\": [\"reform-plan:reformTaskRows[11]\"]}"
finish fjyl.jb UserTask_Revise '{"reformTaskRows": [{"taskNo": 12,
  "reformMeasures": "在省风景园林设计院和两所高校设入会服务点，开通网上入会，学生会员首年免会费。"}]}'
society fjyl
finish xhb.jingban UserTask_ReviewPlan "{\"taskReviews\": $(reviews 0), \"reviewDecision\": \"AGREE\",
  \"reviewOpinionText\": \"所提问题已改正，13 项均合格。\"}"
finish jcb UserTask_Countersign '{"countersignResult": "NO_OBJECTION"}'
finish zzrsb UserTask_Countersign '{"countersignResult": "NO_OBJECTION"}'
finish xhb.buzhang UserTask_HeadReview '{"headDecision": "AGREE", "headOpinion": "同意报领导小组审定。"}'
finish xhb.jingban UserTask_RecordGroupMeeting "{\"meetingTitle\": \"学会改革工作领导小组会议\", \"meetingDate\": \"$today\",
  \"meetingMinutesNo\": \"纪要〔${today%%-*}〕6 号\", \"attendees\": \"贺文昭、沈怀瑾\", \"groupResolution\": \"AGREE\",
  \"groupOpinion\": \"研究通过，同意备案实施。\", \"minutesFile\": [\"$(upload xhb.jingban 领导小组会议纪要)\"]}"
finish fgfzx UserTask_DecidePlan '{"finalDecision": "FILE", "finalOpinion": "同意"}'
issued
archived
echo "$case_no: $(call fjyl.jb GET "/cases/$case_no" | value '.docNumber')"
