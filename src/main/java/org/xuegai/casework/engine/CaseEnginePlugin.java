package org.xuegai.casework.engine;

import java.util.ArrayList;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.platform.XuegaiClock;

/** Makes the engine follow the one clock and tell casework where a case has come to. */
@Component
class CaseEnginePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseStatuses> statuses;
    private final XuegaiClock clock;

    CaseEnginePlugin(ObjectProvider<CaseStatuses> statuses, XuegaiClock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPreBPMNParseListeners() == null) {
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuration
                .getCustomPreBPMNParseListeners()
                .add(new CaseStatusParseListener(
                        execution -> new CaseStatusListener(statuses.getObject()).notify(execution)));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        clock.follow(new EngineClock(configuration.getJobExecutor()));
    }
}
