package org.xuegai.inbox;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.form.FormCatalogue;

/**
 * The second line behind the gate: no task completes with a variable that its form does not route. It fails
 * closed: where there is no inbox row or form to ask, any variable is refused.
 */
@Component
class CompletionGuard {

    private final InboxRows rows;
    private final FormCatalogue forms;

    CompletionGuard(InboxRows rows, FormCatalogue forms) {
        this.rows = rows;
        this.forms = forms;
    }

    static void installOn(ProcessEngineConfigurationImpl configuration, ObjectProvider<CompletionGuard> guard) {
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), guard));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPostCommandInterceptorsTxRequiresNew(), guard));
    }

    private static List<CommandInterceptor> with(
            List<CommandInterceptor> present, ObjectProvider<CompletionGuard> guard) {
        List<CommandInterceptor> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new Interceptor(guard));
        return all;
    }

    /** @throws IllegalStateException when a variable is not declared as routing */
    void check(String taskId, Map<String, Object> variables) {
        if (variables == null || variables.isEmpty()) {
            return;
        }
        InboxItem item = rows.findByTaskId(taskId)
                .orElseThrow(() -> new IllegalStateException("No inbox item for task " + taskId));
        Set<String> routed = RoutedFields.of(forms.form(item.card().formId())).stream()
                .map(org.xuegai.form.Component::key)
                .collect(Collectors.toSet());
        for (String name : variables.keySet()) {
            if (!routed.contains(name)) {
                throw new IllegalStateException(
                        "Form %s does not route %s".formatted(item.card().formId(), name));
            }
        }
    }

    /** Looks into the two commands that finish a task; their fields are private to the engine. */
    private static final class Interceptor extends CommandInterceptor {

        private final ObjectProvider<CompletionGuard> guard;

        private Interceptor(ObjectProvider<CompletionGuard> guard) {
            this.guard = guard;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof CompleteTaskCmd) {
                guard.getObject()
                        .check(
                                taskId(command, CompleteTaskCmd.class),
                                variables(command, CompleteTaskCmd.class, "variables"));
            } else if (command instanceof SubmitTaskFormCmd) {
                guard.getObject()
                        .check(
                                taskId(command, SubmitTaskFormCmd.class),
                                variables(command, SubmitTaskFormCmd.class, "properties"));
            }
            return next.execute(command);
        }

        private static String taskId(Object command, Class<?> type) {
            return (String) value(command, type, "taskId");
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> variables(Object command, Class<?> type, String field) {
            return (Map<String, Object>) value(command, type, field);
        }

        private static Object value(Object command, Class<?> type, String name) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(command);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The engine's %s has changed".formatted(type.getSimpleName()), e);
            }
        }
    }
}
