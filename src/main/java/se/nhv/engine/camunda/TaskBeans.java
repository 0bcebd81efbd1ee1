package se.nhv.engine.camunda;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The only beans a model can name: those ending in {@code Tasks}. Looked up when asked for; a map filled beforehand would
 * need the rooms before the engine that they need themselves.
 */
final class TaskBeans extends AbstractMap<Object, Object> {
    private final ApplicationContext context;

    TaskBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && name.endsWith("Tasks") && context.containsBean(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String name && containsKey(name) ? context.getBean(name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
