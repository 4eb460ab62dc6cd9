package org.xuegai.reformplan.task;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Spreadsheet;
import org.xuegai.society.Society;

/** 进展台账: the tasks of societies with their progress, a line each. Source: domain 2.5 E01 (papers) */
@Component
class TaskLedger {

    private static final List<String> COLUMNS = List.of(
            "society", "no", "task", "state", "progress", "reported", "due", "responsible", "deliverable", "plan");

    private final TaskRegister register;
    private final Messages messages;

    TaskLedger(TaskRegister register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    Spreadsheet of(List<Society> societies) {
        return new Spreadsheet(
                messages.official("reformplan.ledger.title"),
                COLUMNS.stream()
                        .map(column -> messages.official("reformplan.ledger." + column))
                        .toList(),
                societies.stream().flatMap(this::lines).toList());
    }

    private Stream<List<?>> lines(Society society) {
        return register.list(society.id()).stream().map(line -> line(society, line));
    }

    private List<?> line(Society society, TaskRegister.Line line) {
        ReformTask task = line.task();
        return Arrays.asList(
                society.name(),
                task.taskNo(),
                task.name(),
                messages.official(line.cell().label()),
                task.isOpen() ? task.progress() : null,
                task.reportedOn(),
                task.dueOn(),
                task.responsiblePerson(),
                task.deliverable(),
                task.caseNo());
    }
}
