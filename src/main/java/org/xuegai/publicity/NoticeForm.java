package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.Map;

/** The form {@code publicity-notice} as the general office has filed it. Source: domain 2.0.5 publicityNotice */
record NoticeForm(String title, String content, LocalDate start, String phone, String email) {

    static final String ID = "publicity-notice";
    static final String TITLE = "publicityTitle";
    static final String CONTENT = "publicityContent";
    static final String START = "publicityStart";

    static NoticeForm of(Map<String, Object> data) {
        return new NoticeForm(
                (String) data.get(TITLE),
                (String) data.get(CONTENT),
                LocalDate.parse((String) data.get(START)),
                (String) data.get("objectionPhone"),
                (String) data.get("objectionEmail"));
    }
}
