package org.xuegai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.xuegai.form.ErrorsView.Item;
import org.xuegai.form.ErrorsView.Left;
import org.xuegai.form.ErrorsView.Part;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorsViewTest {

    private static final Part EIGHTH = new Part("/rows/8", "第 8 项 五项制度");
    private static final Part NINTH = new Part("/rows/9", "第 9 项 两项规则");
    private static final Item ON_THE_WHOLE = new Item(null, "本批次已经截止", null);

    @Test
    void a_few_places_are_read_one_by_one() {
        var view = new ErrorsView(places(EIGHTH, 8));

        assertThat(view.single()).hasSize(8);
        assertThat(view.left()).isEmpty();
    }

    @Test
    void many_places_stand_together_by_their_part() {
        var items = new ArrayList<>(places(EIGHTH, 7));
        items.add(ON_THE_WHOLE);
        items.addAll(places(NINTH, 2));
        var view = new ErrorsView(items);

        assertThat(view.count()).isEqualTo(10);
        assertThat(view.single()).containsExactly(ON_THE_WHOLE);
        assertThat(view.left()).containsExactly(new Left(EIGHTH, 7), new Left(NINTH, 2));
    }

    private static List<Item> places(Part part, int count) {
        return Collections.nCopies(count, new Item(part.href() + "#field", "请填写现状", part));
    }
}
