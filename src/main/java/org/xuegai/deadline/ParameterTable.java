package org.xuegai.deadline;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The thresholds of the database, as of today. */
@Component
class ParameterTable implements RuleParameters {

    private final ParameterRows rows;
    private final XuegaiClock clock;

    ParameterTable(ParameterRows rows, XuegaiClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public int integer(String code) {
        return Integer.parseInt(inForce(code));
    }

    @Override
    public BigDecimal decimal(String code) {
        return new BigDecimal(inForce(code));
    }

    @Override
    public List<Integer> integers(String code) {
        return NumberList.numbers(inForce(code));
    }

    private String inForce(String code) {
        return rows.findFirstByCodeAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(code, clock.today())
                .map(ParameterRow::paramValue)
                .orElseThrow(() -> new IllegalArgumentException("no rule parameter " + code + " in force"));
    }
}
