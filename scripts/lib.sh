# What the scripts beside this file have in common: people of the demo and the API, with curl and node.
# Wants $base, the address; keeps tokens and papers in $work, which goes at the end.

password='Xuegai@2026'
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# value EXPRESSION: reads JSON from standard input, e.g. value '.caseNo'
value() { node -e "const j = JSON.parse(require('fs').readFileSync(0, 'utf8')); const v = j$1; process.stdout.write(String(v ?? ''))"; }

# field NAME: the first text of that name in JSON from standard input
field() {
  local wanted="\"$1\":\"([^\"]*)\""
  [[ $(cat) =~ $wanted ]] && echo "${BASH_REMATCH[1]}"
}

# token USER: as many people as here may be more than may sign in within one minute
token() {
  local tries=0
  while [ ! -s "$work/$1" ]; do
    curl -sf -u "$1:$password" -X POST "$base/api/v1/tokens" | field token > "$work/$1" || true
    tries=$((tries + 1))
    [ -s "$work/$1" ] || { [ "$tries" -le 20 ] || { echo "$1 cannot sign in at $base" >&2; exit 1; }; sleep 5; }
  done
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

# store USER NAME FILE TYPE: puts the file into the case and prints its id
store() {
  curl -sf -X POST "$base/api/v1/attachments" -H "Authorization: Bearer $(token "$1")" \
    -F "caseNo=$case_no" -F "file=@$3;filename=$2;type=$4" | field id
}

# upload USER NAME: a small PDF
upload() {
  printf '%%PDF-1.4\n%% %s\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' "$2" > "$work/paper.pdf"
  store "$1" "$2.pdf" "$work/paper.pdf" application/pdf
}

# photo USER NAME: a picture of one grey pixel
photo() {
  echo 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==' | base64 -d > "$work/photo.png"
  store "$1" "$2.png" "$work/photo.png" image/png
}

# waiting USER TASK: prints id and version of the person's open task of the case; waits while a job prepares it
waiting() {
  local found='' tries=0
  while [ -z "$found" ]; do
    found=$(call "$1" GET "/inbox?q=$case_no" | value ".items.filter(t => t.caseNo === '$case_no' && t.taskKey === '$2').map(t => t.id + ' ' + t.version)[0]")
    tries=$((tries + 1))
    [ "$tries" -le 200 ] || { echo "$1 has no $2 in $case_no" >&2; exit 1; }
    [ -n "$found" ] || sleep 0.3
  done
  echo "$found"
}

# status: of the case; the auditor sees them all
status() { call jdy GET "/cases/$case_no" | field status; }

# reached STATUS: waits until a job has brought the case there
reached() {
  local tries=0
  until [ "$(status)" = "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 200 ] || { echo "$case_no is $(status) instead of $1" >&2; exit 1; }
    sleep 0.3
  done
}

# asked USER TASK FIELD: what the form of the person's open task proposes for a field
asked() {
  local task
  task=$(waiting "$1" "$2") || exit 1
  call "$1" GET "/tasks/${task% *}" | value ".data.$3"
}

# finish USER TASK JSON: completes the person's open task of the case
finish() {
  local task
  task=$(waiting "$1" "$2") || exit 1
  call "$1" POST "/tasks/${task% *}/complete" "{\"version\": ${task#* }, \"data\": $3}" > /dev/null
  echo "  $2 by $1 -> $(status)"
}

# newest TYPE SOCIETY BATCH: number of the society's case of that type in the batch; waits while a job begins it
newest() {
  local found='' tries=0
  while [ -z "$found" ]; do
    found=$(curl -sfG "$base/api/v1/cases" -H "Authorization: Bearer $(token jdy)" --data-urlencode "type=$1" --data-urlencode "q=$2" |
      value ".items.find(one => one.batch === '$3')?.caseNo")
    tries=$((tries + 1))
    [ "$tries" -le 200 ] || { echo "$2 has no $1 in $3" >&2; exit 1; }
    [ -n "$found" ] || sleep 0.3
  done
  echo "$found"
}

# begin USER TYPE [BATCH]: begins a case; sets case_no
begin() {
  case_no=$(call "$1" POST /cases "{\"type\": \"$2\"${3:+, \"batch\": \"$3\"}}" | field caseNo)
  echo "$case_no"
}

# send USER JSON: fills the draft of the case in and files it
send() {
  local version
  version=$(call "$1" GET "/cases/$case_no" | value '.version')
  version=$(call "$1" PUT "/cases/$case_no/draft" "{\"version\": $version, \"data\": $2}" | value '.version')
  call "$1" POST "/cases/$case_no/submit" "{\"version\": $version}" > /dev/null
  echo "  filed by $1 -> $(status)"
}

# filled FILE NAME=VALUE...: prints a file of this folder with each @NAME@ replaced
filled() {
  node -e "
    let text = require('fs').readFileSync(process.argv[1], 'utf8');
    for (const pair of process.argv.slice(2)) {
      const at = pair.indexOf('=');
      text = text.replaceAll('@' + pair.slice(0, at) + '@', pair.slice(at + 1));
    }
    process.stdout.write(text)" "$here/$1" "${@:2}"
}

# society STEM [MEMBERS]: secretary-general, with MEMBERS of a board its resolution, and president pass the case on
society() {
  finish "$1.msz" UserTask_SecretaryCheck '{"secretaryDecision": "AGREE"}'
  if [ -n "${2:-}" ]; then
    finish "$1.msz" UserTask_RegisterResolution "{\"meetingTitle\": \"第五届理事会第七次会议\", \"meetingType\": \"BOARD\",
      \"meetingDate\": \"$(today)\", \"meetingMode\": \"ON_SITE\", \"expectedCount\": $2, \"presentCount\": $2,
      \"approveCount\": $(($2 - 2)), \"opposeCount\": 1, \"abstainCount\": 1,
      \"minutesFile\": [\"$(upload "$1.msz" 理事会纪要)\"], \"attendanceFile\": [\"$(upload "$1.msz" 签到表)\"]}"
  fi
  finish "$1.lsz" UserTask_PresidentSign "{\"presidentDecision\": \"SIGN\", \"commitmentAgreed\": true,
    \"presidentSignature\": \"$password\", \"sealedPageFile\": [\"$(upload "$1.lsz" 签章页)\"]}"
}

accepted() {
  finish xhb.jingban UserTask_IntakeReview '{"intakeDecision": "ACCEPT", "materialsComplete": true, "formatValid": true,
    "withinScope": true, "sealedPageConfirmed": true}'
}

# issued [JSON]: the office words the paper, takes the number, stamps and sends it
issued() {
  finish bgs UserTask_PrepareDocument "${1:-{\"proofread\": true\}}"
  finish bgs UserTask_DispatchDocument '{"sealApplied": true, "deliveryMethod": "SYSTEM"}'
}

archived() {
  finish xhb.jingban UserTask_Archive '{"itemsChecked": true}'
  reached ARCHIVED
}

# today: the demo's, which its clock may have set ahead
today() { call admin GET /admin/demo-clock | field now | cut -c 1-10; }

# day FROM DAYS: prints the date so many days later
day() { node -p "new Date(Date.parse('$1T00:00Z') + $2 * 864e5).toISOString().slice(0, 10)"; }

# clock DATE [TIME]: sets the demo's clock ahead
clock() { echo "clock: $(call admin POST /admin/demo-clock "{\"now\": \"$1T${2:-09:00}\"}" | field now)"; }
