#!/usr/bin/env bash
# Carries two societies through the pilot by curl alone, against a running demo whose clock it sets ahead on the way:
# 湖北省环境科学学会 (HJKX) meets 11 of 11 and gets its certificate; 湖北省示例材料学会 (SLCL) meets 8, partly 2, not 1,
# puts these three right, is looked at again for them alone and gets its certificate, too.
#   scripts/carry-a-pilot.sh [address]
set -euo pipefail

base=${1:-http://localhost:8080}
. "$(dirname "$0")/lib.sh"

# data NAME [ARGUMENT...]: what goes into a form, see pilot-data.js
data() { node "$here/pilot-data.js" "$@"; }

# case_of TYPE STEM: goes on with the society's case of this batch
case_of() { case_no=$(newest "$1" "$(data name "$2")" "$code"); }

# minutes NUMBER: of a meeting today
minutes() { echo "\"meetingDate\": \"$(today)\", \"meetingMinutesNo\": \"纪要〔${began%%-*}〕$1 号\""; }

# applied STEM: signed by the society, accepted, surveyed, recommended by all three of the task force
applied() {
  local member
  society "$1" "$(data board "$1")"
  accepted
  finish zb.chengyuan1 UserTask_Survey "$(data survey "$(today)")"
  for member in zb.chengyuan1 zb.chengyuan2 zb.chengyuan3; do
    finish $member UserTask_Vote '{"recommendation": "RECOMMEND", "recommendationReason": "依据调研情况和申报材料，结合成熟度得分独立作出评议。"}'
  done
  finish xhb.jingban UserTask_RegisterReview "$(data review "$(today)" "$(upload xhb.jingban 专班会商纪要)")"
}

# listed TYPE ROWS: the head proposes, the leadership decides, it is made public and issued
listed() {
  begin xhb.buzhang "$1" "$code"
  send xhb.buzhang "{\"listRows\": $2}"
  finish fgfzx UserTask_ReviewList '{"listReview": "AGREE", "reviewOpinionText": "同意报党组审定"}'
  finish dangzu UserTask_DecideList "{$(minutes 5), \"decisionMode\": \"PARTY_GROUP\",
    \"minutesFile\": [\"$(upload dangzu 党组会议纪要)\"], \"finalDecision\": \"AGREE\", \"finalOpinion\": \"同意\"}"
  made_public
  issued
  archived
}

# made_public: from the day that the office's form proposes, and nobody objects
made_public() {
  local first
  first=$(asked bgs UserTask_PreparePublicity publicityStart)
  finish bgs UserTask_PreparePublicity '{"objectionPhone": "027-0000-1111", "objectionEmail": "jiandu@example.com"}'
  clock "$first"
  reached IN_PUBLICITY
  clock "$(day "$first" 16)"
  finish bgs UserTask_ConfirmEvidence '{"publicityRecordChecked": true}'
}

# agreed STEM: eleven targets, signed by both sides; the first part of the money is paid
agreed() {
  finish xhb.jingban UserTask_DraftAgreement '{"fundTotal": 8, "firstShare": 60}'
  finish "$1.lsz" UserTask_SocietySigns "{\"societyAnswer\": \"SIGN\", \"societySigned\": \"$password\"}"
  finish fgfzx UserTask_AssociationSigns "{\"associationAnswer\": \"SIGN\", \"associationSigned\": \"$password\"}"
  finish jcb UserTask_FirstPayment "{\"paymentDone\": \"PAID\", \"paidOn\": \"$(today)\", \"paymentVoucher\": [\"$(upload jcb 拨付凭证)\"]}"
  archived
}

# experts CASE PURPOSE STATE: user names, the leader first
experts() {
  call zb.chengyuan1 GET "/cases/$1/experts" |
    value ".$2.filter(seat => seat.state === '$3').sort((a, b) => b.leader - a.leader).map(seat => seat.username).join(' ')"
}

# drawn: five experts by lot; all of them come and commit themselves
drawn() {
  local task member
  task=$(waiting zb.chengyuan1 UserTask_SelectExperts)
  echo "  drawn: $(call zb.chengyuan1 POST "/tasks/${task% *}/draw" "{\"version\": ${task#* }, \"expertCount\": 5}" | value '.group.join(" ")')"
  finish zb.chengyuan1 UserTask_SelectExperts '{"expertCount": 5, "compositionNote": "本学科专家须回避的，已请相近学科的专家。"}'
  for member in $(experts "$case_no" INSPECTION INVITED); do
    finish "$member" UserTask_ConfirmInvitation "{\"expertAttendance\": \"YES\", \"hasConflict\": \"NONE\",
      \"expertCommitmentAgreed\": true, \"expertSignature\": \"$password\"}"
  done
}

# visited STEM DAY: own sheets, what they come to, the record, the opinion that all sign
visited() {
  local group leader member photos=()
  group=$(experts "$case_no" INSPECTION CONFIRMED)
  leader=${group%% *}
  finish "$leader" UserTask_PreReview "$(data preReview)"
  clock "$2" 08:30
  finish xhb.jingban UserTask_OpenVisit "{\"presentExperts\": [\"${group// /\", \"}\"], \"actingLeader\": \"$leader\", \"visitOutcome\": \"BEGIN\"}"
  for member in $group; do finish "$member" UserTask_ExpertSheet "$(data sheet "$1")"; done
  finish "$leader" UserTask_Deliberate '{}'
  for member in 门牌 办公室 资产 资料 会场; do photos+=("$(photo "$leader" "$member")"); done
  finish "$leader" UserTask_SiteRecord "$(data record "$1" "$2" "${photos[@]}")"
  finish "$1.msz" UserTask_ConfirmRecord '{"societyConfirmed": "NONE"}'
  finish "$leader" UserTask_GroupOpinion "$(data opinion)"
  for member in $group; do finish "$member" UserTask_SignOpinion "$(data signature)"; done
  archived
}

# inspected STEM: from the application with the self-assessment to the signed opinion
inspected() {
  local no visit evidence=()
  begin "$1.jb" site-inspection "$code"
  for no in 01 02 03 04 05 06 07 08 09 10 11; do evidence+=("$(upload "$1.jb" "$no-材料")"); done
  send "$1.jb" "$(data acceptance "$1" "$(today)" "$(upload "$1.jb" 工作总结报告)" "${evidence[@]}")"
  society "$1"
  accepted
  clock "$(day "$(today)" 20)"
  visit=$(asked zb.chengyuan1 UserTask_PlanInspection inspectionDate)
  finish zb.chengyuan1 UserTask_PlanInspection '{}'
  drawn
  finish xhb.jingban UserTask_SendNotice '{"noticeDecision": "SEND"}'
  visited "$1" "$visit"
}

# concluded STEM CONCLUSION: rechecked, studied, decided
concluded() {
  case_of acceptance "$1"
  echo "  $case_no: $(asked xhb.jingban UserTask_DepartmentRecheck conclusionRule)"
  finish xhb.jingban UserTask_DepartmentRecheck "{\"procedureValid\": true, \"factsClear\": true,
    \"recheckAction\": \"FORWARD\", \"proposedConclusion\": \"$2\"}"
  finish xhb.buzhang UserTask_HeadRecheck '{"headDecision": "AGREE", "headOpinion": "程序和事实清楚，同意提交专班会议。"}'
  finish zb.chengyuan1 UserTask_TaskForceMeeting "{$(minutes 8), \"minutesFile\": [\"$(upload zb.chengyuan1 专班会议纪要)\"],
    \"meetingConclusion\": \"$2\", \"meetingOpinion\": \"专班逐项研究，一致同意上述结论。\"}"
  finish fgfzx UserTask_DecideAcceptance '{"acceptanceDecision": "AGREE", "finalOpinion": "同意"}'
}

# rectified STEM NUMBER...: the notice names these standards, the society puts them right
rectified() {
  local stem=$1 no evidence=()
  shift
  finish xhb.jingban UserTask_DraftRectification "$(data items "$@")"
  issued
  finish "$stem.msz" UserTask_RectificationPlan "$(data plan "$(day "$(today)" 14)" "$@")"
  clock "$(day "$(today)" 14)"
  for no in "$@"; do evidence+=("$no:$(upload "$stem.jb" "$no-整改材料")"); done
  finish "$stem.jb" UserTask_Revise "$(data report "$(today)" "$(upload "$stem.jb" 整改报告)" "${evidence[@]}")"
  society "$stem"
}

# looked_at_again STEM NUMBER...: by leader and one member of the group, these standards alone
looked_at_again() {
  local stem=$1 visit member group seen
  shift
  visit=$(newest site-inspection "$(data name "$stem")" "$code")
  group=$(experts "$visit" INSPECTION CONFIRMED)
  member=$(cut -d ' ' -f 2 <<< "$group" | tr e E)
  finish xhb.jingban UserTask_ArrangeReinspection "{\"reinspectors\": [\"$member\"],
    \"reinspectionMode\": \"ON_SITE\", \"reinspectionDate\": \"$(today)\"}"
  seen=$(asked "${group%% *}" UserTask_Reinspect 'reinspectionRows.map(row => row.standardNo).join(" ")')
  echo "  looked at again: $seen"
  finish "${group%% *}" UserTask_Reinspect "$(data secondLook $seen)"
  finish "$(cut -d ' ' -f 2 <<< "$group")" UserTask_SignReinspection "$(data signature)"
}

# certified STEM: on the list, made public, announced; nobody asks for a reconsideration; the certificate is genuine
certified() {
  local number
  listed acceptance-list '[{"rowNo": 1, "rowAction": "LIST"}]'
  case_of acceptance "$1"
  clock "$(day "$(today)" 16)"
  finish xhb.jingban UserTask_AcceptanceResult '{"tailPayment": "PAY"}'
  archived
  number=$(call "$1.jb" GET "/cases/$case_no/documents" | value '.items.find(paper => paper.kind === "acceptance-certificate").docNumber')
  curl -sf "$base/public/certificates/$number" | grep -q '有效' || { echo "$number is not genuine" >&2; exit 1; }
  echo "$case_no: $(call "$1.jb" GET "/cases/$case_no" | field outcome), certificate $number is genuine: $base/public/certificates/$number"
}

began=$(today)
code=LH-${began%%-*}-$(($(call jdy GET '/cases?type=pilot-batch' | value '.items.length') + 1))

echo "== 试点工作方案 $code"
begin xhb.jingban pilot-batch
send xhb.jingban "$(data batch "$code" "$began" "$(upload xhb.jingban 试点工作方案)")"
finish zb.chengyuan1 UserTask_ConsultTaskForce "{$(minutes 1), \"consultationOpinion\": \"专班研究同意，阶段和名额安排可行。\"}"
finish fgfzx UserTask_DecideBatch '{"batchDecision": "AGREE", "finalOpinion": "同意下发"}'
issued
archived

echo "== HJKX 应邀申报"
case_of pilot-application hjkx
finish hjkx.msz UserTask_AnswerInvitation '{"invitationAnswer": "ACCEPT"}'
finish hjkx.jb UserTask_Revise "$(data application hjkx "$began" "$(upload hjkx.jb 党组织批复)" "$(upload hjkx.jb 租赁合同)")"
applied hjkx

echo "== SLCL 公开申报"
begin slcl.jb pilot-application "$code"
send slcl.jb "$(data application slcl "$began" "$(upload slcl.jb 党组织批复)" "$(upload slcl.jb 租赁合同)")"
applied slcl

echo "== 试点名单、任务书"
listed pilot-list '[{"rowNo": 1, "proposal": "PILOT"}, {"rowNo": 2, "proposal": "PILOT"}]'
for stem in hjkx slcl; do
  case_of pilot-application $stem
  agreed $stem
done
clock "$(data phase4 "$began")"

echo "== HJKX 检查：11 项达标"
inspected hjkx
concluded hjkx PASS
certified hjkx

echo "== SLCL 检查：8 项达标，2 项部分达标，1 项不达标"
inspected slcl
concluded slcl RECTIFY
rectified slcl 3 7 10
looked_at_again slcl 3 7 10
concluded slcl PASS
certified slcl
