package org.xuegai.pilot.candidate;

/**
 * What the task force's members have said of a candidate; those who are recused are in none of the figures.
 *
 * @param recommended 推荐
 * @param reserve 备选
 * @param against 不推荐
 */
public record Votes(int recommended, int reserve, int against) {

    public int cast() {
        return recommended + reserve + against;
    }
}
