package org.xuegai.casework;

/** What casework asks of the process engine. */
public interface CaseEngine {

    void start(CaseFile caseFile, CaseType type);

    /**
     * Starts a process of its own beside the case's main one, with the same case number.
     *
     * @throws org.xuegai.platform.Problem 409 ALREADY_RUNNING when one is under way
     */
    void startBeside(CaseFile caseFile, String processId, java.util.Map<String, Object> variables);

    /** Whether such a process is under way beside the case's main one. */
    boolean runsBeside(String caseNo, String processId);

    /**
     * Ends a process that runs beside the case's main one; whoever had a task in it has it no longer.
     *
     * @param reason for the engine's history
     * @return whether one was under way
     */
    boolean endBeside(String caseNo, String processId, String reason);

    /** Whether the case waits for such a message. */
    boolean awaits(CaseFile caseFile, String message);

    /** @throws org.xuegai.platform.Problem 409 WRONG_STATE when the case does not wait for such a message */
    void tell(CaseFile caseFile, String message, java.util.Map<String, Object> variables);

    /**
     * Tells those of several parallel parts of a process that are about one thing; nothing happens where no part is.
     *
     * @param variable name under which a part keeps what it is about
     */
    void tellPart(CaseFile caseFile, String message, String variable, String value);

    /**
     * Begins one more parallel part of a process.
     *
     * @param variable name under which the part keeps what it is about
     * @return whether the case waits for such a message
     */
    boolean beginPart(CaseFile caseFile, String message, String variable, String value);

    /**
     * Lets somebody else go on where the case's main process names a person: what waits for the one before begins anew.
     *
     * @param variable that names the person; nothing happens where it names somebody else, or nobody yet
     */
    void handOver(CaseFile caseFile, String variable, String from, String to);
}
