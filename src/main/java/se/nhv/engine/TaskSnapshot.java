package se.nhv.engine;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user task as the engine knows it at the moment of an event.
 *
 * @param definitionKey the id of the user task in the model
 * @param formKey the form, {@code room/name}
 * @param assignee an account's id, never a name
 * @param candidateGroups {@code role} or {@code role:unit}
 * @param businessKey id of the ärende or tillståndsområde whose process this is
 * @param processKey the model's id
 * @param locals what the task stands for in a multi-instance: deltagare, region, samverkansregion, instans, ansokan,
 *     enhet
 */
public record TaskSnapshot(
        TaskId id,
        String definitionKey,
        String name,
        String formKey,
        @Nullable String assignee,
        Set<String> candidateGroups,
        String businessKey,
        String processKey,
        Map<String, String> locals) {}
