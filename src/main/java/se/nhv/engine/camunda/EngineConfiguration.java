package se.nhv.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.nhv.engine.TaskEvents;

/** How the engine is set up: what models may call, and who is told of tasks. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin nhvEnginePlugin(
            ApplicationContext context, ObjectProvider<TaskEvents> events, EngineClock clock) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                TaskBeans beans = new TaskBeans(context);
                engine.setBeans(beans);
                // setBeans alone has no effect: the default expression manager asks the whole context.
                engine.setExpressionManager(new SpringExpressionManager(context, beans));
                engine.setCustomPostBPMNParseListeners(new ArrayList<BpmnParseListener>(
                        List.of(new TaskEventsParseListener(new TaskEventsListener(events)))));
                engine.setEnableHistoricInstancePermissions(false);
                engine.setTaskMetricsEnabled(false);
                engine.setHistoryCleanupEnabled(false);
                // Whoever asked is told and logs what is a fault; a refusal is no error of the engine. Jobs log their
                // own.
                engine.setEnableCmdExceptionLogging(false);
                // What fails is tried again after a while, timers too: a database that is away for a minute strands
                // nothing.
                engine.setDefaultNumberOfRetries(3);
                engine.setFailedJobRetryTimeCycle("R3/PT5M");
            }
        };
    }
}
