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
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Writes down every sequence flow that any test takes; {@code FlodenGrind} reads it after all tests and holds it against the
 * models. A test whose models or rooms are not the real ones turns it off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "nhv.test.floden", matchIfMissing = true)
public class Flodesbevakning {
    /** Of this build alone: what an earlier build walked says nothing about the models as they are now. */
    public static final Path MAPP = Path.of(System.getProperty("nhv.floden", "target/floden/utan-bygge"));

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
            String id = modell(flode.getProcessDefinition()) + "#" + flode.getId();
            flode.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> tagen(id));
        }

        /** After an event-based gateway the engine takes no flow: the event that happened is the one that was gone to. */
        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl handelse) {
            if (handelse.getEventScope() != handelse) {
                String modell = modell(handelse.getProcessDefinition());
                for (Element flode : element.elements("incoming")) {
                    String id = modell + "#" + flode.getText().strip();
                    handelse.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> tagen(id));
                }
            }
        }

        private static String modell(Object definition) {
            return ((ProcessDefinitionEntity) definition).getKey();
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
