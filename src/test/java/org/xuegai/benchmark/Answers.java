package org.xuegai.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What people of the benchmark write into the longer forms. */
final class Answers {

    static final Map<String, Object> ACCEPTED = Map.of(
            "intakeDecision", "ACCEPT",
            "materialsComplete", true,
            "formatValid", true,
            "withinScope", true,
            "sealedPageConfirmed", true);

    private Answers() {}

    static Map<String, Object> resolution(LocalDate on, List<String> file) {
        Map<String, Object> resolution = new HashMap<>(Map.of(
                "meetingTitle", "第五届理事会第六次会议",
                "meetingType", "BOARD",
                "meetingDate", on.toString(),
                "meetingMode", "ON_SITE",
                "expectedCount", 60,
                "presentCount", 50,
                "approveCount", 48,
                "opposeCount", 1,
                "abstainCount", 1));
        resolution.put("minutesFile", file);
        resolution.put("attendanceFile", file);
        return resolution;
    }

    static Map<String, Object> signature(String password, List<String> sealedPage) {
        return Map.of(
                "presidentDecision",
                "SIGN",
                "commitmentAgreed",
                true,
                "presidentSignature",
                password,
                "sealedPageFile",
                sealedPage);
    }

    static Map<String, Object> review() {
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 13)
                .mapToObj(no -> Map.<String, Object>of(
                        "taskNo", no, "taskReviewResult", "QUALIFIED", "taskReviewOpinion", "已看"))
                .toList();
        return Map.of("taskReviews", rows, "reviewDecision", "AGREE", "reviewOpinionText", "13 项均合格，同意报部长审核。");
    }

    static Map<String, Object> meeting(LocalDate on, List<String> file) {
        return Map.of(
                "meetingTitle", "学会改革工作领导小组会议",
                "meetingDate", on.toString(),
                "meetingMinutesNo", "纪要〔2026〕5 号",
                "attendees", "贺文昭、沈怀瑾、周敏行",
                "groupResolution", "AGREE",
                "groupOpinion", "会议研究同意该方案备案实施。",
                "minutesFile", file);
    }
}
