package org.xuegai.pilot;

/**
 * One of the eleven standards.
 *
 * @param no 1 to 11
 * @param part 实体化 or 专职化
 * @param name short, e.g. 固定办公场所
 * @param duty as the policy says it. Source: S3 五
 * @param method how the experts look at it
 * @param evidence papers to hand in
 * @param passLine when it is met
 * @param typicalDefect what often is missing
 */
public record PilotStandard(
        int no,
        String part,
        String name,
        String duty,
        String method,
        String evidence,
        String passLine,
        String typicalDefect) {}
