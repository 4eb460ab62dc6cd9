package org.xuegai.expert.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/**
 * A post or dealing as typed on an expert's page.
 *
 * @param societyCode empty for an organisation outside the register
 */
public record TieForm(
        String kind,
        String societyCode,
        String organisation,
        boolean passedPilot,
        String fromOn,
        String untilOn,
        String note) {

    static TieForm blank() {
        return new TieForm("", "", "", false, "", "", "");
    }

    static TieForm typed(Map<String, String> params) {
        return new TieForm(
                text(params, "kind"),
                text(params, "societyCode"),
                text(params, "organisation"),
                params.containsKey("passedPilot"),
                text(params, "fromOn"),
                text(params, "untilOn"),
                text(params, "note"));
    }

    private static String text(Map<String, String> params, String field) {
        return params.getOrDefault(field, "").strip();
    }

    /** Reads what was typed. */
    @Component
    static class Reader {

        private static final int NAME_MAX = 100;
        private static final int NOTE_MAX = 300;

        private final Societies societies;
        private final Messages messages;

        Reader(Societies societies, Messages messages) {
            this.societies = societies;
            this.messages = messages;
        }

        /** @param errors takes what is wrong; the tie counts only while it stays empty */
        ExpertTie read(TieForm form, Expert expert, List<FieldProblem> errors) {
            ExpertTie.Kind kind = Arrays.stream(ExpertTie.Kind.values())
                    .filter(one -> one.name().equals(form.kind()))
                    .findFirst()
                    .orElse(null);
            Society society = societies.findByCode(form.societyCode()).orElse(null);
            String organisation = society == null ? form.organisation() : society.name();
            LocalDate from = day(form.fromOn());
            LocalDate until = day(form.untilOn());
            require(kind != null, "kind", errors);
            require(!organisation.isEmpty() && organisation.length() <= NAME_MAX, "organisation", errors);
            require(from != null, "fromOn", errors);
            require(
                    form.untilOn().isEmpty() || until != null && (from == null || !until.isBefore(from)),
                    "untilOn",
                    errors);
            require(form.note().length() <= NOTE_MAX, "note", errors);
            return new ExpertTie(
                    null,
                    expert.id(),
                    kind,
                    society == null ? null : society.id(),
                    organisation,
                    form.passedPilot(),
                    from,
                    until,
                    form.note().isEmpty() ? null : form.note());
        }

        private void require(boolean kept, String field, List<FieldProblem> errors) {
            if (!kept) {
                errors.add(new FieldProblem(field, "INVALID", messages.get("expert.wrong.tie." + field)));
            }
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
