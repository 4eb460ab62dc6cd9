package org.xuegai.form;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Words for what is wrong with a field: {@code form.error.<CODE>}, the field's label first among the arguments. */
@Service
class FieldProblems {

    private final Messages messages;

    FieldProblems(Messages messages) {
        this.messages = messages;
    }

    FieldProblem of(FieldPath path, Component field, String code, Object... args) {
        FieldProblem problem = of(path.toString(), field.label(), code, args);
        return new FieldProblem(problem.field(), code, problem.message(), ruleNo(field));
    }

    /** The rule that asks for what the field's own checks look at. */
    private static String ruleNo(Component field) {
        return field.property("checkNo");
    }

    /** An empty field; the words depend on how it is filled in, the code does not. */
    FieldProblem required(FieldPath path, Component field) {
        String words =
                switch (field.fieldType()) {
                    case SELECT, RADIO, PERSON, CHECKLIST, TAGLIST -> "REQUIRED_CHOICE";
                    case CHECKBOX -> "REQUIRED_TICK";
                    case FILE -> "REQUIRED_FILE";
                    case SIGNATURE -> "REQUIRED_SIGNATURE";
                    default -> "REQUIRED";
                };
        return new FieldProblem(
                path.toString(), "REQUIRED", messages.get("form.error." + words, field.label()), ruleNo(field));
    }

    /** A file that this field does not take. */
    FieldProblem file(FieldPath path, Component field, String code, String name, Object... more) {
        var args = new ArrayList<Object>(List.of(field.accepted(), name));
        args.addAll(List.of(more));
        return of(path, field, code, args.toArray());
    }

    /** A field of the form that takes no value now, or not this one: for the sender the same as an unknown one. */
    FieldProblem unknown(FieldPath path, Component field, String words) {
        return new FieldProblem(
                path.toString(), "UNKNOWN_FIELD", messages.get("form.error." + words, field.label()), ruleNo(field));
    }

    /** @param label null where nothing of that name is in the form */
    FieldProblem of(String path, String label, String code, Object... args) {
        var all = new Object[args.length + 1];
        all[0] = label == null ? path : label;
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = args[i] instanceof Number ? args[i].toString() : args[i];
        }
        return new FieldProblem(path, code, messages.get("form.error." + code, all));
    }
}
