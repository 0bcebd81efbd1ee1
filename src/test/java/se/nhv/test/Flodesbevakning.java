package se.nhv.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Writes down every sequence flow that any test takes, in {@code target/floden}; {@code FlodenGrind} reads it after all tests
 * and holds it against the models. A test whose models or rooms are not the real ones turns it off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "nhv.test.floden", matchIfMissing = true)
public class Flodesbevakning {
    public static final Path MAPP = Path.of("target", "floden");

    private static final Set<String> TAGNA = ConcurrentHashMap.newKeySet();

    @Bean
    @Order(1)
    ProcessEnginePlugin flodesbevakare() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<BpmnParseListener> lyssnare = new ArrayList<>();
                if (engine.getCustomPreBPMNParseListeners() != null) {
                    lyssnare.addAll(engine.getCustomPreBPMNParseListeners());
                }
                lyssnare.add(new Tolk());
                engine.setCustomPreBPMNParseListeners(lyssnare);
            }
        };
    }

    private static final class Tolk extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flode) {
            String modell = ((ProcessDefinitionEntity) flode.getProcessDefinition()).getKey();
            flode.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> tagen(modell + "#" + flode.getId()));
        }
    }

    private static void tagen(String flode) {
        if (!TAGNA.add(flode)) {
            return;
        }
        try {
            Files.createDirectories(MAPP);
            Files.writeString(
                    MAPP.resolve(ProcessHandle.current().pid() + ".txt"),
                    flode + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
