package org.xuegai.society;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xuegai.platform.FieldProblem;

/**
 * The administrator's page of one society.
 *
 * @param id null for a new society
 * @param values what stands in the fields, as typed
 * @param differences what somebody else changed meanwhile; empty when nobody did
 */
record SocietyPage(
        Long id,
        Map<String, String> values,
        List<FieldProblem> errors,
        List<SocietyChanges.Difference> differences,
        List<SocietyProfile.Note> notes) {

    static final List<String> COUNTS = List.of(
            "boardCount",
            "boardFrontlineCount",
            "standingBoardCount",
            "standingBoardFrontlineCount",
            "leadershipCount",
            "youngLeaderCount",
            "individualMemberCount",
            "unitMemberCount",
            "fullTimeStaffCount",
            "officeArea");

    static SocietyPage blank() {
        return new SocietyPage(null, Map.of("active", "true"), List.of(), List.of(), List.of());
    }

    static SocietyPage of(Society society, List<CreditNote> notes) {
        return new SocietyPage(
                society.id(),
                values(SocietyForm.of(society)),
                List.of(),
                List.of(),
                notes.stream().map(SocietyProfile::note).toList());
    }

    static SocietyPage refused(Long id, Map<String, String> typed, List<FieldProblem> errors) {
        return new SocietyPage(id, typed, errors, List.of(), List.of());
    }

    /** Typed over a version that is no longer the newest; saving again takes the new one as read. */
    static SocietyPage stale(Society stored, Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(typed);
        values.put("version", String.valueOf(stored.version()));
        return new SocietyPage(
                stored.id(), values, List.of(), SocietyChanges.list(stored, SocietyForm.of(typed)), List.of());
    }

    public List<String> counts() {
        return COUNTS;
    }

    public String value(String field) {
        return values.get(field);
    }

    public boolean checked(String field) {
        return values.containsKey(field);
    }

    /** The message at a field; null when there is none. */
    public String wrong(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> values(SocietyForm form) {
        Map<String, String> values = new HashMap<>();
        for (RecordComponent component : SocietyForm.class.getRecordComponents()) {
            Object value = SocietyChanges.value(component, form);
            if (value != null && !Boolean.FALSE.equals(value)) {
                values.put(component.getName(), value.toString());
            }
        }
        return values;
    }
}
