package org.xuegai.deadline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.XuegaiClock;

/** The deadline module alone on a fresh H2 database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@Import({
    XuegaiClock.class,
    CalendarDays.class,
    StoredCalendar.class,
    DeadlineTable.class,
    ParameterTable.class,
    StoredPromiseClocks.class,
    StepDeadlines.class,
    StepExtensions.class
})
@MockitoBean(types = AuditLog.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface DeadlineSlice {}
